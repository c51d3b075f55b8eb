//! Reactions, and moods without names.

use std::collections::HashSet;

use ::store::{Row, Work, sql};
use kit::{Done, PersonId, SessionId, Stop};

use crate::reaction::{Reaction, Round};

fn reaction(row: &Row) -> Done<Reaction> {
    let (round, hindered): (String, String) = (row.get("round")?, row.get("hindered")?);
    Ok(Reaction {
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        round: Round::from_code(&round).ok_or_else(|| Stop::fault(format!("no such round: {round}")))?,
        able: row.get("able")?,
        chances: row.get("chances")?,
        hindered: hindered.split(' ').filter(|h| !h.is_empty()).map(str::to_owned).collect(),
        helper: row.get("helper")?,
    })
}

/// The answers about these sessions, in no order.
pub async fn reactions(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<Reaction>> {
    let mut out = Vec::new();
    for chunk in sessions.chunks(400) {
        let rows = sql("SELECT session_id, person_id, round, able, chances, hindered, helper FROM reaction \
                        WHERE session_id IN (")
        .list(chunk)
        .then(")")
        .all(work)
        .await?;
        for row in &rows {
            out.push(reaction(row)?);
        }
    }
    Ok(out)
}

/// What this person has answered already: session and round.
pub async fn answered(work: &mut Work, person: &PersonId) -> Done<HashSet<(SessionId, Round)>> {
    let rows = sql("SELECT session_id, round FROM reaction WHERE person_id = $1").bind(person).all(work).await?;
    let mut out = HashSet::new();
    for row in &rows {
        let round: String = row.get("round")?;
        if let Some(round) = Round::from_code(&round) {
            out.insert((row.get("session_id")?, round));
        }
    }
    Ok(out)
}

/// `false` when the person had answered before; the first answer stays. Of the time only the day is kept: the sentence that may
/// come with it goes on without a name.
pub async fn add(work: &mut Work, r: &Reaction) -> Done<bool> {
    let n = sql("INSERT INTO reaction (session_id, person_id, round, able, chances, hindered, helper, at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (session_id, person_id, round) DO NOTHING")
    .bind(&r.session)
    .bind(&r.person)
    .bind(r.round.code())
    .bind(r.able)
    .bind(r.chances)
    .bind(r.hindered.join(" "))
    .bind(&r.helper)
    .bind(work.midnight())
    .run(work)
    .await?;
    Ok(n == 1)
}

/// `false` when the person had answered before: then nothing may be counted.
pub async fn mark_mood_given(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<bool> {
    let n = sql("INSERT INTO mood_given (session_id, person_id) VALUES ($1, $2) \
                 ON CONFLICT (session_id, person_id) DO NOTHING")
    .bind(session)
    .bind(person)
    .run(work)
    .await?;
    Ok(n == 1)
}

pub async fn count_mood(work: &mut Work, session: &SessionId, answer: i64) -> Done<()> {
    sql("INSERT INTO mood (session_id, answer, n) VALUES ($1, $2, 1) \
         ON CONFLICT (session_id, answer) DO UPDATE SET n = mood.n + 1")
    .bind(session)
    .bind(answer)
    .run(work)
    .await?;
    Ok(())
}

pub async fn mood_given(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<bool> {
    let row = sql("SELECT 1 AS given FROM mood_given WHERE session_id = $1 AND person_id = $2")
        .bind(session)
        .bind(person)
        .maybe(work)
        .await?;
    Ok(row.is_some())
}

/// Answers from 1 to 5 with how many gave them, over these sessions.
pub async fn moods(work: &mut Work, sessions: &[SessionId]) -> Done<[usize; 5]> {
    let mut out = [0; 5];
    for chunk in sessions.chunks(400) {
        let rows = sql("SELECT answer, CAST(sum(n) AS BIGINT) AS n FROM mood WHERE session_id IN (")
            .list(chunk)
            .then(") GROUP BY answer")
            .all(work)
            .await?;
        for row in &rows {
            let (answer, n): (i64, i64) = (row.get("answer")?, row.get("n")?);
            if let Some(slot) = usize::try_from(answer - 1).ok().and_then(|i| out.get_mut(i)) {
                *slot += usize::try_from(n).unwrap_or(0);
            }
        }
    }
    Ok(out)
}

/// The sum of the answers and how many were given, by session; only where at least `least` were.
pub async fn mood_sums(work: &mut Work, sessions: &[SessionId], least: i64) -> Done<Vec<(SessionId, i64, i64)>> {
    let mut out = Vec::new();
    for chunk in sessions.chunks(400) {
        let rows = sql("SELECT session_id, CAST(sum(answer * n) AS BIGINT) AS total, CAST(sum(n) AS BIGINT) AS n \
                        FROM mood WHERE session_id IN (")
        .list(chunk)
        .then(") GROUP BY session_id")
        .all(work)
        .await?;
        for row in &rows {
            let n: i64 = row.get("n")?;
            if n >= least {
                out.push((row.get("session_id")?, row.get("total")?, n));
            }
        }
    }
    Ok(out)
}
