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
        let ending = ending(&piece);
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

/// How the name of a file that begins so ends.
fn ending(head: &[u8]) -> &'static str {
    match head {
        _ if head.starts_with(b"%PDF-") => "pdf",
        _ if head.starts_with(b"\x89PNG\r\n\x1a\n") => "png",
        _ if head.starts_with(b"\xff\xd8\xff") => "jpg",
        _ => sound::look(&head[..head.len().min(sound::WINDOW_BYTES)]).map_or("bin", sound::Kind::ending),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_certificate_opens_with_a_double_click() {
        assert_eq!([&b"%PDF-1.4"[..], b"\xff\xd8\xff\xe0", b"who knows"].map(super::ending), ["pdf", "jpg", "bin"]);
    }
}
