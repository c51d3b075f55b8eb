//! What this room does when others tell something.

use std::collections::BTreeMap;

use kit::{Done, Event, PersonId, SessionId};
use store::{Act, Hearer, Work, hearer};

use crate::{
    store::wishes,
    wishes::{agree, tell},
};

pub fn hears() -> Vec<Hearer> {
    vec![hearer("deliver/wishes become seats", &["plan.published", "plan.seated"], |work, event| {
        Box::pin(seats_given(work, event)) as Act<'_, ()>
    })]
}

/// Who was told yes and has a seat now sees so on the page; who still waited for an answer has it with the seat.
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
    let open = wishes::open(work).await?;
    for (id, people) in &seats {
        let Some(session) = sessions.get(id) else { continue };
        for mut wish in wishes::promised(work, &session.course, people).await? {
            wish.session = Some(id.clone());
            wishes::keep(work, &wish).await?;
            tell(work, &wish, "seated").await?;
        }
        for wish in &open {
            if wish.course == session.course && people.contains(&wish.person) {
                agree(work, wish.clone(), false, "").await?;
            }
        }
    }
    Ok(())
}
