//! What follows a training in the demonstration: notes to oneself, advice that became cards, reports somebody listened for,
//! team goals, a pause.

use kit::{Done, PersonId, time};
use store::Actor;

use super::Hand;

/// Who wrote to herself what, how many days ago, and whether by mail too.
const NOTES: [(&str, &str, i64, bool); 8] = [
    (
        "liga.ozolina",
        "Vispirms izklausīt līdz galam, tad atvērt klienta kartīti. Šodien tas ietaupīja trīs minūtes.",
        11,
        true,
    ),
    ("liga.ozolina", "Pirms pārslēgšanas pateikt, cik ilgi jāgaida.", 4, false),
    ("roberts.zarins", "Pajautāt vienu reizi vairāk, pirms meklēju sistēmā.", 11, false),
    ("zane.balode", "Nodošanas piezīmē: kas apsolīts un līdz kuram laikam.", 4, true),
    ("chen.xiaowen", "先复述客户的三件事，再讲办法。", 4, false),
    ("tran.minh.quan", "Nhắc lại điều khách nói rồi mới đưa cách xử lý.", 4, true),
    ("marte.lunde", "Spør én gang til før du svarer.", 11, false),
    ("mei.lin", "Plan the quiet Thursday afternoons first.", 4, false),
];

/// Team and the share of practice days it wants to reach.
const GOALS: [(&str, i64); 3] = [("technical-riga", 70), ("mandarin-desk", 60), ("fibre-hcmc", 65)];

/// Managers and whose reports they have listened for.
const LISTENED: [(&str, &[&str]); 1] =
    [("andris.kalnins", &["liga.ozolina", "roberts.zarins", "kristaps.vilks", "zane.balode", "martins.lacis"])];

pub async fn practice(hand: &mut Hand<'_>) -> Done<()> {
    for (handle, text, days_ago, by_mail) in NOTES {
        let now = hand.at(-days_ago);
        let mut work = hand.work(now).await?;
        let person = people::by_handle(&mut work, handle, hand.as_of).await?;
        work.actor = Actor::Person(person.id);
        practise::write_note(&mut work, None, text, person.lang, by_mail).await?;
        work.commit().await?;
    }
    hand.settle(hand.at(-1)).await?;
    let now = hand.at(-3);
    let mut work = hand.work(now).await?;
    let teams = people::teams(&mut work).await?;
    let everyone = people::people(&mut work, hand.as_of).await?;
    for (slug, share) in GOALS {
        let Some(team) = teams.iter().find(|t| t.slug == slug) else { continue };
        let led = everyone.iter().filter(|p| p.team() == Some(&team.id));
        if let Some(manager) = led.filter_map(|p| p.manager()).next() {
            work.actor = Actor::Person(manager.clone());
            practise::set_team_goal(&mut work, &team.id, share).await?;
        }
    }
    for (manager, handles) in LISTENED {
        let manager = people::by_handle(&mut work, manager, hand.as_of).await?;
        work.actor = Actor::Person(manager.id);
        for (i, handle) in handles.iter().enumerate() {
            let person = people::by_handle(&mut work, handle, hand.as_of).await?;
            listen_for_reports(&mut work, &person.id, i).await?;
        }
    }
    let course = curriculum::course_by_slug(&mut work, "customer-record").await?;
    let lead = people::by_handle(&mut work, "andris.kalnins", hand.as_of).await?;
    work.actor = Actor::Person(lead.id);
    let liga = people::by_handle(&mut work, "liga.ozolina", hand.as_of).await?;
    let (front, back) =
        ("Kamēr kartīte veras, pasaki klientam, ko tieši tu meklē.", "Klients vairs nejautā “Vai jūs vēl esat tur?”.");
    practise::advise(&mut work, &liga.id, &course.id, liga.lang, true, front, back).await?;
    let away = people::by_handle(&mut work, "dmitrijs.volkovs", hand.as_of).await?;
    work.actor = Actor::Person(away.id);
    practise::pause(&mut work, time::plus_days(hand.as_of, -6), time::plus_days(hand.as_of, -4)).await?;
    work.commit().await?;
    hand.settle(now).await
}

/// The two oldest reports of the last fortnight that nobody has listened for.
async fn listen_for_reports(work: &mut store::Work, person: &PersonId, i: usize) -> Done<()> {
    let today = people::today(work).await?;
    let reports = practise::reports_of(work, person, time::plus_days(today, -14)).await?;
    for (k, report) in reports.iter().rev().filter(|r| r.rating > 1 && r.checked.is_none()).take(2).enumerate() {
        practise::check(work, &report.id, (i + k) % 4 != 3).await?;
    }
    Ok(())
}
