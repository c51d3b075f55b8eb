//! Somebody asks for a seat: yes, no with a reason, a rule that says no, silence that goes up, and wishes that become demands.

use std::{collections::HashSet, sync::Arc};

use kit::{CourseId, PersonId, SessionId};
use store::{mail, sql};

use crate::{
    doors,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

const MANAGER: &str = "andris.kalnins";
const COURSE: &str = "calming-anger";
/// Builds on nothing, and nobody waits for it in the cast.
const WISHED: &str = "one-handover-note";

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let id = SessionId(samples.get("session").cloned().unwrap_or_default());
    let (free, hindered) = learners(&stage, &id).await?;
    a_yes_is_a_seat(&stage, &id, &free[0]).await?;
    a_no_has_a_reason(&stage, &id, &free[1]).await?;
    a_rule_says_no_in_words(&stage, &id, &hindered).await?;
    wishes_become_demands(&stage).await?;
    a_wish_is_taken_back(&stage).await?;
    an_open_course_asks_nobody(&stage, &id, &free[1], &free[0]).await?;
    a_session_does_not_wait(&stage, &id, &free[0], &free[1]).await?;
    silence_is_a_yes_where_the_course_says_so(&stage).await?;
    silence_goes_up_and_ends_in_words(&stage).await?;
    the_answer_follows_the_team(&stage).await?;
    sees_on_training(&stage, &free[0], "no answer before the session").await
}

/// Handles of people of the manager's team who may ask for a seat in the session: two whom nothing hinders, and one against
/// whose seat stands a rule that needs a reason.
async fn learners(stage: &Stage, id: &SessionId) -> Result<(Vec<String>, String), String> {
    let mut look = stage.look().await?;
    let session = plan::session(&mut look, id).await.map_err(said)?;
    let courses = curriculum::courses(&mut look).await.map_err(said)?;
    let first = courses.iter().find(|c| c.slug == "one-promise").ok_or("no first course")?.id.clone();
    let done: HashSet<(PersonId, CourseId)> =
        records::completions(&mut look).await.map_err(said)?.into_iter().map(|(p, c, _)| (p, c)).collect();
    let manager = people::by_handle(&mut look, MANAGER, as_of()).await.map_err(said)?.id;
    let (mut free, mut hindered) = (Vec::new(), None);
    for person in people::reports(&mut look, &manager, as_of()).await.map_err(said)? {
        let knows = |course: &CourseId| done.contains(&(person.id.clone(), course.clone()));
        if !knows(&first) || knows(&session.course) {
            continue;
        }
        let new = plan::NewSeat { person: person.id.clone(), accepted: true, reason: String::new() };
        let Ok(found) = plan::preview_seat(&mut look, id, &new).await else { continue };
        if found.hard.is_empty() && found.soft.is_empty() {
            free.push(person.handle);
        } else if found.hard.is_empty() {
            hindered = Some(person.handle);
        }
    }
    equal(free.len() >= 2, true)?;
    Ok((free, hindered.ok_or("nothing stands against anybody's seat")?))
}

async fn person(stage: &Stage, handle: &str) -> Result<PersonId, String> {
    Ok(people::by_handle(&mut stage.look().await?, handle, as_of()).await.map_err(said)?.id)
}

async fn letters(stage: &Stage, handle: &str) -> Result<Vec<String>, String> {
    let id = person(stage, handle).await?;
    let mut look = stage.look().await?;
    let mails = mail::to_person(&mut look, &id).await.map_err(said)?;
    Ok(mails.into_iter().map(|m| format!("{} | {}", m.subject, m.text)).collect())
}

async fn told(stage: &Stage, handle: &str, words: &str) -> Result<(), String> {
    let all = letters(stage, handle).await?;
    if all.iter().any(|l| l.contains(words)) { Ok(()) } else { Err(format!("{handle} was not told {words}")) }
}

/// The number of the newest wish.
async fn newest(stage: &Stage) -> Result<i64, String> {
    let mut look = stage.look().await?;
    let row = sql("SELECT max(number) AS number FROM seat_wish").one(&mut look).await.map_err(said)?;
    row.get::<Option<i64>>("number").map_err(said)?.ok_or_else(|| "no wish".to_owned())
}

/// Asks, and gives the number of the wish.
async fn ask(stage: &Stage, handle: &str, course: &str, session: &str, note: &str) -> Result<i64, String> {
    let mut learner = stage.as_(handle).await?;
    learner.speak("en");
    learner.sees(&format!("/courses/{course}")).await?.link(&format!("/courses/{course}/wishes"))?;
    learner.sees(&format!("/courses/{course}/wishes")).await?.says("Ask for a seat")?;
    learner.does(&format!("/courses/{course}/wishes"), &[("session", session), ("note", note)]).await?;
    newest(stage).await
}

