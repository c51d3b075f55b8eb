//! A session that is moved, cancelled or given up: letters and calendars are told once, and what hung on the seat ends.

use std::collections::HashMap;

use kit::{Day, Done, Lang, PersonId, Say, SessionId, tongue, tongue::Case};
use people::Person;
use plan::{Session, Slot};
use store::Work;
use web::locale;

use crate::{
    gather::{Gathered, Reader},
    hears::due,
    jobs,
    letter::day_and_hours,
    mail::{self, Short},
    model::{Memo, MemosSent},
    store as rows,
};

/// Everybody whose letter has left hears of it at once, with what changed, in their own language; the others' letters will
/// say the new time by themselves. A letter that lacks something now goes back to those that wait.
pub async fn moved(work: &mut Work, news: &plan::Moved) -> Done<()> {
    let session = plan::session(work, &news.session).await?;
    if session.cancelled_at.is_some() {
        return Ok(());
    }
    let today = people::today(work).await?;
    let seats = plan::enrolled(work, &session.id).await?;
    let mut readers: Vec<PersonId> = seats.iter().map(|s| s.person.clone()).collect();
    readers.extend(news.before.trainer.clone());
    let along = along(work, &session).await?;
    readers.extend(along.clone());
    let house = Gathered::read(work, &[&session], &readers, today).await?;
    let memos = rows::memos(work, std::slice::from_ref(&session.id)).await?;
    let reasons: HashMap<&PersonId, (Say, bool)> =
        seats.iter().map(|s| (&s.person, (s.reason(), s.accepted))).collect();
    let (due_at, soon) = due(&session, work.now, house.settings.memo_lead_days);
    let mut told = Vec::new();
    for memo in memos {
        let (Some(person), Some((reason, accepted))) = (house.person(&memo.person), reasons.get(&memo.person)) else {
            continue;
        };
        let reader = Reader::One { person, reason };
        let letter = house.letter(&session, reader, today);
        let (letter, refused) = letter.map_or_else(|missing| (None, missing), |l| (Some(l), Vec::new()));
        let late = soon && house.lead_holds(&session) && !accepted;
        let next = Memo {
            lang: person.lang,
            signed_by: house.signer(&session, reader).map(|p| p.id.clone()),
            due_at,
            // Sent again with this news, unless something is missing now.
            sent_at: (memo.told && letter.is_some()).then_some(work.now),
            late_reason: if late { memo.late_reason.or(Some("moved".into())) } else { None },
            sequence: session.sequence,
            refused,
            ..memo
        };
        if rows::set_changed(work, &next, letter.as_ref()).await? && next.told {
            tell_moved(work, &house, &session, &news.before, person, letter.as_ref()).await?;
            told.push(next.person);
        }
    }
    if !told.is_empty() {
        work.tell(&MemosSent { session: session.id.clone(), people: told, late: soon }).await?;
    }
    rows::set_goals_due(work, &session.id, house.goal_due(&session)).await?;
    jobs::send_later(work, &session.id, session.sequence, due_at).await?;
    trainers_after(work, &house, &session, news.before.trainer.as_ref()).await?;
    for person in along.iter().filter_map(|p| house.person(p)) {
        give_hour(work, &house, &session, person, "prepare-moved-subject").await?;
    }
    Ok(())
}

/// Who teaches it along with its trainer.
async fn along(work: &mut Work, session: &Session) -> Done<Vec<PersonId>> {
    let mut all = plan::co_teachers(work, std::slice::from_ref(&session.id)).await?;
    Ok(all.remove(&session.id).unwrap_or_default())
}

/// Somebody teaches the session along, or no more: the hour comes into the calendar, or leaves it.
pub async fn beside(work: &mut Work, news: &plan::CoTeaches) -> Done<()> {
    let session = plan::session(work, &news.session).await?;
    let stands = along(work, &session).await?.contains(&news.person);
    if session.cancelled_at.is_some() || stands != news.teaches {
        return Ok(());
    }
    let today = people::today(work).await?;
    let house = Gathered::read(work, &[&session], std::slice::from_ref(&news.person), today).await?;
    let Some(person) = house.person(&news.person) else { return Ok(()) };
    let session = Session { sequence: news.sequence, ..session };
    match news.teaches {
        true => give_hour(work, &house, &session, person, "prepare-teach-subject").await,
        false => drop_hour(work, &house, &session, person, "prepare-beside-not", "").await,
    }
}

