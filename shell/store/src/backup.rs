//! A backup is a folder: the database as of one moment and `backup.json`, which says what must be in it.

mod pg;

use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use kit::{At, Done, Stop};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Db, Held, Schema, Unfit, Work,
    db::{Pool, SQLITE_FILE},
    holds, proof,
};

const FORMAT: &str = "tandem-backup/1";
const MANIFEST: &str = "backup.json";
const POSTGRES_FILE: &str = "tandem.dump";
const FILES: &str = "files";
/// Where uploads are that have not ended.
const INCOMING: &str = "incoming";

/// Where a house lives.
#[derive(Clone, Debug)]
pub struct Home {
    /// Its folder: the embedded database, `files/`, `backups/`.
    pub folder: PathBuf,
    /// PostgreSQL instead of the embedded database.
    pub url: Option<String>,
    /// Where uploaded files are kept.
    pub files: FilesAt,
}

/// Where a house keeps its uploaded files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FilesAt {
    /// `files/` in the house's folder.
    #[default]
    Home,
    Folder(PathBuf),
    /// In a store elsewhere, which is backed up by its own means.
    Elsewhere,
}

impl Home {
    /// The folder of the uploaded files, where they are kept in one.
    pub fn files(&self) -> Option<PathBuf> {
        match &self.files {
            FilesAt::Home => Some(self.folder.join(FILES)),
            FilesAt::Folder(folder) => Some(folder.clone()),
            FilesAt::Elsewhere => None,
        }
    }

    /// The database as it is; `None` when there is none yet.
    pub async fn attach(&self) -> Done<Option<Db>> {
        match &self.url {
            Some(url) => Db::attach_url(url).await.map(Some),
            None => Db::attach_folder(&self.folder).await,
        }
    }
}

/// What a backup says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    pub format: String,
    /// The version of the program that made it.
    pub program: String,
    /// `sqlite` or `postgres`.
    pub engine: String,
    pub made_at: String,
    /// Rows of each table.
    pub counts: BTreeMap<String, i64>,
    pub pieces: Vec<Piece>,
    /// Uploaded files, by their sums, that a row names and that are not in the backup: they were not there.
    #[serde(default)]
    pub missing: Vec<String>,
    /// Uploaded files whose bytes do not make the sum a row names: they are in the backup as they were found.
    #[serde(default)]
    pub changed: Vec<String>,
}

/// One file of a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Piece {
    /// Below the backup's folder, with `/`.
    pub path: String,
    pub bytes: u64,
    pub sha256: String,
}

/// Makes a backup in the new folder `to` while the house goes on working. The folder appears when it is whole. `held` says
/// which columns name uploaded files: one that is not there, or not as it was taken in, is no reason to have no backup at
/// all, so it stands in the manifest, and whoever asked for the backup says it aloud.
pub async fn make(home: &Home, to: &Path, program: &str, now: At, held: &[Held]) -> Done<Manifest> {
    let Some(db) = home.attach().await? else {
        return Err(unfit(format!(
            "there is no database in {}; name the house's folder with --data",
            home.folder.display()
        )));
    };
    if to.exists() {
        return Err(unfit(format!("{} exists already; a backup never overwrites: choose another name", to.display())));
    }
    let part = beside(to, "part");
    let _ = fs::remove_dir_all(&part);
    fs::create_dir_all(&part).map_err(|e| cannot("make", &part, e))?;
    let made = fill(home, &db, &part, program, now, held).await;
    db.close().await;
    if made.is_err() {
        let _ = fs::remove_dir_all(&part);
    }
    let manifest = made?;
    fs::rename(&part, to).map_err(|e| cannot("make", to, e))?;
    Ok(manifest)
}

