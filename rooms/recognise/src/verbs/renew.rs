//! The early re-check is there: the certificate is renewed, without the course again.

use kit::{Done, Role, Say, Stop};
use store::Work;

use super::issue::issue;
use crate::{
    ladder,
    model::{Certificate, CertificateKind, Standing, plus_months},
    recheck, store as rows,
};

/// By the person, somebody above, a planner or an administrator; refused until quiz and behaviour are both there. Returns the
/// new code. The new one holds from the end of the old one, or from today when that has passed.
pub async fn renew(work: &mut Work, code: &str) -> Done<String> {
    let old = rows::certificate(work, code).await?;
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if who != old.person && !ladder::leads(work, &who, &old.person, today).await? {
        people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    }
    if !matches!(old.standing(today), Standing::Valid | Standing::Expired) {
        return Err(Stop::conflict(Say::new("recognise-renew-closed")));
    }
    let found = recheck::recheck(work, &old).await?;
    let (Some(found), Some(until), Some(course)) = (found, old.valid_until, old.course.clone()) else {
        return Err(Stop::conflict(Say::new("recognise-renew-closed")));
    };
    if today < found.since {
        return Err(Stop::conflict(Say::new("recognise-renew-early").with("n", recheck::OPENS_DAYS)));
    }
    if !found.complete() {
        return Err(Stop::conflict(Say::new("recognise-renew-missing")));
    }
    let rule = rows::rule_for_course(work, &course).await?;
    let new = Certificate {
        code: work.chance.code(),
        kind: CertificateKind::Skill,
        cause: format!("renewal/{}", old.code),
        issued_at: work.now,
        valid_until: (rule.months > 0).then(|| plus_months(until.max(today), rule.months)),
        evidence: Some(serde_json::to_string(&found)?),
        renewed_by: None,
        version: curriculum::course(work, &course).await?.version,
        ..old
    };
    if !issue(work, &new).await? || !rows::set_renewed(work, code, &new.code).await? {
        return Err(Stop::conflict(Say::new("recognise-renew-closed")));
    }
    Ok(new.code)
}
