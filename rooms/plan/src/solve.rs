//! The search, outside any work: read, let go of the database, think, write.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use kit::{At, Chance, Done, DraftId, SessionId, Stop};
use store::{Actor, Db, Work};
use timetable::{Prepared, Progress, Solution, SolveOptions, Why};
use tokio::sync::Notify;

use crate::{
    budget, figures,
    model::{Draft, DraftSolved, Enrolment, Figures, Session, Step, Unplaced},
    snapshot::{self, Snapshot},
    store as db, what_if, words,
};

/// A search whose process died is free again after this long, on the clock that `run_waiting` is given.
const LEASE_MINUTES: i64 = 2;
/// A search that runs holds its lease on: written this often, however silent the search is.
const RENEW_SECONDS: u64 = 30;
/// How many points of progress a search writes.
const POINTS: u64 = 24;

/// Leases every waiting search, solves it and stores its plan; returns how many. Call it again and again.
pub async fn run_waiting(db: &Db, now: At, chance: &mut Chance) -> Done<usize> {
    run_waiting_until(db, now, chance, std::future::pending()).await
}

/// The same; when `enough` comes, the search in hand is given back, for the next server to begin anew.
pub async fn run_waiting_until(db: &Db, now: At, chance: &mut Chance, enough: impl Future<Output = ()>) -> Done<usize> {
    tokio::pin!(enough);
    let mut done = 0;
    loop {
        let mut look = db.look(None, now).await?;
        let free = db::drafts::free_run(&mut look).await?;
        drop(look);
        let Some(draft) = free else { return Ok(done) };
        let mut work = db.work(Actor::System, now, chance.fork()).await?;
        work.lock("solve", draft.as_str()).await?;
        let mine = db::drafts::lease(&mut work, &draft, now.plus_minutes(LEASE_MINUTES)).await?;
        work.commit().await?;
        if !mine {
            continue;
        }
        let ended = tokio::select! {
            biased;
            ended = solve_now(db, &draft, now, chance) => Some(ended),
            () = &mut enough => None,
        };
        let Some(ended) = ended else {
            let mut work = db.work(Actor::System, now, chance.fork()).await?;
            db::drafts::give_back(&mut work, &draft).await?;
            work.commit().await?;
            return Ok(done);
        };
        ended?;
        done += 1;
    }
}

