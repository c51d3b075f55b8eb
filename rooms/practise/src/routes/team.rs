//! A team's week of practice, without naming anybody.

use std::collections::HashSet;

use axum::response::Response;
use kit::{Done, Kind, PersonId, Role, Stop, TeamId};
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    memory::{TeamWeek, team_weeks},
    verbs,
};

#[derive(Template)]
#[template(path = "practice/team.html")]
struct Team<'a> {
    v: &'a Visit,
    rows: Vec<Row>,
    fields: &'a Fields,
    choices: Vec<(String, String)>,
}

struct Row {
    team: String,
    /// The figure and as it is written.
    share: Option<(i64, String)>,
    label: String,
    line: String,
    goal: String,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &Fields::default()).await?))
}

async fn page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let (seen, led) = visible(v, look).await?;
    let teams: Vec<people::Team> =
        people::known_teams(look).await?.iter().filter(|t| seen.contains(&t.id)).cloned().collect();
    let ids: Vec<TeamId> = teams.iter().map(|t| t.id.clone()).collect();
    let weeks = team_weeks(look, &ids, v.today()).await?;
    let name = |t: &people::Team| t.name.get(v.lang()).to_owned();
    let row = |(t, w): (&people::Team, &TeamWeek)| Row {
        label: v.ta("practise-team-label", "team", name(t)),
        team: name(t),
        share: w.share_pct.map(|s| (s, v.percent(s as f64, 0))),
        line: line(v, w),
        goal: w.goal_pct.map_or_else(|| v.t("practise-team-no-goal"), |g| v.percent(g as f64, 0)),
    };
    let body = Team {
        v,
        rows: teams.iter().zip(&weeks).map(row).collect(),
        fields,
        choices: teams.iter().filter(|t| led.contains(&t.id)).map(|t| (t.slug.clone(), name(t))).collect(),
    };
    Ok(Page::new(&v.t("practise-team-title"), body).at("practice"))
}

/// The teams this reader may see, and those whose goal they may choose.
async fn visible(v: &Visit, look: &mut Work) -> Done<(HashSet<TeamId>, HashSet<TeamId>)> {
    let me = v.who()?;
    let led: HashSet<TeamId> = people::led(look, &me.id, v.today()).await?.into_iter().map(|(_, team)| team).collect();
    if me.is_any(&[Role::Planner, Role::Administrator]) {
        let all: HashSet<TeamId> = people::heads(look, v.today()).await?.into_keys().collect();
        let choose = if me.is(Role::Administrator) { all.clone() } else { led };
        return Ok((all, choose));
    }
    let own = people::person(look, &me.id, v.today()).await?.team().cloned();
    Ok((led.iter().cloned().chain(own).collect(), led))
}

fn line(v: &Visit, w: &TeamWeek) -> String {
    match w.share_pct {
        Some(_) => v.tn("practise-team-people", w.people),
        None if w.people == 0 => v.t("practise-team-nobody"),
        None if (w.people as i64) < listen::SMALL_GROUP => v.tn("practise-team-small", listen::SMALL_GROUP),
        None => v.t("practise-team-begins"),
    }
}

/// "Your team: 71 % of practice days this week, the goal is 70 %." for somebody's own page.
pub async fn own_line(v: &Visit, look: &mut Work, me: &PersonId) -> Done<Option<String>> {
    let person = people::person(look, me, v.today()).await?;
    let Some(team) = person.team().cloned() else { return Ok(None) };
    let Some(week) = team_weeks(look, std::slice::from_ref(&team), v.today()).await?.pop() else { return Ok(None) };
    let Some(share) = week.share_pct else { return Ok(None) };
    let share = v.percent(share as f64, 0);
    Ok(Some(match week.goal_pct {
        Some(goal) => {
            v.tr("practise-team-line-goal", &[("share", share.into()), ("goal", v.percent(goal as f64, 0).into())])
        }
        None => v.ta("practise-team-line", "share", share),
    }))
}

pub async fn set(v: Visit, fields: Fields) -> Reply {
    match chosen(&v, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn chosen(v: &Visit, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let slug = fields.text("team");
    let team = people::teams(&mut work).await?.into_iter().find(|t| t.slug == slug).ok_or_else(Stop::missing)?;
    verbs::set_team_goal(&mut work, &team.id, fields.int("share", 10, 100)?).await?;
    work.commit().await?;
    Ok(v.go("/practice/team", "said-practise-goal-set"))
}
