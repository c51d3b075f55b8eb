//! All SQL of the room.

pub(crate) mod drafts;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kit::{CourseId, Done, Lang, OfferingId, SkillId, Stop, VenueId, Words};
use store::{Fresh, Row, Work, remembered, sql};

use crate::{
    model::{Course, Offering, Skill, Terms, Trainer, Venue},
    text::CourseText,
    types::{CourseType, Separation},
    variants::{overlay, store::variants},
};

/// All published courses, by type and slug.
pub async fn courses(work: &mut Work) -> Done<Vec<Course>> {
    Ok((*remembered!(work, "curriculum/courses", Fresh::after(&["curriculum."]), all_courses(work))).clone())
}

async fn all_courses(work: &mut Work) -> Done<Vec<Course>> {
    let rows =
        sql("SELECT id, slug, type, track, skills, prerequisites, separation, mixed, soft, version, review_by_on, \
                    owner_id, provider, fit, approval, approval_days, attendance_pct, published_at FROM course WHERE published_at IS NOT NULL ORDER BY slug")
        .all(work)
        .await?;
    let titles = sql(
        "SELECT c.id, x.lang, x.title, x.short FROM course c JOIN course_text x ON x.course_id = c.id AND x.version = c.version",
    )
    .all(work)
    .await?;
    let offerings = sql("SELECT id, course_id, method, minutes, group_min, group_max, subgroup_min, subgroup_max, \
                         needs_trainer, needs_room, price_session_minor, price_head_minor, retired FROM offering ORDER BY place, id")
    .all(work)
    .await?;
    let mut courses = rows.iter().map(course_row).collect::<Done<Vec<_>>>()?;
    courses.sort_by(|a, b| (a.kind, &a.slug).cmp(&(b.kind, &b.slug)));
    fill(&mut courses, &titles, &offerings)?;
    Ok(courses)
}

pub async fn course(work: &mut Work, id: &CourseId) -> Done<Course> {
    let row =
        sql("SELECT id, slug, type, track, skills, prerequisites, separation, mixed, soft, version, review_by_on, \
                   owner_id, provider, fit, approval, approval_days, attendance_pct, published_at FROM course WHERE id = $1")
        .bind(id)
        .found(work)
        .await?;
    with_parts(work, course_row(&row)?).await
}

pub async fn course_by_slug(work: &mut Work, slug: &str) -> Done<Course> {
    let row =
        sql("SELECT id, slug, type, track, skills, prerequisites, separation, mixed, soft, version, review_by_on, \
                   owner_id, provider, fit, approval, approval_days, attendance_pct, published_at FROM course WHERE slug = $1")
        .bind(slug)
        .found(work)
        .await?;
    with_parts(work, course_row(&row)?).await
}

async fn with_parts(work: &mut Work, course: Course) -> Done<Course> {
    let titles =
        sql("SELECT course_id AS id, lang, title, short FROM course_text WHERE course_id = $1 AND version = $2")
            .bind(&course.id)
            .bind(course.version)
            .all(work)
            .await?;
    let offerings = sql("SELECT id, course_id, method, minutes, group_min, group_max, subgroup_min, subgroup_max, \
                         needs_trainer, needs_room, price_session_minor, price_head_minor, retired FROM offering \
                         WHERE course_id = $1 ORDER BY place, id")
    .bind(&course.id)
    .all(work)
    .await?;
    let mut one = vec![course];
    fill(&mut one, &titles, &offerings)?;
    one.pop().ok_or_else(Stop::missing)
}

fn fill(courses: &mut [Course], titles: &[Row], offerings: &[Row]) -> Done<()> {
    let at: HashMap<CourseId, usize> = courses.iter().enumerate().map(|(i, c)| (c.id.clone(), i)).collect();
    for row in titles {
        if let Some(i) = at.get(&row.get("id")?) {
            courses[*i].titles.insert(row.get("lang")?, row.get("title")?);
            courses[*i].shorts.insert(row.get("lang")?, row.get("short")?);
        }
    }
    for row in offerings {
        if let Some(i) = at.get(&row.get("course_id")?) {
            let course = &mut courses[*i];
            let list = if yes(row, "retired")? { &mut course.retired } else { &mut course.offerings };
            list.push(offering_row(row)?);
        }
    }
    Ok(())
}

