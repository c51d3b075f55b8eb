//! What a trainer notes about a trainee, and how far they have come in the course: between these two, so the trainee reads all of it.

use kit::{At, CourseId, Done, Lang, News, PersonId, Refusal, Say, SessionId, Stop};
use serde::{Deserialize, Serialize};
use store::Work;

use crate::store::notes as rows;
pub use crate::store::notes::notes_in;

/// How far somebody is with the course, in the trainer's eyes; a step, never a mark.
pub const STEPS: [&str; 4] = ["begun", "helped", "alone", "helps"];
const TEXT_MAX: usize = 800;

#[derive(Clone, Debug)]
pub struct TraineeNote {
    pub id: String,
    pub session: SessionId,
    pub course: CourseId,
    pub person: PersonId,
    pub trainer: PersonId,
    /// Of `STEPS`.
    pub step: String,
    pub text: String,
    pub lang: Lang,
    pub at: At,
}

/// By who teaches the session, about somebody who has a seat in it. Nothing is changed afterwards: the next note says what is new.
pub async fn note_trainee(work: &mut Work, id: &SessionId, person: &PersonId, step: &str, text: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let session = plan::session(work, id).await?;
    if session.trainer.as_ref() != Some(&who) {
        return Err(Stop::forbidden());
    }
    if session.published_at.is_none() || !plan::enrolled(work, id).await?.iter().any(|e| e.person == *person) {
        return Err(Stop::missing());
    }
    let (at, text) = (|name: &str| format!("{name}-{person}"), text.trim());
    if !STEPS.contains(&step) {
        return Err(Stop::at(&at("step"), "web-field-needed"));
    }
    if text.is_empty() {
        return Err(Stop::at(&at("text"), "web-field-needed"));
    }
    let n = text.chars().count();
    if n > TEXT_MAX {
        let say = Say::new("web-field-too-long").with("max", TEXT_MAX).with("n", n);
        return Err(Refusal::at(&at("text"), say).into());
    }
    let today = people::today(work).await?;
    let note = TraineeNote {
        id: work.id(),
        session: id.clone(),
        course: session.course,
        person: person.clone(),
        lang: people::person(work, &who, today).await?.lang,
        trainer: who,
        step: step.to_owned(),
        text: text.to_owned(),
        at: work.now,
    };
    rows::add(work, &note).await?;
    work.tell(&TraineeNoted { session: id.clone(), person: person.clone() }).await?;
    Ok(())
}

/// A trainer wrote something down about a trainee.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TraineeNoted {
    pub session: SessionId,
    pub person: PersonId,
}
impl News for TraineeNoted {
    const NAME: &'static str = "deliver.trainee_noted";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}
