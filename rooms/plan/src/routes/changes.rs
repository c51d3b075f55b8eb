//! `/sessions/{session}/changes`: a published session is moved, cancelled, or gets other people. Every change can be checked
//! first: what stands against it and what it costs the phones.

use std::collections::HashSet;

use axum::extract::{Path, RawQuery};
use curriculum::Course;
use kit::{Done, PersonId, SessionId, VenueId, Zone};
use people::Person;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Undo, Visit, ui};

use super::{
    budget::part::Part,
    found::{Shown, hhmm, instant},
};
use crate::{
    budget::{self, NewAsk},
    change::Found,
    model::{Enrolment, Session},
    store as db,
    verbs::{self, Merge, Move, NewSeat},
};

#[derive(Template)]
#[template(path = "plan/changes.html")]
struct ChangesPage<'a> {
    v: &'a Visit,
    id: SessionId,
    title: String,
    when: String,
    fields: Fields,
    venues: Vec<(String, String)>,
    trainers: Vec<(String, String)>,
    seated: Vec<Seat>,
    seats: String,
    /// Who waits for a seat and speaks the language: the first of them.
    candidates: Vec<(String, String)>,
    waiting: String,
    /// A check of the move or of the seat asked for.
    moving: Option<Shown>,
    move_to: String,
    seating: Option<Shown>,
    seat_for: String,
    problem: Option<String>,
    people: usize,
    /// Sessions with room for everybody here: id and what they are called.
    targets: Vec<(String, String)>,
    merging: Option<Shown>,
    merge_into: String,
    /// Who teaches along: id and name.
    beside: Vec<(PersonId, String)>,
    /// Somebody teaches it: others may stand beside.
    taught: bool,
    /// Held at a distance: there is something to join by.
    remote: bool,
    /// What the change that was checked would do to the budgets.
    money: Option<Part>,
}

struct Seat {
    id: PersonId,
    name: String,
    handle: String,
    team: String,
}

struct Facts {
    session: Session,
    course: Course,
    seats: Vec<Enrolment>,
    /// Who sits here, teaches the course or waits for it.
    known: Vec<Person>,
    waits: HashSet<PersonId>,
}

/// Most urgent demands among which whoever speaks the language is offered; whoever else is meant is typed.
const WAITING_READ: usize = 300;

pub async fn show(v: Visit, Path(id): Path<String>, RawQuery(query): RawQuery) -> Reply {
    let fields = Fields::from_pairs(web::fields::decode(query.unwrap_or_default().as_bytes()));
    let page = draw(&v, &SessionId(id), fields).await?;
    Ok(v.page(page))
}

async fn facts(look: &mut Work, session: Session) -> Done<Facts> {
    let seats = db::sessions::enrolled(look, &session.id).await?;
    let course = curriculum::course(look, &session.course).await?;
    let waits: HashSet<PersonId> =
        db::demands::waiting_for(look, &course.id, WAITING_READ).await?.into_iter().map(|d| d.person).collect();
    let licensed = curriculum::trainers(look).await?.into_iter().filter(|l| l.course == course.id).map(|l| l.person);
    let ids: Vec<PersonId> =
        seats.iter().map(|e| e.person.clone()).chain(licensed).chain(waits.iter().cloned()).collect();
    let mut known: Vec<Person> = people::people_by_id(look, &ids, session.day()).await?.into_values().collect();
    Person::sort(&mut known);
    Ok(Facts { session, course, seats, known, waits })
}

/// The person chosen from the list, else the one whose name was typed.
async fn resolve(look: &mut Work, fields: &mut Fields, today: kit::Day) -> Done<()> {
    if !fields.text("other").trim().is_empty() {
        let person = people::person_called(look, "other", fields.text("other"), today).await?;
        fields.set("person", person.id.as_str());
    }
    Ok(())
}

