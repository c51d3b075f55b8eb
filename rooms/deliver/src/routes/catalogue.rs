//! `/courses`: everything that can be learned, narrowed down by what stands in the address; and the same as a file.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use axum::response::IntoResponse;
use curriculum::{Course, CourseType, FITS, PROVIDERS, method_key};
use kit::{CourseId, Done, Lang, Order, Role, SkillId, tongue};
use store::{Work, search::EVERYBODY};
use web::{Fields, Html, Page, Reply, Template, Visit, sheet::Sheet, ui};

use crate::wishes;

/// Lengths one chooses by: code, and from and up to how many minutes.
const LENGTHS: [(&str, i64, i64); 3] = [("short", 0, 60), ("half", 61, 240), ("long", 241, i64::MAX)];
const FILTERS: [&str; 8] = ["q", "type", "method", "lang", "length", "provider", "fit", "seats"];

struct Line {
    href: String,
    title: String,
    skills: String,
    ways: String,
    badge: Option<Html>,
    seats: Option<Html>,
}

struct Group {
    id: String,
    name: String,
    about: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "catalogue.html")]
struct Index<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    selects: Vec<Html>,
    groups: Vec<Group>,
    found: String,
    /// Something is filtered.
    narrowed: bool,
    /// The same as a file.
    csv: String,
    nothing: Html,
    /// Plans: sees the rooms and the scorecards.
    writes: bool,
    /// May begin a course, and see what is to be reviewed.
    reviews: bool,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let all = curriculum::courses(&mut look).await?;
    let mut fields = Fields::default();
    for name in FILTERS {
        fields.set(name, v.query(name));
    }
    let selects = selects(&v, &fields, &all);
    let free = wishes::free_seats(&mut look, &all).await?;
    let courses = narrow(&v, &mut look, all, &free).await?;
    let skills = skills(&v, &mut look).await?;
    let group = |kind: CourseType| Group {
        id: format!("h-{}", kind.code()),
        name: v.t(&kind.key()),
        about: v.t(&format!("{}-about", kind.key())),
        lines: courses.iter().filter(|c| c.kind == kind).map(|c| line(&v, c, &skills, &free)).collect(),
    };
    let groups: Vec<Group> = CourseType::ALL.into_iter().map(group).filter(|g| !g.lines.is_empty()).collect();
    let query: Vec<String> = FILTERS
        .iter()
        .filter(|name| !v.query(name).is_empty())
        .map(|name| format!("{name}={}", web::fields::encode(v.query(name))))
        .collect();
    let narrowed = !query.is_empty();
    let csv = if narrowed { format!("/courses.csv?{}", query.join("&")) } else { "/courses.csv".to_owned() };
    let writes = v.who()?.is_any(&[Role::Planner, Role::Administrator]);
    let body = Index {
        v: &v,
        fields: &fields,
        selects,
        groups,
        found: v.tn("deliver-cat-found", courses.len()),
        narrowed,
        csv,
        nothing: ui::empty(&v, &v.t("curriculum-empty"), &v.t("curriculum-empty-text"), None),
        writes,
        reviews: writes || v.is(Role::Facilitator),
    };
    Ok(v.page(Page::new(&v.t("curriculum-title"), body).at("courses")))
}

/// Those that fit everything asked for, by name.
async fn narrow(
    v: &Visit,
    look: &mut Work,
    mut courses: Vec<Course>,
    free: &HashMap<CourseId, i64>,
) -> Done<Vec<Course>> {
    if !v.query("q").is_empty() {
        let found = look.find("course", v.query("q"), v.lang(), &[EVERYBODY.to_owned()]).await?;
        let ids: BTreeSet<String> = found.into_iter().map(|f| f.id).collect();
        courses.retain(|c| ids.contains(&c.id.0));
    }
    courses.retain(|c| fits(c, &|name| v.query(name).to_owned(), free.contains_key(&c.id)));
    Order::of(v.lang()).sort(&mut courses, |c| c.title(v.lang()));
    Ok(courses)
}

/// An unknown value fits nothing; an empty one everything.
fn fits(c: &Course, asked: &dyn Fn(&str) -> String, free: bool) -> bool {
    let is = |name: &str, has: &dyn Fn(&str) -> bool| asked(name).is_empty() || has(&asked(name));
    let minutes = c.main_offering().map_or(0, |o| o.minutes);
    let length = |code: &str| LENGTHS.iter().any(|(l, from, to)| *l == code && (*from..=*to).contains(&minutes));
    is("type", &|x| c.kind.code() == x)
        && is("method", &|x| c.offerings.iter().any(|o| o.method == x))
        && is("lang", &|x| Lang::from_code(x).is_some_and(|l| c.titles.contains_key(&l)))
        && is("length", &length)
        && is("provider", &|x| c.terms.provider == x)
        && is("fit", &|x| c.terms.fit == x)
        && is("seats", &|x| x == "open" && free)
}

