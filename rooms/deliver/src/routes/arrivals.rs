//! `/sessions/{session}/arrivals`: the roster of each part; `/code`: the code on the wall; `/arrival`: typing it.

use std::collections::HashMap;

use axum::extract::Path;
use kit::{Done, Kind, PersonId, SessionId, Stop};
use people::{Person, imports};
use plan::Session;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    arrivals::{self, Cut, PartMark, Parts},
    model::was_there,
    store::arrivals as rows,
    verbs,
};

/// Attendance of the course is counted over so many days.
const LOOK_BACK_DAYS: i64 = 365;

struct Line {
    id: PersonId,
    name: String,
    mark: String,
    /// The same in a word, where it is only read.
    state: String,
    /// By code at 09:31; on the telephone.
    how: String,
    dialled: String,
    /// Was there at the whole session, in a word.
    parts: String,
}

#[derive(Template)]
#[template(path = "arrivals/roster.html")]
struct Roster<'a> {
    v: &'a Visit,
    id: SessionId,
    title: String,
    when: String,
    fields: &'a Fields,
    part: i64,
    tabs: Option<Html>,
    cuts: Vec<(String, String)>,
    /// It may still be cut otherwise.
    cuttable: bool,
    lines: Vec<Line>,
    /// Attendance may be taken or corrected now.
    edits: bool,
    /// Why it may not.
    shut: String,
    /// The list of a bridge can be pasted; what was pasted and refused stays to be copied.
    bridges: bool,
    /// Meetings that are over and in which nobody is marked.
    unmarked: Option<String>,
    /// The session runs now, so that a code is of use.
    runs: bool,
    /// People dial in.
    dials: bool,
    /// Of a series: how often one has to be there.
    rule: Option<String>,
    figures: Vec<Html>,
    /// Lines of a bridge that fit nobody.
    unmatched: Vec<String>,
}

fn number(v: &Visit) -> i64 {
    v.query("part").parse().unwrap_or(0)
}

fn part_name(v: &Visit, parts: &Parts, n: i64) -> String {
    match (parts.cut, n) {
        (Cut::Whole, _) => v.t("deliver-part-whole"),
        (Cut::Halves, 1) => v.t("deliver-part-before"),
        (Cut::Halves, _) => v.t("deliver-part-after"),
        _ => parts.part(n).map_or_else(String::new, |p| p.title.clone()),
    }
}

pub async fn roster(v: Visit, Path(id): Path<String>) -> Reply {
    let part = number(&v);
    let page = page(&v, &SessionId(id), part, &Fields::default(), Vec::new()).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, id: &SessionId, part: i64, fields: &Fields, unmatched: Vec<String>) -> Done<Page> {
    let mut look = v.look().await?;
    let session = plan::session(&mut look, id).await?;
    verbs::may_mark(&mut look, &session).await?;
    if session.published_at.is_none() || session.cancelled_at.is_some() {
        return Err(Stop::missing());
    }
    let course = curriculum::course(&mut look, &session.course).await?;
    let parts = arrivals::parts(&mut look, &session, v.lang()).await?;
    let part = if parts.part(part).is_some() { part } else { parts.now(v.now(), session.zone) };
    let marked = rows::part_rows(&mut look, id).await?;
    let people = seated(&mut look, &session, v).await?;
    let method = course.offering(&session.offering).map_or("", |o| o.method.as_str());
    let tab = |n: i64| {
        let there = marked.iter().filter(|r| r.part == n && was_there(&r.state)).count() as i64;
        (format!("/sessions/{id}/arrivals?part={n}"), part_name(v, &parts, n), Some(there), n == part)
    };
    let tabs: Vec<_> = parts.parts.iter().map(|p| tab(p.number)).collect();
    let from = parts.part(part).map_or(session.starts_at, |p| p.from);
    let closed = arrivals::is_closed(&mut look, &session, &parts, part, &marked).await?;
    let edits = from <= v.now() && !closed;
    let shut = match (edits, closed) {
        (true, _) => String::new(),
        (_, true) => v.t("deliver-marked-earlier"),
        _ => v.ta("deliver-opens", "when", super::ask::day_and_time(v, from, session.zone)),
    };
    // What was typed and refused stands where it was typed.
    let typed = |name: String, kept: &str| {
        let text = if edits { fields.text(&name) } else { "" };
        if text.is_empty() { kept.to_owned() } else { text.to_owned() }
    };
    let line = |p: &Person| {
        let own: HashMap<i64, &rows::PartRow> =
            marked.iter().filter(|r| r.person == p.id).map(|r| (r.part, r)).collect();
        let here = own.get(&part);
        let there = own.values().filter(|r| was_there(&r.state)).count();
        Line {
            id: p.id.clone(),
            name: p.name.clone(),
            mark: typed(format!("p-{}", p.id), here.map_or("", |r| r.state.as_str())),
            state: here.map_or_else(|| "–".to_owned(), |r| state(v, &r.state)),
            how: here.map_or_else(String::new, |r| how(v, r, &session)),
            dialled: typed(format!("d-{}", p.id), here.map_or("", |r| r.dialled.as_str())),
            parts: if own.is_empty() || parts.parts.len() == 1 {
                String::new()
            } else {
                v.tr("deliver-parts-of", &[("n", there.into()), ("all", parts.parts.len().into())])
            },
        }
    };
    let over = match parts.needed {
        Some(_) => arrivals::unmarked(&mut look, std::slice::from_ref(&session)).await?,
        None => Vec::new(),
    };
    let over: Vec<String> = over.iter().map(|u| part_name(v, &parts, u.part)).collect();
    let meets = if parts.needed.is_some() { from } else { session.starts_at };
    let body = Roster {
        v,
        id: id.clone(),
        title: course.title(v.lang()).to_owned(),
        when: super::ask::day_and_time(v, meets, session.zone),
        fields,
        part,
        tabs: (tabs.len() > 1).then(|| ui::tabs(&v.t("deliver-parts"), &tabs)),
        cuts: cuts(v, &parts),
        cuttable: marked.is_empty() && parts.needed.is_none(),
        lines: people.iter().map(line).collect(),
        edits,
        shut,
        bridges: edits || !fields.text("list").is_empty(),
        unmarked: (!over.is_empty()).then(|| v.ta("deliver-unmarked", "days", kit::tongue::list(v.lang(), &over))),
        runs: parts.parts.iter().any(|p| (p.from..=p.to).contains(&v.now())),
        rule: parts.needed.map(|n| v.tr("deliver-series-rule", &[("n", n.into()), ("all", parts.parts.len().into())])),
        dials: matches!(method, "audio_conference" | "webinar"),
        figures: figures(v, &mut look, &course, &marked, part, people.len()).await?,
        unmatched,
    };
    Ok(Page::new(&v.t("deliver-arrivals"), body).at("sessions"))
}

