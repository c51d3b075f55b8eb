//! The month as lanes: rooms down, working days across, spare cover below. The style sheet has eighteen columns and five
//! lanes, so a long month becomes two boards and surplus rooms share a lane.

use std::collections::BTreeMap;

use chrono::Datelike;
use kit::{Day, VenueId, time::plus_days, tongue};
use web::{Html, Visit, charts};

use super::month::Shown;
use crate::model::Session;

const COLUMNS: usize = 18;
const LANES: usize = 5;
const WEEK: usize = 5;

/// One block of columns.
#[derive(Debug)]
pub struct Board {
    pub label: String,
    pub weeks: Vec<(String, String)>,
    pub days: Vec<DayCol>,
    pub lanes: Vec<LaneRow>,
    pub bars: Vec<(String, Html)>,
    /// Class of the chosen day's column.
    pub chosen: Option<String>,
}

#[derive(Debug)]
pub struct DayCol {
    pub class: String,
    pub href: String,
    pub text: String,
    pub current: bool,
}

#[derive(Debug)]
pub struct LaneRow {
    pub class: String,
    pub name: String,
    pub small: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug)]
pub struct Block {
    pub class: String,
    pub href: String,
    pub title: String,
    pub head: String,
    pub sub: String,
}

/// Which lane a session runs in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lane {
    Room(VenueId),
    OtherRooms,
    Online,
    OwnPace,
}

pub fn boards(v: &Visit, shown: &Shown, chosen: Option<Day>) -> Vec<Board> {
    let days = working_days(shown.first);
    let lanes = lanes(shown);
    chunks(&days).into_iter().map(|part| board(v, shown, part, &lanes, chosen)).collect()
}

/// Monday to Friday of the month.
fn working_days(first: Day) -> Vec<Day> {
    let days = (0..31).map(|d| plus_days(first, d)).filter(|d| d.month() == first.month());
    days.filter(|d| d.weekday().num_days_from_monday() < 5).collect()
}

/// At most eighteen columns, broken between weeks, as even as weeks allow.
fn chunks(days: &[Day]) -> Vec<&[Day]> {
    if days.len() <= COLUMNS {
        return vec![days];
    }
    let half = days.len().div_ceil(2);
    let monday = |i: &usize| days[*i].weekday().num_days_from_monday() == 0;
    let cut = (half..days.len()).find(monday).filter(|i| *i <= COLUMNS).unwrap_or(half);
    vec![&days[..cut], &days[cut..]]
}

fn lane_of(s: &Session) -> Lane {
    match (&s.venue, &s.trainer) {
        (Some(venue), _) => Lane::Room(venue.clone()),
        (None, Some(_)) => Lane::Online,
        (None, None) => Lane::OwnPace,
    }
}

fn lanes(shown: &Shown) -> Vec<Lane> {
    let mut count: BTreeMap<Lane, usize> = BTreeMap::new();
    for s in &shown.sessions {
        *count.entry(lane_of(s)).or_default() += 1;
    }
    let apart: Vec<Lane> = count.keys().filter(|l| !matches!(l, Lane::Room(_))).cloned().collect();
    let mut rooms: Vec<(Lane, usize)> = count.into_iter().filter(|(l, _)| matches!(l, Lane::Room(_))).collect();
    rooms.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let space = LANES - apart.len();
    let mut out: Vec<Lane> = if rooms.len() > space {
        let kept = rooms.iter().take(space - 1).map(|r| r.0.clone());
        kept.chain([Lane::OtherRooms]).collect()
    } else {
        rooms.into_iter().map(|r| r.0).collect()
    };
    out.extend(apart);
    out
}

