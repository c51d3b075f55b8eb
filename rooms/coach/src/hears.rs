//! Who attended gets a follow-up.

use kit::{Done, Event, time};
use store::{Hearer, Work, hearer};

use crate::{model::FollowUp, store as rows};

pub fn hears() -> Vec<Hearer> {
    vec![hearer("coach/opens follow-ups", &["deliver.attended"], |work, event| Box::pin(open(work, event)))]
}

async fn open(work: &mut Work, event: &Event) -> Done<()> {
    let Some(attended) = event.read::<deliver::Attended>().transpose()? else { return Ok(()) };
    let session = plan::session(work, &attended.session).await?;
    let day = session.starts_at.day(session.zone);
    let days = people::settings(work).await?.follow_up_days;
    for person in attended.present {
        let manager = people::manager_of(work, &person, day).await?;
        let follow_up = FollowUp {
            id: work.id(),
            session: session.id.clone(),
            person,
            manager,
            course: session.course.clone(),
            due_on: time::plus_days(day, days),
            held_on: None,
            answers: Vec::new(),
            goal_reached: None,
            version: 1,
        };
        rows::add_follow_up(work, &follow_up).await?;
    }
    Ok(())
}
