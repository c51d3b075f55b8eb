//! Accounts, roles granted, tokens; and the rows of one person.

use std::collections::{BTreeSet, HashMap};

use ::store::{Row, Work, sql};
use kit::{Day, Done, Lang, Order, PersonId, Role, Words, fold};
use serde::{Deserialize, Serialize};

use super::organisation;

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
            work.now.into(),
        ]
    }
}

pub(crate) const INSERT_PERSON: &str = "INSERT INTO person (id, external_id, handle, name, sort_key, folded, email, lang, spoken, \
     home, bio, hired_on, ended_on, recorded_at) VALUES ";

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

pub(crate) async fn grant(work: &mut Work, grants: &[(PersonId, Role, Day)]) -> Done<()> {
    for chunk in grants.chunks(200) {
        let mut rows = Vec::with_capacity(chunk.len());
        for (person, role, from) in chunk {
            let id: String = work.id();
            rows.push(vec![id.into(), person.into(), (*role).into(), (*from).into(), work.now.into()]);
        }
        sql("INSERT INTO role_grant (id, person_id, role, valid_from, recorded_at) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

/// The person, when the account is open; with the name, handle, language and the zone of the site on that day.
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

pub(crate) async fn write_bio(work: &mut Work, person: &PersonId, bio: &Words) -> Done<u64> {
    sql("UPDATE person SET bio = $1 WHERE id = $2").bind(bio.clone()).bind(person).run(work).await
}

pub(crate) async fn any_account(work: &mut Work) -> Done<bool> {
    Ok(sql("SELECT person_id FROM account LIMIT 1").maybe(work).await?.is_some())
}

pub(crate) async fn handles(work: &mut Work) -> Done<std::collections::BTreeSet<String>> {
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

pub(crate) async fn before(work: &mut Work, person: &PersonId) -> Done<PersonBefore> {
    let row = sql(
        "SELECT external_id, handle, name, folded, email, lang, spoken, home, bio, hired_on, ended_on FROM person \
                   WHERE id = $1",
    )
    .bind(person)
    .found(work)
    .await?;
    Ok(PersonBefore {
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
    })
}

pub(crate) async fn write_person(work: &mut Work, person: &PersonId, p: &PersonBefore) -> Done<()> {
    let sort_key = name_order(work).await?.name_key(&p.name);
    sql("UPDATE person SET external_id = $1, handle = $2, name = $3, sort_key = $4, folded = $5, email = $6, lang = $7, \
         spoken = $8, home = $9, bio = $10, hired_on = $11, ended_on = $12 WHERE id = $13")
        .bind(&p.staff_number)
        .bind(&p.handle)
        .bind(&p.name)
        .bind(sort_key)
        .bind(&p.folded)
        .bind(&p.email)
        .bind(p.lang)
        .bind(&p.spoken)
        .bind(p.home.as_deref())
        .bind(p.bio.as_deref())
        .bind(p.hired_on)
        .bind(p.ended_on)
        .bind(person)
        .run(work)
        .await?;
    Ok(())
}

/// Takes back a person an import brought: out of sight on every day, account closed, number and handle free again. The row
/// stays, so that whatever points at it still finds a name.
pub(crate) async fn unmake_person(work: &mut Work, person: &PersonId, import: &str) -> Done<()> {
    sql("UPDATE person SET external_id = external_id || '~' || $1, handle = handle || '~' || $1, ended_on = '0001-01-01' \
         WHERE id = $2")
        .bind(import)
        .bind(person)
        .run(work)
        .await?;
    sql("UPDATE account SET closed_at = $1 WHERE person_id = $2").bind(work.now).bind(person).run(work).await?;
    sql("DELETE FROM role_grant WHERE person_id = $1").bind(person).run(work).await?;
    Ok(())
}

/// Roles of everybody on that day.
pub(crate) async fn all_roles(work: &mut Work, on: Day) -> Done<HashMap<PersonId, BTreeSet<Role>>> {
    let rows =
        sql("SELECT person_id, role FROM role_grant WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)")
            .bind(on)
            .all(work)
            .await?;
    let mut all: HashMap<PersonId, BTreeSet<Role>> = HashMap::new();
    for row in rows {
        all.entry(row.get("person_id")?).or_default().insert(row.get("role")?);
    }
    Ok(all)
}

/// Ends a role that holds on `on`; returns each grant with the last day it had.
pub(crate) async fn end_grants(
    work: &mut Work,
    person: &PersonId,
    role: Role,
    on: Day,
    last: Day,
) -> Done<Vec<(String, Option<Day>)>> {
    let rows = sql("SELECT id, valid_to FROM role_grant WHERE person_id = $1 AND role = $2 AND valid_from <= $3 \
                    AND (valid_to IS NULL OR valid_to >= $3)")
    .bind(person)
    .bind(role)
    .bind(on)
    .all(work)
    .await?;
    let mut ended = Vec::new();
    for row in rows {
        let id: String = row.get("id")?;
        restore_grant(work, &id, Some(last)).await?;
        ended.push((id, row.get("valid_to")?));
    }
    Ok(ended)
}

pub(crate) async fn restore_grant(work: &mut Work, grant: &str, valid_to: Option<Day>) -> Done<()> {
    sql("UPDATE role_grant SET valid_to = $1 WHERE id = $2").bind(valid_to).bind(grant).run(work).await?;
    Ok(())
}

pub(crate) async fn grant_one(work: &mut Work, person: &PersonId, role: Role, from: Day) -> Done<String> {
    let id: String = work.id();
    sql("INSERT INTO role_grant (id, person_id, role, valid_from, recorded_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(&id)
        .bind(person)
        .bind(role)
        .bind(from)
        .bind(work.now)
        .run(work)
        .await?;
    Ok(id)
}

pub(crate) async fn delete_grants(work: &mut Work, grants: &[String]) -> Done<()> {
    if grants.is_empty() {
        return Ok(());
    }
    sql("DELETE FROM role_grant WHERE id IN (").list(grants).then(")").run(work).await?;
    Ok(())
}
