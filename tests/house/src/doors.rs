//! Every door is locked: each route tried signed out and as the wrong role. Routes exist only through `Doors`, so the
//! list is complete.

use std::{collections::HashMap, sync::Arc};

use store::sql;
use web::{Access, Door};

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("doors/every door is locked", |s, k| Box::pin(every_door_is_locked(s, k)));
    add("doors/what is somebody else's stays closed", |s, k| Box::pin(others_things(s, k)));
    add("doors/a token opens what its person may open", |s, k| Box::pin(tokens(s, k)));
    add("doors/another site's page cannot post", |s, k| Box::pin(cross_site(s, k)));
    add("doors/the currency stays once an amount is stored", |s, k| Box::pin(currency(s, k)));
    add("doors/wrong passwords are throttled", |s, k| Box::pin(throttled(s, k)));
    add("doors/a new password ends the other sign-ins", |s, k| Box::pin(new_password(s, k)));
    add("doors/who comes until a day is out on the next", |s, k| Box::pin(until_a_day(s, k)));
    add("doors/a token opens until it is ended, whatever the password", |s, k| Box::pin(token_life(s, k)));
}

/// People to try doors with; each has the roles of their part and no other.
pub const TRIERS: [&str; 6] =
    ["liga.ozolina", "juris.liepa", "sigrid.aune", "andris.kalnins", "mei.lin", "kari.nordby"];

