//! Two sentences about each trainer, in five languages, for the memo.

use crate::words::{Words, words};

/// A trainer: whose biography, and which courses the person may teach.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct Trainer {
    pub name: &'static str,
    pub handle: &'static str,
    pub bio: Words,
    /// Languages the person teaches in.
    pub teaches_in: &'static [&'static str],
    /// Skills whose courses the person may teach.
    pub skills: &'static [&'static str],
}

/// The biography of the trainer with this full name.
pub(crate) fn of(full: &str) -> Option<Words> {
    TRAINERS.iter().find(|t| t.name == full).map(|t| t.bio)
}

pub const TRAINERS: [Trainer; 5] = [
    Trainer {
        name: "Sigrid Aune",
        handle: "sigrid.aune",
        bio: words(
            "Sigrid Aune answered calls in Oslo for eight years and has been a trainer since 2019. Her cases come from calls that went wrong, her own among them.",
            "Sigrid Aune satt åtte år på telefonen i Oslo og har holdt kurs siden 2019. Eksemplene hennes er samtaler som gikk galt, også hennes egne.",
            "Sigrid Aune astoņus gadus atbildēja uz zvaniem Oslo un kopš 2019. gada vada apmācības. Viņas piemēri ir zvani, kas neizdevās, arī pašas zvani.",
            "Sigrid Aune在奥斯陆接了八年电话，2019年起任讲师。她的案例都来自没处理好的通话，其中也有她自己的。",
            "Sigrid Aune trực điện thoại ở Oslo tám năm và làm giảng viên từ năm 2019. Ví dụ trong lớp là những cuộc gọi chưa trọn vẹn, có cả cuộc của chính cô.",
        ),
        teaches_in: &["nb", "en"],
        skills: &[
            "calming-anger",
            "listening",
            "service-awareness",
            "handover",
            "team-coordination",
            "coaching",
            "clear-explanations",
        ],
    },
    Trainer {
        name: "Henrik Solberg",
        handle: "henrik.solberg",
        bio: words(
            "Henrik Solberg read invoices aloud to customers for six years before he taught others to do it. He draws every rule on a whiteboard before he says it.",
            "Henrik Solberg leste fakturaer høyt for kunder i seks år før han begynte å lære det bort. Han tegner hver regel på tavla før han sier den.",
            "Henrik Solberg sešus gadus klientiem skaidroja rēķinus, pirms sāka to mācīt citiem. Katru noteikumu viņš vispirms uzzīmē uz tāfeles un tikai tad nosauc vārdos.",
            "Henrik Solberg给客户讲了六年账单，之后才开始教同事怎么讲。每条规则他都先画在白板上，再说出来。",
            "Henrik Solberg giải thích hóa đơn cho khách sáu năm rồi mới dạy lại đồng nghiệp. Quy định nào anh cũng vẽ lên bảng trước khi nói.",
        ),
        teaches_in: &["nb", "en"],
        skills: &[
            "billing-rules",
            "product-knowledge",
            "clear-explanations",
            "records",
            "problem-solving",
            "written-tone",
        ],
    },
    Trainer {
        name: "Inga Vanaga",
        handle: "inga.vanaga",
        bio: words(
            "Inga Vanaga repaired routers in people’s homes before she joined the technical team in Rīga in 2016. She still spends one day a month with a field technician.",
            "Inga Vanaga reparerte rutere hjemme hos folk før hun kom til teknisk team i Riga i 2016. Én dag i måneden er hun fortsatt ute med en montør.",
            "Inga Vanaga laboja rūterus klientu mājās, līdz 2016. gadā atnāca uz tehnisko komandu Rīgā. Vienu dienu mēnesī viņa joprojām brauc līdzi montierim.",
            "Inga Vanaga以前上门修路由器，2016年加入里加技术组。现在她每个月仍抽一天跟装维师傅一起出门。",
            "Inga Vanaga từng đến tận nhà khách sửa bộ định tuyến trước khi vào nhóm kỹ thuật Riga năm 2016. Mỗi tháng cô vẫn dành một ngày đi cùng kỹ thuật viên.",
        ),
        teaches_in: &["lv", "en"],
        skills: &[
            "product-knowledge",
            "problem-solving",
            "calming-anger",
            "handover",
            "records",
            "listening",
            "service-awareness",
        ],
    },
    Trainer {
        name: "Lê Thị Thu Hà",
        handle: "le.thi.thu.ha",
        bio: words(
            "Lê Thị Thu Hà opened the fibre line in Ho Chi Minh City with five colleagues and led its night shift for three years. In her classes the learners speak more than she does.",
            "Lê Thị Thu Hà åpnet fiberlinja i Ho Chi Minh-byen sammen med fem kolleger og ledet nattskiftet i tre år. På kursene hennes snakker deltakerne mer enn hun gjør.",
            "Lê Thị Thu Hà kopā ar pieciem kolēģiem atklāja optikas līniju Hošiminā un trīs gadus vadīja tās nakts maiņu. Viņas nodarbībās dalībnieki runā vairāk nekā viņa pati.",
            "Lê Thị Thu Hà和五位同事一起开通了胡志明市的光纤热线，带了三年夜班。她的课上，学员说得比她多。",
            "Lê Thị Thu Hà cùng năm đồng nghiệp mở đường dây cáp quang ở TP. Hồ Chí Minh và phụ trách ca đêm ba năm. Trong lớp của chị, học viên nói nhiều hơn giảng viên.",
        ),
        teaches_in: &["vi", "en"],
        skills: &[
            "calming-anger",
            "listening",
            "product-knowledge",
            "handover",
            "service-awareness",
            "team-coordination",
        ],
    },
    Trainer {
        name: "周敏",
        handle: "zhou.min",
        bio: words(
            "Zhou Min interpreted for engineers before she built the Mandarin desk with two colleagues in 2017. She collects sentences that customers understood at once, and teaches from that list.",
            "Zhou Min tolket for ingeniører før hun bygde opp Mandarin-bordet sammen med to kolleger i 2017. Hun samler setninger som kunder forsto med én gang, og underviser fra den lista.",
            "Džou Miņa tulkoja inženieriem, līdz 2017. gadā kopā ar diviem kolēģiem izveidoja ķīniešu valodas grupu. Viņa krāj teikumus, kurus klienti saprata uzreiz, un māca no šī saraksta.",
            "周敏原来给工程师做口译，2017年和两位同事一起办起了中文服务台。她收集客户一听就懂的话，上课就用这份清单。",
            "Chu Mẫn từng phiên dịch cho kỹ sư, rồi năm 2017 cùng hai đồng nghiệp dựng bàn tiếng Trung. Chị gom những câu khách nghe là hiểu ngay và dạy từ danh sách đó.",
        ),
        teaches_in: &["zh", "vi", "en"],
        skills: &["team-coordination", "clear-explanations", "written-tone", "listening", "billing-rules"],
    },
];
