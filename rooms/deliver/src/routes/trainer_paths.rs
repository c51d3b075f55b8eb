//! `/trainer-paths`: who is on the way to teach which course, and what is there for each step.

use std::collections::HashMap;

use axum::extract::Path;
use kit::{CourseId, Done, PersonId, Role, Stop};
use plan::Session;
use store::Work;
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, ui};

use super::{ANSWERERS, PLANNERS};
use crate::trainer_paths::{self as paths, Evidence, Observation, Step, TrainerPath};

const SHOWN: i64 = 60;

pub fn doors(doors: &mut Doors) {
    doors.get("/trainer-paths", Access::SignedIn, Sample::query("course=calming-anger"), index);
    let begin = Sample::form(&[("person", "Nobody"), ("course", "calming-anger")]);
    doors.post("/trainer-paths", ANSWERERS, begin, begin_one);
    doors.get("/trainer-paths/{n}", Access::SignedIn, Sample::PLAIN, show);
    let seen = Sample::form(&[("session", "none"), ("note", "Calm and clear."), ("ready", "yes")]);
    doors.post("/trainer-paths/{n}/observations", Access::SignedIn, seen, observe);
    doors.post("/trainer-paths/{n}/licences", PLANNERS, Sample::form(&[("price", "0")]), license);
    doors.post("/trainer-paths/{n}/ends", ANSWERERS, Sample::PLAIN, end);
}

struct Line {
    href: String,
    who: String,
    course: String,
    state: Html,
}

#[derive(Template)]
#[template(path = "trainer_paths/index.html")]
struct Index<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    mine: Vec<Line>,
    /// Of the people one leads, or of the courses one teaches.
    theirs: Vec<Line>,
    courses: Vec<(String, String)>,
    begins: bool,
}

pub async fn index(v: Visit) -> Reply {
    let fields = Fields::from_pairs([("course".to_owned(), v.query("course").to_owned())]);
    let page = index_page(&v, &fields).await?;
    Ok(v.page(page))
}

async fn index_page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let courses = curriculum::courses(&mut look).await?;
    let mine = paths::paths_of(&mut look, &me.id).await?;
    let all = me.is_any(&[Role::Planner, Role::Administrator]);
    let asked = courses.iter().find(|c| c.slug == v.query("course")).map(|c| vec![c.id.clone()]);
    let theirs = if all {
        paths::running(&mut look, None, asked.as_deref(), SHOWN).await?
    } else {
        around(v, &mut look).await?
    };
    let titles: HashMap<CourseId, String> =
        courses.iter().map(|c| (c.id.clone(), c.title(v.lang()).to_owned())).collect();
    let mut options: Vec<(String, String)> =
        courses.iter().map(|c| (c.slug.clone(), c.title(v.lang()).to_owned())).collect();
    options.sort_by_cached_key(|(_, title)| people::fold(title));
    let body = Index {
        v,
        fields,
        mine: lines(v, &mut look, &mine, &titles).await?,
        theirs: lines(v, &mut look, &theirs, &titles).await?,
        courses: options,
        begins: all || me.is(Role::Manager),
    };
    Ok(Page::new(&v.t("deliver-paths"), body).at("people"))
}

/// Of the people whom one leads, and of the courses that one may teach.
async fn around(v: &Visit, look: &mut Work) -> Done<Vec<TrainerPath>> {
    let me = v.who()?.clone();
    let mut out = Vec::new();
    if me.is(Role::Manager) {
        let mut led = Vec::new();
        for manager in people::charge_of(look, &me.id, v.today()).await? {
            led.extend(people::led(look, &manager, v.today()).await?.into_iter().map(|(p, _)| p));
        }
        out = paths::running(look, Some(&led), None, SHOWN).await?;
    }
    let taught = curriculum::licences_of(look, &me.id).await?;
    let taught: Vec<CourseId> = taught.into_iter().filter(|t| t.may(v.today())).map(|t| t.course).collect();
    for path in paths::running(look, None, Some(&taught), SHOWN).await? {
        if path.person != me.id && !out.contains(&path) {
            out.push(path);
        }
    }
    Ok(out)
}

