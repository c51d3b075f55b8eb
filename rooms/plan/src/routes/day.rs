//! One day of one queue: who is needed, who is left, who is in training.

use std::collections::HashSet;

use kit::{At, Day, Done, PersonId, Zone, time::at_local, time::plus_days, tongue};
use store::Work;
use web::{Html, Visit, charts};

use super::month::Shown;
use crate::{
    model::{Booking, Forecast, Queue, Span},
    snapshot::SLOT_MINUTES,
    store as db,
};

/// The day in pictures, words and numbers.
pub struct DayView {
    pub date: Day,
    pub title: String,
    pub queues: Vec<(String, String, bool)>,
    pub target: String,
    pub chart: Html,
    pub line: String,
    /// Whose clock the page reads.
    pub clock: String,
    /// The queue that is shown.
    pub queue: String,
    pub rows: Vec<HalfHour>,
}

/// One row of the table.
pub struct HalfHour {
    pub from: String,
    pub calls: String,
    pub needed: String,
    pub scheduled: String,
    pub training: String,
    pub spare: String,
}

/// One half hour as counted.
#[derive(Clone, Debug, PartialEq)]
struct Counted {
    at: At,
    calls: f64,
    aht_seconds: f64,
    needed: i64,
    scheduled: i64,
    away: i64,
}

impl Counted {
    fn left(&self) -> i64 {
        self.scheduled - self.away
    }
    fn spare(&self) -> i64 {
        self.left() - self.needed
    }
}

/// The day asked for (`?day=`, `?queue=`), else the plan's worst one, else the first session's.
pub async fn view(v: &Visit, look: &mut Work, shown: &Shown) -> Done<Option<DayView>> {
    let worst = shown.figures.as_ref().and_then(|f| f.worst.as_ref());
    let date: Option<Day> = v.query("day").parse().ok();
    let date = date
        .or_else(|| worst.map(|w| w.at.day(shown.zone_of(&w.queue))))
        .or_else(|| shown.sessions.first().map(crate::model::Session::day));
    let asked = v.query("queue");
    let tight = shown.figures.as_ref().and_then(|f| f.days.iter().find(|d| Some(d.day) == date));
    let worst = worst.filter(|w| Some(w.at.day(shown.zone_of(&w.queue))) == date).map(|w| w.queue.as_str());
    let usual = worst.or(tight.map(|d| d.queue.as_str())).unwrap_or("");
    let find = |id: &str| shown.queues.iter().find(|q| q.id == id);
    let queue = find(asked).or_else(|| find(usual)).or_else(|| shown.queues.first());
    let (Some(date), Some(queue)) = (date, queue) else { return Ok(None) };
    let zone = shown.zone_of(&queue.id);
    let counted = count(look, shown, date, queue, zone).await?;
    Ok(Some(draw(v, shown, date, queue, &counted, zone)))
}

async fn count(look: &mut Work, shown: &Shown, date: Day, queue: &Queue, zone: Zone) -> Done<Vec<Counted>> {
    let mine = people::in_queues(look, std::slice::from_ref(&queue.id), date).await?;
    let mine: Vec<PersonId> = mine.into_iter().map(|(person, _)| person).collect();
    let (from, to) = (at_local(date, 0, zone), at_local(plus_days(date, 1), 0, zone));
    let members: HashSet<&PersonId> = mine.iter().collect();
    let shifts = people::shifts_of_people(look, &mine, from, to).await?;
    let shifts: Vec<&people::Shift> = shifts.iter().collect();
    let booked = db::bookings::bookings_of_people(look, &mine, (from, to), (date, date)).await?;
    let forecast = db::queues::forecast_of(look, &queue.id, from, to).await?;
    let mut away: Vec<(&PersonId, At, At)> = booked.iter().filter_map(interval).collect();
    for s in shown.sessions.iter().filter(|s| s.published_at.is_none()) {
        let seats = shown.seats_of(&s.id).filter(|e| members.contains(&e.person));
        away.extend(seats.map(|e| (&e.person, s.starts_at, s.ends_at)));
    }
    let slots = (to.minutes_since(from) / SLOT_MINUTES).max(0);
    let rows = (0..slots).map(|i| {
        let at = from.plus_minutes(i * SLOT_MINUTES);
        half_hour(at, forecast.iter().find(|f| f.starts_at == at), queue, &shifts, &away)
    });
    Ok(open_part(rows.collect()))
}

fn interval(b: &Booking) -> Option<(&PersonId, At, At)> {
    match b.span {
        Span::At(from, to) => Some((&b.person, from, to)),
        Span::Floating { .. } => None,
    }
}

fn half_hour(
    at: At,
    forecast: Option<&Forecast>,
    queue: &Queue,
    shifts: &[&people::Shift],
    away: &[(&PersonId, At, At)],
) -> Counted {
    let end = at.plus_minutes(SLOT_MINUTES);
    let on = |s: &people::Shift| {
        let meal = s.meal.is_some_and(|(a, b)| a < end && at < b);
        s.starts_at <= at && end <= s.ends_at && !meal
    };
    let working: HashSet<&PersonId> = shifts.iter().filter(|s| on(s)).map(|s| &s.person).collect();
    let gone: HashSet<&PersonId> =
        away.iter().filter(|(p, a, b)| *a < end && at < *b && working.contains(p)).map(|(p, _, _)| *p).collect();
    Counted {
        at,
        calls: forecast.map_or(0.0, |f| f.calls),
        aht_seconds: forecast.map_or(0.0, |f| f.aht_seconds),
        needed: forecast.map_or(0, |f| i64::from(cover::required(&f.load(), &queue.target()))),
        scheduled: working.len() as i64,
        away: gone.len() as i64,
    }
}

