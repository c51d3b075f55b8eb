//! The outbox: mails and calendar entries leave from here, committed with the change that needs them.
//!
//! A mail goes out once. Whoever takes it to the mail server leases it first; if they fall silent in the middle, nobody knows
//! whether it arrived, and it is *unsure*: a person decides whether to send it again, never the machine.

use kit::{At, Done, Lang, MailId, PersonId};

use crate::{
    db::Engine,
    query::{Row, sql},
    work::Work,
};

/// Who takes a mail to the mail server holds it this long; if they are silent after it, the mail is unsure. Longer than any
/// conversation with a mail server lasts.
const LEASE_MINUTES: i64 = 5;
/// What stands at a mail whose sender fell silent.
const SILENT: &str = "the server stopped while it was handing this mail over; it may have arrived";
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
    /// Nobody knows whether it arrived; it is sent again only when somebody says so.
    pub unsure_at: Option<At>,
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
            unsure_at: row.get("unsure_at")?,
            error: row.get("error")?,
        })
    }
}

const COLUMNS: &str = "SELECT id, person_id, address, lang, subject, text, html, method, ics, made_at, next_at, sent_at, \
                       given_up_at, unsure_at, error FROM mail ";

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

/// The words of a mail are kept so long after it left, days.
const WORDS_KEPT_DAYS: i64 = 180;

/// The night's act: the words of old mails go. Who was written to, when and about what stays, and the key that keeps a mail
/// from leaving twice.
pub async fn sweep(work: &mut Work) -> Done<()> {
    let before = work.now.plus_days(-WORDS_KEPT_DAYS);
    sql("UPDATE mail SET text = '', html = '', method = NULL, ics = NULL WHERE text <> '' AND sent_at IS NOT NULL \
         AND sent_at < $1")
    .bind(before)
    .run(work)
    .await?;
    Ok(())
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

/// The oldest mails that have not left for certain: those that wait, are unsure, or were given up.
pub async fn waiting(work: &mut Work, limit: i64) -> Done<Vec<Mail>> {
    let rows = sql(COLUMNS).then("WHERE sent_at IS NULL ORDER BY id LIMIT $1").bind(limit).all(work).await?;
    rows.iter().map(Mail::read).collect()
}

/// Address and reason of the oldest mails that have not left for certain and were refused at least once.
pub async fn failed(work: &mut Work, limit: i64) -> Done<Vec<(String, String)>> {
    let rows = sql("SELECT address, error FROM mail WHERE sent_at IS NULL AND error IS NOT NULL ORDER BY id LIMIT $1");
    rows.bind(limit).all(work).await?.iter().map(|row| Ok((row.get("address")?, row.get("error")?))).collect()
}

/// How many mails stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Due, waiting for their next try, or on their way.
    pub waiting: i64,
    pub unsure: i64,
    pub given_up: i64,
}

impl Tally {
    /// Those that have not left for certain.
    pub fn all(&self) -> i64 {
        self.waiting + self.unsure + self.given_up
    }
}

pub async fn tally(look: &mut Work) -> Done<Tally> {
    let row = sql("SELECT count(*) AS n, count(unsure_at) AS unsure, count(given_up_at) AS given_up FROM mail WHERE sent_at IS NULL")
        .one(look)
        .await?;
    let (n, unsure, given_up): (i64, i64, i64) = (row.get("n")?, row.get("unsure")?, row.get("given_up")?);
    Ok(Tally { waiting: n - unsure - given_up, unsure, given_up })
}

/// Whether any mail is due: a cheap look before `lease`.
pub async fn any_due(look: &mut Work) -> Done<bool> {
    let row = sql(
        "SELECT id FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL AND unsure_at IS NULL AND next_at <= $1 \
                   AND lease_until IS NULL LIMIT 1",
    )
    .bind(look.now)
    .maybe(look)
    .await?;
    Ok(row.is_some())
}

/// Whether somebody who took a mail has been silent for too long: a cheap look before `doubt_silent`.
pub async fn any_silent(look: &mut Work) -> Done<bool> {
    let row = sql("SELECT id FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL AND unsure_at IS NULL AND lease_until < $1 LIMIT 1")
        .bind(look.now)
        .maybe(look)
        .await?;
    Ok(row.is_some())
}

/// Mails whose sender has been silent for too long become unsure; returns how many.
pub async fn doubt_silent(work: &mut Work) -> Done<u64> {
    sql("UPDATE mail SET unsure_at = $1, lease_until = NULL, error = $2 WHERE sent_at IS NULL AND given_up_at IS NULL \
         AND unsure_at IS NULL AND lease_until < $1")
    .bind(work.now)
    .bind(SILENT)
    .run(work)
    .await
}

/// Takes one mail that is due, for five minutes: two servers never send the same one at the same time. Commit before
/// sending, and answer with `sent`, `not_sent` or `unsure`.
pub async fn lease(work: &mut Work) -> Done<Option<Mail>> {
    let until = work.now.plus_minutes(LEASE_MINUTES);
    let skip = match work.engine() {
        Engine::Sqlite => "",
        Engine::Postgres => "FOR UPDATE SKIP LOCKED",
    };
    let row = sql("UPDATE mail SET lease_until = $1 WHERE id = (SELECT id FROM mail WHERE sent_at IS NULL \
                   AND given_up_at IS NULL AND unsure_at IS NULL AND next_at <= $2 AND lease_until IS NULL \
                   ORDER BY next_at, id LIMIT 1 ")
    .bind(until)
    .bind(work.now)
    .then(skip)
    .then(") RETURNING id, person_id, address, lang, subject, text, html, method, ics, made_at, next_at, sent_at, given_up_at, unsure_at, error")
    .maybe(work)
    .await?;
    row.as_ref().map(Mail::read).transpose()
}

pub async fn sent(work: &mut Work, id: &MailId) -> Done<()> {
    sql("UPDATE mail SET sent_at = $1, lease_until = NULL, unsure_at = NULL, error = NULL WHERE id = $2")
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
    sql("UPDATE mail SET attempts = $1, error = $2, next_at = $3, given_up_at = $4, lease_until = NULL, unsure_at = NULL \
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

/// The conversation broke off in the middle: the mail may have arrived.
pub async fn unsure(work: &mut Work, id: &MailId, why: &str) -> Done<()> {
    sql("UPDATE mail SET unsure_at = $1, lease_until = NULL, error = $2 WHERE id = $3 AND sent_at IS NULL")
        .bind(work.now)
        .bind(why)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

/// A person says that an unsure or given-up mail shall go out again, with all its tries before it. Any other is left alone:
/// `false`.
pub async fn send_again(work: &mut Work, id: &MailId) -> Done<bool> {
    let rows = sql(
        "UPDATE mail SET unsure_at = NULL, given_up_at = NULL, error = NULL, attempts = 0, next_at = $1 WHERE id = $2 \
                    AND sent_at IS NULL AND (unsure_at IS NOT NULL OR given_up_at IS NOT NULL)",
    )
    .bind(work.now)
    .bind(id)
    .run(work)
    .await?;
    Ok(rows == 1)
}

/// Throws away what has not left yet for somebody who will never be written to again.
pub async fn withdraw(work: &mut Work, person: &PersonId) -> Done<u64> {
    sql("DELETE FROM mail WHERE person_id = $1 AND sent_at IS NULL").bind(person).run(work).await
}
