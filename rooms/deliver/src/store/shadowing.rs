//! Who sits beside whom, and the contacts they ticked.

use kit::{Done, PersonId, Stop};
use store::{Row, Work, sql};

use crate::shadowing::{Contact, Shadowing, ShadowingId, Step};

const PAIR: &str = "SELECT id, number, person_id, partner_id, from_on, to_on, kinds, needed, minutes_a_day, made_by, ended_at FROM shadowing ";

fn read(row: &Row) -> Done<Shadowing> {
    Ok(Shadowing {
        id: row.get("id")?,
        number: row.get("number")?,
        person: row.get("person_id")?,
        partner: row.get("partner_id")?,
        from_on: row.get("from_on")?,
        to_on: row.get("to_on")?,
        kinds: serde_json::from_str(&row.get::<String>("kinds")?)?,
        needed: row.get("needed")?,
        minutes_a_day: row.get("minutes_a_day")?,
        made_by: row.get("made_by")?,
        ended_at: row.get("ended_at")?,
    })
}

pub async fn shadowing(work: &mut Work, number: i64) -> Done<Shadowing> {
    read(&sql(PAIR).then("WHERE number = $1").bind(number).found(work).await?)
}

/// As the newcomer or as the partner, the newest first.
pub async fn shadowings_of(work: &mut Work, person: &PersonId) -> Done<Vec<Shadowing>> {
    let query = sql(PAIR).then("WHERE person_id = $1 OR partner_id = $1 ORDER BY number DESC").bind(person);
    query.all(work).await?.iter().map(read).collect()
}

/// Of these newcomers, or of everybody; those that run, the newest first.
pub async fn running(work: &mut Work, of: Option<&[PersonId]>, limit: i64) -> Done<Vec<Shadowing>> {
    let mut out = Vec::new();
    match of {
        None => {
            let query = sql(PAIR).then("WHERE ended_at IS NULL ORDER BY number DESC LIMIT $1").bind(limit);
            out.extend(query.all(work).await?.iter().map(read).collect::<Done<Vec<_>>>()?);
        }
        Some(people) => {
            for chunk in people.chunks(400) {
                let query = sql(PAIR).then("WHERE ended_at IS NULL AND person_id IN (").list(chunk);
                let rows = query.then(") ORDER BY number DESC").all(work).await?;
                out.extend(rows.iter().map(read).collect::<Done<Vec<_>>>()?);
            }
        }
    }
    Ok(out)
}

pub async fn add(work: &mut Work, s: &Shadowing) -> Done<()> {
    let now = work.now;
    sql("INSERT INTO shadowing (id, number, person_id, partner_id, from_on, to_on, kinds, needed, made_by, made_at, \
         minutes_a_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(&s.id)
    .bind(s.number)
    .bind(&s.person)
    .bind(&s.partner)
    .bind(s.from_on)
    .bind(s.to_on)
    .bind(serde_json::to_string(&s.kinds)?)
    .bind(s.needed)
    .bind(s.made_by.clone())
    .bind(now)
    .bind(s.minutes_a_day)
    .run(work)
    .await?;
    Ok(())
}

/// `false`: it had ended before.
pub async fn end(work: &mut Work, id: &ShadowingId) -> Done<bool> {
    let now = work.now;
    let n = sql("UPDATE shadowing SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL")
        .bind(now)
        .bind(id)
        .run(work)
        .await?;
    Ok(n == 1)
}

const CONTACT: &str =
    "SELECT id, shadowing_id, step, kind, note, on_day, person_at, partner_at FROM shadow_contact WHERE shadowing_id ";

fn contact(row: &Row) -> Done<Contact> {
    let step: String = row.get("step")?;
    Ok(Contact {
        id: row.get("id")?,
        step: Step::from_code(&step).ok_or_else(|| Stop::fault(format!("no step {step}")))?,
        kind: row.get("kind")?,
        note: row.get("note")?,
        on_day: row.get("on_day")?,
        person_at: row.get("person_at")?,
        partner_at: row.get("partner_at")?,
    })
}

/// The newest first.
pub async fn contacts(work: &mut Work, id: &ShadowingId) -> Done<Vec<Contact>> {
    sql(CONTACT).then("= $1 ORDER BY id DESC").bind(id).all(work).await?.iter().map(contact).collect()
}

/// Of several at once.
pub async fn contacts_of(work: &mut Work, ids: &[&ShadowingId]) -> Done<Vec<(ShadowingId, Contact)>> {
    let mut out = Vec::new();
    for chunk in ids.chunks(400) {
        let rows = sql(CONTACT).then("IN (").list(chunk.iter().map(|id| id.as_str())).then(")").all(work).await?;
        for row in &rows {
            out.push((row.get("shadowing_id")?, contact(row)?));
        }
    }
    Ok(out)
}

pub async fn add_contact(work: &mut Work, s: &Shadowing, c: &Contact) -> Done<()> {
    sql("INSERT INTO shadow_contact (id, shadowing_id, person_id, step, kind, note, on_day, person_at, partner_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(&c.id)
    .bind(&s.id)
    .bind(&s.person)
    .bind(c.step.code())
    .bind(&c.kind)
    .bind(&c.note)
    .bind(c.on_day)
    .bind(c.person_at)
    .bind(c.partner_at)
    .run(work)
    .await?;
    Ok(())
}

pub async fn tick(work: &mut Work, id: &str, of_person: bool) -> Done<()> {
    let now = work.now;
    let query = if of_person {
        sql("UPDATE shadow_contact SET person_at = $1 WHERE id = $2 AND person_at IS NULL")
    } else {
        sql("UPDATE shadow_contact SET partner_at = $1 WHERE id = $2 AND partner_at IS NULL")
    };
    query.bind(now).bind(id).run(work).await?;
    Ok(())
}
