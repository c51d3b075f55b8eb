//! Backups, copies proven, upgrades, and what `tandem doctor` says.

use std::{fs, path::PathBuf, sync::Arc};

use kit::At;
use store::{Db, Schema, backup, proof, sql};

use crate::{
    program,
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("keeping/a house backed up at work is restored whole, and goes on", |s, k| Box::pin(there_and_back(s, k)));
    add("keeping/a damaged backup and a taken place are refused", |s, k| Box::pin(refused(s, k)));
    add("keeping/an upgrade makes a backup first, a newer database is refused in words", |s, k| {
        Box::pin(upgrade(s, k))
    });
    add("keeping/the doctor says well, and what to mend", |s, k| Box::pin(doctor(s, k)));
    add("keeping/a damaged database is told with the command that brings it back", |s, k| Box::pin(damaged(s, k)));
    add("keeping/an uploaded file that is gone or changed is told by doctor and backup", |s, k| Box::pin(lost(s, k)));
    add("keeping/the pages of reference say what the program is", |_, _| Box::pin(reference()));
}

const NOW: At = At(1_795_000_000_000);

fn folder(stage: &Stage, name: &str) -> PathBuf {
    stage
        .home
        .folder
        .with_file_name(format!("{}-{name}", stage.home.folder.file_name().unwrap_or_default().to_string_lossy()))
}

async fn there_and_back(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let files = stage.home.files().unwrap_or_default().join("recordings");
    fs::create_dir_all(&files).map_err(|e| e.to_string())?;
    fs::write(files.join("call.ogg"), b"a call").map_err(|e| e.to_string())?;
    let to = folder(&stage, "backup");
    // Somebody works while the backup is made.
    let writer = {
        let app = stage.house.app.clone();
        tokio::spawn(async move {
            for _ in 0..30 {
                let mut work = app.0.db.work(store::Actor::System, app.now(), app.chance()).await.map_err(said)?;
                work.post(crate::store_tests::letter_to_anybody(&mut app.chance())).await.map_err(said)?;
                work.commit().await.map_err(said)?;
            }
            Ok::<_, String>(())
        })
    };
    let manifest = backup::make(&stage.home, &to, "0.0.0", NOW, &tandem::rooms::held()).await.map_err(said)?;
    equal((manifest.missing.len(), manifest.changed.len()), (0, 0))?;
    writer.await.map_err(|e| e.to_string())??;
    let mut look = stage.look().await?;
    let here = proof::counts(&mut look).await.map_err(said)?;
    drop(look);
    let before = manifest.counts.get("mail").copied().unwrap_or(0);
    if before > here["mail"] || here["mail"] - before > 30 {
        return Err(format!("{before} mails in the backup, {} here", here["mail"]));
    }
    let home = stages.home(kind).await?;
    let restored = backup::restore(&to, &home).await.map_err(said)?;
    equal(restored.counts.get("person"), here.get("person"))?;
    equal(
        fs::read(home.files().unwrap_or_default().join("recordings/call.ogg")).map_err(|e| e.to_string())?,
        b"a call".to_vec(),
    )?;
    if let Some(db) = home.attach().await.map_err(said)?.filter(|_| kind == Kind::Postgres) {
        // As if it came from a cluster that had done much more.
        remember(
            &db,
            "UPDATE journal SET xid = CAST(CAST(CAST(CAST(xid AS TEXT) AS BIGINT) + 1000000000 AS TEXT) AS xid8)",
        )
        .await?;
        remember(&db, "UPDATE hearer SET xid = xid + 1000000000").await?;
        db.close().await;
    }
    // The copy is a house: what happens in it is heard, each event once, in a cluster with other transaction numbers.
    let copy = stages.house_in(&home, stage.now()).await?;
    let mut look = copy.look().await?;
    let heard =
        sql("SELECT count(*) AS n FROM journal").one(&mut look).await.map_err(said)?.get::<i64>("n").map_err(said)?;
    drop(look);
    let mut planner = copy.as_("mei.lin").await?;
    let need = planner.sees("/needs").await?.link("/needs/")?;
    let need = need.split('?').next().unwrap_or(&need).to_owned();
    let page = planner.sees(&need).await?;
    let course = crate::driver::course(&page.body).ok_or("no course teaches it")?;
    planner.does(&format!("{need}/choices"), &[("course", course)]).await?;
    tandem::runner::run_due(&copy.house).await.map_err(said)?;
    let mut look = copy.look().await?;
    let row = sql("SELECT count(*) AS n, max(seq) AS last FROM journal").one(&mut look).await.map_err(said)?;
    if row.get::<i64>("n").map_err(said)? <= heard {
        return Err("nothing was told in the copy".into());
    }
    let lag = store::hearers::lag(&mut look, &copy.house.hears).await.map_err(said)?;
    equal(lag.iter().map(|(_, n)| n).sum::<i64>(), 0)
}

