//! Writing it down, agreeing, laying the certificate beside it, saying that it is over.

use kit::{Day, Done, PersonId, Refusal, Say, Stop, time};
use serde_json::json;
use store::Work;

use super::{NewCertificate, Outside, OutsideAnswered, OutsideChanged, OutsideDone, OutsideRecorded, State, letters};
use crate::store::outside as rows;

const LINE_MAX: usize = 200;
const NOTE_MAX: usize = 600;
/// Twenty working weeks.
const MINUTES_MAX: i64 = 48_000;
const COST_MAX_MINOR: i64 = 100_000_000;
/// So long after the last day something is to be brought back at the latest.
const BRING_DAYS_MAX: i64 = 120;

#[derive(Clone, Debug)]
pub struct NewOutside {
    pub person: PersonId,
    pub title: String,
    pub provider: String,
    pub minutes: i64,
    pub cost_minor: i64,
    pub from_on: Day,
    pub to_on: Day,
    pub expires_on: Option<Day>,
    /// Why it, in the person's words.
    pub note: String,
}

/// Whoever leads the person (or stands in), planners and administrators; nobody for themselves.
pub async fn may_lead(work: &mut Work, person: &PersonId) -> Done<bool> {
    let Some(who) = work.who().cloned() else { return Ok(work.is_system()) };
    Ok(who != *person && crate::trainer_paths::may_lead(work, person).await?)
}

pub async fn may_see(work: &mut Work, outside: &Outside) -> Done<bool> {
    Ok(work.who() == Some(&outside.person) || may_lead(work, &outside.person).await?)
}

async fn own_or_led(work: &mut Work, outside: &Outside) -> Done<()> {
    if may_see(work, outside).await? { Ok(()) } else { Err(Stop::forbidden()) }
}

/// Writes a course somewhere else down. Where it costs and the person writes it, whoever leads them answers first.
pub async fn record_outside(work: &mut Work, new: NewOutside) -> Done<Outside> {
    let own = work.who() == Some(&new.person);
    if !own && !may_lead(work, &new.person).await? {
        return Err(Stop::at("person", "deliver-outside-not-yours"));
    }
    for (name, text, max) in [("title", &new.title, LINE_MAX), ("provider", &new.provider, LINE_MAX)] {
        let n = text.trim().chars().count();
        if n == 0 {
            return Err(Stop::at(name, "web-field-needed"));
        }
        if n > max {
            return Err(Refusal::at(name, Say::new("web-field-too-long").with("max", max).with("n", n)).into());
        }
    }
    let n = new.note.chars().count();
    if n > NOTE_MAX {
        return Err(Refusal::at("note", Say::new("web-field-too-long").with("max", NOTE_MAX).with("n", n)).into());
    }
    if !(1..=MINUTES_MAX).contains(&new.minutes) {
        return Err(Stop::at("hours", "deliver-outside-hours"));
    }
    if !(0..=COST_MAX_MINOR).contains(&new.cost_minor) {
        return Err(Stop::at("cost", "curriculum-amount"));
    }
    if new.to_on < new.from_on {
        return Err(Stop::at("to_on", "deliver-outside-days"));
    }
    if new.expires_on.is_some_and(|d| d <= new.to_on) {
        return Err(Stop::at("expires_on", "deliver-outside-expires"));
    }
    work.lock("outside", "number").await?;
    let asked = own && new.cost_minor > 0;
    let now = work.now;
    let outside = Outside {
        id: work.id(),
        number: store::next_number(work, "outside_course").await?,
        person: new.person,
        title: new.title.trim().to_owned(),
        provider: new.provider.trim().to_owned(),
        minutes: new.minutes,
        cost_minor: new.cost_minor,
        from_on: new.from_on,
        to_on: new.to_on,
        expires_on: new.expires_on,
        note: new.note.trim().to_owned(),
        written_at: now,
        written_by: work.who().cloned(),
        agreed: (!asked).then_some(true),
        answered_at: None,
        answered_by: None,
        reason: String::new(),
        certificate: None,
        done_at: None,
        bring_due_on: None,
        brought_at: None,
        brought_note: String::new(),
        ended_at: None,
    };
    rows::add(work, &outside).await?;
    let news = OutsideRecorded { outside: outside.id.clone(), person: outside.person.clone(), asked };
    work.tell(&news).await?;
    if asked {
        letters::asked(work, &outside).await?;
    }
    Ok(outside)
}

