//! A draft becomes the next version; sessions that were planned with an earlier one keep it.

use std::collections::BTreeMap;

use ::store::Work;
use kit::{CourseId, Done, Kind, Lang, Refusal, Role, Say, Stop};
use serde_json::{Map, Value};

use super::{
    add_course::{NewCourse, NewOffering, course_problems, put_course, unknown_skills},
    draft_course::{facts_of, known, parts_of},
};
use crate::{
    draft::{DraftRow, Facts, PARTS, Part},
    methods::Method,
    model::Course,
    store::drafts,
    text::CourseText,
    types::activity_words,
};

/// A draft as it would be published now.
#[derive(Debug)]
pub struct Proof {
    pub course: NewCourse,
    pub facts: Facts,
    /// What keeps it from being published, each at its part (`texts.en.quiz`, `offerings`, `facts` …).
    pub says: Vec<(String, Say)>,
    /// Languages that are not complete, with the words missing by part. Their readers get the source language.
    pub incomplete: Vec<(Lang, BTreeMap<&'static str, usize>)>,
    /// The language it was begun in: the only one that has to be complete.
    pub source: Lang,
}

/// Puts a draft together and says what is missing; changes nothing. None when there is no such draft.
pub async fn proof(work: &mut Work, slug: &str) -> Done<Option<Proof>> {
    let rows = drafts::parts(work, slug).await?;
    let Some(facts) = rows.iter().find(|r| r.part == "facts") else { return Ok(None) };
    let facts: Facts = serde_json::from_str(&facts.body)?;
    let settings = people::settings(work).await?;
    let (source, languages) = (facts.source(&settings.languages), facts.languages(&settings.languages));
    let today = people::today(work).await?;
    let before = known(work, slug).await?;
    let mut says = Vec::new();
    let mut translations = BTreeMap::new();
    let mut incomplete = Vec::new();
    for lang in languages.into_iter().filter(|l| *l != source) {
        let (text, missing) = text_in(&rows, source, lang)?;
        if missing.is_empty() {
            translations.insert(lang, text);
        } else {
            incomplete.push((lang, missing));
        }
    }
    let days = (facts.review_by_on - today).num_days();
    if days < 1 {
        says.push(("facts".to_owned(), Say::new("curriculum-review-future")));
    }
    let mut course = NewCourse {
        slug: slug.to_owned(),
        kind: facts.kind,
        track: facts.track.clone(),
        skills: facts.skills.clone(),
        prerequisites: facts.prerequisites.clone(),
        separation: facts.separation,
        mixed: facts.mixed,
        soft: facts.soft,
        version: before.map_or(1, |c| c.version + 1),
        review_by_days: days,
        terms: facts.terms.clone(),
        texts: BTreeMap::from([(source, text_in(&rows, source, source)?.0)]),
        offerings: offerings(&rows),
    };
    // What is wrong in the source is wrong in each of its translations as well, and said once.
    says.extend(course_problems(&course));
    says.extend(type_problems(&course));
    course.texts.extend(translations);
    says.extend(unknown_skills(work, &course).await?);
    Ok(Some(Proof { course, facts, says, incomplete, source }))
}

/// Publishes a draft as the next version and drops it. Refused with every sentence of its proof; `note` says in the
/// publisher's words what is new.
pub async fn publish_course(work: &mut Work, slug: &str, note: &str) -> Done<CourseId> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    work.lock("course", slug).await?;
    let proof = proof(work, slug).await?.ok_or_else(Stop::missing)?;
    if !proof.says.is_empty() {
        return Err(Refusal { kind: Kind::Invalid, says: proof.says }.into());
    }
    let before = known(work, slug).await?;
    let changes = changes(work, before.as_ref(), &proof).await?;
    let version = proof.course.version;
    let id = put_course(work, proof.course).await?;
    drafts::write_version(work, &id, version, &changes, note.trim()).await?;
    drafts::drop_all(work, slug).await?;
    Ok(id)
}

/// What the type adds to a class, unless a way of its own gives it; and objectives that train no skill of the course.
fn type_problems(course: &NewCourse) -> Vec<(String, Say)> {
    let by = |method: &str| course.offerings.iter().any(|o| o.method == method);
    let mut out = Vec::new();
    if course.skills.is_empty() {
        out.push(("facts".to_owned(), Say::new("curriculum-skill-needed")));
    }
    for (lang, text) in &course.texts {
        let code = lang.code();
        let has = |kind: &str| text.activities.iter().any(|a| a.kind == kind && a.is_written());
        for kind in course.kind.rules().adds.iter().filter(|k| by("class") && !by(k) && !has(k)) {
            let name = activity_words(kind);
            let say = Say::new("curriculum-activity-added").with("lang", code).with("activity", name);
            out.push((format!("texts.{code}.activities"), say));
        }
        let links = |skill: &str| course.skills.iter().any(|s| s.as_str() == skill);
        for objective in text.objectives.iter().filter(|o| !links(&o.skill)) {
            let say = Say::new("curriculum-objective-skill").with("lang", code).with("text", &objective.text);
            out.push((format!("texts.{code}.objectives"), say));
        }
    }
    out
}

