//! A code that changes every minute: what a room sees on the wall, and nobody outside it.

use kit::{At, Done, Say, SessionId, Stop};
use sha2::{Digest, Sha256};
use store::Work;

use super::{mark, parts, rows};
use crate::verbs;

/// So long a code is shown; it is taken for as long again.
pub const WINDOW_SECONDS: i64 = 60;
const BLOCK_BYTES: usize = 64;

/// What the trainer's page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Six digits.
    pub code: String,
    /// Until the next one.
    pub seconds_left: i64,
}

/// The code of a part at this moment; none before attendance is taken by part.
pub async fn shown_code(work: &mut Work, session: &SessionId, part: i64) -> Done<Option<Shown>> {
    let taught = plan::session(work, session).await?;
    verbs::may_mark(work, &taught).await?;
    let Some(row) = rows::arrival(work, session).await? else { return Ok(None) };
    let (window, seconds_left) = window(work.now);
    Ok(Some(Shown { code: code(&row.secret, session, part, window), seconds_left }))
}

/// Who acts says that they are here, by the code they see. Only with a seat, only while the session runs; the code says which
/// part. Returns that part's number.
pub async fn arrive(work: &mut Work, id: &SessionId, typed: &str) -> Done<i64> {
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let session = plan::session(work, id).await?;
    let seated = plan::enrolled(work, id).await?.iter().any(|e| e.person == me);
    if session.published_at.is_none() || session.cancelled_at.is_some() || !seated {
        return Err(Stop::missing());
    }
    if work.now < session.starts_at {
        return Err(Stop::at("code", "deliver-arrival-early"));
    }
    let parts = parts(work, &session, session.lang).await?;
    if parts.parts.iter().all(|p| work.now > p.to) {
        return Err(Stop::at("code", "deliver-arrival-over"));
    }
    let typed: String = typed.chars().filter(char::is_ascii_digit).collect();
    let row = rows::arrival(work, id).await?.ok_or_else(|| Stop::at("code", "deliver-arrival-closed"))?;
    let (window, _) = window(work.now);
    let fits = |part: i64| [window, window - 1].iter().any(|w| same(&code(&row.secret, id, part, *w), &typed));
    let Some(part) = parts.parts.iter().find(|p| fits(p.number)).cloned() else {
        return Err(Stop::at("code", "deliver-arrival-wrong"));
    };
    // Its code may stand on the wall already.
    if work.now < part.from {
        return Err(Stop::at("code", "deliver-part-early"));
    }
    // Between two dates of a series nobody is anywhere.
    if parts.needed.is_some() && work.now > part.to {
        return Err(Stop::at("code", "deliver-arrival-early"));
    }
    let state = if work.now > part.from.plus_minutes(mark::GRACE_MINUTES) { "late" } else { "present" };
    mark::by_code(work, &session, &parts, part.number, &me, state).await?;
    Ok(part.number)
}

/// Which minute it is, and how long it lasts.
fn window(now: At) -> (i64, i64) {
    let seconds = now.0.div_euclid(1_000);
    (seconds.div_euclid(WINDOW_SECONDS), WINDOW_SECONDS - seconds.rem_euclid(WINDOW_SECONDS))
}

/// Six digits of an HMAC-SHA256 over session, part and minute, cut as in RFC 4226.
fn code(secret: &str, session: &SessionId, part: i64, window: i64) -> String {
    let mac = hmac(secret.as_bytes(), format!("{session}/{part}/{window}").as_bytes());
    let at = usize::from(mac[31] & 0x0f);
    let n = u32::from_be_bytes([mac[at], mac[at + 1], mac[at + 2], mac[at + 3]]) & 0x7fff_ffff;
    format!("{:06}", n % 1_000_000)
}

/// RFC 2104.
fn hmac(key: &[u8], text: &[u8]) -> [u8; 32] {
    let mut block = [0_u8; BLOCK_BYTES];
    if key.len() > BLOCK_BYTES {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let inner = Sha256::new().chain_update(block.map(|b| b ^ 0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(block.map(|b| b ^ 0x5c)).chain_update(inner).finalize().into()
}

/// Takes as long for a near miss as for a far one.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |d, (x, y)| d | (x ^ y)) == 0
}

/// Too many tries in a row, said at the field.
pub(crate) fn slow() -> Stop {
    kit::Refusal::at("code", Say::new("deliver-arrival-slow")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hmac_is_that_of_rfc_4231() {
        let hex = |mac: [u8; 32]| mac.iter().map(|b| format!("{b:02x}")).collect::<String>();
        let two = hmac(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hex(two), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        let six = hmac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(hex(six), "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    #[test]
    fn a_code_is_of_its_session_its_part_and_its_minute() {
        let of = |s: &str, part, w| code("secret", &SessionId::from(s), part, w);
        let one = of("a", 1, 7);
        assert_eq!((one.len(), one.clone()), (6, of("a", 1, 7)));
        assert!([of("b", 1, 7), of("a", 2, 7), of("a", 1, 8)].iter().all(|other| *other != one));
        assert_ne!(one, code("other", &SessionId::from("a"), 1, 7));
    }

    #[test]
    fn a_minute_ends_when_it_should() {
        assert_eq!(window(At(119_999)), (1, 1));
        assert_eq!(window(At(120_000)), (2, 60));
    }
}
