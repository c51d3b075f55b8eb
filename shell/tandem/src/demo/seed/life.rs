//! Trainings lived through: past waves to their certificates, the ones under way to where they stand today.

use std::collections::{BTreeMap, HashMap};

use kit::{At, CourseId, Day, Done, Lang, PersonId, SessionId, Stop, VenueId, time};
use store::{Actor, Work};

use super::{
    Hand,
    asked::{Turn, ask},
    talk::answers,
    zone,
};

/// One training to be lived through.
pub(super) struct Training {
    pub course: &'static str,
    venue: &'static str,
    trainer: PersonId,
    pub day: Day,
    /// Local minutes of the start.
    starts: i64,
    pub people: Vec<PersonId>,
}

/// What the life of a training needs to know.
pub(super) struct Known {
    ids: HashMap<String, PersonId>,
    pub courses: BTreeMap<String, curriculum::Course>,
    venues: BTreeMap<String, (VenueId, kit::Zone)>,
}

async fn known(hand: &mut Hand<'_>, now: At) -> Done<Known> {
    let mut work = hand.work(now).await?;
    let ids = people::staff_numbers(&mut work).await?;
    let courses = curriculum::courses(&mut work).await?.into_iter().map(|c| (c.slug.clone(), c)).collect();
    let zones: HashMap<_, _> = people::sites(&mut work).await?.into_iter().map(|s| (s.id, s.zone)).collect();
    let venues = curriculum::venues(&mut work).await?;
    let venues = venues
        .into_iter()
        .map(|v| (v.slug.clone(), (v.id, zones.get(&v.site).copied().unwrap_or(kit::Zone::UTC))))
        .collect();
    Ok(Known { ids, courses, venues })
}

impl Known {
    fn person(&self, hand: &Hand<'_>, handle: &str) -> Done<PersonId> {
        let found = hand.cast.with_handle(handle).and_then(|p| self.ids.get(&p.id));
        found.cloned().ok_or_else(|| Stop::fault(format!("the cast has no {handle}")))
    }
}

/// What the firm's earlier system knew: everybody past the first months has been through the induction.
pub async fn earlier_records(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-328);
    let known = known(hand, now).await?;
    let course =
        known.courses.get("one-promise").map(|c| c.id.clone()).ok_or_else(|| Stop::fault("no induction course"))?;
    let mut statements = Vec::new();
    for person in &hand.cast.people {
        let held_on = time::plus_days(person.hired_on, 21);
        let Some(id) = known.ids.get(&person.id).filter(|_| time::days_between(held_on, hand.as_of) > 90) else {
            continue;
        };
        statements.push(records::Statement {
            person: id.clone(),
            verb: "completed",
            course: Some(course.clone()),
            object: records::EARLIER_SYSTEM.to_owned(),
            result: serde_json::json!({}),
            at: time::at_local(held_on, 12 * 60, zone()),
        });
    }
    let mut work = hand.work(now).await?;
    records::state_all(&mut work, &statements).await?;
    work.commit().await
}

/// The waves of the past year, each to its end.
pub async fn past_waves(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-329);
    let known = known(hand, now).await?;
    for (i, wave) in hand.cast.past_trainings().to_vec().into_iter().enumerate() {
        let ids = |ids: &[String]| ids.iter().filter_map(|id| known.ids.get(id).cloned()).collect::<Vec<_>>();
        let training = Training {
            course: wave.course,
            venue: wave.venue,
            trainer: ids(std::slice::from_ref(&wave.trainer_id)).pop().ok_or_else(|| Stop::fault("no trainer"))?,
            day: wave.date,
            starts: 9 * 60 + 30,
            people: ids(&wave.attendee_ids),
        };
        let session = publish(hand, &known, &training, 21).await?;
        prepare_all(hand, &training, &session, 0).await?;
        ask(hand, &known, &training, &session, Turn::Before).await?;
        hold_class(hand, &known, &training, &session, &[]).await?;
        ask(hand, &known, &training, &session, Turn::After).await?;
        follow_up_all(hand, &training, &session, i % 3).await?;
        practise_all(hand, &known, &training, &session, 30, 1, i).await?;
        ask(hand, &known, &training, &session, Turn::Later).await?;
    }
    Ok(())
}