fn board(v: &Visit, shown: &Shown, days: &[Day], lanes: &[Lane], chosen: Option<Day>) -> Board {
    let column = |day: Day| days.iter().position(|d| *d == day).map(|i| i + 1);
    let mut weeks: Vec<(String, String)> = Vec::new();
    let mut at = 0;
    while at < days.len() {
        let week = days[at].iso_week().week();
        let n = days[at..].iter().take_while(|d| d.iso_week().week() == week).count().min(WEEK);
        let text = v.tr("plan-week", &[("n", i64::from(week).into()), ("day", v.day_short(days[at]).into())]);
        weeks.push((format!("g{} w{n}", at + 1), text));
        at += n;
    }
    let cols = days.iter().enumerate().map(|(i, day)| DayCol {
        class: format!("g{} w1", i + 1),
        href: shown.href(&format!("day={day}"), "h-day"),
        text: format!("{} {}", tongue::weekday_tag(v.lang(), *day), day.day()),
        current: chosen == Some(*day),
    });
    let rows = lanes.iter().enumerate().map(|(i, lane)| row(v, shown, lane, lanes, i + 3, &column));
    let bars = shown.figures.iter().flat_map(|f| &f.days).filter_map(|d| {
        let i = column(d.day)?;
        let number = tongue::signed(v.lang(), d.spare as f64, 0);
        let label = v.tr("plan-spare-label", &[("day", v.day_tag(d.day).into()), ("n", number.clone().into())]);
        Some((format!("g{i} w1"), charts::spare(d.spare, &number, &label)))
    });
    let span = |d: Option<&Day>| d.map_or_else(String::new, |d| v.day_short(*d));
    Board {
        label: v.tr("plan-board", &[("from", span(days.first()).into()), ("to", span(days.last()).into())]),
        weeks,
        days: cols.collect(),
        lanes: rows.collect(),
        bars: bars.collect(),
        chosen: chosen.and_then(column).map(|i| format!("g{i} w1")),
    }
}

fn row(
    v: &Visit,
    shown: &Shown,
    lane: &Lane,
    lanes: &[Lane],
    row: usize,
    column: &dyn Fn(Day) -> Option<usize>,
) -> LaneRow {
    let mine = |s: &&Session| {
        let own = lane_of(s);
        own == *lane || (*lane == Lane::OtherRooms && matches!(own, Lane::Room(_)) && !lanes.contains(&own))
    };
    let mut by_day: BTreeMap<usize, Vec<&Session>> = BTreeMap::new();
    for s in shown.sessions.iter().filter(mine) {
        if let Some(i) = column(s.day()) {
            by_day.entry(i).or_default().push(s);
        }
    }
    let (name, small) = match lane {
        Lane::Room(id) => shown
            .venues
            .iter()
            .find(|x| x.id == *id)
            .map_or_else(Default::default, |x| (x.name.get(v.lang()).to_owned(), v.tn("plan-seats", x.seats))),
        Lane::OtherRooms => (v.t("plan-lane-other"), String::new()),
        Lane::Online => (v.t("plan-lane-online"), v.t("plan-lane-online-small")),
        Lane::OwnPace => (v.t("plan-lane-own"), v.t("plan-lane-own-small")),
    };
    let blocks = by_day.into_iter().map(|(i, all)| block(v, shown, &all, row, i));
    LaneRow { class: format!("r{row}"), name, small, blocks: blocks.collect() }
}

/// One block per lane and day; several sessions are counted together.
fn block(v: &Visit, shown: &Shown, all: &[&Session], row: usize, column: usize) -> Block {
    let taken = |s: &Session| shown.seats_of(&s.id).count();
    let proposed = all.iter().all(|s| s.published_at.is_none());
    let class = format!("blk r{row} g{column} w1{}", if proposed { " prop" } else { "" });
    let day = all[0].day();
    let href = match all {
        [one] if one.published_at.is_some() => format!("/sessions/{}", one.id),
        _ => shown.href(&format!("day={day}"), "h-list"),
    };
    let title: Vec<String> = all
        .iter()
        .map(|s| {
            let seats = v.tr("plan-seats-of", &[("n", taken(s).into()), ("all", shown.seats_max(s).into())]);
            format!("{}, {}, {seats}", shown.title(v, s), super::table::time(v, s))
        })
        .collect();
    let seats: usize = all.iter().map(|s| taken(s)).sum();
    let (head, sub) = match all {
        [one] => (shown.short(v, one), format!("{}/{}", taken(one), shown.seats_max(one))),
        _ => (v.tn("plan-sessions", all.len()), v.tn("plan-people", seats)),
    };
    Block { class, href, title: title.join(" · "), head, sub }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(m: u32, d: u32) -> Day {
        Day::from_ymd_opt(2026, m, d).unwrap_or_default()
    }

    #[test]
    fn a_long_month_breaks_on_a_monday() {
        // December 2026 has 23 working days, from Tuesday the 1st.
        let days = working_days(day(12, 1));
        assert_eq!(days.len(), 23);
        let parts = chunks(&days);
        assert_eq!(parts.iter().map(|p| p.len()).collect::<Vec<_>>(), [14, 9]);
        assert_eq!(parts[1][0], day(12, 21));
        assert!(parts.iter().all(|p| p.len() <= COLUMNS));
    }
}
