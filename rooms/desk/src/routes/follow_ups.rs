//! The board.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use kit::{Done, Role, SessionId};
use web::{Html, Page, Reply, Template, Visit, sheet::Sheet, ui, ui::Half};

use crate::{
    board::{self, Act, Board, Chore, Line, Row, Tab},
    dates,
};

#[derive(Template)]
#[template(path = "follow_ups.html")]
struct Show<'a> {
    v: &'a Visit,
    eyebrow: String,
    waits: String,
    late: Option<String>,
    today: String,
    chores: Vec<ChoreRow>,
    key: [(Html, String); 3],
    tabs: Html,
    groups: Vec<Group>,
    nothing: Option<Html>,
    partner: bool,
}

/// One act in "Waiting on you".
pub struct ChoreRow {
    pub name: String,
    pub what: String,
    /// The end of `what` that somebody said, and its language.
    pub said: Option<(String, &'static str)>,
    pub due: Html,
    pub act: String,
    /// A link, or the address a form posts to.
    pub href: String,
    pub posts: bool,
    pub first: bool,
}

struct Group {
    course: String,
    href: String,
    when: String,
    rows: Vec<(String, String, Row)>,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = people::person(&mut look, &v.who()?.id, v.today()).await?;
    let board = board::gather(&v, &mut look).await?;
    let tab = Tab::from_code(v.query("waiting"));
    let (n, late) = (board.chores.len(), board.chores.iter().filter(|c| c.late_days > 0).count());
    let team = me.placement.as_ref().map_or_else(String::new, |p| p.team_name.get(v.lang()).to_owned());
    let groups = groups(&v, &board, tab);
    let body = Show {
        v: &v,
        eyebrow: v.tr("desk-team-people", &[("team", team.into()), ("n", board.people.len().into())]),
        waits: v.tn("desk-waits", n),
        late: late_words(&v, n, late),
        today: v.day_long(v.today()),
        chores: chores(&v, &board, usize::MAX),
        key: key(&v),
        tabs: tabs(&v, &board, tab),
        nothing: groups.is_empty().then(|| nothing(&v, &board)),
        groups,
        partner: v.is(Role::Manager),
    };
    Ok(v.page(Page::new(&v.t("desk-board-title"), body).at("follow-ups")))
}

/// How much of what waits is late, as a sentence; nothing when nothing is.
pub fn late_words(v: &Visit, all: usize, late: usize) -> Option<String> {
    match late {
        0 => None,
        n if n == all && n > 1 => Some(v.t("desk-waits-all-late")),
        n => Some(v.tn("desk-waits-late", n)),
    }
}

fn nothing(v: &Visit, board: &Board) -> Html {
    if board.lines.is_empty() {
        return ui::empty(v, &v.t("desk-board-empty"), &v.t("desk-board-empty-why"), None);
    }
    ui::empty(
        v,
        &v.t("desk-tab-empty"),
        &v.t("desk-tab-empty-why"),
        Some(("/follow-ups", v.t("desk-show-all").as_str())),
    )
}

fn key(v: &Visit) -> [(Html, String); 3] {
    [
        (ui::pair(v, Half::Done, Half::Waiting), v.t("desk-key-you")),
        (ui::pair(v, Half::Waiting, Half::Done), v.t("desk-key-them")),
        (ui::pair(v, Half::Waiting, Half::Late), v.t("desk-key-late")),
    ]
}

fn tabs(v: &Visit, board: &Board, current: Tab) -> Html {
    let items: Vec<_> = Tab::ALL
        .into_iter()
        .map(|tab| {
            let n = board.lines.iter().filter(|l| tab.shows(&l.facts)).count() as i64;
            let href = match tab.code() {
                "" => "/follow-ups".to_owned(),
                code => format!("/follow-ups?waiting={code}"),
            };
            (href, v.t(tab.key()), Some(n), tab == current)
        })
        .collect();
    ui::tabs(&v.t("desk-filter"), &items)
}

fn groups(v: &Visit, board: &Board, tab: Tab) -> Vec<Group> {
    let mut out: Vec<(SessionId, Group)> = Vec::new();
    for line in board.lines.iter().filter(|l| tab.shows(&l.facts)) {
        if out.last().is_none_or(|(id, _)| *id != line.session) {
            out.push((line.session.clone(), group(v, board, line)));
        }
        let Some(person) = board.people.get(&line.person) else { continue };
        if let Some((_, group)) = out.last_mut() {
            let href = match &line.facts.follow_up {
                Some(f) => format!("/follow-ups/{}", f.id),
                None => format!("/people/{}", person.handle),
            };
            group.rows.push((person.name.clone(), href, board::row(v, &line.facts)));
        }
    }
    out.into_iter().map(|(_, group)| group).collect()
}

fn group(v: &Visit, board: &Board, line: &Line) -> Group {
    let day = line.facts.class_on;
    Group {
        course: title(v, board, &line.course),
        href: format!("/sessions/{}", line.session),
        when: dates::and(v, &v.day_tag(day), &dates::from_today(v, day)),
        rows: Vec::new(),
    }
}

fn title(v: &Visit, board: &Board, course: &kit::CourseId) -> String {
    board.courses.get(course).map_or_else(String::new, |c| c.title(v.lang()).to_owned())
}

/// What waits on the reader, at most `limit` of it. The first late one carries the filled button.
pub fn chores(v: &Visit, board: &Board, limit: usize) -> Vec<ChoreRow> {
    board.chores.iter().take(limit).enumerate().filter_map(|(i, c)| chore(v, board, c, i == 0)).collect()
}

fn chore(v: &Visit, board: &Board, c: &Chore, first: bool) -> Option<ChoreRow> {
    let person = board.people.get(&c.person)?;
    let (what, said, act, href, posts) = match &c.act {
        Act::Meet { follow_up, course } => (
            v.ta("desk-what-meet", "course", title(v, board, course)),
            None,
            v.t("desk-act-meet"),
            format!("/follow-ups/{follow_up}"),
            false,
        ),
        Act::Agree { goal, course } => (
            v.ta("desk-what-agree", "course", title(v, board, course)),
            None,
            v.t("desk-act-agree"),
            format!("/goals/{goal}"),
            false,
        ),
        Act::Keep { task, text, lang } => (
            v.t("desk-what-promised"),
            Some((text.clone(), lang.tag())),
            v.t("desk-act-kept"),
            format!("/support-tasks/{task}/keepings"),
            true,
        ),
    };
    let due = dates::due_badge(v, c.due_on, c.late_days);
    Some(ChoreRow { name: person.name.clone(), what, said, due, act, href, posts, first })
}

/// `/follow-ups.csv?waiting=`
pub async fn csv(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let board = board::gather(&v, &mut look).await?;
    Ok(file(&board, Tab::from_code(v.query("waiting")))?)
}

fn file(board: &Board, tab: Tab) -> Done<Response> {
    let mut out = Sheet::new([
        "session_id",
        "course",
        "class_on",
        "person",
        "memo_sent_on",
        "memo_read_on",
        "goal_written_on",
        "goal_agreed_on",
        "attended",
        "follow_up_due_on",
        "follow_up_held_on",
        "goal_reached",
        "days_practised",
        "days_gone",
        "promises_open",
        "waits_on_me",
        "waits_on_others",
        "late",
    ])?;
    for line in board.lines.iter().filter(|l| tab.shows(&l.facts)) {
        out.row(record(board, line))?;
    }
    let body = out.finish()?;
    let name = "attachment; filename=\"follow-ups.csv\"";
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, name)], body).into_response())
}

