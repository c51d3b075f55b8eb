//! A certificate as an Open Badges 3.0 credential: a JSON Web Token whose payload is the credential, signed with the house's
//! Ed25519 key (section 8.2 of the specification, "VC-JWT"). Whoever has it can check it without asking this house again.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kit::{At, Done, Lang, Stop, time};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{Work, sql};
use web::locale;

use crate::{
    model::{Certificate, CertificateKind},
    verbs,
};

/// The public half of a key of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub id: String,
    /// 32 bytes, base64url.
    pub public: String,
}

impl Key {
    /// As RFC 8037 writes it.
    pub fn jwk(&self) -> Value {
        json!({ "kty": "OKP", "crv": "Ed25519", "x": self.public, "kid": self.id, "alg": "EdDSA", "use": "sig" })
    }
}

/// Every key that has signed, the newest first: a credential of an older key still holds.
pub async fn keys(look: &mut Work) -> Done<Vec<Key>> {
    let rows = sql("SELECT id, public_key FROM signing_key ORDER BY made_at DESC, id").all(look).await?;
    rows.iter().map(|r| Ok(Key { id: r.get("id")?, public: r.get("public_key")? })).collect()
}

/// The house has a key to sign with from its first certificate on.
pub(crate) async fn have_key(work: &mut Work) -> Done<()> {
    work.lock("signing-key", "house").await?;
    if !keys(work).await?.is_empty() {
        return Ok(());
    }
    let mut seed = [0_u8; 32];
    for part in seed.chunks_mut(8) {
        part.copy_from_slice(&work.chance.u64().to_be_bytes());
    }
    let pair = pair(&seed)?;
    let id: String = work.id();
    sql("INSERT INTO signing_key (id, public_key, seed, made_at) VALUES ($1, $2, $3, $4)")
        .bind(&id)
        .bind(URL_SAFE_NO_PAD.encode(pair.public_key().as_ref()))
        .bind(URL_SAFE_NO_PAD.encode(seed))
        .bind(work.now)
        .run(work)
        .await?;
    Ok(())
}

fn pair(seed: &[u8]) -> Done<Ed25519KeyPair> {
    Ed25519KeyPair::from_seed_unchecked(seed).map_err(|e| Stop::fault(format!("the signing key is broken: {e}")))
}

/// What is signed of one certificate.
#[derive(Clone, Debug)]
pub struct Badge<'a> {
    pub base_url: &'a str,
    pub house: &'a str,
    pub lang: Lang,
}

/// The signed token; `None` for a certificate that was taken back, and in a house without a key.
pub async fn token(look: &mut Work, c: &Certificate, badge: &Badge<'_>) -> Done<Option<String>> {
    if c.revoked_at.is_some() {
        return Ok(None);
    }
    let row = sql("SELECT id, public_key, seed FROM signing_key ORDER BY made_at DESC, id LIMIT 1").maybe(look).await?;
    let Some(row) = row else { return Ok(None) };
    let key = Key { id: row.get("id")?, public: row.get("public_key")? };
    let seed = URL_SAFE_NO_PAD
        .decode(row.get::<String>("seed")?)
        .map_err(|e| Stop::fault(format!("the signing key is broken: {e}")))?;
    let credential = credential(look, c, badge).await?;
    Ok(Some(sign(&credential, &key, &pair(&seed)?, badge.base_url)))
}

