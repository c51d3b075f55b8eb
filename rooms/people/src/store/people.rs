//! People as of a day.

use std::collections::{BTreeSet, HashMap};

use kit::{Day, Done, Lang, PersonId, Role, Stop, TeamId, Zone};
use store::{Fresh, Row, Work, remembered, sql};

use crate::model::{Person, Placement};

/// People with the placement for which `$held` is true; the rest of the statement follows.
macro_rules! people_where {
    ($held:literal, $rest:literal) => {
        concat!(
            "SELECT p.id, p.external_id, p.handle, p.name, p.sort_key, p.email, p.lang, p.spoken, p.home, p.bio, p.hired_on, p.ended_on, \
             l.team_id, t.slug AS team_slug, t.name AS team_name, t.department_id, d.slug AS department_slug, \
             d.name AS department_name, l.site_id, s.slug AS site_slug, s.name AS site_name, s.zone, l.position, \
             l.manager_id, l.queue, l.contract, l.weekly_minutes, l.wage_minor_per_hour FROM person p \
             LEFT JOIN placement l ON ",
            $held,
            " LEFT JOIN team t ON t.id = l.team_id LEFT JOIN department d ON d.id = t.department_id \
             LEFT JOIN site s ON s.id = l.site_id ",
            $rest
        )
    };
}

/// People with their placement on day `$1`; the rest of the statement follows.
macro_rules! people_on {
    ($rest:literal) => {
        people_where!("l.person_id = p.id AND l.valid_from <= $1 AND (l.valid_to IS NULL OR l.valid_to >= $1)", $rest)
    };
}

/// Whom a reading has seen on which day, and who leads whom.
#[derive(Default)]
struct Seen {
    people: HashMap<Day, HashMap<PersonId, Person>>,
    led: HashMap<(PersonId, Day), Vec<(PersonId, TeamId)>>,
    mates: HashMap<(PersonId, Day), Vec<PersonId>>,
}

/// More people are not kept: a reading of the whole house goes through them once.
const SEEN_MAX: usize = 1_000;

impl Seen {
    fn note<'a>(&mut self, people: impl IntoIterator<Item = &'a Person>, on: Day) {
        let day = self.people.entry(on).or_default();
        for p in people {
            if day.len() < SEEN_MAX {
                day.insert(p.id.clone(), p.clone());
            }
        }
    }
}

/// The person with the placement of that day.
pub async fn person(work: &mut Work, id: &PersonId, on: Day) -> Done<Person> {
    let mut found = people_by_id(work, std::slice::from_ref(id), on).await?;
    found.remove(id).ok_or_else(Stop::missing)
}

/// By the alias in addresses; "there is no such thing" when nobody has it.
pub async fn by_handle(work: &mut Work, handle: &str, on: Day) -> Done<Person> {
    read(&sql(people_on!("WHERE p.handle = $2")).bind(on).bind(handle).found(work).await?)
}

/// Those of `handles` that exist, by handle.
pub async fn by_handles(work: &mut Work, handles: &[&str], on: Day) -> Done<HashMap<String, Person>> {
    let rows =
        sql(people_on!("WHERE p.handle IN (")).bind(on).list(handles.iter().copied()).then(")").all(work).await?;
    rows.iter().map(|row| read(row).map(|p| (p.handle.clone(), p))).collect()
}

/// Employed on that day with this address.
pub(crate) async fn by_email(work: &mut Work, email: &str, on: Day) -> Done<Vec<Person>> {
    let rows = sql(people_on!(
        "WHERE lower(p.email) = $2 AND (p.hired_on IS NULL OR p.hired_on <= $1) AND (p.ended_on IS NULL OR p.ended_on >= $1)"
    ));
    rows.bind(on).bind(email.to_lowercase()).all(work).await?.iter().map(read).collect()
}

/// Everybody employed on that day, sorted by name.
pub async fn people(work: &mut Work, on: Day) -> Done<Vec<Person>> {
    let rows = sql(people_on!(
        "WHERE (p.hired_on IS NULL OR p.hired_on <= $1) AND (p.ended_on IS NULL OR p.ended_on >= $1) ORDER BY p.sort_key, p.id"
    ))
    .bind(on)
    .all(work)
    .await?;
    rows.iter().map(read).collect()
}

