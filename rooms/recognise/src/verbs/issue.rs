//! A certificate is made, stated, told, and announced to its owner.

use kit::{Done, PersonId, Say, time, tongue, tongue::Case};
use practise::VerdictGiven;
use store::{NewMail, Work};
use web::locale;

use crate::{
    credit,
    model::{Certificate, CertificateKind, Issued, Standing, plus_months},
    store as rows,
};

/// A habit proven is a certificate earned.
pub async fn issue_skill(work: &mut Work, given: &VerdictGiven) -> Done<()> {
    let session = plan::session(work, &given.session).await?;
    // The second signature is whoever heard it most often on real contacts.
    let seen = coach::observations(work, &given.person, &given.course).await?;
    let coach = seen.iter().rev().map(|o| o.by.clone()).max_by_key(|by| seen.iter().filter(|o| o.by == *by).count());
    let rule = rows::rule_for_course(work, &given.course).await?;
    let today = people::today(work).await?;
    let certificate = Certificate {
        code: work.chance.code(),
        kind: CertificateKind::Skill,
        person: given.person.clone(),
        course: Some(given.course.clone()),
        version: session.course_version,
        session: Some(session.id.clone()),
        cause: given.practice.0.clone(),
        trainer: session.trainer.clone(),
        coach,
        held_on: session.starts_at.day(session.zone),
        issued_at: work.now,
        valid_until: (rule.months > 0).then(|| plus_months(today, rule.months)),
        evidence: None,
        renewed_by: None,
        revoked_at: None,
    };
    issue(work, &certificate).await?;
    Ok(())
}

/// A coach has earned theirs when hours, outcomes and written advice are there; one at a time.
pub async fn issue_coach(work: &mut Work, coach: &PersonId) -> Done<()> {
    let today = people::today(work).await?;
    let mine = rows::certificates_of(work, coach).await?;
    let holds = |c: &Certificate| c.kind == CertificateKind::Coach && c.standing(today) == Standing::Valid;
    if mine.iter().any(holds) {
        return Ok(());
    }
    let rule = rows::rule_for_coaches(work).await?;
    let credit = credit::credit(work, coach).await?;
    if credit.minutes < rule.minutes || credit.outcomes < rule.outcomes || credit.feedback < rule.feedback {
        return Ok(());
    }
    let certificate = Certificate {
        code: work.chance.code(),
        kind: CertificateKind::Coach,
        person: coach.clone(),
        course: None,
        version: 0,
        session: None,
        cause: format!("coach/{coach}/{today}"),
        trainer: None,
        coach: people::manager_of(work, coach, today).await?,
        held_on: today,
        issued_at: work.now,
        valid_until: (rule.months > 0).then(|| plus_months(today, rule.months)),
        evidence: Some(serde_json::to_string(&credit)?),
        renewed_by: None,
        revoked_at: None,
    };
    issue(work, &certificate).await?;
    Ok(())
}

/// `false` when that cause has its certificate already.
pub async fn issue(work: &mut Work, c: &Certificate) -> Done<bool> {
    if !rows::add(work, c).await? {
        return Ok(false);
    }
    crate::badge::have_key(work).await?;
    let statement = records::Statement {
        person: c.person.clone(),
        verb: "certified",
        course: c.course.clone(),
        object: c.code.clone(),
        // Until when it shows the skill (`records::levels`).
        result: c.valid_until.map_or_else(|| serde_json::json!({}), |d| serde_json::json!({ "until": d.to_string() })),
        at: work.now,
    };
    records::state(work, statement).await?;
    announce(work, c).await?;
    work.tell(&Issued { code: c.code.clone(), person: c.person.clone(), course: c.course.clone() }).await?;
    Ok(true)
}

async fn announce(work: &mut Work, c: &Certificate) -> Done<()> {
    let today = people::today(work).await?;
    let person = people::person(work, &c.person, today).await?;
    let lang = person.lang;
    let title = title(work, c, lang).await?;
    let args = [
        ("course", title.as_str().into()),
        ("day", tongue::day_long(lang, c.held_on, Case::On).into()),
        ("code", c.code.as_str().into()),
    ];
    let body = match c.kind {
        CertificateKind::Skill if c.cause.starts_with("renewal/") => "recognise-mail-renewed",
        CertificateKind::Skill => "recognise-mail-body",
        CertificateKind::Coach => "recognise-mail-coach",
    };
    let text = locale::t(lang, body, &args);
    let subject = locale::t(lang, "recognise-mail-subject", &args);
    post(work, &person, subject, text, format!("certificate/{}", c.cause)).await
}

/// What stands on it: the course's title, or "Coaching".
pub async fn title(work: &mut Work, c: &Certificate, lang: kit::Lang) -> Done<String> {
    match &c.course {
        Some(course) => Ok(curriculum::course(work, course).await?.title(lang).to_owned()),
        None => Ok(coaching(lang)),
    }
}

/// What a certificate without a course is about.
pub fn coaching(lang: kit::Lang) -> String {
    locale::say(lang, &Say::new("recognise-coaching"))
}

pub async fn post(work: &mut Work, to: &people::Person, subject: String, text: String, key: String) -> Done<()> {
    let mail = NewMail {
        to: to.id.clone(),
        address: to.email.clone(),
        lang: to.lang,
        subject,
        html: format!("<p>{}</p>", web::ui::escape(&text)),
        text,
        invite: None,
        dedupe_key: key,
    };
    work.post(mail).await
}

/// Whole days from `today` to the last valid day; negative once it has passed.
pub fn days_left(c: &Certificate, today: kit::Day) -> Option<i64> {
    c.valid_until.map(|until| time::days_between(today, until))
}
