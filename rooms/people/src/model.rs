//! The nouns of the room.

use std::collections::BTreeMap;

use kit::{At, Day, DepartmentId, FORMER, Lang, News, NewsKind, PersonId, SiteId, TeamId, Words, Zone, id, news_of};
use serde::{Deserialize, Serialize};

/// Somebody who works here, as of one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: PersonId,
    /// The firm's own number, the key of every file that comes in.
    pub staff_number: String,
    pub handle: String,
    pub name: String,
    /// Names compare as these do, by the one order of the whole house.
    pub sort_key: String,
    pub email: String,
    /// Of pages and letters.
    pub lang: Lang,
    /// Working languages that are among ours, best first.
    pub spoken: Vec<Lang>,
    /// Works from home.
    pub home: bool,
    pub bio: Option<Words>,
    pub hired_on: Option<Day>,
    /// The last day.
    pub ended_on: Option<Day>,
    pub placement: Option<Placement>,
}

impl Person {
    pub fn team(&self) -> Option<&TeamId> {
        self.placement.as_ref().map(|p| &p.team)
    }
    pub fn manager(&self) -> Option<&PersonId> {
        self.placement.as_ref().and_then(|p| p.manager.as_ref())
    }
    pub fn zone(&self) -> Option<Zone> {
        self.placement.as_ref().map(|p| p.zone)
    }
    /// Nothing but the id and the figures is left of this person.
    pub fn is_erased(&self) -> bool {
        self.name == FORMER
    }
    /// Puts people into the one order of the house.
    pub fn sort(people: &mut [Person]) {
        people.sort_by(|a, b| (&a.sort_key, &a.id).cmp(&(&b.sort_key, &b.id)));
    }
    pub fn employed(&self, on: Day) -> bool {
        self.hired_on.is_none_or(|d| d <= on) && self.ended_on.is_none_or(|d| d >= on)
    }
}

/// Where somebody works on that day.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    pub team: TeamId,
    pub team_slug: String,
    pub team_name: Words,
    pub department: DepartmentId,
    pub department_slug: String,
    pub department_name: Words,
    pub site: SiteId,
    pub site_slug: String,
    pub site_name: Words,
    pub zone: Zone,
    /// agent | senior | lead | supervisor | trainer | coach | manager | centre_manager | planner | administrator | temp,
    /// or the firm's own word.
    pub position: String,
    pub manager: Option<PersonId>,
    pub queue: Option<String>,
    /// permanent | fixed_term | temp, or the firm's own word.
    pub contract: String,
    pub weekly_minutes: i64,
    pub wage_minor_per_hour: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    pub id: TeamId,
    pub slug: String,
    pub name: Words,
    pub department: DepartmentId,
    pub department_slug: String,
    pub department_name: Words,
    pub site: SiteId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Department {
    pub id: DepartmentId,
    pub slug: String,
    pub name: Words,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    pub id: SiteId,
    pub slug: String,
    pub name: Words,
    pub zone: Zone,
    pub address: Words,
    /// The centre manager, who signs the memos.
    pub manager: Option<PersonId>,
}

/// Planned working time.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    pub person: PersonId,
    /// The local day on which it starts.
    pub day: Day,
    pub starts_at: At,
    pub ends_at: At,
    pub meal: Option<(At, At)>,
}

/// The organisation and its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub name: String,
    /// ISO 4217.
    pub currency: String,
    pub zone: Zone,
    pub languages: Vec<Lang>,
    /// Lists of people are sorted as this language does it.
    pub name_order: Lang,
    /// Opening hours, minutes after local midnight.
    pub opens_minutes: i64,
    pub closes_minutes: i64,
    /// Calendar days between memo and session.
    pub memo_lead_days: i64,
    /// Days before the session at which the goal talk is booked.
    pub goal_lead_days: i64,
    /// Days after the session by which the follow-up meeting is held.
    pub follow_up_days: i64,
    /// Days of practice until a skill is a habit.
    pub practice_days: i64,
    /// Days a recording of a call is kept after its review was handed over, or a dispute of it decided.
    pub recording_days: i64,
    /// Goal talks and follow-ups that one manager is booked for in a week, at most.
    pub talks_a_week: i64,
    /// What this house promises its customers, in its own words and in each language it is written in: every plan starts
    /// from it.
    pub strategy: BTreeMap<Lang, String>,
}