async fn draw(v: &Visit, id: &SessionId, mut fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let session = verbs::alive(&mut look, id).await?;
    let f = facts(&mut look, session).await?;
    let s = &f.session;
    let asked = fields.text("act").to_owned();
    if fields.text("day").is_empty() {
        fields.set("day", s.day().to_string());
        fields.set("time", hhmm(s.starts_at.local_minutes(s.zone)));
        fields.set("venue", s.venue.as_ref().map_or("", VenueId::as_str));
        fields.set("trainer", s.trainer.as_ref().map_or("", PersonId::as_str));
    }
    if fields.text("joining").is_empty() && fields.error("joining").is_none() {
        let stands = crate::series::series_of(&mut look, std::slice::from_ref(id)).await?.remove(id);
        fields.set("joining", stands.map(|s| s.joining).unwrap_or_default());
    }
    let mut money = None;
    let moving = if asked == "move" { check_move(v, &mut look, &f, &mut fields, &mut money).await? } else { None };
    let seating = if asked == "seat" { check_seat(v, &mut look, &f, &mut fields, &mut money).await? } else { None };
    let targets = targets(v, &mut look, id).await?;
    let merging = if asked == "merge" { check_merge(v, &mut look, &f, &mut fields).await? } else { None };
    let problem = ["", "people", "into", "venue", "trainer", "late_reason", "why"]
        .into_iter()
        .filter(|n| matches!(*n, "" | "people" | "into") || (asked == "seat" && *n != "late_reason"))
        .find_map(|n| fields.error(n))
        .map(str::to_owned);
    let candidates = candidates(v, &f);
    let title = f.course.title(v.lang()).to_owned();
    let seat_for = if seating.is_some() {
        people::person(&mut look, &fields.text("person").into(), v.today()).await?.name
    } else {
        String::new()
    };
    let body = ChangesPage {
        v,
        id: id.clone(),
        when: format!("{}, {}", v.day_long(s.day()), hhmm(s.starts_at.local_minutes(s.zone))),
        venues: venues(v, &mut look, &f).await?,
        trainers: trainers(v, &mut look, &f).await?,
        seated: seated(v, &f),
        seats: v.tn("plan-people", f.seats.len()),
        candidates,
        waiting: v.tn("plan-change-waiting", db::demands::count_waiting(&mut look, Some(&f.course.id)).await?),
        move_to: move_words(v, &fields, &f),
        seat_for,
        moving,
        seating,
        problem,
        people: f.seats.len(),
        merge_into: targets.iter().find(|t| t.0 == fields.text("into")).map_or_else(String::new, |t| t.1.clone()),
        targets,
        merging,
        beside: beside(&mut look, &f).await?,
        taught: s.trainer.is_some(),
        remote: s.venue.is_none(),
        money,
        fields,
        title: title.clone(),
    };
    Ok(Page::new(&v.ta("plan-change-title", "course", title), body).at("plan"))
}

async fn beside(look: &mut Work, f: &Facts) -> Done<Vec<(PersonId, String)>> {
    let id = &f.session.id;
    let along = db::co_teachers::co_teachers(look, std::slice::from_ref(id)).await?.remove(id).unwrap_or_default();
    let mut known = people::people_by_id(look, &along, f.session.day()).await?;
    Ok(along.into_iter().filter_map(|id| known.remove(&id).map(|p| (id, p.name))).collect())
}

fn move_words(v: &Visit, fields: &Fields, f: &Facts) -> String {
    let day = fields.day("day").map(|d| v.day_long(d)).unwrap_or_default();
    let people = f.seats.len();
    v.tr("plan-change-move-act", &[("n", people.into()), ("day", day.into()), ("time", fields.text("time").into())])
}

async fn check_move(
    v: &Visit,
    look: &mut Work,
    f: &Facts,
    fields: &mut Fields,
    money: &mut Option<Part>,
) -> Done<Option<Shown>> {
    let checked = match wish(look, f.session.zone, fields).await {
        Ok(to) => verbs::preview_move(look, &f.session.id, &to).await,
        Err(stop) => Err(stop),
    };
    *money = part(v, look, &checked).await?;
    shown(v, checked, f, fields)
}

