//! Rooms: the list, a new one, and one that is changed.

use ::store::Work;
use axum::extract::Path;
use kit::{Done, Role, SiteId, Stop, Words, Zone};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::trainers::{amount, money};
use crate::{
    equipment::{self, Place},
    model::Venue,
    store,
    verbs::{self, NewVenue},
};

struct Line {
    href: String,
    name: String,
    site: String,
    seats: String,
    price: String,
    equipment: String,
}

#[derive(Template)]
#[template(path = "venues/index.html")]
struct Index<'a> {
    v: &'a Visit,
    lines: Vec<Line>,
    nothing: Html,
    form: Vec<Html>,
}

pub async fn index(v: Visit) -> Reply {
    let page = index_page(&v, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn index_page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let sites = people::sites(&mut look).await?;
    let line = |x: &Venue| Line {
        href: format!("/venues/{}", x.slug),
        name: x.name.get(v.lang()).to_owned(),
        site: sites.iter().find(|s| s.id == x.site).map_or(String::new(), |s| s.name.get(v.lang()).to_owned()),
        seats: v.int(x.seats),
        price: if x.hour_minor > 0 { v.money(x.hour_minor) } else { "–".into() },
        equipment: x.equipment.get(v.lang()).to_owned(),
    };
    let mut lines: Vec<Line> = store::venues(&mut look).await?.iter().map(line).collect();
    lines.sort_by_cached_key(|l| people::fold(&l.name));
    let nothing = ui::empty(v, &v.t("curriculum-venues-empty"), &v.t("curriculum-venues-empty-text"), None);
    let form = inputs(v, fields, &sites);
    Ok(Page::new(&v.t("curriculum-venues"), Index { v, lines, nothing, form }).at("courses"))
}

fn inputs(v: &Visit, fields: &Fields, sites: &[people::Site]) -> Vec<Html> {
    let mut places: Vec<(String, String)> =
        sites.iter().map(|s| (s.id.0.clone(), s.name.get(v.lang()).to_owned())).collect();
    let makes = v.is(Role::Administrator);
    if makes {
        places.push((String::new(), v.t("curriculum-venue-site-new")));
    }
    let field = |name: &str, kind: &str, hint: &str| {
        let hint = if hint.is_empty() { String::new() } else { v.t(hint) };
        ui::field(fields, name, kind, &v.t(&format!("curriculum-venue-{}", name.replace('_', "-"))), &hint)
    };
    let mut out = vec![field("name", "text", ""), ui::select(fields, "site", &v.t("curriculum-venue-site"), &places)];
    if makes {
        out.push(field("new_site", "text", "curriculum-venue-new-site-hint"));
    }
    out.push(field("seats", "number", ""));
    out.push(field("price", "text", "curriculum-venue-price-hint"));
    out.push(field("use_price", "text", "curriculum-venue-use-price-hint"));
    out.push(field("setup_minutes", "number", ""));
    out.push(field("clear_minutes", "number", "curriculum-venue-clear-minutes-hint"));
    out.push(field("way_minutes", "number", "curriculum-venue-way-minutes-hint"));
    out.push(field("fare", "text", "curriculum-venue-fare-hint"));
    out.push(field("equipment", "text", "curriculum-venue-equipment-hint"));
    out.push(field("directions", "textarea", "curriculum-venue-directions-hint"));
    out
}

pub async fn add(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = match read(&v, &mut work, &fields, None).await {
        Ok(new) => verbs::add_venue(&mut work, new).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(_) => v.go("/venues", "said-curriculum-venue"),
        None => v.page_refused(index_page(&v, &fields).await?),
    })
}

#[derive(Template)]
#[template(path = "venues/show.html")]
struct Show<'a> {
    v: &'a Visit,
    slug: String,
    name: String,
    form: Vec<Html>,
    /// How many of each kind of equipment stand in it: field and name.
    equipment: Vec<(String, String)>,
    fields: Fields,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let venue = store::venue_by_slug(&mut look, &slug).await?;
    let mut fields = Fields::from_pairs([
        ("name".to_owned(), venue.name.get(v.lang()).to_owned()),
        ("site".to_owned(), venue.site.0.clone()),
        ("seats".to_owned(), venue.seats.to_string()),
        ("price".to_owned(), money(venue.hour_minor)),
        ("use_price".to_owned(), money(venue.use_minor)),
        ("setup_minutes".to_owned(), venue.setup_minutes.to_string()),
        ("clear_minutes".to_owned(), venue.clear_minutes.to_string()),
        ("way_minutes".to_owned(), venue.way_minutes.to_string()),
        ("fare".to_owned(), money(venue.fare_minor)),
        ("equipment".to_owned(), venue.equipment.get(v.lang()).to_owned()),
        ("directions".to_owned(), venue.directions.get(v.lang()).to_owned()),
    ]);
    let stores = equipment::stores(&mut look).await?;
    for i in &stores.items {
        let n = stores.pieces(&i.id, &Place::Venue(venue.id.clone()));
        fields.set(&format!("p.{}.{}", i.id, venue.id), if n > 0 { n.to_string() } else { String::new() });
    }
    let page = show_page(&v, &mut look, &venue, &fields).await?;
    Ok(v.page(page))
}

