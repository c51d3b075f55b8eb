//! Inviting people, and what they do with the invitation.

use axum::extract::Path;
use kit::{Kind, Stop};
use store::Actor;
use web::{Fields, Page, Reply, Template, Visit, ui};

use super::me;
use crate::{directory::hash_password, store::people as rows, verbs};

#[derive(Template)]
#[template(path = "people/invited.html")]
struct Invited<'a> {
    v: &'a Visit,
    name: String,
    back: String,
    address: String,
    mailed: Option<String>,
}

/// Makes an address and shows it, this once.
pub async fn invite(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut work = v.work().await?;
    let person = rows::by_handle(&mut work, &handle, v.today()).await?;
    let base = v.app().0.config.base_url.clone();
    let code = verbs::invite(&mut work, &person.id, &base).await?;
    work.commit().await?;
    let body = Invited {
        v: &v,
        name: person.name.clone(),
        back: format!("/people/{handle}"),
        address: format!("{base}/welcome/{code}"),
        mailed: (!person.email.is_empty()).then(|| v.ta("people-invited-mailed", "email", person.email.as_str())),
    };
    Ok(v.page(Page::new(&v.ta("people-invited-title", "name", person.name.as_str()), body).at("people")))
}

pub async fn invite_all(v: Visit) -> Reply {
    let mut work = v.work().await?;
    let base = v.app().0.config.base_url.clone();
    verbs::invite_all(&mut work, &base).await?;
    work.commit().await?;
    Ok(v.go("/people", "said-people-invited"))
}

#[derive(Template)]
#[template(path = "people/welcome.html")]
struct Welcome<'a> {
    v: &'a Visit,
    code: String,
    /// Nobody, when the address works no more.
    name: Option<String>,
    fields: Fields,
}

pub async fn welcome(v: Visit, Path(code): Path<String>) -> Reply {
    let page = draw(&v, code, Fields::default()).await?;
    Ok(v.page(page))
}

async fn draw(v: &Visit, code: String, fields: Fields) -> kit::Done<Page> {
    let mut look = v.look().await?;
    let name = match verbs::invited(&mut look, &code).await? {
        Some(id) => Some(rows::person(&mut look, &id, v.today()).await?.name),
        None => None,
    };
    let title = v.t(if name.is_some() { "people-welcome-title" } else { "people-welcome-over-title" });
    Ok(Page::new(&title, Welcome { v, code, name, fields }).public())
}

/// Sets the password and signs in.
pub async fn accept(v: Visit, Path(code): Path<String>, fields: Fields) -> Reply {
    let new = match me::new_password(&fields) {
        Ok(new) => new,
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            return Ok(v.page_refused(draw(&v, code, fields).await?));
        }
        Err(other) => return Err(other.into()),
    };
    let hash = tokio::task::spawn_blocking(move || hash_password(&new)).await.map_err(Stop::from)??;
    // Nobody is signed in yet; the address is what allows it.
    let mut work = v.work_as(Actor::Nobody).await?;
    let person = verbs::accept_invitation(&mut work, &code, &hash).await?;
    let token = web::new_sign_in(&mut work, &person).await?;
    work.commit().await?;
    Ok(web::with_cookie(v.go("/today", "said-people-welcome"), &web::sign_in_cookie(v.app(), &token)))
}
