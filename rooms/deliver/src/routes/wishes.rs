//! `/wishes`: seats that wait for one's answer, what people wish for, and one's own.

use std::collections::{HashMap, HashSet};

use axum::extract::Path;
use curriculum::Course;
use kit::{CourseId, Done, Kind, PersonId, Refusal, Role, SessionId, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Undo, Visit, ui};

use super::ask::when;
use crate::wishes::{self, Standing, Wish};

const PLANNERS: &[Role] = &[Role::Planner, Role::Administrator];

struct Waiting {
    number: i64,
    who: String,
    handle: String,
    course: String,
    /// The session asked for, or that any will do.
    when: String,
    note: String,
    /// What is still open from the last course: read before the answer.
    open: Vec<String>,
    badge: Html,
    /// What stood against the answer.
    errors: Vec<String>,
    /// As it was written then.
    reason: String,
    /// The page on which a planner may set it aside with a reason.
    changes: Option<String>,
    /// The plan's rules stand against the session; a planner may set some of them aside.
    stuck: bool,
    /// A session was named.
    named: bool,
}

/// One's own wish, as lists show it.
pub struct OwnWish {
    pub number: i64,
    pub course: String,
    pub href: String,
    /// The session, who answers, or the reason of a no.
    pub small: String,
    pub badge: Html,
    /// May be taken back.
    pub pending: bool,
    /// Something the person still waits for.
    pub alive: bool,
}

struct Group {
    course: String,
    slug: String,
    team: String,
    says: String,
    act: String,
}

#[derive(Template)]
#[template(path = "wishes/index.html")]
struct Index<'a> {
    v: &'a Visit,
    waiting: Vec<Waiting>,
    groups: Vec<Group>,
    mine: Vec<OwnWish>,
    answers: bool,
    plans: bool,
}

pub async fn index(v: Visit) -> Reply {
    let page = page(&v, None).await?;
    Ok(v.page(page))
}

/// `refused`: the wish whose answer was refused, why, and the reason that was written.
async fn page(v: &Visit, refused: Option<(i64, &Refusal, &str)>) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let plans = me.is_any(PLANNERS);
    let mut open = wishes::wishes_for(&mut look, &me.id).await?;
    if plans {
        open.extend(wishes::wishes_for_planners(&mut look).await?);
    }
    let courses = courses(&mut look).await?;
    let body = Index {
        v,
        waiting: waiting(v, &mut look, &open, &courses, plans, refused).await?,
        groups: if plans { groups(v, &mut look, &courses).await? } else { Vec::new() },
        mine: own_wishes(v, &mut look).await?,
        answers: plans || me.is(Role::Manager) || !open.is_empty(),
        plans,
    };
    Ok(Page::new(&v.t("deliver-wishes"), body).at("courses"))
}

async fn courses(look: &mut Work) -> Done<HashMap<CourseId, Course>> {
    Ok(curriculum::courses(look).await?.into_iter().map(|c| (c.id.clone(), c)).collect())
}

async fn sessions(look: &mut Work, wishes: &[Wish]) -> Done<HashMap<SessionId, plan::Session>> {
    let ids: Vec<SessionId> = wishes.iter().filter_map(|w| w.session.clone()).collect();
    plan::sessions_by_id(look, &ids).await
}

fn title(v: &Visit, courses: &HashMap<CourseId, Course>, id: &CourseId) -> String {
    courses.get(id).map_or_else(String::new, |c| c.title(v.lang()).to_owned())
}

