//! `/equipment`: kinds of equipment and what is carried about on each site; `/courses/{slug}/equipment`: what a course asks for.

use axum::extract::Path;
use kit::{Done, Words};
use web::{Fields, Page, Reply, Template, Visit};

use crate::{
    equipment::{self, Asked, Equipment, EquipmentId, Place, Stores},
    store, verbs,
};

#[derive(Template)]
#[template(path = "equipment/index.html")]
struct Index<'a> {
    v: &'a Visit,
    items: Vec<Item>,
    sites: Vec<(String, String)>,
    fields: Fields,
    problem: Option<String>,
}

struct Item {
    name: String,
    /// In rooms and on sites together.
    all: String,
    /// The field of each site.
    cells: Vec<(String, String)>,
}

pub async fn index(v: Visit) -> Reply {
    let page = index_page(&v, None).await?;
    Ok(v.page(page))
}

/// `p.headset.<site>`
fn field(item: &EquipmentId, place: &str) -> String {
    format!("p.{item}.{place}")
}

async fn index_page(v: &Visit, back: Option<Fields>) -> Done<Page> {
    let mut look = v.look().await?;
    let stores = equipment::stores(&mut look).await?;
    let sites = people::sites(&mut look).await?;
    let venues = store::venues(&mut look).await?;
    let mut said = Fields::default();
    let mut items: Vec<Item> = Vec::new();
    for i in &stores.items {
        let rooms: i64 = venues.iter().map(|x| stores.pieces(&i.id, &Place::Venue(x.id.clone()))).sum();
        let mut carried = 0;
        let mut cells = Vec::new();
        for s in &sites {
            let n = stores.pieces(&i.id, &Place::Site(s.id.clone()));
            carried += n;
            said.set(&field(&i.id, s.id.as_str()), if n > 0 { n.to_string() } else { String::new() });
            cells.push((field(&i.id, s.id.as_str()), s.name.get(v.lang()).to_owned()));
        }
        let all = v.tr("curriculum-equipment-all", &[("rooms", rooms.into()), ("carried", carried.into())]);
        items.push(Item { name: i.name.get(v.lang()).to_owned(), all, cells });
    }
    let fields = back.unwrap_or(said);
    let problem = fields.errors.values().next().cloned();
    let sites = sites.iter().map(|s| (s.id.to_string(), s.name.get(v.lang()).to_owned())).collect();
    Ok(Page::new(&v.t("curriculum-equipment"), Index { v, items, sites, fields, problem }).at("courses"))
}

pub async fn add(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = async {
        let name = fields.needed("name", 60)?;
        work.lock("equipment", "slug").await?;
        let id = EquipmentId(verbs::slug_for(&name));
        let known = equipment::stores(&mut work).await?;
        let words = match known.items.iter().find(|i| i.id == id) {
            Some(Equipment { name: before, .. }) => before.clone().with(v.lang(), name),
            None => Words::one(v.lang(), name),
        };
        equipment::name_equipment(&mut work, &id, words).await
    };
    finish(&v, done.await, work, fields, "said-curriculum-equipment").await
}

pub async fn carry(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = async {
        let stores = equipment::stores(&mut work).await?;
        for site in people::sites(&mut work).await? {
            let there = numbers(&stores, &fields, site.id.as_str())?;
            equipment::put_at(&mut work, &Place::Site(site.id), there).await?;
        }
        Ok(())
    };
    finish(&v, done.await, work, fields, "said-curriculum-equipment").await
}

async fn finish(v: &Visit, done: Done<()>, work: ::store::Work, mut fields: Fields, said: &str) -> Reply {
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go("/equipment", said),
        None => {
            let page = index_page(v, Some(fields)).await?;
            v.page_refused(page)
        }
    })
}