async fn fill(home: &Home, db: &Db, part: &Path, program: &str, now: At, held: &[Held]) -> Done<Manifest> {
    let mut pieces = Vec::new();
    let (counts, named) = match (&home.url, &db.pool) {
        (Some(url), _) => {
            let mut look = db.look(None, now).await?;
            let counts = pg::dump(url, &mut look, &part.join(POSTGRES_FILE)).await?;
            pieces.push(piece(part, POSTGRES_FILE)?);
            (counts, named(db, &mut look, held).await?)
        }
        (None, Pool::Sqlite { read, .. }) => {
            let copy = part.join(SQLITE_FILE);
            read.copy_into(&copy).await?;
            let counted = count_copy(part, held).await?;
            sync(&copy)?;
            pieces.push(piece(part, SQLITE_FILE)?);
            counted
        }
        (None, Pool::Pg(_)) => return Err(Stop::fault("PostgreSQL without its address")),
    };
    // After the database: a file is written before the row that names it, so none the copy names is missing.
    if let Some(files) = home.files() {
        copy_folder(&files, &part.join(FILES))?;
    }
    for path in below(&part.join(FILES))? {
        pieces.push(piece(part, &format!("{FILES}/{path}"))?);
    }
    // A store elsewhere is backed up by its own means, and not looked into here.
    let (missing, changed) = if home.files().is_some() { amiss(&named, &pieces) } else { Default::default() };
    let engine = if home.url.is_some() { "postgres" } else { "sqlite" };
    let manifest = Manifest {
        format: FORMAT.into(),
        program: program.into(),
        engine: engine.into(),
        made_at: now.iso(),
        counts,
        pieces,
        missing,
        changed,
    };
    let said = part.join(MANIFEST);
    fs::write(&said, serde_json::to_vec_pretty(&manifest)?).map_err(|e| cannot("write", &said, e))?;
    sync(&said)?;
    Ok(manifest)
}

/// Counted in the copy itself, so that the numbers are those of its moment. Before it is measured: opening writes into it
/// how it is to be opened.
async fn count_copy(part: &Path, held: &[Held]) -> Done<(BTreeMap<String, i64>, Vec<String>)> {
    let Some(copy) = Db::attach_folder(part).await? else { return Err(Stop::fault("the copy is not there")) };
    let mut look = copy.look(None, At(0)).await?;
    let counted = (proof::counts(&mut look).await?, named(&copy, &mut look, held).await?);
    drop(look);
    copy.close().await;
    Ok(counted)
}

/// The uploaded files that rows name. Another program's tables are not asked: they may lack what this one declares.
async fn named(db: &Db, look: &mut Work, held: &[Held]) -> Done<Vec<String>> {
    match db.schema().await {
        Ok(Schema::Current) => holds::named_files(look, held, None).await,
        _ => Ok(Vec::new()),
    }
}

/// Which of the named files are missing among the pieces, and which have other bytes than their names say.
fn amiss(named: &[String], pieces: &[Piece]) -> (Vec<String>, Vec<String>) {
    let sums: BTreeMap<&str, &str> = pieces.iter().map(|p| (p.path.as_str(), p.sha256.as_str())).collect();
    let (mut missing, mut changed) = (Vec::new(), Vec::new());
    for name in named {
        // The layout of `files`.
        let path = format!("{FILES}/{}/{name}", name.get(..2).unwrap_or_default());
        match sums.get(path.as_str()) {
            None => missing.push(name.clone()),
            Some(sum) if *sum != name.as_str() => changed.push(name.clone()),
            Some(_) => {}
        }
    }
    (missing, changed)
}

/// The newest backup in the house's own folder that `fits`, as it says of itself; whether it is whole, `read` says.
pub fn newest(home: &Home, fits: impl Fn(&Manifest) -> bool) -> Option<PathBuf> {
    let folders = fs::read_dir(home.folder.join("backups")).ok()?.flatten().map(|entry| entry.path());
    let made = folders.filter_map(|folder| {
        let manifest: Manifest = serde_json::from_slice(&fs::read(folder.join(MANIFEST)).ok()?).ok()?;
        (manifest.format == FORMAT && fits(&manifest)).then_some((manifest.made_at, folder))
    });
    made.max().map(|(_, folder)| folder)
}

