//! The letter as mail, and the calendar entry that travels with it.

use chrono::{DateTime, Utc};
use icalendar::{Attendee, Calendar, Component, Event, EventLike, EventStatus, PartStat, Property, Role};
use kit::{At, tongue, tongue::Case};
use people::Person;
use plan::{Session, series::Meeting};
use store::{Invite, NewMail};
use web::{locale, ui::escape};

use crate::letter::Letter;

/// Once per person and session. The subject is neutral: title and day.
pub fn letter(session: &Session, person: &Person, letter: &Letter, invite: Invite) -> NewMail {
    let day = tongue::day_long(letter.lang, session.starts_at.day(session.zone), Case::Name);
    let args = [("course", letter.title.as_str().into()), ("day", day.into())];
    NewMail {
        to: person.id.clone(),
        address: person.email.clone(),
        lang: letter.lang,
        subject: locale::t(letter.lang, "prepare-mail-subject", &args),
        text: text(letter),
        html: html(letter),
        invite: Some(invite),
        dedupe_key: format!("memo/{}/{}/{}", session.id, person.id, session.sequence),
    }
}

/// Label and lines of what stands between greeting and closing.
fn facts(l: &Letter) -> Vec<(String, Vec<String>)> {
    let t = |key| l.label(key);
    let mut topics = vec![l.purpose.clone()];
    topics.extend(l.topics.iter().map(|topic| format!("• {topic}")));
    vec![
        (t("prepare-label-when"), vec![l.when.clone()]),
        (t("prepare-label-where"), l.place.clone()),
        (t("prepare-label-purpose"), topics),
        (t("prepare-label-before"), vec![l.preparation.clone(), l.goal.clone()]),
        (t("prepare-label-trainer"), vec![l.trainer.clone(), l.biography.clone()]),
        (t("prepare-label-dress"), vec![l.dress.clone()]),
    ]
}

fn text(l: &Letter) -> String {
    let mut parts = vec![l.date(), l.title.clone(), l.greeting.clone(), l.why.clone()];
    parts.extend(l.reason.clone());
    parts.extend(facts(l).into_iter().map(|(label, lines)| format!("{label}\n{}", lines.join("\n"))));
    parts.push(l.commitment.clone());
    parts.push(format!("{}\n{}", l.closing, l.signer));
    parts.join("\n\n")
}

fn html(l: &Letter) -> String {
    let p = |text: &str| format!("<p>{}</p>", escape(text));
    let mut out = format!("<div lang=\"{}\">", l.lang.tag());
    out += &p(&l.date());
    out += &format!("<h1>{}</h1>", escape(&l.title));
    out += &p(&l.greeting);
    out += &p(&l.why);
    if let Some(reason) = &l.reason {
        out += &p(reason);
    }
    for (label, lines) in facts(l) {
        let lines: Vec<String> = lines.iter().map(|line| escape(line)).collect();
        out += &format!("<p><b>{}</b><br>{}</p>", escape(&label), lines.join("<br>"));
    }
    out += &p(&l.commitment);
    out += &format!("<p>{}<br>{}</p></div>", escape(&l.closing), escape(&l.signer));
    out
}

/// A short letter: a change, a cancellation, an hour to teach. Once per person, session and SEQUENCE.
pub struct Short {
    pub subject: String,
    pub lines: Vec<String>,
    /// What it is about, first part of the key: `moved`, `cancelled`, `out`, `teach`.
    pub kind: &'static str,
}

/// With the whole letter below, where there is one that is true again.
pub fn short(session: &Session, person: &Person, short: Short, below: Option<&Letter>, invite: Invite) -> NewMail {
    let lang = person.lang;
    let mut plain = short.lines.join("\n\n");
    let lines: String = short.lines.iter().map(|line| format!("<p>{}</p>", escape(line))).collect();
    let mut rich = format!("<div lang=\"{}\">{lines}</div>", lang.tag());
    if let Some(letter) = below {
        plain += &format!("\n\n{}", text(letter));
        rich += &html(letter);
    }
    NewMail {
        to: person.id.clone(),
        address: person.email.clone(),
        lang,
        subject: short.subject,
        text: plain,
        html: rich,
        invite: Some(invite),
        dedupe_key: format!("{}/{}/{}/{}", short.kind, session.id, person.id, session.sequence),
    }
}

