//! The outbox as a page: every mail and calendar entry, as it left or waits to leave.

use askama::Template;
use axum::extract::Path;
use kit::{MailId, Role, Say, Stop};
use store::{Mail, mail};
use web::{Access, Doors, Page, Reply, Sample, Visit, ui};

/// Mails on one page.
const PAGE: usize = 50;

pub fn doors() -> Doors {
    const WHO: Access = Access::Roles(&[Role::Administrator]);
    let mut doors = Doors::new();
    doors.get("/outbox", WHO, Sample::PLAIN, |v: Visit| index(v, "/outbox"));
    doors.get("/outbox/{mail}", WHO, Sample::PLAIN, |v: Visit, id: Path<String>| show(v, id, "/outbox"));
    doors.post("/outbox/{mail}/sendings", WHO, Sample::PLAIN, send_again);
    doors
}

#[derive(Template)]
#[template(path = "outbox/index.html")]
struct Index<'a> {
    v: &'a Visit,
    base: &'static str,
    mails: Vec<Mail>,
    older: Option<String>,
}

pub async fn index(v: Visit, base: &'static str) -> Reply {
    let mut look = v.look().await?;
    let before = Some(MailId::from(v.query("before"))).filter(|id| !id.0.is_empty());
    let mails = mail::newest(&mut look, before.as_ref(), v.rows(PAGE) as i64).await?;
    let older = (mails.len() == PAGE).then(|| mails.last().map(|m| m.id.0.clone())).flatten();
    Ok(v.page(Page::new(&v.t("outbox-title"), Index { v: &v, base, mails, older }).at("settings")))
}

#[derive(Template)]
#[template(path = "outbox/show.html")]
struct Show<'a> {
    v: &'a Visit,
    base: &'static str,
    /// Whether it can be sent again, and by this reader.
    again: bool,
    mail: Mail,
}

pub async fn show(v: Visit, Path(id): Path<String>, base: &'static str) -> Reply {
    let mut look = v.look().await?;
    let mail = mail::find(&mut look, &MailId(id)).await?;
    let stands_still = mail.unsure_at.is_some() || mail.given_up_at.is_some();
    let again = stands_still && mail.sent_at.is_none() && v.is(Role::Administrator);
    Ok(v.page(Page::new(&mail.subject.clone(), Show { v: &v, base, again, mail }).at("settings")))
}

async fn send_again(v: Visit, Path(id): Path<String>) -> Reply {
    let id = MailId(id);
    let mut work = v.work().await?;
    mail::find(&mut work, &id).await?;
    if !mail::send_again(&mut work, &id).await? {
        return Err(Stop::conflict(Say::new("outbox-not-again")).into());
    }
    work.commit().await?;
    Ok(v.go(&format!("/outbox/{id}"), "said-outbox-again"))
}
