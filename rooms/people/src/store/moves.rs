//! Placements and grants that are written by hand, one person at a time. What was true before a day stays as it was.

use ::store::{Work, sql};
use kit::{Day, Done, PersonId, Role, TeamId, Words, time::plus_days};

/// One line of somebody's story here.
#[derive(Clone, Debug)]
pub(crate) struct Stay {
    pub from: Day,
    pub to: Option<Day>,
    pub team: Words,
    pub position: String,
    pub manager: Option<PersonId>,
}

/// Where somebody stood, stands and will stand, the latest first. Placements that were superseded before their first day
/// are left out.
pub(crate) async fn stays(work: &mut Work, person: &PersonId) -> Done<Vec<Stay>> {
    let rows = sql("SELECT p.valid_from, p.valid_to, p.position, p.manager_id, t.name FROM placement p \
                    JOIN team t ON t.id = p.team_id WHERE p.person_id = $1 \
                    AND (p.valid_to IS NULL OR p.valid_to >= p.valid_from) ORDER BY p.valid_from DESC")
    .bind(person)
    .all(work)
    .await?;
    let stay = |row: &::store::Row| {
        Ok(Stay {
            from: row.get("valid_from")?,
            to: row.get("valid_to")?,
            team: row.get("name")?,
            position: row.get("position")?,
            manager: row.get("manager_id")?,
        })
    };
    rows.iter().map(stay).collect()
}

/// Every placement that holds on `from` or begins later ends the day before: one that was only planned never holds.
pub(crate) async fn supersede(work: &mut Work, person: &PersonId, from: Day) -> Done<()> {
    sql("UPDATE placement SET valid_to = $1 WHERE person_id = $2 AND (valid_to IS NULL OR valid_to >= $3)")
        .bind(plus_days(from, -1))
        .bind(person)
        .bind(from)
        .run(work)
        .await?;
    Ok(())
}

/// What a new placement says; the rest is as it was.
#[derive(Clone, Debug)]
pub(crate) struct NewStay {
    pub team: TeamId,
    pub site: kit::SiteId,
    pub position: String,
    pub manager: Option<PersonId>,
    pub queue: Option<String>,
    pub contract: String,
    pub weekly_minutes: i64,
    pub wage_minor_per_hour: i64,
    pub from: Day,
}

pub(crate) async fn insert(work: &mut Work, person: &PersonId, s: &NewStay) -> Done<()> {
    let id: String = work.id();
    sql("INSERT INTO placement (id, person_id, team_id, site_id, position, manager_id, queue, contract, weekly_minutes, \
         wage_minor_per_hour, valid_from, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(id)
    .bind(person)
    .bind(&s.team)
    .bind(&s.site)
    .bind(&s.position)
    .bind(s.manager.as_ref())
    .bind(s.queue.as_deref())
    .bind(&s.contract)
    .bind(s.weekly_minutes)
    .bind(s.wage_minor_per_hour)
    .bind(s.from)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

/// The role ends yesterday; what it allowed until then stays as it was.
pub(crate) async fn end_role(work: &mut Work, person: &PersonId, role: Role, today: Day) -> Done<()> {
    sql("UPDATE role_grant SET valid_to = $1 WHERE person_id = $2 AND role = $3 AND (valid_to IS NULL OR valid_to >= $4)")
        .bind(plus_days(today, -1))
        .bind(person)
        .bind(role)
        .bind(today)
        .run(work)
        .await?;
    Ok(())
}

pub(crate) async fn end_person(work: &mut Work, person: &PersonId, last: Option<Day>) -> Done<()> {
    sql("UPDATE person SET ended_on = $1 WHERE id = $2").bind(last).bind(person).run(work).await?;
    Ok(())
}