/// Everybody with a seat, by name.
async fn seated(look: &mut Work, session: &Session, v: &Visit) -> Done<Vec<Person>> {
    let ids: Vec<PersonId> = plan::enrolled(look, &session.id).await?.into_iter().map(|e| e.person).collect();
    let mut people: Vec<Person> = people::people_by_id(look, &ids, v.today()).await?.into_values().collect();
    people.sort_by(|a, b| a.sort_key.cmp(&b.sort_key).then(a.id.cmp(&b.id)));
    Ok(people)
}

fn state(v: &Visit, state: &str) -> String {
    v.t(match state {
        "present" => "deliver-state-here",
        "late" => "deliver-state-late",
        _ => "deliver-state-away",
    })
}

fn how(v: &Visit, r: &rows::PartRow, session: &Session) -> String {
    let at = kit::tongue::clock(v.lang(), r.at.local_minutes(session.zone));
    v.ta(&format!("deliver-how-{}", r.how.replace('_', "-")), "at", at)
}

fn cuts(v: &Visit, parts: &Parts) -> Vec<(String, String)> {
    let all = Cut::ALL.into_iter().filter(|c| *c != Cut::Activities || parts.activities);
    let mut out: Vec<(String, String)> =
        all.map(|c| (c.code().to_owned(), v.t(&format!("deliver-cut-{}", c.code())))).collect();
    out.sort_by_key(|(code, _)| code != parts.cut.code());
    out
}

async fn figures(
    v: &Visit,
    look: &mut Work,
    course: &curriculum::Course,
    marked: &[rows::PartRow],
    part: i64,
    seats: usize,
) -> Done<Vec<Html>> {
    let target = v.ta("deliver-attendance-target", "pct", v.percent(course.terms.attendance_pct as f64, 0));
    let there = marked.iter().filter(|r| r.part == part && was_there(&r.state)).count();
    let here = v.tr("deliver-parts-of", &[("n", there.into()), ("all", seats.into())]);
    let mut out = vec![ui::fig(&v.t("deliver-attendance-here"), &here, "")];
    let from = v.now().plus_days(-LOOK_BACK_DAYS);
    if let Some(share) = arrivals::attendance_share(look, &course.id, from).await? {
        out.push(ui::fig(&v.t("deliver-attendance-year"), &v.percent(share, 0), &target));
    } else {
        out.push(ui::fig(&v.t("deliver-attendance-year"), "–", &target));
    }
    Ok(out)
}