async fn refused(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.empty(kind).await?;
    let to = folder(&stage, "backup");
    let args = ["backup", "--to", &to.display().to_string()];
    let made = program::run(&args, &stage.home).await?;
    equal((made.status.code(), to.join("backup.json").is_file()), (Some(0), true))?;
    let again = program::run(&args, &stage.home).await?;
    equal(again.status.code(), Some(4))?;
    let restore = ["restore", &to.display().to_string()];
    let taken = program::run(&restore, &stage.home).await?;
    let words = String::from_utf8_lossy(&taken.stderr).into_owned();
    equal((taken.status.code(), words.contains("nothing is overwritten")), (Some(4), true))?;
    let piece = to.join(if kind == Kind::Sqlite { "tandem.db" } else { "tandem.dump" });
    let mut bytes = fs::read(&piece).map_err(|e| e.to_string())?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&piece, bytes).map_err(|e| e.to_string())?;
    let home = stages.home(kind).await?;
    let damaged = program::run(&restore, &home).await?;
    let words = String::from_utf8_lossy(&damaged.stderr).into_owned();
    equal((damaged.status.code(), words.contains("damaged")), (Some(4), true))?;
    // A dry run where no house is makes none.
    let file = folder(&stage, "people.csv");
    fs::write(&file, "id,name\nN1,Anna\n").map_err(|e| e.to_string())?;
    let tried = program::run(&["import", "people", &file.display().to_string(), "--dry-run"], &home).await?;
    let words = String::from_utf8_lossy(&tried.stderr).into_owned();
    equal((tried.status.code(), words.contains("no house is at")), (Some(4), true))?;
    let left = home.attach().await.map_err(said)?;
    let empty = match left {
        None => true,
        Some(db) => db.schema().await.map_err(said)? == Schema::Empty,
    };
    equal(empty, true)
}

/// Tells the database that its newest migration has not been there, or that there is one more.
async fn remember(db: &Db, statement: &'static str) -> Result<(), String> {
    let mut work = db.work(store::Actor::System, NOW, kit::Chance::from_seed(1)).await.map_err(said)?;
    sql(statement).run(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)
}

async fn upgrade(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let home = stages.home(kind).await?;
    let old = stages.open(&home).await?;
    // A later migration of this program, undone: what an older one would have left.
    remember(&old, "DROP TABLE night_wait").await?;
    remember(&old, "DELETE FROM _sqlx_migrations WHERE version = (SELECT max(version) FROM _sqlx_migrations)").await?;
    equal(matches!(old.schema().await.map_err(said)?, Schema::Behind(missing) if missing.len() == 1), true)?;
    old.close().await;
    // The table is missing, so bringing it forward fails after the backup; the backup is there and knows the old state.
    let _ = program::run(&["night", "--as-of", "2026-11-24"], &home).await?;
    let backups: Vec<PathBuf> =
        fs::read_dir(home.folder.join("backups")).map_err(|e| e.to_string())?.flatten().map(|e| e.path()).collect();
    equal(backups.len(), 1)?;
    let manifest = backup::read(&backups[0]).map_err(said)?;
    equal((manifest.counts.contains_key("night_wait"), manifest.counts.contains_key("journal")), (false, true))?;
    let newer = stages.home(kind).await?;
    let db = stages.open(&newer).await?;
    remember(
        &db,
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         SELECT 9999, description, success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1",
    )
    .await?;
    db.close().await;
    for args in [&["night", "--as-of", "2026-11-24"][..], &["serve"][..]] {
        let out = program::run(args, &newer).await?;
        let words = String::from_utf8_lossy(&out.stderr).into_owned();
        equal((out.status.code(), words.contains("newer than this program")), (Some(4), true))?;
    }
    let looked = program::run(&["doctor"], &newer).await?;
    let words = String::from_utf8_lossy(&looked.stdout).into_owned();
    equal((looked.status.code(), words.contains("newer than this program")), (Some(4), true))
}

