//! The firm: settings, sites, departments, teams, queues and skills.

use crate::words::{Words, words};
use serde::Serialize;

/// What an administrator would type on the settings page.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Settings {
    pub name: &'static str,
    pub currency: &'static str,
    /// IANA zone of the organisation.
    pub zone: &'static str,
    pub languages: [&'static str; 5],
    pub mail_domain: &'static str,
    /// `(site, handle)` of the three centre managers, who sign the memos.
    pub centre_managers: [(&'static str, &'static str); 3],
    /// What the firm promises its customers.
    pub strategy: Words,
}

/// The organisation's settings.
pub fn settings() -> Settings {
    Settings {
        name: "Fjordlink",
        currency: "EUR",
        zone: "Europe/Oslo",
        languages: crate::words::LANGUAGES,
        mail_domain: "fjordlink.example",
        centre_managers: [
            ("oslo", "ingrid.haugland"),
            ("riga", "solvita.strautmane"),
            ("hcmc", "nguyen.thi.bich.ngoc"),
        ],
        strategy: words(
            "One call, one person, one promise kept. We say what happens next, and it happens.",
            "Én samtale, én person, ett løfte som holdes. Vi sier hva som skjer videre, og så skjer det.",
            "Viens zvans, viens cilvēks, viens turēts solījums. Mēs pasakām, kas notiks tālāk, un tas notiek.",
            "一通电话，一个人负责，一个承诺兑现。我们说清下一步，并且做到。",
            "Một cuộc gọi, một người lo, một lời hứa được giữ. Chúng tôi nói rõ bước tiếp theo và làm đúng như vậy.",
        ),
    }
}

/// A place with its own clock and calendar.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Site {
    pub slug: &'static str,
    pub name: Words,
    pub zone: &'static str,
    /// ISO 3166 country code, for public holidays.
    pub country: &'static str,
}

pub const SITES: [Site; 3] = [
    Site { slug: "oslo", name: words("Oslo", "Oslo", "Oslo", "奥斯陆", "Oslo"), zone: "Europe/Oslo", country: "NO" },
    Site { slug: "riga", name: words("Rīga", "Riga", "Rīga", "里加", "Riga"), zone: "Europe/Riga", country: "LV" },
    Site {
        slug: "hcmc",
        name: words("Ho Chi Minh City", "Ho Chi Minh-byen", "Hošimina", "胡志明市", "TP. Hồ Chí Minh"),
        zone: "Asia/Ho_Chi_Minh",
        country: "VN",
    },
];

/// A department: eight that serve customers, and the one that trains them.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Department {
    pub slug: &'static str,
    pub name: Words,
    /// False for the departments that customers never speak to.
    pub front_office: bool,
}

pub const DEPARTMENTS: [Department; 9] = [
    dept(
        "technical-support",
        true,
        words("Technical support", "Teknisk kundestøtte", "Tehniskais atbalsts", "技术支持", "Hỗ trợ kỹ thuật"),
    ),
    dept("billing", true, words("Billing", "Faktura", "Rēķini", "账单服务", "Cước và hóa đơn")),
    dept(
        "retention",
        true,
        words("Retention", "Kundebevaring", "Klientu noturēšana", "客户挽留", "Giữ chân khách hàng"),
    ),
    dept("fibre", true, words("Fibre", "Fiber", "Optika", "光纤业务", "Cáp quang")),
    dept(
        "webshop-chat",
        true,
        words("Webshop chat", "Nettbutikkchat", "Interneta veikala čats", "网店在线客服", "Chat cửa hàng trực tuyến"),
    ),
    dept(
        "mandarin-desk",
        true,
        words("Mandarin desk", "Mandarin-bordet", "Ķīniešu valodas grupa", "中文服务台", "Bàn tiếng Trung"),
    ),
    dept(
        "back-office",
        false,
        words(
            "Orders and corrections",
            "Ordre og rettelser",
            "Pasūtījumi un labojumi",
            "订单与更正",
            "Đơn hàng và điều chỉnh",
        ),
    ),
    dept("sales", true, words("Sales", "Salg", "Pārdošana", "销售", "Bán hàng")),
    dept(
        "training-quality",
        false,
        words(
            "Training and quality",
            "Opplæring og kvalitet",
            "Apmācības un kvalitāte",
            "培训与质量",
            "Đào tạo và chất lượng",
        ),
    ),
];

