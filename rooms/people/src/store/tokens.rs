//! Keys of programmes.

use ::store::{Row, Work, sql};
use kit::{Day, Done, PersonId};

use crate::model::{Token, TokenId};

const TOKEN: &str = "SELECT id, person_id, name, made_at, made_by, used_on, ended_at FROM api_token ";

fn read(row: &Row) -> Done<Token> {
    Ok(Token {
        id: row.get("id")?,
        person: row.get("person_id")?,
        name: row.get("name")?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        used_on: row.get("used_on")?,
        ended_at: row.get("ended_at")?,
    })
}

/// The key with this hash, unless it was ended.
pub(crate) async fn by_hash(work: &mut Work, token_hash: &str) -> Done<Option<Token>> {
    let query = sql(TOKEN).then("WHERE token_hash = $1 AND ended_at IS NULL").bind(token_hash);
    query.maybe(work).await?.as_ref().map(read).transpose()
}

/// One key; missing is said to the person.
pub(crate) async fn by_id(work: &mut Work, id: &TokenId) -> Done<Token> {
    read(&sql(TOKEN).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Every key that opens something, then those that were ended; the newest first.
pub(crate) async fn all(work: &mut Work, limit: usize) -> Done<Vec<Token>> {
    let query =
        sql(TOKEN).then("ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, made_at DESC, id DESC LIMIT $1");
    query.bind(limit).all(work).await?.iter().map(read).collect()
}

/// How many keys open something in this person's name.
pub(crate) async fn open_of(work: &mut Work, person: &PersonId) -> Done<i64> {
    let query = sql("SELECT CAST(count(*) AS BIGINT) AS n FROM api_token WHERE person_id = $1 AND ended_at IS NULL");
    query.bind(person).one(work).await?.get("n")
}

pub(crate) async fn insert(work: &mut Work, token: &Token, token_hash: &str) -> Done<()> {
    sql("INSERT INTO api_token (id, token_hash, person_id, name, made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(&token.id)
        .bind(token_hash)
        .bind(&token.person)
        .bind(&token.name)
        .bind(token.made_at)
        .bind(token.made_by.as_ref())
        .run(work)
        .await?;
    Ok(())
}

/// The day is exact enough, and spares a write per call.
pub(crate) async fn set_used(work: &mut Work, id: &TokenId, on: Day) -> Done<()> {
    sql("UPDATE api_token SET used_on = $1 WHERE id = $2").bind(on).bind(id).run(work).await?;
    Ok(())
}

/// `false` when it was ended before.
pub(crate) async fn end(work: &mut Work, id: &TokenId) -> Done<bool> {
    let rows = sql("UPDATE api_token SET ended_at = $1, ended_by = $2 WHERE id = $3 AND ended_at IS NULL")
        .bind(work.now)
        .bind(work.who())
        .bind(id)
        .run(work)
        .await?;
    Ok(rows == 1)
}
