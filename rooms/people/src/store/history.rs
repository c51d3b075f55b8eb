//! Where people were on every day, for what looks back: who was asked to learn something, and when.

use std::collections::HashMap;

use kit::{Day, DepartmentId, Done, PersonId, Role, SiteId, TeamId};
use store::{Fresh, Work, remembered, sql};

/// One person's days here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    pub hired_on: Option<Day>,
    /// The last day.
    pub ended_on: Option<Day>,
    /// By first day.
    pub stays: Vec<Stay>,
    /// Role, first and last day.
    pub roles: Vec<(Role, Day, Option<Day>)>,
}

/// Where somebody worked, from a first to a last day.
#[derive(Clone, Debug, PartialEq)]
pub struct Stay {
    pub team: TeamId,
    pub department: DepartmentId,
    pub site: SiteId,
    pub position: String,
    pub from: Day,
    pub to: Option<Day>,
}

/// Those of `ids` that exist, whether or not they still work here.
pub async fn histories(work: &mut Work, ids: &[PersonId]) -> Done<HashMap<PersonId, History>> {
    let mut out: HashMap<PersonId, History> = HashMap::new();
    for chunk in ids.chunks(500) {
        let rows =
            sql("SELECT id, hired_on, ended_on FROM person WHERE id IN (").list(chunk).then(")").all(work).await?;
        for row in rows {
            let history =
                History { hired_on: row.get("hired_on")?, ended_on: row.get("ended_on")?, ..History::default() };
            out.insert(row.get("id")?, history);
        }
        let rows =
            sql("SELECT l.person_id, l.team_id, t.department_id, l.site_id, l.position, l.valid_from, l.valid_to \
                        FROM placement l JOIN team t ON t.id = l.team_id WHERE l.person_id IN (")
            .list(chunk)
            .then(") ORDER BY l.valid_from, l.id")
            .all(work)
            .await?;
        for row in rows {
            let stay = Stay {
                team: row.get("team_id")?,
                department: row.get("department_id")?,
                site: row.get("site_id")?,
                position: row.get("position")?,
                from: row.get("valid_from")?,
                to: row.get("valid_to")?,
            };
            out.entry(row.get("person_id")?).or_default().stays.push(stay);
        }
        let rows = sql("SELECT person_id, role, valid_from, valid_to FROM role_grant WHERE person_id IN (")
            .list(chunk)
            .then(") ORDER BY valid_from, id")
            .all(work)
            .await?;
        for row in rows {
            let role = (row.get("role")?, row.get("valid_from")?, row.get("valid_to")?);
            out.entry(row.get("person_id")?).or_default().roles.push(role);
        }
    }
    Ok(out)
}

/// The next `limit` people after this id, whoever ever worked here: for what goes through everybody piece by piece.
pub async fn ids_after(work: &mut Work, after: &str, limit: usize) -> Done<Vec<PersonId>> {
    let rows =
        sql("SELECT id FROM person WHERE id > $1 ORDER BY id LIMIT $2").bind(after).bind(limit).all(work).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// Every word for a position that stands somewhere on that day.
pub async fn positions(work: &mut Work, on: Day) -> Done<Vec<String>> {
    let fresh = Fresh::after(&super::people::HEADS_CHANGED).and(on);
    Ok((*remembered!(work, "people/positions", fresh, all_positions(work, on))).clone())
}

async fn all_positions(work: &mut Work, on: Day) -> Done<Vec<String>> {
    let rows =
        sql("SELECT DISTINCT position FROM placement WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1) \
                    ORDER BY position LIMIT 200")
        .bind(on)
        .all(work)
        .await?;
    rows.iter().map(|row| row.get("position")).collect()
}

/// Everybody employed that day who has the role then; of a role that few have.
pub async fn with_role(work: &mut Work, role: Role, on: Day) -> Done<Vec<PersonId>> {
    let rows =
        sql("SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.role = $1 \
                    AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to >= $2) \
                    AND (p.hired_on IS NULL OR p.hired_on <= $2) AND (p.ended_on IS NULL OR p.ended_on >= $2) \
                    ORDER BY g.person_id")
        .bind(role.code())
        .bind(on)
        .all(work)
        .await?;
    rows.iter().map(|row| row.get("person_id")).collect()
}
