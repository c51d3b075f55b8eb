//! Two windows at once: two servers on one database do the same thing, or things that exclude each other, at one moment.
//! Nothing is doubled, nothing is lost, and whoever comes second is told so politely. On SQLite the second waits; on
//! PostgreSQL both really run.

use std::sync::Arc;

use kit::{Day, Done, PersonId, SessionId, Stop, time};
use people::imports;
use store::{Actor, Work, sql};

use crate::{
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("windows/publish and discard exclude each other", |s, k| Box::pin(publish_or_discard(s, k)));
    add("windows/two planners publish a draft once", |s, k| Box::pin(publish_twice(s, k)));
    add("windows/a follow-up is held by one of two managers", |s, k| Box::pin(hold_twice(s, k)));
    add("windows/two lists of attendance are one", |s, k| Box::pin(mark_twice(s, k)));
    add("windows/a card is answered once", |s, k| Box::pin(rate_twice(s, k)));
    add("windows/a goal is agreed once", |s, k| Box::pin(agree_twice(s, k)));
    add("windows/a verdict makes one certificate", |s, k| Box::pin(certify_twice(s, k)));
    add("windows/somebody stands in one place", |s, k| Box::pin(place_twice(s, k)));
    add("windows/a demand is opened once", |s, k| Box::pin(demand_twice(s, k)));
    add("windows/an import is applied once", |s, k| Box::pin(apply_twice(s, k)));
    add("windows/an import is not undone under another that is applied", |s, k| Box::pin(undo_beneath(s, k)));
    add("windows/what somebody writes while an import is applied stays", |s, k| Box::pin(write_beside(s, k)));
    add("windows/an import that was overtaken is shown anew", |s, k| Box::pin(overtaken(s, k)));
}

async fn work(stage: &Stage, who: Option<&PersonId>) -> Result<Work, String> {
    let app = &stage.house.app;
    let actor = who.map_or(Actor::System, |p| Actor::Person(p.clone()));
    app.0.db.work(actor, stage.now(), app.chance()).await.map_err(said)
}

/// The verb in a work of its own, committed when it went well.
async fn in_window<T>(
    stage: &Stage,
    who: Option<&PersonId>,
    verb: impl AsyncFnOnce(&mut Work) -> Done<T>,
) -> Result<Done<T>, String> {
    let mut work = work(stage, who).await?;
    let done = verb(&mut work).await;
    if done.is_ok() {
        work.commit().await.map_err(said)?;
    }
    Ok(done)
}

/// Refused in words, never a fault.
fn polite<T>(done: Done<T>) -> Result<bool, String> {
    match done {
        Ok(_) => Ok(true),
        Err(Stop::Refused(_)) => Ok(false),
        Err(Stop::Fault(fault)) => Err(format!("a fault instead of a sentence: {fault}")),
    }
}

async fn place_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let id = people::by_handle(&mut stage.look().await?, "liga.ozolina", as_of()).await.map_err(said)?.id;
    let place = |team: &str| people::Place { team: team.into(), position: "agent".into(), ..people::Place::default() };
    let (a, b) = (place("technical-riga"), place("fibre-hcmc"));
    let in_team = |place: people::Place| {
        let id = id.clone();
        async move |work: &mut Work| people::place_person(work, &id, place, as_of(), kit::Lang::En).await
    };
    let both = tokio::join!(in_window(&stage, None, in_team(a)), in_window(&stage, None, in_team(b)));
    equal((polite(both.0?)?, polite(both.1?)?), (true, true))?;
    let open = "SELECT CAST(count(*) AS BIGINT) AS n FROM placement p JOIN person x ON x.id = p.person_id \
                WHERE x.handle = 'liga.ozolina' AND p.valid_to IS NULL";
    equal(count(&stage, open).await?, 1)
}

async fn text(stage: &Stage, statement: &'static str) -> Result<String, String> {
    let mut look = stage.look().await?;
    let row = sql(statement).maybe(&mut look).await.map_err(said)?;
    row.ok_or_else(|| format!("nothing found: {statement}"))?.get("x").map_err(said)
}

