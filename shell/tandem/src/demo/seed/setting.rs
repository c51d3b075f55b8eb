//! The firm itself: settings, sites, teams, people, courses, rooms, trainers.

use std::{collections::BTreeMap, sync::Arc};

use kit::{CourseId, Done, Lang, SkillId, Stop, Words};

use super::{Hand, zone};

/// The cast's words in the product's shape.
fn words(w: &cast::Words) -> Words {
    let written = w.pairs().into_iter().filter_map(|(code, text)| Some((Lang::from_code(code)?, text)));
    written.fold(Words::one(Lang::En, w.en), |all, (lang, text)| all.with(lang, text))
}

fn strategy() -> BTreeMap<Lang, String> {
    let promise = cast::settings().strategy;
    Lang::ALL.into_iter().map(|l| (l, promise.get(l.code()).to_owned())).collect()
}

/// The organisation, its sites, departments and teams.
pub async fn found(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-330);
    let mut work = hand.work(now).await?;
    let settings = cast::settings();
    people::found_organisation(
        &mut work,
        people::NewOrganisation {
            name: settings.name.into(),
            currency: settings.currency.into(),
            zone: zone(),
            languages: Lang::ALL.to_vec(),
            opens: 7 * 60,
            closes: 22 * 60,
        },
    )
    .await?;
    let settings = people::settings(&mut work).await?;
    people::change_settings(&mut work, people::Settings { strategy: strategy(), ..settings }, &[]).await?;
    let mut sites = BTreeMap::new();
    for site in cast::SITES {
        // Every room of a site shares its street address.
        let address = cast::VENUES.iter().find(|v| v.site == site.slug).map_or("", |v| v.address);
        let address = Lang::ALL.into_iter().fold(Words::one(Lang::En, address), |w, l| w.with(l, address));
        let new = people::NewSite {
            slug: site.slug.into(),
            name: words(&site.name),
            zone: site.zone.parse().unwrap_or(zone()),
            address,
        };
        sites.insert(site.slug, people::add_site(&mut work, new).await?);
    }
    let mut departments = BTreeMap::new();
    for d in cast::DEPARTMENTS {
        let new = people::NewDepartment { slug: d.slug.into(), name: words(&d.name) };
        departments.insert(d.slug, people::add_department(&mut work, new).await?);
    }
    let staff = (cast::STAFF_TEAM, cast::STAFF_TEAM_NAME, "training-quality", "oslo");
    let teams = cast::TEAMS.iter().map(|t| (t.slug, t.name, t.department, t.site)).chain([staff]);
    for (slug, name, department, site) in teams {
        let (Some(department), Some(site)) = (departments.get(department), sites.get(site)) else {
            return Err(Stop::fault(format!("the cast's team {slug} belongs nowhere")));
        };
        let new = people::NewTeam {
            slug: slug.into(),
            name: words(&name),
            department: department.clone(),
            site: site.clone(),
        };
        people::add_team(&mut work, new).await?;
    }
    work.commit().await
}

/// One of the cast's files through the product's own importer.
pub async fn bring_in(hand: &mut Hand<'_>, kind: &str, days: i64) -> Done<()> {
    let file = format!("{kind}.csv");
    let text = hand.cast.files().into_iter().find(|(name, _)| *name == file).map(|(_, text)| text);
    let text = text.ok_or_else(|| Stop::fault(format!("the cast has no {file}")))?;
    let now = hand.at(days);
    let mut desk = hand.desk(now);
    let bytes = Arc::new(text.into_bytes());
    let new = people::imports::NewImport { kind, file_name: &file, bytes, ..people::imports::NewImport::default() };
    let number = people::imports::stage(&mut desk, new).await?;
    people::imports::apply(&mut desk, number, false).await?;
    hand.settle(now).await
}

/// Forecast files know queues by slug; people call them something else.
pub async fn name_queues(hand: &mut Hand<'_>) -> Done<()> {
    let mut work = hand.work(hand.at(0)).await?;
    for queue in cast::QUEUES {
        plan::name_queue(&mut work, queue.slug, &words(&queue.name)).await?;
    }
    work.commit().await
}

