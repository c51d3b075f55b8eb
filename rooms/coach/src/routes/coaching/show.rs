//! One assignment: what is agreed, when the next session is, what has been held.

use axum::{extract::Path, response::Response};
use kit::{At, Done, Kind, PersonId, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{names, task_words};
use crate::coaching::{self, AssignmentId};

#[derive(Template)]
#[template(path = "coaching/show.html")]
struct Show<'a> {
    v: &'a Visit,
    id: String,
    title: String,
    facts: Vec<(String, String)>,
    ended: bool,
    /// May end it.
    ends: bool,
    /// Sits at the table.
    table: bool,
    /// `(moment, words)`
    times: Vec<(i64, String)>,
    coming: Vec<Line>,
    held: Vec<Line>,
    fields: &'a Fields,
}

struct Line {
    id: String,
    when: String,
    behaviour: String,
    lang: &'static str,
    state: Html,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &AssignmentId(id), &Fields::default()).await?))
}

async fn page(v: &Visit, look: &mut Work, id: &AssignmentId, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let a = coaching::assignment(look, id).await?;
    let (may, table) = coaching::may_read_meeting(look, &me, &a, today).await?;
    if !may {
        return Err(Stop::forbidden());
    }
    let ids: Vec<PersonId> = a.people.iter().chain([&a.coach, &a.made_by]).cloned().collect();
    let people = people::people_by_id(look, &ids, today).await?;
    let skills = curriculum::skills(look).await?;
    let meetings = coaching::meetings_of(look, std::slice::from_ref(id)).await?;
    let logged = coaching::logged(look, std::slice::from_ref(id)).await?.remove(id).unwrap_or_default();
    let alive = a.lives(today);
    let times = if table && alive { coaching::offered(look, &a).await? } else { Vec::new() };
    let one = |who: &PersonId| names(v, &people, std::slice::from_ref(who));
    let days = format!("{} – {}", v.day_dated(a.from), v.day_dated(a.to));
    let held = v.tr("coach-side-logged", &[("time", v.duration(logged.minutes).into()), ("n", logged.sessions.into())]);
    let line = |m: &coaching::Meeting| Line {
        id: m.id.0.clone(),
        when: v.moment_dated(m.starts_at),
        behaviour: if table { m.behaviour.clone() } else { String::new() },
        lang: m.lang.tag(),
        state: if m.held_at.is_none() && m.ends_at <= v.now() {
            ui::badge("due", &v.t("coach-side-to-write"))
        } else {
            Html::default()
        },
    };
    let title =
        v.tr("coach-side-title", &[("coach", one(&a.coach).into()), ("names", names(v, &people, &a.people).into())]);
    let body = Show {
        v,
        id: id.0.clone(),
        facts: vec![
            (v.t("coach-side-task"), task_words(v, &a, &skills)),
            (v.t("coach-side-week"), v.duration(a.minutes_a_week)),
            (v.t("coach-side-days"), days),
            (v.t("coach-side-held"), held),
            (v.t("coach-side-by"), one(&a.made_by)),
        ],
        ended: !alive,
        ends: alive && (me == a.coach || !table || a.task == coaching::PEER),
        table,
        times: times.into_iter().map(|(from, _)| (from.0, v.moment_dated(from))).collect(),
        coming: meetings.iter().rev().filter(|m| m.held_at.is_none()).map(line).collect(),
        held: meetings.iter().filter(|m| m.held_at.is_some()).map(line).collect(),
        fields,
        title,
    };
    let title = body.title.clone();
    Ok(Page::new(&title, body).at("coaching"))
}

pub async fn arrange(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = AssignmentId(id);
    match arranged(&v, &id, &fields).await {
        Ok(response) => Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let mut look = v.look().await?;
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(page(&v, &mut look, &id, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn arranged(v: &Visit, id: &AssignmentId, fields: &Fields) -> Done<Response> {
    let at: i64 = fields.text("at").parse().map_err(|_| Stop::at("at", "coach-side-choose-time"))?;
    let mut work = v.work().await?;
    coaching::arrange(&mut work, id, At(at)).await?;
    work.commit().await?;
    Ok(v.go(&format!("/coaching/{id}"), "said-coach-arranged"))
}

pub async fn end(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    coaching::end_assignment(&mut work, &AssignmentId(id)).await?;
    work.commit().await?;
    Ok(v.go("/coaching", "said-coach-side-ended"))
}
