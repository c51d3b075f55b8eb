//! One's own account.

use kit::{Lang, Refusal, Stop};
use web::{Fields, Page, Reply, Template, Visit};

use crate::{
    directory::hash_password,
    store::{access, tokens},
    verbs::{long_enough, set_password},
};

const PASSWORD_MAX: usize = 200;

#[derive(Template)]
#[template(path = "me.html")]
struct Me<'a> {
    v: &'a Visit,
    name: String,
    own_page: String,
    langs: Vec<Lang>,
    themes: Vec<(&'static str, &'static str, bool)>,
    fields: &'a Fields,
    has_password: bool,
    /// Keys with which programmes act in this name.
    keys: i64,
}

pub async fn show(v: Visit) -> Reply {
    let page = page(&v, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, fields: &Fields) -> kit::Done<Page> {
    let me = v.who()?;
    let mut look = v.look().await?;
    let has_password = access::password_hash(&mut look, &me.id).await?.is_some();
    let keys = tokens::open_of(&mut look, &me.id).await?;
    let theme = v.theme().unwrap_or("");
    let themes = [("", "people-theme-system"), ("light", "people-theme-light"), ("dark", "people-theme-dark")];
    let body = Me {
        v,
        name: me.name.clone(),
        own_page: format!("/people/{}", me.handle),
        langs: v.app().house().languages,
        themes: themes.into_iter().map(|(value, key)| (value, key, value == theme)).collect(),
        fields,
        has_password,
        keys,
    };
    Ok(Page::new(&v.t("people-me-title"), body).at("me"))
}

pub async fn change_password(v: Visit, fields: Fields) -> Reply {
    match checked(&v, &fields).await {
        Ok(hash) => {
            let me = v.who()?.id.clone();
            let mut work = v.work().await?;
            set_password(&mut work, &me, &hash).await?;
            let token = web::new_sign_in(&mut work, &me).await?;
            work.commit().await?;
            Ok(web::with_cookie(v.go("/me", "said-people-password"), &web::sign_in_cookie(v.app(), &token)))
        }
        Err(Stop::Refused(refusal)) => {
            let fields = fields.refused(&v, &refusal);
            let page = page(&v, &fields).await?;
            Ok(v.page_refused(page))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// The new password, when it is long enough and written twice.
pub(super) fn new_password(fields: &Fields) -> kit::Done<String> {
    let (new, again) = (fields.needed("new", PASSWORD_MAX)?, fields.text("again"));
    long_enough(&new).map_err(|say| Refusal::at("new", say))?;
    if new != again {
        return Err(Stop::at("again", "people-password-differs"));
    }
    Ok(new)
}

/// The hash of the new password, when the old one fits and the new one is written twice.
async fn checked(v: &Visit, fields: &Fields) -> kit::Done<String> {
    let me = v.who()?;
    let new = new_password(fields)?;
    let mut look = v.look().await?;
    let known = access::password_hash(&mut look, &me.id).await?.is_some();
    drop(look);
    if known {
        let fits = v.app().check_password(&me.handle, fields.text("password"), v.from()).await??;
        if fits.as_ref() != Some(&me.id) {
            return Err(Stop::at("password", "people-password-wrong"));
        }
    }
    tokio::task::spawn_blocking(move || hash_password(&new)).await?
}
