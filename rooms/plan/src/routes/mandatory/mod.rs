//! `/mandatory`: rules of mandatory training, who stands how with each, and the proof of it for any day.

mod api;
mod lines;
mod proof;
mod rule;
mod team;

pub(super) use lines::pages;

use std::collections::HashMap;

use axum::extract::RawQuery;
use kit::{Day, Done, Kind, Lang, Refusal, Role, Say, Stop, Words};
use store::Work;
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, ui};

use super::PLANNERS;
use crate::mandatory::{
    self, Audience, Counts, NewRule, Rule, RuleId, State,
    words::{Names, deadline, position_words},
};

const MANAGERS: Access = Access::Roles(&[Role::Manager]);
const LEADERS: Access = Access::Roles(&[Role::Planner, Role::Administrator, Role::Manager]);
const NOTICE_DAYS: &str = "14";
const LEAD_DAYS: &str = "60";
const DUE_DAYS: &str = "30";

pub fn doors(doors: &mut Doors) {
    doors.get("/mandatory", PLANNERS, Sample::PLAIN, index);
    doors.post("/mandatory", PLANNERS, Sample::form(&[("course", "customer-record"), ("why_en", "")]), make);
    doors.get("/mandatory/team", MANAGERS, Sample::PLAIN, team::show);
    doors.post(
        "/mandatory/returns",
        LEADERS,
        Sample::form(&[("person", "nobody"), ("back_on", "2026-11-20")]),
        team::back,
    );
    doors.get("/mandatory/{rule}", PLANNERS, Sample::PLAIN, rule::show);
    doors.post("/mandatory/{rule}/ends", PLANNERS, Sample::form(&[]), rule::end);
    doors.post("/mandatory/{rule}/undo", PLANNERS, Sample::form(&[]), rule::restore);
    doors.post(
        "/mandatory/{rule}/exemptions",
        PLANNERS,
        Sample::form(&[("person", "nobody"), ("reason", "On loan elsewhere."), ("until", "2026-12-31")]),
        rule::exempt,
    );
    doors.post("/exemptions/{exemption}/ends", PLANNERS, Sample::form(&[]), rule::end_exemption);
    doors.post("/exemptions/{exemption}/undo", PLANNERS, Sample::form(&[]), rule::restore_exemption);
    doors.get("/mandatory/{rule}/proof", PLANNERS, Sample::query("on=2026-11-20"), proof::show);
    doors.get("/mandatory/{rule}/proof.csv", PLANNERS, Sample::query("on=2026-11-20"), proof::csv);
    doors.get("/api/v1/mandatory", PLANNERS, Sample::query("on=2026-11-20"), api::rules);
    doors.get("/api/v1/mandatory/{rule}/proof", PLANNERS, Sample::query("on=2026-11-20"), api::proof);
}

#[derive(Template)]
#[template(path = "mandatory/index.html")]
struct Index<'a> {
    v: &'a Visit,
    rules: Vec<RuleLine>,
    empty: Html,
    fields: Fields,
    problem: Option<String>,
    courses: Vec<(String, String)>,
    /// A field in each language of the house, the first first.
    whys: Vec<Html>,
    counts: Vec<(String, String)>,
    roles: Vec<(String, String)>,
    positions: Vec<(String, String)>,
    departments: Vec<(String, String)>,
    teams: Vec<(String, String)>,
    sites: Vec<(String, String)>,
}

struct RuleLine {
    href: String,
    course: String,
    audience: String,
    deadline: String,
    ended: bool,
    overdue: i64,
    due: i64,
    exempt: i64,
    done: i64,
}

pub async fn index(v: Visit, RawQuery(query): RawQuery) -> Reply {
    let fields = Fields::from_pairs(web::fields::decode(query.unwrap_or_default().as_bytes()));
    let page = draw(&v, begun(&v, fields)).await?;
    Ok(v.page(page))
}

/// A new rule as most of them are.
fn begun(v: &Visit, mut fields: Fields) -> Fields {
    for (name, value) in [("due_days", DUE_DAYS), ("notice_days", NOTICE_DAYS), ("lead_days", LEAD_DAYS)] {
        fields.set(name, value);
    }
    fields.set("from", v.today().to_string());
    fields
}

pub async fn make(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let made = made(&mut work, &fields).await;
    Ok(match v.keep(made, work, &mut fields).await? {
        Some(rule) => v.go(&format!("/mandatory/{rule}"), "said-plan-rule-made"),
        None => {
            let page = draw(&v, fields).await?;
            v.page_refused(page)
        }
    })
}

/// Makes the rule, or names every field that keeps it from being one.
async fn made(work: &mut Work, fields: &Fields) -> Done<RuleId> {
    let (new, mut wrong) = wish(work, fields).await?;
    if wrong.is_empty() {
        return mandatory::make_rule(work, new).await;
    }
    let unread: Vec<String> = wrong.iter().map(|(field, _)| field.clone()).collect();
    let today = people::today(work).await?;
    wrong.extend(mandatory::problems(&new, today).into_iter().filter(|(field, _)| !unread.contains(field)));
    Err(Refusal { kind: Kind::Invalid, says: wrong }.into())
}

/// What was read; else `instead`, and the sentence stands with those that are wrong.
fn read<T>(wrong: &mut Vec<(String, Say)>, found: Done<T>, instead: T) -> Done<T> {
    match found {
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            wrong.extend(refusal.says);
            Ok(instead)
        }
        found => found,
    }
}

