//! Recognition in the demonstration: how long certificates hold, thanks with customers' words, rewards, a rung given.

use kit::{Done, time};
use recognise::{CertificateRule, Rung, Shows};
use store::{Actor, Work};

use super::Hand;

/// Months for which certificates of these courses hold: figures and prices change faster than manners.
const RULES: [(&str, i64); 2] = [("reading-a-bill", 6), ("customer-record", 9)];

/// Before the first certificate is issued.
pub async fn rules(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-327);
    let mut work = hand.work(now).await?;
    for (slug, months) in RULES {
        let course = curriculum::course_by_slug(&mut work, slug).await?;
        let rule = CertificateRule { subject: course.id.0, months, minutes: 0, outcomes: 0, feedback: 0 };
        recognise::set_certificate_rule(&mut work, &rule).await?;
    }
    work.commit().await?;
    hand.settle(now).await
}

/// From whom to whom, for what skill, in whose words, with a customer's words, how many days ago, and who may see it.
struct Thanks(&'static str, &'static str, &'static str, &'static str, bool, i64, Option<Shows>);

const THANKS: [Thanks; 9] = [
    Thanks(
        "andris.kalnins",
        "liga.ozolina",
        "calming-anger",
        "Tu nogaidīji, līdz viņš beidza, un tikai tad piedāvāji risinājumu. Visa telpa to dzirdēja.",
        true,
        9,
        Some(Shows::Team),
    ),
    Thanks(
        "roberts.zarins",
        "liga.ozolina",
        "team-coordination",
        "Tava nodošanas piezīme man ietaupīja otru zvanu klientam.",
        false,
        2,
        None,
    ),
    Thanks(
        "liga.ozolina",
        "roberts.zarins",
        "team-coordination",
        "Paldies, ka paliki līdz galam, kad sistēma apstājās.",
        false,
        6,
        Some(Shows::House),
    ),
    Thanks(
        "andris.kalnins",
        "zane.balode",
        "calming-anger",
        "Trīs reizes pēc kārtas mierīgi, arī kad zvanīja par vienu un to pašu.",
        true,
        14,
        Some(Shows::Team),
    ),
    Thanks(
        "zane.balode",
        "kristaps.vilks",
        "team-coordination",
        "Tu parādīji, kā rakstīt piezīmi, un neko neprasīji pretī.",
        false,
        4,
        Some(Shows::Team),
    ),
    Thanks(
        "chen.xiaowen",
        "wang.lei",
        "team-coordination",
        "你把三个部门的人叫到一起，五分钟就说清楚了。",
        false,
        5,
        Some(Shows::House),
    ),
    Thanks(
        "tran.minh.quan",
        "bui.minh.thu",
        "team-coordination",
        "Bạn ghi rõ từng bước nên tôi không phải hỏi lại khách.",
        false,
        7,
        Some(Shows::House),
    ),
    Thanks(
        "ingrid.solberg",
        "marte.lunde",
        "calming-anger",
        "Du tok deg tid til å spørre én gang til, og da kom det.",
        false,
        8,
        Some(Shows::Team),
    ),
    Thanks(
        "mei.lin",
        "sigrid.aune",
        "calming-anger",
        "Your role plays use our own calls; people talk about them a week later.",
        false,
        12,
        Some(Shows::House),
    ),
];

/// Manager, to whom, what, for what, how many days ago.
const REWARDS: [(&str, &str, &str, &str, i64); 3] = [
    (
        "andris.kalnins",
        "liga.ozolina",
        "Brīva piektdienas pēcpusdiena",
        "Piecas smagas sarunas vienā dienā, neviena nav pacelta augstāk.",
        21,
    ),
    (
        "andris.kalnins",
        "kristaps.vilks",
        "Pateicība komandas sapulcē",
        "Iemācīja diviem jaunajiem rakstīt nodošanas piezīmi.",
        40,
    ),
    ("paula.vitola", "tomass.vitols", "Grāmata par sarunām", "Mierīgi atrisināja strīdu par rēķinu.", 33),
];

pub async fn recognition(hand: &mut Hand<'_>) -> Done<()> {
    let mut work = hand.work(hand.at(-25)).await?;
    for Thanks(from, to, skill, text, with_quote, days_ago, shows) in THANKS {
        work.now = hand.at(-days_ago);
        let (Some(from), Some(to)) = (person(&mut work, hand, from).await?, person(&mut work, hand, to).await?) else {
            continue;
        };
        work.actor = Actor::Person(from.id);
        let since = time::plus_days(hand.as_of, -100);
        let quote =
            if with_quote { listen::praise_of(&mut work, &to.id, since).await?.into_iter().next() } else { None };
        let quote = quote.as_ref().map(|q| q.id.0.as_str());
        let kudos = recognise::give(&mut work, &to.id, &skill.into(), text, from.lang, quote).await?;
        if let Some(shows) = shows {
            work.actor = Actor::Person(to.id);
            recognise::decide(&mut work, &kudos, shows).await?;
        }
    }
    for (manager, to, what, why, days_ago) in REWARDS {
        work.now = hand.at(-days_ago + 1);
        let (Some(manager), Some(to)) = (person(&mut work, hand, manager).await?, person(&mut work, hand, to).await?)
        else {
            continue;
        };
        if to.manager() != Some(&manager.id) {
            continue;
        }
        work.actor = Actor::Person(manager.id);
        let day = time::plus_days(hand.as_of, -days_ago);
        recognise::reward(&mut work, &to.id, &"calming-anger".into(), what, why, day).await?;
    }
    work.now = hand.at(-18);
    rung(&mut work, hand, "andris.kalnins", "zane.balode", "Māca jaunos kopš pavasara, un viņas komandā to dzird.")
        .await?;
    recognise::notices(&mut work).await?;
    work.commit().await?;
    hand.settle(hand.at(0)).await
}

/// The next rung of an agent, with a reason where something is missing.
async fn rung(work: &mut Work, hand: &Hand<'_>, manager: &str, to: &str, reason: &str) -> Done<()> {
    let (Some(manager), Some(to)) = (person(work, hand, manager).await?, person(work, hand, to).await?) else {
        return Ok(());
    };
    if recognise::rung_of(work, &to).await? != Rung::NewHire {
        return Ok(());
    }
    work.actor = Actor::Person(manager.id);
    recognise::grant(work, &to.id, Rung::Senior, reason).await
}

/// Nobody when the cast has no such handle any more.
async fn person(work: &mut Work, hand: &Hand<'_>, handle: &str) -> Done<Option<people::Person>> {
    if hand.cast.with_handle(handle).is_none() {
        return Ok(None);
    }
    people::by_handle(work, handle, hand.as_of).await.map(Some)
}
