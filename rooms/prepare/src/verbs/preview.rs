//! The letter as it would leave, without a name and without anybody's reason.

use kit::{Done, Lang, Say};
use plan::Session;
use store::Work;

use crate::{
    gather::{Gathered, Reader},
    letter::Letter,
};

/// In every language of the house, in order: the letter, or what it lacks.
pub async fn preview(work: &mut Work, session: &Session) -> Done<Vec<(Lang, Result<Letter, Vec<Say>>)>> {
    let today = people::today(work).await?;
    let house = Gathered::read(work, &[session], &[], today).await?;
    let langs = house.settings.languages.clone();
    Ok(langs.into_iter().map(|l| (l, house.letter(session, Reader::Everybody(l), today))).collect())
}