fn selects(v: &Visit, fields: &Fields, all: &[Course]) -> Vec<Html> {
    let select = |name: &str, options: Vec<(String, String)>| {
        let mut list = vec![(String::new(), v.t("deliver-cat-any"))];
        list.extend(options);
        ui::select(fields, name, &v.t(&format!("deliver-cat-{name}")), &list)
    };
    let methods: BTreeSet<&str> = all.iter().flat_map(|c| c.offerings.iter().map(|o| o.method.as_str())).collect();
    let coded = |codes: &[&str], key: &dyn Fn(&str) -> String| -> Vec<(String, String)> {
        codes.iter().map(|c| ((*c).to_owned(), v.t(&key(c)))).collect()
    };
    let languages = v.app().house().languages;
    vec![
        select("type", CourseType::ALL.into_iter().map(|k| (k.code().to_owned(), v.t(&k.key()))).collect()),
        select("method", methods.into_iter().map(|m| (m.to_owned(), v.t(&method_key(m)))).collect()),
        select("lang", languages.into_iter().map(|l| (l.code().to_owned(), v.language(l))).collect()),
        select("length", coded(&LENGTHS.map(|(code, ..)| code), &|c| format!("deliver-cat-length-{c}"))),
        select("provider", coded(&PROVIDERS, &|c| format!("curriculum-provider-{c}"))),
        select("fit", coded(&FITS, &|c| format!("curriculum-fit-{c}"))),
        select("seats", vec![("open".to_owned(), v.t("deliver-cat-seats-open"))]),
    ]
}

async fn skills(v: &Visit, look: &mut Work) -> Done<BTreeMap<SkillId, String>> {
    Ok(curriculum::skills(look).await?.into_iter().map(|s| (s.id, s.name.get(v.lang()).to_owned())).collect())
}

fn line(v: &Visit, c: &Course, skills: &BTreeMap<SkillId, String>, free: &HashMap<CourseId, i64>) -> Line {
    let ways: Vec<String> = c.offerings.iter().map(|o| v.t(&method_key(&o.method))).collect();
    let names: Vec<String> = c.skills.iter().map(|s| skills.get(s).cloned().unwrap_or_else(|| s.0.clone())).collect();
    Line {
        href: format!("/courses/{}", c.slug),
        title: c.title(v.lang()).to_owned(),
        skills: tongue::list(v.lang(), &names),
        ways: tongue::commas(v.lang(), &ways),
        badge: c.stale(v.today()).then(|| ui::badge("due", &v.t("curriculum-stale"))),
        seats: free.get(&c.id).map(|n| ui::badge("a", &v.tn("deliver-wish-free", *n))),
    }
}

/// What the page shows, a line each; codes instead of words where a programme reads them.
pub async fn csv(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let all = curriculum::courses(&mut look).await?;
    let free = wishes::free_seats(&mut look, &all).await?;
    let columns = [
        "slug",
        "title",
        "type",
        "methods",
        "languages",
        "minutes",
        "provider",
        "fit",
        "skills",
        "free_seats",
        "review_by_on",
    ];
    let mut out = Sheet::new(columns)?;
    for c in narrow(&v, &mut look, all, &free).await? {
        let methods: Vec<&str> = c.offerings.iter().map(|o| o.method.as_str()).collect();
        let langs: Vec<&str> = c.titles.keys().map(|l| l.code()).collect();
        let skills: Vec<&str> = c.skills.iter().map(SkillId::as_str).collect();
        let minutes = c.main_offering().map_or(0, |o| o.minutes).to_string();
        out.row([
            c.slug.as_str(),
            c.title(v.lang()),
            c.kind.code(),
            &methods.join(" "),
            &langs.join(" "),
            &minutes,
            &c.terms.provider,
            &c.terms.fit,
            &skills.join(" "),
            &free.get(&c.id).copied().unwrap_or(0).to_string(),
            &c.review_by_on.to_string(),
        ])?;
    }
    let headers =
        [("content-type", "text/csv; charset=utf-8"), ("content-disposition", "attachment; filename=\"courses.csv\"")];
    Ok((headers, out.finish()?).into_response())
}
