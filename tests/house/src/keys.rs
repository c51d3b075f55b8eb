//! `Idempotency-Key`: a programme that asks twice changes once.

use std::sync::Arc;

use store::{Actor, sql};

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("keys/the same key changes once, another body is refused", |s, k| Box::pin(twice(s, k)));
    add("keys/two requests at the same moment change once", |s, k| Box::pin(at_once(s, k)));
    add("keys/every POST of the interface says that it takes a key", |s, k| Box::pin(described(s, k)));
}

const FILE: &str = "id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,weekly_hours,wage_minor_per_hour,bio_en,queue\n\
    N1,Anna Lapa,anna.lapa@x.example,anna.lapa,lv,lv,riga,false,technical-support,technical-riga,agent,FJ1002,learner,2026-11-02,permanent,40,900,,technical-lv\n";
const DOOR: &str = "/api/v1/imports/people?dry_run=yes";

async fn programme(stage: &Stage, handle: &str, key: &str) -> Result<Guest, String> {
    let mut guest = stage.programme(handle).await?;
    guest.key = Some(key.to_owned());
    Ok(guest)
}

async fn count(stage: &Stage, query: &'static str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    sql(query).one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

async fn imports(stage: &Stage) -> Result<i64, String> {
    count(stage, "SELECT CAST(count(*) AS BIGINT) AS n FROM import").await
}

async fn kept(stage: &Stage) -> Result<i64, String> {
    count(stage, "SELECT CAST(count(*) AS BIGINT) AS n FROM api_answer").await
}

async fn twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let before = imports(&stage).await?;
    let mut kari = programme(&stage, "kari.nordby", "one").await?;
    let first = kari.send("POST", DOOR, FILE, "application/json").await?;
    equal(first.status, 201)?;
    let again = kari.send("POST", DOOR, FILE, "application/json").await?;
    equal((again.status, again.kind, again.body), (201, first.kind, first.body))?;
    equal(imports(&stage).await?, before + 1)?;
    for (path, body) in [(DOOR, "id,name\n"), ("/api/v1/imports/people?dry_run=yes&file_name=x.csv", FILE)] {
        let other = kari.send("POST", path, body, "application/json").await?;
        equal((other.status, other.kind.as_str()), (422, "application/problem+json"))?;
    }
    // A refusal is an answer too: it comes again in the same words.
    kari.key = Some("two".into());
    let refused = kari.send("POST", "/api/v1/imports/nothing", FILE, "application/json").await?;
    let again = kari.send("POST", "/api/v1/imports/nothing", FILE, "application/json").await?;
    equal(refused.kind.as_str(), "application/problem+json")?;
    equal((again.status, again.body), (refused.status, refused.body))?;
    kari.key = Some("k".repeat(256));
    equal(kari.send("POST", DOOR, FILE, "application/json").await?.status, 422)?;
    equal(imports(&stage).await?, before + 1)?;
    // What a key is for belongs to one person; who may not come in leaves nothing behind.
    let rows = kept(&stage).await?;
    let mut liga = programme(&stage, "liga.ozolina", "one").await?;
    equal(liga.send("POST", DOOR, FILE, "application/json").await?.status, 403)?;
    equal(kept(&stage).await?, rows)?;
    // A day later the key is a new one, and the night has swept.
    stage.move_to(stage.now().plus_days(1).plus_minutes(1));
    kari.key = Some("one".into());
    equal(kari.send("POST", DOOR, FILE, "application/json").await?.status, 201)?;
    equal(imports(&stage).await?, before + 2)?;
    let app = &stage.house.app;
    let mut work = app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    web::forget_answers(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    equal(kept(&stage).await?, 1)
}

async fn at_once(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let before = imports(&stage).await?;
    for round in 0..5 {
        let mut one = programme(&stage, "kari.nordby", &format!("round {round}")).await?;
        let mut two = stage.stranger();
        (two.bearer, two.key) = (one.bearer.clone(), one.key.clone());
        let left = tokio::spawn(async move { one.send("POST", DOOR, FILE, "application/json").await });
        let right = tokio::spawn(async move { two.send("POST", DOOR, FILE, "application/json").await });
        let (left, right) = (left.await.map_err(|e| e.to_string())??, right.await.map_err(|e| e.to_string())??);
        let mut statuses = [left.status, right.status];
        statuses.sort_unstable();
        match statuses {
            [201, 201] => equal(left.body, right.body)?,
            // The other was still being worked on.
            [201, 409] => {}
            other => return Err(format!("two at once were answered {other:?}: {} {}", left.body, right.body)),
        }
        equal(imports(&stage).await?, before + 1 + round)?;
    }
    Ok(())
}

async fn described(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let doors: Vec<&web::Door> =
        stage.house.doors.iter().filter(|d| d.method == "POST" && d.path.starts_with("/api/")).collect();
    let answer = stage.stranger().sees("/openapi.json").await?;
    let described: serde_json::Value = serde_json::from_str(&answer.body).map_err(|e| e.to_string())?;
    for door in &doors {
        let parameters = described["paths"][door.path]["post"]["parameters"].to_string();
        if !parameters.contains("Idempotency-Key") {
            return Err(format!("{} does not say that it takes a key: {parameters}", door.path));
        }
    }
    if doors.is_empty() { Err("the interface has no POST".into()) } else { Ok(()) }
}