/// Those of `ids` that exist, whether or not employed on that day.
pub async fn people_by_id(work: &mut Work, ids: &[PersonId], on: Day) -> Done<HashMap<PersonId, Person>> {
    let mut wanted: BTreeSet<&PersonId> = ids.iter().collect();
    let mut out = HashMap::with_capacity(wanted.len());
    if let Some(seen) = work.noted::<Seen>().and_then(|s| s.people.get(&on)) {
        wanted.retain(|id| !seen.contains_key(*id));
        out.extend(ids.iter().filter_map(|id| seen.get(id)).map(|p| (p.id.clone(), p.clone())));
    }
    let wanted: Vec<&PersonId> = wanted.into_iter().collect();
    for chunk in wanted.chunks(500) {
        let rows = sql(people_on!("WHERE p.id IN (")).bind(on).list(chunk.iter().copied()).then(")").all(work).await?;
        let people: Vec<Person> = rows.iter().map(read).collect::<Done<_>>()?;
        if let Some(seen) = work.noted::<Seen>() {
            seen.note(&people, on);
        }
        out.extend(people.into_iter().map(|p| (p.id.clone(), p)));
    }
    Ok(out)
}

/// The same with the placement that holds on that day; of somebody who has none then, with the first that is to come.
pub(crate) async fn people_placed(work: &mut Work, ids: &[PersonId], on: Day) -> Done<HashMap<PersonId, Person>> {
    let mut out = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let rows = sql(people_where!(
            "l.id = (SELECT n.id FROM placement n WHERE n.person_id = p.id \
             AND (n.valid_to IS NULL OR (n.valid_to >= $1 AND n.valid_to >= n.valid_from)) \
             ORDER BY n.valid_from LIMIT 1)",
            "WHERE p.id IN ("
        ));
        for row in rows.bind(on).list(chunk).then(")").all(work).await? {
            let person = read(&row)?;
            out.insert(person.id.clone(), person);
        }
    }
    Ok(out)
}

/// What people are called, where a list needs no more of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    pub name: String,
    pub handle: String,
}

/// Of those of `ids` that exist.
pub async fn called(work: &mut Work, ids: &[PersonId]) -> Done<HashMap<PersonId, Called>> {
    let wanted: BTreeSet<&PersonId> = ids.iter().collect();
    let wanted: Vec<&PersonId> = wanted.into_iter().collect();
    let mut out = HashMap::with_capacity(wanted.len());
    for chunk in wanted.chunks(500) {
        let rows = sql("SELECT id, name, handle FROM person WHERE id IN (").list(chunk.iter().copied()).then(")");
        for row in rows.all(work).await? {
            out.insert(row.get("id")?, Called { name: row.get("name")?, handle: row.get("handle")? });
        }
    }
    Ok(out)
}

/// People whose manager on that day is `manager`, sorted by name.
pub async fn reports(work: &mut Work, manager: &PersonId, on: Day) -> Done<Vec<Person>> {
    let rows = sql("SELECT p.id FROM placement l JOIN person p ON p.id = l.person_id WHERE l.manager_id = $2 \
                    AND l.valid_from <= $1 AND (l.valid_to IS NULL OR l.valid_to >= $1) \
                    AND (p.hired_on IS NULL OR p.hired_on <= $1) AND (p.ended_on IS NULL OR p.ended_on >= $1) \
                    ORDER BY p.sort_key, p.id")
    .bind(on)
    .bind(manager)
    .all(work)
    .await?;
    let ids: Vec<PersonId> = rows.iter().map(|row| row.get("id")).collect::<Done<_>>()?;
    let mut people = people_by_id(work, &ids, on).await?;
    Ok(ids.iter().filter_map(|id| people.remove(id)).collect())
}

/// Whether `manager` is on the line above `person` on that day: the own manager, that one's manager, and so on.
pub async fn is_manager_of(work: &mut Work, manager: &PersonId, person: &PersonId, on: Day) -> Done<bool> {
    let row = sql("WITH RECURSIVE above (id, step) AS (\
                   SELECT manager_id, 1 FROM placement WHERE person_id = $1 AND valid_from <= $2 \
                   AND (valid_to IS NULL OR valid_to >= $2) \
                   UNION ALL SELECT l.manager_id, a.step + 1 FROM placement l JOIN above a ON l.person_id = a.id \
                   WHERE l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to >= $2) AND a.step < 12) \
                   SELECT id FROM above WHERE id = $3 LIMIT 1")
    .bind(person)
    .bind(on)
    .bind(manager)
    .maybe(work)
    .await?;
    Ok(row.is_some())
}

