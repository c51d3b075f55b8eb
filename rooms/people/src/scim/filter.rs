//! The part of the filters of RFC 7644 (3.4.2.2) that provisioning asks: attributes that equal a value, joined by `and`.

use kit::{Refusal, Say};
use serde_json::Value;

use super::model::Attr;
use crate::store::provisioned::Sought;

/// # Errors
/// Refused at `filter`: any other operator or attribute, and an attribute that should equal two values.
pub(super) fn parse(text: &str) -> Result<Sought, Refusal> {
    read(text).ok_or_else(|| Refusal::at("filter", Say::new("people-scim-filter")))
}

fn read(text: &str) -> Option<Sought> {
    let mut sought = Sought::default();
    let mut rest = text.trim();
    if rest.is_empty() {
        return Some(sought);
    }
    loop {
        let (attr, after) = attribute(rest)?;
        let (operator, after) = after.trim_start().split_once(char::is_whitespace)?;
        if !operator.eq_ignore_ascii_case("eq") {
            return None;
        }
        let mut values = serde_json::Deserializer::from_str(after).into_iter::<Value>();
        let value = values.next()?.ok()?;
        let after = after.get(values.byte_offset()..)?;
        note(&mut sought, attr, &value)?;
        rest = after.trim_start();
        if rest.is_empty() {
            return Some(sought);
        }
        let (joint, others) = rest.split_once(char::is_whitespace)?;
        if !joint.eq_ignore_ascii_case("and") || after.len() == rest.len() {
            return None;
        }
        rest = others.trim_start();
    }
}

/// The attribute in front, which may carry a filter of its own in brackets, and what follows it.
fn attribute(text: &str) -> Option<(Attr, &str)> {
    let ends = |text: &str| text.find(char::is_whitespace);
    let mut end = ends(text)?;
    if let Some(open) = text.find('[').filter(|open| *open < end) {
        let close = open + text.get(open..)?.find(']')?;
        end = close + ends(text.get(close..)?)?;
    }
    Some((Attr::of(text.get(..end)?)?, text.get(end..)?))
}

fn note(sought: &mut Sought, attr: Attr, value: &Value) -> Option<()> {
    let place = match attr {
        Attr::Id => &mut sought.id,
        Attr::UserName => &mut sought.user_name,
        Attr::Emails => &mut sought.email,
        Attr::ExternalId | Attr::Number => &mut sought.number,
        Attr::Active => {
            return match (value, sought.active) {
                (Value::Bool(active), None) => {
                    sought.active = Some(*active);
                    Some(())
                }
                _ => None,
            };
        }
        _ => return None,
    };
    let text = value.as_str()?;
    // Addresses and handles do not tell large letters from small ones.
    let text = if matches!(attr, Attr::UserName | Attr::Emails) { text.to_lowercase() } else { text.to_owned() };
    if place.is_some() {
        return None;
    }
    *place = Some(text);
    Some(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Option<Sought> {
        parse(text).ok()
    }

    #[test]
    fn what_directories_ask_is_understood() {
        let anna = || Some("anna@x.example".to_owned());
        let by_name = Some(Sought { user_name: anna(), ..Sought::default() });
        assert_eq!(found("userName eq \"Anna@x.example\""), by_name);
        assert_eq!(found("USERNAME  EQ \"anna@x.example\" "), by_name);
        assert_eq!(found("urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"anna@x.example\""), by_name);
        let by_mail = Some(Sought { email: anna(), ..Sought::default() });
        assert_eq!(found("emails eq \"anna@x.example\""), by_mail);
        assert_eq!(found("emails[type eq \"work\"].value eq \"anna@x.example\""), by_mail);
        let both = Sought { number: Some("FJ 1".into()), active: Some(true), ..Sought::default() };
        assert_eq!(found("externalId eq \"FJ 1\" and active eq true"), Some(both));
        assert_eq!(found(""), Some(Sought::default()));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "userName",
            "userName eq",
            "userName eq anna",
            "userName co \"a\"",
            "userName eq \"a\" or userName eq \"b\"",
            "userName eq \"a\" and userName eq \"b\"",
            "userName eq \"a\"and active eq true",
            "shoeSize eq \"44\"",
            "active eq \"yes\"",
            "emails[type eq \"home\"].value eq \"a\"",
            "emails[type eq \"work\"",
            "not (active eq true)",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_value_is_looked_for_as_it_is(value in "\\PC{0,30}") {
            let text = format!("externalId eq {}", Value::from(value.as_str()));
            prop_assert_eq!(found(&text), Some(Sought { number: Some(value), ..Sought::default() }));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(userName|emails|\\[|\\]|eq|and|\"|\\\\| |ž|\\PC){0,30}") {
            let _ = parse(&text);
        }
    }
}
