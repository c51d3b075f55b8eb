//! A published session is moved, loses and gains people, and is cancelled: what the pages say, what mails and calendars are
//! told, and that each is told once.

use std::sync::Arc;

use kit::{PersonId, SessionId, time};
use store::{mail, sql};

use crate::{
    doors,
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let id = SessionId(samples.get("session").cloned().unwrap_or_default());
    sent(&stage, &id).await?;
    it_is_moved(&stage, &id).await?;
    one_out_one_in(&stage, &id).await?;
    it_is_cancelled(&stage, &id).await
}

async fn session(stage: &Stage, id: &SessionId) -> Result<plan::Session, String> {
    plan::session(&mut stage.look().await?, id).await.map_err(said)
}

async fn person(stage: &Stage, handle: &str) -> Result<PersonId, String> {
    Ok(people::by_handle(&mut stage.look().await?, handle, as_of()).await.map_err(said)?.id)
}

/// Calendar entries mailed to a person about a session, by SEQUENCE: method and the unfolded text. Mails of one instant have
/// no order of their own.
async fn entries(stage: &Stage, to: &PersonId, id: &SessionId) -> Result<Vec<(String, String, mail::Mail)>, String> {
    let mails = mail::to_person(&mut stage.look().await?, to).await.map_err(said)?;
    let about = |m: mail::Mail| {
        let ics = m.ics.clone()?.replace("\r\n ", "");
        ics.contains(&format!("UID:{id}@tandem")).then(|| (m.method.clone().unwrap_or_default(), ics, m))
    };
    let mut found: Vec<_> = mails.into_iter().filter_map(about).collect();
    found.sort_by_key(|(_, ics, _)| {
        let count = ics.split("SEQUENCE:").nth(1).and_then(|s| s.split_whitespace().next());
        count.and_then(|n| n.parse::<i64>().ok())
    });
    Ok(found)
}

/// Everybody's letter has left before anything changes.
async fn sent(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let day = session(stage, id).await?.day();
    let wait = time::days_between(as_of(), time::plus_days(day, -14)) + 1;
    if wait > 0 {
        stage.days(wait).await?;
    }
    let liga = person(stage, "liga.ozolina").await?;
    equal(entries(stage, &liga, id).await?.len(), 1)
}

async fn it_is_moved(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let before = session(stage, id).await?;
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let page = planner.sees(&format!("/sessions/{id}")).await?;
    page.link(&format!("/sessions/{id}/changes"))?;
    let venue = before.venue.as_ref().map(|v| v.to_string()).unwrap_or_default();
    let trainer = before.trainer.as_ref().map(|t| t.to_string()).unwrap_or_default();
    nobody_learns_off_shift(&mut planner, id, &before, [venue.as_str(), trainer.as_str()]).await?;
    // The first later day on which nothing stands against it; past the roster's end nobody is off shift.
    let mut found = None;
    for ahead in 1..=45 {
        let day = time::plus_days(before.day(), ahead).to_string();
        let query = format!("act=move&day={day}&time=09:30&venue={venue}&trainer={trainer}");
        let page = planner.sees(&format!("/sessions/{id}/changes?{query}")).await?;
        page.says("What it costs the phones")?;
        if !page.links(&format!("/sessions/{id}/moves")).is_empty() {
            found = Some(day);
            break;
        }
    }
    let day = found.ok_or("no day in six weeks on which the session could be held")?;
    let fields = [
        ("day", day.as_str()),
        ("time", "09:30"),
        ("venue", venue.as_str()),
        ("trainer", trainer.as_str()),
        ("late_reason", "The room is being painted."),
    ];
    let mut manager = stage.as_("andris.kalnins").await?;
    equal(manager.post(&format!("/sessions/{id}/moves"), &fields).await?.status, 403)?;
    planner.does(&format!("/sessions/{id}/moves"), &fields).await?;
    // The same once more changes nothing and is refused in words.
    equal(planner.post(&format!("/sessions/{id}/moves"), &fields).await?.status, 409)?;
    let after = session(stage, id).await?;
    equal((after.day().to_string(), after.sequence), (day, 1))?;
    tandem::runner::run_due(&stage.house).await.map_err(said)?;
    let liga = person(stage, "liga.ozolina").await?;
    let got = entries(stage, &liga, id).await?;
    equal(got.len(), 2)?;
    let (method, ics, letter) = &got[1];
    equal((method.as_str(), ics.contains("SEQUENCE:1"), ics.contains("METHOD:REQUEST")), ("REQUEST", true, true))?;
    if !letter.text.contains("Jauns laiks") || !letter.text.contains("9.30") {
        return Err(format!("the update does not say in Latvian what changed: {}", letter.text));
    }
    if !letter.subject.contains("Mainīts") {
        return Err(format!("the subject says nothing of a change: {}", letter.subject));
    }
    // The bookings have gone along: none stands on the old time.
    let mut look = stage.look().await?;
    let booked = plan::bookings_of_session(&mut look, id).await.map_err(said)?;
    let old = booked.iter().filter(|b| matches!(b.span, plan::Span::At(a, _) if a == before.starts_at)).count();
    let seats = booked.iter().filter(|b| b.kind == "session").count();
    equal((old, seats), (0, plan::enrolled(&mut look, id).await.map_err(said)?.len()))
}

