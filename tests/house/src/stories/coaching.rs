//! Somebody gets a coach whose hours are bounded; they meet, one thing is practised, each says how it was; a colleague is asked.

use std::sync::Arc;

use kit::Day;
use store::sql;

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let coaching = assigned(&stage).await?;
    let session = arranged(&stage, &coaching).await?;
    held(&stage, &session).await?;
    said_of(&stage, &session).await?;
    ended(&stage, &coaching).await?;
    attention(&stage).await?;
    among_colleagues(&stage).await
}

async fn speaks(stage: &Stage, handle: &str) -> Result<Guest, String> {
    let mut guest = stage.as_(handle).await?;
    guest.speak("en");
    Ok(guest)
}

async fn count(stage: &Stage, query: &'static str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    sql(query).one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

/// Minutes that float and are booked for coaching at Elīna's, from now on.
const FLOATING: &str = "SELECT CAST(coalesce(sum(b.minutes_a_day), 0) AS BIGINT) AS n FROM booking b \
    JOIN person p ON p.id = b.person_id WHERE p.handle = 'elina.krumina' AND b.kind = 'coaching' \
    AND b.cancelled_at IS NULL AND b.minutes_a_day IS NOT NULL";
const AT_A_TIME: &str = "SELECT count(*) AS n FROM booking b JOIN person p ON p.id = b.person_id \
    WHERE p.handle IN ('elina.krumina', 'juris.liepa') AND b.kind = 'coaching' AND b.cancelled_at IS NULL \
    AND b.for_id = (SELECT d.assignment_id FROM coach_assigned d JOIN person e ON e.id = d.person_id \
    WHERE e.handle = 'elina.krumina') AND b.starts_at IS NOT NULL";

fn form<'a>(minutes: &'a str, from: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("person", "elina.krumina"),
        ("coach", "juris.liepa"),
        ("task", "skill"),
        ("skill", "listening"),
        ("minutes", minutes),
        ("weeks", "4"),
        ("from", from),
    ]
}

async fn assigned(stage: &Stage) -> Result<String, String> {
    let mut manager = speaks(stage, "andris.kalnins").await?;
    let page = manager.sees("/coaching/new?person=elina.krumina&skill=listening&task=skill&minutes=30&weeks=4").await?;
    page.says("Who suits Elīna Krūmiņa")?;
    page.says("Juris Liepa")?;
    page.says("Same team")?;
    page.says("of 6 h a week taken")?;
    let today = as_of().to_string();
    // Another team's manager gives nobody of this one a coach.
    equal(speaks(stage, "paula.vitola").await?.post("/coaching", &form("30", &today)).await?.status, 403)?;
    let yesterday: Day = kit::time::plus_days(as_of(), -1);
    let past = manager.post("/coaching", &form("30", &yesterday.to_string())).await?;
    equal(past.status, 422)?;
    past.says("Begin today or later.")?;
    // Somebody without the role coaches no skill, but may show a newcomer around.
    let mut other = form("30", &today);
    other[1].1 = "martins.lacis";
    let refused = manager.post("/coaching", &other).await?;
    equal(refused.status, 422)?;
    refused.says("somebody with the role of coach")?;
    // The hours are bounded: an hour a week is all that fits once the manager has said so.
    manager.does("/people/juris.liepa/coaching-hours", &[("hours", "1")]).await?;
    let full = manager.post("/coaching", &form("90", &today)).await?;
    equal(full.status, 422)?;
    full.says("This week is full")?;
    manager.does("/people/juris.liepa/coaching-hours", &[("hours", "6")]).await?;
    equal(
        speaks(stage, "juris.liepa").await?.post("/people/juris.liepa/coaching-hours", &[("hours", "9")]).await?.status,
        403,
    )?;
    let answer = manager.post("/coaching", &form("30", &today)).await?;
    equal(answer.status, 303)?;
    // Thirty minutes a week over seven days.
    equal(count(stage, FLOATING).await?, 5)?;
    // Both sides are written to.
    let letters = "SELECT count(*) AS n FROM mail m JOIN coach_assigned d ON m.dedupe_key LIKE 'coach-assigned/' || d.assignment_id || '/%' \
                   JOIN person p ON p.id = d.person_id WHERE p.handle = 'elina.krumina'";
    equal(count(stage, letters).await?, 2)?;
    answer.location.split('?').next().map(str::to_owned).ok_or_else(|| "no address".to_owned())
}

/// The value of the first time offered.
fn first_time(body: &str) -> Result<String, String> {
    let at = body.split("name=\"at\" value=\"").nth(1).and_then(|r| r.split('"').next());
    at.map(str::to_owned).ok_or_else(|| "no time is offered".to_owned())
}

