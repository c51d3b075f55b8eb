//! A planner writes the next version of a path.

use axum::{extract::Path, response::Response};
use kit::{Done, Lang, Stop, Words};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::tracks::{self, Audience, Module, STEPS_MAX, Step, Track, position_words};

const TEXTS: [&str; 4] = ["name", "aim", "strategy", "policies"];

/// `(value, label, chosen)`
type Checks = Vec<(String, String, bool)>;

#[derive(Template)]
#[template(path = "tracks/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    slug: String,
    name: String,
    steps: Vec<(Html, Html)>,
    positions: Checks,
    departments: Checks,
    departments_error: Option<String>,
    /// The fields of each language, the source first.
    languages: Vec<(String, Vec<Html>)>,
    note: Html,
    /// `(version, day, note)`
    versions: Vec<(String, String, String)>,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let page = page(&v, &slug, None).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, slug: &str, sent: Option<&Fields>) -> Done<Page> {
    let mut look = v.look().await?;
    let all = tracks::versions(&mut look).await?;
    let mine: Vec<&Track> = all.iter().filter(|t| t.slug == slug).collect();
    let track = *mine.first().ok_or_else(Stop::missing)?;
    let settings = people::settings(&mut look).await?;
    let stands = stands(track, &settings.languages);
    let fields = sent.unwrap_or(&stands);
    let mut courses: Vec<(String, String)> =
        crate::courses(&mut look).await?.into_iter().map(|c| (c.slug.clone(), c.title(v.lang()).to_owned())).collect();
    kit::Order::of(v.lang()).sort(&mut courses, |c| &c.1);
    courses.insert(0, (String::new(), "–".to_owned()));
    let modules: Vec<(String, String)> =
        Module::ALL.iter().map(|m| (m.code().to_owned(), v.t(&format!("curriculum-module-{}", m.code())))).collect();
    let step = |n: usize| {
        let label = v.ta("curriculum-track-step", "n", n);
        (
            ui::select(fields, &format!("course_{n}"), &label, &courses),
            ui::select(fields, &format!("module_{n}"), &v.ta("curriculum-track-for", "n", n), &modules),
        )
    };
    let language = |lang: &Lang| {
        let field = |name: &&str| {
            let kind = if *name == "name" { "text" } else { "textarea" };
            ui::field(fields, &format!("{name}_{}", lang.code()), kind, &v.t(&format!("curriculum-track-{name}")), "")
        };
        (v.language(*lang), TEXTS.iter().map(field).collect())
    };
    let mut positions = people::positions(&mut look, v.today()).await?;
    // What this version names stays to be chosen, whether or not somebody has it today.
    let named: Vec<String> = track.audience.positions.iter().filter(|p| !positions.contains(p)).cloned().collect();
    positions.extend(named);
    let mut positions: Checks = positions
        .into_iter()
        .map(|p| {
            let (label, chosen) = (position_words(v, &p), fields.has("positions", &p));
            (p, label, chosen)
        })
        .collect();
    kit::Order::of(v.lang()).sort(&mut positions, |p| &p.1);
    let mut departments: Checks = people::departments(&mut look)
        .await?
        .into_iter()
        .map(|d| (d.slug.clone(), d.name.get(v.lang()).to_owned(), fields.has("departments", &d.slug)))
        .collect();
    kit::Order::of(v.lang()).sort(&mut departments, |d| &d.1);
    let body = Edit {
        v,
        slug: slug.to_owned(),
        name: track.name.get(v.lang()).to_owned(),
        steps: (1..=STEPS_MAX).map(step).collect(),
        positions,
        departments,
        departments_error: fields.error("departments").map(str::to_owned),
        languages: settings.languages.iter().map(language).collect(),
        note: ui::field(fields, "note", "text", &v.t("curriculum-track-note"), &v.t("curriculum-track-note-hint")),
        versions: mine
            .iter()
            .map(|t| (v.int(t.version), v.day_dated(t.published_at.day(v.zone())), t.note.clone()))
            .collect(),
    };
    Ok(Page::new(&v.t("curriculum-track-edit"), body).at("courses"))
}

fn words<'a>(t: &'a Track, name: &str) -> &'a Words {
    match name {
        "name" => &t.name,
        "aim" => &t.aim,
        "strategy" => &t.strategy,
        _ => &t.policies,
    }
}

fn stands(t: &Track, languages: &[Lang]) -> Fields {
    let mut pairs = Vec::new();
    for lang in languages {
        for name in TEXTS {
            let text = words(t, name).exact(*lang).unwrap_or_default().to_owned();
            pairs.push((format!("{name}_{}", lang.code()), text));
        }
    }
    pairs.extend(t.audience.positions.iter().map(|p| ("positions".to_owned(), p.clone())));
    pairs.extend(t.audience.departments.iter().map(|d| ("departments".to_owned(), d.clone())));
    for (i, s) in t.steps.iter().enumerate() {
        pairs.push((format!("course_{}", i + 1), s.course.clone()));
        pairs.push((format!("module_{}", i + 1), s.module.code().to_owned()));
    }
    Fields::from_pairs(pairs)
}

pub async fn publish(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let done = published(&v, &slug, &fields).await;
    Ok(match fields.done(&v, done)? {
        Some(answer) => answer,
        None => v.page_refused(page(&v, &slug, Some(&fields)).await?),
    })
}

async fn published(v: &Visit, slug: &str, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let settings = people::settings(&mut work).await?;
    let known = tracks::tracks(&mut work).await?.into_iter().find(|t| t.slug == slug).ok_or_else(Stop::missing)?;
    let source = settings.languages.first().copied().unwrap_or(Lang::En);
    let read = |name: &str| {
        let text = |lang: &Lang| fields.text(&format!("{name}_{}", lang.code())).trim().to_owned();
        let filled = settings.languages.iter().filter(|l| !text(l).is_empty());
        filled.fold(Words::one(source, text(&source)), |w, lang| w.with(*lang, text(lang)))
    };
    let chosen = |name: &str| fields.all(name).filter(|x| !x.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let step = |n: usize| {
        let course = fields.text(&format!("course_{n}")).to_owned();
        let module = Module::from_code(fields.text(&format!("module_{n}")));
        (!course.is_empty()).then_some(Step { course, module })
    };
    let track = Track {
        name: read("name"),
        aim: read("aim"),
        strategy: read("strategy"),
        policies: read("policies"),
        audience: Audience { positions: chosen("positions"), departments: chosen("departments") },
        steps: (1..=STEPS_MAX).filter_map(step).collect(),
        note: fields.optional("note", 300)?,
        ..known
    };
    tracks::publish_track(&mut work, track).await?;
    work.commit().await?;
    Ok(v.go(&format!("/tracks/{slug}"), "said-curriculum-track"))
}
