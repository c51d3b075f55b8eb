//! Mandatory training from the rule to the proof, and the guard before a seat that a planner gives by hand.

use std::{collections::HashSet, sync::Arc};

use kit::{PersonId, time};
use plan::mandatory::{self, RuleId, State};
use store::{Actor, mail};

use crate::{
    doors,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("mandatory/a rule is counted, placed, told in steps, exempted and proven", |s, k| Box::pin(rule(s, k)));
    add("mandatory/what is agreed about hours of learning is kept, and seen by few", |s, k| Box::pin(hours(s, k)));
    add("mandatory/whose last course has not had its chance needs a reason", |s, k| Box::pin(guarded(s, k)));
}

const TEAM: &str = "mobile-riga";
const COURSE: &str = "clear-explanations";

async fn made(stage: &Stage) -> Result<RuleId, String> {
    let team = {
        let mut look = stage.look().await?;
        let teams = people::teams(&mut look).await.map_err(said)?;
        teams.into_iter().find(|t| t.slug == TEAM).ok_or("no such team")?.id
    };
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let (from, team) = (as_of().to_string(), team.to_string());
    let mut form = vec![
        ("course", COURSE),
        ("why_en", "The contract asks for it."),
        ("team", team.as_str()),
        ("counts", "start"),
        ("due_days", "3"),
        ("every_months", "12"),
        ("from", from.as_str()),
        ("notice_days", "2"),
        ("lead_days", "30"),
    ];
    let answer = planner.post("/mandatory", &form).await?;
    equal(answer.status, 303)?;
    let id = answer.location.trim_start_matches("/mandatory/").split('?').next().unwrap_or("").to_owned();
    // In a language without words of its own the first one's stand, and it says which that is.
    planner.speak("nb");
    let rule = format!("/mandatory/{id}");
    for page in [rule.clone(), format!("{rule}/proof")] {
        let page = planner.sees(&page).await?;
        page.says("The contract asks for it.")?;
        page.says("engelsk")?;
    }
    planner.speak("en");
    // Without a reason it is no rule, and what else is wrong is said at once.
    (form[1].1, form[4].1) = ("", "many");
    let refused = planner.post("/mandatory", &form).await?;
    equal(refused.status, 422)?;
    equal(refused.body.contains("e-why_en") && refused.body.contains("e-due_days"), true)?;
    Ok(id.into())
}

async fn standing(stage: &Stage, rule: &RuleId) -> Result<Vec<(mandatory::Duty, State)>, String> {
    let mut look = stage.look().await?;
    let today = people::today(&mut look).await.map_err(said)?;
    let which = mandatory::Which { rule, on: today, state: None };
    mandatory::listed(&mut look, which, 0, 1_000).await.map_err(said)
}

/// How many letters about the rule's course a person has that name somebody (`""`: that name nobody else).
async fn letters(stage: &Stage, to: &PersonId, title: &str, about: &str) -> Result<usize, String> {
    let mails = mail::to_person(&mut stage.look().await?, to).await.map_err(said)?;
    Ok(mails
        .iter()
        .filter(|m| m.ics.is_none() && m.subject.contains(title) && m.text.contains(title) && m.text.contains(about))
        .count())
}

