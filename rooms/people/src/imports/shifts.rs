//! `shifts`: planned working time, in local time of the person's site.

use std::collections::{BTreeMap, HashMap};

use ::store::{Act, Work};
use kit::{At, Chance, Day, Done, PersonId, Say, Zone, time::at_local};
use serde::{Deserialize, Serialize};
use web::{Importer, Planner, RowPlan, Survey, import::Cells};

use super::cells::{clock_in, day_in};
use crate::{
    model::Person,
    store::{people, shifts as rows, shifts::ShiftRow},
};

/// A row replaces whatever shift of that person it overlaps.
#[derive(Clone, Copy, Debug, Default)]
pub struct ShiftsImporter;

impl Importer for ShiftsImporter {
    fn kind(&self) -> &'static str {
        "shifts"
    }
    fn columns(&self) -> &'static [(&'static str, bool)] {
        &[
            ("person_id", true),
            ("date", true),
            ("start", true),
            ("end", true),
            ("meal_start", false),
            ("meal_end", false),
        ]
    }
    fn dates(&self) -> &'static [&'static str] {
        &["date"]
    }
    fn planner<'a>(&'a self, look: &'a mut Work, _: &'a Survey, _: Chance) -> Act<'a, Box<dyn Planner>> {
        Box::pin(async move {
            let (today, home) = (crate::today(look).await?, crate::settings(look).await?.zone);
            let numbers = people::staff_numbers(look).await?;
            Ok(Box::new(Shifts { today, home, numbers, taken: HashMap::new() }) as Box<dyn Planner>)
        })
    }
    fn apply<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a mut [RowPlan]) -> Act<'a, ()> {
        Box::pin(apply(work, import, rows))
    }
    fn undo<'a>(&'a self, work: &'a mut Work, import: &'a str, rows: &'a [RowPlan]) -> Act<'a, ()> {
        Box::pin(undo(work, import, rows))
    }
}

/// What `apply` writes and `undo` puts back.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Change {
    person: PersonId,
    day: Day,
    starts_at: At,
    ends_at: At,
    meal: Option<(At, At)>,
    /// Shifts of the same person that this one replaces.
    was: Vec<ShiftRow>,
}

/// One reading of one file.
#[derive(Debug)]
struct Shifts {
    today: Day,
    home: Zone,
    numbers: HashMap<String, PersonId>,
    /// What earlier rows of the file have taken: start → end and line.
    taken: HashMap<PersonId, BTreeMap<At, (At, i64)>>,
}

impl Planner for Shifts {
    fn plan<'a>(&'a mut self, look: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(plan(self, look, rows))
    }
}

async fn plan(file: &mut Shifts, look: &mut Work, cells: &[(i64, Cells)]) -> Done<Vec<RowPlan>> {
    let ids: Vec<PersonId> =
        cells.iter().filter_map(|(_, c)| file.numbers.get(cell(c, "person_id")).cloned()).collect();
    let known = people::people_by_id(look, &ids, file.today).await?;
    let mut plans = Vec::with_capacity(cells.len());
    let mut changes: Vec<Option<Change>> = Vec::with_capacity(cells.len());
    for (line, cells) in cells {
        let person = file.numbers.get(cell(cells, "person_id")).and_then(|id| known.get(id));
        let (mut plan, mut change) = read(*line, cells, person, file.home);
        overlaps(&mut file.taken, &mut plan, &mut change);
        plans.push(plan);
        changes.push(change);
    }
    against_known(look, &known.into_keys().collect::<Vec<_>>(), &mut plans, &mut changes).await?;
    for (plan, change) in plans.iter_mut().zip(changes) {
        plan.change = serde_json::to_value(change)?;
    }
    Ok(plans)
}

fn cell<'a>(cells: &'a Cells, column: &str) -> &'a str {
    cells.get(column).map_or("", |c| c.trim())
}