/// What a calendar entry says: the title and nothing about why somebody comes (A12).
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    pub session: &'a Session,
    pub organiser: Option<&'a Person>,
    pub title: &'a str,
    pub location: Option<&'a str>,
    /// The meetings of a series after the first.
    pub later: &'a [Meeting],
    /// What one needs to join from afar.
    pub joining: Option<&'a str>,
}

/// An iTIP request: the same UID for everybody in the session, SEQUENCE counts its changes.
pub fn request(entry: &Entry<'_>, person: &Person, now: At) -> Invite {
    invite(entry, person, now, "REQUEST", EventStatus::Confirmed)
}

/// The entry leaves the calendar.
pub fn cancel(entry: &Entry<'_>, person: &Person, now: At) -> Invite {
    invite(entry, person, now, "CANCEL", EventStatus::Cancelled)
}

fn invite(entry: &Entry<'_>, person: &Person, now: At, method: &str, status: EventStatus) -> Invite {
    let session = entry.session;
    let mut event = Event::new();
    event
        .uid(&format!("{}@tandem", session.id))
        .sequence(u32::try_from(session.sequence).unwrap_or(u32::MAX))
        .timestamp(utc(now))
        .starts(utc(session.starts_at))
        .ends(utc(session.ends_at))
        .summary(entry.title)
        .status(status);
    if let Some(location) = entry.location {
        event.location(location);
    }
    if let Some((name, rule)) = again(session, entry.later) {
        event.add_property(name, rule);
    }
    if let Some(joining) = entry.joining {
        event.description(joining);
    }
    if let Some(organiser) = entry.organiser {
        let mut property = Property::new("ORGANIZER", format!("mailto:{}", organiser.email));
        property.add_parameter("CN", &organiser.name);
        event.append_property(property);
    }
    event.attendee(
        Attendee::new(format!("mailto:{}", person.email))
            .role(Role::ReqParticipant)
            .partstat(PartStat::NeedsAction)
            .rsvp(method == "REQUEST")
            .cn(person.name.clone()),
    );
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Tandem//Tandem//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", method));
    calendar.push(event.done());
    Invite { method: method.into(), ics: calendar.to_string() }
}

/// How a series comes again. The entry is in UTC, so a rule is only right while the clocks stay as they are; else its dates are
/// named one by one.
fn again(session: &Session, later: &[Meeting]) -> Option<(&'static str, String)> {
    const WEEK_MILLIS: i64 = 7 * 24 * 60 * 60 * 1_000;
    let first = later.first()?;
    let step = first.starts_at.0 - session.starts_at.0;
    let even = (0..).zip(later).all(|(i, m): (i64, _)| m.starts_at.0 == session.starts_at.0 + step * (i + 1));
    if even && step > 0 && step % WEEK_MILLIS == 0 {
        let rule = format!("FREQ=WEEKLY;INTERVAL={};COUNT={}", step / WEEK_MILLIS, later.len() + 1);
        return Some(("RRULE", rule));
    }
    let dates: Vec<String> = later.iter().map(|m| utc(m.starts_at).format("%Y%m%dT%H%M%SZ").to_string()).collect();
    Some(("RDATE", dates.join(",")))
}