const fn dept(slug: &'static str, front_office: bool, name: Words) -> Department {
    Department { slug, name, front_office }
}

/// A team and how many of each position it has.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Team {
    pub slug: &'static str,
    pub name: Words,
    pub department: &'static str,
    pub site: &'static str,
    /// Queue its agents answer; empty when they answer none.
    pub queue: &'static str,
    /// Language most of its people speak at work.
    pub tongue: &'static str,
    /// Agents, seniors and temps together.
    pub agents: usize,
    pub seniors: usize,
    pub temps: usize,
    pub leads: usize,
    pub supervisors: usize,
    pub coaches: usize,
}

pub const TEAMS: [Team; 10] = [
    team(
        "technical-riga",
        "technical-support",
        "riga",
        "technical-lv",
        "lv",
        [34, 5, 2, 2, 1, 2],
        words("Technical Rīga", "Teknisk Riga", "Tehniskais atbalsts Rīgā", "里加技术组", "Kỹ thuật Riga"),
    ),
    team(
        "technical-oslo",
        "technical-support",
        "oslo",
        "technical-nb",
        "nb",
        [26, 4, 3, 2, 1, 1],
        words("Technical Oslo", "Teknisk Oslo", "Tehniskais atbalsts Oslo", "奥斯陆技术组", "Kỹ thuật Oslo"),
    ),
    team(
        "mobile-riga",
        "technical-support",
        "riga",
        "mobile-lv",
        "lv",
        [30, 4, 4, 2, 1, 1],
        words("Mobile Rīga", "Mobil Riga", "Mobilie sakari Rīgā", "里加移动组", "Di động Riga"),
    ),
    team(
        "billing-oslo",
        "billing",
        "oslo",
        "billing-nb",
        "nb",
        [28, 4, 3, 2, 1, 1],
        words("Billing Oslo", "Faktura Oslo", "Rēķini Oslo", "奥斯陆账单组", "Hóa đơn Oslo"),
    ),
    team(
        "retention-oslo",
        "retention",
        "oslo",
        "retention-nb",
        "nb",
        [20, 4, 0, 2, 0, 1],
        words("Retention Oslo", "Kundebevaring Oslo", "Klientu noturēšana Oslo", "奥斯陆挽留组", "Giữ chân khách Oslo"),
    ),
    team(
        "fibre-hcmc",
        "fibre",
        "hcmc",
        "fibre-vi",
        "vi",
        [34, 5, 4, 3, 1, 2],
        words("Fibre HCMC", "Fiber HCMC", "Optika Hošiminā", "胡志明市光纤组", "Cáp quang TP.HCM"),
    ),
    team(
        "mandarin-desk",
        "mandarin-desk",
        "hcmc",
        "mandarin-zh",
        "zh",
        [16, 2, 1, 1, 0, 1],
        words("Mandarin desk", "Mandarin-bordet", "Ķīniešu valodas grupa", "中文服务台", "Bàn tiếng Trung"),
    ),
    team(
        "webshop-chat",
        "webshop-chat",
        "oslo",
        "chat",
        "nb",
        [24, 3, 5, 2, 1, 1],
        words("Webshop chat", "Nettbutikkchat", "Interneta veikala čats", "网店在线客服", "Chat cửa hàng"),
    ),
    team(
        "backoffice-riga",
        "back-office",
        "riga",
        "",
        "lv",
        [18, 3, 2, 1, 0, 0],
        words(
            "Back office Rīga",
            "Ordre og rettelser Riga",
            "Pasūtījumi un labojumi Rīgā",
            "里加后台组",
            "Hậu cần Riga",
        ),
    ),
    team(
        "sales-oslo",
        "sales",
        "oslo",
        "",
        "nb",
        [14, 2, 2, 1, 0, 0],
        words("Sales Oslo", "Salg Oslo", "Pārdošana Oslo", "奥斯陆销售组", "Bán hàng Oslo"),
    ),
];

