//! When several people can meet.

use kit::{At, Day, Done, PersonId, time};
use people::Shift;
use store::Work;

use super::bundle::Diary;
use crate::store as db;

/// Local hours of whoever has no roster at all.
const OFFICE: (i64, i64) = (9 * 60, 17 * 60);
/// Offered times of one day lie so far apart.
const APART_MINUTES: i64 = 120;
const STEP_MINUTES: i64 = 15;

/// Up to `max` times on the days `from..=to`, at most two a day, at which all of them are at work and nothing is booked.
pub async fn common_times(
    work: &mut Work,
    people: &[PersonId],
    (from, to): (Day, Day),
    minutes: i64,
    max: usize,
) -> Done<Vec<(At, At)>> {
    let Some(first) = people.first() else { return Ok(Vec::new()) };
    let (diary, shifts) = diary(work, people, from, to).await?;
    let mut out: Vec<(At, At)> = Vec::new();
    let mut theirs: Vec<&Shift> = shifts.iter().filter(|s| s.person == *first).collect();
    theirs.sort_by_key(|s| s.starts_at);
    for shift in theirs {
        let mut found = 0;
        let mut at = shift.starts_at.max(next_quarter(work.now));
        while at.plus_minutes(minutes) <= shift.ends_at && found < 2 && out.len() < max {
            let end = at.plus_minutes(minutes);
            if people.iter().all(|p| diary.free(p, at, end)) {
                out.push((at, end));
                found += 1;
                at = at.plus_minutes(APART_MINUTES.max(minutes));
            } else {
                at = at.plus_minutes(STEP_MINUTES);
            }
        }
    }
    out.sort_unstable();
    Ok(out)
}

/// Whether all of them are at work then, with nothing booked.
pub async fn is_free(work: &mut Work, people: &[PersonId], from: At, to: At) -> Done<bool> {
    let zone = people::settings(work).await?.zone;
    let (diary, _) = diary(work, people, from.day(zone), to.day(zone)).await?;
    Ok(people.iter().all(|p| diary.free(p, from, to)))
}

async fn diary(work: &mut Work, people: &[PersonId], from: Day, to: Day) -> Done<(Diary, Vec<Shift>)> {
    let zone = people::settings(work).await?.zone;
    let (start, end) = (time::at_local(from, 0, zone), time::at_local(time::plus_days(to, 1), 0, zone));
    let mut shifts = people::shifts_of_people(work, people, start, end).await?;
    let bare: Vec<&PersonId> = people.iter().filter(|p| shifts.iter().all(|s| s.person != **p)).collect();
    let office = people::working_days_of(work, people, from, to).await?;
    let mut more = Vec::new();
    for person in bare {
        for day in office.get(person).into_iter().flatten() {
            let at = |minutes| time::at_local(*day, minutes, zone);
            let (starts_at, ends_at) = (at(OFFICE.0), at(OFFICE.1));
            more.push(Shift { person: person.clone(), day: *day, starts_at, ends_at, meal: None });
        }
    }
    shifts.extend(more);
    let days = (time::plus_days(from, -1), time::plus_days(to, 1));
    let booked = db::bookings::bookings_of_people(work, people, (start, end), days).await?;
    Ok((Diary::new(shifts.clone(), booked.into_iter().map(|b| (b.person, b.span))), shifts))
}

fn next_quarter(now: At) -> At {
    let step = STEP_MINUTES * 60_000;
    At(now.0.div_euclid(step) * step + step)
}