async fn waiting(
    v: &Visit,
    look: &mut Work,
    open: &[Wish],
    courses: &HashMap<CourseId, Course>,
    plans: bool,
    refused: Option<(i64, &Refusal, &str)>,
) -> Done<Vec<Waiting>> {
    let ids: Vec<PersonId> = open.iter().map(|w| w.person.clone()).collect();
    let people = people::people_by_id(look, &ids, v.today()).await?;
    let sessions = sessions(look, open).await?;
    let cautions = cautions(v, look, open, courses).await?;
    let line = |w: &Wish| {
        let session = w.session.as_ref().and_then(|id| sessions.get(id));
        let mine = refused.filter(|(n, ..)| *n == w.number);
        let said = mine.map(|(_, r, _)| r);
        let mut errors: Vec<String> = said.map_or_else(Vec::new, |r| r.says.iter().map(|(_, s)| v.say(s)).collect());
        errors.dedup();
        Waiting {
            number: w.number,
            who: people.get(&w.person).map_or_else(String::new, |p| p.name.clone()),
            handle: people.get(&w.person).map_or_else(String::new, |p| p.handle.clone()),
            course: title(v, courses, &w.course),
            when: session.map_or_else(|| v.t("deliver-wish-unplanned"), |s| when(v, s)),
            note: w.note.clone(),
            open: cautions.get(&(w.person.clone(), w.course.clone())).cloned().unwrap_or_default(),
            badge: badge(v, w),
            changes: session.filter(|_| plans && !errors.is_empty()).map(|s| format!("/sessions/{}/changes", s.id)),
            stuck: said.is_some_and(|r| r.says.iter().all(|(field, _)| !matches!(field.as_str(), "reason" | "answer"))),
            errors,
            reason: mine.map_or_else(String::new, |(.., reason)| reason.to_owned()),
            named: w.session.is_some(),
        }
    };
    Ok(open.iter().map(line).collect())
}

/// What later rooms know against another course for whoever asks: asked once for each course.
async fn cautions(
    v: &Visit,
    look: &mut Work,
    open: &[Wish],
    courses: &HashMap<CourseId, Course>,
) -> Done<HashMap<(PersonId, CourseId), Vec<String>>> {
    let mut asked: HashMap<CourseId, Vec<PersonId>> = HashMap::new();
    for w in open {
        asked.entry(w.course.clone()).or_default().push(w.person.clone());
    }
    let mut out: HashMap<(PersonId, CourseId), Vec<String>> = HashMap::new();
    for (id, people) in asked {
        let Some(course) = courses.get(&id) else { continue };
        for (person, say) in plan::change::cautions(look, course, &people).await? {
            out.entry((person, id.clone())).or_default().push(v.say(&say));
        }
    }
    Ok(out)
}

/// What people were promised and nobody has planned.
async fn groups(v: &Visit, look: &mut Work, courses: &HashMap<CourseId, Course>) -> Done<Vec<Group>> {
    let crowds = wishes::crowds(look).await?;
    if crowds.is_empty() {
        return Ok(Vec::new());
    }
    let teams = people::known_teams(look).await?;
    let group = |c: &wishes::Crowd| {
        let team = teams.iter().find(|t| t.id == c.team)?;
        let course = courses.get(&c.course)?;
        let args = [("n", c.people.len().into()), ("team", team.name.get(v.lang()).into())];
        Some(Group {
            course: course.title(v.lang()).to_owned(),
            slug: course.slug.clone(),
            team: team.slug.clone(),
            says: v.tr("deliver-wish-crowd", &args),
            act: v.tn("deliver-wish-plan", c.people.len()),
        })
    };
    Ok(crowds.iter().filter_map(group).collect())
}

