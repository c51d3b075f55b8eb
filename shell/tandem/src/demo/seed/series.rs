//! A course by telephone: three meetings of one group, every fortnight, the first of them held.

use chrono::Datelike;
use deliver::arrivals::PartMark;
use kit::{Day, Done, PersonId, SessionId, time};
use people::Person;
use plan::{NewSession, series::Series};
use store::Work;

use super::{Hand, zone};

const COURSE: &str = "clear-explanations";
const TEAMS: [&str; 2] = ["technical-oslo", "billing-oslo"];
const TRAINERS: [&str; 2] = ["sigrid.aune", "henrik.solberg"];
const GROUP: usize = 9;
/// What keeps one person out of a group; the rest is about the group.
const OWN: [&str; 5] =
    ["plan-schedule-busy", "plan-series-seldom", "plan-schedule-left", "plan-schedule-language", "plan-change-manager"];

pub async fn calls(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-27);
    let mut work = hand.work(now).await?;
    let Some(new) = group(hand, &mut work).await? else { return Ok(()) };
    let people = new.people.clone();
    let session = plan::schedule(&mut work, new).await?;
    work.commit().await?;
    hand.settle(now).await?;
    let mut work = hand.work(hand.at(-25)).await?;
    prepare::send_due_memos(&mut work).await?;
    work.commit().await?;
    hand.settle(hand.at(-25)).await?;
    first_call(hand, &session, &people).await
}

/// Some twelve days ago, on a day on which people work.
fn first_day(hand: &Hand<'_>) -> Day {
    let all = (9..=13).rev().map(|n| time::plus_days(hand.as_of, -n));
    let works = |d: &Day| d.weekday().num_days_from_monday() < 5;
    all.into_iter().find(works).unwrap_or(hand.as_of)
}

/// Of those who would fit, who works from home first.
async fn group(hand: &Hand<'_>, work: &mut Work) -> Done<Option<NewSession>> {
    let course = curriculum::course_by_slug(work, COURSE).await?;
    let Some(offering) = course.offerings.iter().find(|o| o.method == "webinar") else { return Ok(None) };
    let day = first_day(hand);
    let mut candidates: Vec<Person> = people::people(work, day).await?;
    let team = |p: &Person| p.placement.as_ref().is_some_and(|x| TEAMS.contains(&x.team_slug.as_str()));
    candidates.retain(|p| team(p) && p.spoken.contains(&kit::Lang::Nb));
    candidates.sort_by_key(|p| !p.home);
    for (trainer, hour) in TRAINERS.into_iter().flat_map(|t| [10, 13, 11, 14].map(|h| (t, h))) {
        let mut new = NewSession {
            course: course.id.clone(),
            offering: offering.id.clone(),
            starts_at: time::at_local(day, hour * 60, zone()),
            venue: None,
            trainer: Some(people::by_handle(work, trainer, hand.as_of).await?.id),
            lang: kit::Lang::Nb,
            zone: zone(),
            people: Vec::new(),
            late_reason: String::new(),
            series: Some(Series {
                every_days: 14,
                parts: 3,
                needed: 2,
                joining: "+47 21 00 40 00, kode 4711#\nhttps://meet.fjordlink.example/tydelig".into(),
            }),
        };
        for person in &candidates {
            new.people.push(person.id.clone());
            let found = plan::preview_session(work, &new).await?;
            if found.hard.iter().any(|(_, say)| OWN.contains(&say.key.as_str())) {
                new.people.pop();
            }
            if new.people.len() == GROUP {
                break;
            }
        }
        let whole = new.people.len() == GROUP && plan::preview_session(work, &new).await?.hard.is_empty();
        if whole {
            return Ok(Some(new));
        }
    }
    Ok(None)
}

/// All but one were on the line.
async fn first_call(hand: &mut Hand<'_>, session: &SessionId, people: &[PersonId]) -> Done<()> {
    let now = time::at_local(first_day(hand), 16 * 60, zone());
    let mut work = hand.work(now).await?;
    let mark = |(i, p): (usize, &PersonId)| PartMark {
        person: p.clone(),
        state: if i == 3 { "absent" } else { "present" }.into(),
        dialled: String::new(),
    };
    let marks: Vec<PartMark> = people.iter().enumerate().map(mark).collect();
    deliver::arrivals::mark_part(&mut work, session, 1, &marks, "dial_in").await?;
    work.commit().await?;
    hand.settle(now).await
}
