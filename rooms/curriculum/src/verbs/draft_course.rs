//! A course is being written: begun from its type or from what is published, saved part by part, dropped.

use std::collections::BTreeMap;

use ::store::Work;
use kit::{Done, Kind, Lang, Refusal, Role, Say, Stop, time::plus_days};
use serde_json::{Value, json};

use crate::{
    draft::{Facts, PARTS, Part},
    methods::Method,
    model::{Course, Terms},
    store::{self, drafts},
    text::CourseText,
    types::{CLASS_ACTIVITIES, CourseType},
};

/// Days until a new course is looked at again.
const REVIEW_DAYS: i64 = 365;
/// So long a draft that was given up can be brought back.
const UNDO_DAYS: i64 = 1;

/// Begins a course from its type: length, audience, separation, mixing, the four activities and what the type adds, and a
/// lesson for each thing its type is about, in every language of the organisation. It is written first in `lang`, the
/// title's language; the others are its translations. Returns the slug, from the title. Refused at the title when there is
/// none, or when another course has its address.
pub async fn draft_course(work: &mut Work, kind: CourseType, title: &str, lang: Lang) -> Done<String> {
    people::must_be(work, &[Role::Planner, Role::Administrator, Role::Facilitator]).await?;
    let title = title.trim();
    let slug = slug_for(title);
    if title.is_empty() {
        return Err(Stop::at("title", "web-field-needed"));
    }
    work.lock("course", &slug).await?;
    if known(work, &slug).await?.is_some() || drafts::part(work, &slug, "facts", "").await?.is_some() {
        return Err(Refusal::at("title", Say::new("curriculum-slug-taken").with("slug", &slug)).into());
    }
    let rules = kind.rules();
    let today = people::today(work).await?;
    let facts = Facts {
        kind,
        track: "both".into(),
        skills: Vec::new(),
        prerequisites: Vec::new(),
        separation: rules.separation,
        mixed: rules.mixes_departments,
        soft: rules.soft,
        review_by_on: plus_days(today, REVIEW_DAYS),
        terms: Terms { owner: work.who().cloned(), ..Terms::default() },
        source: Some(lang),
    };
    drafts::write(work, &slug, "facts", "", &serde_json::to_string(&facts)?, 1).await?;
    let main = Method::from_code("class").map_or((8, 20), |m| m.group);
    let offerings = json!([{ "method": "class", "minutes": rules.usual_minutes, "group_min": main.0, "group_max": main.1,
        "subgroup_min": 4, "subgroup_max": 5, "price_session_minor": 0, "price_head_minor": 0 }]);
    drafts::write(work, &slug, "offerings", "", &offerings.to_string(), 1).await?;
    for own in facts.languages(&people::settings(work).await?.languages) {
        let title = if own == lang { title } else { "" };
        drafts::write(work, &slug, "words", own.code(), &json!({ "title": title }).to_string(), 1).await?;
        drafts::write(work, &slug, "lessons", own.code(), &lessons(kind, own).to_string(), 1).await?;
        drafts::write(work, &slug, "activities", own.code(), &activities(kind).to_string(), 1).await?;
    }
    Ok(slug)
}

/// The end of an address, made of a name; a name without Latin letters gives its letters' numbers.
pub(crate) fn slug_for(name: &str) -> String {
    let slug = people::slug_of(name);
    let numbers = || name.chars().take(8).map(|c| format!("{:x}", c as u32)).collect();
    if slug.is_empty() { numbers() } else { slug }
}

fn lessons(kind: CourseType, lang: Lang) -> Value {
    let line = |(i, topic): (usize, &&str)| {
        let title = web::locale::t(lang, &format!("curriculum-topic-{}", topic.replace('_', "-")), &[]);
        json!({ "id": format!("l{}", i + 1), "title": title, "minutes": 5, "body": "" })
    };
    kind.rules().topics.iter().enumerate().map(line).collect()
}

fn activities(kind: CourseType) -> Value {
    let all = CLASS_ACTIVITIES.iter().chain(kind.rules().adds);
    all.map(|code| json!({ "kind": code, "title": "", "minutes": 20, "body": "" })).collect()
}

/// Begins the next version from the published one. Nothing when a draft is there already.
pub async fn redraft_course(work: &mut Work, slug: &str) -> Done<()> {
    let course = known(work, slug).await?.ok_or_else(Stop::missing)?;
    may_write(work, slug).await?;
    work.lock("course", slug).await?;
    if drafts::part(work, slug, "facts", "").await?.is_some() {
        return Ok(());
    }
    let texts = drafts::texts(work, &course.id, course.version).await?;
    let facts = Facts { source: first_written(&texts), ..facts_of(&course) };
    drafts::write(work, slug, "facts", "", &serde_json::to_string(&facts)?, 1).await?;
    let offering = |o: &crate::Offering| {
        json!({ "method": o.method, "minutes": o.minutes, "group_min": o.group_min, "group_max": o.group_max,
            "subgroup_min": o.subgroup_min, "subgroup_max": o.subgroup_max,
            "price_session_minor": o.price_session_minor, "price_head_minor": o.price_head_minor })
    };
    let offerings: Value = course.offerings.iter().map(offering).collect();
    drafts::write(work, slug, "offerings", "", &offerings.to_string(), 1).await?;
    for (lang, text) in texts {
        for (part, body) in parts_of(&text)? {
            drafts::write(work, slug, part, lang.code(), &body.to_string(), 1).await?;
        }
    }
    Ok(())
}

