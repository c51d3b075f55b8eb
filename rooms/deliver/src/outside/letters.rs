//! What people are written to about it: who answers, who asked, who looks after a course, who proposed.

use curriculum::Course;
use kit::{Arg, Done, PersonId, tongue, tongue::Case};
use people::Person;
use store::{NewMail, Work};
use web::locale;

use super::{Outside, Proposal};

/// To whoever leads the person: somebody asks to go.
pub async fn asked(work: &mut Work, o: &Outside) -> Done<()> {
    let today = people::today(work).await?;
    let Some(lead) = people::manager_of(work, &o.person, today).await? else { return Ok(()) };
    let all = people::people_by_id(work, &[lead.clone(), o.person.clone()], today).await?;
    let (Some(to), Some(person)) = (all.get(&lead), all.get(&o.person)) else { return Ok(()) };
    let args = [("name", person.name.as_str().into()), ("title", o.title.as_str().into())];
    post(work, to, "asked", &args, format!("outside/asked/{}", o.id)).await
}

/// To the person: yes or no.
pub async fn answered(work: &mut Work, o: &Outside, agreed: bool, reason: &str) -> Done<()> {
    let Some(to) = reader(work, &o.person).await? else { return Ok(()) };
    let args = [("title", o.title.as_str().into()), ("reason", reason.into())];
    let kind = if agreed { "yes" } else { "no" };
    post(work, &to, kind, &args, format!("outside/answered/{}", o.id)).await
}

/// To the person: what will you bring back?
pub async fn bring(work: &mut Work, o: &Outside, to: &Person) -> Done<()> {
    let Some(due) = o.bring_due_on else { return Ok(()) };
    let args: [(&str, Arg); 2] =
        [("title", o.title.as_str().into()), ("day", tongue::day_long(to.lang, due, Case::By).into())];
    post(work, to, "bring", &args, format!("outside/bring/{}/{due}", o.id)).await
}

/// To whoever looks after the course; nobody does: the planners find it on their page.
pub async fn proposed(work: &mut Work, p: &Proposal, course: &Course) -> Done<()> {
    let Some(owner) = course.terms.owner.clone().filter(|o| *o != p.person) else { return Ok(()) };
    let Some(to) = reader(work, &owner).await? else { return Ok(()) };
    let Some(from) = reader(work, &p.person).await? else { return Ok(()) };
    let args = [("name", from.name.as_str().into()), ("course", course.title(to.lang).into())];
    post(work, &to, "proposed", &args, format!("course-proposal/made/{}", p.id)).await
}

/// To the author: it goes into the next version, or not.
pub async fn proposal_answered(
    work: &mut Work,
    p: &Proposal,
    course: &Course,
    accepted: bool,
    reason: &str,
) -> Done<()> {
    let Some(to) = reader(work, &p.person).await? else { return Ok(()) };
    let args =
        [("course", course.title(to.lang).into()), ("title", p.title.as_str().into()), ("reason", reason.into())];
    let kind = if accepted { "taken" } else { "not-taken" };
    post(work, &to, kind, &args, format!("course-proposal/answered/{}", p.id)).await
}

async fn reader(work: &mut Work, id: &PersonId) -> Done<Option<Person>> {
    let today = people::today(work).await?;
    let found = people::people_by_id(work, std::slice::from_ref(id), today).await?.remove(id);
    Ok(found.filter(|p| p.employed(today)))
}

async fn post(work: &mut Work, to: &Person, kind: &str, args: &[(&str, Arg)], dedupe_key: String) -> Done<()> {
    let lang = to.lang;
    let say = |part: &str| locale::t(lang, &format!("deliver-outside-mail-{kind}-{part}"), args);
    let (subject, text) = (say("subject"), say("text"));
    let letter = NewMail {
        to: to.id.clone(),
        address: to.email.clone(),
        lang,
        html: format!("<p>{}</p>", web::ui::escape(&text)),
        subject,
        text,
        invite: None,
        dedupe_key,
    };
    work.post(letter).await?;
    Ok(())
}
