//! Writing one, looking at it again, and whether it helped.

use std::collections::BTreeMap;

use kit::{CourseId, Day, Done, Lang, Refusal, Role, Say, Stop};
use listen::Suggestion;
use store::Work;

use super::{Aid, AidAnswered, AidReviewed, AidText, AidWritten, search};
use crate::store::aids as rows;

const TITLE_MAX: usize = 120;
const BODY_MAX: usize = 8_000;
const MISSING_MAX: usize = 500;
/// Who writes what others look up.
const WRITERS: [Role; 4] = [Role::Coach, Role::Facilitator, Role::Planner, Role::Administrator];

/// What somebody has written.
#[derive(Clone, Debug)]
pub struct Draft {
    pub course: Option<CourseId>,
    pub card: Option<String>,
    pub source: Lang,
    pub review_by_on: Day,
    pub body: BTreeMap<Lang, AidText>,
    /// What is new in this version; may be empty.
    pub note: String,
}

/// Writes a new one, or the next version of one. By coaches, trainers, planners, administrators.
pub async fn write_aid(work: &mut Work, slug: Option<&str>, draft: Draft) -> Done<Aid> {
    people::must_be(work, &WRITERS).await?;
    check(work, &draft).await?;
    work.lock("aid", "write").await?;
    let before = match slug {
        Some(slug) => Some(rows::by_slug(work, slug).await?),
        None => None,
    };
    if before.as_ref().is_some_and(|a| a.ended_at.is_some()) {
        return Err(Stop::missing());
    }
    let title = draft.body.get(&draft.source).map_or("", |t| t.title.as_str());
    let (id, slug, version) = match &before {
        Some(a) => (a.id.clone(), a.slug.clone(), a.version + 1),
        None => (work.id(), rows::free_slug(work, &people::slug_of(title)).await?, 1),
    };
    let aid = Aid {
        id,
        slug,
        version,
        course: draft.course,
        card: draft.card,
        source: draft.source,
        review_by_on: draft.review_by_on,
        ended_at: None,
        body: draft.body,
        written_at: work.now,
        written_by: work.who().cloned(),
    };
    rows::put(work, &aid, draft.note.trim()).await?;
    search::changed(work, &aid).await?;
    work.tell(&AidWritten { aid: aid.id.clone(), version }).await?;
    Ok(aid)
}

async fn check(work: &mut Work, draft: &Draft) -> Done<()> {
    if !draft.body.contains_key(&draft.source) {
        return Err(Stop::at(&format!("title_{}", draft.source.code()), "web-field-needed"));
    }
    for (lang, text) in &draft.body {
        for (name, words, max) in [("title", &text.title, TITLE_MAX), ("body", &text.body, BODY_MAX)] {
            let (at, n) = (format!("{name}_{}", lang.code()), words.chars().count());
            if words.trim().is_empty() {
                return Err(Stop::at(&at, "web-field-needed"));
            }
            if n > max {
                return Err(Refusal::at(&at, Say::new("web-field-too-long").with("max", max).with("n", n)).into());
            }
        }
    }
    if draft.note.chars().count() > MISSING_MAX {
        return Err(Stop::at("note", "deliver-aid-note-long"));
    }
    if draft.review_by_on <= people::today(work).await? {
        return Err(Stop::at("review_by_on", "deliver-aid-review-past"));
    }
    let Some(course) = &draft.course else {
        return if draft.card.is_none() { Ok(()) } else { Err(Stop::at("card", "deliver-aid-card-course")) };
    };
    let course = curriculum::course(work, course).await?;
    let text = curriculum::text(work, &course.id, course.version, draft.source).await?;
    let known = draft.card.as_ref().is_none_or(|card| text.cards.iter().any(|c| c.id == *card));
    if known { Ok(()) } else { Err(Stop::at("card", "deliver-aid-card-course")) }
}

/// It is still right, until the next day of looking.
pub async fn review_aid(work: &mut Work, slug: &str, next: Day) -> Done<()> {
    people::must_be(work, &WRITERS).await?;
    if next <= people::today(work).await? {
        return Err(Stop::at("review_by_on", "deliver-aid-review-past"));
    }
    let aid = rows::by_slug(work, slug).await?;
    rows::set_review(work, &aid.id, next).await?;
    work.tell(&AidReviewed { aid: aid.id, what: "kept".into() }).await?;
    Ok(())
}

/// Nobody finds it any more.
pub async fn end_aid(work: &mut Work, slug: &str) -> Done<()> {
    people::must_be(work, &WRITERS).await?;
    let mut aid = rows::by_slug(work, slug).await?;
    aid.ended_at = Some(work.now);
    rows::end(work, &aid.id).await?;
    search::changed(work, &aid).await?;
    work.tell(&AidReviewed { aid: aid.id, what: "ended".into() }).await?;
    Ok(())
}

/// Whether it was what somebody needed. What was missing becomes a voice among the others, without a name.
pub async fn answer_aid(work: &mut Work, slug: &str, needed: bool, missing: &str, lang: Lang) -> Done<()> {
    let aid = rows::by_slug(work, slug).await?;
    let missing = missing.trim();
    if missing.chars().count() > MISSING_MAX {
        let say = Say::new("web-field-too-long").with("max", MISSING_MAX).with("n", missing.chars().count());
        return Err(Refusal::at("missing", say).into());
    }
    rows::add_answer(work, &aid.id, needed).await?;
    work.tell(&AidAnswered { aid: aid.id.clone(), needed }).await?;
    if !missing.is_empty() {
        let text = format!("{}: {missing}", aid.text(lang).1.title);
        let person = work.who().cloned();
        listen::suggest(work, Suggestion { team: None, person, lang, text, channel: "aid".into() }).await?;
    }
    Ok(())
}
