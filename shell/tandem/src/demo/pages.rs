//! The demonstration's front page: be somebody, move the clock, read the mails. These doors exist only in the demo.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use store::sql;
use web::{Access, Doors, Fields, Page, Reply, Sample, Visit, with_cookie};

use super::Demo;
use crate::outbox;

/// Role and whose shoes one steps into; the names are the cast's.
pub const PARTS: [(&str, &str); 6] = [
    ("planner", "mei.lin"),
    ("manager", "andris.kalnins"),
    ("learner", "liga.ozolina"),
    ("facilitator", "sigrid.aune"),
    ("coach", "juris.liepa"),
    ("administrator", "kari.nordby"),
];

pub fn doors(demo: Arc<Demo>) -> Doors {
    let mut doors = Doors::new();
    doors.get("/demo", Access::Public, Sample::PLAIN, index);
    // The one GET that changes something: a link printed on a terminal must sign in by itself. Demonstration only.
    doors.get("/demo/sign-in/{handle}", Access::Public, Sample::PLAIN, enter);
    doors.post("/demo/days", Access::Public, Sample::form(&[("days", "0")]), move |v: Visit, fields: Fields| {
        pass(demo.clone(), v, fields)
    });
    doors.get("/demo/mails", Access::Public, Sample::PLAIN, |v: Visit| outbox::index(v, "/demo/mails"));
    doors.get("/demo/mails/{mail}", Access::Public, Sample::PLAIN, |v: Visit, id: Path<String>| {
        outbox::show(v, id, "/demo/mails")
    });
    doors
}

struct Part {
    label: String,
    does: String,
    name: String,
    href: String,
}

#[derive(Template)]
#[template(path = "demo/index.html")]
struct Index<'a> {
    v: &'a Visit,
    house: String,
    parts: Vec<Part>,
    mails: i64,
}

async fn index(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let known = people::by_handles(&mut look, &PARTS.map(|(_, handle)| handle), v.today()).await?;
    let part = |(role, handle): (&str, &str)| Part {
        label: v.t(&format!("demo-role-{role}")),
        does: v.t(&format!("demo-{role}-does")),
        name: known.get(handle).map_or_else(String::new, |p| p.name.clone()),
        href: format!("/demo/sign-in/{handle}"),
    };
    let parts = PARTS.into_iter().map(part).collect();
    let mails = sql("SELECT count(*) AS n FROM mail").one(&mut look).await?.get("n")?;
    let house = v.app().house().name;
    Ok(v.page(Page::new(&v.t("demo-title"), Index { v: &v, house, parts, mails })))
}

async fn enter(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, &handle, v.today()).await?;
    let token = web::new_sign_in(&mut work, &person.id).await?;
    work.commit().await?;
    let next =
        if v.query("next").starts_with('/') && !v.query("next").starts_with("//") { v.query("next") } else { "/today" };
    Ok(with_cookie(Redirect::to(next).into_response(), &web::sign_in_cookie(v.app(), &token)))
}

async fn pass(demo: Arc<Demo>, v: Visit, fields: Fields) -> Reply {
    let days = fields.int("days", 0, 60)?;
    demo.let_pass(days).await?;
    Ok(v.go("/demo", "said-demo-later"))
}