/// Slug of the team of trainers, planners, administrators and centre managers.
pub const STAFF_TEAM: &str = "training-quality";
/// Its name.
pub const STAFF_TEAM_NAME: Words = words(
    "Training and quality",
    "Opplæring og kvalitet",
    "Apmācības un kvalitāte",
    "培训与质量",
    "Đào tạo và chất lượng",
);

const fn team(
    slug: &'static str,
    department: &'static str,
    site: &'static str,
    queue: &'static str,
    tongue: &'static str,
    [agents, seniors, temps, leads, supervisors, coaches]: [usize; 6],
    name: Words,
) -> Team {
    Team { slug, name, department, site, queue, tongue, agents, seniors, temps, leads, supervisors, coaches }
}

/// A stream of contacts with one forecast.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Queue {
    pub slug: &'static str,
    pub name: Words,
    pub site: &'static str,
    pub language: &'static str,
    /// `voice` or `chat`.
    pub channel: &'static str,
    /// Chats one agent holds at once. The forecast's handling time is already the agent's time per contact (length of
    /// a chat divided by this), so that Erlang C may be used on every queue as it stands.
    pub concurrency: u32,
    /// Expected handling time.
    pub aht_seconds: f64,
    /// Opening hours in half hours from local midnight: `[weekday, Saturday, Sunday]`, each `(from, to)`; equal = closed.
    pub open: [(usize, usize); 3],
}

pub const QUEUES: [Queue; 8] = [
    queue(
        "technical-lv",
        "riga",
        "lv",
        "voice",
        520.0,
        [(0, 48), (0, 48), (0, 48)],
        words(
            "Technical, Latvian",
            "Teknisk, latvisk",
            "Tehniskais, latviski",
            "技术，拉脱维亚语",
            "Kỹ thuật, tiếng Latvia",
        ),
    ),
    queue(
        "technical-nb",
        "oslo",
        "nb",
        "voice",
        540.0,
        [(14, 44), (16, 42), (18, 42)],
        words(
            "Technical, Norwegian",
            "Teknisk, norsk",
            "Tehniskais, norvēģiski",
            "技术，挪威语",
            "Kỹ thuật, tiếng Na Uy",
        ),
    ),
    queue(
        "billing-nb",
        "oslo",
        "nb",
        "voice",
        400.0,
        [(16, 36), (18, 32), (0, 0)],
        words("Billing, Norwegian", "Faktura, norsk", "Rēķini, norvēģiski", "账单，挪威语", "Hóa đơn, tiếng Na Uy"),
    ),
    queue(
        "mobile-lv",
        "riga",
        "lv",
        "voice",
        380.0,
        [(16, 42), (18, 40), (18, 36)],
        words(
            "Mobile, Latvian",
            "Mobil, latvisk",
            "Mobilie sakari, latviski",
            "移动，拉脱维亚语",
            "Di động, tiếng Latvia",
        ),
    ),
    queue(
        "retention-nb",
        "oslo",
        "nb",
        "voice",
        610.0,
        [(18, 38), (20, 32), (0, 0)],
        words(
            "Retention, Norwegian",
            "Kundebevaring, norsk",
            "Klientu noturēšana, norvēģiski",
            "挽留，挪威语",
            "Giữ chân khách, tiếng Na Uy",
        ),
    ),
    queue(
        "fibre-vi",
        "hcmc",
        "vi",
        "voice",
        560.0,
        [(14, 44), (14, 44), (14, 44)],
        words(
            "Fibre, Vietnamese",
            "Fiber, vietnamesisk",
            "Optika, vjetnamiski",
            "光纤，越南语",
            "Cáp quang, tiếng Việt",
        ),
    ),
    queue(
        "mandarin-zh",
        "hcmc",
        "zh",
        "voice",
        450.0,
        [(16, 40), (18, 36), (0, 0)],
        words("Mandarin", "Mandarin", "Ķīniešu valoda", "普通话", "Tiếng Trung"),
    ),
    queue(
        "chat",
        "oslo",
        "nb",
        "chat",
        330.0,
        [(16, 46), (18, 44), (20, 44)],
        words("Webshop chat", "Nettbutikkchat", "Interneta veikala čats", "网店在线客服", "Chat cửa hàng"),
    ),
];

