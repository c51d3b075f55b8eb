//! Who stands where from when to when.

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
                now.into(),
                (&p.import).into(),
            ]
        };
        sql("INSERT INTO placement (id, person_id, team_id, site_id, position, manager_id, queue, contract, weekly_minutes, \
             wage_minor_per_hour, valid_from, recorded_at, import_id) VALUES ")
        .rows(chunk.iter().map(row).collect())
        .run(work)
        .await?;
    }
    Ok(())
}

/// Ends the placement that holds on `on`; its last day becomes `last`. One that began on `on` itself is left without any
/// day. Returns it with the last day it had.
pub(crate) async fn end(work: &mut Work, person: &PersonId, on: Day, last: Day) -> Done<Option<(String, Option<Day>)>> {
    let row = sql("SELECT id, valid_to FROM placement WHERE person_id = $1 AND valid_from <= $2 \
                   AND (valid_to IS NULL OR valid_to >= $2)")
    .bind(person)
    .bind(on)
    .maybe(work)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let (id, valid_to): (String, Option<Day>) = (row.get("id")?, row.get("valid_to")?);
    restore(work, &id, Some(last)).await?;
    Ok(Some((id, valid_to)))
}

pub(crate) async fn restore(work: &mut Work, placement: &str, valid_to: Option<Day>) -> Done<()> {
    sql("UPDATE placement SET valid_to = $1 WHERE id = $2").bind(valid_to).bind(placement).run(work).await?;
    Ok(())
}

pub(crate) async fn delete_import(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM placement WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
