//! Who stands in for whom.

use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use kit::{Day, Done, PersonId, Role, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Undo, Visit, ui};

use crate::{
    called::person_called,
    deputies::{self, Deputy},
    store::people as rows,
};

#[derive(Template)]
#[template(path = "deputies.html")]
struct Show<'a> {
    v: &'a Visit,
    lines: Vec<Line>,
    inputs: Vec<Html>,
}

struct Line {
    id: String,
    absent: String,
    deputy: String,
    days: String,
    now: bool,
}

pub async fn show(v: Visit) -> Reply {
    let page = page(&v, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let (me, today, all) = (v.who()?.id.clone(), v.today(), v.is(Role::Administrator));
    let mut known = deputies::deputies(&mut look, today).await?;
    known.retain(|d| all || d.absent == me || d.deputy == me);
    let ids: Vec<PersonId> = known.iter().flat_map(|d| [d.absent.clone(), d.deputy.clone()]).collect();
    let names: HashMap<PersonId, String> =
        rows::people_by_id(&mut look, &ids, today).await?.into_iter().map(|(id, p)| (id, p.name)).collect();
    let name = |id: &PersonId| names.get(id).cloned().unwrap_or_default();
    let until = |d: &Deputy| match d.to {
        Some(to) => format!("{} – {}", v.day_dated(d.from), v.day_dated(to)),
        None => v.ta("people-deputy-since", "day", v.day_dated(d.from)),
    };
    let mut inputs = Vec::new();
    if all {
        // Anybody in the house, also whoever has left and is still somebody's manager.
        for (name, key, hint) in [
            ("absent", "people-deputy-absent", "people-deputy-absent-hint"),
            ("deputy", "people-deputy-deputy", "people-deputy-deputy-hint"),
        ] {
            inputs.push(ui::field(fields, name, "text", &v.t(key), &v.t(hint)));
        }
    } else {
        let near = near(&mut look, &me, today).await?;
        let near: Vec<(String, String)> = near.into_iter().map(|p| (p.handle, p.name)).collect();
        inputs.push(ui::select(fields, "deputy", &v.t("people-deputy-deputy"), &near));
    }
    inputs.push(ui::field(fields, "from", "date", &v.t("people-deputy-from"), ""));
    let hint = if all { v.t("people-deputy-to-hint") } else { String::new() };
    inputs.push(ui::field(fields, "to", "date", &v.t("people-deputy-until"), &hint));
    let line = |d: &Deputy| Line {
        id: d.id.0.clone(),
        absent: name(&d.absent),
        deputy: name(&d.deputy),
        days: until(d),
        now: d.holds(today),
    };
    let body = Show { v, lines: known.iter().map(line).collect(), inputs };
    Ok(Page::new(&v.t("people-deputies"), body).at("people"))
}

/// Whoever leads people beside, above or below the reader.
async fn near(look: &mut Work, me: &PersonId, today: Day) -> Done<Vec<crate::Person>> {
    let mut ids: Vec<PersonId> = rows::reports(look, me, today).await?.into_iter().map(|p| p.id).collect();
    if let Some(above) = rows::manager_of(look, me, today).await? {
        ids.extend(rows::reports(look, &above, today).await?.into_iter().map(|p| p.id));
        ids.push(above);
    }
    ids.retain(|id| id != me);
    rows::those_with_role(look, &ids, Role::Manager, today).await
}

pub async fn name(v: Visit, mut fields: Fields) -> Reply {
    let done = named(&v, &fields).await;
    Ok(match fields.done(&v, done)? {
        Some(answer) => answer,
        None => v.page_refused(page(&v, &fields).await?),
    })
}

async fn named(v: &Visit, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let today = v.today();
    let absent = match fields.text("absent") {
        "" => v.who()?.id.clone(),
        text => known(&mut work, "absent", text, today).await?,
    };
    let deputy = match fields.text("deputy") {
        "" => return Err(Stop::at("deputy", "people-deputy-manager")),
        text => known(&mut work, "deputy", text, today).await?,
    };
    let to = if fields.text("to").is_empty() { None } else { Some(fields.day("to")?) };
    deputies::name_deputy(&mut work, &absent, &deputy, fields.day("from")?, to).await?;
    work.commit().await?;
    Ok(v.go("/deputies", "said-people-deputy"))
}

/// By the handle anybody, by name or address whoever works here.
async fn known(work: &mut Work, field: &str, text: &str, today: Day) -> Done<PersonId> {
    match rows::by_handle(work, text.trim(), today).await {
        Ok(person) => Ok(person.id),
        Err(Stop::Refused(_)) => Ok(person_called(work, field, text, today).await?.id),
        Err(fault) => Err(fault),
    }
}

pub async fn end(v: Visit, Path(id): Path<String>) -> Reply {
    let back = Undo::at(format!("/deputies/{id}/undo"));
    let mut work = v.work().await?;
    deputies::end_deputy(&mut work, &id.into()).await?;
    work.commit().await?;
    Ok(v.go_undo("/deputies", "said-people-deputy-ended", &back))
}

pub async fn restore(v: Visit, Path(id): Path<String>) -> Reply {
    let mut work = v.work().await?;
    deputies::restore_deputy(&mut work, &id.into()).await?;
    work.commit().await?;
    Ok(v.go("/deputies", "said-web-undone"))
}
