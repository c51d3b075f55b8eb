//! The sites: what letters say of them, their clock, and who signs there.

use ::store::Work;
use axum::extract::Path;
use kit::{Done, PersonId, Stop, Zone, tongue};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::words;
use crate::{
    called::person_called,
    model::Site,
    store::{organisation, people as rows},
    verbs,
};

struct Line {
    href: String,
    name: String,
    address: String,
    /// The languages in which no memo can name the address.
    lacks: Option<Html>,
    zone: String,
    manager: String,
}

#[derive(Template)]
#[template(path = "sites/index.html")]
struct Index<'a> {
    v: &'a Visit,
    lines: Vec<Line>,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let langs = organisation::settings(&mut look).await?.languages;
    let sites = organisation::sites(&mut look).await?;
    let managers: Vec<PersonId> = sites.iter().filter_map(|s| s.manager.clone()).collect();
    let managers = rows::called(&mut look, &managers).await?;
    let line = |s: &Site| {
        let lacks: Vec<String> =
            langs.iter().filter(|l| s.address.exact(**l).is_none()).map(|l| v.language(*l)).collect();
        let says = |lacks: &[String]| v.ta("people-site-lacks", "languages", tongue::list(v.lang(), lacks));
        Line {
            href: format!("/sites/{}", s.slug),
            name: s.name.get(v.lang()).to_owned(),
            address: s.address.get(v.lang()).to_owned(),
            lacks: (!lacks.is_empty()).then(|| ui::badge("due", &says(&lacks))),
            zone: s.zone.name().to_owned(),
            manager: s.manager.as_ref().and_then(|m| managers.get(m)).map_or(String::new(), |m| m.name.clone()),
        }
    };
    let body = Index { v: &v, lines: sites.iter().map(line).collect() };
    Ok(v.page(Page::new(&v.t("people-sites"), body).at("settings")))
}

#[derive(Template)]
#[template(path = "sites/show.html")]
struct Form<'a> {
    v: &'a Visit,
    slug: String,
    title: String,
    names: Vec<Html>,
    addresses: Vec<Html>,
    zone: Html,
    manager: Html,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let site = known(&mut look, &slug).await?;
    let mut pairs = words::pairs("name", &site.name);
    pairs.extend(words::pairs("address", &site.address));
    pairs.push(("zone".to_owned(), site.zone.name().to_owned()));
    pairs.push(("manager".to_owned(), signer(&mut look, &site).await?));
    let page = page(&v, &mut look, &site, &Fields::from_pairs(pairs)).await?;
    Ok(v.page(page))
}

async fn known(work: &mut Work, slug: &str) -> Done<Site> {
    organisation::sites(work).await?.into_iter().find(|s| s.slug == slug).ok_or_else(Stop::missing)
}

/// The name of the centre manager, as the form shows it.
async fn signer(work: &mut Work, site: &Site) -> Done<String> {
    let ids: Vec<PersonId> = site.manager.iter().cloned().collect();
    Ok(rows::called(work, &ids).await?.into_values().next().map_or(String::new(), |m| m.name))
}

async fn page(v: &Visit, look: &mut Work, site: &Site, fields: &Fields) -> Done<Page> {
    let langs = organisation::settings(look).await?.languages;
    let title = site.name.get(v.lang()).to_owned();
    let body = Form {
        v,
        slug: site.slug.clone(),
        title: title.clone(),
        names: words::inputs(v, fields, &langs, "name", "text", "people-settings-name"),
        addresses: words::inputs(v, fields, &langs, "address", "text", "people-site-address"),
        zone: ui::field(fields, "zone", "text", &v.t("people-settings-zone"), &v.t("people-settings-zone-hint")),
        manager: ui::field(
            fields,
            "manager",
            "text",
            &v.t("people-position-centre-manager"),
            &v.t("people-site-manager-hint"),
        ),
    };
    Ok(Page::new(&title, body).at("settings"))
}

pub async fn change(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let site = known(&mut work, &slug).await?;
    let done = match read(&v, &mut work, &fields, &site).await {
        Ok(new) => verbs::change_site(&mut work, &new).await,
        Err(stop) => Err(stop),
    };
    if v.keep(done, work, &mut fields).await?.is_some() {
        return Ok(v.go("/sites", "said-people-site"));
    }
    let mut look = v.look().await?;
    let page = page(&v, &mut look, &site, &fields).await?;
    Ok(v.page_refused(page))
}

async fn read(v: &Visit, work: &mut Work, fields: &Fields, was: &Site) -> Done<Site> {
    let langs = organisation::settings(work).await?.languages;
    let name = words::needed(fields, &langs, "name", 80, &was.name)?;
    let address = words::read(fields, &langs, "address", 300, Some(&was.address))?;
    let zone: Zone = fields.needed("zone", 60)?.parse().map_err(|_| Stop::at("zone", "people-zone-unknown"))?;
    let typed = fields.text("manager");
    let manager = if typed.is_empty() {
        None
    } else if typed == signer(work, was).await? {
        // Not touched: the same person, even where two have this name.
        was.manager.clone()
    } else {
        Some(person_called(work, "manager", typed, v.today()).await?.id)
    };
    Ok(Site { name, zone, address, manager, ..was.clone() })
}
