//! Whom the reader meets today, by their own calendar.

use std::collections::HashMap;

use kit::{At, Done, PersonId, SessionId, time};
use plan::{Booking, Span, kinds};
use store::Work;
use web::{Html, Template, Visit};

use super::Item;
use crate::{called, routes::part as render};

#[derive(Template)]
#[template(path = "today/agenda.html")]
struct Agenda<'a> {
    v: &'a Visit,
    items: Vec<Item>,
}

/// Talks, meetings and classes of this day, in their order.
pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let me = v.who()?.id.clone();
    let (from, to) = day(v);
    let mut booked: Vec<(At, At, Booking)> = plan::bookings_of(look, &me, from, to)
        .await?
        .into_iter()
        .filter_map(|b| match b.span {
            Span::At(starts, ends) => Some((starts, ends, b)),
            Span::Floating { .. } => None,
        })
        .collect();
    booked.sort_by_key(|b| b.0);
    let ids: Vec<SessionId> = booked.iter().filter_map(|b| b.2.session.clone()).collect();
    let sessions: HashMap<SessionId, plan::Session> = plan::sessions_by_id(look, &ids).await?;
    let courses = curriculum::courses(look).await?;
    let with: Vec<PersonId> = booked.iter().filter_map(|b| b.2.with.clone()).collect();
    let names = people::people_by_id(look, &with, v.today()).await?;
    let items = booked.iter().map(|(starts, ends, b)| {
        let course = b.session.as_ref().and_then(|id| sessions.get(id)).map(|s| &s.course);
        let course = course.and_then(|id| courses.iter().find(|c| c.id == *id)).map_or("", |c| c.title(v.lang()));
        let name = b.with.as_ref().and_then(|id| names.get(id)).map_or("", called::short);
        let (text, href) = match b.kind.as_str() {
            kinds::GOAL_TALK => (v.ta("desk-agenda-goal", "name", name), "/follow-ups".to_owned()),
            kinds::FOLLOW_UP => (v.ta("desk-agenda-follow-up", "name", name), "/follow-ups".to_owned()),
            kinds::TEACHING => (v.ta("desk-agenda-teach", "course", course), session_page(b)),
            kinds::TRAVEL => (v.ta("desk-agenda-travel", "course", course), session_page(b)),
            kinds::COACHING if b.with.is_none() => (v.t("desk-agenda-coaching-group"), "/coaching".to_owned()),
            kinds::COACHING => (v.ta("desk-agenda-coaching", "name", name), "/coaching".to_owned()),
            _ => (v.ta("desk-agenda-learn", "course", course), session_page(b)),
        };
        let small = if text.contains(course) { String::new() } else { course.to_owned() };
        let hours = kit::tongue::hours(v.lang(), *starts, *ends, v.zone());
        let small = if small.is_empty() { hours } else { format!("{hours} · {small}") };
        Item { text, small, badge: Html::default(), href, link: v.t("desk-open") }
    });
    let mut items: Vec<Item> = items.collect();
    let notes = coach::coaching::waiting_for_notes(look, &me, v.now()).await?.len();
    if notes > 0 {
        items.push(Item {
            text: v.tn("desk-waits-coaching-notes", notes),
            small: String::new(),
            badge: Html::default(),
            href: "/coaching".to_owned(),
            link: v.t("desk-open"),
        });
    }
    render(Agenda { v, items })
}

/// Minutes booked with others in the week of today.
pub async fn week_minutes(v: &Visit, look: &mut Work) -> Done<i64> {
    let me = v.who()?.id.clone();
    let monday = time::monday(v.today());
    let (from, to) = (time::at_local(monday, 0, v.zone()), time::at_local(time::plus_days(monday, 7), 0, v.zone()));
    let booked = plan::bookings_of(look, &me, from, to).await?;
    Ok(booked
        .iter()
        .map(|b| match b.span {
            Span::At(starts, ends) => ends.minutes_since(starts),
            Span::Floating { .. } => 0,
        })
        .sum())
}

fn day(v: &Visit) -> (At, At) {
    let today = v.today();
    (time::at_local(today, 0, v.zone()), time::at_local(time::plus_days(today, 1), 0, v.zone()))
}

fn session_page(b: &Booking) -> String {
    b.session.as_ref().map_or_else(|| "/training".to_owned(), |id| format!("/sessions/{id}"))
}
