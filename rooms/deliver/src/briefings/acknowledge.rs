//! Reading it, answering, and saying so.

use std::collections::BTreeMap;

use kit::{Chance, Done, Kind, Lang, PersonId, Refusal, Say, Stop};
use sha2::{Digest, Sha256};
use store::Work;

use super::{Briefing, BriefingId, BriefingTried, Check, briefings_for, rows};

/// What became of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    Acknowledged,
    /// Places of the questions that were not right.
    Again(Vec<usize>),
}

/// The answers of a question in the order in which this person sees them at this try: 0 is the right one.
pub fn order(briefing: &BriefingId, person: &PersonId, tries: i64, question: usize, check: &Check) -> Vec<usize> {
    let digest = Sha256::digest(format!("{briefing}/{person}/{tries}/{question}").as_bytes());
    let seed = digest.iter().take(8).fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    let mut places: Vec<usize> = (0..=check.wrong.len()).collect();
    Chance::from_seed(seed).shuffle(&mut places);
    places
}

/// Who acts has read it. `chosen` are the places of the answers as they were shown at try `shown`. All right, or without
/// questions: acknowledged. As often as it takes.
pub async fn acknowledge(
    work: &mut Work,
    number: i64,
    lang: Lang,
    shown: i64,
    chosen: &BTreeMap<usize, usize>,
) -> Done<Tried> {
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    work.lock("briefing-reader", &me.0).await?;
    let mine = briefings_for(work, &me).await?.into_iter().find(|(b, _)| b.number == number);
    let (briefing, reading) = mine.ok_or_else(Stop::missing)?;
    if reading.acknowledged_at.is_some() {
        return Ok(Tried::Acknowledged);
    }
    if shown != reading.tries {
        return Err(Refusal::of(Kind::Conflict, Say::new("deliver-briefing-other-window")).into());
    }
    let (_, text) = briefing.text(lang);
    let right = |i: usize, check: &Check| -> Option<bool> {
        let place = *chosen.get(&i)?;
        Some(*order(&briefing.id, &me, reading.tries, i, check).get(place)? == 0)
    };
    let answers: Vec<Option<bool>> = text.checks.iter().enumerate().map(|(i, c)| right(i, c)).collect();
    if let Some(i) = answers.iter().position(Option::is_none) {
        return Err(Stop::at(&format!("a{i}"), "deliver-quiz-open"));
    }
    let missed: Vec<usize> =
        answers.iter().enumerate().filter(|(_, right)| **right == Some(false)).map(|(i, _)| i).collect();
    note(work, &briefing, &me, reading.tries + 1, missed.is_empty()).await?;
    Ok(if missed.is_empty() { Tried::Acknowledged } else { Tried::Again(missed) })
}

async fn note(work: &mut Work, briefing: &Briefing, me: &PersonId, tries: i64, acknowledged: bool) -> Done<()> {
    let at = acknowledged.then_some(work.now);
    rows::put_reading(work, &briefing.id, me, tries, at).await?;
    work.tell(&BriefingTried { briefing: briefing.id.clone(), person: me.clone(), acknowledged }).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_answer_moves_about() {
        let check = Check { question: "?".into(), right: "r".into(), wrong: vec!["w".into(), "x".into()] };
        let of = |person: &str, tries| order(&"b".into(), &person.into(), tries, 0, &check);
        assert_eq!(of("liga", 0), of("liga", 0));
        let first: std::collections::HashSet<usize> =
            (0..20).filter_map(|n| of("liga", n).iter().position(|p| *p == 0)).collect();
        assert_eq!(first.len(), 3);
    }
}
