//! A user as RFC 7643 writes it: what is asked of one, and what one looks like.

use kit::{Done, Lang, Refusal, Say, Stop};
use serde_json::{Map, Value, json};

use crate::{model::Person, store::people::Called};

pub(super) const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
pub(super) const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
pub(super) const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/// What of a user is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attr {
    Id,
    UserName,
    ExternalId,
    Active,
    /// The name with its parts.
    Name,
    /// `displayName` and `name.formatted`: here a name is one text.
    Whole,
    Given,
    Family,
    Emails,
    Title,
    Language,
    /// The extension with all that is in it.
    Enterprise,
    Number,
    Department,
    Division,
    Manager,
}

impl Attr {
    /// By its path; large and small letters are the same.
    pub fn of(path: &str) -> Option<Attr> {
        let path = path.trim().to_lowercase();
        let (user, enterprise) = (USER.to_lowercase(), ENTERPRISE.to_lowercase());
        if let Some(rest) = path.strip_prefix(&enterprise) {
            return match rest {
                "" => Some(Attr::Enterprise),
                ":employeenumber" => Some(Attr::Number),
                ":department" => Some(Attr::Department),
                ":division" => Some(Attr::Division),
                ":manager" | ":manager.value" => Some(Attr::Manager),
                _ => None,
            };
        }
        let path = path.strip_prefix(&user).and_then(|rest| rest.strip_prefix(':')).unwrap_or(&path);
        if let Some(rest) = path.strip_prefix("emails[") {
            let (which, value) = rest.split_once(']')?;
            let which: Vec<&str> = which.split_whitespace().collect();
            // There is one address, that of the work.
            let ours = which == ["type", "eq", "\"work\""] || which == ["primary", "eq", "true"];
            return (ours && matches!(value, "" | ".value")).then_some(Attr::Emails);
        }
        Some(match path {
            "id" => Attr::Id,
            "username" => Attr::UserName,
            "externalid" => Attr::ExternalId,
            "active" => Attr::Active,
            "name" => Attr::Name,
            "displayname" | "name.formatted" => Attr::Whole,
            "name.givenname" => Attr::Given,
            "name.familyname" => Attr::Family,
            "emails" | "emails.value" => Attr::Emails,
            "title" => Attr::Title,
            "preferredlanguage" => Attr::Language,
            _ => return None,
        })
    }

    /// As errors name it.
    fn name(self) -> &'static str {
        match self {
            Attr::Id => "id",
            Attr::UserName => "userName",
            Attr::ExternalId => "externalId",
            Attr::Active => "active",
            Attr::Name => "name",
            Attr::Whole => "displayName",
            Attr::Given => "name.givenName",
            Attr::Family => "name.familyName",
            Attr::Emails => "emails",
            Attr::Title => "title",
            Attr::Language => "preferredLanguage",
            Attr::Enterprise => ENTERPRISE,
            Attr::Number => "employeeNumber",
            Attr::Department => "department",
            Attr::Division => "division",
            Attr::Manager => "manager",
        }
    }
}

/// What is asked of a user; what is not named stays as it is, an empty text takes it away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wish {
    pub user_name: Option<String>,
    pub external_id: Option<String>,
    pub number: Option<String>,
    pub active: Option<bool>,
    pub whole: Option<String>,
    pub given: Option<String>,
    pub family: Option<String>,
    pub email: Option<String>,
    pub title: Option<String>,
    pub language: Option<String>,
    pub department: Option<String>,
    pub division: Option<String>,
    /// A person's id.
    pub manager: Option<String>,
}

impl Wish {
    /// A whole user. What we do not know is passed over, and so is what the other side has no value for: a directory that does
    /// not know somebody's team does not mean that there is none.
    ///
    /// # Errors
    /// Refused at the attribute that is written wrongly.
    pub fn of(body: &Value) -> Done<Wish> {
        let mut wish = Wish::default();
        wish.hear_body(body)?;
        Ok(wish)
    }

    pub fn hear_body(&mut self, body: &Value) -> Done<()> {
        let members = body.as_object().ok_or_else(|| Stop::at("value", "people-scim-syntax"))?;
        self.hear_all("", members)
    }

    fn hear_all(&mut self, prefix: &str, members: &Map<String, Value>) -> Done<()> {
        for (name, value) in members {
            match Attr::of(&format!("{prefix}{name}")) {
                None | Some(Attr::Id) => {}
                Some(attr) if value.is_null() && attr != Attr::Manager => {}
                Some(attr) => self.hear(attr, value)?,
            }
        }
        Ok(())
    }

