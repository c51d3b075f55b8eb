//! Did the night run well, and which mails need somebody?

use kit::Done;
use store::{Work, mail, nights};
use web::{Html, Template, Visit, ui};

use crate::routes::part as render;

/// More waiting mails than this are not counted one by one.
const MAILS_MAX: i64 = 500;

#[derive(Template)]
#[template(path = "today/administrator.html")]
struct Administrator<'a> {
    v: &'a Visit,
    figures: Vec<Html>,
    /// To whom and why not.
    failed: Vec<(String, String)>,
}

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let people = people::people(look, v.today()).await?.len();
    let waiting = mail::waiting(look, MAILS_MAX).await?;
    let failed: Vec<_> = waiting.iter().filter_map(|m| Some((m.address.clone(), m.error.clone()?))).collect();
    let night = nights::last(look).await?;
    let night = night.map_or_else(|| v.t("desk-night-never"), |day| v.day_short(day));
    let figures = vec![
        ui::fig(&v.t("nav-people"), &v.int(people as i64), &v.t("desk-fig-people-small")),
        ui::fig(&v.t("desk-fig-night"), &night, &v.t("desk-fig-night-small")),
        ui::fig(&v.t("desk-fig-mails"), &v.int(waiting.len() as i64), &v.tn("desk-fig-mails-small", failed.len())),
    ];
    render(Administrator { v, figures, failed: failed.into_iter().take(5).collect() })
}
