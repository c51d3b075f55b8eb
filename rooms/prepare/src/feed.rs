//! A private calendar as a file: what is booked, without anybody else's name.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus};
use kit::{At, Done, Lang, PersonId, SessionId, VenueId};
use plan::{Session, Span};
use store::Work;
use web::locale;

use crate::{gather::Gathered, mail::utc, model::Feed, verbs::feed_kinds as kinds};

/// How far back and ahead a calendar reaches.
const BACK_DAYS: i64 = 30;
const AHEAD_DAYS: i64 = 200;

/// The calendar of an address; `None` when whoever it belongs to does not work here any more or the room is gone.
pub async fn calendar(work: &mut Work, feed: &Feed) -> Done<Option<String>> {
    let today = people::today(work).await?;
    let (from, to) = (work.now.plus_days(-BACK_DAYS), work.now.plus_days(AHEAD_DAYS));
    let mut out = Calendar::empty();
    let name;
    if feed.kind == kinds::ROOM {
        let id = VenueId::from(feed.subject.clone());
        let Some(venue) = curriculum::venues(work).await?.into_iter().find(|v| v.id == id) else { return Ok(None) };
        let lang = people::settings(work).await?.languages.first().copied().unwrap_or(Lang::En);
        name = venue.name.get(lang).to_owned();
        let mut sessions = plan::sessions(work, from, to).await?;
        sessions.retain(|s| s.venue.as_ref() == Some(&id));
        held(work, &mut out, &sessions, None).await?;
    } else {
        let id = PersonId::from(feed.subject.clone());
        let person = people::people_by_id(work, std::slice::from_ref(&id), today).await?.remove(&id);
        let Some(person) = person.filter(|p| p.employed(today)) else { return Ok(None) };
        let teaches = feed.kind == kinds::TRAINER;
        let key = if teaches { "prepare-feed-teaching" } else { "prepare-feed-own" };
        name = locale::t(person.lang, key, &[]);
        if teaches {
            let mut sessions = plan::sessions_taught_by(work, &id).await?;
            sessions.retain(|s| s.starts_at < to && s.ends_at > from);
            held(work, &mut out, &sessions, Some(person.lang)).await?;
        } else {
            booked(work, &mut out, &person, from, to).await?;
        }
    }
    let mut head = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Tandem//Tandem//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-PUBLISHED-TTL", "PT1H"),
    ] {
        head.append_property((key, value));
    }
    head.append_property(("X-WR-CALNAME", name.as_str()));
    head.extend(out.components);
    Ok(Some(head.to_string()))
}

/// Sessions with their number of people, for a room or a trainer; in the language given, else in each session's own.
async fn held(work: &mut Work, out: &mut Calendar, sessions: &[Session], lang: Option<Lang>) -> Done<()> {
    let today = people::today(work).await?;
    let all: Vec<&Session> = sessions.iter().collect();
    let house = Gathered::read(work, &all, &[], today).await?;
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let seats = plan::enrolments(work, &ids).await?;
    for s in sessions {
        let lang = lang.unwrap_or(s.lang);
        let n = seats.iter().filter(|e| e.session == s.id).count();
        let title = house.title(s, lang);
        let line = locale::t(lang, "prepare-feed-session", &[("course", title.into()), ("n", n.into())]);
        let uid = format!("{}@tandem", s.id);
        out.push(event(&uid, s.sequence, work.now, s.starts_at, s.ends_at, &line, house.location(s, lang)));
        for m in house.later(s) {
            let uid = format!("{}-{}@tandem", s.id, m.place);
            out.push(event(&uid, s.sequence, work.now, m.starts_at, m.ends_at, &line, house.location(s, lang)));
        }
    }
    Ok(())
}

/// Everything with a time in one person's diary: classes, teaching, talks, follow-ups. With whom, the product says.
async fn booked(work: &mut Work, out: &mut Calendar, person: &people::Person, from: At, to: At) -> Done<()> {
    let bookings = plan::bookings_of(work, &person.id, from, to).await?;
    let ids: Vec<SessionId> = bookings.iter().filter_map(|b| b.session.clone()).collect();
    let sessions = plan::sessions_by_id(work, &ids).await?;
    let all: Vec<&Session> = sessions.values().collect();
    let today = people::today(work).await?;
    let house = Gathered::read(work, &all, &[], today).await?;
    let lang = person.lang;
    for b in bookings {
        let Span::At(starts_at, ends_at) = b.span else { continue };
        let session = b.session.as_ref().and_then(|id| sessions.get(id));
        let title = session.map(|s| house.title(s, lang)).unwrap_or_default();
        let key = match b.kind.as_str() {
            plan::kinds::SESSION => "prepare-feed-class",
            plan::kinds::TEACHING => "prepare-feed-teach",
            plan::kinds::GOAL_TALK => "prepare-feed-goal",
            plan::kinds::FOLLOW_UP => "prepare-feed-follow-up",
            plan::kinds::COACHING => "prepare-feed-coaching",
            plan::kinds::TRAVEL => "prepare-feed-travel",
            _ => "prepare-feed-other",
        };
        let line = locale::t(lang, key, &[("course", title.into())]);
        let class = matches!(b.kind.as_str(), plan::kinds::SESSION | plan::kinds::TEACHING);
        // The class has the UID of its invitation, so that programmes know that it is the same.
        let first = |s: &&Session| s.starts_at == starts_at;
        let (uid, sequence, place) = match session.filter(|_| class).filter(first) {
            Some(s) => (format!("{}@tandem", s.id), s.sequence, house.location(s, lang)),
            None => (format!("{}@tandem", b.id), 0, None),
        };
        out.push(event(&uid, sequence, work.now, starts_at, ends_at, &line, place));
    }
    Ok(())
}

fn event(uid: &str, sequence: i64, now: At, from: At, to: At, line: &str, place: Option<&str>) -> Event {
    let mut event = Event::new();
    event
        .uid(uid)
        .sequence(u32::try_from(sequence).unwrap_or(u32::MAX))
        .timestamp(utc(now))
        .starts(utc(from))
        .ends(utc(to))
        .summary(line)
        .status(EventStatus::Confirmed);
    if let Some(place) = place {
        event.location(place);
    }
    event.done()
}