async fn sees_on_training(stage: &Stage, handle: &str, words: &str) -> Result<(), String> {
    let mut learner = stage.as_(handle).await?;
    learner.speak("en");
    learner.sees("/training").await?.says(words)
}

async fn seats(stage: &Stage, id: &SessionId, handle: &str) -> Result<usize, String> {
    let person = person(stage, handle).await?;
    let mut look = stage.look().await?;
    let seats = plan::enrolled(&mut look, id).await.map_err(said)?;
    let booked = plan::bookings_of_session(&mut look, id).await.map_err(said)?;
    let bundle = booked.iter().filter(|b| b.person == person).count();
    let seat = seats.iter().any(|s| s.person == person);
    equal(seat, bundle > 0)?;
    Ok(bundle)
}

async fn a_yes_is_a_seat(stage: &Stage, id: &SessionId, learner: &str) -> Result<(), String> {
    let n = ask(stage, learner, COURSE, id.as_str(), "Three angry callers a day.").await?;
    sees_on_training(stage, learner, "answer by").await?;
    // The same once more is refused in words.
    let mut again = stage.as_(learner).await?;
    again.speak("en");
    let answer = again.post(&format!("/courses/{COURSE}/wishes"), &[("session", id.as_str()), ("note", "")]).await?;
    equal(answer.status, 422)?;
    answer.says("You have asked for this course already")?;
    told(stage, MANAGER, "lūdz vietu").await?;
    let path = format!("/wishes/{n}/answers");
    let mut other = stage.as_("paula.vitola").await?;
    equal(other.post(&path, &[("answer", "yes")]).await?.status, 403)?;
    other.speak("en");
    other.sees("/wishes").await?.silent_about("Three angry callers a day.")?;
    let mut manager = stage.as_(MANAGER).await?;
    manager.speak("en");
    manager.sees("/today").await?.says("Seats asked for: 1")?;
    manager.sees("/wishes").await?.says("Three angry callers a day.")?;
    manager.does(&path, &[("answer", "yes"), ("reason", "")]).await?;
    equal(manager.post(&path, &[("answer", "yes"), ("reason", "")]).await?.status, 409)?;
    equal(seats(stage, id, learner).await? >= 5, true)?;
    sees_on_training(stage, learner, "seat given").await?;
    told(stage, learner, "Jums ir vieta").await
}

async fn a_no_has_a_reason(stage: &Stage, id: &SessionId, learner: &str) -> Result<(), String> {
    let n = ask(stage, learner, COURSE, id.as_str(), "").await?;
    let mut manager = stage.as_(MANAGER).await?;
    manager.speak("en");
    let path = format!("/wishes/{n}/answers");
    let answer = manager.post(&path, &[("answer", "no"), ("reason", " ")]).await?;
    equal(answer.status, 422)?;
    answer.says("Say in a sentence why not now")?;
    manager.does(&path, &[("answer", "no"), ("reason", "In January, after the price change.")]).await?;
    equal(seats(stage, id, learner).await?, 0)?;
    sees_on_training(stage, learner, "In January, after the price change.").await?;
    told(stage, learner, "In January, after the price change.").await
}

/// What needs a planner's reason is refused to a manager, with the sentence, and can be left to the planners.
async fn a_rule_says_no_in_words(stage: &Stage, id: &SessionId, learner: &str) -> Result<(), String> {
    let n = ask(stage, learner, COURSE, id.as_str(), "").await?;
    let new_for = person(stage, learner).await?;
    let mut look = stage.look().await?;
    let new = plan::NewSeat { person: new_for, accepted: true, reason: String::new() };
    let found = plan::preview_seat(&mut look, id, &new).await.map_err(said)?;
    let sentence = web::locale::say(kit::Lang::En, &found.soft.first().ok_or("nothing stands against it now")?.1);
    drop(look);
    let mut manager = stage.as_(MANAGER).await?;
    manager.speak("en");
    let path = format!("/wishes/{n}/answers");
    let answer = manager.post(&path, &[("answer", "yes"), ("reason", "Because I say so.")]).await?;
    equal(answer.status, 422)?;
    answer.says(&sentence)?;
    equal(seats(stage, id, learner).await?, 0)?;
    // A planner may set it aside with a reason, on the session's own page; that is the answer.
    manager.does(&path, &[("answer", "planners"), ("reason", "")]).await?;
    equal(manager.post(&path, &[("answer", "yes"), ("reason", "")]).await?.status, 403)?;
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let answer = planner.post(&path, &[("answer", "yes"), ("reason", "")]).await?;
    equal(answer.status, 422)?;
    answer.link(&format!("/sessions/{id}/changes"))?;
    let person = person(stage, learner).await?;
    let fields =
        [("person", person.as_str()), ("accepted", "yes"), ("late_reason", "Travels to the room that morning.")];
    planner.does(&format!("/sessions/{id}/seats"), &fields).await?;
    equal(planner.post(&path, &[("answer", "no"), ("reason", "Too late.")]).await?.status, 409)?;
    sees_on_training(stage, learner, "seat given").await
}