async fn count(stage: &Stage, statement: &'static str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    sql(statement).one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

/// A draft that waits for somebody, with its version.
async fn waiting_draft(stage: &Stage) -> Result<(kit::DraftId, i64), String> {
    let mut look = stage.look().await?;
    let row =
        sql("SELECT id, version FROM draft WHERE published_at IS NULL AND discarded_at IS NULL ORDER BY id LIMIT 1")
            .found(&mut look)
            .await
            .map_err(said)?;
    Ok((row.get("id").map_err(said)?, row.get("version").map_err(said)?))
}

async fn publish_or_discard(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (draft, version) = waiting_draft(&stage).await?;
    let wish = plan::Publication { version, late_reason: "an exercise".into() };
    let (published, discarded) = tokio::join!(
        in_window(&stage, None, async |w| plan::publish(w, &draft, wish).await.map(|_| ())),
        in_window(&stage, None, async |w| plan::discard_draft(w, &draft).await),
    );
    let (published, discarded) = (polite(published?)?, polite(discarded?)?);
    equal(u8::from(published) + u8::from(discarded), 1)?;
    let both =
        "SELECT CAST(count(*) AS BIGINT) AS n FROM draft WHERE published_at IS NOT NULL AND discarded_at IS NOT NULL";
    equal(count(&stage, both).await?, 0)
}

/// One of them publishes; no seat is booked twice.
async fn publish_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (draft, version) = waiting_draft(&stage).await?;
    let mut look = stage.look().await?;
    let planner = people::by_handle(&mut look, "mei.lin", as_of()).await.map_err(said)?.id;
    let other = people::by_handle(&mut look, "kari.nordby", as_of()).await.map_err(said)?.id;
    drop(look);
    let told = "SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'plan.published'";
    let before = count(&stage, told).await?;
    let wish = || plan::Publication { version, late_reason: "an exercise".into() };
    let (a, b) = tokio::join!(
        in_window(&stage, Some(&planner), async |w| plan::publish(w, &draft, wish()).await.map(|_| ())),
        in_window(&stage, Some(&other), async |w| plan::publish(w, &draft, wish()).await.map(|_| ())),
    );
    equal(u8::from(polite(a?)?) + u8::from(polite(b?)?), 1)?;
    equal(count(&stage, told).await?, before + 1)?;
    let twice = "SELECT CAST(count(*) AS BIGINT) AS n FROM (SELECT 1 AS x FROM booking WHERE session_id IS NOT NULL \
                 AND cancelled_at IS NULL GROUP BY session_id, person_id, kind, with_person, starts_at HAVING count(*) > 1) t";
    equal(count(&stage, twice).await?, 0)?;
    let unbooked = "SELECT CAST(count(*) AS BIGINT) AS n FROM session s JOIN enrolment e ON e.session_id = s.id \
                    JOIN draft d ON d.id = s.draft_id WHERE d.published_at IS NOT NULL AND NOT EXISTS \
                    (SELECT 1 FROM booking b WHERE b.session_id = s.id AND b.person_id = e.person_id)";
    equal(count(&stage, unbooked).await?, 0)
}

/// The manager and the manager's manager write the same meeting down: one text stands, its wish becomes one task.
async fn hold_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut look = stage.look().await?;
    let open = sql("SELECT f.id, f.person_id, f.version, l.manager_id, u.manager_id AS above_id FROM follow_up f \
                    JOIN placement l ON l.person_id = f.person_id JOIN placement u ON u.person_id = l.manager_id \
                    WHERE f.held_on IS NULL AND u.manager_id IS NOT NULL AND l.valid_from <= $1 AND u.valid_from <= $1 \
                    AND (l.valid_to IS NULL OR l.valid_to >= $1) AND (u.valid_to IS NULL OR u.valid_to >= $1) \
                    ORDER BY f.id LIMIT 1")
    .bind(as_of())
    .found(&mut look)
    .await
    .map_err(said)?;
    drop(look);
    let id: coach::FollowUpId = open.get("id").map_err(said)?;
    let version: i64 = open.get("version").map_err(said)?;
    let managers: [PersonId; 2] = [open.get("manager_id").map_err(said)?, open.get("above_id").map_err(said)?];
    let held = |by: &str| coach::Held {
        on: as_of(),
        answers: ["Calm", by, "Two of three", "Shorter calls", "A quiet hour"].map(str::to_owned),
        goal_reached: "partly".into(),
        support_by: None,
        version,
    };
    let made = [
        "SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'coach.follow_up_held'",
        "SELECT CAST(count(*) AS BIGINT) AS n FROM support_task",
        "SELECT CAST(count(*) AS BIGINT) AS n FROM feedback",
    ];
    let mut before = Vec::new();
    for what in made {
        before.push(count(&stage, what).await?);
    }
    let (a, b) = tokio::join!(
        in_window(&stage, Some(&managers[0]), async |w| coach::hold(w, &id, held("the first")).await),
        in_window(&stage, Some(&managers[1]), async |w| coach::hold(w, &id, held("the second")).await),
    );
    let (a, b) = (polite(a?)?, polite(b?)?);
    equal(u8::from(a) + u8::from(b), 1)?;
    let kept = coach::follow_up(&mut stage.look().await?, &id).await.map_err(said)?;
    equal(kept.answers[1].as_str(), if a { "the first" } else { "the second" })?;
    for (what, before) in made.into_iter().zip(before) {
        equal(count(&stage, what).await?, before + 1)?;
    }
    Ok(())
}

