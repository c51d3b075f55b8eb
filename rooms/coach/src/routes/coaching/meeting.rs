//! One coaching session: it opens with the goal and the last advice, and closes with one behaviour to practise.

use axum::{extract::Path, response::Response};
use kit::{CourseId, Done, PersonId, Stop};
use people::Person;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{names, task_words};
use crate::{
    coaching::{self, Assignment, Given, Meeting, MeetingId},
    store::reviews,
};

/// Earlier sessions shown.
const BEFORE_SHOWN: usize = 3;

#[derive(Template)]
#[template(path = "coaching/meeting.html")]
struct Show<'a> {
    v: &'a Visit,
    m: &'a Meeting,
    title: String,
    task: String,
    back: String,
    when: String,
    opening: Vec<Opening>,
    before: Vec<(String, String, String, &'static str)>,
    /// The coach writes.
    writes: Option<Vec<Html>>,
    begun: bool,
    /// What is asked after it: of somebody coached or of a watcher the three marks, of the coach words for each.
    asks: Vec<Ask>,
    said: Vec<(String, String, &'static str)>,
    fields: &'a Fields,
}

/// What is known of one person before the session begins.
struct Opening {
    name: String,
    goals: Vec<(String, &'static str)>,
    advice: Option<(String, &'static str, String)>,
}

struct Ask {
    lede: String,
    action: String,
    about: String,
    marks: bool,
    words: Html,
    button: String,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &MeetingId(id), &Fields::default()).await?))
}

async fn page(v: &Visit, look: &mut Work, id: &MeetingId, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let m = coaching::meeting(look, id).await?;
    let a = coaching::assignment(look, &m.assignment).await?;
    let (_, table) = coaching::may_read_meeting(look, &me, &a, today).await?;
    let watches = !table && m.held_at.is_some() && coaching::may_watch(look, &me, &a.coach, today).await?;
    if m.cancelled_at.is_some() || (!table && !watches) {
        return Err(if m.cancelled_at.is_some() { Stop::missing() } else { Stop::forbidden() });
    }
    let ids: Vec<PersonId> = a.people.iter().chain([&a.coach]).cloned().collect();
    let people = people::people_by_id(look, &ids, today).await?;
    let skills = curriculum::skills(look).await?;
    let coach = me == a.coach;
    let mut opening = Vec::new();
    if table {
        // Somebody of a group reads what is theirs; the coach reads all of it.
        for person in a.people.iter().filter(|p| coach || **p == me).filter_map(|p| people.get(p)) {
            opening.push(open_with(v, look, &a, person).await?);
        }
    }
    let others = coaching::meetings_of(look, std::slice::from_ref(&a.id)).await?;
    let before = others.iter().filter(|o| table && o.held_at.is_some() && o.starts_at < m.starts_at);
    let before = before
        .take(BEFORE_SHOWN)
        .map(|o| {
            (v.moment_dated(o.starts_at), o.behaviour.clone(), format!("/coaching-sessions/{}", o.id), o.lang.tag())
        })
        .collect();
    let begun = m.starts_at <= v.now();
    let writes = match coach && begun && m.held_at.is_none() {
        true => Some(inputs(v, look, &a, fields).await?),
        false => None,
    };
    let said = coaching::said_in(look, id).await?;
    let name = |id: &PersonId| names(v, &people, std::slice::from_ref(id));
    let title = v.tr(
        "coach-side-session-of",
        &[("coach", name(&a.coach).into()), ("names", names(v, &people, &a.people).into())],
    );
    let theirs = said.iter().filter(|s| s.about == me && s.side == "coach" || s.by == me);
    let body = Show {
        v,
        task: task_words(v, &a, &skills),
        back: format!("/coaching/{}", a.id),
        when: v.moment_dated(m.starts_at),
        opening,
        before,
        writes,
        begun,
        asks: asks(v, (&m, &a, &said), fields, (&me, watches), &name),
        said: theirs
            .map(|s| {
                let key = if s.by == me { "coach-side-you-said" } else { "coach-side-they-said" };
                (v.ta(key, "name", name(if s.by == me { &s.about } else { &s.by })), s.words.clone(), s.lang.tag())
            })
            .collect(),
        fields,
        m: &m,
        title: title.clone(),
    };
    Ok(Page::new(&title, body).at("coaching"))
}

/// The goals of the last class in this skill, and what was last advised on a contact.
async fn open_with(v: &Visit, look: &mut Work, a: &Assignment, person: &Person) -> Done<Opening> {
    let courses = curriculum::courses(look).await?;
    let fits =
        |c: &CourseId| a.skill.as_ref().is_none_or(|s| courses.iter().any(|x| x.id == *c && x.skills.contains(s)));
    let mut sessions = plan::sessions_of(look, &person.id).await?;
    sessions.retain(|s| fits(&s.course) && s.starts_at <= v.now() && s.cancelled_at.is_none());
    sessions.sort_by_key(|s| std::cmp::Reverse(s.starts_at));
    let ids: Vec<kit::SessionId> = sessions.iter().take(2).map(|s| s.id.clone()).collect();
    let goals = prepare::goals(look, &ids).await?;
    let goals = goals.into_iter().filter(|g| g.person == person.id).filter_map(|g| g.text);
    let review = reviews::reviews_of(look, &person.id, 1).await?.into_iter().next();
    Ok(Opening {
        name: person.name.clone(),
        goals: goals.map(|g| (g, person.lang.tag())).collect(),
        advice: review.filter(|r| !r.advice.is_empty()).map(|r| (r.advice, r.lang.tag(), v.day_dated(r.contact_on))),
    })
}

