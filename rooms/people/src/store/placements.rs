//! Who stands where from when to when.

use std::collections::HashMap;

use ::store::{Work, sql};
use kit::{Day, Done, PersonId, SiteId, TeamId};

#[derive(Clone, Debug)]
pub(crate) struct PlacementRow {
    pub id: String,
    pub person: PersonId,
    pub team: TeamId,
    /// Usually the team's; some teams have people on several sites.
    pub site: SiteId,
    pub position: String,
    pub manager: Option<PersonId>,
    pub queue: Option<String>,
    pub contract: String,
    pub weekly_minutes: i64,
    pub wage_minor_per_hour: i64,
    pub valid_from: Day,
    /// The last day; what is planned for later stays.
    pub valid_to: Option<Day>,
    pub import: String,
}

pub(crate) async fn insert(work: &mut Work, placements: &[PlacementRow]) -> Done<()> {
    let now = work.now;
    for chunk in placements.chunks(200) {
        let row = |p: &PlacementRow| {
            vec![
                (&p.id).into(),
                (&p.person).into(),
                (&p.team).into(),
                (&p.site).into(),
                (&p.position).into(),
                p.manager.as_ref().into(),
                p.queue.as_deref().into(),
                (&p.contract).into(),
                p.weekly_minutes.into(),
                p.wage_minor_per_hour.into(),
                p.valid_from.into(),
                p.valid_to.into(),
                now.into(),
                (&p.import).into(),
            ]
        };
        sql("INSERT INTO placement (id, person_id, team_id, site_id, position, manager_id, queue, contract, weekly_minutes, \
             wage_minor_per_hour, valid_from, valid_to, recorded_at, import_id) VALUES ")
        .rows(chunk.iter().map(row).collect())
        .run(work)
        .await?;
    }
    Ok(())
}

/// A placement that holds, or will.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub id: String,
    pub from: Day,
    /// Its last day.
    pub to: Option<Day>,
}

/// The placement of each person that holds on `on`; of somebody who has none then, the first that is to come.
pub(crate) async fn held(work: &mut Work, people: &[PersonId], on: Day) -> Done<HashMap<PersonId, Held>> {
    let mut all = HashMap::with_capacity(people.len());
    for chunk in people.chunks(500) {
        // The earliest comes last and stays.
        let rows = sql("SELECT person_id, id, valid_from, valid_to FROM placement WHERE \
                        (valid_to IS NULL OR (valid_to >= $1 AND valid_to >= valid_from)) AND person_id IN (")
        .bind(on)
        .list(chunk)
        .then(") ORDER BY valid_from DESC")
        .all(work)
        .await?;
        for row in rows {
            let held = Held { id: row.get("id")?, from: row.get("valid_from")?, to: row.get("valid_to")? };
            all.insert(row.get("person_id")?, held);
        }
    }
    Ok(all)
}

/// The last day of each placement; one that ends before it began is left without any day.
pub(crate) async fn set_last_days(work: &mut Work, ends: &[(String, Option<Day>)]) -> Done<()> {
    for chunk in ends.chunks(500) {
        sql("WITH v (id, valid_to) AS (VALUES ")
            .rows(chunk.iter().map(|(id, day)| vec![id.into(), (*day).into()]).collect())
            .then(") UPDATE placement SET valid_to = v.valid_to FROM v WHERE placement.id = v.id")
            .run(work)
            .await?;
    }
    Ok(())
}

/// Managers whose own row was left out are not there: the next file names them again.
pub(crate) async fn without_missing_managers(work: &mut Work, import: &str) -> Done<()> {
    sql("UPDATE placement SET manager_id = NULL WHERE import_id = $1 AND manager_id IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = placement.manager_id)")
    .bind(import)
    .run(work)
    .await?;
    Ok(())
}

/// The name of somebody who stands in two places on one day, if there is one.
pub(crate) async fn twice_placed(work: &mut Work) -> Done<Option<String>> {
    let row = sql("SELECT p.name FROM placement a JOIN placement b ON b.person_id = a.person_id AND b.id > a.id \
                   AND (a.valid_to IS NULL OR (a.valid_to >= b.valid_from AND a.valid_to >= a.valid_from)) \
                   AND (b.valid_to IS NULL OR (b.valid_to >= a.valid_from AND b.valid_to >= b.valid_from)) \
                   JOIN person p ON p.id = a.person_id ORDER BY p.sort_key LIMIT 1")
    .maybe(work)
    .await?;
    row.map(|row| row.get("name")).transpose()
}

pub(crate) async fn delete_import(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM placement WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
