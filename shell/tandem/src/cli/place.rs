//! Where the house lives, and opening it: an upgrade makes a backup first.

use std::path::PathBuf;

use clap::Args;
use files::Files;
use kit::{Clock, Done, MachineClock, Stop};
use store::{
    Db, Schema,
    backup::{self, FilesAt, Home},
};

use super::doctor::explained;

#[derive(Args, Debug, Clone)]
pub struct Place {
    /// Folder of the house: the embedded database, uploaded files and backups.
    #[arg(long, env = "TANDEM_FOLDER", default_value = "data/house", value_name = "FOLDER")]
    pub data: PathBuf,
    /// PostgreSQL instead of the embedded database: postgres://user:password@host/name. The folder then holds only
    /// uploaded files and backups. A password is safer in the variable than on the command line.
    #[arg(long, env = "TANDEM_DATABASE", hide_env_values = true, value_name = "ADDRESS")]
    pub database: Option<String>,
    /// Where uploaded files are kept: file:///folder, which several servers may share, or s3://bucket/prefix, with key, region
    /// and endpoint in the variables AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and AWS_ENDPOINT. files/ in the
    /// house's folder when left out.
    #[arg(long, env = "TANDEM_FILES", value_name = "ADDRESS")]
    pub files: Option<String>,
}

impl Place {
    pub fn home(&self) -> Home {
        let files = match &self.files {
            None => FilesAt::Home,
            Some(address) => Files::folder_behind(address).map_or(FilesAt::Elsewhere, FilesAt::Folder),
        };
        Home { folder: self.data.clone(), url: self.database.clone(), files }
    }

    /// Where the house keeps its files.
    pub fn open_files(&self) -> Done<Files> {
        match &self.files {
            None => Files::folder(&self.data.join("files")),
            Some(address) => Files::at(address),
        }
    }

    /// Refused in words where no house is: what only looks makes none.
    ///
    /// # Errors
    /// [`store::Unfit`] for a folder or database without a house, and as for attaching one.
    pub async fn there(&self) -> Done<()> {
        let empty = match self.home().attach().await? {
            None => true,
            Some(db) => {
                let schema = db.schema().await;
                db.close().await;
                matches!(schema?, Schema::Empty)
            }
        };
        if !empty {
            return Ok(());
        }
        let at = self.database.as_ref().map_or_else(|| self.data.display().to_string(), |_| "that database".to_owned());
        let why = format!("no house is at {at}, and a dry run makes none; write where it is with --data or --database");
        Err(store::Unfit(why).into())
    }

    /// Opens the house, migrated. Where an older program left it, a backup is made before anything is changed.
    ///
    /// # Errors
    /// What keeps the database from being opened; of a damaged one the words and the repair that the doctor gives.
    pub async fn open(&self) -> Done<Db> {
        self.opened().await.map_err(|stop| explained(stop, self, "the house was not opened"))
    }

    async fn opened(&self) -> Done<Db> {
        let home = self.home();
        if let Some(db) = home.attach().await? {
            let schema = db.schema().await;
            db.close().await;
            if let Schema::Behind(missing) = schema? {
                before_upgrade(&home, &missing).await?;
            }
        }
        match &home.url {
            Some(url) => Db::open_url(url).await,
            None => Db::open_folder(&home.folder).await,
        }
    }
}

async fn before_upgrade(home: &Home, missing: &[i64]) -> Done<()> {
    let now = MachineClock.now();
    let first = missing.first().copied().unwrap_or(0);
    let to = home.folder.join("backups").join(format!("{}-before-migration-{first}", stamp(now)));
    eprintln!("This database is older than the program. Before it is changed, a backup goes to {}.", to.display());
    // Nothing is said of uploaded files: an older program's tables cannot be asked which they name.
    backup::make(home, &to, env!("CARGO_PKG_VERSION"), now, &[]).await.map(|_| ()).map_err(|stop| match stop {
        Stop::Fault(why) => {
            store::Unfit(format!("nothing was upgraded, because the backup before it failed: {why}")).into()
        }
        refused => refused,
    })
}

/// `2027-01-13T020000Z`: a folder's name that sorts by time, on every file system.
pub fn stamp(now: kit::At) -> String {
    now.iso().replace(':', "")
}
