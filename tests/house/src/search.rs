//! Finding: what stands in the tables, who is shown what, and that it stays quick.

use std::sync::Arc;

use kit::{At, Chance, Lang};
use store::{Actor, Db, Entry, EntryText, search::EVERYBODY, sql};

use crate::{
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("search/what the verbs wrote is what a rebuild writes", |s, k| Box::pin(rebuilt(s, k)));
    add("search/words in any order, stems, other alphabets", |s, k| Box::pin(words(s, k)));
    add("search/nobody is shown what their door would refuse", |s, k| Box::pin(readers(s, k)));
    add("search/whoever is renamed, moved or taken back is found accordingly", |s, k| Box::pin(people_change(s, k)));
    add("search/a hundred thousand people do not slow a question", |s, k| Box::pin(many(s, k)));
}

/// Every row of the three tables, in order.
async fn tables(stage: &Stage) -> Result<Vec<String>, String> {
    let mut look = stage.look().await?;
    let mut out = Vec::new();
    for text in [
        "SELECT kind || '|' || id || '|' || lang || '|' || title || '|' || href AS line FROM search_entry ORDER BY line",
        "SELECT kind || '|' || id || '|' || lang || '|' || word || '|' || weight AS line FROM search_word ORDER BY line",
        "SELECT kind || '|' || id || '|' || reader AS line FROM search_reader ORDER BY line",
    ] {
        let rows = sql(text).all(&mut look).await.map_err(said)?;
        for row in &rows {
            out.push(row.get("line").map_err(said)?);
        }
    }
    Ok(out)
}

/// After the whole seed (imports, publications, measurements) and three nights.
async fn rebuilt(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    stage.days(3).await?;
    let written = tables(&stage).await?;
    let app = &stage.house.app;
    let mut work = app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    let n = web::reindex(&mut work, &app.0.parts.searches).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    let rebuilt = tables(&stage).await?;
    if n < 200 {
        return Err(format!("only {n} entries"));
    }
    let lost: Vec<&String> = written.iter().filter(|l| !rebuilt.contains(l)).take(5).collect();
    let new: Vec<&String> = rebuilt.iter().filter(|l| !written.contains(l)).take(5).collect();
    if lost.is_empty() && new.is_empty() { Ok(()) } else { Err(format!("only before: {lost:?}; only after: {new:?}")) }
}

async fn finds(stage: &Stage, handle: &str, lang: &str, q: &str) -> Result<String, String> {
    let mut guest = stage.as_(handle).await?;
    guest.speak(lang);
    let path = format!("/search?q={}", web::fields::encode(q));
    Ok(guest.sees(&path).await?.text())
}

async fn words(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let cases = [
        ("en", "anger", "Calming an angry caller"),
        ("en", "angry calming", "Calming an angry caller"),
        ("en", "ozol lig", "Nothing found"),
        ("en", "ozolina lig", "Līga Ozoliņa"),
        ("en", "liga ozolina", "Līga Ozoliņa"),
        ("en", "anger 3 blorp", "Nothing found"),
        ("en", "%", "Nothing found"),
    ];
    for (lang, q, expected) in cases {
        let text = finds(&stage, "mei.lin", lang, q).await?;
        if !text.contains(expected) {
            return Err(format!("“{q}” does not show {expected}: {text}"));
        }
    }
    // A course is found by its title of any language, and shown by the reader's.
    let mut look = stage.look().await?;
    let titles = sql("SELECT lang, title FROM search_entry WHERE kind = 'course' AND href = '/courses/calming-anger'")
        .all(&mut look)
        .await
        .map_err(said)?;
    equal(titles.len(), Lang::ALL.len())?;
    for row in &titles {
        let title: String = row.get("title").map_err(said)?;
        let text = finds(&stage, "liga.ozolina", "en", &title).await?;
        if !text.contains("Calming an angry caller") {
            return Err(format!("“{title}” does not find the course: {text}"));
        }
    }
    let mut guest = stage.as_("liga.ozolina").await?;
    let json = guest.send("GET", "/search?q=ozolina", "", "application/json").await?;
    let read: serde_json::Value = serde_json::from_str(&json.body).map_err(|e| format!("{e}: {}", json.body))?;
    equal(read["groups"][0]["hits"][0]["href"].as_str().unwrap_or("").to_owned(), "/people/liga.ozolina".to_owned())
}

