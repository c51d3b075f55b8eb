//! How somebody becomes a trainer of a course: learns it, teaches it along, is watched while teaching, is licensed. The first
//! two steps are known from what happened; the third is written by somebody who is licensed; the fourth asks for all three.

mod verbs;

pub use verbs::{Observation, begin_path, end_path, give_licence, may_lead, may_see, observe_path};

use std::collections::HashMap;

use kit::{At, CourseId, Done, News, PersonId, SessionId, id};
use plan::Session;
use serde::{Deserialize, Serialize};
use store::Work;

use crate::store::trainer_paths as rows;
pub use crate::store::trainer_paths::{path, paths_of, running};

id! {
    PathId,
}

/// In the order in which they are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Learned,
    CoTaught,
    Watched,
    Licensed,
}

impl Step {
    pub const ALL: [Step; 4] = [Step::Learned, Step::CoTaught, Step::Watched, Step::Licensed];

    pub fn code(self) -> &'static str {
        match self {
            Step::Learned => "learned",
            Step::CoTaught => "co-taught",
            Step::Watched => "watched",
            Step::Licensed => "licensed",
        }
    }
}

/// One person and one course.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainerPath {
    pub id: PathId,
    /// For its address.
    pub number: i64,
    pub person: PersonId,
    pub course: CourseId,
    pub begun_at: At,
    pub begun_by: Option<PersonId>,
    pub licensed_at: Option<At>,
    pub licensed_by: Option<PersonId>,
    pub ended_at: Option<At>,
}

/// A trainer saw the person teach.
#[derive(Clone, Debug, PartialEq)]
pub struct Watched {
    pub session: SessionId,
    pub observer: PersonId,
    pub note: String,
    /// May teach it alone; else once more together.
    pub ready: bool,
    pub at: At,
}

/// What there is so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    pub learned: Option<At>,
    /// Held sessions taught along, by start.
    pub taught: Vec<Session>,
    /// Sessions to come.
    pub coming: Vec<Session>,
    /// The newest first.
    pub watched: Vec<Watched>,
}

impl Evidence {
    /// Of a path.
    pub fn has(&self, path: &TrainerPath, step: Step) -> bool {
        match step {
            Step::Learned => self.learned.is_some(),
            Step::CoTaught => !self.taught.is_empty(),
            // What was seen last holds.
            Step::Watched => self.watched.first().is_some_and(|w| w.ready),
            Step::Licensed => path.licensed_at.is_some(),
        }
    }
    /// The first step that is missing; none when all are there.
    pub fn next(&self, path: &TrainerPath) -> Option<Step> {
        Step::ALL.into_iter().find(|s| !self.has(path, *s))
    }
    /// Sessions in which the person may be watched: the first one taught along is for learning how.
    pub fn watchable(&self) -> &[Session] {
        self.taught.get(1..).unwrap_or_default()
    }
}

/// What there is for each of these paths, by number.
pub async fn evidence(work: &mut Work, paths: &[TrainerPath]) -> Done<HashMap<i64, Evidence>> {
    let people: Vec<PersonId> = paths.iter().map(|p| p.person.clone()).collect();
    let taught = plan::co_taught(work, &people).await?;
    let mut watched = rows::watched(work, paths).await?;
    let mut by_course: HashMap<&CourseId, Vec<PersonId>> = HashMap::new();
    for p in paths {
        by_course.entry(&p.course).or_default().push(p.person.clone());
    }
    let mut learned: HashMap<(CourseId, PersonId), At> = HashMap::new();
    for (course, people) in by_course {
        for l in records::learned(work, course, &people).await? {
            learned.entry((course.clone(), l.person)).or_insert(l.at);
        }
    }
    let mut out = HashMap::new();
    for p in paths {
        let theirs = taught.iter().filter(|(who, s)| *who == p.person && s.course == p.course).map(|(_, s)| s.clone());
        let (held, open): (Vec<Session>, Vec<Session>) = theirs.partition(|s| s.held_at.is_some());
        let evidence = Evidence {
            learned: learned.get(&(p.course.clone(), p.person.clone())).copied(),
            taught: held,
            coming: open.into_iter().filter(|s| s.starts_at > work.now).collect(),
            watched: watched.remove(&p.id).unwrap_or_default(),
        };
        out.insert(p.number, evidence);
    }
    Ok(out)
}

/// Somebody is on the way to teach a course.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PathBegun {
    pub path: PathId,
    pub person: PersonId,
    pub course: CourseId,
}
impl News for PathBegun {
    const NAME: &'static str = "deliver.path_begun";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// A trainer saw somebody teach and wrote down how it was.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PathWatched {
    pub path: PathId,
    pub session: SessionId,
    pub ready: bool,
}
impl News for PathWatched {
    const NAME: &'static str = "deliver.path_watched";
    fn subject(&self) -> String {
        self.path.0.clone()
    }
}

/// The path has led to a licence, or ends without one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PathEnded {
    pub path: PathId,
    pub licensed: bool,
}
impl News for PathEnded {
    const NAME: &'static str = "deliver.path_ended";
    fn subject(&self) -> String {
        self.path.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path() -> TrainerPath {
        TrainerPath {
            id: "p".into(),
            number: 1,
            person: "a".into(),
            course: "c".into(),
            begun_at: At(0),
            begun_by: None,
            licensed_at: None,
            licensed_by: None,
            ended_at: None,
        }
    }
    fn seen(ready: bool) -> Watched {
        Watched { session: "s".into(), observer: "b".into(), note: "Calm.".into(), ready, at: At(0) }
    }

    #[test]
    fn what_was_seen_last_holds_and_no_step_is_skipped() {
        let mut e = Evidence { learned: Some(At(0)), watched: vec![seen(true)], ..Evidence::default() };
        assert_eq!(e.next(&path()), Some(Step::CoTaught));
        e.watched.insert(0, seen(false));
        assert!(!e.has(&path(), Step::Watched));
        assert_eq!(Evidence::default().next(&path()), Some(Step::Learned));
    }
}