async fn rule(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let rule = made(&stage).await?;
    stage.days(1).await?;
    let (members, course, planner_id) = {
        let mut look = stage.look().await?;
        let teams = people::teams(&mut look).await.map_err(said)?;
        let team = teams.into_iter().find(|t| t.slug == TEAM).ok_or("no such team")?.id;
        let members = people::members(&mut look, &[team], as_of()).await.map_err(said)?;
        let course = curriculum::course_by_slug(&mut look, COURSE).await.map_err(said)?;
        let planner = people::by_handle(&mut look, "mei.lin", as_of()).await.map_err(said)?.id;
        (members.into_iter().map(|(p, _)| p).collect::<HashSet<_>>(), course, planner)
    };
    let found = standing(&stage, &rule).await?;
    equal(found.iter().map(|(d, _)| d.person.clone()).collect::<HashSet<_>>(), members.clone())?;
    let open: Vec<PersonId> = found.iter().filter(|(_, s)| *s == State::Due).map(|(d, _)| d.person.clone()).collect();
    // Three of whom we know who leads them.
    let mut with_line = Vec::new();
    {
        let mut look = stage.look().await?;
        let waiting = plan::open_demands_of(&mut look, &open, &course.id).await.map_err(said)?;
        let only_rule = |p: &PersonId| waiting.iter().any(|d| d.person == *p && d.need.is_none());
        for (_, p) in people::people_by_id(&mut look, &open, as_of()).await.map_err(said)? {
            let Some(manager) = p.manager().cloned() else { continue };
            let above = people::manager_of(&mut look, &manager, as_of()).await.map_err(said)?;
            if let Some(above) = above.filter(|_| only_rule(&p.id)) {
                with_line.push((p, manager, above));
            }
        }
    }
    with_line.sort_by(|a, b| a.0.handle.cmp(&b.0.handle));
    let [(late, manager, above), (exempt, ..), (keen, ..)] = with_line.get(..3).ok_or("too few are asked")? else {
        return Err("too few are asked".into());
    };
    // Everybody it asks waits for a seat, by the day.
    {
        let mut look = stage.look().await?;
        let waiting = plan::open_demands_of(&mut look, &open, &course.id).await.map_err(said)?;
        equal(waiting.iter().map(|d| d.person.clone()).collect::<HashSet<_>>(), open.iter().cloned().collect())?;
        equal(waiting.iter().all(|d| d.rule.as_ref() == Some(&rule) && d.due_on <= time::plus_days(as_of(), 3)), true)?;
    }
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    let until = time::plus_days(as_of(), 6).to_string();
    let form = |who: &str, until: &str| {
        [("person", who.to_owned()), ("reason", "On loan elsewhere.".to_owned()), ("until", until.to_owned())]
    };
    let give = form(&exempt.handle, &until);
    let give: Vec<(&str, &str)> = give.iter().map(|(a, b)| (*a, b.as_str())).collect();
    planner.does(&format!("/mandatory/{rule}/exemptions"), &give).await?.says("On loan elsewhere.")?;
    equal(planner.post(&format!("/mandatory/{rule}/exemptions"), &give).await?.status, 422)?;
    // Whoever is exempt waits for no seat.
    {
        let mut look = stage.look().await?;
        let one = std::slice::from_ref(&exempt.id);
        equal(plan::open_demands_of(&mut look, one, &course.id).await.map_err(said)?.len(), 0)?;
    }
    // Learned: done at once, not only tomorrow.
    {
        let app = &stage.house.app;
        let mut work = app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)?;
        let statement = records::Statement {
            person: keen.id.clone(),
            verb: "completed",
            course: Some(course.id.clone()),
            object: course.id.0.clone(),
            result: serde_json::json!({ "version": course.version }),
            at: stage.now(),
        };
        records::state(&mut work, statement).await.map_err(said)?;
        plan::close_demands(&mut work, &course.id, std::slice::from_ref(&keen.id)).await.map_err(said)?;
        work.commit().await.map_err(said)?;
    }
    planner.sees("/mandatory").await?;
    stage.days(1).await?;
    let state = |found: &[(mandatory::Duty, State)], who: &PersonId| {
        found.iter().find(|(d, _)| d.person == *who).map(|(_, s)| *s)
    };
    let found = standing(&stage, &rule).await?;
    equal(state(&found, &keen.id), Some(State::Done))?;
    equal(state(&found, &exempt.id), Some(State::Exempt))?;
    equal(state(&found, &late.id), Some(State::Due))?;
    let title = course.title(late.lang).to_owned();
    equal(letters(&stage, &late.id, &title, "").await?, 1)?;
    let mut own = stage.as_(&late.handle).await?;
    own.speak("en");
    own.sees("/training").await?.says("The contract asks for it.")?;
    // Day by day upwards; nobody hears it twice, nobody before the one below.
    let (manager_lang, above_lang) = {
        let mut look = stage.look().await?;
        let one = people::person(&mut look, manager, as_of()).await.map_err(said)?.lang;
        (one, people::person(&mut look, above, as_of()).await.map_err(said)?.lang)
    };
    let to_manager = course.title(manager_lang).to_owned();
    let to_above = course.title(above_lang).to_owned();
    let planners = {
        let mut look = stage.look().await?;
        let lang = people::person(&mut look, &planner_id, as_of()).await.map_err(said)?.lang;
        course.title(lang).to_owned()
    };
    equal(letters(&stage, manager, &to_manager, &late.name).await?, 0)?;
    stage.days(1).await?;
    equal(letters(&stage, manager, &to_manager, &late.name).await?, 1)?;
    stage.days(7).await?;
    equal(letters(&stage, above, &to_above, &late.name).await?, 1)?;
    equal(letters(&stage, &planner_id, &planners, "(").await?, 0)?;
    stage.days(8).await?;
    equal(letters(&stage, &late.id, &title, "").await?, 1)?;
    equal(letters(&stage, &planner_id, &planners, "(").await?, 1)?;
    let found = standing(&stage, &rule).await?;
    equal(state(&found, &late.id), Some(State::Overdue))?;
    equal(state(&found, &exempt.id), Some(State::Overdue))?;
    // The proof knows what was: on the day after the rule nobody was late, and one was exempt.
    let on = time::plus_days(as_of(), 1);
    let sheet = planner.get(&format!("/mandatory/{rule}/proof.csv?on={on}")).await?;
    equal(sheet.status, 200)?;
    let line = |who: &people::Person| sheet.body.lines().find(|l| l.contains(&who.name)).unwrap_or("").to_owned();
    equal(line(late).contains("Due"), true)?;
    equal(line(exempt).contains("On loan elsewhere."), true)?;
    equal(sheet.body.lines().count(), members.len() + 1)?;
    let now = planner.get(&format!("/mandatory/{rule}/proof.csv")).await?;
    let done = now.body.lines().find(|l| l.contains(&keen.name)).unwrap_or("").to_owned();
    equal(done.contains(&format!(",{},", course.version)), true)?;
    planner.sees(&format!("/mandatory/{rule}/proof?on={on}")).await?.says(&late.name)?;
    // A programme reads the same.
    let mut programme = stage.programme("mei.lin").await?;
    let proof = programme.get(&format!("/api/v1/mandatory/{rule}/proof?on={on}")).await?;
    let proof: serde_json::Value = serde_json::from_str(&proof.body).map_err(|e| e.to_string())?;
    let people = proof["people"].as_array().ok_or("nobody")?;
    equal(people.len(), members.len())?;
    let told =
        |who: &people::Person| people.iter().find(|p| p["name"] == who.name.as_str()).cloned().unwrap_or_default();
    equal(told(late)["state"].as_str(), Some("due"))?;
    equal(told(exempt)["exempt_reason"].as_str(), Some("On loan elsewhere."))?;
    equal(proof["next"].is_null(), true)?;
    equal(programme.get(&format!("/api/v1/mandatory/{rule}/proof?from=-1")).await?.status, 422)?;
    let rules = programme.get("/api/v1/mandatory").await?;
    let rules: serde_json::Value = serde_json::from_str(&rules.body).map_err(|e| e.to_string())?;
    let mine = rules["rules"].as_array().and_then(|all| all.iter().find(|r| r["id"] == rule.as_str()).cloned());
    equal(mine.ok_or("not told")?["people"]["overdue"].as_i64().is_some_and(|n| n >= 2), true)?;
    // Ended: nobody is asked any more, and what was is still there.
    planner.does(&format!("/mandatory/{rule}/ends"), &[]).await?;
    equal(standing(&stage, &rule).await?.len(), 0)?;
    let again = planner.get(&format!("/mandatory/{rule}/proof.csv?on={on}")).await?;
    equal(again.body.lines().count(), members.len() + 1)
}

