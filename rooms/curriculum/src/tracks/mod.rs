//! Paths of courses: for people who are new, for those on the way up, for leaders and for sales.

mod audience;
mod store;

use ::store::Work;
use kit::{At, Day, Done, Lang, News, PersonId, Role, Say, Stop, Words};
use serde::{Deserialize, Serialize};

pub use audience::Audience;
pub(crate) use audience::position_words;
pub(crate) use store::versions;
pub use store::{acknowledgements, tracks};

pub const STEPS_MAX: usize = 10;
const TEXT_MAX: usize = 4000;
/// Whose programme leadership is until a house says otherwise.
const LEADERS: [&str; 4] = ["lead", "supervisor", "manager", "centre_manager"];

/// What a path is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrackKind {
    NewHire,
    /// On the way to senior, lead or supervisor.
    Advanced,
    Leadership,
    Sales,
}

impl TrackKind {
    pub const ALL: [TrackKind; 4] = [TrackKind::NewHire, TrackKind::Advanced, TrackKind::Leadership, TrackKind::Sales];

    pub fn code(self) -> &'static str {
        match self {
            TrackKind::NewHire => "new_hire",
            TrackKind::Advanced => "advanced",
            TrackKind::Leadership => "leadership",
            TrackKind::Sales => "sales",
        }
    }
    pub fn from_code(code: &str) -> Option<TrackKind> {
        TrackKind::ALL.into_iter().find(|k| k.code() == code)
    }
    /// The key of its name.
    pub fn key(self) -> String {
        format!("curriculum-track-kind-{}", self.code().replace('_', "-"))
    }
    /// Leaders and sellers learn service, and how a customer is handed over.
    fn carries_modules(self) -> bool {
        matches!(self, TrackKind::Leadership | TrackKind::Sales)
    }
}

/// What a course is on the path for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Module {
    Own,
    Service,
    HandOver,
}

impl Module {
    pub const ALL: [Module; 3] = [Module::Own, Module::Service, Module::HandOver];

    pub fn code(self) -> &'static str {
        match self {
            Module::Own => "own",
            Module::Service => "service",
            Module::HandOver => "hand-over",
        }
    }
    pub fn from_code(code: &str) -> Module {
        Module::ALL.into_iter().find(|m| m.code() == code).unwrap_or(Module::Own)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The slug of a course.
    pub course: String,
    pub module: Module,
}

/// One version of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    pub slug: String,
    pub version: i64,
    pub kind: TrackKind,
    pub name: Words,
    pub aim: Words,
    /// What is read and acknowledged; empty words ask for nothing.
    pub strategy: Words,
    pub policies: Words,
    pub audience: Audience,
    pub steps: Vec<Step>,
    /// What is new, in the publisher's words.
    pub note: String,
    pub published_at: At,
    pub published_by: Option<PersonId>,
}

impl Track {
    /// There is something to read and acknowledge.
    pub fn asks(&self) -> bool {
        [&self.strategy, &self.policies].iter().any(|w| !w.get(w.source).trim().is_empty())
    }
}

/// Somebody has read what the path asks for, in that version.
#[derive(Clone, Debug)]
pub struct Acknowledged {
    pub slug: String,
    pub version: i64,
    pub person: PersonId,
    pub on: Day,
    /// What was read then is what stands there now.
    pub current: bool,
}

/// Publishes the next version of a known path. Refused when a course is unknown or named twice, there is none, or a
/// leadership or sales programme lacks its service or its hand-over module, and when it is for a department that is gone.
pub async fn publish_track(work: &mut Work, new: Track) -> Done<i64> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    work.lock("track", &new.slug).await?;
    let known = tracks(work).await?.into_iter().find(|t| t.slug == new.slug).ok_or_else(Stop::missing)?;
    if new.name.get(new.name.source).trim().is_empty() {
        return Err(Stop::at(&format!("name_{}", new.name.source.code()), "web-field-needed"));
    }
    for words in [&new.name, &new.aim, &new.strategy, &new.policies] {
        if Lang::ALL.iter().any(|l| words.get(*l).chars().count() > TEXT_MAX) {
            return Err(kit::Refusal::at("note", Say::new("curriculum-track-long").with("max", TEXT_MAX)).into());
        }
    }
    let courses: Vec<String> = crate::courses(work).await?.into_iter().map(|c| c.slug).collect();
    let departments: Vec<String> = people::departments(work).await?.into_iter().map(|d| d.slug).collect();
    if new.audience.departments.iter().any(|d| !departments.contains(d)) {
        return Err(Stop::at("departments", "curriculum-track-department-gone"));
    }
    problem(&new.steps, known.kind, &courses).map_or(Ok(()), |key| Err(Stop::at("course_1", key)))?;
    let version = known.version + 1;
    store::add(work, &Track { version, kind: known.kind, ..new.clone() }).await?;
    work.tell(&TrackPublished { track: new.slug, version }).await?;
    Ok(version)
}

