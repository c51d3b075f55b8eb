//! The meeting by day 14: the goal, the five questions, and after it what was said.

use axum::{extract::Path, response::Response};
use kit::{Done, Stop};
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    model::{FollowUp, FollowUpId, Observation, SupportTask},
    store as rows,
    verbs::{self, Held},
};

/// `(field, question, hint)`.
const QUESTIONS: [(&str, &str, &str); 5] = [
    ("felt", "coach-q-felt", ""),
    ("learned", "coach-q-learned", ""),
    ("goals", "coach-q-goals", ""),
    ("suggestion", "coach-q-suggestion", "coach-hint-suggestion"),
    ("support", "coach-q-support", "coach-hint-support"),
];

/// A question as it is asked on the page.
struct Question {
    field: &'static str,
    text: String,
    hint: String,
    /// What was said, once the meeting was held.
    answer: String,
    /// The choice "goal reached" stands under the third question.
    asks_reached: bool,
}

fn questions(v: &Visit, answers: &[String]) -> Vec<Question> {
    let hint = |key: &str| if key.is_empty() { String::new() } else { v.t(key) };
    let question = |(i, (field, key, h)): (usize, &(&'static str, &'static str, &'static str))| Question {
        field,
        text: v.t(key),
        hint: hint(h),
        answer: answers.get(i).cloned().unwrap_or_default(),
        asks_reached: *field == "goals",
    };
    QUESTIONS.iter().enumerate().map(question).collect()
}

#[derive(Template)]
#[template(path = "follow_ups/show.html")]
struct Show<'a> {
    v: &'a Visit,
    follow_up: FollowUp,
    person: people::Person,
    course: String,
    course_slug: String,
    class_day: String,
    due: String,
    late: Option<String>,
    goal: Option<String>,
    objectives: Vec<(String, String)>,
    seen: Vec<Observation>,
    tasks: Vec<SupportTask>,
    leads: bool,
    partner: bool,
    fields: Fields,
    questions: Vec<Question>,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let mut fields = Fields::default();
    fields.set("on", v.today().to_string());
    let page = draw(&v, &mut look, &FollowUpId(id), fields).await?;
    Ok(v.page(page))
}

pub async fn hold(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = FollowUpId(id);
    let done = write(&v, &id, &fields).await;
    if let Some(response) = fields.met(&v, done)? {
        return Ok(response);
    }
    let status = fields.status();
    let mut look = v.look().await?;
    Ok(v.page_with_status(status, draw(&v, &mut look, &id, fields).await?))
}

async fn write(v: &Visit, id: &FollowUpId, fields: &Fields) -> Done<Response> {
    let mut answers: [String; 5] = Default::default();
    for (slot, (name, _, _)) in answers.iter_mut().zip(QUESTIONS) {
        *slot = fields.optional(name, 2_000)?;
    }
    let support_by = if fields.text("support_by").is_empty() { None } else { Some(fields.day("support_by")?) };
    let on = if fields.text("on").is_empty() { v.today() } else { fields.day("on")? };
    let held = Held {
        on,
        answers,
        goal_reached: fields.text("reached").to_owned(),
        support_by,
        version: fields.int("version", 0, i64::MAX)?,
    };
    let mut work = v.work().await?;
    verbs::hold(&mut work, id, held).await?;
    work.commit().await?;
    Ok(v.go("/follow-ups", "said-coach-held"))
}

async fn draw(v: &Visit, look: &mut Work, id: &FollowUpId, fields: Fields) -> Done<Page> {
    let follow_up = rows::follow_up(look, id).await?;
    let today = v.today();
    let me = v.who()?;
    let leads = people::acts_for(look, &me.id, &follow_up.person, today).await?;
    let partner = verbs::is_partner(look, &me.id, &follow_up.person, today).await?;
    if me.id != follow_up.person && !partner {
        return Err(Stop::forbidden());
    }
    let person = people::person(look, &follow_up.person, today).await?;
    let session = plan::session(look, &follow_up.session).await?;
    let course = curriculum::course(look, &follow_up.course).await?;
    let text = curriculum::text(look, &course.id, session.course_version, v.lang()).await?;
    let goal = prepare::goals(look, std::slice::from_ref(&session.id)).await?;
    let goal = goal.into_iter().find(|g| g.person == person.id).and_then(|g| g.text);
    let late_days = match follow_up.held_on {
        Some(_) => 0,
        None => people::days_late(look, &person.id, follow_up.due_on, today).await?,
    };
    let seen = rows::observations(look, &person.id, &course.id).await?;
    let tasks = rows::support_tasks_for(look, std::slice::from_ref(&session.id)).await?;
    let tasks = tasks.into_iter().filter(|t| t.person == person.id).collect();
    let title = v.ta("coach-follow-up-with", "name", person.name.as_str());
    let body = Show {
        v,
        course: course.title(v.lang()).to_owned(),
        course_slug: course.slug.clone(),
        class_day: v.day_on(session.starts_at.day(session.zone)),
        due: v.day_by(follow_up.due_on),
        late: (late_days > 0).then(|| v.tn("coach-days-late", late_days)),
        goal,
        objectives: text.objectives.into_iter().map(|o| (o.id, o.text)).collect(),
        seen,
        tasks,
        leads,
        partner,
        fields,
        questions: questions(v, &follow_up.answers),
        person,
        follow_up,
    };
    Ok(Page::new(&title, body).at("follow-ups"))
}

fn reached_key(value: &str) -> &'static str {
    match value {
        "yes" => "coach-reached-yes",
        "partly" => "coach-reached-partly",
        _ => "coach-reached-no",
    }
}