/// Somebody in the middle of a month of practice gets a seat only with a reason, and the planner is told why.
async fn guarded(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let id = kit::SessionId(samples.get("session").cloned().unwrap_or_default());
    let open = {
        let mut look = stage.look().await?;
        let session = plan::session(&mut look, &id).await.map_err(said)?;
        let course = curriculum::course(&mut look, &session.course).await.map_err(said)?;
        let here: Vec<PersonId> =
            plan::enrolled(&mut look, &id).await.map_err(said)?.into_iter().map(|e| e.person).collect();
        let all: Vec<PersonId> =
            people::people(&mut look, as_of()).await.map_err(said)?.into_iter().map(|p| p.id).collect();
        let mut open = practise::guard(&mut look, &all, &course.skills).await.map_err(said)?;
        open.retain(|g| g.open() && !here.contains(&g.person));
        open.into_iter().map(|g| g.person).collect::<Vec<_>>()
    };
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    for person in open {
        let page = planner.get(&format!("/sessions/{id}/changes?act=seat&person={person}&accepted=yes")).await?;
        if page.links(&format!("/sessions/{id}/seats")).is_empty() {
            continue;
        }
        page.says("Another course would come before that one had its chance.")?;
        let mut form = vec![("person", person.as_str()), ("accepted", "yes"), ("late_reason", "")];
        equal(planner.post(&format!("/sessions/{id}/seats"), &form).await?.status, 422)?;
        form[2].1 = "Her team has no other date.";
        return equal(planner.post(&format!("/sessions/{id}/seats"), &form).await?.status, 303);
    }
    Err("nobody with open practice may have a seat".into())
}

