//! The two weeks before a class: who comes, who prepares, what is ready, go or no-go, the memo's words, private calendars;
//! and on the day the groups follow who is there.

use std::{collections::BTreeMap, sync::Arc};

use kit::{PersonId, SessionId, time};
use store::{Actor, Work, sql};

use crate::{
    calendars, doors,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("stories/two weeks before: answers, preparation, material, the memo's words", |s, k| Box::pin(weeks(s, k)));
    add("stories/a private calendar and every invitation are read by others' programmes", |s, k| {
        Box::pin(private_calendars(s, k))
    });
    add("stories/groups follow who is there", |s, k| Box::pin(groups(s, k)));
}

async fn next(stage: &Stage) -> Result<SessionId, String> {
    let samples = doors::samples(stage).await?;
    Ok(SessionId(samples.get("session").cloned().unwrap_or_default()))
}

async fn person(stage: &Stage, handle: &str) -> Result<people::Person, String> {
    people::by_handle(&mut stage.look().await?, handle, as_of()).await.map_err(said)
}

async fn handle_of(stage: &Stage, id: &PersonId) -> Result<String, String> {
    Ok(people::person(&mut stage.look().await?, id, as_of()).await.map_err(said)?.handle)
}

async fn system(stage: &Stage) -> Result<Work, String> {
    let app = &stage.house.app;
    app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)
}

async fn weeks(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let id = next(&stage).await?;
    preparation_and_material(&stage, &id).await?;
    the_memos_words(&stage, &id).await?;
    go_or_not(&stage, &id).await?;
    one_cannot_come(&stage, &id).await
}