    pub fn hear(&mut self, attr: Attr, value: &Value) -> Done<()> {
        match attr {
            Attr::Id => return Err(Stop::at("id", "people-scim-fixed")),
            Attr::Name | Attr::Enterprise => {
                let members = value.as_object().ok_or_else(|| Stop::at(attr.name(), "people-scim-syntax"))?;
                let prefix = if attr == Attr::Name { "name.".to_owned() } else { format!("{ENTERPRISE}:") };
                self.hear_all(&prefix, members)?;
            }
            Attr::Active => self.active = Some(flag(value)?),
            Attr::UserName => self.user_name = Some(text(attr, value, 200)?),
            Attr::ExternalId => self.external_id = Some(text(attr, value, 60)?),
            Attr::Number => self.number = Some(text(attr, value, 60)?),
            Attr::Whole => self.whole = Some(text(attr, value, 120)?),
            Attr::Given => self.given = Some(text(attr, value, 60)?),
            Attr::Family => self.family = Some(text(attr, value, 60)?),
            Attr::Emails => self.email = Some(text(attr, address(value), 200)?),
            Attr::Title => self.title = Some(text(attr, value, 60)?),
            Attr::Language => self.language = Some(text(attr, value, 20)?),
            Attr::Department => self.department = Some(text(attr, value, 80)?),
            Attr::Division => self.division = Some(text(attr, value, 80)?),
            Attr::Manager => self.manager = Some(text(attr, one(value), 60)?),
        }
        Ok(())
    }

    /// The name that is meant, where `now` is the one there is.
    pub fn name(&self, now: &str) -> String {
        if let Some(whole) = self.whole.as_ref().filter(|whole| !whole.is_empty()) {
            return whole.clone();
        }
        if self.given.is_none() && self.family.is_none() {
            return self.whole.clone().unwrap_or_else(|| now.to_owned());
        }
        let (given, family) = parts(now).unwrap_or((now, ""));
        joined(self.given.as_deref().unwrap_or(given), self.family.as_deref().unwrap_or(family))
    }

    /// The address that is meant, `None` where it stays. `handle` is the user name of somebody without an address.
    ///
    /// # Errors
    /// Refused at `userName` when it is no address, or another than the one in `emails`.
    pub fn address(&self, handle: Option<&str>) -> Result<Option<String>, Refusal> {
        let Some(name) = &self.user_name else { return Ok(self.email.clone()) };
        if handle.is_some_and(|handle| handle.eq_ignore_ascii_case(name)) {
            return Ok(self.email.clone());
        }
        let other = self.email.as_ref().is_some_and(|email| !email.is_empty() && !email.eq_ignore_ascii_case(name));
        if !name.contains('@') || other {
            return Err(Refusal::at("userName", Say::new("people-scim-user-name")));
        }
        Ok(Some(name.clone()))
    }

    /// The staff number that is meant.
    ///
    /// # Errors
    /// Refused at `externalId` when it and `employeeNumber` are two different ones.
    pub fn staff_number(&self) -> Result<Option<&str>, Refusal> {
        match (self.external_id.as_deref(), self.number.as_deref()) {
            (Some(one), Some(other)) if one != other => {
                Err(Refusal::at("externalId", Say::new("people-scim-two-numbers")))
            }
            (one, other) => Ok(one.or(other)),
        }
    }
}

/// Some directories write texts where a flag is meant.
fn flag(value: &Value) -> Done<bool> {
    match value {
        Value::Bool(flag) => Ok(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(Stop::at("active", "people-scim-flag")),
    }
}

fn text(attr: Attr, value: &Value, max: usize) -> Done<String> {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return Err(Stop::at(attr.name(), "people-scim-text")),
    };
    if text.chars().count() > max {
        return Err(Refusal::at(attr.name(), Say::new("people-cell-long").with("max", max)).into());
    }
    Ok(text)
}

/// The value in `{ "value": … }`, alone or the first of several; or what stands there itself.
fn one(value: &Value) -> &Value {
    match value {
        Value::Array(list) => list.first().map_or(&Value::Null, one),
        Value::Object(members) => members.get("value").unwrap_or(&Value::Null),
        plain => plain,
    }
}

/// Of several addresses the first one, else that of the work, else the one in front.
fn address(value: &Value) -> &Value {
    let Value::Array(list) = value else { return one(value) };
    let primary = list.iter().find(|email| email["primary"] == true);
    let work = list.iter().find(|email| email["type"] == "work");
    primary.or(work).map_or_else(|| one(value), one)
}

