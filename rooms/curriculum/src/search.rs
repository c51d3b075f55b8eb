//! Courses can be found in every language they are written in: by title, skills, what one can do afterwards, and slug.

use std::collections::BTreeMap;

use ::store::{Act, Entry, EntryText, Work, search::EVERYBODY};
use kit::{CourseId, Done, Lang, SkillId, Words};
use web::Search;

use crate::{model::Course, store, text::CourseText};

const KIND: &str = "course";

pub(crate) const SEARCH: Search = Search { kind: KIND, name: "nav-courses", all, show: web::search::as_found };

fn all(work: &mut Work) -> Act<'_, Vec<Entry>> {
    Box::pin(async move {
        let courses = store::courses(work).await?;
        entries(work, &courses).await
    })
}

pub(crate) async fn changed(work: &mut Work, course: &CourseId) -> Done<()> {
    let course = store::course(work, course).await?;
    let entries = entries(work, std::slice::from_ref(&course)).await?;
    work.index(&entries).await
}

/// After a change of the skill's name.
pub(crate) async fn skill_changed(work: &mut Work, skill: &SkillId) -> Done<()> {
    let mut courses = store::courses(work).await?;
    courses.retain(|c| c.skills.contains(skill));
    let entries = entries(work, &courses).await?;
    work.index(&entries).await
}

async fn entries(work: &mut Work, courses: &[Course]) -> Done<Vec<Entry>> {
    let skills: BTreeMap<SkillId, Words> = store::skills(work).await?.into_iter().map(|s| (s.id, s.name)).collect();
    let versions = courses.iter().map(|c| (c.id.clone(), c.version)).collect();
    let mut texts: BTreeMap<CourseId, BTreeMap<Lang, CourseText>> = BTreeMap::new();
    for ((course, _, lang), text) in store::texts(work, &versions).await? {
        texts.entry(course).or_default().insert(lang, text);
    }
    let entry = |c: &Course| Entry {
        kind: KIND,
        id: c.id.0.clone(),
        href: format!("/courses/{}", c.slug),
        readers: vec![EVERYBODY.to_owned()],
        texts: texts
            .remove(&c.id)
            .unwrap_or_default()
            .into_iter()
            .map(|(lang, text)| words(c, lang, text, &skills))
            .collect(),
    };
    Ok(courses.iter().map(entry).collect())
}

fn words(c: &Course, lang: Lang, text: CourseText, skills: &BTreeMap<SkillId, Words>) -> EntryText {
    let mut more = vec![text.summary, c.slug.clone()];
    more.extend(c.skills.iter().filter_map(|s| skills.get(s)).map(|name| name.get(lang).to_owned()));
    more.extend(text.objectives.into_iter().map(|o| o.text));
    EntryText { lang: Some(lang), title: text.title, more: more.join(" ") }
}
