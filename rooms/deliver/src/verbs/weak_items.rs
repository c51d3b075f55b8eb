//! What a class finds hard, before the day.

use std::collections::HashMap;

use kit::{Done, Lang, PersonId, SessionId};
use store::Work;

use crate::{model::WeakItem, store as rows};

/// Groups smaller than this are not told apart: an answer must not point at a person.
const TRIED_MIN: i64 = 3;

/// Questions that people of this session missed in their latest try, hardest first; texts in `lang`.
pub async fn weak_items(work: &mut Work, id: &SessionId, lang: Lang) -> Done<Vec<WeakItem>> {
    let session = plan::session(work, id).await?;
    let people: Vec<PersonId> = plan::enrolled(work, id).await?.into_iter().map(|e| e.person).collect();
    let attempts = rows::attempts_of(work, &people, &session.course, session.course_version).await?;
    let text = curriculum::text(work, &session.course, session.course_version, lang).await?;
    let latest: HashMap<&PersonId, _> = attempts.iter().map(|a| (&a.person, a)).collect();
    let tried = latest.len() as i64;
    if tried < TRIED_MIN {
        return Ok(Vec::new());
    }
    let mut missed: HashMap<&str, i64> = HashMap::new();
    for chosen in latest.values().flat_map(|a| &a.answers).filter(|c| !c.right) {
        *missed.entry(chosen.question.as_str()).or_default() += 1;
    }
    let mut out: Vec<WeakItem> = text
        .quiz
        .iter()
        .filter_map(|q| Some(WeakItem { question: q.question.clone(), missed: *missed.get(q.id.as_str())?, tried }))
        .collect();
    out.sort_by_key(|w| -w.missed);
    Ok(out)
}
