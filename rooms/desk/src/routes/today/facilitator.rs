//! What a trainer teaches next, and whether everybody is ready.

use std::collections::HashMap;

use kit::{Done, PersonId, SessionId};
use plan::Session;
use store::Work;
use web::{Html, Template, Visit, ui};

use super::Item;
use crate::{
    called, dates,
    routes::{part as render, session::quantity, sessions::place},
};

const SHOWN: usize = 5;
/// Attendance of so many days ago is still asked for.
const BACK_DAYS: i64 = 14;
/// The first meeting of a series that still runs lies so far back at most.
const SERIES_DAYS: i64 = 400;

#[derive(Template)]
#[template(path = "today/facilitator.html")]
struct Facilitator<'a> {
    v: &'a Visit,
    to_mark: Vec<Item>,
    first: Option<First>,
    next: Vec<Next>,
}

/// The class that comes first: whether everybody is ready, and what to bring.
struct First {
    href: String,
    title: String,
    line: String,
    /// What is still missing, one sentence each; empty: everything is ready.
    missing: Vec<String>,
    materials: String,
}

struct Next {
    href: String,
    title: String,
    when: String,
    seats: i64,
    read: i64,
    goals: i64,
    hint: Html,
}

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let (me, now) = (v.who()?.id.clone(), v.now());
    let mut mine = plan::sessions_taught_by(look, &me).await?;
    mine.retain(|s| s.ends_at > now.plus_days(-SERIES_DAYS));
    let mut over = deliver::arrivals::unmarked(look, &mine).await?;
    over.retain(|u| u.to > now.plus_days(-BACK_DAYS));
    let running: Vec<SessionId> =
        mine.iter().filter(|s| s.starts_at <= now && s.ends_at > now).map(|s| s.id.clone()).collect();
    let marked = deliver::attendance(look, &running).await?;
    let courses = curriculum::courses(look).await?;
    let title = |s: &Session| courses.iter().find(|c| c.id == s.course).map_or("", |c| c.title(v.lang())).to_owned();
    let item = |s: &Session, href: String| Item {
        text: title(s),
        small: dates::and(v, &v.day_long(s.day()), &dates::hours(v, s)),
        badge: Html::default(),
        href,
        link: v.t("desk-mark-attendance"),
    };
    let asked = over.iter().filter_map(|u| {
        let s = mine.iter().find(|s| s.id == u.session)?;
        let meeting = Session { starts_at: u.from, ends_at: u.to, ..s.clone() };
        let href = match u.series {
            true => format!("/sessions/{}/arrivals?part={}", s.id, u.part),
            false => format!("/sessions/{}#h-who", s.id),
        };
        Some(item(&meeting, href))
    });
    let begun = mine.iter().filter(|s| running.contains(&s.id) && !marked.keys().any(|(id, _)| *id == s.id));
    let to_mark = asked.chain(begun.map(|s| item(s, format!("/sessions/{}#h-who", s.id)))).collect();
    let coming: Vec<&Session> = mine.iter().filter(|s| s.starts_at > now).take(SHOWN).collect();
    let first = match coming.first() {
        Some(s) => Some(first(v, look, s, title(s)).await?),
        None => None,
    };
    let next = next(v, look, &coming, title).await?;
    render(Facilitator { v, to_mark, first, next })
}

async fn first(v: &Visit, look: &mut Work, s: &Session, title: String) -> Done<First> {
    let one = std::slice::from_ref(&s.id);
    let seats = plan::enrolled(look, &s.id).await?;
    let ids: Vec<PersonId> = seats.iter().map(|e| e.person.clone()).collect();
    let names = people::people_by_id(look, &ids, v.today()).await?;
    let named = |who: Vec<PersonId>| {
        let mut names: Vec<String> =
            who.iter().filter_map(|id| names.get(id)).map(|p| called::short(p).to_owned()).collect();
        names.sort();
        kit::tongue::list(v.lang(), &names)
    };
    let memos = prepare::memos(look, one).await?;
    let unread: Vec<PersonId> =
        memos.iter().filter(|m| m.sent_at.is_some() && m.read_at.is_none()).map(|m| m.person.clone()).collect();
    let goals = prepare::goals(look, one).await?;
    let unwritten: Vec<PersonId> = goals.iter().filter(|g| g.written_at.is_none()).map(|g| g.person.clone()).collect();
    let mut missing = Vec::new();
    for (key, who) in [("desk-first-unread", unread), ("desk-first-no-goal", unwritten)] {
        if !who.is_empty() {
            missing.push(v.tr(key, &[("n", who.len().into()), ("names", named(who).into())]));
        }
    }
    let findings = deliver::composition(look, &s.id).await?;
    missing.extend(findings.iter().filter(|f| f.0 == deliver::Finding::Warn).map(|f| v.say(&f.1)));
    let text = curriculum::text(look, &s.course, s.course_version, v.lang()).await?;
    let venues = curriculum::venues(look).await?;
    let place = Some(place(v, s, &venues)).filter(|p| !p.is_empty());
    let groups = seats.iter().map(|e| e.subgroup).max().unwrap_or(1).max(1);
    let materials: Vec<String> = text
        .materials
        .iter()
        .map(|m| format!("{} × {}", v.int(quantity(&m.per, seats.len() as i64, groups)), m.text))
        .collect();
    let mut line = vec![dates::from_today(v, s.day()), dates::and(v, &v.day_long(s.day()), &dates::hours(v, s))];
    line.extend(place);
    line.push(v.tn("desk-first-seats", seats.len()));
    Ok(First {
        href: format!("/sessions/{}", s.id),
        title,
        line: line.join(" · "),
        missing,
        materials: materials.join(" · "),
    })
}

async fn next(v: &Visit, look: &mut Work, coming: &[&Session], title: impl Fn(&Session) -> String) -> Done<Vec<Next>> {
    let ids: Vec<SessionId> = coming.iter().map(|s| s.id.clone()).collect();
    let (mut seats, mut read, mut goals) = (HashMap::new(), HashMap::new(), HashMap::new());
    for seat in plan::enrolments(look, &ids).await? {
        *seats.entry(seat.session).or_insert(0) += 1;
    }
    for memo in prepare::memos(look, &ids).await?.into_iter().filter(|m| m.read_at.is_some()) {
        *read.entry(memo.session).or_insert(0) += 1;
    }
    for goal in prepare::goals(look, &ids).await?.into_iter().filter(|g| g.written_at.is_some()) {
        *goals.entry(goal.session).or_insert(0) += 1;
    }
    let n = |of: &HashMap<SessionId, i64>, s: &Session| of.get(&s.id).copied().unwrap_or(0);
    Ok(coming
        .iter()
        .map(|s| {
            let all = n(&seats, s);
            let ready = n(&read, s) == all && n(&goals, s) == all && all > 0;
            Next {
                href: format!("/sessions/{}", s.id),
                title: title(s),
                when: dates::and(v, &v.day_tag(s.day()), &dates::hours(v, s)),
                seats: all,
                read: n(&read, s),
                goals: n(&goals, s),
                hint: if ready { ui::badge("a", &v.t("desk-all-ready")) } else { Html::default() },
            }
        })
        .collect())
}
