//! Why somebody has no seat, kept as facts and said in the reader's language.

use std::collections::HashMap;

use curriculum::{
    Course,
    equipment::{Equipment, EquipmentId},
};
use kit::{Arg, At, CourseId, Lang, PersonId, SiteId, Zone, tongue};
use serde::{Deserialize, Serialize};
use timetable::{Reason, Why};

use crate::{
    model::Queue,
    snapshot::{Snapshot, lang_of},
};

/// A sentence by key with facts instead of words: names and titles are found when somebody reads it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    pub key: String,
    #[serde(default)]
    pub facts: Vec<Fact>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// `$course`
    Course(CourseId),
    /// `$queue`
    Queue(String),
    /// `$when`
    At(At),
    /// `$site`
    Site(SiteId),
    /// `$name`
    Person(PersonId),
    /// `$language`
    Lang(Lang),
    /// `$n`
    Count(i64),
    /// `$all`
    All(i64),
    /// `$money`, minor units
    Money(i64),
    /// `$thing`
    Thing(EquipmentId),
}

impl Told {
    fn new(key: &str) -> Self {
        Self { key: key.to_owned(), facts: Vec::new() }
    }
    fn with(mut self, fact: Option<Fact>) -> Self {
        self.facts.extend(fact);
        self
    }
}

/// What the facts are called.
pub struct Names<'a> {
    pub lang: Lang,
    pub zone: Zone,
    pub currency: &'a str,
    pub courses: &'a [Course],
    pub skills: &'a [curriculum::Skill],
    pub queues: &'a [Queue],
    pub sites: &'a [people::Site],
    pub people: &'a HashMap<PersonId, people::Person>,
    pub things: &'a [Equipment],
}

impl Names<'_> {
    pub fn course(&self, id: &CourseId) -> String {
        if let Some((skill, level)) = curriculum::skill_before(&id.0) {
            let name = self.skills.iter().find(|s| s.id == skill);
            let name = name.map_or_else(|| skill.0.clone(), |s| s.name.get(self.lang).to_owned());
            return format!("{name}: {}", web::locale::t(self.lang, &records::level_key(level), &[]));
        }
        self.courses.iter().find(|c| c.id == *id).map_or_else(String::new, |c| c.title(self.lang).to_owned())
    }
    pub fn queue(&self, id: &str) -> String {
        self.queues.iter().find(|q| q.id == id).map_or_else(|| id.to_owned(), |q| q.name.get(self.lang).to_owned())
    }
    pub fn person(&self, id: &PersonId) -> String {
        self.people.get(id).map_or_else(String::new, |p| p.name.clone())
    }
    pub fn site(&self, id: &SiteId) -> String {
        self.sites.iter().find(|s| s.id == *id).map_or_else(String::new, |s| s.name.get(self.lang).to_owned())
    }

    /// The sentence in the reader's language.
    pub fn say(&self, told: &Told) -> String {
        let args: Vec<(&str, Arg)> = told.facts.iter().map(|f| self.arg(f)).collect();
        web::locale::t(self.lang, &told.key, &args)
    }

    fn arg(&self, fact: &Fact) -> (&'static str, Arg) {
        match fact {
            Fact::Course(id) => ("course", self.course(id).into()),
            Fact::Queue(id) => ("queue", self.queue(id).into()),
            Fact::At(at) => ("when", tongue::moment(self.lang, *at, self.zone).into()),
            Fact::Site(id) => ("site", self.site(id).into()),
            Fact::Person(id) => ("name", self.person(id).into()),
            Fact::Lang(lang) => ("language", lang.code().into()),
            Fact::Count(n) => ("n", (*n).into()),
            Fact::All(n) => ("all", (*n).into()),
            Fact::Thing(id) => {
                let thing = self.things.iter().find(|t| t.id == *id);
                ("thing", thing.map_or_else(|| id.to_string(), |t| t.name.get(self.lang).to_owned()).into())
            }
            Fact::Money(minor) => ("money", tongue::money(self.lang, &kit::Money::new(*minor, self.currency)).into()),
        }
    }
}