async fn check_seat(
    v: &Visit,
    look: &mut Work,
    f: &Facts,
    fields: &mut Fields,
    money: &mut Option<Part>,
) -> Done<Option<Shown>> {
    let checked = match resolve(look, fields, v.today()).await {
        Ok(()) if fields.text("person").is_empty() => return Ok(None),
        Ok(()) => verbs::preview_seat(look, &f.session.id, &new_seat(fields)?).await,
        Err(stop) => Err(stop),
    };
    *money = part(v, look, &checked).await?;
    shown(v, checked, f, fields)
}

async fn part(v: &Visit, look: &mut Work, checked: &Done<Found>) -> Done<Option<Part>> {
    match checked {
        Ok(found) => Part::new(v, look, &found.impacts, &found.asked).await,
        Err(_) => Ok(None),
    }
}

/// Somebody's yes is asked for before a session moves or gets another seat.
pub async fn ask(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let done = asked(&mut work, &id, &fields).await;
    if let Some(path) = v.keep(done, work, &mut fields).await? {
        return Ok(v.go(&path, "said-plan-approval-asked"));
    }
    // The page has another reason, of a cancellation.
    if let Some(error) = fields.errors.remove("why") {
        fields.errors.insert("ask_why".to_owned(), error);
    }
    Ok(v.page_refused(draw(&v, &id, fields).await?))
}

/// Gives the address of the checked form.
async fn asked(work: &mut Work, id: &SessionId, fields: &Fields) -> Done<String> {
    let session = verbs::alive(work, id).await?;
    let (course, mut starts_at) = (session.course.clone(), session.starts_at);
    let (found, about) = if fields.text("act") == "move" {
        let to = wish(work, session.zone, fields).await?;
        starts_at = to.starts_at;
        (verbs::preview_move(work, id, &to).await?, budget::about_move(id, &to))
    } else {
        let new = new_seat(fields)?;
        (verbs::preview_seat(work, id, &new).await?, budget::about_seat(id, &new.person))
    };
    let kept = ["act", "day", "time", "venue", "trainer", "person", "accepted"];
    let kept = kept.map(|n| format!("{n}={}", web::fields::encode(fields.text(n))));
    let path = format!("/sessions/{id}/changes?{}#h-{}", kept.join("&"), fields.text("act"));
    let new = NewAsk {
        about,
        draft: None,
        line: None,
        course: Some(course),
        starts_at: Some(starts_at),
        path: path.clone(),
        why: fields.text("ask_why").to_owned(),
    };
    budget::ask(work, &new, &found.impacts).await?;
    Ok(path)
}

async fn check_merge(v: &Visit, look: &mut Work, f: &Facts, fields: &mut Fields) -> Done<Option<Shown>> {
    let into: SessionId = fields.text("into").into();
    let checked = verbs::preview_merge(look, &f.session.id, &into).await;
    shown(v, checked, f, fields)
}

/// Where everybody of this session would have room.
async fn targets(v: &Visit, look: &mut Work, id: &SessionId) -> Done<Vec<(String, String)>> {
    let found = verbs::merge_targets(look, id).await?;
    let label = |s: &Session, free: i64| {
        let when = kit::tongue::moment(v.lang(), s.starts_at, s.zone);
        v.tr("plan-merge-target", &[("when", when.into()), ("n", free.into())])
    };
    Ok(found.into_iter().map(|(s, free)| (s.id.to_string(), label(&s, free))).collect())
}

fn shown(v: &Visit, checked: Done<Found>, f: &Facts, fields: &mut Fields) -> Done<Option<Shown>> {
    Ok(fields.done(v, checked)?.map(|found| Shown::new(v, &found, f.session.zone)))
}

