//! A house to test in: empty, or with the cast in it, on either database, with a clock moved by hand.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use files::Files;
use kit::{At, Chance, Day, HandClock, Movable, time};
use people::imports::{self, Desk, NewImport};
use store::{
    Actor, Db,
    backup::{FilesAt, Home},
};
use tandem::{House, demo};
use tokio::sync::OnceCell;
use web::Config;

use crate::{guest::Guest, postgres};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Sqlite => "sqlite",
            Kind::Postgres => "postgres",
        }
    }
}

/// The day the cast lives on in the tests: a Tuesday, as in the design's pictures.
pub fn as_of() -> Day {
    Day::from_ymd_opt(2026, 11, 24).unwrap_or_default()
}

/// What all tests share: the cluster, and one seeded copy per database to copy from.
pub struct Stages {
    folder: PathBuf,
    cluster: Mutex<Option<Result<Arc<postgres::Cluster>, String>>>,
    seeded_sqlite: OnceCell<PathBuf>,
    seeded_postgres: OnceCell<String>,
    count: AtomicUsize,
    turn: Mutex<()>,
}

tokio::task_local! {
    static USED: Mutex<Used>;
}

/// What one test has opened and where it wrote: all of it is closed and taken away when the test ends. A hundred copies of the
/// demonstration would otherwise lie on the disk until the last one is through.
#[derive(Default)]
struct Used {
    pools: Vec<Db>,
    folders: Vec<PathBuf>,
    databases: Vec<String>,
}

/// One test's own house.
pub struct Stage {
    /// Where it lives.
    pub home: Home,
    pub house: House,
    pub clock: Arc<HandClock>,
    pub demo: Arc<demo::Demo>,
}

impl Stages {
    pub fn new() -> Self {
        Self {
            folder: std::env::temp_dir().join(format!("tandem-house-{}", std::process::id())),
            cluster: Mutex::new(None),
            seeded_sqlite: OnceCell::new(),
            seeded_postgres: OnceCell::new(),
            count: AtomicUsize::new(0),
            turn: Mutex::new(()),
        }
    }

    /// Held by the one test that may use the cluster.
    pub fn turn(&self) -> std::sync::MutexGuard<'_, ()> {
        // A failed test leaves the lock poisoned; the next one may still run.
        self.turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Why tests on this database cannot run here.
    pub fn missing(&self, kind: Kind) -> Option<String> {
        (kind == Kind::Postgres && postgres::find().is_none())
            .then(|| "PostgreSQL is not installed (cargo xtask test installs it)".to_owned())
    }

    /// A place with nothing in it.
    pub async fn home(&self, kind: Kind) -> Result<Home, String> {
        let n = self.count.fetch_add(1, Ordering::Relaxed);
        let url = match kind {
            Kind::Sqlite => None,
            Kind::Postgres => {
                let (cluster, name) = (self.cluster()?, format!("empty_{n}"));
                cluster.create(&name, None)?;
                let url = cluster.url(&name);
                used(|used| used.databases.push(name));
                Some(url)
            }
        };
        let folder = self.folder.join(format!("home-{n}"));
        used(|used| used.folders.push(folder.clone()));
        Ok(Home { folder, url, files: FilesAt::Home })
    }

    /// Opens the database of a place, migrated.
    pub async fn open(&self, home: &Home) -> Result<Db, String> {
        let db = match &home.url {
            Some(url) => Db::open_url(url).await,
            None => Db::open_folder(&home.folder).await,
        }
        .map_err(said)?;
        used(|used| used.pools.push(db.clone()));
        Ok(db)
    }

    /// Runs one test, then ends its connections (a house and its demonstration know each other and are never dropped, and the
    /// cluster takes so many connections and no more) and takes away what it wrote.
    pub async fn alone<T>(&self, test: impl Future<Output = T>) -> T {
        USED.scope(Mutex::default(), async {
            let outcome = test.await;
            let Used { pools, folders, databases } = used(std::mem::take);
            for db in pools {
                db.close().await;
            }
            for folder in folders {
                let _ = std::fs::remove_dir_all(folder);
            }
            if let Ok(cluster) = self.cluster()
                && !databases.is_empty()
            {
                cluster.forget(&databases);
            }
            outcome
        })
        .await
    }

