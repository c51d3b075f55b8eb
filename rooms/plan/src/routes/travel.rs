//! `/travel`: how long people are on the way between the sites, and what it costs.

use kit::{Done, SiteId};
use web::{Doors, Fields, Page, Reply, Sample, Template, Visit};

use super::{
    PLANNERS,
    budget::{amount, plain},
};
use crate::travel::{self, NewWay, Way};

pub fn doors(doors: &mut Doors) {
    doors.get("/travel", PLANNERS, Sample::PLAIN, show);
    doors.post("/travel", PLANNERS, Sample::form(&[("m0", "x")]), save);
}

#[derive(Template)]
#[template(path = "travel/index.html")]
struct Index<'a> {
    v: &'a Visit,
    rows: Vec<Row>,
    fields: Fields,
    problem: Option<String>,
    currency: String,
}

struct Row {
    label: String,
    /// What the names of its two fields end with.
    name: usize,
    minutes: String,
    fare: String,
}

pub async fn show(v: Visit) -> Reply {
    let page = draw(&v, None).await?;
    Ok(v.page(page))
}

/// Every pair of sites once, in the order of the page; the first line is for what nothing is said of.
async fn pairs(look: &mut store::Work) -> Done<Vec<(people::Site, people::Site)>> {
    let sites = people::sites(look).await?;
    let mut out = Vec::new();
    for (i, a) in sites.iter().enumerate() {
        out.extend(sites[i + 1..].iter().map(|b| (a.clone(), b.clone())));
    }
    Ok(out)
}

async fn draw(v: &Visit, back: Option<Fields>) -> Done<Page> {
    let mut look = v.look().await?;
    let pairs = pairs(&mut look).await?;
    let ways = travel::ways(&mut look).await?;
    let mut said = Fields::default();
    let all = std::iter::once(ways.usual()).chain(pairs.iter().map(|(a, b)| ways.said(&a.id, &b.id)));
    for (i, way) in all.enumerate() {
        if let Some(way) = way {
            said.set(&format!("m{i}"), way.minutes.to_string());
            said.set(&format!("f{i}"), plain(v, way.fare_minor));
        }
    }
    let between = |(a, b): &(people::Site, people::Site)| {
        let names = [("one", a.name.get(v.lang()).into()), ("other", b.name.get(v.lang()).into())];
        v.tr("plan-travel-pair", &names)
    };
    let labels = std::iter::once(v.t("plan-travel-usual")).chain(pairs.iter().map(between));
    let rows = labels
        .enumerate()
        .map(|(i, label)| Row { label, name: i, minutes: format!("m{i}"), fare: format!("f{i}") })
        .collect();
    let fields = back.unwrap_or(said);
    let problem = fields.errors.values().next().cloned();
    let body = Index { v, rows, fields, problem, currency: v.app().house().currency };
    Ok(Page::new(&v.t("plan-travel"), body).at("plan"))
}

pub async fn save(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let pairs = pairs(&mut work).await?;
    let done = match wish(&v, &fields, &pairs) {
        Ok(ways) => travel::set_ways(&mut work, ways).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go("/travel", "said-plan-travel"),
        None => {
            let page = draw(&v, Some(fields)).await?;
            v.page_refused(page)
        }
    })
}

fn wish(v: &Visit, fields: &Fields, pairs: &[(people::Site, people::Site)]) -> Done<Vec<NewWay>> {
    let mut out = Vec::new();
    let all = std::iter::once(None).chain(pairs.iter().map(|(a, b)| Some((a.id.clone(), b.id.clone()))));
    for (i, between) in all.enumerate() {
        let (minutes, fare) = (format!("m{i}"), format!("f{i}"));
        if fields.text(&minutes).is_empty() {
            continue;
        }
        let minutes = fields.int(&minutes, 0, 720)?;
        let way = Way { minutes, fare_minor: amount(v, fields, &fare)?.unwrap_or(0) };
        let between: Option<(SiteId, SiteId)> = between;
        out.push(NewWay { between, way });
    }
    Ok(out)
}