async fn inputs(v: &Visit, look: &mut Work, a: &Assignment, fields: &Fields) -> Done<Vec<Html>> {
    let mut courses: Vec<(String, String)> = curriculum::courses(look)
        .await?
        .into_iter()
        .filter(|c| a.skill.as_ref().is_none_or(|s| c.skills.contains(s)))
        .map(|c| (c.slug.clone(), c.title(v.lang()).to_owned()))
        .collect();
    kit::Order::of(v.lang()).sort(&mut courses, |c| &c.1);
    courses.push((String::new(), v.t("coach-plan-no-course")));
    Ok(vec![
        ui::field(fields, "notes", "textarea", &v.t("coach-side-notes"), &v.t("coach-side-notes-hint")),
        ui::field(fields, "behaviour", "text", &v.t("coach-side-behaviour"), &v.t("coach-side-behaviour-hint")),
        ui::select(fields, "course", &v.t("coach-side-course"), &courses),
    ])
}

fn asks(
    v: &Visit,
    (m, a, said): (&Meeting, &Assignment, &[coaching::Said]),
    fields: &Fields,
    (me, watches): (&PersonId, bool),
    name: &impl Fn(&PersonId) -> String,
) -> Vec<Ask> {
    if m.held_at.is_none() {
        return Vec::new();
    }
    let said_to = |about: &PersonId| said.iter().any(|s| s.by == *me && s.about == *about);
    let words = |about: &PersonId, label: &str, hint: &str| {
        let label = v.ta(label, "name", name(about));
        ui::field(fields, "words", "textarea", &label, &v.t(hint))
    };
    if *me == a.coach {
        let open = a.people.iter().filter(|p| !said_to(p)).take(1);
        return open
            .map(|p| Ask {
                lede: v.ta("coach-side-ask-coach", "name", name(p)),
                action: format!("/coaching-sessions/{}/feedback", m.id),
                about: p.0.clone(),
                marks: false,
                words: words(p, "coach-side-words-to", "coach-side-words-to-hint"),
                button: v.t("coach-side-words-send"),
            })
            .collect();
    }
    if said_to(&a.coach) || !(watches || a.people.contains(me)) {
        return Vec::new();
    }
    let (lede, hint, action) = match watches {
        true => ("coach-side-ask-watcher", "coach-side-words-watched-hint", "watchings"),
        false => ("coach-side-ask-learner", "coach-side-words-hint", "feedback"),
    };
    vec![Ask {
        lede: v.tr(lede, &[("name", name(&a.coach).into()), ("n", (coaching::FEEDBACK_MIN as i64).into())]),
        action: format!("/coaching-sessions/{}/{action}", m.id),
        about: a.coach.0.clone(),
        marks: true,
        words: words(&a.coach, "coach-side-words", hint),
        button: v.t("coach-side-words-send"),
    }]
}

/// Runs a change, and shows the page again with its sentences where it was refused.
async fn answered(v: &Visit, id: &MeetingId, mut fields: Fields, done: Done<Response>) -> Reply {
    if let Some(answer) = fields.met(v, done)? {
        return Ok(answer);
    }
    let mut look = v.look().await?;
    Ok(v.page_with_status(fields.status(), page(v, &mut look, id, &fields).await?))
}

pub async fn write(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = MeetingId(id);
    let done = written(&v, &id, &fields).await;
    answered(&v, &id, fields, done).await
}

async fn written(v: &Visit, id: &MeetingId, fields: &Fields) -> Done<Response> {
    let (notes, behaviour) = (fields.optional("notes", 4_000)?, fields.optional("behaviour", 300)?);
    let version = fields.int("version", 0, i64::MAX)?;
    let mut work = v.work().await?;
    let course = match fields.text("course") {
        "" => None,
        slug => Some(curriculum::course_by_slug(&mut work, slug).await?.id),
    };
    coaching::hold(&mut work, id, &notes, &behaviour, course, v.lang(), version).await?;
    work.commit().await?;
    Ok(v.go(&format!("/coaching-sessions/{id}"), "said-coach-coached"))
}

fn given(v: &Visit, fields: &Fields) -> Done<Given> {
    let mark = |name: &str| fields.text(name).parse::<i64>().ok();
    let marks = match (mark("patience"), mark("clarity"), mark("habits")) {
        (Some(a), Some(b), Some(c)) => Some([a, b, c]),
        _ => None,
    };
    Ok(Given { marks, words: fields.optional("words", 1_000)?, lang: v.lang() })
}

pub async fn give(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = MeetingId(id);
    let done = gave(&v, &id, &fields, false).await;
    answered(&v, &id, fields, done).await
}

pub async fn watch(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let id = MeetingId(id);
    let done = gave(&v, &id, &fields, true).await;
    answered(&v, &id, fields, done).await
}

async fn gave(v: &Visit, id: &MeetingId, fields: &Fields, watched: bool) -> Done<Response> {
    let given = given(v, fields)?;
    let mut work = v.work().await?;
    if watched {
        coaching::watch(&mut work, id, given).await?;
    } else {
        let about = PersonId(fields.text("about").to_owned());
        coaching::give_feedback(&mut work, id, Some(&about), given).await?;
    }
    work.commit().await?;
    Ok(v.go(&format!("/coaching-sessions/{id}"), "said-coach-feedback"))
}

pub async fn call_off(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    let assignment = coaching::call_off(&mut work, &MeetingId(id)).await?;
    work.commit().await?;
    Ok(v.go(&format!("/coaching/{assignment}"), "said-coach-called-off"))
}
