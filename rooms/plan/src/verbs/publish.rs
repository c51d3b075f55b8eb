use std::collections::HashMap;

use curriculum::Method;
use kit::{At, Done, DraftId, Kind, PersonId, Refusal, Say, SessionId, Stop, Zone, time::plus_days};
use store::Work;
use timetable::{Prepared, Solution, rules};

use super::bundle::{Diary, bundle, on_the_way, talks, teaching};
use crate::{
    budget,
    figures::Phones,
    model::{Draft, Enrolment, NewBooking, Published, Session, Span},
    snapshot::{Lead, Snapshot, earliest},
    solve, store as db, what_if,
};

/// What the person saw, and, when the memo lead is not kept, why it must be so.
#[derive(Clone, Debug)]
pub struct Publication {
    pub version: i64,
    pub late_reason: String,
}

/// Publishes a draft: every hard rule is checked again against what is booked by now, then the five events of every seat
/// are booked. Refused in words when the draft has changed, is still being searched, supposes away what must hold, breaks a
/// rule, or keeps no memo lead without a reason.
pub async fn publish(work: &mut Work, id: &DraftId, wish: Publication) -> Done<Published> {
    people::must_be(work, super::PLANNERS).await?;
    work.lock("plan", "publish").await?;
    // The lock of who discards it or stores what a search found.
    work.lock("draft", id.as_str()).await?;
    let draft = db::drafts::draft(work, id).await?;
    refuse_stale(work, &draft, &wish).await?;
    super::refuse_past(work, &draft.month).await?;
    if let Some(say) = draft.what_if.never_published() {
        return Err(Stop::conflict(say));
    }
    let sessions = db::sessions::of_draft(work, id).await?;
    if sessions.is_empty() {
        return Err(Stop::conflict(Say::new("plan-publish-empty")));
    }
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let seats = db::sessions::enrolments(work, &ids).await?;
    let late = late(work, &sessions).await?;
    if late > 0 && wish.late_reason.trim().is_empty() {
        return Err(Refusal::at("late_reason", Say::new("plan-publish-late").with("n", late)).into());
    }
    let lead = if late > 0 { Lead::Overridden } else { Lead::Kept };
    let s = what_if::question(work, &draft.month, &draft.what_if, lead).await?;
    let plan = check(&s, &sessions, &seats)?;
    let cover = budget::cover_of_plan(&s, &plan, &sessions);
    afford(work, id, &sessions, &seats, &cover).await?;
    let bookings = all_bookings(work, &s, &plan, &sessions, &seats).await?;
    db::bookings::add(work, &bookings).await?;
    db::sessions::mark_published(work, id).await?;
    if late > 0 {
        let mut figures = draft.figures.clone().unwrap_or_default();
        figures.late_reason = Some(wish.late_reason.trim().to_owned());
        db::drafts::put_figures(work, id, &figures).await?;
        db::sessions::set_late_reason(work, &ids, wish.late_reason.trim()).await?;
    }
    db::drafts::mark_published(work, id).await?;
    budget::commit_with(work, &sessions, &seats, &cover).await?;
    crate::search::changed(work, &ids).await?;
    let news = Published { draft: id.clone(), month: draft.month, sessions: ids, late: late > 0 };
    work.tell(&news).await?;
    Ok(news)
}

/// Refused where it costs more than is left, or than planners may alone, and nobody has said yes to so much.
async fn afford(
    work: &mut Work,
    id: &DraftId,
    sessions: &[Session],
    seats: &[Enrolment],
    cover: &budget::Cover,
) -> Done<()> {
    if work.is_system() {
        return Ok(());
    }
    let costs = budget::of_sessions(work, sessions, seats, cover).await?;
    let days: HashMap<&SessionId, kit::Day> = sessions.iter().map(|s| (&s.id, s.day())).collect();
    let each: Vec<_> = costs
        .iter()
        .flat_map(|(id, by)| by.iter().map(move |(department, cost)| (id, department, cost.all())))
        .filter_map(|(id, department, minor)| Some((department.clone(), *days.get(id)?, minor)))
        .collect();
    let impacts = budget::impacts(work, &each).await?;
    let asked = budget::asked_about(work, &budget::about_draft(id)).await?;
    let missing = budget::unanswered(&impacts, &asked).count();
    if missing > 0 { Err(Stop::conflict(Say::new("plan-publish-budget").with("n", missing))) } else { Ok(()) }
}

async fn refuse_stale(work: &mut Work, draft: &Draft, wish: &Publication) -> Done<()> {
    if draft.published_at.is_some() {
        return Err(Stop::conflict(Say::new("plan-publish-done").with("n", draft.number)));
    }
    if draft.discarded_at.is_some() {
        return Err(Stop::missing());
    }
    if db::drafts::run(work, &draft.id).await?.is_some_and(|r| r.ended_at.is_none()) {
        return Err(Stop::conflict(Say::new("plan-publish-running").with("n", draft.number)));
    }
    if draft.version != wish.version {
        return Err(Stop::conflict(Say::new("plan-publish-stale").with("n", draft.number)));
    }
    Ok(())
}

