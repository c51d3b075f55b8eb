//! Before another course is chosen for a team: was the practice done and the support given?

use axum::extract::Path;
use kit::{Done, Kind, NeedId, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    guard::{self, Guarded},
    verbs,
};

#[derive(Template)]
#[template(path = "practice/choice.html")]
struct Choice<'a> {
    v: &'a Visit,
    here: String,
    course: String,
    slug: String,
    lede: String,
    rows: Vec<Row>,
    open: bool,
    fields: &'a Fields,
}

pub struct Row {
    pub name: String,
    pub href: String,
    pub course: String,
    pub practice: String,
    pub support: String,
    pub state: Html,
}

pub async fn show(v: Visit, Path(need): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let mut fields = Fields::default();
    fields.set("course", v.query("course"));
    Ok(v.page(page(&v, &mut look, &NeedId::from(need), &fields).await?))
}

pub async fn choose(v: Visit, Path(need): Path<String>, fields: Fields) -> Reply {
    let need = NeedId::from(need);
    let reason = fields.optional("reason", 500)?;
    let mut work = v.work().await?;
    let course = curriculum::course_by_slug(&mut work, fields.text("course")).await?;
    match verbs::choose(&mut work, &need, &course.id, &reason).await {
        Ok(()) => work.commit().await?,
        Err(Stop::Refused(refusal))
            if refusal.kind == Kind::Invalid && refusal.says.iter().any(|s| s.0 == "reason") =>
        {
            drop(work);
            // Asked for the first time the page explains itself; only a second try without a reason has a mistake to show.
            let fields = if fields.has("asked", "yes") { fields.refused(&v, &refusal) } else { fields };
            let mut look = v.look().await?;
            return Ok(v.page_refused(page(&v, &mut look, &need, &fields).await?));
        }
        Err(other) => return Err(other.into()),
    }
    Ok(v.go(&format!("/needs/{need}"), "said-listen-chosen"))
}

async fn page(v: &Visit, look: &mut Work, need: &NeedId, fields: &Fields) -> Done<Page> {
    listen::may_decide_on(look, need).await?;
    let course = curriculum::course_by_slug(look, fields.text("course")).await?;
    let found = guard::of_need(look, need).await?;
    let open = found.iter().filter(|g| g.open()).count();
    let args = [("open", open.into()), ("n", found.len().into())];
    let body = Choice {
        v,
        here: format!("/needs/{need}"),
        course: course.title(v.lang()).to_owned(),
        slug: course.slug,
        lede: if found.is_empty() { v.t("practise-guard-nobody") } else { v.tr("practise-guard-lede", &args) },
        rows: guard_rows(v, look, &found).await?,
        open: open > 0,
        fields,
    };
    Ok(Page::new(&v.t("practise-guard-title"), body).at("needs"))
}

/// Each person's last course with what followed, those with something open first.
pub async fn guard_rows(v: &Visit, look: &mut Work, found: &[Guarded]) -> Done<Vec<Row>> {
    let ids: Vec<kit::PersonId> = found.iter().map(|g| g.person.clone()).collect();
    let names = people::people_by_id(look, &ids, v.today()).await?;
    let courses = curriculum::courses(look).await?;
    let mut rows: Vec<(bool, String, Row)> = Vec::new();
    for g in found {
        let Some(person) = names.get(&g.person) else { continue };
        let course = courses.iter().find(|c| c.id == g.course).map_or("", |c| c.title(v.lang()));
        let state = match (g.open(), g.practice_done()) {
            (true, _) => ui::badge("due", &v.t("practise-guard-open")),
            (false, true) => ui::badge("a", &v.t("practise-guard-done")),
            // Few days practised, and yet it is heard: that is why nothing is open.
            (false, false) => ui::badge("a", &v.t("practise-guard-habit")),
        };
        let row = Row {
            name: person.name.clone(),
            href: format!("/people/{}/practice", person.handle),
            course: course.to_owned(),
            practice: practice_words(v, g),
            support: support_words(v, g),
            state,
        };
        rows.push((!g.open(), person.sort_key.clone(), row));
    }
    rows.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    Ok(rows.into_iter().map(|r| r.2).collect())
}

fn practice_words(v: &Visit, g: &Guarded) -> String {
    let days = v.tr("practise-days", &[("done", g.practised.into()), ("gone", g.planned.into())]);
    match g.runs_until {
        Some(day) => format!("{days}; {}", v.ta("practise-guard-until", "day", v.day_short(day))),
        None => days,
    }
}

fn support_words(v: &Visit, g: &Guarded) -> String {
    let mut parts = Vec::new();
    if g.meeting_missing {
        parts.push(v.t("practise-guard-no-meeting"));
    }
    if g.promises_open > 0 {
        parts.push(v.tn("practise-guard-promises-open", g.promises_open));
    }
    if g.promises_kept > 0 {
        parts.push(v.tn("practise-guard-promises-kept", g.promises_kept));
    }
    if parts.is_empty() { v.t("practise-guard-nothing-open") } else { parts.join("; ") }
}
