//! The nouns of the room.

use kit::{At, CourseId, Day, Lang, News, NewsKind, PersonId, Role, SessionId, SkillId, TeamId, id, news_of};
use serde::{Deserialize, Serialize};

id! {
    KudosId,
    RewardId,
    GrantId,
}

/// What a certificate is for; both look alike and weigh the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateKind {
    /// A course learned and practised until it was a habit.
    Skill,
    /// Colleagues coached until their skills were habits.
    Coach,
}

impl CertificateKind {
    pub fn code(self) -> &'static str {
        match self {
            CertificateKind::Skill => "skill",
            CertificateKind::Coach => "coach",
        }
    }
    pub fn from_code(code: &str) -> Self {
        if code == "coach" { CertificateKind::Coach } else { CertificateKind::Skill }
    }
}

/// Proof that anybody can check.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// 128 random bits, 26 characters.
    pub code: String,
    pub kind: CertificateKind,
    pub person: PersonId,
    /// None for a coach's.
    pub course: Option<CourseId>,
    pub version: i64,
    pub session: Option<SessionId>,
    /// The practice it rests on, or `renewal/<code>`, or `coach/<person>/<day>`; one certificate each.
    pub cause: String,
    pub trainer: Option<PersonId>,
    pub coach: Option<PersonId>,
    /// The day of the class; of a coach's, the day on which the last outcome came.
    pub held_on: Day,
    pub issued_at: At,
    /// The last day on which it holds.
    pub valid_until: Option<Day>,
    /// JSON of a `Credit` or a `Recheck`.
    pub evidence: Option<String>,
    /// The code of the one that came after it.
    pub renewed_by: Option<String>,
    pub revoked_at: Option<At>,
}

/// Where a certificate stands on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Valid,
    Renewed,
    Expired,
    Revoked,
}

impl Certificate {
    pub fn standing(&self, today: Day) -> Standing {
        if self.revoked_at.is_some() {
            Standing::Revoked
        } else if self.renewed_by.is_some() {
            Standing::Renewed
        } else if self.valid_until.is_some_and(|d| d < today) {
            Standing::Expired
        } else {
            Standing::Valid
        }
    }
}

/// How long certificates of one subject hold, and what a coach's asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRule {
    /// A course id, `skills` for every other course, or `coach`.
    pub subject: String,
    /// 0: for good.
    pub months: i64,
    pub minutes: i64,
    pub outcomes: i64,
    pub feedback: i64,
}

/// What a coach has given: counted in the same way for everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// Contacts listened to.
    pub contacts: i64,
    /// Follow-up meetings and coaching sessions held.
    pub meetings: i64,
    /// Time in all of it, minutes.
    pub minutes: i64,
    /// Skills of others that became a habit with this coach listening.
    pub outcomes: i64,
    /// Pieces of written advice.
    pub feedback: i64,
}

/// A rung of the ladder, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    NewHire,
    Senior,
    Lead,
    Supervisor,
}

impl Rung {
    pub const ALL: [Rung; 4] = [Rung::NewHire, Rung::Senior, Rung::Lead, Rung::Supervisor];

    pub fn code(self) -> &'static str {
        match self {
            Rung::NewHire => "new-hire",
            Rung::Senior => "senior",
            Rung::Lead => "lead",
            Rung::Supervisor => "supervisor",
        }
    }
    pub fn key(self) -> &'static str {
        match self {
            Rung::NewHire => "recognise-rung-new-hire",
            Rung::Senior => "recognise-rung-senior",
            Rung::Lead => "recognise-rung-lead",
            Rung::Supervisor => "recognise-rung-supervisor",
        }
    }
    pub fn from_code(code: &str) -> Option<Rung> {
        Rung::ALL.into_iter().find(|r| r.code() == code)
    }
    pub fn next(self) -> Option<Rung> {
        Rung::ALL.into_iter().find(|r| *r > self)
    }
}

/// What a rung asks for; 0 is not asked. Set by the administrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RungRule {
    pub rung: Rung,
    /// Months in the house.
    pub months: i64,
    /// Certificates that hold.
    pub certificates: i64,
    /// Share of contacts listened to in the last half year on which the behaviour was there, percent.
    pub shown_pct: i64,
    /// Colleagues' skills that became a habit with this person's help.
    pub outcomes: i64,
    /// Courses one must hold a certificate of.
    pub courses: Vec<CourseId>,
    /// What it entitles to.
    pub roles: Vec<Role>,
}

impl RungRule {
    /// As shipped.
    pub fn shipped(rung: Rung) -> Self {
        let (months, certificates, shown_pct, outcomes, roles) = match rung {
            Rung::NewHire => (0, 0, 0, 0, vec![]),
            Rung::Senior => (12, 2, 70, 0, vec![Role::Coach]),
            Rung::Lead => (24, 3, 75, 3, vec![Role::Coach, Role::Facilitator]),
            Rung::Supervisor => (36, 4, 80, 5, vec![Role::Coach, Role::Facilitator]),
        };
        Self { rung, months, certificates, shown_pct, outcomes, courses: Vec::new(), roles }
    }
}

