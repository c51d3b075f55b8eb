//! `/plan/{month}/compare?draft=&with=`: two drafts side by side, and the people for whom they differ.

use std::collections::BTreeMap;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kit::{CourseId, Done, DraftId, PersonId, Stop, Zone, time::parse_month, tongue};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, sheet::Sheet, ui};

use crate::{
    model::{Draft, Figures, Session},
    store as db,
};

/// So many people stand on the page; all of them are in the file.
const PEOPLE_SHOWN: usize = 60;

#[derive(Template)]
#[template(path = "plan/compare.html")]
struct ComparePage<'a> {
    v: &'a Visit,
    title: String,
    month: String,
    month_name: String,
    fields: Fields,
    options: Vec<(String, String)>,
    empty: Html,
    both: Option<Both>,
}

struct Both {
    names: [String; 2],
    hrefs: [String; 2],
    supposes: [Vec<String>; 2],
    rows: Vec<Row>,
    people: Vec<Differs>,
    title: String,
    more: Option<String>,
    csv: String,
}

struct Row {
    label: String,
    values: [String; 2],
    difference: String,
}

struct Differs {
    name: String,
    href: String,
    handle: String,
    course: String,
    seats: [String; 2],
}

pub async fn show(v: Visit, Path(month): Path<String>) -> Reply {
    let first = parse_month(&month).ok_or_else(Stop::missing)?;
    let mut look = v.look().await?;
    let drafts = solved(&mut look, &month).await?;
    let both = match chosen(&v, &drafts)? {
        Some(pair) => Some(compared(&v, &mut look, pair).await?),
        None => None,
    };
    let mut fields = Fields::default();
    if let Some((a, b)) = chosen(&v, &drafts)? {
        fields.set("draft", a.id.to_string());
        fields.set("with", b.id.to_string());
    }
    let title = v.t("plan-compare");
    let template = ComparePage {
        v: &v,
        title: title.clone(),
        month_name: v.ta("plan-title", "month", tongue::month_name(v.lang(), first)),
        options: drafts.iter().map(|d| (d.id.to_string(), name(&v, d))).collect(),
        fields,
        empty: ui::empty(
            &v,
            &v.t("plan-compare-empty"),
            &v.t("plan-compare-empty-text"),
            Some((&format!("/plan/{month}#h-new"), &v.t("plan-compare-to-plan"))),
        ),
        month,
        both,
    };
    Ok(v.page(Page::new(&title, template).at("plan")))
}

/// `/plan/{month}/compare.csv?draft=&with=`: everybody for whom the two differ.
pub async fn csv(v: Visit, Path(month): Path<String>) -> Reply {
    parse_month(&month).ok_or_else(Stop::missing)?;
    let mut look = v.look().await?;
    let drafts = solved(&mut look, &month).await?;
    let Some((a, b)) = chosen(&v, &drafts)? else { return Err(Stop::missing().into()) };
    let people = differing(&v, &mut look, a, b).await?;
    Ok(file(&month, a, b, people)?)
}

fn file(month: &str, a: &Draft, b: &Draft, people: Vec<Differs>) -> Done<Response> {
    let seat = |d: &Draft| format!("draft_{}", d.number);
    let (first, second) = (seat(a), seat(b));
    let mut out = Sheet::new(["person", "name", "course", first.as_str(), second.as_str()])?;
    for p in people {
        let [one, other] = p.seats;
        out.row([p.handle, p.name, p.course, one, other])?;
    }
    let name = format!("attachment; filename=\"compare-{month}-{}-{}.csv\"", a.number, b.number);
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned());
    Ok(([kind, (header::CONTENT_DISPOSITION, name)], out.finish()?).into_response())
}

/// Drafts with a plan, the newest first.
async fn solved(look: &mut Work, month: &str) -> Done<Vec<Draft>> {
    let mut drafts = db::drafts::of_month(look, month).await?;
    drafts.retain(|d| d.figures.is_some());
    Ok(drafts)
}

/// Those asked for, else the newest beside the one before it.
fn chosen<'a>(v: &Visit, drafts: &'a [Draft]) -> Done<Option<(&'a Draft, &'a Draft)>> {
    let find = |id: &str| {
        let id = DraftId::from(id);
        drafts.iter().find(|d| d.id == id).ok_or_else(Stop::missing)
    };
    let first = match v.query("draft") {
        "" => drafts.first(),
        id => Some(find(id)?),
    };
    let Some(first) = first else { return Ok(None) };
    let second = match v.query("with") {
        "" => drafts.iter().find(|d| d.id != first.id),
        id => Some(find(id)?),
    };
    Ok(second.map(|second| (first, second)))
}

fn name(v: &Visit, d: &Draft) -> String {
    v.tn("plan-draft", d.number)
}

