//! A habit proven is a certificate earned.

use kit::{Done, Event, tongue, tongue::Case};
use store::{Hearer, NewMail, Work, hearer};
use web::locale;

use crate::{
    model::{Certificate, Issued},
    store as rows,
};

pub fn hears() -> Vec<Hearer> {
    vec![hearer("recognise/issues certificates", &["practise.verdict"], |work, event| Box::pin(issue(work, event)))]
}

async fn issue(work: &mut Work, event: &Event) -> Done<()> {
    let Some(given) = event.read::<practise::VerdictGiven>().transpose()? else { return Ok(()) };
    if given.verdict != "done" {
        return Ok(());
    }
    let session = plan::session(work, &given.session).await?;
    // The second signature is whoever heard it most often on real contacts.
    let seen = coach::observations(work, &given.person, &given.course).await?;
    let coach = seen.iter().rev().map(|o| o.by.clone()).max_by_key(|by| seen.iter().filter(|o| o.by == *by).count());
    let certificate = Certificate {
        code: work.chance.code(),
        person: given.person.clone(),
        course: given.course.clone(),
        version: session.course_version,
        session: session.id.clone(),
        practice: given.practice.0.clone(),
        trainer: session.trainer.clone(),
        coach,
        held_on: session.starts_at.day(session.zone),
        issued_at: work.now,
        revoked_at: None,
    };
    if !rows::add(work, &certificate).await? {
        return Ok(());
    }
    let statement = records::Statement {
        person: given.person.clone(),
        verb: "certified",
        course: Some(given.course.clone()),
        object: certificate.code.clone(),
        result: serde_json::json!({}),
        at: work.now,
    };
    records::state(work, statement).await?;
    tell_person(work, &certificate).await?;
    work.tell(&Issued { code: certificate.code, person: given.person, course: given.course }).await?;
    Ok(())
}

async fn tell_person(work: &mut Work, c: &Certificate) -> Done<()> {
    let today = people::today(work).await?;
    let person = people::person(work, &c.person, today).await?;
    let course = curriculum::course(work, &c.course).await?;
    let lang = person.lang;
    let args = [
        ("course", course.title(lang).into()),
        ("day", tongue::day_long(lang, c.held_on, Case::On).into()),
        ("code", c.code.as_str().into()),
    ];
    let text = locale::t(lang, "recognise-mail-body", &args);
    let mail = NewMail {
        to: person.id.clone(),
        address: person.email,
        lang,
        subject: locale::t(lang, "recognise-mail-subject", &args),
        html: format!("<p>{}</p>", web::ui::escape(&text)),
        text,
        invite: None,
        dedupe_key: format!("certificate/{}", c.practice),
    };
    work.post(mail).await
}
