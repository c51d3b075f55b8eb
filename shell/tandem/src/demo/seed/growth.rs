//! Where people stand and want to go: levels said and confirmed.

use kit::{Done, Lang};
use records::Subject;
use store::Actor;

use super::Hand;

/// Who says it, of whom, in what, at which level, with what reason, so many days ago.
struct Word(&'static str, &'static str, &'static str, i64, &'static str, i64);

const WORDS: [Word; 5] = [
    Word(
        "andris.kalnins",
        "liga.ozolina",
        "listening",
        3,
        "Trīs sarežģīti zvani vienā nedēļā, nevienu nepārtrauca.",
        20,
    ),
    Word("andris.kalnins", "roberts.zarins", "records", 2, "Piezīmes pilnas un saprotamas bez jautājumiem.", 34),
    Word("andris.kalnins", "zane.balode", "product-knowledge", 3, "Kolēģi nāk pie viņas ar tarifu jautājumiem.", 12),
    Word("liga.ozolina", "liga.ozolina", "written-tone", 2, "", 8),
    Word("roberts.zarins", "roberts.zarins", "calming-anger", 1, "", 5),
];

pub async fn levels(hand: &mut Hand<'_>) -> Done<()> {
    for Word(by, of, skill, level, reason, days) in WORDS {
        let now = hand.at(-days);
        let mut work = hand.work(now).await?;
        let who = people::by_handle(&mut work, by, hand.as_of).await?.id;
        let person = people::by_handle(&mut work, of, hand.as_of).await?.id;
        work.actor = Actor::Person(who.clone());
        let subject = Subject::Skill(skill.into());
        if who == person {
            records::state_level(&mut work, subject, level).await?;
            records::state_level(&mut work, Subject::Language(Lang::En), 4).await?;
        } else {
            records::confirm_level(&mut work, &person, subject, level, reason).await?;
        }
        work.commit().await?;
        hand.settle(now).await?;
    }
    Ok(())
}
