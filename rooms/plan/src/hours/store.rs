//! SQL of own hours.

use std::collections::HashMap;

use kit::{Done, PersonId};
use store::{Row, Work, sql};

use super::OwnHours;

const COLUMNS: &str = "SELECT person_id, not_before_minutes, not_after_minutes, day_minutes, break_minutes, way_minutes, note, until_on, \
                       made_at, made_by FROM own_hours WHERE ended_at IS NULL ";

pub async fn of(work: &mut Work, person: &PersonId) -> Done<Option<OwnHours>> {
    Ok(of_people(work, std::slice::from_ref(person)).await?.remove(person))
}

pub(super) async fn of_people(work: &mut Work, people: &[PersonId]) -> Done<HashMap<PersonId, OwnHours>> {
    let mut out = HashMap::new();
    for chunk in people.chunks(500) {
        let rows = sql(COLUMNS).then("AND person_id IN (").list(chunk).then(") ORDER BY made_at, id").all(work).await?;
        for row in &rows {
            let own = read(row)?;
            out.insert(own.person.clone(), own);
        }
    }
    Ok(out)
}

pub(super) async fn all(work: &mut Work) -> Done<Vec<OwnHours>> {
    let rows = sql(COLUMNS).then("ORDER BY person_id").all(work).await?;
    rows.iter().map(read).collect()
}

pub(super) async fn end(work: &mut Work, person: &PersonId) -> Done<bool> {
    let by = work.who().cloned();
    let query = sql("UPDATE own_hours SET ended_at = $1, ended_by = $2 WHERE person_id = $3 AND ended_at IS NULL");
    Ok(query.bind(work.now).bind(by).bind(person).run(work).await? > 0)
}

pub(super) async fn add(work: &mut Work, own: &OwnHours) -> Done<()> {
    let id: String = work.id();
    sql("INSERT INTO own_hours (id, person_id, not_before_minutes, not_after_minutes, day_minutes, break_minutes, note, until_on, \
         made_at, made_by, way_minutes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(id)
    .bind(&own.person)
    .bind(own.not_before)
    .bind(own.not_after)
    .bind(own.day_minutes)
    .bind(own.break_minutes)
    .bind(&own.note)
    .bind(own.until)
    .bind(own.made_at)
    .bind(own.made_by.clone())
    .bind(own.way_minutes)
    .run(work)
    .await?;
    Ok(())
}

fn read(row: &Row) -> Done<OwnHours> {
    Ok(OwnHours {
        person: row.get("person_id")?,
        not_before: row.get("not_before_minutes")?,
        not_after: row.get("not_after_minutes")?,
        day_minutes: row.get("day_minutes")?,
        break_minutes: row.get("break_minutes")?,
        way_minutes: row.get("way_minutes")?,
        note: row.get("note")?,
        until: row.get("until_on")?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
    })
}
