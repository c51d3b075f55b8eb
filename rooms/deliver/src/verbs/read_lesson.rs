//! A lesson read: the reader says so.

use kit::{CourseId, Done, Stop};
use store::Work;

use crate::{
    model::LessonRead,
    store as rows,
    verbs::{complete_if_done, counts_from},
};

/// Marks a lesson of the current version as read by who acts; twice changes nothing.
pub async fn read_lesson(work: &mut Work, course: &CourseId, lesson: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let course = curriculum::course(work, course).await?;
    let text = curriculum::text(work, &course.id, course.version, kit::Lang::En).await?;
    if !text.lessons.iter().any(|l| l.id == lesson) {
        return Err(Stop::missing());
    }
    let since = counts_from(work, &who, &course.id).await?;
    if rows::add_read(work, &who, (&course.id, course.version), lesson, since).await? {
        work.tell(&LessonRead { person: who.clone(), course: course.id.clone(), lesson: lesson.to_owned() }).await?;
        complete_if_done(work, &who, &course, &text).await?;
    }
    Ok(())
}
