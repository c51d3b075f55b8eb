//! `/aids`: looking something up while a customer waits.

use std::collections::{BTreeMap, HashMap};

use axum::extract::Path;
use kit::{CourseId, Done, Lang, Role, Stop, time};
use store::{Work, search::EVERYBODY};
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, ui};

use super::lessons::prose;
use crate::{
    aids::{self, Aid, AidText, Draft},
    store::aids as rows,
};

const WRITERS: &[Role] = &[Role::Coach, Role::Facilitator, Role::Planner, Role::Administrator];
const WRITE: Access = Access::Roles(WRITERS);
/// Listed before anything is looked for.
const SHOWN: i64 = 40;
/// A new one is looked at again after so many days.
const REVIEW_DAYS: i64 = 180;

pub fn doors(doors: &mut Doors) {
    doors.get("/aids", Access::SignedIn, Sample::query("q=calm"), index);
    doors.get("/aids/new", WRITE, Sample::PLAIN, new);
    let words =
        &[("source", "en"), ("review_by_on", "2027-06-01"), ("title_en", "Three steps"), ("body_en", "Listen first.")];
    doors.post("/aids", WRITE, Sample::form(words), add);
    doors.get("/aids/{slug}", Access::SignedIn, Sample::PLAIN, show);
    doors.get("/aids/{slug}/edit", WRITE, Sample::PLAIN, edit);
    doors.post("/aids/{slug}", WRITE, Sample::form(words), change);
    doors.post("/aids/{slug}/answers", Access::SignedIn, Sample::form(&[("needed", "yes")]), answer);
    doors.post("/aids/{slug}/reviews", WRITE, Sample::form(&[("review_by_on", "2027-06-01")]), review);
    doors.post("/aids/{slug}/ends", WRITE, Sample::PLAIN, end);
}

struct Line {
    href: String,
    title: String,
    lang: &'static str,
    course: String,
    badge: Option<Html>,
    helped: Option<String>,
}

#[derive(Template)]
#[template(path = "aids/index.html")]
struct Index<'a> {
    v: &'a Visit,
    q: &'a str,
    lines: Vec<Line>,
    writes: bool,
    found: Option<String>,
}

pub async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let q = v.query("q");
    let aids = if q.is_empty() {
        rows::newest(&mut look, SHOWN).await?
    } else {
        let found = look.find("aid", q, v.lang(), &[EVERYBODY.to_owned()]).await?;
        let ids: Vec<String> = found.into_iter().map(|f| f.id).collect();
        let mut aids = rows::by_ids(&mut look, &ids).await?;
        aids.sort_by_key(|a| ids.iter().position(|id| *id == a.id.0));
        aids
    };
    // One that fits is opened at once: a customer waits.
    if let [only] = aids.as_slice()
        && v.query("open") == "yes"
    {
        return Ok(v.go(&format!("/aids/{}", only.slug), ""));
    }
    let writes = v.who()?.is_any(WRITERS);
    let ids: Vec<String> = aids.iter().map(|a| a.id.0.clone()).collect();
    let helped = if writes { rows::answers(&mut look, &ids).await? } else { HashMap::new() };
    let courses = curriculum::courses(&mut look).await?;
    let line = |a: &Aid| {
        let (lang, text) = a.text(v.lang());
        let course = a.course.as_ref().and_then(|id| courses.iter().find(|c| c.id == *id));
        Line {
            href: format!("/aids/{}", a.slug),
            title: text.title,
            lang: lang.tag(),
            course: course.map_or_else(String::new, |c| c.title(v.lang()).to_owned()),
            badge: (writes && a.stale(v.today())).then(|| ui::badge("due", &v.t("deliver-aid-stale"))),
            helped: helped.get(&a.id).map(|(yes, all)| helped_words(&v, *yes, *all)),
        }
    };
    let found = (!q.is_empty()).then(|| v.tn("deliver-aids-found", aids.len()));
    let lines = aids.iter().map(line).collect();
    Ok(v.page(Page::new(&v.t("deliver-aids"), Index { v: &v, q, lines, writes, found }).at("courses")))
}

fn helped_words(v: &Visit, yes: i64, all: i64) -> String {
    v.tr("deliver-aid-helped", &[("n", yes.into()), ("all", all.into())])
}