async fn arranged(stage: &Stage, coaching: &str) -> Result<String, String> {
    let mut learner = speaks(stage, "elina.krumina").await?;
    let page = learner.sees(coaching).await?;
    page.says("Juris Liepa coaches Elīna Krūmiņa")?;
    let at = first_time(&page.body)?;
    let taken = learner.post(&format!("{coaching}/sessions"), &[("at", "1")]).await?;
    equal(taken.status, 422)?;
    taken.says("Somebody is no longer free then")?;
    equal(speaks(stage, "liga.ozolina").await?.get(coaching).await?.status, 403)?;
    // Its manager sees that it is, and when; nothing of what is said.
    speaks(stage, "andris.kalnins").await?.sees(coaching).await?.silent_about("Arrange the next session")?;
    learner.does(&format!("{coaching}/sessions"), &[("at", &at)]).await?;
    equal(count(stage, AT_A_TIME).await?, 2)?;
    // The same time is gone now, and calling off frees it.
    equal(learner.post(&format!("{coaching}/sessions"), &[("at", &at)]).await?.status, 422)?;
    let page = learner.sees(coaching).await?;
    let session = page.body.split("/coaching-sessions/").nth(1).and_then(|r| r.split(['"', '/']).next());
    let session = format!("/coaching-sessions/{}", session.ok_or("no session")?);
    learner.does(&format!("{session}/cancellations"), &[]).await?;
    equal(count(stage, AT_A_TIME).await?, 0)?;
    learner.does(&format!("{coaching}/sessions"), &[("at", &at)]).await?;
    let page = learner.sees(coaching).await?;
    let session = page.body.split("/coaching-sessions/").nth(1).and_then(|r| r.split(['"', '/']).next());
    Ok(format!("/coaching-sessions/{}", session.ok_or("no session")?))
}

async fn held(stage: &Stage, session: &str) -> Result<(), String> {
    let notes = [
        ("notes", "We listened to two calls; call +371 29123456"),
        ("behaviour", "Wait two seconds"),
        ("version", "1"),
    ];
    let mut coach = speaks(stage, "juris.liepa").await?;
    let early = coach.post(&format!("{session}/notes"), &notes).await?;
    equal(early.status, 422)?;
    early.says("has not begun")?;
    stage.move_to(stage.now().plus_days(12));
    let mut coach2 = speaks(stage, "juris.liepa").await?;
    coach2.sees("/today").await?.says("to be written down")?;
    equal(speaks(stage, "elina.krumina").await?.post(&format!("{session}/notes"), &notes).await?.status, 403)?;
    let gaps = coach2.post(&format!("{session}/notes"), &[("notes", ""), ("behaviour", ""), ("version", "1")]).await?;
    equal(gaps.status, 422)?;
    gaps.says("Write one thing to practise.")?;
    let saved = coach2.does(&format!("{session}/notes"), &notes).await?;
    saved.says("Wait two seconds")?;
    saved.silent_about("29123456")?;
    equal(coach2.post(&format!("{session}/notes"), &notes).await?.status, 409)?;
    // Both read it; it has become a card, or a note that comes back, once.
    speaks(stage, "elina.krumina").await?.sees(session).await?.says("Wait two seconds")?;
    let kept = "SELECT (SELECT count(*) FROM card WHERE front = 'Wait two seconds' AND kind = 'behaviour') + \
                (SELECT count(*) FROM own_note WHERE text = 'Wait two seconds') AS n";
    equal(count(stage, kept).await?, 1)
}

