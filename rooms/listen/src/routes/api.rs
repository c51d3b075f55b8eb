use axum::{Json, response::IntoResponse};
use serde::Serialize;
use web::{Reply, Visit};

use super::teams;
use crate::{access::visible_teams, store as db};

/// A need for other programmes; the level is missing where the answer is "not enough data".
#[derive(Serialize)]
struct NeedDto {
    id: String,
    team: String,
    team_name: String,
    skill: String,
    skill_name: String,
    level: Option<i64>,
    low: Option<i64>,
    high: Option<i64>,
    n: i64,
    enough: bool,
    customers: Option<i64>,
    employees: Option<i64>,
    qa: Option<i64>,
    measured_at: String,
}

pub(super) async fn list(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let only = visible_teams(&mut look, &v.who()?.id).await?;
    let skills = curriculum::skills(&mut look).await?;
    let needs = db::all_needs(&mut look).await?;
    let teams = teams(&mut look, needs.iter().map(|n| &n.team), only.as_deref()).await?;
    let rows: Vec<NeedDto> = needs
        .into_iter()
        .filter_map(|n| {
            let team = teams.iter().find(|t| t.id == n.team)?;
            let skill = skills.iter().find(|s| s.id == n.skill)?;
            Some(NeedDto {
                id: n.id.0,
                team: team.slug.clone(),
                team_name: team.name.get(v.lang()).to_owned(),
                skill: n.skill.0,
                skill_name: skill.name.get(v.lang()).to_owned(),
                level: n.enough.then_some(n.level),
                low: n.enough.then_some(n.low),
                high: n.enough.then_some(n.high),
                n: n.n,
                enough: n.enough,
                customers: n.customers,
                employees: n.employees,
                qa: n.qa,
                measured_at: n.measured_at.iso(),
            })
        })
        .collect();
    Ok(Json(rows).into_response())
}
