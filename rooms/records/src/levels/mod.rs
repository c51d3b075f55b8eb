//! How well somebody does something, and what says so.

mod import;
mod store;
mod verbs;

use std::collections::{BTreeMap, HashMap, HashSet};

use ::store::Work;
use curriculum::Course;
use kit::{CourseId, Day, Done, Lang, News, PersonId, SkillId, id};
use serde::{Deserialize, Serialize};

pub use import::LevelFile;
pub use verbs::{NewLevel, confirm_level, may_confirm, may_see_levels, state_level};

id! {
    LevelId,
}

/// Of skills: 1 learning it, 2 does it alone, 3 sure in hard cases, 4 shows others.
pub const SKILL_LEVELS: i64 = 4;
/// Of languages: A1, A2, B1, B2, C1, C2.
pub const LANGUAGE_LEVELS: i64 = 6;
/// What a certificate proves: the skill has become a habit.
pub const ALONE: i64 = 2;
const LEARNING: i64 = 1;

/// What a level is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    Skill(SkillId),
    Language(Lang),
}

impl Subject {
    pub fn kind(&self) -> &'static str {
        match self {
            Subject::Skill(_) => "skill",
            Subject::Language(_) => "language",
        }
    }
    pub fn code(&self) -> &str {
        match self {
            Subject::Skill(id) => id.as_str(),
            Subject::Language(lang) => lang.code(),
        }
    }
    pub fn from_codes(kind: &str, code: &str) -> Option<Subject> {
        match kind {
            "skill" => Some(Subject::Skill(code.into())),
            "language" => Lang::ALL.into_iter().find(|l| l.code() == code).map(Subject::Language),
            _ => None,
        }
    }
    pub fn highest(&self) -> i64 {
        match self {
            Subject::Skill(_) => SKILL_LEVELS,
            Subject::Language(_) => LANGUAGE_LEVELS,
        }
    }
}

/// Where a level comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// What somebody says of themselves: shown, never counted.
    Own,
    /// By a manager or a coach, with a reason.
    Confirmed,
    Imported,
    Certificate,
    /// A class held here or brought along.
    Completion,
}

impl Source {
    pub fn code(self) -> &'static str {
        match self {
            Source::Own => "self",
            Source::Confirmed => "confirmed",
            Source::Imported => "imported",
            Source::Certificate => "certificate",
            Source::Completion => "completion",
        }
    }
}

/// One thing that speaks for a level.
#[derive(Clone, Debug)]
pub struct Proof {
    pub level: i64,
    pub source: Source,
    pub on: Day,
    /// The last day on which it counts; for good when nothing stands here.
    pub until: Option<Day>,
    pub by: Option<PersonId>,
    pub reason: String,
    pub course: Option<CourseId>,
    /// A certificate's code.
    pub object: String,
}

/// Where somebody stands in one skill or language.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// With evidence, today; 0 when there is none.
    pub level: i64,
    /// What the person says, and when.
    pub own: Option<(i64, Day)>,
    /// Newest first, without what the person says.
    pub proofs: Vec<Proof>,
}

pub type Levels = BTreeMap<Subject, Held>;

/// Where these people stand; whoever has nothing at all is not in it. `courses`: all of them. Who may see it is checked by
/// the page.
pub async fn levels(
    work: &mut Work,
    people: &[PersonId],
    courses: &[Course],
    today: Day,
) -> Done<HashMap<PersonId, Levels>> {
    let mut proofs = store::proven(work, people, courses).await?;
    proofs.extend(store::said(work, people).await?);
    let mut out: HashMap<PersonId, Levels> = HashMap::new();
    for (person, subject, proof) in proofs {
        out.entry(person).or_default().entry(subject).or_default().proofs.push(proof);
    }
    for held in out.values_mut().flat_map(BTreeMap::values_mut) {
        settle(held, today);
    }
    Ok(out)
}

/// The last word of a manager, a coach or a file holds; a certificate that came after it may raise it. Without such a word,
/// the best that a certificate or a class shows.
fn settle(held: &mut Held, today: Day) {
    held.proofs.sort_by_key(|p| std::cmp::Reverse(p.on));
    held.own = held.proofs.iter().find(|p| p.source == Source::Own).map(|p| (p.level, p.on)).filter(|o| o.0 > 0);
    held.proofs.retain(|p| p.source != Source::Own);
    let word = held.proofs.iter().find(|p| matches!(p.source, Source::Confirmed | Source::Imported));
    let (base, since) = word.map_or((0, None), |p| (p.level, Some(p.on)));
    let shown = held.proofs.iter().filter(|p| matches!(p.source, Source::Certificate | Source::Completion));
    let counts = shown.filter(|p| p.until.is_none_or(|d| d >= today) && since.is_none_or(|day| p.on > day));
    held.level = counts.map(|p| p.level).fold(base, i64::max);
}

/// What is missing before somebody can take a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The course itself, or evidence that the person does alone what it trains.
    Course(CourseId),
    Skill(SkillId, i64),
}