pub(crate) fn utc(at: At) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(at.0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use kit::{Lang, Zone};

    use super::*;

    fn person(name: &str, email: &str) -> Person {
        Person {
            id: name.into(),
            staff_number: "1".into(),
            handle: "h".into(),
            name: name.into(),
            sort_key: name.into(),
            email: email.into(),
            lang: Lang::En,
            spoken: vec![Lang::En],
            home: false,
            bio: None,
            hired_on: None,
            ended_on: None,
            placement: None,
        }
    }

    fn session() -> Session {
        Session {
            id: "s1".into(),
            draft: "d".into(),
            course: "c".into(),
            course_version: 1,
            offering: "o".into(),
            starts_at: At(1_796_282_400_000),
            ends_at: At(1_796_293_200_000),
            venue: None,
            trainer: None,
            lang: Lang::En,
            zone: Zone::UTC,
            published_at: None,
            held_at: None,
            sequence: 0,
            moved_at: None,
            cancelled_at: None,
            cancelled_why: None,
        }
    }

    #[test]
    fn a_series_is_one_entry_that_comes_again() {
        let (learner, session) = (person("Līga", "liga@example.org"), session());
        let later = |days: &[i64]| -> Vec<Meeting> {
            let one = |(i, d): (usize, &i64)| Meeting {
                place: i as i64 + 2,
                starts_at: session.starts_at.plus_days(*d),
                ends_at: session.ends_at.plus_days(*d),
            };
            days.iter().enumerate().map(one).collect()
        };
        let ics = |later: &[Meeting]| {
            let joining = Some("+371 6700 0000, code 4711");
            let entry = Entry { session: &session, organiser: None, title: "Calls", location: None, later, joining };
            request(&entry, &learner, At(0)).ics.replace("\r\n ", "")
        };
        let even = ics(&later(&[14, 28]));
        assert!(even.contains("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3"), "{even}");
        assert!(even.contains("code 4711"), "{even}");
        let uneven = ics(&later(&[7, 15]));
        assert!(uneven.contains("RDATE:2026") && uneven.matches("BEGIN:VEVENT").count() == 1, "{uneven}");
    }

    #[test]
    fn the_invite_is_an_itip_request_in_utc_and_says_only_the_title() {
        let (learner, boss) = (person("Ozoliņa, Līga", "liga@example.org"), person("Ilze", "ilze@example.org"));
        let entry = Entry {
            session: &session(),
            organiser: Some(&boss),
            title: "Calming an angry caller",
            location: Some("Room Rīga 1"),
            later: &[],
            joining: None,
        };
        let invite = request(&entry, &learner, At(0));
        // Long lines are folded with CRLF and a space.
        let ics = invite.ics.replace("\r\n ", "");
        for line in [
            "METHOD:REQUEST",
            "UID:s1@tandem",
            "SEQUENCE:0",
            "DTSTAMP:19700101T000000Z",
            "DTSTART:20261203T",
            "SUMMARY:Calming an angry caller",
            "LOCATION:Room Rīga 1",
            "PARTSTAT=NEEDS-ACTION",
            "mailto:liga@example.org",
            "mailto:ilze@example.org",
        ] {
            assert!(ics.contains(line), "{line} in\n{ics}");
        }
        assert!(ics.contains("CN=\"Ozoliņa, Līga\""), "a comma in a name is quoted:\n{ics}");
        assert!(!ics.contains("DESCRIPTION"));
    }

    #[test]
    fn an_update_and_a_cancellation_keep_the_uid_and_count_on() {
        let learner = person("Līga", "liga@example.org");
        let mut moved = session();
        moved.sequence = 3;
        let entry = Entry {
            session: &moved,
            organiser: None,
            title: "Calming an angry caller",
            location: None,
            later: &[],
            joining: None,
        };
        let update = request(&entry, &learner, At(0)).ics;
        assert!(update.contains("UID:s1@tandem") && update.contains("SEQUENCE:3") && update.contains("METHOD:REQUEST"));
        let cancel = cancel(&entry, &learner, At(0));
        assert_eq!(cancel.method, "CANCEL");
        for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "UID:s1@tandem", "SEQUENCE:3"] {
            assert!(cancel.ics.contains(line), "{line} in\n{}", cancel.ics);
        }
    }
}
