//! `/sessions/{session}/checklist`: the material with quantities, who sees to it, by when, signed off. And the print pages.

use std::collections::HashSet;

use axum::extract::Path;
use kit::{Done, Lang, PersonId, SessionId, Stop};
use plan::Session;
use store::Work;
use web::{
    Fields, Html, Page, Reply, Template, Visit,
    ui::{self, Half},
};

use crate::verbs::{self, material};

#[derive(Template)]
#[template(path = "checklist/show.html")]
struct Show<'a> {
    v: &'a Visit,
    id: SessionId,
    title: String,
    when: String,
    state: String,
    lines: Vec<Row>,
    /// Who may see to something: id, name.
    people: Vec<(PersonId, String)>,
    langs: Vec<(String, &'static str)>,
}

struct Row {
    item: String,
    text: String,
    quantity: String,
    responsible: Option<PersonId>,
    due: String,
    late: bool,
    done: bool,
    pair: Html,
    note: String,
}

/// Whoever may sign may look.
async fn open(look: &mut Work, id: &SessionId) -> Done<Session> {
    let session = plan::session(look, id).await?;
    if session.published_at.is_none() || session.cancelled_at.is_some() {
        return Err(Stop::missing());
    }
    verbs::may_sign(look, &session).await?;
    Ok(session)
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let id = SessionId(id);
    let mut look = v.look().await?;
    let session = open(&mut look, &id).await?;
    let course = curriculum::course(&mut look, &session.course).await?;
    let seats = plan::enrolled(&mut look, &id).await?;
    let lines = material(&mut look, &session, &seats, v.lang()).await?;
    let mut ids: HashSet<PersonId> = lines.iter().filter_map(|l| l.responsible.clone()).collect();
    ids.extend(lines.iter().filter_map(|l| l.done_by.clone()));
    ids.extend(session.trainer.clone());
    ids.insert(v.who()?.id.clone());
    let ids: Vec<PersonId> = ids.into_iter().collect();
    let known = people::people_by_id(&mut look, &ids, v.today()).await?;
    let mut sorted: Vec<people::Person> = known.values().cloned().collect();
    people::Person::sort(&mut sorted);
    let people: Vec<(PersonId, String)> = sorted.into_iter().map(|p| (p.id, p.name)).collect();
    let ready = lines.iter().filter(|l| l.done_at.is_some()).count();
    let rows: Vec<Row> = lines
        .into_iter()
        .map(|l| {
            let done = l.done_at.is_some();
            let late = !done && l.due_on < v.today();
            let by = l.done_by.as_ref().and_then(|p| known.get(p)).map_or("", |p| p.name.as_str());
            let note = match (l.done_at, l.signed_for) {
                (Some(at), _) => v.tr("prepare-check-signed", &[("name", by.into()), ("at", v.moment(at).into())]),
                (None, Some(n)) => v.tn("prepare-check-more", n),
                _ => String::new(),
            };
            let half = if done {
                Half::Done
            } else if late {
                Half::Late
            } else {
                Half::Waiting
            };
            Row {
                item: l.item,
                text: l.text,
                quantity: v.int(l.quantity),
                responsible: l.responsible,
                due: v.day_short(l.due_on),
                late,
                done,
                pair: ui::pair(&v, Half::NotNeeded, half),
                note,
            }
        })
        .collect();
    let title = course.title(v.lang()).to_owned();
    let settings = people::settings(&mut look).await?;
    let body = Show {
        v: &v,
        id: id.clone(),
        when: v.day_long(session.day()),
        state: v.tr("prepare-check-state", &[("n", ready.into()), ("all", rows.len().into())]),
        lines: rows,
        people,
        langs: settings.languages.iter().map(|l| (l.code().to_owned(), l.name())).collect(),
        title,
    };
    Ok(v.page(Page::new(&v.t("prepare-check"), body).at("sessions")))
}