/// What one needs to join is another: everybody whose letter has left, and who teaches, reads it, and the calendar has it.
pub async fn joining(work: &mut Work, news: &plan::series::JoiningSet) -> Done<()> {
    let session = plan::session(work, &news.session).await?;
    if session.cancelled_at.is_some() || session.starts_at <= work.now || session.sequence != news.sequence {
        return Ok(());
    }
    let today = people::today(work).await?;
    let memos = rows::memos(work, std::slice::from_ref(&session.id)).await?;
    let mut readers: Vec<PersonId> = memos.into_iter().filter(|m| m.told).map(|m| m.person).collect();
    let learners = readers.len();
    readers.extend(along(work, &session).await?);
    readers.extend(session.trainer.clone());
    let house = Gathered::read(work, &[&session], &readers, today).await?;
    for (i, person) in readers.iter().enumerate() {
        let Some(person) = house.person(person) else { continue };
        let lang = person.lang;
        let (subject, title) = subject(&house, &session, lang, "prepare-moved-subject");
        let entry = house.entry(&session, organiser(&house, &session, person), &title, lang);
        let text = match entry.joining {
            Some(how) => locale::t(lang, "prepare-joining-text", &[("how", how.into())]),
            None => locale::t(lang, "prepare-joining-none", &[]),
        };
        let invite = mail::request(&entry, person, work.now);
        let kind = if i < learners { "joining" } else { "teach" };
        work.post(mail::short(&session, person, Short { subject, lines: vec![text], kind }, None, invite)).await?;
    }
    Ok(())
}

async fn tell_moved(
    work: &mut Work,
    house: &Gathered,
    session: &Session,
    before: &Slot,
    person: &Person,
    letter: Option<&crate::Letter>,
) -> Done<()> {
    let lang = person.lang;
    let (subject, title) = subject(house, session, lang, "prepare-moved-subject");
    let mut lines = vec![locale::t(lang, "prepare-moved-text", &[])];
    lines.extend(what_changed(house, session, before, lang));
    let organiser = organiser(house, session, person);
    let entry = house.entry(session, organiser, &title, lang);
    let invite = mail::request(&entry, person, work.now);
    let short = Short { subject, lines, kind: "moved" };
    work.post(mail::short(session, person, short, letter, invite)).await
}

/// One sentence per thing that is not as it was.
fn what_changed(house: &Gathered, session: &Session, before: &Slot, lang: Lang) -> Vec<String> {
    let t = |key: &str, old: String, new: String| locale::t(lang, key, &[("old", old.into()), ("new", new.into())]);
    let mut out = Vec::new();
    if before.starts_at != session.starts_at || before.ends_at != session.ends_at {
        let old = Session { starts_at: before.starts_at, ends_at: before.ends_at, ..session.clone() };
        out.push(t("prepare-moved-time", when(&old, lang), when(session, lang)));
    }
    if before.venue != session.venue {
        let place = |id| {
            let online = || locale::t(lang, "prepare-moved-online", &[]);
            house.venue(id, lang).map_or_else(online, str::to_owned)
        };
        out.push(t("prepare-moved-place", place(before.venue.as_ref()), place(session.venue.as_ref())));
    }
    if before.trainer != session.trainer {
        let name =
            |id: Option<&PersonId>| id.and_then(|t| house.person(t)).map_or_else(|| "–".into(), |p| p.name.clone());
        out.push(t("prepare-moved-trainer", name(before.trainer.as_ref()), name(session.trainer.as_ref())));
    }
    out
}

fn when(session: &Session, lang: Lang) -> String {
    day_and_hours(lang, session.starts_at, session.ends_at, session.zone)
}

fn subject(house: &Gathered, session: &Session, lang: Lang, key: &str) -> (String, String) {
    let title = house.title(session, lang);
    let day = tongue::day_long(lang, session.day(), Case::Name);
    (locale::t(lang, key, &[("course", title.as_str().into()), ("day", day.into())]), title)
}

/// Who asks, for everybody alike in one session's calendars: the person's own centre manager.
fn organiser<'a>(house: &'a Gathered, session: &Session, person: &Person) -> Option<&'a Person> {
    let nothing = Say::new("");
    house.signer(session, Reader::One { person, reason: &nothing })
}

/// The session is off: whose letter had left reads why, calendars drop the entry, goals end.
pub async fn cancelled(work: &mut Work, news: &plan::Cancelled) -> Done<()> {
    let session = plan::session(work, &news.session).await?;
    let today = people::today(work).await?;
    let mut readers = news.people.clone();
    readers.extend(news.trainer.clone());
    let along = along(work, &session).await?;
    readers.extend(along.clone());
    let house = Gathered::read(work, &[&session], &readers, today).await?;
    let why = session.cancelled_why.clone().unwrap_or_default();
    for person in &news.people {
        drop_seat(work, &house, &session, person, "cancelled", &why).await?;
    }
    for person in news.trainer.iter().chain(&along).filter_map(|t| house.person(t)) {
        drop_hour(work, &house, &session, person, "prepare-cancelled-teach", &why).await?;
    }
    Ok(())
}

