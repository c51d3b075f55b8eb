//! The outbox as a page: every mail and calendar entry, as it left or waits to leave.

use askama::Template;
use axum::extract::Path;
use kit::{MailId, Role};
use store::{Mail, mail};
use web::{Access, Doors, Page, Reply, Sample, Visit, ui};

/// Mails on one page.
const PAGE: i64 = 50;

pub fn doors() -> Doors {
    const WHO: Access = Access::Roles(&[Role::Administrator]);
    let mut doors = Doors::new();
    doors.get("/outbox", WHO, Sample::PLAIN, |v: Visit| index(v, "/outbox"));
    doors.get("/outbox/{mail}", WHO, Sample::PLAIN, |v: Visit, id: Path<String>| show(v, id, "/outbox"));
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
    let mails = mail::newest(&mut look, before.as_ref(), PAGE).await?;
    let older = (mails.len() == PAGE as usize).then(|| mails.last().map(|m| m.id.0.clone())).flatten();
    Ok(v.page(Page::new(&v.t("outbox-title"), Index { v: &v, base, mails, older }).at("settings")))
}

#[derive(Template)]
#[template(path = "outbox/show.html")]
struct Show<'a> {
    v: &'a Visit,
    base: &'static str,
    mail: Mail,
}

pub async fn show(v: Visit, Path(id): Path<String>, base: &'static str) -> Reply {
    let mut look = v.look().await?;
    let mail = mail::find(&mut look, &MailId(id)).await?;
    Ok(v.page(Page::new(&mail.subject.clone(), Show { v: &v, base, mail }).at("settings")))
}
