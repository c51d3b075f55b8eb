//! A list costs the same number of statements with one row and with three hundred, and a page reads what it is about,
//! however large the house is.

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
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("counts/no page asks once per row or reads the whole house", |s, k| Box::pin(no_page_grows(s, k)));
    add("counts/a seat reads as much in a large house as in a small one", |s, k| Box::pin(a_seat_stays_small(s, k)));
    add("counts/asking per row and changing without news are noticed", |s, k| Box::pin(noticed(s, k)));
}

/// Asked for different reasons (three months ahead, five parts of Today) a statement may come again; asked for the rows of
/// a list it comes more often than this, because the demonstration's lists are longer.
const SAME_MAX: usize = 5;
/// The second house brings some teams more; people, shifts, bookings come by hundreds.
const MORE_ROWS_MAX: u64 = 25;
/// Pages whose matter is everybody, for who looks after everybody, and why; parts of their addresses.
const LISTS_OF_ALL: [(&str, &str); 6] = [
    ("/by-hand", "a planner chooses among all who wait for the course"),
    ("/changes", "a planner may give a seat to anybody"),
    ("/practice/team", "a planner reads the week of every team"),
    ("/effects/people", "a planner reads the answers of every team"),
    ("/demo", "who plays a part in the demonstration"),
    ("/data", "the sign-ins of this very test are held about its readers"),
];
/// Planner, administrator, and whoever is shown the demonstration.
const SEE_ALL: [&str; 3] = ["mei.lin", "kari.nordby", "a stranger"];
/// One row, read wherever a day or a lead is counted.
const ONE_ROW: &str = "FROM organisation WHERE";

