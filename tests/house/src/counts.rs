//! A list costs the same number of statements with one row and with three hundred.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use kit::{At, Chance, News};
use store::{
    Actor, sql,
    tally::{self, Ran},
};

use crate::{
    doors, pages,
    stage::{Kind, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("counts/no page asks once per row", |s, k| Box::pin(no_page_asks_per_row(s, k)));
    add("counts/asking per row and changing without news are noticed", |s, k| Box::pin(noticed(s, k)));
}

/// Asked for different reasons (three months ahead, five parts of Today) a statement may come again; asked for the rows of
/// a list it comes more often than this, because the demonstration's lists are longer.
const SAME_MAX: usize = 5;
/// One row, read wherever a day or a lead is counted.
const ONE_ROW: &str = "FROM organisation WHERE";

async fn no_page_asks_per_row(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for door in stage.house.doors.iter().filter(|d| d.method == "GET" && !d.path.starts_with("/assets")) {
        let path = doors::fill(door, &samples)?;
        if path.starts_with("/demo/sign-in") {
            continue;
        }
        for handle in pages::visitors(&stage, door).await? {
            let mut guest = match handle {
                Some(handle) if path.starts_with("/api/") => stage.programme(handle).await?,
                Some(handle) => stage.as_(handle).await?,
                None => stage.stranger(),
            };
            let (answer, ran) = tally::of(guest.get(&path)).await;
            seen += usize::from(answer?.status == 200);
            for (shape, n) in per_row(&ran) {
                wrong.push(format!("{path} for {} asks {n} times: {shape}", handle.unwrap_or("a stranger")));
            }
        }
    }
    if seen < 100 {
        wrong.push(format!("only {seen} pages were seen"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Tables that may be written without news: they say how things run here, not what somebody did. A sign-in's or token's
/// last use, and a search's progress, are of that kind, and a course's draft, which keeps who saved it and is nobody else's
/// until it is published; mails, jobs and statements are journals of their own.
const RUNNING: [&str; 15] = [
    // That bytes were put somewhere; what they are is told by the row that names them.
    "file",
    // A question of the night; what is decided is told.
    "go_call",
    "journal",
    "hearer",
    "parked",
    "job",
    "mail",
    "night",
    "night_wait",
    "api_answer",
    "sign_in",
    "api_token",
    "solve_run",
    "statement",
    "course_draft",
];

/// Changes that were committed without telling anybody: the tables they wrote.
pub fn silent(ran: &[Ran]) -> BTreeSet<String> {
    let mut works: BTreeMap<u64, (BTreeSet<String>, bool, bool)> = BTreeMap::new();
    for one in ran {
        let (wrote, told, committed) = works.entry(one.work).or_default();
        match written(&one.text) {
            Some("journal") => *told = true,
            Some(table) if !RUNNING.contains(&table) => {
                wrote.insert(table.to_owned());
            }
            _ => *committed |= one.text == "COMMIT",
        }
    }
    let silent = works.into_values().filter(|(wrote, told, committed)| *committed && !told && !wrote.is_empty());
    silent.map(|(wrote, ..)| wrote.into_iter().collect::<Vec<_>>().join(" and ")).collect()
}

/// The table a statement writes.
fn written(text: &str) -> Option<&str> {
    let rest =
        ["INSERT INTO ", "UPDATE ", "DELETE FROM "].iter().find_map(|verb| text.trim_start().strip_prefix(verb))?;
    rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next()
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Done {}
impl News for Done {
    const NAME: &'static str = "test.done";
    fn subject(&self) -> String {
        String::new()
    }
}

/// The counting itself: what it must find, and what it must leave alone.
async fn noticed(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db = stages.empty_db(kind).await?;
    let write = |tell: bool, commit: bool| {
        let db = db.clone();
        async move {
            let mut work = db.work(Actor::System, At(1), Chance::from_seed(u64::from(tell))).await?;
            let rows = sql("UPDATE team SET name = $1 WHERE slug = $2").bind("A").bind("a").run(&mut work).await?;
            store::nights::claim(&mut work, &format!("{tell}{commit}"), At(1).day(kit::Zone::UTC)).await?;
            if tell {
                work.tell(&Done {}).await?;
            }
            if commit { work.commit().await.map(|()| rows) } else { Ok(rows) }
        }
    };
    for (tell, commit, found) in [(false, true, true), (true, true, false), (false, false, false)] {
        let (done, ran) = tally::of(write(tell, commit)).await;
        done.map_err(said)?;
        equal(silent(&ran), found.then(|| "team".to_owned()).into_iter().collect())?;
        equal(per_row(&ran), Vec::new())?;
    }
    let mut look = db.look(None, At(1)).await.map_err(said)?;
    let (_, ran) = tally::of(async {
        for n in 0..=SAME_MAX as i64 {
            let ids = (0..=n).map(|i| i.to_string());
            let _ = sql("SELECT name FROM team WHERE id IN (").list(ids).then(")").all(&mut look).await;
        }
    })
    .await;
    equal(per_row(&ran).into_iter().map(|(_, n)| n).collect(), vec![SAME_MAX + 1])
}

/// Statements that came too often.
fn per_row(ran: &[Ran]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for one in ran.iter().filter(|one| !one.text.contains(ONE_ROW)) {
        *counts.entry(one.shape()).or_default() += 1;
    }
    counts.into_iter().filter(|(_, n)| *n > SAME_MAX).collect()
}