/// The language a published version says it was written in first. Where it says nothing the house's first stands for it,
/// unless the course is in one language alone.
fn first_written(texts: &[(Lang, CourseText)]) -> Option<Lang> {
    let said = texts.iter().find_map(|(_, text)| text.source);
    said.or_else(|| texts.first().filter(|_| texts.len() == 1).map(|(lang, _)| *lang))
}

/// Which language was written first stands with the words, not with the course.
pub(crate) fn facts_of(course: &Course) -> Facts {
    Facts {
        kind: course.kind,
        track: course.track.clone(),
        skills: course.skills.clone(),
        prerequisites: course.prerequisites.clone(),
        separation: course.separation,
        mixed: course.mixed,
        soft: course.soft,
        review_by_on: course.review_by_on,
        terms: course.terms.clone(),
        source: None,
    }
}

/// The words of a course as the draft's parts.
pub(crate) fn parts_of(text: &CourseText) -> Done<BTreeMap<&'static str, Value>> {
    let whole = serde_json::to_value(text)?;
    let part = |p: &'static Part| {
        let value = if p.is_list() {
            whole[p.code].clone()
        } else {
            p.columns.iter().map(|(name, _)| ((*name).to_owned(), whole[*name].clone())).collect()
        };
        (p.code, value)
    };
    Ok(PARTS.iter().filter(|p| p.in_languages).map(part).collect())
}

/// Saves one part; `revision` is the one the writer saw (0 when there was none). Returns the new one. Somebody else's
/// saving in between is a conflict, so that nobody's words are lost without a word.
pub async fn edit_draft(
    work: &mut Work,
    slug: &str,
    part: &str,
    lang: Option<Lang>,
    body: &Value,
    revision: i64,
) -> Done<i64> {
    may_write(work, slug).await?;
    work.lock("course", slug).await?;
    if drafts::part(work, slug, "facts", "").await?.is_none() {
        return Err(Stop::missing());
    }
    let lang = lang.map_or("", Lang::code);
    let stands = drafts::part(work, slug, part, lang).await?;
    let now = stands.as_ref().map_or(0, |row| row.revision);
    if stands.is_some_and(|row| row.value() == *body) {
        return Ok(now);
    }
    if now != revision {
        return Err(
            Refusal { kind: Kind::Invalid, says: vec![(String::new(), Say::new("curriculum-draft-moved"))] }.into()
        );
    }
    drafts::write(work, slug, part, lang, &body.to_string(), now + 1).await?;
    Ok(now + 1)
}

/// Gives up a draft; what is published stays as it is. For a day it can be brought back.
pub async fn drop_draft(work: &mut Work, slug: &str) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    work.lock("course", slug).await?;
    let since = work.now.plus_days(-UNDO_DAYS);
    drafts::set_dropped(work, slug, since).await
}

/// A draft that was given up within a day stands again.
///
/// # Errors
/// `web-undo-late` when it was given up before, or another one was begun meanwhile.
pub async fn restore_draft(work: &mut Work, slug: &str) -> Done<()> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    work.lock("course", slug).await?;
    let since = work.now.plus_days(-UNDO_DAYS);
    let taken = drafts::part(work, slug, "facts", "").await?.is_some();
    if taken || !drafts::restore(work, slug, since).await? {
        return Err(Stop::conflict(Say::new("web-undo-late")));
    }
    Ok(())
}

/// Planners and administrators write every course; a trainer writes the draft they began and own, and whoever looks after a
/// course, or is licensed to teach it, proposes changes to it. Refused to everybody else.
pub async fn may_write(work: &mut Work, slug: &str) -> Done<()> {
    if people::must_be(work, &[Role::Planner, Role::Administrator]).await.is_ok() {
        return Ok(());
    }
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if let Some(row) = drafts::part(work, slug, "facts", "").await? {
        let facts: Facts = serde_json::from_str(&row.body)?;
        if facts.terms.owner.as_ref() == Some(&me) {
            return Ok(());
        }
    }
    let course = known(work, slug).await?.ok_or_else(Stop::forbidden)?;
    if course.terms.owner.as_ref() == Some(&me) {
        return Ok(());
    }
    let today = people::today(work).await?;
    let mut all = store::trainers(work).await?.into_iter();
    let licensed = all.any(|t| t.person == me && t.course == course.id && t.may(today));
    if licensed { Ok(()) } else { Err(Stop::forbidden()) }
}

/// The published course of that slug, if there is one.
pub(crate) async fn known(work: &mut Work, slug: &str) -> Done<Option<Course>> {
    match store::course_by_slug(work, slug).await {
        Ok(course) => Ok(Some(course)),
        Err(Stop::Refused(_)) => Ok(None),
        Err(fault) => Err(fault),
    }
}
