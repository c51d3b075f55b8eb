//! What a session costs each department that sends people to it.

use std::collections::{BTreeMap, HashMap};

use curriculum::{Offering, Trainer, Venue};
use kit::{DepartmentId, Done, PersonId, SessionId};
use store::Work;
use timetable::Solution;

use super::model::{Cost, DepartmentCost};
use crate::{
    figures::Phones,
    model::{Enrolment, Session},
    snapshot::Snapshot,
};

/// What half hours with too few on the phones cost through a session, by the department of who is away.
pub(crate) type Cover = HashMap<(SessionId, DepartmentId), i64>;
pub(crate) type Costs = HashMap<SessionId, BTreeMap<DepartmentId, Cost>>;

/// One who has a seat.
struct Head {
    department: DepartmentId,
    wage_hour: i64,
    /// On the way, both ways.
    travel_minutes: i64,
    fare_minor: i64,
}

/// What these sessions cost, by session and department. `cover`: what the phones lose, counted by who knows the plan.
pub(crate) async fn of_sessions(
    work: &mut Work,
    sessions: &[Session],
    seats: &[Enrolment],
    cover: &Cover,
) -> Done<Costs> {
    let Some(first) = sessions.iter().map(Session::day).min() else { return Ok(Costs::new()) };
    let courses = curriculum::courses(work).await?;
    let venues = curriculum::venues(work).await?;
    let trainers = curriculum::trainers(work).await?;
    let ways = crate::travel::ways(work).await?;
    let ids: Vec<PersonId> =
        seats.iter().map(|e| e.person.clone()).chain(sessions.iter().filter_map(|s| s.trainer.clone())).collect();
    let people = people::people_by_id(work, &ids, first).await?;
    let mut out = Costs::new();
    for s in sessions {
        let offering = courses.iter().find(|c| c.id == s.course).and_then(|c| c.offering(&s.offering));
        let Some(offering) = offering else { continue };
        let venue = s.venue.as_ref().and_then(|id| venues.iter().find(|v| v.id == *id));
        let way = |p: &people::Person| ways.of_person(p, venue);
        let heads: Vec<Head> = seats
            .iter()
            .filter(|e| e.session == s.id)
            .filter_map(|e| people.get(&e.person))
            .filter_map(|p| {
                let place = p.placement.as_ref()?;
                let way = way(p);
                Some(Head {
                    department: place.department.clone(),
                    wage_hour: place.wage_minor_per_hour.max(0),
                    travel_minutes: 2 * way.minutes,
                    fare_minor: way.fare_minor,
                })
            })
            .collect();
        let fare = s.trainer.as_ref().and_then(|t| people.get(t)).map_or(0, |t| way(t).fare_minor);
        let mut costs = shares(s.minutes(), offering, venue, trainer_hour(&trainers, s), fare, &heads);
        for (department, cost) in &mut costs {
            cost.cover = cover.get(&(s.id.clone(), department.clone())).copied().unwrap_or(0);
        }
        out.insert(s.id.clone(), costs);
    }
    Ok(out)
}

/// As the plan counts it: the dearest licence of who teaches.
fn trainer_hour(trainers: &[Trainer], s: &Session) -> i64 {
    let mine = trainers.iter().filter(|t| Some(&t.person) == s.trainer.as_ref());
    mine.map(|t| t.hour_minor).max().unwrap_or(0).max(0)
}

fn shares(
    minutes: i64,
    offering: &Offering,
    venue: Option<&Venue>,
    trainer_hour: i64,
    trainer_fare: i64,
    heads: &[Head],
) -> BTreeMap<DepartmentId, Cost> {
    let mut out: BTreeMap<DepartmentId, Cost> = BTreeMap::new();
    for h in heads {
        let cost = out.entry(h.department.clone()).or_default();
        cost.people += 1;
        cost.minutes += minutes + h.travel_minutes;
        cost.wages += h.wage_hour * (minutes + h.travel_minutes) / 60;
        cost.prices += offering.price_head_minor.max(0);
        cost.travel += h.fare_minor;
    }
    let hours = |hour_minor: i64| hour_minor.max(0) * minutes / 60;
    let room = venue.map_or(0, |v| hours(v.hour_minor) + v.use_minor.max(0));
    split(&mut out, hours(trainer_hour), |c| &mut c.trainers);
    split(&mut out, room, |c| &mut c.rooms);
    split(&mut out, offering.price_session_minor.max(0), |c| &mut c.prices);
    split(&mut out, trainer_fare, |c| &mut c.travel);
    out
}