fn read(line: i64, cells: &Cells, person: Option<&Person>, home: Zone) -> (RowPlan, Option<Change>) {
    let date = cell(cells, "date");
    let who = person.map_or(cell(cells, "person_id"), |p| p.name.as_str());
    let mut plan = RowPlan { line, outcome: "new".into(), label: format!("{who}, {date}"), ..RowPlan::default() };
    let mut wrong = |column: &str, say: Say| {
        plan.problems.push((column.to_owned(), cell(cells, column).to_owned(), say));
    };
    if person.is_none() {
        wrong("person_id", Say::new("people-cell-person-unknown"));
    }
    let day = day_in(date).map_err(|say| wrong("date", say)).ok();
    let start = clock_in(cell(cells, "start")).map_err(|say| wrong("start", say)).ok();
    let end = clock_in(cell(cells, "end")).map_err(|say| wrong("end", say)).ok();
    let meal = match (cell(cells, "meal_start"), cell(cells, "meal_end")) {
        ("", "") => Some(None),
        (a, b) => match (clock_in(a), clock_in(b)) {
            (Ok(a), Ok(b)) => Some(Some((a, b))),
            (Err(say), _) => {
                wrong("meal_start", say);
                None
            }
            (_, Err(say)) => {
                wrong("meal_end", say);
                None
            }
        },
    };
    let (Some(person), Some(day), Some(start), Some(end), Some(meal)) = (person, day, start, end, meal) else {
        return (plan, None);
    };
    // An end that is not after the start is on the next day; a meal before the start is in its second half.
    let end = if end <= start { end + 1440 } else { end };
    let meal = meal.map(|(a, b)| if a < start { (a + 1440, b + 1440) } else { (a, if b < a { b + 1440 } else { b }) });
    if end - start > 16 * 60 {
        wrong("end", Say::new("people-cell-shift-long"));
    }
    if meal.is_some_and(|(a, b)| b <= a || b > end) {
        wrong("meal_end", Say::new("people-cell-meal-outside"));
    }
    let zone = person.zone().unwrap_or(home);
    let at = |minutes| at_local(day, minutes, zone);
    let change = Change {
        person: person.id.clone(),
        day,
        starts_at: at(start),
        ends_at: at(end),
        meal: meal.map(|(a, b)| (at(a), at(b))),
        was: Vec::new(),
    };
    let fine = plan.problems.is_empty();
    (plan, fine.then_some(change))
}

/// Two rows of one person may not overlap: the later row is named.
fn overlaps(taken: &mut HashMap<PersonId, BTreeMap<At, (At, i64)>>, plan: &mut RowPlan, found: &mut Option<Change>) {
    let Some(change) = found else { return };
    let of_person = taken.entry(change.person.clone()).or_default();
    // Those taken do not overlap each other: only the last that begins before this one ends can be in the way.
    if let Some((_, (_, line))) =
        of_person.range(..change.ends_at).next_back().filter(|(_, (ends_at, _))| *ends_at > change.starts_at)
    {
        let say = Say::new("people-cell-shift-overlaps").with("line", *line);
        plan.problems.push(("start".into(), plan.label.clone(), say));
        *found = None;
        return;
    }
    of_person.insert(change.starts_at, (change.ends_at, plan.line));
}

async fn against_known(
    work: &mut Work,
    people: &[PersonId],
    plans: &mut [RowPlan],
    changes: &mut [Option<Change>],
) -> Done<()> {
    let found = || changes.iter().flatten();
    let (Some(from), Some(to)) = (found().map(|c| c.starts_at).min(), found().map(|c| c.ends_at).max()) else {
        return Ok(());
    };
    let mut known: HashMap<PersonId, BTreeMap<At, ShiftRow>> = HashMap::new();
    for row in rows::rows_between(work, people, from, to).await? {
        known.entry(row.person.clone()).or_default().insert(row.starts_at, row);
    }
    for (plan, change) in plans.iter_mut().zip(changes) {
        let Some(change) = change else { continue };
        let Some(of_person) = known.get(&change.person) else { continue };
        let overlap = of_person.values().filter(|s| s.starts_at < change.ends_at && s.ends_at > change.starts_at);
        change.was = overlap.cloned().collect();
        plan.outcome = match change.was.as_slice() {
            [] => "new",
            [one] if one.same_time(change.starts_at, change.ends_at, change.meal) => "same",
            _ => {
                plan.consequences.push(Say::new("people-import-shift-replaces").with("n", change.was.len()));
                "changed"
            }
        }
        .into();
    }
    Ok(())
}