async fn lines(v: &Visit, look: &mut Work, all: &[TrainerPath], titles: &HashMap<CourseId, String>) -> Done<Vec<Line>> {
    let there = paths::evidence(look, all).await?;
    let people: Vec<PersonId> = all.iter().map(|p| p.person.clone()).collect();
    let names = people::people_by_id(look, &people, v.today()).await?;
    let line = |p: &TrainerPath| Line {
        href: format!("/trainer-paths/{}", p.number),
        who: names.get(&p.person).map_or_else(String::new, |x| x.name.clone()),
        course: titles.get(&p.course).cloned().unwrap_or_default(),
        state: there.get(&p.number).map_or_else(Html::default, |e| state(v, p, e)),
    };
    Ok(all.iter().map(line).collect())
}

fn state(v: &Visit, p: &TrainerPath, there: &Evidence) -> Html {
    match (p.licensed_at, p.ended_at, there.next(p)) {
        (Some(_), ..) => ui::badge("a", &v.t("deliver-path-step-licensed")),
        (_, Some(_), _) => ui::badge("", &v.t("deliver-path-ended")),
        (.., Some(step)) => ui::badge("due", &v.t(&format!("deliver-path-next-{}", step.code()))),
        _ => Html::default(),
    }
}

pub async fn begin_one(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = match fields.needed("person", 200) {
        Ok(name) => match people::person_called(&mut work, "person", &name, v.today()).await {
            Ok(person) => paths::begin_path(&mut work, &person.id, fields.text("course")).await,
            Err(stop) => Err(stop),
        },
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(path) => v.go(&format!("/trainer-paths/{}", path.number), "said-deliver-path-begun"),
        None => v.page_refused(index_page(&v, &fields).await?),
    })
}

struct StepLine {
    name: String,
    badge: Html,
    /// What it rests on, or what would do.
    text: Vec<String>,
    links: Vec<(String, String)>,
}

struct Note {
    head: String,
    text: String,
    badge: Html,
}

#[derive(Template)]
#[template(path = "trainer_paths/show.html")]
struct Show<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    number: i64,
    title: String,
    slug: String,
    course: String,
    since: String,
    state: Html,
    road: Html,
    steps: Vec<StepLine>,
    notes: Vec<Note>,
    /// Sessions that may be written about; empty for who may not.
    watchable: Vec<(String, String)>,
    licenses: bool,
    /// What is missing before the licence.
    missing: Option<String>,
    ends: bool,
}