async fn mark_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let session = text(
        &stage,
        "SELECT s.id AS x FROM session s WHERE s.published_at IS NOT NULL AND s.cancelled_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id) \
         AND NOT EXISTS (SELECT 1 FROM series x WHERE x.session_id = s.id) \
         AND EXISTS (SELECT 1 FROM enrolment e WHERE e.session_id = s.id) ORDER BY s.starts_at LIMIT 1",
    )
    .await?;
    let session = SessionId::from(session);
    let mut look = stage.look().await?;
    let seats = plan::enrolled(&mut look, &session).await.map_err(said)?;
    let begins = plan::session(&mut look, &session).await.map_err(said)?.starts_at;
    drop(look);
    stage.move_to(begins.plus_minutes(30));
    let marks: Vec<(PersonId, &str)> = seats.iter().map(|e| (e.person.clone(), "present")).collect();
    let told = "SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'deliver.attended'";
    let before = count(&stage, told).await?;
    let (a, b) = tokio::join!(
        in_window(&stage, None, async |w| deliver::mark(w, &session, &marks).await),
        in_window(&stage, None, async |w| deliver::mark(w, &session, &marks).await),
    );
    equal(polite(a?)? || polite(b?)?, true)?;
    equal(count(&stage, told).await?, before + 1)?;
    let rows = "SELECT CAST(count(*) AS BIGINT) - CAST(count(DISTINCT person_id) AS BIGINT) AS n FROM attendance \
                WHERE session_id = (SELECT session_id FROM attendance ORDER BY at DESC LIMIT 1)";
    equal(count(&stage, rows).await?, 0)
}

async fn rate_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let today = stage.now().day(tandem::demo::seed::zone());
    let mut look = stage.look().await?;
    let row = sql("SELECT c.id, c.person_id FROM card c JOIN practice p ON p.id = c.practice_id \
                   WHERE p.ends_on > $1 AND (c.last_on IS NULL OR c.last_on < $1) ORDER BY c.id LIMIT 1")
    .bind(today)
    .found(&mut look)
    .await
    .map_err(said)?;
    drop(look);
    let (card, person): (practise::CardId, PersonId) =
        (row.get("id").map_err(said)?, row.get("person_id").map_err(said)?);
    let told = "SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'practise.rated'";
    let before = count(&stage, told).await?;
    let (a, b) = tokio::join!(
        in_window(&stage, Some(&person), async |w| practise::rate(w, &card, 3, "").await),
        in_window(&stage, Some(&person), async |w| practise::rate(w, &card, 1, "").await),
    );
    equal(polite(a?)? || polite(b?)?, true)?;
    equal(count(&stage, told).await?, before + 1)
}

async fn agree_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut look = stage.look().await?;
    let row = sql("SELECT id, person_id, version FROM goal WHERE agreed_at IS NULL ORDER BY id LIMIT 1")
        .found(&mut look)
        .await
        .map_err(said)?;
    let (goal, person): (prepare::GoalId, PersonId) =
        (row.get("id").map_err(said)?, row.get("person_id").map_err(said)?);
    let version: i64 = row.get("version").map_err(said)?;
    let manager = people::manager_of(&mut look, &person, as_of()).await.map_err(said)?.ok_or("nobody is above")?;
    drop(look);
    let on: Day = time::plus_days(as_of(), -1);
    let agree = |text: &'static str| {
        in_window(&stage, Some(&manager), {
            let goal = goal.clone();
            async move |w: &mut Work| prepare::agree_goal(w, &goal, on, text, version).await
        })
    };
    let (a, b) = tokio::join!(agree("I wait two seconds."), agree("I let callers finish."));
    equal(u8::from(polite(a?)?) + u8::from(polite(b?)?), 1)?;
    let told = "SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'prepare.goal_agreed' \
                AND at = (SELECT max(agreed_at) FROM goal)";
    equal(count(&stage, told).await?, 1)
}

