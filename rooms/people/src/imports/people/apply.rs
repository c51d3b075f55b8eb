//! Rows become people.

use std::collections::{BTreeSet, HashMap};

use ::store::Work;
use kit::{Day, DepartmentId, Done, Lang, PersonId, Role, SiteId, Stop, TeamId, Words, fold, time::plus_days};
use web::RowPlan;

use super::{
    Change, Incoming, Places,
    compare::{begins, kept_roles},
    place_key,
};
use crate::{
    fold::slug_of,
    model::{Department, Person, Site, Team},
    search,
    store::{
        access::{self, PersonRow},
        organisation, people,
        placements::{self, Held, PlacementRow},
    },
};

/// Writes one chunk: a fixed number of statements, whatever its rows change.
pub(super) async fn apply(work: &mut Work, import: &str, plans: &mut [RowPlan]) -> Done<()> {
    let today = crate::today(work).await?;
    let mut changes =
        plans.iter().map(|p| serde_json::from_value(p.change.clone())).collect::<Result<Vec<Change>, _>>()?;
    let mut places = Places::load(work).await?;
    for change in &changes {
        make_places(work, &mut places, &change.incoming, import).await?;
    }
    let mut out = Out::default();
    for (plan, change) in plans.iter().zip(&changes).filter(|(p, _)| p.outcome == "new") {
        debug_assert!(plan.problems.is_empty());
        let from = change.incoming.hired_on.unwrap_or(today);
        out.people.push(person_row(change, import));
        out.placements.push(placement(work, &places, change, None, from, None, import)?);
        for role in change.incoming.roles.clone().unwrap_or_else(|| BTreeSet::from([Role::Learner])) {
            out.grants.push((change.person.clone(), role, from));
        }
    }
    let known: Vec<(usize, PersonId)> = (plans.iter().zip(&changes).enumerate())
        .filter(|(_, (plan, _))| plan.outcome != "new")
        .map(|(i, (_, change))| (i, change.person.clone()))
        .collect();
    let ids: Vec<PersonId> = known.iter().map(|(_, id)| id.clone()).collect();
    access::hold(work, &ids).await?;
    let before = Before::load(work, &ids, today).await?;
    for (i, id) in &known {
        update(work, &places, &before, id, &mut changes[*i], &mut out, import)?;
    }
    let came: Vec<PersonId> = out.people.iter().map(|p| p.id.clone()).collect();
    out.write(work, import).await?;
    search::came(work, &came).await?;
    search::changed(work, &ids).await?;
    for (i, _) in known {
        plans[i].change = serde_json::to_value(&changes[i])?;
    }
    Ok(())
}

/// Everything a chunk writes.
#[derive(Debug, Default)]
struct Out {
    people: Vec<PersonRow>,
    changed: Vec<(PersonId, access::PersonBefore)>,
    placements: Vec<PlacementRow>,
    placements_end: Vec<(String, Option<Day>)>,
    grants: Vec<(PersonId, Role, Day)>,
    grants_end: Vec<(String, Option<Day>)>,
}

impl Out {
    async fn write(self, work: &mut Work, import: &str) -> Done<()> {
        access::write_people(work, &self.changed).await?;
        access::insert_people(work, &self.people).await?;
        placements::set_last_days(work, &self.placements_end).await?;
        placements::insert(work, &self.placements).await?;
        access::set_last_days(work, &self.grants_end).await?;
        access::grant(work, Some(import), &self.grants).await
    }
}

/// What the people of a chunk have before it is written.
#[derive(Debug)]
struct Before {
    today: Day,
    people: HashMap<PersonId, Person>,
    rows: HashMap<PersonId, access::PersonBefore>,
    held: HashMap<PersonId, Held>,
    grants: HashMap<PersonId, Vec<(String, Role, Option<Day>)>>,
}

impl Before {
    async fn load(work: &mut Work, ids: &[PersonId], today: Day) -> Done<Before> {
        let mut grants: HashMap<PersonId, Vec<(String, Role, Option<Day>)>> = HashMap::new();
        for (grant, person, role, valid_to) in access::grants_of(work, ids, today).await? {
            grants.entry(person).or_default().push((grant, role, valid_to));
        }
        Ok(Before {
            today,
            people: people::people_placed(work, ids, today).await?,
            rows: access::before(work, ids).await?,
            held: placements::held(work, ids, today).await?,
            grants,
        })
    }
}

