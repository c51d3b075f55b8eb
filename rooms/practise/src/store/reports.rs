//! What people reported of behaviour cards, and cards made of advice.

use kit::{Day, Done, PersonId};
use store::{Row, Work, sql};

use crate::model::{Card, CardId, PracticeId, Report, ReviewId};

const REPORT: &str = "SELECT r.id AS id, r.card_id AS card_id, r.on_day AS on_day, r.rating AS rating, r.note AS note, \
    r.checked_by AS checked_by, r.heard AS heard FROM review r JOIN card c ON c.id = r.card_id ";

fn read(row: &Row) -> Done<Report> {
    let by: Option<PersonId> = row.get("checked_by")?;
    let heard: Option<String> = row.get("heard")?;
    Ok(Report {
        id: row.get("id")?,
        card: row.get("card_id")?,
        on: row.get("on_day")?,
        rating: row.get("rating")?,
        note: row.get("note")?,
        checked: by.zip(heard.map(|h| h == "yes")),
    })
}

/// Every report of a behaviour since `from`, newest first.
pub async fn reports_of(work: &mut Work, person: &PersonId, from: Day) -> Done<Vec<Report>> {
    let rows = sql(REPORT)
        .then("WHERE r.person_id = $1 AND r.on_day >= $2 AND c.kind = 'behaviour' ORDER BY r.on_day DESC, r.id")
        .bind(person)
        .bind(from)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

pub async fn report(work: &mut Work, id: &ReviewId) -> Done<Report> {
    read(&sql(REPORT).then("WHERE r.id = $1 AND c.kind = 'behaviour'").bind(id).found(work).await?)
}

pub async fn card_of_report(work: &mut Work, report: &Report) -> Done<Card> {
    super::card(work, &report.card).await
}

/// `false` when somebody had listened already.
pub async fn set_checked(work: &mut Work, id: &ReviewId, by: &PersonId, heard: bool) -> Done<bool> {
    let rows =
        sql("UPDATE review SET checked_at = $1, checked_by = $2, heard = $3 WHERE id = $4 AND checked_at IS NULL")
            .bind(work.now)
            .bind(by)
            .bind(if heard { "yes" } else { "no" })
            .bind(id)
            .run(work)
            .await?;
    Ok(rows == 1)
}

/// A card with its own words.
pub async fn add_advice(work: &mut Work, c: &Card) -> Done<CardId> {
    let own = c.own.as_ref();
    sql("INSERT INTO card (id, practice_id, person_id, course_id, version, item, kind, due_on, front, back, lang, made_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(&c.id)
    .bind(&c.practice)
    .bind(&c.person)
    .bind(&c.course)
    .bind(c.version)
    .bind(&c.item)
    .bind(&c.kind)
    .bind(c.due_on)
    .bind(own.map(|o| o.front.clone()))
    .bind(own.map(|o| o.back.clone()))
    .bind(own.map(|o| o.lang))
    .bind(own.map(|o| o.by.clone()))
    .run(work)
    .await?;
    Ok(c.id.clone())
}

/// Whether this month has a card of that item.
pub async fn has_item(work: &mut Work, practice: &PracticeId, item: &str) -> Done<bool> {
    let query = sql("SELECT id FROM card WHERE practice_id = $1 AND item = $2").bind(practice).bind(item);
    Ok(query.maybe(work).await?.is_some())
}
