//! What certificates and rungs ask for, set by the administrator.

use kit::{Done, Refusal, Role, Say};
use store::Work;

use crate::{
    model::{CertificateRule, RulesSet, RungRule},
    store as rows,
};

pub async fn set_certificate_rule(work: &mut Work, rule: &CertificateRule) -> Done<()> {
    people::must_be(work, &[Role::Administrator]).await?;
    within("months", rule.months, 120)?;
    for (field, n) in [("minutes", rule.minutes), ("outcomes", rule.outcomes), ("feedback", rule.feedback)] {
        within(field, n, 100_000)?;
    }
    rows::set_certificate_rule(work, rule).await?;
    work.tell(&RulesSet { subject: rule.subject.clone() }).await?;
    Ok(())
}

pub async fn set_rung_rule(work: &mut Work, rule: &RungRule) -> Done<()> {
    people::must_be(work, &[Role::Administrator]).await?;
    within("months", rule.months, 480)?;
    within("shown_pct", rule.shown_pct, 100)?;
    within("certificates", rule.certificates, 100)?;
    within("outcomes", rule.outcomes, 1_000)?;
    rows::set_rung_rule(work, rule).await?;
    work.tell(&RulesSet { subject: rule.rung.code().to_owned() }).await?;
    Ok(())
}

fn within(field: &str, n: i64, max: i64) -> Done<()> {
    if (0..=max).contains(&n) {
        return Ok(());
    }
    Err(Refusal::at(field, Say::new("web-field-number").with("min", 0).with("max", max)).into())
}