impl Settings {
    /// The strategy in the reader's language, else in the first language it is written in; with the language it is in.
    pub fn strategy_for(&self, lang: Lang) -> Option<(Lang, &str)> {
        let exact = self.strategy.get_key_value(&lang);
        exact.or_else(|| self.strategy.iter().next()).map(|(lang, text)| (*lang, text.as_str()))
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: String::new(),
            currency: "EUR".into(),
            zone: Zone::UTC,
            languages: Lang::ALL.to_vec(),
            name_order: Lang::En,
            opens_minutes: 8 * 60,
            closes_minutes: 20 * 60,
            memo_lead_days: 14,
            goal_lead_days: 7,
            follow_up_days: 14,
            practice_days: 30,
            recording_days: 90,
            talks_a_week: 20,
            strategy: BTreeMap::new(),
        }
    }
}

/// The positions that have a name in every language (`people-position-…`); any other is shown as it was written.
pub const POSITIONS: [&str; 11] = [
    "agent",
    "senior",
    "lead",
    "supervisor",
    "trainer",
    "coach",
    "manager",
    "centre_manager",
    "planner",
    "administrator",
    "temp",
];

/// The kinds of contract that have a name in every language (`people-contract-…`); any other is shown as it was written.
pub const CONTRACTS: [&str; 3] = ["permanent", "fixed_term", "temp"];

/// The key of a position's name, when it has one.
pub fn position_key(position: &str) -> Option<String> {
    POSITIONS.contains(&position).then(|| format!("people-position-{}", position.replace('_', "-")))
}

id! {
    TokenId,
}

/// The key of a programme; the key itself is shown once and never kept.
#[derive(Clone, Debug)]
pub struct Token {
    pub id: TokenId,
    /// In whose name the programme acts.
    pub person: PersonId,
    /// What it is for, as the administrator calls it.
    pub name: String,
    pub made_at: At,
    pub made_by: Option<PersonId>,
    pub used_on: Option<Day>,
    pub ended_at: Option<At>,
}

/// The organisation was created.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Founded {
    pub languages: usize,
}
impl News for Founded {
    const NAME: &'static str = "people.founded";
    fn subject(&self) -> String {
        "organisation".into()
    }
}

/// A site, department or team is new or has other words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StructureChanged {
    /// `site`, `department` or `team`.
    pub kind: String,
    pub id: String,
}
impl News for StructureChanged {
    const NAME: &'static str = "people.structure_changed";
    fn subject(&self) -> String {
        self.id.clone()
    }
}

/// A programme was given a key to the interface, which may do what the person may.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TokenIssued {
    pub token: TokenId,
    pub person: PersonId,
}
impl News for TokenIssued {
    const NAME: &'static str = "people.token_issued";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// A programme's key opens nothing any more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TokenEnded {
    pub token: TokenId,
    pub person: PersonId,
}
impl News for TokenEnded {
    const NAME: &'static str = "people.token_ended";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Something about one person changed; `what` is `added`, `invited`, `bio`, `password`, `language`, `role`, `moved`, `ended`,
/// `closed`, `corrected`, `centre_manager`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PersonChanged {
    pub person: PersonId,
    pub what: String,
}
impl News for PersonChanged {
    const NAME: &'static str = "people.person_changed";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Somebody was erased: name, address and words are gone, ids and figures stay.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PersonErased {
    pub person: PersonId,
}
impl News for PersonErased {
    const NAME: &'static str = "people.erased";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SettingsChanged {
    pub memo_lead_days: i64,
    pub goal_lead_days: i64,
    pub follow_up_days: i64,
    pub practice_days: i64,
    #[serde(default)]
    pub recording_days: i64,
}
impl News for SettingsChanged {
    const NAME: &'static str = "people.settings_changed";
    fn subject(&self) -> String {
        "organisation".into()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![
        Founded,
        StructureChanged,
        PersonChanged,
        TokenIssued,
        TokenEnded,
        PersonErased,
        SettingsChanged,
        crate::deputies::DeputyNamed,
        crate::deputies::DeputyEnded,
        crate::imports::Staged,
        crate::imports::Imported,
        crate::imports::ImportUndone,
        crate::imports::MappingKept
    ]
}
