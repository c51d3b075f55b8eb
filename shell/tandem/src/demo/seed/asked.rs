//! What people answer around a class: the quiz before and after, how it was, and weeks later how it goes.

use std::collections::HashMap;

use kit::{Done, Lang, PersonId, SessionId, time};
use store::Actor;

use super::{
    Hand,
    life::{Known, Training},
    zone,
};

/// Share of questions answered rightly, of 8: before, after, weeks later.
const RIGHT_OF_8: [usize; 3] = [3, 7, 6];

/// When a quiz is answered: before, after, weeks later.
#[derive(Clone, Copy)]
pub enum Turn {
    Before,
    After,
    Later,
}

impl Turn {
    /// Days from the class.
    fn days(self) -> i64 {
        match self {
            Turn::Before => -2,
            Turn::After => 1,
            Turn::Later => 28,
        }
    }
}

/// Everybody answers as far as the as-of date allows; one in six forgets.
pub(super) async fn ask(hand: &mut Hand<'_>, known: &Known, t: &Training, session: &SessionId, turn: Turn) -> Done<()> {
    let day = time::plus_days(t.day, turn.days());
    if day > hand.as_of {
        return Ok(());
    }
    let Some(course) = known.courses.get(t.course) else { return Ok(()) };
    let mut work = hand.work(time::at_local(day, 14 * 60, zone())).await?;
    let text = curriculum::text(&mut work, &course.id, course.version, Lang::En).await?;
    let marks = deliver::attendance(&mut work, std::slice::from_ref(session)).await?;
    for (i, person) in t.people.iter().enumerate() {
        let absent = marks.get(&(session.clone(), person.clone())).is_some_and(|m| m == "absent");
        if absent || (i + turn as usize) % 6 == 5 {
            continue;
        }
        work.actor = Actor::Person(person.clone());
        if !text.quiz.is_empty() {
            let tries = deliver::attempts_at(&mut work, std::slice::from_ref(person), &course.id).await?;
            let shown = tries.iter().filter(|a| a.version == course.version).count() as i64;
            let places = places(person, &course.id, shown, &text.quiz, RIGHT_OF_8[turn as usize], i);
            deliver::answer_quiz(&mut work, &course.id, shown, &places).await?;
        }
        if !matches!(turn, Turn::Before) {
            evaluate::react(&mut work, session, answers(i, turn)).await?;
        }
        if matches!(turn, Turn::After) {
            evaluate::give_mood(&mut work, session, [5, 4, 4, 5, 3, 4, 2][i % 7]).await?;
        }
    }
    work.commit().await?;
    hand.settle(time::at_local(day, 14 * 60, zone())).await
}

/// Places as the form shows them; `right` of eight questions are answered rightly, others in turn.
fn places(
    person: &PersonId,
    course: &kit::CourseId,
    shown: i64,
    quiz: &[curriculum::Question],
    right: usize,
    salt: usize,
) -> HashMap<String, usize> {
    let place = |(i, q): (usize, &curriculum::Question)| {
        let wanted = (i * 3 + salt * 5) % 8 < right;
        let answer = q.answers.iter().position(|a| a.right == wanted).unwrap_or(0);
        let order = deliver::quiz_order(person, course, shown, q);
        (q.id.clone(), order.iter().position(|a| *a == answer).unwrap_or(0))
    };
    quiz.iter().enumerate().map(place).collect()
}

/// Five months of the two questions, answered by every third person; the last months a little better.
pub async fn pulse(hand: &mut Hand<'_>) -> Done<()> {
    for back in (1..=5_i64).rev() {
        let now = hand.at(-30 * back);
        let mut work = hand.work(now).await?;
        let everybody = people::people(&mut work, now.day(zone())).await?;
        for (i, person) in everybody.iter().enumerate().filter(|(i, _)| (i + back as usize).is_multiple_of(3)) {
            work.actor = Actor::Person(person.id.clone());
            let mood = [4, 3, 4, 2, 5, 3, 4, 3, 4][(i / 3 + back as usize) % 9];
            let better = i64::from(back <= 2 && (i / 3).is_multiple_of(5) && mood < 5);
            let help = [4, 5, 3, 4, 4, 2, 5][(i / 3 + 2 * back as usize) % 7];
            listen::give_pulse(&mut work, [mood + better, help], "").await?;
        }
        work.commit().await?;
    }
    Ok(())
}

fn answers(i: usize, turn: Turn) -> evaluate::Answers {
    let later = matches!(turn, Turn::Later);
    let hindered: &[&str] = match i % 5 {
        0 => &["time"],
        1 => &[],
        2 => &["time", "tools"],
        3 => &["unsure"],
        _ => &["targets"],
    };
    evaluate::Answers {
        able: if later { [4, 3, 4, 5, 2] } else { [3, 4, 3, 4, 2] }[i % 5],
        chances: [4, 3, 4, 5, 3, 2][i % 6],
        hindered: hindered.iter().map(|h| (*h).to_owned()).collect(),
        helper: ["manager", "colleague", "coach", "manager", "nobody"][i % 5].to_owned(),
        wish: String::new(),
    }
}