async fn apply(work: &mut Work, import: &str, plans: &mut [RowPlan]) -> Done<()> {
    let (mut gone, mut come) = (Vec::new(), Vec::with_capacity(plans.len()));
    for plan in plans.iter() {
        let change: Change = serde_json::from_value(plan.change.clone())?;
        gone.extend(change.was.iter().map(|s| s.id.clone()));
        come.push(ShiftRow {
            id: work.id(),
            person: change.person,
            day: change.day,
            starts_at: change.starts_at,
            ends_at: change.ends_at,
            meal: change.meal,
            import: Some(import.to_owned()),
        });
    }
    gone.sort();
    gone.dedup();
    rows::delete_rows(work, &gone).await?;
    rows::insert_rows(work, &come).await
}

async fn undo(work: &mut Work, import: &str, plans: &[RowPlan]) -> Done<()> {
    rows::delete_import(work, import).await?;
    let mut back: BTreeMap<String, ShiftRow> = BTreeMap::new();
    for plan in plans {
        let change: Change = serde_json::from_value(plan.change.clone())?;
        back.extend(change.was.into_iter().map(|s| (s.id.clone(), s)));
    }
    let back: Vec<ShiftRow> = back.into_values().collect();
    rows::insert_rows(work, &back).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person() -> Person {
        Person {
            id: "p1".into(),
            staff_number: "FJ1".into(),
            handle: "liga".into(),
            name: "Līga Ozoliņa".into(),
            sort_key: String::new(),
            email: String::new(),
            lang: kit::Lang::Lv,
            spoken: vec![],
            home: false,
            bio: None,
            hired_on: None,
            ended_on: None,
            placement: None,
        }
    }

    fn row(start: &str, end: &str, meal: (&str, &str)) -> (RowPlan, Option<Change>) {
        let pairs = [
            ("person_id", "FJ1"),
            ("date", "2026-11-30"),
            ("start", start),
            ("end", end),
            ("meal_start", meal.0),
            ("meal_end", meal.1),
        ];
        let cells: Cells = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        read(2, &cells, Some(&person()), chrono_tz::Europe::Riga)
    }

    #[test]
    fn a_night_shift_ends_on_the_next_day() {
        let (plan, change) = row("22:00", "06:00", ("01:30", "02:00"));
        assert_eq!(plan.problems, []);
        let change =
            change.map(|c| (c.starts_at.iso(), c.ends_at.minutes_since(c.starts_at), c.meal.map(|m| m.0.iso())));
        assert_eq!(change, Some(("2026-11-30T20:00:00Z".into(), 480, Some("2026-11-30T23:30:00Z".into()))));
    }

    #[test]
    fn every_wrong_cell_is_named() {
        let keys = |p: RowPlan| {
            p.problems.into_iter().map(|(field, _, say)| format!("{field} {}", say.key)).collect::<Vec<_>>()
        };
        assert_eq!(keys(row("9", "17:00", ("", "")).0), ["start people-cell-clock"]);
        assert_eq!(keys(row("09:00", "17:00", ("18:00", "18:30")).0), ["meal_end people-cell-meal-outside"]);
        assert_eq!(keys(row("09:00", "08:00", ("", "")).0), ["end people-cell-shift-long"]);
    }

    #[test]
    fn rows_of_one_person_may_not_overlap() {
        let mut taken = HashMap::new();
        let mut keys = |start: &str, end: &str| {
            let (mut plan, mut change) = row(start, end, ("", ""));
            overlaps(&mut taken, &mut plan, &mut change);
            plan.problems.into_iter().map(|(_, _, say)| say.key).collect::<Vec<_>>()
        };
        assert_eq!(keys("09:00", "17:00"), Vec::<String>::new());
        assert_eq!(keys("16:00", "20:00"), ["people-cell-shift-overlaps"]);
        assert_eq!(keys("05:00", "09:00"), Vec::<String>::new());
        assert_eq!(keys("04:00", "18:00"), ["people-cell-shift-overlaps"]);
        assert_eq!(keys("17:00", "20:00"), Vec::<String>::new());
    }
}