/// Whoever stops waiting for a search, stops the search.
struct Waiting(Arc<AtomicBool>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What the thread found.
struct Found {
    plan: Solution,
    figures: Figures,
    why: Vec<Why>,
}

/// Solves one draft, whose search must be leased. A question that cannot be asked ends the search with the cause.
pub async fn solve_now(db: &Db, draft: &DraftId, now: At, chance: &mut Chance) -> Done<()> {
    let mut look = db.look(None, now).await?;
    let wanted = db::drafts::draft(&mut look, draft).await?;
    let run = db::drafts::run(&mut look, draft).await?.ok_or_else(Stop::missing)?;
    let asked = what_if::question(&mut look, &wanted.month, &wanted.what_if, wanted.what_if.lead()).await;
    drop(look);
    let s = match asked {
        Ok(s) => Arc::new(s),
        Err(stop) => {
            tracing::error!(?stop, draft = %draft, "a plan could not be asked for");
            return fail(db, draft, now, chance).await;
        }
    };
    let (found, history, stopped) = think(db, &wanted, Arc::clone(&s), run.moves_max, now, chance).await?;
    let Some(found) = found else { return fail(db, draft, now, chance).await };
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    work.lock("draft", draft.as_str()).await?;
    let moves = history.last().map_or(0, |h| h.moves);
    let why = if stopped { "stopped" } else { "done" };
    if db::drafts::end(&mut work, draft, moves, &history, why).await? {
        keep(&mut work, &wanted, &s, found).await?;
    }
    work.commit().await
}

async fn fail(db: &Db, draft: &DraftId, now: At, chance: &mut Chance) -> Done<()> {
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    db::drafts::end(&mut work, draft, 0, &[], "failed").await?;
    work.commit().await
}

/// Solves in a thread of its own while progress is written and the wish to stop is read.
async fn think(
    db: &Db,
    draft: &Draft,
    s: Arc<Snapshot>,
    moves: i64,
    now: At,
    chance: &mut Chance,
) -> Done<(Option<Found>, Vec<Step>, bool)> {
    let steps: Arc<Mutex<Vec<Step>>> = Arc::default();
    let (stop, news) = (Arc::new(AtomicBool::new(false)), Arc::new(Notify::new()));
    let (seed, moves) = (draft.seed as u64, moves.max(0) as u64);
    let thread = {
        let (steps, stop, news) = (Arc::clone(&steps), Arc::clone(&stop), Arc::clone(&news));
        tokio::task::spawn_blocking(move || {
            let every = (moves / POINTS).max(1);
            let mut next = 0;
            let mut tell = |p: &Progress| {
                if p.moves >= next {
                    next = p.moves + every;
                    push(&steps, p.moves, p.unplaced, p.best_cents);
                    news.notify_one();
                }
                stop.load(Ordering::Relaxed)
            };
            let found = find(&s, seed, moves, &mut tell);
            news.notify_one();
            found
        })
    };
    let _waiting = Waiting(Arc::clone(&stop));
    tokio::pin!(thread);
    let mut tick = tokio::time::interval(std::time::Duration::from_secs(RENEW_SECONDS));
    // The first tick comes at once; from then on each stands for the time that has gone, without looking at a clock.
    tick.tick().await;
    let mut gone_seconds = 0;
    let found = loop {
        tokio::select! {
            found = &mut thread => break found?,
            () = news.notified() => {}
            _ = tick.tick() => gone_seconds += RENEW_SECONDS as i64,
        }
        let lease = now.plus_minutes(LEASE_MINUTES + gone_seconds / 60 + 1);
        let so_far = copy(&steps);
        let mut work = db.work(Actor::System, now, chance.fork()).await?;
        let done = so_far.last().map_or(0, |h| h.moves);
        db::drafts::put_progress(&mut work, &draft.id, done, &so_far, lease).await?;
        let run = db::drafts::run(&mut work, &draft.id).await?;
        work.commit().await?;
        if run.is_none_or(|r| r.stop_wanted || r.ended_at.is_some()) {
            stop.store(true, Ordering::Relaxed);
        }
    };
    let stopped = stop.load(Ordering::Relaxed);
    if let Ok(found) = &found {
        let cost = found.figures.cost();
        let last = copy(&steps).last().map_or(0, |h| h.moves as u64);
        let end = if stopped { last } else { moves };
        push(&steps, end, (found.figures.needs - found.figures.placed) as usize, cost);
    }
    let found = found.map_err(|e| tracing::error!(%e, draft = %draft.id, "a plan could not be solved")).ok();
    Ok((found, copy(&steps), stopped))
}

fn find(
    s: &Snapshot,
    seed: u64,
    moves: u64,
    tell: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Found, timetable::SolveError> {
    let prepared = Prepared::new(&s.instance);
    let options = SolveOptions { seed, moves, warm: None };
    let plan = timetable::solve_prepared(&prepared, &options, tell)?;
    let why = timetable::why(&prepared, &plan)?;
    let figures = figures::figures(s, &prepared, &plan);
    Ok(Found { plan, figures, why })
}

fn push(steps: &Mutex<Vec<Step>>, moves: u64, unplaced: usize, cost: i64) {
    let step = Step { moves: moves as i64, unplaced: unplaced as i64, cost_minor: cost };
    steps.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(step);
}

fn copy(steps: &Mutex<Vec<Step>>) -> Vec<Step> {
    steps.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
}

/// Stores a plan as the draft's proposal.
async fn keep(work: &mut Work, draft: &Draft, s: &Snapshot, found: Found) -> Done<()> {
    let demands = db::demands::waiting(work).await?;
    let demand = |k: usize| demands.iter().find(|d| d.id == s.ids.demands[k]);
    let mut sessions = Vec::new();
    let mut seats = Vec::new();
    for x in &found.plan.sessions {
        let id: SessionId = work.id();
        sessions.push(session_of(s, &draft.id, id.clone(), x));
        for k in &x.needs {
            // Closed while we thought: the seat is not proposed.
            let Some(demand) = demand(*k) else { continue };
            let group = x.subgroups.iter().flatten().position(|g| g.contains(k)).map_or(0, |g| g as i64 + 1);
            seats.push(Enrolment {
                session: id.clone(),
                person: demand.person.clone(),
                subgroup: group,
                why: serde_json::to_string(&demand.why)?,
                demand: Some(demand.id.clone()),
                accepted: false,
            });
        }
    }
    let unplaced: Vec<Unplaced> = found
        .why
        .iter()
        .filter_map(|w| {
            let d = demand(w.need)?;
            let (reason, fix) = words::told(s, w);
            Some(Unplaced { demand: d.id.clone(), person: d.person.clone(), course: d.course.clone(), reason, fix })
        })
        .collect();
    db::sessions::replace(work, &draft.id, &sessions, &seats).await?;
    db::drafts::put_unplaced(work, &draft.id, &unplaced).await?;
    let cover = budget::cover_of_plan(s, &found.plan, &sessions);
    let costs = budget::of_sessions(work, &sessions, &seats, &cover).await?;
    let figures = Figures { departments: budget::by_department(&costs), ..found.figures };
    db::drafts::put_figures(work, &draft.id, &figures).await?;
    work.tell(&DraftSolved { draft: draft.id.clone(), placed: seats.len() as i64, unplaced: unplaced.len() as i64 })
        .await?;
    Ok(())
}

fn session_of(s: &Snapshot, draft: &DraftId, id: SessionId, x: &timetable::Session) -> Session {
    let offering = &s.instance.offerings[x.offering];
    let (course, course_version) = s.ids.courses[offering.course].clone();
    let starts_at = s.grid.at(x.start);
    // Times are said in the room's zone, else in that of most attendees.
    let site = x.room.map(|r| s.instance.rooms[r].site).unwrap_or_else(|| {
        let mut count = vec![0usize; s.ids.sites.len()];
        x.needs.iter().for_each(|k| count[s.instance.people[s.instance.needs[*k].person].site] += 1);
        (0..count.len()).max_by_key(|i| (count[*i], std::cmp::Reverse(*i))).unwrap_or(0)
    });
    Session {
        id,
        draft: draft.clone(),
        course,
        course_version,
        offering: s.ids.offerings[x.offering].clone(),
        starts_at,
        ends_at: starts_at.plus_minutes(s.ids.minutes[x.offering]),
        venue: x.room.map(|r| s.ids.rooms[r].clone()),
        trainer: x.trainer.map(|t| s.ids.trainers[t].clone()),
        lang: snapshot::lang_of(x.language),
        zone: s.ids.sites.get(site).map_or(s.zone, |(_, z)| *z),
        published_at: None,
        held_at: None,
        sequence: 0,
        moved_at: None,
        cancelled_at: None,
        cancelled_why: None,
    }
}

/// A stored proposal as an answer to today's question; `Err` says how many seats do not fit the question any more
/// (a demand was closed, a person, a room or a trainer is gone).
pub fn solution_of(s: &Snapshot, sessions: &[Session], seats: &[Enrolment]) -> Result<Solution, usize> {
    let at = |list: &[kit::PersonId], id: &kit::PersonId| list.iter().position(|x| x == id);
    let mut plan = Solution::empty(&s.instance);
    let mut lost = 0;
    for x in sessions {
        let offering = s.ids.offerings.iter().position(|o| *o == x.offering);
        let room = x.venue.as_ref().map(|v| s.ids.rooms.iter().position(|r| r == v));
        let trainer = x.trainer.as_ref().map(|t| at(&s.ids.trainers, t));
        let mine: Vec<&Enrolment> = seats.iter().filter(|e| e.session == x.id).collect();
        let (Some(offering), true, true) = (offering, room != Some(None), trainer != Some(None)) else {
            lost += mine.len().max(1);
            continue;
        };
        let mut needs = Vec::new();
        let mut groups: std::collections::BTreeMap<i64, Vec<usize>> = std::collections::BTreeMap::new();
        for seat in mine {
            match seat.demand.as_ref().and_then(|d| s.ids.demands.iter().position(|x| x == d)) {
                Some(k) => {
                    needs.push(k);
                    groups.entry(seat.subgroup).or_default().push(k);
                }
                None => lost += 1,
            }
        }
        needs.sort_unstable();
        plan.sessions.push(timetable::Session {
            offering,
            start: s.grid.floor(x.starts_at),
            language: snapshot::lang_at(x.lang),
            room: room.flatten(),
            trainer: trainer.flatten(),
            needs,
            subgroups: s.instance.offerings[offering].subgroup.map(|_| groups.into_values().collect()),
            published: false,
        });
    }
    if lost > 0 { Err(lost) } else { Ok(plan) }
}

/// A plan as it would be stored, without a database.
#[cfg(test)]
pub fn stored(s: &Snapshot, plan: &Solution) -> (Vec<Session>, Vec<Enrolment>) {
    let (mut sessions, mut seats) = (Vec::new(), Vec::new());
    for (i, x) in plan.sessions.iter().enumerate() {
        let id: SessionId = format!("s{i}").into();
        sessions.push(session_of(s, &"draft".into(), id.clone(), x));
        for k in &x.needs {
            let group = x.subgroups.iter().flatten().position(|g| g.contains(k)).map_or(0, |g| g as i64 + 1);
            let person = s.ids.people[s.instance.needs[*k].person].clone();
            let demand = Some(s.ids.demands[*k].clone());
            seats.push(Enrolment {
                session: id.clone(),
                person,
                subgroup: group,
                why: String::new(),
                demand,
                accepted: false,
            });
        }
    }
    (sessions, seats)
}
