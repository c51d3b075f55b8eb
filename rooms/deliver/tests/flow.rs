//! One session from its letters to who was there, on a real database: the statements of `prepare` and `deliver` together.

use std::{collections::HashMap, path::PathBuf};

use curriculum::{Answer, CourseText, Lesson, Objective, Question};
use kit::{At, Chance, CourseId, Day, Done, Lang, OfferingId, PersonId, SessionId, VenueId, Words, Zone, time};
use plan::NewSession;
use store::{Actor, Db, Work, hearers, jobs, sql};

const ZONE: Zone = Zone::Europe__Riga;

fn day(month: u32, d: u32) -> Day {
    Day::from_ymd_opt(2026, month, d).unwrap()
}

fn session_day() -> Day {
    day(12, 3)
}

struct Hand {
    db: Db,
    folder: PathBuf,
    chance: Chance,
}

impl Hand {
    async fn open(name: &str) -> Hand {
        let folder = std::env::temp_dir().join(format!("tandem-{name}-{}", std::process::id()));
        let db = Db::open_folder(&folder).await.unwrap();
        Hand { db, folder, chance: Chance::from_seed(7) }
    }
    async fn work(&mut self, who: &str, now: At) -> Work {
        let actor = if who.is_empty() { Actor::System } else { Actor::Person(who.into()) };
        self.db.work(actor, now, self.chance.fork()).await.unwrap()
    }
    async fn settle(&mut self, now: At) {
        let (hears, kinds) = (prepare::room().hears, prepare::room().jobs);
        hearers::deliver_all(&self.db, &hears, now, &mut self.chance).await.unwrap();
        jobs::run_due(&self.db, &kinds, now, now, &mut self.chance).await.unwrap();
    }
}

fn words(text: &str) -> Words {
    Words::one(Lang::En, text)
}

fn text() -> CourseText {
    let question = |id: &str| Question {
        id: id.into(),
        objective: "o1".into(),
        question: format!("Question {id}?"),
        answers: (0..3).map(|i| Answer { text: format!("a{i}"), right: i == 1, why: "because".into() }).collect(),
    };
    CourseText {
        title: "Calming an angry caller".into(),
        summary: "A morning of listening and role play.".into(),
        why: "Angry calls are the hardest part of the day.".into(),
        preparation: "Think of one angry call you remember.".into(),
        topics: vec!["The first twenty seconds".into()],
        dress: "Comfortable clothes".into(),
        objectives: vec![Objective {
            id: "o1".into(),
            skill: "listening".into(),
            text: "Lets the caller finish.".into(),
        }],
        lessons: vec![Lesson { id: "l1".into(), title: "One".into(), minutes: 5, body: "Listen.".into() }],
        quiz: vec![question("q1"), question("q2")],
        ..CourseText::default()
    }
}