pub async fn mark(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let part = fields.int("part", 1, 99)?;
    let mark = |(name, state): &(String, String)| {
        let person = name.strip_prefix("p-").filter(|_| !state.trim().is_empty())?;
        let dialled = fields.text(&format!("d-{person}")).to_owned();
        Some(PartMark { person: person.into(), state: state.trim().to_owned(), dialled })
    };
    let marks: Vec<PartMark> = fields.pairs().iter().filter_map(mark).collect();
    let mut work = v.work().await?;
    match arrivals::mark_part(&mut work, &id, part, &marks, "roster").await {
        Ok(()) => {
            work.commit().await?;
            Ok(v.go(&format!("/sessions/{id}/arrivals?part={part}"), "said-deliver-marked"))
        }
        Err(stop) => refused(&v, &id, part, work, fields, stop).await,
    }
}

/// The page again, with the sentence.
async fn refused(v: &Visit, id: &SessionId, part: i64, work: Work, fields: Fields, stop: Stop) -> Reply {
    drop(work);
    match stop {
        Stop::Refused(r) if r.kind == Kind::Invalid => {
            let mut fields = fields.refused(v, &r);
            // A refusal about one person is said above the list.
            if let Some(about) = fields.errors.iter().find(|(at, _)| at.starts_with("p-")).map(|(_, e)| e.clone()) {
                fields.errors.insert(String::new(), about);
            }
            Ok(v.page_refused(page(v, id, part, &fields, Vec::new()).await?))
        }
        stop => Err(stop.into()),
    }
}

pub async fn open(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    match arrivals::open_arrival(&mut work, &id, fields.text("cut")).await {
        Ok(()) => {
            work.commit().await?;
            let to = if fields.has("to", "code") { "code" } else { "arrivals" };
            Ok(v.go(&format!("/sessions/{id}/{to}"), ""))
        }
        Err(stop) => refused(&v, &id, 0, work, fields, stop).await,
    }
}

/// The list of the conference bridge: whoever is found in it was there.
pub async fn bridge(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let part = fields.int("part", 1, 99)?;
    let mut work = v.work().await?;
    match bridged(&v, &mut work, &id, part, &fields).await {
        Ok(unmatched) if unmatched.is_empty() => {
            work.commit().await?;
            Ok(v.go(&format!("/sessions/{id}/arrivals?part={part}"), "said-deliver-marked"))
        }
        Ok(unmatched) => {
            work.commit().await?;
            Ok(v.page(page(&v, &id, part, &Fields::default(), unmatched).await?))
        }
        Err(stop) => refused(&v, &id, part, work, fields, stop).await,
    }
}

async fn bridged(v: &Visit, work: &mut Work, id: &SessionId, part: i64, fields: &Fields) -> Done<Vec<String>> {
    let list = fields.needed("list", 200_000)?;
    let session = plan::session(work, id).await?;
    verbs::may_mark(work, &session).await?;
    let table = imports::read_table(list.as_bytes()).map_err(|mut r| {
        r.says.iter_mut().for_each(|(at, _)| *at = "list".to_owned());
        Stop::from(r)
    })?;
    let people = seated(work, &session, v).await?;
    let found = arrivals::match_bridge(&table, &people);
    let mark = |(person, dialled): (PersonId, String)| PartMark { person, state: "present".into(), dialled };
    let marks: Vec<PartMark> = found.found.into_iter().map(mark).collect();
    if marks.is_empty() {
        return Err(Stop::at("list", "deliver-bridge-nobody"));
    }
    arrivals::mark_part(work, id, part, &marks, "dial_in").await?;
    Ok(found.unmatched)
}

#[derive(Template)]
#[template(path = "arrivals/code.html")]
struct Code<'a> {
    v: &'a Visit,
    id: SessionId,
    title: String,
    tabs: Option<Html>,
    part: i64,
    big: CodePart<'a>,
}

/// The part of the page that renews itself.
#[derive(Template)]
#[template(path = "arrivals/code_part.html")]
struct CodePart<'a> {
    v: &'a Visit,
    id: SessionId,
    part: i64,
    /// `123 456`
    code: String,
    left: String,
    qr: Html,
    there: String,
}

