//! Pulse counts, and who has answered.

use ::store::{Work, sql};
use kit::{Done, PersonId, TeamId};

use crate::pulse::PulseCount;

/// `false` when the person had answered about this month before.
pub(crate) async fn mark_pulse_given(work: &mut Work, person: &PersonId, month: &str) -> Done<bool> {
    let n = sql("INSERT INTO pulse_given (person_id, month) VALUES ($1, $2) ON CONFLICT (person_id, month) DO NOTHING")
        .bind(person)
        .bind(month)
        .run(work)
        .await?;
    Ok(n == 1)
}

pub(crate) async fn pulse_given(work: &mut Work, person: &PersonId, month: &str) -> Done<bool> {
    let row = sql("SELECT 1 AS given FROM pulse_given WHERE person_id = $1 AND month = $2")
        .bind(person)
        .bind(month)
        .maybe(work)
        .await?;
    Ok(row.is_some())
}

pub(crate) async fn count_pulse(work: &mut Work, team: &TeamId, month: &str, question: &str, answer: i64) -> Done<()> {
    sql("INSERT INTO pulse (team_id, month, question, answer, n) VALUES ($1, $2, $3, $4, 1) \
         ON CONFLICT (team_id, month, question, answer) DO UPDATE SET n = pulse.n + 1")
    .bind(team)
    .bind(month)
    .bind(question)
    .bind(answer)
    .run(work)
    .await?;
    Ok(())
}

/// What every team answered from `month` on, by month and team.
pub(crate) async fn pulse_from(work: &mut Work, month: &str) -> Done<Vec<PulseCount>> {
    let rows =
        sql("SELECT team_id, month, question, CAST(sum(answer * n) AS BIGINT) AS total, CAST(sum(n) AS BIGINT) AS n \
                    FROM pulse WHERE month >= $1 GROUP BY month, team_id, question ORDER BY month, team_id, question")
        .bind(month)
        .all(work)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(PulseCount {
                team: row.get("team_id")?,
                month: row.get("month")?,
                question: row.get("question")?,
                sum: row.get("total")?,
                n: row.get("n")?,
            })
        })
        .collect()
}
