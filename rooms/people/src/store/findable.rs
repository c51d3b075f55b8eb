//! What people are found by.

use ::store::{Row, Work, sql};
use kit::{Done, PersonId, TeamId, Words, time::plus_days};

use super::organisation::today;

pub(crate) struct Findable {
    pub id: String,
    pub name: String,
    pub handle: String,
    /// Where they stand or are going to.
    pub teams: Vec<Words>,
}

/// A run of days off for the machine is caught up.
const LATELY_DAYS: i64 = 45;

macro_rules! findable {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, p.name, p.handle, t.name AS team_name FROM person p LEFT JOIN placement l ON l.person_id = p.id \
             AND (l.valid_to IS NULL OR l.valid_to >= $1) LEFT JOIN team t ON t.id = l.team_id \
             WHERE (p.ended_on IS NULL OR p.ended_on >= $1) ",
            $rest
        )
    };
}

pub(crate) async fn everybody(work: &mut Work) -> Done<Vec<Findable>> {
    let today = today(work).await?;
    grouped(&sql(findable!("ORDER BY p.id, l.valid_from")).bind(today).all(work).await?)
}

pub(crate) async fn of(work: &mut Work, ids: &[PersonId]) -> Done<Vec<Findable>> {
    let today = today(work).await?;
    let mut out = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let rows = sql(findable!("AND p.id IN (")).bind(today).list(chunk).then(") ORDER BY p.id, l.valid_from");
        out.extend(grouped(&rows.all(work).await?)?);
    }
    Ok(out)
}

fn grouped(rows: &[Row]) -> Done<Vec<Findable>> {
    let mut out: Vec<Findable> = Vec::new();
    for row in rows {
        let id: String = row.get("id")?;
        if out.last().is_none_or(|p| p.id != id) {
            out.push(Findable { id, name: row.get("name")?, handle: row.get("handle")?, teams: Vec::new() });
        }
        if let (Some(person), Some(team)) = (out.last_mut(), row.get::<Option<Words>>("team_name")?) {
            person.teams.push(team);
        }
    }
    Ok(out)
}

pub(crate) async fn in_team(work: &mut Work, team: &TeamId) -> Done<Vec<PersonId>> {
    let today = today(work).await?;
    let rows =
        sql("SELECT DISTINCT person_id FROM placement WHERE team_id = $1 AND (valid_to IS NULL OR valid_to >= $2)")
            .bind(team)
            .bind(today)
            .all(work)
            .await?;
    rows.iter().map(|row| row.get("person_id")).collect()
}

/// Their last day was in the last weeks.
pub(crate) async fn left_lately(work: &mut Work) -> Done<Vec<PersonId>> {
    let today = today(work).await?;
    let rows = sql("SELECT id FROM person WHERE ended_on < $1 AND ended_on >= $2")
        .bind(today)
        .bind(plus_days(today, -LATELY_DAYS))
        .all(work)
        .await?;
    rows.iter().map(|row| row.get("id")).collect()
}
