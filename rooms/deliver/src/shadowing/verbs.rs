//! Pairing, writing a contact down, ticking what the other wrote.

use std::collections::HashSet;

use kit::{Day, Done, PersonId, Refusal, Role, Say, Stop, time};
use store::Work;

use super::{Contact, ContactTicked, PairedUp, Shadowing, ShadowingEnded, Step, progress};
use crate::store::shadowing as rows;

const KINDS_MAX: usize = 6;
const KIND_CHARS_MAX: usize = 60;
const NEEDED_MAX: i64 = 20;
const DAYS_MAX: i64 = 120;
const NOTE_MAX: usize = 500;
const MINUTES_A_DAY_MAX: i64 = 480;

#[derive(Clone, Debug)]
pub struct NewPair {
    pub person: PersonId,
    pub partner: PersonId,
    pub from_on: Day,
    pub to_on: Day,
    pub kinds: Vec<String>,
    pub needed: i64,
    /// Booked for the newcomer on every day, so that the cover counts it.
    pub minutes_a_day: i64,
}

/// The two, whoever leads the newcomer (or stands in), planners and administrators.
pub async fn may_see(work: &mut Work, s: &Shadowing) -> Done<bool> {
    let Some(who) = work.who().cloned() else { return Ok(work.is_system()) };
    Ok(who == s.person || who == s.partner || leads(work, &s.person).await?)
}

async fn leads(work: &mut Work, person: &PersonId) -> Done<bool> {
    let Some(who) = work.who().cloned() else { return Ok(work.is_system()) };
    let today = people::today(work).await?;
    let roles = people::roles(work, &who, today).await?;
    if roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(true);
    }
    Ok(roles.contains(&Role::Manager) && people::acts_for(work, &who, person, today).await?)
}

/// Puts two people side by side. By whoever leads the newcomer, planners, administrators.
pub async fn pair_up(work: &mut Work, new: NewPair) -> Done<Shadowing> {
    if !leads(work, &new.person).await? {
        return Err(Stop::at("person", "deliver-shadow-not-yours"));
    }
    if new.person == new.partner {
        return Err(Stop::at("partner", "deliver-shadow-two"));
    }
    let days = time::days_between(new.from_on, new.to_on);
    if !(0..=DAYS_MAX).contains(&days) {
        return Err(Refusal::at("to_on", Say::new("deliver-shadow-days").with("max", DAYS_MAX)).into());
    }
    let different: HashSet<&String> = new.kinds.iter().collect();
    let short = new.kinds.iter().all(|k| k.chars().count() <= KIND_CHARS_MAX);
    if new.kinds.is_empty() || new.kinds.len() > KINDS_MAX || different.len() != new.kinds.len() || !short {
        return Err(Refusal::at("kinds", Say::new("deliver-shadow-kinds-wrong").with("max", KINDS_MAX)).into());
    }
    if !(1..=NEEDED_MAX).contains(&new.needed) {
        return Err(Refusal::at("needed", Say::new("web-field-number").with("min", 1).with("max", NEEDED_MAX)).into());
    }
    if !(0..=MINUTES_A_DAY_MAX).contains(&new.minutes_a_day) {
        return Err(Stop::at("hours", "deliver-shadow-hours-wrong"));
    }
    work.lock("shadowing", "number").await?;
    if rows::shadowings_of(work, &new.person).await?.iter().any(|s| s.person == new.person && s.ended_at.is_none()) {
        return Err(Stop::at("person", "deliver-shadow-already"));
    }
    let pair = Shadowing {
        id: work.id(),
        number: store::next_number(work, "shadowing").await?,
        person: new.person,
        partner: new.partner,
        from_on: new.from_on,
        to_on: new.to_on,
        kinds: new.kinds,
        needed: new.needed,
        minutes_a_day: new.minutes_a_day,
        made_by: work.who().cloned(),
        ended_at: None,
    };
    rows::add(work, &pair).await?;
    book(work, &pair, pair.to_on).await?;
    let (shadowing, person, partner) = (pair.id.clone(), pair.person.clone(), pair.partner.clone());
    work.tell(&PairedUp { shadowing, person, partner }).await?;
    Ok(pair)
}