async fn compared(v: &Visit, look: &mut Work, (a, b): (&Draft, &Draft)) -> Done<Both> {
    let people = differing(v, look, a, b).await?;
    let rest = people.len().saturating_sub(PEOPLE_SHOWN);
    let queues = db::queues::queues(look).await?;
    let queue = |id: &str| queues.iter().find(|q| q.id == id).map_or(id, |q| q.name.get(v.lang())).to_owned();
    let both = [a, b];
    let rows = match (&a.figures, &b.figures) {
        (Some(x), Some(y)) => rows(v, x, y, &queue),
        _ => Vec::new(),
    };
    Ok(Both {
        names: both.map(|d| name(v, d)),
        hrefs: both.map(|d| format!("/plan/{}?draft={}", d.month, d.id)),
        supposes: both.map(|d| d.what_if.says(v)),
        rows,
        title: v.tn("plan-compare-people", people.len()),
        people: people.into_iter().take(PEOPLE_SHOWN).collect(),
        more: (rest > 0).then(|| v.tn("plan-compare-more", rest)),
        csv: format!("/plan/{}/compare.csv?draft={}&with={}", a.month, a.id, b.id),
    })
}

fn rows(v: &Visit, a: &Figures, b: &Figures, queue: &dyn Fn(&str) -> String) -> Vec<Row> {
    let number = |key: &str, of: &dyn Fn(&Figures) -> i64| Row {
        label: v.t(key),
        values: [v.int(of(a)), v.int(of(b))],
        difference: tongue::signed(v.lang(), (of(b) - of(a)) as f64, 0),
    };
    let money = |key: &str, of: &dyn Fn(&Figures) -> i64| {
        let more = of(b) - of(a);
        let sign = if more > 0 { "+" } else { "" };
        Row {
            label: v.t(key),
            values: [v.money(of(a)), v.money(of(b))],
            difference: format!("{sign}{}", v.money(more)),
        }
    };
    let level = |f: &Figures| {
        f.worst.as_ref().map_or_else(String::new, |w| {
            let at = [("pct", v.percent(w.pct.floor(), 0).into()), ("queue", queue(&w.queue).into())];
            v.tr("plan-compare-level-value", &at)
        })
    };
    vec![
        number("plan-compare-asked", &|f| f.needs),
        number("plan-compare-placed", &|f| f.placed),
        number("plan-compare-sessions", &|f| f.sessions),
        Row { label: v.t("plan-fig-level"), values: [level(a), level(b)], difference: points(v, a, b) },
        number("plan-compare-hours", &|f| (f.away_minutes as f64 / 60.0).round() as i64),
        money("plan-cost-trainers", &|f| f.trainers),
        money("plan-cost-rooms", &|f| f.rooms),
        money("plan-cost-material", &|f| f.prices),
        money("plan-compare-wages", &|f| f.wages),
        money("plan-cost-cover", &|f| f.cover),
        money("plan-compare-all", &Figures::cost),
    ]
}

fn points(v: &Visit, a: &Figures, b: &Figures) -> String {
    match (&a.worst, &b.worst) {
        (Some(x), Some(y)) => tongue::signed(v.lang(), y.pct.floor() - x.pct.floor(), 0),
        _ => String::new(),
    }
}

/// People with a seat in one of the two only, or at another time; by course and name.
async fn differing(v: &Visit, look: &mut Work, a: &Draft, b: &Draft) -> Done<Vec<Differs>> {
    let (first, second) = (seats(look, &a.id).await?, seats(look, &b.id).await?);
    let mut pairs: BTreeMap<&(PersonId, CourseId), [Option<&Session>; 2]> = BTreeMap::new();
    first.iter().for_each(|(who, s)| pairs.entry(who).or_default()[0] = Some(s));
    second.iter().for_each(|(who, s)| pairs.entry(who).or_default()[1] = Some(s));
    pairs.retain(|_, [x, y]| x.map(|s| s.starts_at) != y.map(|s| s.starts_at));
    let ids: Vec<PersonId> = pairs.keys().map(|(p, _)| p.clone()).collect();
    let people = people::people_by_id(look, &ids, v.today()).await?;
    let courses = curriculum::courses(look).await?;
    let mut out: Vec<Differs> = pairs
        .into_iter()
        .filter_map(|((person, course), seats)| {
            let person = people.get(person)?;
            let course = courses.iter().find(|c| c.id == *course)?;
            Some(Differs {
                name: person.name.clone(),
                href: format!("/people/{}", person.handle),
                handle: person.handle.clone(),
                course: course.title(v.lang()).to_owned(),
                seats: seats.map(|s| s.map_or_else(|| v.t("plan-compare-no-seat"), |s| when(v, s, s.zone))),
            })
        })
        .collect();
    out.sort_by(|x, y| (&x.course, &x.name).cmp(&(&y.course, &y.name)));
    Ok(out)
}

fn when(v: &Visit, s: &Session, zone: Zone) -> String {
    tongue::moment(v.lang(), s.starts_at, zone)
}

async fn seats(look: &mut Work, draft: &DraftId) -> Done<BTreeMap<(PersonId, CourseId), Session>> {
    let sessions = db::sessions::of_draft(look, draft).await?;
    let ids: Vec<kit::SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let seats = db::sessions::enrolments(look, &ids).await?;
    let by_id: BTreeMap<_, _> = sessions.into_iter().map(|s| (s.id.clone(), s)).collect();
    let of = |e: crate::model::Enrolment| {
        let session = by_id.get(&e.session)?;
        Some(((e.person, session.course.clone()), session.clone()))
    };
    Ok(seats.into_iter().filter_map(of).collect())
}
