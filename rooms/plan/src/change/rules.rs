//! The rules that hold however well a planner knows, and those that a written reason may set aside.

use std::collections::{HashMap, HashSet};

use curriculum::{
    Course, Method, Offering, Venue,
    equipment::{Pieces, Place},
};
use kit::{At, Done, Kind, PersonId, Refusal, Say, Stop, Zone, time};
use people::{Person, Shift};
use store::Work;

use super::{Price, price};
use crate::{
    budget::{Approval, Impact},
    model::{Booking, Session, Span, kinds},
    snapshot::earliest,
    store as db,
    travel::Ways,
};

/// Shifts so many days around a session are asked whether they are known at all.
pub const NEAR_DAYS: i64 = 4;

/// A shift is begun or ended so much otherwise for a session that moves, and no more: beyond it lie rest and days off.
const ADJUSTED_MINUTES: i64 = 120;

/// A session as it shall be.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    pub session: &'a Session,
    /// Everybody who will have a seat.
    pub people: &'a [PersonId],
    /// Of these, whose time is newly taken.
    pub newly: &'a [PersonId],
    /// They take the seat freely: the memo lead does not bind, and a reason may set aside shift and agreed hours.
    pub lead_kept: bool,
    /// They have the seat already and it moves: a planner may change the hours of a shift for it, with a reason. Rest, leave and
    /// days off stay.
    pub seated: bool,
}

/// What stands against it, each sentence at its field, and the price.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Never possible.
    pub hard: Vec<(String, Say)>,
    /// Possible with a reason: the memo lead, the cover, what comes before, another site; the hours around a shift for who has the
    /// seat already, any hours in a seat taken freely.
    pub soft: Vec<(String, Say)>,
    pub prices: Vec<Price>,
    /// To know when it is prepared: what was agreed with somebody about breaks and place.
    pub notes: Vec<Say>,
    /// What it would do to the budgets, and what was asked about it.
    pub impacts: Vec<Impact>,
    pub asked: Vec<Approval>,
}

/// Refuses what can never be, and without a reason also what needs one. The system writes no reasons: what it books was
/// decided elsewhere.
pub fn refuse(work: &Work, found: &Found, reason: &str) -> Done<()> {
    let says = if !found.hard.is_empty() {
        found.hard.clone()
    } else if reason.trim().is_empty() && !work.is_system() {
        found.soft.clone()
    } else {
        Vec::new()
    };
    if says.is_empty() { Ok(()) } else { Err(Refusal { kind: Kind::Invalid, says }.into()) }
}

/// Refuses everything that was found: nobody is there who might write a reason.
pub fn refuse_all(found: &Found) -> Done<()> {
    let says: Vec<(String, Say)> = found.hard.iter().chain(&found.soft).cloned().collect();
    if says.is_empty() { Ok(()) } else { Err(Refusal { kind: Kind::Invalid, says }.into()) }
}

/// Checks licence, room, group, employment, clashes, separation, language, place and shift; then lead and cover.
pub async fn check(work: &mut Work, wish: Wish<'_>) -> Done<Found> {
    let s = wish.session;
    let course = curriculum::course(work, &s.course).await?;
    let offering = course.offering(&s.offering).ok_or_else(Stop::missing)?;
    let everybody: Vec<PersonId> = wish.people.iter().chain(&s.trainer).cloned().collect();
    let known = people::people_by_id(work, &everybody, s.day()).await?;
    if everybody.iter().any(|id| !known.contains_key(id)) {
        return Err(Stop::missing());
    }
    let mut found = Found::default();
    group(&mut found, wish, offering);
    separation(&mut found, wish, &course, &known);
    prerequisites(work, &mut found, wish, &course, &known).await?;
    for id in wish.newly {
        let Some(p) = known.get(id) else { continue };
        if !p.employed(s.day()) {
            found.hard("people", named("plan-schedule-left", p));
        }
        if p.lang != s.lang && !p.spoken.contains(&s.lang) {
            found.hard("people", named("plan-schedule-language", p).with("language", s.lang.code()));
        }
    }
    trainer(work, &mut found, wish, offering, &known).await?;
    let ways = crate::travel::ways(work).await?;
    venue(work, &mut found, wish, offering, &known, &ways).await?;
    times(work, &mut found, wish, &known, &ways).await?;
    lead(work, &mut found, wish, offering).await?;
    found.prices = price(work, s.starts_at, s.ends_at, wish.newly, Some(&s.id)).await?;
    for p in found.prices.iter().filter(|p| p.breaks).cloned().collect::<Vec<_>>() {
        let say = Say::new("plan-change-cover").with("left", p.after).with("needed", p.required);
        found.soft(say);
    }
    Ok(found)
}