/// From the first half hour with calls to the last.
fn open_part(rows: Vec<Counted>) -> Vec<Counted> {
    let first = rows.iter().position(|r| r.calls > 0.0).unwrap_or(0);
    let last = rows.iter().rposition(|r| r.calls > 0.0).map_or(0, |i| i + 1);
    rows.into_iter().take(last).skip(first).collect()
}

fn draw(v: &Visit, shown: &Shown, date: Day, queue: &Queue, counted: &[Counted], zone: Zone) -> DayView {
    let clock = |at: At| tongue::clock(v.lang(), at.local_minutes(zone));
    // Of equally tight half hours the one the figures above speak of.
    let worst = shown.figures.as_ref().and_then(|f| f.worst.as_ref()).filter(|w| w.queue == queue.id).map(|w| w.at);
    let tightest = (0..counted.len()).min_by_key(|i| (counted[*i].spare(), Some(counted[*i].at) != worst, *i));
    let signed = |n: i64| tongue::signed(v.lang(), n as f64, 0);
    let mark = tightest.map(|i| {
        v.tr("plan-day-tightest", &[("time", clock(counted[i].at).into()), ("n", signed(counted[i].spare()).into())])
    });
    let title = v.tr("plan-day-title", &[("day", v.day_long(date).into()), ("queue", queue.name.get(v.lang()).into())]);
    let line = match tightest {
        None => v.t("plan-day-empty"),
        Some(i) => v.tr(
            "plan-day-line",
            &[
                ("time", clock(counted[i].at).into()),
                ("left", counted[i].left().into()),
                ("needed", counted[i].needed.into()),
                ("pct", v.percent(level(queue, &counted[i]), 0).into()),
                ("seconds", queue.sl_seconds.into()),
            ],
        ),
    };
    let slots: Vec<charts::CoverSlot> = counted
        .iter()
        .map(|c| charts::CoverSlot { needed: c.needed as f64, left: c.left() as f64, scheduled: c.scheduled as f64 })
        .collect();
    let times: Vec<String> = counted.iter().map(|c| clock(c.at)).collect();
    let chart = charts::CoverDay {
        label: &format!("{title}. {line}"),
        slots: &slots,
        times: &times,
        tick: &|n| v.number(n, 0),
        tightest: tightest.zip(mark.as_deref()),
    };
    let queues =
        shown.queues.iter().map(|q| (q.id.clone(), q.name.get(v.lang()).to_owned(), q.id == queue.id)).collect();
    DayView {
        date,
        chart: if counted.is_empty() { Html::default() } else { charts::cover_day(&chart) },
        title,
        queues,
        target: v.tr(
            "plan-day-needed",
            &[("pct", v.percent(queue.sl_pct as f64, 0).into()), ("n", queue.sl_seconds.into())],
        ),
        line,
        clock: v.ta("plan-day-zone", "place", shown.place_of(v, zone)),
        queue: queue.id.clone(),
        rows: counted
            .iter()
            .map(|c| HalfHour {
                from: clock(c.at),
                calls: v.number(c.calls, 0),
                needed: v.int(c.needed),
                scheduled: v.int(c.scheduled),
                training: if c.away > 0 { v.int(c.away) } else { String::new() },
                spare: signed(c.spare()),
            })
            .collect(),
    }
}

/// Expected share answered in time with those who are left, 0 to 100.
fn level(queue: &Queue, c: &Counted) -> f64 {
    let load = cover::Load {
        calls: c.calls,
        aht_seconds: c.aht_seconds,
        slot_minutes: SLOT_MINUTES as f64,
        patience_seconds: None,
    };
    let target = queue.target();
    (100.0 * load.served_by(target.present(c.left().max(0) as u32), target.sl_seconds).0).floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meal_and_a_class_take_people_off_the_phones() {
        let at = |m: i64| At(m * 60_000);
        let shift = |who: &str| people::Shift {
            person: who.into(),
            day: Day::default(),
            starts_at: at(0),
            ends_at: at(240),
            meal: Some((at(60), at(90))),
        };
        let (a, b) = (shift("a"), shift("b"));
        let who: PersonId = "a".into();
        let queue = Queue::new("line");
        let away = [(&who, at(45), at(75))];
        let count = |m: i64| {
            let c = half_hour(at(m), None, &queue, &[&a, &b], &away);
            (c.scheduled, c.away)
        };
        assert_eq!([count(0), count(30), count(60), count(90), count(240)], [(2, 0), (2, 1), (0, 0), (2, 0), (0, 0)]);
    }

    #[test]
    fn only_the_open_part_of_the_day_is_drawn() {
        let row = |calls: f64| Counted { at: At(0), calls, aht_seconds: 1.0, needed: 0, scheduled: 0, away: 0 };
        assert_eq!(open_part(vec![row(0.0), row(2.0), row(0.0), row(3.0), row(0.0)]).len(), 3);
        assert!(open_part(vec![row(0.0)]).is_empty());
    }
}
