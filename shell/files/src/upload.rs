//! A file on its way in.

use std::{collections::VecDeque, time::Duration};

use bytes::Bytes;
use kit::{At, Chance, Done, Say, Stop};
use object_store::{ObjectStoreExt, WriteMultipart, path::Path};
use sha2::{Digest, Sha256};
use store::{Actor, Db, sql};

use crate::{FileId, Files};

/// So much of the beginning and of the end is kept for whoever must know what the file is.
pub const WINDOW_BYTES: usize = 64 * 1024;
/// Pieces in flight to the store at once, each of five megabytes or so.
const IN_FLIGHT: usize = 2;
/// How often, and how long apart, the same bytes are asked for that a sweep is just removing.
const TRIES: usize = 20;
const PAUSE: Duration = Duration::from_millis(100);

/// Dropped before its end, it leaves nothing behind that is kept.
#[derive(Debug)]
pub struct Upload {
    to: Path,
    writer: WriteMultipart,
    sum: Sha256,
    bytes: u64,
    head: Vec<u8>,
    tail: VecDeque<u8>,
}

/// A file that is in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub id: FileId,
    pub bytes: u64,
}

impl Upload {
    pub async fn piece(&mut self, piece: Bytes) -> Done<()> {
        self.sum.update(&piece);
        self.bytes += piece.len() as u64;
        let room = WINDOW_BYTES - self.head.len();
        self.head.extend_from_slice(&piece[..piece.len().min(room)]);
        let last = &piece[piece.len().saturating_sub(WINDOW_BYTES)..];
        self.tail.extend(last);
        self.tail.drain(..self.tail.len().saturating_sub(WINDOW_BYTES));
        self.writer.wait_for_capacity(IN_FLIGHT).await?;
        self.writer.put(piece);
        Ok(())
    }

    /// So many came until now.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The first `WINDOW_BYTES`, or all there is.
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// The last `WINDOW_BYTES`.
    pub fn tail(&mut self) -> &[u8] {
        self.tail.make_contiguous()
    }

    /// Not wanted after all.
    pub async fn give_up(self) -> Done<()> {
        Ok(self.writer.abort().await?)
    }
}

impl Files {
    /// Begins to take a file in.
    pub async fn receive(&self, chance: &mut Chance, now: At) -> Done<Upload> {
        let to = Path::from_iter(["incoming", &chance.uuid(now)]);
        let writer = WriteMultipart::new(self.store.put_multipart(&to).await?);
        Ok(Upload { to, writer, sum: Sha256::new(), bytes: 0, head: Vec::new(), tail: VecDeque::new() })
    }

    /// Puts it into its place. From now on for a day it is there even if no row names it.
    pub async fn keep(&self, db: &Db, upload: Upload, now: At, chance: &mut Chance) -> Done<Kept> {
        let Upload { to, writer, sum, bytes, .. } = upload;
        writer.finish().await?;
        let kept = Kept { id: FileId::of_sum(&sum.finalize()), bytes };
        let placed = match announce(db, &kept, now, chance).await {
            Ok(()) => self.store.rename(&to, &kept.id.path()).await.map_err(Stop::from),
            refused => refused,
        };
        if placed.is_err()
            && let Err(error) = self.store.delete(&to).await
        {
            tracing::warn!(%error, "an upload that was not kept stays until the sweep");
        }
        placed.map(|()| kept)
    }

    /// The same for bytes that are at hand.
    pub async fn keep_bytes(&self, db: &Db, bytes: Bytes, now: At, chance: &mut Chance) -> Done<Kept> {
        let mut upload = self.receive(chance, now).await?;
        upload.piece(bytes).await?;
        self.keep(db, upload, now, chance).await
    }
}

/// Says that these bytes are put here now, before they are: a sweep that comes after it leaves them alone.
async fn announce(db: &Db, kept: &Kept, now: At, chance: &mut Chance) -> Done<()> {
    for _ in 0..TRIES {
        let mut work = db.work(Actor::System, now, chance.fork()).await?;
        let said = sql("INSERT INTO file (sha256, bytes, stored_at) VALUES ($1, $2, $3) ON CONFLICT (sha256) \
                        DO UPDATE SET stored_at = excluded.stored_at WHERE file.leaving_at IS NULL")
        .bind(kept.id.as_str())
        .bind(i64::try_from(kept.bytes)?)
        .bind(now)
        .run(&mut work)
        .await?;
        work.commit().await?;
        if said == 1 {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(Stop::conflict(Say::new("web-file-leaving")))
}