/// The night and a second server's night at once: every practice that ends gets one verdict and at most one certificate.
async fn certify_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let end = text(&stage, "SELECT min(ends_on) AS x FROM practice WHERE verdict IS NULL").await?;
    let end: Day = end.parse().map_err(|_| format!("no day: {end}"))?;
    stage.move_to(time::at_local(time::plus_days(end, 2), 9 * 60, tandem::demo::seed::zone()));
    let told = "SELECT CAST(count(*) AS BIGINT) AS n FROM journal WHERE name = 'practise.verdict'";
    let given = "SELECT CAST(count(*) AS BIGINT) AS n FROM practice WHERE verdict IS NOT NULL";
    let (told_before, given_before) = (count(&stage, told).await?, count(&stage, given).await?);
    let (a, b) = tokio::join!(
        in_window(&stage, None, async |w| practise::verdicts(w).await),
        in_window(&stage, None, async |w| practise::verdicts(w).await),
    );
    equal(polite(a?)? || polite(b?)?, true)?;
    let house = &stage.house;
    tokio::join!(tandem::runner::hear(&house.app, &house.hears), tandem::runner::hear(&house.app, &house.hears));
    let twice = "SELECT CAST(count(*) AS BIGINT) AS n FROM (SELECT session_id, person_id FROM certificate \
                 GROUP BY session_id, person_id HAVING count(*) > 1) t";
    equal(count(&stage, twice).await?, 0)?;
    let (told_now, given_now) = (count(&stage, told).await?, count(&stage, given).await?);
    equal(told_now - told_before, given_now - given_before)
}

/// A planner makes demands of wishes while a need is chosen for the same team: nobody waits twice, and what is told is what
/// was opened.
async fn demand_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut look = stage.look().await?;
    let courses = curriculum::courses(&mut look).await.map_err(said)?;
    let course = courses.iter().find(|c| c.slug == "one-handover-note").ok_or("no such course")?.id.clone();
    let planner = people::by_handle(&mut look, "mei.lin", as_of()).await.map_err(said)?.id;
    let manager = people::by_handle(&mut look, "andris.kalnins", as_of()).await.map_err(said)?.id;
    let reports = people::reports(&mut look, &manager, as_of()).await.map_err(said)?;
    let mut wishing: Vec<PersonId> = reports.iter().map(|p| p.id.clone()).collect();
    let team = reports[0].placement.as_ref().ok_or("no team")?.team.clone();
    wishing.reverse();
    drop(look);
    let rows = "SELECT CAST(count(*) AS BIGINT) AS n FROM demand WHERE closed_at IS NULL";
    let before = count(&stage, rows).await?;
    let need = kit::NeedId("a-need".into());
    let (a, b) = tokio::join!(
        in_window(&stage, Some(&planner), async |w| plan::open_wished(w, &course, &wishing).await),
        in_window(&stage, None, async |w| plan::open_demands(w, &need, &team, &course).await),
    );
    let told = a?.map_err(said)?.len() + b?.map_err(said)?.len();
    equal(told > 0, true)?;
    equal(count(&stage, rows).await? - before, told as i64)?;
    let twice = "SELECT CAST(count(*) AS BIGINT) AS n FROM (SELECT 1 AS x FROM demand WHERE closed_at IS NULL \
                 GROUP BY person_id, course_id HAVING count(*) > 1) t";
    equal(count(&stage, twice).await?, 0)
}

const TWO: &str = "id;name;email;site;department;team;hired_on\n\
                   W1;Anna Lapa;anna@w.example;riga;technical-support;technical-riga;10/30/2026\n\
                   W2;Juris Zars;juris@w.example;riga;technical-support;technical-riga;2026-11-02\n";

async fn apply_twice(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let number = stage.people_file(TWO.as_bytes(), "").await?;
    let (mut one, mut other) = (stage.desk(), stage.desk());
    let (a, b) = tokio::join!(imports::apply(&mut one, number, false), imports::apply(&mut other, number, false));
    equal(u8::from(polite(a)?) + u8::from(polite(b)?), 1)?;
    equal(count(&stage, THERE).await?, 2)?;
    equal(text(&stage, "SELECT hired_on AS x FROM person WHERE external_id = 'W1'").await?.as_str(), "2026-10-30")?;
    let (mut one, mut other) = (stage.desk(), stage.desk());
    let (a, b) = tokio::join!(imports::undo(&mut one, number), imports::undo(&mut other, number));
    equal(u8::from(polite(a)?) + u8::from(polite(b)?), 1)?;
    equal(count(&stage, THERE).await?, 0)
}