/// Technical Rīga as the guides know it: three trainings in follow-through, one in nine days.
pub async fn under_way(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-60);
    let known = known(hand, now).await?;
    let sigrid = known.person(hand, "inga.vanaga")?;
    let day = |n: i64| time::plus_days(hand.as_of, n);
    let crew = |handles: &[&str]| handles.iter().map(|h| known.person(hand, h)).collect::<Done<Vec<_>>>();
    let awareness = Training {
        course: "one-promise",
        venue: "riga-2",
        trainer: sigrid.clone(),
        day: day(-28),
        starts: 9 * 60,
        people: crew(&[
            "martins.lacis",
            "zane.balode",
            "janis.berzins",
            "elina.krumina",
            "tomass.vitols",
            "dace.liepa",
            "olga.petrova",
            "dmitrijs.volkovs",
        ])?,
    };
    let record = Training {
        course: "customer-record",
        venue: "riga-1",
        trainer: sigrid.clone(),
        day: day(-19),
        starts: 13 * 60,
        people: crew(&["roberts.zarins", "kristaps.vilks", "liga.ozolina", "dmitrijs.volkovs", "martins.lacis"])?,
    };
    let handover = Training {
        course: "one-handover-note",
        venue: "riga-1",
        trainer: sigrid.clone(),
        day: day(-12),
        starts: 9 * 60 + 30,
        people: crew(&["kristaps.vilks", "zane.balode", "olga.petrova", "roberts.zarins", "janis.berzins"])?,
    };
    let anger = Training {
        course: "calming-anger",
        venue: "riga-1",
        trainer: known.person(hand, "sigrid.aune")?,
        day: day(9),
        starts: 9 * 60 + 30,
        people: crew(&[
            "liga.ozolina",
            "janis.berzins",
            "elina.krumina",
            "ilze.auzina",
            "olga.petrova",
            "kristaps.vilks",
            "martins.lacis",
            "tomass.vitols",
        ])?,
    };

    let simulation = Training {
        course: "one-team-simulation",
        venue: "hcmc-garden",
        trainer: known.person(hand, "zhou.min")?,
        day: day(-8),
        starts: 9 * 60,
        people: crew(&[
            "chen.xiaowen",
            "wang.lei",
            "liu.yang",
            "luo.pengfei",
            "tran.minh.quan",
            "bui.minh.thu",
            "do.quang.vinh",
            "do.yen.nhi",
        ])?,
    };

    let session = publish(hand, &known, &awareness, 21).await?;
    prepare_all(hand, &awareness, &session, 0).await?;
    hold_class(hand, &known, &awareness, &session, &[]).await?;
    ask(hand, &known, &awareness, &session, Turn::After).await?;
    follow_up_all(hand, &awareness, &session, 0).await?;
    promise(hand, &known, &session, "zane.balode", -6, -3, "Divi zvani, noklausīti kopā.").await?;
    practise_all(hand, &known, &awareness, &session, 27, 1, 5).await?;

    let session = publish(hand, &known, &record, 16).await?;
    prepare_all(hand, &record, &session, 1).await?;
    hold_class(hand, &known, &record, &session, &[]).await?;
    ask(hand, &known, &record, &session, Turn::After).await?;
    // Roberts has not been met: that is the late one on the board.
    follow_up_all(hand, &record, &session, 1).await?;
    practise_all(hand, &known, &record, &session, 18, 1, 2).await?;

    let session = publish(hand, &known, &handover, 16).await?;
    prepare_all(hand, &handover, &session, 0).await?;
    let ill = known.person(hand, "olga.petrova")?;
    hold_class(hand, &known, &handover, &session, std::slice::from_ref(&ill)).await?;
    ask(hand, &known, &handover, &session, Turn::After).await?;
    promise(hand, &known, &session, "kristaps.vilks", -10, 3, "Nodošanas piezīmes paraugs CRM sistēmā.").await?;
    practise_all(hand, &known, &handover, &session, 11, 1, 1).await?;

    let session = publish(hand, &known, &simulation, 16).await?;
    prepare_all(hand, &simulation, &session, 2).await?;
    hold_class(hand, &known, &simulation, &session, &[]).await?;
    ask(hand, &known, &simulation, &session, Turn::After).await?;
    practise_all(hand, &known, &simulation, &session, 7, 1, 3).await?;

    let session = publish(hand, &known, &anger, 16).await?;
    let lead = known.person(hand, "andris.kalnins")?;
    let mut work = hand.work(hand.at(-4)).await?;
    prepare::send_due_memos(&mut work).await?;
    for (i, person) in anger.people.iter().enumerate() {
        // Jānis has not read his memo yet; half have written a goal, Elīna's is agreed.
        if i == 1 {
            continue;
        }
        work.actor = Actor::Person(person.clone());
        prepare::read_memo(&mut work, &session, person).await?;
        if i < 5 {
            prepare::write_goal(&mut work, &session, person, GOALS[i % GOALS.len()]).await?;
        }
    }
    let goals = prepare::goals(&mut work, std::slice::from_ref(&session)).await?;
    for goal in goals.iter().filter(|g| g.person == anger.people[2] || g.person == anger.people[3]) {
        work.actor = Actor::Person(lead.clone());
        prepare::agree_goal(
            &mut work,
            &goal.id,
            time::plus_days(hand.as_of, -4),
            goal.text.as_deref().unwrap_or(""),
            goal.version,
        )
        .await?;
    }
    work.commit().await?;
    hand.settle(hand.at(-4)).await
}

