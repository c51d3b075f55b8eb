//! Accounts, roles granted, tokens; and the rows of one person.

use std::collections::{BTreeSet, HashMap};

use ::store::{Row, Work, sql};
use kit::{Day, Done, Lang, Order, PersonId, Role, Words, Zone, fold};
use serde::{Deserialize, Serialize};

use super::{organisation, people::zone};

/// What is known of a person independent of days.
#[derive(Clone, Debug)]
pub(crate) struct PersonRow {
    pub id: PersonId,
    pub staff_number: String,
    pub handle: String,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub spoken: Vec<Lang>,
    pub home: bool,
    pub bio: Option<Words>,
    pub hired_on: Option<Day>,
    pub ended_on: Option<Day>,
    /// The import that brings the person.
    pub import: Option<String>,
}

impl PersonRow {
    pub fn vals(&self, work: &Work, order: &Order) -> Vec<kit::Val> {
        let spoken: Vec<&str> = self.spoken.iter().map(|l| l.code()).collect();
        let folded = fold(&self.name);
        vec![
            (&self.id).into(),
            (&self.staff_number).into(),
            (&self.handle).into(),
            (&self.name).into(),
            order.name_key(&self.name).into(),
            folded.into(),
            (&self.email).into(),
            self.lang.into(),
            spoken.join(",").into(),
            self.home.then_some("yes").into(),
            self.bio.clone().into(),
            self.hired_on.into(),
            self.ended_on.into(),
            self.import.as_deref().into(),
            work.now.into(),
        ]
    }
}

pub(crate) const INSERT_PERSON: &str = "INSERT INTO person (id, external_id, handle, name, sort_key, folded, email, lang, spoken, \
     home, bio, hired_on, ended_on, import_id, recorded_at) VALUES ";

/// How this organisation sorts names.
async fn name_order(work: &mut Work) -> Done<Order> {
    Ok(Order::of(organisation::settings(work).await?.name_order))
}

/// Every name gets its key anew: after a change of the setting, or of the rules in a new version of the programme.
pub async fn sort_again(work: &mut Work) -> Done<()> {
    let order = name_order(work).await?;
    let rows = sql("SELECT id, name FROM person ORDER BY id").all(work).await?;
    for chunk in rows.chunks(200) {
        let key =
            |row: &Row| Ok(vec![row.get::<String>("id")?.into(), order.name_key(&row.get::<String>("name")?).into()]);
        sql("UPDATE person SET sort_key = v.column2 FROM (VALUES ")
            .rows(chunk.iter().map(key).collect::<Done<_>>()?)
            .then(") AS v WHERE person.id = v.column1")
            .run(work)
            .await?;
    }
    Ok(())
}

pub(crate) async fn insert_people(work: &mut Work, people: &[PersonRow]) -> Done<()> {
    let order = name_order(work).await?;
    for chunk in people.chunks(200) {
        let rows = chunk.iter().map(|p| p.vals(work, &order)).collect();
        sql(INSERT_PERSON).rows(rows).run(work).await?;
        let accounts = chunk.iter().map(|p| vec![(&p.id).into(), work.now.into()]).collect();
        sql("INSERT INTO account (person_id, made_at) VALUES ").rows(accounts).run(work).await?;
    }
    Ok(())
}

