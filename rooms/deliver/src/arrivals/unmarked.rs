//! What nobody has marked yet: a meeting that is over counts for nobody until somebody is marked in it.

use kit::{At, Done, SessionId};
use plan::Session;
use store::Work;

use super::rows;

/// A meeting in which nobody is marked, neither here nor away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmarked {
    pub session: SessionId,
    /// Of a series: taken meeting by meeting.
    pub series: bool,
    /// Its place in the series, from 1 on; 1 of a session that is no series.
    pub part: i64,
    pub from: At,
    pub to: At,
}

/// Which meetings of these sessions are over while nobody is marked in them, in the order of the sessions and their
/// dates. Two statements, however many sessions there are.
///
/// # Errors
/// Faults only.
pub async fn unmarked(work: &mut Work, sessions: &[Session]) -> Done<Vec<Unmarked>> {
    let now = work.now;
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let mut later = plan::series::meetings_of(work, &ids).await?;
    let marked = rows::marked(work, &ids).await?;
    let mut out = Vec::new();
    for s in sessions.iter().filter(|s| s.published_at.is_some() && s.cancelled_at.is_none()) {
        let more = later.remove(&s.id).unwrap_or_default();
        let series = !more.is_empty();
        let mut all = vec![(1, s.starts_at, s.ends_at)];
        all.extend(more.into_iter().map(|m| (m.place, m.starts_at, m.ends_at)));
        for (part, from, to) in all.into_iter().filter(|(_, _, to)| *to <= now) {
            let is = |p: i64| marked.contains(&(s.id.clone(), p));
            // A single session may be marked as a whole, or in any of its parts.
            let done = if series { is(part) } else { marked.iter().any(|(id, _)| *id == s.id) };
            if !done {
                out.push(Unmarked { session: s.id.clone(), series, part, from, to });
            }
        }
    }
    Ok(out)
}
