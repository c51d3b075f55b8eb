//! Plans and preferences.

use ::store::{Row, Work, sql};
use kit::{Done, Lang, PersonId, Stop};

use super::{Plan, PlanId, Preference};

const PLAN: &str = "SELECT id, person_id, number, lines, note, lang, proposed_at, proposed_by, answer, answered_at, answered_by, why FROM growth_plan ";

fn read(row: &Row) -> Done<Plan> {
    let lang: String = row.get("lang")?;
    Ok(Plan {
        id: row.get("id")?,
        person: row.get("person_id")?,
        number: row.get("number")?,
        lines: serde_json::from_str(&row.get::<String>("lines")?)?,
        note: row.get("note")?,
        lang: Lang::ALL.into_iter().find(|l| l.code() == lang).ok_or_else(|| Stop::fault("no such language"))?,
        proposed_at: row.get("proposed_at")?,
        proposed_by: row.get("proposed_by")?,
        answer: row.get("answer")?,
        answered_at: row.get("answered_at")?,
        answered_by: row.get("answered_by")?,
        why: row.get("why")?,
    })
}

/// Every proposal about one person, newest first.
pub async fn plans_of(work: &mut Work, person: &PersonId) -> Done<Vec<Plan>> {
    let query = sql(PLAN).then("WHERE person_id = $1 ORDER BY number DESC").bind(person);
    query.all(work).await?.iter().map(read).collect()
}

/// Proposals about these people, or from them, that nobody has answered.
pub async fn waiting_for(work: &mut Work, people: &[PersonId]) -> Done<Vec<Plan>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql(PLAN).then("WHERE answer IS NULL AND person_id IN (").list(chunk.iter().cloned());
        for row in &query.then(") ORDER BY proposed_at, id").all(work).await? {
            out.push(read(row)?);
        }
    }
    Ok(out)
}

pub async fn add(work: &mut Work, p: &Plan) -> Done<()> {
    sql("UPDATE growth_plan SET answer = 'replaced', answered_at = $1, answered_by = $2 \
         WHERE person_id = $3 AND answer IS NULL")
    .bind(work.now)
    .bind(&p.proposed_by)
    .bind(&p.person)
    .run(work)
    .await?;
    sql("INSERT INTO growth_plan (id, person_id, lines, note, lang, proposed_at, proposed_by, why, number) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, '', $8)")
    .bind(&p.id)
    .bind(&p.person)
    .bind(serde_json::to_string(&p.lines)?)
    .bind(&p.note)
    .bind(p.lang.code())
    .bind(work.now)
    .bind(&p.proposed_by)
    .bind(p.number)
    .run(work)
    .await?;
    Ok(())
}

/// `false` when it was answered or replaced in the meantime.
pub async fn set_answer(work: &mut Work, id: &PlanId, yes: bool, who: &PersonId, why: &str) -> Done<bool> {
    let n = sql("UPDATE growth_plan SET answer = $1, answered_at = $2, answered_by = $3, why = $4 \
                 WHERE id = $5 AND answer IS NULL")
    .bind(if yes { "yes" } else { "no" })
    .bind(work.now)
    .bind(who)
    .bind(why)
    .bind(id)
    .run(work)
    .await?;
    Ok(n == 1)
}

pub async fn preference(work: &mut Work, person: &PersonId) -> Done<Preference> {
    let row = sql("SELECT ways, pace, set_at FROM learning_preference WHERE person_id = $1").bind(person).maybe(work);
    let Some(row) = row.await? else { return Ok(Preference::default()) };
    let ways: String = row.get("ways")?;
    Ok(Preference {
        ways: ways.split(',').filter(|w| !w.is_empty()).map(str::to_owned).collect(),
        pace: row.get("pace")?,
        set_at: row.get("set_at")?,
    })
}

pub async fn put_preference(work: &mut Work, person: &PersonId, ways: &[&str], pace: &str) -> Done<()> {
    sql("INSERT INTO learning_preference (person_id, ways, pace, set_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id) DO UPDATE SET ways = excluded.ways, pace = excluded.pace, set_at = excluded.set_at")
    .bind(person)
    .bind(ways.join(","))
    .bind(pace)
    .bind(work.now)
    .run(work)
    .await?;
    Ok(())
}