/// Roles that begin on a day; `import` is the import that grants them.
pub(crate) async fn grant(work: &mut Work, import: Option<&str>, grants: &[(PersonId, Role, Day)]) -> Done<()> {
    for chunk in grants.chunks(500) {
        let mut rows = Vec::with_capacity(chunk.len());
        for (person, role, from) in chunk {
            let id: String = work.id();
            rows.push(vec![id.into(), person.into(), (*role).into(), (*from).into(), import.into(), work.now.into()]);
        }
        sql("INSERT INTO role_grant (id, person_id, role, valid_from, import_id, recorded_at) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

/// What every page asks first of who is signed in.
pub(crate) struct Visitor {
    pub name: String,
    pub handle: String,
    pub lang: Lang,
    pub ended_on: Option<Day>,
    /// Of the site on that day.
    pub zone: Option<Zone>,
    pub roles: BTreeSet<Role>,
}

/// In one statement; `None` where the account is closed.
pub(crate) async fn visitor(work: &mut Work, person: &PersonId, on: Day) -> Done<Option<Visitor>> {
    let row = sql("SELECT p.name, p.handle, p.lang, p.ended_on, s.zone, (SELECT string_agg(g.role, ' ') FROM role_grant g \
                   WHERE g.person_id = p.id AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to >= $2)) AS roles \
                   FROM account a JOIN person p ON p.id = a.person_id \
                   LEFT JOIN placement l ON l.person_id = p.id AND l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to >= $2) \
                   LEFT JOIN site s ON s.id = l.site_id WHERE a.person_id = $1 AND a.closed_at IS NULL")
    .bind(person)
    .bind(on)
    .maybe(work)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let roles: Option<String> = row.get("roles")?;
    Ok(Some(Visitor {
        name: row.get("name")?,
        handle: row.get("handle")?,
        lang: row.get("lang")?,
        ended_on: row.get("ended_on")?,
        zone: row.get::<Option<String>>("zone")?.as_deref().map(zone),
        roles: roles.iter().flat_map(|r| r.split(' ')).filter_map(Role::from_code).collect(),
    }))
}

pub(crate) async fn open_account(work: &mut Work, person: &PersonId) -> Done<bool> {
    let row = sql("SELECT person_id FROM account WHERE person_id = $1 AND closed_at IS NULL")
        .bind(person)
        .maybe(work)
        .await?;
    Ok(row.is_some())
}

pub(crate) async fn credential(work: &mut Work, name: &str) -> Done<Option<(PersonId, String)>> {
    let row = sql("SELECT a.person_id, a.password_hash FROM account a JOIN person p ON p.id = a.person_id \
                   WHERE a.closed_at IS NULL AND a.password_hash IS NOT NULL AND (p.handle = $1 OR lower(p.email) = $1)")
        .bind(name.trim().to_lowercase())
        .maybe(work)
        .await?;
    row.map(|row| Ok((row.get("person_id")?, row.get("password_hash")?))).transpose()
}

pub(crate) async fn write_password(work: &mut Work, person: &PersonId, hash: &str) -> Done<u64> {
    sql("UPDATE account SET password_hash = $1 WHERE person_id = $2").bind(hash).bind(person).run(work).await
}

pub(crate) async fn password_hash(work: &mut Work, person: &PersonId) -> Done<Option<String>> {
    let row = sql("SELECT password_hash FROM account WHERE person_id = $1").bind(person).maybe(work).await?;
    row.map_or(Ok(None), |row| row.get("password_hash"))
}

pub(crate) async fn write_lang(work: &mut Work, person: &PersonId, lang: Lang) -> Done<u64> {
    sql("UPDATE person SET lang = $1 WHERE id = $2").bind(lang).bind(person).run(work).await
}

pub(crate) async fn write_bio(work: &mut Work, person: &PersonId, bio: Option<Words>) -> Done<u64> {
    sql("UPDATE person SET bio = $1 WHERE id = $2").bind(bio).bind(person).run(work).await
}

pub(crate) async fn any_account(work: &mut Work) -> Done<bool> {
    Ok(sql("SELECT person_id FROM account LIMIT 1").maybe(work).await?.is_some())
}

pub(crate) async fn handles(work: &mut Work) -> Done<BTreeSet<String>> {
    let rows = sql("SELECT handle FROM person").all(work).await?;
    rows.iter().map(|row| row.get("handle")).collect()
}

/// Nobody comes in under this person any more, and no role is left from `on`.
pub(crate) async fn close_account(work: &mut Work, person: &PersonId, on: Day) -> Done<()> {
    sql("UPDATE account SET closed_at = $1 WHERE person_id = $2 AND closed_at IS NULL")
        .bind(work.now)
        .bind(person)
        .run(work)
        .await?;
    sql("UPDATE role_grant SET valid_to = $1 WHERE person_id = $2 AND (valid_to IS NULL OR valid_to > $1)")
        .bind(on)
        .bind(person)
        .run(work)
        .await?;
    Ok(())
}

/// Whether somebody else is called the same.
pub(crate) async fn has_namesake(work: &mut Work, person: &PersonId, name: &str) -> Done<bool> {
    let row = sql("SELECT id FROM person WHERE id <> $1 AND folded = $2 LIMIT 1")
        .bind(person)
        .bind(fold(name))
        .maybe(work)
        .await?;
    Ok(row.is_some())
}

/// The name of whoever has this address, except for this person.
pub(crate) async fn address_owner(work: &mut Work, email: &str, except: Option<&PersonId>) -> Done<Option<String>> {
    let row = sql("SELECT name FROM person WHERE lower(email) = $1 AND id <> $2 \
                   AND (ended_on IS NULL OR ended_on <> '0001-01-01') ORDER BY id LIMIT 1")
    .bind(email.to_lowercase())
    .bind(except.map_or("", PersonId::as_str))
    .maybe(work)
    .await?;
    row.map(|row| row.get("name")).transpose()
}

/// A person's own columns, to be written or put back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PersonBefore {
    pub staff_number: String,
    pub handle: String,
    pub name: String,
    pub folded: String,
    pub email: String,
    pub lang: Lang,
    pub spoken: String,
    pub home: Option<String>,
    /// As stored.
    pub bio: Option<String>,
    pub hired_on: Option<Day>,
    pub ended_on: Option<Day>,
}

/// The own columns of each, as they are.
pub(crate) async fn before(work: &mut Work, people: &[PersonId]) -> Done<HashMap<PersonId, PersonBefore>> {
    let mut all = HashMap::with_capacity(people.len());
    for chunk in people.chunks(500) {
        let rows =
            sql("SELECT id, external_id, handle, name, folded, email, lang, spoken, home, bio, hired_on, ended_on \
                        FROM person WHERE id IN (")
            .list(chunk)
            .then(")")
            .all(work)
            .await?;
        for row in rows {
            let before = PersonBefore {
                staff_number: row.get("external_id")?,
                handle: row.get("handle")?,
                name: row.get("name")?,
                folded: row.get("folded")?,
                email: row.get("email")?,
                lang: row.get("lang")?,
                spoken: row.get("spoken")?,
                home: row.get("home")?,
                bio: row.get("bio")?,
                hired_on: row.get("hired_on")?,
                ended_on: row.get("ended_on")?,
            };
            all.insert(row.get("id")?, before);
        }
    }
    Ok(all)
}

/// Keeps everybody else from changing these people until the work ends: what is read of them afterwards stays true.
pub(crate) async fn hold(work: &mut Work, people: &[PersonId]) -> Done<()> {
    for chunk in people.chunks(200) {
        sql("UPDATE person SET id = id WHERE id IN (").list(chunk.iter().cloned()).then(")").run(work).await?;
    }
    Ok(())
}

pub(crate) async fn write_people(work: &mut Work, people: &[(PersonId, PersonBefore)]) -> Done<()> {
    let order = name_order(work).await?;
    for chunk in people.chunks(200) {
        let row = |(id, p): &(PersonId, PersonBefore)| {
            vec![
                id.into(),
                (&p.staff_number).into(),
                (&p.handle).into(),
                (&p.name).into(),
                order.name_key(&p.name).into(),
                (&p.folded).into(),
                (&p.email).into(),
                p.lang.into(),
                (&p.spoken).into(),
                p.home.as_deref().into(),
                p.bio.as_deref().into(),
                p.hired_on.into(),
                p.ended_on.into(),
            ]
        };
        sql("WITH v (id, number, handle, name, sort_key, folded, email, lang, spoken, home, bio, hired_on, ended_on) AS (VALUES ")
        .rows(chunk.iter().map(row).collect())
        .then(
            ") UPDATE person SET external_id = v.number, handle = v.handle, name = v.name, sort_key = v.sort_key, \
                 folded = v.folded, email = v.email, lang = v.lang, spoken = v.spoken, home = v.home, bio = v.bio, \
                 hired_on = v.hired_on, ended_on = v.ended_on FROM v WHERE person.id = v.id",
        )
        .run(work)
        .await?;
    }
    Ok(())
}

/// Takes back the people an import brought: out of sight on every day, accounts closed, numbers and handles free again. The
/// rows stay, so that whatever points at them still finds a name. May be asked for more than once.
pub(crate) async fn unmake_people(work: &mut Work, import: &str) -> Done<()> {
    sql("UPDATE account SET closed_at = $1 WHERE closed_at IS NULL AND person_id IN (SELECT id FROM person WHERE import_id = $2)")
        .bind(work.now)
        .bind(import)
        .run(work)
        .await?;
    sql("DELETE FROM role_grant WHERE person_id IN (SELECT id FROM person WHERE import_id = $1)")
        .bind(import)
        .run(work)
        .await?;
    sql("UPDATE person SET external_id = external_id || '~' || $1, handle = handle || '~' || $1, ended_on = '0001-01-01' \
         WHERE import_id = $1 AND (ended_on IS NULL OR ended_on <> '0001-01-01')")
        .bind(import)
        .run(work)
        .await?;
    Ok(())
}

/// What everybody is found by, without their placements: `(id, staff number, name, e-mail, handle, manager on that day)`.
/// Includes people who have left, not those of an import that was taken back.
pub(crate) async fn index(work: &mut Work, on: Day) -> Done<Vec<IndexRow>> {
    let mut all = Vec::new();
    let mut after = String::new();
    // In pieces: the rows of a large house are held twice only for a moment.
    loop {
        let rows = sql("SELECT p.id, p.external_id, p.name, p.email, p.handle, l.manager_id FROM person p \
                        LEFT JOIN placement l ON l.person_id = p.id AND l.valid_from <= $1 \
                        AND (l.valid_to IS NULL OR l.valid_to >= $1) \
                        WHERE p.id > $2 AND (p.ended_on IS NULL OR p.ended_on <> '0001-01-01') ORDER BY p.id LIMIT 5000")
        .bind(on)
        .bind(&after)
        .all(work)
        .await?;
        let Some(last) = rows.last() else { return Ok(all) };
        after = last.get("id")?;
        for row in &rows {
            all.push(IndexRow {
                id: row.get("id")?,
                staff_number: row.get("external_id")?,
                name: row.get("name")?,
                email: row.get("email")?,
                handle: row.get("handle")?,
                manager: row.get("manager_id")?,
            });
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct IndexRow {
    pub id: PersonId,
    pub staff_number: String,
    pub name: String,
    pub email: String,
    pub handle: String,
    pub manager: Option<PersonId>,
}

/// Roles of these people that hold on that day: `(grant, person, role, its last day)`.
pub(crate) async fn grants_of(
    work: &mut Work,
    people: &[PersonId],
    on: Day,
) -> Done<Vec<(String, PersonId, Role, Option<Day>)>> {
    let mut all = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql("SELECT id, person_id, role, valid_to FROM role_grant WHERE valid_from <= $1 \
                        AND (valid_to IS NULL OR valid_to >= $1) AND person_id IN (")
        .bind(on)
        .list(chunk)
        .then(")")
        .all(work)
        .await?;
        for row in rows {
            all.push((row.get("id")?, row.get("person_id")?, row.get("role")?, row.get("valid_to")?));
        }
    }
    Ok(all)
}

/// The last day of each grant.
pub(crate) async fn set_last_days(work: &mut Work, ends: &[(String, Option<Day>)]) -> Done<()> {
    for chunk in ends.chunks(500) {
        sql("WITH v (id, valid_to) AS (VALUES ")
            .rows(chunk.iter().map(|(id, day)| vec![id.into(), (*day).into()]).collect())
            .then(") UPDATE role_grant SET valid_to = v.valid_to FROM v WHERE role_grant.id = v.id")
            .run(work)
            .await?;
    }
    Ok(())
}

pub(crate) async fn delete_grants(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM role_grant WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
