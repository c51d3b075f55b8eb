//! What stands in the rooms and what courses ask for, a seminar house outside, and somebody at home who comes in for a class.

use std::collections::HashMap;

use curriculum::equipment::{self, Asked, EquipmentId, Place};
use kit::{Done, Lang, Words};
use store::Actor;

use super::Hand;

/// Slug, what it is called in five languages, and how many stand in a room that has it; 0: one for each seat.
const KINDS: [(&str, [&str; 5], i64); 4] = [
    ("projector", ["Projector", "Projektor", "Projektors", "投影仪", "Máy chiếu"], 1),
    ("whiteboard", ["Whiteboard", "Tavle", "Tāfele", "白板", "Bảng trắng"], 1),
    ("computer", ["Workstation", "Arbeidsstasjon", "Darba vieta ar datoru", "工作机位", "Máy trạm"], 0),
    ("headset", ["Headset", "Hodesett", "Austiņas", "耳麦", "Tai nghe"], 0),
];
/// Course, what it asks for, how many, and whether for each person.
const ASKED: [(&str, &str, i64, bool); 4] = [
    ("calming-anger", "projector", 1, false),
    ("calming-anger", "whiteboard", 1, false),
    ("customer-record", "computer", 1, true),
    ("customer-record", "headset", 1, true),
];

fn words(all: [&str; 5]) -> Words {
    let langs = [Lang::En, Lang::Nb, Lang::Lv, Lang::Zh, Lang::Vi];
    langs.into_iter().zip(all).fold(Words::one(Lang::En, all[0]), |w, (lang, text)| w.with(lang, text))
}

/// Before the month is planned.
pub async fn equip(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-1);
    let mut work = hand.work(now).await?;
    let planner = people::by_handle(&mut work, "mei.lin", hand.as_of).await?.id;
    work.actor = Actor::Person(planner);
    for (slug, name, _) in KINDS {
        equipment::name_equipment(&mut work, &slug.into(), words(name)).await?;
    }
    let stands: HashMap<&str, &[&str]> = cast::VENUES.iter().map(|v| (v.slug, v.equipment)).collect();
    for venue in curriculum::venues(&mut work).await? {
        let here = stands.get(venue.slug.as_str()).copied().unwrap_or(&[]);
        let pieces = |n: i64| if n == 0 { venue.seats } else { n };
        let there: Vec<(EquipmentId, i64)> =
            KINDS.iter().filter(|k| here.contains(&k.0)).map(|k| (k.0.into(), pieces(k.2))).collect();
        equipment::put_at(&mut work, &Place::Venue(venue.id), there).await?;
    }
    let sites = people::sites(&mut work).await?;
    for site in &sites {
        equipment::put_at(&mut work, &Place::Site(site.id.clone()), vec![("headset".into(), 10)]).await?;
    }
    for (course, ..) in ASKED {
        let id = curriculum::course_by_slug(&mut work, course).await?.id;
        let asked = ASKED.iter().filter(|a| a.0 == course);
        let asked = asked.map(|a| Asked { item: a.1.into(), pieces: a.2, each: a.3 }).collect();
        equipment::ask_for(&mut work, &id, asked).await?;
    }
    if let Some(riga) = sites.iter().find(|s| s.slug == "riga") {
        let outside = curriculum::NewVenue {
            slug: "andrejsala-house".into(),
            site: riga.id.clone(),
            name: words([
                "Andrejsala house",
                "Andrejsala-huset",
                "Andrejsalas nams",
                "安德烈萨拉培训楼",
                "Nhà Andrejsala",
            ]),
            seats: 20,
            hour_minor: 0,
            use_minor: 18_000,
            setup_minutes: 30,
            clear_minutes: 15,
            way_minutes: 25,
            fare_minor: 300,
            directions: words([
                "Tram 5 to “Elektrum”, then five minutes along the quay.",
                "Trikk 5 til «Elektrum», så fem minutter langs kaia.",
                "Ar 5. tramvaju līdz pieturai “Elektrum”, tad piecas minūtes gar krastmalu.",
                "乘5路有轨电车到“Elektrum”站，再沿码头步行五分钟。",
                "Đi tàu điện số 5 đến bến “Elektrum”, rồi đi bộ năm phút dọc bến cảng.",
            ]),
            equipment: words(["", "", "", "", ""]),
        };
        let id = curriculum::add_venue(&mut work, outside).await?;
        let there = vec![("projector".into(), 1), ("whiteboard".into(), 2)];
        equipment::put_at(&mut work, &Place::Venue(id), there).await?;
    }
    work.commit().await?;
    hand.settle(now).await
}

/// One who works from home has agreed to come in for a class.
pub async fn home(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(0);
    let mut work = hand.work(now).await?;
    let manager = people::by_handle(&mut work, "andris.kalnins", hand.as_of).await?.id;
    let team = people::reports(&mut work, &manager, hand.as_of).await?;
    let Some(person) = team.into_iter().find(|p| p.home) else { return Ok(()) };
    work.actor = Actor::Person(manager);
    let new = plan::hours::NewHours { way_minutes: Some(40), ..plan::hours::NewHours::default() };
    plan::hours::agree(&mut work, &person.id, new).await?;
    work.commit().await?;
    hand.settle(now).await
}
