//! Nouns of the room and their rules; pure.

use kit::{At, Day, Lang, NeedId, News, NewsKind, PersonId, Say, SkillId, TeamId, id, news_of};
use serde::{Deserialize, Serialize};

/// How far back evidence counts.
pub const WINDOW_DAYS: i64 = 90;
/// Fewer employees' voices than this are not shown for a team, not even as a number (A2).
pub const SMALL_GROUP: i64 = 5;
/// From this level a need is called deep in the sentence above the map.
pub const DEEP_LEVEL: i64 = 50;

id! {
    /// One message of a customer or one suggestion of an employee.
    FeedbackId,
}

/// What one team needs of one skill, measured over the last 90 days.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    pub id: NeedId,
    pub team: TeamId,
    pub skill: SkillId,
    /// 0 (nothing to gain) to 100, with its 90 % interval.
    pub level: i64,
    pub low: i64,
    pub high: i64,
    /// Pieces of evidence of all voices together.
    pub n: i64,
    /// `false`: the honest answer is "not enough data"; the level is then only the house average pulled at a little.
    pub enough: bool,
    /// The level by each voice alone, 0 to 100; `None` where there is too little (or the group is too small to be shown).
    pub customers: Option<i64>,
    pub employees: Option<i64>,
    pub qa: Option<i64>,
    pub measured_at: At,
}

/// Whose voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VoiceFilter {
    All,
    Customers,
    Employees,
    Qa,
}

impl VoiceFilter {
    pub const ALL: [VoiceFilter; 4] =
        [VoiceFilter::All, VoiceFilter::Customers, VoiceFilter::Employees, VoiceFilter::Qa];

    /// For `?voice=`; anything unknown is everybody.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|v| v.code() == code).unwrap_or(VoiceFilter::All)
    }
    pub fn code(self) -> &'static str {
        match self {
            VoiceFilter::All => "",
            VoiceFilter::Customers => "customers",
            VoiceFilter::Employees => "employees",
            VoiceFilter::Qa => "qa",
        }
    }
    pub fn key(self) -> &'static str {
        match self {
            VoiceFilter::All => "listen-voice-all",
            VoiceFilter::Customers => "listen-voice-customers",
            VoiceFilter::Employees => "listen-voice-employees",
            VoiceFilter::Qa => "listen-voice-qa",
        }
    }
    /// The level this voice gives the need; `None` means "not enough data".
    pub fn level(self, need: &Need) -> Option<i64> {
        match self {
            VoiceFilter::All => need.enough.then_some(need.level),
            VoiceFilter::Customers => need.customers,
            VoiceFilter::Employees => need.employees,
            VoiceFilter::Qa => need.qa,
        }
    }
}

/// The shade of a level on the map; the number is always printed beside it.
pub fn heat_class(level: i64) -> &'static str {
    match level {
        ..20 => "x0",
        20..35 => "x1",
        35..50 => "x2",
        50..70 => "x3",
        _ => "x4",
    }
}

/// Who spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Customer,
    Employee,
}

impl Source {
    pub fn code(self) -> &'static str {
        match self {
            Source::Customer => "customer",
            Source::Employee => "employee",
        }
    }
    pub fn from_code(code: &str) -> Option<Self> {
        [Source::Customer, Source::Employee].into_iter().find(|s| s.code() == code.trim().to_ascii_lowercase())
    }
}

/// A message as it is kept: personal data already taken out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    pub source: Source,
    pub channel: String,
    pub team: Option<TeamId>,
    /// The agent a customer spoke with; always empty for employees' suggestions, which are anonymous.
    pub person: Option<PersonId>,
    pub lang: Lang,
    /// Satisfaction, 1 to 5.
    pub score: Option<f64>,
    pub text: String,
    pub day: Day,
}

/// One word that spoke for a skill, and how loudly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    pub word: String,
    pub weight: f64,
}

/// What a message is about. An empty skill is a person's decision: about none of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    pub skill: SkillId,
    /// 0 to 1.
    pub weight: f64,
    pub words: Vec<Word>,
    /// Who corrected it, when a person did.
    pub by: Option<PersonId>,
}

/// A message with what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    pub id: FeedbackId,
    pub message: Message,
    pub tags: Vec<Tag>,
}

/// A customer's good words about one contact, as they are kept: masked.
#[derive(Clone, Debug, PartialEq)]
pub struct Praise {
    pub id: FeedbackId,
    pub text: String,
    pub lang: Lang,
    pub day: Day,
}

