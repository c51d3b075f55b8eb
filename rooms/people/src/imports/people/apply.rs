//! Rows become people.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Work;
use kit::{Day, DepartmentId, Done, Lang, PersonId, Role, SiteId, Stop, TeamId, Words, fold, time::plus_days};
use web::RowPlan;

use super::{Change, Incoming, Known, compare::kept_roles, place_key};
use crate::{
    fold::slug_of,
    model::{Department, Person, Site, Team},
    search,
    store::{
        access::{self, PersonRow},
        organisation,
        placements::{self, PlacementRow},
    },
};

pub(super) async fn apply(work: &mut Work, import: &str, plans: &mut [RowPlan]) -> Done<()> {
    let mut known = Known::load(work).await?;
    let mut changes =
        plans.iter().map(|p| serde_json::from_value(p.change.clone())).collect::<Result<Vec<Change>, _>>()?;
    for change in &mut changes {
        places(work, &mut known, change).await?;
    }
    // Everybody gets an identity before anybody gets a manager.
    for change in &mut changes {
        if change.person.is_none() {
            change.person = Some(work.id());
        }
    }
    let mut ids: BTreeMap<String, PersonId> =
        known.number_of.iter().map(|(id, number)| (number.clone(), id.clone())).collect();
    for change in &changes {
        if let Some(person) = &change.person {
            ids.insert(change.incoming.staff_number.clone(), person.clone());
        }
    }
    let (mut people, mut placements, mut grants, mut changed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (plan, change) in plans.iter().zip(&mut changes) {
        if plan.outcome == "new" {
            let from = change.incoming.hired_on.unwrap_or(known.today);
            people.push(person_row(change)?);
            placements.push(placement(work, &known, &ids, change, None, from, import)?);
            for role in change.incoming.roles.clone().unwrap_or_else(|| BTreeSet::from([Role::Learner])) {
                grants.push((change_person(change)?, role, from));
            }
        } else {
            update(work, &known, &ids, change, &mut placements, import).await?;
            changed.push(change_person(change)?);
        }
    }
    access::insert_people(work, &people).await?;
    placements::insert(work, &placements).await?;
    access::grant(work, &grants).await?;
    let came: Vec<PersonId> = people.into_iter().map(|p| p.id).collect();
    search::came(work, &came).await?;
    search::changed(work, &changed).await?;
    for (plan, change) in plans.iter_mut().zip(changes) {
        plan.change = serde_json::to_value(change)?;
    }
    Ok(())
}

fn change_person(change: &Change) -> Done<PersonId> {
    change.person.clone().ok_or_else(|| Stop::fault("a row without a person"))
}

fn person_row(change: &Change) -> Done<PersonRow> {
    let row = &change.incoming;
    let lang = row.lang.or_else(|| row.spoken.as_ref().and_then(|s| s.first().copied())).unwrap_or(Lang::En);
    Ok(PersonRow {
        id: change_person(change)?,
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
    })
}

/// Where the row puts the person from `from` on; what the row leaves open stays as it was.
fn placement(
    work: &mut Work,
    known: &Known,
    ids: &BTreeMap<String, PersonId>,
    change: &Change,
    was: Option<&Person>,
    from: Day,
    import: &str,
) -> Done<PlacementRow> {
    let row = &change.incoming;
    let old = was.and_then(|p| p.placement.as_ref());
    let team = known.places.teams.get(&place_key(&row.team)).ok_or_else(|| Stop::fault("a team that was not made"))?;
    let site = known.places.sites.get(&place_key(&row.site)).ok_or_else(|| Stop::fault("a site that was not made"))?;
    let manager = match row.manager.as_deref() {
        // A manager whose own row was left out is not there yet; the next file will name them again.
        Some(number) => ids.get(number).cloned(),
        None => old.and_then(|p| p.manager.clone()),
    };
    let queue = match row.queue.as_deref() {
        Some(queue) => Some(queue.to_owned()).filter(|q| !q.is_empty()),
        None => old.and_then(|p| p.queue.clone()),
    };
    Ok(PlacementRow {
        id: work.id(),
        person: change_person(change)?,
        team: team.id.clone(),
        site: site.id.clone(),
        position: text(&row.position, old.map(|p| &p.position), "agent"),
        manager,
        queue,
        contract: text(&row.contract, old.map(|p| &p.contract), "permanent"),
        weekly_minutes: row.weekly_minutes.or(old.map(|p| p.weekly_minutes)).unwrap_or(40 * 60),
        wage_minor_per_hour: row.wage_minor_per_hour.or(old.map(|p| p.wage_minor_per_hour)).unwrap_or(0),
        valid_from: from,
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

async fn update(
    work: &mut Work,
    known: &Known,
    ids: &BTreeMap<String, PersonId>,
    change: &mut Change,
    placements: &mut Vec<PlacementRow>,
    import: &str,
) -> Done<()> {
    let Some(person) = known.person(&change.incoming).cloned() else {
        return Err(Stop::fault("a person who went away"));
    };
    let yesterday = plus_days(known.today, -1);
    change.undo.before = Some(access::before(work, &person.id).await?);
    access::write_person(work, &person.id, &after(&person, change)).await?;
    if change.diff.iter().any(|(field, _, _)| PLACED.contains(&field.as_str())) {
        change.undo.placement = placements::end(work, &person.id, known.today, yesterday).await?;
        placements.push(placement(work, known, ids, change, Some(&person), known.today, import)?);
    }
    if let Some(wanted) = &change.incoming.roles {
        let now = known.roles.get(&person.id).cloned().unwrap_or_default();
        let wanted = kept_roles(&person, &change.incoming, &now, wanted);
        for role in now.difference(&wanted) {
            change.undo.grants.extend(access::end_grants(work, &person.id, *role, known.today, yesterday).await?);
        }
        for role in wanted.difference(&now) {
            change.undo.grants_added.push(access::grant_one(work, &person.id, *role, known.today).await?);
        }
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

/// Makes the site, department and team a row names, when nobody knows them; remembers which row brought them.
async fn places(work: &mut Work, known: &mut Known, change: &mut Change) -> Done<()> {
    let row = &change.incoming;
    let (site_key, department_key, team_key) = (place_key(&row.site), place_key(&row.department), place_key(&row.team));
    let source = Lang::En;
    if !known.places.sites.contains_key(&site_key) {
        let zone = organisation::settings(work).await?.zone;
        let name = Words::one(source, row.site.clone());
        let (slug, address) = (slug_from(&row.site), Words::one(source, ""));
        let mut site = Site { id: work.id(), slug, name, zone, address, manager: None };
        site.id = organisation::write_site(work, &site).await?;
        change.undo.made.push(("site".into(), site.id.0.clone()));
        known.places.sites.insert(site_key.clone(), site);
    }
    if !known.places.departments.contains_key(&department_key) {
        let (id, slug, name): (DepartmentId, _, _) =
            (work.id(), slug_from(&row.department), Words::one(source, row.department.clone()));
        let id = organisation::write_department(work, &id, &slug, &name).await?;
        change.undo.made.push(("department".into(), id.0.clone()));
        known.places.departments.insert(department_key.clone(), Department { id, slug, name });
    }
    let site: SiteId = known.places.sites[&site_key].id.clone();
    let department = known.places.departments[&department_key].clone();
    if let std::collections::btree_map::Entry::Vacant(e) = known.places.teams.entry(team_key) {
        let (id, slug, name): (TeamId, _, _) = (work.id(), slug_from(&row.team), Words::one(source, row.team.clone()));
        let id = organisation::write_team(work, &id, &slug, &name, &department.id, &site).await?;
        change.undo.made.push(("team".into(), id.0.clone()));
        let team = Team {
            id,
            slug,
            name,
            department: department.id,
            department_slug: department.slug,
            department_name: department.name,
            site,
        };
        e.insert(team);
    }
    Ok(())
}

/// A slug for a cell; a name in a script without one gets its letters' numbers.
fn slug_from(cell: &str) -> String {
    let slug = slug_of(cell);
    if slug.is_empty() { cell.chars().take(8).map(|c| format!("{:x}", c as u32)).collect() } else { slug }
}
