//! `/mandatory/team`: what a manager's people have open, and who is back.

use std::collections::{BTreeSet, HashMap};

use kit::{Done, PersonId, Role};
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::{lines, lines::Line, page_number};
use crate::mandatory::{self, Duty, Rule, RuleId, State, words::Names};

const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "mandatory/team.html")]
struct Team<'a> {
    v: &'a Visit,
    lines: Vec<Line>,
    pages: Vec<(String, String)>,
    tabs: Html,
    empty: Html,
    fields: Fields,
}

pub async fn show(v: Visit) -> Reply {
    let page = draw(&v, Fields::default()).await?;
    Ok(v.page(page))
}

async fn draw(v: &Visit, fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let (today, page) = (v.today(), page_number(v));
    let mut led: BTreeSet<PersonId> = BTreeSet::new();
    for manager in people::charge_of(&mut look, &v.who()?.id, today).await? {
        led.extend(people::led(&mut look, &manager, today).await?.into_iter().map(|(p, _)| p));
    }
    let led: Vec<PersonId> = led.into_iter().collect();
    let mut found: Vec<(Duty, State)> = mandatory::of_people(&mut look, &led, today).await?;
    let open = found.iter().filter(|(_, s)| matches!(s, State::Overdue | State::Due)).count();
    let all = found.len();
    let everybody = v.query("show") == "all";
    if !everybody {
        found.retain(|(_, s)| matches!(s, State::Overdue | State::Due));
    }
    found.sort_by(|a, b| (a.1, a.0.due, &a.0.person).cmp(&(b.1, b.0.due, &b.0.person)));
    let skip = (page as usize - 1).saturating_mul(SHOWN);
    let more = found.len() > skip.saturating_add(v.rows(SHOWN));
    let found: Vec<(Duty, State)> = found.into_iter().skip(skip).take(v.rows(SHOWN)).collect();
    let names = Names::read(&mut look).await?;
    let rules: HashMap<RuleId, Rule> =
        mandatory::rules(&mut look).await?.into_iter().map(|r| (r.id.clone(), r)).collect();
    let lines = lines::lines(v, &mut look, today, &found, &rules, |c| names.course(v, c)).await?;
    let here = if everybody { "/mandatory/team?show=all" } else { "/mandatory/team" };
    let tabs = [
        ("/mandatory/team".to_owned(), v.t("plan-duty-open"), Some(open as i64), !everybody),
        ("/mandatory/team?show=all".to_owned(), v.t("plan-duty-all"), Some(all as i64), everybody),
    ];
    let body = Team {
        v,
        lines,
        pages: lines::pages(v, here, page, more),
        tabs: ui::tabs(&v.t("plan-duty-state"), &tabs),
        empty: ui::empty(v, &v.t("plan-duty-team-none"), &v.t("plan-duty-team-none-text"), None),
        fields,
    };
    Ok(Page::new(&v.t("plan-duty-team"), body).at("today"))
}

/// Somebody is back after a long absence: said by who leads them, or by a planner on the page of rules.
pub async fn back(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let done = async {
        fields.all_needed(&["person", "back_on"])?;
        let who = fields.needed("person", 100)?;
        let on = fields.day("back_on")?;
        let person = people::person_called(&mut work, "person", &who, v.today()).await?;
        mandatory::say_back(&mut work, &person.id, on).await
    };
    let home = if v.is(Role::Manager) { "/mandatory/team" } else { "/mandatory" };
    Ok(match v.keep(done.await, work, &mut fields).await? {
        Some(()) => v.go(home, "said-plan-back"),
        None => {
            let page = if v.is(Role::Manager) {
                draw(&v, fields).await?
            } else {
                super::draw(&v, super::begun(&v, fields)).await?
            };
            v.page_refused(page)
        }
    })
}
