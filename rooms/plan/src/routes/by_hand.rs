//! `/plan/{month}/by-hand`: the planner who knows. Course first, then day, room, trainer and people; a check says what stands
//! against it and what it costs the phones, before anybody is told.

use axum::extract::{Path, RawQuery};
use curriculum::{Course, Offering};
use kit::{Done, Lang, PersonId, Stop, VenueId, Zone, time};
use people::Person;
use store::Work;
use web::{Fields, Page, Reply, Template, Visit};

use super::{
    budget::part::Part,
    found::{Shown, instant},
};
use crate::{
    series::{PARTS_MAX, Series},
    store as db,
    verbs::{self, NewSession},
};

#[derive(Template)]
#[template(path = "plan/by_hand.html")]
struct ByHand<'a> {
    v: &'a Visit,
    month: String,
    fields: Fields,
    courses: Vec<(String, String)>,
    chosen: Option<Chosen>,
    checked: Option<Shown>,
    money: Option<Part>,
    publish: String,
    problem: Option<String>,
}

struct Chosen {
    offerings: Vec<(String, String)>,
    venues: Vec<(String, String)>,
    trainers: Vec<(String, String)>,
    langs: Vec<(String, String)>,
    every: Vec<(String, String)>,
    /// Id, name, what is said beside it.
    waiting: Vec<(String, String, String)>,
    /// "n people wait", all of them counted.
    wait: String,
}

/// The most urgent of those who wait; whoever else is meant is typed.
const WAITING_SHOWN: usize = 200;

pub async fn show(v: Visit, Path(month): Path<String>, RawQuery(query): RawQuery) -> Reply {
    time::parse_month(&month).ok_or_else(Stop::missing)?;
    let fields = Fields::from_pairs(web::fields::decode(query.unwrap_or_default().as_bytes()));
    let page = draw(&v, &month, fields, true).await?;
    Ok(v.page(page))
}

pub async fn publish(v: Visit, Path(month): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = match wish(&v, &mut work, &fields).await {
        Ok(new) => verbs::schedule(&mut work, new).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(session) => v.go(&format!("/sessions/{session}"), "said-plan-by-hand"),
        None => {
            let page = draw(&v, &month, fields, false).await?;
            v.page_refused(page)
        }
    })
}

/// The page again, with the sentence at its field.
pub(super) async fn refused(v: &Visit, month: &str, fields: Fields) -> Reply {
    let page = draw(v, month, fields, true).await?;
    Ok(v.page_refused(page))
}

async fn draw(v: &Visit, month: &str, mut fields: Fields, check: bool) -> Done<Page> {
    let mut look = v.look().await?;
    let all = curriculum::courses(&mut look).await?;
    let mut courses: Vec<(String, String)> = all
        .iter()
        .filter(|c| c.published_at.is_some())
        .map(|c| (c.slug.clone(), c.title(v.lang()).to_owned()))
        .collect();
    courses.sort_by_cached_key(|(_, title)| people::fold(title));
    let course = all.iter().find(|c| c.slug == fields.text("course"));
    let chosen = match course {
        Some(course) => Some(choices(v, &mut look, course).await?),
        None => None,
    };
    let mut checked = None;
    let mut money = None;
    if check && course.is_some() && fields.text("act") == "check" {
        let asked = match wish(v, &mut look, &fields).await {
            Ok(new) => {
                let found = verbs::preview_session(&mut look, &new).await;
                if let Ok(f) = &found {
                    money = Part::new(v, &mut look, &f.impacts, &f.asked).await?;
                }
                found.map(|f| Shown::new(v, &f, new.zone))
            }
            Err(stop) => Err(stop),
        };
        checked = fields.done(v, asked)?;
    }
    let people = fields.all("p").count() + others(&fields).len();
    let problem = ["", "people", "late_reason", "venue"].into_iter().find_map(|n| fields.error(n)).map(str::to_owned);
    let title = v.t("plan-by-hand");
    let body = ByHand {
        v,
        month: month.to_owned(),
        courses,
        chosen,
        checked,
        money,
        publish: v.tn("plan-publish", people),
        problem,
        fields,
    };
    Ok(Page::new(&title, body).at("plan"))
}

