//! `/courses/{slug}/wishes`: asking for a seat, in a coming session or in one that is still to be planned.

use axum::extract::Path;
use kit::{At, Done, Lang, SessionId, Zone, tongue};
use web::{Fields, Page, Reply, Template, Visit};

use crate::wishes;

#[derive(Template)]
#[template(path = "wishes/ask.html")]
struct Ask<'a> {
    v: &'a Visit,
    fields: Fields,
    slug: String,
    title: String,
    /// Who answers, and by when.
    lede: String,
    /// Value, day and time, what is free.
    options: Vec<(String, String, String)>,
    /// Nobody has to be asked.
    open: bool,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let page = page(&v, slug, Fields::default()).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, slug: String, mut fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let course = curriculum::course_by_slug(&mut look, &slug).await?;
    let me = people::person(&mut look, &v.who()?.id, v.today()).await?;
    let found = wishes::chances(&mut look, &course, &me).await?;
    let options: Vec<(String, String, String)> = found
        .iter()
        .map(|c| {
            let s = &c.session;
            (s.id.to_string(), when(v, s), v.tn("deliver-wish-free", c.free))
        })
        .collect();
    if fields.text("session").is_empty()
        && fields.pairs().is_empty()
        && let Some((first, ..)) = options.first()
    {
        fields.set("session", first.clone());
    }
    let lede = match course.terms.approval.as_str() {
        "open" => v.t("deliver-wish-lede-open"),
        "ask_or_yes" => v.tn("deliver-wish-lede-yes", course.terms.approval_days),
        _ => v.tn("deliver-wish-lede", course.terms.approval_days),
    };
    let title = course.title(v.lang()).to_owned();
    let open = course.terms.approval == "open";
    let heading = v.t("curriculum-ask-seat");
    Ok(Page::new(&heading, Ask { v, fields, slug, title, lede, options, open }).at("courses"))
}

/// A session's day and time, as on its own page.
pub fn when(v: &Visit, s: &plan::Session) -> String {
    day_and_time(v, s.starts_at, s.zone)
}

/// The same of one of its meetings.
pub fn day_and_time(v: &Visit, at: At, zone: Zone) -> String {
    let (day, time) = (v.day_long(at.day(zone)), tongue::clock(v.lang(), at.local_minutes(zone)));
    // Chinese sets nothing between the two.
    let comma = if v.lang() == Lang::Zh { "" } else { ", " };
    format!("{day}{comma}{time}")
}

pub async fn ask(v: Visit, Path(slug): Path<String>, mut fields: Fields) -> Reply {
    let session = Some(fields.text("session")).filter(|s| !s.is_empty()).map(|s| SessionId(s.to_owned()));
    let mut work = v.work().await?;
    Ok(
        match v.keep(wishes::ask_seat(&mut work, &slug, session, fields.text("note")).await, work, &mut fields).await? {
            Some(wish) => {
                let said = match (wish.answer.is_some(), wish.session.is_some()) {
                    (true, true) => "said-deliver-wish-seated",
                    (true, false) => "said-deliver-wish-counted",
                    (false, _) => "said-deliver-wished",
                };
                v.go("/wishes", said)
            }
            None => v.page_refused(page(&v, slug, fields).await?),
        },
    )
}
