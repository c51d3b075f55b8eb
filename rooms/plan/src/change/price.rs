//! What it costs the phones when some people are away for a while: half hour by half hour, each queue's worst.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use kit::{At, Day, Done, PersonId, SessionId, Words, Zone};
use people::Shift;
use store::Work;

use crate::{
    model::{Booking, Forecast, Queue, Span, kinds},
    snapshot::SLOT_MINUTES,
    store as db,
};

/// The worst half hour of one queue.
#[derive(Clone, Debug, PartialEq)]
pub struct Price {
    pub queue: Words,
    pub at: At,
    pub required: i64,
    /// On the phones before and after.
    pub before: i64,
    pub after: i64,
    /// Expected share answered in time, 0 to 100.
    pub pct_before: f64,
    pub pct_after: f64,
    pub target_pct: i64,
    pub seconds: i64,
    /// The change takes the queue further below its requirement than training may.
    pub breaks: bool,
}

/// The price of `away` being in training from `from` to `to`. Bookings of `instead_of` are seen as free: it is that session
/// which moves. Floating minutes (memo, practice) are left out: they go to quieter half hours.
pub async fn price(
    work: &mut Work,
    from: At,
    to: At,
    away: &[PersonId],
    instead_of: Option<&SessionId>,
) -> Done<Vec<Price>> {
    if away.is_empty() {
        return Ok(Vec::new());
    }
    // A half hour may have begun before the session.
    let first = At(from.0.div_euclid(SLOT_MINUTES * 60_000) * SLOT_MINUTES * 60_000);
    let day = from.day(Zone::UTC);
    let Some(on_phones) = on_phones(work, away, day).await? else { return Ok(Vec::new()) };
    let folk: Vec<PersonId> = on_phones.iter().map(|(person, _)| person.clone()).collect();
    let end = to.plus_minutes(SLOT_MINUTES);
    let shifts = people::shifts_of_people(work, &folk, first, end).await?;
    let forecast = db::queues::forecast(work, first, to).await?;
    let queues = db::queues::queues(work).await?;
    let mut booked = db::bookings::bookings_of_people(work, &folk, (first, end), (day, to.day(Zone::UTC))).await?;
    booked.retain(|b| instead_of.is_none() || b.session.as_ref() != instead_of);
    Ok(count(&on_phones, &shifts, &booked, &queues, &forecast, away))
}

/// What the half hours with too few on the phones cost because `away` learn in a session, person by person: each pays a share
/// of what all who are in training then take. Empty where nothing is forecast.
pub async fn shortfall(
    work: &mut Work,
    from: At,
    to: At,
    away: &[PersonId],
    session: &SessionId,
) -> Done<HashMap<PersonId, i64>> {
    let first = At(from.0.div_euclid(SLOT_MINUTES * 60_000) * SLOT_MINUTES * 60_000);
    let forecast = db::queues::forecast(work, first, to).await?;
    let day = from.day(Zone::UTC);
    if away.is_empty() || forecast.is_empty() {
        return Ok(HashMap::new());
    }
    let Some(on_phones) = on_phones(work, away, day).await? else { return Ok(HashMap::new()) };
    let folk: Vec<PersonId> = on_phones.iter().map(|(person, _)| person.clone()).collect();
    let end = to.plus_minutes(SLOT_MINUTES);
    let shifts = people::shifts_of_people(work, &folk, first, end).await?;
    let queues = db::queues::queues(work).await?;
    let booked = db::bookings::bookings_of_people(work, &folk, (first, end), (day, to.day(Zone::UTC))).await?;
    let mut out: HashMap<PersonId, i64> = HashMap::new();
    for f in &forecast {
        let Some(queue) = queues.iter().find(|q| q.id == f.queue) else { continue };
        let (a, b) = (f.starts_at, f.starts_at.plus_minutes(SLOT_MINUTES));
        let here = on_phones.iter().filter(|(p, q)| {
            *q == f.queue
                && shifts.iter().any(|s| s.person == *p && s.starts_at <= a && b <= s.ends_at && !eats(s, a, b))
        });
        let learns = |p: &PersonId| {
            let there = |x: &&Booking| x.person == *p && overlaps(x, a, b);
            booked.iter().filter(there).any(|x| x.kind == kinds::SESSION && x.session.as_ref() != Some(session))
        };
        let busy =
            |p: &PersonId| booked.iter().any(|x| x.person == *p && overlaps(x, a, b) && x.kind != kinds::SESSION);
        let (mut base, mut mine, mut others) = (0, Vec::new(), 0);
        for (p, _) in here {
            if busy(p) {
                continue;
            }
            base += 1;
            if away.contains(p) {
                mine.push(p.clone());
            } else if learns(p) {
                others += 1;
            }
        }
        let taken = mine.len() as i64 + others;
        let required = i64::from(cover::required(&f.load(), &queue.target()));
        let short = (required - (base - taken)).max(0) - (required - base).max(0);
        if short > 0 && taken > 0 {
            for p in mine {
                *out.entry(p).or_default() += short * queue.shortfall_minor / taken;
            }
        }
    }
    Ok(out)
}

/// Everybody who answers a queue from which somebody goes away; `None` when nobody who goes away answers one.
async fn on_phones(work: &mut Work, away: &[PersonId], on: Day) -> Done<Option<Vec<(PersonId, String)>>> {
    let known = people::people_by_id(work, away, on).await?;
    let touched: BTreeSet<String> =
        known.values().filter(|p| p.employed(on)).filter_map(|p| p.placement.as_ref()?.queue.clone()).collect();
    if touched.is_empty() {
        return Ok(None);
    }
    let touched: Vec<String> = touched.into_iter().collect();
    Ok(Some(people::in_queues(work, &touched, on).await?))
}

