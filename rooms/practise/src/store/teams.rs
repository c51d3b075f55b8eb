//! Pauses, team goals, and choices made past the guard.

use std::collections::HashMap;

use kit::{CourseId, Day, Done, NeedId, PersonId, TeamId};
use store::{Work, sql};

use crate::model::{GuardPassId, PauseId, TeamGoalId};

/// `(person, first day, last day)` of every pause of these people that ends on `from` or later.
pub async fn pauses(work: &mut Work, people: &[PersonId], from: Day) -> Done<Vec<(PersonId, Day, Day)>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql("SELECT person_id, from_on, to_on FROM pause WHERE to_on >= $1 AND person_id IN (");
        for row in query.bind(from).list(chunk).then(") ORDER BY from_on, id").all(work).await? {
            out.push((row.get("person_id")?, row.get("from_on")?, row.get("to_on")?));
        }
    }
    Ok(out)
}

pub async fn add_pause(work: &mut Work, person: &PersonId, from: Day, to: Day) -> Done<()> {
    let id: PauseId = work.id();
    sql("INSERT INTO pause (id, person_id, from_on, to_on, made_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(&id)
        .bind(person)
        .bind(from)
        .bind(to)
        .bind(work.now)
        .run(work)
        .await?;
    Ok(())
}

/// The month ends so many days later.
pub async fn postpone(work: &mut Work, practice: &crate::PracticeId, ends_on: Day, days: i64) -> Done<()> {
    sql("UPDATE practice SET ends_on = $1, paused_days = paused_days + $2 WHERE id = $3")
        .bind(ends_on)
        .bind(days)
        .bind(practice)
        .run(work)
        .await?;
    Ok(())
}

/// What would come in the pause comes on the first day after it.
pub async fn move_due(work: &mut Work, person: &PersonId, from: Day, to: Day, first: Day) -> Done<()> {
    sql("UPDATE card SET due_on = $1 WHERE person_id = $2 AND due_on >= $3 AND due_on <= $4")
        .bind(first)
        .bind(person)
        .bind(from)
        .bind(to)
        .run(work)
        .await?;
    Ok(())
}

pub async fn add_team_goal(work: &mut Work, team: &TeamId, share_pct: i64) -> Done<()> {
    let id: TeamGoalId = work.id();
    let by = work.who().cloned();
    sql("INSERT INTO team_goal (id, team_id, share_pct, set_at, set_by) VALUES ($1, $2, $3, $4, $5)")
        .bind(&id)
        .bind(team)
        .bind(share_pct)
        .bind(work.now)
        .bind(by.as_ref())
        .run(work)
        .await?;
    Ok(())
}

/// The share each team wants to reach, percent; teams without a wish are absent.
pub async fn team_goals(work: &mut Work) -> Done<HashMap<TeamId, i64>> {
    // The latest wish is read last and stays.
    let rows = sql("SELECT team_id, share_pct FROM team_goal ORDER BY set_at, id").all(work).await?;
    rows.iter().map(|r| Ok((r.get("team_id")?, r.get("share_pct")?))).collect()
}

pub async fn add_guard_pass(work: &mut Work, need: &NeedId, course: &CourseId, people: i64, reason: &str) -> Done<()> {
    let id: GuardPassId = work.id();
    let by = work.who().cloned();
    sql("INSERT INTO guard_pass (id, need_id, course_id, people, reason, passed_at, passed_by) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(&id)
        .bind(need)
        .bind(course)
        .bind(people)
        .bind(reason)
        .bind(work.now)
        .bind(by.as_ref())
        .run(work)
        .await?;
    Ok(())
}