/// One criterion of one reviewed contact, 0 to 100.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QaScore {
    pub person: PersonId,
    pub team: TeamId,
    pub skill: SkillId,
    pub score: f64,
    pub day: Day,
    pub evaluator: Option<PersonId>,
}

/// One person's week as the contact platform reports it; `week` is a Monday.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MetricWeek {
    pub person: PersonId,
    pub week: Day,
    pub contacts: i64,
    pub aht_seconds: Option<f64>,
    pub fcr_pct: Option<f64>,
    /// Mean of answers from 1 to 5.
    pub csat: Option<f64>,
    pub qa_pct: Option<f64>,
}

/// What one team answered in the survey of a year or a quarter: sums only, never of fewer than `SMALL_GROUP`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Engagement {
    pub team: TeamId,
    /// `2026` or `2026-Q3`.
    pub period: String,
    pub answers: i64,
    /// Means of answers from 1 to 5.
    pub satisfaction: f64,
    pub engagement: Option<f64>,
}

/// An employee's voice from inside the product (a pulse, a follow-up, a wish in the catalogue).
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The team it is about; when only the person is given, their team of today. The person is never kept.
    pub team: Option<TeamId>,
    pub person: Option<PersonId>,
    pub lang: Lang,
    pub text: String,
    /// `follow_up`, `pulse`, `catalogue` …
    pub channel: String,
}

/// What became of a need.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub id: String,
    pub need: NeedId,
    /// `chosen`, `exit`, `effect` …
    pub kind: String,
    pub say: Say,
    pub by: Option<PersonId>,
    pub at: At,
}

/// How much was heard in the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub customers: i64,
    pub employees: i64,
    /// Reviewed contacts, not criteria.
    pub reviews: i64,
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Counts::default(), |a, b| Counts {
            customers: a.customers + b.customers,
            employees: a.employees + b.employees,
            reviews: a.reviews + b.reviews,
        })
    }
}

/// Every need has been measured again.
#[derive(Debug, Serialize, Deserialize)]
pub struct Measured {
    pub needs: i64,
    pub enough: i64,
    pub from: Day,
    pub to: Day,
}
impl News for Measured {
    const NAME: &'static str = "listen.measured";
    fn subject(&self) -> String {
        self.to.to_string()
    }
}

/// A training was chosen for a need.
#[derive(Debug, Serialize, Deserialize)]
pub struct NeedChosen {
    pub need: NeedId,
    pub team: TeamId,
    pub skill: SkillId,
    pub course: kit::CourseId,
}
impl News for NeedChosen {
    const NAME: &'static str = "listen.need_chosen";
    fn subject(&self) -> String {
        self.need.to_string()
    }
}

/// Training will not fix it.
#[derive(Debug, Serialize, Deserialize)]
pub struct NeedLeft {
    pub need: NeedId,
}
impl News for NeedLeft {
    const NAME: &'static str = "listen.need_left";
    fn subject(&self) -> String {
        self.need.to_string()
    }
}

/// A person said what a message is about.
#[derive(Debug, Serialize, Deserialize)]
pub struct Corrected {
    pub feedback: FeedbackId,
    pub skill: Option<SkillId>,
}
impl News for Corrected {
    const NAME: &'static str = "listen.corrected";
    fn subject(&self) -> String {
        self.feedback.to_string()
    }
}

/// An employee said what would help. Which text it was is not told: the news beside it would say whose.
#[derive(Debug, Serialize, Deserialize)]
pub struct Suggested {
    pub on: Day,
}
impl News for Suggested {
    const NAME: &'static str = "listen.suggested";
    const SIGNED: bool = false;
    fn subject(&self) -> String {
        self.on.to_string()
    }
}

/// Something was written to a need's history.
#[derive(Debug, Serialize, Deserialize)]
pub struct Noted {
    pub need: NeedId,
    pub kind: String,
}
impl News for Noted {
    const NAME: &'static str = "listen.noted";
    fn subject(&self) -> String {
        self.need.to_string()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![crate::pulse::PulseGiven, Measured, NeedChosen, NeedLeft, Corrected, Suggested, Noted]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_has_five_shades() {
        let shades: Vec<&str> = [0, 19, 20, 34, 35, 49, 50, 69, 70, 100].map(heat_class).to_vec();
        assert_eq!(shades, ["x0", "x0", "x1", "x1", "x2", "x2", "x3", "x3", "x4", "x4"]);
    }

    #[test]
    fn an_unknown_voice_is_everybody() {
        assert_eq!(VoiceFilter::from_code("qa"), VoiceFilter::Qa);
        assert_eq!(VoiceFilter::from_code("nobody"), VoiceFilter::All);
    }
}
