//! The few sentences about a trainer that stand in the memo, in every language of the house.

use ::store::Work;
use axum::extract::Path;
use kit::{Done, Lang, Role, Stop};
use web::{Fields, Html, Page, Reply, Template, Visit};

use super::words;
use crate::{
    model::Person,
    store::{organisation, people as rows},
    verbs,
};

/// Two sentences, and room for a third.
const BIO_MAX: usize = 600;

#[derive(Template)]
#[template(path = "people/biography.html")]
struct Form<'a> {
    v: &'a Visit,
    handle: String,
    name: String,
    inputs: Vec<Html>,
}

/// The own, or anybody's for a planner or administrator; not of somebody who is erased.
pub(super) fn may_write(v: &Visit, person: &Person) -> Done<bool> {
    let me = v.who()?;
    Ok((me.id == person.id || me.is_any(&[Role::Planner, Role::Administrator])) && !person.is_erased())
}

async fn opened(v: &Visit, work: &mut Work, handle: &str) -> Done<(Person, Vec<Lang>)> {
    let person = rows::by_handle(work, handle, v.today()).await?;
    if !may_write(v, &person)? {
        return Err(Stop::forbidden());
    }
    Ok((person, organisation::settings(work).await?.languages))
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let (person, langs) = opened(&v, &mut look, &handle).await?;
    let fields = Fields::from_pairs(person.bio.iter().flat_map(|bio| words::pairs("bio", bio)));
    let page = page(&v, &person, &langs, &fields);
    Ok(v.page(page))
}

fn page(v: &Visit, person: &Person, langs: &[Lang], fields: &Fields) -> Page {
    let body = Form {
        v,
        handle: person.handle.clone(),
        name: person.name.clone(),
        inputs: words::inputs(v, fields, langs, "bio", "textarea", "people-bio"),
    };
    Page::new(&v.ta("people-biography-of", "name", person.name.as_str()), body).at("people")
}

pub async fn write(v: Visit, Path(handle): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let (person, langs) = opened(&v, &mut work, &handle).await?;
    let done = match words::read(&fields, &langs, "bio", BIO_MAX, person.bio.as_ref()) {
        Ok(bio) => verbs::set_bio(&mut work, &person.id, bio).await,
        Err(stop) => Err(stop),
    };
    if v.keep(done, work, &mut fields).await?.is_some() {
        return Ok(v.go(&format!("/people/{handle}"), "said-people-biography"));
    }
    let page = page(&v, &person, &langs, &fields);
    Ok(v.page_refused(page))
}