/// Sessions to which people are sent with less notice than the memo lead. What one does at one's own pace is exempt.
async fn late(work: &mut Work, sessions: &[Session]) -> Done<usize> {
    let settings = people::settings(work).await?;
    let sites = people::sites(work).await?;
    let courses = curriculum::courses(work).await?;
    let first = earliest(work.now, settings.memo_lead_days, &sites);
    let dated = |s: &Session| {
        let offering = courses.iter().find(|c| c.id == s.course).and_then(|c| c.offering(&s.offering));
        offering.and_then(|o| Method::from_code(&o.method)).is_none_or(|m| m.dated)
    };
    Ok(sessions.iter().filter(|s| s.starts_at < first && dated(s)).count())
}

fn check(s: &Snapshot, sessions: &[Session], seats: &[Enrolment]) -> Done<Solution> {
    let plan = solve::solution_of(s, sessions, seats)
        .map_err(|lost| Stop::conflict(Say::new("plan-publish-gone").with("n", lost)))?;
    let broken = rules::violations(&Prepared::new(&s.instance), &plan);
    let Some(first) = broken.first() else { return Ok(plan) };
    tracing::info!(n = broken.len(), rule = first.code, text = first.text, "a draft breaks a rule by now");
    let says = vec![
        (String::new(), Say::new("plan-publish-broken").with("n", broken.len())),
        (String::new(), Say::new(&format!("plan-{}", first.key))),
    ];
    Err(Refusal { kind: Kind::Conflict, says }.into())
}

async fn all_bookings(
    work: &mut Work,
    s: &Snapshot,
    plan: &Solution,
    sessions: &[Session],
    seats: &[Enrolment],
) -> Done<Vec<NewBooking>> {
    let settings = people::settings(work).await?;
    let today = work.now.day(settings.zone);
    let last = sessions.iter().map(|x| x.ends_at).max().unwrap_or(work.now).plus_days(settings.follow_up_days + 1);
    let shifts = people::shifts(work, work.now, last).await?;
    let booked = db::bookings::all_between(work, work.now, last, today, plus_days(last.day(Zone::UTC), 1)).await?;
    let talks = talks(&booked, settings.zone);
    let mut diary = Diary::new(shifts, booked.into_iter().map(|b| (b.person, b.span)))
        .capped(settings.talks_a_week, talks.into_iter());
    let place: HashMap<&PersonId, usize> = s.ids.people.iter().enumerate().map(|(i, p)| (p, i)).collect();
    let spare = spare(s, plan);
    let mut out: Vec<NewBooking> = sessions.iter().filter_map(teaching).collect();
    let legs = legs(work, sessions, seats).await?;
    for b in &legs {
        if let Span::At(from, to) = b.span {
            diary.take(&b.person, from, to);
        }
    }
    out.extend(legs);
    // First everybody's seat, so that no talk is booked into a class.
    for x in sessions {
        for who in seats.iter().filter(|e| e.session == x.id).map(|e| &e.person).chain(x.trainer.as_ref()) {
            diary.take(who, x.starts_at, x.ends_at);
        }
    }
    for x in sessions {
        for seat in seats.iter().filter(|e| e.session == x.id) {
            let person = place.get(&seat.person).map(|i| &s.instance.people[*i]);
            let manager = person.and_then(|p| p.manager).map(|m| &s.ids.people[m]);
            let queue = person.and_then(|p| p.queue);
            let quiet = |at: At| queue.map_or(0, |q| spare(q, at));
            out.extend(bundle(&mut diary, &settings, (x, x.day()), &seat.person, manager, today, &quiet));
        }
    }
    Ok(out)
}

/// Everybody's ways to these sessions.
async fn legs(work: &mut Work, sessions: &[Session], seats: &[Enrolment]) -> Done<Vec<NewBooking>> {
    let Some(first) = sessions.iter().map(Session::day).min() else { return Ok(Vec::new()) };
    let ways = crate::travel::ways(work).await?;
    let venues = curriculum::venues(work).await?;
    let ids: Vec<PersonId> =
        seats.iter().map(|e| e.person.clone()).chain(sessions.iter().filter_map(|s| s.trainer.clone())).collect();
    let people = people::people_by_id(work, &ids, first).await?;
    let mut out = Vec::new();
    for x in sessions {
        let Some(venue) = x.venue.as_ref().and_then(|id| venues.iter().find(|v| v.id == *id)) else { continue };
        let here = seats.iter().filter(|e| e.session == x.id).map(|e| &e.person).chain(&x.trainer);
        let way = |p: &PersonId| Some((p.clone(), ways.to(people.get(p)?, venue)?.minutes));
        out.extend(on_the_way(x, &here.filter_map(way).collect::<Vec<_>>()));
    }
    Ok(out)
}

/// People to spare in a queue at an instant with the plan in place; 0 outside the month.
fn spare(s: &Snapshot, plan: &Solution) -> impl Fn(usize, At) -> i64 {
    let phones = Phones::new(s, plan);
    let grid = s.grid;
    let required: Vec<i32> = s.instance.queues.iter().flat_map(|q| q.required.iter().copied()).collect();
    move |queue, at| {
        let slot = grid.floor(at);
        if !(0..grid.slots).contains(&slot) {
            return 0;
        }
        let here = queue * phones.slots + slot as usize;
        i64::from(phones.left(here) - required[here])
    }
}