async fn no_page_grows(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let small = walk(&stage).await?;
    grow(&stage).await?;
    let large = walk(&stage).await?;
    let mut wrong = Vec::new();
    for ((path, who), ran) in &large {
        for (shape, n) in per_row(ran) {
            wrong.push(format!("{path} for {who} asks {n} times: {shape}"));
        }
        let own_data = path.ends_with("/data");
        if (SEE_ALL.contains(who) || own_data) && LISTS_OF_ALL.iter().any(|(list, _)| path.contains(list)) {
            continue;
        }
        let before = small.get(&(path.clone(), who)).map(|ran| rows(ran)).unwrap_or_default();
        for (shape, n) in rows(ran) {
            let was = before.get(&shape).copied().unwrap_or(0);
            // Who says how many at most is content with them.
            if n > was + MORE_ROWS_MAX && !shape.contains("LIMIT") {
                wrong
                    .push(format!("{path} for {who} read {was} rows in the small house and {n} in the large: {shape}"));
            }
        }
    }
    if large.len() < 100 {
        wrong.push(format!("only {} pages were seen", large.len()));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// What every page asks, by address and reader.
async fn walk(stage: &Stage) -> Result<BTreeMap<(String, &'static str), Vec<Ran>>, String> {
    let samples = doors::samples(stage).await?;
    let mut out = BTreeMap::new();
    for door in stage.house.doors.iter().filter(|d| d.method == "GET" && !d.path.starts_with("/assets")) {
        let path = doors::fill(door, &samples)?;
        if path.starts_with("/demo/sign-in") {
            continue;
        }
        for handle in pages::visitors(stage, door).await? {
            let mut guest = match handle {
                Some(handle) if web::for_programmes(&path) => stage.programme(handle).await?,
                Some(handle) => stage.as_(handle).await?,
                None => stage.stranger(),
            };
            let (answer, ran) = tally::of(guest.get(&path)).await;
            if answer?.status == 200 {
                out.insert((path.clone(), handle.unwrap_or("a stranger")), ran);
            }
        }
    }
    Ok(out)
}

/// A second house moves in beside the first: as many people again in other teams and queues, with their work, what they
/// learned, what is booked for them and what they wait for. What one reads of one's own does not grow by it.
async fn grow(stage: &Stage) -> Result<(), String> {
    const COPIES: [&str; 8] = [
        "INSERT INTO team (id, slug, name, department_id, site_id, recorded_at) \
         SELECT id || '~', slug || '-2', name, department_id, site_id, recorded_at FROM team",
        "INSERT INTO person (id, external_id, handle, name, sort_key, folded, email, lang, spoken, home, hired_on, recorded_at, ended_on) \
         SELECT id || '~', external_id || '~', handle || '.2', name, sort_key, folded, email, lang, spoken, home, hired_on, recorded_at, ended_on FROM person",
        "INSERT INTO placement (id, person_id, team_id, site_id, position, manager_id, queue, contract, weekly_minutes, \
         wage_minor_per_hour, valid_from, valid_to, recorded_at) SELECT id || '~', person_id || '~', team_id || '~', site_id, position, \
         manager_id || '~', queue || '~', contract, weekly_minutes, wage_minor_per_hour, valid_from, valid_to, recorded_at FROM placement",
        "INSERT INTO role_grant (id, person_id, role, valid_from, valid_to, recorded_at) \
         SELECT id || '~', person_id || '~', role, valid_from, valid_to, recorded_at FROM role_grant",
        "INSERT INTO shift (id, person_id, day_on, starts_at, ends_at, meal_starts_at, meal_ends_at) \
         SELECT id || '~', person_id || '~', day_on, starts_at, ends_at, meal_starts_at, meal_ends_at FROM shift",
        "INSERT INTO statement (id, person_id, verb, course_id, object, result, at, stored_at) \
         SELECT id || '~', person_id || '~', verb, course_id, object, result, at, stored_at FROM statement",
        "INSERT INTO demand (id, person_id, course_id, need_id, why, due_on, opened_at, closed_at, closed_why) \
         SELECT id || '~', person_id || '~', course_id, need_id, why, due_on, opened_at, closed_at, closed_why FROM demand",
        "INSERT INTO booking (id, person_id, kind, with_person, starts_at, ends_at, from_on, to_on, minutes_a_day, made_at, cancelled_at) \
         SELECT id || '~', person_id || '~', kind, with_person || '~', starts_at, ends_at, from_on, to_on, minutes_a_day, made_at, cancelled_at FROM booking",
    ];
    let app = &stage.house.app;
    let mut work = app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    for copy in COPIES {
        sql(copy).run(&mut work).await.map_err(said)?;
    }
    work.commit().await.map_err(said)
}

/// Giving and asking for a seat looks at the people it is about and at the queue they answer, however large the house is.
async fn a_seat_stays_small(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let small = seat(&stage).await?;
    grow(&stage).await?;
    let large = seat(&stage).await?;
    let mut wrong = Vec::new();
    for (shape, n) in &large {
        let was = small.get(shape).copied().unwrap_or(0);
        if *n > was + MORE_ROWS_MAX {
            wrong.push(format!("{was} rows in the small house and {n} in the large: {shape}"));
        }
    }
    equal(small.values().sum::<u64>() > 0, true)?;
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Rows of everything that one seat asks and writes; taken back.
async fn seat(stage: &Stage) -> Result<BTreeMap<String, u64>, String> {
    let samples = doors::samples(stage).await?;
    let id = kit::SessionId(samples.get("session").cloned().unwrap_or_default());
    let app = &stage.house.app;
    let mut work = app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    let manager = people::by_handle(&mut work, "andris.kalnins", as_of()).await.map_err(said)?.id;
    let here = plan::enrolled(&mut work, &id).await.map_err(said)?;
    let course = plan::session(&mut work, &id).await.map_err(said)?.course;
    let reports = people::reports(&mut work, &manager, as_of()).await.map_err(said)?;
    for person in reports.iter().filter(|p| here.iter().all(|e| e.person != p.id)) {
        let new = plan::NewSeat { person: person.id.clone(), accepted: true, reason: "an exercise".into() };
        let (done, ran) = tally::of(async {
            plan::seat(&mut work, &id, new).await?;
            let one = std::slice::from_ref(&person.id);
            plan::open_wished(&mut work, &course, one).await
        })
        .await;
        if done.is_ok() {
            return Ok(rows(&ran));
        }
    }
    Err("nobody may have a seat".into())
}

/// Rows by the shape of the statement.
fn rows(ran: &[Ran]) -> BTreeMap<String, u64> {
    let mut out = BTreeMap::new();
    for one in ran {
        *out.entry(one.shape()).or_default() += one.rows;
    }
    out
}

/// Tables that may be written without news: they say how things run here, not what somebody did. A sign-in's or token's
/// last use, and a search's progress, are of that kind, and a course's draft, which keeps who saved it and is nobody else's
/// until it is published; mails, jobs and statements are journals of their own.
const RUNNING: [&str; 18] = [
    // Sums of the night over what was told before.
    "reach",
    "parity",
    // Follows from rules, places and completions, which are told; the night counts it again.
    "duty",
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

/// What a night lets go after its term is no news either.
const SWEPT: [&str; 1] = ["DELETE FROM invitation WHERE"];

/// Changes that were committed without telling anybody: the tables they wrote.
pub fn silent(ran: &[Ran]) -> BTreeSet<String> {
    let mut works: BTreeMap<u64, (BTreeSet<String>, bool, bool)> = BTreeMap::new();
    for one in ran {
        let (wrote, told, committed) = works.entry(one.work).or_default();
        match written(&one.text) {
            Some("journal") => *told = true,
            Some(table) if !RUNNING.contains(&table) && !SWEPT.iter().any(|swept| one.text.starts_with(swept)) => {
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
