//! Did the night run well, which files wait, and which rows, mails or accounts need somebody?

use kit::Done;
use store::{Work, mail, nights};
use web::{Html, Template, Visit, ui};

use super::Item;
use crate::routes::part as render;

/// More mails that were not taken are not counted one by one.
const FAILED_MAX: i64 = 500;
const FAILED_SHOWN: usize = 5;
const IMPORTS_SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "today/administrator.html")]
struct Administrator<'a> {
    v: &'a Visit,
    /// What is left to do until the first session: text, address, badge.
    steps: Vec<(String, String, Html)>,
    figures: Vec<Html>,
    items: Vec<Item>,
    /// To whom and why not.
    failed: Vec<(String, String)>,
}

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let census = people::census(look, v.today()).await?;
    let tally = mail::tally(look).await?;
    let failed = mail::failed(look, FAILED_MAX).await?;
    let troubles = nights::troubles(look).await?;
    let night = nights::last(look).await?;
    let ran = match night {
        None if troubles.is_empty() => v.t("desk-night-first"),
        _ => v.tn("desk-fig-night-small", troubles.len()),
    };
    let night = night.map_or_else(|| v.t("desk-night-never"), |day| v.day_short(day));
    let parked = records::parked_count(look).await?;
    let figures = vec![
        ui::fig(&v.t("nav-people"), &v.int(census.people), &v.t("desk-fig-people-small")),
        ui::fig(&v.t("desk-fig-night"), &night, &ran),
        ui::fig(&v.t("desk-fig-mails"), &v.int(tally.all()), &v.tn("desk-fig-mails-small", failed.len())),
        ui::fig(&v.t("desk-fig-parked"), &v.int(parked), &v.t("desk-fig-parked-small")),
    ];
    let mut items: Vec<Item> = troubles
        .into_iter()
        .map(|(act, again, why)| Item {
            text: v.ta("desk-night-failed", "act", act),
            small: format!("{} · {why}", v.ta("desk-night-again", "when", v.moment(again))),
            badge: ui::badge("late", &v.t("desk-night-badge")),
            href: String::new(),
            link: String::new(),
        })
        .collect();
    items.extend(imports(v, look).await?);
    items.extend(accounts(v, census));
    let steps = first_steps(v, look, census.people).await?;
    render(Administrator { v, steps, figures, items, failed: failed.into_iter().take(FAILED_SHOWN).collect() })
}

/// A house is young while it is small and nothing is planned around these days.
const YOUNG_PEOPLE: i64 = 40;
const YOUNG_DAYS: i64 = 60;

/// The way from an empty house to a first session; empty once there is one.
async fn first_steps(v: &Visit, look: &mut Work, people: i64) -> Done<Vec<(String, String, Html)>> {
    if people > YOUNG_PEOPLE {
        return Ok(Vec::new());
    }
    let (from, to) = (v.now().plus_days(-YOUNG_DAYS), v.now().plus_days(YOUNG_DAYS));
    if !plan::sessions(look, from, to).await?.is_empty() {
        return Ok(Vec::new());
    }
    let courses = curriculum::courses(look).await?;
    let venues = curriculum::venues(look).await?;
    let trainers = curriculum::trainers(look).await?;
    let teach = courses.first().map_or_else(|| "/courses".to_owned(), |c| format!("/courses/{}/trainers", c.slug));
    let month = kit::time::month_of(v.today());
    let step = |key: &str, href: String, done: bool| {
        let badge = if done { ui::badge("a", &v.t("desk-first-done")) } else { Html::default() };
        (v.t(key), href, badge)
    };
    Ok(vec![
        step("desk-first-people", "/joiners".into(), people > 1),
        step("desk-first-course", "/course-drafts".into(), !courses.is_empty()),
        step("desk-first-venue", "/venues".into(), !venues.is_empty()),
        step("desk-first-trainer", teach, !trainers.is_empty()),
        step("desk-first-session", format!("/plan/{month}/by-hand"), false),
    ])
}

/// Files somebody has uploaded and nobody has applied.
async fn imports(v: &Visit, look: &mut Work) -> Done<Vec<Item>> {
    let waiting = people::imports::waiting(look, IMPORTS_SHOWN).await?;
    Ok(waiting
        .into_iter()
        .map(|(import, counts)| Item {
            text: v.ta("desk-import-waits", "file", import.file_name),
            small: v.tr("desk-import-rows", &[("n", counts.changes().into()), ("wrong", counts.error.into())]),
            badge: if counts.error > 0 { ui::badge("due", &v.t("desk-import-mend")) } else { Html::default() },
            href: format!("/imports/{}", import.number),
            link: v.t("desk-open"),
        })
        .collect())
}

/// People whom nothing reaches, or whom nobody leads.
fn accounts(v: &Visit, census: people::Census) -> Vec<Item> {
    [("desk-without-mail", census.without_email), ("desk-without-place", census.without_place)]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| Item {
            text: v.tn(key, n),
            small: String::new(),
            badge: Html::default(),
            href: "/people".into(),
            link: v.t("desk-open"),
        })
        .collect()
}