/// How many of each the form says are at a place.
pub(super) fn numbers(stores: &Stores, fields: &Fields, place: &str) -> Done<Vec<(EquipmentId, i64)>> {
    let one = |i: &Equipment| {
        let name = field(&i.id, place);
        let n = if fields.text(&name).is_empty() { 0 } else { fields.int(&name, 0, 10_000)? };
        Ok((i.id.clone(), n))
    };
    stores.items.iter().map(one).collect()
}

/// A room's own: field, name, and what is there.
pub(super) fn inputs(v: &Visit, stores: &Stores, place: &str) -> Vec<(String, String)> {
    stores.items.iter().map(|i| (field(&i.id, place), i.name.get(v.lang()).to_owned())).collect()
}

#[derive(Template)]
#[template(path = "equipment/course.html")]
struct OfCourse<'a> {
    v: &'a Visit,
    slug: String,
    course: String,
    rows: Vec<(String, String, String)>,
    fields: Fields,
    problem: Option<String>,
    rooms: Vec<(String, String)>,
}

pub async fn of_course(v: Visit, Path(slug): Path<String>) -> Reply {
    let page = course_page(&v, &slug, None).await?;
    Ok(v.page(page))
}

async fn course_page(v: &Visit, slug: &str, back: Option<Fields>) -> Done<Page> {
    let mut look = v.look().await?;
    let course = store::course_by_slug(&mut look, slug).await?;
    let stores = equipment::stores(&mut look).await?;
    let venues = store::venues(&mut look).await?;
    let mut said = Vec::new();
    for a in stores.asked(&course.id) {
        said.push((format!("n.{}", a.item), a.pieces.to_string()));
        if a.each {
            said.push((format!("e.{}", a.item), "yes".to_owned()));
        }
    }
    let fields = back.unwrap_or_else(|| Fields::from_pairs(said));
    let group = course.offerings.iter().filter(|o| o.needs_room).map(|o| o.group_max).max().unwrap_or(0);
    let room = |x: &crate::model::Venue| {
        let most = group.min(x.seats);
        let n = stores.heads(&course.id, most, x);
        let lacks: Vec<String> = stores
            .lacking(&course.id, most.max(1), x)
            .iter()
            .map(|p| {
                let args = [("n", p.pieces.into()), ("thing", stores.name(&p.item, v.lang()).into())];
                v.tr("curriculum-equipment-lacks", &args)
            })
            .collect();
        let said = if lacks.is_empty() {
            v.tn("curriculum-equipment-enough", n)
        } else {
            format!("{} {}", v.tn("curriculum-equipment-only", n), lacks.join(", "))
        };
        (x.name.get(v.lang()).to_owned(), said)
    };
    let body = OfCourse {
        v,
        slug: slug.to_owned(),
        course: course.title(v.lang()).to_owned(),
        rows: stores
            .items
            .iter()
            .map(|i| (i.name.get(v.lang()).to_owned(), format!("n.{}", i.id), format!("e.{}", i.id)))
            .collect(),
        rooms: venues.iter().map(room).collect(),
        problem: fields.errors.values().next().cloned(),
        fields,
    };
    Ok(Page::new(&v.t("curriculum-equipment-asked"), body).at("courses"))
}

pub async fn ask(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = async {
        let course = store::course_by_slug(&mut work, &slug).await?;
        let stores = equipment::stores(&mut work).await?;
        let mut asked = Vec::new();
        for i in &stores.items {
            let name = format!("n.{}", i.id);
            if !fields.text(&name).is_empty() {
                let pieces = fields.int(&name, 0, 10_000)?;
                asked.push(Asked { item: i.id.clone(), pieces, each: fields.has(&format!("e.{}", i.id), "yes") });
            }
        }
        equipment::ask_for(&mut work, &course.id, asked).await
    };
    Ok(match v.keep(done.await, work, &mut fields).await? {
        Some(()) => v.go(&format!("/courses/{slug}/equipment"), "said-curriculum-equipment"),
        None => {
            let page = course_page(&v, &slug, Some(fields)).await?;
            v.page_refused(page)
        }
    })
}
