//! A skill that courses train and needs are about.

use ::store::Work;
use kit::{Done, Role, SkillId, Stop, Words};

use crate::{model::SkillAdded, store};

/// New, or with other words when the slug is known.
pub async fn add_skill(work: &mut Work, id: &SkillId, name: Words) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    if name.get(name.source).trim().is_empty() {
        return Err(Stop::at("name", "web-field-needed"));
    }
    store::write_skill(work, id, &name).await?;
    crate::search::skill_changed(work, id).await?;
    work.tell(&SkillAdded { skill: id.clone() }).await?;
    Ok(())
}