/// The rule that the form asks for, and the fields that cannot be read.
async fn wish(work: &mut Work, fields: &Fields) -> Done<(NewRule, Vec<(String, Say)>)> {
    let mut wrong = Vec::new();
    let today = people::today(work).await?;
    let languages = people::settings(work).await?.languages;
    let course = match fields.text("course") {
        "" => Err(Stop::at("course", "web-field-needed")),
        slug => curriculum::course_by_slug(work, slug).await.map(|c| c.id),
    };
    let chosen = |name: &str| Some(fields.text(name).to_owned()).filter(|x| !x.is_empty());
    let day = |name: &str| if fields.text(name).is_empty() { Ok(None) } else { fields.day(name).map(Some) };
    let number =
        |name: &str| if fields.text(name).is_empty() { Ok(None) } else { fields.int(name, 0, 10_000).map(Some) };
    let team = match chosen("team") {
        Some(text) => people::team_typed(work, "team", &text).await.map(Some),
        None => Ok(None),
    };
    let source = languages.first().copied().unwrap_or(Lang::En);
    let text = |lang: &Lang| fields.text(&format!("why_{}", lang.code())).to_owned();
    let written = languages.iter().filter(|l| !text(l).is_empty());
    let new = NewRule {
        course: read(&mut wrong, course, "".into())?,
        audience: Audience {
            role: chosen("role").and_then(|r| Role::from_code(&r)),
            position: chosen("position"),
            department: chosen("department").map(Into::into),
            team: read(&mut wrong, team, None)?,
            site: chosen("site").map(Into::into),
            hired_from: read(&mut wrong, day("hired_from"), None)?,
        },
        counts: Counts::from_code(fields.text("counts")).unwrap_or(Counts::Start),
        due_days: read(&mut wrong, number("due_days"), None)?.unwrap_or(0),
        due_on: read(&mut wrong, day("due_on"), None)?,
        every_months: read(&mut wrong, number("every_months"), None)?.filter(|n| *n > 0),
        from: read(&mut wrong, fields.day("from"), today)?,
        until: read(&mut wrong, day("until"), None)?,
        notice_days: read(&mut wrong, number("notice_days"), None)?.unwrap_or(0),
        lead_days: read(&mut wrong, number("lead_days"), None)?.unwrap_or(0),
        why: written.fold(Words::one(source, text(&source)), |w, lang| w.with(*lang, text(lang))),
    };
    Ok((new, wrong))
}

async fn draw(v: &Visit, fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let names = Names::read(&mut look).await?;
    let rules = mandatory::rules(&mut look).await?;
    let counts = mandatory::counts(&mut look, v.today()).await?;
    let positions = people::positions(&mut look, v.today()).await?;
    let lang = v.lang();
    let languages = people::settings(&mut look).await?.languages;
    let any = || (String::new(), v.t("plan-rule-any"));
    let mut courses = vec![(String::new(), v.t("plan-rule-choose"))];
    let mut named: Vec<(String, String)> = names
        .courses
        .iter()
        .filter(|c| c.published_at.is_some())
        .map(|c| (c.slug.clone(), c.title(lang).to_owned()))
        .collect();
    kit::Order::of(lang).sort(&mut named, |(_, title)| title);
    courses.extend(named);
    let with_any = |list: Vec<(String, String)>| std::iter::once(any()).chain(list).collect::<Vec<_>>();
    let body = Index {
        v,
        empty: ui::empty(v, &v.t("plan-rule-none"), &v.t("plan-rule-none-text"), None),
        problem: fields.error("").map(str::to_owned),
        courses,
        whys: languages
            .iter()
            .map(|l| ui::field(&fields, &format!("why_{}", l.code()), "textarea", &v.language(*l), ""))
            .collect(),
        counts: Counts::ALL
            .iter()
            .map(|c| (c.code().to_owned(), v.t(&format!("plan-rule-counts-{}", c.code()))))
            .collect(),
        roles: with_any(
            Role::ALL.iter().map(|r| (r.code().to_owned(), v.t(&format!("people-role-{}", r.code())))).collect(),
        ),
        positions: with_any(positions.iter().map(|p| (p.clone(), position_words(v, p))).collect()),
        departments: with_any(
            names.departments.iter().map(|d| (d.id.to_string(), d.name.get(lang).to_owned())).collect(),
        ),
        teams: with_any(
            // One more than a list holds says that there are too many for one.
            names.teams.iter().take(ui::LISTED + 1).map(|t| (t.id.to_string(), t.name.get(lang).to_owned())).collect(),
        ),
        sites: with_any(names.sites.iter().map(|s| (s.id.to_string(), s.name.get(lang).to_owned())).collect()),
        rules: rules.iter().map(|r| line(v, &names, r, &counts)).collect(),
        fields,
    };
    Ok(Page::new(&v.t("plan-mandatory"), body).at("plan"))
}

fn line(v: &Visit, names: &Names, rule: &Rule, counts: &HashMap<(RuleId, State), i64>) -> RuleLine {
    let n = |state| counts.get(&(rule.id.clone(), state)).copied().unwrap_or(0);
    RuleLine {
        href: format!("/mandatory/{}", rule.id),
        course: names.course(v, &rule.course),
        audience: names.audience(v, rule),
        deadline: deadline(v, rule),
        ended: !rule.runs(v.today()) && rule.from <= v.today(),
        overdue: n(State::Overdue),
        due: n(State::Due),
        exempt: n(State::Exempt),
        done: n(State::Done),
    }
}

/// The day asked for in the query, today without one; nobody knows a day to come.
fn on(v: &Visit) -> Result<Day, Stop> {
    let day = match v.query("on") {
        "" => v.today(),
        text => kit::tongue::read_day(text).ok_or_else(|| Stop::at("on", "web-field-day"))?,
    };
    Ok(day.min(v.today()))
}

fn page_number(v: &Visit) -> i64 {
    v.query("page").parse().unwrap_or(1).clamp(1, 100_000)
}