async fn show_page(v: &Visit, look: &mut Work, venue: &Venue, fields: &Fields) -> Done<Page> {
    let sites = people::sites(look).await?;
    let name = venue.name.get(v.lang()).to_owned();
    let stores = equipment::stores(look).await?;
    let body = Show {
        v,
        slug: venue.slug.clone(),
        name: name.clone(),
        form: inputs(v, fields, &sites),
        equipment: super::equipment::inputs(v, &stores, venue.id.as_str()),
        fields: fields.clone(),
    };
    Ok(Page::new(&name, body).at("courses"))
}

pub async fn change(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let venue = store::venue_by_slug(&mut work, &slug).await?;
    let done = async {
        let new = read(&v, &mut work, &fields, Some(&venue)).await?;
        let stores = equipment::stores(&mut work).await?;
        let there = super::equipment::numbers(&stores, &fields, venue.id.as_str())?;
        let id = verbs::add_venue(&mut work, new).await?;
        if !there.is_empty() {
            equipment::put_at(&mut work, &Place::Venue(id.clone()), there).await?;
        }
        Ok(id)
    };
    let done: Done<kit::VenueId> = done.await;
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(_) => v.go("/venues", "said-curriculum-venue"),
        None => {
            let mut look = v.look().await?;
            v.page_refused(show_page(&v, &mut look, &venue, &fields).await?)
        }
    })
}

/// The form as a venue; words in other languages stay as they were.
async fn read(v: &Visit, work: &mut Work, fields: &Fields, was: Option<&Venue>) -> Done<NewVenue> {
    let words = |old: Option<&Words>, text: String| match old {
        Some(old) => old.clone().with(v.lang(), text),
        None => Words::one(v.lang(), text),
    };
    let name = fields.needed("name", 80)?;
    let seats = fields.int("seats", 1, 10_000)?;
    let hour_minor = amount(fields, "price")?;
    let equipment = words(was.map(|x| &x.equipment), fields.optional("equipment", 300)?);
    let directions = words(was.map(|x| &x.directions), fields.optional("directions", 1_000)?);
    let slug = match was {
        Some(venue) => venue.slug.clone(),
        None => free_slug(work, &name).await?,
    };
    let site = site(v, work, fields).await?;
    let minutes = |name: &str| match fields.text(name) {
        "" => Ok(0),
        _ => fields.int(name, 0, 720),
    };
    Ok(NewVenue {
        slug,
        site,
        name: words(was.map(|x| &x.name), name),
        seats,
        hour_minor,
        use_minor: amount(fields, "use_price")?,
        setup_minutes: minutes("setup_minutes")?,
        clear_minutes: minutes("clear_minutes")?,
        way_minutes: minutes("way_minutes")?,
        fare_minor: amount(fields, "fare")?,
        directions,
        equipment,
    })
}

async fn free_slug(work: &mut Work, name: &str) -> Done<String> {
    work.lock("venue", "slug").await?;
    let base = verbs::slug_for(name);
    let taken: Vec<String> = store::venues(work).await?.into_iter().map(|x| x.slug).collect();
    let numbered = (2..).map(|n| format!("{base}-{n}"));
    let free = std::iter::once(base.clone()).chain(numbered).find(|s| !taken.contains(s));
    Ok(free.unwrap_or(base))
}

/// The chosen site, or a new one in the organisation's time zone.
async fn site(v: &Visit, work: &mut Work, fields: &Fields) -> Done<SiteId> {
    let new = fields.optional("new_site", 80)?;
    let chosen = fields.text("site");
    if new.is_empty() {
        let known = people::sites(work).await?.into_iter().find(|s| s.id.0 == chosen);
        return known.map(|s| s.id).ok_or_else(|| Stop::at("site", "curriculum-venue-site-needed"));
    }
    // One that is there by this name is meant, and keeps its address.
    let slug = verbs::slug_for(&new);
    if let Some(known) = people::sites(work).await?.into_iter().find(|s| s.slug == slug) {
        return Ok(known.id);
    }
    let zone: Zone = people::settings(work).await?.zone;
    let name = Words::one(v.lang(), new.clone());
    let site = people::NewSite { slug, name, zone, address: Words::one(v.lang(), "") };
    people::add_site(work, site).await
}