const GOALS: [&str; 5] = [
    "Nosaukt klienta sajūtu pirmajā teikumā un nepārtraukt.",
    "Trīs zvanos dienā vispirms izklausīt līdz galam.",
    "Pirms pārslēgšanas pateikt, cik ilgi būs jāgaida.",
    "Neteikt “bet” pirmajā minūtē.",
    "Pierakstīt, ko apsolīju, un līdz kuram laikam.",
];

/// Plans one session by hand `lead` days before it and lets the news be heard.
async fn publish(hand: &mut Hand<'_>, known: &Known, t: &Training, lead: i64) -> Done<SessionId> {
    let course = known.courses.get(t.course).ok_or_else(|| Stop::fault(format!("no course {}", t.course)))?;
    let offering = course.offerings.iter().find(|o| o.needs_room).or(course.offerings.first());
    let offering = offering.ok_or_else(|| Stop::fault("a course without an offering"))?;
    let (venue, zone) = known.venues.get(t.venue).ok_or_else(|| Stop::fault(format!("no room {}", t.venue)))?;
    let now = time::at_local(time::plus_days(t.day, -lead), 8 * 60, *zone);
    let mut work = hand.work(now).await?;
    let lang = shared_lang(&mut work, t).await?;
    let new = plan::NewSession {
        course: course.id.clone(),
        offering: offering.id.clone(),
        starts_at: time::at_local(t.day, t.starts, *zone),
        venue: Some(venue.clone()),
        trainer: Some(t.trainer.clone()),
        lang,
        zone: *zone,
        people: t.people.clone(),
        late_reason: String::new(),
        series: None,
    };
    let session = plan::schedule(&mut work, new).await?;
    super::local::beside(hand, &mut work, &session, t.course, t.day).await?;
    work.commit().await?;
    hand.settle(now).await?;
    Ok(session)
}

/// The language of the place where everybody works in it, else another they all share.
async fn shared_lang(work: &mut store::Work, t: &Training) -> Done<Lang> {
    let ids: Vec<PersonId> = t.people.iter().chain([&t.trainer]).cloned().collect();
    let people = people::people_by_id(work, &ids, t.day).await?;
    let shared = |lang: &Lang| people.values().all(|p| p.spoken.contains(lang));
    let found = [lang_of(t.venue)].into_iter().chain(Lang::ALL).find(shared);
    found.ok_or_else(|| Stop::fault(format!("no language for {} on {}", t.course, t.day)))
}

fn lang_of(venue: &str) -> Lang {
    match venue.split('-').next() {
        Some("riga") => Lang::Lv,
        Some("oslo") => Lang::Nb,
        _ => Lang::Vi,
    }
}

