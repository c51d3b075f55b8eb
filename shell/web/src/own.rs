//! The doors of web itself: sign-in, sign-out, language, theme, assets.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use kit::{Lang, Refusal, Say};

use crate::{Access, App, Doors, Fields, Page, Reply, Sample, Visit, assets, sign_in, ui};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/assets/{*name}", Access::Public, Sample::PLAIN, assets::serve);
    doors.get("/favicon.ico", Access::Public, Sample::PLAIN, assets::mark);
    doors.get("/sign-in", Access::Public, Sample::PLAIN, form);
    doors.post("/sign-in", Access::Public, Sample::form(&[("name", "nobody"), ("password", "wrong")]), enter);
    doors.post("/sign-out", Access::SignedIn, Sample::PLAIN, leave);
    doors.post("/language", Access::Public, Sample::form(&[("lang", "lv"), ("next", "/sign-in")]), language);
    doors.post("/theme", Access::Public, Sample::form(&[("theme", "dark"), ("next", "/sign-in")]), theme);
    doors
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Form<'a> {
    v: &'a Visit,
    fields: Fields,
    next: String,
}

async fn form(v: Visit) -> Reply {
    let fields = Fields::default();
    let next = own_address(v.query("next"));
    Ok(v.page(Page::new(&v.t("web-sign-in"), Form { v: &v, fields, next }).public()))
}

async fn enter(v: Visit, fields: Fields) -> Reply {
    let next = own_address(fields.text("next"));
    let found = v.app().check_password(fields.text("name"), fields.text("password"), v.from()).await?;
    let refusal = match found {
        Ok(Some(person)) => {
            let mut work = v.work().await?;
            if v.app().0.directory.me(&mut work, &person).await?.is_none() {
                // The password is right, so whoever reads this may know that the days are over.
                let refusal = Refusal::at("name", Say::new("web-sign-in-ended"));
                let fields = fields.refused(&v, &refusal);
                return Ok(v.page_refused(Page::new(&v.t("web-sign-in"), Form { v: &v, fields, next }).public()));
            }
            let token = sign_in::new_sign_in(&mut work, &person).await?;
            work.commit().await?;
            return Ok(with_cookie(Redirect::to(&next).into_response(), &sign_in::sign_in_cookie(v.app(), &token)));
        }
        Ok(None) => Refusal::at("password", Say::new("web-sign-in-wrong")),
        Err(slow) => slow,
    };
    let fields = fields.refused(&v, &refusal);
    Ok(v.page_refused(Page::new(&v.t("web-sign-in"), Form { v: &v, fields, next }).public()))
}

async fn leave(v: Visit, State(app): State<App>, headers: HeaderMap) -> Reply {
    let mut work = v.work().await?;
    sign_in::end_sign_in(&mut work, &headers).await?;
    work.commit().await?;
    Ok(with_cookie(Redirect::to("/sign-in").into_response(), &sign_in::sign_in_cookie(&app, "")))
}

async fn language(v: Visit, fields: Fields) -> Reply {
    let lang = Lang::from_code(fields.text("lang")).unwrap_or(v.lang());
    if let Some(me) = v.me() {
        let mut work = v.work().await?;
        v.app().0.directory.choose_lang(&mut work, &me.id, lang).await?;
        work.commit().await?;
    }
    let back = Redirect::to(&own_address(fields.text("next"))).into_response();
    Ok(with_cookie(back, &format!("lang={}; Path=/; SameSite=Lax; Max-Age=31536000", lang.code())))
}

async fn theme(fields: Fields) -> Reply {
    let back = Redirect::to(&own_address(fields.text("next"))).into_response();
    let value = match fields.text("theme") {
        "light" => "light",
        "dark" => "dark",
        _ => "",
    };
    let age = if value.is_empty() { 0 } else { 31_536_000 };
    Ok(with_cookie(back, &format!("theme={value}; Path=/; SameSite=Lax; Max-Age={age}")))
}

/// Only addresses of this house, so that nobody is sent elsewhere after signing in.
fn own_address(next: &str) -> String {
    let safe =
        next.starts_with('/') && !next.starts_with("//") && !next.contains('\\') && !next.contains(char::is_control);
    if safe { next.to_owned() } else { "/".to_owned() }
}

/// Adds a cookie to an answer.
pub fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

#[cfg(test)]
mod tests {
    #[test]
    fn nobody_is_sent_to_a_stranger() {
        assert_eq!(super::own_address("//evil.example"), "/");
        assert_eq!(super::own_address("https://evil.example"), "/");
        assert_eq!(super::own_address("/\\evil.example"), "/");
        assert_eq!(super::own_address("/today?x=1"), "/today?x=1");
    }
}