/// Agreed by the manager, read by the planner, by no peer; nobody learns in time off unless they take the seat freely.
async fn hours(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let page = "/people/liga.ozolina/working-time";
    let mut peer = stage.as_("roberts.zarins").await?;
    equal(peer.get(page).await?.status, 403)?;
    equal(peer.post(page, &[("not_before", "10:00")]).await?.status, 403)?;
    let mut manager = stage.as_("andris.kalnins").await?;
    manager.speak("en");
    equal(manager.post(page, &[("not_before", "")]).await?.status, 422)?;
    manager.does(page, &[("not_before", "23:00"), ("note", "Ground floor.")]).await?.says("Ground floor.")?;
    let mut own = stage.as_("liga.ozolina").await?;
    own.speak("en");
    own.sees(page).await?.says("Ground floor.")?;
    equal(own.post(page, &[("not_before", "08:00")]).await?.status, 403)?;
    let mut planner = stage.as_("mei.lin").await?;
    planner.speak("en");
    planner.sees(page).await?.says("Ground floor.")?;
    equal(planner.post(page, &[("not_before", "08:00")]).await?.status, 403)?;
    // A session planned by hand: refused for her, and for whoever has the day off, however good the reason.
    let (day_off, offering, month) = {
        let mut look = stage.look().await?;
        let liga = people::by_handle(&mut look, "liga.ozolina", as_of()).await.map_err(said)?.id;
        let first = time::plus_days(as_of(), 20);
        let worked = people::working_days(&mut look, &liga, first, time::plus_days(first, 6)).await.map_err(said)?;
        let off =
            (0..7).map(|d| time::plus_days(first, d)).find(|d| !worked.contains(d)).ok_or("she works every day")?;
        let course = curriculum::course_by_slug(&mut look, COURSE).await.map_err(said)?;
        let offering = course.offerings.iter().find(|o| !o.needs_room).or(course.offerings.first()).ok_or("no way")?;
        (off, offering.id.to_string(), time::month_of(off))
    };
    let day = day_off.to_string();
    let query = format!(
        "course={COURSE}&act=check&offering={offering}&day={day}&time=10:00&lang=lv&others=liga.ozolina&venue=&trainer="
    );
    let checked = planner.get(&format!("/plan/{month}/by-hand?{query}")).await?;
    checked.says("outside paid time one learns only in a seat taken freely")?;
    checked.says("lies outside the hours agreed for learning")?;
    let form = [
        ("course", COURSE),
        ("offering", offering.as_str()),
        ("day", day.as_str()),
        ("time", "10:00"),
        ("lang", "lv"),
        ("others", "liga.ozolina"),
        ("late_reason", "It suits the trainer."),
    ];
    equal(planner.post(&format!("/plan/{month}/sessions"), &form).await?.status, 422)?;
    // The usual hours again.
    manager.does(page, &[("act", "end")]).await?.silent_about("Ground floor.")
}
