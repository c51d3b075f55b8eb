//! Somebody teaches a session along with its trainer.

use kit::{BookingId, Done, PersonId, Refusal, Say, SessionId, Stop};
use store::Work;

use super::alive;
use crate::{
    model::{CoTeaches, NewBooking, Session, Span, kinds},
    store as db,
};

/// So many beside a trainer at most: more would be a class of their own.
const CO_TEACHERS_MAX: usize = 3;

/// The hour of everybody who teaches a session along.
pub(crate) fn along(session: &Session, people: &[PersonId]) -> Vec<NewBooking> {
    let one = |p: &PersonId| NewBooking {
        person: p.clone(),
        kind: kinds::TEACHING,
        session: Some(session.id.clone()),
        with: session.trainer.clone(),
        span: Span::At(session.starts_at, session.ends_at),
    };
    people.iter().map(one).collect()
}

/// Puts somebody beside the trainer of a session that is to come, and books the hour. Refused for its trainer, for who has a
/// seat in it, does not speak its language, or is somewhere else then. Tells `plan.co_teaches`.
pub async fn add_co_teacher(work: &mut Work, id: &SessionId, person: &PersonId) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let session = alive(work, id).await?;
    let Some(trainer) = &session.trainer else { return Err(Stop::at("co_teacher", "plan-co-nobody-teaches")) };
    let p = people::person(work, person, session.day()).await?;
    let named = |key: &str| Refusal::at("co_teacher", Say::new(key).with("name", &p.name));
    let there = db::co_teachers::co_teachers(work, std::slice::from_ref(id)).await?.remove(id).unwrap_or_default();
    if there.contains(person) {
        return Ok(());
    }
    if person == trainer || db::sessions::enrolled(work, id).await?.iter().any(|e| e.person == *person) {
        return Err(named("plan-co-there").into());
    }
    if there.len() >= CO_TEACHERS_MAX {
        return Err(Refusal::at("co_teacher", Say::new("plan-co-many").with("max", CO_TEACHERS_MAX)).into());
    }
    if !p.employed(session.day()) {
        return Err(named("plan-schedule-left").into());
    }
    if p.lang != session.lang && !p.spoken.contains(&session.lang) {
        let mut refusal = named("plan-schedule-language");
        refusal.says = refusal.says.into_iter().map(|(at, s)| (at, s.with("language", session.lang.code()))).collect();
        return Err(refusal.into());
    }
    let booked = db::bookings::bookings_of(work, person, session.starts_at, session.ends_at).await?;
    if booked.iter().any(|b| matches!(b.span, Span::At(..))) {
        return Err(named("plan-schedule-busy").into());
    }
    db::co_teachers::add(work, id, person).await?;
    db::bookings::add(work, &along(&session, std::slice::from_ref(person))).await?;
    crate::search::changed(work, std::slice::from_ref(id)).await?;
    let sequence = session.sequence + 1;
    db::sessions::set_sequence(work, id, sequence).await?;
    work.tell(&CoTeaches { session: id.clone(), person: person.clone(), teaches: true, sequence }).await?;
    Ok(())
}

/// Takes somebody out again, and gives the hour back.
pub async fn drop_co_teacher(work: &mut Work, id: &SessionId, person: &PersonId) -> Done<()> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let session = alive(work, id).await?;
    if db::co_teachers::end(work, id, person).await? {
        let booked = db::bookings::bookings_of_session(work, id).await?;
        let theirs = booked.into_iter().filter(|b| b.person == *person && b.kind == kinds::TEACHING);
        let theirs: Vec<BookingId> = theirs.map(|b| b.id).collect();
        let now = work.now;
        db::bookings::set_cancelled(work, &theirs, Some(now)).await?;
        crate::search::changed(work, std::slice::from_ref(id)).await?;
        let sequence = session.sequence + 1;
        db::sessions::set_sequence(work, id, sequence).await?;
        work.tell(&CoTeaches { session: id.clone(), person: person.clone(), teaches: false, sequence }).await?;
    }
    Ok(())
}
