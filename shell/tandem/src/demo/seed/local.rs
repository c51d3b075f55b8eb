//! What a site says in its own words, and who is on the way to teach.

use std::collections::BTreeMap;

use kit::{Day, Done, Lang, PersonId, SessionId, time};
use store::{Actor, Work};

use super::Hand;

/// Beside the trainer of these courses, in sessions between these days.
const BESIDE: [(&str, i64, i64, Who); 2] =
    [("one-handover-note", -20, 0, Who::Called("liga.ozolina")), ("reading-a-bill", -150, 0, Who::FirstOfFirst)];
const LEAD: &str = "andris.kalnins";
const PLANNER: &str = "mei.lin";

#[derive(Clone, Copy)]
enum Who {
    Called(&'static str),
    /// Who stood first on the list of the course's first wave.
    FirstOfFirst,
}

async fn who(hand: &Hand<'_>, work: &mut Work, course: &str, who: Who) -> Done<Option<PersonId>> {
    let number = match who {
        Who::Called(handle) => hand.cast.with_handle(handle).map(|p| p.id.clone()),
        Who::FirstOfFirst => {
            let first = hand.cast.past_trainings().iter().find(|t| t.course == course);
            first.and_then(|t| t.attendee_ids.first().cloned())
        }
    };
    let Some(number) = number else { return Ok(None) };
    Ok(people::staff_numbers(work).await?.remove(&number))
}

/// Puts whoever learns to teach it beside the trainer of a session that was just planned.
pub async fn beside(hand: &Hand<'_>, work: &mut Work, session: &SessionId, course: &str, day: Day) -> Done<()> {
    let ago = time::days_between(hand.as_of, day);
    for (slug, first, last, along) in BESIDE {
        if slug == course
            && (first..last).contains(&ago)
            && let Some(person) = who(hand, work, course, along).await?
        {
            plan::add_co_teacher(work, session, &person).await?;
        }
    }
    Ok(())
}

/// Līga has taught the handover once beside its trainer; somebody in Oslo has all steps but the licence.
pub async fn paths(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-30);
    let mut work = hand.work(now).await?;
    let liga = people::by_handle(&mut work, "liga.ozolina", hand.as_of).await?.id;
    work.actor = Actor::Person(people::by_handle(&mut work, LEAD, hand.as_of).await?.id);
    deliver::trainer_paths::begin_path(&mut work, &liga, "one-handover-note").await?;
    work.actor = Actor::Person(people::by_handle(&mut work, PLANNER, hand.as_of).await?.id);
    if let Some(person) = who(hand, &mut work, "reading-a-bill", Who::FirstOfFirst).await? {
        let path = deliver::trainer_paths::begin_path(&mut work, &person, "reading-a-bill").await?;
        let taught = plan::co_taught(&mut work, std::slice::from_ref(&person)).await?;
        work.actor = Actor::Person(people::by_handle(&mut work, "henrik.solberg", hand.as_of).await?.id);
        if let Some((_, last)) = taught.last() {
            let seen = deliver::trainer_paths::Observation {
                session: last.id.clone(),
                note: "Ventet til spørsmålet var helt ferdig, og lot gruppa finne svaret selv. Neste gang: si tydelig når øvelsen er slutt.".into(),
                ready: true,
            };
            deliver::trainer_paths::observe_path(&mut work, path.number, seen).await?;
        }
    }
    work.commit().await?;
    hand.settle(now).await
}

/// Rīga says how it is there; the rest of the course stays the centre's.
pub async fn words(hand: &mut Hand<'_>) -> Done<()> {
    const OWN: [(&str, &str, &str, &str); 3] = [
        (
            "words",
            "preparation",
            "text",
            "Izvēlieties vienu lietu, ko nodevāt Hošiminai un kas atnāca atpakaļ ar jautājumu (5 minūtes). Izņemiet vārdus un numurus. Rīgā drukāt nevajag: telpā ir ekrāns.",
        ),
        (
            "lessons",
            "l1",
            "example",
            "Ceturtdien Rīgā tehniķis stāvēja pie slēgtām kāpņutelpas durvīm: piezīmē bija adrese, bet ne durvju kods. Kliente tikmēr gaidīja ceturtajā stāvā. Kods mums ir jāprasa pirmajā zvanā.",
        ),
        ("materials", "workbook", "text", "Burtnīca latviešu valodā; plauktā pie Rīgas 1. telpas durvīm"),
    ];
    let now = hand.at(-25);
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(people::by_handle(&mut work, "solvita.strautmane", hand.as_of).await?.id);
    for (part, item, column, text) in OWN {
        let words = BTreeMap::from([(column.to_owned(), text.to_owned())]);
        let at = (part, item);
        curriculum::variants::write_variant(&mut work, "one-handover-note", "riga", Lang::Lv, at, words).await?;
    }
    work.commit().await?;
    hand.settle(now).await
}
