//! What leaves the house can be checked outside it, and what comes in as sums stays sums: signed certificates, surveys.

use std::sync::Arc;

use kit::Lang;
use recognise::badge::{Key, holds};
use serde_json::Value;
use store::sql;

use crate::{
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    signed(&stage).await?;
    surveyed(&stage).await
}

/// Anybody with the code gets the credential; its signature holds by the published key, and nothing secret is published.
async fn signed(stage: &Stage) -> Result<(), String> {
    let mut look = stage.look().await?;
    let row = sql("SELECT c.code AS code, p.name AS name, p.email AS email FROM certificate c \
                   JOIN person p ON p.id = c.person_id WHERE c.course_id IS NOT NULL ORDER BY c.code LIMIT 1");
    let row = row.one(&mut look).await.map_err(said)?;
    let code: String = row.get("code").map_err(said)?;
    let name: String = row.get("name").map_err(said)?;
    let email: String = row.get("email").map_err(said)?;
    let seed: String =
        sql("SELECT seed FROM signing_key").one(&mut look).await.map_err(said)?.get("seed").map_err(said)?;
    drop(look);
    let mut stranger = stage.stranger();
    stranger.speak("en");
    stranger.sees(&format!("/certificates/{code}")).await?.says("The signature of this certificate holds")?;
    let token = stranger.get(&format!("/certificates/{code}/credential")).await?;
    equal((token.status, token.kind.as_str()), (200, "application/vc+jwt"))?;
    let set: Value = json(&stranger.get("/.well-known/jwks.json").await?.body)?;
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let key = Key { id: text(&set["keys"][0]["kid"]), public: text(&set["keys"][0]["x"]) };
    equal(set.to_string().contains(&seed), false)?;
    equal(json(&stranger.get(&format!("/keys/{}", key.id)).await?.body)?["crv"].clone(), Value::from("Ed25519"))?;
    equal(holds(&token.body, std::slice::from_ref(&key)), true)?;
    let parts: Vec<&str> = token.body.split('.').collect();
    equal(parts.len(), 3)?;
    let cut = format!("{}.{}.{}", parts[0], parts[1], parts[2].chars().rev().collect::<String>());
    equal(holds(&cut, &[key]), false)?;
    let payload = payload(parts[1])?;
    equal(payload["credentialSubject"]["identifier"][0]["identityHash"].clone(), Value::from(name))?;
    equal(payload.to_string().contains(&email), false)?;
    equal(payload["type"][1].clone(), Value::from("OpenBadgeCredential"))?;
    equal((payload["iss"].clone(), payload["jti"].clone()), (payload["issuer"]["id"].clone(), payload["id"].clone()))?;
    equal(json(&stranger.get("/issuer").await?.body)?["id"].clone(), payload["iss"].clone())?;
    // The same question is answered with the same token; nothing was written by asking.
    equal(stranger.get(&format!("/certificates/{code}/credential")).await?.body, token.body)?;
    equal(stranger.get("/keys/none").await?.status, 404)
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|e| e.to_string())
}

fn payload(part: &str) -> Result<Value, String> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let (mut bits, mut n, mut bytes) = (0_u32, 0, Vec::new());
    for c in part.bytes() {
        let digit = DIGITS.iter().position(|d| *d == c).ok_or("not base64url")? as u32;
        bits = (bits << 6) | digit;
        n += 6;
        if n >= 8 {
            n -= 8;
            bytes.push((bits >> n) as u8);
        }
    }
    json(std::str::from_utf8(&bytes).map_err(|e| e.to_string())?)
}

/// A survey comes in as sums of teams, never of few; it is changed, taken back, and stands beside the customers' figures.
async fn surveyed(stage: &Stage) -> Result<(), String> {
    let first = "team;period;answers;satisfaction;engagement\n\
                 technical-riga;2026 q2;9;3,4;3,1\n\
                 technical-riga;2026-Q9;9;3,4;3,1\n\
                 technical-riga;2026-Q1;3;3,4;\n\
                 nowhere;2026-Q1;9;3,4;\n";
    let (number, report) = staged(stage, first).await?;
    let problems = serde_json::to_string(&report).map_err(|e| e.to_string())?;
    for key in ["listen-import-period", "listen-import-few", "listen-import-team"] {
        equal((key, problems.contains(key)), (key, true))?;
    }
    let before = riga(stage).await?;
    people::imports::apply(&mut stage.desk(), number, true).await.map_err(said)?;
    equal(riga(stage).await?, (3.4, 9))?;
    people::imports::undo(&mut stage.desk(), number).await.map_err(said)?;
    equal(riga(stage).await?, before)?;
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let page = planner.sees("/effects/people").await?;
    page.says("Surveys of employees")?;
    page.says("2026-Q3")?;
    // A manager reads of the own teams only: fewer answers than the whole house gave.
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak(Lang::En.code());
    manager.sees("/effects/people").await?.says("2026-Q3")?;
    let effect = planner.sees("/effects").await?.link("/effects/")?;
    equal(effect.is_empty(), false)
}

async fn staged(stage: &Stage, text: &str) -> Result<(i64, Vec<String>), String> {
    let bytes = Arc::new(text.as_bytes().to_vec());
    let base = people::imports::NewImport::default();
    let new = people::imports::NewImport { kind: "engagement", file_name: "survey.csv", bytes, ..base };
    let number = people::imports::stage(&mut stage.desk(), new).await.map_err(said)?;
    let mut look = stage.look().await?;
    let report = people::imports::report(&mut look, number).await.map_err(said)?;
    Ok((number, vec![format!("{report:?}")]))
}

async fn riga(stage: &Stage) -> Result<(f64, i64), String> {
    let mut look = stage.look().await?;
    let row = sql("SELECT e.satisfaction AS satisfaction, e.answers AS answers FROM engagement e \
                   JOIN team t ON t.id = e.team_id WHERE t.slug = 'technical-riga' AND e.period = '2026-Q2'");
    let row = row.one(&mut look).await.map_err(said)?;
    Ok((row.get("satisfaction").map_err(said)?, row.get("answers").map_err(said)?))
}
