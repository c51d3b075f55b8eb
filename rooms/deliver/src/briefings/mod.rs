//! A change that people have to know by a day: a short text, a short check, and who has not yet.

mod acknowledge;
mod letters;
mod make;
mod readers;

pub use acknowledge::{Tried, acknowledge, order};
pub(crate) use letters::jobs;
pub use make::{NewBriefing, end_briefing, make_briefing};
pub use readers::{Unbriefed, readers_of, unbriefed};

use std::collections::BTreeMap;

use kit::{At, Day, Done, Lang, News, PersonId, Role, Stop, id};
use serde::{Deserialize, Serialize};
use store::Work;

use crate::store::briefings as rows;

id! {
    BriefingId,
}

pub const QUESTIONS_MAX: usize = 3;

/// Whom it is for. Whoever joins them later reads it too.
pub const AUDIENCES: [&str; 5] = ["team", "department", "site", "queue", "everybody"];

/// A question with one right answer and others that are not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    pub question: String,
    pub right: String,
    pub wrong: Vec<String>,
}

/// The words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BriefText {
    pub title: String,
    /// Markdown.
    pub text: String,
    pub checks: Vec<Check>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Briefing {
    pub id: BriefingId,
    /// For its address.
    pub number: i64,
    /// Of `AUDIENCES`.
    pub audience: String,
    /// Of the team, department or site; the queue's name; empty for everybody.
    pub audience_id: String,
    pub due_on: Day,
    /// The language it was written in.
    pub source: Lang,
    pub body: BTreeMap<Lang, BriefText>,
    pub made_by: Option<PersonId>,
    pub made_at: At,
    pub ended_at: Option<At>,
}

impl Briefing {
    /// In the reader's language, else in the one it was written in.
    pub fn text(&self, lang: Lang) -> (Lang, &BriefText) {
        static NOTHING: BriefText = BriefText { title: String::new(), text: String::new(), checks: Vec::new() };
        let found = self.body.get(&lang).map(|t| (lang, t));
        found.or_else(|| self.body.get(&self.source).map(|t| (self.source, t))).unwrap_or((self.source, &NOTHING))
    }
}

/// What one person has done with a briefing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub tries: i64,
    pub acknowledged_at: Option<At>,
}

/// The briefings that are for this person today, the earliest due first; those that ended only if they were read.
pub async fn briefings_for(work: &mut Work, person: &PersonId) -> Done<Vec<(Briefing, Reading)>> {
    let today = people::today(work).await?;
    let Some(at) = people::person(work, person, today).await?.placement else { return Ok(Vec::new()) };
    // Who told it knows it.
    let mut for_me = rows::for_place(work, &at).await?;
    for_me.retain(|b| b.made_by.as_ref() != Some(person));
    let mut read = rows::of_person(work, person).await?;
    let both = for_me.into_iter().map(|b| {
        let reading = read.remove(&b.id).unwrap_or_default();
        (b, reading)
    });
    let mut out: Vec<_> = both.filter(|(b, r)| b.ended_at.is_none() || r.acknowledged_at.is_some()).collect();
    out.sort_by_key(|(b, _)| (b.due_on, b.number));
    Ok(out)
}

/// Those the person has not acknowledged.
pub async fn briefings_waiting(work: &mut Work, person: &PersonId) -> Done<Vec<Briefing>> {
    let all = briefings_for(work, person).await?;
    Ok(all.into_iter().filter(|(b, r)| b.ended_at.is_none() && r.acknowledged_at.is_none()).map(|(b, _)| b).collect())
}

pub async fn briefing(work: &mut Work, number: i64) -> Done<Briefing> {
    rows::numbered(work, number).await
}

/// The newest, whoever they are for.
pub async fn newest_briefings(work: &mut Work, limit: i64) -> Done<Vec<Briefing>> {
    rows::newest(work, limit).await
}

/// Planners, administrators, and managers for the people they lead.
async fn writes(work: &mut Work) -> Done<bool> {
    if work.is_system() {
        return Ok(true);
    }
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    if roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(true);
    }
    if roles.contains(&Role::Manager) { Ok(false) } else { Err(Stop::forbidden()) }
}

/// A change was told to its audience.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Briefed {
    pub briefing: BriefingId,
    pub number: i64,
}
impl News for Briefed {
    const NAME: &'static str = "deliver.briefed";
    fn subject(&self) -> String {
        self.briefing.0.clone()
    }
}

/// Somebody answered its questions, and acknowledged it if all were right.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BriefingTried {
    pub briefing: BriefingId,
    pub person: PersonId,
    pub acknowledged: bool,
}
impl News for BriefingTried {
    const NAME: &'static str = "deliver.briefing_tried";
    fn subject(&self) -> String {
        self.briefing.0.clone()
    }
}

/// Nobody has to read it any more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BriefingEnded {
    pub briefing: BriefingId,
}
impl News for BriefingEnded {
    const NAME: &'static str = "deliver.briefing_ended";
    fn subject(&self) -> String {
        self.briefing.0.clone()
    }
}
