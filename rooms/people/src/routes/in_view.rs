//! Whom somebody who leads, or plans, looks at: all of them, or one team.

use kit::{Day, Done, PersonId, Role};
use store::Work;
use web::Visit;

use crate::model::Person;

/// Whom the reader looks at.
#[derive(Debug)]
pub struct InView {
    /// By name.
    pub people: Vec<Person>,
    /// `(slug, name)` of teams to choose from, by name.
    pub teams: Vec<(String, String)>,
    /// The chosen team's slug; empty: all of them.
    pub team: String,
}

/// Everybody below the reader, or those of them in the team the query names. A planner, who has the whole house, sees one team
/// at a time.
pub async fn in_view(v: &Visit, look: &mut Work) -> Done<InView> {
    view(v, look, v.query("team").to_owned()).await
}

/// The same; where a planner names no team, the first that has somebody who is `meant`.
pub async fn in_view_of(v: &Visit, look: &mut Work, meant: impl Fn(&Person) -> bool) -> Done<InView> {
    let mut team = v.query("team").to_owned();
    if team.is_empty() && v.is(Role::Planner) {
        let all: Vec<kit::TeamId> = crate::teams(look).await?.into_iter().map(|t| t.id).collect();
        let ids: Vec<PersonId> = crate::members(look, &all, v.today()).await?.into_iter().map(|(p, _)| p).collect();
        let people = by_name(look, &ids, v.today()).await?;
        let places = people.iter().filter(|p| meant(p)).filter_map(|p| p.placement.as_ref());
        let mut teams: Vec<(String, String)> =
            places.map(|x| (x.team_slug.clone(), x.team_name.get(v.lang()).to_owned())).collect();
        kit::Order::of(v.lang()).sort(&mut teams, |t| &t.1);
        team = teams.into_iter().next().map_or_else(String::new, |t| t.0);
    }
    view(v, look, team).await
}

async fn view(v: &Visit, look: &mut Work, mut team: String) -> Done<InView> {
    let today = v.today();
    let name = |name: &kit::Words| name.get(v.lang()).to_owned();
    if v.is(Role::Planner) {
        let all = crate::teams(look).await?;
        let mut teams: Vec<(String, String)> = all.iter().map(|t| (t.slug.clone(), name(&t.name))).collect();
        kit::Order::of(v.lang()).sort(&mut teams, |t| &t.1);
        if team.is_empty() {
            team = teams.first().map_or_else(String::new, |t| t.0.clone());
        }
        let chosen: Vec<kit::TeamId> = all.into_iter().filter(|t| t.slug == team).map(|t| t.id).collect();
        let ids: Vec<PersonId> = crate::members(look, &chosen, today).await?.into_iter().map(|(p, _)| p).collect();
        return Ok(InView { people: by_name(look, &ids, today).await?, teams, team });
    }
    let led = crate::led(look, &v.who()?.id, today).await?;
    let ids: Vec<PersonId> = led.into_iter().map(|(id, _)| id).collect();
    let mut people = by_name(look, &ids, today).await?;
    let places = people.iter().filter_map(|p| p.placement.as_ref());
    let mut teams: Vec<(String, String)> = places.map(|x| (x.team_slug.clone(), name(&x.team_name))).collect();
    kit::Order::of(v.lang()).sort(&mut teams, |t| &t.1);
    teams.dedup();
    people.retain(|p| team.is_empty() || p.placement.as_ref().is_some_and(|x| x.team_slug == team));
    Ok(InView { people, teams, team })
}

async fn by_name(look: &mut Work, ids: &[PersonId], today: Day) -> Done<Vec<Person>> {
    let mut found: Vec<Person> = crate::people_by_id(look, ids, today).await?.into_values().collect();
    Person::sort(&mut found);
    Ok(found)
}