async fn preparation_and_material(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let mut liga = stage.as_("liga.ozolina").await?;
    liga.speak("en");
    liga.sees("/training").await?.says("Do the preparation")?;
    liga.sees(&format!("/sessions/{id}/memo")).await?.says("Your preparation")?;
    let session = plan::session(&mut stage.look().await?, id).await.map_err(said)?;
    let trainer = session.trainer.clone().ok_or("the class has no trainer")?;
    let mut teaches = stage.as_(&handle_of(stage, &trainer).await?).await?;
    teaches.speak("en");
    teaches.sees(&format!("/sessions/{id}")).await?.says("Not yet:")?;
    liga.does(&format!("/sessions/{id}/prework"), &[("done", "yes")]).await?.says("done")?;
    liga.sees("/today").await?;
    let page = teaches.sees(&format!("/sessions/{id}")).await?;
    let open = page.text().split("Not yet:").nth(1).unwrap_or("").to_owned();
    if open.split("Difficult").next().unwrap_or("").contains("Līga Ozoliņa") {
        return Err(format!("Līga is prepared, and the trainer's page says not: {open}"));
    }
    // Material: quantities from the number of people, signed off, and asked for again when more come.
    let seats = plan::enrolled(&mut stage.look().await?, id).await.map_err(said)?;
    let heads = seats.len() as i64;
    let path = format!("/sessions/{id}/checklist");
    let list = teaches.sees(&path).await?;
    list.says("0 of")?;
    let lines = prepare::material(&mut stage.look().await?, &session, &seats, kit::Lang::En).await.map_err(said)?;
    let pens = lines.iter().find(|l| l.item == "pen").ok_or("no pens on the list")?;
    equal((pens.quantity, pens.done_at.is_some(), pens.responsible.as_ref() == Some(&trainer)), (heads, false, true))?;
    teaches.does(&path, &[("done", "pen"), ("done", "projector")]).await?.says("2 of")?;
    liga.get(&path).await.and_then(|a| equal(a.status, 403))?;
    let mut work = system(stage).await?;
    sql("UPDATE check_item SET quantity = 1 WHERE item = 'pen'").run(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    teaches.sees(&path).await?.says("was ready for 1; more people come now")?;
    teaches.sees(&format!("/sessions/{id}/name-cards")).await?.says("Līga Ozoliņa")?;
    let book = teaches.sees(&format!("/sessions/{id}/workbook?lang=lv")).await?;
    book.says("Mans mērķis")
}

async fn the_memos_words(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let course = plan::session(&mut stage.look().await?, id).await.map_err(said)?.course;
    let slug = curriculum::course(&mut stage.look().await?, &course).await.map_err(said)?.slug;
    let path = format!("/courses/{slug}/memo");
    planner.sees(&format!("{path}?lang=lv")).await?.says("The five items")?;
    let mut fields = vec![
        ("lang", "lv"),
        ("version", "0"),
        ("why", "Dusmīgi zvani ir dienas grūtākā daļa."),
        ("purpose", "Rīts, kurā klausāmies un izspēlējam lomas."),
        ("topics", "Pirmās divdesmit sekundes\nKo teikt beigās"),
        ("preparation", "TODO"),
        ("dress", "Kā ikdienā"),
        ("act", "preview"),
    ];
    planner.post(&path, &fields).await.and_then(|a| equal(a.status, 200))?;
    fields[7] = ("act", "save");
    let refused = planner.post(&path, &fields).await?;
    equal(refused.status, 422)?;
    refused.says("What to prepare, in Latvian")?;
    fields[5] = ("preparation", "Atcerieties vienu dusmīgu zvanu un tā pirmo teikumu.");
    planner.does(&path, &fields).await?;
    // Written twice from the same page: the second one is told.
    equal(planner.post(&path, &fields).await?.status, 409)?;
    let preview = planner.sees(&format!("/sessions/{id}/memo?lang=lv")).await?;
    preview.says("Atcerieties vienu dusmīgu zvanu")?;
    planner.sees("/memos/late").await?.says("Late notice")
}

async fn go_or_not(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let path = format!("/sessions/{id}/go");
    equal(planner.post(&path, &[("verdict", "go"), ("why", "")]).await?.status, 422)?;
    // Nobody has asked for a seat back, and the trainer is not sure: the night asks.
    let mut work = system(stage).await?;
    sql("DELETE FROM reply").run(&mut work).await.map_err(said)?;
    prepare::ask_go(&mut work).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    let page = planner.sees("/go").await?;
    page.link(&path)?;
    page.says("has not confirmed")?;
    planner.sees("/today").await?.says("go or no-go?")?;
    planner.does(&path, &[("verdict", "go"), ("why", "She said so on the phone.")]).await?.says("She said so")?;
    equal(planner.post(&path, &[("verdict", "no"), ("why", "After all")]).await?.status, 409)
}

async fn one_cannot_come(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let liga = person(stage, "liga.ozolina").await?;
    let mut guest = stage.as_("liga.ozolina").await?;
    guest.speak("en");
    let path = format!("/sessions/{id}/replies");
    equal(guest.post(&path, &[("answer", "no"), ("why", " ")]).await?.status, 422)?;
    guest.does(&path, &[("answer", "yes")]).await?.says("you come")?;
    guest.does(&path, &[("answer", "no"), ("why", "My exam is on that day.")]).await?.says("your manager decides")?;
    // The reason is for manager and planner, not for colleagues.
    let seats = plan::enrolled(&mut stage.look().await?, id).await.map_err(said)?;
    let other = seats.iter().find(|s| s.person != liga.id).ok_or("nobody else in the class")?;
    let mut colleague = stage.as_(&handle_of(stage, &other.person).await?).await?;
    colleague.sees(&format!("/sessions/{id}")).await?.silent_about("My exam")?;
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak("en");
    manager.sees("/today").await?.says("My exam is on that day.")?;
    manager.sees(&format!("/sessions/{id}")).await?.says("Give the seat back")?;
    let decide = [("person", liga.id.as_str()), ("decision", "release")];
    manager.does(&format!("/sessions/{id}/settlements"), &decide).await?;
    equal(manager.post(&format!("/sessions/{id}/settlements"), &decide).await?.status, 409)?;
    let seats = plan::enrolled(&mut stage.look().await?, id).await.map_err(said)?;
    equal(seats.iter().any(|s| s.person == liga.id), false)?;
    // Whoever may plan is offered who waits.
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    planner.sees(&format!("/sessions/{id}")).await?.link(&format!("/sessions/{id}/changes#h-seat"))?;
    Ok(())
}

async fn private_calendars(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    if !calendars::installed() {
        return skip();
    }
    let stage = stages.cast(kind).await?;
    let id = next(&stage).await?;
    let session = plan::session(&mut stage.look().await?, &id).await.map_err(said)?;
    let trainer = session.trainer.clone().ok_or("the class has no trainer")?;
    let venue = session.venue.clone().ok_or("the class has no room")?;
    // A move and a cancelled session, so that requests, updates and cancellations are among the mails.
    let mut work = system(&stage).await?;
    let mut new = plan::Move {
        starts_at: session.starts_at.plus_days(28),
        venue: session.venue.clone(),
        trainer: session.trainer.clone(),
        reason: "The room is being painted.".into(),
    };
    while !plan::preview_move(&mut work, &id, &new).await.map_err(said)?.hard.is_empty() {
        new.starts_at = new.starts_at.plus_days(1);
    }
    plan::move_session(&mut work, &id, new).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    tandem::runner::run_due(&stage.house).await.map_err(said)?;
    let (mine, names) = feeds(&stage, &session, &trainer, venue.as_str()).await?;
    let mut work = system(&stage).await?;
    plan::cancel_session(&mut work, &id, "The trainer is ill.").await.map_err(said)?;
    work.commit().await.map_err(said)?;
    tandem::runner::run_due(&stage.house).await.map_err(said)?;
    let liga = person(&stage, "liga.ozolina").await?;
    let mails = store::mail::to_person(&mut stage.look().await?, &liga.id).await.map_err(said)?;
    let uid = format!("UID:{id}@tandem");
    let sent: Vec<String> =
        mails.into_iter().filter_map(|m| m.ics).filter(|i| i.replace("\r\n ", "").contains(&uid)).collect();
    let files: Vec<String> = mine.into_iter().chain(sent).collect();
    let mut read = calendars::read(&format!("{kind:?}"), &files)?;
    equal(read.len(), 6)?;
    // Mails of one instant have no order of their own.
    read[3..].sort_by_key(|r| r.events[0].sequence);
    let steps: Vec<(&str, i64, usize)> =
        read[3..].iter().map(|r| (r.method.as_str(), r.events[0].sequence, r.events[0].attendees.len())).collect();
    equal(steps, vec![("REQUEST", 0, 1), ("REQUEST", 1, 1), ("CANCEL", 2, 1)])?;
    if read[3].events[0].starts == read[4].events[0].starts {
        return Err("the update has the time of before".into());
    }
    for feed in &read[..3] {
        let there = feed.events.iter().find(|e| e.uid == format!("{id}@tandem"));
        let there = there.ok_or("a calendar without the class")?;
        equal((feed.method.as_str(), there.sequence, there.status.as_str()), ("PUBLISH", 1, "CONFIRMED"))?;
    }
    // Nobody else's name stands in one's own calendar.
    let told: Vec<&String> = names.iter().filter(|n| read[0].events.iter().any(|e| e.summary.contains(*n))).collect();
    if told.is_empty() { Ok(()) } else { Err(format!("names in a private calendar: {told:?}")) }
}

/// The files of a person, a trainer and a room; and everybody's name but the person's own.
async fn feeds(
    stage: &Stage,
    session: &plan::Session,
    trainer: &PersonId,
    venue: &str,
) -> Result<(Vec<String>, Vec<String>), String> {
    let mut liga = stage.as_("liga.ozolina").await?;
    liga.speak("en");
    let me = person(stage, "liga.ozolina").await?;
    let address = |page: &crate::guest::Answer| {
        let text = page.text();
        let at = text.find("/calendars/")?;
        Some(text[at..].split_whitespace().next().unwrap_or("").to_owned())
    };
    let before = address(&liga.sees("/calendars").await?).ok_or("no address on the page")?;
    let page = liga.does("/calendars", &[("kind", "person"), ("subject", me.id.as_str())]).await?;
    let mine = address(&page).ok_or("no address after renewing")?;
    let mut stranger = stage.stranger();
    equal((stranger.get(&before).await?.status, before == mine), (404, false))?;
    equal(stranger.get("/calendars/nothing.ics").await?.status, 404)?;
    let token = mine.trim_start_matches("/calendars/").trim_end_matches(".ics");
    equal(token.len(), 26)?;
    let file = stranger.sees(&mine).await?;
    equal(file.kind.as_str(), "text/calendar; charset=utf-8")?;
    let mut teaches = stage.as_(&handle_of(stage, trainer).await?).await?;
    teaches.does("/calendars", &[("kind", "trainer"), ("subject", trainer.as_str())]).await?;
    let mut planner = stage.as_("mei.lin").await?;
    planner.does("/calendars", &[("kind", "room"), ("subject", venue)]).await?;
    equal(liga.post("/calendars", &[("kind", "room"), ("subject", venue)]).await?.status, 403)?;
    equal(liga.post("/calendars", &[("kind", "person"), ("subject", trainer.as_str())]).await?.status, 403)?;
    let mut look = stage.look().await?;
    let mut out = vec![file.body];
    for (kind, subject) in [("trainer", trainer.as_str()), ("room", venue)] {
        let feed = prepare::feed(&mut look, kind, subject).await.map_err(said)?.ok_or("no address was made")?;
        out.push(stranger.sees(&format!("/calendars/{}.ics", feed.token)).await?.body);
    }
    let everybody = people::people(&mut look, session.day()).await.map_err(said)?;
    Ok((out, everybody.into_iter().filter(|p| p.id != me.id).map(|p| p.name).collect()))
}

fn skip() -> Result<(), String> {
    if std::env::var_os("TANDEM_NO_SKIPS").is_some() {
        return Err("skipped where nothing may be skipped: icalendar and vobject are not installed".into());
    }
    println!("skipped: python3 with icalendar and vobject is not installed (cargo xtask test installs them)");
    Ok(())
}

async fn groups(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut look = stage.look().await?;
    let row = sql("SELECT s.id AS id FROM session s JOIN offering o ON o.id = s.offering_id JOIN enrolment e ON e.session_id = s.id \
                   WHERE s.published_at IS NOT NULL AND s.cancelled_at IS NULL AND s.held_at IS NULL AND o.subgroup_max > 0 \
                   AND NOT EXISTS (SELECT 1 FROM series x WHERE x.session_id = s.id) \
                   AND e.cancelled_at IS NULL GROUP BY s.id ORDER BY count(*) DESC, s.id LIMIT 1")
        .one(&mut look)
        .await
        .map_err(said)?;
    let id: SessionId = row.get("id").map_err(said)?;
    let session = plan::session(&mut look, &id).await.map_err(said)?;
    let seats = plan::enrolled(&mut look, &id).await.map_err(said)?;
    drop(look);
    stage.days(time::days_between(as_of(), session.day())).await?;
    stage.move_to(session.starts_at.plus_minutes(10));
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    // The first two do not come.
    let marks: Vec<(String, &str)> = seats
        .iter()
        .enumerate()
        .map(|(i, s)| (format!("p-{}", s.person), if i < 2 { "absent" } else { "present" }))
        .collect();
    let fields: Vec<(&str, &str)> = marks.iter().map(|(n, v)| (n.as_str(), *v)).collect();
    let page = planner.does(&format!("/sessions/{id}/attendance"), &fields).await?;
    page.says("Away")?;
    let mut look = stage.look().await?;
    let after = plan::enrolled(&mut look, &id).await.map_err(said)?;
    let away: Vec<&PersonId> = seats.iter().take(2).map(|s| &s.person).collect();
    let mut sizes: BTreeMap<i64, usize> = BTreeMap::new();
    for seat in after.iter().filter(|s| !away.contains(&&s.person)) {
        *sizes.entry(seat.subgroup).or_default() += 1;
    }
    let there = seats.len() - 2;
    let fits = (1..=there).any(|k| there.div_ceil(k) <= 5 && there / k >= 4);
    let right = if fits { sizes.values().all(|n| (4..=5).contains(n)) } else { !sizes.contains_key(&0) };
    if !right {
        return Err(format!("{there} people are in groups of {sizes:?}"));
    }
    let told = sql("SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'plan.regrouped' AND subject = $1")
        .bind(&id)
        .one(&mut look)
        .await
        .map_err(said)?;
    equal(told.get::<i64>("n").map_err(said)?, 1)
}