/// Skills, courses, rooms, trainers, and who signs the memos.
pub async fn furnish(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(-329);
    let mut work = hand.work(now).await?;
    let today = now.day(zone());
    for skill in cast::SKILLS {
        curriculum::add_skill(&mut work, &SkillId::from(skill.slug), words(&skill.name)).await?;
    }
    let mut courses: BTreeMap<String, (CourseId, Vec<String>)> = BTreeMap::new();
    for course in in_order(cast::courses()) {
        let skills = course.facts.skills.clone();
        let slug = course.facts.slug.clone();
        let id = curriculum::add_course(&mut work, new_course(&course)?).await?;
        courses.insert(slug, (id, skills));
    }
    let sites: BTreeMap<String, kit::SiteId> =
        people::sites(&mut work).await?.into_iter().map(|s| (s.slug.clone(), s.id)).collect();
    for venue in cast::VENUES {
        let Some(site) = sites.get(venue.site) else { continue };
        let new = curriculum::NewVenue {
            slug: venue.slug.into(),
            site: site.clone(),
            name: words(&venue.name),
            seats: i64::from(venue.seats),
            hour_minor: 1_800,
            use_minor: 0,
            setup_minutes: 0,
            clear_minutes: 0,
            way_minutes: 0,
            fare_minor: 0,
            directions: words(&venue.directions),
            equipment: kit::Words::one(kit::Lang::En, ""),
        };
        curriculum::add_venue(&mut work, new).await?;
    }
    for trainer in cast::TRAINERS {
        let person = people::by_handle(&mut work, trainer.handle, hand.as_of).await?;
        people::set_bio(&mut work, &person.id, words(&trainer.bio)).await?;
        for (id, skills) in courses.values() {
            if skills.iter().any(|s| trainer.skills.contains(&s.as_str())) {
                curriculum::license_trainer(&mut work, &person.id, id, 4_500).await?;
            }
        }
    }
    for (site, handle) in cast::settings().centre_managers {
        let person = people::by_handle(&mut work, handle, today).await?;
        let site = sites.get(site).ok_or_else(|| Stop::fault(format!("no site {site}")))?;
        people::set_centre_manager(&mut work, site, &person.id).await?;
    }
    // Whoever looks at the list sees what a line is like; nobody knows this key.
    let administrator = people::by_handle(&mut work, "kari.nordby", today).await?;
    people::issue_token(&mut work, &administrator.id, "Rota export").await?;
    work.commit().await?;
    hand.settle(now).await
}

/// Courses whose prerequisites come first.
fn in_order(mut courses: Vec<cast::Course>) -> Vec<cast::Course> {
    let mut out: Vec<cast::Course> = Vec::new();
    while !courses.is_empty() {
        let ready = |c: &cast::Course| c.facts.prerequisites.iter().all(|p| out.iter().any(|o| o.facts.slug == *p));
        let Some(i) = courses.iter().position(ready) else {
            out.extend(courses);
            return out;
        };
        let next = courses.remove(i);
        out.push(next);
    }
    out
}

/// The cast's course as the curriculum takes it: both know the same documents, so the words travel as JSON.
fn new_course(course: &cast::Course) -> Done<curriculum::NewCourse> {
    let mut texts = BTreeMap::new();
    // Only what is written: in another language the page says that it shows English.
    for lang in Lang::ALL {
        if let Some(words) = course.words.get(lang.code()) {
            texts.insert(lang, serde_json::from_value(serde_json::to_value(words)?)?);
        }
    }
    let f = &course.facts;
    Ok(curriculum::NewCourse {
        slug: f.slug.clone(),
        kind: serde_json::from_value(serde_json::Value::String(f.kind.clone()))?,
        track: f.track.clone(),
        skills: f.skills.iter().map(|s| SkillId::from(s.as_str())).collect(),
        prerequisites: f.prerequisites.clone(),
        separation: serde_json::from_value(serde_json::Value::String(f.separation.clone()))?,
        mixed: f.mix_departments,
        soft: f.soft_skill,
        version: i64::from(f.version),
        // Written 329 days before the demonstration's day; looked at again a year after it.
        review_by_days: 329 + i64::from(f.review_by_days),
        texts,
        terms: curriculum::Terms::default(),
        offerings: f.offerings.iter().map(new_offering).collect(),
    })
}

fn new_offering(o: &cast::Offering) -> curriculum::NewOffering {
    curriculum::NewOffering {
        method: o.method.clone(),
        minutes: i64::from(o.minutes),
        group_min: i64::from(o.group_min),
        group_max: i64::from(o.group_max),
        subgroup_min: i64::from(o.subgroup_min),
        subgroup_max: i64::from(o.subgroup_max),
        needs_trainer: o.needs_trainer,
        needs_room: o.needs_room,
        price_session_minor: o.price_session_minor,
        price_head_minor: o.price_head_minor,
    }
}