/// A site with its manager, a trainer, a team lead with two reports (one of them reads Latvian), a course in English.
async fn furnish(work: &mut Work) -> Done<()> {
    sql(
        "INSERT INTO organisation (id, name, currency, zone, languages, name_order, opens_minutes, closes_minutes, memo_lead_days, \
         goal_lead_days, follow_up_days, practice_days, recording_days, made_at) \
         VALUES ('organisation', 'Fjordlink', 'EUR', 'Europe/Riga', 'en,lv', 'en', 480, 1200, 14, 7, 14, 30, 90, 0)",
    )
    .run(work)
    .await?;
    sql("INSERT INTO site (id, slug, name, zone, address, manager_id, recorded_at) VALUES ('riga', 'riga', $1, 'Europe/Riga', $2, 'ilze', 0)")
        .bind(words("Rīga"))
        .bind(words("Brīvības iela 40"))
        .run(work)
        .await?;
    sql("INSERT INTO department (id, slug, name, recorded_at) VALUES ('technical', 'technical', $1, 0)")
        .bind(words("Technical"))
        .run(work)
        .await?;
    sql("INSERT INTO team (id, slug, name, department_id, site_id, recorded_at) VALUES ('t', 't', $1, 'technical', 'riga', 0)")
        .bind(words("Technical Rīga"))
        .run(work)
        .await?;
    let people = [
        ("ilze", "en", None, "manager"),
        ("sigrid", "en", Some("ilze"), "facilitator"),
        ("andris", "en", Some("ilze"), "manager"),
        ("liga", "en", Some("andris"), "learner"),
        ("janis", "lv", Some("andris"), "learner"),
    ];
    for (id, lang, manager, role) in people {
        sql("INSERT INTO person (id, external_id, handle, name, sort_key, folded, email, lang, spoken, bio, recorded_at) \
             VALUES ($1, $1, $1, $1, $1, $1, $1, $2, 'en,lv', $3, 0)")
        .bind(id)
        .bind(lang)
        .bind(words("Eight years on the phones in Oslo.").to_json())
        .run(work)
        .await?;
        sql("INSERT INTO placement (id, person_id, team_id, site_id, position, manager_id, contract, weekly_minutes, \
             wage_minor_per_hour, valid_from, recorded_at) VALUES ($1, $1, 't', 'riga', 'agent', $2, 'permanent', 2250, 1200, '2020-01-01', 0)")
        .bind(id)
        .bind(manager)
        .run(work)
        .await?;
        sql("INSERT INTO role_grant (id, person_id, role, valid_from, recorded_at) VALUES ($1, $1, $2, '2020-01-01', 0)")
            .bind(id)
            .bind(role)
            .run(work)
            .await?;
    }
    sql("INSERT INTO course (id, slug, type, track, skills, prerequisites, separation, mixed, soft, version, review_by_on, \
         provider, fit, approval, approval_days, attendance_pct, published_at, recorded_at) VALUES ('c', 'calming-anger', 'customer_service', 'both', 'listening', '', 'hard', 'no', \
         'yes', 1, '2027-12-01', 'own', 'tailored', 'ask', 3, 90, 0, 0)")
    .run(work)
    .await?;
    write_text(work, "c", Lang::En).await?;
    sql("INSERT INTO offering (id, course_id, method, minutes, group_min, group_max, subgroup_min, subgroup_max, needs_trainer, \
         needs_room, price_session_minor, price_head_minor, place, retired) \
         VALUES ('o', 'c', 'class', 180, 2, 10, 0, 0, 'yes', 'yes', 0, 0, 0, 'no')")
    .run(work)
    .await?;
    sql("INSERT INTO venue (id, slug, site_id, name, seats, hour_minor, use_minor, setup_minutes, clear_minutes, way_minutes, fare_minor, \
         directions, equipment, recorded_at) VALUES ('v', 'v', 'riga', $1, 10, 0, 0, 0, 0, 0, 0, $2, $3, 0)")
    .bind(words("Room Rīga 1"))
    .bind(words("3rd floor, left from the lift"))
    .bind(words("Flip chart"))
    .run(work)
    .await?;
    sql("INSERT INTO trainer (person_id, course_id, hour_minor, recorded_at) VALUES ('sigrid', 'c', 0, 0)")
        .run(work)
        .await?;
    Ok(())
}

async fn write_text(work: &mut Work, course: &str, lang: Lang) -> Done<()> {
    sql("INSERT INTO course_text (course_id, version, lang, title, short, body) VALUES ($1, 1, $2, $3, $3, $4)")
        .bind(course)
        .bind(lang)
        .bind(text().title)
        .bind(serde_json::to_string(&text())?)
        .run(work)
        .await?;
    Ok(())
}

async fn publish(hand: &mut Hand, now: At) -> SessionId {
    let mut work = hand.work("", now).await;
    let new = NewSession {
        course: CourseId::from("c"),
        offering: OfferingId::from("o"),
        starts_at: time::at_local(session_day(), 570, ZONE),
        venue: Some(VenueId::from("v")),
        trainer: Some("sigrid".into()),
        lang: Lang::En,
        zone: ZONE,
        people: vec!["liga".into(), "janis".into()],
        late_reason: String::new(),
        series: None,
    };
    let session = plan::schedule(&mut work, new).await.unwrap();
    work.commit().await.unwrap();
    hand.settle(now).await;
    session
}

