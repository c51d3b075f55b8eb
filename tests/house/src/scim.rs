//! SCIM 2.0: a directory brings somebody in, changes them and lets them go.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::{
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("scim/somebody is created, found, moved and let go", |s, k| Box::pin(a_life(s, k)));
    add("scim/whoever is switched off is out at once", |s, k| Box::pin(out(s, k)));
    add("scim/what cannot be right is refused at its attribute", |s, k| Box::pin(refused(s, k)));
    add("scim/only an administrator's token opens it", |s, k| Box::pin(locked(s, k)));
}

const USERS: &str = "/scim/v2/Users";
const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

async fn ask(guest: &mut Guest, method: &str, path: &str, body: &Value, status: u16) -> Result<Value, String> {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let answer = guest.send(method, path, &text, "application/scim+json").await?;
    if answer.status != status {
        return Err(format!("{method} {path} {text}: {} {}", answer.status, answer.body));
    }
    if status == 204 {
        return Ok(Value::Null);
    }
    equal(answer.kind.as_str(), "application/scim+json")?;
    serde_json::from_str(&answer.body).map_err(|e| format!("{e}: {}", answer.body))
}

async fn patch(guest: &mut Guest, id: &str, path: &str, value: Value, status: u16) -> Result<Value, String> {
    let body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "Operations": [{ "op": "replace", "path": path, "value": value }],
    });
    ask(guest, "PATCH", &format!("{USERS}/{id}"), &body, status).await
}

async fn find(guest: &mut Guest, filter: &str) -> Result<Vec<Value>, String> {
    let path = format!("{USERS}?filter={}", web::fields::encode(filter));
    let found = ask(guest, "GET", &path, &Value::Null, 200).await?;
    let users = found["Resources"].as_array().cloned().unwrap_or_default();
    equal(found["totalResults"].as_u64(), Some(users.len() as u64))?;
    Ok(users)
}

async fn id_of(stage: &Stage, handle: &str) -> Result<String, String> {
    let person = people::by_handle(&mut stage.look().await?, handle, as_of()).await.map_err(said)?;
    Ok(person.id.0)
}

fn anna(manager: &str) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", ENTERPRISE],
        "userName": "anna.lapa@x.example",
        "externalId": "N1",
        "name": { "givenName": "Anna", "familyName": "Lapa" },
        "preferredLanguage": "lv-LV",
        "active": true,
        ENTERPRISE: { "division": "technical-riga", "manager": { "value": manager } },
    })
}

async fn a_life(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (andris, juris) = (id_of(&stage, "andris.kalnins").await?, id_of(&stage, "juris.liepa").await?);
    let mut directory = stage.programme("kari.nordby").await?;
    let made = ask(&mut directory, "POST", USERS, &anna(&andris), 201).await?;
    let id = made["id"].as_str().ok_or("a user without an id")?.to_owned();
    let path = format!("{USERS}/{id}");
    let user = ask(&mut directory, "GET", &path, &Value::Null, 200).await?;
    equal(&user, &made)?;
    let text = |name: &str| user[name].as_str().map(str::to_owned);
    equal(text("userName").as_deref(), Some("anna.lapa@x.example"))?;
    equal(text("displayName").as_deref(), Some("Anna Lapa"))?;
    equal(text("preferredLanguage").as_deref(), Some("lv"))?;
    equal(user[ENTERPRISE]["employeeNumber"].as_str(), Some("N1"))?;
    equal(user[ENTERPRISE]["manager"]["value"].as_str(), Some(andris.as_str()))?;
    for filter in [
        "userName eq \"ANNA.LAPA@x.example\"",
        "externalId eq \"N1\" and active eq true",
        "emails[type eq \"work\"].value eq \"anna.lapa@x.example\"",
    ] {
        let found = find(&mut directory, filter).await?;
        equal(found.iter().map(|u| u["id"].as_str()).collect::<Vec<_>>(), vec![Some(id.as_str())])?;
    }
    equal(find(&mut directory, "userName eq \"nobody@x.example\"").await?.len(), 0)?;
    // Moved from today on, by the verb of the page.
    let moved = patch(&mut directory, &id, &format!("{ENTERPRISE}:manager"), json!(juris), 200).await?;
    equal(moved[ENTERPRISE]["manager"]["value"].as_str(), Some(juris.as_str()))?;
    let person = kit::PersonId::from(id.as_str());
    let above = people::manager_of(&mut stage.look().await?, &person, as_of()).await.map_err(said)?;
    equal(above.map(|p| p.0), Some(juris))?;
    // What a whole user does not name stays.
    let whole = json!({ "userName": "anna.zars@x.example", "displayName": "Anna Zars", "title": "senior" });
    let put = ask(&mut directory, "PUT", &path, &whole, 200).await?;
    equal((put["displayName"].as_str(), put["title"].as_str()), (Some("Anna Zars"), Some("senior")))?;
    equal(&put[ENTERPRISE]["manager"], &moved[ENTERPRISE]["manager"])?;
    // Out and in again on one day; then for good, twice.
    let gone = patch(&mut directory, &id, "active", json!("False"), 200).await?;
    equal(gone["active"].as_bool(), Some(false))?;
    let left = people::person(&mut stage.look().await?, &person, as_of()).await.map_err(said)?;
    equal(left.ended_on, Some(kit::time::plus_days(as_of(), -1)))?;
    equal(patch(&mut directory, &id, "active", json!(true), 200).await?["active"].as_bool(), Some(true))?;
    for _ in 0..2 {
        ask(&mut directory, "DELETE", &path, &Value::Null, 204).await?;
    }
    equal(find(&mut directory, "externalId eq \"N1\" and active eq false").await?.len(), 1)
}

