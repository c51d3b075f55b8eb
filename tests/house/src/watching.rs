//! What an operator relies on: figures, ids, a stop that loses nothing, and two servers of one house.

use std::{sync::Arc, time::Duration};

use store::sql;

use crate::{
    driver::{BATCH, Driver, MORNING, post},
    program::{self, Program, ask},
    stage::{Kind, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("watching/figures are for the operator alone, and name nobody", |s, k| Box::pin(figures(s, k)));
    add("watching/asked to stop, what is in hand ends and leases are given back", |s, k| Box::pin(stop(s, k)));
}

/// Only where one database can have two servers.
pub fn list_pair(add: crate::Add) {
    add("watching/two servers are one house, and one may die", |s, k| Box::pin(two(s, k)));
}

async fn figures(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let home = stages.cast_home(kind).await?;
    let driver = Driver::prepare(&stages, &home).await?;
    let open = program::run(&["serve", "--metrics-listen", "0.0.0.0:0"], &home).await?;
    let words = String::from_utf8_lossy(&open.stderr).into_owned();
    equal((open.status.code(), words.contains("TANDEM_METRICS_TOKEN")), (Some(4), true))?;
    let at = program::free_port()?;
    let (clock, listen) = (MORNING.iso(), format!("127.0.0.1:{at}"));
    let options =
        ["--clock-at", &clock, "--metrics-listen", &listen, "--metrics-token", "abc123", "--log-format", "json"];
    let mut server = Program::serve(&home, &options).await?;
    let cookie = format!("tandem={}", driver.planner);
    let headers = [("Cookie", cookie.as_str()), ("X-Request-Id", "from-the-proxy-1")];
    let page =
        ask(server.port, "GET", "/people/liga.ozolina?x=secret", &headers, "").await.map_err(|e| e.to_string())?;
    equal((page.status, page.head.contains("x-request-id: from-the-proxy-1")), (200, true))?;
    equal(ask(server.port, "GET", "/metrics", &[], "").await.map_err(|e| e.to_string())?.status, 404)?;
    equal(ask(at, "GET", "/metrics", &[], "").await.map_err(|e| e.to_string())?.status, 401)?;
    let read =
        ask(at, "GET", "/metrics", &[("Authorization", "Bearer abc123")], "").await.map_err(|e| e.to_string())?;
    for line in [
        "tandem_requests_total{method=\"GET\",door=\"/people/{handle}\",status=\"200\"} 1",
        "tandem_request_seconds_bucket{le=\"0.05\",door=\"/readyz\"}",
        "tandem_jobs{state=\"waiting\"}",
        "tandem_mails{state=\"unsure\"} 0",
        "tandem_mails{state=\"given_up\"} 0",
        "tandem_hearer_lag{hearer=\"prepare/",
        "tandem_parked_events 0",
        "tandem_works_total{kind=\"reading\"}",
    ] {
        if !read.body.contains(line) {
            return Err(format!("“{line}” is not among the figures: {}", read.body));
        }
    }
    server.ask_to_stop()?;
    equal(server.ended(30).await?.code(), Some(0))?;
    let log = std::fs::read_to_string(home.folder.join("serve.log")).map_err(|e| e.to_string())?;
    let line = log.lines().find(|line| line.contains("from-the-proxy-1") && line.contains("/people/{handle}"));
    let line: serde_json::Value =
        serde_json::from_str(line.ok_or(format!("no line for the request: {log}"))?).map_err(|e| e.to_string())?;
    equal((&line["status"], &line["method"]), (&serde_json::json!(200), &serde_json::json!("GET")))?;
    for word in ["liga", "secret", "abc123"] {
        equal((word, log.contains(word), read.body.contains(word)), (word, false, false))?;
    }
    Ok(())
}

async fn stop(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let home = stages.cast_home(kind).await?;
    let driver = Driver::prepare(&stages, &home).await?;
    let clock = MORNING.iso();
    let mut server = Program::serve(&home, &["--clock-at", &clock]).await?;
    let port = server.port;
    let cookie = format!("tandem={}", driver.planner);
    let asked = post(port, "/plan/2026-12/drafts", &cookie, "effort=long").await.map_err(|e| e.to_string())?;
    equal(asked.status, 303)?;
    let file = {
        let driver = driver.clone();
        tokio::spawn(async move { driver.import(port, "stopped").await })
    };
    tokio::time::sleep(Duration::from_millis(60)).await;
    server.ask_to_stop()?;
    let answered = file.await.map_err(|e| e.to_string())?;
    equal(server.ended(60).await?.code(), Some(0))?;
    equal(ask(port, "GET", "/healthz", &[], "").await.is_err(), true)?;
    let db = stages.open(&home).await?;
    let mut look = db.look(None, MORNING).await.map_err(said)?;
    let n = sql("SELECT count(*) AS n FROM person WHERE external_id LIKE 'stopped-%'")
        .one(&mut look)
        .await
        .map_err(said)?;
    let n: i64 = n.get("n").map_err(said)?;
    match answered {
        Ok(status) if status < 300 => equal(n, BATCH as i64)?,
        Ok(status) => return Err(format!("the request in hand was answered with {status}")),
        // It came too late to be in hand.
        Err(_) => equal(n, 0)?,
    }
    let held = "SELECT (SELECT count(*) FROM job WHERE lease_until IS NOT NULL) + (SELECT count(*) FROM mail WHERE lease_until IS NOT NULL) \
                + (SELECT count(*) FROM solve_run WHERE ended_at IS NULL AND lease_until > 0) AS n";
    equal(sql(held).one(&mut look).await.map_err(said)?.get::<i64>("n").map_err(said)?, 0)
}

async fn two(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let home = stages.cast_home(kind).await?;
    let driver = Driver::prepare(&stages, &home).await?;
    let clock = MORNING.iso();
    let one = Program::serve(&home, &["--clock-at", &clock]).await?;
    let other = Program::serve(&home, &["--clock-at", &clock]).await?;
    let (first, second) = (one.port, other.port);
    let say = |e: std::io::Error| e.to_string();
    // Signed in for one is signed in for both, and signing out too.
    let learner = format!("tandem={}", driver.learners[0]);
    for port in [first, second] {
        equal(ask(port, "GET", "/today", &[("Cookie", &learner)], "").await.map_err(say)?.status, 200)?;
    }
    equal(post(first, "/sign-out", &learner, "").await.map_err(say)?.status, 303)?;
    equal(ask(second, "GET", "/today", &[("Cookie", &learner)], "").await.map_err(say)?.status, 303)?;
    // What one has acknowledged the other shows at once, whoever asks where.
    let mut tasks = Vec::new();
    for (i, learner) in driver.learners.iter().enumerate().skip(1) {
        let (driver, learner, port) = (driver.clone(), learner.clone(), if i % 2 == 0 { first } else { second });
        tasks.push(tokio::spawn(async move { driver.answer(port, &learner).await }));
    }
    for task in tasks {
        task.await.map_err(|e| e.to_string())?.map_err(say)?;
    }
    equal(driver.import(first, "twofold").await.map_err(say)? < 300, true)?;
    let planner = format!("tandem={}", driver.planner);
    let found = ask(second, "GET", "/people?q=twofold", &[("Cookie", &planner)], "").await.map_err(say)?;
    equal((found.status, found.body.contains("Anna twofold")), (200, true))?;
    // A search is asked of one and watched on the other; whichever thinks about it is killed, and it ends all the same.
    let asked = post(first, "/plan/2026-12/drafts", &planner, "effort=usual").await.map_err(say)?;
    equal(asked.status, 303)?;
    let watched =
        ask(second, "GET", &asked.location.replace("said=", "x="), &[("Cookie", &planner)], "").await.map_err(say)?;
    equal(watched.status, 200)?;
    one.kill()?;
    let db = stages.open(&home).await?;
    let mut work = db.work(store::Actor::System, MORNING, kit::Chance::from_seed(1)).await.map_err(said)?;
    // The two minutes of a dead server's lease, passed at once; a living one renews its own.
    sql("UPDATE solve_run SET lease_until = 0 WHERE ended_at IS NULL").run(&mut work).await.map_err(said)?;
    sql("UPDATE job SET lease_until = 0 WHERE lease_until IS NOT NULL").run(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    for _ in 0..120 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        if driver.plan(second, "2026-12").await.map_err(say)? {
            break;
        }
    }
    let mut look = db.look(None, MORNING).await.map_err(said)?;
    let count = |row: store::Row| row.get::<i64>("n").map_err(said);
    let published = sql("SELECT count(*) AS n FROM draft WHERE published_at >= $1 AND number > 0").bind(MORNING);
    equal(count(published.one(&mut look).await.map_err(said)?)?, 1)?;
    let (answers, n) = {
        let ledger = driver.ledger.lock().map_err(|e| e.to_string())?;
        (ledger.answers.clone(), ledger.answers.len() as i64)
    };
    let rows =
        sql("SELECT count(*) AS n FROM review WHERE at >= $1 AND card_id IN (").bind(MORNING).list(answers).then(")");
    equal(count(rows.one(&mut look).await.map_err(said)?)?, n)?;
    // Each night once, though both looked for it.
    let twice = sql("SELECT count(*) AS n FROM parked").one(&mut look).await.map_err(said)?;
    equal(count(twice)?, 0)
}