async fn doctor(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let to = folder(&stage, "backup");
    backup::make(&stage.home, &to, "0.0.0", NOW, &[]).await.map_err(said)?;
    let against = to.display().to_string();
    let looked = program::run(&["doctor", "--backup", &against], &stage.home).await?;
    let words = String::from_utf8_lossy(&looked.stdout).into_owned();
    for line in
        ["well  database", "well  integrity", "well  files", "well  disk", "well  restored copy", "well  configuration"]
    {
        if !words.contains(line) {
            return Err(format!("“{line}” is not in: {words}"));
        }
    }
    // Broken on purpose: an event that nobody could hear, a mail server that is not there.
    remember(
        &stage.house.app.0.db,
        "INSERT INTO parked (hearer, event_id, why, at) VALUES ('test', 'none', 'on purpose', 1)",
    )
    .await?;
    remember(
        &stage.house.app.0.db,
        "INSERT INTO job (id, kind, payload, run_at, dedupe_key, attempts, made_at, error) \
         VALUES ('stuck', 'test/kind', '{}', 1, 'stuck', 10, 1, 'no room left')",
    )
    .await?;
    let smtp = format!("smtp://127.0.0.1:{}", program::free_port()?);
    let looked = program::run(
        &["doctor", "--backup", &against, "--smtp", &smtp, "--base-url", "http://tandem.example"],
        &stage.home,
    )
    .await?;
    equal(looked.status.code(), Some(4))?;
    let words = String::from_utf8_lossy(&looked.stdout).into_owned();
    for line in [
        "MEND  restored copy",
        "MEND  news",
        "1 event was put aside",
        "MEND  jobs",
        "1 job failed too often, the oldest “test/kind”",
        "last error: no room left",
        "WHERE id = 'stuck'",
        "MEND  mail",
        "MEND  configuration",
    ] {
        if !words.contains(line) {
            return Err(format!("“{line}” is not in: {words}"));
        }
    }
    Ok(())
}

/// What the doctor says of a house, and that it ended with “to mend”.
async fn ill(home: &backup::Home) -> Result<String, String> {
    let looked = program::run(&["doctor"], home).await?;
    let words = String::from_utf8_lossy(&looked.stdout).into_owned();
    equal(looked.status.code(), Some(4)).map_err(|why| format!("{why}: {words}"))?;
    Ok(words)
}

/// The first command that stands in the words as one to paste.
fn pasted<'a>(words: &'a str, begins: &str) -> Result<&'a str, String> {
    let mut quoted = words.split('`').skip(1).step_by(2);
    quoted.find(|command| command.starts_with(begins)).ok_or_else(|| format!("no command “{begins}” in: {words}"))
}