/// One of the two writes a contact down, which ticks it for them; the other ticks it too, or it does not count. Refused while
/// the step is not open. What was written is kept without the customer's personal data.
pub async fn note_contact(work: &mut Work, number: i64, step: &str, kind: &str, note: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let pair = rows::shadowing(work, number).await?;
    if who != pair.person && who != pair.partner {
        return Err(Stop::forbidden());
    }
    if pair.ended_at.is_some() {
        return Err(Stop::at("", "deliver-shadow-over"));
    }
    if step.is_empty() {
        return Err(Stop::at("step", "web-field-needed"));
    }
    work.lock("shadowing", &pair.id.0).await?;
    // Before anything else is asked for: whoever may not yet, fills in nothing.
    let open = progress(&pair, &rows::contacts(work, &pair.id).await?).open;
    let Some(step) = Step::from_code(step).filter(|s| *s <= open) else {
        return Err(Stop::at("step", "deliver-shadow-gate"));
    };
    if !pair.kinds.iter().any(|k| k == kind) {
        return Err(Stop::at("kind", "web-field-needed"));
    }
    if note.chars().count() > NOTE_MAX {
        let say = Say::new("web-field-too-long").with("max", NOTE_MAX).with("n", note.chars().count());
        return Err(Refusal::at("note", say).into());
    }
    let today = people::today(work).await?;
    let lang = people::person(work, &who, today).await?.lang;
    let now = work.now;
    let contact = Contact {
        id: work.id(),
        step,
        kind: kind.to_owned(),
        note: needs::redact(note.trim(), lang).text,
        on_day: today,
        person_at: (who == pair.person).then_some(now),
        partner_at: (who == pair.partner).then_some(now),
    };
    rows::add_contact(work, &pair, &contact).await?;
    work.tell(&ContactTicked { shadowing: pair.id, step: step.code().into(), counts: false }).await?;
    Ok(())
}

/// The other of the two says that it was so.
pub async fn tick_contact(work: &mut Work, number: i64, contact: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let pair = rows::shadowing(work, number).await?;
    if who != pair.person && who != pair.partner {
        return Err(Stop::forbidden());
    }
    if pair.ended_at.is_some() {
        return Err(Stop::at("", "deliver-shadow-over"));
    }
    work.lock("shadowing", &pair.id.0).await?;
    let all = rows::contacts(work, &pair.id).await?;
    let found = all.into_iter().find(|c| c.id == contact).ok_or_else(Stop::missing)?;
    if found.counts() {
        return Ok(());
    }
    let of_person = who == pair.person;
    rows::tick(work, contact, of_person).await?;
    let counts = if of_person { found.partner_at.is_some() } else { found.person_at.is_some() };
    work.tell(&ContactTicked { shadowing: pair.id, step: found.step.code().into(), counts }).await?;
    Ok(())
}

/// The newcomer's hours off the phones, until a day; from tomorrow on nothing is left of a pair that ended.
async fn book(work: &mut Work, pair: &Shadowing, until: Day) -> Done<()> {
    let mut wanted = Vec::new();
    if pair.minutes_a_day > 0 && pair.from_on <= until {
        wanted.push(plan::NewBooking {
            person: pair.person.clone(),
            kind: plan::kinds::SHADOWING,
            session: None,
            with: Some(pair.partner.clone()),
            span: plan::Span::Floating { from: pair.from_on, to: until, minutes_a_day: pair.minutes_a_day },
        });
    }
    plan::book_for(work, &format!("shadowing/{}", pair.id), wanted).await
}

/// They sit apart again. By whoever may pair them.
pub async fn end_shadowing(work: &mut Work, number: i64) -> Done<()> {
    let pair = rows::shadowing(work, number).await?;
    if !leads(work, &pair.person).await? {
        return Err(Stop::forbidden());
    }
    if rows::end(work, &pair.id).await? {
        let today = people::today(work).await?;
        book(work, &pair, pair.to_on.min(today)).await?;
        work.tell(&ShadowingEnded { shadowing: pair.id }).await?;
    }
    Ok(())
}