async fn out(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let id = id_of(&stage, "dmitrijs.volkovs").await?;
    let mut directory = stage.programme("kari.nordby").await?;
    let mut dmitrijs = stage.as_("dmitrijs.volkovs").await?;
    dmitrijs.sees("/me").await?;
    equal(patch(&mut directory, &id, "active", json!(false), 200).await?["active"].as_bool(), Some(false))?;
    let answer = dmitrijs.get("/me").await?;
    equal((answer.status, answer.location.starts_with("/sign-in")), (303, true))?;
    // What was stays to be read; the account is there again, the old sign-in is not.
    stage.as_("kari.nordby").await?.sees("/people/dmitrijs.volkovs").await?;
    equal(patch(&mut directory, &id, "active", json!(true), 200).await?["active"].as_bool(), Some(true))?;
    equal(dmitrijs.get("/me").await?.status, 303)?;
    stage.as_("dmitrijs.volkovs").await?.sees("/me").await?;
    Ok(())
}

async fn refused(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (andris, dmitrijs) = (id_of(&stage, "andris.kalnins").await?, id_of(&stage, "dmitrijs.volkovs").await?);
    let mut directory = stage.programme("kari.nordby").await?;
    ask(&mut directory, "POST", USERS, &anna(&andris), 201).await?;
    let is = |answer: &Value, kind: &str, attribute: &str| {
        let detail = answer["detail"].as_str().unwrap_or_default();
        equal((answer["scimType"].as_str(), detail.starts_with(attribute)), (Some(kind), true))
    };
    let twice = ask(&mut directory, "POST", USERS, &anna(&andris), 409).await?;
    is(&twice, "uniqueness", "userName: ")?;
    equal(twice["status"].as_str(), Some("409"))?;
    let mut other = anna(&andris);
    other["userName"] = "other@x.example".into();
    is(&ask(&mut directory, "POST", USERS, &other, 409).await?, "uniqueness", "externalId: ")?;
    other["externalId"] = "N2".into();
    other[ENTERPRISE]["division"] = "no-such-team".into();
    is(&ask(&mut directory, "POST", USERS, &other, 400).await?, "invalidValue", "division: ")?;
    is(&ask(&mut directory, "POST", USERS, &json!("x"), 400).await?, "invalidSyntax", "value: ")?;
    let manager = format!("{ENTERPRISE}:manager");
    for (path, value, kind, attribute) in [
        (manager.as_str(), json!("no-such-id"), "invalidValue", "manager: "),
        (manager.as_str(), json!(dmitrijs), "invalidValue", "manager: "),
        ("externalId", json!("another"), "mutability", "externalId: "),
        ("shoeSize", json!(44), "invalidPath", "path: "),
        ("userName", json!("no-address"), "invalidValue", "userName: "),
        ("preferredLanguage", json!("tlh"), "invalidValue", "preferredLanguage: "),
    ] {
        is(&patch(&mut directory, &dmitrijs, path, value, 400).await?, kind, attribute)?;
    }
    let filter = format!("{USERS}?filter={}", web::fields::encode("title co \"a\""));
    is(&ask(&mut directory, "GET", &filter, &Value::Null, 400).await?, "invalidFilter", "filter: ")?;
    ask(&mut directory, "GET", &format!("{USERS}/nobody"), &Value::Null, 404).await?;
    // A last day that was known beforehand is the firm's, not the directory's.
    let mut kari = stage.as_("kari.nordby").await?;
    kari.does("/people/dmitrijs.volkovs/endings", &[("last", "2026-11-23")]).await?;
    is(&patch(&mut directory, &dmitrijs, "active", json!(true), 400).await?, "invalidValue", "active: ")
}

async fn locked(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let error = json!(["urn:ietf:params:scim:api:messages:2.0:Error"]);
    for (mut guest, status) in [(stage.programme("andris.kalnins").await?, 403), (stage.stranger(), 401)] {
        for (method, path) in [("GET", USERS), ("POST", USERS), ("GET", "/scim/v2/Schemas")] {
            equal(&ask(&mut guest, method, path, &Value::Null, status).await?["schemas"], &error)?;
        }
    }
    let mut directory = stage.programme("kari.nordby").await?;
    for path in ["ServiceProviderConfig", "ResourceTypes", "Schemas", "Groups"] {
        ask(&mut directory, "GET", &format!("/scim/v2/{path}"), &Value::Null, 200).await?;
    }
    let page = ask(&mut directory, "GET", &format!("{USERS}?startIndex=2&count=3"), &Value::Null, 200).await?;
    equal((page["startIndex"].as_i64(), page["itemsPerPage"].as_i64()), (Some(2), Some(3)))
}
