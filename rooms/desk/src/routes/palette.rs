//! `/search/palette`: the dialog behind Ctrl-K, brought by script when it is first asked for. What stands in it before anything is
//! typed: the reader's places and what one does there.

use kit::Role;
use web::{Page, Reply, SearchHit, Template, Visit};

use super::search::Group;

/// What a role does, and where. Somebody with two roles sees both.
const ACTS: [(Role, &str, &str); 18] = [
    (Role::Learner, "desk-do-aid", "/aids"),
    (Role::Coach, "desk-do-aid", "/aids"),
    (Role::Planner, "desk-do-brief", "/briefings"),
    (Role::Manager, "desk-do-brief", "/briefings"),
    (Role::Planner, "desk-do-choose", "/needs"),
    (Role::Planner, "desk-do-draft", "/plan"),
    (Role::Planner, "desk-do-report", "/effects"),
    (Role::Planner, "plan-mandatory", "/mandatory"),
    (Role::Planner, "plan-budget", "/budget"),
    (Role::Manager, "desk-do-talk", "/follow-ups"),
    (Role::Manager, "desk-do-choose", "/needs"),
    (Role::Manager, "plan-duty-team", "/mandatory/team"),
    (Role::Facilitator, "desk-do-mark", "/sessions"),
    (Role::Manager, "plan-budget", "/budget"),
    (Role::Administrator, "desk-do-import", "/imports"),
    (Role::Administrator, "plan-budget", "/budget"),
    (Role::Administrator, "desk-do-settings", "/settings"),
    (Role::Learner, "desk-do-practise", "/practice"),
];

/// Keys, and the text that says what they do.
const KEYS: [(&[&str], &str); 7] = [
    (&["Ctrl K", "⌘ K"], "desk-key-search"),
    (&["↑", "↓"], "desk-key-choose"),
    (&["Enter"], "desk-key-open"),
    (&["Esc"], "desk-key-close"),
    (&["?"], "desk-key-keys"),
    (&["Space"], "desk-key-answer"),
    (&["1", "2", "3", "4"], "desk-key-rate"),
];

#[derive(Template)]
#[template(path = "palette.html")]
struct Palette<'a> {
    v: &'a Visit,
    groups: Vec<Group>,
    keys: Vec<(&'static [&'static str], String)>,
}

pub async fn show(v: Visit) -> Reply {
    if !v.is_fragment() {
        return Ok(v.go("/search", ""));
    }
    let hit = |title: String, href: &str| SearchHit { title, note: String::new(), href: href.to_owned() };
    let places = web::places(&v).into_iter().map(|p| hit(v.t(p.key), p.href)).collect();
    let mut acts: Vec<SearchHit> = Vec::new();
    for (role, key, href) in ACTS {
        if v.is(role) && acts.iter().all(|a| a.href != href) {
            acts.push(hit(v.t(key), href));
        }
    }
    let mut groups = vec![Group { name: v.t("desk-palette-places"), hits: places }];
    if !acts.is_empty() {
        groups.push(Group { name: v.t("desk-palette-acts"), hits: acts });
    }
    let keys = KEYS.into_iter().map(|(keys, text)| (keys, v.t(text))).collect();
    Ok(v.page(Page::new(&v.t("web-search"), Palette { v: &v, groups, keys })))
}
