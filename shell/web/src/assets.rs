//! Style, marks and the browser modules, embedded; and the headers every answer carries.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets"]
#[allow_missing = true]
struct Files;

/// `/assets/{name}`.
pub async fn serve(Path(name): Path<String>) -> Response {
    let Some(file) = Files::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (headers, file.data.into_owned()).into_response()
}

/// `/favicon.ico`: browsers ask for it beside answers that name no picture of their own.
pub async fn mark() -> Response {
    serve(Path("mark.svg".to_owned())).await
}

/// Part of every asset address, so that a new version is fetched.
pub fn version() -> &'static str {
    static VERSION: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    VERSION.get_or_init(|| {
        let mut sum: u64 = 1469598103934665603;
        for name in Files::iter() {
            for byte in Files::get(&name).iter().flat_map(|f| f.metadata.sha256_hash()) {
                sum = (sum ^ u64::from(byte)).wrapping_mul(1099511628211);
            }
        }
        format!("{sum:x}")
    })
}

/// Whether `npm ci` brought the browser enhancements; without them every page still works.
pub fn has_enhancements() -> bool {
    Files::get("vendor/htmx.min.js").is_some()
}

pub fn secure(headers: &mut HeaderMap) {
    // An answer that is no page brings a narrower one.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ));
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}
