//! The sound of a contact: what is kept of it, and what is told.

use files::FileId;
use kit::{At, News, PersonId};
use serde::{Deserialize, Serialize};
use sound::Kind;

use crate::model::ReviewId;

/// A recording as it is taken in: its bytes are kept already.
#[derive(Clone, Debug)]
pub struct NewRecording {
    pub file: FileId,
    pub kind: Kind,
    pub bytes: u64,
    /// Where it could be told.
    pub seconds: Option<u64>,
    /// A tone of the demonstration's own making, no real call.
    pub demonstration: bool,
}

#[derive(Clone, Debug)]
pub struct Recording {
    /// None once it was deleted.
    pub file: Option<FileId>,
    pub kind: Kind,
    pub bytes: u64,
    pub seconds: Option<u64>,
    pub demonstration: bool,
    /// When its days were over.
    pub gone_at: Option<At>,
}

/// A reviewer laid a recording beside the draft, perhaps in the place of another.
#[derive(Debug, Serialize, Deserialize)]
pub struct RecordingAdded {
    pub review: ReviewId,
    pub person: PersonId,
    pub bytes: u64,
}
impl News for RecordingAdded {
    const NAME: &'static str = "coach.recording_added";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RecordingRemoved {
    pub review: ReviewId,
    pub person: PersonId,
}
impl News for RecordingRemoved {
    const NAME: &'static str = "coach.recording_removed";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

/// Somebody listened; told once per listener, review and day.
#[derive(Debug, Serialize, Deserialize)]
pub struct RecordingHeard {
    pub review: ReviewId,
    pub person: PersonId,
}
impl News for RecordingHeard {
    const NAME: &'static str = "coach.recording_heard";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}

/// Its days were over.
#[derive(Debug, Serialize, Deserialize)]
pub struct RecordingForgotten {
    pub review: ReviewId,
    pub person: PersonId,
}
impl News for RecordingForgotten {
    const NAME: &'static str = "coach.recording_forgotten";
    fn subject(&self) -> String {
        self.review.0.clone()
    }
}