async fn damaged(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    // The pages of PostgreSQL are its own.
    if kind == Kind::Postgres {
        return Ok(());
    }
    let home = stages.cast_home(kind).await?;
    equal(program::run(&["backup"], &home).await?.status.code(), Some(0))?;
    let file = home.folder.join("tandem.db");
    let mut bytes = fs::read(&file).map_err(|e| e.to_string())?;
    let (middle, end) = (bytes.len() / 2, bytes.len() / 4 * 3);
    bytes[middle..end].fill(0xAA);
    fs::write(&file, bytes).map_err(|e| e.to_string())?;
    let words = ill(&home).await?;
    equal((words.contains("the database is damaged"), words.contains("(code: 11)")), (true, false))
        .map_err(|why| format!("{why}: {words}"))?;
    // No backup is made of it, and whoever asked for one reads the same way out.
    let to = home.folder.join("backups/of-the-damaged").display().to_string();
    let refused = program::run(&["backup", "--to", &to], &home).await?;
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    equal((refused.status.code(), told.contains("(code: 11)"), PathBuf::from(&to).exists()), (Some(4), false, false))
        .map_err(|why| format!("{why}: {told}"))?;
    pasted(&told, "tandem restore ")?;
    // What it says is done, word for word; then the copy is well.
    let command = pasted(&words, "tandem restore ")?;
    let args: Vec<&str> = command.split(' ').skip(1).collect();
    let restored = program::command(&args)?.output().map_err(|e| e.to_string())?;
    equal(restored.status.code(), Some(0))?;
    let folder = PathBuf::from(args.last().copied().unwrap_or_default());
    equal(folder.join("tandem.db").is_file(), true)?;
    let copy = backup::Home { folder, ..home };
    let looked = program::run(&["doctor"], &copy).await?;
    let words = String::from_utf8_lossy(&looked.stdout).into_owned();
    equal((words.contains("well  integrity"), words.contains("well  files")), (true, true))
        .map_err(|why| format!("{why}: {words}"))
}

/// The uploaded files of a house, sorted.
fn uploads(home: &backup::Home) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for shelf in fs::read_dir(home.files().unwrap_or_default()).map_err(|e| e.to_string())?.flatten() {
        if shelf.file_name().len() == 2 {
            let files = fs::read_dir(shelf.path()).map_err(|e| e.to_string())?;
            found.extend(files.flatten().map(|entry| entry.path()));
        }
    }
    found.sort();
    Ok(found)
}

async fn lost(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let home = stages.cast_home(kind).await?;
    // A good backup in the house's own folder, from which the doctor can bring a file back.
    let good = home.folder.join("backups/good").display().to_string();
    equal(program::run(&["backup", "--to", &good], &home).await?.status.code(), Some(0))?;
    let all = uploads(&home)?;
    let [gone, other, ..] = &all[..] else { return Err("the cast has fewer than two uploaded files".into()) };
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    fs::remove_file(gone).map_err(|e| e.to_string())?;
    let mut bytes = fs::read(other).map_err(|e| e.to_string())?;
    let middle = bytes.len() / 2;
    // The same size: only reading it tells.
    bytes[middle] ^= 1;
    fs::write(other, bytes).map_err(|e| e.to_string())?;
    let words = ill(&home).await?;
    for line in [
        "MEND  files".to_owned(),
        format!("1 uploaded file is missing, for example {}", name(gone)),
        format!("1 uploaded file is not as taken in, for example {}", name(other)),
    ] {
        if !words.contains(&line) {
            return Err(format!("“{line}” is not in: {words}"));
        }
    }
    let to = home.folder.join("backups/lacking").display().to_string();
    let made = program::run(&["backup", "--to", &to], &home).await?;
    let said_so = String::from_utf8_lossy(&made.stderr).into_owned();
    equal((made.status.code(), said_so.contains(&name(gone)), said_so.contains(&name(other))), (Some(1), true, true))?;
    let manifest = backup::read(&PathBuf::from(&to)).map_err(said)?;
    equal((manifest.missing, manifest.changed), (vec![name(gone)], vec![name(other)]))?;
    // Word for word; then only the other one is to mend.
    let command = pasted(&words, "install ")?.to_owned();
    let done = std::process::Command::new("sh").args(["-c", &command]).status().map_err(|e| e.to_string())?;
    equal((done.success(), gone.is_file()), (true, true))?;
    let words = ill(&home).await?;
    equal((words.contains("is missing"), words.contains(&name(other))), (false, true))
}

async fn reference() -> Result<(), String> {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").into());
    let docs = PathBuf::from(here).join("../../docs");
    for (name, text) in tandem::cli::reference_pages() {
        if fs::read_to_string(docs.join(name)).map_err(|e| format!("docs/{name}: {e}"))? != text {
            return Err(format!("docs/{name} is not what the program says of itself; run `cargo xtask generate`"));
        }
    }
    Ok(())
}
