//! Answering a quiz: scored here, at once.

use std::collections::HashMap;

use kit::{CourseId, Done, Kind, Lang, Refusal, Say, Stop};
use records::Statement;
use serde_json::json;
use store::Work;

use crate::{
    model::{Attempt, QuizDone},
    quiz::{order, score},
    store as rows,
    verbs::complete_if_done,
};

/// How it went.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Counted from 1, among the person's own tries at this version.
    pub attempt: i64,
    pub right: i64,
    pub all: i64,
    pub passed: bool,
}

/// `shown` is the number of tries before this form was shown, `places` the chosen place of each question as the form showed
/// it (from 0). Every question needs an answer; a form that was answered already is refused.
pub async fn answer_quiz(
    work: &mut Work,
    course: &CourseId,
    shown: i64,
    places: &HashMap<String, usize>,
) -> Done<Answered> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    work.lock("quiz", &format!("{who}/{course}")).await?;
    let course = curriculum::course(work, course).await?;
    let text = curriculum::text(work, &course.id, course.version, Lang::En).await?;
    if text.quiz.is_empty() {
        return Err(Stop::missing());
    }
    let before = rows::attempts(work, &who, &course.id, course.version).await?.len() as i64;
    if before != shown {
        return Err(Stop::conflict(Say::new("deliver-quiz-counted")));
    }
    let orders = text.quiz.iter().map(|q| (q.id.clone(), order(&who, &course.id, shown, q))).collect();
    let answers = score(&text.quiz, &orders, places).map_err(|open| Refusal {
        kind: Kind::Invalid,
        says: open.into_iter().map(|q| (format!("q-{q}"), Say::new("deliver-quiz-open"))).collect(),
    })?;
    let right = answers.iter().filter(|a| a.right).count() as i64;
    let missed = answers.iter().filter(|a| !a.right).map(|a| a.question.clone()).collect();
    let attempt = Attempt {
        id: work.id(),
        person: who.clone(),
        course: course.id.clone(),
        version: course.version,
        all: answers.len() as i64,
        answers,
        right,
        at: work.now,
    };
    rows::add_attempt(work, &attempt).await?;
    let statement = Statement {
        person: who.clone(),
        verb: if attempt.passed() { "passed" } else { "failed" },
        course: Some(course.id.clone()),
        object: attempt.id.0.clone(),
        result: json!({ "right": right, "all": attempt.all, "version": course.version }),
        at: work.now,
    };
    records::state(work, statement).await?;
    let news = QuizDone {
        attempt: attempt.id.clone(),
        person: who.clone(),
        course: course.id.clone(),
        version: course.version,
        right,
        all: attempt.all,
        missed,
    };
    work.tell(&news).await?;
    complete_if_done(work, &who, &course, &text).await?;
    Ok(Answered { attempt: before + 1, right, all: attempt.all, passed: attempt.passed() })
}
