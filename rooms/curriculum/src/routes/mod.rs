//! What the house sees of this room.

mod courses;

use ::store::{Act, Work};
use web::{Access, Doors, Sample, SearchHit, Visit};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/courses", Access::SignedIn, Sample::PLAIN, courses::index);
    doors.get("/courses/{slug}", Access::SignedIn, Sample::PLAIN, courses::show);
    doors.get("/api/v1/courses", Access::SignedIn, Sample::PLAIN, courses::api_index);
    doors.get("/api/v1/courses/{slug}", Access::SignedIn, Sample::PLAIN, courses::api_show);
    doors
}

/// Courses whose title, in any language, holds the words.
pub fn search<'a>(v: &'a Visit, work: &'a mut Work, words: &'a str) -> Act<'a, Vec<SearchHit>> {
    Box::pin(async move {
        let words = people::fold(words);
        let kind = v.t("curriculum-search-kind");
        let found = crate::courses(work)
            .await?
            .into_iter()
            .filter(|c| c.titles.values().any(|t| people::fold(t).contains(&words)));
        let hit = |c: crate::Course| SearchHit {
            title: c.title(v.lang()).to_owned(),
            kind: kind.clone(),
            href: format!("/courses/{}", c.slug),
        };
        Ok(found.take(20).map(hit).collect())
    })
}
