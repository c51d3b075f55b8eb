//! What each version changed, and the next date by which somebody looks at the course again.

use axum::extract::Path;
use kit::{Done, Role, tongue};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    store::{self, drafts},
    verbs,
};

struct Line {
    version: String,
    when: String,
    who: String,
    changes: String,
    note: String,
}

#[derive(Template)]
#[template(path = "courses/versions.html")]
struct Versions<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    slug: String,
    course: String,
    by: String,
    owner: Option<String>,
    stale: Option<Html>,
    lines: Vec<Line>,
    /// May say that it is still true.
    reviews: bool,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let page = page(&v, &slug, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, slug: &str, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let course = store::course_by_slug(&mut look, slug).await?;
    let versions = drafts::versions(&mut look, &course.id).await?;
    let mut ids: Vec<kit::PersonId> = versions.iter().filter_map(|x| x.published_by.clone()).collect();
    ids.extend(course.terms.owner.clone());
    let people = people::people_by_id(&mut look, &ids, v.today()).await?;
    let name = |id: &Option<kit::PersonId>| id.as_ref().and_then(|p| people.get(p)).map(|p| p.name.clone());
    let line = |x: &crate::Version| Line {
        version: v.int(x.version),
        when: v.day_dated(x.published_at.day(v.zone())),
        who: name(&x.published_by).unwrap_or_default(),
        changes: x.changes.iter().map(|s| v.say(s)).collect::<Vec<_>>().join(" · "),
        note: x.note.clone(),
    };
    let me = v.who()?;
    let owns = course.terms.owner.as_ref() == Some(&me.id);
    let title = course.title(v.lang()).to_owned();
    let body = Versions {
        v,
        fields,
        slug: slug.to_owned(),
        by: tongue::day_full(v.lang(), course.review_by_on, tongue::Case::Name),
        owner: name(&course.terms.owner),
        stale: course.stale(v.today()).then(|| ui::badge("due", &v.t("curriculum-stale"))),
        lines: versions.iter().map(line).collect(),
        reviews: owns || me.is_any(&[Role::Planner, Role::Administrator]),
        course: title.clone(),
    };
    Ok(Page::new(&v.ta("curriculum-versions-of", "course", &title), body).at("courses"))
}

pub async fn review(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = match fields.day("review_by_on") {
        Ok(by) => verbs::review_course(&mut work, &slug, by).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&format!("/courses/{slug}/versions"), "said-curriculum-reviewed"),
        None => v.page_refused(page(&v, &slug, &fields).await?),
    })
}

#[derive(Template)]
#[template(path = "courses/reviews.html")]
struct Reviews<'a> {
    v: &'a Visit,
    /// `(href, title, day, badge)`
    mine: Vec<(String, String, String, Html)>,
    others: Vec<(String, String, String, Html)>,
}

/// What is to be looked at, the earliest first: one's own, and everybody's.
pub async fn reviews(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut courses = store::courses(&mut look).await?;
    courses.sort_by_key(|c| c.review_by_on);
    let me = v.who()?.id.clone();
    let line = |c: &crate::Course| {
        let badge = if c.stale(v.today()) { ui::badge("due", &v.t("curriculum-stale")) } else { Html(String::new()) };
        let day = tongue::day_full(v.lang(), c.review_by_on, tongue::Case::Name);
        (format!("/courses/{}/versions", c.slug), c.title(v.lang()).to_owned(), day, badge)
    };
    let (mine, others): (Vec<&crate::Course>, Vec<&crate::Course>) =
        courses.iter().partition(|c| c.terms.owner.as_ref() == Some(&me));
    let body =
        Reviews { v: &v, mine: mine.into_iter().map(line).collect(), others: others.into_iter().map(line).collect() };
    Ok(v.page(Page::new(&v.t("curriculum-reviews"), body).at("courses")))
}
