//! What this room does when others tell something.

use kit::{CourseId, Done, Event, NeedId, PersonId, SessionId, TeamId};
use serde::Deserialize;
use store::{Act, Hearer, Work, hearer};

use crate::{store as db, verbs};

pub fn hears() -> Vec<Hearer> {
    vec![
        hearer("plan/opens demands", &["listen.need_chosen"], |work, event| {
            Box::pin(need_chosen(work, event)) as Act<'_, ()>
        }),
        hearer("plan/closes demands", &["deliver.attended"], |work, event| {
            Box::pin(attended(work, event)) as Act<'_, ()>
        }),
    ]
}

#[derive(Deserialize)]
struct NeedChosen {
    need: NeedId,
    team: TeamId,
    course: CourseId,
}

async fn need_chosen(work: &mut Work, event: &Event) -> Done<()> {
    let news: NeedChosen = serde_json::from_str(&event.body)?;
    verbs::open_demands(work, &news.need, &news.team, &news.course).await?;
    Ok(())
}

#[derive(Deserialize)]
struct Attended {
    session: SessionId,
    course: CourseId,
    present: Vec<PersonId>,
}

/// The session was held; who was there has learned it, who was not still waits.
async fn attended(work: &mut Work, event: &Event) -> Done<()> {
    let news: Attended = serde_json::from_str(&event.body)?;
    verbs::hold(work, &news.session).await?;
    let now = work.now;
    db::demands::close(work, &news.course, &news.present, now, "attended").await?;
    Ok(())
}
