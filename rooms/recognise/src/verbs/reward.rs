//! A manager writes down what was given for what.

use kit::{Amiss, Day, Done, PersonId, Say, SkillId, Stop};
use store::Work;

use crate::{
    ladder,
    model::{Reward, RewardId, Rewarded},
    store as rows,
};

/// Only for people one leads, on a day that has been.
pub async fn reward(
    work: &mut Work,
    person: &PersonId,
    skill: &SkillId,
    what: &str,
    why: &str,
    given_on: Day,
) -> Done<RewardId> {
    let manager = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = people::today(work).await?;
    if !ladder::leads(work, &manager, person, today).await? {
        return Err(Stop::forbidden());
    }
    let mut amiss = Amiss::default();
    if given_on > today {
        amiss.note("given_on", Say::new("recognise-reward-future"));
    }
    for (field, text) in [("what", what), ("why", why)] {
        if text.is_empty() {
            amiss.note(field, Say::new("web-field-needed"));
        }
    }
    if !curriculum::skills(work).await?.iter().any(|s| s.id == *skill) {
        amiss.note("skill", Say::new("web-field-needed"));
    }
    amiss.end()?;
    let reward = Reward {
        id: work.id(),
        manager,
        person: person.clone(),
        skill: skill.clone(),
        what: what.to_owned(),
        why: why.to_owned(),
        given_on,
    };
    rows::add_reward(work, &reward).await?;
    work.tell(&Rewarded { reward: reward.id.clone(), person: person.clone(), skill: skill.clone() }).await?;
    Ok(reward.id)
}
