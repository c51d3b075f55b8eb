//! What this room does when others tell something.

use kit::{Done, Event};
use store::{Act, Hearer, Work, hearer};

use crate::{search, verbs};

const RENAMED: &[&str] = &["curriculum.course_published", "curriculum.venue_added"];

pub fn hears() -> Vec<Hearer> {
    vec![
        hearer("plan/opens demands", &["listen.need_chosen"], |work, event| {
            Box::pin(need_chosen(work, event)) as Act<'_, ()>
        }),
        hearer("plan/sessions found by their new words", RENAMED, |work, event| {
            Box::pin(search::renamed(work, event)) as Act<'_, ()>
        }),
    ]
}

async fn need_chosen(work: &mut Work, event: &Event) -> Done<()> {
    let Some(news) = event.read::<listen::NeedChosen>().transpose()? else { return Ok(()) };
    verbs::open_demands(work, &news.need, &news.team, &news.course).await?;
    Ok(())
}