fn person_row(change: &Change, import: &str) -> PersonRow {
    let row = &change.incoming;
    let lang = row.lang.or_else(|| row.spoken.as_ref().and_then(|s| s.first().copied())).unwrap_or(Lang::En);
    PersonRow {
        id: change.person.clone(),
        staff_number: row.staff_number.clone(),
        handle: change.handle.clone(),
        name: row.name.clone(),
        email: row.email.clone(),
        lang,
        spoken: row.spoken.clone().filter(|s| !s.is_empty()).unwrap_or_else(|| vec![lang]),
        home: row.home.unwrap_or(false),
        bio: row.bio_en.as_ref().map(|b| Words::one(Lang::En, b.clone())),
        hired_on: row.hired_on,
        ended_on: row.ended_on,
        import: Some(import.to_owned()),
    }
}

/// Where the row puts the person from `from` to `to`; what the row leaves open stays as it was.
fn placement(
    work: &mut Work,
    places: &Places,
    change: &Change,
    was: Option<&Person>,
    from: Day,
    to: Option<Day>,
    import: &str,
) -> Done<PlacementRow> {
    let row = &change.incoming;
    let old = was.and_then(|p| p.placement.as_ref());
    let team = places.teams.get(&place_key(&row.team)).ok_or_else(|| Stop::fault("a team that was not made"))?;
    let site = places.sites.get(&place_key(&row.site)).ok_or_else(|| Stop::fault("a site that was not made"))?;
    let manager = match row.manager.as_deref() {
        Some(_) => change.manager.clone(),
        None => old.and_then(|p| p.manager.clone()),
    };
    let queue = match row.queue.as_deref() {
        Some(queue) => Some(queue.to_owned()).filter(|q| !q.is_empty()),
        None => old.and_then(|p| p.queue.clone()),
    };
    Ok(PlacementRow {
        id: work.id(),
        person: change.person.clone(),
        team: team.id.clone(),
        site: site.id.clone(),
        position: text(&row.position, old.map(|p| &p.position), "agent"),
        manager,
        queue,
        contract: text(&row.contract, old.map(|p| &p.contract), "permanent"),
        weekly_minutes: row.weekly_minutes.or(old.map(|p| p.weekly_minutes)).unwrap_or(40 * 60),
        wage_minor_per_hour: row.wage_minor_per_hour.or(old.map(|p| p.wage_minor_per_hour)).unwrap_or(0),
        valid_from: from,
        valid_to: to,
        import: import.to_owned(),
    })
}

fn text(new: &Option<String>, old: Option<&String>, otherwise: &str) -> String {
    new.as_ref().or(old).map_or_else(|| otherwise.to_owned(), String::clone)
}

const PLACED: [&str; 9] = [
    "site",
    "department",
    "team",
    "position",
    "manager_id",
    "contract",
    "weekly_hours",
    "wage_minor_per_hour",
    "queue",
];

fn update(
    work: &mut Work,
    places: &Places,
    before: &Before,
    id: &PersonId,
    change: &mut Change,
    out: &mut Out,
    import: &str,
) -> Done<()> {
    let (Some(person), Some(row)) = (before.people.get(id), before.rows.get(id)) else {
        return Err(Stop::fault("a person who went away"));
    };
    let yesterday = plus_days(before.today, -1);
    change.undo.before = Some(row.clone());
    out.changed.push((id.clone(), after(person, change)));
    let held = before.held.get(id);
    let from = begins(before.today, person, held, &change.incoming);
    let changed = |fields: &[&str]| change.diff.iter().any(|(field, _, _)| fields.contains(&field.as_str()));
    // Another first day takes a place along that has not begun yet.
    if changed(&PLACED) || held.is_some_and(|h| h.from > before.today && h.from != from) {
        change.undo.placement = held.map(|h| (h.id.clone(), h.to));
        // What has begun ends yesterday; what has not is left without any day.
        out.placements_end.extend(held.map(|h| (h.id.clone(), Some(plus_days(h.from.max(before.today), -1)))));
        let to = held.and_then(|h| h.to);
        out.placements.push(placement(work, places, change, Some(person), from, to, import)?);
    }
    if let Some(wanted) = &change.incoming.roles {
        let granted = before.grants.get(id).map_or([].as_slice(), Vec::as_slice);
        let now: BTreeSet<Role> = granted.iter().map(|(_, role, _)| *role).collect();
        let wanted = kept_roles(person, &change.incoming, &now, wanted);
        for (grant, _, valid_to) in granted.iter().filter(|(_, role, _)| !wanted.contains(role)) {
            change.undo.grants.push((grant.clone(), *valid_to));
            out.grants_end.push((grant.clone(), Some(yesterday)));
        }
        out.grants.extend(wanted.difference(&now).map(|role| (id.clone(), *role, before.today)));
    }
    Ok(())
}