fn course_row(row: &Row) -> Done<Course> {
    let kind: String = row.get("type")?;
    let separation = Separation::from_code(&row.get::<String>("separation")?).unwrap_or(Separation::Off);
    let skills: Vec<SkillId> = words_of(&row.get::<String>("skills")?).map(SkillId::from).collect();
    Ok(Course {
        id: row.get("id")?,
        slug: row.get("slug")?,
        kind: CourseType::from_code(&kind).ok_or_else(|| Stop::fault(format!("no type of training {kind}")))?,
        track: row.get("track")?,
        skills,
        prerequisites: words_of(&row.get::<String>("prerequisites")?).map(str::to_owned).collect(),
        separation,
        separation_hard: separation == Separation::Hard,
        mixed: yes(row, "mixed")?,
        soft: yes(row, "soft")?,
        version: row.get("version")?,
        review_by_on: row.get("review_by_on")?,
        published_at: row.get("published_at")?,
        terms: Terms {
            owner: row.get("owner_id")?,
            provider: row.get("provider")?,
            fit: row.get("fit")?,
            approval: row.get("approval")?,
            approval_days: row.get("approval_days")?,
            attendance_pct: row.get("attendance_pct")?,
        },
        titles: BTreeMap::new(),
        shorts: BTreeMap::new(),
        offerings: Vec::new(),
        retired: Vec::new(),
    })
}

fn offering_row(row: &Row) -> Done<Offering> {
    Ok(Offering {
        id: row.get("id")?,
        course: row.get("course_id")?,
        method: row.get("method")?,
        minutes: row.get("minutes")?,
        group_min: row.get("group_min")?,
        group_max: row.get("group_max")?,
        subgroup_min: row.get("subgroup_min")?,
        subgroup_max: row.get("subgroup_max")?,
        needs_trainer: yes(row, "needs_trainer")?,
        needs_room: yes(row, "needs_room")?,
        price_session_minor: row.get("price_session_minor")?,
        price_head_minor: row.get("price_head_minor")?,
    })
}

fn words_of(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').filter(|s| !s.is_empty())
}

fn yes(row: &Row, column: &str) -> Done<bool> {
    Ok(row.get::<String>(column)? == "yes")
}

pub(crate) fn yes_no(b: bool) -> &'static str {
    if b { "yes" } else { "no" }
}

/// Which of the languages something is written in a reader of `lang` gets: the own one, else the organisation's in their
/// order, else the first there is.
fn lang_shown(written: &BTreeSet<Lang>, lang: Lang, organisation: &[Lang]) -> Option<Lang> {
    let wanted = std::iter::once(&lang).chain(organisation);
    wanted.copied().find(|l| written.contains(l)).or_else(|| written.first().copied())
}

/// The words of a version as a reader of `lang` gets them: in that language, else in the one the course was
/// written in first, else as `lang_shown` says.
pub async fn text(work: &mut Work, course: &CourseId, version: i64, lang: Lang) -> Done<CourseText> {
    Ok(text_in(work, course, version, lang).await?.0)
}

/// The same, with the language they are in.
pub async fn text_in(work: &mut Work, course: &CourseId, version: i64, lang: Lang) -> Done<(CourseText, Lang)> {
    let organisation = people::settings(work).await?.languages;
    let rows = sql("SELECT lang, body FROM course_text WHERE course_id = $1 AND version = $2")
        .bind(course)
        .bind(version)
        .all(work)
        .await?;
    let mut found: BTreeMap<Lang, String> = BTreeMap::new();
    for row in rows {
        found.insert(row.get("lang")?, row.get("body")?);
    }
    // Every text of a version says the same of its source; whoever finds their own need not ask.
    let source = match found.values().next().filter(|_| !found.contains_key(&lang)) {
        Some(any) => serde_json::from_str::<CourseText>(any)?.source,
        None => None,
    };
    let others: Vec<Lang> = source.into_iter().chain(organisation).collect();
    let lang = lang_shown(&found.keys().copied().collect(), lang, &others).ok_or_else(Stop::missing)?;
    let body = found.remove(&lang).unwrap_or_default();
    Ok((serde_json::from_str(&body)?, lang))
}

