//! Recognition: a certificate that ends and is kept by a re-check, a coach's beside it, a rung with its rights, thanks whose
//! receiver decides who sees them, and a reward log that is visible upward.

use std::{collections::HashMap, sync::Arc};

use kit::{At, Lang, PersonId, time};
use store::{Actor, Work, mail, sql};

use crate::{
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    thanks_are_the_receivers(&stage).await?;
    a_reward_is_seen_upward(&stage).await?;
    a_rung_gives_its_rights(&stage).await?;
    the_administrator_sets_the_rules(&stage).await?;
    a_coach_is_certified_like_a_learner(&stage).await?;
    a_certificate_ends_and_is_kept(&stage).await
}

async fn work_as(stage: &Stage, person: &PersonId, now: At) -> Result<Work, String> {
    let app = &stage.house.app;
    app.0.db.work(Actor::Person(person.clone()), now, app.chance()).await.map_err(said)
}

async fn person(stage: &Stage, handle: &str) -> Result<people::Person, String> {
    let mut look = stage.look().await?;
    people::by_handle(&mut look, handle, as_of()).await.map_err(said)
}

async fn one(stage: &Stage, query: &'static str, value: &str) -> Result<String, String> {
    let mut look = stage.look().await?;
    sql(query).bind(value).one(&mut look).await.map_err(said)?.get("id").map_err(said)
}

async fn thanks_are_the_receivers(stage: &Stage) -> Result<(), String> {
    let words = "You let the caller finish, twice.";
    let mut giver = stage.as_("roberts.zarins").await?;
    giver.speak("en");
    let form = [("to", "liga.ozolina"), ("skill", "calming-anger"), ("text", words)];
    giver.does("/kudos", &form).await?;
    let own = giver.post("/kudos", &[("to", "roberts.zarins"), ("skill", "calming-anger"), ("text", "Me")]).await?;
    equal(own.status, 422)?;
    // Somebody who is no partner cannot know a customer's words about a colleague.
    let guessed = giver
        .post("/kudos", &[("to", "liga.ozolina"), ("skill", "calming-anger"), ("text", "x"), ("quote", "1")])
        .await?;
    equal(guessed.status, 403)?;
    let mut colleague = stage.as_("zane.balode").await?;
    colleague.speak("en");
    let mut stranger = stage.as_("marte.lunde").await?;
    stranger.speak("en");
    colleague.sees("/kudos").await?.silent_about(words)?;
    let mut receiver = stage.as_("liga.ozolina").await?;
    receiver.speak("en");
    receiver.sees("/kudos").await?.says(words)?;
    let id = one(stage, "SELECT id FROM kudos WHERE text = $1", words).await?;
    let choice = format!("/kudos/{id}/choices");
    receiver.does(&choice, &[("shows", "team")]).await?;
    colleague.sees("/kudos").await?.says(words)?;
    stranger.sees("/kudos").await?.silent_about(words)?;
    receiver.does(&choice, &[("shows", "house")]).await?;
    stranger.sees("/kudos").await?.says(words)?;
    receiver.does(&choice, &[("shows", "self")]).await?;
    colleague.sees("/kudos").await?.silent_about(words)?;
    equal(colleague.post(&choice, &[("shows", "house")]).await?.status, 403)
}

async fn a_reward_is_seen_upward(stage: &Stage) -> Result<(), String> {
    let lead = person(stage, "andris.kalnins").await?;
    let what = "A free Friday afternoon";
    let form = |given_on| {
        [
            ("person", "roberts.zarins"),
            ("skill", "calming-anger"),
            ("what", what),
            ("why", "He stayed"),
            ("given_on", given_on),
        ]
    };
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak("en");
    equal(manager.post("/rewards", &form("2027-11-20")).await?.status, 422)?;
    manager.does("/rewards", &form("2026-11-20")).await?.says(what)?;
    let above = lead.manager().cloned().ok_or("nobody leads Andris")?;
    let mut look = stage.look().await?;
    let above = people::person(&mut look, &above, as_of()).await.map_err(said)?;
    drop(look);
    let mut above = stage.as_(&above.handle).await?;
    above.speak("en");
    let page = above.sees("/rewards").await?;
    page.says(what)?;
    page.says("Andris")?;
    let mut other = stage.as_("paula.vitola").await?;
    other.sees("/rewards").await?.silent_about(what)
}

