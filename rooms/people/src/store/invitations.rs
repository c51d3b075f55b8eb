//! Addresses by which passwords are set.

use ::store::{Work, sql};
use kit::{At, Day, Done, PersonId};

pub(crate) async fn add(work: &mut Work, code_hash: &str, person: &PersonId, ends_at: At) -> Done<()> {
    sql("INSERT INTO invitation (code_hash, person_id, made_at, ends_at) VALUES ($1, $2, $3, $4)")
        .bind(code_hash)
        .bind(person)
        .bind(work.now)
        .bind(ends_at)
        .run(work)
        .await?;
    Ok(())
}

/// The person of an address that works now.
pub(crate) async fn open(work: &mut Work, code_hash: &str) -> Done<Option<PersonId>> {
    let row = sql("SELECT person_id FROM invitation WHERE code_hash = $1 AND used_at IS NULL AND ends_at > $2")
        .bind(code_hash)
        .bind(work.now)
        .maybe(work)
        .await?;
    row.map(|row| row.get("person_id")).transpose()
}

/// Ends every address of this person.
pub(crate) async fn end(work: &mut Work, person: &PersonId) -> Done<()> {
    sql("UPDATE invitation SET used_at = $1 WHERE person_id = $2 AND used_at IS NULL")
        .bind(work.now)
        .bind(person)
        .run(work)
        .await?;
    Ok(())
}

/// Invitations are kept so long after they were used or ran out, days.
const ENDED_KEPT_DAYS: i64 = 90;

/// The night's act: invitations that nobody can use any more go after a while.
pub async fn forget_invitations(work: &mut Work) -> Done<()> {
    let before = work.now.plus_days(-ENDED_KEPT_DAYS);
    sql("DELETE FROM invitation WHERE (used_at IS NOT NULL AND used_at < $1) OR ends_at < $1")
        .bind(before)
        .run(work)
        .await?;
    Ok(())
}

/// How many of those employed on that day have an address for letters, an open account, no password and no invitation that
/// works now.
pub(crate) async fn count_uninvited(work: &mut Work, on: Day) -> Done<i64> {
    sql("SELECT count(*) AS n FROM account a JOIN person p ON p.id = a.person_id WHERE a.password_hash IS NULL \
         AND a.closed_at IS NULL AND p.email <> '' AND (p.hired_on IS NULL OR p.hired_on <= $1) \
         AND (p.ended_on IS NULL OR p.ended_on >= $1) AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.person_id = p.id \
         AND i.used_at IS NULL AND i.ends_at > $2)")
    .bind(on)
    .bind(work.now)
    .one(work)
    .await?
    .get("n")
}

/// People with an open account, no password and no address that works now.
pub(crate) async fn without_password(work: &mut Work) -> Done<Vec<PersonId>> {
    let rows =
        sql("SELECT person_id FROM account WHERE password_hash IS NULL AND closed_at IS NULL AND person_id NOT IN \
                    (SELECT person_id FROM invitation WHERE used_at IS NULL AND ends_at > $1)")
        .bind(work.now)
        .all(work)
        .await?;
    rows.iter().map(|row| row.get("person_id")).collect()
}
