use kit::{Done, NeedId, Say};
use store::Work;

use crate::{
    model::{Note, Noted},
    store as db,
};

/// Writes a sentence to the need's history; `kind` is a word such as `effect`. Refused with "missing" for an unknown need.
pub async fn note(work: &mut Work, need: &NeedId, kind: &str, say: Say) -> Done<()> {
    let need = db::need_by_id(work, need).await?.id;
    write(work, &need, kind, say).await?;
    work.tell(&Noted { need, kind: kind.to_owned() }).await?;
    Ok(())
}

pub(super) async fn write(work: &mut Work, need: &NeedId, kind: &str, say: Say) -> Done<()> {
    let note =
        Note { id: work.id(), need: need.clone(), kind: kind.to_owned(), say, by: work.who().cloned(), at: work.now };
    db::add_note(work, &note).await
}
