//! What the coach of Technical Rīga heard on contacts: handed over, read, disputed, decided, and one still a draft.

use coach::{Answer, Mark, NewRecording, NewReview, ReviewId, Written};
use kit::{At, Done, PersonId, Stop, time};
use store::{Actor, Work};

use super::{Hand, tone};

const COACH: &str = "juris.liepa";
const LEAD: &str = "andris.kalnins";

/// One review: whose contact, how many days ago, which items were heard as "no" or gave no occasion, and what was said.
struct Told {
    handle: &'static str,
    days_ago: i64,
    contact: &'static str,
    /// `(item, what was heard)`; every other item is a "yes".
    no: &'static [(&'static str, &'static str)],
    na: &'static [&'static str],
    /// `(second, comment)`
    said: &'static [(i64, &'static str)],
    advice: &'static str,
    /// Seconds of the demonstration's tone that lies beside it; 0: no recording.
    seconds: u32,
    /// How the person took it.
    after: After,
}

enum After {
    Draft,
    Handed,
    Read,
    /// `(item, reason)`
    Disputed(&'static str, &'static str),
    /// `(item, reason, answer, why)`
    Decided(&'static str, &'static str, Mark, &'static str),
}

const TOLD: [Told; 5] = [
    Told {
        handle: "liga.ozolina",
        days_ago: 2,
        contact: "TR-48213",
        no: &[("i2", "Uzreiz prasīji klienta numuru; par to, ka šis ir trešais zvans, nepateici neko.")],
        na: &[],
        said: &[
            (25, "Te tu ļāvi viņai izrunāties, deviņpadsmit sekundes. Un atkārtoji faktus."),
            (43, "Pauze izdarīja darbu. Izlaid “bet”: tas atņem to, ko tikko iedevi."),
        ],
        advice: "Pirmajā teikumā nosauc to, ko dzirdi: “Trešais zvans par vienu un to pašu, tas nogurdina.” Tad gaidi.",
        seconds: 50,
        after: After::Disputed(
            "i2",
            "Es pateicu “saprotu, ka tas ir apnicīgi” jau sveicienā, pirms ieraksts to skaidri dzird.",
        ),
    },
    Told {
        handle: "roberts.zarins",
        days_ago: 5,
        contact: "TR-47950",
        no: &[("i5", "Kartītē nav rakstīts, kurš un kad atzvanīs.")],
        na: &["i3"],
        said: &[(134, "Te klients pats pateica, ka tagad saprot.")],
        advice: "Pirms atvadām izlasi klientam priekšā to, ko ieraksti kartītē.",
        seconds: 0,
        after: After::Read,
    },
    Told {
        handle: "zane.balode",
        days_ago: 9,
        contact: "TR-47102",
        no: &[("i3", "Tarifs nosaukts, pirms bija zināms, kas zvana.")],
        na: &["i6"],
        said: &[],
        advice: "Vispirms vārds un līguma numurs, tikai tad rēķins.",
        seconds: 0,
        after: After::Decided(
            "i3",
            "Nosaucu publisko cenrādi, nevis klienta tarifu.",
            Mark::Na,
            "Cenrādis ir publisks; klienta dati netika izpausti, tāpēc punkts šeit neattiecas.",
        ),
    },
    Told {
        handle: "kristaps.vilks",
        days_ago: 1,
        contact: "TR-48377",
        no: &[],
        na: &["i3"],
        said: &[(72, "Skaidri pateici, kas notiks rīt un cikos.")],
        advice: "Tāpat turpini; nākamreiz īsāku sveicienu.",
        seconds: 80,
        after: After::Handed,
    },
    Told {
        handle: "martins.lacis",
        days_ago: 0,
        contact: "TR-48401",
        no: &[],
        na: &[],
        said: &[],
        advice: "",
        seconds: 8,
        after: After::Draft,
    },
];

pub async fn calls(hand: &mut Hand<'_>) -> Done<()> {
    for told in &TOLD {
        let now = hand.at(-told.days_ago);
        let recording = recording(hand, told, now).await?;
        let mut work = hand.work(now).await?;
        tell(&mut work, told, recording).await?;
        work.commit().await?;
        hand.settle(now).await?;
    }
    Ok(())
}

/// The tone, kept before the review that names it.
async fn recording(hand: &mut Hand<'_>, told: &Told, now: At) -> Done<Option<NewRecording>> {
    if told.seconds == 0 {
        return Ok(None);
    }
    let beeps: Vec<i64> = told.said.iter().map(|(second, _)| *second).collect();
    let kept = hand.keep(tone::wav(told.seconds, &beeps), now).await?;
    Ok(Some(NewRecording {
        file: kept.id,
        kind: sound::Kind::Wav,
        bytes: kept.bytes,
        seconds: Some(told.seconds.into()),
        demonstration: true,
    }))
}

async fn tell(work: &mut Work, told: &Told, recording: Option<NewRecording>) -> Done<()> {
    let today = people::today(work).await?;
    let by = people::by_handle(work, COACH, today).await?.id;
    let person = people::by_handle(work, told.handle, today).await?.id;
    let card = coach::scorecards(work).await?.into_iter().next().ok_or_else(|| Stop::fault("no scorecard"))?;
    work.actor = Actor::Person(by);
    let new = NewReview {
        person: person.clone(),
        scorecard: card.id.clone(),
        channel: "call".into(),
        contact: told.contact.into(),
        contact_on: time::plus_days(today, -1),
    };
    let id = coach::open_review(work, new).await?;
    if let Some(new) = recording {
        coach::add_recording(work, &id, &new).await?;
    }
    for (second, text) in told.said {
        coach::comment(work, &id, Some(*second), text).await?;
    }
    if matches!(told.after, After::Draft) {
        return Ok(());
    }
    let answers = card.items.iter().map(|item| answer(told, &item.id)).collect();
    coach::hand_over(work, &id, Written { answers, advice: told.advice.into(), version: 1 }).await?;
    taken(work, told, &id, person).await
}

fn answer(told: &Told, item: &str) -> Answer {
    let no = told.no.iter().find(|(i, _)| *i == item);
    let mark = match no {
        Some(_) => Mark::No,
        None if told.na.contains(&item) => Mark::Na,
        None => Mark::Yes,
    };
    Answer { item: item.to_owned(), mark: Some(mark), remark: no.map_or("", |(_, remark)| remark).to_owned() }
}

/// What the person made of it.
async fn taken(work: &mut Work, told: &Told, id: &ReviewId, person: PersonId) -> Done<()> {
    work.actor = Actor::Person(person);
    match &told.after {
        After::Draft | After::Handed => {}
        After::Read => coach::acknowledge(work, id).await?,
        After::Disputed(item, reason) => {
            coach::dispute(work, id, item, reason).await?;
        }
        After::Decided(item, reason, answer, why) => {
            coach::acknowledge(work, id).await?;
            let dispute = coach::dispute(work, id, item, reason).await?;
            let today = people::today(work).await?;
            work.actor = Actor::Person(people::by_handle(work, LEAD, today).await?.id);
            coach::decide(work, &dispute, *answer, why).await?;
        }
    }
    Ok(())
}
