//! Mandatory training for programmes.

use axum::{Json, extract::Path, response::IntoResponse};
use kit::Day;
use serde::Serialize;
use web::{Fields, Reply, Visit};

use super::{
    on,
    proof::{Stood, piece},
};
use crate::mandatory::{self, RuleId, State, words::Names};

#[derive(Debug, Serialize)]
struct RuleOut {
    id: String,
    course: String,
    /// Whom it means; null: anybody.
    role: Option<&'static str>,
    position: Option<String>,
    department: Option<String>,
    team: Option<String>,
    site: Option<String>,
    hired_from_on: Option<Day>,
    /// `hire`, `start`, `return` or `day`: what the days of the deadline are counted from.
    counts: &'static str,
    due_days: i64,
    due_on: Option<Day>,
    every_months: Option<i64>,
    from_on: Day,
    until_on: Option<Day>,
    /// In the language of who asks where it was written in it, else in the house's first.
    why: String,
    people: Standing,
}

#[derive(Debug, Serialize)]
struct Standing {
    overdue: i64,
    due: i64,
    exempt: i64,
    done: i64,
}

/// `GET /api/v1/mandatory?on=2026-11-24`: the rules that run on a day (today without one), with how many people stand how.
pub async fn rules(v: Visit) -> Reply {
    let day = on(&v)?;
    let mut look = v.look().await?;
    let names = Names::read(&mut look).await?;
    let counts = mandatory::counts(&mut look, day).await?;
    let mut rules = mandatory::rules(&mut look).await?;
    rules.retain(|r| r.runs(day));
    let out = rules.into_iter().map(|r| {
        let n = |state| counts.get(&(r.id.clone(), state)).copied().unwrap_or(0);
        let people =
            Standing { overdue: n(State::Overdue), due: n(State::Due), exempt: n(State::Exempt), done: n(State::Done) };
        RuleOut {
            course: names.slug(&r.course).to_owned(),
            role: r.audience.role.map(|x| x.code()),
            department: names
                .departments
                .iter()
                .find(|d| r.audience.department.as_ref() == Some(&d.id))
                .map(|d| d.slug.clone()),
            team: names.teams.iter().find(|t| r.audience.team.as_ref() == Some(&t.id)).map(|t| t.slug.clone()),
            site: names.sites.iter().find(|s| r.audience.site.as_ref() == Some(&s.id)).map(|s| s.slug.clone()),
            position: r.audience.position,
            hired_from_on: r.audience.hired_from,
            counts: r.counts.code(),
            due_days: r.due_days,
            due_on: r.due_on,
            every_months: r.every_months,
            from_on: r.from,
            until_on: r.until,
            why: r.why.get(v.lang()).to_owned(),
            people,
            id: r.id.0,
        }
    });
    Ok(Json(serde_json::json!({ "on": day, "rules": out.collect::<Vec<_>>() })).into_response())
}

#[derive(Debug, Serialize)]
struct LineOut {
    staff_number: String,
    name: String,
    position: Option<String>,
    team: Option<String>,
    site: Option<String>,
    /// `overdue`, `due`, `exempt` or `done`.
    state: &'static str,
    due_on: Option<Day>,
    done_on: Option<Day>,
    version: Option<i64>,
    certificate: Option<String>,
    exempt_until_on: Option<Day>,
    exempt_reason: Option<String>,
}

/// `GET /api/v1/mandatory/{rule}/proof?on=2026-11-24&from=`: everybody the rule meant on that day, as they stood then, page by
/// page; `next` is what to ask `from`, null at the end.
pub async fn proof(v: Visit, Path(id): Path<String>) -> Reply {
    let id = RuleId(id);
    let day = on(&v)?;
    let from = match v.query("from") {
        "" => 0,
        _ => {
            Fields::from_pairs([("from".to_owned(), v.query("from").to_owned())]).int("from", 0, i64::from(u32::MAX))?
        }
    };
    let mut look = v.look().await?;
    mandatory::rule(&mut look, &id).await?;
    let (stood, next) = piece(&mut look, &id, day, from).await?;
    let people: Vec<LineOut> = stood.into_iter().map(line).collect();
    Ok(Json(serde_json::json!({ "on": day, "people": people, "next": next })).into_response())
}

fn line(Stood { duty, state, person, because }: Stood) -> LineOut {
    let (team, site, position) = match person.placement {
        Some(p) => (Some(p.team_slug), Some(p.site_slug), Some(p.position)),
        None => (None, None, None),
    };
    LineOut {
        staff_number: person.staff_number,
        name: person.name,
        position,
        team,
        site,
        state: state.code(),
        due_on: duty.due,
        done_on: duty.done.as_ref().map(|p| p.on),
        version: duty.done.as_ref().and_then(|p| p.version),
        certificate: duty.done.and_then(|p| p.certificate),
        exempt_until_on: because.as_ref().map(|e| e.until),
        exempt_reason: because.map(|e| e.reason),
    }
}