const fn queue(
    slug: &'static str,
    site: &'static str,
    language: &'static str,
    channel: &'static str,
    aht_seconds: f64,
    open: [(usize, usize); 3],
    name: Words,
) -> Queue {
    let concurrency = if channel.len() == 4 { 2 } else { 1 };
    Queue { slug, name, site, language, channel, concurrency, aht_seconds, open }
}

/// A skill that reviews and feedback speak of.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Skill {
    pub slug: &'static str,
    pub name: Words,
}

pub const SKILLS: [Skill; 12] = [
    skill(
        "calming-anger",
        words(
            "Calming an angry caller",
            "Roe en sint kunde",
            "Nomierināt dusmīgu klientu",
            "安抚愤怒的客户",
            "Làm dịu khách đang giận",
        ),
    ),
    skill(
        "listening",
        words(
            "Listening and asking",
            "Lytte og spørre",
            "Klausīties un jautāt",
            "倾听与提问",
            "Lắng nghe và đặt câu hỏi",
        ),
    ),
    skill(
        "clear-explanations",
        words("Clear explanations", "Forklare klart", "Skaidri izskaidrot", "讲解清楚", "Giải thích rõ ràng"),
    ),
    skill(
        "product-knowledge",
        words("Product knowledge", "Produktkunnskap", "Produktu zināšanas", "产品知识", "Kiến thức sản phẩm"),
    ),
    skill(
        "billing-rules",
        words("Billing rules", "Fakturaregler", "Rēķinu noteikumi", "计费规则", "Quy định tính cước"),
    ),
    skill(
        "records",
        words("Clean records", "Ryddig registrering", "Precīzi ieraksti", "记录准确", "Ghi hồ sơ chính xác"),
    ),
    skill("handover", words("Handing over", "Overlevering", "Nodot lietu tālāk", "工作交接", "Bàn giao")),
    skill(
        "team-coordination",
        words(
            "Working across teams",
            "Samarbeid på tvers",
            "Sadarbība starp komandām",
            "跨组协作",
            "Phối hợp giữa các nhóm",
        ),
    ),
    skill(
        "problem-solving",
        words("Problem solving", "Problemløsing", "Problēmu risināšana", "解决问题", "Giải quyết vấn đề"),
    ),
    skill(
        "written-tone",
        words("Written tone", "Skriftlig tone", "Rakstītais tonis", "书面语气", "Giọng văn khi viết"),
    ),
    skill("coaching", words("Coaching", "Coaching", "Koučings", "辅导", "Coaching")),
    skill(
        "service-awareness",
        words(
            "Service awareness",
            "Serviceforståelse",
            "Izpratne par klientu apkalpošanu",
            "服务意识",
            "Ý thức phục vụ",
        ),
    ),
];

const fn skill(slug: &'static str, name: Words) -> Skill {
    Skill { slug, name }
}

/// The team called `slug`.
pub fn team_named(slug: &str) -> Option<&'static Team> {
    TEAMS.iter().find(|t| t.slug == slug)
}

/// The queue called `slug`.
pub fn queue_named(slug: &str) -> Option<&'static Queue> {
    QUEUES.iter().find(|q| q.slug == slug)
}
