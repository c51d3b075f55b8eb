//! The outbox: mails and calendar entries leave from here, committed with the change that needs them.

use kit::{At, Done, Lang, MailId, PersonId};

use crate::{
    query::{Row, sql},
    work::Work,
};

/// A mail to write. `dedupe_key` makes it once per recipient.
#[derive(Clone, Debug)]
pub struct NewMail {
    pub to: PersonId,
    pub address: String,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub invite: Option<Invite>,
    pub dedupe_key: String,
}

/// A calendar entry that travels with the mail (iTIP).
#[derive(Clone, Debug)]
pub struct Invite {
    /// `REQUEST` or `CANCEL`.
    pub method: String,
    pub ics: String,
}

#[derive(Clone, Debug)]
pub struct Mail {
    pub id: MailId,
    pub to: PersonId,
    pub address: String,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub method: Option<String>,
    pub ics: Option<String>,
    pub made_at: At,
    pub sent_at: Option<At>,
    pub error: Option<String>,
}

impl Mail {
    fn read(row: &Row) -> Done<Mail> {
        Ok(Mail {
            id: row.get("id")?,
            to: row.get("person_id")?,
            address: row.get("address")?,
            lang: row.get("lang")?,
            subject: row.get("subject")?,
            text: row.get("text")?,
            html: row.get("html")?,
            method: row.get("method")?,
            ics: row.get("ics")?,
            made_at: row.get("made_at")?,
            sent_at: row.get("sent_at")?,
            error: row.get("error")?,
        })
    }
}

const COLUMNS: &str =
    "SELECT id, person_id, address, lang, subject, text, html, method, ics, made_at, sent_at, error FROM mail ";

impl Work {
    /// Puts a mail into the outbox, once per `dedupe_key`.
    pub async fn post(&mut self, mail: NewMail) -> Done<()> {
        let id: MailId = self.id();
        let (method, ics) = mail.invite.map_or((None, None), |i| (Some(i.method), Some(i.ics)));
        sql("INSERT INTO mail (id, person_id, address, lang, subject, text, html, method, ics, dedupe_key, made_at, attempts) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0) ON CONFLICT (dedupe_key) DO NOTHING")
            .bind(&id)
            .bind(&mail.to)
            .bind(mail.address)
            .bind(mail.lang)
            .bind(mail.subject)
            .bind(mail.text)
            .bind(mail.html)
            .bind(method)
            .bind(ics)
            .bind(mail.dedupe_key)
            .bind(self.now)
            .run(self)
            .await?;
        Ok(())
    }
}

/// The newest mails first; `before` pages on.
pub async fn newest(work: &mut Work, before: Option<&MailId>, limit: i64) -> Done<Vec<Mail>> {
    let query = sql(COLUMNS).then("WHERE id < $1 ORDER BY id DESC LIMIT $2");
    let rows = query.bind(before.map_or("~", MailId::as_str)).bind(limit).all(work).await?;
    rows.iter().map(Mail::read).collect()
}

pub async fn find(work: &mut Work, id: &MailId) -> Done<Mail> {
    Mail::read(&sql(COLUMNS).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Everything posted to one person, oldest first.
pub async fn to_person(work: &mut Work, person: &PersonId) -> Done<Vec<Mail>> {
    let rows = sql(COLUMNS).then("WHERE person_id = $1 ORDER BY id").bind(person).all(work).await?;
    rows.iter().map(Mail::read).collect()
}

/// The oldest mails that wait for the mail server.
pub async fn waiting(work: &mut Work, limit: i64) -> Done<Vec<Mail>> {
    let rows =
        sql(COLUMNS).then("WHERE sent_at IS NULL AND attempts < 10 ORDER BY id LIMIT $1").bind(limit).all(work).await?;
    rows.iter().map(Mail::read).collect()
}

pub async fn sent(work: &mut Work, id: &MailId) -> Done<()> {
    sql("UPDATE mail SET sent_at = $1, error = NULL WHERE id = $2").bind(work.now).bind(id).run(work).await?;
    Ok(())
}

pub async fn not_sent(work: &mut Work, id: &MailId, why: &str) -> Done<()> {
    sql("UPDATE mail SET attempts = attempts + 1, error = $1 WHERE id = $2").bind(why).bind(id).run(work).await?;
    Ok(())
}
