//! Help among colleagues: who offers it, who asks, and what came of it. Nobody offers but by their own choice, and nobody is
//! shown who asked.

mod store;
mod verbs;

use kit::{At, Day, Lang, News, PersonId, SkillId, id};
use serde::{Deserialize, Serialize};

pub use store::{asks_of, asks_to, offers_in, offers_of};
pub use verbs::{answer_ask, ask_help, may_ask, offer_help};

id! {
    AskId,
}

/// What helping a colleague takes: so many minutes a week, for so many weeks.
pub const HELP_MINUTES: i64 = 30;
pub const HELP_WEEKS: i64 = 2;

/// Somebody is glad to be asked about a skill.
#[derive(Clone, Debug)]
pub struct Offer {
    pub person: PersonId,
    pub skill: SkillId,
    pub on: Day,
}

#[derive(Clone, Debug)]
pub struct Ask {
    pub id: AskId,
    pub from: PersonId,
    pub helper: PersonId,
    pub skill: SkillId,
    pub text: String,
    pub lang: Lang,
    pub asked_at: At,
    /// yes | no
    pub answer: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct HelpOffered {
    pub person: PersonId,
    pub skill: SkillId,
    pub ended: bool,
}
impl News for HelpOffered {
    const NAME: &'static str = "coach.help_offered";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct HelpAsked {
    pub ask: AskId,
    pub helper: PersonId,
}
impl News for HelpAsked {
    const NAME: &'static str = "coach.help_asked";
    fn subject(&self) -> String {
        self.ask.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct HelpAnswered {
    pub ask: AskId,
    pub accepted: bool,
}
impl News for HelpAnswered {
    const NAME: &'static str = "coach.help_answered";
    fn subject(&self) -> String {
        self.ask.0.clone()
    }
}