/// Memos sent and read, goals written and agreed; the last `without` people set no goal.
async fn prepare_all(hand: &mut Hand<'_>, t: &Training, session: &SessionId, without: usize) -> Done<()> {
    let sent = time::at_local(time::plus_days(t.day, -14), 9 * 60, zone());
    let mut work = hand.work(sent).await?;
    prepare::send_due_memos(&mut work).await?;
    work.commit().await?;
    let talked = time::plus_days(t.day, -7);
    let mut work = hand.work(time::at_local(talked, 10 * 60, zone())).await?;
    let with = t.people.len().saturating_sub(without);
    for (i, person) in t.people.iter().enumerate() {
        work.actor = Actor::Person(person.clone());
        prepare::read_memo(&mut work, session, person).await?;
        if i < with {
            prepare::write_goal(&mut work, session, person, GOALS[i % GOALS.len()]).await?;
        }
    }
    for goal in prepare::goals(&mut work, std::slice::from_ref(session)).await? {
        let (Some(text), Some(manager)) = (&goal.text, &goal.manager) else { continue };
        work.actor = Actor::Person(manager.clone());
        prepare::agree_goal(&mut work, &goal.id, talked, text, goal.version).await?;
    }
    work.commit().await?;
    hand.settle(sent).await
}

/// The class, with those who were ill marked absent.
async fn hold_class(
    hand: &mut Hand<'_>,
    known: &Known,
    t: &Training,
    session: &SessionId,
    ill: &[PersonId],
) -> Done<()> {
    let zone = known.venues.get(t.venue).map_or(zone(), |v| v.1);
    let after = time::at_local(t.day, t.starts + 200, zone);
    let mut work = hand.work(after).await?;
    work.actor = Actor::Person(t.trainer.clone());
    let marks: Vec<(PersonId, &str)> =
        t.people.iter().map(|p| (p.clone(), if ill.contains(p) { "absent" } else { "present" })).collect();
    deliver::mark(&mut work, session, &marks).await?;
    work.commit().await?;
    hand.settle(after).await
}

/// Every follow-up but the first `skipped`, on day 12.
async fn follow_up_all(hand: &mut Hand<'_>, t: &Training, session: &SessionId, skipped: usize) -> Done<()> {
    let on = time::plus_days(t.day, 12).min(time::plus_days(hand.as_of, -1));
    let now = time::at_local(on, 11 * 60, zone());
    let mut work = hand.work(now).await?;
    let left_out: Vec<&PersonId> = t.people.iter().take(skipped).collect();
    let open = coach::follow_ups(&mut work, std::slice::from_ref(session)).await?;
    for (i, f) in open.into_iter().filter(|f| !left_out.contains(&&f.person)).enumerate() {
        let Some(manager) = f.manager.clone() else { continue };
        work.actor = Actor::Person(manager);
        let person = people::person(&mut work, &f.person, on).await?;
        let held = coach::Held {
            on,
            answers: answers(person.lang, i),
            goal_reached: if i % 4 == 3 { "partly" } else { "yes" }.into(),
            support_by: Some(time::plus_days(on, 10)),
            version: f.version,
        };
        coach::hold(&mut work, &f.id, held).await?;
    }
    // What was promised in the meetings of old waves has been kept since.
    if time::days_between(on, hand.as_of) > 12 {
        for task in coach::support_tasks_for(&mut work, std::slice::from_ref(session)).await? {
            work.now = time::at_local(time::plus_days(on, 6), 11 * 60, zone());
            work.actor = Actor::Person(task.manager.clone());
            coach::keep(&mut work, &task.id).await?;
        }
    }
    work.commit().await?;
    hand.settle(now).await
}

/// The manager promises something around a training, `made` and `due` in days after the as-of date.
async fn promise(
    hand: &mut Hand<'_>,
    known: &Known,
    session: &SessionId,
    handle: &str,
    made: i64,
    due: i64,
    text: &str,
) -> Done<()> {
    let person = known.person(hand, handle)?;
    let lead = known.person(hand, "andris.kalnins")?;
    let mut work = hand.work(hand.at(made)).await?;
    work.actor = Actor::Person(lead);
    coach::promise(&mut work, session, &person, text, Lang::Lv, time::plus_days(hand.as_of, due)).await?;
    work.commit().await
}

