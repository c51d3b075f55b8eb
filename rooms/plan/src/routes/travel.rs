//! `/travel`: how long people are on the way between the sites, and what it costs.

use kit::Done;
use people::Site;
use web::{Doors, Fields, Page, Reply, Sample, Template, Visit};

use super::{
    PLANNERS,
    budget::{amount, plain},
};
use crate::travel::{self, NewWay, Way};

pub fn doors(doors: &mut Doors) {
    doors.get("/travel", PLANNERS, Sample::PLAIN, show);
    doors.post("/travel", PLANNERS, Sample::form(&[("minutes.usual", "x")]), save);
}

#[derive(Template)]
#[template(path = "travel/index.html")]
struct Index<'a> {
    v: &'a Visit,
    rows: Vec<Row>,
    fields: Fields,
    /// The choice of the site.
    chosen: Fields,
    problem: Option<String>,
    currency: String,
    /// Whose ways are shown, in a house of many sites.
    site: Option<String>,
    choices: Vec<(String, String)>,
}

/// So many sites stand on one page with every pair; of more, one site is chosen.
const TOGETHER_MAX: usize = 6;

struct Row {
    label: String,
    minutes: String,
    fare: String,
}

pub async fn show(v: Visit) -> Reply {
    let page = draw(&v, None).await?;
    Ok(v.page(page))
}

/// Every pair of sites once, or those of one site in a house of many.
fn pairs<'a>(sites: &'a [Site], chosen: Option<&'a Site>) -> Vec<(&'a Site, &'a Site)> {
    match chosen {
        Some(a) => sites.iter().filter(|b| b.id != a.id).map(|b| (a, b)).collect(),
        None => sites.iter().enumerate().flat_map(|(i, a)| sites[i + 1..].iter().map(move |b| (a, b))).collect(),
    }
}

/// The site that is asked for, else the first, where there are too many for one page.
fn chosen<'a>(sites: &'a [Site], asked: &str) -> Option<&'a Site> {
    let many = sites.len() > TOGETHER_MAX;
    sites.iter().find(|s| s.slug == asked).or(sites.first()).filter(|_| many)
}

/// The names of the two fields of a way: they say whose it is, so that a site that is new by then shifts nothing.
fn names(between: Option<(&Site, &Site)>) -> [String; 2] {
    let of = between.map_or_else(|| "usual".to_owned(), |(a, b)| format!("{}.{}", a.slug, b.slug));
    [format!("minutes.{of}"), format!("fare.{of}")]
}

async fn draw(v: &Visit, back: Option<Fields>) -> Done<Page> {
    let mut look = v.look().await?;
    let sites = people::sites(&mut look).await?;
    let asked = back.as_ref().map_or_else(|| v.query("site").to_owned(), |f| f.text("site").to_owned());
    let chosen = chosen(&sites, &asked);
    let ways = travel::ways(&mut look).await?;
    let mut said = Fields::default();
    let mut rows = Vec::new();
    for between in std::iter::once(None).chain(pairs(&sites, chosen).into_iter().map(Some)) {
        let way = between.map_or(ways.usual(), |(a, b)| ways.said(&a.id, &b.id));
        let [minutes, fare] = names(between);
        if let Some(way) = way {
            said.set(&minutes, way.minutes.to_string());
            said.set(&fare, plain(v, way.fare_minor));
        }
        let label = match between {
            Some((a, b)) => {
                let names = [("one", a.name.get(v.lang()).into()), ("other", b.name.get(v.lang()).into())];
                v.tr("plan-travel-pair", &names)
            }
            None => v.t("plan-travel-usual"),
        };
        rows.push(Row { label, minutes, fare });
    }
    let choices = sites.iter().map(|s| (s.slug.clone(), s.name.get(v.lang()).to_owned())).collect();
    let fields = back.unwrap_or(said);
    let body = Index {
        v,
        rows,
        problem: fields.errors.values().next().cloned(),
        fields,
        currency: v.app().house().currency,
        site: chosen.map(|s| s.slug.clone()),
        chosen: Fields::from_pairs([("site".to_owned(), chosen.map_or_else(String::new, |s| s.slug.clone()))]),
        choices,
    };
    Ok(Page::new(&v.t("plan-travel"), body).at("plan"))
}

pub async fn save(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let sites = people::sites(&mut work).await?;
    let chosen = chosen(&sites, fields.text("site"));
    let done = match wish(&v, &fields, &pairs(&sites, chosen)) {
        Ok(ways) => travel::set_ways(&mut work, ways).await,
        Err(stop) => Err(stop),
    };
    let back = chosen.map_or_else(|| "/travel".to_owned(), |s| format!("/travel?site={}", s.slug));
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&back, "said-plan-travel"),
        None => v.page_refused(draw(&v, Some(fields)).await?),
    })
}

/// What the form says; ways that it does not name stay as they are.
fn wish(v: &Visit, fields: &Fields, pairs: &[(&Site, &Site)]) -> Done<Vec<NewWay>> {
    let mut out = Vec::new();
    for between in std::iter::once(None).chain(pairs.iter().copied().map(Some)) {
        let [minutes, fare] = names(between);
        let way = match fields.all(&minutes).next() {
            None => continue,
            Some("") => None,
            Some(_) => {
                let minutes = fields.int(&minutes, 0, 720)?;
                Some(Way { minutes, fare_minor: amount(v, fields, &fare)?.unwrap_or(0) })
            }
        };
        out.push(NewWay { between: between.map(|(a, b)| (a.id.clone(), b.id.clone())), way });
    }
    Ok(out)
}