async fn locked(work: &mut Work, number: i64) -> Done<Outside> {
    let outside = rows::outside(work, number).await?;
    work.lock("outside", &outside.id.0).await?;
    // What was read before the lock may be old.
    rows::outside(work, number).await
}

/// Yes or no, by whoever leads the person; a no says why.
pub async fn answer_outside(work: &mut Work, number: i64, agreed: bool, reason: &str) -> Done<()> {
    let outside = locked(work, number).await?;
    if !may_lead(work, &outside.person).await? {
        return Err(Stop::forbidden());
    }
    if outside.state() != State::Asked {
        return Err(Stop::conflict(Say::new("deliver-outside-answered")));
    }
    let reason = reason.trim();
    if !agreed && reason.is_empty() {
        return Err(Stop::at("reason", "deliver-outside-why"));
    }
    let n = reason.chars().count();
    if n > NOTE_MAX {
        return Err(Refusal::at("reason", Say::new("web-field-too-long").with("max", NOTE_MAX).with("n", n)).into());
    }
    rows::set_answer(work, &outside.id, agreed, reason).await?;
    work.tell(&OutsideAnswered { outside: outside.id.clone(), agreed }).await?;
    letters::answered(work, &outside, agreed, reason).await
}

/// Lays a certificate beside it; one that was there before goes.
pub async fn add_certificate(work: &mut Work, number: i64, new: &NewCertificate) -> Done<()> {
    let outside = locked(work, number).await?;
    own_or_led(work, &outside).await?;
    if !matches!(outside.state(), State::Agreed | State::Bring | State::Closed) {
        return Err(Stop::at("certificate", "deliver-outside-first-yes"));
    }
    rows::set_certificate(work, &outside.id, new).await?;
    changed(work, outside, "certificate").await
}

/// It is over and the person was there: it stands in the transcript, and by a day something is brought back.
pub async fn finish_outside(work: &mut Work, number: i64, bring_due_on: Day) -> Done<()> {
    let outside = locked(work, number).await?;
    own_or_led(work, &outside).await?;
    let today = people::today(work).await?;
    if outside.state() != State::Agreed || outside.to_on > today {
        return Err(Stop::at("bring_due_on", "deliver-outside-not-over"));
    }
    let days = time::days_between(today, bring_due_on);
    if !(0..=BRING_DAYS_MAX).contains(&days) {
        return Err(
            Refusal::at("bring_due_on", Say::new("deliver-outside-bring-day").with("max", BRING_DAYS_MAX)).into()
        );
    }
    rows::set_done(work, &outside.id, bring_due_on).await?;
    let zone = people::settings(work).await?.zone;
    let statement = records::Statement {
        person: outside.person.clone(),
        verb: "completed",
        course: None,
        object: format!("outside:{}", outside.id),
        result: json!({ "minutes": outside.minutes, "title": outside.title, "provider": outside.provider }),
        at: time::at_local(outside.to_on, 12 * 60, zone),
    };
    records::state(work, statement).await?;
    let (id, person, minutes) = (outside.id, outside.person, outside.minutes);
    work.tell(&OutsideDone { outside: id, person, minutes }).await?;
    Ok(())
}

/// It does not take place, or was written down by mistake: by the person, or by whoever wrote it down. What stands in the
/// transcript stays.
pub async fn take_back(work: &mut Work, number: i64) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let outside = locked(work, number).await?;
    if !outside.taken_back_by(&who) {
        return Err(Stop::forbidden());
    }
    if outside.done_at.is_some() {
        return Err(Stop::conflict(Say::new("deliver-outside-stands")));
    }
    rows::set_ended(work, &outside.id).await?;
    changed(work, outside, "taken_back").await
}

pub(super) async fn changed(work: &mut Work, outside: Outside, what: &str) -> Done<()> {
    work.tell(&OutsideChanged { outside: outside.id, what: what.to_owned() }).await?;
    Ok(())
}
