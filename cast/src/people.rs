//! Who works here. The named people of designs and guides come first in their teams; the others are drawn.

use crate::bios;
use crate::chance::Chance;
use crate::csv;
use crate::names::{Name, Registry};
use crate::org::{self, STAFF_TEAM, TEAMS, Team};
use chrono::{Days, NaiveDate};
use serde::Serialize;

/// One person of the firm, as the HR file has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    /// Staff number, `FJ1001` upwards.
    pub id: String,
    pub name: String,
    pub email: String,
    /// ASCII alias used in addresses and at sign-in.
    pub handle: String,
    /// Language of the interface: one of the five.
    pub language: &'static str,
    /// Working languages, ISO 639-1, best first (may hold others, such as `ru` or `pl`).
    pub languages: Vec<&'static str>,
    pub site: &'static str,
    /// Works from home, on the clock of `site`.
    pub home: bool,
    pub department: &'static str,
    pub team: &'static str,
    /// agent | senior | lead | supervisor | trainer | coach | manager | centre_manager | planner | administrator | temp
    pub position: &'static str,
    /// Staff number of the line manager; empty for the one at the top.
    pub manager_id: String,
    /// learner | coach | facilitator | manager | planner | administrator
    pub roles: Vec<&'static str>,
    pub hired_on: NaiveDate,
    /// permanent | fixed_term | temp
    pub contract: &'static str,
    pub weekly_min: u32,
    /// In euro cents.
    pub wage_minor_per_hour: i64,
    /// English biography of a trainer; empty for everybody else.
    pub bio_en: &'static str,
    /// Queue the person answers; empty when none.
    pub queue: &'static str,
}

/// `people.csv`.
pub(crate) fn to_csv(people: &[Person]) -> String {
    csv::table(
        "id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,\
         weekly_hours,wage_minor_per_hour,bio_en,queue",
        people.iter().map(|p| {
            [
                p.id.clone(),
                p.name.clone(),
                p.email.clone(),
                p.handle.clone(),
                p.language.into(),
                p.languages.join("|"),
                p.site.into(),
                p.home.to_string(),
                p.department.into(),
                p.team.into(),
                p.position.into(),
                p.manager_id.clone(),
                p.roles.join("|"),
                p.hired_on.to_string(),
                p.contract.into(),
                format!("{}", f64::from(p.weekly_min) / 60.0),
                p.wage_minor_per_hour.to_string(),
                p.bio_en.into(),
                p.queue.into(),
            ]
        }),
    )
}

/// `(team, position, full name, pinyin or "")`: the people that designs, guides and tests speak of.
const NAMED: [(&str, &str, &str, &str); 36] = [
    ("technical-riga", "manager", "Andris Kalniņš", ""),
    ("technical-riga", "agent", "Līga Ozoliņa", ""),
    ("technical-riga", "agent", "Roberts Zariņš", ""),
    ("technical-riga", "agent", "Zane Balode", ""),
    ("technical-riga", "agent", "Jānis Bērziņš", ""),
    ("technical-riga", "agent", "Elīna Krūmiņa", ""),
    ("technical-riga", "agent", "Ilze Auziņa", ""),
    ("technical-riga", "agent", "Olga Petrova", ""),
    ("technical-riga", "agent", "Kristaps Vilks", ""),
    ("technical-riga", "agent", "Dmitrijs Volkovs", ""),
    ("technical-riga", "agent", "Mārtiņš Lācis", ""),
    ("technical-riga", "coach", "Juris Liepa", ""),
    ("technical-riga", "coach", "Dace Liepa", ""),
    ("mobile-riga", "agent", "Līvija Kronberga", ""),
    ("billing-oslo", "agent", "Marte Lunde", ""),
    ("retention-oslo", "agent", "Pål Haugen", ""),
    ("fibre-hcmc", "agent", "Trần Minh Quân", ""),
    ("fibre-hcmc", "agent", "Nguyễn Thị Hạnh", ""),
    ("fibre-hcmc", "agent", "Phạm Gia Bảo", ""),
    ("mandarin-desk", "agent", "陈晓雯", "Chen Xiaowen"),
    ("mandarin-desk", "agent", "王磊", "Wang Lei"),
    ("mandarin-desk", "agent", "刘洋", "Liu Yang"),
    ("backoffice-riga", "agent", "Juris Siliņš", ""),
    (STAFF_TEAM, "centre_manager", "Ingrid Haugland", ""),
    (STAFF_TEAM, "centre_manager", "Solvita Strautmane", ""),
    (STAFF_TEAM, "centre_manager", "Nguyễn Thị Bích Ngọc", ""),
    (STAFF_TEAM, "trainer", "Sigrid Aune", ""),
    (STAFF_TEAM, "trainer", "Henrik Solberg", ""),
    (STAFF_TEAM, "trainer", "Inga Vanaga", ""),
    (STAFF_TEAM, "trainer", "Lê Thị Thu Hà", ""),
    (STAFF_TEAM, "trainer", "周敏", "Zhou Min"),
    (STAFF_TEAM, "planner", "Mei Lin", ""),
    (STAFF_TEAM, "planner", "Kristīne Šulca", ""),
    (STAFF_TEAM, "administrator", "Kari Nordby", ""),
    (STAFF_TEAM, "administrator", "Tomass Vītols", ""),
    (STAFF_TEAM, "lead", "Torbjørn Lindahl", ""),
];

