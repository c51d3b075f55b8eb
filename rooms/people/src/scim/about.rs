//! What a directory asks first: what this side can do, and which attributes it knows.

use serde_json::{Value, json};

use super::model::{ENTERPRISE, GROUP, USER};

/// Users on one page at most.
pub(super) const PAGE_MAX: i64 = 200;

pub(super) fn config(base: &str) -> Value {
    let no = json!({ "supported": false });
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
        "patch": { "supported": true },
        "bulk": { "supported": false, "maxOperations": 0, "maxPayloadSize": 0 },
        "filter": { "supported": true, "maxResults": PAGE_MAX },
        "changePassword": no,
        "sort": no,
        "etag": no,
        "authenticationSchemes": [{
            "type": "oauthbearertoken",
            "name": "Bearer token",
            "description": "A token of an administrator, from Settings, Interface tokens.",
            "primary": true,
        }],
        "meta": { "resourceType": "ServiceProviderConfig", "location": format!("{base}/ServiceProviderConfig") },
    })
}

pub(super) fn types(base: &str) -> Vec<Value> {
    let of = |name: &str, endpoint: &str, schema: &str, extensions: Value| {
        json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
            "id": name,
            "name": name,
            "endpoint": endpoint,
            "schema": schema,
            "schemaExtensions": extensions,
            "meta": { "resourceType": "ResourceType", "location": format!("{base}/ResourceTypes/{name}") },
        })
    };
    vec![
        of("User", "/Users", USER, json!([{ "schema": ENTERPRISE, "required": false }])),
        of("Group", "/Groups", GROUP, json!([])),
    ]
}

/// What may be done with an attribute.
#[derive(Clone, Copy, PartialEq)]
enum May {
    Needed,
    Write,
    /// When the user is created, not later.
    Once,
    Read,
}

pub(super) fn schemas(base: &str) -> Vec<Value> {
    let part = |name: &str| attribute(name, "string", May::Write);
    let mut name = attribute("name", "complex", May::Write);
    name["subAttributes"] = json!([part("formatted"), part("givenName"), part("familyName")]);
    let mut emails = attribute("emails", "complex", May::Write);
    emails["multiValued"] = true.into();
    emails["subAttributes"] =
        json!([part("value"), attribute("type", "string", May::Read), attribute("primary", "boolean", May::Read)]);
    let mut user_name = attribute("userName", "string", May::Needed);
    user_name["uniqueness"] = "server".into();
    let mut manager = attribute("manager", "complex", May::Write);
    manager["subAttributes"] = json!([part("value"), attribute("displayName", "string", May::Read)]);
    let user = json!([
        user_name,
        attribute("nickName", "string", May::Read),
        attribute("displayName", "string", May::Write),
        name,
        emails,
        attribute("title", "string", May::Write),
        attribute("preferredLanguage", "string", May::Write),
        attribute("active", "boolean", May::Write),
    ]);
    let enterprise = json!([
        attribute("employeeNumber", "string", May::Once),
        attribute("department", "string", May::Write),
        attribute("division", "string", May::Write),
        manager,
    ]);
    let group = json!([attribute("displayName", "string", May::Read)]);
    let of = |id: &str, name: &str, attributes: Value| {
        json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
            "id": id,
            "name": name,
            "attributes": attributes,
            "meta": { "resourceType": "Schema", "location": format!("{base}/Schemas/{id}") },
        })
    };
    vec![of(USER, "User", user), of(ENTERPRISE, "EnterpriseUser", enterprise), of(GROUP, "Group", group)]
}

fn attribute(name: &str, kind: &str, may: May) -> Value {
    let mutability = match may {
        May::Needed | May::Write => "readWrite",
        May::Once => "immutable",
        May::Read => "readOnly",
    };
    json!({
        "name": name,
        "type": kind,
        "multiValued": false,
        "required": may == May::Needed,
        "caseExact": false,
        "mutability": mutability,
        "returned": "default",
        "uniqueness": "none",
    })
}