/// The move in the fields; times are those of the room chosen.
async fn wish(look: &mut Work, now: Zone, fields: &Fields) -> Done<Move> {
    let id = |name: &str| Some(fields.text(name).to_owned()).filter(|x| !x.is_empty());
    let venue: Option<VenueId> = id("venue").map(Into::into);
    let mut zone = now;
    if let Some(venue) = &venue {
        let site = curriculum::venue(look, venue).await?.site;
        zone = people::sites(look).await?.into_iter().find(|s| s.id == site).map_or(zone, |s| s.zone);
    }
    Ok(Move {
        starts_at: instant(fields, zone)?,
        venue,
        trainer: id("trainer").map(Into::into),
        reason: fields.optional("late_reason", 500)?,
    })
}

fn new_seat(fields: &Fields) -> Done<NewSeat> {
    Ok(NewSeat {
        person: fields.needed("person", 100)?.into(),
        accepted: fields.text("accepted") == "yes",
        reason: fields.optional("late_reason", 500)?,
    })
}

async fn venues(v: &Visit, look: &mut Work, f: &Facts) -> Done<Vec<(String, String)>> {
    let needs = f.course.offering(&f.session.offering).is_some_and(|o| o.needs_room);
    let mut out = if needs { Vec::new() } else { vec![(String::new(), v.t("plan-lane-online"))] };
    for x in curriculum::venues(look).await? {
        out.push((x.id.to_string(), format!("{} · {}", x.name.get(v.lang()), v.tn("plan-seats", x.seats))));
    }
    Ok(out)
}

async fn trainers(v: &Visit, look: &mut Work, f: &Facts) -> Done<Vec<(String, String)>> {
    let needs = f.course.offering(&f.session.offering).is_some_and(|o| o.needs_trainer);
    let mut out = if needs { Vec::new() } else { vec![(String::new(), v.t("plan-change-nobody-teaches"))] };
    let mut licensed = curriculum::trainers(look).await?;
    licensed.retain(|l| l.may(f.session.day()));
    for p in f.known.iter().filter(|p| licensed.iter().any(|l| l.course == f.course.id && l.person == p.id)) {
        out.push((p.id.to_string(), p.name.clone()));
    }
    Ok(out)
}

fn seated(v: &Visit, f: &Facts) -> Vec<Seat> {
    // Everybody comes in the order of the house.
    f.known
        .iter()
        .filter(|p| f.seats.iter().any(|e| e.person == p.id))
        .map(|p| Seat {
            id: p.id.clone(),
            name: p.name.clone(),
            handle: p.handle.clone(),
            team: p.placement.as_ref().map_or_else(String::new, |x| x.team_name.get(v.lang()).to_owned()),
        })
        .collect()
}

/// Who waits for a seat in this course and speaks the language of the session.
fn candidates(v: &Visit, f: &Facts) -> Vec<(String, String)> {
    let lang = f.session.lang;
    let fits = |p: &&Person| {
        f.waits.contains(&p.id)
            && (p.lang == lang || p.spoken.contains(&lang))
            && p.employed(v.today())
            && f.session.trainer.as_ref() != Some(&p.id)
            && f.seats.iter().all(|e| e.person != p.id)
    };
    let shown = f.known.iter().filter(fits);
    let none = (String::new(), v.t("plan-change-nobody-chosen"));
    std::iter::once(none).chain(shown.map(|p| (p.id.to_string(), p.name.clone()))).collect()
}

pub async fn move_it(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let done = match verbs::alive(&mut work, &id).await {
        Ok(session) => match wish(&mut work, session.zone, &fields).await {
            Ok(to) => verbs::move_session(&mut work, &id, to).await.map(|_| ()),
            Err(stop) => Err(stop),
        },
        Err(stop) => Err(stop),
    };
    finish(&v, &id, work, done, fields, "move", "said-plan-moved").await
}

pub async fn cancel(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let done = verbs::cancel_session(&mut work, &id, fields.text("why")).await;
    finish(&v, &id, work, done, fields, "cancel", "said-plan-cancelled").await
}

pub async fn merge(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let into: SessionId = fields.needed("into", 100)?.into();
    let merge =
        Merge { into: into.clone(), why: fields.text("why").to_owned(), reason: fields.optional("late_reason", 500)? };
    let mut work = v.work().await?;
    let done = verbs::merge_sessions(&mut work, &id, merge).await;
    if done.is_ok() {
        work.commit().await?;
        return Ok(v.go(&format!("/sessions/{into}"), "said-plan-merged"));
    }
    finish(&v, &id, work, done, fields, "merge", "said-plan-merged").await
}

