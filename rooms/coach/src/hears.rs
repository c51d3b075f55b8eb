//! Who attended gets a follow-up; a new house gets its first scorecard.

use kit::{Done, Event, time};
use store::{Hearer, Work, hearer};

use crate::{
    model::{FollowUp, FollowUpsOpened},
    store as rows, verbs,
};

pub fn hears() -> Vec<Hearer> {
    vec![
        hearer("coach/opens follow-ups", &["deliver.attended"], |work, event| Box::pin(open(work, event))),
        hearer("coach/first scorecard", &["people.founded"], |work, _| Box::pin(verbs::first_scorecard(work))),
    ]
}

async fn open(work: &mut Work, event: &Event) -> Done<()> {
    let Some(attended) = event.read::<deliver::Attended>().transpose()? else { return Ok(()) };
    let session = plan::session(work, &attended.session).await?;
    let meetings = plan::series::meetings(work, &session).await?;
    let day = plan::series::last_day(&session, &meetings);
    let days = people::settings(work).await?.follow_up_days;
    let open = rows::follow_ups(work, std::slice::from_ref(&session.id)).await?;
    // Who leads them now: meetings of a series may still be to come.
    let led_on = day.min(people::today(work).await?);
    let people = people::people_by_id(work, &attended.present, led_on).await?;
    let mut new = Vec::new();
    for person in attended.present.into_iter().filter(|p| open.iter().all(|f| f.person != *p)) {
        new.push(FollowUp {
            id: work.id(),
            session: session.id.clone(),
            manager: people.get(&person).and_then(|p| p.manager().cloned()),
            person,
            course: session.course.clone(),
            due_on: time::plus_days(day, days),
            held_on: None,
            answers: Vec::new(),
            goal_reached: None,
            version: 1,
        });
    }
    if new.is_empty() {
        return Ok(());
    }
    rows::add_follow_ups(work, &new).await?;
    let (people, follow_ups) = new.into_iter().map(|f| (f.person, f.id)).unzip();
    work.tell(&FollowUpsOpened { session: session.id, people, follow_ups }).await?;
    Ok(())
}
