//! Who attended is dealt the course's cards.

use std::collections::BTreeSet;

use kit::{Day, Done, Event, PersonId, time};
use store::{Hearer, Work, hearer};

use crate::{
    model::{Card, CardsBroughtForward, CardsDealt, Practice, day, number},
    store as rows, verbs,
};

/// Minutes of practice on a day, and what one card of each kind takes.
const MINUTES_A_DAY: f64 = 4.0;
const RECALL_MINUTES: f64 = 0.6;
const BEHAVIOUR_MINUTES: f64 = 1.0;

pub fn hears() -> Vec<Hearer> {
    vec![
        hearer("practise/deals cards", &["deliver.attended"], |work, event| Box::pin(deal(work, event))),
        hearer("practise/brings missed items back", &["deliver.quiz_done"], |work, event| {
            Box::pin(bring_back(work, event))
        }),
        hearer("practise/a coach's advice", &["coach.coaching_held"], |work, event| Box::pin(advise(work, event))),
    ]
}

/// What was missed in the quiz is practised tomorrow: the cards of the same objectives, in a month that runs.
async fn bring_back(work: &mut Work, event: &Event) -> Done<()> {
    let Some(quiz) = event.read::<deliver::QuizDone>().transpose()? else { return Ok(()) };
    if quiz.missed.is_empty() {
        return Ok(());
    }
    let today = people::today(work).await?;
    let running = rows::practices_of(work, &quiz.person).await?;
    let Some(practice) = running.into_iter().find(|p| p.course == quiz.course && p.ends_on > today) else {
        return Ok(());
    };
    let text = curriculum::text(work, &quiz.course, practice.version, kit::Lang::En).await?;
    let missed = |objective: &str| text.quiz.iter().any(|q| quiz.missed.contains(&q.id) && q.objective == objective);
    let items: Vec<String> = text.cards.iter().filter(|c| missed(&c.objective)).map(|c| c.id.clone()).collect();
    let cards = rows::bring_forward(work, &practice.id, &items, time::plus_days(today, 1)).await?;
    if cards > 0 {
        work.tell(&CardsBroughtForward { practice: practice.id, person: quiz.person, cards }).await?;
    }
    Ok(())
}

/// The behaviour a coaching session ended with becomes a card of everybody who was coached: in the month on its course, or in
/// any that runs. Where none runs it comes back like a note of one's own.
async fn advise(work: &mut Work, event: &Event) -> Done<()> {
    let Some(held) = event.read::<coach::coaching::CoachingHeld>().transpose()? else { return Ok(()) };
    let meeting = coach::coaching::meeting(work, &held.meeting).await?;
    if meeting.behaviour.is_empty() {
        return Ok(());
    }
    let item = format!("coaching-{}", held.meeting);
    for person in &held.people {
        let (course, words) = (held.course.as_ref(), (meeting.behaviour.as_str(), meeting.lang));
        verbs::advise_after(work, person, course, &item, &held.coach, words).await?;
    }
    Ok(())
}

async fn deal(work: &mut Work, event: &Event) -> Done<()> {
    let Some(attended) = event.read::<deliver::Attended>().transpose()? else { return Ok(()) };
    let session = plan::session(work, &attended.session).await?;
    let text = curriculum::text(work, &session.course, session.course_version, kit::Lang::En).await?;
    if text.cards.is_empty() {
        return Ok(());
    }
    let days = people::settings(work).await?.practice_days;
    let meetings = plan::series::meetings(work, &session).await?;
    let starts_on = time::plus_days(plan::series::last_day(&session, &meetings), 1);
    let ends_on = time::plus_days(starts_on, days - 1);
    let before = rows::practices(work, std::slice::from_ref(&session.id)).await?;
    let people: Vec<PersonId> =
        attended.present.into_iter().filter(|p| before.iter().all(|b| b.person != *p)).collect();
    if people.is_empty() {
        return Ok(());
    }
    let works = people::working_days_of(work, &people, starts_on, ends_on).await?;
    let (mut practices, mut cards) = (Vec::new(), Vec::new());
    for person in &people {
        let practice = Practice {
            id: work.id(),
            session: session.id.clone(),
            person: person.clone(),
            course: session.course.clone(),
            version: session.course_version,
            starts_on,
            ends_on,
            verdict: None,
            evidence: None,
            paused_days: 0,
        };
        let working = works.get(person).into_iter().flatten().copied().collect();
        for (item, kind, due_on) in first_days(&practice, &working, &text.cards) {
            cards.push(Card {
                id: work.id(),
                practice: practice.id.clone(),
                person: person.clone(),
                course: practice.course.clone(),
                version: practice.version,
                item,
                kind,
                due_on,
                memory: None,
                reviews: 0,
                lapses: 0,
                own: None,
            });
        }
        practices.push(practice);
    }
    rows::add_practices(work, &practices).await?;
    rows::add_cards(work, &cards).await?;
    work.tell(&CardsDealt { session: session.id, course: session.course, people, cards: cards.len() }).await?;
    Ok(())
}

/// On which day each card is shown first: spread by the engine over the days the person works.
fn first_days(practice: &Practice, works: &BTreeSet<Day>, cards: &[curriculum::Card]) -> Vec<(String, String, Day)> {
    let start = number(practice.starts_on);
    let mut window = habit::Window::thirty_days(start, MINUTES_A_DAY);
    let length = time::days_between(practice.starts_on, practice.ends_on) + 1;
    window.days = u32::try_from(length).unwrap_or(30);
    window.rest_days = (start..start + length).filter(|n| !works.contains(&day(*n))).collect();
    let wanted: Vec<habit::Practice> = cards
        .iter()
        .map(|c| habit::Practice {
            id: c.id.clone(),
            minutes: if c.kind == "behaviour" { BEHAVIOUR_MINUTES } else { RECALL_MINUTES },
            card: None,
        })
        .collect();
    let plan = habit::plan(&wanted, &window);
    let first = |id: &str| {
        plan.days
            .iter()
            .find(|d| d.dealt.iter().any(|x| x.fresh && x.id == id))
            .map_or(practice.starts_on, |d| day(d.day))
    };
    cards.iter().map(|c| (c.id.clone(), c.kind.clone(), first(&c.id))).collect()
}