/// One seat was given up: the same for one person.
pub async fn withdrawn(work: &mut Work, news: &plan::Withdrawn) -> Done<()> {
    let session = plan::session(work, &news.session).await?;
    // Given back in the meantime.
    if plan::enrolled(work, &session.id).await?.iter().any(|e| e.person == news.person) {
        return Ok(());
    }
    let today = people::today(work).await?;
    let house = Gathered::read(work, &[&session], std::slice::from_ref(&news.person), today).await?;
    let why = plan::withdrawn_why(work, &session.id, &news.person).await?.unwrap_or_default();
    // The entry leaves the calendar with the count of this very change.
    let session = Session { sequence: news.sequence, ..session };
    drop_seat(work, &house, &session, &news.person, "out", &why).await
}

async fn drop_seat(
    work: &mut Work,
    house: &Gathered,
    session: &Session,
    id: &PersonId,
    kind: &'static str,
    why: &str,
) -> Done<()> {
    let memo = rows::memo(work, &session.id, id).await?;
    let known = memo.is_some_and(|m| m.told);
    if !rows::end(work, &session.id, id).await? || !known {
        return Ok(());
    }
    let Some(person) = house.person(id) else { return Ok(()) };
    let lang = person.lang;
    let (key, text) = match kind {
        "cancelled" => ("prepare-cancelled-subject", "prepare-cancelled-text"),
        _ => ("prepare-out-subject", "prepare-out-text"),
    };
    let (subject, title) = subject(house, session, lang, key);
    let mut lines = vec![locale::t(lang, text, &[("when", when(session, lang).into())])];
    lines.extend(said_why(lang, why));
    if kind == "cancelled" {
        lines.push(locale::t(lang, "prepare-cancelled-waits", &[]));
    }
    let organiser = organiser(house, session, person);
    let entry = house.entry(session, organiser, &title, lang);
    let invite = mail::cancel(&entry, person, work.now);
    work.post(mail::short(session, person, Short { subject, lines, kind }, None, invite)).await
}

fn said_why(lang: Lang, why: &str) -> Option<String> {
    (!why.trim().is_empty()).then(|| locale::t(lang, "prepare-change-why", &[("why", why.trim().into())]))
}

/// Who teaches gets the hour into the calendar as soon as the plan is published.
pub async fn tell_trainers(work: &mut Work, ids: &[SessionId]) -> Done<()> {
    let sessions = plan::sessions_by_id(work, ids).await?;
    let mut all: Vec<&Session> = sessions.values().filter(|s| s.trainer.is_some() && s.starts_at > work.now).collect();
    all.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
    if all.is_empty() {
        return Ok(());
    }
    let today: Day = people::today(work).await?;
    let house = Gathered::read(work, &all, &[], today).await?;
    for session in all {
        if let Some(trainer) = session.trainer.as_ref().and_then(|t| house.person(t)) {
            give_hour(work, &house, session, trainer, "prepare-teach-subject").await?;
        }
    }
    Ok(())
}

async fn trainers_after(work: &mut Work, house: &Gathered, session: &Session, before: Option<&PersonId>) -> Done<()> {
    if before != session.trainer.as_ref()
        && let Some(old) = before.and_then(|t| house.person(t))
    {
        drop_hour(work, house, session, old, "prepare-teach-not", "").await?;
    }
    let Some(trainer) = session.trainer.as_ref().and_then(|t| house.person(t)) else { return Ok(()) };
    let key = if before == Some(&trainer.id) { "prepare-moved-subject" } else { "prepare-teach-subject" };
    give_hour(work, house, session, trainer, key).await
}

async fn give_hour(work: &mut Work, house: &Gathered, session: &Session, trainer: &Person, key: &str) -> Done<()> {
    let lang = trainer.lang;
    let (subject, title) = subject(house, session, lang, key);
    let place = house.location(session, lang).unwrap_or_default().to_owned();
    let mut lines = vec![locale::t(lang, "prepare-teach-text", &[("when", when(session, lang).into())])];
    lines.extend(Some(place).filter(|p| !p.is_empty()));
    let organiser = organiser(house, session, trainer);
    let entry = house.entry(session, organiser, &title, lang);
    let invite = mail::request(&entry, trainer, work.now);
    work.post(mail::short(session, trainer, Short { subject, lines, kind: "teach" }, None, invite)).await
}

async fn drop_hour(
    work: &mut Work,
    house: &Gathered,
    session: &Session,
    trainer: &Person,
    text: &str,
    why: &str,
) -> Done<()> {
    let lang = trainer.lang;
    let (subject, title) = subject(house, session, lang, "prepare-cancelled-subject");
    let mut lines = vec![locale::t(lang, text, &[("when", when(session, lang).into())])];
    lines.extend(said_why(lang, why));
    let organiser = organiser(house, session, trainer);
    let entry = house.entry(session, organiser, &title, lang);
    let invite = mail::cancel(&entry, trainer, work.now);
    work.post(mail::short(session, trainer, Short { subject, lines, kind: "teach-off" }, None, invite)).await
}