/// People of the team who neither took the wished course nor lead anybody.
async fn wishing(stage: &Stage) -> Result<Vec<String>, String> {
    let mut look = stage.look().await?;
    let course = curriculum::course_by_slug(&mut look, WISHED).await.map_err(said)?.id;
    let done: HashSet<PersonId> = records::completions(&mut look)
        .await
        .map_err(said)?
        .into_iter()
        .filter(|(_, c, _)| *c == course)
        .map(|(p, ..)| p)
        .collect();
    let manager = people::by_handle(&mut look, MANAGER, as_of()).await.map_err(said)?.id;
    let mut all = people::reports(&mut look, &manager, as_of()).await.map_err(said)?;
    all.retain(|p| !done.contains(&p.id));
    equal(all.len() >= 5, true)?;
    Ok(all.into_iter().map(|p| p.handle).collect())
}

async fn wishes_become_demands(stage: &Stage) -> Result<(), String> {
    let who = wishing(stage).await?;
    let mut manager = stage.as_(MANAGER).await?;
    for learner in &who[..2] {
        let n = ask(stage, learner, WISHED, "", "").await?;
        manager.does(&format!("/wishes/{n}/answers"), &[("answer", "yes"), ("reason", "")]).await?;
        sees_on_training(stage, learner, "agreed, no date yet").await?;
    }
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    planner.sees("/needs").await?.link("/wishes")?;
    planner.sees("/today").await?.says("2 people of Technical Rīga wish for this")?;
    planner.sees("/wishes").await?.says("Plan for 2 people")?;
    let crowd = [("course", WISHED), ("team", "technical-riga")];
    equal(manager.post("/wishes/plans", &crowd).await?.status, 403)?;
    planner.does("/wishes/plans", &crowd).await?;
    equal(planner.post("/wishes/plans", &crowd).await?.status, 409)?;
    planner.sees("/wishes").await?.silent_about("Plan for 2 people")?;
    let mut look = stage.look().await?;
    let course = curriculum::course_by_slug(&mut look, WISHED).await.map_err(said)?.id;
    let waiting = plan::waiting_demands(&mut look).await.map_err(said)?;
    equal(waiting.iter().filter(|d| d.course == course).count(), 2)?;
    drop(look);
    sees_on_training(stage, &who[0], "in the next plan").await
}

async fn a_wish_is_taken_back(stage: &Stage) -> Result<(), String> {
    let who = wishing(stage).await?;
    let n = ask(stage, &who[2], WISHED, "", "").await?;
    let path = format!("/wishes/{n}/withdrawals");
    let mut other = stage.as_(&who[3]).await?;
    equal(other.post(&path, &[]).await?.status, 403)?;
    let mut learner = stage.as_(&who[2]).await?;
    learner.speak("en");
    learner.does(&path, &[]).await?.says("taken back")?;
    equal(learner.post(&path, &[]).await?.status, 409)?;
    let undo = format!("/wishes/{n}/undo");
    equal(other.post(&undo, &[]).await?.status, 403)?;
    learner.does(&undo, &[]).await?.says("Undone.")?;
    learner.does(&path, &[]).await?.says("taken back")?;
    let mut manager = stage.as_(MANAGER).await?;
    manager.speak("en");
    manager.sees("/wishes").await?.says("Nobody waits for your answer.")
}