impl Found {
    fn hard(&mut self, field: &str, say: Say) {
        self.hard.push((field.to_owned(), say));
    }
    pub(super) fn soft(&mut self, say: Say) {
        self.soft.push(("late_reason".to_owned(), say));
    }
}

fn named(key: &str, person: &Person) -> Say {
    Say::new(key).with("name", &person.name)
}

fn group(found: &mut Found, wish: Wish<'_>, offering: &Offering) {
    if offering.group_max > 0 && wish.people.len() as i64 > offering.group_max {
        found.hard("people", Say::new("plan-change-full").with("n", offering.group_max));
    }
}

/// Trainers count: nobody learns a customer-service skill under the eyes of the own manager.
fn separation(found: &mut Found, wish: Wish<'_>, course: &Course, known: &HashMap<PersonId, Person>) {
    if !course.separation_hard {
        return;
    }
    let here: HashSet<&PersonId> = wish.people.iter().chain(&wish.session.trainer).collect();
    for p in wish.people.iter().filter_map(|id| known.get(id)) {
        if p.manager().is_some_and(|m| here.contains(m)) {
            found.hard("people", named("plan-change-manager", p));
        }
    }
}

/// What the course builds on: done, shown by evidence, or booked before it.
async fn prerequisites(
    work: &mut Work,
    found: &mut Found,
    wish: Wish<'_>,
    course: &Course,
    known: &HashMap<PersonId, Person>,
) -> Done<()> {
    let missing = records::missing_for(work, wish.newly, course, wish.session.day()).await?;
    if missing.is_empty() {
        return Ok(());
    }
    let lang = match work.who().cloned() {
        Some(who) => people::person(work, &who, wish.session.day()).await?.lang,
        None => kit::Lang::En,
    };
    for (person, mut missing) in missing {
        let booked = db::sessions::sessions_of(work, &person).await?;
        let before = |id: &kit::CourseId| booked.iter().any(|b| b.course == *id && b.ends_at <= wish.session.starts_at);
        missing.retain(|m| !matches!(m, records::Missing::Course(id) if before(id)));
        let words = records::missing_words(work, &missing, lang).await?;
        if let Some(p) = known.get(&person).filter(|_| !words.is_empty()) {
            found.soft(named("plan-change-before", p).with("missing", words.join(" ")));
        }
    }
    Ok(())
}

async fn trainer(
    work: &mut Work,
    found: &mut Found,
    wish: Wish<'_>,
    offering: &Offering,
    known: &HashMap<PersonId, Person>,
) -> Done<()> {
    let s = wish.session;
    let Some(t) = s.trainer.as_ref().and_then(|t| known.get(t)) else {
        if offering.needs_trainer {
            found.hard("trainer", Say::new("plan-change-trainer"));
        }
        return Ok(());
    };
    if !t.employed(s.day()) {
        found.hard("trainer", named("plan-schedule-left", t));
    }
    if t.lang != s.lang && !t.spoken.contains(&s.lang) {
        found.hard("trainer", named("plan-schedule-language", t).with("language", s.lang.code()));
    }
    if !curriculum::licences_of(work, &t.id).await?.iter().any(|l| l.course == s.course && l.may(s.day())) {
        found.hard("trainer", named("plan-schedule-licence", t));
    }
    Ok(())
}

async fn venue(
    work: &mut Work,
    found: &mut Found,
    wish: Wish<'_>,
    offering: &Offering,
    known: &HashMap<PersonId, Person>,
    ways: &Ways,
) -> Done<()> {
    let s = wish.session;
    let Some(id) = &s.venue else {
        if offering.needs_room {
            found.hard("venue", Say::new("plan-change-venue"));
        }
        return Ok(());
    };
    let venue = curriculum::venue(work, id).await?;
    if wish.people.len() as i64 > venue.seats {
        found.hard("venue", Say::new("plan-schedule-seats").with("n", venue.seats));
    }
    let turn = venue.setup_minutes + venue.clear_minutes;
    if db::sessions::room_taken(work, id, s.starts_at, s.ends_at, &s.id).await? {
        found.hard("venue", Say::new("plan-schedule-taken"));
    } else if turn > 0
        && db::sessions::room_taken(work, id, s.starts_at.plus_minutes(-turn), s.ends_at.plus_minutes(turn), &s.id)
            .await?
    {
        found.hard("venue", Say::new("plan-change-turn").with("n", turn));
    }
    for p in wish.newly.iter().filter_map(|id| known.get(id)) {
        if ways.to(p, &venue).is_none() {
            found.soft(named("plan-change-elsewhere", p));
        }
    }
    equipment(work, found, wish, &venue).await
}