    /// An empty, migrated database.
    pub async fn empty_db(&self, kind: Kind) -> Result<Db, String> {
        let home = self.home(kind).await?;
        self.open(&home).await
    }

    /// A house before its set-up.
    pub async fn empty(&self, kind: Kind) -> Result<Stage, String> {
        let home = self.home(kind).await?;
        self.stage(home, time::at_local(as_of(), 9 * 60, demo::seed::zone()), false).await
    }

    /// The demonstration centre at 09:00 on its as-of day. Each call is a copy of its own.
    pub async fn cast(&self, kind: Kind) -> Result<Stage, String> {
        let home = self.cast_home(kind).await?;
        self.house_in(&home, time::at_local(as_of(), 9 * 60, demo::seed::zone())).await
    }

    /// Where a copy of the demonstration centre lies, opened by nobody.
    pub async fn cast_home(&self, kind: Kind) -> Result<Home, String> {
        let n = self.count.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.join(format!("cast-{n}"));
        std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        used(|used| used.folders.push(folder.clone()));
        match kind {
            Kind::Sqlite => {
                let seeded = self.seeded_sqlite.get_or_try_init(|| self.seed_sqlite()).await?;
                std::fs::copy(seeded.join("tandem.db"), folder.join("tandem.db")).map_err(|e| e.to_string())?;
                copy_files(&seeded.join("files"), &folder.join("files"))?;
                Ok(Home { folder, url: None, files: FilesAt::Home })
            }
            Kind::Postgres => {
                let seeded = self.seeded_postgres.get_or_try_init(|| self.seed_postgres()).await?;
                let (cluster, name) = (self.cluster()?, format!("cast_{n}"));
                cluster.create(&name, Some(seeded))?;
                copy_files(&self.folder.join("seeded-postgres").join("files"), &folder.join("files"))?;
                let url = Some(cluster.url(&name));
                used(|used| used.databases.push(name));
                Ok(Home { folder, url, files: FilesAt::Home })
            }
        }
    }

    /// A demonstration centre that lies somewhere, at a moment.
    pub async fn house_in(&self, home: &Home, now: At) -> Result<Stage, String> {
        self.stage(home.clone(), now, true).await
    }

    async fn stage(&self, home: Home, now: At, with_demo: bool) -> Result<Stage, String> {
        let db = self.open(&home).await?;
        let clock = Arc::new(HandClock::at(now));
        let demo = Arc::new(demo::Demo::new(clock.clone()));
        let files = Files::folder(&home.folder.join("files")).map_err(said)?;
        let base_url = "http://tandem.example".into();
        let config = Config { demo: with_demo, secure_cookies: false, files, base_url };
        let house = House::build(db, clock.clone(), Chance::from_seed(7), config, with_demo.then(|| demo.clone()))
            .await
            .map_err(said)?;
        demo.belongs_to(house.clone());
        Ok(Stage { home, house, clock, demo })
    }

    async fn seed_sqlite(&self) -> Result<PathBuf, String> {
        let folder = self.folder.join("seeded");
        let db = Db::open_folder(&folder).await.map_err(said)?;
        let files = Files::folder(&folder.join("files")).map_err(said)?;
        demo::seed::seed(&db, &files, as_of(), &mut |_| {}).await.map_err(said)?;
        // Closing folds the write-ahead log into the one file that is copied.
        db.close().await;
        Ok(folder)
    }

    async fn seed_postgres(&self) -> Result<String, String> {
        let cluster = self.cluster()?;
        cluster.create("seeded", None)?;
        let db = Db::open_url(&cluster.url("seeded")).await.map_err(said)?;
        let files = Files::folder(&self.folder.join("seeded-postgres").join("files")).map_err(said)?;
        demo::seed::seed(&db, &files, as_of(), &mut |_| {}).await.map_err(said)?;
        db.close().await;
        Ok("seeded".into())
    }

