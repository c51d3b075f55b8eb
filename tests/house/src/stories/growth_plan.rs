//! A development plan is written by two: either proposes, the other accepts; preferences are the person's own.

use std::sync::Arc;

use crate::{
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

const PATH: &str = "/people/roberts.zarins/plan";

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let before = letters(&stage).await?;
    let mut person = stage.as_("roberts.zarins").await?;
    let mut manager = stage.as_("andris.kalnins").await?;
    let mut colleague = stage.as_("liga.ozolina").await?;
    for guest in [&mut person, &mut manager, &mut colleague] {
        guest.speak("en");
    }
    let first = [
        ("goal_1", "Explain any bill in two minutes"),
        ("course_1", "reading-a-bill"),
        ("by_1", "2027-02-01"),
        ("chosen_1", "own"),
        ("note", "I get three such calls a day."),
    ];
    // Without a day for a goal nothing is sent.
    equal(person.post(&format!("{PATH}/proposals"), &first[..2]).await?.status, 422)?;
    let sent = person.does(&format!("{PATH}/proposals"), &first).await?;
    sent.says("The other of the two answers this.")?;
    sent.says("Nothing is agreed yet.")?;
    // It stands on the Today of who answers, and not of who proposed.
    manager.sees("/today").await?.says("proposes a development plan")?;
    person.sees("/today").await?.silent_about("proposes a development plan")?;
    // Whoever proposed does not accept, nor does somebody else.
    equal(person.post(&format!("{PATH}/answers"), &[("answer", "yes")]).await?.status, 403)?;
    equal(colleague.get(PATH).await?.status, 403)?;
    equal(colleague.post(&format!("{PATH}/answers"), &[("answer", "yes")]).await?.status, 403)?;
    manager.does(&format!("{PATH}/answers"), &[("answer", "yes")]).await?.says("Self-chosen: 1 of 1")?;
    // The manager proposes a second goal; a no has its sentence, and the plan stays.
    let mut second = first.to_vec();
    second.truncate(4);
    second.extend([
        ("goal_2", "Coach a new colleague"),
        ("by_2", "2027-05-01"),
        ("chosen_2", "manager"),
        ("note", "You are asked already."),
    ]);
    manager.does(&format!("{PATH}/proposals"), &second).await?;
    person.sees("/today").await?.link(PATH)?;
    let bare = person.post(&format!("{PATH}/answers"), &[("answer", "no"), ("why", "")]).await?;
    equal(bare.status, 422)?;
    bare.says("Write in a sentence why not")?;
    let no = person.does(&format!("{PATH}/answers"), &[("answer", "no"), ("why", "Not before summer.")]).await?;
    no.says("Not before summer.")?;
    no.says("Self-chosen: 1 of 1")?;
    manager.does(&format!("{PATH}/proposals"), &second).await?;
    person.does(&format!("{PATH}/answers"), &[("answer", "yes")]).await?.says("Self-chosen: 1 of 2")?;
    // The answer came: a second one finds nothing.
    equal(person.post(&format!("{PATH}/answers"), &[("answer", "yes")]).await?.status, 409)?;
    let liked = person.does("/preferences", &[("ways", "watch"), ("ways", "discuss"), ("pace", "own")]).await?;
    liked.says("never used to predict it")?;
    liked.says("watching and discussing; at one’s own pace.")?;
    person.does("/preferences", &[("pace", "group")]).await?.says("no preference; with a group.")?;
    equal(person.post("/preferences", &[("ways", "sleep"), ("pace", "own")]).await?.status, 422)?;
    // Two proposals went to the person, one to the manager.
    equal(letters(&stage).await? - before, 3)
}

async fn letters(stage: &Stage) -> Result<i64, String> {
    let mut look = stage.look().await?;
    let row = store::sql("SELECT count(*) AS n FROM mail WHERE dedupe_key LIKE 'growth-plan/%'").one(&mut look).await;
    row.map_err(said)?.get("n").map_err(said)
}
