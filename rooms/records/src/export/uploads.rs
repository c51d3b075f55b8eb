//! Uploaded files that travel with a copy.

use ::store::{Work, holds};
use files::{FileId, Files};
use futures_util::StreamExt;
use kit::{Done, PersonId};

use super::Shelf;
use crate::held::held;

/// Puts every file that a row names under `files/`, called by its sum; of one person when one is named. A file that went
/// since the rows were read is left out.
pub(super) async fn put(
    look: &mut Work,
    files: &Files,
    shelf: &mut (dyn Shelf + Send),
    person: Option<&PersonId>,
) -> Done<()> {
    for sum in holds::named_files(look, held(), person).await? {
        let Some(id) = FileId::read(&sum) else { continue };
        let Some(mut pieces) = files.whole(&id).await? else { continue };
        let mut piece = pieces.next().await.transpose()?.unwrap_or_default();
        // Known by its beginning, so that a double click opens it.
        let ending = sound::look(&piece[..piece.len().min(sound::WINDOW_BYTES)]).map_or("bin", sound::Kind::ending);
        shelf.begin(&format!("files/{sum}.{ending}"))?;
        loop {
            shelf.put(&piece)?;
            match pieces.next().await {
                Some(next) => piece = next?,
                None => break,
            }
        }
    }
    Ok(())
}
