//! Courses somewhere else, and what was proposed after them.

use kit::{CourseId, Day, Done, Lang, PersonId, Stop};
use store::{Row, Work, sql};

use crate::outside::{Certificate, NewCertificate, Outside, OutsideId, Proposal, ProposalId, file_id};

const OUTSIDE: &str = "SELECT id, number, person_id, title, provider, minutes, cost_minor, from_on, to_on, expires_on, note, \
                       written_at, written_by, agreed, answered_at, answered_by, reason, sha256, bytes, kind, done_at, \
                       bring_due_on, brought_at, brought_note, ended_at FROM outside_course ";

fn yes(code: Option<String>) -> Option<bool> {
    code.map(|c| c == "yes")
}

fn code(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn read(row: &Row) -> Done<Outside> {
    let kind: Option<String> = row.get("kind")?;
    let bytes: Option<i64> = row.get("bytes")?;
    let certificate = kind.zip(bytes).map(|(kind, bytes)| (kind, u64::try_from(bytes).unwrap_or(0)));
    let file = file_id(row.get("sha256")?);
    Ok(Outside {
        id: row.get("id")?,
        number: row.get("number")?,
        person: row.get("person_id")?,
        title: row.get("title")?,
        provider: row.get("provider")?,
        minutes: row.get("minutes")?,
        cost_minor: row.get("cost_minor")?,
        from_on: row.get("from_on")?,
        to_on: row.get("to_on")?,
        expires_on: row.get("expires_on")?,
        note: row.get("note")?,
        written_at: row.get("written_at")?,
        written_by: row.get("written_by")?,
        agreed: yes(row.get("agreed")?),
        answered_at: row.get("answered_at")?,
        answered_by: row.get("answered_by")?,
        reason: row.get("reason")?,
        certificate: certificate.map(|(kind, bytes)| Certificate { file, bytes, kind }),
        done_at: row.get("done_at")?,
        bring_due_on: row.get("bring_due_on")?,
        brought_at: row.get("brought_at")?,
        brought_note: row.get("brought_note")?,
        ended_at: row.get("ended_at")?,
    })
}

pub async fn outside(work: &mut Work, number: i64) -> Done<Outside> {
    read(&sql(OUTSIDE).then("WHERE number = $1").bind(number).found(work).await?)
}

/// The newest first.
pub async fn outside_of(work: &mut Work, person: &PersonId) -> Done<Vec<Outside>> {
    let query = sql(OUTSIDE).then("WHERE person_id = $1 ORDER BY number DESC").bind(person);
    query.all(work).await?.iter().map(read).collect()
}

/// Those that wait for an answer: of these people, or of everybody; the oldest first.
pub async fn waiting_of(work: &mut Work, people: Option<&[PersonId]>, limit: i64) -> Done<Vec<Outside>> {
    const WAITS: &str = "WHERE agreed IS NULL AND ended_at IS NULL ";
    let mut out: Vec<Outside> = Vec::new();
    match people {
        None => {
            let query = sql(OUTSIDE).then(WAITS).then("ORDER BY number LIMIT $1").bind(limit);
            out.extend(query.all(work).await?.iter().map(read).collect::<Done<Vec<_>>>()?);
        }
        Some(people) => {
            for chunk in people.chunks(400) {
                let query = sql(OUTSIDE).then(WAITS).then("AND person_id IN (").list(chunk).then(") ORDER BY number");
                out.extend(query.all(work).await?.iter().map(read).collect::<Done<Vec<_>>>()?);
            }
        }
    }
    out.sort_by_key(|o| o.number);
    Ok(out)
}

/// From which something is to be brought back by this day.
pub async fn bring_due(work: &mut Work, by: Day) -> Done<Vec<Outside>> {
    let query = sql(OUTSIDE)
        .then("WHERE done_at IS NOT NULL AND brought_at IS NULL AND ended_at IS NULL AND bring_due_on <= $1 ORDER BY number")
        .bind(by);
    query.all(work).await?.iter().map(read).collect()
}

pub async fn add(work: &mut Work, o: &Outside) -> Done<()> {
    sql("INSERT INTO outside_course (id, number, person_id, title, provider, minutes, cost_minor, from_on, to_on, expires_on, \
         note, written_at, written_by, agreed, reason, brought_note) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)")
    .bind(&o.id)
    .bind(o.number)
    .bind(&o.person)
    .bind(&o.title)
    .bind(&o.provider)
    .bind(o.minutes)
    .bind(o.cost_minor)
    .bind(o.from_on)
    .bind(o.to_on)
    .bind(o.expires_on)
    .bind(&o.note)
    .bind(o.written_at)
    .bind(o.written_by.clone())
    .bind(o.agreed.map(code))
    .bind("")
    .bind("")
    .run(work)
    .await?;
    Ok(())
}

pub async fn set_answer(work: &mut Work, id: &OutsideId, agreed: bool, reason: &str) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE outside_course SET agreed = $1, reason = $2, answered_at = $3, answered_by = $4 WHERE id = $5")
        .bind(code(agreed))
        .bind(reason)
        .bind(work.now)
        .bind(by)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn set_certificate(work: &mut Work, id: &OutsideId, new: &NewCertificate) -> Done<()> {
    sql("UPDATE outside_course SET sha256 = $1, bytes = $2, kind = $3 WHERE id = $4")
        .bind(new.file.as_str())
        .bind(i64::try_from(new.bytes)?)
        .bind(new.kind)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn set_done(work: &mut Work, id: &OutsideId, bring_due_on: Day) -> Done<()> {
    sql("UPDATE outside_course SET done_at = $1, bring_due_on = $2 WHERE id = $3")
        .bind(work.now)
        .bind(bring_due_on)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

/// `note`: why nothing was brought back; empty with a proposal.
pub async fn set_brought(work: &mut Work, id: &OutsideId, note: &str) -> Done<()> {
    sql("UPDATE outside_course SET brought_at = $1, brought_note = $2 WHERE id = $3")
        .bind(work.now)
        .bind(note)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub async fn set_ended(work: &mut Work, id: &OutsideId) -> Done<()> {
    sql("UPDATE outside_course SET ended_at = $1 WHERE id = $2").bind(work.now).bind(id).run(work).await?;
    Ok(())
}

const PROPOSAL: &str = "SELECT id, number, outside_id, person_id, course_id, part, title, body, lang, made_at, accepted, \
                        answered_at, answered_by, reason FROM course_proposal ";

fn read_proposal(row: &Row) -> Done<Proposal> {
    let lang: String = row.get("lang")?;
    Ok(Proposal {
        id: row.get("id")?,
        number: row.get("number")?,
        outside: row.get("outside_id")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        part: row.get("part")?,
        title: row.get("title")?,
        body: row.get("body")?,
        lang: Lang::from_code(&lang).ok_or_else(|| Stop::fault(format!("no language {lang}")))?,
        made_at: row.get("made_at")?,
        accepted: yes(row.get("accepted")?),
        answered_at: row.get("answered_at")?,
        answered_by: row.get("answered_by")?,
        reason: row.get("reason")?,
    })
}

/// Asked for under a lock.
pub async fn next_proposal(work: &mut Work) -> Done<i64> {
    sql("SELECT COALESCE(max(number), 0) + 1 AS next FROM course_proposal").one(work).await?.get("next")
}

pub async fn proposal(work: &mut Work, number: i64) -> Done<Proposal> {
    read_proposal(&sql(PROPOSAL).then("WHERE number = $1").bind(number).found(work).await?)
}

/// The newest first.
pub async fn proposals_of_outside(work: &mut Work, id: &OutsideId) -> Done<Vec<Proposal>> {
    let query = sql(PROPOSAL).then("WHERE outside_id = $1 ORDER BY number DESC").bind(id);
    query.all(work).await?.iter().map(read_proposal).collect()
}

/// Without an answer, the oldest first.
pub async fn proposals_waiting(work: &mut Work, limit: i64) -> Done<Vec<Proposal>> {
    let query = sql(PROPOSAL).then("WHERE accepted IS NULL ORDER BY number LIMIT $1").bind(limit);
    query.all(work).await?.iter().map(read_proposal).collect()
}

/// The same for these courses only.
pub async fn proposals_of_course_owner(work: &mut Work, courses: &[CourseId]) -> Done<Vec<Proposal>> {
    let mut out = Vec::new();
    for chunk in courses.chunks(400) {
        let query =
            sql(PROPOSAL).then("WHERE accepted IS NULL AND course_id IN (").list(chunk).then(") ORDER BY number");
        out.extend(query.all(work).await?.iter().map(read_proposal).collect::<Done<Vec<_>>>()?);
    }
    Ok(out)
}

pub async fn add_proposal(work: &mut Work, p: &Proposal) -> Done<()> {
    sql("INSERT INTO course_proposal (id, number, outside_id, person_id, course_id, part, title, body, lang, made_at, reason) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(&p.id)
    .bind(p.number)
    .bind(&p.outside)
    .bind(&p.person)
    .bind(&p.course)
    .bind(&p.part)
    .bind(&p.title)
    .bind(&p.body)
    .bind(p.lang.code())
    .bind(p.made_at)
    .bind("")
    .run(work)
    .await?;
    Ok(())
}

pub async fn set_proposal_answer(work: &mut Work, id: &ProposalId, accepted: bool, reason: &str) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE course_proposal SET accepted = $1, reason = $2, answered_at = $3, answered_by = $4 WHERE id = $5")
        .bind(code(accepted))
        .bind(reason)
        .bind(work.now)
        .bind(by)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}
