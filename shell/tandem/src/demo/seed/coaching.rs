//! Coaching in Technical Rīga: who was given to the coach, what they said, and colleagues who are glad to be asked.

use coach::{
    coaching::{self, AssignmentId, Given, NewAssignment},
    sharing,
};
use kit::{At, Done, Lang, PersonId, Stop, time};
use store::Actor;

use super::Hand;

const COACH: &str = "juris.liepa";
const LEAD: &str = "andris.kalnins";

/// A session: how many days after the assignment, what was said, and what each answered (patience, clarity, habits, words).
struct Told {
    after_days: i64,
    notes: &'static str,
    behaviour: &'static str,
    course: Option<&'static str>,
    answers: &'static [(&'static str, [i64; 3], &'static str)],
    to_them: &'static [(&'static str, &'static str)],
}

struct Assigned {
    people: &'static [&'static str],
    task: &'static str,
    skill: &'static str,
    minutes: i64,
    days_ago: i64,
    sessions: &'static [Told],
}

const GIVEN: [Assigned; 3] = [
    Assigned {
        people: &["liga.ozolina"],
        task: "skill",
        skill: "listening",
        minutes: 30,
        days_ago: 33,
        sessions: &[
            Told {
                after_days: 4,
                notes: "Noklausījāmies divus zvanus. Līga pati pamanīja, kurā brīdī pārtrauca klienti; pēc pauzes balss kļuva mierīgāka.",
                behaviour: "Pirms atbildes nogaidīt divas sekundes un atkārtot vienu klienta vārdu.",
                course: None,
                answers: &[("liga.ozolina", [5, 4, 5], "Palīdzēja, ka klausījāmies abi, nevis tikai runājām.")],
                to_them: &[("liga.ozolina", "Tu pati atradi īsto vietu. Nākamreiz pamēģini to arī garā zvanā.")],
            },
            Told {
                after_days: 18,
                notes: "Pauze jau ir gandrīz katrā zvanā. Grūtāk ir tad, kad klients runā ātri.",
                behaviour: "Ātram runātājam pateikt: “Es pierakstu, lūdzu, mirkli.”",
                course: None,
                answers: &[("liga.ozolina", [5, 5, 4], "")],
                to_them: &[],
            },
        ],
    },
    Assigned {
        people: &["roberts.zarins"],
        task: "calls",
        skill: "",
        minutes: 30,
        days_ago: 26,
        sessions: &[
            Told {
                after_days: 5,
                notes: "Trīs zvani par rēķiniem. Paskaidrojumi pareizi, bet gari.",
                behaviour: "Pēc katra skaitļa apstāties un pajautāt, vai līdz šim ir skaidrs.",
                course: Some("customer-record"),
                answers: &[("roberts.zarins", [4, 4, 4], "Gribētu retāk, bet ilgāk.")],
                to_them: &[],
            },
            Told {
                after_days: 19,
                notes: "Skaidrojumi uz pusi īsāki. Divos zvanos jautājums pēc skaitļa jau bija.",
                behaviour: "Beigās ar saviem vārdiem pateikt, kas notiks tālāk un kad.",
                course: Some("customer-record"),
                answers: &[("roberts.zarins", [4, 5, 4], "")],
                to_them: &[("roberts.zarins", "Zvani kļuva īsāki, un klienti tomēr saprot vairāk.")],
            },
        ],
    },
    Assigned {
        people: &["janis.berzins", "sandis.ozols"],
        task: "settling",
        skill: "",
        minutes: 45,
        days_ago: 20,
        sessions: &[Told {
            after_days: 6,
            notes: "Kur ko meklēt klienta kartītē, un kam jautāt, kad neviena blakus nav.",
            behaviour: "Katru piezīmi pabeigt ar nākamo soli.",
            course: Some("one-promise"),
            answers: &[("janis.berzins", [5, 4, 5], ""), ("sandis.ozols", [4, 4, 5], "Labi, ka varēja jautāt visu.")],
            to_them: &[],
        }],
    },
];

/// Who offers what.
const OFFERS: [(&str, &str); 4] = [
    ("zane.balode", "product-knowledge"),
    ("kristaps.vilks", "records"),
    ("liga.ozolina", "listening"),
    ("tomass.vitols", "written-tone"),
];

