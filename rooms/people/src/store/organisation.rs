//! The organisation, its sites, departments and teams.

use std::sync::Arc;

use kit::{Day, DepartmentId, Done, Lang, PersonId, Refusal, Say, SiteId, TeamId, Words};
use store::{Fresh, Row, Work, remembered, sql};

use super::people::{HEADS_CHANGED, zone};
use crate::model::{Department, Settings, Site, Team};

/// The organisation's settings; the defaults, with an empty name, until it has been founded.
pub async fn settings(work: &mut Work) -> Done<Settings> {
    let fresh = Fresh::after(&["people.founded", "people.settings_changed"]);
    let known = remembered!(work, "people/settings", fresh, founded(work));
    Ok((*known).clone().unwrap_or_default())
}

pub(crate) async fn founded(work: &mut Work) -> Done<Option<Settings>> {
    let row =
        sql("SELECT name, currency, zone, languages, name_order, opens_minutes, closes_minutes, memo_lead_days, goal_lead_days, \
                   follow_up_days, practice_days, recording_days, talks_a_week, strategy FROM organisation WHERE id = 'organisation'")
        .maybe(work)
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Settings {
        name: row.get("name")?,
        currency: row.get("currency")?,
        zone: zone(&row.get::<String>("zone")?),
        languages: row.get::<String>("languages")?.split(',').filter_map(Lang::from_code).collect(),
        name_order: row.get("name_order")?,
        opens_minutes: row.get("opens_minutes")?,
        closes_minutes: row.get("closes_minutes")?,
        memo_lead_days: row.get("memo_lead_days")?,
        goal_lead_days: row.get("goal_lead_days")?,
        follow_up_days: row.get("follow_up_days")?,
        practice_days: row.get("practice_days")?,
        recording_days: row.get("recording_days")?,
        talks_a_week: row.get("talks_a_week")?,
        strategy: serde_json::from_str(&row.get::<String>("strategy")?)?,
    }))
}

/// The organisation's local date at the moment of this work.
pub async fn today(work: &mut Work) -> Done<Day> {
    let zone = settings(work).await?.zone;
    Ok(work.now.day(zone))
}

pub(crate) async fn write_settings(work: &mut Work, s: &Settings) -> Done<()> {
    let languages: Vec<&str> = s.languages.iter().map(|l| l.code()).collect();
    sql(
        "INSERT INTO organisation (id, name, currency, zone, languages, name_order, opens_minutes, closes_minutes, memo_lead_days, \
         goal_lead_days, follow_up_days, practice_days, recording_days, talks_a_week, made_at, strategy) \
         VALUES ('organisation', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (id) DO UPDATE SET \
         name = excluded.name, currency = excluded.currency, zone = excluded.zone, languages = excluded.languages, name_order = excluded.name_order, \
         opens_minutes = excluded.opens_minutes, closes_minutes = excluded.closes_minutes, \
         memo_lead_days = excluded.memo_lead_days, goal_lead_days = excluded.goal_lead_days, \
         follow_up_days = excluded.follow_up_days, practice_days = excluded.practice_days, \
         recording_days = excluded.recording_days, talks_a_week = excluded.talks_a_week, \
         strategy = excluded.strategy",
    )
    .bind(&s.name)
    .bind(&s.currency)
    .bind(s.zone.name())
    .bind(languages.join(","))
    .bind(s.name_order)
    .bind(s.opens_minutes)
    .bind(s.closes_minutes)
    .bind(s.memo_lead_days)
    .bind(s.goal_lead_days)
    .bind(s.follow_up_days)
    .bind(s.practice_days)
    .bind(s.recording_days)
    .bind(s.talks_a_week)
    .bind(work.now)
    .bind(serde_json::to_string(&s.strategy)?)
    .run(work)
    .await?;
    Ok(())
}

/// All teams, by slug.
pub async fn teams(work: &mut Work) -> Done<Vec<Team>> {
    Ok((*known_teams(work).await?).clone())
}

/// The same, shared: for pages that only look for some of them.
pub async fn known_teams(work: &mut Work) -> Done<Arc<Vec<Team>>> {
    Ok(remembered!(work, "people/teams", Fresh::after(&HEADS_CHANGED), all_teams(work)))
}