/// Everybody, in the order of their staff numbers: the staff team first, then team by team, managers first.
pub(crate) fn build(as_of: NaiveDate, seed: u64) -> Vec<Person> {
    let mut hand = Hand {
        as_of,
        people: Vec::new(),
        registry: Registry::new(),
        names: Chance::new(seed, "names"),
        facts: Chance::new(seed, "people"),
    };
    for (_, _, full, pinyin) in NAMED {
        hand.registry.keep(full, (!pinyin.is_empty()).then_some(pinyin));
    }
    hand.staff();
    for team in &TEAMS {
        hand.team(team);
    }
    hand.people
}

struct Hand {
    as_of: NaiveDate,
    people: Vec<Person>,
    registry: Registry,
    names: Chance,
    facts: Chance,
}

impl Hand {
    /// The people outside the eight departments. The centre manager of Oslo leads all three sites.
    fn staff(&mut self) {
        let plan: [(&str, &str, &str, &[&str], &str); 13] = [
            ("Ingrid Haugland", "centre_manager", "oslo", &["nb", "en"], ""),
            ("Solvita Strautmane", "centre_manager", "riga", &["lv", "en", "ru"], "Ingrid Haugland"),
            ("Nguyễn Thị Bích Ngọc", "centre_manager", "hcmc", &["vi", "en"], "Ingrid Haugland"),
            ("Torbjørn Lindahl", "lead", "oslo", &["nb", "en"], "Ingrid Haugland"),
            ("Mei Lin", "planner", "oslo", &["en", "zh", "nb"], "Torbjørn Lindahl"),
            ("Kristīne Šulca", "planner", "riga", &["lv", "en"], "Torbjørn Lindahl"),
            ("Kari Nordby", "administrator", "oslo", &["nb", "en"], "Ingrid Haugland"),
            ("Tomass Vītols", "administrator", "riga", &["lv", "en"], "Solvita Strautmane"),
            ("Sigrid Aune", "trainer", "oslo", &["nb", "en", "lv"], "Torbjørn Lindahl"),
            ("Henrik Solberg", "trainer", "oslo", &["nb", "en"], "Torbjørn Lindahl"),
            ("Inga Vanaga", "trainer", "riga", &["lv", "en", "ru"], "Torbjørn Lindahl"),
            ("Lê Thị Thu Hà", "trainer", "hcmc", &["vi", "en"], "Torbjørn Lindahl"),
            ("周敏", "trainer", "hcmc", &["zh", "en", "vi"], "Torbjørn Lindahl"),
        ];
        for (full, position, site, languages, manager) in plan {
            let pinyin = NAMED.iter().find(|n| n.2 == full && !n.3.is_empty()).map(|n| n.3);
            let name = self.registry.keep(full, pinyin);
            let manager_id = self.id_of(manager);
            let mut person =
                self.person(name, position, site, STAFF_TEAM, STAFF_TEAM, "", languages.to_vec(), manager_id);
            if full == "Torbjørn Lindahl" {
                person.roles = vec!["learner", "manager", "planner"];
            }
            self.people.push(person);
        }
    }

