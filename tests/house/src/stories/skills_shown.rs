//! Skills with evidence: what somebody says is no evidence, what a partner confirms is, and it does instead of a course.

use std::{collections::HashSet, sync::Arc};

use kit::PersonId;

use crate::{
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

const MANAGER: &str = "andris.kalnins";

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    ones_own_word_is_no_evidence(&stage).await?;
    a_partner_confirms_with_a_reason(&stage).await?;
    levels_are_for_few_eyes(&stage).await?;
    a_file_brings_levels_and_takes_them_back(&stage).await?;
    evidence_does_instead_of_a_course(&stage).await
}

async fn level(stage: &Stage, handle: &str, skill: &str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    let person = people::by_handle(&mut look, handle, as_of()).await.map_err(said)?.id;
    let courses = curriculum::courses(&mut look).await.map_err(said)?;
    let one = std::slice::from_ref(&person);
    let levels = records::levels(&mut look, one, &courses, as_of()).await.map_err(said)?;
    let subject = records::Subject::Skill(skill.into());
    Ok(levels.get(&person).and_then(|l| l.get(&subject)).map_or(0, |h| h.level))
}

async fn ones_own_word_is_no_evidence(stage: &Stage) -> Result<(), String> {
    let before = level(stage, "roberts.zarins", "billing-rules").await?;
    let mut roberts = stage.as_("roberts.zarins").await?;
    roberts.speak("en");
    let form = [("skill", "billing-rules"), ("level", "4"), ("language", "zh"), ("language_level", "2")];
    let page = roberts.does("/people/roberts.zarins/skills", &form).await?;
    page.says("In the person’s own words: shows others how")?;
    page.says("In the person’s own words: A2")?;
    equal(level(stage, "roberts.zarins", "billing-rules").await?, before)?;
    // Levels have an end: there is no seventh of a language.
    let odd = roberts.post("/people/roberts.zarins/skills", &[("language", "zh"), ("language_level", "7")]).await?;
    equal(odd.status, 422)?;
    let none = roberts.post("/people/roberts.zarins/skills", &[("level", "2")]).await?;
    equal(none.status, 422)?;
    none.says("Choose a skill or a language.")
}

async fn a_partner_confirms_with_a_reason(stage: &Stage) -> Result<(), String> {
    let mut manager = stage.as_(MANAGER).await?;
    manager.speak("en");
    let path = "/people/roberts.zarins/skills";
    let bare = manager.post(path, &[("skill", "billing-rules"), ("level", "3"), ("reason", " ")]).await?;
    equal(bare.status, 422)?;
    bare.says("Write what you saw")?;
    let why = "Explained a credit note to three callers without asking anybody.";
    let page = manager.does(path, &[("skill", "billing-rules"), ("level", "3"), ("reason", why)]).await?;
    page.says(why)?;
    equal(level(stage, "roberts.zarins", "billing-rules").await?, 3)?;
    // The person reads the reason and who gave it.
    let mut roberts = stage.as_("roberts.zarins").await?;
    roberts.speak("en");
    roberts.sees(path).await?.says("confirmed “sure in hard cases”")
}

async fn levels_are_for_few_eyes(stage: &Stage) -> Result<(), String> {
    for (handle, status) in
        [("liga.ozolina", 403), ("marte.lunde", 403), ("kari.nordby", 403), (MANAGER, 200), ("mei.lin", 200)]
    {
        let mut guest = stage.as_(handle).await?;
        equal((handle, guest.get("/people/roberts.zarins/skills").await?.status), (handle, status))?;
        let form = [("skill", "listening"), ("level", "1"), ("reason", "x")];
        let post = guest.post("/people/roberts.zarins/skills", &form).await?.status;
        equal((handle, post), (handle, if handle == MANAGER { 303 } else { 403 }))?;
    }
    let mut manager = stage.as_(MANAGER).await?;
    manager.speak("en");
    let table = manager.sees("/skills?skill=billing-rules&least=3").await?;
    table.says("Roberts Zariņš")?;
    table.silent_about("Marte Lunde")?;
    let file = manager.get("/skills.csv?skill=billing-rules").await?;
    equal(file.body.contains("roberts.zarins,skill,billing-rules,3,sure in hard cases"), true)?;
    equal(stage.as_("liga.ozolina").await?.get("/skills").await?.status, 403)
}

async fn a_file_brings_levels_and_takes_them_back(stage: &Stage) -> Result<(), String> {
    let number = {
        let mut look = stage.look().await?;
        people::by_handle(&mut look, "zane.balode", as_of()).await.map_err(said)?.staff_number
    };
    let before = level(stage, "zane.balode", "records").await?;
    let text = format!("id,subject,level,date,note\n{number},records,4,2026-11-20,From the old system\n");
    let bytes = Arc::new(text.into_bytes());
    let new = people::imports::NewImport {
        kind: "levels",
        file_name: "levels.csv",
        bytes,
        ..people::imports::NewImport::default()
    };
    let mut desk = stage.desk();
    let import = people::imports::stage(&mut desk, new).await.map_err(said)?;
    people::imports::apply(&mut desk, import, false).await.map_err(said)?;
    equal(level(stage, "zane.balode", "records").await?, 4)?;
    people::imports::undo(&mut desk, import).await.map_err(said)?;
    equal(level(stage, "zane.balode", "records").await?, before)
}

