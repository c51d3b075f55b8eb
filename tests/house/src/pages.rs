//! Every page in every language: it is there, it is whole, and no text is missing. The mails too.

use std::{collections::HashMap, sync::Arc};

use kit::Lang;
use store::sql;
use web::{Access, Door};

use crate::{
    doors,
    guest::Guest,
    stage::{Kind, Stage, Stages, said},
};

pub fn list(add: crate::Add) {
    add("pages/every page in every language", |s, k| Box::pin(every_page(s, k)));
    add("pages/every mail is whole in its language", |s, k| Box::pin(every_mail(s, k)));
    add("pages/the first start leads through creating the house", |s, k| Box::pin(first_start(s, k)));
}

async fn every_page(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let mut wrong = Vec::new();
    let mut seen = 0;
    for door in stage.house.doors.iter().filter(|d| d.method == "GET" && !d.path.starts_with("/assets")) {
        for handle in visitors(&stage, door).await? {
            seen += visit(&stage, door, handle, &samples, &mut wrong).await?;
        }
    }
    if seen < 100 {
        wrong.push(format!("only {seen} pages were seen"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Who may look through this door: one person per role that may.
pub async fn visitors(stage: &Stage, door: &Door) -> Result<Vec<Option<&'static str>>, String> {
    if door.access == Access::Public {
        return Ok(vec![None]);
    }
    let mut out = Vec::new();
    for handle in doors::TRIERS {
        let mut look = stage.look().await?;
        let person = people::by_handle(&mut look, handle, crate::stage::as_of()).await.map_err(said)?;
        let roles = people::roles(&mut look, &person.id, crate::stage::as_of()).await.map_err(said)?;
        match door.access {
            Access::Roles(wanted) if !wanted.iter().any(|r| roles.contains(r)) => {}
            _ => out.push(Some(handle)),
        }
    }
    Ok(out)
}

async fn visit(
    stage: &Stage,
    door: &Door,
    handle: Option<&str>,
    samples: &HashMap<&'static str, String>,
    wrong: &mut Vec<String>,
) -> Result<usize, String> {
    let path = doors::fill(door, samples)?;
    if web::for_programmes(&path) || path.starts_with("/demo/sign-in") {
        return Ok(0);
    }
    let mut guest = match handle {
        Some(handle) => stage.as_(handle).await?,
        None => stage.stranger(),
    };
    let mut seen = 0;
    for lang in Lang::ALL {
        guest.speak(lang.code());
        let answer = guest.get(&path).await?;
        let who = handle.unwrap_or("a stranger");
        // A scope smaller than the door's roles (somebody else's goal) is refused in words; that page is whole too.
        if !matches!(answer.status, 200 | 303 | 403 | 404 | 409)
            || (answer.status >= 403 && door.access == Access::Public && path != "/setup")
        {
            wrong.push(format!("{path} for {who} in {}: {}", lang.code(), answer.status));
        }
        if answer.body.contains('⟦') {
            let key = answer.body.split('⟦').nth(1).and_then(|s| s.split('⟧').next()).unwrap_or("");
            wrong.push(format!("{path} for {who} in {}: no text for {key}", lang.code()));
        }
        if answer.status == 200 && answer.kind.starts_with("text/html") {
            seen += 1;
            // A part that renews itself or is brought by script is no page of its own.
            let part = door.path.ends_with("/progress");
            if !part
                && (!answer.body.contains(&format!("<html lang=\"{}\"", lang.tag())) || !answer.body.contains("<h1"))
            {
                wrong.push(format!("{path} in {}: no language or no heading", lang.code()));
            }
            if lang == Lang::En && handle.is_some() && !part {
                tables(&mut guest, &path, &answer.body, wrong).await?;
            }
        }
    }
    Ok(seen)
}

/// Every table of a page can be had as a file: a hand-made one, or the table as it is read from the page.
async fn tables(guest: &mut Guest, path: &str, body: &str, wrong: &mut Vec<String>) -> Result<(), String> {
    let shown = web::tables::tables(body);
    if shown.is_empty() || body.contains(".csv") {
        return Ok(());
    }
    for (i, table) in shown.iter().enumerate() {
        let address = format!("{path}{}csv={}", if path.contains('?') { '&' } else { '?' }, i + 1);
        let file = guest.get(&address).await?;
        let lines = csv::ReaderBuilder::new().has_headers(false).from_reader(file.body.as_bytes()).records().count();
        let offered = body.replace("&#38;", "&").replace("&amp;", "&").contains(&format!("csv={}\"", i + 1));
        if !offered || !file.kind.starts_with("text/csv") || lines < table.rows.len() || table.title.is_empty() {
            wrong.push(format!(
                "{address}: {} with {lines} lines for {} of “{}”",
                file.kind,
                table.rows.len(),
                table.title
            ));
        }
    }
    Ok(())
}

async fn every_mail(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut look = stage.look().await?;
    let rows = sql("SELECT lang, subject, text, html FROM mail").all(&mut look).await.map_err(said)?;
    let mut langs = std::collections::BTreeSet::new();
    for row in &rows {
        let lang: Lang = row.get("lang").map_err(said)?;
        langs.insert(lang);
        for column in ["subject", "text", "html"] {
            let text: String = row.get(column).map_err(said)?;
            if text.trim().is_empty() || text.contains('⟦') || text.contains("{ $") {
                return Err(format!("a mail in {} has a broken {column}: {text}", lang.code()));
            }
        }
    }
    if langs.len() < 4 { Err(format!("mails exist only in {langs:?}")) } else { Ok(()) }
}

async fn first_start(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.empty(kind).await?;
    let mut guest = stage.stranger();
    let answer = guest.get("/today").await?;
    if answer.location != "/setup" {
        return Err(format!("a new house led to {} instead of its set-up", answer.location));
    }
    let refused = guest.post("/setup", &[("house", "Ziemeļu līnija"), ("password", "short"), ("zone", "Mars")]).await?;
    if refused.status != 422 || !refused.body.contains("Ziemeļu līnija") {
        return Err(format!("a half-filled form did not come back filled: {}", refused.status));
    }
    refused.says("Use at least 12 characters.")?;
    let good = [
        ("house", "Ziemeļu līnija"),
        ("currency", "EUR"),
        ("zone", "Europe/Riga"),
        ("opens", "08:00"),
        ("closes", "20:00"),
        ("languages", "lv"),
        ("languages", "en"),
        ("name", "Anna Bērza"),
        ("email", "anna@ziemeli.example"),
        ("password", "a kettle sings at noon"),
    ];
    guest.does("/setup", &good).await?;
    let again = guest.get("/setup").await?;
    if again.status != 409 {
        return Err(format!("the set-up can be walked twice: {}", again.status));
    }
    let mut later = stage.stranger();
    let wrong = later.post("/sign-in", &[("name", "anna@ziemeli.example"), ("password", "wrong")]).await?;
    if wrong.status != 422 {
        return Err(format!("a wrong password gave {}", wrong.status));
    }
    later
        .does(
            "/sign-in",
            &[("name", "anna@ziemeli.example"), ("password", "a kettle sings at noon"), ("next", "/people")],
        )
        .await?;
    Ok(())
}