pub async fn coaching(hand: &mut Hand<'_>) -> Done<()> {
    let juris = person(hand, COACH).await?;
    let andris = person(hand, LEAD).await?;
    for given in &GIVEN {
        let now = hand.at(-given.days_ago);
        let mut people = Vec::new();
        for handle in given.people {
            people.push(person(hand, handle).await?);
        }
        let mut work = hand.work(now).await?;
        work.actor = Actor::Person(andris.clone());
        let skill = Some(given.skill).filter(|s| !s.is_empty()).map(Into::into);
        let from = time::plus_days(hand.as_of, -given.days_ago);
        let new = NewAssignment {
            coach: juris.clone(),
            people,
            task: given.task.to_owned(),
            skill,
            minutes_a_week: given.minutes,
            from,
            weeks: 8,
        };
        let id = coaching::assign(&mut work, new).await?;
        work.commit().await?;
        hand.settle(now).await?;
        for told in given.sessions {
            let day = hand.at(told.after_days - given.days_ago);
            session(hand, &juris, &id, day, told).await?;
        }
        if given.days_ago == GIVEN[0].days_ago {
            let now = hand.at(-1);
            next(hand, &juris, &id, now).await?;
        }
    }
    about_oneself(hand, juris, andris).await?;
    offers(hand).await
}

async fn person(hand: &mut Hand<'_>, handle: &str) -> Done<PersonId> {
    let now = hand.at(0);
    let as_of = hand.as_of;
    let mut work = hand.work(now).await?;
    Ok(people::by_handle(&mut work, handle, as_of).await?.id)
}

/// The next common time is taken.
async fn next(hand: &mut Hand<'_>, coach: &PersonId, id: &AssignmentId, now: At) -> Done<(coaching::MeetingId, At)> {
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(coach.clone());
    let a = coaching::assignment(&mut work, id).await?;
    let times = coaching::offered(&mut work, &a).await?;
    let (at, end) = times.first().copied().ok_or_else(|| Stop::fault("no common time"))?;
    let meeting = coaching::arrange(&mut work, id, at).await?;
    work.commit().await?;
    hand.settle(now).await?;
    Ok((meeting, end))
}

async fn session(hand: &mut Hand<'_>, coach: &PersonId, id: &AssignmentId, day: At, told: &Told) -> Done<()> {
    let (meeting, now) = next(hand, coach, id, day).await?;
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(coach.clone());
    let course = match told.course {
        Some(slug) => Some(curriculum::course_by_slug(&mut work, slug).await?.id),
        None => None,
    };
    coaching::hold(&mut work, &meeting, told.notes, told.behaviour, course, Lang::Lv, 1).await?;
    work.commit().await?;
    hand.settle(now).await?;
    for (handle, marks, words) in told.answers {
        let who = person(hand, handle).await?;
        let now = now.plus_minutes(90);
        let mut work = hand.work(now).await?;
        work.actor = Actor::Person(who);
        let given = Given { marks: Some(*marks), words: (*words).to_owned(), lang: Lang::Lv };
        coaching::give_feedback(&mut work, &meeting, None, given).await?;
        work.commit().await?;
        hand.settle(now).await?;
    }
    for (handle, words) in told.to_them {
        let about = person(hand, handle).await?;
        let now = now.plus_minutes(30);
        let mut work = hand.work(now).await?;
        work.actor = Actor::Person(coach.clone());
        let given = Given { marks: None, words: (*words).to_owned(), lang: Lang::Lv };
        coaching::give_feedback(&mut work, &meeting, Some(&about), given).await?;
        work.commit().await?;
        hand.settle(now).await?;
    }
    Ok(())
}

/// The coach's own word, read and unread answers, and hours from the manager.
async fn about_oneself(hand: &mut Hand<'_>, juris: PersonId, andris: PersonId) -> Done<()> {
    let now = hand.at(-10);
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(juris.clone());
    let words = "Mācos mazāk stāstīt un vairāk jautāt.";
    coaching::describe_self(&mut work, [3, 4, 4], words, Lang::Lv).await?;
    coaching::opened_own(&mut work).await?;
    work.actor = Actor::Person(andris);
    coaching::set_cap(&mut work, &juris, 6 * 60, Lang::Lv).await?;
    work.commit().await?;
    hand.settle(now).await
}

async fn offers(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-9);
    for (handle, skill) in OFFERS {
        let who = person(hand, handle).await?;
        let mut work = hand.work(now).await?;
        work.actor = Actor::Person(who);
        sharing::offer_help(&mut work, &skill.into(), true).await?;
        work.commit().await?;
    }
    let (roberts, zane) = (person(hand, "roberts.zarins").await?, person(hand, "zane.balode").await?);
    let now = hand.at(-1);
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(roberts);
    let text = "Kā tu īsi izskaidro atšķirību starp abiem interneta tarifiem?";
    sharing::ask_help(&mut work, &zane, &"product-knowledge".into(), text, Lang::Lv).await?;
    work.commit().await?;
    hand.settle(now).await
}
