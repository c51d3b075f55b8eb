//! The night's verdicts: is it a habit now?

use std::collections::BTreeMap;

use habit::{DayRecord, Outcome};
use kit::{Day, Done, time};
use store::Work;

use crate::{
    jobs,
    model::{Practice, PracticeId, VerdictGiven, number},
    store as rows, strip,
};

/// A practice that is not steady yet goes on so many days, once; then the method is changed.
const EXTENSION_DAYS: i64 = 14;
/// From this score, of 100, a scored contact counts as one on which the behaviour was there.
pub const SHOWN_FROM: f64 = 80.0;

/// "Not enough data" is looked at again every night of so many days.
const AGAIN_DAYS: i64 = 30;

/// The night's act: a job for every practice whose last day has passed.
pub async fn share_out_verdicts(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let ids = rows::to_judge(work, today, time::plus_days(today, -AGAIN_DAYS)).await?;
    jobs::judge_tonight(work, ids).await
}

/// Judges every practice whose last day has passed, at once.
pub async fn verdicts(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    for id in rows::to_judge(work, today, time::plus_days(today, -AGAIN_DAYS)).await? {
        verdict(work, &id).await?;
    }
    Ok(())
}

/// Judges one practice whose last day has passed; nothing happens to one that was judged meanwhile.
pub(crate) async fn verdict(work: &mut Work, id: &PracticeId) -> Done<()> {
    // Two nights at once give each verdict once.
    work.lock("practise", "verdicts").await?;
    let today = people::today(work).await?;
    let days = people::settings(work).await?.practice_days;
    if let Some(practice) = rows::still_to_judge(work, id, today, time::plus_days(today, -AGAIN_DAYS)).await? {
        let verdict = judge(work, &practice).await?;
        let extended = time::days_between(practice.starts_on, practice.ends_on) + 1 - practice.paused_days > days;
        let (word, ends_on) = match verdict.outcome {
            Outcome::Done => ("done", practice.ends_on),
            Outcome::NotEnoughData => ("not_enough_data", practice.ends_on),
            Outcome::Extend if !extended => ("extend", time::plus_days(practice.ends_on, EXTENSION_DAYS)),
            Outcome::Extend | Outcome::ChangeMethod => ("change_method", practice.ends_on),
        };
        // Only a change is news.
        if practice.verdict.as_deref() == Some(word) {
            return Ok(());
        }
        let kept = (word != "extend").then_some(word);
        rows::set_verdict(work, &practice.id, kept, &serde_json::to_string(&verdict)?, ends_on).await?;
        if word == "done" {
            let statement = records::Statement {
                person: practice.person.clone(),
                verb: "formed-habit",
                course: Some(practice.course.clone()),
                object: practice.id.0.clone(),
                result: serde_json::to_value(verdict.evidence)?,
                at: work.now,
            };
            records::state(work, statement).await?;
        }
        let news = VerdictGiven {
            practice: practice.id,
            session: practice.session,
            person: practice.person,
            course: practice.course,
            verdict: word.to_owned(),
        };
        work.tell(&news).await?;
    }
    Ok(())
}

async fn judge(work: &mut Work, practice: &Practice) -> Done<habit::Verdict> {
    let works =
        strip::planned_days(work, std::slice::from_ref(practice)).await?.remove(&practice.id).unwrap_or_default();
    let mut days: BTreeMap<Day, DayRecord> = works.into_iter().map(|d| (d, empty(d, true))).collect();
    for (on, rating, kind) in rows::answers(work, &practice.id).await? {
        let record = days.entry(on).or_insert_with(|| empty(on, false));
        if kind == "behaviour" {
            record.reported += u32::from(rating > 1);
        } else {
            record.cards += 1;
            record.recalled += u32::from(rating > 1);
        }
    }
    let records: Vec<DayRecord> = days.into_values().collect();
    let seen = coach::observations(work, &practice.person, &practice.course).await?;
    let one = |on: Day, shown: bool| habit::Observation { day: number(on), occasions: 1, shown: u32::from(shown) };
    let mut observed: Vec<habit::Observation> =
        seen.iter().filter(|o| o.on >= practice.starts_on).map(|o| one(o.on, o.seen)).collect();
    observed.extend(scored(work, practice).await?.into_iter().map(|(on, score)| one(on, score >= SHOWN_FROM)));
    Ok(habit::verdict(&records, &observed, &habit::Rules::default()))
}

/// The scored contacts of the month on the course's skills: somebody else looked there too.
async fn scored(work: &mut Work, practice: &Practice) -> Done<Vec<(Day, f64)>> {
    let course = curriculum::course(work, &practice.course).await?;
    let scores = listen::scores_of(work, &practice.person, practice.starts_on, practice.ends_on).await?;
    Ok(scores.into_iter().filter(|s| course.skills.contains(&s.skill)).map(|s| (s.day, s.score)).collect())
}

fn empty(day: Day, planned: bool) -> DayRecord {
    DayRecord { day: number(day), planned, cards: 0, recalled: 0, reported: 0 }
}