fn record(board: &Board, line: &Line) -> [String; 18] {
    let (f, waits) = (&line.facts, line.facts.waits());
    let day = |d: Option<kit::Day>| d.map(|d| d.to_string()).unwrap_or_default();
    let yes = |b: bool| if b { "yes" } else { "no" }.to_owned();
    let (memo, goal, meeting) = (f.memo.as_ref(), f.goal.as_ref(), f.follow_up.as_ref());
    let attended = match f.seat {
        board::facts::Seat::There => "present",
        board::facts::Seat::CameLate => "late",
        board::facts::Seat::Away => "absent",
        _ => "",
    };
    [
        line.session.to_string(),
        board.courses.get(&line.course).map(|c| c.slug.clone()).unwrap_or_default(),
        f.class_on.to_string(),
        board.people.get(&line.person).map(|p| p.handle.clone()).unwrap_or_default(),
        day(memo.and_then(|m| m.sent_on)),
        day(memo.and_then(|m| m.read_on)),
        day(goal.and_then(|g| g.written_on)),
        day(goal.and_then(|g| g.agreed_on)),
        attended.to_owned(),
        day(meeting.map(|m| m.due_on)),
        day(meeting.and_then(|m| m.held_on)),
        meeting.and_then(|m| m.reached.clone()).unwrap_or_default(),
        f.habit.as_ref().map(|h| h.done.to_string()).unwrap_or_default(),
        f.habit.as_ref().map(|h| h.gone.to_string()).unwrap_or_default(),
        f.promises.iter().filter(|p| p.kept_on.is_none()).count().to_string(),
        yes(waits.me),
        yes(waits.them),
        yes(waits.late),
    ]
}