#[derive(Template)]
#[template(path = "aids/show.html")]
struct Show<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    slug: String,
    title: String,
    lang: &'static str,
    html: Html,
    stale: Option<String>,
    course: Option<(String, String)>,
    facts: Vec<(String, String)>,
    versions: Vec<(String, String)>,
    writes: bool,
    /// Somebody has just answered.
    answered: bool,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let page = show_page(&v, &slug, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn show_page(v: &Visit, slug: &str, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let aid = aids::by_slug(&mut look, slug).await?;
    if aid.ended_at.is_some() {
        return Err(Stop::missing());
    }
    let writes = v.who()?.is_any(WRITERS);
    let (lang, text) = aid.text(v.lang());
    let course = match &aid.course {
        Some(id) => Some(curriculum::course(&mut look, id).await?),
        None => None,
    };
    let answers = rows::answers(&mut look, std::slice::from_ref(&aid.id.0)).await?.remove(&aid.id);
    let written = v.day_dated(aid.written_at.day(v.zone()));
    let mut facts = vec![
        (
            v.t("deliver-aid-version"),
            v.tr("deliver-aid-version-of", &[("n", aid.version.into()), ("day", written.into())]),
        ),
        (v.t("deliver-aid-review"), v.day_dated(aid.review_by_on)),
    ];
    if let Some((yes, all)) = answers.filter(|_| writes) {
        facts.push((v.t("deliver-aid-answers"), helped_words(v, yes, all)));
    }
    let versions = if writes { versions(v, &mut look, &aid).await? } else { Vec::new() };
    let body = Show {
        v,
        fields,
        slug: aid.slug.clone(),
        title: text.title.clone(),
        lang: lang.tag(),
        html: prose(&text.body, lang),
        stale: aid.stale(v.today()).then(|| v.ta("deliver-aid-stale-text", "day", v.day_on(aid.review_by_on))),
        course: course.map(|c| (format!("/courses/{}", c.slug), c.title(v.lang()).to_owned())),
        facts,
        versions,
        writes,
        answered: v.query("said") == "said-deliver-aid-answered",
    };
    Ok(Page::new(&text.title, body).at("courses"))
}

async fn versions(v: &Visit, look: &mut Work, aid: &Aid) -> Done<Vec<(String, String)>> {
    let all = rows::versions(look, &aid.id).await?;
    let by: Vec<kit::PersonId> = all.iter().filter_map(|x| x.written_by.clone()).collect();
    let names = people::people_by_id(look, &by, v.today()).await?;
    let line = |x: &aids::AidVersion| {
        let day = v.day_dated(x.written_at.day(v.zone()));
        let who = x.written_by.as_ref().and_then(|id| names.get(id)).map_or("", |p| p.name.as_str());
        let head = v.tr("deliver-aid-version-of", &[("n", x.version.into()), ("day", day.into())]);
        (if who.is_empty() { head } else { format!("{head}, {who}") }, x.note.clone())
    };
    Ok(all.iter().map(line).collect())
}

struct LangForm {
    code: &'static str,
    name: String,
    words: Vec<Html>,
    open: bool,
}

#[derive(Template)]
#[template(path = "aids/form.html")]
struct Form<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    /// `None`: a new one.
    slug: Option<String>,
    heading: String,
    courses: Vec<(String, String)>,
    cards: Vec<(String, String)>,
    langs: Vec<LangForm>,
}

pub async fn new(v: Visit) -> Reply {
    let mut fields = Fields::default();
    fields.set("review_by_on", time::plus_days(v.today(), REVIEW_DAYS).to_string());
    fields.set("course", v.query("course"));
    let page = form_page(&v, None, &fields).await?;
    Ok(v.page(page))
}

pub async fn edit(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let aid = aids::by_slug(&mut look, &slug).await?;
    if aid.ended_at.is_some() {
        return Err(Stop::missing().into());
    }
    let mut fields = Fields::default();
    fields.set("source", aid.source.code());
    fields.set("review_by_on", aid.review_by_on.max(time::plus_days(v.today(), 1)).to_string());
    fields.set("card", aid.card.clone().unwrap_or_default());
    if let Some(id) = &aid.course {
        fields.set("course", curriculum::course(&mut look, id).await?.slug);
    }
    for (lang, text) in &aid.body {
        fields.set(&format!("title_{}", lang.code()), text.title.clone());
        fields.set(&format!("body_{}", lang.code()), text.body.clone());
    }
    drop(look);
    let page = form_page(&v, Some(slug), &fields).await?;
    Ok(v.page(page))
}

