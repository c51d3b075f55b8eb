use std::collections::HashMap;

use ::store::{Fresh, remembered};
use kit::CourseId;
use web::{Fields, Html, Page, Reply, Template, Visit};

use super::may_make;
use crate::{
    model::{Metric, Report, sentence},
    store as db,
    verbs::{self, CourseGroups, trained_groups},
};

#[derive(Template)]
#[template(path = "effects/list.html")]
struct List<'a> {
    v: &'a Visit,
    reports: Vec<ReportRow>,
    courses: Vec<CourseRow>,
    may_make: bool,
    nothing: Option<Html>,
}

struct ReportRow {
    href: String,
    number: String,
    course: String,
    metric: String,
    finding: String,
    day: String,
}

struct CourseRow {
    slug: String,
    title: String,
    about: String,
    /// None where there is nothing to compare.
    metrics: Vec<(String, String)>,
    /// Ids of the form.
    number: usize,
}

pub(super) async fn list(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let courses = curriculum::courses(&mut look).await?;
    let titles: HashMap<CourseId, (String, String)> =
        courses.into_iter().map(|c| (c.id.clone(), (c.slug.clone(), c.title(v.lang()).to_owned()))).collect();
    let reports = db::all(&mut look).await?;
    let fresh = Fresh::after(&[]).and(records::newest(&mut look).await?);
    let groups = remembered!(look, "evaluate/trained groups", fresh, trained_groups(&mut look));
    let rows: Vec<ReportRow> = reports.iter().map(|r| row(&v, r, &titles)).collect();
    let courses: Vec<CourseRow> =
        groups.iter().enumerate().filter_map(|(i, g)| course(&v, i + 1, g, &titles)).collect();
    let nothing = (rows.is_empty() && courses.is_empty())
        .then(|| web::ui::empty(&v, &v.t("evaluate-empty-title"), &v.t("evaluate-empty-text"), None));
    let page = List { v: &v, reports: rows, courses, may_make: may_make(&v), nothing };
    Ok(v.page(Page::new(&v.t("evaluate-title"), page).at("effects")))
}

pub(super) async fn compute(v: Visit, fields: Fields) -> Reply {
    let mut look = v.look().await?;
    let course = curriculum::course_by_slug(&mut look, fields.text("course")).await?;
    drop(look);
    let (db, metric) = (&v.app().0.db, fields.text("metric"));
    let id = verbs::report(db, v.actor(), v.now(), &mut v.chance(), &course.id, metric).await?;
    Ok(v.go(&format!("/effects/{id}"), "said-evaluate-computed"))
}

fn row(v: &Visit, r: &Report, titles: &HashMap<CourseId, (String, String)>) -> ReportRow {
    ReportRow {
        href: format!("/effects/{}", r.id),
        number: v.tn("evaluate-number", r.number),
        course: titles.get(&r.course).map_or_else(|| r.course.0.clone(), |t| t.1.clone()),
        metric: v.t(&format!("evaluate-metric-{}", r.metric.short())),
        finding: v.say(&sentence("evaluate-verdict", r.metric, &r.outcome.study.effect)),
        day: v.day_dated(r.made_at.day(v.zone())),
    }
}

fn course(
    v: &Visit,
    number: usize,
    g: &CourseGroups,
    titles: &HashMap<CourseId, (String, String)>,
) -> Option<CourseRow> {
    let (slug, title) = titles.get(&g.course)?;
    let metrics: &[Metric] = if g.people > 0 { &Metric::ALL } else { &[] };
    Some(CourseRow {
        slug: slug.clone(),
        title: title.clone(),
        about: if metrics.is_empty() {
            v.t("evaluate-all-before")
        } else {
            v.tr("evaluate-course-about", &[("people", g.people.into()), ("waves", g.waves.into())])
        },
        metrics: metrics
            .iter()
            .map(|m| (m.code().to_owned(), v.t(&format!("evaluate-metric-{}", m.short()))))
            .collect(),
        number,
    })
}
