//! Thanks for one behaviour, and who may see them.

use kit::{Done, Lang, PersonId, Say, SkillId, Stop, time};
use store::Work;

use super::issue::post;
use crate::{
    model::{Kudos, KudosGiven, KudosId, KudosShown, Shows},
    store as rows,
};

/// A customer's words may be this old, days.
pub const QUOTES_DAYS: i64 = 120;

/// Thanks are tied to a skill. `quote` is the id of a customer's message about a contact of this person; only a partner in the
/// person's learning knows these, so only they may quote one.
pub async fn give(
    work: &mut Work,
    to: &PersonId,
    skill: &SkillId,
    text: &str,
    lang: Lang,
    quote: Option<&str>,
) -> Done<KudosId> {
    let from = work.who().cloned().ok_or_else(Stop::forbidden)?;
    if from == *to {
        return Err(Stop::at("to", "recognise-kudos-self"));
    }
    if text.is_empty() {
        return Err(Stop::at("text", "web-field-needed"));
    }
    if !curriculum::skills(work).await?.iter().any(|s| s.id == *skill) {
        return Err(Stop::at("skill", "web-field-needed"));
    }
    let today = people::today(work).await?;
    let quote = match quote {
        None => None,
        Some(_) if !coach::is_partner(work, &from, to, today).await? => return Err(Stop::forbidden()),
        Some(id) => {
            let known = listen::praise_of(work, to, time::plus_days(today, -QUOTES_DAYS)).await?;
            let found = known.into_iter().find(|p| p.id.0 == id).ok_or_else(Stop::missing)?;
            Some((found.text, found.lang, found.day))
        }
    };
    let person = people::person(work, to, today).await?;
    let giver = people::person(work, &from, today).await?;
    let kudos = Kudos {
        id: work.id(),
        to: to.clone(),
        from,
        skill: skill.clone(),
        text: text.to_owned(),
        lang,
        quote,
        team: person.team().cloned(),
        given_at: work.now,
        shows: None,
    };
    rows::add_kudos(work, &kudos).await?;
    let args = [("name", giver.name.as_str().into()), ("text", text.into())];
    let subject = web::locale::t(person.lang, "recognise-mail-kudos-subject", &args);
    let body = web::locale::t(person.lang, "recognise-mail-kudos-body", &args);
    post(work, &person, subject, body, format!("kudos/{}", kudos.id)).await?;
    work.tell(&KudosGiven { kudos: kudos.id.clone(), to: to.clone(), skill: skill.clone() }).await?;
    Ok(kudos.id)
}

/// The receiver says who may see it; may be changed at any time.
pub async fn decide(work: &mut Work, id: &KudosId, shows: Shows) -> Done<()> {
    let kudos = rows::kudos(work, id).await?;
    if work.who() != Some(&kudos.to) {
        return Err(Stop::Refused(kit::Refusal::of(kit::Kind::Forbidden, Say::new("recognise-kudos-not-yours"))));
    }
    rows::set_shows(work, id, shows).await?;
    work.tell(&KudosShown { kudos: id.clone(), shows: shows.code().to_owned() }).await?;
    Ok(())
}
