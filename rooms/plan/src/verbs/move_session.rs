use std::collections::HashSet;

use kit::{At, BookingId, Done, PersonId, Say, SessionId, Stop, VenueId};
use store::Work;

use super::{
    alive, along,
    bundle::teaching,
    rebook::{Learners, bundles, legs},
};
use crate::{
    change::{Found, Wish, afford, check, refuse},
    model::{Booking, Moved, NewBooking, Session, Span, kinds},
    series, store as db,
};

/// Another time, venue or trainer for a published session.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    pub starts_at: At,
    pub venue: Option<VenueId>,
    pub trainer: Option<PersonId>,
    /// Needed only when the memo lead or the cover is not kept.
    pub reason: String,
}

/// What stands against the move, and what it costs the phones; changes nothing.
pub async fn preview_move(work: &mut Work, id: &SessionId, to: &Move) -> Done<Found> {
    let (_, after, people, newly) = planned(work, id, to).await?;
    look_at(work, to, &after, &people, &newly).await
}

async fn look_at(work: &mut Work, to: &Move, after: &Session, people: &[PersonId], newly: &[PersonId]) -> Done<Found> {
    let mut found = check(work, Wish { session: after, people, newly, lead_kept: false, seated: true }).await?;
    found.hard.extend(against_series(work, after, people).await?);
    let about = crate::budget::about_move(&after.id, to);
    afford(work, &mut found, after, people, &about).await?;
    Ok(found)
}

/// What stands against the later meetings of a series at their new dates.
async fn against_series(work: &mut Work, after: &Session, people: &[PersonId]) -> Done<Vec<(String, Say)>> {
    match series::series_of(work, std::slice::from_ref(&after.id)).await?.remove(&after.id) {
        Some(series) => Ok(series::check(work, after, &series, people).await?.hard),
        None => Ok(Vec::new()),
    }
}

/// Moves a session that is still to come: every rule is checked again, the bookings go along, a goal talk that lies before
/// the new day stays. Tells `plan.moved`.
pub async fn move_session(work: &mut Work, id: &SessionId, to: Move) -> Done<Session> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    let (before, after, people, newly) = planned(work, id, &to).await?;
    if before.slot() == after.slot() {
        return Err(Stop::conflict(Say::new("plan-change-same")));
    }
    let found = look_at(work, &to, &after, &people, &newly).await?;
    refuse(work, &found, &to.reason)?;
    db::sessions::set_slot(work, &after).await?;
    series::moved(work, &after).await?;
    if !found.soft.is_empty() {
        db::sessions::set_late_reason(work, std::slice::from_ref(id), to.reason.trim()).await?;
    }
    rebook(work, &before, &after, &people).await?;
    crate::budget::commit(work, id).await?;
    let news = Moved { session: id.clone(), sequence: after.sequence, before: before.slot(), after: after.slot() };
    crate::search::changed(work, std::slice::from_ref(id)).await?;
    work.tell(&news).await?;
    Ok(after)
}

/// The session now and as it shall be, who is in it, and whose time is taken anew.
async fn planned(work: &mut Work, id: &SessionId, to: &Move) -> Done<(Session, Session, Vec<PersonId>, Vec<PersonId>)> {
    let before = alive(work, id).await?;
    if to.starts_at <= work.now {
        return Err(Stop::at("day", "plan-change-past"));
    }
    let mut zone = before.zone;
    if let Some(venue) = &to.venue {
        let site = curriculum::venue(work, venue).await?.site;
        zone = people::sites(work).await?.into_iter().find(|s| s.id == site).map_or(zone, |s| s.zone);
    }
    let same = before.starts_at == to.starts_at && before.venue == to.venue;
    let after = Session {
        starts_at: to.starts_at,
        ends_at: to.starts_at.plus_minutes(before.minutes()),
        venue: to.venue.clone(),
        trainer: to.trainer.clone(),
        zone,
        sequence: before.sequence + 1,
        // Another trainer alone changes nobody's answer.
        moved_at: if same { before.moved_at } else { Some(work.now) },
        ..before.clone()
    };
    let people: Vec<PersonId> = db::sessions::enrolled(work, id).await?.into_iter().map(|e| e.person).collect();
    let newly = if same { Vec::new() } else { people.clone() };
    Ok((before, after, people, newly))
}

async fn rebook(work: &mut Work, before: &Session, after: &Session, people: &[PersonId]) -> Done<()> {
    let now = work.now;
    let booked = db::bookings::bookings_of_session(work, &before.id).await?;
    if before.starts_at == after.starts_at {
        let goes = |b: &&Booking| b.kind == kinds::TEACHING || b.kind == kinds::TRAVEL;
        let old = booked.iter().filter(goes).map(|b| b.id.clone()).collect::<Vec<_>>();
        db::bookings::set_cancelled(work, &old, Some(now)).await?;
        let mut new: Vec<NewBooking> = teaching(after).into_iter().collect();
        new.extend(along(after, &beside(work, after).await?));
        new.extend(series::bookings(work, after, &[], true).await?);
        let there: Vec<PersonId> = people.iter().chain(&after.trainer).cloned().collect();
        new.extend(legs(work, after, &there).await?);
        db::bookings::add(work, &new).await?;
        return Ok(());
    }
    let stays = |b: &Booking| match (b.kind.as_str(), b.span) {
        (kinds::GOAL_TALK, Span::At(_, to)) => to.day(after.zone) < after.day(),
        (kinds::GOAL_TALK, Span::Floating { to, .. }) => to < after.day(),
        // The letter is read once more: its minutes stay where they have been.
        (kinds::MEMO, Span::Floating { to, .. }) => to < now.day(after.zone),
        _ => false,
    };
    let learners = Learners::read(work, &before.id).await?;
    let old: Vec<BookingId> = booked.iter().filter(|b| !stays(b)).map(|b| b.id.clone()).collect();
    let talked: HashSet<PersonId> =
        booked.iter().filter(|b| b.kind == kinds::GOAL_TALK && stays(b)).filter_map(|b| learners.of(b)).collect();
    db::bookings::set_cancelled(work, &old, Some(now)).await?;
    let mut new = Vec::new();
    let (with_talk, without): (Vec<PersonId>, Vec<PersonId>) =
        people.iter().cloned().partition(|p| !talked.contains(p));
    new.extend(bundles(work, after, &with_talk, true).await?);
    let rest = bundles(work, after, &without, false).await?;
    new.extend(rest.into_iter().filter(|b| b.kind != kinds::GOAL_TALK));
    new.extend(along(after, &beside(work, after).await?));
    db::bookings::add(work, &new).await?;
    Ok(())
}

/// Who teaches along; somebody who is the trainer by now does not.
async fn beside(work: &mut Work, session: &Session) -> Done<Vec<PersonId>> {
    let all = db::co_teachers::co_teachers(work, std::slice::from_ref(&session.id)).await?;
    let all = all.into_values().flatten();
    Ok(all.filter(|p| session.trainer.as_ref() != Some(p)).collect())
}