/// Everybody below the manager on that day, at any depth, who is employed then, with the team they stand in.
pub async fn led(work: &mut Work, manager: &PersonId, on: Day) -> Done<Vec<(PersonId, TeamId)>> {
    let asked = (manager.clone(), on);
    if let Some(known) = work.noted::<Seen>().and_then(|s| s.led.get(&asked)) {
        return Ok(known.clone());
    }
    // Twelve steps: a circle in the data ends there.
    let rows = sql("WITH RECURSIVE below (id, team, step) AS (\
                    SELECT person_id, team_id, 1 FROM placement WHERE manager_id = $1 AND valid_from <= $2 \
                    AND (valid_to IS NULL OR valid_to >= $2) \
                    UNION ALL SELECT l.person_id, l.team_id, b.step + 1 FROM placement l JOIN below b ON l.manager_id = b.id \
                    WHERE l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to >= $2) AND b.step < 12) \
                    SELECT DISTINCT b.id, b.team FROM below b JOIN person p ON p.id = b.id WHERE b.id <> $1 \
                    AND (p.hired_on IS NULL OR p.hired_on <= $2) AND (p.ended_on IS NULL OR p.ended_on >= $2)")
    .bind(manager)
    .bind(on)
    .all(work)
    .await?;
    let led: Vec<(PersonId, TeamId)> =
        rows.iter().map(|row| Ok((row.get("id")?, row.get("team")?))).collect::<Done<_>>()?;
    if let Some(seen) = work.noted::<Seen>() {
        seen.led.insert(asked, led.clone());
    }
    Ok(led)
}

/// Everybody else employed on that day in the team the person stands in.
pub async fn team_mates(work: &mut Work, person: &PersonId, on: Day) -> Done<Vec<PersonId>> {
    let asked = (person.clone(), on);
    if let Some(known) = work.noted::<Seen>().and_then(|s| s.mates.get(&asked)) {
        return Ok(known.clone());
    }
    let rows = sql("SELECT l.person_id AS id FROM placement own JOIN placement l ON l.team_id = own.team_id \
                    JOIN person p ON p.id = l.person_id WHERE own.person_id = $1 AND own.valid_from <= $2 \
                    AND (own.valid_to IS NULL OR own.valid_to >= $2) AND l.person_id <> $1 AND l.valid_from <= $2 \
                    AND (l.valid_to IS NULL OR l.valid_to >= $2) AND (p.hired_on IS NULL OR p.hired_on <= $2) \
                    AND (p.ended_on IS NULL OR p.ended_on >= $2)")
    .bind(person)
    .bind(on)
    .all(work)
    .await?;
    let mates: Vec<PersonId> = rows.iter().map(|row| row.get("id")).collect::<Done<_>>()?;
    if let Some(seen) = work.noted::<Seen>() {
        seen.mates.insert(asked, mates.clone());
    }
    Ok(mates)
}

/// Everybody employed on that day who answers one of these queues, with the queue.
pub async fn in_queues(work: &mut Work, queues: &[String], on: Day) -> Done<Vec<(PersonId, String)>> {
    let rows =
        sql("SELECT p.id, l.queue FROM placement l JOIN person p ON p.id = l.person_id WHERE l.valid_from <= $1 \
                    AND (l.valid_to IS NULL OR l.valid_to >= $1) AND (p.hired_on IS NULL OR p.hired_on <= $1) \
                    AND (p.ended_on IS NULL OR p.ended_on >= $1) AND l.queue IN (")
        .bind(on)
        .list(queues)
        .then(")")
        .all(work)
        .await?;
    rows.iter().map(|row| Ok((row.get("id")?, row.get("queue")?))).collect()
}

/// Everybody employed on that day who stands in one of these teams, with the team.
pub async fn members(work: &mut Work, teams: &[TeamId], on: Day) -> Done<Vec<(PersonId, TeamId)>> {
    let mut out = Vec::new();
    for chunk in teams.chunks(500) {
        let rows = sql(
            "SELECT p.id, l.team_id FROM placement l JOIN person p ON p.id = l.person_id WHERE l.valid_from <= $1 \
                        AND (l.valid_to IS NULL OR l.valid_to >= $1) AND (p.hired_on IS NULL OR p.hired_on <= $1) \
                        AND (p.ended_on IS NULL OR p.ended_on >= $1) AND l.team_id IN (",
        )
        .bind(on)
        .list(chunk)
        .then(") ORDER BY p.sort_key, p.id")
        .all(work)
        .await?;
        for row in rows {
            out.push((row.get("id")?, row.get("team_id")?));
        }
    }
    Ok(out)
}