async fn said_of(stage: &Stage, session: &str) -> Result<(), String> {
    let mut learner = speaks(stage, "elina.krumina").await?;
    learner.sees("/today").await?.says("How was your coaching session?")?;
    let path = format!("{session}/feedback");
    let bare = learner.post(&path, &[("patience", "5")]).await?;
    equal(bare.status, 422)?;
    bare.says("Answer all three.")?;
    let whole = [("patience", "2"), ("clarity", "3"), ("habits", "4"), ("words", "More calls, fewer words")];
    learner.does(&path, &whole).await?;
    equal(learner.post(&path, &whole).await?.status, 409)?;
    equal(speaks(stage, "liga.ozolina").await?.post(&path, &whole).await?.status, 403)?;
    // The manager sees sums of the answers the coach could read first, never a sentence.
    let before = speaks(stage, "andris.kalnins").await?.sees("/people/juris.liepa/coaching").await?;
    before.silent_about("More calls, fewer words")?;
    let mut coach = speaks(stage, "juris.liepa").await?;
    coach.sees("/people/juris.liepa/coaching").await?.silent_about("More calls, fewer words")?;
    coach.does("/coaching-feedback/readings", &[]).await?.says("More calls, fewer words")?;
    speaks(stage, "andris.kalnins")
        .await?
        .sees("/people/juris.liepa/coaching")
        .await?
        .silent_about("More calls, fewer words")?;
    // The coach answers too, and the manager who sat beside it says what they saw.
    let about = "SELECT id FROM person WHERE handle = 'elina.krumina'";
    let mut look = stage.look().await?;
    let about: String = sql(about).one(&mut look).await.map_err(said)?.get("id").map_err(said)?;
    drop(look);
    coach.does(&path, &[("about", &about), ("words", "You found the moment yourself")]).await?;
    learner.sees(session).await?.says("You found the moment yourself")?;
    let mut manager = speaks(stage, "andris.kalnins").await?;
    manager.sees(session).await?.silent_about("Wait two seconds")?;
    let seen = [("patience", "4"), ("clarity", "4"), ("habits", "5"), ("words", "Asked before telling")];
    manager.does(&format!("{session}/watchings"), &seen).await?;
    coach.does("/coaching-feedback/readings", &[]).await?.says("Asked before telling")?;
    let own = [("patience", "3"), ("clarity", "4"), ("habits", "4"), ("words", "Asking more")];
    coach.does("/people/juris.liepa/coaching", &own).await?.says("Asking more")
}

async fn ended(stage: &Stage, coaching: &str) -> Result<(), String> {
    equal(speaks(stage, "elina.krumina").await?.post(&format!("{coaching}/ends"), &[]).await?.status, 403)?;
    speaks(stage, "juris.liepa").await?.does(&format!("{coaching}/ends"), &[]).await?;
    let left = "SELECT count(*) AS n FROM booking b JOIN person p ON p.id = b.person_id WHERE p.handle = 'elina.krumina' \
                AND b.kind = 'coaching' AND b.cancelled_at IS NULL AND b.to_on >= '2026-12-06'";
    equal(count(stage, left).await?, 0)?;
    equal(speaks(stage, "juris.liepa").await?.post(&format!("{coaching}/ends"), &[]).await?.status, 409)
}

async fn attention(stage: &Stage) -> Result<(), String> {
    let mut manager = speaks(stage, "andris.kalnins").await?;
    let page = manager.sees("/coaching/attention?weeks=4").await?;
    page.says("Elīna Krūmiņa")?;
    page.says("Night and day")?;
    let file = manager.get("/coaching/attention.csv?weeks=4").await?;
    equal((file.status, file.body.contains("elina.krumina")), (200, true))?;
    equal(speaks(stage, "liga.ozolina").await?.get("/coaching/attention").await?.status, 403)
}

async fn among_colleagues(stage: &Stage) -> Result<(), String> {
    let mut asks = speaks(stage, "elina.krumina").await?;
    let mut helper = speaks(stage, "tomass.vitols").await?;
    let question = [("helper", "tomass.vitols"), ("skill", "calming-anger"), ("text", "What do you say first?")];
    // Nobody is asked about what they do not offer.
    equal(asks.post("/sharing-asks", &question).await?.status, 403)?;
    helper.does("/sharing", &[("skill", "calming-anger"), ("on", "yes")]).await?;
    asks.sees("/sharing?skill=calming-anger").await?.says("Ask Tomass Vītols")?;
    equal(asks.post("/sharing-asks", &[question[0], question[1], ("text", "")]).await?.status, 422)?;
    asks.does("/sharing-asks", &question).await?.says("waits for an answer")?;
    equal(asks.post("/sharing-asks", &question).await?.status, 422)?;
    let page = helper.sees("/sharing").await?;
    page.says("What do you say first?")?;
    helper.sees("/today").await?.says("Elīna Krūmiņa asks for your help")?;
    let id =
        page.body.split("/sharing-asks/").nth(1).and_then(|r| r.split('/').next()).ok_or("no question")?.to_owned();
    equal(asks.post(&format!("/sharing-asks/{id}/answers"), &[("answer", "yes")]).await?.status, 403)?;
    helper.does(&format!("/sharing-asks/{id}/answers"), &[("answer", "yes")]).await?.says("Help among colleagues")?;
    helper.sees("/today").await?.silent_about("asks for your help")?;
    asks.sees("/coaching").await?.says("Tomass Vītols")?;
    // It is no coach's right: what was heard on calls stays closed.
    let partner = "SELECT count(*) AS n FROM coach_assignment WHERE task = 'peer' AND minutes_a_week = 30";
    equal(count(stage, partner).await?, 1)
}