/// The same as it is read at a site: its own words stand in the centre's place. Also how many of them there are.
pub async fn text_at(
    work: &mut Work,
    course: &CourseId,
    version: i64,
    lang: Lang,
    site: Option<&people::Site>,
) -> Done<(CourseText, Lang, usize)> {
    let (mut text, lang) = text_in(work, course, version, lang).await?;
    let Some(site) = site else { return Ok((text, lang, 0)) };
    let own = variants(work, course, &site.id, lang).await?;
    let n = overlay(&mut text, &own, &site.name);
    Ok((text, lang, n))
}

/// Every language in which these versions were written.
pub async fn texts(
    work: &mut Work,
    versions: &BTreeSet<(CourseId, i64)>,
) -> Done<HashMap<(CourseId, i64, Lang), CourseText>> {
    let rows = sql("SELECT course_id, version, lang, body FROM course_text WHERE course_id IN (")
        .list(versions.iter().map(|(course, _)| course))
        .then(") AND version IN (")
        .list(versions.iter().map(|(_, version)| *version).collect::<BTreeSet<_>>())
        .then(")")
        .all(work)
        .await?;
    let mut out = HashMap::new();
    for row in rows {
        let version = (row.get::<CourseId>("course_id")?, row.get("version")?);
        if versions.contains(&version) {
            let text = serde_json::from_str(&row.get::<String>("body")?)?;
            out.insert((version.0, version.1, row.get("lang")?), text);
        }
    }
    Ok(out)
}

/// All skills, by id.
pub async fn skills(work: &mut Work) -> Done<Vec<Skill>> {
    Ok((*remembered!(work, "curriculum/skills", Fresh::after(&["curriculum."]), all_skills(work))).clone())
}

async fn all_skills(work: &mut Work) -> Done<Vec<Skill>> {
    let rows = sql("SELECT id, name FROM skill ORDER BY id").all(work).await?;
    rows.iter().map(|row| Ok(Skill { id: row.get("id")?, name: row.get("name")? })).collect()
}

pub async fn venues(work: &mut Work) -> Done<Vec<Venue>> {
    Ok((*remembered!(work, "curriculum/venues", Fresh::after(&["curriculum."]), all_venues(work))).clone())
}

async fn all_venues(work: &mut Work) -> Done<Vec<Venue>> {
    let rows = sql("SELECT id, slug, site_id, name, seats, hour_minor, use_minor, setup_minutes, clear_minutes, way_minutes, fare_minor, directions, equipment FROM venue ORDER BY slug")
        .all(work)
        .await?;
    rows.iter().map(venue_row).collect()
}

pub async fn venue(work: &mut Work, id: &VenueId) -> Done<Venue> {
    let row = sql("SELECT id, slug, site_id, name, seats, hour_minor, use_minor, setup_minutes, clear_minutes, way_minutes, fare_minor, directions, equipment FROM venue WHERE id = $1")
        .bind(id)
        .found(work)
        .await?;
    venue_row(&row)
}

pub(crate) async fn venue_by_slug(work: &mut Work, slug: &str) -> Done<Venue> {
    let row =
        sql("SELECT id, slug, site_id, name, seats, hour_minor, use_minor, setup_minutes, clear_minutes, way_minutes, fare_minor, directions, equipment FROM venue WHERE slug = $1")
            .bind(slug)
            .found(work)
            .await?;
    venue_row(&row)
}

fn venue_row(row: &Row) -> Done<Venue> {
    Ok(Venue {
        id: row.get("id")?,
        slug: row.get("slug")?,
        site: row.get("site_id")?,
        name: row.get("name")?,
        seats: row.get("seats")?,
        hour_minor: row.get("hour_minor")?,
        use_minor: row.get("use_minor")?,
        setup_minutes: row.get("setup_minutes")?,
        clear_minutes: row.get("clear_minutes")?,
        way_minutes: row.get("way_minutes")?,
        fare_minor: row.get("fare_minor")?,
        directions: row.get("directions")?,
        equipment: row.get("equipment")?,
    })
}