fn refused<T>(result: Done<T>) -> String {
    match result {
        Ok(_) => "done".into(),
        Err(stop) => stop.refusal().map_or_else(|| format!("{stop:?}"), |r| r.says[0].1.key.clone()),
    }
}

#[tokio::test]
async fn letters_goals_and_the_day_itself() {
    let mut hand = Hand::open("flow").await;
    let planned = time::at_local(day(11, 10), 600, ZONE);
    let mut work = hand.work("", planned).await;
    furnish(&mut work).await.unwrap();
    work.commit().await.unwrap();
    let s = publish(&mut hand, planned).await;
    letters(&mut hand, &s).await;
    goals(&mut hand, &s).await;
    attendance(&mut hand, &s).await;
    quiz(&mut hand).await;
    again(&mut hand).await;
    hand.db.close().await;
    std::fs::remove_dir_all(&hand.folder).unwrap();
}

/// Nothing leaves before its day; the English letter leaves on it, the Latvian one is refused with what is missing.
async fn letters(hand: &mut Hand, s: &SessionId) {
    let early = time::at_local(day(11, 18), 600, ZONE);
    hand.settle(early).await;
    let mut look = hand.work("", early).await;
    assert_eq!(store::mail::to_person(&mut look, &"liga".into()).await.unwrap().len(), 0);
    drop(look);
    let lead = time::at_local(day(11, 19), 485, ZONE);
    hand.settle(lead).await;
    hand.settle(lead).await;
    let mut work = hand.work("", lead).await;
    prepare::send_due_memos(&mut work).await.unwrap();
    work.commit().await.unwrap();
    let mut look = hand.work("liga", lead).await;
    let mails = store::mail::to_person(&mut look, &"liga".into()).await.unwrap();
    assert_eq!(mails.len(), 1, "once per person and session");
    assert_eq!(mails[0].method.as_deref(), Some("REQUEST"));
    assert!(mails[0].text.contains("3rd floor, left from the lift"), "{}", mails[0].text);
    assert!(!mails[0].subject.contains("team"));
    let memos = prepare::memos(&mut look, std::slice::from_ref(s)).await.unwrap();
    let latvian = memos.iter().find(|m| m.person.as_str() == "janis").unwrap();
    assert!(latvian.sent_at.is_none() && latvian.refused.len() >= 4, "{:?}", latvian.refused);
    let english = memos.iter().find(|m| m.person.as_str() == "liga").unwrap();
    assert!(english.sent_at.is_some() && !english.late());
    assert_eq!(prepare::memos_refused(&mut look).await.unwrap().len(), 1);
    assert_eq!(refused(prepare::read_memo(&mut look, s, &"janis".into()).await), "web-forbidden");
    prepare::read_memo(&mut look, s, &"liga".into()).await.unwrap();
    look.commit().await.unwrap();
}

async fn goals(hand: &mut Hand, s: &SessionId) {
    let now = time::at_local(day(11, 25), 600, ZONE);
    let mut work = hand.work("liga", now).await;
    let me = PersonId::from("liga");
    prepare::write_goal(&mut work, s, &me, "I wait two seconds.").await.unwrap();
    assert_eq!(refused(prepare::rewrite_goal(&mut work, s, &me, "Other", 1).await), "prepare-goal-meanwhile");
    let goal = prepare::goal_of(&mut work, s, &me).await.unwrap();
    assert_eq!(
        (goal.version, goal.due_on, goal.manager.as_ref().map(PersonId::as_str)),
        (2, day(11, 26), Some("andris"))
    );
    assert_eq!(refused(prepare::agree_goal(&mut work, &goal.id, day(11, 25), "x", 2).await), "web-forbidden");
    work.actor = Actor::Person("andris".into());
    assert_eq!(refused(prepare::agree_goal(&mut work, &goal.id, None, "x", 2).await), "prepare-talk-needed");
    prepare::agree_goal(&mut work, &goal.id, day(11, 25), "I wait two full seconds.", 2).await.unwrap();
    let waiting = prepare::goals_waiting_for(&mut work, &"andris".into()).await.unwrap();
    assert_eq!(waiting.iter().map(|g| g.person.as_str()).collect::<Vec<_>>(), ["janis"]);
    assert!(prepare::goal(&mut work, &goal.id).await.unwrap().counts());
    work.commit().await.unwrap();
}

