//! `/coaching`: what the reader gives and gets.

use std::collections::{BTreeSet, HashMap};

use kit::{Done, PersonId, Role, time};
use people::Person;
use store::Work;
use web::{Html, Page, Reply, Template, Visit, ui};

use super::{names, task_words};
use crate::coaching::{self, Assignment, AssignmentId, Logged, Meeting};

/// Days after a session in which one is asked how it was.
const ASKED_DAYS: i64 = 21;
const LED_SHOWN: usize = 60;

pub(super) struct Line {
    href: String,
    with: String,
    task: String,
    week: String,
    held: String,
    next: String,
    behaviour: String,
    lang: &'static str,
}

struct Waiting {
    href: String,
    text: String,
    small: String,
}

#[derive(Template)]
#[template(path = "coaching/index.html")]
struct Index<'a> {
    v: &'a Visit,
    coach: bool,
    leads: bool,
    profile: String,
    figures: Vec<Html>,
    waiting: Vec<Waiting>,
    given: Vec<Line>,
    got: Vec<Line>,
    led: Vec<(String, Line)>,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let (me, today) = (v.who()?.id.clone(), v.today());
    let given = coaching::assignments_of_coaches(&mut look, std::slice::from_ref(&me), today).await?;
    let got = coaching::assignments_of_people(&mut look, std::slice::from_ref(&me), today).await?;
    let led = led(&v, &mut look).await?;
    let all: Vec<&Assignment> = given.iter().chain(&got).chain(&led).collect();
    let found = Found::read(&mut look, &v, &all).await?;
    let coach = v.is(Role::Coach);
    let figures = if coach || !given.is_empty() { figures(&v, &mut look, &given).await? } else { Vec::new() };
    let body = Index {
        v: &v,
        coach,
        leads: v.is(Role::Manager) || v.is(Role::Planner),
        profile: format!("/people/{}/coaching", v.who()?.handle),
        figures,
        waiting: waiting(&v, &mut look, &found).await?,
        given: given.iter().map(|a| found.line(&v, a, &a.people)).collect(),
        got: got.iter().map(|a| found.line(&v, a, std::slice::from_ref(&a.coach))).collect(),
        led: led
            .iter()
            .map(|a| (names(&v, &found.people, std::slice::from_ref(&a.coach)), found.line(&v, a, &a.people)))
            .collect(),
    };
    Ok(v.page(Page::new(&v.t("coach-side"), body).at("coaching")))
}

/// Assignments of those the reader leads.
async fn led(v: &Visit, look: &mut Work) -> Done<Vec<Assignment>> {
    if !v.is(Role::Manager) {
        return Ok(Vec::new());
    }
    let (me, today) = (v.who()?.id.clone(), v.today());
    let mut ids: BTreeSet<PersonId> = BTreeSet::new();
    for manager in people::charge_of(look, &me, today).await? {
        ids.extend(people::led(look, &manager, today).await?.into_iter().map(|(p, _)| p));
    }
    let ids: Vec<PersonId> = ids.into_iter().collect();
    let mut led = coaching::assignments_of_people(look, &ids, today).await?;
    led.retain(|a| a.coach != me);
    led.truncate(v.rows(LED_SHOWN));
    Ok(led)
}

async fn figures(v: &Visit, look: &mut Work, given: &[Assignment]) -> Done<Vec<Html>> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let profile = coaching::profile(look, &me).await?;
    let cap = profile.and_then(|p| p.minutes_max).unwrap_or(coaching::MINUTES_MAX_DEFAULT);
    let monday = time::monday(today);
    let week = coaching::peak_minutes(given.iter(), monday, time::plus_days(monday, 6));
    let (minutes, sessions) = coaching::minutes_held_by(look, &me).await?;
    let people: BTreeSet<&PersonId> = given.iter().filter(|a| a.holds(today)).flat_map(|a| &a.people).collect();
    Ok(vec![
        ui::fig(
            &v.t("coach-side-fig-week"),
            &v.duration(week),
            &v.ta("coach-side-fig-week-small", "cap", v.duration(cap)),
        ),
        ui::fig(&v.t("coach-side-fig-people"), &v.int(people.len() as i64), &v.t("coach-side-fig-people-small")),
        ui::fig(&v.t("coach-side-fig-held"), &v.duration(minutes), &v.tn("coach-side-fig-held-small", sessions)),
    ])
}