    fn cluster(&self) -> Result<Arc<postgres::Cluster>, String> {
        let mut slot = self.cluster.lock().map_err(|e| e.to_string())?;
        slot.get_or_insert_with(|| {
            let bin = postgres::find().ok_or("PostgreSQL is not installed")?;
            postgres::Cluster::start(bin).map(Arc::new)
        })
        .clone()
    }

    /// Takes everything down.
    pub fn strike(&self) {
        if let Ok(slot) = self.cluster.lock()
            && let Some(Ok(cluster)) = slot.as_ref()
        {
            cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Stage {
    /// Somebody who has not signed in.
    pub fn stranger(&self) -> Guest {
        Guest::new(self.house.router.clone())
    }

    /// Signed in through the demonstration's link.
    pub async fn as_(&self, handle: &str) -> Result<Guest, String> {
        let mut guest = self.stranger();
        let answer = guest.get(&format!("/demo/sign-in/{handle}")).await?;
        if answer.status != 303 {
            return Err(format!("{handle} could not sign in: {}", answer.status));
        }
        Ok(guest)
    }

    /// Where files are read and applied, at the machine itself.
    pub fn desk(&self) -> Desk<'_> {
        let app = &self.house.app;
        let (db, importers) = (&app.0.db, &app.0.parts.importers);
        Desk { db, importers, actor: Actor::System, now: self.now(), chance: app.chance() }
    }

    /// A file of people comes in; nothing is changed yet.
    pub async fn people_file(&self, bytes: &[u8], mapping: &str) -> Result<i64, String> {
        let (kind, file_name, bytes) = ("people", "staff.csv", Arc::new(bytes.to_vec()));
        let new = NewImport { kind, file_name, bytes, mapping, ..NewImport::default() };
        imports::stage(&mut self.desk(), new).await.map_err(said)
    }

    /// A file of people comes in and is applied.
    pub async fn bring_in(&self, text: &str) -> Result<(), String> {
        let number = self.people_file(text.as_bytes(), "").await?;
        imports::apply(&mut self.desk(), number, false).await.map(|_| ()).map_err(said)
    }

    /// A programme with a token of this person.
    pub async fn programme(&self, handle: &str) -> Result<Guest, String> {
        let app = &self.house.app;
        let mut work = app.0.db.work(store::Actor::System, self.now(), app.chance()).await.map_err(said)?;
        let person = people::by_handle(&mut work, handle, as_of()).await.map_err(said)?;
        let token = people::issue_token(&mut work, &person.id, "test").await.map_err(said)?;
        work.commit().await.map_err(said)?;
        let mut guest = self.stranger();
        guest.bearer = Some(token);
        Ok(guest)
    }

    pub fn now(&self) -> At {
        self.house.app.now()
    }

    /// Lets whole days pass, with their nights.
    pub async fn days(&self, n: i64) -> Result<(), String> {
        self.demo.let_pass(n).await.map(|_| ()).map_err(said)
    }

    pub fn move_to(&self, at: At) {
        self.clock.move_to(at);
    }

    pub async fn look(&self) -> Result<store::Work, String> {
        self.house.app.0.db.look(None, self.now()).await.map_err(said)
    }
}

/// Notes or takes what the running test has used. Outside a test nothing is used.
fn used<T: Default>(does: impl FnOnce(&mut Used) -> T) -> T {
    USED.try_with(|used| used.lock().map(|mut used| does(&mut used)).unwrap_or_default()).unwrap_or_default()
}

/// A folder with all below it.
pub fn copy_files(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::create_dir_all(to).map_err(|e| e.to_string())?;
    for entry in std::fs::read_dir(from).map_err(|e| e.to_string())? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_files(&path, &target)?;
        } else {
            std::fs::copy(&path, &target).map_err(|e| e.to_string())?;
        }
    }
    Ok(())
}

/// A stop as a sentence for the test's report.
pub fn said(stop: kit::Stop) -> String {
    match stop {
        kit::Stop::Refused(refusal) => refusal
            .says
            .iter()
            .map(|(f, s)| format!("{f}: {}", web::locale::say(kit::Lang::En, s)))
            .collect::<Vec<_>>()
            .join("; "),
        kit::Stop::Fault(fault) => fault.to_string(),
    }
}