/// What is paid once, by heads; no minor unit is lost.
fn split(costs: &mut BTreeMap<DepartmentId, Cost>, minor: i64, part: impl Fn(&mut Cost) -> &mut i64) {
    let mut heads: i64 = costs.values().map(|c| c.people).sum();
    let mut left = minor;
    for cost in costs.values_mut() {
        let share = if heads > 0 { left * cost.people / heads } else { 0 };
        *part(cost) += share;
        left -= share;
        heads -= cost.people;
    }
}

/// Of several sessions together.
pub(crate) fn by_department(costs: &Costs) -> Vec<DepartmentCost> {
    let mut all: BTreeMap<DepartmentId, Cost> = BTreeMap::new();
    for (department, cost) in costs.values().flatten() {
        *all.entry(department.clone()).or_default() += *cost;
    }
    all.into_iter().map(|(department, cost)| DepartmentCost { department, cost }).collect()
}

/// What the plan takes from the phones, shared among those who are away: `sessions` in the order of the plan's.
pub(crate) fn cover_of_plan(s: &Snapshot, plan: &Solution, sessions: &[Session]) -> Cover {
    let phones = Phones::new(s, plan);
    let mut exact: HashMap<(SessionId, DepartmentId), f64> = HashMap::new();
    for (x, session) in plan.sessions.iter().zip(sessions) {
        let slots = s.instance.offerings[x.offering].slots;
        for k in &x.needs {
            let person = &s.instance.people[s.instance.needs[*k].person];
            let Some(q) = person.queue else { continue };
            let queue = &s.instance.queues[q];
            let way = s.instance.travel(person.site, x.room.map(|r| s.instance.rooms[r].site)).unwrap_or(0);
            let (from, to) = ((x.start - way).max(0), (x.start + slots + way).min(s.instance.horizon_slots));
            let price: f64 = (from..to)
                .filter_map(|t| {
                    let at = q * phones.slots + t as usize;
                    let away = phones.away[at];
                    let required = queue.required[t as usize];
                    let short = (required - phones.left(at)).max(0) - (required - phones.base[at]).max(0);
                    (away > 0 && short > 0).then(|| (i64::from(short) * queue.shortfall_cents) as f64 / f64::from(away))
                })
                .sum();
            if price > 0.0 {
                let department = DepartmentId(s.instance.departments[person.dept].clone());
                *exact.entry((session.id.clone(), department)).or_default() += price;
            }
        }
    }
    exact.into_iter().map(|(key, price)| (key, price.round() as i64)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(department: &str, wage_hour: i64) -> Head {
        Head { department: department.into(), wage_hour, travel_minutes: 0, fare_minor: 0 }
    }

    #[test]
    fn what_is_paid_once_is_split_by_heads_and_nothing_is_lost() {
        let g = crate::sample::gathered();
        let offering =
            Offering { price_session_minor: 1_000, price_head_minor: 600, ..g.courses[0].offerings[0].clone() };
        let heads = [head("a", 2_000), head("a", 3_000), head("b", 2_500)];
        let got = shares(120, &offering, g.venues.first(), 4_000, 0, &heads);
        let (a, b) = (got[&"a".into()], got[&"b".into()]);
        assert_eq!((a.people, a.wages, b.wages, a.minutes), (2, 10_000, 5_000, 240));
        assert_eq!((a.trainers + b.trainers, a.rooms + b.rooms, a.prices + b.prices), (8_000, 2_000, 1_000 + 3 * 600));
        assert_eq!((a.trainers, a.all() + b.all()), (5_333, 15_000 + 8_000 + 2_000 + 2_800));
    }

    #[test]
    fn time_on_the_way_is_paid_and_the_fare_too() {
        let g = crate::sample::gathered();
        let far = Head { travel_minutes: 60, fare_minor: 1_200, ..head("a", 2_000) };
        let got = shares(120, &g.courses[0].offerings[0], None, 0, 300, &[far]);
        let a = got[&"a".into()];
        assert_eq!((a.wages, a.travel, a.rooms, a.minutes), (6_000, 1_500, 0, 180));
    }
}