pub async fn show(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let page = show_page(&v, number, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn show_page(v: &Visit, number: i64, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let path = paths::path(&mut look, number).await?;
    if !paths::may_see(&mut look, &path).await? {
        return Err(Stop::forbidden());
    }
    let there = paths::evidence(&mut look, std::slice::from_ref(&path)).await?.remove(&number).unwrap_or_default();
    let course = curriculum::course(&mut look, &path.course).await?;
    let mut ids: Vec<PersonId> = there.watched.iter().map(|w| w.observer.clone()).collect();
    ids.extend([path.person.clone()].into_iter().chain(path.licensed_by.clone()).chain(path.begun_by.clone()));
    let names = people::people_by_id(&mut look, &ids, v.today()).await?;
    let name = |id: &PersonId| names.get(id).map_or_else(String::new, |p| p.name.clone());
    let runs = path.ended_at.is_none() && path.licensed_at.is_none();
    let trainer = me.id != path.person && teaches(v, &mut look, &path.course).await?;
    let by_hand = path.licensed_at.is_none() && licensed(v, &mut look, &path).await?;
    let next = there.next(&path);
    let reached = next.map_or(Step::ALL.len(), |s| s as usize);
    let label = |s: Step| v.t(&format!("deliver-path-step-{}", s.code()));
    let plans = me.is_any(&[Role::Planner, Role::Administrator]);
    let session = |s: &Session| (s.id.0.clone(), v.day_long(s.day()));
    let note = |w: &paths::Watched| Note {
        head: format!("{} · {}", v.day_dated(w.at.day(v.zone())), name(&w.observer)),
        text: w.note.clone(),
        badge: if w.ready {
            ui::badge("a", &v.t("deliver-path-ready"))
        } else {
            ui::badge("due", &v.t("deliver-path-once-more"))
        },
    };
    let draw = Draw { v, path: &path, there: &there, by_hand, next };
    let body = Show {
        v,
        fields,
        number,
        title: name(&path.person),
        slug: course.slug.clone(),
        course: course.title(v.lang()).to_owned(),
        since: v.tr(
            "deliver-path-since",
            &[
                ("day", v.day_dated(path.begun_at.day(v.zone())).into()),
                ("name", path.begun_by.as_ref().map_or_else(String::new, name).into()),
            ],
        ),
        state: state(v, &path, &there),
        road: ui::steps(&v.t("deliver-path-steps"), &Step::ALL.map(label), reached),
        steps: Step::ALL.into_iter().map(|s| draw.step(s)).collect(),
        notes: there.watched.iter().map(note).collect(),
        watchable: if runs && trainer { there.watchable().iter().rev().map(session).collect() } else { Vec::new() },
        licenses: runs && plans,
        missing: next.filter(|s| *s != Step::Licensed).map(|s| v.t(&format!("deliver-path-first-{}", s.code()))),
        ends: runs && paths::may_lead(&mut look, &path.person).await?,
    };
    let title = body.title.clone();
    Ok(Page::new(&title, body).at("people"))
}

async fn teaches(v: &Visit, look: &mut Work, course: &CourseId) -> Done<bool> {
    let mine = curriculum::licences_of(look, &v.who()?.id).await?;
    Ok(mine.iter().any(|t| t.course == *course && t.may(v.today())))
}

/// Somebody has given the licence without the path.
async fn licensed(v: &Visit, look: &mut Work, path: &TrainerPath) -> Done<bool> {
    let theirs = curriculum::licences_of(look, &path.person).await?;
    Ok(theirs.iter().any(|t| t.course == path.course && t.may(v.today())))
}

struct Draw<'a> {
    v: &'a Visit,
    path: &'a TrainerPath,
    there: &'a Evidence,
    by_hand: bool,
    next: Option<Step>,
}

impl Draw<'_> {
    fn step(&self, step: Step) -> StepLine {
        let (v, there) = (self.v, self.there);
        let day = |at: kit::At| v.day_dated(at.day(v.zone()));
        let sessions = |list: &[Session]| -> Vec<(String, String)> {
            list.iter().map(|s| (format!("/sessions/{}", s.id), v.day_long(s.day()))).collect()
        };
        let has = there.has(self.path, step);
        let badge = match (has, self.next == Some(step)) {
            (true, _) => ui::badge("a", &v.t("deliver-path-there")),
            (_, true) => ui::badge("due", &v.t("deliver-path-is-next")),
            _ => ui::badge("", &v.t("deliver-path-later")),
        };
        let mut text = Vec::new();
        let mut links = Vec::new();
        match step {
            Step::Learned => {
                text.push(there.learned.map_or_else(
                    || v.t("deliver-path-learned-how"),
                    |at| v.ta("deliver-path-learned-on", "day", day(at)),
                ));
            }
            Step::CoTaught => {
                if there.taught.is_empty() {
                    text.push(v.t("deliver-path-taught-how"));
                }
                links = sessions(&there.taught);
                if !there.coming.is_empty() {
                    text.push(v.tn("deliver-path-coming", there.coming.len()));
                    links.extend(sessions(&there.coming));
                }
            }
            Step::Watched if !has => text.push(v.t("deliver-path-watched-how")),
            Step::Licensed => match self.path.licensed_at {
                Some(at) => text.push(v.ta("deliver-path-licensed-on", "day", day(at))),
                None if self.by_hand => text.push(v.t("deliver-path-by-hand")),
                None => text.push(v.t("deliver-path-licensed-how")),
            },
            Step::Watched => {}
        }
        StepLine { name: v.t(&format!("deliver-path-step-{}", step.code())), badge, text, links }
    }
}

/// The page again with the sentence, or on to it.
async fn told(v: &Visit, number: i64, work: Work, mut fields: Fields, said: &str, done: Done<()>) -> Reply {
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&format!("/trainer-paths/{number}"), said),
        None => v.page_refused(show_page(v, number, &fields).await?),
    })
}

pub async fn observe(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let seen = Observation {
        session: fields.text("session").to_owned().into(),
        note: fields.text("note").to_owned(),
        ready: fields.text("ready") == "yes",
    };
    let done = paths::observe_path(&mut work, number, seen).await;
    told(&v, number, work, fields, "said-deliver-path-watched", done).await
}

pub async fn license(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let done = match curriculum::amount(&fields, "price") {
        Ok(hour_minor) => paths::give_licence(&mut work, number, hour_minor).await,
        Err(stop) => Err(stop),
    };
    told(&v, number, work, fields, "said-deliver-path-licensed", done).await
}

pub async fn end(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let done = paths::end_path(&mut work, number).await;
    told(&v, number, work, fields, "said-deliver-path-ended", done).await
}
