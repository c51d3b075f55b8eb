//! Ways by which people learn and know: attendance by part and code, briefings, job aids.

use std::sync::Arc;

use kit::SessionId;
use store::sql;

use crate::{
    doors,
    guest::Guest,
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("delivered/who is there is taken by code, by roster and from the telephone", |s, k| Box::pin(arrivals(s, k)));
    add("delivered/a change is read, understood, and nobody is forgotten", |s, k| Box::pin(briefings(s, k)));
    add("delivered/nobody takes contacts alone before both have ticked enough", |s, k| Box::pin(shadowing(s, k)));
    add("delivered/the catalogue is narrowed down by its address, and goes out as a file", |s, k| {
        Box::pin(catalogue(s, k))
    });
    add("delivered/what a trainer notes is read by the trainee and nobody else", |s, k| Box::pin(notes(s, k)));
    add("delivered/a job aid is found, answered, and changed in versions", |s, k| Box::pin(aids(s, k)));
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

/// The six digits on the trainer's page.
async fn code(trainer: &mut Guest, at: &str, part: i64) -> Result<String, String> {
    let page = trainer.sees(&format!("{at}/code?part={part}")).await?;
    let digits = page.body.split("wall-digits\">").nth(1).and_then(|s| s.split('<').next()).ok_or("no code")?;
    Ok(digits.replace(' ', ""))
}

async fn arrivals(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let id = SessionId(samples.get("session").cloned().unwrap_or_default());
    let mut look = stage.look().await?;
    let session = plan::session(&mut look, &id).await.map_err(said)?;
    let seats = plan::enrolled(&mut look, &id).await.map_err(said)?;
    let ids: Vec<kit::PersonId> = seats.into_iter().map(|e| e.person).filter(|p| !p.0.is_empty()).collect();
    let known = people::people_by_id(&mut look, &ids, session.day()).await.map_err(said)?;
    let teaches = session.trainer.clone().ok_or("nobody teaches")?;
    let trainer = people::person(&mut look, &teaches, session.day()).await.map_err(said)?.handle;
    drop(look);
    let mut others: Vec<people::Person> = known.into_values().filter(|p| p.handle != "liga.ozolina").collect();
    others.sort_by(|a, b| a.handle.cmp(&b.handle));
    let at = format!("/sessions/{id}");
    let (mut trainer, mut liga) = (speaks(&stage, &trainer).await?, speaks(&stage, "liga.ozolina").await?);
    // Before it begins nobody is there, and no code is shown.
    equal(liga.post(&format!("{at}/arrival"), &[("code", "123456")]).await?.status, 422)?;
    trainer.sees(&format!("{at}/arrivals")).await?.says("Attendance opens when this begins:")?;
    // What was pasted before its time comes back with the reason.
    let early = format!("Name;Number\n{};4711", others[2].email);
    let soon = trainer.post(&format!("{at}/arrivals/bridges"), &[("part", "1"), ("list", &early)]).await?;
    equal(soon.status, 422)?;
    soon.says("Attendance opens when the session begins.")?;
    soon.says(&others[2].email)?;
    stage.move_to(session.starts_at.plus_minutes(2));
    liga.post(&format!("{at}/arrival"), &[("code", "123456")]).await?.says("No code is shown for this session.")?;
    equal(trainer.get(&format!("{at}/code")).await?.status, 303)?;
    equal(trainer.post(&format!("{at}/arrivals/cuts"), &[("cut", "halves"), ("to", "code")]).await?.status, 303)?;
    let first = code(&mut trainer, &at, 1).await?;
    // Somebody without a seat has no use of it, whoever showed it to them.
    let mut stranger = speaks(&stage, "mei.lin").await?;
    equal(stranger.post(&format!("{at}/arrival"), &[("code", &first)]).await?.status, 404)?;
    let wrong = if first == "000000" { "000001" } else { "000000" };
    liga.post(&format!("{at}/arrival"), &[("code", wrong)]).await?.says("This is not the code that is shown now.")?;
    // An old code is of no use, one of the minute before is.
    stage.move_to(session.starts_at.plus_minutes(6));
    equal(liga.post(&format!("{at}/arrival"), &[("code", &first)]).await?.status, 422)?;
    let then = code(&mut trainer, &at, 1).await?;
    stage.move_to(session.starts_at.plus_minutes(7));
    liga.does(&format!("{at}/arrival"), &[("code", &then)]).await?.says("Before the break: here since")?;
    let mine = "SELECT count(*) AS n FROM attendance a JOIN person p ON p.id = a.person_id WHERE p.handle = 'liga.ozolina' \
                AND a.state = 'present' AND a.session_id = (SELECT session_id FROM arrival)";
    equal(count(&stage, mine).await?, 1)?;
    // Who tries one after the other is slowed down.
    for _ in 0..3 {
        liga.post(&format!("{at}/arrival"), &[("code", wrong)]).await?;
    }
    liga.post(&format!("{at}/arrival"), &[("code", wrong)]).await?.says("Wait a minute")?;
    // The roster: one late, one away in the first part; the second is not marked as away before the last part.
    let late = format!("p-{}", others[0].id);
    let away = format!("p-{}", others[1].id);
    let roster = [("part", "1"), (late.as_str(), "late"), (away.as_str(), "absent")];
    trainer.does(&format!("{at}/arrivals"), &roster).await?.says("Attendance is saved.")?;
    // Nobody was in a part that has not begun.
    let soon = trainer.post(&format!("{at}/arrivals"), &[("part", "2"), (late.as_str(), "present")]).await?;
    equal(soon.status, 422)?;
    soon.says("This part has not begun yet.")?;
    equal(count(&stage, "SELECT count(*) AS n FROM attendance WHERE state = 'late' AND session_id = (SELECT session_id FROM arrival)").await?, 1)?;
    let absent =
        "SELECT count(*) AS n FROM attendance WHERE state = 'absent' AND session_id = (SELECT session_id FROM arrival)";
    equal(count(&stage, absent).await?, 0)?;
    // The list of the bridge: one is found by mail, one by name; a guest is named and not guessed at.
    let list = format!("Name;Number\n{};+371 200 00 01\n{};\nGuest 3;+47 22 00 00 00", others[2].email, others[3].name);
    let page = trainer.post(&format!("{at}/arrivals/bridges"), &[("part", "1"), ("list", &list)]).await?;
    equal(page.status, 200)?;
    page.says("One line fits nobody with a seat.")?;
    page.says("Guest 3")?;
    equal(count(&stage, "SELECT count(*) AS n FROM part_attendance WHERE how = 'dial_in' AND session_id = (SELECT session_id FROM arrival)").await?, 2)?;
    // In the second part the same; who was away twice is absent.
    stage.move_to(session.ends_at.plus_minutes(-10));
    let second = code(&mut trainer, &at, 2).await?;
    equal(second != then, true)?;
    trainer.does(&format!("{at}/arrivals"), &[("part", "2"), (away.as_str(), "absent")]).await?;
    equal(count(&stage, absent).await?, 1)?;
    // The parts stay as they are, and a day later the list is closed.
    equal(trainer.post(&format!("{at}/arrivals/cuts"), &[("cut", "whole")]).await?.status, 422)?;
    stage.move_to(session.ends_at.plus_days(1));
    equal(trainer.post(&format!("{at}/arrivals"), &[("part", "1"), (away.as_str(), "present")]).await?.status, 422)?;
    let page = trainer.sees(&format!("{at}/arrivals")).await?;
    page.says("This list was saved on another day and is closed.")?;
    page.silent_about("Save the roster")?;
    // A manager neither sees the roster nor the code.
    let mut manager = speaks(&stage, "andris.kalnins").await?;
    equal(manager.get(&format!("{at}/code")).await?.status, 403)
}

async fn briefings(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (mut liga, mut lead) = (speaks(&stage, "liga.ozolina").await?, speaks(&stage, "andris.kalnins").await?);
    liga.sees("/today").await?.says("Routers are replaced at once")?;
    let page = lead.sees("/briefings/1/readers").await?;
    page.says("Līga Ozoliņa")?;
    page.silent_about("Kristaps Vilks")?;
    // A wrong answer is no fault: read again. The right one is found by its words, wherever it stands.
    let open = liga.sees("/briefings/1").await?;
    let place = |page: &str, words: &str| {
        let before = page.split(words).next().unwrap_or("");
        before.rsplit("value=\"").next().and_then(|v| v.split('"').next()).unwrap_or("9").to_owned()
    };
    let wrong = place(&open.body, "Book a technician");
    let again = liga.post("/briefings/1/acknowledgements", &[("shown", "0"), ("a0", &wrong)]).await?;
    equal(again.status, 422)?;
    again.says("Read it once more")?;
    equal(liga.post("/briefings/1/acknowledgements", &[("shown", "1")]).await?.status, 422)?;
    let right = place(&again.body, "Order a new one by post");
    // An answer from a window that shows another order is not counted.
    equal(liga.post("/briefings/1/acknowledgements", &[("shown", "0"), ("a0", &right)]).await?.status, 409)?;
    liga.does("/briefings/1/acknowledgements", &[("shown", "1"), ("a0", &right)]).await?.says("Thank you")?;
    liga.sees("/today").await?.silent_about("Routers are replaced")?;
    lead.sees("/briefings/1/readers").await?.silent_about("Līga Ozoliņa")?;
    // Whoever is not meant neither reads it nor sees who has not.
    equal(speaks(&stage, "marte.lunde").await?.get("/briefings/1").await?.status, 404)?;
    let mut other = speaks(&stage, "paula.vitola").await?;
    other.sees("/briefings/1/readers").await?.says("Everybody has read it.")?;
    equal(other.post("/briefings/1/ends", &[]).await?.status, 403)?;
    // Routing asks who may not yet be given it.
    let sheet = lead.get("/unbriefed.csv").await?;
    equal(sheet.body.contains("liga.ozolina"), false)?;
    equal(sheet.body.lines().count() > 1, true)?;
    let mut programme = stage.programme("mei.lin").await?;
    equal(programme.get("/api/v1/unbriefed").await?.body.contains("\"briefing\":1"), true)?;
    // A new one: a translation asks the same, a manager tells own teams only, days that are over are refused.
    let base = [("audience", "team:technical-riga"), ("due_on", "2026-11-30"), ("source", "en")];
    let words = [
        ("title_en", "New hours"),
        ("text_en", "We open at seven."),
        ("q1_en", "When?"),
        ("r1_en", "Seven"),
        ("w1_en", "Eight"),
    ];
    let mut form = [&base[..], &words[..], &[("title_lv", "Jauns laiks"), ("text_lv", "No septiņiem.")]].concat();
    let refused = lead.post("/briefings", &form).await?;
    equal(refused.status, 422)?;
    refused.says("Ask the same questions")?;
    form.truncate(8);
    form[0].1 = "site:oslo";
    equal(lead.post("/briefings", &form).await?.status, 422)?;
    form[0].1 = "team:technical-riga";
    form[1].1 = "2026-11-01";
    lead.post("/briefings", &form).await?.says("This day is over")?;
    form[1].1 = "2026-11-30";
    let page = lead.does("/briefings", &form).await?;
    page.says("It is told.")?;
    // Days later it is late, in words about the promise; then nobody needs it any more.
    stage.days(8).await?;
    liga.sees("/briefings").await?.says("2 days over")?;
    // Everybody it is for, but who told it, was written to once, each in their language.
    let readers = "SELECT count(*) AS n FROM mail WHERE dedupe_key LIKE 'briefing/%' AND dedupe_key LIKE \
                   '%' || (SELECT id FROM briefing WHERE number = 2) || '%'";
    let twice = "SELECT COALESCE(max(n), 0) AS n FROM (SELECT count(*) AS n FROM mail WHERE dedupe_key LIKE 'briefing/%' \
                 GROUP BY person_id, dedupe_key) x";
    equal((count(&stage, readers).await? > 5, count(&stage, twice).await?), (true, 1))?;
    let own = "SELECT count(*) AS n FROM mail m JOIN person p ON p.id = m.person_id WHERE p.handle = 'andris.kalnins' \
               AND m.dedupe_key LIKE 'briefing/%'";
    equal(count(&stage, own).await?, 0)?;
    lead.does("/briefings/2/ends", &[]).await?;
    liga.sees("/briefings").await?.silent_about("New hours")
}

async fn aids(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (mut liga, mut coach) = (speaks(&stage, "liga.ozolina").await?, speaks(&stage, "juris.liepa").await?);
    liga.sees("/search?q=calming").await?.says("Job aids")?;
    equal(liga.get("/aids?q=calming+ang&open=yes").await?.location.starts_with("/aids/calming-anger"), true)?;
    let page = liga.sees("/aids/calming-anger").await?;
    page.says("Let them finish.")?;
    page.silent_about("Versions")?;
    liga.sees("/courses/calming-anger/lessons/1").await?.link("/aids/calming-anger")?;
    // What is missing goes on among the voices, and nobody can tell whose it was.
    let before = count(&stage, "SELECT count(*) AS n FROM feedback WHERE channel = 'aid'").await?;
    let missing = [("needed", "no"), ("missing", "What to say when they swear")];
    liga.does("/aids/calming-anger/answers", &missing).await?.says("Thank you.")?;
    equal(count(&stage, "SELECT count(*) AS n FROM feedback WHERE channel = 'aid'").await?, before + 1)?;
    let signed = "SELECT count(*) AS n FROM journal WHERE name = 'deliver.aid_answered' AND actor IS NOT NULL";
    equal(count(&stage, signed).await?, 0)?;
    coach.sees("/aids/calming-anger").await?.says("helped 8 of 10")?;
    // A learner writes none; the coach writes the next version, and search finds its new words.
    equal(liga.get("/aids/new").await?.status, 403)?;
    let mut form = vec![
        ("source", "en"),
        ("review_by_on", "2027-03-01"),
        ("course", "calming-anger"),
        ("title_en", "Calming anger"),
        ("body_en", "When they swear: stay, and name it."),
        ("note", "Swearing"),
    ];
    coach.does("/aids/calming-anger", &form).await?.says("2,")?;
    liga.sees("/aids?q=swear").await?.says("Calming anger")?;
    form[1].1 = "2026-01-01";
    coach.post("/aids/calming-anger", &form).await?.says("Choose a day to come.")?;
    form[1].1 = "2027-03-01";
    form.push(("card", "no-such-card"));
    equal(coach.post("/aids/calming-anger", &form).await?.status, 422)?;
    form.pop();
    // A second one of the same title has an address of its own; taken away, it is found no more.
    let page = coach.does("/aids", &form).await?;
    page.link("/aids/calming-anger-2/edit")?;
    coach.does("/aids/calming-anger-2/ends", &[]).await?;
    equal(liga.get("/aids/calming-anger-2").await?.status, 404)?;
    equal(liga.sees("/aids?q=swear").await?.links("/aids/calming-anger-2").len(), 0)
}

async fn shadowing(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (mut new, mut partner) = (speaks(&stage, "kristaps.vilks").await?, speaks(&stage, "liga.ozolina").await?);
    let mut lead = speaks(&stage, "andris.kalnins").await?;
    let bill = "Jautājums par rēķinu";
    let page = new.sees("/shadowings/1").await?;
    page.says("No own contacts yet. Still to be watched: Jautājums par rēķinu (2).")?;
    // What is not open is refused in words, also past the form.
    let early = [("step", "reverse"), ("kind", bill)];
    new.post("/shadowings/1/contacts", &early).await?.says("This step is not open yet.")?;
    let own = [("step", "supported"), ("kind", "")];
    new.post("/shadowings/1/contacts", &own).await?.says("This step is not open yet.")?;
    // One alone counts nothing: the other ticks it too.
    let contact = page_contact(&partner.sees("/shadowings/1").await?.body)?;
    partner.does("/shadowings/1/ticks", &[("contact", &contact)]).await?.says("both ticked")?;
    partner.does("/shadowings/1/contacts", &[("step", "observe"), ("kind", bill)]).await?;
    new.sees("/shadowings/1").await?.says("No own contacts yet.")?;
    tick(&mut new).await?;
    new.sees("/shadowings/1").await?.says("Enough was watched.")?;
    for kind in ["Nav interneta", bill] {
        let words = [("step", "reverse"), ("kind", kind), ("note", "Zvanīja no 26543210.")];
        new.does("/shadowings/1/contacts", &words).await?.silent_about("26543210")?;
        tick(&mut partner).await?;
    }
    lead.sees("/shadowings").await?.says("Own contacts, help near")?;
    for kind in ["Nav interneta", bill] {
        partner.does("/shadowings/1/contacts", &[("step", "supported"), ("kind", kind)]).await?;
        tick(&mut new).await?;
    }
    lead.sees("/shadowings/1").await?.says("Kristaps Vilks has handled every kind and may take contacts alone.")?;
    // Others see nothing of it; the lead ticks for nobody.
    equal(speaks(&stage, "marte.lunde").await?.get("/shadowings/1").await?.status, 403)?;
    equal(speaks(&stage, "paula.vitola").await?.post("/shadowings/1/ends", &[]).await?.status, 403)?;
    equal(lead.post("/shadowings/1/contacts", &early).await?.status, 403)?;
    // Pairing: own people only, two different ones, one pair at a time.
    let pair = |person: &'static str, partner: &'static str| {
        [
            ("person", person),
            ("partner", partner),
            ("from_on", "2026-11-25"),
            ("to_on", "2026-12-04"),
            ("kinds", "Line\nBill"),
            ("needed", "2"),
            ("hours", "1.5"),
        ]
    };
    lead.post("/shadowings", &pair("marte.lunde", "liga.ozolina")).await?.says("You can pair people you lead.")?;
    lead.post("/shadowings", &pair("zane.balode", "zane.balode")).await?.says("choose two people")?;
    lead.post("/shadowings", &pair("kristaps.vilks", "zane.balode")).await?.says("paired already")?;
    // The newcomer's hours are in the plan from day to day, and those of a pair that ended are over with today.
    let booked = "SELECT COALESCE(CAST(sum(minutes_a_day) AS BIGINT), 0) AS n FROM booking b JOIN person p ON p.id = b.person_id \
                  WHERE p.handle = 'kristaps.vilks' AND b.kind = 'shadowing' AND b.cancelled_at IS NULL \
                  AND b.from_on <= '2026-11-26' AND b.to_on >= '2026-11-26'";
    equal(count(&stage, booked).await?, 120)?;
    lead.does("/shadowings/1/ends", &[]).await?;
    equal(count(&stage, booked).await?, 0)?;
    lead.does("/shadowings", &pair("kristaps.vilks", "zane.balode")).await?.says("1 h 30 min a day")?;
    equal(count(&stage, booked).await?, 90)
}

/// The contact that waits for the reader's tick.
fn page_contact(page: &str) -> Result<String, String> {
    let id = page.split("name=\"contact\" value=\"").nth(1).and_then(|s| s.split('"').next());
    id.map(str::to_owned).ok_or_else(|| "nothing waits for a tick".to_owned())
}

async fn tick(guest: &mut Guest) -> Result<(), String> {
    let contact = page_contact(&guest.sees("/shadowings/1").await?.body)?;
    guest.does("/shadowings/1/ticks", &[("contact", &contact)]).await.map(|_| ())
}

async fn catalogue(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut mei = speaks(&stage, "mei.lin").await?;
    mei.sees("/courses").await?.says("10 courses")?;
    let page = mei.sees("/courses?q=angr").await?;
    page.link("/courses/calming-anger")?;
    equal(page.links("/courses/five-whys").len(), 0)?;
    // What fits several at once, and what nothing fits: said as a number, not as an empty house.
    let both = mei.sees("/courses?type=customer_service&lang=lv&provider=own").await?;
    both.link("/courses/calming-anger")?;
    equal(both.links("/courses/five-whys").len(), 0)?;
    let none = mei.sees("/courses?method=no-such-way").await?;
    none.says("0 courses")?;
    none.silent_about("No course yet")?;
    // Free seats are counted over the coming sessions; who asks for them sees no course without one.
    let open = mei.sees("/courses?seats=open").await?;
    let lines = open.body.matches("<th scope=\"row\">").count();
    equal(lines, open.text().matches("free seat").count() - open.text().matches("with a free seat").count())?;
    let sheet = mei.get("/courses.csv?type=customer_service").await?;
    equal(sheet.kind.starts_with("text/csv"), true)?;
    equal(sheet.body.contains("calming-anger"), true)?;
    equal(sheet.body.contains("five-whys"), false)
}

async fn notes(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let id = SessionId(samples.get("session").cloned().unwrap_or_default());
    let mut look = stage.look().await?;
    let session = plan::session(&mut look, &id).await.map_err(said)?;
    let today = crate::stage::as_of();
    let liga = people::by_handle(&mut look, "liga.ozolina", today).await.map_err(said)?.id;
    let teaches = session.trainer.clone().ok_or("nobody teaches")?;
    let teaches = people::person(&mut look, &teaches, today).await.map_err(said)?.handle;
    let seats = plan::enrolled(&mut look, &id).await.map_err(said)?;
    let other = seats.into_iter().map(|e| e.person).find(|p| *p != liga).ok_or("she sits alone")?;
    let other = people::person(&mut look, &other, today).await.map_err(said)?.handle;
    drop(look);
    let at = format!("/sessions/{id}/notes");
    let mut trainer = speaks(&stage, &teaches).await?;
    let (step, text) = (format!("step-{liga}"), format!("text-{liga}"));
    let empty = [("person", liga.as_str()), (step.as_str(), "alone"), (text.as_str(), "")];
    equal(trainer.post(&at, &empty).await?.status, 422)?;
    let note = [("person", liga.as_str()), (step.as_str(), "alone"), (text.as_str(), "She waits before she answers.")];
    trainer.does(&at, &note).await?.says("She waits before she answers.")?;
    let mut hers = speaks(&stage, "liga.ozolina").await?;
    hers.sees(&format!("/sessions/{id}")).await?.link(&at)?;
    let page = hers.sees(&at).await?;
    page.says("She waits before she answers.")?;
    page.silent_about("Write a note")?;
    speaks(&stage, &other).await?.sees(&at).await?.silent_about("She waits")?;
    for handle in ["andris.kalnins", "mei.lin", "kari.nordby"] {
        equal((handle, speaks(&stage, handle).await?.get(&at).await?.status), (handle, 403))?;
    }
    equal(hers.post(&at, &note).await?.status, 403)
}