    fn team(&mut self, team: &'static Team) {
        let centre = self.people.iter().find(|p| p.position == "centre_manager" && p.site == team.site);
        let centre_id = centre.map(|p| p.id.clone()).unwrap_or_default();
        let mut named = NAMED.iter().filter(|n| n.0 == team.slug).copied().collect::<Vec<_>>();
        let manager_id = self.add(team, "manager", &centre_id, &mut named);
        let leads = (0..team.leads).map(|_| self.add(team, "lead", &manager_id, &mut named)).collect::<Vec<_>>();
        for position in ["supervisor"].repeat(team.supervisors).into_iter().chain(["coach"].repeat(team.coaches)) {
            self.add(team, position, &manager_id, &mut named);
        }
        for i in 0..team.agents {
            // Technical Rīga is led flat, the way Andris likes it; elsewhere agents answer to a team lead.
            let boss = match leads.get(i % leads.len().max(1)) {
                Some(lead) if team.slug != "technical-riga" => lead,
                _ => &manager_id,
            };
            let plain = team.agents - team.seniors - team.temps;
            let position = if i < plain {
                "agent"
            } else if i < plain + team.seniors {
                "senior"
            } else {
                "temp"
            };
            self.add(team, position, boss, &mut named);
        }
    }

    /// Adds one person, a named one of that position while there are any; gives the staff number.
    fn add(
        &mut self,
        team: &'static Team,
        position: &'static str,
        manager_id: &str,
        named: &mut Vec<(&str, &str, &str, &str)>,
    ) -> String {
        let (name, tongue) = match named.iter().position(|n| n.1 == position) {
            Some(i) => {
                let (_, _, full, pinyin) = named.remove(i);
                let tongue = if ["Olga Petrova", "Dmitrijs Volkovs"].contains(&full) { "ru" } else { team.tongue };
                (self.registry.keep(full, (!pinyin.is_empty()).then_some(pinyin)), tongue)
            }
            None => self.drawn(team),
        };
        let languages = self.languages(tongue, team);
        let front = ["agent", "senior", "temp"].contains(&position);
        let queue = if front { team.queue } else { "" };
        let person =
            self.person(name, position, team.site, team.department, team.slug, queue, languages, manager_id.to_owned());
        let id = person.id.clone();
        self.people.push(person);
        id
    }

    fn drawn(&mut self, team: &Team) -> (Name, &'static str) {
        let tongue = match team.tongue {
            "lv" if self.names.yes(0.27) => "ru",
            "nb" if self.names.yes(0.17) => "new",
            "zh" => "zh",
            "vi" => "vi",
            "lv" => "lv",
            _ => "nb",
        };
        (self.registry.draw(tongue, &mut self.names), tongue)
    }