pub async fn sign(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let done: Vec<String> = fields.all("done").map(str::to_owned).collect();
    let who: Vec<(String, PersonId)> = fields
        .pairs()
        .iter()
        .filter_map(|(n, p)| Some((n.strip_prefix("who-")?.to_owned(), PersonId::from(p.trim()))))
        .filter(|(_, p)| !p.as_str().is_empty())
        .collect();
    let mut work = v.work().await?;
    verbs::sign_material(&mut work, &id, &done, &who).await?;
    work.commit().await?;
    Ok(v.go(&format!("/sessions/{id}/checklist"), "said-prepare-signed"))
}

#[derive(Template)]
#[template(path = "print/cards.html")]
struct Cards<'a> {
    v: &'a Visit,
    id: SessionId,
    title: String,
    cards: Vec<(String, String)>,
}

/// Two names on a sheet's half, to be folded: the name as people call somebody, and where they work.
pub async fn cards(v: Visit, Path(id): Path<String>) -> Reply {
    let id = SessionId(id);
    let mut look = v.look().await?;
    let session = open(&mut look, &id).await?;
    let course = curriculum::course(&mut look, &session.course).await?;
    let mut ids: Vec<PersonId> = plan::enrolled(&mut look, &id).await?.into_iter().map(|e| e.person).collect();
    ids.extend(session.trainer.clone());
    let known = people::people_by_id(&mut look, &ids, v.today()).await?;
    let mut people: Vec<&people::Person> = known.values().collect();
    people.sort_by(|a, b| a.sort_key.cmp(&b.sort_key));
    let department = |p: &people::Person| {
        p.placement.as_ref().map_or_else(String::new, |x| x.department_name.get(session.lang).to_owned())
    };
    let body = Cards {
        v: &v,
        id,
        title: course.title(v.lang()).to_owned(),
        cards: people.into_iter().map(|p| (p.name.clone(), department(p))).collect(),
    };
    Ok(v.page(Page::new(&v.t("prepare-cards"), body).at("sessions")))
}

#[derive(Template)]
#[template(path = "print/workbook.html")]
struct Workbook<'a> {
    v: &'a Visit,
    id: SessionId,
    lang: Lang,
    text: curriculum::CourseText,
    when: String,
    tabs: Vec<(String, &'static str, &'static str, bool)>,
}

impl Workbook<'_> {
    /// A heading in the workbook's language, which need not be that of the page around it.
    fn label(&self, key: &str) -> String {
        web::locale::t(self.lang, key, &[])
    }
}

/// What somebody holds in the hand on the day: aims, topics, activities, room to write.
pub async fn workbook(v: Visit, Path(id): Path<String>) -> Reply {
    let id = SessionId(id);
    let mut look = v.look().await?;
    let session = open(&mut look, &id).await?;
    let lang = Lang::from_code(v.query("lang")).unwrap_or(session.lang);
    let site = verbs::place_of(&mut look, &session).await?;
    let (text, ..) =
        curriculum::text_at(&mut look, &session.course, session.course_version, lang, site.as_ref()).await?;
    let tabs = people::settings(&mut look)
        .await?
        .languages
        .iter()
        .map(|l| (format!("/sessions/{id}/workbook?lang={}", l.code()), l.name(), l.tag(), *l == lang))
        .collect();
    let when = kit::tongue::day_full(lang, session.day(), kit::tongue::Case::Name);
    let body = Workbook { v: &v, id, lang, text, when, tabs };
    Ok(v.page(Page::new(&v.t("prepare-workbook"), body).at("sessions")))
}

pub async fn prepared(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = SessionId(id);
    let done = fields.text("done") != "no";
    let mut work = v.work().await?;
    verbs::set_prepared(&mut work, &id, &v.who()?.id, done).await?;
    work.commit().await?;
    let path = match fields.text("from") {
        "today" => "/today".to_owned(),
        "training" => "/training".to_owned(),
        _ => format!("/sessions/{id}/memo"),
    };
    Ok(v.go(&path, if done { "said-prepare-prepared" } else { "said-prepare-unprepared" }))
}