async fn form_page(v: &Visit, slug: Option<String>, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let all = curriculum::courses(&mut look).await?;
    let none = (String::new(), "–".to_owned());
    let mut courses = vec![none.clone()];
    courses.extend(all.iter().map(|c| (c.slug.clone(), c.title(v.lang()).to_owned())));
    let mut cards = vec![none];
    // A card is chosen when the course is known: the page comes back with its cards.
    if let Some(course) = all.iter().find(|c| c.slug == fields.text("course")) {
        let text = curriculum::text(&mut look, &course.id, course.version, v.lang()).await?;
        cards.extend(text.cards.into_iter().map(|c| (c.id, c.front.chars().take(80).collect())));
    }
    let source = source(v, fields);
    let mut langs: Vec<Lang> = v.app().house().languages;
    langs.sort_by_key(|l| *l != source);
    let lang_form = |l: &Lang| {
        let field = |name: &str, kind: &str, key: &str, hint: &str| {
            ui::field(fields, &format!("{name}_{}", l.code()), kind, &v.t(key), hint)
        };
        let begun = ["title", "body"].iter().any(|n| {
            let at = format!("{n}_{}", l.code());
            !fields.text(&at).is_empty() || fields.error(&at).is_some()
        });
        LangForm {
            code: l.code(),
            name: v.language(*l),
            words: vec![
                field("title", "text", "deliver-aid-title", &v.t("deliver-aid-title-hint")),
                field("body", "textarea", "deliver-aid-body", &v.t("deliver-aid-body-hint")),
            ],
            open: *l == source || begun,
        }
    };
    let heading = v.t(if slug.is_some() { "deliver-aid-edit" } else { "deliver-aid-new" });
    let body = Form {
        v,
        fields,
        slug,
        heading: heading.clone(),
        courses,
        cards,
        langs: langs.iter().map(lang_form).collect(),
    };
    Ok(Page::new(&heading, body).at("courses"))
}

fn source(v: &Visit, fields: &Fields) -> Lang {
    let house = v.app().house().languages;
    let sent = Lang::from_code(fields.text("source")).filter(|l| house.contains(l));
    sent.or_else(|| Some(v.lang()).filter(|l| house.contains(l))).or_else(|| house.first().copied()).unwrap_or(Lang::En)
}

async fn read_form(v: &Visit, work: &mut Work, fields: &Fields) -> Done<Draft> {
    let course: Option<CourseId> = match fields.text("course") {
        "" => None,
        slug => Some(curriculum::course_by_slug(work, slug).await?.id),
    };
    let source = source(v, fields);
    let mut body = BTreeMap::new();
    for lang in v.app().house().languages {
        let text = |name: &str| fields.text(&format!("{name}_{}", lang.code())).to_owned();
        let written = AidText { title: text("title"), body: text("body") };
        if lang == source || written != AidText::default() {
            body.insert(lang, written);
        }
    }
    Ok(Draft {
        course,
        card: Some(fields.text("card").to_owned()).filter(|c| !c.is_empty()),
        source,
        review_by_on: fields.day("review_by_on")?,
        body,
        note: fields.text("note").to_owned(),
    })
}

pub async fn add(v: Visit, fields: Fields) -> Reply {
    write(v, None, fields).await
}

pub async fn change(v: Visit, Path(slug): Path<String>, fields: Fields) -> Reply {
    write(v, Some(slug), fields).await
}

async fn write(v: Visit, slug: Option<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = match read_form(&v, &mut work, &fields).await {
        Ok(draft) => aids::write_aid(&mut work, slug.as_deref(), draft).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(aid) => v.go(&format!("/aids/{}", aid.slug), "said-deliver-aid-written"),
        None => v.page_refused(form_page(&v, slug, &fields).await?),
    })
}

/// The page again with the sentence, where a small form on it was refused.
async fn small(v: &Visit, slug: &str, said: &str, work: Work, mut fields: Fields, done: Done<()>) -> Reply {
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&format!("/aids/{slug}"), said),
        None => v.page_refused(show_page(v, slug, &fields).await?),
    })
}

pub async fn answer(v: Visit, Path(slug): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let (needed, missing) = (fields.has("needed", "yes"), fields.text("missing").to_owned());
    let done = aids::answer_aid(&mut work, &slug, needed, if needed { "" } else { &missing }, v.lang()).await;
    small(&v, &slug, "said-deliver-aid-answered", work, fields, done).await
}

pub async fn review(v: Visit, Path(slug): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = match fields.day("review_by_on") {
        Ok(day) => aids::review_aid(&mut work, &slug, day).await,
        Err(stop) => Err(stop),
    };
    small(&v, &slug, "said-deliver-aid-kept", work, fields, done).await
}

pub async fn end(v: Visit, Path(slug): Path<String>) -> Reply {
    let mut work = v.work().await?;
    aids::end_aid(&mut work, &slug).await?;
    work.commit().await?;
    Ok(v.go("/aids", "said-deliver-aid-ended"))
}
