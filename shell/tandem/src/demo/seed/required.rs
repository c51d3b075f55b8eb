//! One rule of mandatory training, with people who have done it, are asked, are past the day, and are exempt.

use kit::{Done, Stop, time};
use plan::mandatory::{Audience, Counts, NewRule};
use store::Actor;

use super::Hand;

/// So many days ago the rule was made.
const MADE_DAYS: i64 = 90;
const EXEMPT: &str = "svetlana.ivanova";
const WHY: [&str; 5] = [
    "Whoever answers technical questions knows what we promise, and hears it again every five years.",
    "Den som svarer på tekniske spørsmål, vet hva vi lover, og hører det igjen hvert femte år.",
    "Kas atbild uz tehniskiem jautājumiem, zina, ko mēs solām, un ik pēc pieciem gadiem to dzird no jauna.",
    "解答技术问题的人要清楚我们的承诺，每五年重温一次。",
    "Ai trả lời câu hỏi kỹ thuật thì biết chúng ta hứa gì, và cứ năm năm nghe lại một lần.",
];

pub async fn rule(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-MADE_DAYS);
    let mut work = hand.work(now).await?;
    let planner = people::by_handle(&mut work, "mei.lin", hand.as_of).await?.id;
    work.actor = Actor::Person(planner.clone());
    let teams = people::teams(&mut work).await?;
    let team =
        teams.into_iter().find(|t| t.slug == "technical-riga").ok_or_else(|| Stop::fault("no technical team"))?;
    let course = curriculum::course_by_slug(&mut work, "one-promise").await?.id;
    let new = NewRule {
        course,
        audience: Audience { team: Some(team.id), ..Audience::default() },
        counts: Counts::Start,
        due_days: 75,
        due_on: None,
        every_months: Some(60),
        from: now.day(super::zone()),
        until: None,
        notice_days: 21,
        lead_days: 30,
        why: super::growth::in_all(WHY),
    };
    let rule = plan::mandatory::make_rule(&mut work, new).await?;
    work.commit().await?;
    hand.settle(now).await?;
    let now = hand.at(-20);
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(planner);
    let person = people::by_handle(&mut work, EXEMPT, hand.as_of).await?.id;
    let until = time::plus_days(hand.as_of, 75);
    plan::mandatory::exempt(&mut work, &rule, &person, "On loan to the web shop until February.", until).await?;
    work.commit().await?;
    let now = hand.at(0);
    let mut work = hand.work(now).await?;
    plan::mandatory::assess_tonight(&mut work).await?;
    work.commit().await?;
    hand.settle(now).await
}
