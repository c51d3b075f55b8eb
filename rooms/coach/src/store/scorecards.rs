//! Scorecards: every version ever published.

use kit::{Done, Stop, Words};
use store::{Row, Work, sql};

use crate::model::{Scorecard, ScorecardId};

const SCORECARD: &str = "SELECT id, slug, version, name, items, made_at FROM scorecard ";

fn read(row: &Row) -> Done<Scorecard> {
    let (name, items): (String, String) = (row.get("name")?, row.get("items")?);
    Ok(Scorecard {
        id: row.get("id")?,
        slug: row.get("slug")?,
        version: row.get("version")?,
        name: Words::from_json(&name).ok_or_else(|| Stop::fault("a scorecard without a name"))?,
        items: serde_json::from_str(&items)?,
        made_at: row.get("made_at")?,
    })
}

/// The version in force of every scorecard.
pub async fn scorecards(work: &mut Work) -> Done<Vec<Scorecard>> {
    let query = sql(SCORECARD).then("ORDER BY slug, version DESC");
    let mut all = query.all(work).await?.iter().map(read).collect::<Done<Vec<_>>>()?;
    all.dedup_by(|later, first| later.slug == first.slug);
    Ok(all)
}

/// Every version of one scorecard, the newest first.
pub async fn versions(work: &mut Work, slug: &str) -> Done<Vec<Scorecard>> {
    let query = sql(SCORECARD).then("WHERE slug = $1 ORDER BY version DESC").bind(slug);
    query.all(work).await?.iter().map(read).collect()
}

pub async fn scorecard(work: &mut Work, id: &ScorecardId) -> Done<Scorecard> {
    read(&sql(SCORECARD).then("WHERE id = $1").bind(id).found(work).await?)
}

/// `false` when somebody published that version in the meantime.
pub async fn add(work: &mut Work, card: &Scorecard) -> Done<bool> {
    let rows = sql("INSERT INTO scorecard (id, slug, version, name, items, made_at, made_by) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (slug, version) DO NOTHING")
    .bind(&card.id)
    .bind(card.slug.as_str())
    .bind(card.version)
    .bind(card.name.to_json())
    .bind(serde_json::to_string(&card.items)?)
    .bind(card.made_at)
    .bind(work.who().cloned())
    .run(work)
    .await?;
    Ok(rows == 1)
}
