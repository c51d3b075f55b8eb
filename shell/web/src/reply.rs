//! From `Stop` to an answer: a page in words, or problem+json (RFC 9457) for programmes; those that provision people have a
//! shape of their own (RFC 7644).

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kit::{Kind, Refusal, Stop};

use crate::{Page, Visit, doors, ui};

pub type Reply = Result<Response, Trouble>;

/// Carried out of a handler by `?`; the visit layer turns it into words, because only there the reader is known.
#[derive(Debug)]
pub struct Trouble {
    stop: Stop,
    signed_out: bool,
}

impl Trouble {
    pub(crate) fn signed_out() -> Self {
        Self { stop: Stop::Refused(Refusal::of(Kind::Forbidden, kit::Say::new("web-sign-in-first"))), signed_out: true }
    }
}

impl From<Stop> for Trouble {
    fn from(stop: Stop) -> Self {
        Trouble { stop, signed_out: false }
    }
}

/// What the visit layer finds in a response that needs words.
#[derive(Clone, Debug)]
pub(crate) struct Told(pub Refusal);

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        match self.stop {
            Stop::Refused(refusal) => {
                let status = if self.signed_out { StatusCode::UNAUTHORIZED } else { status(refusal.kind) };
                let mut response = status.into_response();
                response.extensions_mut().insert(Told(refusal));
                response
            }
            Stop::Fault(fault) => {
                tracing::error!(%fault, "a fault");
                let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
                let refusal = Refusal::of(Kind::Conflict, kit::Say::new("web-fault"));
                response.extensions_mut().insert(Told(refusal));
                response
            }
        }
    }
}

pub(crate) fn status(kind: Kind) -> StatusCode {
    match kind {
        Kind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::Conflict => StatusCode::CONFLICT,
        Kind::Forbidden => StatusCode::FORBIDDEN,
        Kind::Missing => StatusCode::NOT_FOUND,
    }
}

/// Says a refusal in the reader's language, as a page or as problem+json.
pub(crate) fn tell(v: &Visit, status: StatusCode, refusal: &Refusal) -> Response {
    if doors::is_scim(v.path()) {
        let says: Vec<String> = refusal.says.iter().map(|(_, say)| v.say(say)).collect();
        return scim_error(status, None, &says.join(" "));
    }
    if v.wants_json() {
        return problem(v, status, refusal);
    }
    let says: Vec<String> = refusal.says.iter().map(|(_, say)| v.say(say)).collect();
    let title = match status {
        StatusCode::NOT_FOUND => v.t("web-title-missing"),
        StatusCode::FORBIDDEN => v.t("web-title-forbidden"),
        StatusCode::INTERNAL_SERVER_ERROR => v.t("web-title-fault"),
        _ => v.t("web-title-refused"),
    };
    let body = ui::trouble(v, &title, &says);
    v.page_with_status(status, Page::new(&title, body))
}

fn problem(v: &Visit, status: StatusCode, refusal: &Refusal) -> Response {
    let errors: Vec<_> = refusal
        .says
        .iter()
        .map(|(field, say)| serde_json::json!({ "field": field, "key": say.key, "detail": v.say(say) }))
        .collect();
    let detail = refusal.says.first().map(|(_, say)| v.say(say)).unwrap_or_default();
    let body = serde_json::json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Trouble"),
        "status": status.as_u16(),
        "detail": detail,
        "errors": errors,
    });
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}

/// What went wrong, as RFC 7644 (3.12) has it; `kind` is one of its words, such as `uniqueness`.
pub fn scim_error(status: StatusCode, kind: Option<&str>, detail: &str) -> Response {
    let mut body = serde_json::json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
        "status": status.as_u16().to_string(),
        "detail": detail,
    });
    if let Some(kind) = kind {
        body["scimType"] = kind.into();
    }
    (status, [(header::CONTENT_TYPE, "application/scim+json")], body.to_string()).into_response()
}
