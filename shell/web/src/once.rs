//! `Idempotency-Key`: a programme that lost the answer asks again with the same key and gets that answer, without the change
//! being made twice. Every POST of the interface has it; nothing is kept of those that come without a key.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use kit::{At, Done, PersonId, Refusal, Say, Stop};
use sha2::{Digest, Sha256};
use store::{Work, sql};

use crate::{Trouble, Visit, reply};

/// Larger uploads are refused with 413 before they are read.
pub const BODY_BYTES_MAX: usize = 12 * 1024 * 1024;
/// So long an answer is kept.
const KEPT_HOURS: i64 = 24;
const KEY_CHARS_MAX: usize = 255;
const KEY: &str = "idempotency-key";
/// On an answer that was kept: nothing was done this time.
const REPLAYED: &str = "idempotency-replayed";

/// One person's key at one door.
#[derive(Clone, Debug)]
struct Place {
    key_hash: String,
    person: PersonId,
    door: &'static str,
}

/// What is known of a key when it comes.
enum Before {
    /// Nothing: it is ours from now on.
    Claimed,
    Kept(Response),
}

/// The layer around every POST door of the interface, inside its lock.
pub(crate) async fn once(door: &'static str, v: Visit, req: Request, next: Next) -> Response {
    let Some(key) = req.headers().get(KEY).cloned() else { return next.run(req).await };
    let Some(me) = v.me() else { return next.run(req).await };
    let place = Place { key_hash: hash(&[key.as_bytes()]), person: me.id.clone(), door };
    let answer = match shaped(&key) {
        Ok(()) => with_key(&v, place, req, next).await,
        Err(refusal) => Err(refusal.into()),
    };
    answer.unwrap_or_else(|stop| Trouble::from(stop).into_response())
}

fn shaped(key: &HeaderValue) -> Result<(), Refusal> {
    let fits = key.to_str().is_ok_and(|k| !k.trim().is_empty() && k.chars().count() <= KEY_CHARS_MAX);
    if fits {
        Ok(())
    } else {
        Err(Refusal::at("Idempotency-Key", Say::new("web-key-shape").with("max", KEY_CHARS_MAX)))
    }
}

async fn with_key(v: &Visit, place: Place, req: Request, next: Next) -> Done<Response> {
    let (parts, body) = req.into_parts();
    let Ok(bytes) = to_bytes(body, BODY_BYTES_MAX).await else {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    };
    // The address with its query belongs to what is asked for.
    let asked = hash(&[v.path_and_query().as_bytes(), b"\n", &bytes]);
    let mut work = v.work().await?;
    let before = claim(&mut work, &place, &asked).await?;
    work.commit().await?;
    if let Before::Kept(answer) = before {
        return Ok(answer);
    }
    // In a task of its own: whoever asked may hang up, the answer is kept all the same.
    let (visit, req) = (v.clone(), Request::from_parts(parts, Body::from(bytes)));
    let done = tokio::spawn(async move {
        let answer = said(&visit, next.run(req).await);
        keep(&visit, &place, answer).await
    });
    done.await?
}

async fn claim(work: &mut Work, place: &Place, asked: &str) -> Done<Before> {
    forget_before(work, Some(place)).await?;
    let new =
        sql("INSERT INTO api_answer (key_hash, person_id, door, asked_hash, made_at) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (key_hash, person_id, door) DO NOTHING")
        .bind(&place.key_hash)
        .bind(&place.person)
        .bind(place.door)
        .bind(asked)
        .bind(work.now)
        .run(work)
        .await?;
    if new == 1 {
        return Ok(Before::Claimed);
    }
    let row = at(sql("SELECT asked_hash, status, kind, body FROM api_answer "), place).one(work).await?;
    if row.get::<String>("asked_hash")? != asked {
        return Err(Refusal::at("Idempotency-Key", Say::new("web-key-other")).into());
    }
    let Some(status) = row.get::<Option<i64>>("status")? else {
        return Err(Stop::conflict(Say::new("web-key-running")));
    };
    let status = StatusCode::from_u16(u16::try_from(status)?)?;
    let kind: String = row.get("kind")?;
    let body: String = row.get("body")?;
    Ok(Before::Kept(
        (status, [(header::CONTENT_TYPE.as_str(), kind.as_str()), (REPLAYED, "true")], body).into_response(),
    ))
}

/// A refusal in words, as it leaves the house.
fn said(v: &Visit, mut answer: Response) -> Response {
    let status = answer.status();
    match answer.extensions_mut().remove::<reply::Told>() {
        Some(reply::Told(refusal)) => reply::tell(v, status, &refusal),
        None => answer,
    }
}

/// Keeps the answer. After a fault nothing was done, so the key is free again.
async fn keep(v: &Visit, place: &Place, answer: Response) -> Done<Response> {
    let (parts, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await?;
    let mut work = v.work().await?;
    if parts.status.is_server_error() {
        at(sql("DELETE FROM api_answer "), place).run(&mut work).await?;
    } else {
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|k| k.to_str().ok()).unwrap_or("application/json");
        set_answer(&mut work, place, i64::from(parts.status.as_u16()), kind, &bytes).await?;
    }
    work.commit().await?;
    Ok(Response::from_parts(parts, Body::from(bytes)))
}

async fn set_answer(work: &mut Work, place: &Place, status: i64, kind: &str, bytes: &Bytes) -> Done<()> {
    sql("UPDATE api_answer SET status = $4, kind = $5, body = $6 WHERE key_hash = $1 AND person_id = $2 AND door = $3")
        .bind(&place.key_hash)
        .bind(&place.person)
        .bind(place.door)
        .bind(status)
        .bind(kind)
        .bind(String::from_utf8_lossy(bytes).into_owned())
        .run(work)
        .await?;
    Ok(())
}

fn at(query: store::Sql, place: &Place) -> store::Sql {
    query
        .then("WHERE key_hash = $1 AND person_id = $2 AND door = $3")
        .bind(&place.key_hash)
        .bind(&place.person)
        .bind(place.door)
}

/// The night's act: answers older than a day go.
pub async fn forget_answers(work: &mut Work) -> Done<()> {
    forget_before(work, None).await
}

async fn forget_before(work: &mut Work, only: Option<&Place>) -> Done<()> {
    let oldest = At(work.now.0 - KEPT_HOURS * 3_600_000);
    let query = match only {
        Some(place) => at(sql("DELETE FROM api_answer "), place).then(" AND made_at < $4").bind(oldest),
        None => sql("DELETE FROM api_answer WHERE made_at < $1").bind(oldest),
    };
    query.run(work).await?;
    Ok(())
}

fn hash(parts: &[&[u8]]) -> String {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update(part);
    }
    sha.finalize().iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_one_to_255_plain_characters() {
        let fits = |key: &str| HeaderValue::from_bytes(key.as_bytes()).is_ok_and(|k| shaped(&k).is_ok());
        assert!(fits("8e03978e-40d5-43dd-bc93-6894a57f9324"));
        assert!(fits(&"x".repeat(255)));
        assert!(!fits(&"x".repeat(256)));
        assert!(!fits(" "));
        assert!(!fits("Līga"));
    }
}