/// The reader's own wishes, the newest first, with where each stands in words.
pub async fn own_wishes(v: &Visit, look: &mut Work) -> Done<Vec<OwnWish>> {
    let mine = wishes::wishes_of(look, &v.who()?.id).await?;
    if mine.is_empty() {
        return Ok(Vec::new());
    }
    let courses = courses(look).await?;
    let sessions = sessions(look, &mine).await?;
    let ids: Vec<PersonId> = mine.iter().filter_map(|w| w.asked_of.clone()).collect();
    let people = people::people_by_id(look, &ids, v.today()).await?;
    let kept: HashSet<SessionId> = plan::sessions_of(look, &v.who()?.id).await?.into_iter().map(|s| s.id).collect();
    let line = |w: &Wish| {
        let name = w.asked_of.as_ref().and_then(|id| people.get(id)).map(|p| p.name.clone());
        let session = w.session.as_ref().and_then(|id| sessions.get(id));
        let mut small: Vec<String> = session.map(|s| when(v, s)).into_iter().collect();
        if w.answer.is_none() {
            small.push(
                name.map_or_else(|| v.t("deliver-wish-planners"), |name| v.ta("deliver-wish-with", "name", name)),
            );
            if w.raised_at.is_some() {
                small.push(v.t("deliver-wish-raised"));
            }
        }
        if !w.reason.is_empty() {
            small.push(w.reason.clone());
        }
        let standing = w.standing(v.today());
        // A seat may be given back, and a session cancelled.
        let lost = standing == Standing::Seated && w.session.as_ref().is_some_and(|id| !kept.contains(id));
        let seat =
            (standing == Standing::Seated && !lost).then(|| session.map(|s| format!("/sessions/{}", s.id))).flatten();
        OwnWish {
            number: w.number,
            course: title(v, &courses, &w.course),
            href: seat
                .unwrap_or_else(|| courses.get(&w.course).map_or_else(String::new, |c| format!("/courses/{}", c.slug))),
            small: small.join(" · "),
            badge: if lost { ui::badge("", &v.t("deliver-wish-lost")) } else { badge(v, w) },
            pending: w.pending(),
            alive: w.pending() || standing == Standing::Planned,
        }
    };
    Ok(mine.iter().map(line).collect())
}

fn badge(v: &Visit, w: &Wish) -> Html {
    match w.standing(v.today()) {
        Standing::Waits => ui::badge("due", &v.ta("deliver-wish-by", "day", v.day_by(w.due_on))),
        Standing::Late => ui::badge("late", &v.t("deliver-wish-late")),
        Standing::Seated => ui::badge("a", &v.t("deliver-wish-seat")),
        Standing::Agreed => ui::badge("", &v.t("deliver-wish-agreed")),
        Standing::Planned => ui::badge("a", &v.t("deliver-wish-planned")),
        Standing::Declined => ui::badge("", &v.t("deliver-wish-no")),
        Standing::Over => ui::badge("", &v.t("deliver-wish-over")),
        Standing::Back => ui::badge("", &v.t("deliver-wish-back")),
    }
}

pub async fn answer(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    match wishes::answer_wish(&mut work, number, fields.text("answer"), fields.text("reason")).await {
        Ok(()) => {
            work.commit().await?;
            Ok(v.go("/wishes", "said-deliver-wish-answered"))
        }
        Err(Stop::Refused(r)) if r.kind == Kind::Invalid => {
            drop(work);
            Ok(v.page_refused(page(&v, Some((number, &r, fields.text("reason")))).await?))
        }
        Err(stop) => Err(stop.into()),
    }
}

pub async fn take_back(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    wishes::take_back_wish(&mut work, number).await?;
    work.commit().await?;
    Ok(v.go_undo("/wishes", "said-deliver-wish-back", &Undo::at(format!("/wishes/{number}/undo"))))
}

pub async fn restore(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    wishes::restore_wish(&mut work, number).await?;
    work.commit().await?;
    Ok(v.go("/wishes", "said-web-undone"))
}

pub async fn plan(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let course = curriculum::course_by_slug(&mut work, &fields.needed("course", 100)?).await?;
    let slug = fields.needed("team", 100)?;
    let team = people::teams(&mut work).await?.into_iter().find(|t| t.slug == slug).ok_or_else(Stop::missing)?;
    wishes::plan_wishes(&mut work, &course.id, &team.id).await?;
    work.commit().await?;
    Ok(v.go("/wishes", "said-deliver-wish-planned"))
}