async fn readers(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut wrong = Vec::new();
    let mut seen = [0, 0];
    for handle in crate::doors::TRIERS {
        let mut guest = stage.as_(handle).await?;
        for q in ["calming", "technical", "an", "2026", "a"] {
            let json = guest.send("GET", &format!("/search?q={q}"), "", "application/json").await?;
            let read: serde_json::Value = serde_json::from_str(&json.body).map_err(|e| e.to_string())?;
            let groups = read["groups"].as_array().cloned().unwrap_or_default();
            for hit in groups.iter().flat_map(|g| g["hits"].as_array().cloned().unwrap_or_default()) {
                let href = hit["href"].as_str().unwrap_or("").to_owned();
                seen[0] += usize::from(href.starts_with("/sessions/"));
                seen[1] += usize::from(href.starts_with("/needs/"));
                let answer = guest.get(&href).await?;
                if answer.status != 200 {
                    wrong.push(format!("{handle} is shown {href}, which answers {}", answer.status));
                }
            }
        }
    }
    if seen.contains(&0) {
        wrong.push(format!("sessions and needs found: {seen:?}"));
    }
    let learner = finds(&stage, "liga.ozolina", "en", "technical").await?;
    if learner.contains("Needs") {
        wrong.push("a learner is shown needs".into());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

const HEADER: &str = "id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,weekly_hours,wage_minor_per_hour,bio_en,queue";

async fn people_change(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let row = |name: &str, team: &str| {
        format!(
            "{HEADER}\nN1,{name},anna.lapa@x.example,anna.lapa,lv,lv,riga,false,technical-support,{team},agent,FJ1002,learner,02.11.2026,permanent,40,900,,technical-lv\n"
        )
    };
    stage.bring_in(&row("Anna Lapa", "technical-riga")).await?;
    shows(&stage, "lapa technical", true).await?;
    stage.bring_in(&row("Anna Kļava", "technical-riga")).await?;
    shows(&stage, "lapa kl", true).await?; // the handle stays
    shows(&stage, "klava anna", true).await?;
    let mut look = stage.look().await?;
    let number: i64 =
        sql("SELECT max(number) AS n FROM import").one(&mut look).await.map_err(said)?.get("n").map_err(said)?;
    drop(look);
    let mut admin = stage.as_("kari.nordby").await?;
    admin.does(&format!("/imports/{number}/undo"), &[]).await?;
    shows(&stage, "klava anna", false).await?;
    admin.does(&format!("/imports/{}/undo", number - 1), &[]).await?;
    shows(&stage, "anna lapa", false).await
}

async fn shows(stage: &Stage, q: &str, expected: bool) -> Result<(), String> {
    let mut guest = stage.as_("mei.lin").await?;
    let json = guest.send("GET", &format!("/search?q={}", web::fields::encode(q)), "", "application/json").await?;
    if json.body.contains("/people/anna.lapa") == expected {
        return Ok(());
    }
    Err(format!("“{q}” {} Anna: {}", if expected { "does not find" } else { "finds" }, json.body))
}

const MANY: usize = 100_000;
/// In a debug build beside other tests; loading everybody, as it was once done, takes far longer.
const SECONDS_MAX: u64 = 4;

async fn many(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let db: Db = stages.empty_db(kind).await?;
    let mut work = db.work(Actor::System, At(0), Chance::from_seed(1)).await.map_err(said)?;
    let names = ["Anna", "Līga", "Nguyễn", "王", "Ola", "Marte", "Jānis", "Kari"];
    let entry = |n: usize| Entry {
        kind: "person",
        id: format!("{n:08}"),
        href: format!("/people/{n}"),
        readers: vec![EVERYBODY.to_owned()],
        texts: vec![EntryText {
            lang: None,
            title: format!("{} Person{n}", names[n % names.len()]),
            more: format!("team{}", n % 40),
        }],
    };
    for from in (0..MANY).step_by(20_000) {
        let entries: Vec<Entry> = (from..from + 20_000).map(entry).collect();
        work.index_new(&entries).await.map_err(said)?;
    }
    work.commit().await.map_err(said)?;
    if kind == Kind::Postgres {
        // As the database's own housekeeping does it a minute later.
        let mut work = db.work(Actor::System, At(0), Chance::from_seed(2)).await.map_err(said)?;
        sql("ANALYZE").run(&mut work).await.map_err(said)?;
        work.commit().await.map_err(said)?;
    }
    let readers = [EVERYBODY.to_owned()];
    for (q, at_least) in [
        ("liga pers", 60),
        ("person77777", 1),
        ("a", 60),
        ("team7 kari person8", 1),
        ("team1 team2", 0),
        ("zzz person", 0),
    ] {
        let mut look = db.look(None, At(0)).await.map_err(said)?;
        let find = look.find("person", q, Lang::En, &readers);
        let found = tokio::time::timeout(std::time::Duration::from_secs(SECONDS_MAX), find)
            .await
            .map_err(|_| format!("“{q}” among {MANY} took longer than {SECONDS_MAX} s"))?
            .map_err(said)?;
        if found.len() < at_least {
            return Err(format!("“{q}” finds {} of at least {at_least}", found.len()));
        }
    }
    Ok(())
}
