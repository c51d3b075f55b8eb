//! Names as people in the four countries bear them. Pools are large enough that nobody needs a number.

use crate::chance::Chance;
use crate::words::fold;
use std::collections::BTreeSet;

/// A name and the ASCII form used in its owner's handle.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub full: String,
    pub handle: String,
}

/// Hands out names without repeating a handle.
pub(crate) struct Registry {
    taken: BTreeSet<String>,
}

impl Registry {
    pub fn new() -> Self {
        Self { taken: BTreeSet::new() }
    }

    /// Keeps a given name; Chinese characters bring their own `pinyin`.
    pub fn keep(&mut self, full: &str, pinyin: Option<&str>) -> Name {
        let handle = fold(pinyin.unwrap_or(full));
        self.taken.insert(handle.clone());
        Name { full: full.to_owned(), handle }
    }

    /// A fresh name in `tongue` (`lv`, `ru` for Russian speakers in Latvia, `nb`, `new` for Oslo families from
    /// elsewhere, `vi`, `zh`).
    pub fn draw(&mut self, tongue: &str, chance: &mut Chance) -> Name {
        for attempt in 0_u32.. {
            // The whole names of a small pool can all be taken: the neighbours' pool then helps out.
            let name = candidate(if tongue == "new" && attempt > 60 { "nb" } else { tongue }, chance);
            if self.taken.insert(name.handle.clone()) {
                return name;
            }
        }
        plain(String::new())
    }
}

fn candidate(tongue: &str, chance: &mut Chance) -> Name {
    let woman = chance.yes(0.56);
    match tongue {
        "lv" => baltic(if woman { &LV_WOMEN } else { &LV_MEN }, &LV_FAMILIES, woman, chance),
        "ru" => baltic(if woman { &RU_WOMEN } else { &RU_MEN }, &RU_FAMILIES, woman, chance),
        "vi" => {
            let family = one(&VI_FAMILIES, chance);
            let given = one(if woman { &VI_WOMEN } else { &VI_MEN }, chance);
            plain(format!("{family} {given}"))
        }
        "zh" => {
            let (family, family_pinyin) = pair(&ZH_FAMILIES, chance);
            let (given, given_pinyin) = pair(if woman { &ZH_WOMEN } else { &ZH_MEN }, chance);
            Name { full: format!("{family}{given}"), handle: fold(&format!("{family_pinyin} {given_pinyin}")) }
        }
        "new" => plain(one(&NEW_NORWEGIANS, chance).to_owned()),
        _ => {
            let first = one(if woman { &NB_WOMEN } else { &NB_MEN }, chance);
            plain(format!("{first} {}", one(&NB_FAMILIES, chance)))
        }
    }
}

fn plain(full: String) -> Name {
    let handle = fold(&full);
    Name { full, handle }
}

fn baltic(first: &[&str], families: &[(&str, &str)], woman: bool, chance: &mut Chance) -> Name {
    let (man, lady) = pair(families, chance);
    plain(format!("{} {}", one(first, chance), if woman { lady } else { man }))
}

fn one<'a>(pool: &[&'a str], chance: &mut Chance) -> &'a str {
    chance.pick(pool).copied().unwrap_or_default()
}

fn pair<'a>(pool: &[(&'a str, &'a str)], chance: &mut Chance) -> (&'a str, &'a str) {
    chance.pick(pool).copied().unwrap_or_default()
}

