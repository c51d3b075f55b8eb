//! `tandem backup` and `tandem restore`.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;
use kit::{Clock, Done, MachineClock};
use store::backup;

use super::{
    doctor::explained,
    place::{Place, stamp},
    words::many,
};
use crate::rooms;

#[derive(Args, Debug)]
pub struct BackupArgs {
    #[command(flatten)]
    place: Place,
    /// The new folder to make; backups/ and the time in the house's folder when left out.
    #[arg(long, value_name = "FOLDER")]
    to: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct RestoreArgs {
    /// A folder that `tandem backup` made.
    backup: PathBuf,
    #[command(flatten)]
    place: Place,
}

pub async fn backup(args: BackupArgs) -> Done<ExitCode> {
    let (home, now) = (args.place.home(), MachineClock.now());
    let to = args.to.unwrap_or_else(|| home.folder.join("backups").join(stamp(now)));
    let made = backup::make(&home, &to, env!("CARGO_PKG_VERSION"), now, &rooms::held()).await;
    let manifest = made.map_err(|stop| explained(stop, &args.place, "no backup was made"))?;
    let bytes: u64 = manifest.pieces.iter().map(|p| p.bytes).sum();
    println!("Backed up to {}: {}, {:.1} MB.", to.display(), said(&manifest), bytes as f64 / 1e6);
    let Some(lacks) = lacks(&manifest) else { return Ok(ExitCode::SUCCESS) };
    // Whoever reads no output, as cron, learns it by the exit code. The backup stays: all the rest is in it.
    eprintln!("tandem: the backup is written, but {lacks}; `tandem doctor` with the same place says the repair.");
    Ok(ExitCode::from(1))
}

pub async fn restore(args: RestoreArgs) -> Done<ExitCode> {
    let manifest = backup::restore(&args.backup, &args.place.home()).await?;
    println!("Restored and proven: {}, as of {}.", said(&manifest), manifest.made_at);
    if let Some(lacks) = lacks(&manifest) {
        println!("When it was backed up, {lacks}.");
    }
    println!("Look at the whole with: tandem doctor --backup {} (and the same place)", args.backup.display());
    Ok(ExitCode::SUCCESS)
}

/// Which uploaded files are not in the backup as they were taken in; `None` when each is.
fn lacks(manifest: &backup::Manifest) -> Option<String> {
    let missing = manifest.missing.first().map(|first| {
        let n =
            many(manifest.missing.len(), "uploaded file that a row names was", "uploaded files that rows name were");
        format!("{n} missing and could not be copied, for example {first}")
    });
    let changed = manifest.changed.first().map(|first| {
        let n = many(manifest.changed.len(), "uploaded file was", "uploaded files were");
        format!("{n} not as taken in, for example {first}")
    });
    let parts: Vec<String> = missing.into_iter().chain(changed).collect();
    (!parts.is_empty()).then(|| parts.join(", and "))
}

/// `41 tables with 73 112 rows, 12 files`
fn said(manifest: &backup::Manifest) -> String {
    let rows: i64 = manifest.counts.values().sum();
    let files = manifest.pieces.iter().filter(|p| p.path.contains('/')).count();
    let (tables, files) = (many(manifest.counts.len(), "table", "tables"), many(files, "file", "files"));
    format!("{tables} with {rows} {}, {files}", if rows == 1 { "row" } else { "rows" })
}
