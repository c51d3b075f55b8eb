//! A new house without a file: people, team, course, room and trainer by hand, until the first session is published; then
//! somebody moves, and what was before stays.

use std::sync::Arc;

use crate::{
    guest::Guest,
    stage::{Kind, Stages, as_of, said},
    store_tests::equal,
};

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.empty(kind).await?;
    let mut me = stage.stranger();
    me.speak("en");
    let house = [
        ("house", "Small Desk"),
        ("currency", "EUR"),
        ("zone", "Europe/Riga"),
        ("opens", "08:00"),
        ("closes", "20:00"),
        ("languages", "en"),
        ("name", "Iveta Kalna"),
        ("email", "iveta@small.example"),
        ("password", "a kettle sings at noon"),
    ];
    me.does("/setup", &house).await?;
    me.sees("/today").await?.says("First steps")?;

    people(&mut me).await?;
    course(&mut me).await?;
    me.does("/venues", &[("name", "Room 1"), ("new_site", "Riga"), ("seats", "8")]).await?;
    me.does("/venues", &[("name", "Room 2"), ("new_site", "Annex"), ("seats", "20")]).await?;
    equal(me.post("/venues/room-1", &[("name", "Room one"), ("seats", "0")]).await?.status, 422)?;
    let refused = me.post("/courses/the-quiet-voice/trainers", &[("person", "Nobody Here")]).await?;
    equal(refused.status, 422)?;
    refused.says("Nobody here is called “Nobody Here”")?;
    let order = [("person", "Baiba Ose"), ("from", "2027-02-01"), ("to", "2027-01-01")];
    me.post("/courses/the-quiet-voice/trainers", &order).await?.says("The last day comes before the first")?;
    me.does("/courses/the-quiet-voice/trainers", &[("person", "Baiba Ose"), ("from", ""), ("to", "2027-02-01")])
        .await?;

    let mut look = stage.look().await?;
    let course = curriculum::course_by_slug(&mut look, "the-quiet-voice").await.map_err(said)?;
    let venues = curriculum::venues(&mut look).await.map_err(said)?;
    equal(venues.len(), 2)?;
    equal(venues[0].seats, 8)?;
    equal(people::sites(&mut look).await.map_err(said)?.len(), 2)?;
    let trainer = people::by_handle(&mut look, "baiba.ose", as_of()).await.map_err(said)?;
    drop(look);
    let day = |d: &'static str| {
        [
            ("course", "the-quiet-voice".to_owned()),
            ("offering", course.offerings[0].id.0.clone()),
            ("day", d.to_owned()),
            ("time", "10:00".to_owned()),
            ("venue", venues[0].id.0.clone()),
            ("trainer", trainer.id.0.clone()),
            ("lang", "en".to_owned()),
            ("others", "janis.zars".to_owned()),
        ]
    };
    // After the licence's last day nobody plans this trainer.
    let late = day("2027-02-10");
    let late: Vec<(&str, &str)> = late.iter().map(|(n, v)| (*n, v.as_str())).collect();
    equal(me.post("/plan/2027-02/sessions", &late).await?.status, 422)?;
    let good = day("2026-12-16");
    let good: Vec<(&str, &str)> = good.iter().map(|(n, v)| (*n, v.as_str())).collect();
    me.does("/plan/2026-12/sessions", &good).await?.says("The quiet voice")?;
    me.sees("/today").await?.silent_about("First steps")?;
    moves(&stage, &mut me).await
}

async fn people(me: &mut Guest) -> Result<(), String> {
    let janis = [
        ("name", "Jānis Zars"),
        ("email", "janis@small.example"),
        ("language", "en"),
        ("new_team", "Front desk"),
        ("position", "agent"),
        ("manager_id", "Iveta Kalna"),
        ("hired_on", "2026-11-02"),
    ];
    let refused = me.post("/joiners", &janis).await?;
    equal(refused.status, 422)?;
    refused.says("A new team stands in a department and on a site")?;
    let mut whole = janis.to_vec();
    whole.extend([("department", "Service"), ("site", "Riga")]);
    me.does("/joiners", &whole).await?.says("Jānis Zars")?;
    // The same address is the same person, not a second one.
    let twin = [
        ("name", "J. Zars"),
        ("email", "Janis@small.example"),
        ("language", "en"),
        ("team", "front-desk"),
        ("position", "agent"),
        ("hired_on", "2026-11-02"),
    ];
    equal(me.post("/joiners", &twin).await?.status, 422)?;
    let baiba = [
        ("name", "Baiba Ose"),
        ("email", "baiba@small.example"),
        ("language", "en"),
        ("team", "front-desk"),
        ("position", "trainer"),
        ("hired_on", "2026-11-02"),
    ];
    me.does("/joiners", &baiba).await?.says("Baiba Ose")?;
    // What a memo says of the site and of the trainer is written by hand, without a demonstration.
    let site = [
        ("name_en", "Riga"),
        ("address_en", "Brīvības iela 1, Riga"),
        ("zone", "Europe/Riga"),
        ("manager", "Iveta Kalna"),
    ];
    me.does("/sites/riga", &site).await?.says("Brīvības iela 1, Riga")?;
    let bio = [("bio_en", "Ten years on the phones of Riga.")];
    me.does("/people/baiba.ose/biography", &bio).await?.says("Ten years on the phones of Riga.")?;
    let taken = [("name", "Baiba Ose"), ("email", "Janis@small.example"), ("language", "en")];
    me.post("/people/baiba.ose/corrections", &taken).await?.says("This is the address of Jānis Zars")?;
    let mended = [("name", "Baiba Ose"), ("email", "baiba@small.example"), ("language", "en"), ("home", "yes")];
    me.does("/people/baiba.ose/corrections", &mended).await?.says("Baiba Ose")?;
    // A mistake is undone like any file.
    let wrong = [
        ("name", "Wrong One"),
        ("email", "wrong@small.example"),
        ("language", "en"),
        ("team", "front-desk"),
        ("position", "agent"),
        ("hired_on", "2026-11-02"),
    ];
    me.does("/joiners", &wrong).await?;
    me.does("/imports/3/undo", &[]).await?;
    me.sees("/people").await?.silent_about("Wrong One")?;
    me.sees("/people?q=wrong").await?.silent_about("Wrong One")?;
    // Who begins later stands in no list of today, and is found by name.
    let later = [
        ("name", "Zane Liepa"),
        ("email", "zane@small.example"),
        ("language", "en"),
        ("team", "front-desk"),
        ("position", "agent"),
        ("hired_on", "2026-12-07"),
    ];
    me.does("/joiners", &later).await?;
    me.sees("/people").await?.silent_about("Zane Liepa")?;
    me.sees("/people?q=zane").await?.says("from 7 Dec")?;
    let own = [("team", "front-desk"), ("position", "manager"), ("from", "2026-11-25")];
    me.does("/people/iveta.kalna/places", &own).await?;
    let locked = me.post("/people/iveta.kalna/roles", &[("roles", "planner")]).await?;
    equal(locked.status, 422)?;
    me.does("/people/iveta.kalna/roles", &[("roles", "planner"), ("roles", "manager"), ("roles", "administrator")])
        .await?;
    Ok(())
}

