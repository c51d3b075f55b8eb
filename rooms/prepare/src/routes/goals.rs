//! The goal: written by the learner, talked about and agreed with the manager.

use axum::{extract::Path, response::Response};
use kit::{Done, SessionId, Stop};
use plan::{Session, Span};
use store::Work;
use web::{
    Fields, Page, Reply, Template, Visit,
    ui::{self, Html},
};

use crate::{
    model::{Goal, GoalId},
    store as rows, verbs,
};

/// What both pages say about the session.
struct About {
    slug: String,
    title: String,
    day: String,
    talk: Option<String>,
    objectives: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "goals/mine.html")]
struct Mine<'a> {
    v: &'a Visit,
    goal: Goal,
    about: About,
    manager: Option<String>,
    due: Html,
    pair: Html,
    talked_on: Option<String>,
    fields: Fields,
}

#[derive(Template)]
#[template(path = "goals/show.html")]
struct Show<'a> {
    v: &'a Visit,
    goal: Goal,
    about: About,
    person: people::Person,
    due: Html,
    pair: Html,
    talked_on: Option<String>,
    leads: bool,
    fields: Fields,
}

pub async fn mine(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let goal = rows::goal_of(&mut look, &SessionId(id), &v.who()?.id).await?;
    let mut fields = filled(&goal);
    fields.set("choice", "own");
    Ok(v.page(draw_mine(&v, &mut look, goal, fields).await?))
}

/// What the form shows first: the goal as it is kept.
fn filled(goal: &Goal) -> Fields {
    Fields::from_pairs([("text".to_owned(), goal.text.clone().unwrap_or_default())])
}

pub async fn write(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = SessionId(id);
    let done = save(&v, &id, &fields).await;
    if let Some(response) = fields.met(&v, done)? {
        return Ok(response);
    }
    let mut look = v.look().await?;
    let goal = rows::goal_of(&mut look, &id, &v.who()?.id).await?;
    fields.beside(&v, &filled(&goal));
    let status = fields.status();
    Ok(v.page_with_status(status, draw_mine(&v, &mut look, goal, fields).await?))
}

/// A suggestion that was chosen becomes the text; else the words in the field.
async fn save(v: &Visit, id: &SessionId, fields: &Fields) -> Done<Response> {
    let version = fields.int("version", 0, i64::MAX)?;
    let mut text = fields.optional("text", 1_000)?;
    let mut work = v.work().await?;
    let choice = fields.text("choice");
    if !matches!(choice, "" | "own") {
        let session = plan::session(&mut work, id).await?;
        let course = curriculum::text(&mut work, &session.course, session.course_version, v.lang()).await?;
        let objective = course.objectives.into_iter().find(|o| o.id == choice);
        text = objective.ok_or_else(|| Stop::at("text", "prepare-goal-needed"))?.text;
    }
    verbs::rewrite_goal(&mut work, id, &v.who()?.id, &text, version).await?;
    work.commit().await?;
    Ok(v.go(&format!("/sessions/{id}/goal"), "said-prepare-goal-written"))
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let goal = rows::goal(&mut look, &GoalId(id)).await?;
    let mut fields = filled(&goal);
    fields.set("talked_on", v.today().to_string());
    Ok(v.page(draw(&v, &mut look, goal, fields).await?))
}

pub async fn agree(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = GoalId(id);
    let done = settle(&v, &id, &fields).await;
    if let Some(response) = fields.met(&v, done)? {
        return Ok(response);
    }
    let mut look = v.look().await?;
    let goal = rows::goal(&mut look, &id).await?;
    fields.beside(&v, &filled(&goal));
    let status = fields.status();
    Ok(v.page_with_status(status, draw(&v, &mut look, goal, fields).await?))
}

async fn settle(v: &Visit, id: &GoalId, fields: &Fields) -> Done<Response> {
    let talked_on = if fields.text("talked_on").is_empty() { None } else { Some(fields.day("talked_on")?) };
    let text = fields.optional("text", 1_000)?;
    let version = fields.int("version", 0, i64::MAX)?;
    let mut work = v.work().await?;
    verbs::agree_goal(&mut work, id, talked_on, &text, version).await?;
    work.commit().await?;
    Ok(v.go(&format!("/goals/{id}"), "said-prepare-goal-agreed"))
}

async fn about(v: &Visit, look: &mut Work, goal: &Goal) -> Done<(About, Session)> {
    let session = plan::session(look, &goal.session).await?;
    let course = curriculum::course(look, &session.course).await?;
    let text = curriculum::text(look, &course.id, session.course_version, v.lang()).await?;
    let booked = plan::bookings_of_session(look, &session.id).await?;
    let talk = booked.iter().find(|b| b.kind == "goal_talk" && b.person == goal.person).and_then(|b| match b.span {
        Span::At(from, _) => Some(v.moment(from)),
        Span::Floating { .. } => None,
    });
    let about = About {
        slug: course.slug.clone(),
        title: course.title(v.lang()).to_owned(),
        day: v.day_on(session.starts_at.day(session.zone)),
        talk,
        objectives: text.objectives.into_iter().map(|o| (o.id, o.text)).collect(),
    };
    Ok((about, session))
}

/// Agreed, late in the person's working days, or due by a day.
async fn due_badge(v: &Visit, look: &mut Work, goal: &Goal) -> Done<Html> {
    if goal.counts() {
        return Ok(ui::badge("a", &v.t("prepare-goal-agreed")));
    }
    let late = people::days_late(look, &goal.person, goal.due_on, v.today()).await?;
    Ok(match late {
        n if n > 0 => ui::badge("late", &v.tn("prepare-days-late", n)),
        _ => ui::badge("due", &v.ta("prepare-due-by", "day", v.day_by(goal.due_on))),
    })
}

async fn draw_mine(v: &Visit, look: &mut Work, goal: Goal, fields: Fields) -> Done<Page> {
    let (about, _) = about(v, look, &goal).await?;
    let manager = match &goal.manager {
        Some(id) => Some(people::person(look, id, v.today()).await?.name),
        None => None,
    };
    let (left, right) = goal.halves(v.today());
    let due = due_badge(v, look, &goal).await?;
    let title = v.t("prepare-my-goal");
    let talked_on = goal.talked_on.map(|d| v.day_on(d));
    let body = Mine { v, about, manager, due, pair: ui::pair(v, left, right), talked_on, fields, goal };
    Ok(Page::new(&title, body).at("training"))
}

async fn draw(v: &Visit, look: &mut Work, goal: Goal, fields: Fields) -> Done<Page> {
    let me = v.who()?.id.clone();
    let leads = people::acts_for(look, &me, &goal.person, v.today()).await?;
    let (about, session) = about(v, look, &goal).await?;
    // The trainer sees the class's goals before the day (C8).
    if !leads && me != goal.person && session.trainer.as_ref() != Some(&me) {
        return Err(Stop::forbidden());
    }
    let person = people::person(look, &goal.person, v.today()).await?;
    let (left, right) = goal.halves(v.today());
    let due = due_badge(v, look, &goal).await?;
    let title = v.ta("prepare-goal-of", "name", person.name.as_str());
    let talked_on = goal.talked_on.map(|d| v.day_on(d));
    let body = Show { v, about, person, due, pair: ui::pair(v, left, right), talked_on, leads, fields, goal };
    Ok(Page::new(&title, body).at(if leads { "follow-ups" } else { "training" }))
}