/// Practice every `stride`-th day for `days` days, and what coaches heard; then the verdict where the month is over.
async fn practise_all(
    hand: &mut Hand<'_>,
    known: &Known,
    t: &Training,
    session: &SessionId,
    days: i64,
    stride: usize,
    salt: usize,
) -> Done<()> {
    let course = known.courses.get(t.course).map(|c| c.id.clone()).ok_or_else(|| Stop::fault("no course"))?;
    let start = time::plus_days(t.day, 1);
    let mut work = hand.work(time::at_local(start, 12 * 60, zone())).await?;
    let leads = people::people_by_id(&mut work, &t.people, start).await?;
    for n in (0..days).step_by(stride) {
        let day = time::plus_days(start, n);
        for (i, person) in t.people.iter().enumerate() {
            if keeps_at_it(i, n, salt) {
                answer_due(&mut work, person, day, i).await?;
            }
            if n > 3 && heard_today(i, n, stride, salt) {
                let lead = leads.get(person).and_then(|p| p.manager()).unwrap_or(&t.trainer);
                // The manager listens two times of three, the trainer the third.
                let who = if (n as usize / 3 + i).is_multiple_of(3) { &t.trainer } else { lead };
                hear(&mut work, who, person, &course, day, i, salt).await?;
            }
        }
    }
    work.commit().await?;
    let over = time::plus_days(t.day, 32);
    if over <= hand.as_of {
        let now = time::at_local(over, 3 * 60, zone());
        let mut work = hand.work(now).await?;
        practise::verdicts(&mut work).await?;
        work.commit().await?;
        hand.settle(now).await?;
    }
    let _ = session;
    Ok(())
}

/// Most practise on most days; one in seven stops after a third of the month, as people do.
fn keeps_at_it(i: usize, n: i64, salt: usize) -> bool {
    let stops = (i + salt) % 7 == 2 && n > 10;
    !stops && !(i * 7 + n as usize * 5 + salt).is_multiple_of(6)
}

/// Seven or eight contacts a month on which somebody listened for it, however the days are stepped through.
fn heard_today(i: usize, n: i64, stride: usize, salt: usize) -> bool {
    let turn = n as usize / stride + i * 2 + salt;
    if stride == 1 { turn.is_multiple_of(3) } else { !turn.is_multiple_of(5) }
}

async fn answer_due(work: &mut Work, person: &PersonId, day: Day, i: usize) -> Done<()> {
    work.actor = Actor::Person(person.clone());
    work.now = time::at_local(day, 12 * 60, zone());
    let lang = people::person(work, person, day).await?.lang;
    for (k, card) in practise::due(work, person, day).await?.into_iter().enumerate() {
        let rating = [3, 3, 4, 2, 3, 1][(i + k + day_number(day)) % 6];
        let note = if (i + k + day_number(day)).is_multiple_of(4) { how_it_went(lang, k) } else { "" };
        practise::rate(work, &card, rating, note).await?;
    }
    Ok(())
}

/// A few words about one contact, in the person's own language. A language nobody has written them in has the English ones.
fn how_it_went(lang: Lang, k: usize) -> &'static str {
    let [one, two] = match lang {
        Lang::Lv => ["Klients pats pateica, ka tagad saprot.", "Sākumā aizmirsu, beigās sanāca."],
        Lang::Nb => ["Kunden roet seg etter første setning.", "Glemte det først, kom på det mot slutten."],
        Lang::Zh => ["客户听完就不急了。", "开头忘了，后面补上了。"],
        Lang::Vi => ["Khách dịu giọng ngay câu đầu.", "Lúc đầu quên, cuối cuộc gọi mới nhớ."],
        _ => ["The caller calmed down after the first sentence.", "Forgot at first, remembered near the end."],
    };
    if k.is_multiple_of(2) { one } else { two }
}

fn day_number(day: Day) -> usize {
    use chrono::Datelike;
    day.ordinal() as usize
}

/// The manager or the trainer listened for one of the course's behaviours.
async fn hear(
    work: &mut Work,
    who: &PersonId,
    person: &PersonId,
    course: &CourseId,
    day: Day,
    i: usize,
    salt: usize,
) -> Done<()> {
    work.actor = Actor::Person(who.clone());
    work.now = time::at_local(day, 15 * 60, zone());
    let objective = ["o1", "o2", "o3"][(i + day_number(day)) % 3];
    let seen = !(i * 3 + day_number(day) + salt).is_multiple_of(9) && (i + salt) % 7 != 3;
    // Every third contact they write down what they heard, in the person's language.
    let lang = people::person(work, person, day).await?.lang;
    let note = if (i + day_number(day) + salt).is_multiple_of(3) { advice(lang, seen) } else { "" };
    coach::observe(work, person, course, objective, seen, note).await
}