/// What each of these people lacks for the course; nothing for those who may take it.
pub async fn missing_for(
    work: &mut Work,
    people: &[PersonId],
    course: &Course,
    today: Day,
) -> Done<HashMap<PersonId, Vec<Missing>>> {
    if course.prerequisites.is_empty() || people.is_empty() {
        return Ok(HashMap::new());
    }
    let courses = curriculum::courses(work).await?;
    let levels = levels(work, people, &courses, today).await?;
    let done: HashSet<(PersonId, CourseId)> = crate::completed(work, people).await?.into_iter().collect();
    let none = Levels::new();
    let of = |p: &PersonId| {
        let mine = levels.get(p).unwrap_or(&none);
        (p.clone(), lacks(course, &courses, mine, |c| done.contains(&(p.clone(), c.clone()))))
    };
    Ok(people.iter().map(of).filter(|(_, m)| !m.is_empty()).collect())
}

/// The same for one person whose facts are at hand.
pub fn lacks(course: &Course, courses: &[Course], levels: &Levels, done: impl Fn(&CourseId) -> bool) -> Vec<Missing> {
    let at = |skill: &SkillId| levels.get(&Subject::Skill(skill.clone())).map_or(0, |h| h.level);
    let mut out = Vec::new();
    for before in courses.iter().filter(|c| course.prerequisites.contains(&c.slug)) {
        let shown = !before.skills.is_empty() && before.skills.iter().all(|s| at(s) >= ALONE);
        if !shown && !done(&before.id) {
            out.push(Missing::Course(before.id.clone()));
        }
    }
    let short = course.skills_before().into_iter().filter(|(skill, level)| at(skill) < *level);
    out.extend(short.map(|(skill, level)| Missing::Skill(skill, level)));
    out
}

/// Every sentence: what is missing, and what would do instead.
pub async fn missing_words(work: &mut Work, missing: &[Missing], lang: Lang) -> Done<Vec<String>> {
    let courses = curriculum::courses(work).await?;
    let skills = curriculum::skills(work).await?;
    let skill_name = |id: &SkillId| {
        skills.iter().find(|s| s.id == *id).map_or_else(|| id.0.clone(), |s| s.name.get(lang).to_owned())
    };
    let say = |m: &Missing| match m {
        Missing::Course(id) => {
            let course = courses.iter().find(|c| c.id == *id);
            let names: Vec<String> = course.iter().flat_map(|c| &c.skills).map(&skill_name).collect();
            let title = course.map_or("", |c| c.title(lang));
            let args = [("course", title.into()), ("skills", kit::tongue::list(lang, &names).into())];
            web::locale::t(lang, "records-missing-course", &args)
        }
        Missing::Skill(id, level) => {
            let level = web::locale::t(lang, &level_key(*level), &[]);
            let args = [("skill", skill_name(id).into()), ("level", level.into())];
            web::locale::t(lang, "records-missing-skill", &args)
        }
    };
    Ok(missing.iter().map(say).collect())
}

/// The key of a skill's level in words; 0: no evidence yet.
pub fn level_key(level: i64) -> String {
    if level < 1 { "records-level-none".into() } else { format!("curriculum-step-{}", level.min(SKILL_LEVELS)) }
}

/// A1 to C2, the same in every language; nothing without evidence.
pub fn language_level(level: i64) -> &'static str {
    usize::try_from(level - 1).ok().and_then(|i| ["A1", "A2", "B1", "B2", "C1", "C2"].get(i).copied()).unwrap_or("")
}

/// A level was said: by the person, or confirmed by a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LevelSaid {
    pub person: PersonId,
    /// skill | language
    pub kind: String,
    pub subject: String,
    pub level: i64,
    /// self | confirmed
    pub source: String,
}
impl News for LevelSaid {
    const NAME: &'static str = "records.level_said";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::from_ymd_opt(2026, 11, d).unwrap_or_default()
    }

    fn proof(source: Source, level: i64, on: u32, until: Option<u32>) -> Proof {
        let until = until.map(day);
        Proof {
            level,
            source,
            on: day(on),
            until,
            by: None,
            reason: String::new(),
            course: None,
            object: String::new(),
        }
    }

    fn level(proofs: &[Proof]) -> (i64, Option<i64>) {
        let mut held = Held { proofs: proofs.to_vec(), ..Held::default() };
        settle(&mut held, day(20));
        (held.level, held.own.map(|o| o.0))
    }

    #[test]
    fn what_somebody_says_of_themselves_is_shown_and_never_counted() {
        assert_eq!(level(&[proof(Source::Own, 4, 10, None)]), (0, Some(4)));
        assert_eq!(level(&[proof(Source::Own, 4, 10, None), proof(Source::Completion, 1, 2, None)]), (1, Some(4)));
    }

    #[test]
    fn the_last_word_holds_until_a_later_certificate_raises_it() {
        let word = proof(Source::Confirmed, 1, 10, None);
        assert_eq!(level(&[proof(Source::Certificate, 2, 5, None), word.clone()]).0, 1);
        assert_eq!(level(&[proof(Source::Certificate, 2, 15, None), word.clone()]).0, 2);
        assert_eq!(level(&[proof(Source::Confirmed, 3, 12, None), word, proof(Source::Imported, 4, 3, None)]).0, 3);
    }

    #[test]
    fn a_certificate_that_has_ended_shows_nothing() {
        assert_eq!(level(&[proof(Source::Certificate, 2, 5, Some(19))]).0, 0);
        assert_eq!(level(&[proof(Source::Certificate, 2, 5, Some(20))]).0, 2);
    }
}