/// The key of what keeps the steps from being published.
fn problem(steps: &[Step], kind: TrackKind, courses: &[String]) -> Option<&'static str> {
    if steps.is_empty() {
        return Some("curriculum-track-empty");
    }
    if steps.iter().any(|s| !courses.contains(&s.course)) {
        return Some("curriculum-track-unknown");
    }
    if steps.iter().enumerate().any(|(i, s)| steps[..i].iter().any(|x| x.course == s.course)) {
        return Some("curriculum-track-twice");
    }
    let has = |module| steps.iter().any(|s| s.module == module);
    (kind.carries_modules() && !(has(Module::Service) && has(Module::HandOver))).then_some("curriculum-track-modules")
}

/// Who acts has read the service strategy and the policies as they stand now; refused to whom the path does not mean.
pub async fn acknowledge_track(work: &mut Work, slug: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let track = tracks(work).await?.into_iter().find(|t| t.slug == slug).ok_or_else(Stop::missing)?;
    let today = people::today(work).await?;
    let meant = track.audience.means(&people::person(work, &who, today).await?);
    if !track.asks() || !meant {
        return Err(Stop::conflict(Say::new("curriculum-track-nothing-to-read")));
    }
    if store::acknowledge(work, &track, &who).await? {
        work.tell(&TrackAcknowledged { track: track.slug, version: track.version, person: who }).await?;
    }
    Ok(())
}

/// Every house begins with the two tracks and the two programmes, still without courses.
pub async fn add_first_tracks(work: &mut Work) -> Done<()> {
    for kind in TrackKind::ALL {
        let words = |key: &str| {
            let of = |lang| web::locale::t(lang, key, &[]);
            Lang::ALL.into_iter().fold(Words::one(Lang::En, of(Lang::En)), |w, lang| w.with(lang, of(lang)))
        };
        let track = Track {
            slug: kind.code().replace('_', "-"),
            version: 1,
            kind,
            name: words(&kind.key()),
            aim: words(&format!("{}-aim", kind.key())),
            strategy: Words::one(Lang::En, ""),
            policies: Words::one(Lang::En, ""),
            audience: first_audience(kind),
            steps: Vec::new(),
            note: String::new(),
            published_at: work.now,
            published_by: work.who().cloned(),
        };
        store::add(work, &track).await?;
        work.tell(&TrackPublished { track: track.slug, version: 1 }).await?;
    }
    Ok(())
}

/// Which departments sell, only the house knows.
fn first_audience(kind: TrackKind) -> Audience {
    match kind {
        TrackKind::Leadership => Audience { positions: LEADERS.map(str::to_owned).to_vec(), departments: Vec::new() },
        _ => Audience::default(),
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TrackPublished {
    pub track: String,
    pub version: i64,
}
impl News for TrackPublished {
    const NAME: &'static str = "curriculum.track_published";
    fn subject(&self) -> String {
        self.track.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TrackAcknowledged {
    pub track: String,
    pub version: i64,
    pub person: PersonId,
}
impl News for TrackAcknowledged {
    const NAME: &'static str = "curriculum.track_acknowledged";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_programme_for_sales_teaches_service_and_how_to_hand_over() {
        let step = |course: &str, module| Step { course: course.into(), module };
        let known = ["a".to_owned(), "b".to_owned()];
        let both = [step("a", Module::Service), step("b", Module::HandOver)];
        assert_eq!(problem(&both, TrackKind::Sales, &known), None);
        assert_eq!(problem(&both[..1], TrackKind::Sales, &known), Some("curriculum-track-modules"));
        assert_eq!(problem(&both[..1], TrackKind::NewHire, &known), None);
        assert_eq!(problem(&[], TrackKind::NewHire, &known), Some("curriculum-track-empty"));
        assert_eq!(problem(&[step("c", Module::Own)], TrackKind::NewHire, &known), Some("curriculum-track-unknown"));
        let twice = [step("a", Module::Own), step("a", Module::Own)];
        assert_eq!(problem(&twice, TrackKind::NewHire, &known), Some("curriculum-track-twice"));
    }
}