async fn all_teams(work: &mut Work) -> Done<Vec<Team>> {
    let rows =
        sql("SELECT t.id, t.slug, t.name, t.department_id, d.slug AS department_slug, d.name AS department_name, \
                    t.site_id FROM team t JOIN department d ON d.id = t.department_id ORDER BY t.slug")
        .all(work)
        .await?;
    rows.iter().map(team).collect()
}

/// Those of `ids` that exist, by slug.
pub async fn teams_by_id(work: &mut Work, ids: &[TeamId]) -> Done<Vec<Team>> {
    let mut out: Vec<Team> = Vec::new();
    for chunk in ids.chunks(500) {
        let rows =
            sql("SELECT t.id, t.slug, t.name, t.department_id, d.slug AS department_slug, d.name AS department_name, \
                        t.site_id FROM team t JOIN department d ON d.id = t.department_id WHERE t.id IN (")
            .list(chunk)
            .then(")")
            .all(work)
            .await?;
        for row in &rows {
            out.push(team(row)?);
        }
    }
    out.sort_by(|a, b| a.slug.cmp(&b.slug));
    Ok(out)
}

/// The team that somebody chose or typed: by id, slug, or a name that makes the slug. Errors: none, at `field`.
pub async fn team_typed(work: &mut Work, field: &str, text: &str) -> Done<TeamId> {
    let row = sql("SELECT id FROM team WHERE id = $1 OR slug = $1 OR slug = $2 ORDER BY slug LIMIT 1")
        .bind(text)
        .bind(crate::slug_of(text))
        .maybe(work)
        .await?;
    let unknown = || Refusal::at(field, Say::new("people-typed-no-team").with("name", text)).into();
    row.map_or_else(|| Err(unknown()), |row| row.get("id"))
}

fn team(row: &Row) -> Done<Team> {
    Ok(Team {
        id: row.get("id")?,
        slug: row.get("slug")?,
        name: row.get("name")?,
        department: row.get("department_id")?,
        department_slug: row.get("department_slug")?,
        department_name: row.get("department_name")?,
        site: row.get("site_id")?,
    })
}

/// All departments, by slug.
pub async fn departments(work: &mut Work) -> Done<Vec<Department>> {
    let known = remembered!(work, "people/departments", Fresh::after(&HEADS_CHANGED), all_departments(work));
    Ok((*known).clone())
}

async fn all_departments(work: &mut Work) -> Done<Vec<Department>> {
    let rows = sql("SELECT id, slug, name FROM department ORDER BY slug").all(work).await?;
    rows.iter()
        .map(|row| Ok(Department { id: row.get("id")?, slug: row.get("slug")?, name: row.get("name")? }))
        .collect()
}

/// All sites, by slug.
pub async fn sites(work: &mut Work) -> Done<Vec<Site>> {
    Ok((*remembered!(work, "people/sites", Fresh::after(&HEADS_CHANGED), all_sites(work))).clone())
}

async fn all_sites(work: &mut Work) -> Done<Vec<Site>> {
    let rows = sql("SELECT id, slug, name, zone, address, manager_id FROM site ORDER BY slug").all(work).await?;
    rows.iter().map(site).collect()
}

/// Where somebody works on that day.
pub async fn site_of(work: &mut Work, person: &PersonId, on: Day) -> Done<Option<Site>> {
    let row = sql("SELECT s.id, s.slug, s.name, s.zone, s.address, s.manager_id FROM placement l \
                   JOIN team t ON t.id = l.team_id JOIN site s ON s.id = t.site_id WHERE l.person_id = $1 \
                   AND l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to >= $2)")
    .bind(person)
    .bind(on)
    .maybe(work)
    .await?;
    row.as_ref().map(site).transpose()
}

fn site(row: &Row) -> Done<Site> {
    Ok(Site {
        id: row.get("id")?,
        slug: row.get("slug")?,
        name: row.get("name")?,
        zone: zone(&row.get::<String>("zone")?),
        address: row.get("address")?,
        manager: row.get("manager_id")?,
    })
}

