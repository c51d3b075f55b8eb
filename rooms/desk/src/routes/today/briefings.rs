//! What has changed and is still to be read.

use kit::{Done, time};
use store::Work;
use web::{Html, Template, Visit, ui};

use super::Item;
use crate::routes::part as render;

#[derive(Template)]
#[template(path = "today/briefings.html")]
struct Briefings<'a> {
    v: &'a Visit,
    items: Vec<Item>,
}

/// Nothing when there is nothing to read.
pub async fn part(v: &Visit, look: &mut Work) -> Done<Option<Html>> {
    let waiting = deliver::briefings::briefings_waiting(look, &v.who()?.id).await?;
    if waiting.is_empty() {
        return Ok(None);
    }
    let item = |b: &deliver::briefings::Briefing| Item {
        text: b.text(v.lang()).1.title.clone(),
        small: String::new(),
        badge: match time::days_between(b.due_on, v.today()) {
            late if late > 0 => ui::badge("late", &v.tn("deliver-briefing-late", late)),
            _ => ui::badge("due", &v.ta("deliver-briefing-by", "day", v.day_by(b.due_on))),
        },
        href: format!("/briefings/{}", b.number),
        link: v.t("desk-open"),
    };
    let items = waiting.iter().map(item).collect();
    render(Briefings { v, items }).map(Some)
}
