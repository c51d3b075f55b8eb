//! The development plan of one person, and how they like to learn.

use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use kit::{Done, PersonId, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::growth::{self, Chosen, LINES_MAX, Line, PACES, Plan, Preference, WAYS};

/// Empty lines offered below those that are there.
const MORE_LINES: usize = 2;

#[derive(Template)]
#[template(path = "growth/show.html")]
struct Show<'a> {
    v: &'a Visit,
    handle: String,
    name: String,
    own: bool,
    plan: Option<Shown>,
    waiting: Option<Waiting>,
    forms: Vec<Vec<Html>>,
    note: Html,
    why: Html,
    /// `(code, label, chosen)`
    ways: Vec<(&'static str, String, bool)>,
    paces: Vec<(&'static str, String, bool)>,
    liked: String,
    history: Vec<String>,
}

struct Shown {
    rows: Vec<Row>,
    share: String,
    agreed: String,
    lang: &'static str,
}

struct Waiting {
    shown: Shown,
    by: String,
    note: String,
    /// The reader answers; otherwise the reader waits.
    answers: bool,
}

struct Row {
    goal: String,
    course: Option<(String, String)>,
    by: String,
    chosen: String,
    done: bool,
}

pub async fn own(v: Visit) -> Reply {
    let handle = v.who()?.handle.clone();
    Ok(v.go(&format!("/people/{handle}/plan"), ""))
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let person = people::by_handle(&mut look, &handle, v.today()).await?;
    let id = person.id.clone();
    let answer = v.page(page(&v, &mut look, person, None).await?);
    records::note_seen(&v, look, &id, "plan").await?;
    Ok(answer)
}

async fn page(v: &Visit, look: &mut Work, person: people::Person, sent: Option<&Fields>) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    if !growth::may_see_plan(look, &me, &person.id, today).await? {
        return Err(Stop::forbidden());
    }
    let plans = growth::plans_of(look, &person.id).await?;
    let courses = curriculum::courses(look).await?;
    let done: Vec<kit::CourseId> =
        records::completed(look, std::slice::from_ref(&person.id)).await?.into_iter().map(|(_, c)| c).collect();
    let ids: Vec<PersonId> =
        plans.iter().flat_map(|p| [Some(p.proposed_by.clone()), p.answered_by.clone()]).flatten().collect();
    let names: HashMap<PersonId, String> =
        people::people_by_id(look, &ids, today).await?.into_iter().map(|(id, p)| (id, p.name)).collect();
    let name = |id: &PersonId| names.get(id).cloned().unwrap_or_default();
    let stands = plans.iter().find(|p| p.answer.as_deref() == Some("yes"));
    let open = plans.iter().find(|p| p.answer.is_none());
    let begin = begin(open.or(stands));
    let fields = sent.unwrap_or(&begin);
    let liked = growth::preference(look, &person.id).await?;
    let shown = |p: &Plan| shown(v, p, &courses, &done, &name);
    let body = Show {
        handle: person.handle.clone(),
        own: me == person.id,
        plan: stands.map(&shown),
        waiting: open.map(|p| Waiting {
            shown: shown(p),
            by: v.tr(
                "coach-plan-proposed",
                &[("name", name(&p.proposed_by).into()), ("day", v.day_dated(p.proposed_at.day(v.zone())).into())],
            ),
            note: p.note.clone(),
            answers: (p.proposed_by == person.id) != (me == person.id),
        }),
        forms: forms(v, fields, &courses, open.or(stands).map_or(0, |p| p.lines.len())),
        note: ui::field(fields, "note", "text", &v.t("coach-plan-note"), &v.t("coach-plan-note-hint")),
        why: ui::field(fields, "why", "text", &v.t("coach-plan-why-label"), ""),
        ways: WAYS.iter().map(|w| (*w, way(v, w), liked.ways.iter().any(|x| x == w))).collect(),
        paces: PACES
            .iter()
            .map(|p| (*p, pace(v, p), liked.pace == *p || liked.pace.is_empty() && *p == "either"))
            .collect(),
        liked: liked_words(v, &liked),
        history: plans.iter().filter(|p| p.answer.is_some()).take(6).map(|p| history(v, p, &name)).collect(),
        name: person.name,
        v,
    };
    Ok(Page::new(&v.t("coach-plan"), body).at(if me == person.id { "me" } else { "people" }))
}

fn way(v: &Visit, code: &str) -> String {
    v.t(&format!("coach-way-{code}"))
}

fn pace(v: &Visit, code: &str) -> String {
    v.t(&format!("coach-pace-{code}"))
}

fn liked_words(v: &Visit, liked: &Preference) -> String {
    if liked.set_at.is_none() {
        return v.t("coach-liked-nothing");
    }
    let ways: Vec<String> = WAYS.iter().filter(|w| liked.ways.iter().any(|x| x == *w)).map(|w| way(v, w)).collect();
    let ways = if ways.is_empty() { v.t("coach-liked-none") } else { kit::tongue::list(v.lang(), &ways) };
    v.tr("coach-liked", &[("ways", ways.into()), ("pace", pace(v, &liked.pace).into())])
}

fn shown(
    v: &Visit,
    p: &Plan,
    courses: &[curriculum::Course],
    done: &[kit::CourseId],
    name: &impl Fn(&PersonId) -> String,
) -> Shown {
    let row = |l: &Line| {
        let course = l.course.as_ref().and_then(|slug| courses.iter().find(|c| c.slug == *slug));
        Row {
            goal: l.goal.clone(),
            course: course.map(|c| (format!("/courses/{}", c.slug), c.title(v.lang()).to_owned())),
            by: v.day_dated(l.by),
            chosen: v.t(&format!("coach-chosen-{}", l.chosen.code())),
            done: course.is_some_and(|c| done.contains(&c.id)),
        }
    };
    let (own, all) = p.own_share();
    let agreed = match (&p.answered_by, p.answered_at) {
        (Some(by), Some(at)) => {
            let both = kit::tongue::list(v.lang(), &[name(&p.proposed_by), name(by)]);
            v.tr("coach-plan-agreed", &[("names", both.into()), ("day", v.day_dated(at.day(v.zone())).into())])
        }
        _ => String::new(),
    };
    let share = v.tr("coach-plan-share", &[("n", own.into()), ("of", all.into())]);
    Shown { rows: p.lines.iter().map(row).collect(), share, agreed, lang: p.lang.tag() }
}

fn history(v: &Visit, p: &Plan, name: &impl Fn(&PersonId) -> String) -> String {
    let key = match p.answer.as_deref() {
        Some("yes") => "coach-plan-history-yes",
        Some("no") => "coach-plan-history-no",
        _ => "coach-plan-history-replaced",
    };
    let at = p.answered_at.unwrap_or(p.proposed_at);
    v.tr(
        key,
        &[
            ("name", name(&p.proposed_by).into()),
            ("day", v.day_dated(at.day(v.zone())).into()),
            ("why", p.why.as_str().into()),
        ],
    )
}

/// What a new proposal begins with: the plan as it stands, or the proposal that waits.
fn begin(plan: Option<&Plan>) -> Fields {
    let mut pairs = Vec::new();
    for (i, l) in plan.iter().flat_map(|p| &p.lines).enumerate() {
        let n = i + 1;
        pairs.push((format!("goal_{n}"), l.goal.clone()));
        pairs.push((format!("course_{n}"), l.course.clone().unwrap_or_default()));
        pairs.push((format!("by_{n}"), l.by.to_string()));
        pairs.push((format!("chosen_{n}"), l.chosen.code().to_owned()));
    }
    Fields::from_pairs(pairs)
}

fn forms(v: &Visit, fields: &Fields, courses: &[curriculum::Course], lines: usize) -> Vec<Vec<Html>> {
    let mut options: Vec<(String, String)> =
        courses.iter().map(|c| (c.slug.clone(), c.title(v.lang()).to_owned())).collect();
    kit::Order::of(v.lang()).sort(&mut options, |c| &c.1);
    options.insert(0, (String::new(), v.t("coach-plan-no-course")));
    let chosen: Vec<(String, String)> =
        Chosen::ALL.iter().map(|c| (c.code().to_owned(), v.t(&format!("coach-chosen-{}", c.code())))).collect();
    let form = |n: usize| {
        vec![
            ui::field(fields, &format!("goal_{n}"), "text", &v.ta("coach-plan-goal-n", "n", n), ""),
            ui::select(fields, &format!("course_{n}"), &v.ta("coach-plan-course-n", "n", n), &options),
            ui::field(fields, &format!("by_{n}"), "date", &v.ta("coach-plan-by-n", "n", n), ""),
            ui::select(fields, &format!("chosen_{n}"), &v.ta("coach-plan-chosen-n", "n", n), &chosen),
        ]
    };
    (1..=(lines + MORE_LINES).min(LINES_MAX)).map(form).collect()
}

/// Runs a change, and shows the page again with its sentences where it was refused.
async fn answered(v: &Visit, handle: &str, mut fields: Fields, done: Done<Response>) -> Reply {
    if let Some(answer) = fields.done(v, done)? {
        return Ok(answer);
    }
    let mut look = v.look().await?;
    let person = people::by_handle(&mut look, handle, v.today()).await?;
    Ok(v.page_refused(page(v, &mut look, person, Some(&fields)).await?))
}

pub async fn propose(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let done = proposed(&v, &handle, &fields).await;
    answered(&v, &handle, fields, done).await
}

async fn proposed(v: &Visit, handle: &str, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, handle, v.today()).await?;
    if !growth::may_see_plan(&mut work, &v.who()?.id, &person.id, v.today()).await? {
        return Err(Stop::forbidden());
    }
    let mut lines = Vec::new();
    for n in 1..=LINES_MAX {
        let goal = fields.text(&format!("goal_{n}")).trim().to_owned();
        let course = fields.text(&format!("course_{n}")).to_owned();
        if goal.is_empty() && course.is_empty() {
            continue;
        }
        lines.push(Line {
            goal,
            course: (!course.is_empty()).then_some(course),
            by: fields.day(&format!("by_{n}"))?,
            chosen: Chosen::from_code(fields.text(&format!("chosen_{n}"))).unwrap_or(Chosen::Together),
        });
    }
    growth::propose_plan(&mut work, &person.id, lines, fields.text("note"), v.lang()).await?;
    work.commit().await?;
    Ok(v.go(&format!("/people/{handle}/plan"), "said-coach-plan-proposed"))
}

pub async fn answer(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let done = answer_with(&v, &handle, &fields).await;
    answered(&v, &handle, fields, done).await
}

async fn answer_with(v: &Visit, handle: &str, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, handle, v.today()).await?;
    let yes = fields.text("answer") == "yes";
    growth::answer_plan(&mut work, &person.id, yes, fields.text("why")).await?;
    work.commit().await?;
    let said = if yes { "said-coach-plan-yes" } else { "said-coach-plan-no" };
    Ok(v.go(&format!("/people/{handle}/plan"), said))
}

pub async fn prefer(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let ways: Vec<&str> = fields.all("ways").collect();
    growth::set_preference(&mut work, &ways, fields.text("pace")).await?;
    work.commit().await?;
    let handle = v.who()?.handle.clone();
    Ok(v.go(&format!("/people/{handle}/plan"), "said-coach-liked"))
}
