//! Nobody is asked whether they are sure: the sentence that says it is done has a button, and the button takes it back.

use std::{collections::BTreeSet, sync::Arc};

use kit::{Day, PersonId, Role, SessionId};

use crate::{
    doors,
    guest::{Answer, Guest},
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("undo/a deputy who was ended stands in again", |s, k| Box::pin(deputy(s, k)));
    add("undo/a last day and roles are as they were", |s, k| Box::pin(by_hand(s, k)));
    add("undo/a seat that was taken is given back", |s, k| Box::pin(seat(s, k)));
    add("undo/what was ended or discarded comes back", |s, k| Box::pin(ended(s, k)));
}

/// The form beside the sentence: its address, and its hidden fields.
fn button(page: &Answer) -> Option<(String, Vec<(String, String)>)> {
    let form = page.body.split("class=\"toast\"").nth(1)?.split("<form").nth(1)?.split("</form>").next()?;
    let value = |text: &str, name: &str| Some(text.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.to_owned());
    let fields = form.split("type=\"hidden\"").skip(1);
    let fields = fields.filter_map(|f| Some((value(f, "name")?, value(f, "value")?))).collect();
    let action = value(form, "action")?;
    form.contains("Undo").then_some((action, fields))
}

async fn pressed(guest: &mut Guest, page: &Answer) -> Result<Answer, String> {
    let (action, fields) = button(page).ok_or_else(|| format!("nothing to undo on the page: {}", page.text()))?;
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    guest.post(&action, &fields).await
}

async fn takes_back(guest: &mut Guest, page: &Answer) -> Result<Answer, String> {
    let answer = pressed(guest, page).await?;
    if answer.status != 303 {
        return Err(format!("not undone: {} {}", answer.status, answer.text()));
    }
    guest.sees(&answer.location).await
}

async fn speaks(stage: &Stage, handle: &str) -> Result<Guest, String> {
    let mut guest = stage.as_(handle).await?;
    guest.speak("en");
    Ok(guest)
}

/// What the cast's samples call `name`.
async fn sample(stage: &Stage, name: &'static str) -> Result<String, String> {
    doors::samples(stage).await?.remove(name).ok_or_else(|| format!("no {name}"))
}

async fn stands_in(stage: &Stage, id: &str) -> Result<bool, String> {
    let mut look = stage.look().await?;
    Ok(people::deputies(&mut look, as_of()).await.map_err(said)?.iter().any(|d| d.id.0 == id))
}

async fn deputy(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut admin = speaks(&stage, "kari.nordby").await?;
    let id = sample(&stage, "deputy").await?;
    let answer = admin.post(&format!("/deputies/{id}/endings"), &[]).await?;
    let page = admin.sees(&answer.location).await?;
    equal(stands_in(&stage, &id).await?, false)?;
    // The address alone brings nobody else the button, and nobody else may press it.
    let mut other = speaks(&stage, "andris.kalnins").await?;
    equal(button(&other.sees(&answer.location).await?), None)?;
    equal(other.post(&format!("/deputies/{id}/undo"), &[]).await?.status, 409)?;
    takes_back(&mut admin, &page).await?.says("Undone.")?;
    equal(stands_in(&stage, &id).await?, true)
}

/// The last day of a coach, and their roles.
async fn coach(stage: &Stage) -> Result<(Option<Day>, BTreeSet<Role>), String> {
    let mut look = stage.look().await?;
    let person = people::by_handle(&mut look, "juris.liepa", as_of()).await.map_err(said)?;
    let roles = people::roles(&mut look, &person.id, as_of()).await.map_err(said)?;
    Ok((person.ended_on, roles))
}

async fn by_hand(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut admin = speaks(&stage, "kari.nordby").await?;
    let before = coach(&stage).await?;
    let last = kit::time::plus_days(as_of(), 30);
    let page = admin.does("/people/juris.liepa/endings", &[("last", &last.to_string())]).await?;
    equal(coach(&stage).await?.0, Some(last))?;
    takes_back(&mut admin, &page).await?;
    equal(coach(&stage).await?, before.clone())?;
    let page = admin.does("/people/juris.liepa/roles", &[]).await?;
    equal(coach(&stage).await?.1, BTreeSet::from([Role::Learner]))?;
    takes_back(&mut admin, &page).await?;
    equal(coach(&stage).await?, before)?;
    // Whoever changed the same since is not overruled.
    let page = admin.does("/people/juris.liepa/roles", &[]).await?;
    admin.does("/people/juris.liepa/roles", &[("roles", "planner")]).await?;
    equal(pressed(&mut admin, &page).await?.status, 409)?;
    equal(coach(&stage).await?.1, BTreeSet::from([Role::Learner, Role::Planner]))
}

async fn seated(stage: &Stage, id: &SessionId) -> Result<Vec<PersonId>, String> {
    let mut look = stage.look().await?;
    let seats = plan::enrolled(&mut look, id).await.map_err(said)?;
    Ok(seats.into_iter().map(|s| s.person).collect())
}

/// Whatever stood against the seat before does not keep it away now: everybody's is given back, once.
async fn seat(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let id = SessionId(sample(&stage, "session").await?);
    let mut planner = speaks(&stage, "mei.lin").await?;
    let before = seated(&stage, &id).await?;
    for person in &before {
        let page = planner.does(&format!("/sessions/{id}/withdrawals"), &[("person", person.as_str())]).await?;
        equal(seated(&stage, &id).await?.contains(person), false)?;
        takes_back(&mut planner, &page).await?;
        equal(pressed(&mut planner, &page).await?.status == 303, false)?;
    }
    equal(seated(&stage, &id).await?, before)
}

async fn ended(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let rule = plan::mandatory::RuleId(sample(&stage, "rule").await?);
    let mut planner = speaks(&stage, "mei.lin").await?;
    let page = planner.does(&format!("/mandatory/{rule}/ends"), &[]).await?;
    takes_back(&mut planner, &page).await?;
    let mut look = stage.look().await?;
    equal(plan::mandatory::rule(&mut look, &rule).await.map_err(said)?.ended_at, None)?;
    drop(look);
    // A course draft: its words are there again.
    planner.does("/course-drafts", &[("title", "The quiet voice"), ("kind", "customer_service")]).await?;
    let page = planner.does("/course-drafts/the-quiet-voice/endings", &[]).await?;
    equal(planner.get("/course-drafts/the-quiet-voice").await?.status, 303)?;
    takes_back(&mut planner, &page).await?.says("The quiet voice")?;
    // After a day it stays given up.
    let page = planner.does("/course-drafts/the-quiet-voice/endings", &[]).await?;
    stage.days(2).await?;
    equal(pressed(&mut planner, &page).await?.status, 409)
}
