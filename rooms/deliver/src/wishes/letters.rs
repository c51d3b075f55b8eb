//! Who answers is written to, and the person about every step.

use kit::{Arg, Done, PersonId, tongue, tongue::Case};
use people::Person;
use store::{NewMail, Work};
use web::locale;

use super::Wish;

/// "Somebody asks for a seat: answer by …", to whom was asked. Planners see it on their page.
pub async fn to_answerer(work: &mut Work, wish: &Wish) -> Done<()> {
    let Some(of) = wish.asked_of.clone() else { return Ok(()) };
    post(work, wish, &of, "asked", "").await
}

/// `kind`: seat | yes | no | raised | over. `reason`: the words of who answered.
pub async fn answered(work: &mut Work, wish: &Wish, kind: &str, reason: &str) -> Done<()> {
    post(work, wish, &wish.person, kind, reason).await
}

async fn post(work: &mut Work, wish: &Wish, to: &PersonId, kind: &str, reason: &str) -> Done<()> {
    let today = people::today(work).await?;
    let ids = [to.clone(), wish.person.clone()];
    let known = people::people_by_id(work, &ids, today).await?;
    let (Some(reader), Some(person)) = (known.get(to).filter(|p| p.employed(today)), known.get(&wish.person)) else {
        return Ok(());
    };
    let course = curriculum::course(work, &wish.course).await?;
    let title = course.title(reader.lang).to_owned();
    let letter = letter(wish, kind, reader, person, &title, reason);
    work.post(letter).await?;
    Ok(())
}

fn letter(wish: &Wish, kind: &str, reader: &Person, person: &Person, title: &str, reason: &str) -> NewMail {
    let lang = reader.lang;
    let args: [(&str, Arg); 4] = [
        ("course", title.into()),
        ("name", person.name.as_str().into()),
        ("day", tongue::day_long(lang, wish.due_on, Case::By).into()),
        ("reason", reason.into()),
    ];
    let say = |part: &str| locale::t(lang, &format!("deliver-wish-mail-{kind}-{part}"), &args);
    let (subject, text) = (say("subject"), say("text"));
    // A later step of the same wish is another letter, the same step asked for twice is not.
    let step = wish.raised_at.map_or(0, |at| at.0);
    NewMail {
        to: reader.id.clone(),
        address: reader.email.clone(),
        lang,
        html: format!("<p>{}</p>", web::ui::escape(&text)),
        subject,
        text,
        invite: None,
        dedupe_key: format!("seat-wish/{kind}/{}/{}/{step}/{}", wish.id, reader.id, wish.due_on),
    }
}
