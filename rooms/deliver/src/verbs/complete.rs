//! Finished at one's own pace: all lessons read, the quiz passed.

use std::collections::BTreeSet;

use curriculum::{Course, CourseText};
use kit::{At, CourseId, Done, PersonId};
use plan::Session;
use records::Statement;
use serde_json::json;
use store::Work;

use crate::{
    model::{Attempt, Completed, own_pace},
    store as rows,
    verbs::{Marking, lock, put},
};

/// From when on what a person reads and answers counts: from the beginning, or from the last completion on where the course
/// is asked of them again, because a rule or a certificate runs out.
pub async fn counts_from(work: &mut Work, who: &PersonId, course: &CourseId) -> Done<At> {
    let people = std::slice::from_ref(who);
    if plan::open_demands_of(work, people, course).await?.is_empty() {
        return Ok(At(0));
    }
    // What is open was opened later: a completion closes what was open before it.
    Ok(records::learned(work, course, people).await?.last().map_or(At(0), |l| l.at))
}

/// States "completed" once per course, and once more each time it was asked for again, when nothing is left to do, where the course is learned at one's own pace: because
/// that is its main form, or because the person has a seat of that kind. Such a seat is then taken, and nobody needs to find
/// the person another.
pub(crate) async fn complete_if_done(work: &mut Work, who: &PersonId, course: &Course, text: &CourseText) -> Done<()> {
    // The last lesson and the quiz may end at the same moment, in two windows.
    work.lock("completed", &format!("{who}/{}", course.id)).await?;
    let since = counts_from(work, who, &course.id).await?;
    let read = rows::lessons_read(work, who, (&course.id, course.version), since).await?;
    let mut attempts = rows::attempts(work, who, &course.id, course.version).await?;
    attempts.retain(|a| a.at > since);
    if !done(text, &read, &attempts) {
        return Ok(());
    }
    let seats = own_pace_seats(work, who, course).await?;
    if seats.is_empty() && !course.main_offering().is_some_and(|o| own_pace(&o.method)) {
        return Ok(());
    }
    let before = records::transcript(work, who).await?;
    let already = before.iter().any(|s| s.verb == "completed" && s.course.as_ref() == Some(&course.id));
    if !already || since > At(0) {
        let best = attempts.iter().map(|a| a.right).max().unwrap_or(0);
        records::state(
            work,
            Statement {
                person: who.clone(),
                verb: "completed",
                course: Some(course.id.clone()),
                object: course.id.0.clone(),
                result: json!({ "version": course.version, "right": best, "all": text.quiz.len() }),
                at: work.now,
            },
        )
        .await?;
        work.tell(&Completed { person: who.clone(), course: course.id.clone() }).await?;
    }
    plan::close_demands(work, &course.id, std::slice::from_ref(who)).await?;
    for session in seats {
        lock(work, &session.id).await?;
        let marked = rows::attendance(work, std::slice::from_ref(&session.id)).await?;
        if !marked.contains_key(&(session.id.clone(), who.clone())) {
            let marks = vec![(who.clone(), "present".to_owned())];
            let marking = Marking { marks, new_there: vec![who.clone()], completed: true };
            put(work, &session, marking).await?;
        }
    }
    Ok(())
}

fn done(text: &CourseText, read: &BTreeSet<String>, attempts: &[Attempt]) -> bool {
    let all_read = text.lessons.iter().all(|l| read.contains(&l.id));
    let quiz = text.quiz.is_empty() || attempts.iter().any(Attempt::passed);
    all_read && quiz && !(text.lessons.is_empty() && text.quiz.is_empty())
}

/// Seats in own-pace sessions of this course that have begun: the booked hour is the earliest that counts.
async fn own_pace_seats(work: &mut Work, who: &PersonId, course: &Course) -> Done<Vec<Session>> {
    let now = work.now;
    let sessions = plan::sessions_of(work, who).await?;
    let mine = sessions.into_iter().filter(|s| s.course == course.id && s.starts_at <= now);
    Ok(mine.filter(|s| course.offering(&s.offering).is_some_and(|o| own_pace(&o.method))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use curriculum::{Lesson, Question};

    #[test]
    fn all_lessons_and_a_passed_quiz_are_needed() {
        let text = CourseText {
            lessons: vec![Lesson { id: "l1".into(), ..Lesson::default() }],
            quiz: vec![Question::default(); 5],
            ..CourseText::default()
        };
        let attempt = |right| Attempt {
            id: "a".into(),
            person: "p".into(),
            course: "c".into(),
            version: 1,
            answers: Vec::new(),
            right,
            all: 5,
            at: At(0),
        };
        let read = BTreeSet::from(["l1".to_owned()]);
        assert!(!done(&text, &read, &[attempt(3)]));
        assert!(done(&text, &read, &[attempt(3), attempt(4)]));
        assert!(!done(&text, &BTreeSet::new(), &[attempt(5)]));
        assert!(!done(&CourseText::default(), &read, &[]), "a course without anything to learn is not completed");
    }
}
