//! One course; the list of them all is the catalogue of `deliver`, which knows what seats are free.

use std::collections::BTreeMap;

use axum::{Json, extract::Path, response::IntoResponse};
use kit::{Role, SkillId, tongue};
use serde::Serialize;
use web::{Page, Reply, Template, Visit};

use crate::{
    methods::method_key,
    model::{Course, Offering},
    store,
    text::CourseText,
    types::Separation,
};

async fn skill_names(v: &Visit, look: &mut ::store::Work) -> kit::Done<BTreeMap<SkillId, String>> {
    Ok(store::skills(look).await?.into_iter().map(|s| (s.id, s.name.get(v.lang()).to_owned())).collect())
}

fn names(v: &Visit, ids: &[SkillId], skills: &BTreeMap<SkillId, String>) -> String {
    let names: Vec<String> = ids.iter().map(|s| skills.get(s).cloned().unwrap_or_else(|| s.0.clone())).collect();
    tongue::list(v.lang(), &names)
}

struct Way {
    name: String,
    /// What speaks for this way of learning, and what against: one sentence each.
    pro: String,
    con: String,
    length: String,
    group: String,
    price: String,
}

#[derive(Template)]
#[template(path = "courses/show.html")]
struct Show<'a> {
    v: &'a Visit,
    text: CourseText,
    /// Of the words: the reader's language, or the one they fell back to.
    lang: &'static str,
    fallback: Option<String>,
    eyebrow: String,
    stale: Option<String>,
    slug: String,
    lessons: Vec<(String, String, String)>,
    activities: Vec<(String, String, String)>,
    ways: Vec<Way>,
    prices: bool,
    facts: Vec<(String, String)>,
    before: Vec<(String, String)>,
    materials: Vec<(String, Vec<String>)>,
    minutes: String,
    questions: String,
    /// May change it, or propose to.
    writes: bool,
    /// Says who may teach it.
    plans: bool,
    /// How much of it is in the words of the reader's site.
    local: Option<String>,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let course = store::course_by_slug(&mut look, &slug).await?;
    let site = people::site_of(&mut look, &v.who()?.id, v.today()).await?;
    let (text, lang, own) = store::text_at(&mut look, &course.id, course.version, v.lang(), site.as_ref()).await?;
    let skills = skill_names(&v, &mut look).await?;
    let before = prerequisites(&v, &mut look, &course).await?;
    let prices = v.me().is_some_and(|me| me.is_any(&[Role::Manager, Role::Planner, Role::Administrator]));
    let writes = v.who()?.is_any(&[Role::Planner, Role::Administrator])
        || super::parts::teaches(&v, &mut look, &course.id).await?;
    let minutes = |n: i64| v.duration(n);
    let body = Show {
        v: &v,
        lang: lang.tag(),
        fallback: (lang != v.lang()).then(|| v.ta("curriculum-not-in-your-language", "lang", lang.code())),
        eyebrow: v.t(&course.kind.key()),
        stale: course.stale(v.today()).then(|| v.ta("curriculum-stale-text", "day", v.day_on(course.review_by_on))),
        lessons: text
            .lessons
            .iter()
            .enumerate()
            .map(|(i, l)| (format!("/courses/{slug}/lessons/{}", i + 1), l.title.clone(), minutes(l.minutes)))
            .collect(),
        activities: text
            .activities
            .iter()
            .map(|a| (activity(&v, &a.kind), a.title.clone(), minutes(a.minutes)))
            .collect(),
        ways: course.offerings.iter().map(|o| way(&v, o)).collect(),
        prices,
        facts: facts(&v, &course, &skills),
        before,
        materials: materials(&v, &text),
        minutes: minutes(text.lessons.iter().map(|l| l.minutes).sum()),
        questions: v.tn("curriculum-questions", text.quiz.len()),
        writes,
        plans: v.who()?.is_any(&[Role::Planner, Role::Administrator]),
        local: site
            .filter(|_| own > 0)
            .map(|s| v.tr("curriculum-variant-reads", &[("site", s.name.get(v.lang()).into()), ("n", own.into())])),
        slug,
        text,
    };
    let title = body.text.title.clone();
    Ok(v.page(Page::new(&title, body).at("courses")))
}

async fn prerequisites(v: &Visit, look: &mut ::store::Work, course: &Course) -> kit::Done<Vec<(String, String)>> {
    if course.prerequisites.is_empty() {
        return Ok(Vec::new());
    }
    let all = store::courses(look).await?;
    let skills = skill_names(v, look).await?;
    let of = |slug: &String| {
        if let Some((id, level)) = crate::skill_before(slug) {
            let name = skills.get(&id).cloned().unwrap_or_else(|| id.0.clone());
            let step = v.t(&format!("curriculum-step-{}", level.clamp(1, 4)));
            return Some(("/my-skills".to_owned(), format!("{name}: {step}")));
        }
        let title = all.iter().find(|c| c.slug == *slug).map(|c| c.title(v.lang()).to_owned())?;
        Some((format!("/courses/{slug}"), title))
    };
    Ok(course.prerequisites.iter().filter_map(of).collect())
}

