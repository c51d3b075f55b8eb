//! The ladder: what each rung asks for, and who was given which.

use kit::{Done, PersonId, Role, Stop};
use store::{Row, Work, sql};

use crate::model::{Grant, GrantId, Rung, RungRule};

/// The rule of every rung, lowest first; the shipped one where nothing was set.
pub async fn rung_rules(work: &mut Work) -> Done<Vec<RungRule>> {
    let rows =
        sql("SELECT rung, months, certificates, shown_pct, outcomes, courses, roles FROM rung_rule ORDER BY rung")
            .all(work)
            .await?;
    let set: Vec<RungRule> = rows.iter().map(read_rule).collect::<Done<_>>()?;
    Ok(Rung::ALL
        .into_iter()
        .map(|rung| set.iter().find(|r| r.rung == rung).cloned().unwrap_or_else(|| RungRule::shipped(rung)))
        .collect())
}

fn read_rule(row: &Row) -> Done<RungRule> {
    let rung: String = row.get("rung")?;
    let roles: Vec<String> = serde_json::from_str(&row.get::<String>("roles")?)?;
    Ok(RungRule {
        rung: Rung::from_code(&rung).ok_or_else(|| Stop::fault(format!("no such rung: {rung}")))?,
        months: row.get("months")?,
        certificates: row.get("certificates")?,
        shown_pct: row.get("shown_pct")?,
        outcomes: row.get("outcomes")?,
        courses: serde_json::from_str(&row.get::<String>("courses")?)?,
        roles: roles.iter().filter_map(|r| Role::from_code(r)).collect(),
    })
}

fn codes(roles: &[Role]) -> Done<String> {
    let codes: Vec<&str> = roles.iter().map(|r| r.code()).collect();
    Ok(serde_json::to_string(&codes)?)
}

pub async fn set_rung_rule(work: &mut Work, rule: &RungRule) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO rung_rule (rung, months, certificates, shown_pct, outcomes, courses, roles, set_at, set_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (rung) DO UPDATE SET months = excluded.months, \
         certificates = excluded.certificates, shown_pct = excluded.shown_pct, outcomes = excluded.outcomes, \
         courses = excluded.courses, roles = excluded.roles, set_at = excluded.set_at, set_by = excluded.set_by")
    .bind(rule.rung.code())
    .bind(rule.months)
    .bind(rule.certificates)
    .bind(rule.shown_pct)
    .bind(rule.outcomes)
    .bind(serde_json::to_string(&rule.courses)?)
    .bind(codes(&rule.roles)?)
    .bind(work.now)
    .bind(by.as_ref())
    .run(work)
    .await?;
    Ok(())
}

/// Every rung one person was given, newest first.
pub async fn grants_of(work: &mut Work, person: &PersonId) -> Done<Vec<Grant>> {
    let rows = sql("SELECT rung, granted_by, granted_at, reason FROM rung_grant WHERE person_id = $1 \
                    ORDER BY granted_at DESC, id DESC")
    .bind(person)
    .all(work)
    .await?;
    let read = |row: &Row| {
        let rung: String = row.get("rung")?;
        Ok(Grant {
            rung: Rung::from_code(&rung).ok_or_else(|| Stop::fault(format!("no such rung: {rung}")))?,
            by: row.get("granted_by")?,
            at: row.get("granted_at")?,
            reason: row.get("reason")?,
        })
    };
    rows.iter().map(read).collect()
}

pub async fn add_grant(
    work: &mut Work,
    person: &PersonId,
    rung: Rung,
    evidence: &str,
    roles: &[Role],
    reason: &str,
) -> Done<()> {
    let id: GrantId = work.id();
    let by = work.who().cloned();
    sql("INSERT INTO rung_grant (id, person_id, rung, evidence, roles, reason, granted_at, granted_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(&id)
    .bind(person)
    .bind(rung.code())
    .bind(evidence)
    .bind(codes(roles)?)
    .bind(reason)
    .bind(work.now)
    .bind(by.as_ref())
    .run(work)
    .await?;
    Ok(())
}
