//! Where people stand and want to go: paths of courses, levels said and confirmed.

use coach::growth::{Chosen, Line};
use curriculum::tracks::{Audience, Module, Step, TrackKind};
use kit::{Done, Lang, Words, time};
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

pub(super) fn in_all(texts: [&str; 5]) -> Words {
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
        if track.kind == TrackKind::Sales {
            track.audience = Audience { positions: Vec::new(), departments: vec!["sales".to_owned()] };
        }
        if track.kind == TrackKind::NewHire {
            track.strategy = in_all(STRATEGY);
            track.policies = in_all(POLICIES);
        }
        curriculum::tracks::publish_track(&mut work, track).await?;
    }
    work.commit().await?;
    hand.settle(now).await
}

/// Līga has agreed on a plan with her manager, who has proposed one goal more since.
pub async fn plan(hand: &mut Hand<'_>) -> Done<()> {
    let day = |days: i64| time::plus_days(hand.as_of, days);
    let line = |goal: &str, course: Option<&str>, days, chosen| Line {
        goal: goal.to_owned(),
        course: course.map(str::to_owned),
        by: day(days),
        chosen,
    };
    let first = vec![
        line("Sarežģītu rēķinu izskaidrot divās minūtēs", Some("reading-a-bill"), 60, Chosen::Own),
        line("Noklausīties divus kolēģa zvanus mēnesī", None, 90, Chosen::Together),
    ];
    let mut then = first.clone();
    then.push(line("Vadīt vienu koučinga sarunu", Some("coaching-conversation"), 150, Chosen::Manager));
    let now = hand.at(-30);
    let mut work = hand.work(now).await?;
    let liga = people::by_handle(&mut work, "liga.ozolina", hand.as_of).await?.id;
    let andris = people::by_handle(&mut work, "andris.kalnins", hand.as_of).await?.id;
    work.actor = Actor::Person(liga.clone());
    coach::growth::propose_plan(&mut work, &liga, first, "Rēķini nāk katru dienu.", Lang::Lv).await?;
    coach::growth::set_preference(&mut work, &["watch", "discuss"], "group").await?;
    work.actor = Actor::Person(andris.clone());
    coach::growth::answer_plan(&mut work, &liga, true, "").await?;
    work.commit().await?;
    hand.settle(now).await?;
    let now = hand.at(-2);
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(andris);
    coach::growth::propose_plan(&mut work, &liga, then, "Tev jau jautā padomu.", Lang::Lv).await?;
    work.commit().await?;
    hand.settle(now).await
}

/// Somebody is away between the years, and another leader keeps the promises.
pub async fn deputy(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-1);
    let mut work = hand.work(now).await?;
    let absent = people::by_handle(&mut work, "paula.vitola", hand.as_of).await?.id;
    let deputy = people::by_handle(&mut work, "andris.kalnins", hand.as_of).await?.id;
    let (from, to) = (time::plus_days(hand.as_of, 30), time::plus_days(hand.as_of, 40));
    people::name_deputy(&mut work, &absent, &deputy, from, Some(to)).await?;
    work.commit().await?;
    hand.settle(now).await
}
