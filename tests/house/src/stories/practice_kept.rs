//! Practice between two people: notes that come back, advice that becomes a card, a report somebody listens for, days away
//! that do not count, and the question before another course.

use std::sync::Arc;

use kit::time;
use store::{mail, sql};

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    before_another_course(&stage).await?;
    advice_becomes_a_card(&stage).await?;
    a_report_is_heard(&stage).await?;
    a_team_is_not_a_person(&stage).await?;
    days_away_do_not_count(&stage).await?;
    a_note_comes_back(&stage).await
}

async fn number(stage: &Stage, query: &'static str, value: &str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    sql(query).bind(value).one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

async fn text(stage: &Stage, query: &'static str) -> Result<String, String> {
    let mut look = stage.look().await?;
    sql(query).one(&mut look).await.map_err(said)?.get("id").map_err(said)
}

/// Somebody's month on the customer record runs: choosing again asks for a reason, which the need remembers.
async fn before_another_course(stage: &Stage) -> Result<(), String> {
    let mut look = stage.look().await?;
    let course = curriculum::course_by_slug(&mut look, "customer-record").await.map_err(said)?;
    let skill = course.skills.first().cloned().ok_or("the course teaches nothing")?;
    let team = people::by_handle(&mut look, "liga.ozolina", as_of()).await.map_err(said)?;
    let team = team.team().cloned().ok_or("no team")?;
    let row = sql("SELECT id FROM need WHERE team_id = $1 AND skill_id = $2").bind(&team).bind(&skill);
    let need: String = row.one(&mut look).await.map_err(said)?.get("id").map_err(said)?;
    drop(look);
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak("en");
    let path = format!("/needs/{need}/choices");
    let asked = manager.post(&path, &[("course", "customer-record")]).await?;
    equal(asked.status, 422)?;
    asked.says("Was the practice done and the support given?")?;
    asked.says("Līga Ozoliņa")?;
    asked.silent_about("Write why another course is needed now.")?;
    let again = manager.post(&path, &[("course", "customer-record"), ("asked", "yes")]).await?;
    equal(again.status, 422)?;
    again.says("Write why another course is needed now.")?;
    equal(
        number(stage, "SELECT count(*) AS n FROM need_note WHERE need_id = $1 AND kind = 'chosen'", &need).await?,
        0,
    )?;
    let reason = "A new version comes in a week.";
    manager.does(&path, &[("course", "customer-record"), ("reason", reason)]).await?.says(reason)?;
    equal(number(stage, "SELECT count(*) AS n FROM guard_pass WHERE need_id = $1", &need).await?, 1)
}

async fn advice_becomes_a_card(stage: &Stage) -> Result<(), String> {
    let mut lead = stage.as_("andris.kalnins").await?;
    lead.speak("en");
    lead.sees("/people/liga.ozolina/practice").await?.says("Weakest cards")?;
    let advice =
        [("course", "customer-record"), ("kind", "behaviour"), ("front", "Name the next step"), ("back", "No silence")];
    lead.does("/people/liga.ozolina/cards", &advice).await?;
    let none = lead.post("/people/liga.ozolina/cards", &[("course", "five-whys"), ("front", "x")]).await?;
    equal(none.status, 422)?;
    none.says("No month of practice runs just now.")?;
    let card = text(stage, "SELECT id FROM card WHERE front = 'Name the next step'").await?;
    let mut learner = stage.as_("liga.ozolina").await?;
    let page = learner.sees(&format!("/practice/{card}")).await?;
    page.says("Name the next step")?;
    page.says("Andris")
}

/// A report alone is no observation; one that a partner heard is.
async fn a_report_is_heard(stage: &Stage) -> Result<(), String> {
    let report = text(
        stage,
        "SELECT r.id AS id FROM review r JOIN card c ON c.id = r.card_id JOIN person p ON p.id = r.person_id \
         WHERE p.handle = 'liga.ozolina' AND c.kind = 'behaviour' AND r.rating > 1 AND r.checked_at IS NULL ORDER BY r.id DESC LIMIT 1",
    )
    .await?;
    let seen = "SELECT count(*) AS n FROM observation o JOIN person p ON p.id = o.person_id WHERE p.handle = $1";
    let before = number(stage, seen, "liga.ozolina").await?;
    let mut lead = stage.as_("andris.kalnins").await?;
    lead.does(&format!("/reports/{report}/checks"), &[("heard", "yes"), ("back", "/people/liga.ozolina/practice")])
        .await?;
    equal(number(stage, seen, "liga.ozolina").await?, before + 1)?;
    let twice = lead.post(&format!("/reports/{report}/checks"), &[("heard", "yes")]).await?;
    equal(twice.status, 409)
}

async fn a_team_is_not_a_person(stage: &Stage) -> Result<(), String> {
    let mut lead = stage.as_("andris.kalnins").await?;
    lead.speak("en");
    let page = lead.does("/practice/team-goals", &[("team", "technical-riga"), ("share", "75")]).await?;
    page.says("75")?;
    page.silent_about("Ozoliņa")?;
    let other = lead.post("/practice/team-goals", &[("team", "mandarin-desk"), ("share", "75")]).await?;
    equal(other.status, 403)?;
    let mut look = stage.look().await?;
    let teams = people::teams(&mut look).await.map_err(said)?;
    let ids: Vec<_> = teams.iter().map(|t| t.id.clone()).collect();
    for week in practise::team_weeks(&mut look, &ids, as_of()).await.map_err(said)? {
        if week.people < 5 && week.share_pct.is_some() {
            return Err(format!("a team of {} in practice shows its share", week.people));
        }
    }
    Ok(())
}

async fn days_away_do_not_count(stage: &Stage) -> Result<(), String> {
    let mut look = stage.look().await?;
    let person = people::by_handle(&mut look, "roberts.zarins", as_of()).await.map_err(said)?;
    let before = practise::practices_of(&mut look, &person.id).await.map_err(said)?;
    let planned = practise::planned_days(&mut look, &before).await.map_err(said)?;
    drop(look);
    let (from, to) = (time::plus_days(as_of(), -5), time::plus_days(as_of(), -2));
    let mut learner = stage.as_("roberts.zarins").await?;
    learner.speak("en");
    let days = [("from", from.to_string()), ("to", to.to_string())];
    let days: Vec<(&str, &str)> = days.iter().map(|(n, d)| (*n, d.as_str())).collect();
    learner.does("/practice/pauses", &days).await?;
    let twice = learner.post("/practice/pauses", &days).await?;
    equal(twice.status, 422)?;
    twice.says("Some of these days are paused already.")?;
    let mut look = stage.look().await?;
    let after = practise::practices_of(&mut look, &person.id).await.map_err(said)?;
    let now = practise::planned_days(&mut look, &after).await.map_err(said)?;
    let runs: Vec<_> = before.iter().filter(|p| p.ends_on >= as_of()).collect();
    if runs.is_empty() {
        return Err("Roberts has no month that runs".into());
    }
    for p in runs {
        let later = after.iter().find(|q| q.id == p.id).ok_or("the month is gone")?;
        equal(time::days_between(p.ends_on, later.ends_on), 4)?;
        let away = |days: &std::collections::BTreeSet<kit::Day>| days.range(from..=to).count();
        if planned.get(&p.id).is_none_or(|d| away(d) == 0) || now.get(&p.id).is_none_or(|d| away(d) > 0) {
            return Err("the days away still count".into());
        }
    }
    Ok(())
}

async fn a_note_comes_back(stage: &Stage) -> Result<(), String> {
    let words = "Ask what changed since yesterday.";
    let mut learner = stage.as_("roberts.zarins").await?;
    learner.speak("en");
    learner.does("/practice/notes", &[("text", words), ("mail", "yes")]).await?;
    learner.sees("/today").await?.silent_about(words)?;
    stage.days(2).await?;
    learner.sees("/today").await?.silent_about(words)?;
    stage.days(1).await?;
    let today = learner.sees("/today").await?;
    today.says(words)?;
    let mut look = stage.look().await?;
    let person = people::by_handle(&mut look, "roberts.zarins", as_of()).await.map_err(said)?;
    let mails = mail::to_person(&mut look, &person.id).await.map_err(said)?;
    drop(look);
    equal(mails.iter().filter(|m| m.text.contains(words) && m.lang == person.lang).count(), 1)?;
    // Every note is read; it comes again on its next day, unless it was ended.
    for path in today.links("/note-returns/") {
        learner.does(&path, &[("back", "today")]).await?;
    }
    learner.sees("/today").await?.silent_about(words)?;
    stage.days(7).await?;
    learner.sees("/today").await?.says(words)?;
    unread_it_stands_once(stage, &mut learner).await?;
    let kept = learner.sees("/practice/notes").await?;
    for path in kept.links("/notes/") {
        learner.does(&path, &[]).await?;
    }
    learner.sees("/today").await?.silent_about(words)?;
    stage.days(21).await?;
    learner.sees("/today").await?.silent_about(words)
}

/// Nobody read it on day 3, and on day 10 it came again: one reading is enough.
async fn unread_it_stands_once(stage: &Stage, learner: &mut Guest) -> Result<(), String> {
    let words = "Smile before the first word.";
    learner.does("/practice/notes", &[("text", words)]).await?;
    stage.days(3).await?;
    learner.sees("/today").await?.says(words)?;
    stage.days(7).await?;
    let today = learner.sees("/today").await?;
    equal(today.body.matches(words).count(), 1)?;
    for path in today.links("/note-returns/") {
        learner.does(&path, &[("back", "today")]).await?;
    }
    learner.sees("/today").await?.silent_about(words)
}