/// How many people are employed on that day, by the team they stand in.
pub async fn heads(work: &mut Work, on: Day) -> Done<HashMap<TeamId, i64>> {
    let rows = sql(
        "SELECT l.team_id, count(*) AS n FROM placement l JOIN person p ON p.id = l.person_id WHERE l.valid_from <= $1 \
                    AND (l.valid_to IS NULL OR l.valid_to >= $1) AND (p.hired_on IS NULL OR p.hired_on <= $1) \
                    AND (p.ended_on IS NULL OR p.ended_on >= $1) GROUP BY l.team_id",
    )
    .bind(on)
    .all(work)
    .await?;
    rows.iter().map(|row| Ok((row.get("team_id")?, row.get("n")?))).collect()
}

/// The same of some teams.
pub async fn heads_of(work: &mut Work, teams: &[TeamId], on: Day) -> Done<HashMap<TeamId, i64>> {
    let mut out = HashMap::with_capacity(teams.len());
    for chunk in teams.chunks(500) {
        let rows = sql(
            "SELECT l.team_id, count(*) AS n FROM placement l JOIN person p ON p.id = l.person_id WHERE l.valid_from <= $1 \
                        AND (l.valid_to IS NULL OR l.valid_to >= $1) AND (p.hired_on IS NULL OR p.hired_on <= $1) \
                        AND (p.ended_on IS NULL OR p.ended_on >= $1) AND l.team_id IN (",
        );
        for row in rows.bind(on).list(chunk).then(") GROUP BY l.team_id").all(work).await? {
            out.insert(row.get("team_id")?, row.get("n")?);
        }
    }
    Ok(out)
}

/// Names of those employed on that day, to choose from; none when there are more than `max`, too many for a list.
pub async fn names(work: &mut Work, on: Day, max: usize) -> Done<Vec<String>> {
    let rows = sql(
        "SELECT name FROM person WHERE (hired_on IS NULL OR hired_on <= $1) AND (ended_on IS NULL OR ended_on >= $1) \
                    ORDER BY sort_key, id LIMIT $2",
    )
    .bind(on)
    .bind(max + 1)
    .all(work)
    .await?;
    if rows.len() > max { Ok(Vec::new()) } else { rows.iter().map(|row| row.get("name")).collect() }
}

/// The news after which the people of the house, and where they stand, may be others.
pub const HEADS_CHANGED: [&str; 5] =
    ["people.founded", "people.structure_changed", "people.person_changed", "people.imported", "people.import_undone"];

/// How many people are employed on a day, and what is missing with some of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    pub people: i64,
    pub without_email: i64,
    /// Standing in no team.
    pub without_place: i64,
}

pub async fn census(work: &mut Work, on: Day) -> Done<Census> {
    let fresh = Fresh::after(&HEADS_CHANGED).and(on);
    Ok(*remembered!(work, "people/census", fresh, counted(work, on)))
}

async fn counted(work: &mut Work, on: Day) -> Done<Census> {
    let row = sql("SELECT count(*) AS n, count(CASE WHEN trim(p.email) = '' THEN 1 END) AS no_email, \
                   count(CASE WHEN NOT EXISTS (SELECT 1 FROM placement l WHERE l.person_id = p.id AND l.valid_from <= $1 \
                   AND (l.valid_to IS NULL OR l.valid_to >= $1)) THEN 1 END) AS no_place FROM person p \
                   WHERE (p.hired_on IS NULL OR p.hired_on <= $1) AND (p.ended_on IS NULL OR p.ended_on >= $1)")
    .bind(on)
    .one(work)
    .await?;
    Ok(Census { people: row.get("n")?, without_email: row.get("no_email")?, without_place: row.get("no_place")? })
}

/// By queue, the zone in which most of its people work on that day.
pub async fn queue_zones(work: &mut Work, on: Day) -> Done<HashMap<String, Zone>> {
    let fresh = Fresh::after(&HEADS_CHANGED).and(on);
    Ok((*remembered!(work, "people/queue zones", fresh, zones_of_queues(work, on))).clone())
}