/// Everybody who ever was licensed; `Trainer::may` says on which days.
pub async fn trainers(work: &mut Work) -> Done<Vec<Trainer>> {
    let rows =
        sql("SELECT person_id, course_id, hour_minor, valid_from, valid_to, path FROM trainer ORDER BY course_id, person_id")
            .all(work)
            .await?;
    rows.iter().map(read_trainer).collect()
}

/// What one person may teach.
pub async fn licences_of(work: &mut Work, person: &kit::PersonId) -> Done<Vec<Trainer>> {
    let rows =
        sql("SELECT person_id, course_id, hour_minor, valid_from, valid_to, path FROM trainer WHERE person_id = $1 \
                    ORDER BY course_id")
        .bind(person)
        .all(work)
        .await?;
    rows.iter().map(read_trainer).collect()
}

fn read_trainer(row: &Row) -> Done<Trainer> {
    Ok(Trainer {
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        hour_minor: row.get("hour_minor")?,
        from: row.get("valid_from")?,
        to: row.get("valid_to")?,
        path: row.get("path")?,
    })
}

pub(crate) async fn write_skill(work: &mut Work, id: &SkillId, name: &Words) -> Done<()> {
    sql("INSERT INTO skill (id, name, recorded_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET name = excluded.name")
        .bind(id)
        .bind(name.clone())
        .bind(work.now)
        .run(work)
        .await?;
    Ok(())
}

/// The course row, new or with the next version; returns its id.
pub(crate) async fn write_course(work: &mut Work, course: &Course) -> Done<CourseId> {
    let skills: Vec<&str> = course.skills.iter().map(SkillId::as_str).collect();
    let row =
        sql("INSERT INTO course (id, slug, type, track, skills, prerequisites, separation, mixed, soft, version, \
                   review_by_on, published_at, recorded_at, owner_id, provider, fit, approval, approval_days, attendance_pct) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) ON CONFLICT (slug) DO UPDATE SET \
                   type = excluded.type, track = excluded.track, skills = excluded.skills, \
                   prerequisites = excluded.prerequisites, separation = excluded.separation, mixed = excluded.mixed, \
                   soft = excluded.soft, version = excluded.version, review_by_on = excluded.review_by_on, \
                   published_at = excluded.published_at, owner_id = excluded.owner_id, \
                   provider = excluded.provider, fit = excluded.fit, approval = excluded.approval, \
                   approval_days = excluded.approval_days, attendance_pct = excluded.attendance_pct RETURNING id")
        .bind(&course.id)
        .bind(&course.slug)
        .bind(course.kind.code())
        .bind(&course.track)
        .bind(skills.join(","))
        .bind(course.prerequisites.join(","))
        .bind(course.separation.code())
        .bind(yes_no(course.mixed))
        .bind(yes_no(course.soft))
        .bind(course.version)
        .bind(course.review_by_on)
        .bind(course.published_at)
        .bind(work.now)
        .bind(course.terms.owner.clone())
        .bind(&course.terms.provider)
        .bind(&course.terms.fit)
        .bind(&course.terms.approval)
        .bind(course.terms.approval_days)
        .bind(course.terms.attendance_pct)
        .one(work)
        .await?;
    row.get("id")
}

pub(crate) async fn write_text(
    work: &mut Work,
    course: &CourseId,
    version: i64,
    lang: Lang,
    text: &CourseText,
) -> Done<()> {
    sql("INSERT INTO course_text (course_id, version, lang, title, short, body) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (course_id, version, lang) DO UPDATE SET title = excluded.title, short = excluded.short, body = excluded.body")
    .bind(course)
    .bind(version)
    .bind(lang)
    .bind(&text.title)
    .bind(&text.short)
    .bind(serde_json::to_string(text)?)
    .run(work)
    .await?;
    Ok(())
}

