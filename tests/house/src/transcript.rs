//! What one has learned can be taken along: as a table, and as statements another record store takes in.

use std::{collections::BTreeSet, sync::Arc};

use serde_json::Value;
use store::sql;

use crate::{
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("transcript/it travels as a table and as statements", |s, k| Box::pin(travels(s, k)));
    add("transcript/who read somebody else's is written down once a day", |s, k| Box::pin(seen(s, k)));
}

async fn told_seen(stage: &Stage) -> Result<i64, String> {
    let mut look = stage.look().await?;
    let told = sql("SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'records.seen'");
    told.one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

async fn seen(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let before = told_seen(&stage).await?;
    for (handle, page, more) in [
        ("liga.ozolina", "transcript", 0),
        ("liga.ozolina", "data", 0),
        ("andris.kalnins", "transcript", 1),
        ("andris.kalnins", "transcript.csv", 1),
        ("kari.nordby", "transcript.json", 2),
        ("kari.nordby", "transcript", 2),
        ("kari.nordby", "data", 3),
        ("kari.nordby", "data", 3),
        ("liga.ozolina", "plan", 3),
        ("liga.ozolina", "practice", 3),
        ("liga.ozolina", "skills", 3),
        ("andris.kalnins", "plan", 4),
        ("andris.kalnins", "practice", 5),
        ("andris.kalnins", "skills", 6),
        ("andris.kalnins", "skills", 6),
    ] {
        stage.as_(handle).await?.sees(&format!("/people/liga.ozolina/{page}")).await?;
        equal((handle, page, told_seen(&stage).await?), (handle, page, before + more))?;
    }
    let mut admin = stage.as_("kari.nordby").await?;
    admin.speak("en");
    // The list of acts names each kind of event; only a line of the journal says which page it was.
    let read = "Read what is written about somebody: all that is held";
    admin.sees("/audit?person=liga.ozolina").await?.says(read)?;
    admin.sees("/audit?person=liga.ozolina&to=2020-01-31").await?.silent_about(read)?;
    admin.sees("/audit?act=records.seen").await?.says(read)?;
    admin.sees("/audit?act=records.seen&csv=1").await?.says(read)?;
    admin.sees("/audit?act=records.exported").await?.silent_about(read)?;
    equal(admin.get("/audit?act=records.unheard_of").await?.status, 422)?;
    let mut programme = stage.programme("kari.nordby").await?;
    let told = programme.sees("/api/v1/audit?act=records.seen").await?.body;
    let told: Value = serde_json::from_str(&told).map_err(|e| e.to_string())?;
    let events = told["events"].as_array().cloned().unwrap_or_default();
    equal((events.is_empty(), events.iter().all(|e| e["name"] == "records.seen")), (false, true))?;
    equal(admin.get("/audit?person=nobody.at.all").await?.status, 422)?;
    equal(admin.get("/audit?from=soon").await?.status, 422)
}

async fn travels(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut look = stage.look().await?;
    let person = people::by_handle(&mut look, "liga.ozolina", as_of()).await.map_err(said)?;
    let facts = records::transcript(&mut look, &person.id).await.map_err(said)?;
    drop(look);
    let quizzes = facts.iter().filter(|s| s.result.get("right").is_some()).count();
    if facts.len() < 5 || quizzes == 0 {
        return Err(format!("Līga has {} facts, {quizzes} of them with a score", facts.len()));
    }
    let mut learner = stage.as_("liga.ozolina").await?;
    let page = learner.sees("/people/liga.ozolina/transcript").await?;
    for ending in ["csv", "json"] {
        page.link(&format!("/people/liga.ozolina/transcript.{ending}"))?;
    }
    let table = learner.sees("/people/liga.ozolina/transcript.csv").await?.body;
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    equal(rows.headers().map_err(|e| e.to_string())?.len(), 9)?;
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().map_err(|e| e.to_string())?;
    equal(rows.len(), facts.len())?;
    equal(rows.iter().filter(|r| r.get(7).is_some_and(|marks| marks.contains('/'))).count(), quizzes)?;
    let told = learner.sees("/people/liga.ozolina/transcript.json").await?.body;
    let told: Vec<Value> = serde_json::from_str(&told).map_err(|e| e.to_string())?;
    equal(told.len(), facts.len())?;
    let text = |v: &Value| v.as_str().unwrap_or("").to_owned();
    let ids: BTreeSet<String> = told.iter().map(|s| text(&s["id"])).collect();
    equal(ids.len(), told.len())?;
    for (s, fact) in told.iter().zip(&facts) {
        let address = |v: &Value| text(v).starts_with("http");
        // Data, 2.2 of the specification: an id, who, which verb and what about, each with an address; at most one way to name a person.
        let whole = uuid_like(&text(&s["id"]))
            && address(&s["actor"]["account"]["homePage"])
            && s["actor"].get("mbox").is_none()
            && address(&s["verb"]["id"])
            && address(&s["object"]["id"])
            && text(&s["timestamp"]) == fact.at.iso();
        let scaled = &s["result"]["score"]["scaled"];
        if !whole || scaled.as_f64().is_some_and(|x| !(0.0..=1.0).contains(&x)) {
            return Err(format!("not a statement: {s}"));
        }
    }
    equal(told.iter().filter(|s| s["result"]["score"].is_object()).count(), quizzes)
}

fn uuid_like(id: &str) -> bool {
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && id.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}
