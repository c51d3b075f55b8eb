//! Equipment, set-up, ways and venues outside: kept by a plan and by hand in the same words.

use std::sync::Arc;

use curriculum::equipment::{self, Place};
use kit::{CourseId, Lang, VenueId, time};
use plan::{Span, kinds};
use store::Actor;

use crate::{
    doors,
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("places/a class is held where its equipment is, and never without it", |s, k| Box::pin(equipped(s, k)));
    add("places/the way out to a venue is kept free, and the room between two classes", |s, k| Box::pin(outside(s, k)));
}

async fn speaks(stage: &Stage, handle: &str) -> Result<Guest, String> {
    let mut guest = stage.as_(handle).await?;
    guest.speak("en");
    Ok(guest)
}

async fn draft(stage: &Stage, month: &str) -> Result<plan::Draft, String> {
    let app = &stage.house.app;
    let mut work = app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    let id = plan::make_draft(&mut work, month, 20_000, &plan::WhatIf::default()).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    plan::run_waiting(&app.0.db, stage.now(), &mut app.chance()).await.map_err(said)?;
    plan::draft(&mut stage.look().await?, &id).await.map_err(said)
}

async fn equipped(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let month = samples.get("month").cloned().unwrap_or_default();
    let mut planner = speaks(&stage, "mei.lin").await?;
    let (course, rooms) = {
        let mut look = stage.look().await?;
        let course = curriculum::course_by_slug(&mut look, "one-team-simulation").await.map_err(said)?;
        (course, curriculum::venues(&mut look).await.map_err(said)?)
    };
    planner.does("/equipment", &[("name", "Flip chart")]).await?.says("Flip chart")?;
    let asked = planner.post("/courses/one-team-simulation/equipment", &[("n.flip-chart", "x")]).await?;
    equal(asked.status, 422)?;
    let form = [("n.flip-chart", "2")];
    planner.does("/courses/one-team-simulation/equipment", &form).await?.says("missing: 2 × Flip chart")?;
    // Nowhere are two: those who could only come to a room are left out, and are told why.
    let without = draft(&stage, &month).await?;
    let held = held_in(&stage, &without.id, &course.id).await?;
    equal(held.len(), 0)?;
    planner
        .sees(&format!("/plan/{month}/unplaced?draft={}", without.id))
        .await?
        .says("has what the course needs: 2 × Flip chart too few")?;
    // By hand it is refused in the same words.
    let garden = rooms.iter().find(|v| v.slug == "hcmc-garden").ok_or("no such room")?;
    let day = workday(&stage).to_string();
    let offering = course.offerings.iter().find(|o| o.needs_room).ok_or("no class")?.id.to_string();
    let at = |venue: &VenueId, time: &str| {
        format!(
            "/plan/{month}/by-hand?course=one-team-simulation&act=check&offering={offering}&day={day}&time={time}&lang=vi&others=bui.minh.thu&venue={venue}&trainer="
        )
    };
    planner.get(&at(&garden.id, "10:00")).await?.says("The room lacks what the course needs: 2 × Flip chart")?;
    // Two that are carried about on the site do.
    let site = garden.site.clone();
    let stocks = [(format!("p.flip-chart.{site}"), "2".to_owned())];
    let stocks: Vec<(&str, &str)> = stocks.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    equal(planner.post("/equipment/stocks", &stocks).await?.status, 303)?;
    planner.get(&at(&garden.id, "10:00")).await?.silent_about("Flip chart")?;
    let with = draft(&stage, &month).await?;
    let held = held_in(&stage, &with.id, &course.id).await?;
    equal(held.is_empty(), false)?;
    let there: Vec<&VenueId> = rooms.iter().filter(|v| v.site == site).map(|v| &v.id).collect();
    equal(held.iter().all(|s| s.venue.as_ref().is_some_and(|v| there.contains(&v))), true)?;
    // Two pieces are with one class at a time.
    for (i, a) in held.iter().enumerate() {
        equal(held[i + 1..].iter().all(|b| b.ends_at <= a.starts_at || a.ends_at <= b.starts_at), true)?;
    }
    let mut look = stage.look().await?;
    let stores = equipment::stores(&mut look).await.map_err(said)?;
    equal(stores.pieces(&"flip-chart".into(), &Place::Site(site)), 2)?;
    equal(stores.name(&"projector".into(), Lang::Lv), "Projektors".to_owned())
}

async fn held_in(stage: &Stage, draft: &kit::DraftId, course: &CourseId) -> Result<Vec<plan::Session>, String> {
    let mut all = plan::sessions_of_draft(&mut stage.look().await?, draft).await.map_err(said)?;
    all.retain(|s| s.course == *course && s.venue.is_some());
    Ok(all)
}

/// A Wednesday three weeks on.
fn workday(_: &Stage) -> kit::Day {
    time::plus_days(as_of(), 22)
}

