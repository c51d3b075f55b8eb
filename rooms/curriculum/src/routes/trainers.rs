//! Who may teach a course, from when to when.

use ::store::Work;
use axum::extract::Path;
use kit::{Day, Done, PersonId, Role, Stop, tongue};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    draft::minor,
    model::{Course, Trainer},
    store, verbs,
};

/// A list of names is offered while one can still read it.
const NAMES_MAX: usize = 400;

struct Line {
    href: String,
    name: String,
    days: String,
    /// Where it comes from: the path, or given without one.
    path: Option<String>,
    price: String,
    badge: Option<Html>,
    /// Where the licence is ended, while it runs.
    end: Option<String>,
}

#[derive(Template)]
#[template(path = "courses/trainers.html")]
struct Trainers<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    slug: String,
    course: String,
    lines: Vec<Line>,
    nothing: Html,
    names: Vec<String>,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let fields = Fields::from_pairs([("from".to_owned(), v.today().to_string())]);
    let page = page(&v, &mut look, &slug, &fields).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, look: &mut Work, slug: &str, fields: &Fields) -> Done<Page> {
    let course = store::course_by_slug(look, slug).await?;
    let mut licences = store::trainers(look).await?;
    licences.retain(|t| t.course == course.id);
    let ids: Vec<PersonId> = licences.iter().map(|t| t.person.clone()).collect();
    let known = people::people_by_id(look, &ids, v.today()).await?;
    let mut lines: Vec<Line> = licences
        .iter()
        .filter_map(|t| {
            let p = known.get(&t.person)?;
            let over = t.to.is_some_and(|d| d < v.today());
            Some(Line {
                href: format!("/people/{}", p.handle),
                name: p.name.clone(),
                days: days(v, t),
                path: t.path.map(|n| format!("/trainer-paths/{n}")),
                price: if t.hour_minor > 0 { v.money(t.hour_minor) } else { "–".into() },
                badge: over.then(|| ui::badge("", &v.t("curriculum-licence-over"))),
                end: t.to.is_none().then(|| format!("/courses/{slug}/trainers/{}/endings", p.handle)),
            })
        })
        .collect();
    lines.sort_by_cached_key(|l| people::fold(&l.name));
    let title = course.title(v.lang()).to_owned();
    let names = people::names(look, v.today(), NAMES_MAX).await?;
    let nothing = ui::empty(v, &v.t("curriculum-trainers-empty"), &v.t("curriculum-trainers-empty-text"), None);
    let body = Trainers { v, fields, slug: slug.to_owned(), course: title.clone(), lines, nothing, names };
    Ok(Page::new(&v.ta("curriculum-trainers-of", "course", title), body).at("courses"))
}

fn days(v: &Visit, t: &Trainer) -> String {
    let day = |d: Day| tongue::day_full(v.lang(), d, tongue::Case::Name);
    match (t.from, t.to) {
        (None, None) => v.t("curriculum-licence-always"),
        (Some(from), None) => v.ta("curriculum-licence-since", "day", day(from)),
        (None, Some(to)) => v.ta("curriculum-licence-until", "day", day(to)),
        (Some(from), Some(to)) => format!("{} – {}", day(from), day(to)),
    }
}

pub async fn add(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let course = store::course_by_slug(&mut work, &slug).await?;
    Ok(match v.keep(license(&v, &mut work, &course, &fields).await, work, &mut fields).await? {
        Some(()) => v.go(&format!("/courses/{slug}/trainers"), "said-curriculum-licensed"),
        None => {
            let mut look = v.look().await?;
            v.page_refused(page(&v, &mut look, &slug, &fields).await?)
        }
    })
}

async fn license(v: &Visit, work: &mut Work, course: &Course, fields: &Fields) -> Done<()> {
    let day = |name: &str| if fields.text(name).is_empty() { Ok(None) } else { fields.day(name).map(Some) };
    let (from, to) = (day("from")?, day("to")?);
    let hour_minor = amount(fields, "price")?;
    let person = people::person_called(work, "person", &fields.needed("person", 200)?, v.today()).await?.id;
    verbs::license(
        work,
        Trainer { person: person.clone(), course: course.id.clone(), hour_minor, from, to, path: None },
    )
    .await?;
    // Whoever teaches finds their sessions; a planner leaves the role to an administrator.
    if v.is(Role::Administrator) {
        people::grant_role(work, &person, Role::Facilitator).await?;
    }
    Ok(())
}

pub async fn end(v: Visit, Path((slug, handle)): Path<(String, String)>) -> Reply {
    let mut work = v.work().await?;
    let course = store::course_by_slug(&mut work, &slug).await?;
    let person = people::by_handle(&mut work, &handle, v.today()).await?;
    verbs::end_licence(&mut work, &person.id, &course.id, v.today()).await?;
    work.commit().await?;
    Ok(v.go(&format!("/courses/{slug}/trainers"), "said-curriculum-licence-ended"))
}

/// An amount as people write it, in the smallest unit; nothing is 0.
pub fn amount(fields: &Fields, name: &str) -> Done<i64> {
    minor(fields.text(name)).filter(|n| *n <= 100_000_000).ok_or_else(|| Stop::at(name, "curriculum-amount"))
}

/// The other way round, for a form.
pub(super) fn money(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}
