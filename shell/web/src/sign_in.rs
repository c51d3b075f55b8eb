//! Who is signed in: one row per sign-in, a random token in an HttpOnly cookie, its hash in the row.

use std::net::IpAddr;

use axum::http::HeaderMap;
use kit::{At, Done, News, NewsKind, PersonId, news_of};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Work, sql};

use crate::App;

/// After this long without a visit the cookie is worth nothing.
const IDLE_DAYS: i64 = 14;
/// After this long it is worth nothing however often it was used: a stolen cookie does not live for ever.
const LIFE_DAYS: i64 = 90;
const COOKIE: &str = "tandem";

impl App {
    /// Compares name and password: throttled, outside any work, at most two hashes at once. `None` when either is wrong.
    pub async fn check_password(
        &self,
        name: &str,
        password: &str,
        from: IpAddr,
    ) -> Done<Result<Option<PersonId>, kit::Refusal>> {
        if !self.0.throttle.admits(name, from) {
            return Ok(Err(kit::Refusal::at("password", kit::Say::new("web-sign-in-slow"))));
        }
        let mut look = self.0.db.look(None, self.now()).await?;
        let known = self.0.directory.credential(&mut look, name).await?;
        drop(look);
        // An unknown name costs the same time as a known one.
        let (person, hash) = match known {
            Some((person, hash)) => (Some(person), hash),
            None => (None, DECOY.to_owned()),
        };
        let _permit = self.0.throttle.hashing.acquire().await?;
        let (app, password) = (self.clone(), password.to_owned());
        let fits = tokio::task::spawn_blocking(move || app.0.directory.password_fits(&password, &hash)).await?;
        Ok(Ok(person.filter(|_| fits)))
    }
}

const DECOY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$1h0M0GkS8eXrCYW1gQ0JW8tGxq1D2HkdBr4Vw7a5dXw";

fn hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}

/// Somebody came in.
#[derive(Debug, Serialize, Deserialize)]
pub struct SignedIn {
    pub person: PersonId,
}
impl News for SignedIn {
    const NAME: &'static str = "web.signed_in";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Somebody went out, or a new password ended that many sign-ins.
#[derive(Debug, Serialize, Deserialize)]
pub struct SignedOut {
    pub person: PersonId,
    pub sign_ins: u64,
}
impl News for SignedOut {
    const NAME: &'static str = "web.signed_out";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Every kind of news web itself tells.
pub fn news() -> Vec<NewsKind> {
    news_of![SignedIn, SignedOut]
}

/// Writes the row and returns the token for the cookie.
pub async fn new_sign_in(work: &mut Work, person: &PersonId) -> Done<String> {
    let token = format!("{}{}", work.chance.code(), work.chance.code());
    sql("INSERT INTO sign_in (token_hash, person_id, made_at, seen_at) VALUES ($1, $2, $3, $3)")
        .bind(hash(&token))
        .bind(person)
        .bind(work.now)
        .run(work)
        .await?;
    work.tell(&SignedIn { person: person.clone() }).await?;
    Ok(token)
}

pub async fn end_sign_in(work: &mut Work, headers: &HeaderMap) -> Done<()> {
    let Some(token) = crate::visit::cookie(headers, COOKIE) else { return Ok(()) };
    let ended = sql("UPDATE sign_in SET ended_at = $1 WHERE token_hash = $2 AND ended_at IS NULL RETURNING person_id")
        .bind(work.now)
        .bind(hash(token))
        .maybe(work)
        .await?;
    if let Some(row) = ended {
        work.tell(&SignedOut { person: row.get("person_id")?, sign_ins: 1 }).await?;
    }
    Ok(())
}

/// Ends every sign-in of this person: whoever knew the old password is out. Who changes their own gets a new sign-in after
/// it, and with it a new token.
pub async fn end_sign_ins(work: &mut Work, person: &PersonId) -> Done<()> {
    let sign_ins = sql("UPDATE sign_in SET ended_at = $1 WHERE person_id = $2 AND ended_at IS NULL")
        .bind(work.now)
        .bind(person)
        .run(work)
        .await?;
    if sign_ins > 0 {
        work.tell(&SignedOut { person: person.clone(), sign_ins }).await?;
    }
    Ok(())
}

/// The `Set-Cookie` value; an empty token takes the cookie away.
pub fn sign_in_cookie(app: &App, token: &str) -> String {
    let secure = if app.0.config.secure_cookies { "; Secure" } else { "" };
    // The idle limit is counted in the row; the browser keeps the cookie as long as it can be worth something.
    let age = if token.is_empty() { 0 } else { LIFE_DAYS * 86_400 };
    format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}")
}

/// Sign-ins are kept so long after they ended, days.
const ENDED_KEPT_DAYS: i64 = 90;

/// The night's act: sign-ins that ended long ago go, by the person's own word or because they were used no more.
pub async fn forget_sign_ins(work: &mut Work) -> Done<()> {
    let ended = work.now.plus_days(-ENDED_KEPT_DAYS);
    let unused = work.now.plus_days(-ENDED_KEPT_DAYS - IDLE_DAYS);
    sql("DELETE FROM sign_in WHERE (ended_at IS NOT NULL AND ended_at < $1) OR seen_at < $2")
        .bind(ended)
        .bind(unused)
        .run(work)
        .await?;
    Ok(())
}

/// Who the cookie says it is, and the reading that found it.
pub(crate) async fn person(app: &App, headers: &HeaderMap, now: At) -> Done<Option<(PersonId, Work)>> {
    let Some(token) = crate::visit::cookie(headers, COOKIE) else { return Ok(None) };
    let key = hash(token);
    let mut look = app.0.db.look(None, now).await?;
    let row = sql("SELECT person_id, made_at, seen_at FROM sign_in WHERE token_hash = $1 AND ended_at IS NULL")
        .bind(&key)
        .maybe(&mut look)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (made, seen): (At, At) = (row.get("made_at")?, row.get("seen_at")?);
    // The demonstration's clock jumps weeks ahead; a sign-in must survive that.
    if !app.0.config.demo && (now > seen.plus_days(IDLE_DAYS) || now > made.plus_days(LIFE_DAYS)) {
        return Ok(None);
    }
    if now.0 - seen.0 > 3_600_000 {
        // Once an hour is exact enough, and spares a write per page.
        drop(look);
        let mut work = app.0.db.work(store::Actor::System, now, app.chance()).await?;
        sql("UPDATE sign_in SET seen_at = $1 WHERE token_hash = $2").bind(now).bind(&key).run(&mut work).await?;
        work.commit().await?;
        look = app.0.db.look(None, now).await?;
    }
    Ok(Some((row.get("person_id")?, look)))
}
