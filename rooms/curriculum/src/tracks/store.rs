//! Paths and who has acknowledged them.

use ::store::{Row, Work, sql};
use kit::{At, Done, PersonId, Stop};

use super::{Acknowledged, Track, TrackKind};

/// Every version of every path, the newest of each first.
pub(crate) async fn versions(work: &mut Work) -> Done<Vec<Track>> {
    let rows = sql(
        "SELECT slug, version, kind, name, aim, strategy, policies, audience, steps, note, published_at, published_by \
                    FROM track ORDER BY slug, version DESC",
    )
    .all(work)
    .await?;
    rows.iter().map(read).collect()
}

/// Each path as it stands, in the order of their kinds.
pub async fn tracks(work: &mut Work) -> Done<Vec<Track>> {
    let mut all = versions(work).await?;
    all.dedup_by(|a, b| a.slug == b.slug);
    all.sort_by_key(|t| t.kind);
    Ok(all)
}

fn read(row: &Row) -> Done<Track> {
    let kind: String = row.get("kind")?;
    Ok(Track {
        slug: row.get("slug")?,
        version: row.get("version")?,
        kind: TrackKind::from_code(&kind).ok_or_else(|| Stop::fault(format!("no such kind of track: {kind}")))?,
        name: row.get("name")?,
        aim: row.get("aim")?,
        strategy: row.get("strategy")?,
        policies: row.get("policies")?,
        audience: serde_json::from_str(&row.get::<String>("audience")?)?,
        steps: serde_json::from_str(&row.get::<String>("steps")?)?,
        note: row.get("note")?,
        published_at: row.get("published_at")?,
        published_by: row.get("published_by")?,
    })
}

pub async fn add(work: &mut Work, t: &Track) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO track (slug, version, kind, name, aim, strategy, policies, audience, steps, note, published_at, \
         published_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(&t.slug)
    .bind(t.version)
    .bind(t.kind.code())
    .bind(t.name.clone())
    .bind(t.aim.clone())
    .bind(t.strategy.clone())
    .bind(t.policies.clone())
    .bind(serde_json::to_string(&t.audience)?)
    .bind(serde_json::to_string(&t.steps)?)
    .bind(&t.note)
    .bind(work.now)
    .bind(by.as_ref())
    .run(work)
    .await?;
    Ok(())
}

/// `false` when it was acknowledged before.
pub async fn acknowledge(work: &mut Work, t: &Track, who: &PersonId) -> Done<bool> {
    let n = sql("INSERT INTO track_acknowledged (slug, version, person_id, at) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (slug, version, person_id) DO NOTHING")
    .bind(&t.slug)
    .bind(t.version)
    .bind(who)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(n == 1)
}

/// The newest acknowledgement of each of these people for each path.
pub async fn acknowledgements(work: &mut Work, people: &[PersonId]) -> Done<Vec<Acknowledged>> {
    let all = versions(work).await?;
    let zone = people::settings(work).await?.zone;
    let mut out: Vec<Acknowledged> = Vec::new();
    for chunk in people.chunks(400) {
        let rows = sql("SELECT slug, version, person_id, at FROM track_acknowledged WHERE person_id IN (")
            .list(chunk.iter().cloned())
            .then(") ORDER BY person_id, slug, version DESC")
            .all(work)
            .await?;
        for row in &rows {
            let (slug, version): (String, i64) = (row.get("slug")?, row.get("version")?);
            let person: PersonId = row.get("person_id")?;
            if out.last().is_some_and(|a| a.person == person && a.slug == slug) {
                continue;
            }
            let of = |n: Option<i64>| all.iter().find(|t| t.slug == slug && n.is_none_or(|n| t.version == n));
            let words = |t: &Track| (t.strategy.clone(), t.policies.clone());
            let current = of(Some(version)).map(words) == of(None).map(words);
            let on = row.get::<At>("at")?.day(zone);
            out.push(Acknowledged { slug, version, person, on, current });
        }
    }
    Ok(out)
}