/// No reason moves a class into everybody's night.
async fn nobody_learns_off_shift(
    planner: &mut Guest,
    id: &SessionId,
    before: &plan::Session,
    [venue, trainer]: [&str; 2],
) -> Result<(), String> {
    let day = time::plus_days(before.day(), 1).to_string();
    let fields =
        [("day", day.as_str()), ("time", "03:00"), ("venue", venue), ("trainer", trainer), ("late_reason", "Because.")];
    let refused = planner.post(&format!("/sessions/{id}/moves"), &fields).await?;
    equal((refused.status, refused.links(&format!("/sessions/{id}/moves")).len()), (422, 0))?;
    refused.says("outside paid time one learns only in a seat taken freely")
}

async fn one_out_one_in(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let liga = person(stage, "liga.ozolina").await?;
    let bookings = |stage: &Stage| {
        let now = stage.now();
        (now, now.plus_days(90))
    };
    planner
        .does(&format!("/sessions/{id}/withdrawals"), &[("person", liga.as_str()), ("why", "On leave that week.")])
        .await?;
    let got = entries(stage, &liga, id).await?;
    let (method, ics, letter) = got.last().ok_or("no mail")?;
    equal((method.as_str(), ics.contains("STATUS:CANCELLED"), ics.contains("SEQUENCE:2")), ("CANCEL", true, true))?;
    if !letter.text.contains("On leave that week.") {
        return Err(format!("the reason is not in the letter: {}", letter.text));
    }
    let (from, to) = bookings(stage);
    let mut look = stage.look().await?;
    let left = plan::bookings_of(&mut look, &liga, from, to).await.map_err(said)?;
    equal(left.iter().filter(|b| b.session.as_ref() == Some(id)).count(), 0)?;
    equal(prepare::goals_of(&mut look, &liga).await.map_err(said)?.iter().filter(|g| g.session == *id).count(), 0)?;
    drop(look);
    // Back again, freely: the same entry with a higher count, and no lateness.
    planner
        .does(
            &format!("/sessions/{id}/seats"),
            &[("person", liga.as_str()), ("accepted", "yes"), ("late_reason", "Asked to come back.")],
        )
        .await?;
    // The letter leaves two weeks before, at once where that has passed.
    let leaves = session(stage, id).await?.starts_at.plus_days(-14);
    if leaves > stage.now() {
        stage.move_to(leaves);
    }
    tandem::runner::run_due(&stage.house).await.map_err(said)?;
    let got = entries(stage, &liga, id).await?;
    let (method, ics, _) = got.last().ok_or("no mail")?;
    equal((method.as_str(), ics.contains("SEQUENCE:3")), ("REQUEST", true))?;
    let memo = prepare::memo(&mut stage.look().await?, id, &liga).await.map_err(said)?.ok_or("no memo")?;
    equal(memo.late(), false)
}

async fn it_is_cancelled(stage: &Stage, id: &SessionId) -> Result<(), String> {
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let path = format!("/sessions/{id}/cancellations");
    equal(planner.post(&path, &[("why", " ")]).await?.status, 422)?;
    let page = planner.does(&path, &[("why", "The trainer is ill and nobody else may teach it.")]).await?;
    page.says("This session is cancelled")?;
    page.says("The trainer is ill")?;
    equal(planner.post(&path, &[("why", "Again")]).await?.status, 409)?;
    let mut look = stage.look().await?;
    equal(plan::bookings_of_session(&mut look, id).await.map_err(said)?.len(), 0)?;
    let seats = plan::enrolled(&mut look, id).await.map_err(said)?;
    let waiting = plan::waiting_demands(&mut look).await.map_err(said)?;
    let course = plan::session(&mut look, id).await.map_err(said)?.course;
    for seat in &seats {
        if !waiting.iter().any(|d| d.person == seat.person && d.course == course) {
            return Err(format!("{} waits for no other seat", seat.person));
        }
    }
    let open = sql("SELECT CAST(count(*) AS BIGINT) AS n FROM goal WHERE session_id = $1 AND ended_at IS NULL")
        .bind(id)
        .one(&mut look)
        .await
        .map_err(said)?;
    equal(open.get::<i64>("n").map_err(said)?, 0)?;
    drop(look);
    for seat in &seats {
        let got = entries(stage, &seat.person, id).await?;
        let off: Vec<_> = got.iter().filter(|(_, ics, _)| ics.contains("SEQUENCE:4")).collect();
        let right = off.len() == 1 && off[0].0 == "CANCEL" && off[0].1.contains("STATUS:CANCELLED");
        if !right {
            return Err(format!("{} was told {} times that it is off", seat.person, off.len()));
        }
    }
    // Everybody who had a seat may still read why.
    let mut liga = stage.as_("liga.ozolina").await?;
    liga.speak("lv");
    liga.sees(&format!("/sessions/{id}")).await?.says("Šī nodarbība ir atcelta")
}
