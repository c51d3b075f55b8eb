use kit::{Done, Say, Stop};
use store::Work;

use super::may_change;
use crate::{
    model::{EffectId, SentBack, sentence},
    store as db,
};

/// Writes what the report found to the history of every need the course could be chosen for: all teams, because whoever
/// chooses next learns from those who went first. Once per report. Returns how many needs.
pub async fn send_back(work: &mut Work, id: &EffectId) -> Done<usize> {
    may_change(work).await?;
    let report = db::by_id(work, id).await?;
    let course = curriculum::course(work, &report.course).await?;
    let needs = listen::needs_for_skills(work, &course.skills).await?;
    if needs.is_empty() {
        return Err(Stop::conflict(Say::new("evaluate-no-need")));
    }
    if !db::mark_noted(work, id, work.now).await? {
        return Err(Stop::conflict(Say::new("evaluate-sent-already")));
    }
    let say = sentence("evaluate-note", report.metric, &report.outcome.study.effect)
        .with("course", course.slug.as_str())
        .with("number", report.number);
    for need in &needs {
        listen::note(work, &need.id, "effect", say.clone()).await?;
    }
    work.tell(&SentBack { effect: id.clone(), needs: needs.len() }).await?;
    Ok(needs.len())
}
