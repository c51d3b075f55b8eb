//! Shifts and working days.

use std::collections::{BTreeSet, HashMap};

use kit::{
    At, Day, Done, PersonId,
    time::{monday, plus_days},
};
use serde::{Deserialize, Serialize};
use store::{Row, Work, sql};

use crate::{model::Shift, working::working_days_among};

/// Shifts of anybody that overlap `from..to`, in order of time.
pub async fn shifts(work: &mut Work, from: At, to: At) -> Done<Vec<Shift>> {
    let rows = sql("SELECT person_id, day_on, starts_at, ends_at, meal_starts_at, meal_ends_at FROM shift \
                    WHERE starts_at < $2 AND ends_at > $1 ORDER BY starts_at, person_id")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    rows.iter().map(read).collect()
}

/// Shifts of one person that overlap `from..to`, in order of time.
pub async fn shifts_of(work: &mut Work, person: &PersonId, from: At, to: At) -> Done<Vec<Shift>> {
    let rows = sql("SELECT person_id, day_on, starts_at, ends_at, meal_starts_at, meal_ends_at FROM shift \
                    WHERE person_id = $3 AND starts_at < $2 AND ends_at > $1 ORDER BY starts_at")
    .bind(from)
    .bind(to)
    .bind(person)
    .all(work)
    .await?;
    rows.iter().map(read).collect()
}

/// Shifts of these people that overlap `from..to`, each person's in order of time.
pub async fn shifts_of_people(work: &mut Work, people: &[PersonId], from: At, to: At) -> Done<Vec<Shift>> {
    let mut out = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql("SELECT person_id, day_on, starts_at, ends_at, meal_starts_at, meal_ends_at FROM shift \
                        WHERE starts_at < $1 AND ends_at > $2 AND person_id IN (")
        .bind(to)
        .bind(from)
        .list(chunk)
        .then(") ORDER BY starts_at, person_id")
        .all(work)
        .await?;
        for row in &rows {
            out.push(read(row)?);
        }
    }
    Ok(out)
}

/// Days from `from` to `to` (both included) on which the person has a shift; in a week without any known shift, Monday to
/// Friday.
pub async fn working_days(work: &mut Work, person: &PersonId, from: Day, to: Day) -> Done<Vec<Day>> {
    let mut all = working_days_of(work, std::slice::from_ref(person), from, to).await?;
    Ok(all.remove(person).unwrap_or_default())
}

/// The same for many people at once.
pub async fn working_days_of(
    work: &mut Work,
    people: &[PersonId],
    from: Day,
    to: Day,
) -> Done<HashMap<PersonId, Vec<Day>>> {
    let mut known: HashMap<PersonId, BTreeSet<Day>> = people.iter().map(|p| (p.clone(), BTreeSet::new())).collect();
    for chunk in people.chunks(500) {
        let rows = sql(
            "SELECT person_id, string_agg(day_on, ',') AS days FROM (SELECT DISTINCT person_id, day_on FROM shift \
                 WHERE day_on >= $1 AND day_on <= $2 AND person_id IN (",
        )
        .bind(monday(from))
        .bind(plus_days(monday(to), 6))
        .list(chunk)
        .then(")) t GROUP BY person_id")
        .all(work)
        .await?;
        for row in rows {
            known.insert(row.get("person_id")?, row.days("days")?);
        }
    }
    Ok(known.into_iter().map(|(person, days)| (person, working_days_among(&days, from, to))).collect())
}

/// How many working days of the person have passed since the day something was due: 0 on the day itself.
pub async fn days_late(work: &mut Work, person: &PersonId, due: Day, today: Day) -> Done<i64> {
    Ok(days_late_of(work, &[(person.clone(), due)], today).await?.first().copied().unwrap_or(0))
}

/// The same for a list of `(person, due)`, in its order.
pub async fn days_late_of(work: &mut Work, items: &[(PersonId, Day)], today: Day) -> Done<Vec<i64>> {
    let late: Vec<&(PersonId, Day)> = items.iter().filter(|(_, due)| *due < today).collect();
    let Some(first) = late.iter().map(|(_, due)| *due).min() else { return Ok(vec![0; items.len()]) };
    let people: BTreeSet<PersonId> = late.iter().map(|(p, _)| p.clone()).collect();
    let people: Vec<PersonId> = people.into_iter().collect();
    let days = working_days_of(work, &people, plus_days(first, 1), today).await?;
    let count = |(person, due): &(PersonId, Day)| {
        days.get(person).map_or(0, |d| d.iter().filter(|day| *day > due && **day <= today).count() as i64)
    };
    Ok(items.iter().map(count).collect())
}

fn read(row: &Row) -> Done<Shift> {
    let meal: (Option<At>, Option<At>) = (row.get("meal_starts_at")?, row.get("meal_ends_at")?);
    Ok(Shift {
        person: row.get("person_id")?,
        day: row.get("day_on")?,
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        meal: meal.0.zip(meal.1),
    })
}

/// A shift with what undoing an import needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ShiftRow {
    pub id: String,
    pub person: PersonId,
    pub day: Day,
    pub starts_at: At,
    pub ends_at: At,
    pub meal: Option<(At, At)>,
    pub import: Option<String>,
}

impl ShiftRow {
    pub fn same_time(&self, starts_at: At, ends_at: At, meal: Option<(At, At)>) -> bool {
        (self.starts_at, self.ends_at, self.meal) == (starts_at, ends_at, meal)
    }
}

pub(crate) async fn rows_between(work: &mut Work, people: &[PersonId], from: At, to: At) -> Done<Vec<ShiftRow>> {
    let mut rows = Vec::new();
    for chunk in people.chunks(500) {
        let found = sql(
            "SELECT id, person_id, day_on, starts_at, ends_at, meal_starts_at, meal_ends_at, import_id FROM shift \
                 WHERE starts_at < $2 AND ends_at > $1 AND person_id IN (",
        )
        .bind(from)
        .bind(to)
        .list(chunk)
        .then(")")
        .all(work)
        .await?;
        rows.extend(found);
    }
    rows.iter()
        .map(|row| {
            let shift = read(row)?;
            Ok(ShiftRow {
                id: row.get("id")?,
                person: shift.person,
                day: shift.day,
                starts_at: shift.starts_at,
                ends_at: shift.ends_at,
                meal: shift.meal,
                import: row.get("import_id")?,
            })
        })
        .collect()
}

pub(crate) async fn insert_rows(work: &mut Work, shifts: &[ShiftRow]) -> Done<()> {
    for chunk in shifts.chunks(200) {
        let row = |s: &ShiftRow| {
            vec![
                (&s.id).into(),
                (&s.person).into(),
                s.day.into(),
                s.starts_at.into(),
                s.ends_at.into(),
                s.meal.map(|m| m.0).into(),
                s.meal.map(|m| m.1).into(),
                s.import.as_deref().into(),
            ]
        };
        sql("INSERT INTO shift (id, person_id, day_on, starts_at, ends_at, meal_starts_at, meal_ends_at, import_id) VALUES ")
            .rows(chunk.iter().map(row).collect())
            // What two rows replaced together comes back with the first of them.
            .then(" ON CONFLICT (id) DO NOTHING")
            .run(work)
            .await?;
    }
    Ok(())
}

pub(crate) async fn delete_rows(work: &mut Work, ids: &[String]) -> Done<()> {
    for chunk in ids.chunks(200) {
        sql("DELETE FROM shift WHERE id IN (").list(chunk).then(")").run(work).await?;
    }
    Ok(())
}

pub(crate) async fn delete_import(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM shift WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