async fn approval(stage: &Stage, course: &str, code: &str) -> Result<(), String> {
    let app = &stage.house.app;
    let mut work = app.0.db.work(store::Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    sql("UPDATE course SET approval = $1 WHERE slug = $2")
        .bind(code)
        .bind(course)
        .run(&mut work)
        .await
        .map_err(said)?;
    work.commit().await.map_err(said)
}

/// The session is full by now: said in words, until `leaves` gives a seat back.
async fn an_open_course_asks_nobody(stage: &Stage, id: &SessionId, learner: &str, leaves: &str) -> Result<(), String> {
    approval(stage, COURSE, "open").await?;
    let mut late = stage.as_(learner).await?;
    late.speak("en");
    let answer = late.post(&format!("/courses/{COURSE}/wishes"), &[("session", id.as_str()), ("note", "")]).await?;
    equal(answer.status, 422)?;
    answer.says("This session has no free seat any more.")?;
    let mut planner = stage.as_("mei.lin").await?;
    let leaver = person(stage, leaves).await?;
    planner.does(&format!("/sessions/{id}/withdrawals"), &[("person", leaver.as_str()), ("why", "Ill.")]).await?;
    sees_on_training(stage, leaves, "seat not kept").await?;
    ask(stage, learner, COURSE, id.as_str(), "").await?;
    approval(stage, COURSE, "ask").await?;
    equal(seats(stage, id, learner).await? >= 5, true)?;
    sees_on_training(stage, learner, "seat given").await
}

/// Who answers the newest wish; empty: the planners.
async fn asked(stage: &Stage) -> Result<String, String> {
    let mut look = stage.look().await?;
    let newest = sql("SELECT COALESCE(asked_of, '') AS who FROM seat_wish ORDER BY number DESC LIMIT 1");
    newest.one(&mut look).await.map_err(said)?.get("who").map_err(said)
}

/// Asks for a seat that somebody gave back; nobody will answer before the session is held.
async fn a_session_does_not_wait(stage: &Stage, id: &SessionId, learner: &str, leaves: &str) -> Result<(), String> {
    let mut planner = stage.as_("mei.lin").await?;
    let leaver = person(stage, leaves).await?;
    planner
        .does(&format!("/sessions/{id}/withdrawals"), &[("person", leaver.as_str()), ("why", "Moves house.")])
        .await?;
    ask(stage, learner, COURSE, id.as_str(), "").await?;
    sees_on_training(stage, learner, "answer by").await
}

/// The deadline passes without a word, and the promise is made.
async fn silence_is_a_yes_where_the_course_says_so(stage: &Stage) -> Result<(), String> {
    let who = wishing(stage).await?;
    approval(stage, WISHED, "ask_or_yes").await?;
    ask(stage, &who[3], WISHED, "", "").await?;
    sees_on_training(stage, &who[3], "answer by").await?;
    stage.days(9).await?;
    sees_on_training(stage, &who[3], "agreed, no date yet").await?;
    approval(stage, WISHED, "ask").await
}

/// Nobody answers: one step up after the deadline, in the end to the planners, where it is shown as late. Each step is told.
async fn silence_goes_up_and_ends_in_words(stage: &Stage) -> Result<(), String> {
    let who = wishing(stage).await?;
    let learner = &who[4];
    ask(stage, learner, WISHED, "", "").await?;
    let first = asked(stage).await?;
    stage.days(12).await?;
    let then = asked(stage).await?;
    if then == first {
        return Err("nobody above was asked".to_owned());
    }
    told(stage, learner, "nodots tālāk").await?;
    sees_on_training(stage, learner, "passed on").await?;
    stage.days(30).await?;
    equal(asked(stage).await?, String::new())?;
    sees_on_training(stage, learner, "answer is late").await?;
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let n = newest(stage).await?;
    planner.does(&format!("/wishes/{n}/answers"), &[("answer", "no"), ("reason", "Next year.")]).await?;
    sees_on_training(stage, learner, "Next year.").await
}

/// Somebody changes teams while a wish waits: the former manager reads and answers it no more, the new one is asked.
async fn the_answer_follows_the_team(stage: &Stage) -> Result<(), String> {
    const OTHER: &str = "paula.vitola";
    let who = wishing(stage).await?;
    // Who took a wish back may ask again.
    let learner = &who[2];
    ask(stage, learner, WISHED, "", "For the new team.").await?;
    let n = newest(stage).await?;
    let mut former = stage.as_(MANAGER).await?;
    former.speak("en");
    former.sees("/wishes").await?.says("For the new team.")?;
    let (moved, to) = (person(stage, learner).await?, person(stage, OTHER).await?);
    let app = &stage.house.app;
    let mut work = app.0.db.work(store::Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    let today = people::today(&mut work).await.map_err(said)?;
    let team = people::person(&mut work, &to, today).await.map_err(said)?.placement.ok_or("no team")?.team_slug;
    let place = people::Place { team, position: "agent".into(), manager: Some(to), ..people::Place::default() };
    people::place_person(&mut work, &moved, place, today, kit::Lang::En).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    former.sees("/wishes").await?.silent_about("For the new team.")?;
    let path = format!("/wishes/{n}/answers");
    equal(former.post(&path, &[("answer", "no"), ("reason", "Not mine.")]).await?.status, 403)?;
    stage.days(1).await?;
    let mut new = stage.as_(OTHER).await?;
    new.speak("en");
    new.sees("/wishes").await?.says("For the new team.")?;
    new.does(&path, &[("answer", "yes"), ("reason", "")]).await?;
    sees_on_training(stage, learner, "agreed, no date yet").await
}
