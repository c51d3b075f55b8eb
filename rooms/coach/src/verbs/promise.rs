//! A promise made before or beside the meeting.

use kit::{Day, Done, Lang, PersonId, SessionId, Stop};
use store::Work;

use crate::{
    model::{SupportTask, TaskId, TaskPromised},
    store as rows,
    verbs::must_lead,
};

/// The manager promises support around one training, by a date.
pub async fn promise(
    work: &mut Work,
    session: &SessionId,
    person: &PersonId,
    text: &str,
    lang: Lang,
    due_on: Day,
) -> Done<TaskId> {
    let today = people::today(work).await?;
    let manager = must_lead(work, person, today).await?;
    if text.is_empty() {
        return Err(Stop::at("text", "web-field-needed"));
    }
    if due_on < today {
        return Err(Stop::at("due_on", "coach-support-past"));
    }
    let task = SupportTask {
        id: work.id(),
        follow_up: None,
        session: Some(session.clone()),
        person: person.clone(),
        manager,
        text: text.to_owned(),
        lang,
        due_on,
        kept_at: None,
    };
    write(work, &task).await?;
    Ok(task.id)
}

/// Keeps the promise and tells it.
pub(crate) async fn write(work: &mut Work, task: &SupportTask) -> Done<()> {
    rows::add_task(work, task).await?;
    let (person, manager) = (task.person.clone(), task.manager.clone());
    work.tell(&TaskPromised { task: task.id.clone(), person, manager, due_on: task.due_on }).await?;
    Ok(())
}
