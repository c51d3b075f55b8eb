//! What a room lets people find, and how it is shown.

use kit::Done;
use store::{Act, Entry, Found, Work};

use crate::Visit;

/// One kind of thing that can be found. The room writes its entries in the verbs that change the thing (`Work::index`).
#[derive(Clone, Copy, Debug)]
pub struct Search {
    pub kind: &'static str,
    /// The key of the heading above what was found.
    pub name: &'static str,
    /// Every entry of the kind as it ought to stand in the tables.
    pub all: for<'a> fn(&'a mut Work) -> Act<'a, Vec<Entry>>,
    /// What this reader is shown, in the same order; leaves out what has gone since.
    pub show: for<'a> fn(&'a Visit, &'a mut Work, Vec<Found>) -> Act<'a, Vec<SearchHit>>,
}

/// One line in the search results.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct SearchHit {
    pub title: String,
    /// What tells it from another of the same name; may be empty.
    pub note: String,
    pub href: String,
}

/// Shows what was found under the title it was found by.
pub fn as_found<'a>(_: &'a Visit, _: &'a mut Work, found: Vec<Found>) -> Act<'a, Vec<SearchHit>> {
    let hit = |f: Found| SearchHit { title: f.title, note: String::new(), href: f.href };
    Box::pin(async move { Ok(found.into_iter().map(hit).collect()) })
}

/// Writes every entry of every kind anew; returns how many there are.
pub async fn reindex(work: &mut Work, searches: &[Search]) -> Done<usize> {
    let mut n = 0;
    for search in searches {
        work.unindex_all(search.kind).await?;
        let entries = (search.all)(work).await?;
        work.index_new(&entries).await?;
        n += entries.len();
    }
    Ok(n)
}
