//! A rung is given: a person's decision, with the evidence beside it.

use kit::{Done, PersonId, Refusal, Role, Say, Stop};
use store::Work;

use crate::{
    ladder,
    model::{Rung, RungGranted},
    store as rows,
};

/// By somebody above the person or an administrator; the next rung only. Where something is missing a reason is asked for. The
/// rung's rights follow at once.
pub async fn grant(work: &mut Work, person: &PersonId, rung: Rung, reason: &str) -> Done<()> {
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    if who == *person {
        return Err(Stop::forbidden());
    }
    if !ladder::leads(work, &who, person, today).await? {
        people::must_be(work, &[Role::Administrator]).await?;
    }
    work.lock("rung", person.as_str()).await?;
    let person = people::person(work, person, today).await?;
    if ladder::rung_of(work, &person).await?.next() != Some(rung) {
        return Err(Stop::conflict(Say::new("recognise-rung-not-next")));
    }
    let rule = rows::rung_rules(work).await?.into_iter().find(|r| r.rung == rung).ok_or_else(Stop::missing)?;
    let evidence = ladder::evidence(work, &person, today).await?;
    let missing = ladder::against(&rule, &evidence).iter().filter(|(_, there)| !there).count();
    if missing > 0 && reason.is_empty() {
        return Err(Refusal::at("reason", Say::new("recognise-rung-reason-needed").with("n", missing)).into());
    }
    rows::add_grant(work, &person.id, rung, &serde_json::to_string(&evidence)?, &rule.roles, reason).await?;
    for role in &rule.roles {
        people::grant_role(work, &person.id, *role).await?;
    }
    work.tell(&RungGranted { person: person.id, rung: rung.code().to_owned() }).await?;
    Ok(())
}