async fn a_rung_gives_its_rights(stage: &Stage) -> Result<(), String> {
    let before = person(stage, "roberts.zarins").await?;
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak("en");
    let path = "/people/roberts.zarins/rungs";
    manager.sees("/people/roberts.zarins/ladder").await?.says("What it asks for")?;
    let mut self_made = stage.as_("roberts.zarins").await?;
    equal(self_made.post(path, &[("rung", "senior"), ("reason", "I want it")]).await?.status, 403)?;
    equal(manager.post(path, &[("rung", "lead"), ("reason", "At once")]).await?.status, 409)?;
    let silent = manager.post(path, &[("rung", "senior")]).await?;
    equal(silent.status, 422)?;
    silent.says("Write why the rung is given all the same.")?;
    manager
        .does(path, &[("rung", "senior"), ("reason", "He has taught two newcomers.")])
        .await?
        .says("He has taught")?;
    let mut look = stage.look().await?;
    let roles = people::roles(&mut look, &before.id, as_of()).await.map_err(said)?;
    if !roles.contains(&kit::Role::Coach) {
        return Err("the rung came without its rights".into());
    }
    Ok(())
}

async fn the_administrator_sets_the_rules(stage: &Stage) -> Result<(), String> {
    let mut admin = stage.as_("kari.nordby").await?;
    admin.speak("en");
    let rung = [
        ("rung", "lead"),
        ("months", "30"),
        ("certificates", "4"),
        ("shown_pct", "85"),
        ("outcomes", "2"),
        ("roles", "coach"),
    ];
    admin.does("/ladder/rules", &rung).await?;
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak("en");
    manager.sees("/people/roberts.zarins/ladder").await?.says("30 months in the house")?;
    equal(admin.post("/certificates/rules", &[("subject", "skills"), ("months", "-1")]).await?.status, 422)?;
    admin.does("/certificates/rules", &[("subject", "skills"), ("months", "18")]).await?.says("18 months")?;
    equal(manager.post("/certificates/rules", &[("subject", "skills"), ("months", "1")]).await?.status, 403)
}

async fn a_coach_is_certified_like_a_learner(stage: &Stage) -> Result<(), String> {
    let code = one(stage, "SELECT code AS id FROM certificate WHERE kind = $1 ORDER BY code LIMIT 1", "coach").await?;
    let mut anybody = stage.stranger();
    anybody.speak("en");
    let page = anybody.sees(&format!("/certificates/{code}")).await?;
    page.says("has coached colleagues until their skills were habits")?;
    page.says("Hours").or_else(|_| page.says("contacts listened to"))?;
    page.says("Valid, issued by this organisation")
}

