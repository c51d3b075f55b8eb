use std::collections::HashMap;

use kit::{Day, Done, PersonId, Val};
use store::{Row, Work, sql};

use super::CHUNK;
use crate::model::MetricWeek;

/// A week with the import that brought it.
pub(crate) type Kept = (MetricWeek, Option<String>);

pub(crate) async fn put_weeks(work: &mut Work, weeks: &[Kept]) -> Done<()> {
    for chunk in weeks.chunks(CHUNK) {
        let rows = chunk.iter().map(|(w, import)| {
            vec![
                Val::from(&w.person),
                w.week.into(),
                w.contacts.into(),
                w.aht_seconds.into(),
                w.fcr_pct.into(),
                w.csat.into(),
                w.qa_pct.into(),
                import.as_deref().into(),
            ]
        });
        sql("INSERT INTO metric_week (person_id, week_on, contacts, aht_seconds, fcr_pct, csat, qa_pct, import_id) VALUES ")
            .rows(rows.collect())
            .then(
                " ON CONFLICT (person_id, week_on) DO UPDATE SET contacts = excluded.contacts, \
                 aht_seconds = excluded.aht_seconds, fcr_pct = excluded.fcr_pct, csat = excluded.csat, \
                 qa_pct = excluded.qa_pct, import_id = excluded.import_id",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

fn kept(row: &Row) -> Done<Kept> {
    let week = MetricWeek {
        person: row.get("person_id")?,
        week: row.get("week_on")?,
        contacts: row.get("contacts")?,
        aht_seconds: row.get("aht_seconds")?,
        fcr_pct: row.get("fcr_pct")?,
        csat: row.get("csat")?,
        qa_pct: row.get("qa_pct")?,
    };
    Ok((week, row.get("import_id")?))
}

pub(crate) async fn weeks_between(work: &mut Work, from: Day, to: Day) -> Done<HashMap<(PersonId, Day), Kept>> {
    let rows =
        sql("SELECT person_id, week_on, contacts, aht_seconds, fcr_pct, csat, qa_pct, import_id FROM metric_week \
                    WHERE week_on >= $1 AND week_on <= $2")
        .bind(from)
        .bind(to)
        .all(work)
        .await?;
    rows.iter().map(|r| kept(r).map(|k| ((k.0.person.clone(), k.0.week), k))).collect()
}

pub(crate) async fn weeks_from(work: &mut Work, from: Day) -> Done<Vec<MetricWeek>> {
    let rows =
        sql("SELECT person_id, week_on, contacts, aht_seconds, fcr_pct, csat, qa_pct, import_id FROM metric_week \
                    WHERE week_on >= $1 ORDER BY person_id, week_on")
        .bind(from)
        .all(work)
        .await?;
    rows.iter().map(|r| kept(r).map(|k| k.0)).collect()
}

pub(crate) async fn remove_weeks(work: &mut Work, import: &str) -> Done<()> {
    sql("DELETE FROM metric_week WHERE import_id = $1").bind(import).run(work).await?;
    Ok(())
}