pub async fn code(v: Visit, Path(id): Path<String>) -> Reply {
    let id = SessionId(id);
    let mut look = v.look().await?;
    let Some((session, parts, big)) = code_part(&v, &mut look, &id).await? else {
        return Ok(v.go(&format!("/sessions/{id}/arrivals"), ""));
    };
    let course = curriculum::course(&mut look, &session.course).await?;
    let tab = |n: i64| (format!("/sessions/{id}/code?part={n}"), part_name(&v, &parts, n), None, n == big.part);
    let tabs: Vec<_> = parts.parts.iter().map(|p| tab(p.number)).collect();
    let body = Code {
        v: &v,
        id: id.clone(),
        title: course.title(v.lang()).to_owned(),
        tabs: (tabs.len() > 1).then(|| ui::tabs(&v.t("deliver-parts"), &tabs)),
        part: big.part,
        big,
    };
    Ok(v.page(Page::new(&v.t("deliver-code"), body).at("sessions")))
}

pub async fn code_again(v: Visit, Path(id): Path<String>) -> Reply {
    let id = SessionId(id);
    let mut look = v.look().await?;
    match code_part(&v, &mut look, &id).await? {
        Some((_, _, big)) => Ok(v.page(Page::new(&v.t("deliver-code"), big).at("sessions"))),
        None => Ok(v.go(&format!("/sessions/{id}/arrivals"), "")),
    }
}

async fn code_part<'a>(v: &'a Visit, look: &mut Work, id: &SessionId) -> Done<Option<(Session, Parts, CodePart<'a>)>> {
    let session = plan::session(look, id).await?;
    let parts = arrivals::parts(look, &session, v.lang()).await?;
    let part = parts.part(number(v)).map_or_else(|| parts.now(v.now(), session.zone), |p| p.number);
    let Some(shown) = arrivals::shown_code(look, id, part).await? else { return Ok(None) };
    let seats = plan::enrolled(look, id).await?.len();
    let there = rows::part_rows(look, id).await?.iter().filter(|r| r.part == part && was_there(&r.state)).count();
    let address = format!("{}/sessions/{id}/arrival?code={}", v.app().0.config.base_url, shown.code);
    let big = CodePart {
        v,
        id: id.clone(),
        part,
        qr: ui::qr(&address, &v.t("deliver-code-qr")),
        code: format!("{} {}", &shown.code[..3], &shown.code[3..]),
        left: v.tn("deliver-code-left", shown.seconds_left),
        there: v.tr("deliver-code-there", &[("n", there.into()), ("all", seats.into())]),
    };
    Ok(Some((session, parts, big)))
}

#[derive(Template)]
#[template(path = "arrivals/arrive.html")]
struct Arrive<'a> {
    v: &'a Visit,
    id: SessionId,
    title: String,
    when: String,
    fields: Fields,
    /// What was taken down already.
    done: Vec<String>,
    open: bool,
}

pub async fn arrive_form(v: Visit, Path(id): Path<String>) -> Reply {
    let mut fields = Fields::default();
    let code = v.query("code").to_owned();
    if !code.is_empty() {
        fields.set("code", code);
    }
    let page = arrive_page(&v, &SessionId(id), fields).await?;
    Ok(v.page(page))
}

async fn arrive_page(v: &Visit, id: &SessionId, fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let session = plan::session(&mut look, id).await?;
    let me = v.who()?.id.clone();
    let seated = plan::enrolled(&mut look, id).await?.iter().any(|e| e.person == me);
    if session.published_at.is_none() || session.cancelled_at.is_some() || !seated {
        return Err(Stop::missing());
    }
    let course = curriculum::course(&mut look, &session.course).await?;
    let parts = arrivals::parts(&mut look, &session, v.lang()).await?;
    let mine = rows::part_rows(&mut look, id).await?;
    let said = |r: &rows::PartRow| {
        let at = kit::tongue::clock(v.lang(), r.at.local_minutes(session.zone));
        v.tr("deliver-arrival-done", &[("part", part_name(v, &parts, r.part).into()), ("at", at.into())])
    };
    let body = Arrive {
        v,
        id: id.clone(),
        title: course.title(v.lang()).to_owned(),
        when: super::ask::when(v, &session),
        fields,
        done: mine.iter().filter(|r| r.person == me && was_there(&r.state)).map(said).collect(),
        open: parts.parts.iter().any(|p| (p.from..=p.to).contains(&v.now())),
    };
    Ok(Page::new(&v.t("deliver-arrival"), body).at("training"))
}

pub async fn arrive(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = SessionId(id);
    let mut work = v.work().await?;
    let tried = if v.admits(&format!("arrival/{id}")) {
        arrivals::arrive(&mut work, &id, fields.text("code")).await
    } else {
        Err(arrivals::slow())
    };
    Ok(match v.keep(tried, work, &mut fields).await? {
        Some(_) => v.go(&format!("/sessions/{id}/arrival"), "said-deliver-arrived"),
        None => v.page_refused(arrive_page(&v, &id, fields).await?),
    })
}
