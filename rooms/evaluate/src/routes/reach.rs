//! `/reach`: level × department × type, and who is never trained.

use std::collections::{BTreeMap, HashMap};

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use curriculum::CourseType;
use kit::Done;
use store::Work;
use web::{Html, Page, Reply, Template, Visit, sheet::Sheet, ui};

use crate::{
    reach::{GROUPS, Sum, WINDOW_DAYS},
    store as db,
};

/// A group of whom so much less is reached (in points of a hundred) than of everybody is said to be left out.
const BEHIND_POINTS: i64 = 15;

#[derive(Template)]
#[template(path = "reach.html")]
struct ReachPage<'a> {
    v: &'a Visit,
    lede: String,
    kinds: Vec<String>,
    groups: Vec<Group>,
    rows: Vec<Row>,
    empty: Option<Html>,
}

struct Group {
    name: String,
    heads: String,
    share: String,
    /// Cell per type.
    cells: Vec<Cell>,
    state: Html,
}

struct Row {
    department: String,
    level: String,
    heads: String,
    cells: Vec<Cell>,
}

/// One share; `never`: nobody at all, although somebody is there.
struct Cell {
    share: String,
    never: bool,
}

type Kinds<'a> = HashMap<&'a str, &'a Sum>;

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let sums = db::reach::all(&mut look).await?;
    let names = departments(&v, &mut look).await?;
    let title = v.t("evaluate-reach-title");
    let body = ReachPage {
        v: &v,
        lede: v.tn("evaluate-reach-lede", WINDOW_DAYS),
        kinds: CourseType::ALL.into_iter().map(|k| v.t(&k.key())).collect(),
        groups: groups(&v, &sums),
        rows: rows(&v, &sums, &names),
        empty: sums
            .is_empty()
            .then(|| ui::empty(&v, &v.t("evaluate-reach-none"), &v.t("evaluate-reach-none-why"), None)),
    };
    Ok(v.page(Page::new(&title, body).at("effects")))
}

/// `/reach.csv`: every sum.
pub async fn csv(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let sums = db::reach::all(&mut look).await?;
    let names = departments(&v, &mut look).await?;
    Ok(file(&v, &sums, &names)?)
}

fn file(v: &Visit, sums: &[Sum], names: &HashMap<String, String>) -> Done<Response> {
    let mut out = Sheet::new(["part", "slice", "position", "training_type", "people", "reached", "counted_on"])?;
    for s in sums {
        let slice = if s.part == "department" { names.get(&s.slice).unwrap_or(&s.slice) } else { &s.slice };
        let kind = if s.kind.is_empty() { "any" } else { &s.kind };
        out.row([
            s.part.clone(),
            slice.clone(),
            level(v, &s.level),
            kind.to_owned(),
            s.heads.to_string(),
            s.reached.to_string(),
            s.counted_on.to_string(),
        ])?;
    }
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8");
    let name = (header::CONTENT_DISPOSITION, "attachment; filename=\"reach.csv\"");
    Ok(([kind, name], out.finish()?).into_response())
}

async fn departments(v: &Visit, look: &mut Work) -> Done<HashMap<String, String>> {
    let all = people::departments(look).await?;
    Ok(all.into_iter().map(|d| (d.id.0, d.name.get(v.lang()).to_owned())).collect())
}

fn level(v: &Visit, position: &str) -> String {
    people::position_key(position).map_or_else(|| position.to_owned(), |key| v.t(&key))
}

/// The sums of one part, each slice and position with its types.
fn parts<'a>(sums: &'a [Sum], part: &str) -> BTreeMap<(&'a str, &'a str), Kinds<'a>> {
    let mut out: BTreeMap<(&str, &str), Kinds> = BTreeMap::new();
    for s in sums.iter().filter(|s| s.part == part) {
        out.entry((&s.slice, &s.level)).or_default().insert(&s.kind, s);
    }
    out
}

fn share(v: &Visit, s: Option<&&Sum>) -> Cell {
    let Some(s) = s.filter(|s| s.heads > 0) else { return Cell { share: "–".to_owned(), never: false } };
    Cell { share: v.percent(pct(s) as f64, 0), never: s.reached == 0 }
}

fn pct(s: &Sum) -> i64 {
    (s.reached * 100 + s.heads / 2) / s.heads.max(1)
}

fn cells(v: &Visit, kinds: &Kinds) -> Vec<Cell> {
    let any = std::iter::once("");
    any.chain(CourseType::ALL.into_iter().map(CourseType::code)).map(|k| share(v, kinds.get(k))).collect()
}

fn groups(v: &Visit, sums: &[Sum]) -> Vec<Group> {
    let found = parts(sums, "group");
    let all = found.get(&("everybody", "")).and_then(|k| k.get("")).map_or(0, |s| pct(s));
    let group = |name: &&str| {
        let kinds = found.get(&(*name, ""))?;
        let any = kinds.get("")?;
        let state = match all - pct(any) {
            _ if any.reached == 0 => ui::badge("late", &v.t("evaluate-reach-never")),
            behind if behind >= BEHIND_POINTS => ui::badge("due", &v.tn("evaluate-reach-behind", behind)),
            _ => Html::default(),
        };
        Some(Group {
            name: v.t(&format!("evaluate-reach-group-{name}")),
            heads: v.int(any.heads),
            share: share(v, Some(any)).share,
            cells: cells(v, kinds),
            state,
        })
    };
    GROUPS.iter().filter_map(group).collect()
}

fn rows(v: &Visit, sums: &[Sum], names: &HashMap<String, String>) -> Vec<Row> {
    let row = |((slice, position), kinds): (&(&str, &str), &Kinds)| Row {
        department: names.get(*slice).cloned().unwrap_or_default(),
        level: level(v, position),
        heads: kinds.get("").map_or_else(String::new, |s| v.int(s.heads)),
        cells: cells(v, kinds),
    };
    let found = parts(sums, "department");
    let mut out: Vec<Row> = found.iter().map(row).collect();
    out.sort_by(|a, b| (&a.department, &a.level).cmp(&(&b.department, &b.level)));
    out
}
