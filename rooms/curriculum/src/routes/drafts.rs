//! Courses being written: begun, looked over, published.

use std::collections::BTreeSet;

use axum::extract::Path;
use kit::{Done, Lang, PersonId, Role, Stop, tongue};
use web::{Fields, Html, Page, Reply, Template, Undo, Visit, ui};

use crate::{
    draft::{Facts, PARTS},
    store::{self as db, drafts},
    types::{CLASS_ACTIVITIES, CourseType, Separation},
    verbs::{self, Proof},
};

struct Kinds {
    code: &'static str,
    name: String,
    about: String,
    rules: Vec<String>,
    checked: bool,
}

#[derive(Template)]
#[template(path = "drafts/index.html")]
struct Index<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    kinds: Vec<Kinds>,
    /// `(href, title, type, saved)`
    drafts: Vec<(String, String, String, String)>,
}

pub async fn index(v: Visit) -> Reply {
    let page = index_page(&v, &Fields::default()).await?;
    Ok(v.page(page))
}

pub async fn begin(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let begun = match CourseType::from_code(fields.text("kind")) {
        Some(kind) => verbs::draft_course(&mut work, kind, fields.text("title"), v.lang()).await,
        None => Err(Stop::at("kind", "web-field-needed")),
    };
    Ok(match v.keep(begun, work, &mut fields).await? {
        Some(slug) => v.go(&format!("/course-drafts/{slug}"), "said-curriculum-draft-begun"),
        None => v.page_refused(index_page(&v, &fields).await?),
    })
}

async fn index_page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let me = &v.who()?.id;
    let all = plans(v)?;
    let mine = if all { BTreeSet::new() } else { written_by(v, &mut look, me).await? };
    let mut list = Vec::new();
    for (slug, facts, saved) in drafts::all(&mut look).await? {
        let facts: Facts = serde_json::from_str(&facts)?;
        if !all && facts.terms.owner.as_ref() != Some(me) && !mine.contains(&slug) {
            continue;
        }
        let title = title(&drafts::parts(&mut look, &slug).await?, v.lang()).unwrap_or_else(|| slug.clone());
        let saved = v.ta("curriculum-draft-saved", "time", v.moment_dated(saved));
        list.push((format!("/course-drafts/{slug}"), title, v.t(&facts.kind.key()), saved));
    }
    let kind = |k: CourseType| Kinds {
        code: k.code(),
        name: v.t(&k.key()),
        about: v.t(&format!("{}-about", k.key())),
        rules: rules(v, k),
        checked: fields.has("kind", k.code()),
    };
    let kinds = CourseType::ALL.into_iter().map(kind).collect();
    let body = Index { v, fields, kinds, drafts: list };
    Ok(Page::new(&v.t("curriculum-draft-new"), body).at("courses"))
}

/// Planners write every course, publish it and drop its draft.
fn plans(v: &Visit) -> Done<bool> {
    Ok(v.who()?.is_any(&[Role::Planner, Role::Administrator]))
}

/// The courses somebody who plans none may write: those they look after, or are licensed to teach.
async fn written_by(v: &Visit, look: &mut ::store::Work, me: &PersonId) -> Done<BTreeSet<String>> {
    let licences = db::licences_of(look, me).await?;
    let teaches = |c: &crate::Course| licences.iter().any(|t| t.course == c.id && t.may(v.today()));
    let courses = db::courses(look).await?.into_iter();
    Ok(courses.filter(|c| c.terms.owner.as_ref() == Some(me) || teaches(c)).map(|c| c.slug).collect())
}

fn title(rows: &[crate::DraftRow], lang: Lang) -> Option<String> {
    let words = |r: &&crate::DraftRow| r.part == "words";
    let of = |r: &crate::DraftRow| r.value()["title"].as_str().filter(|t| !t.is_empty()).map(str::to_owned);
    let own = rows.iter().filter(words).find(|r| r.lang == Some(lang)).and_then(of);
    own.or_else(|| rows.iter().filter(words).find_map(of))
}

/// The type's rules, in words.
fn rules(v: &Visit, kind: CourseType) -> Vec<String> {
    let r = kind.rules();
    let separation = match r.separation {
        Separation::Hard => "curriculum-separation-is-hard",
        Separation::Soft => "curriculum-separation-is-soft",
        Separation::Off => "curriculum-separation-is-off",
    };
    let activities: Vec<String> =
        CLASS_ACTIVITIES.iter().chain(r.adds).map(|a| super::courses::activity(v, a)).collect();
    let topics: Vec<String> = r.topics.iter().map(|t| v.t(&topic_key(t))).collect();
    let mut out = vec![
        v.ta("curriculum-rule-length", "length", v.duration(r.usual_minutes)),
        v.ta("curriculum-rule-separation", "how", v.t(separation)),
        v.t(if r.mixes_departments { "curriculum-rule-mixed" } else { "curriculum-rule-apart" }),
        v.t(if r.managers_too { "curriculum-rule-managers" } else { "curriculum-rule-agents" }),
        v.ta("curriculum-rule-activities", "list", tongue::list(v.lang(), &activities)),
        v.ta("curriculum-rule-topics", "list", tongue::list(v.lang(), &topics)),
    ];
    if r.comes_first {
        out.push(v.t("curriculum-rule-first"));
    }
    out
}

fn topic_key(topic: &str) -> String {
    format!("curriculum-topic-{}", topic.replace('_', "-"))
}

struct Cell {
    href: String,
    /// Read together with the part's name.
    label: String,
    badge: Html,
}

struct Row {
    name: String,
    cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "drafts/show.html")]
