//! Where somebody stands in skills and languages, with everything that speaks for it.

use std::collections::{BTreeMap, HashMap};

use kit::{CourseId, Day, Done, Lang, PersonId, SkillId, time};
use people::Person;
use records::{Levels, Subject};
use store::Work;

/// Contacts and scores of so many days are looked at.
pub const SEEN_DAYS: i64 = 180;

/// A behaviour looked for on contacts, and how often it was there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    pub contacts: i64,
    pub shown: i64,
    pub last: Option<Day>,
}

/// Scores of the quality team.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scores {
    pub n: i64,
    pub sum: f64,
    pub last: Option<Day>,
}

/// Everything about one person.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    pub levels: Levels,
    pub seen: BTreeMap<SkillId, Seen>,
    pub scores: BTreeMap<SkillId, Scores>,
    /// Calls that a colleague has listened to and handed over, and the day of the last.
    pub calls: (i64, Option<Day>),
}

/// Of one person; `by`: only what this person has seen.
pub async fn standing(work: &mut Work, person: &PersonId, today: Day, by: Option<&PersonId>) -> Done<Standing> {
    let courses = curriculum::courses(work).await?;
    let from = time::plus_days(today, -SEEN_DAYS);
    let skills: HashMap<&CourseId, &[SkillId]> = courses.iter().map(|c| (&c.id, c.skills.as_slice())).collect();
    let mut seen: BTreeMap<SkillId, Seen> = BTreeMap::new();
    for o in coach::observations_since(work, std::slice::from_ref(person), from).await? {
        for skill in skills.get(&o.course).copied().unwrap_or_default().iter().filter(|_| by.is_none_or(|b| o.by == *b))
        {
            let seen = seen.entry(skill.clone()).or_default();
            seen.contacts += 1;
            seen.shown += i64::from(o.seen);
            seen.last = seen.last.max(Some(o.on));
        }
    }
    if by.is_some() {
        return Ok(Standing { seen, ..Standing::default() });
    }
    let mut scores: BTreeMap<SkillId, Scores> = BTreeMap::new();
    for s in listen::scores_of(work, person, from, today).await? {
        let scores = scores.entry(s.skill).or_default();
        scores.n += 1;
        scores.sum += s.score;
        scores.last = scores.last.max(Some(s.day));
    }
    let calls = coach::handed_to(work, std::slice::from_ref(person), time::at_local(from, 0, kit::Zone::UTC)).await?;
    let levels = records::levels(work, std::slice::from_ref(person), &courses, today).await?.remove(person);
    let last = calls.iter().map(|r| r.contact_on).max();
    Ok(Standing { levels: levels.unwrap_or_default(), seen, scores, calls: (calls.len() as i64, last) })
}

/// The languages worth a row: the house's, and those that somebody has said something about.
pub fn languages(house: &[Lang], person: &Person, levels: &Levels) -> Vec<Lang> {
    let said = |l: &Lang| levels.contains_key(&Subject::Language(*l));
    Lang::ALL
        .into_iter()
        .filter(|l| said(l) || person.spoken.contains(l) || house.contains(l) && *l == person.lang)
        .collect()
}
