//! Sites, departments and teams: added, or given other words when the slug is known already.

use kit::{DepartmentId, Done, PersonId, Role, SiteId, Stop, TeamId, Words, Zone};
use store::Work;

use super::must_be;
use crate::{
    model::{PersonChanged, Site, StructureChanged},
    store::organisation,
};

#[derive(Clone, Debug)]
pub struct NewSite {
    pub slug: String,
    pub name: Words,
    pub zone: Zone,
    pub address: Words,
}

#[derive(Clone, Debug)]
pub struct NewDepartment {
    pub slug: String,
    pub name: Words,
}

#[derive(Clone, Debug)]
pub struct NewTeam {
    pub slug: String,
    pub name: Words,
    pub department: DepartmentId,
    pub site: SiteId,
}

pub async fn add_site(work: &mut Work, new: NewSite) -> Done<SiteId> {
    must_be(work, &[Role::Administrator]).await?;
    named(&new.slug, &new.name)?;
    let site =
        Site { id: work.id(), slug: new.slug, name: new.name, zone: new.zone, address: new.address, manager: None };
    let id = organisation::write_site(work, &site).await?;
    told(work, "site", &id.0).await?;
    Ok(id)
}

pub async fn add_department(work: &mut Work, new: NewDepartment) -> Done<DepartmentId> {
    must_be(work, &[Role::Administrator]).await?;
    named(&new.slug, &new.name)?;
    let id = work.id();
    let id = organisation::write_department(work, &id, &new.slug, &new.name).await?;
    told(work, "department", &id.0).await?;
    Ok(id)
}

pub async fn add_team(work: &mut Work, new: NewTeam) -> Done<TeamId> {
    must_be(work, &[Role::Administrator]).await?;
    named(&new.slug, &new.name)?;
    let id = work.id();
    let id = organisation::write_team(work, &id, &new.slug, &new.name, &new.department, &new.site).await?;
    crate::search::team_changed(work, &id).await?;
    told(work, "team", &id.0).await?;
    Ok(id)
}

/// What the page of a site says: name and address in every language, the clock, and who signs the memos there.
///
/// # Errors
/// Refused without a name in its source language; missing for a site that is not there.
pub async fn change_site(work: &mut Work, site: &Site) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    named(&site.slug, &site.name)?;
    if organisation::update_site(work, site).await? == 0 {
        return Err(Stop::missing());
    }
    told(work, "site", &site.id.0).await
}

/// The one who signs the memos of a site.
pub async fn set_centre_manager(work: &mut Work, site: &SiteId, person: &PersonId) -> Done<()> {
    must_be(work, &[Role::Administrator]).await?;
    if organisation::write_site_manager(work, site, person).await? == 0 {
        return Err(Stop::missing());
    }
    work.tell(&PersonChanged { person: person.clone(), what: "centre_manager".into() }).await?;
    Ok(())
}

async fn told(work: &mut Work, kind: &str, id: &str) -> Done<()> {
    work.tell(&StructureChanged { kind: kind.into(), id: id.into() }).await?;
    Ok(())
}

fn named(slug: &str, name: &Words) -> Done<()> {
    if slug.is_empty() || !slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        return Err(Stop::at("slug", "people-slug-shape"));
    }
    if name.get(name.source).trim().is_empty() {
        return Err(Stop::at("name", "web-field-needed"));
    }
    Ok(())
}