const THERE: &str = "SELECT CAST(count(*) AS BIGINT) AS n FROM person WHERE external_id IN ('W1', 'W2')";

/// One window takes back a file while another applies a later one that builds on it, or the very same.
async fn undo_beneath(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let first = stage.people_file(TWO.as_bytes(), "").await?;
    imports::apply(&mut stage.desk(), first, false).await.map_err(said)?;
    let second = stage.people_file(TWO.replace("W1;Anna Lapa", "W1;Anna Liepa").as_bytes(), "").await?;
    let (mut one, mut other) = (stage.desk(), stage.desk());
    let (applied, undone) = tokio::join!(imports::apply(&mut one, second, false), imports::undo(&mut other, first));
    let (applied, undone) = (polite(applied)?, polite(undone)?);
    equal(u8::from(applied) + u8::from(undone), 1)?;
    equal(count(&stage, THERE).await?, if applied { 2 } else { 0 })?;
    if applied {
        equal(text(&stage, "SELECT name AS x FROM person WHERE external_id = 'W1'").await?.as_str(), "Anna Liepa")?;
        imports::undo(&mut stage.desk(), second).await.map_err(said)?;
        imports::undo(&mut stage.desk(), first).await.map_err(said)?;
    }
    let third = stage.people_file(TWO.as_bytes(), "").await?;
    let (mut one, mut other) = (stage.desk(), stage.desk());
    let (applied, undone) = tokio::join!(imports::apply(&mut one, third, false), imports::undo(&mut other, third));
    applied.map_err(said)?;
    equal(count(&stage, THERE).await?, if polite(undone)? { 0 } else { 2 })
}

/// Somebody writes about themself while a file changes the same person: neither is lost.
async fn write_beside(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    imports::apply(&mut stage.desk(), stage.people_file(TWO.as_bytes(), "").await?, false).await.map_err(said)?;
    let second = stage.people_file(TWO.replace("W1;Anna Lapa", "W1;Anna Liepa").as_bytes(), "").await?;
    let anna: PersonId = text(&stage, "SELECT id AS x FROM person WHERE external_id = 'W1'").await?.into();
    let bio = kit::Words::one(kit::Lang::En, "Likes maps.");
    let mut one = stage.desk();
    let (applied, written) = tokio::join!(
        imports::apply(&mut one, second, false),
        in_window(&stage, Some(&anna), async |w| people::set_bio(w, &anna, bio).await),
    );
    written?.map_err(said)?;
    let name = if polite(applied)? { "Anna Liepa" } else { "Anna Lapa" };
    let row = people::person(&mut stage.look().await?, &anna, as_of()).await.map_err(said)?;
    equal(row.name.as_str(), name)?;
    equal(row.bio.is_some(), true)
}

/// Two files are looked at, both with the same two people; when the first is applied the second would do nothing any more.
async fn overtaken(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (first, second) = (stage.people_file(TWO.as_bytes(), "").await?, stage.people_file(TWO.as_bytes(), "").await?);
    imports::apply(&mut stage.desk(), first, false).await.map_err(said)?;
    equal(polite(imports::apply(&mut stage.desk(), second, false).await)?, false)?;
    let mut look = stage.look().await?;
    let report = imports::report(&mut look, second).await.map_err(said)?;
    equal((report.counts.new, report.counts.same), (0, 2))?;
    drop(look);
    // A change that concerns no row of a file does not keep it out.
    let third = stage.people_file(TWO.replace("W1;Anna Lapa", "W1;Anna Liepa").as_bytes(), "").await?;
    let anna = people::by_handle(&mut stage.look().await?, "liga.ozolina", as_of()).await.map_err(said)?;
    let bio = kit::Words::one(kit::Lang::En, "Likes maps.");
    in_window(&stage, Some(&anna.id), async |w| people::set_bio(w, &anna.id, bio).await).await?.map_err(said)?;
    let done = imports::apply(&mut stage.desk(), third, false).await.map_err(said)?;
    equal((done.changes, done.left_out), (1, 0))
}