/// `place` keeps the order in which the course names its ways; the first is the main one.
pub(crate) async fn write_offering(work: &mut Work, o: &Offering, place: usize) -> Done<()> {
    sql("INSERT INTO offering (id, course_id, method, minutes, group_min, group_max, subgroup_min, subgroup_max, \
         needs_trainer, needs_room, price_session_minor, price_head_minor, place, retired) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'no') ON CONFLICT (id) DO UPDATE SET \
         place = excluded.place, retired = 'no', \
         minutes = excluded.minutes, group_min = excluded.group_min, group_max = excluded.group_max, \
         subgroup_min = excluded.subgroup_min, subgroup_max = excluded.subgroup_max, \
         needs_trainer = excluded.needs_trainer, needs_room = excluded.needs_room, \
         price_session_minor = excluded.price_session_minor, price_head_minor = excluded.price_head_minor")
    .bind(&o.id)
    .bind(&o.course)
    .bind(&o.method)
    .bind(o.minutes)
    .bind(o.group_min)
    .bind(o.group_max)
    .bind(o.subgroup_min)
    .bind(o.subgroup_max)
    .bind(yes_no(o.needs_trainer))
    .bind(yes_no(o.needs_room))
    .bind(o.price_session_minor)
    .bind(o.price_head_minor)
    .bind(place)
    .run(work)
    .await?;
    Ok(())
}

pub(crate) async fn write_venue(work: &mut Work, v: &Venue) -> Done<VenueId> {
    let row = sql("INSERT INTO venue (id, slug, site_id, name, seats, hour_minor, directions, equipment, recorded_at, use_minor, setup_minutes, \
                   clear_minutes, way_minutes, fare_minor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
                   ON CONFLICT (slug) DO UPDATE SET site_id = excluded.site_id, \
                   name = excluded.name, seats = excluded.seats, hour_minor = excluded.hour_minor, use_minor = excluded.use_minor, \
                   setup_minutes = excluded.setup_minutes, clear_minutes = excluded.clear_minutes, \
                   way_minutes = excluded.way_minutes, fare_minor = excluded.fare_minor, \
                   directions = excluded.directions, equipment = excluded.equipment RETURNING id")
        .bind(&v.id)
        .bind(&v.slug)
        .bind(&v.site)
        .bind(v.name.clone())
        .bind(v.seats)
        .bind(v.hour_minor)
        .bind(v.directions.clone())
        .bind(v.equipment.clone())
        .bind(work.now)
        .bind(v.use_minor)
        .bind(v.setup_minutes)
        .bind(v.clear_minutes)
        .bind(v.way_minutes)
        .bind(v.fare_minor)
        .one(work)
        .await?;
    row.get("id")
}

pub(crate) async fn write_trainer(work: &mut Work, t: &Trainer) -> Done<()> {
    sql("INSERT INTO trainer (person_id, course_id, hour_minor, valid_from, valid_to, path, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (person_id, course_id) DO UPDATE SET \
         hour_minor = excluded.hour_minor, valid_from = excluded.valid_from, valid_to = excluded.valid_to, \
         path = COALESCE(excluded.path, trainer.path)")
    .bind(&t.person)
    .bind(&t.course)
    .bind(t.hour_minor)
    .bind(t.from)
    .bind(t.to)
    .bind(t.path)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

/// Before a version's ways are written: all are past, and those it names come back.
pub(crate) async fn retire_offerings(work: &mut Work, course: &CourseId) -> Done<()> {
    sql("UPDATE offering SET retired = 'yes' WHERE course_id = $1").bind(course).run(work).await?;
    Ok(())
}

/// The offering that continues under the same id when a new version of the course is published.
pub(crate) fn known_offering(known: &[Offering], method: &str) -> Option<OfferingId> {
    known.iter().find(|o| o.method == method).map(|o| o.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_reads_another_language_gets_the_organisations_first() {
        let written = BTreeSet::from([Lang::En, Lang::Lv, Lang::Nb]);
        assert_eq!(lang_shown(&written, Lang::Nb, &[Lang::Lv]), Some(Lang::Nb));
        assert_eq!(lang_shown(&written, Lang::Zh, &[Lang::Vi, Lang::Lv, Lang::En]), Some(Lang::Lv));
        assert_eq!(lang_shown(&written, Lang::Zh, &[Lang::Vi]), Some(Lang::En));
        assert_eq!(lang_shown(&BTreeSet::new(), Lang::Zh, &[Lang::Vi]), None);
    }
}
