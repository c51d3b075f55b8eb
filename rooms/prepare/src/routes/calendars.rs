//! `/calendars`: the private addresses under which a calendar programme reads what is booked, and what stands behind one.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse,
};
use kit::{Role, Stop};
use web::{Fields, Page, Reply, Template, Visit};

use crate::{
    feed,
    model::Feed,
    store::feeds as rows,
    verbs::{self, feed_kinds as kinds},
};

#[derive(Template)]
#[template(path = "calendars/list.html")]
struct List<'a> {
    v: &'a Visit,
    mine: Vec<Line>,
    rooms: Vec<Line>,
}

struct Line {
    kind: &'static str,
    subject: String,
    name: String,
    /// The whole address, once there is one, and since when.
    address: Option<(String, String)>,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let me = v.who()?.id.to_string();
    let own = rows::current(&mut look, kinds::PERSON, &me).await?;
    let mut mine = vec![line(&v, kinds::PERSON, me.clone(), v.t("prepare-feed-own"), own)];
    let teaches = !plan::sessions_taught_by(&mut look, &v.who()?.id).await?.is_empty();
    if teaches || v.is(Role::Facilitator) {
        let own = rows::current(&mut look, kinds::TRAINER, &me).await?;
        mine.push(line(&v, kinds::TRAINER, me, v.t("prepare-feed-teaching"), own));
    }
    let mut rooms = Vec::new();
    if v.is(Role::Planner) || v.is(Role::Administrator) {
        let feeds = rows::rooms(&mut look).await?;
        for venue in curriculum::venues(&mut look).await? {
            let name = venue.name.get(v.lang()).to_owned();
            let feed = feeds.iter().find(|f| f.subject == venue.id.as_str()).cloned();
            rooms.push(line(&v, kinds::ROOM, venue.id.to_string(), name, feed));
        }
    }
    let title = v.t("prepare-calendars");
    Ok(v.page(Page::new(&title, List { v: &v, mine, rooms }).at("me")))
}

fn line(v: &Visit, kind: &'static str, subject: String, name: String, feed: Option<Feed>) -> Line {
    let base = v.app().0.config.base_url.trim_end_matches('/').to_owned();
    let address = feed.map(|f| (format!("{base}/calendars/{}.ics", f.token), v.day_long(f.made_at.day(v.zone()))));
    Line { kind, subject, name, address }
}

pub async fn renew(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    verbs::renew_feed(&mut work, fields.text("kind"), fields.text("subject")).await?;
    work.commit().await?;
    Ok(v.go("/calendars", "said-prepare-feed"))
}

/// Public: the address itself is the key. Nothing tells a wrong one from a renewed one.
pub async fn read(v: Visit, Path(token): Path<String>) -> Reply {
    let token = token.strip_suffix(".ics").unwrap_or(&token);
    let mut look = v.look().await?;
    let Some(found) = rows::by_token(&mut look, token).await? else { return Err(Stop::missing().into()) };
    let Some(text) = feed::calendar(&mut look, &found).await? else { return Err(Stop::missing().into()) };
    let head = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    Ok((StatusCode::OK, head, text).into_response())
}