/// Given and family name, where there is a blank between them.
fn parts(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once(' ')
}

/// Chinese, Japanese and Korean names begin with the family, without a blank.
fn joined(given: &str, family: &str) -> String {
    let eastern = |text: &str| !text.is_empty() && text.chars().all(|c| c >= '\u{2e80}');
    if eastern(given) && eastern(family) {
        return format!("{family}{given}");
    }
    format!("{given} {family}").trim().to_owned()
}

/// What a user looks like, names of places in `lang`; `base` is where the resources are.
pub(super) fn user(person: &Person, manager: Option<&Called>, active: bool, lang: Lang, base: &str) -> Value {
    let address = Some(person.email.trim()).filter(|email| !email.is_empty());
    let mut name = json!({ "formatted": person.name });
    if let Some((given, family)) = parts(&person.name) {
        name["givenName"] = given.into();
        name["familyName"] = family.into();
    }
    let mut firm = json!({ "employeeNumber": person.staff_number });
    let mut user = json!({
        "schemas": [USER, ENTERPRISE],
        "id": person.id,
        "externalId": person.staff_number,
        "userName": address.unwrap_or(&person.handle),
        "nickName": person.handle,
        "displayName": person.name,
        "name": name,
        "preferredLanguage": person.lang.tag(),
        "active": active,
        "meta": { "resourceType": "User", "location": location(person, base) },
    });
    if let Some(address) = address {
        user["emails"] = json!([{ "value": address, "type": "work", "primary": true }]);
    }
    if let Some(place) = &person.placement {
        user["title"] = place.position.as_str().into();
        firm["department"] = place.department_name.get(lang).into();
        firm["division"] = place.team_name.get(lang).into();
        if let Some((id, called)) = place.manager.as_ref().zip(manager) {
            let reference = format!("{base}/Users/{id}");
            firm["manager"] = json!({ "value": id, "$ref": reference, "displayName": called.name });
        }
    }
    user[ENTERPRISE] = firm;
    user
}

pub(super) fn location(person: &Person, base: &str) -> String {
    format!("{base}/Users/{}", person.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(body: &Value) -> Option<Wish> {
        Wish::of(body).ok()
    }

    #[test]
    fn a_user_is_read_as_directories_write_it() {
        let body = json!({
            "schemas": [USER, ENTERPRISE],
            "id": "theirs",
            "userName": "anna@x.example",
            "name": { "givenName": "Anna", "familyName": "Lapa" },
            "emails": [{ "value": "home@x.example", "type": "home" }, { "value": "anna@x.example", "type": "work" }],
            "title": null,
            "phoneNumbers": [{ "value": "1" }],
            ENTERPRISE: { "employeeNumber": 17, "department": "Support", "manager": { "value": "p1" } },
        });
        let text = |s: &str| Some(s.to_owned());
        let wanted = Wish {
            user_name: text("anna@x.example"),
            given: text("Anna"),
            family: text("Lapa"),
            email: text("anna@x.example"),
            number: text("17"),
            department: text("Support"),
            manager: text("p1"),
            ..Wish::default()
        };
        assert_eq!(of(&body), Some(wanted));
        assert_eq!(of(&json!("x")), None);
        assert_eq!(of(&json!({ "title": "x".repeat(61) })), None);
    }

    #[test]
    fn parts_of_a_name_are_put_together() {
        let name = |body: Value, now: &str| of(&body).map(|wish| wish.name(now));
        let is = |text: &str| Some(text.to_owned());
        assert_eq!(name(json!({ "name": { "familyName": "Zars" } }), "Anna Maria Lapa"), is("Anna Maria Zars"));
        assert_eq!(name(json!({ "name": { "givenName": "梅", "familyName": "林" } }), ""), is("林梅"));
        assert_eq!(name(json!({ "displayName": "Mei Lin", "name": { "givenName": "梅" } }), "林梅"), is("Mei Lin"));
        assert_eq!(name(json!({ "title": "agent" }), "Anna Lapa"), is("Anna Lapa"));
    }

    #[test]
    fn the_user_name_is_the_address() {
        let address = |body: Value| of(&body).and_then(|wish| wish.address(Some("anna.lapa")).ok());
        assert_eq!(address(json!({ "userName": "a@x.example" })), Some(Some("a@x.example".into())));
        assert_eq!(address(json!({ "userName": "Anna.Lapa" })), Some(None));
        assert_eq!(address(json!({ "userName": "anna" })), None);
        assert_eq!(address(json!({ "userName": "a@x.example", "emails": [{ "value": "b@x.example" }] })), None);
    }
}
