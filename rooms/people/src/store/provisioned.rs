//! What a programme that provisions people looks for. Whoever was erased, or came by a file that was taken back, is not there.

use ::store::{Sql, Work, sql};
use kit::{At, Day, Done, FORMER, PersonId};

/// Everything that is said must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sought {
    pub id: Option<String>,
    /// Address or handle, in small letters.
    pub user_name: Option<String>,
    /// In small letters.
    pub email: Option<String>,
    pub number: Option<String>,
    /// Without a last day, or with one that is not over.
    pub active: Option<bool>,
}

macro_rules! sought {
    ($what:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM person p WHERE p.name <> $1 AND (p.ended_on IS NULL OR p.ended_on <> '0001-01-01') \
             AND (CAST($2 AS TEXT) IS NULL OR p.id = CAST($2 AS TEXT)) \
             AND (CAST($3 AS TEXT) IS NULL OR p.handle = CAST($3 AS TEXT) \
             OR (p.email <> '' AND lower(p.email) = CAST($3 AS TEXT))) \
             AND (CAST($4 AS TEXT) IS NULL OR (p.email <> '' AND lower(p.email) = CAST($4 AS TEXT))) \
             AND (CAST($5 AS TEXT) IS NULL OR p.external_id = CAST($5 AS TEXT)) \
             AND (CAST($6 AS TEXT) IS NULL OR (CAST($6 AS TEXT) = 'yes' AND (p.ended_on IS NULL OR p.ended_on >= $7)) \
             OR (CAST($6 AS TEXT) = 'no' AND p.ended_on < $7)) ",
            $rest
        )
    };
}

fn bound(query: Sql, sought: &Sought, today: Day) -> Sql {
    let active = sought.active.map(|active| if active { "yes" } else { "no" });
    query
        .bind(FORMER)
        .bind(sought.id.as_deref())
        .bind(sought.user_name.as_deref())
        .bind(sought.email.as_deref())
        .bind(sought.number.as_deref())
        .bind(active)
        .bind(today)
}

pub(crate) async fn count(work: &mut Work, sought: &Sought, today: Day) -> Done<i64> {
    bound(sql(sought!("CAST(count(*) AS BIGINT) AS n", "")), sought, today).one(work).await?.get("n")
}

/// In the order in which they came.
pub(crate) async fn page(work: &mut Work, sought: &Sought, today: Day, skip: i64, limit: i64) -> Done<Vec<PersonId>> {
    let query = bound(sql(sought!("p.id", "ORDER BY p.id LIMIT $8 OFFSET $9")), sought, today);
    let rows = query.bind(limit).bind(skip).all(work).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// When a programme closed the account, if nobody has set another last day since.
pub(crate) async fn closed_at(work: &mut Work, person: &PersonId) -> Done<Option<At>> {
    let row = sql("SELECT at, body FROM journal WHERE subject = $1 AND name = 'people.person_changed' \
                   AND (body LIKE '%\"ended\"%' OR body LIKE '%\"closed\"%') ORDER BY at DESC, seq DESC LIMIT 1")
    .bind(person)
    .maybe(work)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let body: String = row.get("body")?;
    Ok(if body.contains("\"closed\"") { Some(row.get("at")?) } else { None })
}
