//! Certificates and how long they hold.

use kit::{CourseId, Day, Done, PersonId};
use store::{Row, Work, sql};

use crate::model::{Certificate, CertificateKind, CertificateRule};

const CERTIFICATE: &str = "SELECT code, kind, person_id, course_id, version, session_id, cause, trainer_id, coach_id, held_on, \
    issued_at, valid_until, evidence, renewed_by, revoked_at FROM certificate ";

fn read(row: &Row) -> Done<Certificate> {
    Ok(Certificate {
        code: row.get("code")?,
        kind: CertificateKind::from_code(&row.get::<String>("kind")?),
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        version: row.get("version")?,
        session: row.get("session_id")?,
        cause: row.get("cause")?,
        trainer: row.get("trainer_id")?,
        coach: row.get("coach_id")?,
        held_on: row.get("held_on")?,
        issued_at: row.get("issued_at")?,
        valid_until: row.get("valid_until")?,
        evidence: row.get("evidence")?,
        renewed_by: row.get("renewed_by")?,
        revoked_at: row.get("revoked_at")?,
    })
}

pub async fn certificate(work: &mut Work, code: &str) -> Done<Certificate> {
    read(&sql(CERTIFICATE).then("WHERE code = $1").bind(code).found(work).await?)
}

/// Newest first.
pub async fn certificates_of(work: &mut Work, person: &PersonId) -> Done<Vec<Certificate>> {
    let rows =
        sql(CERTIFICATE).then("WHERE person_id = $1 ORDER BY issued_at DESC, code").bind(person).all(work).await?;
    rows.iter().map(read).collect()
}

/// Those that end from `from` to `to` and have not been renewed or withdrawn, the first to end first.
pub async fn ending(work: &mut Work, from: Day, to: Day) -> Done<Vec<Certificate>> {
    let rows = sql(CERTIFICATE)
        .then("WHERE valid_until >= $1 AND valid_until <= $2 AND renewed_by IS NULL AND revoked_at IS NULL ORDER BY valid_until, code")
        .bind(from)
        .bind(to)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// `false` when that cause has its certificate already.
pub async fn add(work: &mut Work, c: &Certificate) -> Done<bool> {
    let rows = sql(
        "INSERT INTO certificate (code, kind, person_id, course_id, version, session_id, cause, trainer_id, coach_id, \
                    held_on, issued_at, valid_until, evidence) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (cause) DO NOTHING",
    )
    .bind(&c.code)
    .bind(c.kind.code())
    .bind(&c.person)
    .bind(c.course.as_ref())
    .bind(c.version)
    .bind(c.session.as_ref())
    .bind(&c.cause)
    .bind(c.trainer.as_ref())
    .bind(c.coach.as_ref())
    .bind(c.held_on)
    .bind(c.issued_at)
    .bind(c.valid_until)
    .bind(c.evidence.clone())
    .run(work)
    .await?;
    Ok(rows == 1)
}

pub async fn set_renewed(work: &mut Work, old: &str, new: &str) -> Done<bool> {
    let rows = sql("UPDATE certificate SET renewed_by = $1 WHERE code = $2 AND renewed_by IS NULL").bind(new).bind(old);
    Ok(rows.run(work).await? == 1)
}

/// The rules somebody has set.
pub async fn certificate_rules(work: &mut Work) -> Done<Vec<CertificateRule>> {
    let rows = sql("SELECT subject, months, minutes, outcomes, feedback FROM certificate_rule ORDER BY subject");
    rows.all(work)
        .await?
        .iter()
        .map(|row| {
            Ok(CertificateRule {
                subject: row.get("subject")?,
                months: row.get("months")?,
                minutes: row.get("minutes")?,
                outcomes: row.get("outcomes")?,
                feedback: row.get("feedback")?,
            })
        })
        .collect()
}

pub async fn set_certificate_rule(work: &mut Work, rule: &CertificateRule) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO certificate_rule (subject, months, minutes, outcomes, feedback, set_at, set_by) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (subject) DO UPDATE SET months = excluded.months, minutes = excluded.minutes, \
         outcomes = excluded.outcomes, feedback = excluded.feedback, set_at = excluded.set_at, set_by = excluded.set_by")
    .bind(&rule.subject)
    .bind(rule.months)
    .bind(rule.minutes)
    .bind(rule.outcomes)
    .bind(rule.feedback)
    .bind(work.now)
    .bind(by.as_ref())
    .run(work)
    .await?;
    Ok(())
}

/// The rule of a course: its own, else that of all courses, else a year.
pub async fn rule_for_course(work: &mut Work, course: &CourseId) -> Done<CertificateRule> {
    let rules = certificate_rules(work).await?;
    let of = |subject: &str| rules.iter().find(|r| r.subject == subject).cloned();
    Ok(of(course.as_str()).or_else(|| of("skills")).unwrap_or_else(|| shipped("skills")))
}

pub async fn rule_for_coaches(work: &mut Work) -> Done<CertificateRule> {
    let rules = certificate_rules(work).await?;
    Ok(rules.into_iter().find(|r| r.subject == "coach").unwrap_or_else(|| shipped("coach")))
}

/// As shipped: a year for skills, two for coaches; a coach's after eight hours, three habits and ten written pieces of advice.
pub fn shipped(subject: &str) -> CertificateRule {
    let coach = subject == "coach";
    CertificateRule {
        subject: subject.to_owned(),
        months: if coach { 24 } else { 12 },
        minutes: if coach { 480 } else { 0 },
        outcomes: if coach { 3 } else { 0 },
        feedback: if coach { 10 } else { 0 },
    }
}
