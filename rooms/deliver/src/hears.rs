//! What this room does when others tell something.

use std::collections::BTreeMap;

use kit::{Done, Event, PersonId, SessionId};
use store::{Act, Hearer, Work, hearer};

use crate::wishes;

pub fn hears() -> Vec<Hearer> {
    vec![hearer("deliver/wishes become seats", &["plan.published", "plan.seated"], |work, event| {
        Box::pin(seats_given(work, event)) as Act<'_, ()>
    })]
}

async fn seats_given(work: &mut Work, event: &Event) -> Done<()> {
    let mut seats: BTreeMap<SessionId, Vec<PersonId>> = BTreeMap::new();
    if let Some(news) = event.read::<plan::Seated>().transpose()? {
        seats.insert(news.session, vec![news.person]);
    } else if let Some(news) = event.read::<plan::Published>().transpose()? {
        for seat in plan::enrolments(work, &news.sessions).await? {
            seats.entry(seat.session).or_default().push(seat.person);
        }
    }
    let ids: Vec<SessionId> = seats.keys().cloned().collect();
    let sessions = plan::sessions_by_id(work, &ids).await?;
    for (id, people) in &seats {
        if let Some(session) = sessions.get(id) {
            wishes::seats_given(work, id, &session.course, people).await?;
        }
    }
    Ok(())
}