/// What a coach writes after one contact.
fn advice(lang: Lang, seen: bool) -> &'static str {
    match (lang, seen) {
        (Lang::Lv, true) => "Tu nogaidīji, un klients pats pateica pārējo.",
        (Lang::Lv, false) => "Nākamreiz vispirms atkārto, ko dzirdēji, tikai tad piedāvā risinājumu.",
        (Lang::Nb, true) => "Du ventet, og kunden sa resten selv.",
        (Lang::Nb, false) => "Neste gang: Gjenta det du hørte, før du foreslår noe.",
        (Lang::Zh, true) => "你等了一下，客户自己把后面的说出来了。",
        (Lang::Zh, false) => "下一通先复述听到的，再给办法。",
        (Lang::Vi, true) => "Em chờ một nhịp, và khách tự nói phần còn lại.",
        (Lang::Vi, false) => "Cuộc sau: nhắc lại điều đã nghe rồi mới đưa cách xử lý.",
        (_, true) => "You waited, and the caller said the rest.",
        (_, false) => "Next time say back what you heard before you offer a way out.",
    }
}

/// Needs measured, five of them chosen, a draft made, two reports computed.
pub async fn today(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(0);
    let known = known(hand, now).await?;
    let planner = known.person(hand, "mei.lin")?;
    listen::measure(hand.db, now, &mut hand.chance).await?;
    hand.settle(now).await?;
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(planner.clone());
    let teams: HashMap<_, _> = people::teams(&mut work).await?.into_iter().map(|t| (t.id.clone(), t.slug)).collect();
    let chosen = [
        ("technical-riga", "calming-anger", "calming-anger"),
        ("mobile-riga", "calming-anger", "calming-anger"),
        ("mandarin-desk", "team-coordination", "one-team-simulation"),
        ("fibre-hcmc", "team-coordination", "one-team-simulation"),
        ("webshop-chat", "written-tone", "written-tone"),
    ];
    for need in listen::needs(&mut work).await? {
        let team = teams.get(&need.team).map_or("", String::as_str);
        let hit = chosen.iter().find(|(t, skill, _)| *t == team && *skill == need.skill.as_str());
        if let Some(course) = hit.and_then(|(_, _, course)| known.courses.get(*course)) {
            listen::choose(&mut work, &need.id, &course.id).await?;
        }
    }
    work.commit().await?;
    hand.settle(now).await?;
    let mut work = hand.work(now).await?;
    work.actor = Actor::Person(planner);
    let month = time::month_of(time::plus_days(hand.as_of, 21));
    plan::make_draft(&mut work, &month, plan::MOVES_USUAL, &plan::WhatIf::default()).await?;
    work.commit().await?;
    plan::run_waiting(hand.db, now, &mut hand.chance).await?;
    for (course, metric) in [("one-handover-note", "fcr_pct"), ("calming-anger", "csat"), ("reading-a-bill", "fcr_pct")]
    {
        if let Some(course) = known.courses.get(course) {
            evaluate::report(hand.db, Actor::System, now, &mut hand.chance, &course.id, metric).await?;
        }
    }
    coming(hand, &known, now).await?;
    hand.settle(now).await
}

/// Līga's next class: the trainer and half of the group have said that they come; her calendar has an address.
async fn coming(hand: &mut Hand<'_>, known: &Known, now: At) -> Done<()> {
    let liga = known.person(hand, "liga.ozolina")?;
    let mut work = hand.work(now).await?;
    prepare::renew_feed(&mut work, prepare::feed_kinds::PERSON, liga.as_str()).await?;
    let mut next = plan::sessions_of(&mut work, &liga).await?;
    next.retain(|s| s.starts_at > now);
    if let Some(session) = next.first() {
        let seats = plan::enrolled(&mut work, &session.id).await?;
        let others: Vec<PersonId> = seats.into_iter().map(|s| s.person).filter(|p| *p != liga).collect();
        for person in session.trainer.iter().chain(others.iter().take(others.len() / 2)) {
            work.actor = Actor::Person(person.clone());
            prepare::reply(&mut work, &session.id, person, true, "").await?;
        }
    }
    work.commit().await?;
    Ok(())
}
