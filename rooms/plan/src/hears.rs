//! What this room does when others tell something.

use kit::{Done, Event};
use store::{Act, Hearer, Work, hearer};

use crate::{
    mandatory,
    model::{DemandsClosed, Held},
    search, store as db, verbs,
};

const RENAMED: &[&str] = &["curriculum.course_published", "curriculum.venue_added"];

pub fn hears() -> Vec<Hearer> {
    vec![
        hearer("plan/opens demands", &["listen.need_chosen"], |work, event| {
            Box::pin(need_chosen(work, event)) as Act<'_, ()>
        }),
        hearer("plan/sessions found by their new words", RENAMED, |work, event| {
            Box::pin(search::renamed(work, event)) as Act<'_, ()>
        }),
        hearer("plan/counts mandatory training again", &["plan.held", "plan.demands_closed"], |work, event| {
            Box::pin(learned(work, event)) as Act<'_, ()>
        }),
    ]
}

async fn learned(work: &mut Work, event: &Event) -> Done<()> {
    if let Some(news) = event.read::<DemandsClosed>().transpose()? {
        return mandatory::taught(work, &news.course, &news.people).await;
    }
    let Some(news) = event.read::<Held>().transpose()? else { return Ok(()) };
    let session = db::sessions::session(work, &news.session).await?;
    let people: Vec<kit::PersonId> =
        db::sessions::enrolled(work, &news.session).await?.into_iter().map(|e| e.person).collect();
    mandatory::taught(work, &session.course, &people).await
}

async fn need_chosen(work: &mut Work, event: &Event) -> Done<()> {
    let Some(news) = event.read::<listen::NeedChosen>().transpose()? else { return Ok(()) };
    verbs::open_demands(work, &news.need, &news.team, &news.course).await?;
    Ok(())
}