/// What the course asks for stands in the room, or is carried there and with nobody else meanwhile.
async fn equipment(work: &mut Work, found: &mut Found, wish: Wish<'_>, venue: &Venue) -> Done<()> {
    let s = wish.session;
    let stores = curriculum::equipment::stores(work).await?;
    if stores.asked(&s.course).is_empty() {
        return Ok(());
    }
    let lang = match work.who().cloned() {
        Some(who) => people::person(work, &who, s.day()).await?.lang,
        None => kit::Lang::En,
    };
    let heads = wish.people.len() as i64;
    let say = |key: &str, p: &Pieces| Say::new(key).with("n", p.pieces).with("thing", stores.name(&p.item, lang));
    let lacking = stores.lacking(&s.course, heads, venue);
    for p in &lacking {
        found.hard("venue", say("plan-change-equipment", p));
    }
    let carried = stores.carried(&s.course, heads, venue);
    if carried.is_empty() || !lacking.is_empty() {
        return Ok(());
    }
    let mut beside = db::sessions::sessions(work, s.starts_at, s.ends_at).await?;
    beside.retain(|x| x.id != s.id && x.venue.is_some());
    let ids: Vec<kit::SessionId> = beside.iter().map(|x| x.id.clone()).collect();
    let seats = db::sessions::enrolments(work, &ids).await?;
    let venues = curriculum::venues(work).await?;
    for mut p in carried {
        let out = beside.iter().filter_map(|x| {
            let there = venues.iter().find(|v| Some(&v.id) == x.venue.as_ref() && v.site == venue.site)?;
            let heads = seats.iter().filter(|e| e.session == x.id).count() as i64;
            Some(stores.carried(&x.course, heads, there).iter().find(|c| c.item == p.item)?.pieces)
        });
        let out: i64 = out.sum();
        p.pieces -= stores.pieces(&p.item, &Place::Site(venue.site.clone())) - out;
        if p.pieces > 0 {
            found.hard("venue", say("plan-change-equipment-out", &p));
        }
    }
    Ok(())
}

/// Nobody is in two places, and nobody learns outside a known shift.
async fn times(
    work: &mut Work,
    found: &mut Found,
    wish: Wish<'_>,
    known: &HashMap<PersonId, Person>,
    ways: &Ways,
) -> Done<()> {
    let s = wish.session;
    let along =
        db::co_teachers::co_teachers(work, std::slice::from_ref(&s.id)).await?.remove(&s.id).unwrap_or_default();
    let strangers: Vec<PersonId> = along.iter().filter(|p| !known.contains_key(*p)).cloned().collect();
    let others = people::people_by_id(work, &strangers, s.day()).await?;
    let venue = match &s.venue {
        Some(id) => Some(curriculum::venue(work, id).await?),
        None => None,
    };
    // With the way there and back, where somebody has one.
    let span = |id: &PersonId| {
        let person = known.get(id).or_else(|| others.get(id));
        let minutes = person.map_or(0, |p| ways.of_person(p, venue.as_ref()).minutes);
        (s.starts_at.plus_minutes(-minutes), s.ends_at.plus_minutes(minutes))
    };
    let about: Vec<PersonId> = wish.newly.iter().chain(&s.trainer).chain(&along).cloned().collect();
    let early = about.iter().map(|p| span(p).0).min().unwrap_or(s.starts_at);
    let late = about.iter().map(|p| span(p).1).max().unwrap_or(s.ends_at);
    let (first, last) = (early.day(Zone::UTC), late.day(Zone::UTC));
    let booked = db::bookings::bookings_of_people(work, &about, (early, late), (first, last)).await?;
    let clash = |b: &Booking| {
        let talk = b.kind == kinds::GOAL_TALK || b.kind == kinds::FOLLOW_UP;
        let (starts, ends) = span(&b.person);
        let then = matches!(b.span, Span::At(from, to) if from < ends && starts < to);
        then && !talk && b.session.as_ref() != Some(&s.id)
    };
    let busy: HashSet<&PersonId> = booked.iter().filter(|b| clash(b)).map(|b| &b.person).collect();
    let mut names: Vec<&Person> = busy.iter().filter_map(|p| known.get(*p).or_else(|| others.get(*p))).collect();
    names.sort_by(|a, b| a.sort_key.cmp(&b.sort_key));
    for p in names {
        found.hard("people", named("plan-schedule-busy", p));
    }
    let (first, last) = (early.plus_days(-NEAR_DAYS), late.plus_days(NEAR_DAYS));
    let shifts = people::shifts_of_people(work, wish.newly, first, last).await?;
    for p in wish.newly.iter().filter(|&id| !on_shift(&shifts, id, span(id), 0)).filter_map(|id| known.get(id)) {
        let say = named("plan-change-shift", p);
        if wish.seated && on_shift(&shifts, &p.id, span(&p.id), ADJUSTED_MINUTES) {
            found.soft(say);
        } else {
            free_time(work, found, wish, say);
        }
    }
    agreed(work, found, wish, known).await
}