fn after(person: &Person, change: &Change) -> access::PersonBefore {
    let row: &Incoming = &change.incoming;
    let lang = row.lang.unwrap_or(person.lang);
    let spoken: Vec<&str> = row.spoken.as_ref().unwrap_or(&person.spoken).iter().map(|l| l.code()).collect();
    let home = row.home.unwrap_or(person.home);
    let bio = person.bio.clone().or_else(|| row.bio_en.as_ref().map(|b| Words::one(Lang::En, b.clone())));
    access::PersonBefore {
        staff_number: row.staff_number.clone(),
        handle: change.handle.clone(),
        name: row.name.clone(),
        folded: fold(&row.name),
        email: row.email.clone(),
        lang,
        spoken: spoken.join(","),
        home: home.then(|| "yes".into()),
        bio: bio.map(|b| b.to_json()),
        hired_on: row.hired_on.or(person.hired_on),
        ended_on: row.ended_on.or(person.ended_on),
    }
}

/// Makes the site, department and team a row names, when nobody knows them. A statement per new place, never per row.
async fn make_places(work: &mut Work, places: &mut Places, row: &Incoming, import: &str) -> Done<()> {
    let (site_key, department_key, team_key) = (place_key(&row.site), place_key(&row.department), place_key(&row.team));
    let source = Lang::En;
    if !places.sites.contains_key(&site_key) {
        let zone = organisation::settings(work).await?.zone;
        let name = Words::one(source, row.site.clone());
        let slug = free_slug(&row.site, |s| places.sites.values().any(|p| p.slug == s));
        let site = Site { id: work.id(), slug, name, zone, address: Words::one(source, ""), manager: None };
        organisation::write_site(work, &site).await?;
        organisation::brought_by(work, "site", site.id.as_str(), import).await?;
        places.sites.insert(site_key.clone(), site);
    }
    if !places.departments.contains_key(&department_key) {
        let slug = free_slug(&row.department, |s| places.departments.values().any(|p| p.slug == s));
        let (id, name): (DepartmentId, _) = (work.id(), Words::one(source, row.department.clone()));
        organisation::write_department(work, &id, &slug, &name).await?;
        organisation::brought_by(work, "department", id.as_str(), import).await?;
        places.departments.insert(department_key.clone(), Department { id, slug, name });
    }
    let site: SiteId = places.sites[&site_key].id.clone();
    let department = places.departments[&department_key].clone();
    if !places.teams.contains_key(&team_key) {
        let slug = free_slug(&row.team, |s| places.teams.values().any(|p| p.slug == s));
        let (id, name): (TeamId, _) = (work.id(), Words::one(source, row.team.clone()));
        organisation::write_team(work, &id, &slug, &name, &department.id, &site).await?;
        organisation::brought_by(work, "team", id.as_str(), import).await?;
        let team = Team {
            id,
            slug,
            name,
            department: department.id,
            department_slug: department.slug,
            department_name: department.name,
            site,
        };
        places.teams.insert(team_key, team);
    }
    Ok(())
}

/// A slug for a cell that no other place has; a name in a script without one gets its letters' numbers.
fn free_slug(cell: &str, taken: impl Fn(&str) -> bool) -> String {
    let slug = slug_of(cell);
    let base = if slug.is_empty() { cell.chars().take(8).map(|c| format!("{:x}", c as u32)).collect() } else { slug };
    let mut slug = base.clone();
    let mut n = 2;
    while taken(&slug) {
        slug = format!("{base}-{n}");
        n += 1;
    }
    slug
}
