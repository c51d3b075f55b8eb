//! How somebody gets a password without anybody else knowing it.

use std::collections::HashSet;

use kit::{Done, PersonId, Role, Say, Stop};
use store::{NewMail, Work};
use web::{locale, ui::escape};

use super::must_be;
use crate::{
    directory::token_hash,
    model::{Person, PersonChanged},
    store::{access, invitations as rows, people},
};

/// How long an address is good for.
const DAYS: i64 = 14;

/// Makes a new address for this person, sends it to them when they have an e-mail address, and returns its code: shown once
/// to the administrator, who may hand it over in another way. Earlier addresses end. `base_url` is where the house is reached.
pub async fn invite(work: &mut Work, person: &PersonId, base_url: &str) -> Done<String> {
    must_be(work, &[Role::Administrator]).await?;
    let today = crate::today(work).await?;
    let person = people::person(work, person, today).await?;
    send(work, &person, base_url).await
}

/// Invites everybody employed today who has an e-mail address, no password yet and no address that still works. Returns how
/// many.
pub async fn invite_all(work: &mut Work, base_url: &str) -> Done<usize> {
    must_be(work, &[Role::Administrator]).await?;
    let waiting = uninvited(work).await?;
    for person in &waiting {
        send(work, person, base_url).await?;
    }
    Ok(waiting.len())
}

/// Who would be invited by `invite_all`.
pub async fn uninvited(work: &mut Work) -> Done<Vec<Person>> {
    let today = crate::today(work).await?;
    let ids: HashSet<PersonId> = rows::without_password(work).await?.into_iter().collect();
    let mut all = people::people(work, today).await?;
    all.retain(|p| ids.contains(&p.id) && !p.email.is_empty());
    Ok(all)
}

async fn send(work: &mut Work, person: &Person, base_url: &str) -> Done<String> {
    let today = crate::today(work).await?;
    if person.ended_on.is_some_and(|last| last < today) || !access::open_account(work, &person.id).await? {
        return Err(Stop::conflict(Say::new("people-invite-left").with("name", person.name.as_str())));
    }
    let code = work.chance.code();
    rows::end(work, &person.id).await?;
    rows::add(work, &token_hash(&code), &person.id, work.now.plus_days(DAYS)).await?;
    if !person.email.is_empty() {
        let house = crate::settings(work).await?.name;
        let key = format!("invitation/{}", token_hash(&code));
        work.post(letter(person, &house, &format!("{base_url}/welcome/{code}"), key)).await?;
    }
    work.tell(&PersonChanged { person: person.id.clone(), what: "invited".into() }).await?;
    Ok(code)
}

fn letter(person: &Person, house: &str, address: &str, dedupe_key: String) -> NewMail {
    let t = |key: &str| {
        locale::t(
            person.lang,
            key,
            &[("name", person.name.as_str().into()), ("house", house.into()), ("days", DAYS.into())],
        )
    };
    let (hello, what, ends) = (t("people-invite-hello"), t("people-invite-what"), t("people-invite-ends"));
    NewMail {
        to: person.id.clone(),
        address: person.email.clone(),
        lang: person.lang,
        subject: t("people-invite-subject"),
        text: format!("{hello}\n\n{what}\n{address}\n\n{ends}"),
        html: format!(
            r#"<div lang="{}"><p>{}</p><p>{}<br><a href="{address}">{address}</a></p><p>{}</p></div>"#,
            person.lang.tag(),
            escape(&hello),
            escape(&what),
            escape(&ends)
        ),
        invite: None,
        dedupe_key,
    }
}

/// Whose address this is, while it works.
pub async fn invited(work: &mut Work, code: &str) -> Done<Option<PersonId>> {
    rows::open(work, &token_hash(code)).await
}

/// Sets the password with an address, once. `hash` is what `hash_password` gave. Every sign-in of the person ends.
pub async fn accept_invitation(work: &mut Work, code: &str, hash: &str) -> Done<PersonId> {
    let code = token_hash(code);
    work.lock("invitation", &code).await?;
    let person = rows::open(work, &code).await?.ok_or_else(|| Stop::conflict(Say::new("people-welcome-over")))?;
    if access::write_password(work, &person, hash).await? == 0 {
        return Err(Stop::missing());
    }
    rows::end(work, &person).await?;
    web::end_sign_ins(work, &person).await?;
    work.tell(&PersonChanged { person: person.clone(), what: "password".into() }).await?;
    Ok(person)
}