async fn zones_of_queues(work: &mut Work, on: Day) -> Done<HashMap<String, Zone>> {
    let rows = sql("SELECT l.queue, s.zone, count(*) AS n FROM placement l JOIN person p ON p.id = l.person_id \
                    JOIN site s ON s.id = l.site_id WHERE l.queue IS NOT NULL AND l.valid_from <= $1 \
                    AND (l.valid_to IS NULL OR l.valid_to >= $1) AND (p.hired_on IS NULL OR p.hired_on <= $1) \
                    AND (p.ended_on IS NULL OR p.ended_on >= $1) GROUP BY l.queue, s.zone ORDER BY n, s.zone DESC")
    .bind(on)
    .all(work)
    .await?;
    // The most people come last, of equals the first name.
    rows.iter().map(|row| Ok((row.get("queue")?, zone(&row.get::<String>("zone")?)))).collect()
}

/// The own manager on that day.
pub async fn manager_of(work: &mut Work, person: &PersonId, on: Day) -> Done<Option<PersonId>> {
    let row = sql("SELECT manager_id FROM placement WHERE person_id = $1 AND valid_from <= $2 \
                   AND (valid_to IS NULL OR valid_to >= $2)")
    .bind(person)
    .bind(on)
    .maybe(work)
    .await?;
    row.map_or(Ok(None), |row| row.get("manager_id"))
}

pub async fn roles(work: &mut Work, person: &PersonId, on: Day) -> Done<BTreeSet<Role>> {
    let rows = sql("SELECT DISTINCT role FROM role_grant WHERE person_id = $1 AND valid_from <= $2 \
                    AND (valid_to IS NULL OR valid_to >= $2)")
    .bind(person)
    .bind(on)
    .all(work)
    .await?;
    rows.iter().map(|row| row.get("role")).collect()
}

pub async fn has_role(work: &mut Work, person: &PersonId, role: Role, on: Day) -> Done<bool> {
    Ok(roles(work, person, on).await?.contains(&role))
}

/// Staff number → person, for files that name people by it. Includes people who have left, not those of an import that was
/// taken back.
pub async fn staff_numbers(work: &mut Work) -> Done<HashMap<String, PersonId>> {
    let rows =
        sql("SELECT external_id, id FROM person WHERE ended_on IS NULL OR ended_on <> '0001-01-01'").all(work).await?;
    rows.iter().map(|row| Ok((row.get("external_id")?, row.get("id")?))).collect()
}

/// In which team each of `ids` stood between two days (both included): `(person, team, first day, last day)`.
pub async fn teams_between(
    work: &mut Work,
    ids: &[PersonId],
    from: Day,
    to: Day,
) -> Done<Vec<(PersonId, kit::TeamId, Day, Option<Day>)>> {
    let wanted: BTreeSet<&PersonId> = ids.iter().collect();
    let wanted: Vec<&PersonId> = wanted.into_iter().collect();
    let mut all = Vec::new();
    for chunk in wanted.chunks(500) {
        let rows = sql("SELECT person_id, team_id, valid_from, valid_to FROM placement WHERE valid_from <= $2 \
                        AND (valid_to IS NULL OR valid_to >= $1) AND person_id IN (")
        .bind(from)
        .bind(to)
        .list(chunk.iter().copied())
        .then(")")
        .all(work)
        .await?;
        for row in rows {
            all.push((row.get("person_id")?, row.get("team_id")?, row.get("valid_from")?, row.get("valid_to")?));
        }
    }
    Ok(all)
}

/// Where somebody stands in the list.
pub async fn place(work: &mut Work, handle: &str) -> Done<(String, String)> {
    let row = sql("SELECT sort_key, id FROM person WHERE handle = $1").bind(handle).found(work).await?;
    Ok((row.get("sort_key")?, row.get("id")?))
}

/// Who is looked for in the list.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Stands in the folded name.
    pub folded: &'a str,
    /// The slug of the team of that day; empty: any.
    pub team: &'a str,
    /// Also those who begin later or have left; never those of an import that was taken back.
    pub everybody: bool,
}

/// A page of the list: at most `limit` people after the place `(sort key, id)`.
pub async fn page(
    work: &mut Work,
    on: Day,
    wanted: Wanted<'_>,
    after: (&str, &str),
    limit: usize,
) -> Done<Vec<Person>> {
    let rows = sql(people_on!(
        "WHERE (CAST($7 AS TEXT) = 'all' OR p.hired_on IS NULL OR p.hired_on <= $1) \
         AND (p.ended_on IS NULL OR p.ended_on >= $1 OR (CAST($7 AS TEXT) = 'all' AND p.ended_on <> '0001-01-01')) \
         AND p.folded LIKE $2 AND (CAST($3 AS TEXT) = '' OR t.slug = CAST($3 AS TEXT)) AND (p.sort_key > $4 OR (p.sort_key = $4 AND p.id > $5)) \
         ORDER BY p.sort_key, p.id LIMIT $6"
    ))
    .bind(on)
    .bind(format!("%{}%", wanted.folded.replace(['%', '_', '\\'], "")))
    .bind(wanted.team)
    .bind(after.0)
    .bind(after.1)
    .bind(limit)
    .bind(if wanted.everybody { "all" } else { "employed" })
    .all(work)
    .await?;
    rows.iter().map(read).collect()
}

