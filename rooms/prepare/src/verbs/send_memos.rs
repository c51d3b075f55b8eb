//! Letters leave: complete ones as mail with an invite, incomplete ones stay with the list of what is missing.

use std::collections::{BTreeMap, BTreeSet};

use kit::{At, Done, PersonId, Role, Say, SessionId, Stop, time};
use plan::Session;
use store::Work;

use crate::{
    gather::{Gathered, Reader},
    jobs, mail,
    model::{Memo, MemoRefused, MemosSent},
    store as rows,
};

/// The night's act: a job per session with letters due by the beginning of this working day, those refused before among them.
pub async fn share_out_memos(work: &mut Work) -> Done<()> {
    let sessions = rows::sessions_due(work, tonight_until(work.now)).await?;
    jobs::send_tonight(work, sessions).await
}

/// The same at once, where somebody waits for it: the demonstration's own past.
pub async fn send_due_memos(work: &mut Work) -> Done<()> {
    let until = tonight_until(work.now);
    send_due(work, None, until).await
}

/// The night comes before the hour of the letters; what is due this morning may leave with it.
pub(crate) fn tonight_until(night: At) -> At {
    night.plus_minutes(3 * 60)
}

/// A planner asks for another try, after something missing was written. Returns how many are still refused.
pub async fn send_memos(work: &mut Work, session: &SessionId) -> Done<usize> {
    let today = people::today(work).await?;
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let roles = people::roles(work, &who, today).await?;
    if !roles.contains(&Role::Planner) && !roles.contains(&Role::Administrator) {
        return Err(Stop::forbidden());
    }
    let now = work.now;
    send_due(work, Some(session), now).await?;
    let left = rows::memos_due(work, now, Some(session)).await?;
    Ok(left.len())
}

/// Unsent letters due by `until`, of one session or of all. A session that has begun needs no letter any more.
pub(crate) async fn send_due(work: &mut Work, session: Option<&SessionId>, until: At) -> Done<()> {
    let due = rows::memos_due(work, until, session).await?;
    if due.is_empty() {
        return Ok(());
    }
    let ids: BTreeSet<SessionId> = due.iter().map(|m| m.session.clone()).collect();
    let ids: Vec<SessionId> = ids.into_iter().collect();
    let mut sessions = plan::sessions_by_id(work, &ids).await?;
    let now = work.now;
    sessions.retain(|_, s| s.cancelled_at.is_none() && s.starts_at > now);
    let seats = plan::enrolments(work, &ids).await?;
    let reasons: BTreeMap<(&SessionId, &PersonId), Say> =
        seats.iter().map(|s| ((&s.session, &s.person), s.reason())).collect();
    let readers: Vec<PersonId> = due.iter().map(|m| m.person.clone()).collect();
    let today = people::today(work).await?;
    let all: Vec<&Session> = sessions.values().collect();
    let house = Gathered::read(work, &all, &readers, today).await?;
    let mut by_session: BTreeMap<SessionId, Outcome> = BTreeMap::new();
    for memo in &due {
        // Without a seat there is no letter: somebody gave it up in the meantime.
        let Some(reason) = reasons.get(&(&memo.session, &memo.person)) else { continue };
        let Some(session) = sessions.get(&memo.session) else { continue };
        let outcome = by_session.entry(memo.session.clone()).or_default();
        send_one(work, &house, session, memo, reason, outcome).await?;
    }
    for (session, outcome) in by_session {
        outcome.tell(work, session).await?;
    }
    Ok(())
}

#[derive(Default)]
struct Outcome {
    sent: Vec<PersonId>,
    late: bool,
    refused: Vec<PersonId>,
    items: BTreeSet<String>,
}

impl Outcome {
    async fn tell(self, work: &mut Work, session: SessionId) -> Done<()> {
        if !self.sent.is_empty() {
            work.tell(&MemosSent { session: session.clone(), people: self.sent, late: self.late }).await?;
        }
        if !self.refused.is_empty() {
            let items = self.items.len();
            work.tell(&MemoRefused { session, people: self.refused, items }).await?;
        }
        Ok(())
    }
}

async fn send_one(
    work: &mut Work,
    house: &Gathered,
    session: &Session,
    memo: &Memo,
    reason: &Say,
    outcome: &mut Outcome,
) -> Done<()> {
    let Some(person) = house.person(&memo.person) else { return Ok(()) };
    let reader = Reader::One { person, reason };
    let today = work.now.day(session.zone);
    let mut next = Memo { lang: person.lang, ..memo.clone() };
    next.signed_by = house.signer(session, reader).map(|p| p.id.clone());
    match house.letter(session, reader, today) {
        Err(missing) => {
            outcome.items.extend(missing.iter().map(|s| s.key.clone()));
            // The same refusal every night is no news.
            if memo.refused != missing {
                outcome.refused.push(memo.person.clone());
            }
            next.refused = missing;
            rows::set_memo(work, &next, None).await?;
        }
        Ok(letter) => {
            let lead_day = time::plus_days(session.starts_at.day(session.zone), -house.settings.memo_lead_days);
            if next.late_reason.is_none() && today > lead_day && house.lead_holds(session) {
                next.late_reason = Some("completed_late".to_owned());
            }
            let organiser = house.signer(session, reader);
            let entry = house.entry(session, organiser, &letter.title, person.lang);
            let invite = mail::request(&entry, person, work.now);
            let post = mail::letter(session, person, &letter, invite);
            next.refused = Vec::new();
            next.sent_at = Some(work.now);
            next.sequence = session.sequence;
            if rows::set_memo(work, &next, Some(&letter)).await? {
                work.post(post).await?;
                outcome.late |= next.late();
                outcome.sent.push(memo.person.clone());
            }
        }
    }
    Ok(())
}