fn sign(credential: &Value, key: &Key, pair: &Ed25519KeyPair, base: &str) -> String {
    let head = json!({ "alg": "EdDSA", "typ": "JWT", "kid": format!("{base}/keys/{}", key.id), "jwk": key.jwk() });
    let part = |v: &Value| URL_SAFE_NO_PAD.encode(v.to_string());
    let signed = format!("{}.{}", part(&head), part(credential));
    let signature = URL_SAFE_NO_PAD.encode(pair.sign(signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// Whether one of these keys signed the token as it stands.
pub fn holds(token: &str, keys: &[Key]) -> bool {
    let Some((signed, signature)) = token.rsplit_once('.') else { return false };
    let Ok(signature) = URL_SAFE_NO_PAD.decode(signature) else { return false };
    keys.iter()
        .filter_map(|k| URL_SAFE_NO_PAD.decode(&k.public).ok())
        .any(|public| UnparsedPublicKey::new(&ED25519, public).verify(signed.as_bytes(), &signature).is_ok())
}

/// The credential and, beside its members, the registered claims that repeat them.
async fn credential(look: &mut Work, c: &Certificate, badge: &Badge<'_>) -> Done<Value> {
    let today = people::today(look).await?;
    let person = people::person(look, &c.person, today).await?;
    let title = verbs::title(look, c, badge.lang).await?;
    let here = format!("{}/certificates/{}", badge.base_url, c.code);
    let issuer = format!("{}/issuer", badge.base_url);
    let (description, criteria) = match c.kind {
        CertificateKind::Skill => ("recognise-badge-skill", "recognise-badge-skill-criteria"),
        CertificateKind::Coach => ("recognise-badge-coach", "recognise-badge-coach-criteria"),
    };
    let t = |key: &str| locale::t(badge.lang, key, &[("course", title.as_str().into())]);
    // Who has the address can prove that it is theirs; nobody reads it from here.
    let email = person.email.to_lowercase();
    let hash: String = Sha256::digest(format!("{email}{}", c.code)).iter().map(|byte| format!("{byte:02x}")).collect();
    let subject = format!("{here}#holder");
    let mut out = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": here,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": title,
        "issuer": { "id": issuer, "type": ["Profile"], "name": badge.house, "url": badge.base_url },
        "validFrom": seconds(c.issued_at),
        "credentialSubject": {
            "id": subject,
            "type": ["AchievementSubject"],
            "identifier": [
                { "type": "IdentityObject", "identityType": "name", "hashed": false, "identityHash": person.name },
                { "type": "IdentityObject", "identityType": "emailAddress", "hashed": true, "salt": c.code,
                  "identityHash": format!("sha256${hash}") },
            ],
            "achievement": {
                "id": format!("{here}#achievement"),
                "type": ["Achievement"],
                "achievementType": "Certificate",
                "name": title,
                "inLanguage": badge.lang.tag(),
                "description": t(description),
                "criteria": { "narrative": t(criteria) },
            },
        },
        "iss": issuer,
        "jti": here,
        "sub": subject,
        "nbf": c.issued_at.0.div_euclid(1000),
    });
    if let Some(until) = c.valid_until {
        // To the end of its last day.
        let end = time::at_local(time::plus_days(until, 1), 0, people::settings(look).await?.zone);
        out["validUntil"] = json!(seconds(end));
        out["exp"] = json!(end.0.div_euclid(1000));
    }
    Ok(out)
}

/// `2026-11-24T08:00:00Z`
fn seconds(at: At) -> String {
    let iso = at.iso();
    match iso.split_once('.') {
        Some((whole, _)) => format!("{whole}Z"),
        None => iso,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_holds_until_a_letter_of_it_changes() -> Result<(), String> {
        // The secret and public key of RFC 8037, appendix A.
        let seed = URL_SAFE_NO_PAD.decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A").map_err(|e| e.to_string())?;
        let pair = pair(&seed).map_err(|e| format!("{e:?}"))?;
        let public = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo".to_owned();
        assert_eq!(URL_SAFE_NO_PAD.encode(pair.public_key().as_ref()), public);
        let key = Key { id: "k".into(), public };
        let token = sign(&json!({ "name": "Līga Ozoliņa 李娜" }), &key, &pair, "https://x.example");
        assert!(holds(&token, std::slice::from_ref(&key)));
        let (head, rest) = token.split_once('.').unwrap_or_default();
        let other = sign(&json!({ "name": "Somebody else" }), &key, &pair, "https://x.example");
        let other = other.split('.').nth(1).unwrap_or_default();
        let swapped = format!("{head}.{other}.{}", rest.rsplit('.').next().unwrap_or_default());
        assert!(!holds(&swapped, std::slice::from_ref(&key)));
        assert!(!holds(&token, &[]) && !holds("", &[key]));
        Ok(())
    }
}