async fn attendance(hand: &mut Hand, s: &SessionId) {
    let before = time::at_local(session_day(), 500, ZONE);
    let mut work = hand.work("sigrid", before).await;
    let marks = |a: &'static str, b: &'static str| [(PersonId::from("liga"), a), (PersonId::from("janis"), b)];
    assert_eq!(refused(deliver::mark(&mut work, s, &marks("present", "absent")).await), "deliver-not-begun");
    work.now = time::at_local(session_day(), 760, ZONE);
    work.actor = Actor::Person("liga".into());
    assert_eq!(refused(deliver::mark(&mut work, s, &marks("present", "absent")).await), "web-forbidden");
    work.actor = Actor::Person("sigrid".into());
    let whole = plan::bookings_of_session(&mut work, s).await.unwrap().len();
    deliver::mark(&mut work, s, &marks("present", "absent")).await.unwrap();
    let left = plan::bookings_of_session(&mut work, s).await.unwrap();
    let after = |b: &&plan::Booking| b.kind == "follow_up" || b.kind == "practice";
    let of = |who: &str| left.iter().filter(after).filter(|b| b.person.as_str() == who).count();
    assert_eq!(
        (of("janis"), of("liga"), of("andris"), left.len()),
        (0, 2, 1, whole - 3),
        "no follow-up for who was away"
    );
    deliver::mark(&mut work, s, &marks("present", "late")).await.unwrap();
    assert_eq!(plan::bookings_of_session(&mut work, s).await.unwrap().len(), whole, "late after all");
    let told =
        sql("SELECT body FROM journal WHERE name = 'deliver.attended' ORDER BY seq").all(&mut work).await.unwrap();
    let told: Vec<String> = told.iter().map(|r| r.get("body").unwrap()).collect();
    assert!(told.len() == 2 && told[0].contains("liga") && !told[1].contains("liga"), "{told:?}");
    let states = deliver::attendance(&mut work, std::slice::from_ref(s)).await.unwrap();
    assert_eq!(states[&(s.clone(), "janis".into())], "late");
    assert!(plan::session(&mut work, s).await.unwrap().held_at.is_some());
    let said = records::transcript(&mut work, &"liga".into()).await.unwrap();
    assert_eq!(said.iter().filter(|x| x.verb == "attended").count(), 1);
    let found = deliver::composition(&mut work, s).await.unwrap();
    assert!(found.iter().any(|(f, say)| *f == deliver::Finding::Ok && say.key == "deliver-trainer-ok"), "{found:?}");
    work.commit().await.unwrap();
}

async fn quiz(hand: &mut Hand) {
    let now = time::at_local(session_day(), 900, ZONE);
    let mut work = hand.work("liga", now).await;
    let course = CourseId::from("c");
    deliver::read_lesson(&mut work, &course, "l1").await.unwrap();
    assert_eq!(deliver::lessons_read(&mut work, &"liga".into(), (&course, 1), kit::At(0)).await.unwrap().len(), 1);
    let places = |a: usize, b: usize| HashMap::from([("q1".to_owned(), a), ("q2".to_owned(), b)]);
    assert_eq!(refused(deliver::answer_quiz(&mut work, &course, 0, &HashMap::new()).await), "deliver-quiz-open");
    let first = deliver::answer_quiz(&mut work, &course, 0, &places(0, 0)).await.unwrap();
    assert_eq!((first.attempt, first.all), (1, 2));
    assert_eq!(refused(deliver::answer_quiz(&mut work, &course, 0, &places(0, 0)).await), "deliver-quiz-counted");
    // Some pair of places is right on the next try, whatever the order: all nine are tried, each a counted try.
    let pairs = (0..3).flat_map(|a| (0..3).map(move |b| (a, b)));
    for (shown, (a, b)) in (1..).zip(pairs) {
        deliver::answer_quiz(&mut work, &course, shown, &places(a, b)).await.unwrap();
    }
    let best = deliver::quiz_best(&mut work, &["liga".into()]).await.unwrap();
    assert!(best[&("liga".into(), course)].right >= 1);
    work.commit().await.unwrap();
}

