//! The outbox: mails and calendar entries leave from here, committed with the change that needs them.

use kit::{At, Done, Lang, MailId, PersonId};

use crate::{
    db::Engine,
    query::{Row, sql},
    work::Work,
};

/// Who takes a mail to the mail server holds it this long; if they crash, another server may try. Longer than any
/// conversation with a mail server lasts.
const LEASE_MINUTES: i64 = 5;
/// The longest wait between two tries.
const WAIT_MINUTES_MAX: i64 = 12 * 60;
/// After so many tries, which is after about two and a half days, a mail waits for a person.
const ATTEMPTS_MAX: i64 = 14;

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
    /// When it may be tried next.
    pub next_at: At,
    pub sent_at: Option<At>,
    /// The mail server refused it for days; nobody will try again.
    pub given_up_at: Option<At>,
    /// What the mail server said last.
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
            next_at: row.get("next_at")?,
            sent_at: row.get("sent_at")?,
            given_up_at: row.get("given_up_at")?,
            error: row.get("error")?,
        })
    }
}

const COLUMNS: &str = "SELECT id, person_id, address, lang, subject, text, html, method, ics, made_at, next_at, sent_at, \
                       given_up_at, error FROM mail ";

impl Work {
    /// Puts a mail into the outbox, once per `dedupe_key`.
    pub async fn post(&mut self, mail: NewMail) -> Done<()> {
        let id: MailId = self.id();
        let (method, ics) = mail.invite.map_or((None, None), |i| (Some(i.method), Some(i.ics)));
        sql("INSERT INTO mail (id, person_id, address, lang, subject, text, html, method, ics, dedupe_key, made_at, next_at, attempts) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, 0) ON CONFLICT (dedupe_key) DO NOTHING")
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

/// The oldest mails that have not left: those that wait and those that were given up.
pub async fn waiting(work: &mut Work, limit: i64) -> Done<Vec<Mail>> {
    let rows = sql(COLUMNS).then("WHERE sent_at IS NULL ORDER BY id LIMIT $1").bind(limit).all(work).await?;
    rows.iter().map(Mail::read).collect()
}

/// Whether any mail is due: a cheap look before `lease`.
pub async fn any_due(look: &mut Work) -> Done<bool> {
    let row = sql("SELECT id FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL AND next_at <= $1 \
                   AND (lease_until IS NULL OR lease_until < $1) LIMIT 1")
    .bind(look.now)
    .maybe(look)
    .await?;
    Ok(row.is_some())
}

/// Takes one mail that is due, for five minutes: two servers never send the same one at the same time. Commit before
/// sending, and answer with `sent` or `not_sent`.
pub async fn lease(work: &mut Work) -> Done<Option<Mail>> {
    let until = work.now.plus_minutes(LEASE_MINUTES);
    let skip = match work.engine() {
        Engine::Sqlite => "",
        Engine::Postgres => "FOR UPDATE SKIP LOCKED",
    };
    let row = sql("UPDATE mail SET lease_until = $1 WHERE id = (SELECT id FROM mail WHERE sent_at IS NULL \
                   AND given_up_at IS NULL AND next_at <= $2 AND (lease_until IS NULL OR lease_until < $2) \
                   ORDER BY next_at, id LIMIT 1 ")
    .bind(until)
    .bind(work.now)
    .then(skip)
    .then(") RETURNING id, person_id, address, lang, subject, text, html, method, ics, made_at, next_at, sent_at, given_up_at, error")
    .maybe(work)
    .await?;
    row.as_ref().map(Mail::read).transpose()
}

pub async fn sent(work: &mut Work, id: &MailId) -> Done<()> {
    sql("UPDATE mail SET sent_at = $1, lease_until = NULL, error = NULL WHERE id = $2")
        .bind(work.now)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

/// Counts the try. The next is in a minute, two, four … twelve hours; after the last the mail is given up.
pub async fn not_sent(work: &mut Work, id: &MailId, why: &str) -> Done<()> {
    let row = sql("SELECT attempts FROM mail WHERE id = $1").bind(id).found(work).await?;
    let attempts = row.get::<i64>("attempts")? + 1;
    let wait_minutes = (1_i64 << (attempts - 1).clamp(0, 20)).min(WAIT_MINUTES_MAX);
    let given_up_at = (attempts >= ATTEMPTS_MAX).then_some(work.now);
    sql("UPDATE mail SET attempts = $1, error = $2, next_at = $3, given_up_at = $4, lease_until = NULL \
         WHERE id = $5 AND sent_at IS NULL")
    .bind(attempts)
    .bind(why)
    .bind(work.now.plus_minutes(wait_minutes))
    .bind(given_up_at)
    .bind(id)
    .run(work)
    .await?;
    Ok(())
}
