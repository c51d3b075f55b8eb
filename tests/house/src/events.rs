//! Every kind of news and every version of it ever told: each has a golden sample in `tests/house/events`, which is never
//! changed again and must be readable for ever.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::Arc,
};

use kit::{At, Chance, Event, Lang, News, NewsKind};
use serde_json::{Value, json};
use store::{Act, Actor, Work, hearer, hearers, sql};

use crate::{
    stage::{Kind, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("events/every version ever told is still readable", |s, k| Box::pin(golden(s, k)));
    add("events/every kind has words in five languages", |s, k| Box::pin(words(s, k)));
    add("events/what the demonstration told carries only ids and numbers", |s, k| Box::pin(told(s, k)));
    add("events/a hearer is given an old version as today's type", |s, k| Box::pin(lifted(s, k)));
}

fn folder() -> PathBuf {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").into());
    PathBuf::from(here).join("events")
}

/// `plan.published.v1.json` → (`plan.published`, 1).
fn name_and_version(file: &str) -> Option<(String, i64)> {
    let (name, version) = file.strip_suffix(".json")?.rsplit_once(".v")?;
    Some((name.to_owned(), version.parse().ok()?))
}

fn samples() -> Result<BTreeMap<(String, i64), Value>, String> {
    let mut out = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).map_err(|e| format!("{}: {e}", folder().display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let key = name_and_version(&file).ok_or_else(|| format!("{file}: call it <event>.v<version>.json"))?;
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{file}: {e}"))?;
        out.insert(key, serde_json::from_str(&text).map_err(|e| format!("{file}: {e}"))?);
    }
    Ok(out)
}

async fn golden(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.empty(kind).await?;
    let (samples, mut wrong) = (samples()?, Vec::new());
    let kinds: BTreeMap<&str, &NewsKind> = stage.house.news.iter().map(|k| (k.name, k)).collect();
    equal(kinds.len(), stage.house.news.len())?;
    for (name, kind) in &kinds {
        for version in 1..=kind.version {
            if !samples.contains_key(&((*name).to_owned(), version)) {
                wrong.push(format!("no tests/house/events/{name}.v{version}.json"));
            }
        }
    }
    for ((name, version), sample) in &samples {
        let Some(kind) = kinds.get(name.as_str()) else {
            wrong.push(format!("{name}: no room tells it; old journals do, so its type must stay"));
            continue;
        };
        match (kind.read)(*version, &sample.to_string()) {
            Err(stop) => wrong.push(said(stop)),
            // Fields are only added: today's type says back every one that was told.
            Ok(today) if *version == kind.version && !holds(&today, sample) => {
                wrong.push(format!("{name} version {version} lost something of {sample}: {today}"));
            }
            Ok(_) => {}
        }
        wrong.extend(texts(sample).into_iter().filter(|t| !is_id(t)).map(|t| format!("{name}: “{t}” is no id")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Whether `today` has everything `sample` has.
fn holds(today: &Value, sample: &Value) -> bool {
    match (today, sample) {
        (Value::Object(today), Value::Object(sample)) => {
            sample.iter().all(|(name, value)| today.get(name).is_some_and(|t| holds(t, value)))
        }
        (today, sample) => today == sample,
    }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// An identity, a slug, a date, a word of ours: never a name, never a sentence.
fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.:".contains(c))
}

async fn words(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.empty(kind).await?;
    let key = |kind: &NewsKind| format!("records-news-{}", kind.name.replace(['.', '_'], "-"));
    let missing: Vec<String> = Lang::ALL
        .into_iter()
        .flat_map(|lang| stage.house.news.iter().map(move |kind| (lang, key(kind))))
        .filter(|(lang, key)| !web::locale::has(*lang, key))
        .map(|(lang, key)| format!("{}: {key}", lang.code()))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(missing.join("\n")) }
}

async fn told(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    check_journal(&stage).await
}

/// Everything in the journal is of a listed kind and holds only ids and numbers. The stories ask this too, at their end.
pub async fn check_journal(stage: &crate::stage::Stage) -> Result<(), String> {
    let known: BTreeSet<(&str, i64)> = stage.house.news.iter().map(|k| (k.name, k.version)).collect();
    let mut look = stage.look().await?;
    let rows = sql("SELECT name, version, subject, body FROM journal").all(&mut look).await.map_err(said)?;
    let mut wrong = BTreeSet::new();
    for row in rows {
        let name: String = row.get("name").map_err(said)?;
        let version: i64 = row.get("version").map_err(said)?;
        if !known.contains(&(name.as_str(), version)) {
            wrong.insert(format!("{name} version {version} is in no room's list of news"));
        }
        let (subject, body): (String, String) = (row.get("subject").map_err(said)?, row.get("body").map_err(said)?);
        let body: Value = serde_json::from_str(&body).map_err(|e| e.to_string())?;
        let free = texts(&body).into_iter().chain([subject.as_str()]).find(|t| !t.is_empty() && !is_id(t));
        if let Some(text) = free {
            wrong.insert(format!("{name} tells “{text}”"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into_iter().collect::<Vec<_>>().join("\n")) }
}

/// Told once as `{"minutes":90}`, today as `{"seconds":5400,"of":2}`.
#[derive(serde::Serialize, serde::Deserialize)]
struct Lasted {
    seconds: i64,
    #[serde(default)]
    of: i64,
}
impl News for Lasted {
    const NAME: &'static str = "test.lasted";
    const VERSION: i64 = 2;
    fn subject(&self) -> String {
        self.seconds.to_string()
    }
    fn lift(version: i64, body: Value) -> Option<Value> {
        match version {
            1 => Some(json!({ "seconds": body["minutes"].as_i64()? * 60 })),
            _ => None,
        }
    }
}

fn hear<'a>(work: &'a mut Work, event: &'a Event) -> Act<'a, ()> {
    Box::pin(async move {
        let Some(lasted) = event.read::<Lasted>().transpose()? else { return Ok(()) };
        let act = format!("heard {} of {}", lasted.seconds, lasted.of);
        store::nights::claim(work, &act, work.now.day(kit::Zone::UTC)).await.map(|_| ())
    })
}

async fn lifted(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let now = At(1_780_000_000_000);
    let mut chance = Chance::from_seed(3);
    let mut work = db.work(Actor::System, now, chance.fork()).await.map_err(said)?;
    sql("INSERT INTO journal (id, name, version, at, subject, body) VALUES ('old', 'test.lasted', 1, $1, 's', '{\"minutes\":90}')")
        .bind(now)
        .run(&mut work)
        .await
        .map_err(said)?;
    work.tell(&Lasted { seconds: 30, of: 2 }).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    let ears = [hearer("test/lasted", &[Lasted::NAME], hear)];
    equal(hearers::deliver_all(&db, &ears, now, &mut chance).await.map_err(said)?, 2)?;
    let mut look = db.look(None, now).await.map_err(said)?;
    let rows = sql("SELECT act FROM night ORDER BY act").all(&mut look).await.map_err(said)?;
    let acts: Vec<String> = rows.iter().map(|r| r.get("act")).collect::<kit::Done<_>>().map_err(said)?;
    equal(acts, vec!["heard 30 of 2".to_owned(), "heard 5400 of 0".to_owned()])
}
