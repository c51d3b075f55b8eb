//! `/search?q=`: people, courses, sessions, and what other rooms know how to find.

use std::{
    collections::{BTreeMap, HashSet},
    sync::OnceLock,
};

use kit::{Done, Role};
use store::Work;
use web::{Page, Reply, SearchHit, Template, Visit, room::Search, ui};

use crate::{dates, partners};

static SEARCHES: OnceLock<Vec<Search>> = OnceLock::new();

/// Shown of each kind.
const SHOWN: usize = 20;
/// Sessions found, days back and ahead.
const BACK_DAYS: i64 = 60;
const AHEAD_DAYS: i64 = 120;

/// The searches of the other rooms, in order. Only the first call counts, so that several servers in one process (tests)
/// may each make it.
pub fn register_search(searches: Vec<Search>) {
    let _ = SEARCHES.set(searches);
}

#[derive(Template)]
#[template(path = "search.html")]
struct Show<'a> {
    v: &'a Visit,
    q: &'a str,
    kinds: Vec<(String, Vec<SearchHit>)>,
    found: String,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let q = v.query("q");
    let folded = people::fold(q);
    let mut hits = Vec::new();
    if !folded.is_empty() {
        hits.extend(people(&v, &mut look, &folded).await?);
        hits.extend(courses(&v, &mut look, &folded).await?);
        for search in SEARCHES.get().map_or(&[][..], Vec::as_slice) {
            hits.extend(search(&v, &mut look, q).await?);
        }
    }
    let kinds = by_kind(hits);
    let n: usize = kinds.iter().map(|(_, hits)| hits.len()).sum();
    let body = Show { v: &v, q, found: v.tn("desk-found", n), kinds };
    Ok(v.page(Page::new(&v.t("web-search"), body)))
}

/// Two rooms may find the same page: the first stays. Kinds keep the order in which they came.
fn by_kind(hits: Vec<SearchHit>) -> Vec<(String, Vec<SearchHit>)> {
    let (mut seen, mut at) = (HashSet::new(), BTreeMap::new());
    let mut out: Vec<(String, Vec<SearchHit>)> = Vec::new();
    for hit in hits {
        if !seen.insert(hit.href.clone()) {
            continue;
        }
        let place = *at.entry(hit.kind.clone()).or_insert_with(|| {
            out.push((hit.kind.clone(), Vec::new()));
            out.len() - 1
        });
        if out[place].1.len() < SHOWN {
            out[place].1.push(hit);
        }
    }
    out
}

async fn people(v: &Visit, look: &mut Work, folded: &str) -> Done<Vec<SearchHit>> {
    let kind = v.t("desk-kind-person");
    let all = people::people(look, v.today()).await?;
    let found = all.into_iter().filter(|p| people::fold(&p.name).contains(folded)).take(SHOWN);
    Ok(found.map(|p| SearchHit { title: p.name, kind: kind.clone(), href: format!("/people/{}", p.handle) }).collect())
}

/// Courses by title in any language, and their sessions: those that open for this reader.
async fn courses(v: &Visit, look: &mut Work, folded: &str) -> Done<Vec<SearchHit>> {
    let mut all = curriculum::courses(look).await?;
    all.retain(|c| c.titles.values().any(|t| people::fold(t).contains(folded)));
    let kind = v.t("desk-kind-course");
    let hit = |c: &curriculum::Course| SearchHit {
        title: c.title(v.lang()).to_owned(),
        kind: kind.clone(),
        href: format!("/courses/{}", c.slug),
    };
    let mut hits: Vec<SearchHit> = all.iter().map(hit).collect();
    let staff = v.who()?.is_any(&[Role::Facilitator, Role::Planner, Role::Administrator, Role::Coach, Role::Manager]);
    let sessions = if staff {
        let all = plan::sessions(look, v.now().plus_days(-BACK_DAYS), v.now().plus_days(AHEAD_DAYS)).await?;
        partners::visible(v, look, all).await?
    } else {
        plan::sessions_of(look, &v.who()?.id).await?
    };
    let kind = v.t("desk-kind-session");
    for s in &sessions {
        if let Some(course) = all.iter().find(|c| c.id == s.course) {
            let title =
                format!("{} · {}", course.title(v.lang()), dates::and(v, &v.day_tag(s.day()), &dates::hours(v, s)));
            hits.push(SearchHit { title, kind: kind.clone(), href: format!("/sessions/{}", s.id) });
        }
    }
    Ok(hits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_page_is_found_once() {
        let hit = |kind: &str, href: &str| SearchHit { title: href.into(), kind: kind.into(), href: href.into() };
        let found = by_kind(vec![hit("Person", "/a"), hit("Course", "/b"), hit("Person", "/c"), hit("People", "/a")]);
        let plain: Vec<(&str, usize)> = found.iter().map(|(kind, hits)| (kind.as_str(), hits.len())).collect();
        assert_eq!(plain, [("Person", 2), ("Course", 1)]);
    }
}