async fn choices(v: &Visit, look: &mut Work, course: &Course) -> Done<Chosen> {
    let may = |l: &curriculum::Trainer| l.course == course.id && l.to.is_none_or(|d| d >= v.today());
    let licensed: Vec<PersonId> = curriculum::trainers(look).await?.into_iter().filter(may).map(|l| l.person).collect();
    let mut waits = db::demands::waiting_for(look, &course.id, WAITING_SHOWN).await?;
    let n = db::demands::count_waiting(look, Some(&course.id)).await?;
    let ids: Vec<PersonId> = waits.iter().map(|d| d.person.clone()).chain(licensed.iter().cloned()).collect();
    let mut known = people::people_by_id(look, &ids, v.today()).await?;
    known.retain(|_, p| p.employed(v.today()));
    let mut waiting: Vec<(String, String, String)> = Vec::new();
    let order = |d: &crate::model::Demand| known.get(&d.person).map(|p| p.sort_key.clone());
    waits.sort_by_cached_key(order);
    for d in waits {
        let Some(p) = known.get(&d.person) else { continue };
        let team = p.placement.as_ref().map_or_else(String::new, |x| x.team_name.get(v.lang()).to_owned());
        waiting.push((p.id.to_string(), p.name.clone(), format!("{team} · {}", p.lang.name())));
    }
    waiting.sort_by(|(.., a), (.., b)| a.cmp(b));
    let mut venues = vec![(String::new(), v.t("plan-lane-online"))];
    for x in curriculum::venues(look).await? {
        venues.push((x.id.to_string(), format!("{} · {}", x.name.get(v.lang()), v.tn("plan-seats", x.seats))));
    }
    let mut trainers = vec![(String::new(), v.t("plan-change-nobody-teaches"))];
    let mut teachers: Vec<Person> = licensed.iter().filter_map(|id| known.get(id).cloned()).collect();
    Person::sort(&mut teachers);
    teachers.dedup_by(|a, b| a.id == b.id);
    trainers.extend(teachers.into_iter().map(|p| (p.id.to_string(), p.name)));
    let offering = |o: &Offering| {
        let method = v.t(&curriculum::method_key(&o.method));
        (o.id.to_string(), format!("{method} · {}", v.tn("plan-change-minutes", o.minutes)))
    };
    Ok(Chosen {
        offerings: course.offerings.iter().map(offering).collect(),
        venues,
        trainers,
        langs: course.titles.keys().map(|l| (l.code().to_owned(), l.name().to_owned())).collect(),
        wait: v.tn("plan-change-waiting", n),
        every: [("0", "plan-series-once"), ("7", "plan-series-weekly"), ("14", "plan-series-fortnightly")]
            .map(|(days, key)| (days.to_owned(), v.t(key)))
            .to_vec(),
        waiting,
    })
}

/// Names or handles in the field `others`.
fn others(fields: &Fields) -> Vec<&str> {
    fields.text("others").split([',', ';', '\n']).map(str::trim).filter(|h| !h.is_empty()).collect()
}

pub(super) async fn wish(v: &Visit, look: &mut Work, fields: &Fields) -> Done<NewSession> {
    let course = curriculum::course_by_slug(look, fields.text("course")).await?;
    let mut people: Vec<PersonId> = fields.all("p").map(Into::into).collect();
    for handle in others(fields) {
        people.push(people::person_called(look, "others", handle, v.today()).await?.id);
    }
    people.sort();
    people.dedup();
    let id = |name: &str| Some(fields.text(name).to_owned()).filter(|x| !x.is_empty());
    let venue: Option<VenueId> = id("venue").map(Into::into);
    let zone = zone_of(v, look, venue.as_ref(), people.first()).await?;
    Ok(NewSession {
        offering: fields.needed("offering", 100)?.into(),
        starts_at: instant(fields, zone)?,
        venue,
        trainer: id("trainer").map(Into::into),
        lang: Lang::from_code(fields.text("lang")).unwrap_or(v.lang()),
        zone,
        people,
        late_reason: fields.optional("late_reason", 500)?,
        series: series(fields)?,
        course: course.id,
    })
}

/// Several meetings, or something to join by; nothing where nothing is said.
fn series(fields: &Fields) -> Done<Option<Series>> {
    let joining = fields.optional("joining", 500)?;
    let every_days: i64 = fields.text("every").parse().unwrap_or(0);
    if every_days == 0 {
        return Ok((!joining.is_empty()).then_some(Series { every_days: 0, parts: 1, needed: 1, joining }));
    }
    let parts = fields.int("parts", 2, PARTS_MAX)?;
    let needed = if fields.text("needed").is_empty() { parts } else { fields.int("needed", 1, parts)? };
    Ok(Some(Series { every_days, parts, needed, joining }))
}

/// Times are those of the room, else of the first person in it.
async fn zone_of(v: &Visit, look: &mut Work, venue: Option<&VenueId>, first: Option<&PersonId>) -> Done<Zone> {
    if let Some(venue) = venue {
        let site = curriculum::venue(look, venue).await?.site;
        let sites = people::sites(look).await?;
        return Ok(sites.into_iter().find(|s| s.id == site).map_or(v.zone(), |s| s.zone));
    }
    let Some(first) = first else { return Ok(v.zone()) };
    Ok(people::person(look, first, v.today()).await?.zone().unwrap_or(v.zone()))
}