struct Show<'a> {
    v: &'a Visit,
    slug: String,
    title: String,
    eyebrow: String,
    fields: &'a Fields,
    langs: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    offerings: Cell,
    facts: Cell,
    /// `(sentence, href)`
    says: Vec<(String, String)>,
    incomplete: Vec<String>,
    publish: Option<String>,
    published: bool,
    /// May give it up.
    drops: bool,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    verbs::may_write(&mut look, &slug).await?;
    match verbs::proof(&mut look, &slug).await? {
        Some(proof) => {
            let page = show_page(&v, &mut look, proof, &Fields::default()).await?;
            Ok(v.page(page))
        }
        // Somebody has published or dropped it meanwhile.
        None => Ok(v.go(&format!("/courses/{slug}"), "")),
    }
}

async fn show_page(v: &Visit, look: &mut ::store::Work, proof: Proof, fields: &Fields) -> Done<Page> {
    let slug = proof.course.slug.clone();
    let rows = drafts::parts(look, &slug).await?;
    let languages = proof.facts.languages(&people::settings(look).await?.languages);
    let cell = |part: &str, lang: Option<Lang>| {
        let query = lang.map_or(String::new(), |l| format!("?lang={}", l.code()));
        let at = lang.map_or_else(|| part.to_owned(), |l| format!("texts.{}.{part}", l.code()));
        let lacks = proof.incomplete.iter().find(|(l, _)| Some(*l) == lang).and_then(|(_, m)| m.get(part)).copied();
        let written = rows.iter().any(|r| r.part == part && r.lang == lang && !matches!(r.body.as_str(), "[]" | "{}"));
        let (kind, state) = match lacks {
            _ if proof.says.iter().any(|(field, _)| *field == at) => ("late", v.t("curriculum-draft-mend")),
            Some(n) => ("due", v.tn("curriculum-draft-missing", n)),
            None if written => ("", v.t("curriculum-draft-written")),
            None => ("", v.t("curriculum-draft-empty")),
        };
        let badge = ui::badge(kind, &state);
        let name = v.t(&part_key(part));
        // Heard as well as seen: whoever says "written" to their machine means this link.
        let label = lang.map_or_else(|| name.clone(), |l| format!("{name}, {}: {state}", v.language(l)));
        let href = if part == "facts" {
            format!("/course-drafts/{slug}/facts")
        } else {
            format!("/course-drafts/{slug}/parts/{part}{query}")
        };
        Cell { href, label, badge }
    };
    let row = |p: &&crate::Part| Row {
        name: v.t(&part_key(p.code)),
        cells: languages.iter().map(|l| cell(p.code, Some(*l))).collect(),
    };
    let say = |(field, say): &(String, kit::Say)| (v.say(say), href_of(&slug, field));
    let lacking = |(lang, parts): &(Lang, std::collections::BTreeMap<&'static str, usize>)| {
        let names: Vec<String> = parts.keys().map(|p| v.t(&part_key(p))).collect();
        v.tr(
            "curriculum-draft-incomplete",
            &[
                ("lang", lang.code().into()),
                ("parts", tongue::list(v.lang(), &names).into()),
                ("source", proof.source.code().into()),
            ],
        )
    };
    let boss = plans(v)?;
    let title = title(&rows, v.lang()).unwrap_or_else(|| slug.clone());
    let body = Show {
        v,
        fields,
        langs: languages.iter().map(|l| (l.tag(), v.language(*l))).collect(),
        rows: PARTS.iter().filter(|p| p.in_languages).collect::<Vec<_>>().iter().map(row).collect(),
        offerings: cell("offerings", None),
        facts: cell("facts", None),
        says: proof.says.iter().map(say).collect(),
        incomplete: proof.incomplete.iter().map(lacking).collect(),
        publish: (boss && proof.says.is_empty()).then(|| v.tn("curriculum-draft-publish", proof.course.version)),
        published: proof.course.version > 1,
        drops: boss,
        eyebrow: v.t(&proof.course.kind.key()),
        title: title.clone(),
        slug: slug.clone(),
    };
    Ok(Page::new(&title, body).at("courses"))
}

fn href_of(slug: &str, field: &str) -> String {
    let mut parts = field.split('.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("texts"), Some(lang), Some(part)) => format!("/course-drafts/{slug}/parts/{part}?lang={lang}"),
        (Some("offerings"), _, _) => format!("/course-drafts/{slug}/parts/offerings"),
        _ => format!("/course-drafts/{slug}/facts"),
    }
}

pub(super) fn part_key(part: &str) -> String {
    format!("curriculum-part-{part}")
}

pub async fn redraft(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut work = v.work().await?;
    verbs::redraft_course(&mut work, &slug).await?;
    work.commit().await?;
    Ok(v.go(&format!("/course-drafts/{slug}"), ""))
}

pub async fn publish(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let note = fields.optional("note", 500);
    let done = match note {
        Ok(note) => verbs::publish_course(&mut work, &slug, &note).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(_) => v.go(&format!("/courses/{slug}"), "said-curriculum-published"),
        None => {
            let mut look = v.look().await?;
            let proof = verbs::proof(&mut look, &slug).await?.ok_or_else(Stop::missing)?;
            v.page_refused(show_page(&v, &mut look, proof, &fields).await?)
        }
    })
}

pub async fn end(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut work = v.work().await?;
    verbs::drop_draft(&mut work, &slug).await?;
    work.commit().await?;
    let back = Undo::at(format!("/course-drafts/{slug}/undo"));
    Ok(v.go_undo("/courses", "said-curriculum-draft-dropped", &back))
}

pub async fn restore(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut work = v.work().await?;
    verbs::restore_draft(&mut work, &slug).await?;
    work.commit().await?;
    Ok(v.go(&format!("/course-drafts/{slug}"), "said-web-undone"))
}
