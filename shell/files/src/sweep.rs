//! Removing what no row names.

use futures_util::{StreamExt, TryStreamExt};
use kit::{At, Chance, Clock, Done, MachineClock};
use object_store::{ObjectStoreExt, path::Path};
use store::{Actor, Db, Held, holds, sql};

use crate::{FileId, Files};

/// A file that no row names yet may be one whose row is just being written.
const PATIENCE_HOURS: i64 = 24;

impl Files {
    /// Removes every file that no declared row names and that was put here more than a day ago; returns how many. Doing it
    /// twice, or on two servers at once, does no harm.
    pub async fn sweep(&self, db: &Db, held: &[Held], now: At, chance: &mut Chance) -> Done<usize> {
        let before = now.plus_minutes(-60 * PATIENCE_HOURS);
        let mut work = db.work(Actor::System, now, chance.fork()).await?;
        holds::mark_unnamed_files(&mut work, held, before).await?;
        work.commit().await?;
        let mut look = db.look(None, now).await?;
        let rows = sql("SELECT sha256 FROM file WHERE leaving_at IS NOT NULL ORDER BY sha256").all(&mut look).await?;
        drop(look);
        for row in &rows {
            let sum: String = row.get("sha256")?;
            if let Some(id) = FileId::read(&sum) {
                self.remove(&id.path()).await?;
            }
            let mut work = db.work(Actor::System, now, chance.fork()).await?;
            let gone = sql("DELETE FROM file WHERE sha256 = $1 AND leaving_at IS NOT NULL");
            gone.bind(sum).run(&mut work).await?;
            work.commit().await?;
        }
        self.clear_incoming().await?;
        Ok(rows.len())
    }

    async fn remove(&self, path: &Path) -> Done<()> {
        match self.store.delete(path).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }

    /// What a server that was killed had half taken in. Its age is the machine's: nobody else has said when it came.
    async fn clear_incoming(&self) -> Done<()> {
        let before = MachineClock.now().plus_minutes(-60 * PATIENCE_HOURS);
        let all: Vec<_> = self.store.list(Some(&Path::from("incoming"))).boxed().try_collect().await?;
        for left in all.iter().filter(|o| o.last_modified.timestamp_millis() < before.0) {
            self.remove(&left.location).await?;
        }
        Ok(())
    }
}