async fn waiting(v: &Visit, look: &mut Work, found: &Found) -> Done<Vec<Waiting>> {
    let me = v.who()?.id.clone();
    let mut out = Vec::new();
    let notes = coaching::waiting_for_notes(look, &me, v.now()).await?;
    let words = coaching::waiting_for_words(look, &me, v.now().plus_days(-ASKED_DAYS)).await?;
    let ids: Vec<AssignmentId> = notes.iter().chain(&words).map(|m| m.assignment.clone()).collect();
    let of: HashMap<AssignmentId, Assignment> =
        coaching::assignments_with(look, &ids).await?.into_iter().map(|a| (a.id.clone(), a)).collect();
    let ids: Vec<PersonId> = of.values().flat_map(|a| a.people.iter().chain([&a.coach]).cloned()).collect();
    let mut people = people::people_by_id(look, &ids, v.today()).await?;
    people.extend(found.people.iter().map(|(id, p)| (id.clone(), p.clone())));
    for m in &notes {
        let with = of.get(&m.assignment).map_or(&[][..], |a| &a.people);
        out.push(Waiting {
            href: format!("/coaching-sessions/{}", m.id),
            text: v.ta("coach-side-waits-notes", "names", names(v, &people, with)),
            small: v.moment_dated(m.starts_at),
        });
    }
    for m in &words {
        out.push(Waiting {
            href: format!("/coaching-sessions/{}#h-feedback", m.id),
            text: v.ta("coach-side-waits-words", "names", names(v, &people, std::slice::from_ref(&m.coach))),
            small: v.moment_dated(m.starts_at),
        });
    }
    Ok(out)
}

/// What the lines are made of, read once.
pub(super) struct Found {
    pub people: HashMap<PersonId, Person>,
    logged: HashMap<AssignmentId, Logged>,
    meetings: Vec<Meeting>,
    skills: Vec<curriculum::Skill>,
}

impl Found {
    async fn read(look: &mut Work, v: &Visit, all: &[&Assignment]) -> Done<Found> {
        let ids: Vec<AssignmentId> = all.iter().map(|a| a.id.clone()).collect();
        let people: Vec<PersonId> = all.iter().flat_map(|a| a.people.iter().chain([&a.coach]).cloned()).collect();
        Ok(Found {
            people: people::people_by_id(look, &people, v.today()).await?,
            logged: coaching::logged(look, &ids).await?,
            meetings: coaching::meetings_of(look, &ids).await?,
            skills: curriculum::skills(look).await?,
        })
    }

    fn line(&self, v: &Visit, a: &Assignment, with: &[PersonId]) -> Line {
        let theirs = || self.meetings.iter().filter(|m| m.assignment == a.id);
        let next = theirs().filter(|m| m.held_at.is_none() && m.ends_at > v.now()).min_by_key(|m| m.starts_at);
        let last = theirs().find(|m| m.held_at.is_some() && !m.behaviour.is_empty());
        let mine = v.me().is_some_and(|me| me.id == a.coach || a.people.contains(&me.id));
        let logged = self.logged.get(&a.id).copied().unwrap_or_default();
        Line {
            href: format!("/coaching/{}", a.id),
            with: names(v, &self.people, with),
            task: task_words(v, a, &self.skills),
            week: v.duration(a.minutes_a_week),
            held: if logged.sessions == 0 { v.t("coach-side-none-yet") } else { v.duration(logged.minutes) },
            next: next.map_or_else(|| v.t("coach-side-not-arranged"), |m| v.moment_dated(m.starts_at)),
            behaviour: last.filter(|_| mine).map_or_else(String::new, |m| m.behaviour.clone()),
            lang: last.map_or("", |m| m.lang.tag()),
        }
    }
}