/// What a backup says of itself, when every piece of it is as it was written.
pub fn read(from: &Path) -> Done<Manifest> {
    let said = from.join(MANIFEST);
    let text = fs::read(&said)
        .map_err(|e| unfit(format!("{} is no backup: {} cannot be read: {e}", from.display(), MANIFEST)))?;
    let manifest: Manifest =
        serde_json::from_slice(&text).map_err(|e| unfit(format!("{} cannot be understood: {e}", said.display())))?;
    if manifest.format != FORMAT {
        return Err(unfit(format!(
            "{} is of the format {}, this program reads {FORMAT}",
            from.display(),
            manifest.format
        )));
    }
    for wanted in &manifest.pieces {
        if Path::new(&wanted.path).components().any(|c| !matches!(c, std::path::Component::Normal(_))) {
            return Err(unfit(format!("the backup names a file outside itself: {}", wanted.path)));
        }
        let found = piece(from, &wanted.path)
            .map_err(|_| unfit(format!("the backup is not whole: {} is missing. Take another one", wanted.path)))?;
        if found.sha256 != wanted.sha256 {
            return Err(unfit(format!(
                "the backup is damaged: {} is not as it was written. Take another one",
                wanted.path
            )));
        }
    }
    Ok(manifest)
}

/// Brings a backup into an empty place and proves the copy: whole, and row for row as many as when it was made.
pub async fn restore(from: &Path, home: &Home) -> Done<Manifest> {
    let manifest = read(from)?;
    match (manifest.engine.as_str(), &home.url) {
        ("sqlite", Some(_)) => {
            return Err(unfit(
                "the backup is of an embedded database; restore it into a folder, without --database".into(),
            ));
        }
        ("postgres", None) => {
            return Err(unfit("the backup is of PostgreSQL; name an empty database with --database".into()));
        }
        _ => {}
    }
    let files = home.files().filter(|folder| below(folder).map_or(true, |found| !found.is_empty()));
    let taken = [Some(home.folder.join(SQLITE_FILE)), files].into_iter().flatten().find(|p| p.exists());
    if let Some(taken) = taken {
        return Err(unfit(format!(
            "{} exists already; nothing is overwritten: restore into an empty folder and let the house serve that",
            taken.display()
        )));
    }
    fs::create_dir_all(&home.folder).map_err(|e| cannot("make", &home.folder, e))?;
    if let Some(url) = &home.url {
        let db = Db::attach_url(url).await?;
        let tables = proof::tables(&mut db.look(None, At(0)).await?).await?;
        db.close().await;
        if !tables.is_empty() {
            return Err(unfit("the database holds tables already; nothing is overwritten: name an empty one".into()));
        }
        pg::restore(url, &from.join(POSTGRES_FILE)).await?;
    } else {
        let (to, part) = (home.folder.join(SQLITE_FILE), home.folder.join("tandem.db.part"));
        fs::copy(from.join(SQLITE_FILE), &part).map_err(|e| cannot("write", &part, e))?;
        sync(&part)?;
        fs::rename(&part, &to).map_err(|e| cannot("write", &to, e))?;
    }
    match home.files() {
        Some(files) => copy_folder(&from.join(FILES), &files)?,
        None if !below(&from.join(FILES))?.is_empty() => {
            return Err(unfit(
                "the backup holds uploaded files, but this house keeps its files in a store elsewhere; restore with a folder \
                 for --files, then copy that folder into the store"
                    .into(),
            ));
        }
        None => {}
    }
    let differences = compare(&manifest, home).await?;
    if !differences.is_empty() {
        return Err(unfit(format!("the restored copy is not what was backed up: {}", differences.join("; "))));
    }
    Ok(manifest)
}