pub async fn add(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let done = match new_seat(&fields) {
        Ok(new) => verbs::seat(&mut work, &id, new).await,
        Err(stop) => Err(stop),
    };
    finish(&v, &id, work, done, fields, "seat", "said-plan-seated").await
}

/// Somebody stands beside the trainer.
pub async fn add_beside(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let day = v.today();
    let done = match fields.needed("co_teacher", 200) {
        Ok(name) => match people::person_called(&mut work, "co_teacher", &name, day).await {
            Ok(p) => verbs::add_co_teacher(&mut work, &id, &p.id).await,
            Err(stop) => Err(stop),
        },
        Err(stop) => Err(stop),
    };
    finish(&v, &id, work, done, fields, "", "said-plan-co-added").await
}

/// What one needs to join.
pub async fn joining(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let done = crate::series::set_joining(&mut work, &id, fields.text("joining")).await;
    finish(&v, &id, work, done, fields, "", "said-plan-joining").await
}

pub async fn drop_beside(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let person: PersonId = fields.needed("person", 100)?.into();
    let mut work = v.work().await?;
    let handle = people::person(&mut work, &person, v.today()).await?.handle;
    let done = verbs::drop_co_teacher(&mut work, &id, &person).await;
    if done.is_ok() {
        work.commit().await?;
        let back = Undo::at(format!("/sessions/{id}/co-teachers")).with("co_teacher", handle);
        return Ok(v.go_undo(&format!("/sessions/{id}"), "said-plan-co-dropped", &back));
    }
    finish(&v, &id, work, done, fields, "", "said-plan-co-dropped").await
}

pub async fn take_out(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let person: PersonId = fields.needed("person", 100)?.into();
    let mut work = v.work().await?;
    let done = verbs::withdraw(&mut work, &id, &person, fields.text("why")).await;
    if done.is_ok() {
        work.commit().await?;
        let back = Undo::at(format!("/sessions/{id}/withdrawals/undo")).with("person", person.as_str());
        return Ok(v.go_undo(&format!("/sessions/{id}"), "said-plan-withdrawn", &back));
    }
    finish(&v, &id, work, done, fields, "out", "said-plan-withdrawn").await
}

pub async fn give_back(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let person: PersonId = fields.needed("person", 100)?.into();
    let mut work = v.work().await?;
    let done = verbs::give_back(&mut work, &id, &person).await;
    finish(&v, &id, work, done, fields, "", "said-web-undone").await
}

async fn finish(
    v: &Visit,
    id: &SessionId,
    work: Work,
    done: Done<()>,
    mut fields: Fields,
    act: &str,
    said: &str,
) -> Reply {
    // Where it is refused, the page is drawn again with the same check.
    fields.set("act", act);
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&format!("/sessions/{id}"), said),
        None => v.page_refused(draw(v, id, fields).await?),
    })
}

/// A shared part of both pages: what was found.
pub fn verdict(v: &Visit, shown: &Shown) -> Html {
    let mut out = String::new();
    for text in &shown.hard {
        out.push_str(&ui::note("late", text).0);
    }
    for text in &shown.soft {
        out.push_str(&ui::note("due", text).0);
    }
    for text in &shown.notes {
        out.push_str(&ui::note("", text).0);
    }
    if shown.hard.is_empty() && shown.soft.is_empty() {
        out.push_str(&format!("<p class=\"s\">{} {}</p>", ui::badge("a", &v.t("plan-change-fine")), ""));
    }
    out.push_str(&format!("<p class=\"label\">{}</p><ul class=\"bul s\">", ui::escape(&v.t("plan-price"))));
    for line in &shown.prices {
        out.push_str(&format!("<li>{}</li>", ui::escape(line)));
    }
    out.push_str("</ul>");
    Html(out)
}
