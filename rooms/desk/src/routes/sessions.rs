//! Published sessions of one month: everybody's for planners and administrators, for others those they have to do with.

use std::collections::HashMap;

use kit::{At, Day, Done, PersonId, SessionId, time, tongue};
use plan::Session;
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui};

use super::training::titles;
use crate::{dates, partners};

/// How far ahead a next session is looked for.
const AHEAD_DAYS: i64 = 120;

#[derive(Template)]
#[template(path = "sessions.html")]
struct Index<'a> {
    v: &'a Visit,
    month: String,
    earlier: (String, String),
    later: (String, String),
    count: String,
    rows: Vec<Row>,
    nothing: Html,
}

struct Row {
    href: String,
    title: String,
    day: String,
    hours: String,
    place: String,
    trainer: String,
    seats: i64,
    read: i64,
    goals: i64,
    state: Html,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let first = match time::parse_month(v.query("month")) {
        Some(first) => first,
        None => month_to_show(&v, &mut look).await?,
    };
    let (before, after) = around(first);
    let zone = v.zone();
    let from = time::at_local(first, 0, zone);
    let to = time::at_local(after, 0, zone);
    let rows = rows(&v, &mut look, from, to).await?;
    let link = |day: Day| (format!("/sessions?month={}", time::month_of(day)), named(&v, day));
    let body = Index {
        v: &v,
        month: named(&v, first),
        earlier: link(before),
        later: link(after),
        count: v.tn("desk-sessions-count", rows.len()),
        rows,
        nothing: ui::empty(&v, &v.t("desk-sessions-none"), &v.t("desk-sessions-none-why"), None),
    };
    Ok(v.page(Page::new(&v.t("desk-sessions-title"), body).at("sessions")))
}

/// The month of the reader's next session, so that who teaches twice a quarter does not open an empty page; else this one.
async fn month_to_show(v: &Visit, look: &mut Work) -> Done<Day> {
    let coming = plan::sessions(look, v.now(), v.now().plus_days(AHEAD_DAYS)).await?;
    let coming = partners::visible(v, look, coming).await?;
    let next = coming.iter().map(Session::day).min().filter(|_| !partners::sees_all(v));
    let day = next.unwrap_or_else(|| v.today());
    Ok(time::parse_month(&time::month_of(day)).unwrap_or(day))
}

/// The first days of the months before and after.
fn around(first: Day) -> (Day, Day) {
    let month = |day: Day| time::parse_month(&time::month_of(day)).unwrap_or(day);
    (month(time::plus_days(first, -1)), month(time::plus_days(first, 31)))
}

fn named(v: &Visit, first: Day) -> String {
    let args = [("month", tongue::month_name(v.lang(), first).into()), ("year", first.format("%Y").to_string().into())];
    v.tr("desk-month-year", &args)
}

async fn rows(v: &Visit, look: &mut Work, from: At, to: At) -> Done<Vec<Row>> {
    let sessions = plan::sessions(look, from, to).await?;
    let sessions = partners::visible(v, look, sessions).await?;
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let titles = titles(v, &curriculum::courses(look).await?);
    let venues = curriculum::venues(look).await?;
    let trainers: Vec<PersonId> = sessions.iter().filter_map(|s| s.trainer.clone()).collect();
    let trainers = people::people_by_id(look, &trainers, v.today()).await?;
    let (mut seats, mut read, mut goals, mut stuck) =
        (HashMap::new(), HashMap::new(), HashMap::new(), HashMap::<SessionId, i64>::new());
    for seat in plan::enrolments(look, &ids).await? {
        *seats.entry(seat.session).or_insert(0) += 1;
    }
    for memo in prepare::memos(look, &ids).await? {
        if memo.sent_at.is_none() && !memo.refused.is_empty() {
            *stuck.entry(memo.session.clone()).or_insert(0) += 1;
        }
        *read.entry(memo.session).or_insert(0) += i64::from(memo.read_at.is_some());
    }
    for goal in prepare::goals(look, &ids).await? {
        *goals.entry(goal.session).or_insert(0) += i64::from(goal.written_at.is_some());
    }
    let n = |of: &HashMap<SessionId, i64>, s: &Session| of.get(&s.id).copied().unwrap_or(0);
    Ok(sessions
        .iter()
        .map(|s| Row {
            href: format!("/sessions/{}", s.id),
            title: titles.get(&s.course).cloned().unwrap_or_default(),
            day: v.day_tag(s.day()),
            hours: dates::hours(v, s),
            place: place(v, s, &venues),
            trainer: s.trainer.as_ref().and_then(|t| trainers.get(t)).map(|p| p.name.clone()).unwrap_or_default(),
            seats: n(&seats, s),
            read: n(&read, s),
            goals: n(&goals, s),
            state: state(v, s, n(&stuck, s)),
        })
        .collect())
}

/// The room, or nothing where none is needed.
pub fn place(v: &Visit, s: &Session, venues: &[curriculum::Venue]) -> String {
    let venue = s.venue.as_ref().and_then(|id| venues.iter().find(|o| o.id == *id));
    venue.map(|o| o.name.get(v.lang()).to_owned()).unwrap_or_default()
}

fn state(v: &Visit, s: &Session, stuck: i64) -> Html {
    if s.held_at.is_some() {
        return ui::badge("a", &v.t("desk-state-held"));
    }
    if stuck > 0 && s.starts_at > v.now() {
        return ui::badge("late", &v.t("desk-memo-missing"));
    }
    if s.starts_at <= v.now() {
        return ui::badge("due", &v.t("desk-state-mark"));
    }
    ui::badge("", &dates::from_today(v, s.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_follow_each_other() {
        let day = |m| Day::from_ymd_opt(2026, m, 1).unwrap();
        assert_eq!(around(day(2)), (day(1), day(3)));
        assert_eq!(around(day(12)), (day(11), Day::from_ymd_opt(2027, 1, 1).unwrap()));
    }
}
