//! `tandem backup` and `tandem restore`.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;
use kit::{Clock, Done, MachineClock};
use store::backup;

use super::place::{Place, stamp};

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
    let manifest = backup::make(&home, &to, env!("CARGO_PKG_VERSION"), now).await?;
    let bytes: u64 = manifest.pieces.iter().map(|p| p.bytes).sum();
    println!("Backed up to {}: {}, {:.1} MB.", to.display(), said(&manifest), bytes as f64 / 1e6);
    Ok(ExitCode::SUCCESS)
}

pub async fn restore(args: RestoreArgs) -> Done<ExitCode> {
    let manifest = backup::restore(&args.backup, &args.place.home()).await?;
    println!("Restored and proven: {}, as of {}.", said(&manifest), manifest.made_at);
    println!("Look at the whole with: tandem doctor --backup {} (and the same place)", args.backup.display());
    Ok(ExitCode::SUCCESS)
}

/// `41 tables with 73 112 rows, 12 files`
fn said(manifest: &backup::Manifest) -> String {
    let rows: i64 = manifest.counts.values().sum();
    let files = manifest.pieces.iter().filter(|p| p.path.contains('/')).count();
    format!("{} tables with {rows} rows, {files} files", manifest.counts.len())
}