/// A course at one's own pace is completed once; when it is asked for again, all of it is to be done again, and it is completed
/// once more.
async fn again(hand: &mut Hand) {
    let now = time::at_local(day(12, 10), 600, ZONE);
    let mut work = hand.work("liga", now).await;
    sql("INSERT INTO course (id, slug, type, track, skills, prerequisites, separation, mixed, soft, version, review_by_on, \
         provider, fit, approval, approval_days, attendance_pct, published_at, recorded_at) VALUES ('p', 'privacy', 'technical', \
         'both', 'listening', '', 'off', 'no', 'no', 1, '2027-12-01', 'own', 'tailored', 'ask', 3, 90, 0, 0)")
    .run(&mut work)
    .await
    .unwrap();
    sql("INSERT INTO offering (id, course_id, method, minutes, group_min, group_max, subgroup_min, subgroup_max, needs_trainer, \
         needs_room, price_session_minor, price_head_minor, place, retired) \
         VALUES ('po', 'p', 'online', 20, 1, 500, 0, 0, 'no', 'no', 0, 0, 0, 'no')")
    .run(&mut work)
    .await
    .unwrap();
    write_text(&mut work, "p", Lang::En).await.unwrap();
    let (course, me) = (CourseId::from("p"), PersonId::from("liga"));
    let completed = |all: Vec<records::Learned>| all.len();
    learn(&mut work, &course, 0).await;
    assert_eq!(completed(records::learned(&mut work, &course, std::slice::from_ref(&me)).await.unwrap()), 1);
    // What is repeated unasked is practice.
    work.now = now.plus_days(30);
    learn(&mut work, &course, 9).await;
    assert_eq!(completed(records::learned(&mut work, &course, std::slice::from_ref(&me)).await.unwrap()), 1);
    work.now = now.plus_days(300);
    sql("INSERT INTO demand (id, person_id, course_id, why, due_on, opened_at) VALUES ('again', 'liga', 'p', $1, '2027-12-01', $2)")
        .bind(serde_json::to_string(&kit::Say::new("plan-why-by-hand")).unwrap())
        .bind(work.now)
        .run(&mut work)
        .await
        .unwrap();
    let since = deliver::counts_from(&mut work, &me, &course).await.unwrap();
    assert_eq!(deliver::lessons_read(&mut work, &me, (&course, 1), since).await.unwrap().len(), 0);
    work.now = now.plus_days(301);
    learn(&mut work, &course, 18).await;
    assert_eq!(completed(records::learned(&mut work, &course, std::slice::from_ref(&me)).await.unwrap()), 2);
    assert!(plan::open_demands_of(&mut work, std::slice::from_ref(&me), &course).await.unwrap().is_empty());
    work.commit().await.unwrap();
}

/// Reads its lesson, and tries every pair of answers: one is right.
async fn learn(work: &mut Work, course: &CourseId, tries: i64) {
    deliver::read_lesson(work, course, "l1").await.unwrap();
    let pairs = (0..3).flat_map(|a| (0..3).map(move |b| (a, b)));
    for (shown, (a, b)) in (tries..).zip(pairs) {
        let places = HashMap::from([("q1".to_owned(), a), ("q2".to_owned(), b)]);
        deliver::answer_quiz(work, course, shown, &places).await.unwrap();
    }
}
