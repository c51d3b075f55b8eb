//! Thanks and rewards.

use std::collections::HashSet;

use kit::{At, Day, Done, Lang, PersonId, TeamId};
use store::{Row, Work, sql};

use crate::model::{Kudos, KudosId, Reward, Shows};

const KUDOS: &str = "SELECT id, to_person, from_person, skill_id, text, lang, quote, quote_lang, quote_on, team_id, given_at, shows FROM kudos ";

fn read(row: &Row) -> Done<Kudos> {
    let (text, lang, on): (Option<String>, Option<Lang>, Option<Day>) =
        (row.get("quote")?, row.get("quote_lang")?, row.get("quote_on")?);
    Ok(Kudos {
        id: row.get("id")?,
        to: row.get("to_person")?,
        from: row.get("from_person")?,
        skill: row.get("skill_id")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        quote: text.zip(lang).zip(on).map(|((t, l), d)| (t, l, d)),
        team: row.get("team_id")?,
        given_at: row.get("given_at")?,
        shows: row.get::<Option<String>>("shows")?.as_deref().and_then(Shows::from_code),
    })
}

pub async fn add_kudos(work: &mut Work, k: &Kudos) -> Done<()> {
    sql("INSERT INTO kudos (id, to_person, from_person, skill_id, text, lang, quote, quote_lang, quote_on, team_id, given_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(&k.id)
    .bind(&k.to)
    .bind(&k.from)
    .bind(&k.skill)
    .bind(&k.text)
    .bind(k.lang)
    .bind(k.quote.as_ref().map(|q| q.0.clone()))
    .bind(k.quote.as_ref().map(|q| q.1))
    .bind(k.quote.as_ref().map(|q| q.2))
    .bind(k.team.as_ref())
    .bind(k.given_at)
    .run(work)
    .await?;
    Ok(())
}

pub async fn kudos(work: &mut Work, id: &KudosId) -> Done<Kudos> {
    read(&sql(KUDOS).then("WHERE id = $1").bind(id).found(work).await?)
}

/// What somebody received, newest first.
pub async fn kudos_of(work: &mut Work, person: &PersonId, limit: i64) -> Done<Vec<Kudos>> {
    let rows = sql(KUDOS).then("WHERE to_person = $1 ORDER BY given_at DESC, id LIMIT $2").bind(person).bind(limit);
    rows.all(work).await?.iter().map(read).collect()
}

/// What receivers let their team see, newest first.
pub async fn kudos_of_team(work: &mut Work, team: &TeamId, limit: i64) -> Done<Vec<Kudos>> {
    let rows = sql(KUDOS)
        .then("WHERE team_id = $1 AND shows IN ('team', 'house') ORDER BY given_at DESC, id LIMIT $2")
        .bind(team)
        .bind(limit);
    rows.all(work).await?.iter().map(read).collect()
}

/// What receivers let everybody see, newest first.
pub async fn kudos_of_house(work: &mut Work, limit: i64) -> Done<Vec<Kudos>> {
    let rows = sql(KUDOS).then("WHERE shows = 'house' ORDER BY given_at DESC, id LIMIT $1").bind(limit);
    rows.all(work).await?.iter().map(read).collect()
}

pub async fn set_shows(work: &mut Work, id: &KudosId, shows: Shows) -> Done<()> {
    sql("UPDATE kudos SET shows = $1, decided_at = $2 WHERE id = $3")
        .bind(shows.code())
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn add_reward(work: &mut Work, r: &Reward) -> Done<()> {
    sql("INSERT INTO reward (id, manager_id, person_id, skill_id, what, why, given_on, logged_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(&r.id)
    .bind(&r.manager)
    .bind(&r.person)
    .bind(&r.skill)
    .bind(&r.what)
    .bind(&r.why)
    .bind(r.given_on)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}

/// What these managers gave since `from`, newest first.
pub async fn rewards_of(work: &mut Work, managers: &[PersonId], from: Day) -> Done<Vec<Reward>> {
    let mut out = Vec::new();
    for chunk in managers.chunks(400) {
        let rows = sql("SELECT id, manager_id, person_id, skill_id, what, why, given_on FROM reward \
                        WHERE given_on >= $1 AND manager_id IN (")
        .bind(from)
        .list(chunk)
        .then(") ORDER BY given_on DESC, id DESC");
        for row in rows.all(work).await? {
            out.push(Reward {
                id: row.get("id")?,
                manager: row.get("manager_id")?,
                person: row.get("person_id")?,
                skill: row.get("skill_id")?,
                what: row.get("what")?,
                why: row.get("why")?,
                given_on: row.get("given_on")?,
            });
        }
    }
    Ok(out)
}

/// Who of the whole house was thanked or rewarded since then.
pub async fn recognised_since(work: &mut Work, at: At, on: Day) -> Done<HashSet<PersonId>> {
    let mut out = HashSet::new();
    for row in sql("SELECT DISTINCT to_person FROM kudos WHERE given_at >= $1").bind(at).all(work).await? {
        out.insert(row.get("to_person")?);
    }
    for row in sql("SELECT DISTINCT person_id FROM reward WHERE given_on >= $1").bind(on).all(work).await? {
        out.insert(row.get("person_id")?);
    }
    Ok(out)
}
