//! What the house holds about people: every column declared, everything exported but the secrets, and nobody found again
//! after an erasure.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use kit::FORMER;
use store::{holds::Holds, sql};

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("held/every column of every table is declared once, by its room", |s, k| Box::pin(declared(s, k)));
    add("held/the whole house is exported, but no secret", |s, k| Box::pin(whole_house(s, k)));
    add("held/a person sees what is held about them, and nobody else's words", |s, k| Box::pin(of_one(s, k)));
    add("held/what is said without a name has none", |s, k| Box::pin(without_a_name(s, k)));
    add("held/after an erasure nothing finds the person", |s, k| Box::pin(erased(s, k)));
    add("held/nobody is erased by mistake", |s, k| Box::pin(not_by_mistake(s, k)));
}

/// Table → columns, as the database has them.
async fn schema(stage: &Stage, kind: Kind) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let query = match kind {
        Kind::Sqlite => {
            "SELECT m.name AS t, c.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'"
        }
        Kind::Postgres => {
            "SELECT CAST(table_name AS TEXT) AS t, CAST(column_name AS TEXT) AS c FROM information_schema.columns \
             WHERE table_schema = 'public'"
        }
    };
    let mut look = stage.look().await?;
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in sql(query).all(&mut look).await.map_err(said)? {
        let (table, column): (String, String) = (row.get("t").map_err(said)?, row.get("c").map_err(said)?);
        if table != "_sqlx_migrations" {
            tables.entry(table).or_default().insert(column);
        }
    }
    Ok(tables)
}

async fn declared(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.empty(kind).await?;
    let mut tables = schema(&stage, kind).await?;
    let mut wrong = Vec::new();
    for held in records::held() {
        let table = held.holding.table;
        let Some(mut there) = tables.remove(table) else {
            wrong.push(format!("{table} is declared twice, or no migration makes it"));
            continue;
        };
        if !made_by(held.room, table)? {
            wrong.push(format!("{table} is declared by {}, whose migration does not make it", held.room));
        }
        for column in held.holding.columns() {
            if !there.remove(column.name) && column.kind != Holds::Inner {
                wrong.push(format!("{table}.{} is declared twice, or is no column", column.name));
            }
        }
        wrong.extend(there.iter().map(|c| format!("{table}.{c} is not declared: say in holds.rs what it holds")));
    }
    wrong.extend(tables.keys().map(|t| format!("{t} is not declared: say in holds.rs what it holds")));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Whether the room's own migration makes the table.
fn made_by(room: &str, table: &str) -> Result<bool, String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations/sqlite");
    for entry in std::fs::read_dir(folder).map_err(|e| e.to_string())? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let name = path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        let owner = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_').split(['_', '.']).next();
        let text = std::fs::read_to_string(&path).map_err(|e| e.to_string())?;
        if text.contains(&format!("CREATE TABLE {table} (")) {
            return Ok(owner == Some(room));
        }
    }
    Ok(false)
}