async fn every_door_is_locked(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = samples(&stage).await?;
    let mut people: Vec<(Guest, std::collections::BTreeSet<kit::Role>)> = Vec::new();
    for handle in TRIERS {
        let mut look = stage.look().await?;
        let person = people::by_handle(&mut look, handle, crate::stage::as_of()).await.map_err(said)?;
        let roles = people::roles(&mut look, &person.id, crate::stage::as_of()).await.map_err(said)?;
        people.push((stage.as_(handle).await?, roles));
    }
    let mut wrong = Vec::new();
    for door in stage.house.doors.iter().filter(|d| d.access != Access::Public) {
        let path = fill(door, &samples)?;
        let mut stranger = stage.stranger();
        let answer = knock(&mut stranger, door, &path).await?;
        let api = web::for_programmes(&path);
        let refused =
            if api { answer.status == 401 } else { answer.status == 303 && answer.location.starts_with("/sign-in") };
        if !refused {
            wrong.push(format!("{} {path} let a stranger in: {}", door.method, answer.status));
        }
        let Access::Roles(roles) = door.access else { continue };
        if api {
            continue;
        }
        for (guest, theirs) in people.iter_mut().filter(|(_, theirs)| roles.iter().all(|r| !theirs.contains(r))) {
            let answer = knock(guest, door, &path).await?;
            if answer.status != 403 {
                wrong.push(format!("{} {path} let {theirs:?} in: {}", door.method, answer.status));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

async fn knock(guest: &mut Guest, door: &Door, path: &str) -> Result<crate::guest::Answer, String> {
    match door.method {
        "GET" => guest.get(path).await,
        "POST" => guest.post(path, door.sample.form).await,
        method => guest.send(method, path, "", "application/json").await,
    }
}

/// The right role, but not the right person: another manager at Andris's goals, follow-ups and promises, another agent at
/// Līga's cards and letters.
async fn others_things(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = samples(&stage).await?;
    let at = |pattern: &str, name: &str| pattern.replace("{}", samples.get(name).map_or("", String::as_str));
    let knocks: [(&str, &str, String); 46] = [
        ("paula.vitola", "GET", at("/goals/{}", "goal")),
        ("paula.vitola", "POST", at("/goals/{}/agreements", "goal")),
        ("paula.vitola", "GET", at("/follow-ups/{}", "follow_up")),
        ("paula.vitola", "POST", at("/follow-ups/{}/meetings", "follow_up")),
        ("paula.vitola", "POST", at("/support-tasks/{}/keepings", "task")),
        ("marte.lunde", "GET", at("/practice/{}", "card")),
        ("marte.lunde", "POST", at("/practice/{}/ratings", "card")),
        ("marte.lunde", "POST", at("/kudos/{}/choices", "kudos")),
        ("marte.lunde", "GET", at("/people/{}/ladder", "handle")),
        ("paula.vitola", "POST", at("/people/{}/rungs", "handle")),
        ("paula.vitola", "POST", "/rewards".to_owned()),
        ("marte.lunde", "POST", at("/notes/{}/ends", "note")),
        ("marte.lunde", "POST", at("/note-returns/{}/readings", "return")),
        ("paula.vitola", "POST", at("/reports/{}/checks", "report")),
        ("paula.vitola", "GET", at("/people/{}/practice", "handle")),
        ("paula.vitola", "POST", at("/people/{}/cards", "handle")),
        ("marte.lunde", "GET", at("/sessions/{}/memo", "session")),
        ("marte.lunde", "GET", at("/sessions/{}/goal", "session")),
        ("marte.lunde", "GET", at("/sessions/{}", "session")),
        ("juris.liepa", "GET", at("/sessions/{}", "others_session")),
        ("sigrid.aune", "GET", at("/sessions/{}", "others_session")),
        ("marte.lunde", "POST", at("/sessions/{}/replies", "session")),
        ("marte.lunde", "POST", at("/sessions/{}/prework", "session")),
        ("paula.vitola", "POST", at("/sessions/{}/settlements", "session")),
        ("paula.vitola", "GET", at("/sessions/{}/checklist", "session")),
        ("paula.vitola", "POST", at("/sessions/{}/checklist", "session")),
        ("paula.vitola", "GET", at("/sessions/{}/name-cards", "session")),
        ("marte.lunde", "POST", "/calendars".to_owned()),
        ("marte.lunde", "GET", at("/calls/{}", "call")),
        ("marte.lunde", "POST", at("/calls/{}/comments", "call")),
        ("marte.lunde", "GET", at("/calls/{}/recording", "call")),
        ("paula.vitola", "POST", at("/calls/{}/recordings", "call")),
        ("andris.kalnins", "POST", at("/calls/{}/recording-removals", "call")),
        ("andris.kalnins", "POST", at("/calls/{}/acknowledgements", "call")),
        ("andris.kalnins", "POST", at("/calls/{}/disputes", "call")),
        ("paula.vitola", "POST", at("/calls/{}/answers", "call")),
        ("paula.vitola", "POST", at("/disputes/{}/decisions", "dispute")),
        ("marte.lunde", "GET", at("/coaching/{}", "assignment")),
        ("marte.lunde", "POST", at("/coaching/{}/ends", "assignment")),
        ("paula.vitola", "POST", at("/coaching/{}/sessions", "assignment")),
        ("andris.kalnins", "POST", at("/coaching-sessions/{}/notes", "meeting")),
        ("marte.lunde", "GET", at("/coaching-sessions/{}", "meeting")),
        ("marte.lunde", "GET", "/people/juris.liepa/coaching".to_owned()),
        ("marte.lunde", "POST", at("/sharing-asks/{}/answers", "ask")),
        ("paula.vitola", "GET", at("/people/{}/transcript.csv", "handle")),
        ("marte.lunde", "GET", at("/people/{}/transcript.json", "handle")),
    ];
    let mut wrong = Vec::new();
    for (handle, method, path) in knocks {
        let mut guest = stage.as_(handle).await?;
        let fields = [
            ("rating", "3"),
            ("answer", "yes"),
            ("done", "yes"),
            ("kind", "person"),
            ("subject", "somebody"),
            ("person", "somebody"),
            ("decision", "release"),
            ("version", "1"),
            ("text", "Mine now"),
            ("talked_on", "2026-11-20"),
            ("felt", "a"),
            ("learned", "b"),
            ("goals", "c"),
            ("reached", "yes"),
            ("course", "customer-record"),
            ("front", "Mine now"),
            ("heard", "yes"),
            ("shows", "house"),
            ("rung", "senior"),
            ("reason", "She taught two newcomers"),
            ("person", "liga.ozolina"),
            ("skill", "calming-anger"),
            ("what", "A book"),
            ("why", "Three calls kept calm"),
            ("given_on", "2026-11-20"),
            ("at", "1796040000000"),
            ("notes", "Mine"),
            ("behaviour", "Mine"),
        ];
        let answer = if method == "GET" { guest.get(&path).await? } else { guest.post(&path, &fields).await? };
        if !matches!(answer.status, 403 | 404) {
            wrong.push(format!("{method} {path} opened for {handle}: {}", answer.status));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// The interface: a token carries its person's roles, no more; none or an invented one is signed out.
async fn tokens(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = samples(&stage).await?;
    let mut wrong = Vec::new();
    for handle in TRIERS {
        let token = stage.programme(handle).await?.bearer.ok_or("a programme without a token")?;
        let mut look = stage.look().await?;
        let person = people::by_handle(&mut look, handle, crate::stage::as_of()).await.map_err(said)?;
        let roles = people::roles(&mut look, &person.id, crate::stage::as_of()).await.map_err(said)?;
        drop(look);
        for door in stage.house.doors.iter().filter(|d| web::for_programmes(d.path)) {
            let path = fill(door, &samples)?;
            let mut guest = stage.stranger();
            guest.bearer = Some(token.clone());
            let answer = guest.send(door.method, &path, "", "application/json").await?;
            let closed = matches!(door.access, Access::Roles(wanted) if !wanted.iter().any(|r| roles.contains(r)));
            // An open door may still refuse the scope (somebody else's transcript); never may it take the person for nobody.
            if (closed && answer.status != 403) || answer.status == 401 || answer.status >= 500 {
                wrong.push(format!("{} {path} with the token of {handle}: {}", door.method, answer.status));
            }
            guest.bearer = Some(format!("{token}x"));
            let invented = guest.send(door.method, &path, "", "application/json").await?;
            if invented.status != 401 {
                wrong.push(format!("{} {path} with an invented token: {}", door.method, invented.status));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

async fn cross_site(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    use axum::http::{Request, header};
    use tower::ServiceExt;
    let stage = stages.cast(kind).await?;
    let request = Request::post("/language")
        .header(header::HOST, "tandem.example")
        .header(header::ORIGIN, "https://evil.example")
        .header("sec-fetch-site", "cross-site")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(axum::body::Body::from("lang=lv"))
        .map_err(|e| e.to_string())?;
    let answer = stage.house.router.clone().oneshot(request).await.map_err(|e| e.to_string())?;
    if answer.status() == 403 { Ok(()) } else { Err(format!("a cross-site form was taken: {}", answer.status())) }
}

async fn currency(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    for (stage, may) in [(stages.cast(kind).await?, false), (stages.empty(kind).await?, true)] {
        let app = &stage.house.app;
        let mut work = app.0.db.work(store::Actor::System, stage.now(), app.chance()).await.map_err(said)?;
        let now = people::settings(&mut work).await.map_err(said)?;
        let other = if now.currency == "SEK" { "NOK" } else { "SEK" };
        let new = people::Settings { name: "House".into(), currency: other.into(), ..now };
        let done = people::change_settings(&mut work, new, &app.0.parts.amounts).await;
        equal(done.is_ok(), may)?;
    }
    Ok(())
}

async fn throttled(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut guest = stage.stranger();
    let mut slow = false;
    for _ in 0..8 {
        let answer = guest.post("/sign-in", &[("name", "liga.ozolina"), ("password", "guess")]).await?;
        if answer.status != 422 {
            return Err(format!("a wrong password gave {}", answer.status));
        }
        slow |= answer.text().contains("Wait a minute");
    }
    if slow { Ok(()) } else { Err("eight wrong passwords in a row were not slowed down".into()) }
}

async fn new_password(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (mut here, mut elsewhere) = (stage.as_("liga.ozolina").await?, stage.as_("liga.ozolina").await?);
    elsewhere.sees("/me").await?;
    here.does("/me/password", &[("new", "a long new password"), ("again", "a long new password")]).await?;
    here.sees("/today").await?;
    let answer = elsewhere.get("/me").await?;
    if answer.status == 303 && answer.location.starts_with("/sign-in") {
        return Ok(());
    }
    Err(format!("the other sign-in still opens /me: {}", answer.status))
}

async fn token_life(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut kari = stage.as_("kari.nordby").await?;
    kari.speak("en");
    let unknown = kari.post("/settings/tokens", &[("name", "Payroll"), ("person", "no.body")]).await?;
    equal(unknown.status, 422)?;
    unknown.says("Write the handle of somebody who works here.")?;
    let page = kari.post("/settings/tokens", &[("name", "Payroll"), ("person", "kari.nordby")]).await?;
    equal(page.status, 200)?;
    let key = page.body.split("<code>").nth(1).and_then(|s| s.split("</code>").next()).ok_or("no token shown")?;
    let list = kari.sees("/settings/tokens").await?;
    list.says("Payroll")?;
    list.says("a new password does not end it")?;
    list.silent_about(key)?;
    let mut programme = stage.stranger();
    programme.bearer = Some(key.to_owned());
    equal(programme.sees("/api/v1/people").await?.body.contains("staff_number"), true)?;
    an_agents_programme(&stage).await?;
    let new = "a long new password";
    kari.does("/me/password", &[("new", new), ("again", new)]).await?;
    kari.sees("/me").await?.says("A new password does not end")?;
    programme.sees("/api/v1/people").await?;
    // The newest stands first; it has been used today, the demonstration's own never.
    let list = kari.sees("/settings/tokens").await?;
    list.says("not yet")?;
    list.says("Payroll Kari Nordby")?;
    let end = list.link("/settings/tokens/")?;
    kari.does(&end, &[]).await?.says("ended 24 Nov")?;
    equal(programme.get("/api/v1/people").await?.status, 401)?;
    // Twice changes nothing, and tells nothing.
    kari.does(&end, &[]).await?;
    let mut look = stage.look().await?;
    let told = sql("SELECT count(*) AS n FROM journal WHERE name = 'people.token_ended'");
    equal(told.one(&mut look).await.map_err(said)?.get::<i64>("n").map_err(said)?, 1)
}

/// Whoever comes from outside until a day may come in on that day, and on the next neither by page, programme nor calendar.
async fn until_a_day(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut kari = stage.as_("kari.nordby").await?;
    kari.speak("en");
    let last = kit::time::plus_days(as_of(), 2);
    let form = [
        ("name", "Oda Outside"),
        ("email", "oda@outside.example"),
        ("language", "en"),
        ("team", "technical-riga"),
        ("position", "trainer"),
        ("hired_on", "2026-11-24"),
        ("ended_on", "2026-11-23"),
        ("roles", "facilitator"),
    ];
    equal(kari.post("/joiners", &form).await?.status, 422)?;
    let on = last.to_string();
    let form = form.map(|(n, v)| (n, if n == "ended_on" { on.as_str() } else { v }));
    kari.does("/joiners", &form).await?.says("Oda Outside")?;
    equal(kari.sees("/people/oda.outside/place").await?.body.contains(&on), true)?;
    kari.does("/people/sigrid.aune/endings", &[("last", &on)]).await?;
    let page = kari.post("/settings/tokens", &[("name", "Rooms"), ("person", "sigrid.aune")]).await?;
    let key = page.body.split("<code>").nth(1).and_then(|s| s.split("</code>").next()).ok_or("no token shown")?;
    let mut programme = stage.stranger();
    programme.bearer = Some(key.to_owned());
    let mut trainer = stage.as_("sigrid.aune").await?;
    let me = people::by_handle(&mut stage.look().await?, "sigrid.aune", as_of()).await.map_err(said)?.id;
    trainer.does("/calendars", &[("kind", "trainer"), ("subject", me.as_str())]).await?;
    let feed = trainer.sees("/calendars").await?;
    let feed = feed.body.split("/calendars/").nth(1).and_then(|s| s.split(['"', '<']).next()).ok_or("no feed")?;
    let feed = format!("/calendars/{feed}");
    stage.days(2).await?;
    for (path, guest) in [("/today", &mut trainer), ("/api/v1/people", &mut programme)] {
        equal(guest.get(path).await?.status, 200)?;
    }
    equal(stage.stranger().get(&feed).await?.status, 200)?;
    stage.days(1).await?;
    equal(trainer.get("/today").await?.status == 200, false)?;
    equal(programme.get("/api/v1/people").await?.status, 401)?;
    equal(stage.stranger().get(&feed).await?.status, 404)
}

/// A token tells no more than its owner's pages do: no staff numbers of others, no sessions of others.
async fn an_agents_programme(stage: &Stage) -> Result<(), String> {
    let mut kari = stage.as_("kari.nordby").await?;
    let page = kari.post("/settings/tokens", &[("name", "Widget"), ("person", "liga.ozolina")]).await?;
    let key = page.body.split("<code>").nth(1).and_then(|s| s.split("</code>").next()).ok_or("no token shown")?;
    let mut programme = stage.stranger();
    programme.bearer = Some(key.to_owned());
    let list = programme.sees("/api/v1/people").await?;
    equal((list.body.contains("\"handle\""), list.body.contains("staff_number")), (true, false))?;
    equal(programme.get("/api/v1/sessions").await?.status, 403)
}

/// The door's address with the cast's samples and its query.
pub fn fill(door: &Door, samples: &HashMap<&'static str, String>) -> Result<String, String> {
    let mut path = String::new();
    for part in door.path.split('/').skip(1) {
        path.push('/');
        match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
            Some(name) => {
                let name = name.trim_start_matches('*');
                path.push_str(samples.get(name).ok_or_else(|| format!("no sample for {{{name}}} in {}", door.path))?);
            }
            None if part.starts_with('{') => {
                // `{month}.csv` and the like
                let (name, rest) = part[1..].split_once('}').unwrap_or((part, ""));
                path.push_str(samples.get(name).ok_or_else(|| format!("no sample for {name} in {}", door.path))?);
                path.push_str(rest);
            }
            None => path.push_str(part),
        }
    }
    if !door.sample.query.is_empty() {
        path = format!("{path}?{}", door.sample.query);
    }
    Ok(path)
}

/// One living example of everything an address can name.
pub async fn samples(stage: &Stage) -> Result<HashMap<&'static str, String>, String> {
    const ONE: [(&str, &str); 32] = [
        ("person", "SELECT id FROM person WHERE handle = 'liga.ozolina'"),
        (
            "budget",
            "SELECT b.id AS id FROM budget b JOIN department d ON d.id = b.department_id WHERE d.slug = 'technical-support' ORDER BY b.id LIMIT 1",
        ),
        ("line", "SELECT id FROM cost_line ORDER BY id LIMIT 1"),
        ("approval", "SELECT id FROM approval WHERE answered_at IS NULL ORDER BY id LIMIT 1"),
        ("rule", "SELECT id FROM mandatory_rule ORDER BY id LIMIT 1"),
        ("exemption", "SELECT id FROM duty_exemption ORDER BY id LIMIT 1"),
        ("deputy", "SELECT id FROM deputy ORDER BY id LIMIT 1"),
        ("track", "SELECT slug AS id FROM track ORDER BY slug LIMIT 1"),
        ("need", "SELECT id FROM need ORDER BY level DESC, id LIMIT 1"),
        (
            "draft",
            "SELECT id FROM draft WHERE published_at IS NULL AND discarded_at IS NULL ORDER BY made_at DESC LIMIT 1",
        ),
        (
            "session",
            "SELECT s.id AS id FROM session s JOIN enrolment e ON e.session_id = s.id JOIN person p ON p.id = e.person_id \
             WHERE p.handle = 'liga.ozolina' AND s.published_at IS NOT NULL AND s.held_at IS NULL ORDER BY s.starts_at LIMIT 1",
        ),
        (
            "goal",
            "SELECT g.id AS id FROM goal g JOIN person m ON m.id = g.manager_id WHERE m.handle = 'andris.kalnins' \
             ORDER BY g.id DESC LIMIT 1",
        ),
        (
            "follow_up",
            "SELECT f.id AS id FROM follow_up f JOIN person m ON m.id = f.manager_id WHERE m.handle = 'andris.kalnins' \
             ORDER BY f.id DESC LIMIT 1",
        ),
        (
            "call",
            "SELECT r.id AS id FROM call_review r JOIN person p ON p.id = r.person_id WHERE p.handle = 'liga.ozolina' \
             AND r.handed_at IS NOT NULL ORDER BY r.id LIMIT 1",
        ),
        ("dispute", "SELECT id FROM review_dispute WHERE decided_at IS NULL ORDER BY id LIMIT 1"),
        (
            "assignment",
            "SELECT a.id AS id FROM coach_assignment a JOIN coach_assigned d ON d.assignment_id = a.id \
             JOIN person p ON p.id = d.person_id WHERE p.handle = 'liga.ozolina' ORDER BY a.id LIMIT 1",
        ),
        (
            "meeting",
            "SELECT m.id AS id FROM coaching_meeting m JOIN person p ON p.id = m.person_id WHERE p.handle = 'liga.ozolina' \
             AND m.held_at IS NOT NULL ORDER BY m.id LIMIT 1",
        ),
        ("ask", "SELECT id FROM help_ask WHERE answer IS NULL ORDER BY id LIMIT 1"),
        ("scorecard", "SELECT slug AS id FROM scorecard ORDER BY slug LIMIT 1"),
        ("task", "SELECT id FROM support_task ORDER BY id LIMIT 1"),
        (
            "card",
            "SELECT c.id AS id FROM card c JOIN person p ON p.id = c.person_id WHERE p.handle = 'liga.ozolina' ORDER BY c.due_on LIMIT 1",
        ),
        (
            "note",
            "SELECT n.id AS id FROM own_note n JOIN person p ON p.id = n.person_id WHERE p.handle = 'liga.ozolina' ORDER BY n.id LIMIT 1",
        ),
        (
            "return",
            "SELECT r.id AS id FROM note_return r JOIN person p ON p.id = r.person_id WHERE p.handle = 'liga.ozolina' \
             AND r.came_at IS NOT NULL ORDER BY r.id LIMIT 1",
        ),
        (
            "report",
            "SELECT r.id AS id FROM review r JOIN card c ON c.id = r.card_id JOIN person p ON p.id = r.person_id \
             WHERE p.handle = 'liga.ozolina' AND c.kind = 'behaviour' AND r.rating > 1 AND r.checked_at IS NULL ORDER BY r.id DESC LIMIT 1",
        ),
        (
            "kudos",
            "SELECT k.id AS id FROM kudos k JOIN person p ON p.id = k.to_person WHERE p.handle = 'liga.ozolina' ORDER BY k.id LIMIT 1",
        ),
        ("code", "SELECT code AS id FROM certificate ORDER BY code LIMIT 1"),
        ("key", "SELECT id FROM signing_key ORDER BY id LIMIT 1"),
        ("effect", "SELECT id FROM effect_report ORDER BY number LIMIT 1"),
        ("import", "SELECT CAST(max(number) AS TEXT) AS id FROM import"),
        ("feed", "SELECT token AS id FROM feed WHERE kind = 'person' AND ended_at IS NULL ORDER BY made_at LIMIT 1"),
        ("mail", "SELECT id FROM mail ORDER BY id LIMIT 1"),
        ("token", "SELECT id FROM api_token ORDER BY id LIMIT 1"),
    ];
    let mut look = stage.look().await?;
    let mut out = HashMap::from([
        ("handle", "liga.ozolina".to_owned()),
        ("slug", "calming-anger".to_owned()),
        ("n", "1".to_owned()),
        ("part", "lessons".to_owned()),
        ("venue", "riga-1".to_owned()),
        ("site", "riga".to_owned()),
        ("name", "tandem.css".to_owned()),
        ("kind", "people".to_owned()),
    ]);
    for (name, query) in ONE {
        let row = sql(query).maybe(&mut look).await.map_err(said)?;
        let row = row.ok_or_else(|| format!("the demonstration has no {name}"))?;
        out.insert(name, row.get("id").map_err(said)?);
    }
    // Somebody else teaches it, and nobody of Juris's team sits in it.
    let row = sql("SELECT s.id AS id FROM session s WHERE s.published_at IS NOT NULL AND s.trainer_id <> \
                   (SELECT id FROM person WHERE handle = 'sigrid.aune') AND NOT EXISTS (SELECT 1 FROM enrolment e \
                   JOIN placement l ON l.person_id = e.person_id WHERE e.session_id = s.id AND l.team_id IN \
                   (SELECT l.team_id FROM placement l JOIN person p ON p.id = l.person_id WHERE p.handle = 'juris.liepa')) \
                   ORDER BY s.id LIMIT 1")
    .one(&mut look)
    .await
    .map_err(said)?;
    out.insert("others_session", row.get("id").map_err(said)?);
    let row = sql("SELECT month FROM draft ORDER BY made_at DESC LIMIT 1").one(&mut look).await.map_err(said)?;
    out.insert("month", row.get("month").map_err(said)?);
    Ok(out)
}