/// The hardest reason at the nearest try, and what would lift it.
pub fn told(s: &Snapshot, why: &Why) -> (Told, Option<Told>) {
    let Some(reason) = why.reasons.first() else { return (Told::new("plan-why-no-offering"), None) };
    let when = why.nearest.map(|n| Fact::At(s.grid.at(n.start)));
    let reason = &behind(s, why, *reason);
    let from_home = person_of(s, why).is_some_and(|p| s.ids.homes[p.site]);
    if let Some(told) = unequipped(s, why, reason) {
        return told;
    }
    let key = match reason {
        Reason::OutOfReach { .. } if from_home => "plan-why-from-home".to_owned(),
        _ => format!("plan-{}", reason.key()),
    };
    let own = why.nearest.map(|n| Fact::Course(s.ids.courses[s.instance.offerings[n.offering].course].0.clone()));
    let told = facts(s, reason).into_iter().fold(Told::new(&key), |t, f| t.with(Some(f)));
    let names_time = told.facts.iter().any(|f| matches!(f, Fact::At(_)));
    let told = told.with(when.clone().filter(|_| !names_time));
    let fix = fix(s, reason).map(|t| {
        let (timed, course) =
            (t.facts.iter().any(|f| matches!(f, Fact::At(_))), t.facts.iter().any(|f| matches!(f, Fact::Course(_))));
        t.with(when.filter(|_| !timed)).with(own.filter(|_| !course))
    });
    (told, fix)
}

/// No room of the site has, or is brought, what the course asks for: that is the reason behind "no room".
fn unequipped(s: &Snapshot, why: &Why, reason: &Reason) -> Option<(Told, Option<Told>)> {
    let Reason::NoRoom { site } = reason else { return None };
    let course = s.instance.needs.get(why.need)?.course;
    let site = s.ids.sites.get(*site)?.0.clone();
    let (item, pieces) = s.ids.lacking.get(&(course, site.clone()))?;
    let facts = [Fact::Site(site), Fact::Thing(item.clone()), Fact::Count(*pieces)];
    let told = |key: &str| facts.iter().cloned().fold(Told::new(key), |t, f| t.with(Some(f)));
    Some((told("plan-why-no-equipment"), Some(told("plan-fix-equipment"))))
}

fn person_of<'a>(s: &'a Snapshot, why: &Why) -> Option<&'a timetable::instance::Person> {
    s.instance.needs.get(why.need).map(|n| &s.instance.people[n.person])
}

/// A language is only the reason when the course is taught in none of the person's. Otherwise every way in the right
/// language is closed for another reason, which the engine ranks as equal: it is the room's place or the calendar.
fn behind(s: &Snapshot, why: &Why, reason: Reason) -> Reason {
    let (Reason::Language { .. }, Some(person)) = (reason, person_of(s, why)) else { return reason };
    let course = s.instance.needs[why.need].course;
    let mut offered = s.instance.offerings.iter().filter(|o| o.course == course);
    if !offered.any(|o| o.languages.iter().any(|l| person.languages.contains(l))) {
        return reason;
    }
    if s.ids.homes[person.site] { Reason::OutOfReach { site: person.site } } else { Reason::NoDate }
}

/// The arguments of the reason's sentence.
fn facts(s: &Snapshot, reason: &Reason) -> Vec<Fact> {
    use Reason::*;
    let course = |c: &usize| Fact::Course(s.ids.courses[*c].0.clone());
    let site = |at: &usize| Fact::Site(s.ids.sites[*at].0.clone());
    match reason {
        StillPossible { saving_cents } => vec![Fact::Money(*saving_cents)],
        DearerThanLeavingOut { by_cents } => vec![Fact::Money(*by_cents)],
        GroupBelowMinimum { together, least } => vec![Fact::Count(*together as i64), Fact::All(*least as i64)],
        Full { seats } => vec![Fact::Count(*seats as i64)],
        CoverShort { queue, slot } => vec![Fact::Queue(s.ids.queues[*queue].clone()), Fact::At(s.grid.at(*slot))],
        Budget { over_cents } => vec![Fact::Money(*over_cents)],
        NoRoom { site: at } | OutOfReach { site: at } => vec![site(at)],
        NoTrainer { language } | Language { language } => vec![Fact::Lang(lang_of(*language))],
        Busy { course: c, slot } => vec![course(c), Fact::At(s.grid.at(*slot))],
        PrerequisiteUnplaced { course: c }
        | PrerequisiteLater { course: c }
        | FollowOnEarlier { course: c }
        | PrerequisiteMissing { course: c } => vec![course(c)],
        OwnManager { person } => s.ids.people.get(*person).map(|p| Fact::Person(p.clone())).into_iter().collect(),
        Away { slot } => vec![Fact::At(s.grid.at(*slot))],
        DepartmentMix | Subgroups | Published | TeachesIt | MealBreak | OffShift | NoDate | NoOffering => Vec::new(),
    }
}