/// A language's words opposite the source's, and what it lacks.
fn text_in(rows: &[DraftRow], source: Lang, lang: Lang) -> Done<(CourseText, BTreeMap<&'static str, usize>)> {
    let body = |part: &Part, lang: Lang| {
        rows.iter().find(|r| r.part == part.code && r.lang == Some(lang)).map_or_else(|| part.empty(), DraftRow::value)
    };
    let (mut whole, mut missing) = (Map::new(), BTreeMap::new());
    for part in PARTS.iter().filter(|p| p.in_languages) {
        let from = body(part, source);
        let own = if lang == source { from.clone() } else { part.aligned(&from, &body(part, lang)) };
        let lacks = part.missing(&from, &own);
        if lacks > 0 {
            missing.insert(part.code, lacks);
        }
        if part.is_list() {
            whole.insert(part.code.to_owned(), own);
        } else if let Value::Object(words) = own {
            whole.extend(words);
        }
    }
    let text: CourseText = serde_json::from_value(Value::Object(whole))?;
    Ok((CourseText { source: Some(source), ..text }, missing))
}

fn offerings(rows: &[DraftRow]) -> Vec<NewOffering> {
    let list = rows.iter().find(|r| r.part == "offerings").map_or(Value::Null, DraftRow::value);
    let one = |o: &Value| {
        let n = |name: &str| o[name].as_i64().unwrap_or(0);
        let code = o["method"].as_str().unwrap_or("").to_owned();
        let method = Method::from_code(&code);
        NewOffering {
            minutes: n("minutes"),
            group_min: n("group_min"),
            group_max: n("group_max"),
            subgroup_min: n("subgroup_min"),
            subgroup_max: n("subgroup_max"),
            needs_trainer: method.is_some_and(|m| m.needs_trainer),
            needs_room: method.is_some_and(|m| m.needs_room),
            price_session_minor: n("price_session_minor"),
            price_head_minor: n("price_head_minor"),
            method: code,
        }
    };
    list.as_array().into_iter().flatten().map(one).collect()
}

/// What is different from the version before, part by part.
async fn changes(work: &mut Work, before: Option<&Course>, proof: &Proof) -> Done<Vec<Say>> {
    let Some(before) = before else { return Ok(vec![Say::new("curriculum-changed-first")]) };
    let old: BTreeMap<Lang, CourseText> = drafts::texts(work, &before.id, before.version).await?.into_iter().collect();
    let mut out = Vec::new();
    let stood = Facts { source: proof.facts.source, ..facts_of(before) };
    if stood != proof.facts {
        out.push(Say::new("curriculum-changed-facts"));
    }
    let same = |a: &crate::Offering, b: &NewOffering| {
        (&a.method, a.minutes, a.group_min, a.group_max) == (&b.method, b.minutes, b.group_min, b.group_max)
            && (a.price_session_minor, a.price_head_minor) == (b.price_session_minor, b.price_head_minor)
    };
    let (a, b) = (&before.offerings, &proof.course.offerings);
    if a.len() != b.len() || !a.iter().zip(b).all(|(a, b)| same(a, b)) {
        out.push(Say::new("curriculum-changed-offerings"));
    }
    for part in PARTS.iter().filter(|p| p.in_languages) {
        let mut differs = false;
        for (lang, text) in &proof.course.texts {
            let Some(old) = old.get(lang) else { continue };
            differs |= parts_of(old)?.get(part.code) != parts_of(text)?.get(part.code);
        }
        if differs {
            out.push(Say::new(&format!("curriculum-changed-{}", part.code)));
        }
    }
    for lang in proof.course.texts.keys().filter(|l| !old.contains_key(l)) {
        out.push(Say::new("curriculum-changed-language").with("lang", lang.code()));
    }
    for lang in old.keys().filter(|l| !proof.course.texts.contains_key(l)) {
        out.push(Say::new("curriculum-changed-language-gone").with("lang", lang.code()));
    }
    Ok(out)
}
