//! `/openapi.json`: the interface as it is, read off the list of doors.

use axum::{Json, response::IntoResponse};
use serde_json::{Map, Value, json};
use web::{Access, Door};

/// OpenAPI 3.1 of every door under `/api/`.
pub fn describe(doors: &[Door]) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for door in doors.iter().filter(|d| d.path.starts_with("/api/")) {
        let entry = paths.entry(door.path.to_owned()).or_insert_with(|| json!({}));
        if let Some(entry) = entry.as_object_mut() {
            entry.insert(door.method.to_lowercase(), operation(door));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Tandem",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "security": [{ "token": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "schemas": { "Problem": problem() },
        },
    })
}

fn operation(door: &Door) -> Value {
    let mut parameters: Vec<Value> = door
        .path
        .split('/')
        .filter_map(|p| p.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect();
    for pair in door.sample.query.split('&').filter(|p| !p.is_empty()) {
        let name = pair.split('=').next().unwrap_or(pair);
        parameters.push(json!({ "name": name, "in": "query", "required": false, "schema": { "type": "string" } }));
    }
    if door.method == "POST" {
        parameters.push(idempotency_key());
    }
    let roles: Vec<&str> = match door.access {
        Access::Roles(roles) => roles.iter().map(|r| r.code()).collect(),
        _ => Vec::new(),
    };
    let who =
        if roles.is_empty() { "Any signed-in person.".to_owned() } else { format!("Roles: {}.", roles.join(", ")) };
    let mut responses = json!({ "200": { "description": "Done." } });
    for (status, words) in [
        ("401", "No token, or one that has ended."),
        ("403", "The token's person may not do this."),
        ("404", "There is no such thing."),
        ("409", "Not as things stand now."),
        ("422", "What was sent cannot be right; `errors` names the fields."),
    ] {
        responses[status] = json!({
            "description": words,
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        });
    }
    json!({ "description": who, "parameters": parameters, "responses": responses })
}

/// Described at every POST, because every POST has it.
fn idempotency_key() -> Value {
    json!({
        "name": "Idempotency-Key",
        "in": "header",
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 255 },
        "description": "A key of your own for this one change, such as a UUID. For 24 hours the same key of the same person at \
            the same address is answered as the first time, with `Idempotency-Replayed: true`, and nothing is done again. The \
            same key with another body or query is refused with 422; while the first is still being worked on, with 409.",
    })
}

/// RFC 9457, with one entry per field.
fn problem() -> Value {
    json!({
        "type": "object",
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
            "errors": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "field": { "type": "string" },
                        "key": { "type": "string" },
                        "detail": { "type": "string" },
                    },
                },
            },
        },
    })
}

pub fn answer(doors: &[Door]) -> axum::response::Response {
    Json(describe(doors)).into_response()
}
