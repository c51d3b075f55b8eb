//! A copy of everything, and of what is held about one person.

use ::store::Work;
use axum::{
    body::Body,
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kit::{Done, PersonId};
use people::Person;
use web::{Fields, Page, Reply, Template, Visit};

use super::note_seen;
use crate::{
    export::{self, FileBody, TempFile},
    held::held,
    verbs::{export_house, export_person, known_form, may_read_held},
};

#[derive(Template)]
#[template(path = "records/export.html")]
struct House<'a> {
    v: &'a Visit,
    tables: usize,
}

pub async fn house(v: Visit) -> Reply {
    let body = House { v: &v, tables: held().len() };
    Ok(v.page(Page::new(&v.t("records-export"), body).at("settings")))
}

pub async fn take_house(v: Visit, fields: Fields) -> Reply {
    let form = known_form(fields.text("as"), &["csv", "sqlite"])?;
    let mut work = v.work().await?;
    export_house(&mut work, form).await?;
    work.commit().await?;
    let name = format!("tandem-{}", v.today());
    if form == "csv" {
        return Ok(download(&v, &format!("{name}.zip"), "application/zip", None));
    }
    Ok(download(&v, &format!("{name}.sqlite"), "application/vnd.sqlite3", None))
}

#[derive(Template)]
#[template(path = "records/held.html")]
struct Held<'a> {
    v: &'a Visit,
    own: bool,
    name: String,
    page: String,
    rooms: Vec<String>,
}

pub async fn person(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let person = found(&v, &mut look, &handle).await?;
    let body = Held {
        v: &v,
        own: v.who()?.id == person.id,
        name: person.name.clone(),
        page: format!("/people/{handle}"),
        rooms: export::rooms().into_iter().map(|room| v.t(&format!("records-room-{room}"))).collect(),
    };
    let answer = v.page(Page::new(&v.t("records-held"), body).at("people"));
    note_seen(&v, look, &person.id, "data").await?;
    Ok(answer)
}

pub async fn take_person(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let form = known_form(fields.text("as"), &["csv", "json"])?;
    let mut work = v.work().await?;
    let person = found(&v, &mut work, &handle).await?;
    export_person(&mut work, &person.id, form).await?;
    work.commit().await?;
    let name = format!("tandem-{handle}-{}", v.today());
    if form == "csv" {
        return Ok(download(&v, &format!("{name}.zip"), "application/zip", Some(person.id)));
    }
    let mut look = v.look().await?;
    let json =
        serde_json::to_vec_pretty(&export::person_json(&mut look, &person.id).await?).map_err(kit::Stop::from)?;
    Ok(named(Body::from(json), &format!("{name}.json"), "application/json"))
}

async fn found(v: &Visit, work: &mut Work, handle: &str) -> Done<Person> {
    let person = people::by_handle(work, handle, v.today()).await?;
    may_read_held(work, &person.id).await?;
    Ok(person)
}

/// Answers at once; the file is made behind the answer, so that a large house does not run into the limit of a request.
fn download(v: &Visit, name: &str, kind: &'static str, person: Option<PersonId>) -> Response {
    let making = tokio::spawn(make(v.clone(), kind, person));
    named(Body::new(FileBody::new(making)), name, kind)
}

async fn make(v: Visit, kind: &'static str, person: Option<PersonId>) -> Done<TempFile> {
    let temp = TempFile::new(&mut v.chance(), v.now())?;
    let mut look = v.look().await?;
    if kind == "application/zip" {
        export::to_zip(&mut look, v.app().files(), temp.write()?, person.as_ref()).await?;
    } else {
        export::to_sqlite(&mut look, temp.path()).await?;
    }
    Ok(temp)
}

/// A file for the browser to keep. Handles and dates are ASCII, so the name needs no other writing.
fn named(body: Body, name: &str, kind: &'static str) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], body).into_response()
}