pub(crate) async fn write_site(work: &mut Work, site: &Site) -> Done<SiteId> {
    let row = sql(
        "INSERT INTO site (id, slug, name, zone, address, manager_id, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (slug) DO UPDATE SET name = excluded.name, zone = excluded.zone, address = excluded.address \
         RETURNING id",
    )
    .bind(&site.id)
    .bind(&site.slug)
    .bind(site.name.clone())
    .bind(site.zone.name())
    .bind(site.address.clone())
    .bind(site.manager.as_ref())
    .bind(work.now)
    .one(work)
    .await?;
    row.get("id")
}

/// The slug stays: files and addresses know the site by it.
pub(crate) async fn update_site(work: &mut Work, site: &Site) -> Done<u64> {
    sql("UPDATE site SET name = $1, zone = $2, address = $3, manager_id = $4 WHERE id = $5")
        .bind(site.name.clone())
        .bind(site.zone.name())
        .bind(site.address.clone())
        .bind(site.manager.as_ref())
        .bind(&site.id)
        .run(work)
        .await
}

pub(crate) async fn write_department(
    work: &mut Work,
    id: &DepartmentId,
    slug: &str,
    name: &Words,
) -> Done<DepartmentId> {
    let row = sql("INSERT INTO department (id, slug, name, recorded_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (slug) DO UPDATE SET name = excluded.name RETURNING id")
    .bind(id)
    .bind(slug)
    .bind(name.clone())
    .bind(work.now)
    .one(work)
    .await?;
    row.get("id")
}

pub(crate) async fn write_team(
    work: &mut Work,
    id: &TeamId,
    slug: &str,
    name: &Words,
    department: &DepartmentId,
    site: &SiteId,
) -> Done<TeamId> {
    let row =
        sql("INSERT INTO team (id, slug, name, department_id, site_id, recorded_at) VALUES ($1, $2, $3, $4, $5, $6) \
                   ON CONFLICT (slug) DO UPDATE SET name = excluded.name, department_id = excluded.department_id, \
                   site_id = excluded.site_id RETURNING id")
        .bind(id)
        .bind(slug)
        .bind(name.clone())
        .bind(department)
        .bind(site)
        .bind(work.now)
        .one(work)
        .await?;
    row.get("id")
}

pub(crate) async fn write_site_manager(work: &mut Work, site: &SiteId, person: &PersonId) -> Done<u64> {
    sql("UPDATE site SET manager_id = $1 WHERE id = $2").bind(person).bind(site).run(work).await
}

/// Remembers which import brought a site, department or team.
pub(crate) async fn brought_by(work: &mut Work, kind: &str, id: &str, import: &str) -> Done<()> {
    let statement = match kind {
        "team" => "UPDATE team SET import_id = $1 WHERE id = $2",
        "department" => "UPDATE department SET import_id = $1 WHERE id = $2",
        _ => "UPDATE site SET import_id = $1 WHERE id = $2",
    };
    sql(statement).bind(import).bind(id).run(work).await?;
    Ok(())
}

/// Removes the teams, departments and sites that an import brought and nothing stands in any more; a site only while nobody
/// has written its manager.
pub(crate) async fn remove_unused(work: &mut Work, import: &str) -> Done<()> {
    let statements = [
        "DELETE FROM team WHERE import_id = $1 AND NOT EXISTS (SELECT 1 FROM placement WHERE team_id = team.id)",
        "DELETE FROM department WHERE import_id = $1 \
         AND NOT EXISTS (SELECT 1 FROM team WHERE department_id = department.id)",
        "DELETE FROM site WHERE import_id = $1 AND manager_id IS NULL \
         AND NOT EXISTS (SELECT 1 FROM team WHERE site_id = site.id) \
         AND NOT EXISTS (SELECT 1 FROM placement WHERE site_id = site.id)",
    ];
    for statement in statements {
        sql(statement).bind(import).run(work).await?;
    }
    Ok(())
}

/// Whether one of these columns (table and column, both from the rooms' own declarations) holds anything but nothing.
pub(crate) async fn any_amount(work: &mut Work, amounts: &[(&'static str, &'static str)]) -> Done<bool> {
    for (table, column) in amounts {
        let found = sql("SELECT 1 AS one FROM ").then(table).then(" WHERE ").then(column).then(" <> 0 LIMIT 1");
        if found.maybe(work).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
