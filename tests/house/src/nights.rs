//! The night: one row that faults keeps nobody else's back, and what nobody needs any more goes after its term.

use std::sync::Arc;

use kit::At;
use store::sql;

use crate::{
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("nights/a letter that faults keeps nobody else's back", |s, k| Box::pin(one_faults(s, k)));
    add("nights/what is over goes after its term", |s, k| Box::pin(swept(s, k)));
    add("nights/a last try that a crash cut off is given up", |s, k| Box::pin(cut_off(s, k)));
}

async fn run(stage: &Stage, statement: store::Sql) -> Result<(), String> {
    let app = &stage.house.app;
    let mut work = app.0.db.work(store::Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    statement.run(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)
}

async fn count(stage: &Stage, statement: store::Sql) -> Result<i64, String> {
    statement.one(&mut stage.look().await?).await.map_err(said)?.get("n").map_err(said)
}

/// Two sessions have letters to send; one letter's row is broken.
async fn one_faults(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = crate::doors::samples(&stage).await?;
    let fine = samples.get("session").cloned().unwrap_or_default();
    let mut look = stage.look().await?;
    let past = "SELECT s.id FROM session s JOIN memo m ON m.session_id = s.id WHERE s.held_at IS NOT NULL ORDER BY s.id LIMIT 1";
    let row = sql(past).found(&mut look).await.map_err(said)?;
    drop(look);
    let (broken, fine): (String, &String) = (row.get("id").map_err(said)?, &fine);
    let broken = &broken;
    // It is to be held once more.
    let again = "UPDATE session SET held_at = NULL, starts_at = $1, ends_at = $2 WHERE id = $3";
    let starts = stage.now().plus_days(9);
    run(&stage, sql(again).bind(starts).bind(starts.plus_minutes(120)).bind(broken)).await?;
    let unsent = "UPDATE memo SET sent_at = NULL, due_at = $1 WHERE session_id IN (";
    run(&stage, sql(unsent).bind(stage.now()).list([broken, fine]).then(")")).await?;
    run(&stage, sql("UPDATE memo SET refused = 'no list' WHERE session_id = $1").bind(broken)).await?;
    stage.days(1).await?;
    let left = "SELECT count(*) AS n FROM memo WHERE sent_at IS NULL AND refused IS NULL AND session_id = $1";
    equal(count(&stage, sql(left).bind(fine)).await?, 0)?;
    // It is tried again, and somebody sees that it could not be done.
    let waits =
        "SELECT count(*) AS n FROM job WHERE done_at IS NULL AND error IS NOT NULL AND kind = 'prepare/send memo'";
    equal(count(&stage, sql(waits)).await?, 1)?;
    run(&stage, sql("UPDATE memo SET refused = NULL WHERE session_id = $1").bind(broken)).await?;
    stage.days(1).await?;
    equal(count(&stage, sql(left).bind(broken)).await?, 0)
}

async fn swept(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    stage.as_("mei.lin").await?;
    let old = |days: i64| stage.now().plus_days(-days);
    run(&stage, sql("UPDATE job SET done_at = $1").bind(old(31))).await?;
    run(
        &stage,
        sql("INSERT INTO job (id, kind, payload, run_at, dedupe_key, attempts, made_at, done_at) \
                     VALUES ('young', 'test', '{}', $1, 'young', 1, $1, $1)")
        .bind(old(29)),
    )
    .await?;
    run(&stage, sql("UPDATE mail SET sent_at = $1 WHERE sent_at IS NULL OR sent_at > $1").bind(old(181))).await?;
    let one = "UPDATE mail SET sent_at = $1 WHERE id = (SELECT min(id) FROM mail WHERE text <> '')";
    run(&stage, sql(one).bind(old(179))).await?;
    run(
        &stage,
        sql("INSERT INTO sign_in (token_hash, person_id, made_at, seen_at, ended_at) \
                     VALUES ('old', 'nobody', $1, $1, $2)")
        .bind(old(100))
        .bind(old(91)),
    )
    .await?;
    run(
        &stage,
        sql("INSERT INTO invitation (code_hash, person_id, made_at, ends_at, used_at) \
                     VALUES ('old', 'nobody', $1, $2, NULL), ('young', 'nobody', $1, $3, NULL)")
        .bind(old(110))
        .bind(old(92))
        .bind(old(80)),
    )
    .await?;
    run(
        &stage,
        sql("INSERT INTO journal (id, name, version, at, subject, body) VALUES ('old', 'records.seen', 1, $1, 'x', '{}'), \
                     ('young', 'records.seen', 1, $2, 'x', '{}'), ('done', 'web.signed_in', 1, $1, 'x', '{}')")
        .bind(old(402))
        .bind(old(397)),
    )
    .await?;
    let mails = count(&stage, sql("SELECT count(*) AS n FROM mail")).await?;
    stage.days(1).await?;
    equal(count(&stage, sql("SELECT count(*) AS n FROM job WHERE done_at < $1").bind(old(30))).await?, 0)?;
    equal(count(&stage, sql("SELECT count(*) AS n FROM job WHERE id = 'young'")).await?, 1)?;
    let words = "SELECT count(*) AS n FROM mail WHERE text <> '' AND sent_at < $1";
    equal(count(&stage, sql(words).bind(old(180))).await?, 0)?;
    equal(count(&stage, sql(words).bind(old(178))).await?, 1)?;
    equal(
        count(&stage, sql("SELECT count(*) AS n FROM mail WHERE made_at < $1").bind(stage.now())).await? >= mails,
        true,
    )?;
    equal(count(&stage, sql("SELECT count(*) AS n FROM sign_in WHERE token_hash = 'old'")).await?, 0)?;
    // Who only read is forgotten; what was done is not.
    equal(count(&stage, sql("SELECT count(*) AS n FROM journal WHERE id = 'old'")).await?, 0)?;
    equal(count(&stage, sql("SELECT count(*) AS n FROM journal WHERE id IN ('young', 'done')")).await?, 2)?;
    equal(count(&stage, sql("SELECT count(*) AS n FROM sign_in")).await? > 0, true)?;
    equal(count(&stage, sql("SELECT count(*) AS n FROM invitation WHERE code_hash = 'old'")).await?, 0)?;
    equal(count(&stage, sql("SELECT count(*) AS n FROM invitation WHERE code_hash = 'young'")).await?, 1)
}

async fn cut_off(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.empty(kind).await?;
    run(
        &stage,
        sql("INSERT INTO job (id, kind, payload, run_at, dedupe_key, attempts, made_at, lease_until) \
                     VALUES ('last', 'test', '{}', 1, 'last', 10, 1, 500)"),
    )
    .await?;
    let mut look = stage.look().await?;
    let at = async |look: &mut store::Work, now: i64| store::jobs::waiting(look, At(now)).await.map_err(said);
    let (during, after) = (at(&mut look, 400).await?, at(&mut look, 501).await?);
    equal((during.waiting, during.given_up), (1, 0))?;
    equal((after.waiting, after.given_up), (0, 1))
}
