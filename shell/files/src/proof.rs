//! Whether the files that rows name are there, as they were taken in.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::TryStreamExt;
use kit::Done;
use sha2::{Digest, Sha256};
use store::{Held, Work, holds, sql};

use crate::{FileId, Files};

/// So many of the newest files are read to the end, and so many bytes of them together; a first one larger than that is read.
const READ_MAX: usize = 300;
const READ_BYTES_MAX: u64 = 512 * 1024 * 1024;

/// What became of the files that rows name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    pub named: usize,
    /// Their names, newest first.
    pub missing: Vec<String>,
    /// Of another size than was taken in, or with other bytes.
    pub changed: Vec<String>,
    /// So many were read to the end.
    pub read: usize,
}

impl Files {
    /// Looks for every file that a declared row names. Whether it is there, and its size, cost one listing of the store,
    /// however many there are. Whether its bytes still make its name is asked only of the newest, at most 300 of them and
    /// 512 MiB together, so that a large house is not read for hours: a backup of a folder reads them all.
    pub async fn prove(&self, look: &mut Work, held: &[Held]) -> Done<Proof> {
        let mut named: BTreeSet<String> = holds::named_files(look, held, None).await?.into_iter().collect();
        let mut proof = Proof { named: named.len(), ..Proof::default() };
        let rows = sql("SELECT sha256, bytes FROM file ORDER BY stored_at DESC, sha256").all(look).await?;
        let mut wanted: Vec<(String, Option<u64>)> = Vec::new();
        for row in &rows {
            let (name, bytes): (String, i64) = (row.get("sha256")?, row.get("bytes")?);
            if named.remove(&name) {
                wanted.push((name, Some(u64::try_from(bytes)?)));
            }
        }
        wanted.extend(named.into_iter().map(|name| (name, None)));
        // After the rows: a file is written before the row that names it.
        let there = self.sizes().await?;
        let mut read_bytes = 0;
        for (name, taken_in) in wanted {
            let id = FileId::read(&name);
            let size = id.as_ref().and_then(|id| there.get(&id.path().to_string()).copied());
            let (Some(id), Some(size)) = (id, size) else {
                proof.missing.push(name);
                continue;
            };
            if taken_in.is_some_and(|bytes| bytes != size) {
                proof.changed.push(name);
                continue;
            }
            if proof.read == READ_MAX || (proof.read > 0 && read_bytes + size > READ_BYTES_MAX) {
                continue;
            }
            proof.read += 1;
            read_bytes += size;
            if !self.makes(&id).await? {
                proof.changed.push(name);
            }
        }
        Ok(proof)
    }

    /// Every file of the store with its size, by its path.
    async fn sizes(&self) -> Done<BTreeMap<String, u64>> {
        let (mut sizes, mut all) = (BTreeMap::new(), self.store.list(None));
        while let Some(found) = all.try_next().await? {
            sizes.insert(found.location.to_string(), found.size);
        }
        Ok(sizes)
    }

    /// Whether a file's bytes make its name.
    async fn makes(&self, id: &FileId) -> Done<bool> {
        let Some(mut pieces) = self.whole(id).await? else { return Ok(false) };
        let mut sum = Sha256::new();
        while let Some(piece) = pieces.try_next().await? {
            sum.update(&piece);
        }
        Ok(FileId::of_sum(&sum.finalize()) == *id)
    }
}
