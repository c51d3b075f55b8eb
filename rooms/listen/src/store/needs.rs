use kit::{Done, NeedId, SkillId, Val};
use store::{Row, Work, sql};

use super::CHUNK;
use crate::model::{Need, Note};

fn need(row: &Row) -> Done<Need> {
    Ok(Need {
        id: row.get("id")?,
        team: row.get("team_id")?,
        skill: row.get("skill_id")?,
        level: row.get("level")?,
        low: row.get("low")?,
        high: row.get("high")?,
        n: row.get("n")?,
        enough: row.get::<String>("enough")? == "yes",
        customers: row.get("customers")?,
        employees: row.get("employees")?,
        qa: row.get("qa")?,
        measured_at: row.get("measured_at")?,
    })
}

pub(crate) async fn all_needs(work: &mut Work) -> Done<Vec<Need>> {
    let rows = sql("SELECT id, team_id, skill_id, level, low, high, n, enough, customers, employees, qa, measured_at \
                    FROM need ORDER BY level DESC, id")
    .all(work)
    .await?;
    rows.iter().map(need).collect()
}

pub(crate) async fn need_by_id(work: &mut Work, id: &NeedId) -> Done<Need> {
    let row = sql("SELECT id, team_id, skill_id, level, low, high, n, enough, customers, employees, qa, measured_at \
                   FROM need WHERE id = $1")
    .bind(id)
    .found(work)
    .await?;
    need(&row)
}

pub(crate) async fn needs_of(work: &mut Work, skills: &[SkillId]) -> Done<Vec<Need>> {
    let rows = sql("SELECT id, team_id, skill_id, level, low, high, n, enough, customers, employees, qa, measured_at \
                    FROM need WHERE skill_id IN (")
    .list(skills)
    .then(") ORDER BY level DESC, id")
    .all(work)
    .await?;
    rows.iter().map(need).collect()
}

/// How often needs have been measured.
pub(crate) async fn measured_version(work: &mut Work) -> Done<i64> {
    let row = sql("SELECT version FROM measuring WHERE id = 'needs'").maybe(work).await?;
    row.map_or(Ok(0), |row| row.get("version"))
}

pub(crate) async fn put_measured_version(work: &mut Work, version: i64) -> Done<()> {
    sql("INSERT INTO measuring (id, version) VALUES ('needs', $1) ON CONFLICT (id) DO UPDATE SET version = excluded.version")
        .bind(version)
        .run(work)
        .await?;
    Ok(())
}

/// New needs are added, known ones (same team and skill) keep their id.
pub(crate) async fn put_needs(work: &mut Work, needs: &[Need]) -> Done<()> {
    for chunk in needs.chunks(CHUNK) {
        let rows = chunk.iter().map(|n| {
            vec![
                Val::from(&n.id),
                (&n.team).into(),
                (&n.skill).into(),
                n.level.into(),
                n.low.into(),
                n.high.into(),
                n.n.into(),
                if n.enough { "yes" } else { "no" }.into(),
                n.customers.into(),
                n.employees.into(),
                n.qa.into(),
                n.measured_at.into(),
            ]
        });
        sql("INSERT INTO need (id, team_id, skill_id, level, low, high, n, enough, customers, employees, qa, measured_at) VALUES ")
            .rows(rows.collect())
            .then(
                " ON CONFLICT (team_id, skill_id) DO UPDATE SET level = excluded.level, low = excluded.low, \
                 high = excluded.high, n = excluded.n, enough = excluded.enough, customers = excluded.customers, \
                 employees = excluded.employees, qa = excluded.qa, measured_at = excluded.measured_at",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

pub(crate) async fn add_note(work: &mut Work, note: &Note) -> Done<()> {
    sql("INSERT INTO need_note (id, need_id, kind, say, by_person, at) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(&note.id)
        .bind(&note.need)
        .bind(&note.kind)
        .bind(serde_json::to_string(&note.say)?)
        .bind(note.by.as_ref())
        .bind(note.at)
        .run(work)
        .await?;
    Ok(())
}

fn note(row: &Row) -> Done<Note> {
    let say: String = row.get("say")?;
    Ok(Note {
        id: row.get("id")?,
        need: row.get("need_id")?,
        kind: row.get("kind")?,
        say: serde_json::from_str(&say)?,
        by: row.get("by_person")?,
        at: row.get("at")?,
    })
}

/// The history of a need, newest first.
pub(crate) async fn notes(work: &mut Work, need: &NeedId) -> Done<Vec<Note>> {
    let rows =
        sql("SELECT id, need_id, kind, say, by_person, at FROM need_note WHERE need_id = $1 ORDER BY at DESC, id DESC")
            .bind(need)
            .all(work)
            .await?;
    rows.iter().map(note).collect()
}

/// What was decided last about every need: `chosen` and `exit` notes, newest first.
pub(crate) async fn decisions(work: &mut Work) -> Done<Vec<Note>> {
    let rows = sql("SELECT id, need_id, kind, say, by_person, at FROM need_note WHERE kind IN ('chosen', 'exit') \
                    ORDER BY at DESC, id DESC")
    .all(work)
    .await?;
    rows.iter().map(note).collect()
}