pub(super) fn read(row: &Row) -> Done<Person> {
    let home: Option<String> = row.get("home")?;
    Ok(Person {
        id: row.get("id")?,
        staff_number: row.get("external_id")?,
        handle: row.get("handle")?,
        name: row.get("name")?,
        sort_key: row.get("sort_key")?,
        email: row.get("email")?,
        lang: row.get("lang")?,
        spoken: row.get::<String>("spoken")?.split(',').filter_map(Lang::from_code).collect(),
        home: home.as_deref() == Some("yes"),
        bio: row.get("bio")?,
        hired_on: row.get("hired_on")?,
        ended_on: row.get("ended_on")?,
        placement: placement(row)?,
    })
}

fn placement(row: &Row) -> Done<Option<Placement>> {
    if row.get::<Option<String>>("site_id")?.is_none() {
        return Ok(None);
    }
    Ok(Some(Placement {
        team: row.get("team_id")?,
        team_slug: row.get("team_slug")?,
        team_name: row.get("team_name")?,
        department: row.get("department_id")?,
        department_slug: row.get("department_slug")?,
        department_name: row.get("department_name")?,
        site: row.get("site_id")?,
        site_slug: row.get("site_slug")?,
        site_name: row.get("site_name")?,
        zone: zone(&row.get::<String>("zone")?),
        position: row.get("position")?,
        manager: row.get("manager_id")?,
        queue: row.get("queue")?,
        contract: row.get("contract")?,
        weekly_minutes: row.get("weekly_minutes")?,
        wage_minor_per_hour: row.get("wage_minor_per_hour")?,
    }))
}

/// A zone that was checked when it was written.
pub(crate) fn zone(name: &str) -> Zone {
    name.parse().unwrap_or(Zone::UTC)
}

/// Those of these people who have the role on that day and are employed then, sorted by name.
pub async fn those_with_role(work: &mut Work, people: &[PersonId], role: Role, on: Day) -> Done<Vec<Person>> {
    let mut ids: Vec<PersonId> = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql("SELECT DISTINCT person_id FROM role_grant WHERE role = $1 AND valid_from <= $2 \
                        AND (valid_to IS NULL OR valid_to >= $2) AND person_id IN (")
        .bind(role)
        .bind(on)
        .list(chunk)
        .then(")")
        .all(work)
        .await?;
        for row in rows {
            ids.push(row.get("person_id")?);
        }
    }
    let mut found: Vec<Person> = people_by_id(work, &ids, on).await?.into_values().filter(|p| p.employed(on)).collect();
    Person::sort(&mut found);
    Ok(found)
}

/// Up to `limit` people with the role who work near somebody: of the same team first, then of the site, then of the
/// department.
pub async fn near_with_role(work: &mut Work, role: Role, near: &Person, on: Day, limit: i64) -> Done<Vec<Person>> {
    let Some(place) = &near.placement else { return Ok(Vec::new()) };
    let rows = sql("SELECT r.person_id AS id FROM role_grant r JOIN person p ON p.id = r.person_id \
                    AND (p.ended_on IS NULL OR p.ended_on >= $2) JOIN placement l ON l.person_id = r.person_id \
                    AND l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to >= $2) JOIN team t ON t.id = l.team_id \
                    WHERE r.role = $1 AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2) \
                    AND (l.site_id = $3 OR t.department_id = $4) \
                    ORDER BY CASE WHEN l.team_id = $5 THEN 0 WHEN l.site_id = $3 THEN 1 ELSE 2 END, r.person_id LIMIT $6")
    .bind(role)
    .bind(on)
    .bind(&place.site)
    .bind(&place.department)
    .bind(&place.team)
    .bind(limit)
    .all(work)
    .await?;
    let ids: Vec<PersonId> = rows.iter().map(|r| r.get("id")).collect::<Done<_>>()?;
    let mut known = people_by_id(work, &ids, on).await?;
    Ok(ids.iter().filter_map(|id| known.remove(id)).collect())
}
