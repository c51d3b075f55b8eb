//! The order of answers and the score. Pure.

use std::collections::HashMap;

use curriculum::Question;
use kit::{Chance, CourseId, PersonId};
use sha2::{Digest, Sha256};

use crate::model::Chosen;

/// In which order the answers of a question are shown: places in the course's own order. The same person sees the same
/// order until the form is answered, and another one the next time.
pub fn order(person: &PersonId, course: &CourseId, attempt: i64, question: &Question) -> Vec<usize> {
    let mut hash = Sha256::new();
    for part in [person.as_str(), course.as_str(), &attempt.to_string(), &question.id] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let digest = hash.finalize();
    let seed = digest.iter().take(8).fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    let mut places: Vec<usize> = (0..question.answers.len()).collect();
    Chance::from_seed(seed).shuffle(&mut places);
    places
}

/// What was chosen for every question, or the questions that are still open. `places` holds the shown places.
pub fn score(
    questions: &[Question],
    orders: &HashMap<String, Vec<usize>>,
    places: &HashMap<String, usize>,
) -> Result<Vec<Chosen>, Vec<String>> {
    let (mut chosen, mut open) = (Vec::new(), Vec::new());
    for q in questions {
        let answer = places.get(&q.id).and_then(|shown| orders.get(&q.id)?.get(*shown).copied());
        match answer.and_then(|a| Some((a, q.answers.get(a)?))) {
            Some((a, answer)) => chosen.push(Chosen { question: q.id.clone(), answer: a, right: answer.right }),
            None => open.push(q.id.clone()),
        }
    }
    if open.is_empty() { Ok(chosen) } else { Err(open) }
}

#[cfg(test)]
mod tests {
    use curriculum::Answer;

    use super::*;

    fn question(id: &str) -> Question {
        let answer = |i: usize| Answer { text: format!("answer {i}"), right: i == 1, why: "because".into() };
        Question { id: id.into(), answers: (0..4).map(answer).collect(), ..Question::default() }
    }

    #[test]
    fn the_order_belongs_to_person_and_attempt() {
        let q = question("q1");
        let of = |person: &str, attempt| order(&person.into(), &"c".into(), attempt, &q);
        assert_eq!(of("liga", 0), of("liga", 0));
        let orders: std::collections::HashSet<_> = (0..20).map(|attempt| of("liga", attempt)).collect();
        assert!(orders.len() > 5, "the order changes from try to try: {}", orders.len());
        let mut sorted = of("liga", 3);
        sorted.sort_unstable();
        assert_eq!(sorted, [0, 1, 2, 3]);
    }

    #[test]
    fn the_score_follows_the_shown_places() {
        let questions = [question("q1"), question("q2")];
        let orders = HashMap::from([("q1".to_owned(), vec![3, 1, 0, 2]), ("q2".to_owned(), vec![1, 0, 2, 3])]);
        let places = HashMap::from([("q1".to_owned(), 1), ("q2".to_owned(), 3)]);
        let chosen = score(&questions, &orders, &places).unwrap();
        assert_eq!(chosen.iter().map(|c| c.right).collect::<Vec<_>>(), [true, false]);
        assert_eq!(chosen[1].answer, 3);
    }

    #[test]
    fn every_question_needs_an_answer_that_exists() {
        let questions = [question("q1"), question("q2")];
        let orders = HashMap::from([("q1".to_owned(), vec![0, 1, 2, 3]), ("q2".to_owned(), vec![0, 1, 2, 3])]);
        let places = HashMap::from([("q1".to_owned(), 9)]);
        assert_eq!(score(&questions, &orders, &places), Err(vec!["q1".to_owned(), "q2".to_owned()]));
    }
}
