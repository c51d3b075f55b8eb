//! A course somewhere else: written down with its certificate, answered where it costs, and what one brings back from it
//! becomes a proposal to a course of the house.

mod bring;
mod file;
mod letters;
mod verbs;

pub use bring::{NewProposal, ProposalAnswer, answer_proposal, bring_nothing, may_answer_proposal, propose, remind};
pub use file::{BYTES_MAX, Certificate, NewCertificate, look};
pub use verbs::{
    NewOutside, add_certificate, answer_outside, finish_outside, may_lead, may_see, record_outside, take_back,
};

use files::FileId;
use kit::{At, CourseId, Day, Lang, News, PersonId, id};
use serde::{Deserialize, Serialize};

pub use crate::store::outside::{
    outside, outside_of, proposal, proposals_of_course_owner, proposals_of_outside, proposals_waiting, waiting_of,
};

id! {
    OutsideId,
    ProposalId,
}

/// The parts of a course to which something may be added.
pub const PARTS: [&str; 3] = ["lessons", "activities", "cards"];

#[derive(Clone, Debug, PartialEq)]
pub struct Outside {
    pub id: OutsideId,
    /// For its address.
    pub number: i64,
    pub person: PersonId,
    pub title: String,
    pub provider: String,
    pub minutes: i64,
    pub cost_minor: i64,
    pub from_on: Day,
    /// The last day.
    pub to_on: Day,
    /// Until when its certificate is good.
    pub expires_on: Option<Day>,
    pub note: String,
    pub written_at: At,
    pub written_by: Option<PersonId>,
    /// Whoever leads the person said yes, or no. A free one, or one that they wrote down themselves, is a yes.
    pub agreed: Option<bool>,
    pub answered_at: Option<At>,
    pub answered_by: Option<PersonId>,
    pub reason: String,
    pub certificate: Option<Certificate>,
    /// The person was there; it stands in the transcript.
    pub done_at: Option<At>,
    /// By when to say what one brings back.
    pub bring_due_on: Option<Day>,
    /// A proposal was made, or there was none to make.
    pub brought_at: Option<At>,
    /// Why there was none to make.
    pub brought_note: String,
    pub ended_at: Option<At>,
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Asked,
    Declined,
    /// To come, or not yet said to be over.
    Agreed,
    /// Over; something is to be brought back.
    Bring,
    Closed,
    TakenBack,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Declined => "declined",
            State::Agreed => "agreed",
            State::Bring => "bring",
            State::Closed => "closed",
            State::TakenBack => "taken-back",
        }
    }
}

impl Outside {
    /// The person takes it back, or whoever wrote it down; whoever leads them answers it instead, with a reason.
    pub fn taken_back_by(&self, who: &PersonId) -> bool {
        *who == self.person || self.written_by.as_ref() == Some(who)
    }
    pub fn state(&self) -> State {
        if self.ended_at.is_some() {
            return State::TakenBack;
        }
        match (self.agreed, self.done_at, self.brought_at) {
            (_, Some(_), Some(_)) => State::Closed,
            (_, Some(_), None) => State::Bring,
            (None, ..) => State::Asked,
            (Some(false), ..) => State::Declined,
            (Some(true), ..) => State::Agreed,
        }
    }
}

/// What somebody would add to a course of the house.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub id: ProposalId,
    /// For its address.
    pub number: i64,
    pub outside: OutsideId,
    pub person: PersonId,
    pub course: CourseId,
    /// Of `PARTS`.
    pub part: String,
    pub title: String,
    pub body: String,
    pub lang: Lang,
    pub made_at: At,
    pub accepted: Option<bool>,
    pub answered_at: Option<At>,
    pub answered_by: Option<PersonId>,
    /// To the author, in the words of who answered.
    pub reason: String,
}

/// A course somewhere else was written down.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OutsideRecorded {
    pub outside: OutsideId,
    pub person: PersonId,
    /// Somebody has to agree first.
    pub asked: bool,
}
impl News for OutsideRecorded {
    const NAME: &'static str = "deliver.outside_recorded";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Whoever leads the person has answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OutsideAnswered {
    pub outside: OutsideId,
    pub agreed: bool,
}
impl News for OutsideAnswered {
    const NAME: &'static str = "deliver.outside_answered";
    fn subject(&self) -> String {
        self.outside.0.clone()
    }
}

/// The person was there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OutsideDone {
    pub outside: OutsideId,
    pub person: PersonId,
    pub minutes: i64,
}
impl News for OutsideDone {
    const NAME: &'static str = "deliver.outside_done";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Its certificate came, nothing was brought back from it, or it was taken back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OutsideChanged {
    pub outside: OutsideId,
    /// certificate | nothing | taken_back
    pub what: String,
}
impl News for OutsideChanged {
    const NAME: &'static str = "deliver.outside_changed";
    fn subject(&self) -> String {
        self.outside.0.clone()
    }
}

/// Something was brought back for a course.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CourseProposed {
    pub proposal: ProposalId,
    pub outside: OutsideId,
    pub course: CourseId,
}
impl News for CourseProposed {
    const NAME: &'static str = "deliver.course_proposed";
    fn subject(&self) -> String {
        self.course.0.clone()
    }
}

/// The proposal went into a draft of the course, or did not.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProposalAnswered {
    pub proposal: ProposalId,
    pub accepted: bool,
}
impl News for ProposalAnswered {
    const NAME: &'static str = "deliver.proposal_answered";
    fn subject(&self) -> String {
        self.proposal.0.clone()
    }
}

/// Which file it is, as a row keeps it.
pub(crate) fn file_id(sum: Option<String>) -> Option<FileId> {
    sum.as_deref().and_then(FileId::read)
}