/// A rung given to somebody, by a person.
#[derive(Clone, Debug)]
pub struct Grant {
    pub rung: Rung,
    pub by: Option<PersonId>,
    pub at: At,
    pub reason: String,
}

/// Who may see thanks; the receiver says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Only the receiver and the giver.
    Own,
    Team,
    House,
}

impl Shows {
    pub fn code(self) -> &'static str {
        match self {
            Shows::Own => "self",
            Shows::Team => "team",
            Shows::House => "house",
        }
    }
    pub fn from_code(code: &str) -> Option<Shows> {
        [Shows::Own, Shows::Team, Shows::House].into_iter().find(|s| s.code() == code)
    }
}

/// Thanks for one behaviour.
#[derive(Clone, Debug)]
pub struct Kudos {
    pub id: KudosId,
    pub to: PersonId,
    pub from: PersonId,
    pub skill: SkillId,
    pub text: String,
    pub lang: Lang,
    /// A customer's words, masked, with the day of the contact.
    pub quote: Option<(String, Lang, Day)>,
    /// The receiver's team on that day.
    pub team: Option<TeamId>,
    pub given_at: At,
    /// Nothing: not decided yet, only for the receiver.
    pub shows: Option<Shows>,
}

/// What a manager gave for what.
#[derive(Clone, Debug)]
pub struct Reward {
    pub id: RewardId,
    pub manager: PersonId,
    pub person: PersonId,
    pub skill: SkillId,
    pub what: String,
    pub why: String,
    pub given_on: Day,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Issued {
    pub code: String,
    pub person: PersonId,
    /// None for a coach's certificate.
    pub course: Option<CourseId>,
}
impl News for Issued {
    const NAME: &'static str = "recognise.issued";
    fn subject(&self) -> String {
        self.code.clone()
    }
}

/// The rules of certificates or of a rung were set.
#[derive(Debug, Serialize, Deserialize)]
pub struct RulesSet {
    /// A course id, `skills`, `coach`, or a rung.
    pub subject: String,
}
impl News for RulesSet {
    const NAME: &'static str = "recognise.rules_set";
    fn subject(&self) -> String {
        self.subject.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RungGranted {
    pub person: PersonId,
    pub rung: String,
}
impl News for RungGranted {
    const NAME: &'static str = "recognise.rung_granted";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct KudosGiven {
    pub kudos: KudosId,
    pub to: PersonId,
    pub skill: SkillId,
}
impl News for KudosGiven {
    const NAME: &'static str = "recognise.kudos_given";
    fn subject(&self) -> String {
        self.kudos.0.clone()
    }
}

/// The receiver said who may see it.
#[derive(Debug, Serialize, Deserialize)]
pub struct KudosShown {
    pub kudos: KudosId,
    /// self | team | house
    pub shows: String,
}
impl News for KudosShown {
    const NAME: &'static str = "recognise.kudos_shown";
    fn subject(&self) -> String {
        self.kudos.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Rewarded {
    pub reward: RewardId,
    pub person: PersonId,
    pub skill: SkillId,
}
impl News for Rewarded {
    const NAME: &'static str = "recognise.rewarded";
    fn subject(&self) -> String {
        self.reward.0.clone()
    }
}

/// `7k4q2m…` in groups of four or five, for reading aloud.
pub fn spaced(code: &str) -> String {
    let chars: Vec<char> = code.chars().collect();
    chars.chunks(5).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join("-").to_uppercase()
}

/// What somebody typed, back to a code.
pub fn plain(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![Issued, RulesSet, RungGranted, KudosGiven, KudosShown, Rewarded]
}

/// So many months later; the last day of a shorter month.
pub fn plus_months(day: Day, months: i64) -> Day {
    let months = u32::try_from(months).unwrap_or(0);
    day.checked_add_months(chrono::Months::new(months)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_read_aloud() {
        let code = "0123456789abcdefghjkmnpqrs";
        assert_eq!(plain(&spaced(code)), code);
    }

    #[test]
    fn rungs_go_up_one_by_one() {
        assert_eq!(Rung::NewHire.next(), Some(Rung::Senior));
        assert_eq!(Rung::Supervisor.next(), None);
        assert!(Rung::ALL.iter().all(|r| Rung::from_code(r.code()) == Some(*r)));
    }

    #[test]
    fn a_month_that_is_shorter_ends_sooner() {
        let day = Day::from_ymd_opt(2026, 8, 31).unwrap();
        assert_eq!(plus_months(day, 6), Day::from_ymd_opt(2027, 2, 28).unwrap());
    }
}
