//! A manager is away: the open promises are the deputy's for that time and back after it; whose days are over cannot come in.

use std::sync::Arc;

use kit::time;

use crate::{
    stage::{Kind, Stages, as_of, said},
    store_tests::equal,
};

const AWAY: &str = "andris.kalnins";

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (stand_in, goal) = {
        let mut look = stage.look().await?;
        let away = people::by_handle(&mut look, AWAY, as_of()).await.map_err(said)?.id;
        let goals = prepare::goals_waiting_for(&mut look, &away).await.map_err(said)?;
        let goal = goals.first().ok_or("nothing waits for the manager")?.id.0.clone();
        // A leader elsewhere, not on the line above.
        let mut found = None;
        for p in people::people(&mut look, as_of()).await.map_err(said)? {
            let leads = people::has_role(&mut look, &p.id, kit::Role::Manager, as_of()).await.map_err(said)?;
            let above = people::is_manager_of(&mut look, &p.id, &away, as_of()).await.map_err(said)?;
            let free = p.handle != "paula.vitola" && p.id != away;
            if leads && !above && free {
                found = Some(p.handle);
                break;
            }
        }
        (found.ok_or("nobody could stand in")?, goal)
    };
    let mut deputy = stage.as_(&stand_in).await?;
    let mut manager = stage.as_(AWAY).await?;
    for guest in [&mut deputy, &mut manager] {
        guest.speak("en");
    }
    equal(deputy.get(&format!("/goals/{goal}")).await?.status, 403)?;
    let (from, to) = (as_of().to_string(), time::plus_days(as_of(), 7).to_string());
    let form = |to: &str| vec![("deputy", stand_in.clone()), ("from", from.clone()), ("to", to.to_owned())];
    let open = form("");
    let open: Vec<(&str, &str)> = open.iter().map(|(a, b)| (*a, b.as_str())).collect();
    // Who comes back says when.
    equal(manager.post("/deputies", &open).await?.status, 422)?;
    let named = form(&to);
    let named: Vec<(&str, &str)> = named.iter().map(|(a, b)| (*a, b.as_str())).collect();
    manager.does("/deputies", &named).await?.says("End now")?;
    // The promises are the deputy's, and no more than these: what only managers see stays theirs.
    equal(deputy.get(&format!("/goals/{goal}")).await?.status, 200)?;
    equal(deputy.get("/people/liga.ozolina/plan").await?.status, 403)?;
    equal(deputy.get("/people/liga.ozolina/skills").await?.status, 403)?;
    equal(manager.get(&format!("/goals/{goal}")).await?.status, 200)?;
    deputy.sees("/deputies").await?.says("Andris Kalniņš")?;
    {
        let mut look = stage.look().await?;
        let deputy = people::by_handle(&mut look, &stand_in, as_of()).await.map_err(said)?.id;
        let waiting = prepare::goals_waiting_for(&mut look, &deputy).await.map_err(said)?;
        equal(waiting.iter().any(|g| g.id.0 == goal), true)?;
    }
    // The same days twice are refused in words.
    let twice = manager.post("/deputies", &named).await?;
    equal(twice.status, 422)?;
    twice.says("There is a deputy for some of these days already.")?;
    // After the last day they are back.
    stage.days(8).await?;
    equal(deputy.get(&format!("/goals/{goal}")).await?.status, 403)?;
    equal(manager.get(&format!("/goals/{goal}")).await?.status, 200)
}
