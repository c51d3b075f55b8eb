//! `/coaching/attention`: who has had nobody's attention for weeks, and whether home and night get as much as the others.

use std::collections::HashMap;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use kit::{At, Done, PersonId};
use people::Person;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, sheet::Sheet, ui};

use crate::attention::{self, Attention, Parity, WEEKS_USUAL};

const WEEKS: [i64; 4] = [2, 4, 8, 12];
/// More people than this are found by team, or in the file.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "coaching/attention.html")]
struct Show<'a> {
    v: &'a Visit,
    filters: Vec<Html>,
    file: String,
    lede: String,
    rows: Vec<Row>,
    more: usize,
    parity: Vec<(String, String)>,
}

struct Row {
    name: String,
    handle: String,
    team: String,
    coached: String,
    reviewed: String,
    met: String,
    state: Html,
}

struct Found {
    people: Vec<Person>,
    by: HashMap<PersonId, Attention>,
    teams: Vec<(String, String)>,
    team: String,
    weeks: i64,
}

async fn read(v: &Visit, look: &mut Work) -> Done<Found> {
    let weeks = v.query("weeks").parse().ok().filter(|w| WEEKS.contains(w)).unwrap_or(WEEKS_USUAL);
    let people::InView { mut people, teams, team } = people::in_view(v, look).await?;
    people.retain(|p| p.employed(v.today()));
    let by = attention::attention(look, &people, weeks).await?;
    // Who waits longest stands first.
    people.sort_by_key(|p| by.get(&p.id).and_then(Attention::last));
    Ok(Found { people, by, teams, team, weeks })
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let found = read(&v, &mut look).await?;
    let fields =
        Fields::from_pairs([("team".to_owned(), found.team.clone()), ("weeks".to_owned(), found.weeks.to_string())]);
    let mut teams = found.teams.clone();
    if !v.is(kit::Role::Planner) {
        teams.insert(0, (String::new(), v.t("coach-attention-all")));
    }
    let weeks: Vec<(String, String)> = WEEKS.iter().map(|w| (w.to_string(), v.tn("coach-side-weeks", *w))).collect();
    let none = found.by.values().filter(|a| a.recent == 0).count();
    let args = [("n", none.into()), ("of", found.people.len().into()), ("weeks", found.weeks.into())];
    let body = Show {
        v: &v,
        filters: vec![
            ui::select(&fields, "team", &v.t("coach-attention-team"), &teams),
            ui::select(&fields, "weeks", &v.t("coach-attention-weeks"), &weeks),
        ],
        file: format!("/coaching/attention.csv?team={}&weeks={}", web::fields::encode(&found.team), found.weeks),
        lede: v.tr("coach-attention-figure", &args),
        rows: found.people.iter().take(SHOWN).filter_map(|p| Some(row(&v, p, found.by.get(&p.id)?))).collect(),
        more: found.people.len().saturating_sub(SHOWN),
        parity: vec![
            (v.t("coach-attention-home"), words(&v, "home", attention::parity(found.by.values(), |a| Some(a.home)))),
            (v.t("coach-attention-night"), words(&v, "night", attention::parity(found.by.values(), |a| a.night))),
        ],
    };
    Ok(v.page(Page::new(&v.t("coach-attention"), body).at("coaching")))
}

fn row(v: &Visit, p: &Person, a: &Attention) -> Row {
    let day = |at: Option<At>| at.map_or_else(|| "–".to_owned(), |at| v.day_dated(at.day(v.zone())));
    Row {
        name: p.name.clone(),
        handle: p.handle.clone(),
        team: p.placement.as_ref().map_or("", |l| l.team_name.get(v.lang())).to_owned(),
        coached: day(a.coached_at),
        reviewed: day(a.reviewed_at),
        met: day(a.met_at),
        state: if a.recent == 0 { ui::badge("due", &v.t("coach-attention-none")) } else { Html::default() },
    }
}

/// `11 of 14 at home, 30 of 35 on site`, or that the groups are too small.
fn words(v: &Visit, which: &str, p: Parity) -> String {
    if !p.enough() {
        return v.tn("coach-attention-few", attention::GROUP_MIN);
    }
    let args = [("a", p.a.0.into()), ("all", p.a.1.into()), ("b", p.b.0.into()), ("rest", p.b.1.into())];
    v.tr(if which == "home" { "coach-attention-home-words" } else { "coach-attention-night-words" }, &args)
}

pub async fn csv(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let found = read(&v, &mut look).await?;
    Ok(file(&v, &found)?)
}

fn file(v: &Visit, found: &Found) -> Done<Response> {
    let mut out = Sheet::new([
        "person",
        "name",
        "team",
        "home",
        "night",
        "coached_on",
        "reviewed_on",
        "met_on",
        "times",
        "weeks",
    ])?;
    let day = |at: Option<At>| at.map(|at| at.day(v.zone()).to_string()).unwrap_or_default();
    let yes = |b: bool| if b { "yes" } else { "no" }.to_owned();
    for p in &found.people {
        let Some(a) = found.by.get(&p.id) else { continue };
        out.row([
            p.handle.clone(),
            p.name.clone(),
            p.placement.as_ref().map_or(String::new(), |l| l.team_slug.clone()),
            yes(a.home),
            a.night.map(yes).unwrap_or_default(),
            day(a.coached_at),
            day(a.reviewed_at),
            day(a.met_at),
            a.recent.to_string(),
            found.weeks.to_string(),
        ])?;
    }
    let name = "attachment; filename=\"attention.csv\"";
    let head = [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, name)];
    Ok((head, out.finish()?).into_response())
}