async fn whole_house(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut admin = stage.as_("kari.nordby").await?;
    admin.speak("en");
    admin.sees("/export").await?.says("Download the zip")?;
    for form in ["csv", "sqlite"] {
        let answer = admin.post("/export", &[("as", form)]).await?;
        equal(answer.status, 200)?;
        if answer.body.len() < 100_000 || answer.body.contains("argon2") {
            return Err(format!("{form}: {} bytes, or a password in them", answer.body.len()));
        }
    }
    equal(admin.post("/export", &[("as", "exe")]).await?.status, 422)?;
    admin.sees("/audit?act=records.exported").await?.link("/audit?object=organisation")?;
    let folder = std::env::temp_dir().join(format!("tandem-export-{}-{}", kind.name(), std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let mut look = stage.look().await?;
    let rows = records::export::to_folder(&mut look, stage.house.app.files(), &folder).await.map_err(said)?;
    let again = records::export::to_sqlite(&mut look, &folder.join("tandem.db")).await.map_err(said)?;
    equal(rows, again)?;
    let people = std::fs::read_to_string(folder.join("people-person.csv")).map_err(|e| e.to_string())?;
    if !people.starts_with("\u{feff}id,") || !people.contains("Līga Ozoliņa") {
        return Err(format!("people-person.csv begins {:?}", people.lines().next()));
    }
    let accounts = std::fs::read_to_string(folder.join("people-account.csv")).map_err(|e| e.to_string())?;
    let sign_ins = std::fs::read_to_string(folder.join("shell-sign_in.csv")).map_err(|e| e.to_string())?;
    if accounts.contains("password_hash") || sign_ins.contains("token_hash") {
        return Err("a secret column is in the export".into());
    }
    // One per table, README.txt, the SQLite file, and the folder of uploaded files.
    equal(file_count(&folder)?, records::held().len() + 3)?;
    std::fs::remove_dir_all(&folder).map_err(|e| e.to_string())
}

async fn without_a_name(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut learner = stage.as_("liga.ozolina").await?;
    let fields = [("month", "2"), ("help", "4"), ("words", "Nobody told us about the new router menu.")];
    learner.does("/pulse", &fields).await?;
    unnamed(&stage).await
}

/// What employees said cannot be joined to who said it: no actor, no instant, no id that tells either.
pub async fn unnamed(stage: &Stage) -> Result<(), String> {
    const DAY_MS: i64 = 86_400_000;
    let whole_day = |id: &str, at: i64| {
        let ms = i64::from_str_radix(&id.replace('-', "")[..12], 16);
        ms.is_ok_and(|ms| ms % DAY_MS == 0) && at % DAY_MS == 0
    };
    let mut look = stage.look().await?;
    let news =
        sql("SELECT id, name, at, actor, body FROM journal WHERE name IN ('listen.suggested', 'listen.pulse_given', \
                    'evaluate.reacted', 'evaluate.mood_given')");
    let news = news.all(&mut look).await.map_err(said)?;
    equal(news.is_empty(), false)?;
    for row in &news {
        let (id, at): (String, i64) = (row.get("id").map_err(said)?, row.get("at").map_err(said)?);
        let actor: Option<String> = row.get("actor").map_err(said)?;
        if actor.is_some() || !whole_day(&id, at) {
            return Err(format!("{} says who or when", row.get::<String>("name").map_err(said)?));
        }
    }
    let bodies: Vec<String> = news.iter().map(|r| r.get("body")).collect::<Result<_, _>>().map_err(said)?;
    let heard = sql("SELECT id, recorded_at, person_id FROM feedback WHERE source = 'employee' AND import_id IS NULL");
    let heard = heard.all(&mut look).await.map_err(said)?;
    equal(heard.is_empty(), false)?;
    for row in &heard {
        let (id, at): (String, i64) = (row.get("id").map_err(said)?, row.get("recorded_at").map_err(said)?);
        let person: Option<String> = row.get("person_id").map_err(said)?;
        if person.is_some() || !whole_day(&id, at) || bodies.iter().any(|b| b.contains(&id)) {
            return Err(format!("the words {id} say whose they are"));
        }
    }
    let exact = sql("SELECT CAST(count(*) AS BIGINT) AS n FROM reaction WHERE at % 86400000 <> 0");
    equal(exact.one(&mut look).await.map_err(said)?.get::<i64>("n").map_err(said)?, 0)
}

fn file_count(folder: &std::path::Path) -> Result<usize, String> {
    Ok(std::fs::read_dir(folder).map_err(|e| e.to_string())?.count())
}

async fn of_one(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak("en");
    equal(manager.get("/people/liga.ozolina/data").await?.status, 403)?;
    equal(manager.post("/people/liga.ozolina/data", &[("as", "json")]).await?.status, 403)?;
    manager.sees("/me").await?.link("/people/andris.kalnins/data")?;
    manager.sees("/people/andris.kalnins/data").await?.says("What we hold about you")?;
    let mine = manager.post("/people/andris.kalnins/data", &[("as", "json")]).await?;
    let json: serde_json::Value = serde_json::from_str(&mine.body).map_err(|e| e.to_string())?;
    equal(json["rooms"]["people"]["person"][0]["handle"].as_str(), Some("andris.kalnins"))?;
    // He is named in the follow-ups of his people; what they answered there is theirs.
    let follow_ups = json["rooms"]["coach"]["follow_up"].as_array().cloned().unwrap_or_default();
    let me = json["person"].clone();
    let theirs: Vec<_> = follow_ups.iter().filter(|f| f["person_id"] != me).collect();
    if theirs.is_empty() || theirs.iter().any(|f| !f["answers"].is_null() || f["manager_id"] != me) {
        return Err(format!("follow-ups of others: {theirs:?}"));
    }
    if mine.body.contains("token_hash") || mine.body.contains("password") {
        return Err("a secret is in the copy".into());
    }
    let mut learner = stage.as_("liga.ozolina").await?;
    let own = learner.post("/people/liga.ozolina/data", &[("as", "json")]).await?;
    let json: serde_json::Value = serde_json::from_str(&own.body).map_err(|e| e.to_string())?;
    for (room, table) in [("prepare", "memo"), ("plan", "booking"), ("practise", "card"), ("shell", "mail")] {
        if json["rooms"][room][table].as_array().is_none_or(Vec::is_empty) {
            return Err(format!("Līga's copy has no {table}"));
        }
    }
    let zip = learner.post("/people/liga.ozolina/data", &[("as", "csv")]).await?;
    if zip.kind != "application/zip" || !zip.body.starts_with("PK") {
        return Err(format!("no zip: {}", zip.kind));
    }
    Ok(())
}

/// Gives the person a last day, as an import would.
pub async fn leave(stage: &Stage, handle: &str) -> Result<people::Person, String> {
    let app = &stage.house.app;
    let mut work = app.0.db.work(store::Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    let person = people::by_handle(&mut work, handle, as_of()).await.map_err(said)?;
    sql("UPDATE person SET ended_on = '2026-11-20' WHERE id = $1")
        .bind(&person.id)
        .run(&mut work)
        .await
        .map_err(said)?;
    work.commit().await.map_err(said)?;
    Ok(person)
}

async fn erased(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    // A learner with a whole story behind her, and a manager and a trainer whose names stand in letters to others.
    for handle in ["liga.ozolina", "andris.kalnins", "sigrid.aune"] {
        let signed_in = stage.as_(handle).await?;
        let person = leave(&stage, handle).await?;
        if found(&stage, kind, &person).await?.is_empty() {
            return Err(format!("{handle} was nowhere to begin with"));
        }
        one_erased(&stage, kind, &person, signed_in).await?;
    }
    let mut look = stage.look().await?;
    let figures = sql("SELECT CAST(count(*) AS BIGINT) AS n FROM statement").one(&mut look).await.map_err(said)?;
    if figures.get::<i64>("n").map_err(said)? < 100 {
        return Err("the figures went with the names".into());
    }
    drop(look);
    // Whatever is shown of them still stands, in every language.
    let samples = ["/people", "/today", "/follow-ups", "/sessions", "/audit", "/outbox"];
    let mut admin = stage.as_("kari.nordby").await?;
    for lang in kit::Lang::ALL {
        admin.speak(lang.code());
        for path in samples {
            let answer = admin.get(path).await?;
            if answer.status >= 500 || answer.body.contains(FORMER) {
                return Err(format!("{path} in {}: {}", lang.code(), answer.status));
            }
        }
    }
    Ok(())
}

async fn one_erased(stage: &Stage, kind: Kind, person: &people::Person, mut was_in: Guest) -> Result<(), String> {
    let mut admin = stage.as_("kari.nordby").await?;
    admin.speak("en");
    let path = format!("/people/{}/erasure", person.handle);
    admin.sees(&format!("/people/{}", person.handle)).await?.link(&path)?;
    admin.sees(&path).await?.says("Figures without a name")?;
    let page = admin.does(&path, &[("handle", &person.handle)]).await?;
    page.says("Erased. What is left are figures without a name.")?;
    page.says("Former colleague")?;
    let left = found(stage, kind, person).await?;
    if !left.is_empty() {
        return Err(format!("{} is still in: {}", person.handle, left.join(", ")));
    }
    equal(admin.get(&format!("/people/{}", person.handle)).await?.status, 404)?;
    let answer = was_in.get("/me").await?;
    if answer.status != 303 {
        return Err(format!("an erased person is still signed in: {}", answer.status));
    }
    let mut look = stage.look().await?;
    let now = people::person(&mut look, &person.id, as_of()).await.map_err(said)?;
    drop(look);
    let own_page = format!("/people/{}", now.handle);
    for (lang, words) in
        [("nb", "Tidligere kollega"), ("lv", "Bijušais kolēģis"), ("zh", "前同事"), ("vi", "Đồng nghiệp cũ")]
    {
        admin.speak(lang);
        admin.sees(&own_page).await?.says(words)?;
    }
    admin.sees(&format!("{own_page}/transcript")).await?;
    admin.speak("en");
    admin.sees("/audit?act=people.erased").await?.link("/audit?object=")?;
    let again = admin.post(&format!("{own_page}/erasure"), &[("handle", &now.handle)]).await?;
    equal(again.status, 409)
}

/// Every table and column in which name, address or handle stand, in any case, also folded in a calendar entry.
async fn found(stage: &Stage, kind: Kind, person: &people::Person) -> Result<Vec<String>, String> {
    let needles = [person.name.to_lowercase(), person.email.to_lowercase(), person.handle.to_lowercase()];
    let mut left = Vec::new();
    let mut look = stage.look().await?;
    for (table, columns) in schema(stage, kind).await? {
        for column in columns.iter().filter(|c| *c != "xid") {
            // Test code may put a query together; the product may not.
            let query: &'static str =
                format!("SELECT DISTINCT CAST(\"{column}\" AS TEXT) AS v FROM \"{table}\"").leak();
            for row in sql(query).all(&mut look).await.map_err(said)? {
                let Some(text) = row.get::<Option<String>>("v").map_err(said)? else { continue };
                let text = text.to_lowercase().replace("\r\n ", "");
                if needles.iter().any(|n| text.contains(n)) {
                    left.push(format!("{table}.{column}"));
                    break;
                }
            }
        }
    }
    Ok(left)
}

async fn not_by_mistake(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut admin = stage.as_("kari.nordby").await?;
    admin.speak("en");
    let page = admin.sees("/people/liga.ozolina/erasure").await?;
    page.says("Let the employment end first")?;
    if page.body.contains("<form method=\"post\" action=\"/people/liga.ozolina/erasure\"") {
        return Err("a form to erase somebody who works here".into());
    }
    let employed = admin.post("/people/liga.ozolina/erasure", &[("handle", "liga.ozolina")]).await?;
    equal(employed.status, 409)?;
    leave(&stage, "liga.ozolina").await?;
    let wrong = admin.post("/people/liga.ozolina/erasure", &[("handle", "liga")]).await?;
    equal(wrong.status, 422)?;
    wrong.says("This is not the handle of the person")?;
    admin.sees("/people/liga.ozolina").await?.says("Līga Ozoliņa")?;
    Ok(())
}
