//! How many letters left later than promised, and why: a figure per manager (C2).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use curriculum::Method;
use kit::{Done, PersonId, SessionId};
use store::Work;

use crate::{model::ACCEPTED, store::texts as rows};

/// The figure looks back so long.
pub const NOTICE_DAYS: i64 = 90;

/// One manager's people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notice {
    /// Letters to which the lead applied.
    pub letters: i64,
    pub late: i64,
    /// Freely accepted seats and what one begins when one likes.
    pub exempt: i64,
    /// How many for which reason: `short_notice`, `seated_late`, `moved`, `completed_late`.
    pub reasons: BTreeMap<String, i64>,
    /// What planners wrote about the sessions behind them.
    pub words: BTreeSet<String>,
}

impl Notice {
    /// 0 to 100; `None` without any letter.
    pub fn late_pct(&self) -> Option<f64> {
        (self.letters > 0).then(|| 100.0 * self.late as f64 / self.letters as f64)
    }
}

/// By the manager of today, `None` for people whom nobody leads.
pub async fn late_notice(work: &mut Work) -> Done<BTreeMap<Option<PersonId>, Notice>> {
    let since = work.now.plus_days(-NOTICE_DAYS);
    let left = rows::memos_left(work, since).await?;
    let ids: Vec<SessionId> = left.iter().map(|l| l.session.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let sessions = plan::sessions_by_id(work, &ids).await?;
    let words = plan::late_reasons(work, &ids).await?;
    let courses = curriculum::courses(work).await?;
    let undated = |id: &SessionId| {
        let session = sessions.get(id);
        let offering = session.and_then(|s| courses.iter().find(|c| c.id == s.course)?.offering(&s.offering));
        offering.and_then(|o| Method::from_code(&o.method)).is_some_and(|m| !m.dated)
    };
    let readers: Vec<PersonId> = left.iter().map(|l| l.person.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let today = people::today(work).await?;
    let managers: HashMap<PersonId, Option<PersonId>> = people::people_by_id(work, &readers, today)
        .await?
        .into_values()
        .map(|p| (p.id.clone(), p.manager().cloned()))
        .collect();
    let mut out: BTreeMap<Option<PersonId>, Notice> = BTreeMap::new();
    for l in left {
        let Some(manager) = managers.get(&l.person) else { continue };
        let notice = out.entry(manager.clone()).or_default();
        match l.late_reason {
            Some(reason) if reason == ACCEPTED => notice.exempt += 1,
            _ if undated(&l.session) => notice.exempt += 1,
            reason => {
                notice.letters += 1;
                let Some(reason) = reason else { continue };
                notice.late += 1;
                *notice.reasons.entry(reason).or_default() += 1;
                notice.words.extend(words.get(&l.session).cloned());
            }
        }
    }
    Ok(out)
}
