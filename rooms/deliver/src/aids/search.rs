//! A job aid is found in every language it is written in, by everybody.

use kit::Done;
use store::{Act, Entry, EntryText, Work, search::EVERYBODY};
use web::Search;

use super::Aid;
use crate::store::aids as rows;

pub const KIND: &str = "aid";

pub(crate) const SEARCH: Search = Search { kind: KIND, name: "deliver-aids", all, show: web::search::as_found };

fn all(work: &mut Work) -> Act<'_, Vec<Entry>> {
    Box::pin(async move { Ok(rows::standing(work).await?.iter().map(entry).collect()) })
}

pub(super) async fn changed(work: &mut Work, aid: &Aid) -> Done<()> {
    if aid.ended_at.is_some() {
        return work.unindex(KIND, std::slice::from_ref(&aid.id.0)).await;
    }
    work.index(&[entry(aid)]).await
}

fn entry(aid: &Aid) -> Entry {
    let text = |(lang, t): (&kit::Lang, &super::AidText)| EntryText {
        lang: Some(*lang),
        title: t.title.clone(),
        more: format!("{} {}", aid.slug, t.body),
    };
    Entry {
        kind: KIND,
        id: aid.id.0.clone(),
        href: format!("/aids/{}", aid.slug),
        readers: vec![EVERYBODY.to_owned()],
        texts: aid.body.iter().map(text).collect(),
    }
}
