//! `/mandatory/{rule}`: one rule, everybody it means, and who need not.

use std::collections::HashMap;

use axum::extract::Path;
use kit::Done;
use web::{Fields, Html, Page, Reply, Template, Undo, Visit, ui};

use super::{lines, lines::Line, on, page_number};
use crate::mandatory::{
    self, ExemptionId, RuleId, State, Which,
    words::{Names, Why, deadline, state_name, why},
};

const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "mandatory/rule.html")]
struct Show<'a> {
    v: &'a Visit,
    id: RuleId,
    course: String,
    course_href: String,
    audience: String,
    deadline: String,
    why: Why,
    made: String,
    running: bool,
    figures: Vec<Html>,
    tabs: Html,
    lines: Vec<Line>,
    pages: Vec<(String, String)>,
    empty: Html,
    proof: String,
    on: String,
    fields: Fields,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let page = draw(&v, &RuleId(id), Fields::default()).await?;
    Ok(v.page(page))
}

async fn draw(v: &Visit, id: &RuleId, fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let (rule, names) = (mandatory::rule(&mut look, id).await?, Names::read(&mut look).await?);
    let (day, page) = (on(v)?, page_number(v));
    let state = State::from_code(v.query("state"));
    let counts = mandatory::count(&mut look, id, day).await?;
    let which = Which { rule: id, on: day, state };
    let mut found = mandatory::listed(&mut look, which, (page - 1) * SHOWN as i64, v.rows(SHOWN) as i64 + 1).await?;
    let more = found.len() > v.rows(SHOWN);
    found.truncate(v.rows(SHOWN));
    let made_by = match &rule.made_by {
        Some(by) => people::people_by_id(&mut look, std::slice::from_ref(by), v.today()).await?.remove(by),
        None => None,
    };
    let rules = HashMap::from([(rule.id.clone(), rule.clone())]);
    let lines = lines::lines(v, &mut look, day, &found, &rules, |c| names.course(v, c)).await?;
    let here = |state: &str| {
        let on = if day == v.today() { String::new() } else { format!("&on={day}") };
        format!("/mandatory/{id}?state={state}{on}")
    };
    let n = |s: State| counts.get(&s).copied().unwrap_or(0);
    let all: i64 = counts.values().sum();
    let mut tabs = vec![(here(""), v.t("plan-duty-all"), Some(all), state.is_none())];
    tabs.extend(State::ALL.iter().map(|s| (here(s.code()), state_name(v, *s), Some(n(*s)), state == Some(*s))));
    let asked = all - n(State::Exempt);
    let done = match asked {
        0 => ui::fig(&state_name(v, State::Done), "–", &v.t("plan-duty-nobody")),
        _ => {
            let pct = (100.0 * n(State::Done) as f64 / asked as f64).floor();
            ui::fig(&state_name(v, State::Done), &v.percent(pct, 0), &v.tn("plan-duty-done-of", asked))
        }
    };
    let course = names.course(v, &rule.course);
    let made = v.tr(
        "plan-rule-made",
        &[
            ("day", v.day_dated(rule.made_at.day(v.zone())).into()),
            ("name", made_by.map_or_else(|| "–".to_owned(), |p| p.name).into()),
        ],
    );
    let body = Show {
        v,
        id: id.clone(),
        course_href: format!("/courses/{}", names.slug(&rule.course)),
        audience: names.audience(v, &rule),
        deadline: deadline(v, &rule),
        why: why(v, &rule),
        made,
        running: rule.ended_at.is_none(),
        figures: vec![
            done,
            ui::fig(&state_name(v, State::Overdue), &v.int(n(State::Overdue)), &v.t("plan-duty-overdue-small")),
            ui::fig(&state_name(v, State::Due), &v.int(n(State::Due)), &v.t("plan-duty-due-small")),
            ui::fig(&state_name(v, State::Exempt), &v.int(n(State::Exempt)), &v.t("plan-duty-exempt-small")),
        ],
        tabs: ui::tabs(&v.t("plan-duty-state"), &tabs),
        lines,
        pages: lines::pages(v, &here(state.map_or("", State::code)), page, more),
        empty: ui::empty(v, &v.t("plan-duty-none"), &v.t("plan-duty-none-text"), None),
        proof: format!("/mandatory/{id}/proof?on={day}"),
        on: day.to_string(),
        fields,
        course: course.clone(),
    };
    Ok(Page::new(&v.ta("plan-rule-title", "course", course), body).at("plan"))
}

pub async fn end(v: Visit, Path(id): Path<String>) -> Reply {
    let back = Undo::at(format!("/mandatory/{id}/undo"));
    let mut work = v.work().await?;
    mandatory::end_rule(&mut work, &RuleId(id)).await?;
    work.commit().await?;
    Ok(v.go_undo("/mandatory", "said-plan-rule-ended", &back))
}

pub async fn restore(v: Visit, Path(id): Path<String>) -> Reply {
    let id = RuleId(id);
    let mut work = v.work().await?;
    mandatory::restore_rule(&mut work, &id).await?;
    work.commit().await?;
    Ok(v.go(&format!("/mandatory/{id}"), "said-plan-rule-back"))
}

pub async fn exempt(v: Visit, Path(id): Path<String>, mut fields: Fields) -> Reply {
    let id = RuleId(id);
    let mut work = v.work().await?;
    let done = async {
        let who = fields.needed("person", 100)?;
        let until = fields.day("until")?;
        let person = people::person_called(&mut work, "person", &who, v.today()).await?;
        mandatory::exempt(&mut work, &id, &person.id, fields.text("reason"), until).await
    };
    Ok(match v.keep(done.await, work, &mut fields).await? {
        Some(_) => v.go(&format!("/mandatory/{id}?state=exempt"), "said-plan-exempted"),
        None => {
            let page = draw(&v, &id, fields).await?;
            v.page_refused(page)
        }
    })
}

pub async fn end_exemption(v: Visit, Path(id): Path<String>) -> Reply {
    let back = Undo::at(format!("/exemptions/{id}/undo"));
    let mut work = v.work().await?;
    let rule = mandatory::end_exemption(&mut work, &ExemptionId(id)).await?;
    work.commit().await?;
    Ok(v.go_undo(&format!("/mandatory/{rule}"), "said-plan-exemption-ended", &back))
}

pub async fn restore_exemption(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    let rule = mandatory::restore_exemption(&mut work, &ExemptionId(id)).await?;
    work.commit().await?;
    Ok(v.go(&format!("/mandatory/{rule}?state=exempt"), "said-web-undone"))
}
