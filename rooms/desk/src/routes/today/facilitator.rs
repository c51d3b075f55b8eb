//! What a trainer teaches next, and whether everybody is ready.

use std::collections::HashMap;

use kit::{Done, SessionId};
use plan::Session;
use store::Work;
use web::{Html, Template, Visit, ui};

use super::Item;
use crate::{dates, routes::part as render};

const SHOWN: usize = 5;
/// Attendance of so many days ago is still asked for.
const BACK_DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "today/facilitator.html")]
struct Facilitator<'a> {
    v: &'a Visit,
    to_mark: Vec<Item>,
    next: Vec<Next>,
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
    mine.retain(|s| s.ends_at > now.plus_days(-BACK_DAYS));
    let ids: Vec<SessionId> = mine.iter().map(|s| s.id.clone()).collect();
    let marked = deliver::attendance(look, &ids).await?;
    let courses = curriculum::courses(look).await?;
    let title = |s: &Session| courses.iter().find(|c| c.id == s.course).map_or("", |c| c.title(v.lang())).to_owned();
    let begun = mine.iter().filter(|s| s.starts_at <= now && !marked.keys().any(|(id, _)| *id == s.id));
    let to_mark = begun
        .map(|s| Item {
            text: title(s),
            small: dates::and(v, &v.day_long(s.day()), &dates::hours(v, s)),
            badge: Html::default(),
            href: format!("/sessions/{}#h-who", s.id),
            link: v.t("desk-mark-attendance"),
        })
        .collect();
    let coming: Vec<&Session> = mine.iter().filter(|s| s.starts_at > now).take(SHOWN).collect();
    let next = next(v, look, &coming, title).await?;
    render(Facilitator { v, to_mark, next })
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
