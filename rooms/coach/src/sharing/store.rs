use ::store::{Row, Work, sql};
use kit::{Day, Done, PersonId, SkillId};

use super::{Ask, AskId, Offer};

fn read_offer(row: &Row) -> Done<Offer> {
    Ok(Offer { person: row.get("person_id")?, skill: row.get("skill_id")?, on: row.get("on_day")? })
}

/// What these people offer.
pub async fn offers_of(work: &mut Work, people: &[PersonId]) -> Done<Vec<Offer>> {
    let mut out = Vec::new();
    for chunk in people.chunks(400) {
        let query = sql("SELECT person_id, skill_id, on_day FROM help_offer WHERE person_id IN (").list(chunk);
        for row in &query.then(") ORDER BY skill_id, person_id").all(work).await? {
            out.push(read_offer(row)?);
        }
    }
    Ok(out)
}

/// Who offers help in a skill, the newest offers first, at most `limit`.
pub async fn offers_in(work: &mut Work, skill: &SkillId, limit: i64) -> Done<Vec<Offer>> {
    let query = sql(
        "SELECT person_id, skill_id, on_day FROM help_offer WHERE skill_id = $1 ORDER BY on_day DESC, person_id LIMIT $2",
    );
    query.bind(skill).bind(limit).all(work).await?.iter().map(read_offer).collect()
}

pub async fn put_offer(work: &mut Work, person: &PersonId, skill: &SkillId, on: Day) -> Done<bool> {
    let query = sql("INSERT INTO help_offer (person_id, skill_id, on_day) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
    Ok(query.bind(person).bind(skill).bind(on).run(work).await? == 1)
}

pub async fn end_offer(work: &mut Work, person: &PersonId, skill: &SkillId) -> Done<bool> {
    let query = sql("DELETE FROM help_offer WHERE person_id = $1 AND skill_id = $2");
    Ok(query.bind(person).bind(skill).run(work).await? == 1)
}

const ASK: &str = "SELECT id, from_person, helper_id, skill_id, text, lang, asked_at, answer FROM help_ask ";

fn read_ask(row: &Row) -> Done<Ask> {
    Ok(Ask {
        id: row.get("id")?,
        from: row.get("from_person")?,
        helper: row.get("helper_id")?,
        skill: row.get("skill_id")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        asked_at: row.get("asked_at")?,
        answer: row.get("answer")?,
    })
}

pub async fn ask(work: &mut Work, id: &AskId) -> Done<Ask> {
    read_ask(&sql(ASK).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Not answered yet, to this helper.
pub async fn asks_to(work: &mut Work, helper: &PersonId) -> Done<Vec<Ask>> {
    let query = sql(ASK).then("WHERE helper_id = $1 AND answer IS NULL ORDER BY asked_at, id LIMIT 50").bind(helper);
    query.all(work).await?.iter().map(read_ask).collect()
}

/// What somebody has asked, the newest first.
pub async fn asks_of(work: &mut Work, person: &PersonId) -> Done<Vec<Ask>> {
    let query = sql(ASK).then("WHERE from_person = $1 ORDER BY asked_at DESC, id DESC LIMIT 10").bind(person);
    query.all(work).await?.iter().map(read_ask).collect()
}

pub async fn add_ask(work: &mut Work, a: &Ask) -> Done<()> {
    sql("INSERT INTO help_ask (id, from_person, helper_id, skill_id, text, lang, asked_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)")
    .bind(&a.id)
    .bind(&a.from)
    .bind(&a.helper)
    .bind(&a.skill)
    .bind(a.text.as_str())
    .bind(a.lang)
    .bind(a.asked_at)
    .run(work)
    .await?;
    Ok(())
}

pub async fn set_answer(work: &mut Work, id: &AskId, yes: bool) -> Done<bool> {
    let n = sql("UPDATE help_ask SET answer = $1, answered_at = $2 WHERE id = $3 AND answer IS NULL")
        .bind(if yes { "yes" } else { "no" })
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(n == 1)
}
