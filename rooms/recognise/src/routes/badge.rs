//! What a programme needs to check a certificate: the signed credential, the keys of the house, who the issuer is.

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kit::Stop;
use serde_json::{Value, json};
use web::{Reply, Visit};

use crate::{badge, model::plain, store as rows};

fn answer(kind: &'static str, body: String) -> Response {
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}

fn as_json(value: &Value) -> Response {
    answer("application/json; charset=utf-8", value.to_string())
}

/// `/certificates/{code}/credential`: the token itself, as a file.
pub async fn credential(v: Visit, Path(code): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let c = rows::certificate(&mut look, &plain(&code)).await?;
    let badge = badge::Badge { base_url: &v.app().0.config.base_url, house: &v.app().house().name, lang: v.lang() };
    let token = badge::token(&mut look, &c, &badge).await?.ok_or_else(Stop::missing)?;
    let name = "attachment; filename=\"certificate.jwt\"";
    let head = [(header::CONTENT_TYPE, "application/vc+jwt"), (header::CONTENT_DISPOSITION, name)];
    Ok((head, token).into_response())
}

/// `/.well-known/jwks.json`
pub async fn keys(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let keys: Vec<Value> = badge::keys(&mut look).await?.iter().map(badge::Key::jwk).collect();
    Ok(as_json(&json!({ "keys": keys })))
}

/// `/keys/{key}`: what a token's `kid` names.
pub async fn key(v: Visit, Path(id): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let key = badge::keys(&mut look).await?.into_iter().find(|k| k.id == id).ok_or_else(Stop::missing)?;
    Ok(as_json(&key.jwk()))
}

/// `/issuer`: the profile that a credential names.
pub async fn issuer(v: Visit) -> Reply {
    let base = &v.app().0.config.base_url;
    let profile = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": format!("{base}/issuer"),
        "type": ["Profile"],
        "name": v.app().house().name,
        "url": base,
    });
    Ok(as_json(&profile))
}