    fn languages(&mut self, tongue: &str, team: &Team) -> Vec<&'static str> {
        let mut spoken = match tongue {
            "ru" => vec!["lv", "ru"],
            "lv" => vec!["lv"],
            "vi" => vec!["vi"],
            "zh" => vec!["zh"],
            _ => vec!["nb"],
        };
        if self.facts.yes(if tongue == "vi" { 0.55 } else { 0.8 }) {
            spoken.push("en");
        }
        match tongue {
            "lv" if self.facts.yes(0.45) => spoken.push("ru"),
            "lv" if self.facts.yes(0.12) => spoken.push("nb"),
            "zh" if self.facts.yes(0.6) => spoken.push("vi"),
            "nb" if team.slug == "webshop-chat" && !spoken.contains(&"en") => spoken.push("en"),
            _ => {}
        }
        spoken
    }

    #[allow(clippy::too_many_arguments)]
    fn person(
        &mut self,
        name: Name,
        position: &'static str,
        site: &'static str,
        department: &'static str,
        team: &'static str,
        queue: &'static str,
        languages: Vec<&'static str>,
        manager_id: String,
    ) -> Person {
        let hired_on = self.hired_on(&name.full, position);
        let full_week = if site == "oslo" { 37.5 } else { 40.0 };
        let weekly_hours = self.weekly_hours(&name.full, position, full_week);
        let contract = match position {
            "temp" => "temp",
            "agent" if self.facts.yes(0.08) => "fixed_term",
            _ => "permanent",
        };
        let language = languages.first().copied().filter(|l| crate::words::LANGUAGES.contains(l)).unwrap_or("en");
        let bio_en = bios::of(&name.full).map_or("", |b| b.get("en"));
        Person {
            id: format!("FJ{}", 1001 + self.people.len()),
            email: format!("{}@{}", name.handle, org::settings().mail_domain),
            name: name.full,
            handle: name.handle,
            language,
            languages,
            site,
            home: ["agent", "senior"].contains(&position) && self.facts.yes(0.19),
            department,
            team,
            position,
            manager_id,
            roles: roles(position),
            hired_on,
            contract,
            weekly_min: (weekly_hours * 60.0) as u32,
            wage_minor_per_hour: self.wage(site, position),
            bio_en,
            queue,
        }
    }

    fn hired_on(&mut self, full: &str, position: &str) -> NaiveDate {
        let fixed = match full {
            "Sigrid Aune" => NaiveDate::from_ymd_opt(2011, 3, 1),
            "Andris Kalniņš" => NaiveDate::from_ymd_opt(2013, 9, 2),
            "Inga Vanaga" => NaiveDate::from_ymd_opt(2016, 5, 2),
            "周敏" => NaiveDate::from_ymd_opt(2017, 2, 6),
            _ => None,
        };
        if let Some(day) = fixed.filter(|d| *d < self.as_of) {
            return day;
        }
        let days = match position {
            "agent" if full == "Līga Ozoliņa" => 1130.0,
            "agent" if NAMED.iter().any(|n| n.2 == full) => 560.0 + self.facts.unit() * 2200.0,
            // One agent in eight is new within the year; the others follow the long tail of the trade.
            "agent" if self.facts.yes(0.12) => 25.0 + self.facts.unit() * 320.0,
            "agent" => (900.0 * self.facts.normal(0.0, 0.6).exp()).clamp(380.0, 4000.0),
            "temp" => 40.0 + self.facts.unit() * 400.0,
            "senior" => 1000.0 + self.facts.unit() * 2500.0,
            _ => 1400.0 + self.facts.unit() * 3800.0,
        };
        self.as_of.checked_sub_days(Days::new(days as u64)).unwrap_or(self.as_of)
    }

    fn weekly_hours(&mut self, full: &str, position: &str, full_week: f64) -> f64 {
        match position {
            // She works on Tuesdays and Thursdays only.
            "agent" if full == "Marte Lunde" => 15.0,
            "agent" if self.facts.yes(0.1) => 25.0,
            "agent" if self.facts.yes(0.06) => 30.0,
            "temp" => 20.0,
            _ => full_week,
        }
    }

    /// Euro cents per hour, by site and position.
    fn wage(&mut self, site: &str, position: &str) -> i64 {
        let base = match site {
            "oslo" => 2_350.0,
            "riga" => 940.0,
            _ => 430.0,
        };
        let step = match position {
            "temp" => 0.88,
            "senior" => 1.16,
            "lead" | "coach" | "supervisor" => 1.3,
            "trainer" | "planner" | "administrator" => 1.42,
            "manager" => 1.75,
            "centre_manager" => 2.4,
            _ => 1.0,
        };
        (base * step * (1.0 + self.facts.normal(0.0, 0.04))).round() as i64
    }

    fn id_of(&self, full: &str) -> String {
        self.people.iter().find(|p| p.name == full).map(|p| p.id.clone()).unwrap_or_default()
    }
}

fn roles(position: &str) -> Vec<&'static str> {
    match position {
        "coach" => vec!["learner", "coach"],
        "trainer" => vec!["learner", "facilitator"],
        "lead" | "manager" | "centre_manager" => vec!["learner", "manager"],
        "planner" => vec!["learner", "planner"],
        "administrator" => vec!["learner", "administrator"],
        _ => vec!["learner"],
    }
}
