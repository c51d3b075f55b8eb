//! The letter that a change has been told: once to everybody it is for, some hundred people at a time.

use kit::{Done, Lang, PersonId, tongue, tongue::Case};
use people::Person;
use serde::{Deserialize, Serialize};
use store::{Job, JobKind, NewJob, NewMail, Work, job_kind};
use web::locale;

use super::{BriefText, Briefing, readers_of, rows};

const TELL: &str = "deliver/tell a change";
/// So many people in one piece of work.
const PEOPLE: usize = 400;

#[derive(Serialize, Deserialize)]
struct Tell {
    number: i64,
    /// Everybody up to here has been written to.
    after: String,
}

pub fn jobs() -> Vec<JobKind> {
    vec![job_kind(TELL, |work, job| Box::pin(tell(work, job)))]
}

/// Part of what tells the briefing: with it or not at all.
pub(super) async fn tell_all(work: &mut Work, b: &Briefing) -> Done<()> {
    next(work, b, String::new()).await
}

async fn next(work: &mut Work, b: &Briefing, after: String) -> Done<()> {
    let now = work.now;
    let key = format!("briefing/{}/{after}", b.id);
    work.enqueue(NewJob::new(TELL, key, now, &Tell { number: b.number, after })?).await
}

async fn tell(work: &mut Work, job: &Job) -> Done<()> {
    let Tell { number, after } = job.read()?;
    let b = rows::numbered(work, number).await?;
    if b.ended_at.is_some() {
        return Ok(());
    }
    let mut readers: Vec<PersonId> = readers_of(work, std::slice::from_ref(&b))
        .await?
        .into_iter()
        .flatten()
        .filter(|(_, reading)| reading.acknowledged_at.is_none())
        .map(|(person, _)| person)
        .filter(|p| p.0 > after)
        .collect();
    readers.sort();
    readers.dedup();
    let more = readers.len() > PEOPLE;
    readers.truncate(PEOPLE);
    let today = people::today(work).await?;
    let known = people::people_by_id(work, &readers, today).await?;
    for to in readers.iter().filter_map(|id| known.get(id)).filter(|p| p.employed(today)) {
        work.post(letter(&b, to)).await?;
    }
    match readers.last().filter(|_| more) {
        Some(last) => next(work, &b, last.0.clone()).await,
        None => Ok(()),
    }
}

/// The title and the day; the change itself stands in Tandem, with its questions.
fn letter(b: &Briefing, to: &Person) -> NewMail {
    let lang = to.lang;
    let (_, text): (Lang, &BriefText) = b.text(lang);
    let args = [
        ("title", text.title.as_str().into()),
        ("day", tongue::day_long(lang, b.due_on, Case::By).into()),
        ("n", text.checks.len().into()),
    ];
    let say = |part: &str| locale::t(lang, &format!("deliver-briefing-mail-{part}"), &args);
    let text = say("text");
    NewMail {
        to: to.id.clone(),
        address: to.email.clone(),
        lang,
        subject: say("subject"),
        html: format!("<p>{}</p>", web::ui::escape(&text)),
        text,
        invite: None,
        dedupe_key: format!("briefing/{}/{}", b.id, to.id),
    }
}