async fn evidence_does_instead_of_a_course(stage: &Stage) -> Result<(), String> {
    let (handle, lead) = without_the_first_course(stage).await?;
    let mut learner = stage.as_(&handle).await?;
    learner.speak("en");
    let path = "/courses/reading-a-bill/wishes";
    let refused = learner.post(path, &[("session", ""), ("note", "")]).await?;
    equal(refused.status, 422)?;
    // In the language the person reads.
    let title = {
        let mut look = stage.look().await?;
        let person = people::by_handle(&mut look, &handle, as_of()).await.map_err(said)?;
        let first = curriculum::course_by_slug(&mut look, "customer-record").await.map_err(said)?;
        first.title(person.lang).to_owned()
    };
    refused.says(&title)?;
    let mut manager = stage.as_(&lead).await?;
    manager.speak("en");
    for skill in ["records", "handover", "written-tone"] {
        let form = [("skill", skill), ("level", "2"), ("reason", "Seen in the last house for two years.")];
        manager.does(&format!("/people/{handle}/skills"), &form).await?;
    }
    learner.does(path, &[("session", ""), ("note", "")]).await?;
    Ok(())
}

/// Somebody who has neither the first course nor what builds on it, and whom nobody has asked to take them; and who leads.
async fn without_the_first_course(stage: &Stage) -> Result<(String, String), String> {
    let mut look = stage.look().await?;
    let courses = curriculum::courses(&mut look).await.map_err(said)?;
    let id = |slug: &str| courses.iter().find(|c| c.slug == slug).map(|c| c.id.clone()).ok_or("no such course");
    let (first, then) = (id("customer-record")?, id("reading-a-bill")?);
    let mut known: HashSet<PersonId> = records::completions(&mut look)
        .await
        .map_err(said)?
        .into_iter()
        .filter(|(_, c, _)| *c == first || *c == then)
        .map(|(p, _, _)| p)
        .collect();
    let everybody = people::people(&mut look, as_of()).await.map_err(said)?;
    let ids: Vec<PersonId> = everybody.iter().map(|p| p.id.clone()).collect();
    let waiting = plan::open_demands_of(&mut look, &ids, &then).await.map_err(said)?;
    known.extend(waiting.into_iter().map(|d| d.person));
    for person in everybody {
        let Some(lead) = person.manager().filter(|_| !known.contains(&person.id)).cloned() else { continue };
        let courses = std::slice::from_ref(&person.id);
        let course = curriculum::course(&mut look, &then).await.map_err(said)?;
        let missing = records::missing_for(&mut look, courses, &course, as_of()).await.map_err(said)?;
        let seated = plan::sessions_of(&mut look, &person.id).await.map_err(said)?;
        let lacks = missing.get(&person.id).is_some_and(|m| m == &[records::Missing::Course(first.clone())]);
        if lacks && seated.iter().all(|s| s.course != then) {
            let lead = people::person(&mut look, &lead, as_of()).await.map_err(said)?;
            return Ok((person.handle, lead.handle));
        }
    }
    Err("everybody has taken the first course".into())
}

/// A path says where one is; its strategy and policies are read, and read again when they change.
pub async fn paths(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut liga = stage.as_("liga.ozolina").await?;
    liga.speak("en");
    liga.sees("/tracks").await?.says("Sales programme")?;
    // Each programme says whom it is for.
    liga.sees("/tracks/sales").await?.says("For: Sales")?;
    liga.sees("/tracks/leadership").await?.says("For: Team lead, Supervisor")?;
    liga.sees("/tracks/new-hire").await?.says("Nobody tells us the same thing twice.")?;
    let read = liga.does("/tracks/new-hire/acknowledgements", &[]).await?;
    read.says("You acknowledged this on")?;
    read.silent_about("I have read both")?;
    equal(liga.get("/tracks/new-hire/edit").await?.status, 403)?;
    // A programme for sales without its hand-over module is refused in words, and complete it is the next version.
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let bare = [("name_en", "Sales programme"), ("course_1", "one-promise"), ("module_1", "service")];
    let refused = planner.post("/tracks/sales/versions", &bare).await?;
    equal(refused.status, 422)?;
    refused.says("has a service module and a hand-over module")?;
    let mut whole = bare.to_vec();
    whole.extend([("course_2", "one-handover-note"), ("module_2", "hand-over"), ("note", "Shorter")]);
    whole.push(("positions", "agent"));
    let third = planner.does("/tracks/sales/versions", &whole).await?;
    third.says("Version 3")?;
    third.says("For: Agent")?;
    planner.sees("/tracks/sales/edit").await?.says("Shorter")?;
    // The strategy changes: what was read is no longer what stands there.
    let new = [("name_en", "New colleagues"), ("course_1", "one-promise"), ("strategy_en", "We answer the same day.")];
    planner.does("/tracks/new-hire/versions", &new).await?;
    let again = liga.sees("/tracks/new-hire").await?;
    again.says("It has changed since.")?;
    again.says("I have read both")?;
    liga.does("/tracks/new-hire/acknowledgements", &[]).await?.says("You acknowledged this on")
}
