//! One course for all sites, each in its own words; and how somebody comes to teach it.

use std::sync::Arc;

use store::sql;

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("local/a site says it in its own words, and the centre's edits still arrive", |s, k| Box::pin(words(s, k)));
    add("local/nobody is licensed before the steps are there", |s, k| Box::pin(paths(s, k)));
    add("local/a course elsewhere is agreed, proven, and brings something back", |s, k| Box::pin(elsewhere(s, k)));
    add("local/a course by telephone is one seat in several meetings", |s, k| Box::pin(by_telephone(s, k)));
    add("local/home and site stand beside each other", |s, k| Box::pin(parity(s, k)));
}

async fn speaks(stage: &Stage, handle: &str, lang: &str) -> Result<Guest, String> {
    let mut guest = stage.as_(handle).await?;
    guest.speak(lang);
    Ok(guest)
}

async fn count(stage: &Stage, query: &'static str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    sql(query).one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

async fn words(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let course = "/courses/one-handover-note";
    let (mut liga, mut oslo) =
        (speaks(&stage, "liga.ozolina", "lv").await?, speaks(&stage, "marte.lunde", "lv").await?);
    // In Rīga one reads the example of Rīga below the centre's lesson; in Oslo, in the same language, one does not.
    let lesson = format!("{course}/lessons/1");
    let page = liga.sees(&lesson).await?;
    page.says("kāpņutelpas durvīm")?;
    page.says("Kliente pārvācas un grib paņemt līdzi internetu.")?;
    oslo.sees(&lesson).await?.silent_about("kāpņutelpas durvīm")?;
    liga.sees(course).await?.says("3 šī kursa daļas ir jūsu biroja vārdiem")?;
    // Whoever does not plan, lead the site or teach the course there reads what differs and writes nothing.
    let at = format!("{course}/variants");
    let mine =
        [("site", "riga"), ("lang", "lv"), ("part", "words"), ("item", "dress"), ("row", "2"), ("text-2", "Silti")];
    equal(liga.post(&at, &mine).await?.status, 403)?;
    equal(oslo.post(&at, &mine).await?.status, 403)?;
    let mut head = speaks(&stage, "solvita.strautmane", "en").await?;
    head.does(&at, &mine).await?.says("4 parts in its own words")?;
    // Another site is not hers.
    let mut other = mine;
    other[0].1 = "oslo";
    equal(head.post(&at, &other).await?.status, 403)?;
    // What is said as the centre says it, or not at all, is no variant.
    let mut nothing = mine;
    nothing[5].1 = "";
    head.post(&at, &nothing).await?.says("Write at least one field differently")?;
    head.does(&at, &[("site", "riga"), ("lang", "lv"), ("part", "words"), ("item", "dress"), ("act", "drop")])
        .await?
        .says("3 parts in its own words")?;
    // The centre publishes another version: its new lesson arrives in Rīga too, and what it changed says so.
    centre_changes(&stage).await?;
    let page = liga.sees(&lesson).await?;
    page.says("Centra jaunais teikums.")?;
    page.says("kāpņutelpas durvīm")?;
    let page = head.sees(&format!("{at}?site=riga&lang=lv")).await?;
    page.says("One is older than the centre’s words")?;
    page.says("the centre has changed this since")?;
    page.says("In version 1 it said:")?;
    let keep = [("site", "riga"), ("lang", "lv"), ("part", "lessons"), ("item", "l1"), ("act", "keep")];
    head.does(&at, &keep).await?.silent_about("older than the centre")?;
    // The checklist of a session in Rīga names the material as it is there.
    let rows = "SELECT count(*) AS n FROM course_variant WHERE version = 2";
    equal(count(&stage, rows).await?, 1)
}

/// One sentence more in the first lesson, in Latvian.
async fn centre_changes(stage: &Stage) -> Result<(), String> {
    let app = &stage.house.app;
    let mut work = app.0.db.work(store::Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    let slug = "one-handover-note";
    curriculum::redraft_course(&mut work, slug).await.map_err(said)?;
    let course = curriculum::course_by_slug(&mut work, slug).await.map_err(said)?;
    let text = curriculum::text(&mut work, &course.id, 1, kit::Lang::Lv).await.map_err(said)?;
    let mut lessons = serde_json::to_value(&text.lessons).map_err(|e| e.to_string())?;
    lessons[0]["body"] = format!("{}\n\nCentra jaunais teikums.", text.lessons[0].body).into();
    curriculum::edit_draft(&mut work, slug, "lessons", Some(kit::Lang::Lv), &lessons, 1).await.map_err(said)?;
    curriculum::publish_course(&mut work, slug, "").await.map_err(said)?;
    work.commit().await.map_err(said)
}

async fn paths(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (mut liga, mut lead) =
        (speaks(&stage, "liga.ozolina", "en").await?, speaks(&stage, "andris.kalnins", "en").await?);
    let mut planner = speaks(&stage, "mei.lin", "en").await?;
    let page = liga.sees("/trainer-paths/1").await?;
    page.says("Learned on")?;
    page.says("From the second session on, a trainer of this course watches")?;
    // The licence is not given before somebody has watched, whoever asks.
    planner.sees("/trainer-paths/1").await?.says("Before the licence: a trainer who watched")?;
    planner
        .post("/trainer-paths/1/licences", &[("price", "30")])
        .await?
        .says("Before the licence: a trainer who watched")?;
    equal(lead.post("/trainer-paths/1/licences", &[("price", "30")]).await?.status, 403)?;
    // Nobody watches who may not teach it, and nobody watches themselves.
    let seen = [("session", "none"), ("note", "Clear."), ("ready", "yes")];
    for handle in ["andris.kalnins", "liga.ozolina"] {
        let mut guest = speaks(&stage, handle, "en").await?;
        equal(guest.post("/trainer-paths/1/observations", &seen).await?.status, 403)?;
    }
    equal(speaks(&stage, "marte.lunde", "en").await?.get("/trainer-paths/1").await?.status, 403)?;
    // The first session beside a trainer is for learning how.
    let mut trainer = speaks(&stage, "inga.vanaga", "en").await?;
    trainer.post("/trainer-paths/1/observations", &seen).await?.says("from the second on")?;
    // The other one has all three steps: licensed, and planned as trainer from that day.
    planner.sees("/trainer-paths").await?.says("ready for the licence")?;
    planner.does("/trainer-paths/2/licences", &[("price", "31,50")]).await?.says("Licensed on 24 Nov")?;
    let licensed = "SELECT count(*) AS n FROM trainer t JOIN trainer_path p ON p.number = t.path \
                    WHERE t.person_id = p.person_id AND t.course_id = p.course_id AND t.hour_minor = 3150";
    equal(count(&stage, licensed).await?, 1)?;
    let page = planner.sees("/courses/reading-a-bill/trainers").await?;
    page.says("by the path: learned, taught along, was watched")?;
    page.says("licensed without the path")?;
    equal(planner.post("/trainer-paths/2/licences", &[("price", "")]).await?.status, 422)?;
    beside(&stage, &mut planner).await?;
    // A path that is begun: own people only, once, and not for who teaches it.
    let begin = |person: &'static str| [("person", person), ("course", "calming-anger")];
    lead.post("/trainer-paths", &begin("marte.lunde")).await?.says("for the people whom you lead")?;
    lead.does("/trainer-paths", &begin("zane.balode")).await?.says("Begun.")?;
    lead.post("/trainer-paths", &begin("zane.balode")).await?.says("on the way already")?;
    planner.post("/trainer-paths", &begin("sigrid.aune")).await?.says("may teach the course already")?;
    lead.does("/trainer-paths/3/ends", &[]).await?.says("ended")
}

/// Beside the trainer of a session to come: booked once, moved with it, given back; seen in one's own calendar.
async fn beside(stage: &Stage, planner: &mut Guest) -> Result<(), String> {
    let samples = crate::doors::samples(stage).await?;
    let at = format!("/sessions/{}", samples.get("session").cloned().unwrap_or_default());
    let booked = "SELECT count(*) AS n FROM booking b JOIN person p ON p.id = b.person_id JOIN co_teacher c ON \
                  c.session_id = b.session_id AND c.person_id = b.person_id WHERE p.handle = 'zane.balode' \
                  AND b.kind = 'teaching' AND b.cancelled_at IS NULL AND c.ended_at IS NULL";
    planner
        .post(&format!("{at}/co-teachers"), &[("co_teacher", "liga.ozolina")])
        .await?
        .says("has a part in this session")?;
    planner.does(&format!("{at}/co-teachers"), &[("co_teacher", "zane.balode")]).await?.says("with Zane Balode")?;
    equal(count(stage, booked).await?, 1)?;
    speaks(stage, "zane.balode", "en").await?.sees(&at).await?.says("with Zane Balode")?;
    // Who teaches along takes no seat in it.
    let mut look = stage.look().await?;
    let zane = people::by_handle(&mut look, "zane.balode", crate::stage::as_of()).await.map_err(said)?.id;
    drop(look);
    let seat = [("person", zane.as_str()), ("late_reason", "Asked.")];
    equal(planner.post(&format!("{at}/seats"), &seat).await?.status, 422)?;
    // Another way to join: whose letter has left hears of it once, who teaches too, and every calendar has it.
    planner.does(&format!("{at}/joining"), &[("joining", "+371 6700 1111, code 99")]).await?;
    stage.days(1).await?;
    let told = "SELECT count(*) AS n FROM mail WHERE dedupe_key LIKE 'joining/%' AND ics LIKE '%code 99%'";
    equal(count(stage, told).await? > 3, true)?;
    equal(invites(stage, &zane, &at, "METHOD:REQUEST").await?, 2)?;
    planner.does(&format!("{at}/co-teachers/endings"), &[("person", zane.as_str())]).await?;
    equal(count(stage, booked).await?, 0)?;
    stage.days(1).await?;
    equal(invites(stage, &zane, &at, "METHOD:CANCEL").await?, 1)
}

/// How many letters with a calendar entry of that kind went to somebody about a session.
async fn invites(stage: &Stage, to: &kit::PersonId, at: &str, method: &str) -> Result<usize, String> {
    let mails = store::mail::to_person(&mut stage.look().await?, to).await.map_err(said)?;
    let session = at.trim_start_matches("/sessions/");
    let has = |ics: &String| ics.contains(method) && ics.contains(session);
    Ok(mails.iter().filter(|m| m.ics.as_ref().is_some_and(has)).count())
}

async fn elsewhere(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (mut liga, mut lead) =
        (speaks(&stage, "liga.ozolina", "en").await?, speaks(&stage, "andris.kalnins", "en").await?);
    let mut planner = speaks(&stage, "mei.lin", "en").await?;
    // What costs waits for whoever leads: on Today, on the page; nobody else answers, and a no says why.
    lead.sees("/today").await?.link("/outside-courses/1")?;
    lead.sees("/outside-courses").await?.says("Waiting for your answer")?;
    liga.sees("/outside-courses/1").await?.says("waits for a yes")?;
    // Every empty field is named at once.
    let empty = liga.post("/outside-courses", &[]).await?;
    equal((empty.status, empty.text().matches("Write something here").count() >= 4), (422, true))?;
    // Whoever leads answers, and does not take back what somebody else asked for.
    lead.sees("/outside-courses/1").await?.silent_about("Take it back")?;
    equal(lead.post("/outside-courses/1/withdrawals", &[]).await?.status, 403)?;
    for handle in ["liga.ozolina", "marte.lunde", "paula.vitola"] {
        let mut guest = speaks(&stage, handle, "en").await?;
        equal(guest.post("/outside-courses/1/answers", &[("answer", "yes")]).await?.status, 403)?;
    }
    equal(speaks(&stage, "marte.lunde", "en").await?.get("/outside-courses/1").await?.status, 403)?;
    lead.post("/outside-courses/1/answers", &[("answer", "no"), ("reason", "")]).await?.says("Say why not")?;
    liga.upload("/outside-courses/1/certificate", "certificate", "c.pdf", b"%PDF-1.4 x")
        .await?
        .says("once it was agreed")?;
    lead.does("/outside-courses/1/answers", &[("answer", "yes"), ("reason", "Good idea.")]).await?.says("agreed")?;
    equal(lead.post("/outside-courses/1/answers", &[("answer", "no"), ("reason", "x")]).await?.status, 409)?;
    equal(letters(&stage, "outside/asked/").await?, 1)?;
    equal(letters(&stage, "outside/answered/").await?, 1)?;
    // It is over when its last day has come, and stands in the transcript once.
    let early = [("bring_due_on", "2026-12-24")];
    liga.post("/outside-courses/1/ends", &early).await?.says("its last day has come")?;
    stage.days(24).await?;
    liga.does("/outside-courses/1/ends", &[("bring_due_on", "2026-12-28")]).await?.says("What will you bring back?")?;
    equal(liga.post("/outside-courses/1/ends", &[("bring_due_on", "2026-12-28")]).await?.status, 422)?;
    liga.sees("/people/liga.ozolina/transcript").await?.says("Vienkārša valoda klientam (Rīgas Valodu skola)")?;
    let csv = liga.get("/people/liga.ozolina/transcript.csv").await?;
    equal(csv.body.matches("Vienkārša valoda klientam").count(), 1)?;
    // The certificate is a PDF or a picture by its bytes, and its reader is the person or whoever leads them.
    let at = "/outside-courses/1/certificate";
    liga.upload(at, "certificate", "c.pdf", b"<script>alert(1)</script>").await?.says("neither a PDF nor")?;
    equal(liga.upload(at, "certificate", "c.pdf", b"%PDF-1.4 mine").await?.status, 303)?;
    equal(
        (liga.get(at).await?.body.as_str(), liga.get(at).await?.kind.as_str()),
        ("%PDF-1.4 mine", "application/pdf"),
    )?;
    equal(lead.get(at).await?.status, 200)?;
    equal(speaks(&stage, "marte.lunde", "en").await?.get(at).await?.status, 403)?;
    equal(speaks(&stage, "marte.lunde", "en").await?.upload(at, "certificate", "c.pdf", b"%PDF-").await?.status, 403)?;
    // Three days before the day one is written to, once.
    stage.days(2).await?;
    equal(letters(&stage, "outside/bring/").await? > 0, true)?;
    let before = letters(&stage, "outside/bring/").await?;
    stage.days(1).await?;
    equal(letters(&stage, "outside/bring/").await?, before)?;
    brought(&stage, &mut liga, &mut planner).await
}

/// What is brought back: not taken with a reason, proposed anew, and taken into a draft in both languages.
async fn brought(stage: &Stage, liga: &mut Guest, planner: &mut Guest) -> Result<(), String> {
    let idea =
        [("course", "clear-explanations"), ("part", "lessons"), ("title", "Short"), ("body", "One thing a line.")];
    let mut others = speaks(stage, "juris.liepa", "en").await?;
    equal(others.post("/outside-courses/1/proposals", &idea).await?.status, 403)?;
    liga.speak("lv");
    let page = liga.does("/outside-courses/1/proposals", &idea).await?;
    let at = page.link("/course-proposals/")?;
    let answers = format!("{at}/answers");
    liga.speak("en");
    equal(liga.post("/outside-courses/1/proposals", &idea).await?.status, 422)?;
    planner.sees("/outside-courses").await?.link(&at)?;
    equal(liga.post(&answers, &[("answer", "yes"), ("title", "a"), ("body", "b")]).await?.status, 403)?;
    planner
        .post(&answers, &[("answer", "no"), ("title", "a"), ("body", "b"), ("reason", "")])
        .await?
        .says("Say why not")?;
    let no = [("answer", "no"), ("title", "Short"), ("body", "x"), ("reason", "It stands in the writing course.")];
    planner.does(&answers, &no).await?.says("not this time")?;
    liga.sees("/outside-courses/1").await?.says("It stands in the writing course.")?;
    equal(letters(stage, "course-proposal/answered/").await?, 1)?;
    liga.speak("lv");
    let idea = [("course", "written-tone"), ("part", "lessons"), ("title", "Īsi"), ("body", "Viena lieta rindā.")];
    let page = liga.does("/outside-courses/1/proposals", &idea).await?;
    liga.speak("en");
    let at = page.links("/course-proposals/").into_iter().find(|l| *l != at).ok_or("no second proposal")?;
    let yes = [("answer", "yes"), ("title", "Short"), ("body", "One thing a line."), ("reason", "Thank you.")];
    planner.does(&format!("{at}/answers"), &yes).await?.says("goes into the next version")?;
    equal(planner.post(&format!("{at}/answers"), &yes).await?.status, 409)?;
    // In the first language as it was written here, in the author's as it was proposed, and nothing is published by it.
    let drafted = "SELECT count(*) AS n FROM course_draft WHERE slug = 'written-tone' AND part = 'lessons' \
                   AND (body LIKE '%One thing a line.%' OR body LIKE '%Viena lieta rindā.%')";
    equal(count(stage, drafted).await?, 2)?;
    equal(count(stage, "SELECT version AS n FROM course WHERE slug = 'written-tone'").await?, 1)?;
    planner.sees("/course-drafts/written-tone").await?;
    Ok(())
}

async fn letters(stage: &Stage, key: &str) -> Result<i64, String> {
    let mut look = stage.look().await?;
    let query = sql("SELECT count(*) AS n FROM mail WHERE dedupe_key LIKE $1").bind(format!("{key}%"));
    query.one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

async fn by_telephone(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut look = stage.look().await?;
    let row = sql("SELECT session_id FROM series WHERE parts = 3").one(&mut look).await.map_err(said)?;
    let id: kit::SessionId = row.get("session_id").map_err(said)?;
    let session = plan::session(&mut look, &id).await.map_err(said)?;
    let meetings = plan::series::meetings(&mut look, &session).await.map_err(said)?;
    let seats: Vec<kit::PersonId> =
        plan::enrolled(&mut look, &id).await.map_err(said)?.into_iter().map(|e| e.person).collect();
    let known = people::people_by_id(&mut look, &seats, crate::stage::as_of()).await.map_err(said)?;
    let mails =
        sql("SELECT ics FROM mail WHERE ics LIKE $1").bind(format!("%{id}%")).all(&mut look).await.map_err(said)?;
    let ics: Vec<String> = mails.iter().filter_map(|m| m.get("ics").ok()).collect();
    let booked = plan::bookings_of_session(&mut look, &id).await.map_err(said)?;
    drop(look);
    equal(meetings.len(), 3)?;
    // One entry that comes again, with the number to dial, and the hours of every date in the plan.
    equal(
        !ics.is_empty() && ics.iter().all(|i| i.contains("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3") && i.contains("4711")),
        true,
    )?;
    let later = booked.iter().filter(|b| matches!(b.span, plan::Span::At(at, _) if at == meetings[1].starts_at));
    equal(later.count() >= seats.len() / 2, true)?;
    let first = known.get(&seats[0]).ok_or("nobody has a seat")?.handle.clone();
    let mut learner = speaks(&stage, &first, "en").await?;
    let at = format!("/sessions/{id}");
    let page = learner.sees(&at).await?;
    page.says("kode 4711#")?;
    page.says("Taken by who was there in 2 of 3 meetings")?;
    learner.sees(&format!("{at}/memo")).await?.says("kode 4711#")?;
    let mut planner = speaks(&stage, "mei.lin", "en").await?;
    // Once is not enough; attendance is taken date by date, on its day.
    equal(there(&stage, &id).await?, 0)?;
    let all: Vec<String> = seats.iter().map(|p| format!("p-{p}")).collect();
    let marks = |state: &'static str| all.iter().map(move |p| (p.as_str(), state)).collect::<Vec<_>>();
    let second = [vec![("part", "2")], marks("present")].concat();
    equal(planner.post(&format!("{at}/arrivals"), &second).await?.status, 422)?;
    equal(planner.post(&format!("{at}/attendance"), &marks("present")).await?.status, 409)?;
    stage.move_to(meetings[1].ends_at);
    planner.does(&format!("{at}/arrivals"), &second).await?.says("Attendance is saved.")?;
    equal(there(&stage, &id).await?, seats.len() as i64 - 1)?;
    // The follow-up counts from the last date, as page and calendar say it, also for who has come often enough before.
    let day = kit::time::plus_days(meetings[2].starts_at.day(session.zone), 14);
    let mut look = stage.look().await?;
    let due = sql("SELECT count(*) AS n FROM follow_up WHERE session_id = $1 AND due_on = $2").bind(&id).bind(day);
    equal(due.one(&mut look).await.map_err(said)?.get::<i64>("n").map_err(said)?, seats.len() as i64 - 1)?;
    drop(look);
    stage.move_to(meetings[2].ends_at);
    let third = [vec![("part", "3")], marks("absent")].concat();
    planner.does(&format!("{at}/arrivals"), &third).await?;
    let absent =
        "SELECT count(*) AS n FROM attendance a JOIN series s ON s.session_id = a.session_id WHERE a.state = 'absent'";
    equal(count(&stage, absent).await?, 1)?;
    by_hand(&stage).await
}

/// A planner makes one: weekly, with what one needs to join; what cannot be is refused at its field.
async fn by_hand(stage: &Stage) -> Result<(), String> {
    let mut planner = speaks(stage, "mei.lin", "en").await?;
    let page = planner.sees("/plan/2027-01/by-hand?course=written-tone").await?;
    page.says("every two weeks")?;
    let mut look = stage.look().await?;
    let course = curriculum::course_by_slug(&mut look, "written-tone").await.map_err(said)?;
    let offering = course.offerings.iter().find(|o| o.method == "webinar").ok_or("no webinar")?.id.to_string();
    drop(look);
    let form = |parts: &'static str, needed: &'static str| {
        [
            ("course", "written-tone".to_owned()),
            ("offering", offering.clone()),
            ("day", "2027-01-20".to_owned()),
            ("time", "10:00".to_owned()),
            ("lang", "en".to_owned()),
            ("others", "liga.ozolina".to_owned()),
            ("every", "7".to_owned()),
            ("parts", parts.to_owned()),
            ("needed", needed.to_owned()),
            ("joining", "https://meet.example/tone".to_owned()),
        ]
    };
    for (parts, needed) in [("13", "2"), ("3", "4"), ("1", "1")] {
        let form = form(parts, needed);
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        equal(planner.post("/plan/2027-01/sessions", &pairs).await?.status, 422)?;
    }
    Ok(())
}

async fn there(stage: &Stage, id: &kit::SessionId) -> Result<i64, String> {
    let mut look = stage.look().await?;
    let query = sql("SELECT count(*) AS n FROM attendance WHERE state <> 'absent' AND session_id = $1").bind(id);
    query.one(&mut look).await.map_err(said)?.get("n").map_err(said)
}

async fn parity(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut planner = speaks(&stage, "mei.lin", "en").await?;
    planner.sees("/parity").await?;
    stage.days(1).await?;
    let page = planner.sees("/parity").await?;
    page.says("were there")?;
    let homes = count(&stage, "SELECT count(*) AS n FROM person WHERE home = 'yes' AND ended_on IS NULL").await?;
    let counted = count(&stage, "SELECT heads AS n FROM parity WHERE slice = 'home'").await?;
    equal(counted > 0 && counted <= homes, true)?;
    // Nobody is counted more often than they are there.
    let odd = "SELECT count(*) AS n FROM parity WHERE asked > heads OR seats > heads OR far > seats OR attended > heads OR completed > heads";
    equal(count(&stage, odd).await?, 0)?;
    let csv = planner.get("/parity.csv").await?;
    equal(csv.body.contains("where,people,asked,seats,far,attended,completed,answers,able_mean,counted_on"), true)?;
    equal(speaks(&stage, "liga.ozolina", "en").await?.get("/parity").await?.status, 403)
}