/// `on_phones`: who answers which queue, at least everybody of the queues from which somebody goes away.
fn count(
    on_phones: &[(PersonId, String)],
    shifts: &[Shift],
    booked: &[Booking],
    queues: &[Queue],
    forecast: &[Forecast],
    away: &[PersonId],
) -> Vec<Price> {
    let away: HashSet<&PersonId> = away.iter().collect();
    let queue_of: HashMap<&PersonId, &str> = on_phones.iter().map(|(p, queue)| (p, queue.as_str())).collect();
    let mut shifts_of: HashMap<&PersonId, Vec<&Shift>> = HashMap::new();
    for s in shifts {
        shifts_of.entry(&s.person).or_default().push(s);
    }
    let mut booked_of: HashMap<&PersonId, Vec<&Booking>> = HashMap::new();
    for b in booked {
        booked_of.entry(&b.person).or_default().push(b);
    }
    let touched: HashSet<&str> = away.iter().filter_map(|p| queue_of.get(*p).copied()).collect();
    let mut worst: BTreeMap<&str, Price> = BTreeMap::new();
    for f in forecast.iter().filter(|f| touched.contains(f.queue.as_str())) {
        let Some(queue) = queues.iter().find(|q| q.id == f.queue) else { continue };
        let (a, b) = (f.starts_at, f.starts_at.plus_minutes(SLOT_MINUTES));
        let on = |p: &PersonId| {
            let mut shifts = shifts_of.get(p).into_iter().flatten();
            let mut booked = booked_of.get(p).into_iter().flatten();
            shifts.any(|s| s.starts_at <= a && b <= s.ends_at && !eats(s, a, b)) && !booked.any(|x| overlaps(x, a, b))
        };
        let here: Vec<&PersonId> = queue_of.iter().filter(|(p, q)| **q == f.queue && on(p)).map(|(p, _)| *p).collect();
        let before = here.len() as i64;
        let after = before - here.iter().filter(|p| away.contains(**p)).count() as i64;
        let required = i64::from(cover::required(&f.load(), &queue.target()));
        let short = |n: i64| (required - n).max(0);
        let price = Price {
            queue: queue.name.clone(),
            at: a,
            required,
            before,
            after,
            pct_before: pct(queue, f, before),
            pct_after: pct(queue, f, after),
            target_pct: queue.sl_pct,
            seconds: queue.sl_seconds,
            breaks: short(after) - short(before) > queue.max_drop,
        };
        // A breach is said before a quiet loss.
        let rank = |p: &Price| (!p.breaks, p.after - p.required, p.at);
        match worst.get(queue.id.as_str()) {
            Some(found) if rank(found) <= rank(&price) => {}
            _ => {
                worst.insert(&queue.id, price);
            }
        }
    }
    worst.into_values().collect()
}

fn eats(s: &Shift, a: At, b: At) -> bool {
    s.meal.is_some_and(|(from, to)| from < b && a < to)
}

fn overlaps(booking: &Booking, a: At, b: At) -> bool {
    matches!(booking.span, Span::At(from, to) if from < b && a < to)
}

fn pct(queue: &Queue, f: &Forecast, on: i64) -> f64 {
    let target = queue.target();
    100.0 * f.load().served_by(target.present(on.max(0) as u32), target.sl_seconds).0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_phones(ids: &[&str]) -> Vec<(PersonId, String)> {
        ids.iter().map(|id| ((*id).into(), "q".to_owned())).collect()
    }

    #[test]
    fn the_worst_half_hour_is_the_one_with_least_to_spare() {
        let names = ["a", "b", "c", "d"];
        let hour = |h: i64| At(h * 3_600_000);
        let shift = |n: &str| Shift {
            person: n.into(),
            day: Day::default(),
            starts_at: hour(8),
            ends_at: hour(16),
            meal: (n == "d").then(|| (hour(10), hour(11))),
        };
        let shifts: Vec<Shift> = names.iter().map(|n| shift(n)).collect();
        let booking = Booking {
            id: "b".into(),
            person: "c".into(),
            kind: "session".into(),
            session: None,
            with: None,
            span: Span::At(hour(9), hour(10)),
        };
        let queue = Queue { max_drop: 0, ..Queue::new("q") };
        let forecast: Vec<Forecast> = (18..22)
            .map(|slot| Forecast { queue: "q".into(), starts_at: At(slot * 1_800_000), calls: 4.0, aht_seconds: 300.0 })
            .collect();
        let got = count(&on_phones(&names), &shifts, &[booking], &[queue], &forecast, &["a".into(), "x".into()]);
        // Three are there at nine (one in class) and at ten (one at lunch); of equals the earliest.
        assert_eq!(got.len(), 1);
        assert_eq!((got[0].at, got[0].before, got[0].after), (hour(9), 3, 2));
        assert!(got[0].pct_after < got[0].pct_before);
        assert_eq!(got[0].breaks, got[0].required > 2, "nobody may be missing below the requirement");
    }

    #[test]
    fn whoever_answers_no_queue_costs_the_phones_nothing() {
        let forecast = Forecast { queue: "q".into(), starts_at: At(0), calls: 4.0, aht_seconds: 300.0 };
        assert!(count(&on_phones(&["b"]), &[], &[], &[Queue::new("q")], &[forecast], &["a".into()]).is_empty());
    }
}
