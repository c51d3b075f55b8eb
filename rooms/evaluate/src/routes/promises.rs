//! Did both halves do their part, and does it make a difference?

use std::collections::{BTreeMap, BTreeSet};

use kit::{CourseId, Done, PersonId, Role, TeamId};
use store::Work;
use web::{Page, Reply, Template, Visit, ui};

use crate::{
    gather,
    model::Metric,
    process::{Promise, Seat, Share, goes_with, shares},
};

/// Classes of the last so many days.
const WINDOW_DAYS: i64 = 365;

#[derive(Template)]
#[template(path = "effects/promises.html")]
struct Show<'a> {
    v: &'a Visit,
    promises: Vec<String>,
    seats: usize,
    courses: Vec<Row>,
    teams: Vec<Row>,
    findings: Vec<(String, String)>,
}

impl Show<'_> {
    /// The same table by training and by team.
    fn tables(&self) -> [(&'static str, String, &[Row]); 2] {
        [("course", self.v.t("evaluate-course"), &self.courses), ("team", self.v.t("evaluate-team"), &self.teams)]
    }
}

struct Row {
    name: String,
    seats: usize,
    /// "8 of 10", and its per cent; a dash where nothing was due.
    cells: Vec<Cell>,
}

struct Cell {
    promise: String,
    text: String,
    pct: Option<i64>,
}

pub(super) async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut seats = gather::seats(&mut look, v.now().plus_days(-WINDOW_DAYS), v.today()).await?;
    let findings = findings(&v, &seats);
    if !(v.is(Role::Planner) || v.is(Role::Administrator)) {
        own_only(&v, &mut look, &mut seats).await?;
    }
    let titles: BTreeMap<CourseId, String> = curriculum::courses(&mut look)
        .await?
        .into_iter()
        .map(|c| (c.id.clone(), c.title(v.lang()).to_owned()))
        .collect();
    let teams: BTreeMap<TeamId, String> =
        people::known_teams(&mut look).await?.iter().map(|t| (t.id.clone(), t.name.get(v.lang()).to_owned())).collect();
    let body = Show {
        v: &v,
        promises: Promise::ALL.iter().map(|p| v.t(&format!("evaluate-promise-{}", p.code()))).collect(),
        seats: seats.len(),
        courses: rows(&v, &seats, |s| titles.get(&s.course)),
        teams: rows(&v, &seats, |s| s.team.as_ref().and_then(|t| teams.get(t))),
        findings,
    };
    Ok(v.page(Page::new(&v.t("evaluate-promises-title"), body).at("effects")))
}

/// A manager reads of the own people only.
async fn own_only(v: &Visit, look: &mut Work, seats: &mut Vec<Seat>) -> Done<()> {
    let led = people::led(look, &v.who()?.id, v.today()).await?;
    let led: BTreeSet<PersonId> = led.into_iter().map(|(person, _)| person).collect();
    seats.retain(|s| led.contains(&s.person));
    Ok(())
}

/// One row per name, in the order of names.
fn rows<'a>(v: &Visit, seats: &'a [Seat], name: impl Fn(&'a Seat) -> Option<&'a String>) -> Vec<Row> {
    let names: BTreeSet<&String> = seats.iter().filter_map(&name).collect();
    let mut out: Vec<Row> = names
        .into_iter()
        .map(|n| {
            let own: Vec<&Seat> = seats.iter().filter(|s| name(s) == Some(n)).collect();
            Row { name: n.clone(), seats: own.len(), cells: cells(v, &shares(own.into_iter())) }
        })
        .collect();
    out.sort_by_key(|row| people::fold(&row.name));
    out
}

fn cells(v: &Visit, shares: &BTreeMap<Promise, Share>) -> Vec<Cell> {
    let cell = |p: &Promise| {
        let share = shares.get(p).copied().unwrap_or_default();
        let args = [("k", share.kept.into()), ("n", share.due.into())];
        Cell {
            promise: v.t(&format!("evaluate-promise-{}", p.code())),
            text: if share.due == 0 { "–".to_owned() } else { v.tr("evaluate-kept-of", &args) },
            pct: share.pct().map(|pct| pct.round() as i64),
        }
    };
    Promise::ALL.iter().map(cell).collect()
}

/// For each promise and figure with enough people on both sides: what goes with keeping it.
fn findings(v: &Visit, seats: &[Seat]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for promise in Promise::ALL {
        let mut lines = Vec::new();
        for metric in Metric::ALL {
            let Some(d) = goes_with(seats, promise, metric) else { continue };
            let side = match () {
                () if d.low <= 0.0 && d.high >= 0.0 => "none",
                () if (d.estimate > 0.0) == metric.higher_is_better() => "better",
                () => "worse",
            };
            let shown = |x: f64| kit::tongue::signed(v.lang(), x, metric.decimals());
            let args = [
                ("metric", v.t(&format!("evaluate-metric-{}", metric.short())).into()),
                ("n", shown(d.estimate).into()),
                ("low", shown(d.low).into()),
                ("high", shown(d.high).into()),
            ];
            lines.push(v.tr(&format!("evaluate-goes-{side}"), &args));
        }
        let text = if lines.is_empty() { v.t("evaluate-goes-unknown") } else { lines.join(" ") };
        out.push((v.t(&format!("evaluate-promise-{}", promise.code())), text));
    }
    out
}