/// Letters 60, 30 and 7 days before, each once; expired is said in public; quiz and contacts together renew it.
async fn a_certificate_ends_and_is_kept(stage: &Stage) -> Result<(), String> {
    let mut look = stage.look().await?;
    let until = time::plus_days(as_of(), 400);
    let mut ending = recognise::ending(&mut look, time::plus_days(as_of(), 70), until).await.map_err(said)?;
    ending.retain(|c| c.course.is_some() && c.trainer.is_some());
    let c = ending.into_iter().next().ok_or("no certificate ends within the next year")?;
    let (end, course) = (c.valid_until.ok_or("no end")?, c.course.clone().ok_or("no course")?);
    let mut holder = None;
    for p in people::people(&mut look, as_of()).await.map_err(said)? {
        if p.id == c.person {
            holder = Some(p);
        }
    }
    let holder = holder.ok_or("the holder has left")?;
    let manager = holder.manager().cloned().ok_or("no manager")?;
    drop(look);
    let at = |left: i64| time::at_local(time::plus_days(end, -left), 9 * 60, tandem::demo::seed::zone());
    let letters = async |who: &PersonId| -> Result<usize, String> {
        let mut look = stage.look().await?;
        let key = format!("certificate-ends/{}/", c.code);
        let rows =
            sql("SELECT dedupe_key FROM mail WHERE person_id = $1").bind(who).all(&mut look).await.map_err(said)?;
        let keys = rows.iter().map(|r| r.get::<String>("dedupe_key").map_err(said)).collect::<Result<Vec<_>, _>>()?;
        Ok(keys.iter().filter(|k| k.starts_with(&key)).count())
    };
    for (left, to_holder, to_manager) in [(61, 0, 0), (60, 1, 0), (45, 1, 0), (29, 2, 0), (7, 3, 1), (6, 3, 1)] {
        let app = &stage.house.app;
        let mut work = app.0.db.work(Actor::System, at(left), app.chance()).await.map_err(said)?;
        recognise::notices(&mut work).await.map_err(said)?;
        work.commit().await.map_err(said)?;
        equal((left, letters(&holder.id).await?, letters(&manager).await?), (left, to_holder, to_manager))?;
    }
    stage.move_to(at(-3));
    let mut anybody = stage.stranger();
    anybody.speak("en");
    anybody.sees(&format!("/certificates/{}", c.code)).await?.says("This certificate ended on")?;
    let mut guest = stage.as_(&holder.handle).await?;
    guest.speak("en");
    let renew = format!("/certificates/{}/renewals", c.code);
    equal(guest.post(&renew, &[]).await?.status, 409)?;
    let mut work = work_as(stage, &holder.id, at(-1)).await?;
    let text = curriculum::course(&mut work, &course).await.map_err(said)?;
    let version = text.version;
    let text = curriculum::text(&mut work, &course, version, Lang::En).await.map_err(said)?;
    let tries = sql("SELECT count(*) AS n FROM quiz_attempt WHERE person_id = $1 AND course_id = $2 AND version = $3");
    let tries = tries.bind(&holder.id).bind(&course).bind(version).one(&mut work).await.map_err(said)?;
    let shown: i64 = tries.get("n").map_err(said)?;
    // The right answer of each question, at the place where this form shows it.
    let place = |q: &curriculum::Question| {
        let order = deliver::quiz_order(&holder.id, &course, shown, q);
        order.iter().position(|i| q.answers.get(*i).is_some_and(|a| a.right))
    };
    let right: HashMap<String, usize> = text.quiz.iter().filter_map(|q| Some((q.id.clone(), place(q)?))).collect();
    deliver::answer_quiz(&mut work, &course, shown, &right).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    equal(guest.post(&renew, &[]).await?.status, 409)?;
    let objective = text.objectives.first().map(|o| o.id.clone()).ok_or("no objective")?;
    let mut work = work_as(stage, &manager, at(-2)).await?;
    for _ in 0..3 {
        coach::observe(&mut work, &holder.id, &course, &objective, true, "").await.map_err(said)?;
    }
    work.commit().await.map_err(said)?;
    guest.sees(&format!("/certificates/{}/recheck", c.code)).await?.says("Renew the certificate")?;
    let page = guest.does(&renew, &[]).await?;
    page.says("Checked again")?;
    page.says("Valid, issued by this organisation")?;
    anybody.sees(&format!("/certificates/{}", c.code)).await?.says("A newer certificate has taken its place.")?;
    equal(guest.post(&renew, &[]).await?.status, 409)?;
    let mut look = stage.look().await?;
    let mails = mail::to_person(&mut look, &holder.id).await.map_err(said)?;
    if mails.is_empty() { Err("no letter about the new certificate".into()) } else { Ok(()) }
}