/// What a restored copy lacks of its backup, one sentence each.
pub async fn compare(manifest: &Manifest, home: &Home) -> Done<Vec<String>> {
    let Some(db) = home.attach().await? else { return Ok(vec!["there is no database".into()]) };
    let mut found = proof::broken(&db).await?;
    let mut look = db.look(None, At(0)).await?;
    let counts = proof::counts(&mut look).await?;
    drop(look);
    db.close().await;
    for (table, n) in &manifest.counts {
        let here = counts.get(table).copied().unwrap_or(0);
        if here != *n {
            found.push(format!("{table} has {here} rows, the backup {n}"));
        }
    }
    for wanted in &manifest.pieces {
        let (Some(path), Some(folder)) = (wanted.path.strip_prefix("files/"), home.files()) else { continue };
        match piece(&folder, path) {
            Ok(here) if here.sha256 == wanted.sha256 => {}
            _ => found.push(format!("the file {} is not as in the backup", wanted.path)),
        }
    }
    Ok(found)
}

fn unfit(words: String) -> Stop {
    Unfit(words).into()
}

fn cannot(do_what: &str, path: &Path, e: std::io::Error) -> Stop {
    unfit(format!("cannot {do_what} {}: {e}", path.display()))
}

/// `a/b` → `a/b.part`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{ending}"));
    path.with_file_name(name)
}

/// On the disk, not only on its way there.
fn sync(path: &Path) -> Done<()> {
    fs::File::open(path).and_then(|f| f.sync_all()).map_err(|e| cannot("write", path, e))
}

fn piece(folder: &Path, path: &str) -> Done<Piece> {
    let mut file = fs::File::open(folder.join(path)).map_err(|e| cannot("read", &folder.join(path), e))?;
    let (mut sum, mut bytes, mut buffer) = (Sha256::new(), 0, vec![0_u8; 1 << 16]);
    loop {
        let n = file.read(&mut buffer).map_err(|e| cannot("read", &folder.join(path), e))?;
        if n == 0 {
            break;
        }
        sum.update(&buffer[..n]);
        bytes += n as u64;
    }
    let sha256 = sum.finalize().iter().map(|b| format!("{b:02x}")).collect();
    Ok(Piece { path: path.to_owned(), bytes, sha256 })
}

/// Files below a folder, sorted, with `/`; none when the folder is not there. What is still being written (`.part`, or below
/// `incoming`) is not one.
fn below(folder: &Path) -> Done<Vec<String>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(folder).map_err(|e| cannot("read", folder, e))? {
        let entry = entry.map_err(|e| cannot("read", folder, e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == INCOMING {
            continue;
        }
        if entry.path().is_dir() {
            found.extend(below(&entry.path())?.into_iter().map(|path| format!("{name}/{path}")));
        } else if !name.ends_with(".part") {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

fn copy_folder(from: &Path, to: &Path) -> Done<()> {
    for path in below(from)? {
        let target = to.join(&path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(|e| cannot("make", parent, e))?;
        }
        match fs::copy(from.join(&path), &target) {
            Ok(_) => sync(&target)?,
            // Erased since the folder was read: then no row names it any more.
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(cannot("write", &target, e)),
        }
    }
    Ok(())
}

/// The tool with which PostgreSQL is backed up, and which major version it has; `Err` says how to get it.
pub fn pg_dump() -> Result<u32, String> {
    pg::version("pg_dump")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_named_and_not_there_as_it_was_is_said() {
        let piece = |path: &str, sha256: &str| Piece { path: path.into(), bytes: 1, sha256: sha256.into() };
        let pieces = [piece("tandem.db", "00"), piece("files/aa/aa1", "aa1"), piece("files/bb/bb2", "other")];
        let named = ["aa1", "bb2", "cc3", ""].map(String::from);
        let (missing, changed) = amiss(&named, &pieces);
        assert_eq!((missing, changed), (vec!["cc3".to_owned(), String::new()], vec!["bb2".to_owned()]));
    }

    #[test]
    fn a_manifest_of_an_older_program_is_read() {
        let text =
            r#"{"format":"tandem-backup/1","program":"0","engine":"sqlite","made_at":"","counts":{},"pieces":[]}"#;
        let read: Manifest = serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!((read.missing.len(), read.changed.len()), (0, 0));
    }
}