async fn outside(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let id = kit::SessionId(samples.get("session").cloned().unwrap_or_default());
    let mut planner = speaks(&stage, "mei.lin").await?;
    let (house, before, people) = {
        let mut look = stage.look().await?;
        let venues = curriculum::venues(&mut look).await.map_err(said)?;
        let house = venues.into_iter().find(|v| v.slug == "andrejsala-house").ok_or("no house")?;
        let before = plan::session(&mut look, &id).await.map_err(said)?;
        (house, before, plan::enrolled(&mut look, &id).await.map_err(said)?)
    };
    let trainer = before.trainer.clone().map_or_else(String::new, |t| t.to_string());
    let minutes = before.starts_at.local_minutes(before.zone);
    let clock = format!("{:02}:{:02}", minutes / 60, minutes % 60);
    // Shifts must hold the way as well: the first day and hour at which everybody's do.
    let mut found = None;
    'days: for ahead in 0..=45 {
        let day = time::plus_days(before.day(), ahead).to_string();
        for at in [clock.as_str(), "10:00", "13:00"] {
            let query = format!("act=move&day={day}&time={at}&venue={}&trainer={trainer}", house.id);
            let page = planner.sees(&format!("/sessions/{id}/changes?{query}")).await?;
            if !page.links(&format!("/sessions/{id}/moves")).is_empty() {
                found = Some((day, at.to_owned()));
                break 'days;
            }
        }
    }
    let (day, clock) = found.ok_or("no day in six weeks on which everybody can come out to the house")?;
    let form = [
        ("day", day.as_str()),
        ("time", clock.as_str()),
        ("venue", house.id.as_str()),
        ("trainer", trainer.as_str()),
        ("late_reason", "Our own rooms are being painted."),
    ];
    planner.does(&format!("/sessions/{id}/moves"), &form).await?.says("Andrejsala house")?;
    // The way is booked before and after, for each who comes from the site.
    let (legs, cost, ends_at) = {
        let mut look = stage.look().await?;
        let booked = plan::bookings_of_session(&mut look, &id).await.map_err(said)?;
        let after = plan::session(&mut look, &id).await.map_err(said)?;
        let leg = |b: &plan::Booking| b.kind == kinds::TRAVEL;
        let first = Span::At(after.starts_at.plus_minutes(-25), after.starts_at);
        let last = Span::At(after.ends_at, after.ends_at.plus_minutes(25));
        let mine = |who: &kit::PersonId| -> Vec<Span> {
            booked.iter().filter(|b| leg(b) && b.person == *who).map(|b| b.span).collect()
        };
        let known =
            people::people_by_id(&mut look, &people.iter().map(|e| e.person.clone()).collect::<Vec<_>>(), as_of())
                .await
                .map_err(said)?;
        let mut n = 0;
        for p in known.values().filter(|p| !p.home) {
            equal(mine(&p.id), vec![first, last])?;
            n += 1;
        }
        let row = store::sql(
            "SELECT CAST(sum(travel_minor) AS BIGINT) AS n FROM cost_line WHERE session_id = $1 AND released_at IS NULL",
        );
        let cost: i64 = row.bind(&id).one(&mut look).await.map_err(said)?.get("n").map_err(said)?;
        (n, cost, after.ends_at)
    };
    equal((legs > 3, cost >= 300 * legs), (true, true))?;
    // Half an hour after it the house is still being cleared and set up.
    let soon = ends_at.plus_minutes(30).local_minutes(before.zone);
    let month = samples.get("month").cloned().unwrap_or_default();
    let offering = before.offering.to_string();
    let at = format!(
        "/plan/{month}/by-hand?course=calming-anger&act=check&offering={offering}&day={day}&time={:02}:{:02}&lang=lv&others=roberts.zarins&venue={}&trainer=",
        soon / 60,
        soon % 60,
        house.id
    );
    let page = planner.get(&at).await?;
    page.says("less than 45 minutes before or after")?;
    page.says("a group of this kind needs at least")?;
    // Ways between sites are written once for both directions.
    let sites = people::sites(&mut stage.look().await?).await.map_err(said)?;
    let [minutes, fare] = ["minutes", "fare"].map(|x| format!("{x}.{}.{}", sites[0].slug, sites[1].slug));
    equal(planner.post("/travel", &[("minutes.usual", "x")]).await?.status, 422)?;
    let form = [("minutes.usual", ""), (minutes.as_str(), "300"), (fare.as_str(), "120,00")];
    planner.does("/travel", &form).await?.says("The ways are saved")?;
    // A form that names other ways leaves this one.
    planner.does("/travel", &[("minutes.usual", "")]).await?;
    let mut look = stage.look().await?;
    let ways = plan::travel::ways(&mut look).await.map_err(said)?;
    let way = ways.between(&sites[1].id, &sites[0].id).ok_or("no way")?;
    equal((way.minutes, way.fare_minor), (300, 12_000))
}
