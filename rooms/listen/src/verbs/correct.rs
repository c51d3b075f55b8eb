use kit::{Done, SkillId, Stop};
use store::Work;

use crate::{
    access, jobs,
    model::{Corrected, FeedbackId, Tag},
    store as db,
};

/// A person says what a message is about: one skill, or none of them. It replaces what the machine thought, counts in the
/// next measurement, and teaches: other messages are read again with it shortly after.
pub async fn correct(work: &mut Work, feedback: &FeedbackId, skill: Option<&SkillId>) -> Done<()> {
    let heard = db::heard_by_id(work, feedback).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if !access::may_see_team(work, heard.message.team.as_ref()).await? {
        return Err(Stop::forbidden());
    }
    if let Some(skill) = skill
        && !curriculum::skills(work).await?.iter().any(|s| s.id == *skill)
    {
        return Err(Stop::at("skill", "listen-skill-unknown"));
    }
    work.lock("listen", "tags").await?;
    db::clear_tags(work, std::slice::from_ref(&heard.id), true).await?;
    let tag = Tag {
        skill: skill.cloned().unwrap_or_else(|| SkillId::from("")),
        weight: 1.0,
        words: Vec::new(),
        by: Some(who),
    };
    let at = work.now;
    db::add_tags(work, &[(&heard.id, &tag)], at).await?;
    work.tell(&Corrected { feedback: heard.id.clone(), skill: skill.cloned() }).await?;
    jobs::measure_now(work).await?;
    jobs::read_again_soon(work).await
}
