//! Changes of parts of a user: the operations of RFC 7644 (3.5.2), read into one wish.

use kit::{Done, Refusal, Say, Stop};
use serde_json::Value;

use super::model::{Attr, Wish};

/// # Errors
/// Refused at `Operations`, `op`, `path` or the attribute that is written wrongly.
pub(super) fn parse(body: &Value) -> Done<Wish> {
    let listed = body.get("Operations").and_then(Value::as_array).filter(|list| !list.is_empty());
    let mut wish = Wish::default();
    for operation in listed.ok_or_else(|| Stop::at("Operations", "people-scim-syntax"))? {
        let text = |name: &str| operation.get(name).and_then(Value::as_str).map_or("", str::trim);
        let (path, value) = (text("path"), operation.get("value"));
        match (text("op").to_lowercase().as_str(), path) {
            ("add" | "replace", "") => {
                wish.hear_body(value.ok_or_else(|| Stop::at("value", "people-scim-syntax"))?)?;
            }
            ("add" | "replace", _) => {
                let value = value.ok_or_else(|| Stop::at("value", "people-scim-syntax"))?;
                wish.hear(attribute(path)?, value)?;
            }
            ("remove", _) => match attribute(path)? {
                Attr::Name | Attr::Enterprise | Attr::Active => return Err(unknown(path).into()),
                attr => wish.hear(attr, &Value::Null)?,
            },
            _ => return Err(Stop::at("op", "people-scim-operation")),
        }
    }
    Ok(wish)
}

fn attribute(path: &str) -> Result<Attr, Refusal> {
    Attr::of(path).ok_or_else(|| unknown(path))
}

fn unknown(path: &str) -> Refusal {
    Refusal::at("path", Say::new("people-scim-path").with("path", path))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn wish(operations: &Value) -> Option<Wish> {
        parse(&json!({ "Operations": operations })).ok()
    }

    #[test]
    fn operations_become_one_wish() {
        let found = wish(&json!([
            { "op": "Replace", "path": "active", "value": "False" },
            { "op": "add", "path": "name.familyName", "value": "Lapa" },
            { "op": "replace", "path": "emails[type eq \"work\"].value", "value": "anna@x.example" },
            { "op": "replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "value": "p2" },
            { "op": "replace", "value": { "title": "coach", "name.givenName": "Anna", "shoeSize": 44 } },
            { "op": "remove", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department" },
        ]));
        let text = |s: &str| Some(s.to_owned());
        let wanted = Wish {
            active: Some(false),
            given: text("Anna"),
            family: text("Lapa"),
            email: text("anna@x.example"),
            manager: text("p2"),
            title: text("coach"),
            department: text(""),
            ..Wish::default()
        };
        assert_eq!(found, Some(wanted));
    }

    #[test]
    fn the_manager_may_be_taken_away() {
        const PATH: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager";
        for operation in [
            json!({ "op": "remove", "path": PATH }),
            json!({ "op": "replace", "path": PATH, "value": null }),
            json!({ "op": "replace", "path": PATH, "value": { "value": "" } }),
        ] {
            let found = wish(&json!([operation])).and_then(|w| w.manager);
            assert_eq!(found.as_deref(), Some(""), "{operation}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for operation in [
            json!({ "op": "move", "path": "title", "value": "x" }),
            json!({ "op": "replace", "path": "shoeSize", "value": 44 }),
            json!({ "op": "replace", "path": "emails[type eq \"home\"].value", "value": "a@x.example" }),
            json!({ "op": "replace", "path": "title" }),
            json!({ "op": "replace", "path": "id", "value": "p9" }),
            json!({ "op": "remove" }),
            json!({ "op": "remove", "path": "active" }),
            json!({ "op": "replace", "path": "active", "value": "perhaps" }),
            json!({ "op": "replace", "path": "title", "value": { "a": 1 } }),
            json!({ "op": "replace", "value": "x" }),
            json!("replace"),
        ] {
            assert_eq!(wish(&json!([operation])), None, "{operation}");
        }
        assert_eq!(wish(&json!([])), None);
    }

    proptest! {
        #[test]
        fn any_operation_is_read_or_refused(
            op in "add|remove|replace|x",
            path in "(name|emails|\\.|\\[|\\]|:|\\PC){0,12}",
            value in "\\PC{0,20}",
        ) {
            let _ = parse(&json!({ "Operations": [{ "op": op, "path": path, "value": value }] }));
        }
    }
}
