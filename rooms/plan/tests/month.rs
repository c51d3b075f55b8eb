//! The demonstration organisation's December, from open demands to booked bundles, on the embedded database.

use std::{collections::BTreeMap, sync::Arc};

use kit::{At, Chance, CourseId, Day, Lang, PersonId, Role, SiteId, Stop, Words, Zone, time};
use plan::Span;
use store::{Actor, Db, Work};

const AS_OF: &str = "2026-11-23";
const TEAMS: [&str; 4] = ["technical-oslo", "billing-oslo", "retention-oslo", "webshop-chat"];

fn ok<T>(done: Result<T, Stop>) -> T {
    done.unwrap_or_else(|e| panic!("{e:?}"))
}

fn words(w: &cast::Words) -> Words {
    Lang::ALL.into_iter().fold(Words::one(Lang::En, w.get("en")), |all, l| all.with(l, w.get(l.code())))
}

struct Stage {
    db: Db,
    chance: Chance,
    now: At,
    folder: std::path::PathBuf,
    cast: cast::Cast,
}

impl Stage {
    async fn new(name: &str) -> Stage {
        let as_of: Day = AS_OF.parse().unwrap_or_default();
        let folder = std::env::temp_dir().join(format!("tandem-plan-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let db = ok(Db::open_folder(&folder).await);
        let now = time::at_local(as_of, 8 * 60, Zone::Europe__Oslo);
        let mut stage = Stage { db, chance: Chance::from_seed(1), now, folder, cast: cast::Cast::new(as_of, 1) };
        stage.found().await;
        stage
    }

    async fn work(&mut self) -> Work {
        ok(self.db.work(Actor::System, self.now, self.chance.fork()).await)
    }

    async fn found(&mut self) {
        let mut work = self.work().await;
        let new = people::NewOrganisation {
            name: "Fjordlink".into(),
            currency: "EUR".into(),
            zone: Zone::Europe__Oslo,
            languages: Lang::ALL.to_vec(),
            opens: 7 * 60,
            closes: 22 * 60,
        };
        ok(people::found_organisation(&mut work, new).await);
        let mut sites: BTreeMap<&str, SiteId> = BTreeMap::new();
        for s in cast::SITES {
            let zone = s.zone.parse().unwrap_or(Zone::UTC);
            let new = people::NewSite { slug: s.slug.into(), name: words(&s.name), zone, address: words(&s.name) };
            sites.insert(s.slug, ok(people::add_site(&mut work, new).await));
        }
        let mut departments = BTreeMap::new();
        for d in cast::DEPARTMENTS {
            let new = people::NewDepartment { slug: d.slug.into(), name: words(&d.name) };
            departments.insert(d.slug, ok(people::add_department(&mut work, new).await));
        }
        let staff = (cast::STAFF_TEAM, cast::STAFF_TEAM_NAME, "training-quality", "oslo");
        for (slug, name, dept, site) in
            cast::TEAMS.iter().map(|t| (t.slug, t.name, t.department, t.site)).chain([staff])
        {
            let (department, site) = (departments[dept].clone(), sites[site].clone());
            let new = people::NewTeam { slug: slug.into(), name: words(&name), department, site };
            ok(people::add_team(&mut work, new).await);
        }
        ok(work.commit().await);
        let importers: Vec<Box<dyn web::Importer>> =
            vec![Box::new(people::PeopleImporter), Box::new(people::ShiftsImporter), Box::new(plan::ForecastFile)];
        for kind in ["people", "shifts", "forecast"] {
            let text =
                self.cast.files().into_iter().find(|f| f.0 == format!("{kind}.csv")).map(|f| f.1).unwrap_or_default();
            let new = people::imports::NewImport { kind, bytes: Arc::new(text.into_bytes()), ..Default::default() };
            let mut desk = people::imports::Desk {
                db: &self.db,
                importers: &importers,
                actor: Actor::System,
                now: self.now,
                chance: self.chance.fork(),
            };
            let number = ok(people::imports::stage(&mut desk, new).await);
            ok(people::imports::apply(&mut desk, number, false).await);
        }
        let mut work = self.work().await;
        furnish(&mut work, &sites, self.now).await;
        ok(work.commit().await);
    }

    /// Asks for a page as somebody signed in; every text must have been found.
    async fn page(&mut self, who: &PersonId, path: &str, status: u16) -> String {
        let config = web::Config {
            demo: false,
            secure_cookies: false,
            base_url: "http://localhost".into(),
            files: files::Files::in_memory(),
        };
        let clock = Arc::new(kit::HandClock::at(self.now));
        let chance = Chance::from_seed(9);
        let directory = Box::new(people::PeopleDirectory);
        let app = web::App::new(self.db.clone(), clock, chance, directory, web::Parts::default(), config);
        ok(app.refresh().await);
        app.0.house.write().unwrap_or_else(std::sync::PoisonError::into_inner).ready = true;
        let mut work = self.work().await;
        let token = ok(web::new_sign_in(&mut work, who).await);
        ok(work.commit().await);
        let cookie = web::sign_in_cookie(&app, &token);
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let router =
            plan::room().doors.into_router().layer(axum::middleware::from_fn_with_state(app.clone(), web::layer));
        let mut request = axum::http::Request::get(path).header("cookie", cookie);
        if path.starts_with("/api/") {
            let mut work = self.work().await;
            let token = ok(people::issue_token(&mut work, who, "test").await);
            ok(work.commit().await);
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let request = request.body(axum::body::Body::empty()).unwrap_or_else(|e| panic!("{e}"));
        let answer = tower::ServiceExt::oneshot(router.with_state(app), request).await.unwrap_or_else(|e| match e {});
        assert_eq!(answer.status().as_u16(), status, "{path}");
        let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap_or_else(|e| panic!("{e}"));
        let html = String::from_utf8_lossy(&bytes).into_owned();
        for sign in [">plan-", "\"plan-", "{ $", "NaN", "style=\""] {
            assert!(!html.contains(sign), "{path} holds {sign}");
        }
        html
    }

    async fn team(&mut self, slug: &str) -> (kit::TeamId, kit::PersonId) {
        let mut work = self.work().await;
        let team = ok(people::teams(&mut work).await).into_iter().find(|t| t.slug == slug).map(|t| t.id);
        let planner = ok(people::by_handle(&mut work, "mei.lin", self.now.day(Zone::UTC)).await).id;
        (team.unwrap_or_else(|| panic!("no team {slug}")), planner)
    }
}

async fn furnish(work: &mut Work, sites: &BTreeMap<&str, SiteId>, now: At) {
    for s in cast::SKILLS {
        ok(curriculum::add_skill(work, &s.slug.into(), words(&s.name)).await);
    }
    let mut courses: Vec<cast::Course> = cast::courses();
    // What others build on first.
    courses.sort_by_key(|c| (c.facts.prerequisites.len(), c.facts.slug.clone()));
    let mut ids: Vec<(CourseId, Vec<String>)> = Vec::new();
    for c in &courses {
        let f = &c.facts;
        let json = |s: &str| serde_json::Value::String(s.to_owned());
        let mut texts = BTreeMap::new();
        for lang in Lang::ALL {
            if let Some(words) = c.words_in(lang.code()) {
                let value = serde_json::to_value(words).unwrap_or_default();
                texts.insert(lang, serde_json::from_value(value).unwrap_or_else(|e| panic!("{e}")));
            }
        }
        let offering = |o: &cast::Offering| curriculum::NewOffering {
            method: o.method.clone(),
            minutes: o.minutes.into(),
            group_min: o.group_min.into(),
            group_max: o.group_max.into(),
            subgroup_min: o.subgroup_min.into(),
            subgroup_max: o.subgroup_max.into(),
            needs_trainer: o.needs_trainer,
            needs_room: o.needs_room,
            price_session_minor: o.price_session_minor,
            price_head_minor: o.price_head_minor,
        };
        let new = curriculum::NewCourse {
            slug: f.slug.clone(),
            kind: serde_json::from_value(json(&f.kind)).unwrap_or_else(|e| panic!("{e}")),
            track: f.track.clone(),
            skills: f.skills.iter().map(|s| s.as_str().into()).collect(),
            prerequisites: f.prerequisites.clone(),
            separation: serde_json::from_value(json(&f.separation)).unwrap_or_else(|e| panic!("{e}")),
            mixed: f.mix_departments,
            soft: f.soft_skill,
            version: f.version.into(),
            review_by_days: f.review_by_days.into(),
            texts,
            terms: curriculum::Terms::default(),
            offerings: f.offerings.iter().map(offering).collect(),
        };
        ids.push((ok(curriculum::add_course(work, new).await), f.skills.clone()));
    }
    for v in cast::VENUES {
        let new = curriculum::NewVenue {
            slug: v.slug.into(),
            site: sites[v.site].clone(),
            name: words(&v.name),
            seats: v.seats.into(),
            hour_minor: 1_800,
            use_minor: 0,
            setup_minutes: 0,
            clear_minutes: 0,
            way_minutes: 0,
            fare_minor: 0,
            directions: words(&v.directions),
            equipment: kit::Words::one(kit::Lang::En, ""),
        };
        ok(curriculum::add_venue(work, new).await);
    }
    for t in cast::TRAINERS {
        let person = ok(people::by_handle(work, t.handle, now.day(Zone::UTC)).await).id;
        for (id, _) in ids.iter().filter(|(_, skills)| skills.iter().any(|s| t.skills.contains(&s.as_str()))) {
            ok(curriculum::license_trainer(work, &person, id, 4_500).await);
        }
    }
}

#[tokio::test]
async fn december_is_planned_published_and_booked() {
    let mut stage = Stage::new("december").await;
    let (team, planner) = stage.team("technical-oslo").await;
    let mut work = stage.work().await;
    let agent = ok(people::by_handle(&mut work, "marte.lunde", stage.now.day(Zone::UTC)).await).id;
    let anger = ok(curriculum::course_by_slug(&mut work, "calming-anger").await);
    // One team alone cannot send eight people at once; the four Oslo lines together can.
    let mut opened = Vec::new();
    for t in ok(people::teams(&mut work).await).iter().filter(|t| TEAMS.contains(&t.slug.as_str())) {
        opened.extend(ok(plan::open_demands(&mut work, &"n".into(), &t.id, &anger.id).await));
    }
    // The course builds on another one, which nobody has taken yet.
    assert!(opened.len() > 200, "{}", opened.len());
    assert!(ok(plan::open_demands(&mut work, &"n".into(), &team, &anger.id).await).is_empty(), "opened once only");
    work.actor = Actor::Person(planner.clone());
    let draft = ok(plan::make_draft(&mut work, "2026-12", 60_000, &plan::WhatIf::default()).await);
    ok(work.commit().await);

    assert_eq!(ok(plan::run_waiting(&stage.db, stage.now, &mut stage.chance).await), 1);
    assert_eq!(ok(plan::run_waiting(&stage.db, stage.now, &mut stage.chance).await), 0);
    let mut work = stage.work().await;
    let made = ok(plan::draft(&mut work, &draft).await);
    let figures = made.figures.clone().unwrap_or_else(|| panic!("no figures"));
    let run = ok(plan::solve_run(&mut work, &draft).await).unwrap_or_else(|| panic!("no run"));
    assert_eq!(run.ended_why.as_deref(), Some("done"));
    assert!(run.history.len() > 5);
    assert_eq!((figures.broken, figures.needs), (0, opened.len() as i64));
    assert!(figures.placed > 0);
    let left = ok(plan::unplaced(&mut work, &draft).await);
    assert_eq!(left.len() as i64, figures.needs - figures.placed);

    drop(work);
    let month = format!("/plan/2026-12?draft={draft}");
    stage.page(&planner, "/plan", 303).await;
    let html = stage.page(&planner, &month, 200).await;
    for part in ["Draft 1, not published", "Sessions and cover", "In training", "h-un", "Publish to ", "class=\"blk r3"]
    {
        assert!(html.to_lowercase().contains(&part.to_lowercase()), "{part} is missing");
    }
    stage.page(&planner, &format!("{month}&day=2026-12-10&queue=billing-nb"), 200).await;
    stage.page(&planner, &format!("/plan/2026-12/progress?draft={draft}"), 200).await;
    stage.page(&planner, &format!("/plan/2026-12/unplaced?draft={draft}"), 200).await;
    let csv = stage.page(&planner, &format!("/plan/2026-12/sessions.csv?draft={draft}"), 200).await;
    assert_eq!(csv.lines().count() as i64, figures.sessions + 1);
    stage.page(&planner, "/plan/2026-13", 404).await;
    stage.page(&planner, "/plan/2027-01", 200).await;
    stage.page(&agent, "/plan/2026-12", 403).await;

    let mut work = stage.work().await;
    // Somebody else saw an older version; then it is published as it stands.
    work.actor = Actor::Person(planner.clone());
    let stale = plan::Publication { version: made.version - 1, late_reason: String::new() };
    assert!(plan::publish(&mut work, &draft, stale).await.is_err());
    let wish = plan::Publication { version: made.version, late_reason: String::new() };
    let news = ok(plan::publish(&mut work, &draft, wish.clone()).await);
    assert!(!news.sessions.is_empty() && !news.late);
    let kind = |e: Result<plan::Published, Stop>| e.err().and_then(|s| s.refusal().map(|r| r.says[0].1.key.clone()));
    assert_eq!(kind(plan::publish(&mut work, &draft, wish).await).as_deref(), Some("plan-publish-done"));
    bundles_are_whole(&mut work, &news.sessions).await;
    ok(work.commit().await);
    let html = stage.page(&planner, &month, 200).await;
    assert!(html.contains("Draft 1, published") && !html.contains("Publish to "));
    let json = stage.page(&planner, "/api/v1/sessions?from=2026-12-01&to=2026-12-31", 200).await;
    let listed: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap_or_default();
    assert_eq!(listed.len(), news.sessions.len());

    // Who was there has learned it; who was not still waits.
    let session = news.sessions[0].clone();
    let mut work = stage.work().await;
    let seats = ok(plan::enrolled(&mut work, &session).await);
    let held = ok(plan::session(&mut work, &session).await);
    let present: Vec<PersonId> = seats.iter().skip(1).map(|e| e.person.clone()).collect();
    let before = ok(plan::waiting_demands(&mut work).await).len();
    ok(plan::hold(&mut work, &session, &present).await);
    assert!(ok(plan::session(&mut work, &session).await).held_at.is_some());
    let after = ok(plan::waiting_demands(&mut work).await);
    assert_eq!(after.len(), before + 1);
    assert!(after.iter().any(|d| d.person == seats[0].person && d.course == held.course));
    drop(work);
    stage.db.close().await;
    let _ = std::fs::remove_dir_all(&stage.folder);
}

/// Five events per seat, and nobody in two places at once.
async fn bundles_are_whole(work: &mut Work, sessions: &[kit::SessionId]) {
    let seats = ok(plan::enrolments(work, sessions).await);
    let bookings = ok(plan::bookings_of_sessions(work, sessions).await);
    for seat in &seats {
        let mine = |kind: &str| {
            bookings
                .iter()
                .filter(|b| b.person == seat.person && b.session.as_ref() == Some(&seat.session) && b.kind == kind)
                .filter(|b| b.kind != "goal_talk" || b.with.as_ref() != Some(&seat.person))
                .count()
        };
        for kind in ["memo", "goal_talk", "session", "follow_up", "practice"] {
            assert!(mine(kind) >= 1, "{kind} is missing for {}", seat.person);
        }
    }
    let mut times: BTreeMap<&PersonId, Vec<(At, At)>> = BTreeMap::new();
    for b in &bookings {
        if let Span::At(from, to) = b.span {
            times.entry(&b.person).or_default().push((from, to));
        }
    }
    for (person, mut spans) in times {
        spans.sort();
        assert!(spans.windows(2).all(|w| w[0].1 <= w[1].0), "{person} is in two places");
    }
    let talks = bookings.iter().filter(|b| b.kind == "goal_talk");
    let (dated, floating): (Vec<_>, Vec<_>) = talks.partition(|b| matches!(b.span, Span::At(..)));
    assert!(dated.len() > floating.len());
}

#[tokio::test]
async fn only_planners_plan_and_late_needs_a_reason() {
    let mut stage = Stage::new("late").await;
    let (team, planner) = stage.team("mandarin-desk").await;
    let mut work = stage.work().await;
    let course = ok(curriculum::course_by_slug(&mut work, "customer-record").await);
    ok(plan::open_demands(&mut work, &"n".into(), &team, &course.id).await);
    let agent = ok(people::people(&mut work, stage.now.day(Zone::UTC)).await)
        .into_iter()
        .find(|p| p.placement.as_ref().is_some_and(|x| x.position == "agent"))
        .unwrap_or_else(|| panic!("no agent"));
    assert!(!ok(people::has_role(&mut work, &agent.id, Role::Planner, stage.now.day(Zone::UTC)).await));
    work.actor = Actor::Person(agent.id);
    assert!(plan::make_draft(&mut work, "2026-12", 1_000, &plan::WhatIf::default()).await.is_err());
    work.actor = Actor::Person(planner.clone());
    let draft = ok(plan::make_draft(&mut work, "2026-12", 20_000, &plan::WhatIf::default()).await);
    ok(work.commit().await);
    ok(plan::run_waiting(&stage.db, stage.now, &mut stage.chance).await);
    // A month has gone by without anybody publishing it.
    stage.now = time::at_local(Day::from_ymd_opt(2026, 12, 1).unwrap_or_default(), 480, Zone::Europe__Oslo);
    let mut work = stage.work().await;
    work.actor = Actor::Person(planner);
    let sessions = ok(plan::sessions_of_draft(&mut work, &draft).await);
    let courses = ok(curriculum::courses(&mut work).await);
    let late = |s: &plan::Session| {
        let offering = courses.iter().find(|c| c.id == s.course).and_then(|c| c.offering(&s.offering));
        s.day() < Day::from_ymd_opt(2026, 12, 15).unwrap_or_default() && offering.is_some_and(|o| o.method != "online")
    };
    let version = ok(plan::draft(&mut work, &draft).await).version;
    let wish = plan::Publication { version, late_reason: String::new() };
    let done = plan::publish(&mut work, &draft, wish).await;
    if sessions.iter().any(late) {
        let says = done.err().and_then(|s| s.refusal().map(|r| r.says[0].clone()));
        assert_eq!(says.map(|(f, s)| (f, s.key)), Some(("late_reason".into(), "plan-publish-late".into())));
        let reason = plan::Publication { version, late_reason: "The new system starts on the 10th.".into() };
        assert!(ok(plan::publish(&mut work, &draft, reason).await).late);
    }
    drop(work);
    stage.db.close().await;
    let _ = std::fs::remove_dir_all(&stage.folder);
}
