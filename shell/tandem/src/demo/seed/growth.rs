//! Where people stand and want to go: paths of courses, levels said and confirmed.

use curriculum::tracks::{Module, Step, TrackKind};
use kit::{Done, Lang, Words};
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

/// The courses of each path; the first of a programme is its service module, `one-handover-note` its hand-over module.
fn steps(kind: TrackKind) -> &'static [&'static str] {
    match kind {
        TrackKind::NewHire => &["one-promise", "customer-record", "one-handover-note", "clear-explanations"],
        TrackKind::Advanced => &["five-whys", "one-team-simulation", "coaching-conversation"],
        TrackKind::Leadership => &["one-promise", "coaching-conversation", "one-handover-note", "one-team-simulation"],
        TrackKind::Sales => &["one-promise", "clear-explanations", "one-handover-note", "written-tone"],
    }
}

const STRATEGY: [&str; 5] = [
    "We promise only what we can keep.\nWhoever takes a question keeps it until it is answered or handed over.\nNobody tells us the same thing twice.",
    "Vi lover bare det vi kan holde.\nDen som tar imot et spørsmål, har det til det er besvart eller overlevert.\nIngen skal fortelle oss det samme to ganger.",
    "Mēs solām tikai to, ko varam izpildīt.\nKas pieņem jautājumu, tas to tur līdz atbildei vai nodošanai.\nNevienam nekas nav jāstāsta divreiz.",
    "只承诺做得到的事。\n谁接下问题，谁负责到答复或交接完成。\n不让客户把同一件事说两遍。",
    "Chỉ hứa điều mình giữ được.\nAi nhận câu hỏi thì giữ đến khi có câu trả lời hoặc bàn giao xong.\nKhông để khách kể lại cùng một chuyện.",
];
const POLICIES: [&str; 5] = [
    "Customers’ data stays in the customer record.\nNo promises about prices that are not in the price list.\nBreaks are taken.",
    "Kundenes opplysninger blir i kundekortet.\nIngen løfter om priser som ikke står i prislisten.\nPauser tas.",
    "Klientu dati paliek klienta kartītē.\nNekādu solījumu par cenām, kuru nav cenrādī.\nPārtraukumus izmanto.",
    "客户资料只留在客户档案里。\n不承诺价目表以外的价格。\n该休息时要休息。",
    "Dữ liệu khách chỉ nằm trong hồ sơ khách.\nKhông hứa giá ngoài bảng giá.\nGiờ nghỉ phải được nghỉ.",
];

fn in_all(texts: [&str; 5]) -> Words {
    Lang::ALL.into_iter().zip(texts).fold(Words::one(Lang::En, texts[0]), |w, (lang, text)| w.with(lang, text))
}

pub async fn tracks(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-328);
    let mut work = hand.work(now).await?;
    curriculum::tracks::add_first_tracks(&mut work).await?;
    for mut track in curriculum::tracks::tracks(&mut work).await? {
        let module = |slug: &str| match (track.kind, slug) {
            (TrackKind::Leadership | TrackKind::Sales, "one-promise") => Module::Service,
            (TrackKind::Leadership | TrackKind::Sales, "one-handover-note") => Module::HandOver,
            _ => Module::Own,
        };
        track.steps = steps(track.kind).iter().map(|s| Step { course: (*s).to_owned(), module: module(s) }).collect();
        if track.kind == TrackKind::NewHire {
            track.strategy = in_all(STRATEGY);
            track.policies = in_all(POLICIES);
        }
        curriculum::tracks::publish_track(&mut work, track).await?;
    }
    work.commit().await?;
    hand.settle(now).await
}