fn fix(s: &Snapshot, reason: &Reason) -> Option<Told> {
    use Reason::*;
    let key = match reason {
        StillPossible { .. } => "plan-fix-longer",
        DearerThanLeavingOut { .. } => "plan-fix-pay",
        GroupBelowMinimum { .. } => "plan-fix-company",
        Full { .. } => "plan-fix-second-group",
        CoverShort { .. } => "plan-fix-cover",
        DepartmentMix => "plan-fix-mix",
        Subgroups => "plan-fix-subgroups",
        NoRoom { .. } => "plan-fix-room",
        NoTrainer { .. } => "plan-fix-trainer",
        Busy { .. } | FollowOnEarlier { .. } | PrerequisiteLater { .. } => "plan-fix-later",
        PrerequisiteUnplaced { .. } | PrerequisiteMissing { .. } => "plan-fix-first",
        OwnManager { .. } => "plan-fix-apart",
        TeachesIt => "plan-fix-other-trainer",
        MealBreak => "plan-fix-meal",
        OffShift => "plan-fix-shift",
        Away { .. } | NoDate | Published => "plan-fix-next-month",
        Language { .. } => "plan-fix-language",
        OutOfReach { .. } => "plan-fix-webinar",
        NoOffering => "plan-fix-offering",
        Budget { .. } => "plan-fix-budget",
    };
    let told = Told::new(key);
    Some(match reason {
        GroupBelowMinimum { together, least } => told.with(Some(Fact::Count(least.saturating_sub(*together) as i64))),
        PrerequisiteUnplaced { course } | PrerequisiteMissing { course } | PrerequisiteLater { course } => {
            told.with(Some(Fact::Course(s.ids.courses[*course].0.clone())))
        }
        NoTrainer { language } | Language { language } => told.with(Some(Fact::Lang(lang_of(*language)))),
        NoRoom { site } => told.with(Some(Fact::Site(s.ids.sites[*site].0.clone()))),
        DearerThanLeavingOut { by_cents } => told.with(Some(Fact::Money(*by_cents))),
        _ => told,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of every kind; a new reason of the engine breaks `facts` and `fix` at compile time.
    fn every() -> Vec<Reason> {
        use Reason::*;
        vec![
            StillPossible { saving_cents: 1 },
            DearerThanLeavingOut { by_cents: 1 },
            GroupBelowMinimum { together: 1, least: 2 },
            Full { seats: 3 },
            CoverShort { queue: 0, slot: 1 },
            Budget { over_cents: 1 },
            DepartmentMix,
            Subgroups,
            NoRoom { site: 0 },
            NoTrainer { language: 0 },
            Busy { course: 0, slot: 1 },
            PrerequisiteUnplaced { course: 0 },
            PrerequisiteLater { course: 0 },
            FollowOnEarlier { course: 0 },
            Published,
            OwnManager { person: 0 },
            TeachesIt,
            MealBreak,
            OffShift,
            Away { slot: 1 },
            NoDate,
            Language { language: 0 },
            OutOfReach { site: 0 },
            PrerequisiteMissing { course: 0 },
            NoOffering,
        ]
    }

    #[test]
    fn every_reason_has_a_sentence_and_a_fix_with_all_its_arguments() {
        let s = crate::sample::snapshot();
        let people = HashMap::new();
        let names = Names {
            lang: Lang::En,
            zone: Zone::UTC,
            currency: "EUR",
            courses: &[],
            skills: &[],
            queues: &[],
            sites: &[],
            people: &people,
            things: &[],
        };
        let nearest = timetable::reasons::Nearest {
            session: None,
            offering: 0,
            language: 0,
            place: None,
            start: 4,
            saving_cents: 0,
        };
        for reason in every() {
            let why = Why { need: 0, reasons: vec![reason], nearest: Some(nearest), tally: Vec::new() };
            let (told, fix) = told(&s, &why);
            for t in [Some(told), fix].into_iter().flatten() {
                let said = names.say(&t);
                assert_ne!(said, t.key, "{} has no text", t.key);
                assert!(!said.contains('$'), "{}: {said}", t.key);
            }
        }
        for rule in timetable::rules::ALL {
            assert!(web::locale::has(Lang::En, &format!("plan-{}", rule.key)), "{}", rule.key);
        }
    }
}
