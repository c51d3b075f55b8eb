//! The first start: administrator, organisation, languages, hours.

use askama::Template;
use kit::{Done, Lang, Refusal, Say, Stop, Zone};
use web::{Access, Doors, Fields, Page, Reply, Sample, Visit, ui, with_cookie};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/setup", Access::Public, Sample::PLAIN, form);
    doors.post("/setup", Access::Public, Sample::form(&[("name", "Second house")]), create);
    doors
}

#[derive(Template)]
#[template(path = "setup/form.html")]
struct Form<'a> {
    v: &'a Visit,
    fields: Fields,
}

async fn form(v: Visit) -> Reply {
    if v.app().house().ready {
        return Err(Stop::conflict(Say::new("setup-done-already")).into());
    }
    let mut fields = Fields::from_pairs(Lang::ALL.map(|l| ("languages".to_owned(), l.code().to_owned())));
    fields.set("currency", "EUR");
    fields.set("zone", "Europe/Riga");
    fields.set("opens", "08:00");
    fields.set("closes", "20:00");
    Ok(v.page(Page::new(&v.t("setup-title"), Form { v: &v, fields }).public()))
}

async fn create(v: Visit, fields: Fields) -> Reply {
    if v.app().house().ready {
        return Err(Stop::conflict(Say::new("setup-done-already")).into());
    }
    let asked = match read(&fields) {
        Ok(asked) => asked,
        Err(Stop::Refused(refusal)) => {
            let fields = fields.refused(&v, &refusal);
            return Ok(v.page_refused(Page::new(&v.t("setup-title"), Form { v: &v, fields }).public()));
        }
        Err(other) => return Err(other.into()),
    };
    let password = asked.password.clone();
    // Hashing takes a while on purpose: outside any work.
    let hash = tokio::task::spawn_blocking(move || people::hash_password(&password)).await.map_err(Stop::from)??;
    // The first act of all: no roles exist yet that could allow it.
    let mut work = v.work_as(store::Actor::System).await?;
    people::found_organisation(&mut work, asked.organisation).await?;
    let new = people::NewAdministrator { name: asked.name, email: asked.email, lang: v.lang() };
    let me = people::create_administrator(&mut work, new, &hash).await?;
    curriculum::add_first_skills(&mut work).await?;
    curriculum::tracks::add_first_tracks(&mut work).await?;
    let token = web::new_sign_in(&mut work, &me).await?;
    work.commit().await?;
    v.app().refresh().await?;
    Ok(with_cookie(v.go("/today", "said-setup-done"), &web::sign_in_cookie(v.app(), &token)))
}

struct Asked {
    organisation: people::NewOrganisation,
    name: String,
    email: String,
    password: String,
}

/// Every sentence at once, so that nobody has to send the form five times.
fn read(fields: &Fields) -> Done<Asked> {
    let mut says: Vec<(String, Say)> = Vec::new();
    let mut keep = |result: Done<String>| match result {
        Ok(text) => text,
        Err(Stop::Refused(refusal)) => {
            says.extend(refusal.says);
            String::new()
        }
        Err(_) => String::new(),
    };
    let house = keep(fields.needed("house", 120));
    let name = keep(fields.needed("name", 120));
    let email = keep(fields.needed("email", 200));
    let currency = fields.text("currency").to_ascii_uppercase();
    if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
        says.push(("currency".into(), Say::new("setup-bad-currency")));
    }
    let zone: Zone = fields.text("zone").parse().unwrap_or_else(|_| {
        says.push(("zone".into(), Say::new("setup-bad-zone")));
        Zone::UTC
    });
    if !email.is_empty() && !email.contains('@') {
        says.push(("email".into(), Say::new("setup-bad-email")));
    }
    let password = fields.text("password").to_owned();
    if let Err(say) = people::long_enough(&password) {
        says.push(("password".into(), say));
    }
    let languages: Vec<Lang> = fields.all("languages").filter_map(Lang::from_code).collect();
    if languages.is_empty() {
        says.push(("languages".into(), Say::new("setup-no-language")));
    }
    let opens_minutes = minutes(fields, "opens", &mut says);
    let closes_minutes = minutes(fields, "closes", &mut says);
    if says.is_empty() && closes_minutes <= opens_minutes {
        says.push(("closes".into(), Say::new("setup-bad-hours")));
    }
    if !says.is_empty() {
        return Err(Refusal { kind: kit::Kind::Invalid, says }.into());
    }
    let organisation = people::NewOrganisation {
        name: house,
        currency,
        zone,
        languages,
        opens: opens_minutes,
        closes: closes_minutes,
    };
    Ok(Asked { organisation, name, email, password })
}

fn minutes(fields: &Fields, name: &str, says: &mut Vec<(String, Say)>) -> i64 {
    let parsed = fields.text(name).split_once([':', '.']).and_then(|(h, m)| {
        let (h, m) = (h.parse::<i64>().ok()?, m.parse::<i64>().ok()?);
        ((0..=24).contains(&h) && (0..60).contains(&m)).then_some(h * 60 + m)
    });
    parsed.unwrap_or_else(|| {
        says.push((name.to_owned(), Say::new("setup-bad-time")));
        0
    })
}
