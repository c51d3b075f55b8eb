use kit::{Done, Val};
use store::{Row, Work, sql};

use super::CHUNK;
use crate::model::Engagement;

/// A team's survey with the import that brought it.
pub(crate) type KeptEngagement = (Engagement, Option<String>);

pub(crate) async fn put_engagement(work: &mut Work, all: &[KeptEngagement]) -> Done<()> {
    for chunk in all.chunks(CHUNK) {
        let rows = chunk.iter().map(|(e, import)| {
            vec![
                Val::from(&e.team),
                e.period.as_str().into(),
                e.answers.into(),
                e.satisfaction.into(),
                e.engagement.into(),
                import.as_deref().into(),
            ]
        });
        sql("INSERT INTO engagement (team_id, period, answers, satisfaction, engagement, import_id) VALUES ")
            .rows(rows.collect())
            .then(
                " ON CONFLICT (team_id, period) DO UPDATE SET answers = excluded.answers, \
                 satisfaction = excluded.satisfaction, engagement = excluded.engagement, import_id = excluded.import_id",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

/// Every survey of every team, by period.
pub(crate) async fn all_engagement(work: &mut Work) -> Done<Vec<KeptEngagement>> {
    let rows = sql("SELECT team_id, period, answers, satisfaction, engagement, import_id FROM engagement \
                    ORDER BY period, team_id")
    .all(work)
    .await?;
    rows.iter().map(kept).collect()
}

fn kept(row: &Row) -> Done<KeptEngagement> {
    let one = Engagement {
        team: row.get("team_id")?,
        period: row.get("period")?,
        answers: row.get("answers")?,
        satisfaction: row.get("satisfaction")?,
        engagement: row.get("engagement")?,
    };
    Ok((one, row.get("import_id")?))
}

pub(crate) async fn remove_engagement(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM engagement WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
