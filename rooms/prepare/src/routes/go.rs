//! `/go`: sessions that come within the memo lead and lack something. Go or no-go, with the reason.

use axum::extract::Path;
use kit::{Done, PersonId, SessionId, Stop, tongue};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::verbs;

/// So many other dates are offered.
const MERGES_SHOWN: usize = 2;

#[derive(Template)]
#[template(path = "go/list.html")]
struct List<'a> {
    v: &'a Visit,
    open: Vec<Line>,
    decided: Vec<Line>,
    empty: Html,
}

struct Line {
    session: SessionId,
    title: String,
    when: String,
    missing: Vec<String>,
    /// Sessions with room for everybody: what they are called, and the way to put the two together.
    merges: Vec<(String, String)>,
    /// The words of whoever was refused just now.
    why: String,
    error: Option<String>,
    verdict: Option<(Html, String)>,
}

pub async fn show(v: Visit) -> Reply {
    let page = draw(&v, None).await?;
    Ok(v.page(page))
}

pub async fn decide(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = SessionId(id);
    let go = match fields.text("verdict") {
        "go" => true,
        "no" => false,
        _ => return Err(Stop::at("verdict", "prepare-go-needed").into()),
    };
    let mut work = v.work().await?;
    Ok(match v.keep(verbs::decide_go(&mut work, &id, go, fields.text("why")).await, work, &mut fields).await? {
        Some(()) => v.go("/go", if go { "said-prepare-go" } else { "said-prepare-no-go" }),
        None => {
            let page = draw(&v, Some((&id, &fields))).await?;
            v.page_refused(page)
        }
    })
}

async fn draw(v: &Visit, refused: Option<(&SessionId, &Fields)>) -> Done<Page> {
    let mut look = v.look().await?;
    let calls = verbs::go_calls(&mut look).await?;
    let courses = curriculum::courses(&mut look).await?;
    let ids: Vec<PersonId> = calls.iter().filter_map(|(c, ..)| c.decided_by.clone()).collect();
    let names = people::people_by_id(&mut look, &ids, v.today()).await?;
    let (mut open, mut decided) = (Vec::new(), Vec::new());
    for (call, session, missing) in calls {
        let course = courses.iter().find(|c| c.id == session.course);
        let time = tongue::clock(v.lang(), session.starts_at.local_minutes(session.zone));
        let by = call.decided_by.as_ref().and_then(|p| names.get(p)).map_or("", |p| p.name.as_str());
        let targets = if call.go.is_none() { plan::merge_targets(&mut look, &session.id).await? } else { Vec::new() };
        let merge = |(to, free): (plan::Session, i64)| {
            let when = tongue::moment(v.lang(), to.starts_at, to.zone);
            let text = v.tr("prepare-go-merge", &[("when", when.into()), ("n", free.into())]);
            (text, format!("/sessions/{}/changes?act=merge&into={}#h-merge", session.id, to.id))
        };
        let merges = targets.into_iter().take(MERGES_SHOWN).map(merge).collect();
        let mine = refused.filter(|(id, _)| **id == session.id).map(|(_, f)| f);
        let line = Line {
            title: course.map_or_else(String::new, |c| c.title(v.lang()).to_owned()),
            when: v.tr("prepare-letter-when", &[("day", v.day_long(session.day()).into()), ("time", time.into())]),
            missing: missing.iter().map(|s| v.say(s)).collect(),
            merges,
            why: mine.map_or_else(String::new, |f| f.text("why").to_owned()),
            error: mine.and_then(|f| f.error("why")).map(str::to_owned),
            verdict: call.go.map(|go| {
                let (kind, key) = if go { ("a", "prepare-go-badge") } else { ("", "prepare-no-go-badge") };
                (ui::badge(kind, &v.t(key)), format!("{by}: {}", call.why))
            }),
            session: session.id,
        };
        if call.go.is_none() { open.push(line) } else { decided.push(line) }
    }
    decided.reverse();
    let empty = ui::empty(v, &v.t("prepare-go-none"), &v.t("prepare-go-none-why"), None);
    Ok(Page::new(&v.t("prepare-go-title"), List { v, open, decided, empty }).at("plan"))
}