async fn course(me: &mut Guest) -> Result<(), String> {
    me.does("/course-drafts", &[("title", "The quiet voice"), ("kind", "customer_service")]).await?;
    let at = "/course-drafts/the-quiet-voice";
    me.sees(at).await?.says("Choose at least one skill")?;
    let facts = [
        ("revision", "1"),
        ("track", "both"),
        ("separation", "hard"),
        ("mixed", "yes"),
        ("soft", "yes"),
        ("review_by_on", "2027-10-30"),
        ("new_skill", "Letting people finish"),
        ("provider", "own"),
        ("fit", "tailored"),
        ("approval", "open"),
        ("approval_days", "3"),
    ];
    me.does(&format!("{at}/facts"), &facts).await?;
    let objective = [("revision", "0"), ("text-0", "Lets people finish."), ("skill-0", "letting-people-finish")];
    me.does(&format!("{at}/parts/objectives?lang=en"), &objective).await?;
    let class =
        [("revision", "1"), ("method-0", "class"), ("minutes-0", "60"), ("group_min-0", "1"), ("group_max-0", "8")];
    me.does(&format!("{at}/parts/offerings"), &class).await?;
    let kinds = ["discussion", "team", "writing", "role_play"];
    let mut activities = vec![("revision".to_owned(), "1".to_owned())];
    for (i, kind) in kinds.into_iter().enumerate() {
        for (name, text) in [("kind", kind), ("title", "In pairs"), ("minutes", "10"), ("body", "In threes.")] {
            activities.push((format!("{name}-{i}"), text.to_owned()));
        }
    }
    let activities: Vec<(&str, &str)> = activities.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    me.does(&format!("{at}/parts/activities?lang=en"), &activities).await?;
    me.does(&format!("{at}/publications"), &[]).await?.says("The quiet voice")?;
    Ok(())
}

/// A day in the future; until then everything is as it was.
async fn moves(stage: &crate::stage::Stage, me: &mut Guest) -> Result<(), String> {
    let at = "/people/janis.zars/places";
    let past = [("team", "front-desk"), ("position", "senior"), ("from", "2026-11-01")];
    me.post(at, &past).await?.says("Choose today or a later day")?;
    let back = [
        ("new_team", "Back office"),
        ("department", "Service"),
        ("site", "Riga"),
        ("position", "senior"),
        ("manager_id", "baiba@small.example"),
        ("from", "2027-01-01"),
    ];
    me.does(at, &back).await?.says("planned")?;
    let ring = [("team", "front-desk"), ("position", "trainer"), ("manager_id", "janis.zars"), ("from", "2027-01-10")];
    me.post("/people/baiba.ose/places", &ring).await?.says("Nobody is above themself")?;
    me.does("/people/janis.zars/endings", &[("last", "2027-03-31")]).await?;
    let day = |text: &str| text.parse::<kit::Day>().map_err(|e| e.to_string());
    let mut look = stage.look().await?;
    let mut stands = Vec::new();
    for on in ["2026-12-31", "2027-01-01"] {
        let p = people::by_handle(&mut look, "janis.zars", day(on)?).await.map_err(said)?;
        let place = p.placement.ok_or("no place")?;
        stands.push((place.team_slug, place.position));
    }
    let expected = [("front-desk", "agent"), ("back-office", "senior")].map(|(t, p)| (t.to_owned(), p.to_owned()));
    equal(stands, expected.to_vec())?;
    let janis = people::by_handle(&mut look, "janis.zars", day("2027-01-01")?).await.map_err(said)?;
    equal(janis.employed(day("2027-04-01")?), false)
}