fn facts(v: &Visit, course: &Course, skills: &BTreeMap<SkillId, String>) -> Vec<(String, String)> {
    let separation = match course.separation {
        Separation::Hard => "curriculum-separation-is-hard",
        Separation::Soft => "curriculum-separation-is-soft",
        Separation::Off => "curriculum-separation-is-off",
    };
    let track = match course.track.as_str() {
        "new_hire" => "curriculum-track-new-hire",
        "advanced" => "curriculum-track-advanced",
        _ => "curriculum-track-both",
    };
    let mixed = if course.mixed { "curriculum-mixed-yes" } else { "curriculum-mixed-no" };
    vec![
        (v.t("curriculum-skills"), names(v, &course.skills, skills)),
        (v.t("curriculum-track"), v.t(track)),
        (v.t("curriculum-separation"), v.t(separation)),
        (v.t("curriculum-mixed"), v.t(mixed)),
        (v.t("curriculum-field-provider"), v.t(&format!("curriculum-provider-{}", course.terms.provider))),
        (v.t("curriculum-field-fit"), v.t(&format!("curriculum-fit-{}", course.terms.fit))),
        (v.t("curriculum-version"), v.int(course.version)),
        (v.t("curriculum-review-by"), tongue::day_full(v.lang(), course.review_by_on, tongue::Case::Name)),
    ]
}

fn way(v: &Visit, o: &Offering) -> Way {
    let heads = |min: i64, max: i64| if min == max { v.int(min) } else { format!("{}–{}", v.int(min), v.int(max)) };
    let group = match (o.group_max, o.subgroup_max) {
        (1, _) => v.t("curriculum-alone"),
        (_, 0) => heads(o.group_min, o.group_max),
        _ => v.tr(
            "curriculum-group-in",
            &[
                ("group", heads(o.group_min, o.group_max).into()),
                ("small", heads(o.subgroup_min, o.subgroup_max).into()),
            ],
        ),
    };
    let mut price = Vec::new();
    if o.price_session_minor > 0 {
        price.push(v.ta("curriculum-price-session", "price", v.money(o.price_session_minor)));
    }
    if o.price_head_minor > 0 {
        price.push(v.ta("curriculum-price-head", "price", v.money(o.price_head_minor)));
    }
    Way {
        name: v.t(&method_key(&o.method)),
        pro: v.t(&format!("{}-for", method_key(&o.method))),
        con: v.t(&format!("{}-against", method_key(&o.method))),
        length: v.duration(o.minutes),
        group,
        price: if price.is_empty() { v.t("curriculum-price-none") } else { kit::tongue::commas(v.lang(), &price) },
    }
}

pub(super) fn activity(v: &Visit, kind: &str) -> String {
    let key = format!("curriculum-activity-{}", kind.replace('_', "-"));
    if web::locale::has(v.lang(), &key) { v.t(&key) } else { kind.to_owned() }
}

fn materials(v: &Visit, text: &CourseText) -> Vec<(String, Vec<String>)> {
    let per = |code: &str, key: &str| {
        let items: Vec<String> = text.materials.iter().filter(|m| m.per == code).map(|m| m.text.clone()).collect();
        (!items.is_empty()).then(|| (v.t(key), items))
    };
    [("head", "curriculum-per-head"), ("group", "curriculum-per-group"), ("room", "curriculum-per-room")]
        .into_iter()
        .filter_map(|(code, key)| per(code, key))
        .collect()
}

#[derive(Serialize)]
struct CourseDto<'a> {
    slug: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    titles: BTreeMap<&'static str, &'a str>,
    skills: &'a [SkillId],
    track: &'a str,
    prerequisites: &'a [String],
    separation: &'static str,
    version: i64,
    review_by_on: String,
    offerings: Vec<OfferingDto<'a>>,
}

#[derive(Serialize)]
struct OfferingDto<'a> {
    method: &'a str,
    minutes: i64,
    group_min: i64,
    group_max: i64,
    subgroup_min: i64,
    subgroup_max: i64,
    needs_trainer: bool,
    needs_room: bool,
}

fn offering_dto(o: &Offering) -> OfferingDto<'_> {
    OfferingDto {
        method: &o.method,
        minutes: o.minutes,
        group_min: o.group_min,
        group_max: o.group_max,
        subgroup_min: o.subgroup_min,
        subgroup_max: o.subgroup_max,
        needs_trainer: o.needs_trainer,
        needs_room: o.needs_room,
    }
}

fn dto(c: &Course) -> CourseDto<'_> {
    CourseDto {
        slug: &c.slug,
        kind: c.kind.code(),
        titles: c.titles.iter().map(|(l, t)| (l.code(), t.as_str())).collect(),
        skills: &c.skills,
        track: &c.track,
        prerequisites: &c.prerequisites,
        separation: c.separation.code(),
        version: c.version,
        review_by_on: c.review_by_on.to_string(),
        offerings: c.offerings.iter().map(offering_dto).collect(),
    }
}

pub async fn api_index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let courses = store::courses(&mut look).await?;
    let dtos: Vec<CourseDto<'_>> = courses.iter().map(dto).collect();
    Ok(Json(serde_json::json!({ "courses": dtos })).into_response())
}

pub async fn api_show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let course = store::course_by_slug(&mut look, &slug).await?;
    Ok(Json(dto(&course)).into_response())
}
