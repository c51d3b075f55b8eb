//! A skill that courses train and needs are about.

use ::store::Work;
use kit::{Done, Lang, Role, SkillId, Stop, Words};

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

/// The four skills every house begins with, in all languages; they can be renamed and others added.
pub async fn add_first_skills(work: &mut Work) -> Done<()> {
    for (id, key) in FIRST_SKILLS {
        let name =
            Lang::ALL.into_iter().fold(Words::one(Lang::En, web::locale::t(Lang::En, key, &[])), |name, lang| {
                name.with(lang, web::locale::t(lang, key, &[]))
            });
        add_skill(work, &SkillId::from(id), name).await?;
    }
    Ok(())
}

const FIRST_SKILLS: [(&str, &str); 4] = [
    ("communication", "curriculum-first-communication"),
    ("problem-solving", "curriculum-first-problem-solving"),
    ("empathy", "curriculum-first-empathy"),
    ("teamwork", "curriculum-first-teamwork"),
];