const NB_WOMEN: [&str; 42] = [
    "Ingrid", "Kari", "Solveig", "Astrid", "Silje", "Hanne", "Marit", "Ida", "Nora", "Emilie", "Tuva", "Frida",
    "Sunniva", "Guro", "Ragnhild", "Turid", "Berit", "Anniken", "Camilla", "Linn", "Maren", "Hedda", "Thea", "Ane",
    "Live", "Eline", "Kristin", "Heidi", "Vilde", "Julie", "Oda", "Ylva", "Randi", "Synne", "Torunn", "Mathilde",
    "Jorunn", "Elise", "Siri", "Tonje", "Andrea", "Rikke",
];
const NB_MEN: [&str; 40] = [
    "Lars", "Ole", "Henrik", "Magnus", "Eirik", "Håkon", "Sindre", "Jonas", "Kristian", "Anders", "Øyvind", "Tor",
    "Espen", "Geir", "Vegard", "Simen", "Morten", "Stian", "Trond", "Fredrik", "Bjørn", "Sondre", "Even", "Aksel",
    "Knut", "Petter", "Martin", "Jostein", "Rune", "Kjetil", "Emil", "Tobias", "Marius", "Sverre", "Åsmund", "Gard",
    "Vetle", "Audun", "Terje", "Iver",
];
const NB_FAMILIES: [&str; 62] = [
    "Hansen",
    "Johansen",
    "Olsen",
    "Larsen",
    "Andersen",
    "Pedersen",
    "Nilsen",
    "Kristiansen",
    "Jensen",
    "Karlsen",
    "Berg",
    "Haugen",
    "Hagen",
    "Eriksen",
    "Bakken",
    "Lie",
    "Dahl",
    "Lund",
    "Moen",
    "Strand",
    "Solberg",
    "Bakke",
    "Nygård",
    "Fossum",
    "Ruud",
    "Brekke",
    "Tangen",
    "Myhre",
    "Aas",
    "Skaar",
    "Ødegård",
    "Vik",
    "Sæther",
    "Thorsen",
    "Engen",
    "Sandvik",
    "Holm",
    "Kvam",
    "Aasen",
    "Rønning",
    "Heggelund",
    "Lien",
    "Grønli",
    "Bråten",
    "Nordli",
    "Wold",
    "Fjeld",
    "Aamodt",
    "Husby",
    "Tveit",
    "Krogh",
    "Løkken",
    "Svendsen",
    "Nygaard",
    "Eide",
    "Borge",
    "Skogen",
    "Moe",
    "Hovland",
    "Gulbrandsen",
    "Steinsland",
    "Røed",
];
/// Oslo families from elsewhere, as whole names: mixing these pools would make names nobody bears.
const NEW_NORWEGIANS: [&str; 26] = [
    "Amina Warsame",
    "Abdirahman Farah",
    "Ayesha Malik",
    "Usman Tariq",
    "Sana Iqbal",
    "Bilal Hussain",
    "Katarzyna Nowak",
    "Piotr Wiśniewski",
    "Magdalena Zielińska",
    "Tomasz Kamiński",
    "Linh Nguyen",
    "Thao Pham Berg",
    "Shirin Rezaei",
    "Arash Karimi",
    "Leyla Yıldız",
    "Emre Demir",
    "Priya Sivakumar",
    "Tharsan Rajaratnam",
    "Selam Tesfay",
    "Yonas Haile",
    "Marija Petrović",
    "Goran Kovač",
    "Noor Al-Saadi",
    "Zahra Ahmadi",
    "Fatima El Amrani",
    "Jelena Ilić",
];
const LV_WOMEN: [&str; 34] = [
    "Anna",
    "Līga",
    "Kristīne",
    "Inese",
    "Ilze",
    "Dace",
    "Sandra",
    "Inga",
    "Laura",
    "Baiba",
    "Agnese",
    "Zane",
    "Elīna",
    "Santa",
    "Evija",
    "Madara",
    "Signe",
    "Ieva",
    "Gunta",
    "Rita",
    "Sintija",
    "Linda",
    "Krista",
    "Elza",
    "Marta",
    "Vineta",
    "Liene",
    "Aiga",
    "Daiga",
    "Rūta",
    "Ginta",
    "Paula",
    "Estere",
    "Undīne",
];
const LV_MEN: [&str; 30] = [
    "Jānis",
    "Andris",
    "Juris",
    "Edgars",
    "Māris",
    "Aivars",
    "Mārtiņš",
    "Kaspars",
    "Artūrs",
    "Raivis",
    "Gints",
    "Toms",
    "Kristaps",
    "Rihards",
    "Renārs",
    "Ainārs",
    "Ivars",
    "Normunds",
    "Uldis",
    "Reinis",
    "Emīls",
    "Gatis",
    "Sandis",
    "Lauris",
    "Oskars",
    "Ričards",
    "Roberts",
    "Matīss",
    "Valters",
    "Ģirts",
];
const LV_FAMILIES: [(&str, &str); 46] = [
    ("Bērziņš", "Bērziņa"),
    ("Kalniņš", "Kalniņa"),
    ("Ozoliņš", "Ozoliņa"),
    ("Jansons", "Jansone"),
    ("Ozols", "Ozola"),
    ("Liepiņš", "Liepiņa"),
    ("Krūmiņš", "Krūmiņa"),
    ("Balodis", "Balode"),
    ("Eglītis", "Eglīte"),
    ("Zariņš", "Zariņa"),
    ("Pētersons", "Pētersone"),
    ("Vītols", "Vītola"),
    ("Kļaviņš", "Kļaviņa"),
    ("Kārkliņš", "Kārkliņa"),
    ("Vanags", "Vanaga"),
    ("Šmits", "Šmite"),
    ("Lapiņš", "Lapiņa"),
    ("Āboliņš", "Āboliņa"),
    ("Bite", "Bite"),
    ("Saulītis", "Saulīte"),
    ("Rozītis", "Rozīte"),
    ("Grīnbergs", "Grīnberga"),
    ("Strazdiņš", "Strazdiņa"),
    ("Sproģis", "Sproģe"),
    ("Dzenis", "Dzene"),
    ("Lācis", "Lāce"),
    ("Vilks", "Vilka"),
    ("Priede", "Priede"),
    ("Zvirbulis", "Zvirbule"),
    ("Apsītis", "Apsīte"),
    ("Celmiņš", "Celmiņa"),
    ("Freimanis", "Freimane"),
    ("Gailis", "Gaile"),
    ("Irbe", "Irbe"),
    ("Krauklis", "Kraukle"),
    ("Mednis", "Medne"),
    ("Paeglis", "Paegle"),
    ("Riekstiņš", "Riekstiņa"),
    ("Skujiņš", "Skujiņa"),
    ("Tiltiņš", "Tiltiņa"),
    ("Upītis", "Upīte"),
    ("Veidemanis", "Veidemane"),
    ("Zālītis", "Zālīte"),
    ("Cīrulis", "Cīrule"),
    ("Dambis", "Dambe"),
    ("Ķirsis", "Ķirse"),
];
const RU_WOMEN: [&str; 16] = [
    "Olga",
    "Jeļena",
    "Natālija",
    "Svetlana",
    "Irina",
    "Tatjana",
    "Jekaterina",
    "Marina",
    "Anastasija",
    "Viktorija",
    "Jūlija",
    "Ksenija",
    "Darja",
    "Alina",
    "Ludmila",
    "Oksana",
];
const RU_MEN: [&str; 16] = [
    "Dmitrijs",
    "Aleksandrs",
    "Sergejs",
    "Vladimirs",
    "Andrejs",
    "Igors",
    "Aleksejs",
    "Jevgeņijs",
    "Maksims",
    "Deniss",
    "Pāvels",
    "Romāns",
    "Vadims",
    "Artjoms",
    "Konstantīns",
    "Iļja",
];
const RU_FAMILIES: [(&str, &str); 22] = [
    ("Ivanovs", "Ivanova"),
    ("Petrovs", "Petrova"),
    ("Volkovs", "Volkova"),
    ("Smirnovs", "Smirnova"),
    ("Kuzņecovs", "Kuzņecova"),
    ("Sokolovs", "Sokolova"),
    ("Popovs", "Popova"),
    ("Morozovs", "Morozova"),
    ("Fjodorovs", "Fjodorova"),
    ("Mihailovs", "Mihailova"),
    ("Ņikitins", "Ņikitina"),
    ("Orlovs", "Orlova"),
    ("Pavlovs", "Pavlova"),
    ("Romanovs", "Romanova"),
    ("Semjonovs", "Semjonova"),
    ("Zaicevs", "Zaiceva"),
    ("Baranovs", "Baranova"),
    ("Vinogradovs", "Vinogradova"),
    ("Gusevs", "Guseva"),
    ("Ļebedevs", "Ļebedeva"),
    ("Tarasovs", "Tarasova"),
    ("Kovaļenko", "Kovaļenko"),
];
const VI_FAMILIES: [&str; 18] = [
    "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
    "Ngô", "Dương", "Lý",
];
/// Middle and given name together, because they are chosen as a pair.
const VI_WOMEN: [&str; 32] = [
    "Thị Hồng Nhung",
    "Ngọc Ánh",
    "Thị Thu Thảo",
    "Thanh Trúc",
    "Mỹ Duyên",
    "Thị Kim Ngân",
    "Phương Linh",
    "Khánh Vy",
    "Thị Mai",
    "Bảo Trân",
    "Thùy Dung",
    "Hoài Thương",
    "Thị Lành",
    "Yến Nhi",
    "Ngọc Hân",
    "Thị Cẩm Tú",
    "Minh Thư",
    "Thị Bích Phượng",
    "Quỳnh Như",
    "Diễm My",
    "Thị Thanh Tâm",
    "Hải Yến",
    "Kiều Oanh",
    "Tuyết Mai",
    "Lan Anh",
    "Thị Hạnh",
    "Hồng Gấm",
    "Thảo Nguyên",
    "Thị Xuân",
    "Như Quỳnh",
    "Trúc Ly",
    "Thị Thắm",
];
const VI_MEN: [&str; 28] = [
    "Hoàng Nam",
    "Quốc Bảo",
    "Văn Hùng",
    "Minh Khoa",
    "Đức Anh",
    "Thành Đạt",
    "Hữu Phước",
    "Gia Huy",
    "Văn Tài",
    "Anh Tuấn",
    "Tấn Phát",
    "Công Danh",
    "Trung Kiên",
    "Nhật Minh",
    "Văn Lộc",
    "Đình Phong",
    "Quang Vinh",
    "Thanh Sơn",
    "Hải Đăng",
    "Chí Thiện",
    "Ngọc Sang",
    "Văn Dũng",
    "Tuấn Kiệt",
    "Phúc Thịnh",
    "Bá Long",
    "Xuân Trường",
    "Duy Khánh",
    "Hồng Quân",
];
const ZH_FAMILIES: [(&str, &str); 20] = [
    ("李", "Li"),
    ("张", "Zhang"),
    ("赵", "Zhao"),
    ("黄", "Huang"),
    ("周", "Zhou"),
    ("吴", "Wu"),
    ("徐", "Xu"),
    ("孙", "Sun"),
    ("胡", "Hu"),
    ("朱", "Zhu"),
    ("林", "Lin"),
    ("何", "He"),
    ("郭", "Guo"),
    ("马", "Ma"),
    ("罗", "Luo"),
    ("梁", "Liang"),
    ("宋", "Song"),
    ("郑", "Zheng"),
    ("谢", "Xie"),
    ("唐", "Tang"),
];
const ZH_WOMEN: [(&str, &str); 14] = [
    ("静", "Jing"),
    ("丽娜", "Lina"),
    ("晓燕", "Xiaoyan"),
    ("雨桐", "Yutong"),
    ("思琪", "Siqi"),
    ("婷婷", "Tingting"),
    ("梦洁", "Mengjie"),
    ("慧敏", "Huimin"),
    ("佳怡", "Jiayi"),
    ("雪梅", "Xuemei"),
    ("欣然", "Xinran"),
    ("玉兰", "Yulan"),
    ("诗涵", "Shihan"),
    ("秀英", "Xiuying"),
];
const ZH_MEN: [(&str, &str); 12] = [
    ("伟", "Wei"),
    ("建国", "Jianguo"),
    ("浩然", "Haoran"),
    ("志强", "Zhiqiang"),
    ("子轩", "Zixuan"),
    ("明辉", "Minghui"),
    ("俊杰", "Junjie"),
    ("鹏飞", "Pengfei"),
    ("宇航", "Yuhang"),
    ("海涛", "Haitao"),
    ("家豪", "Jiahao"),
    ("文博", "Wenbo"),
];