/// Whether one of these shifts holds all of that time, were it begun and ended so many minutes otherwise. Whose shifts are not
/// known that week may learn in opening hours.
pub fn on_shift(shifts: &[Shift], person: &PersonId, (from, to): (At, At), minutes: i64) -> bool {
    let (first, last) = (from.plus_days(-NEAR_DAYS), to.plus_days(NEAR_DAYS));
    let near = |x: &&Shift| x.person == *person && x.starts_at < last && first < x.ends_at;
    let mut mine = shifts.iter().filter(near).peekable();
    let holds = |x: &Shift| x.starts_at.plus_minutes(-minutes) <= from && to <= x.ends_at.plus_minutes(minutes);
    mine.peek().is_none() || mine.any(holds)
}

/// Outside paid time, or the hours agreed with somebody, one learns only when one takes the seat freely.
fn free_time(work: &Work, found: &mut Found, wish: Wish<'_>, say: Say) {
    // What the system books was decided elsewhere.
    if wish.lead_kept || work.is_system() {
        found.soft(say);
    } else {
        found.hard("people", say);
    }
}

/// What was agreed with single people about their hours; only who plans by hand, and they themselves, read it.
async fn agreed(work: &mut Work, found: &mut Found, wish: Wish<'_>, known: &HashMap<PersonId, Person>) -> Done<()> {
    let own = crate::hours::of_people(work, wish.newly).await?;
    if own.is_empty() {
        return Ok(());
    }
    let s = wish.session;
    let ids: Vec<PersonId> = own.keys().cloned().collect();
    let (from, to) = (time::at_local(s.day(), 0, s.zone), time::at_local(time::plus_days(s.day(), 1), 0, s.zone));
    let booked = db::bookings::bookings_of_people(work, &ids, (from, to), (s.day(), s.day())).await?;
    for id in wish.newly {
        let (Some(own), Some(p)) = (own.get(id), known.get(id)) else { continue };
        let learning =
            booked.iter().filter(|b| b.person == *id && b.kind == kinds::SESSION && b.session.as_ref() != Some(&s.id));
        let already: i64 = learning.map(|b| if let Span::At(a, b) = b.span { b.minutes_since(a) } else { 0 }).sum();
        let zone = p.zone().unwrap_or(s.zone);
        if !own.allow(s.starts_at, s.ends_at, zone, already) {
            free_time(work, found, wish, named("plan-change-hours", p));
        }
        if !own.holds(s.day()) {
            continue;
        }
        if let Some(n) = own.break_minutes.filter(|n| *n < s.minutes()) {
            found.notes.push(named("plan-change-break", p).with("n", n));
        }
        if !own.note.is_empty() {
            found.notes.push(named("plan-change-note", p).with("note", &own.note));
        }
    }
    Ok(())
}

/// Calendar days between today and the session, where people are sent to it.
async fn lead(work: &mut Work, found: &mut Found, wish: Wish<'_>, offering: &Offering) -> Done<()> {
    let dated = Method::from_code(&offering.method).is_none_or(|m| m.dated);
    if !dated || wish.lead_kept || wish.newly.is_empty() {
        return Ok(());
    }
    let settings = people::settings(work).await?;
    let sites = people::sites(work).await?;
    if wish.session.starts_at < earliest(work.now, settings.memo_lead_days, &sites) {
        let days = time::days_between(work.now.day(wish.session.zone), wish.session.day());
        let say = Say::new("plan-change-late").with("days", days).with("lead", settings.memo_lead_days);
        found.soft(say);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_week_holds_a_session_only_in_a_shift() {
        let hour = |h: i64| At(h * 3_600_000);
        let day = kit::Day::default();
        let shift = Shift { person: "a".into(), day, starts_at: hour(8), ends_at: hour(16), meal: None };
        let within = |who: &str, from, to, minutes| {
            on_shift(std::slice::from_ref(&shift), &who.into(), (hour(from), hour(to)), minutes)
        };
        let on = |who: &str, from, to| within(who, from, to, 0);
        assert!(within("a", 15, 17, ADJUSTED_MINUTES) && !within("a", 15, 19, ADJUSTED_MINUTES));
        assert!(!within("a", 9 + 24, 12 + 24, ADJUSTED_MINUTES), "a day off");
        assert!(on("a", 9, 12) && on("a", 8, 16));
        assert!(!on("a", 15, 17) && !on("a", 21, 22), "evening, night and the days off around it");
        assert!(!on("a", 8 + 48, 10 + 48));
        assert!(on("b", 21, 22) && on("a", 9 + 24 * 10, 12 + 24 * 10), "nothing is known of that week");
    }
}
