//! `/people/{handle}/working-time`: what was agreed with one person about when and how long they learn.

use axum::extract::Path;
use kit::{Done, Stop};
use people::Person;
use web::{Fields, Page, Reply, Template, Visit};

use super::found::{hhmm, minutes};
use crate::hours::{self, NewHours};

#[derive(Template)]
#[template(path = "plan/hours.html")]
struct Hours<'a> {
    v: &'a Visit,
    handle: String,
    name: String,
    fields: Fields,
    may: bool,
    known: bool,
    facts: Vec<(String, String)>,
    made: Option<String>,
    problem: Option<String>,
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let page = draw(&v, &handle, None).await?;
    Ok(v.page(page))
}

async fn draw(v: &Visit, handle: &str, back: Option<Fields>) -> Done<Page> {
    let mut look = v.look().await?;
    let person = people::by_handle(&mut look, handle, v.today()).await?;
    look.actor = v.actor();
    if !hours::may_see(&mut look, &person.id).await? {
        return Err(Stop::forbidden());
    }
    let may = hours::may_agree(&mut look, &person.id).await?;
    let own = hours::of(&mut look, &person.id).await?;
    let mut fields = Fields::default();
    let mut facts = Vec::new();
    let mut made = None;
    if let Some(own) = &own {
        let clock = |m: i64| kit::tongue::clock(v.lang(), m);
        let rows = [
            ("plan-hours-not-before", own.not_before.map(clock)),
            ("plan-hours-not-after", own.not_after.map(clock)),
            ("plan-hours-day", own.day_minutes.map(|m| v.duration(m))),
            ("plan-hours-break", own.break_minutes.map(|m| v.duration(m))),
            ("plan-hours-way", own.way_minutes.map(|m| v.duration(m))),
            ("plan-hours-note", Some(own.note.clone()).filter(|n| !n.is_empty())),
            ("plan-hours-last", own.until.map(|d| v.day_dated(d))),
        ];
        facts.extend(rows.into_iter().filter_map(|(key, value)| Some((v.t(key), value?))));
        let texts = [
            ("not_before", own.not_before.map(hhmm)),
            ("not_after", own.not_after.map(hhmm)),
            ("day_minutes", own.day_minutes.map(|m| m.to_string())),
            ("break_minutes", own.break_minutes.map(|m| m.to_string())),
            ("way_minutes", own.way_minutes.map(|m| m.to_string())),
            ("until", own.until.map(|d| d.to_string())),
        ];
        for (name, value) in texts {
            fields.set(name, value.unwrap_or_default());
        }
        fields.set("note", own.note.clone());
        let by = match &own.made_by {
            Some(by) => people::people_by_id(&mut look, std::slice::from_ref(by), v.today()).await?.remove(by),
            None => None,
        };
        let args = [
            ("day", v.day_dated(own.made_at.day(v.zone())).into()),
            ("name", by.map_or_else(|| "–".to_owned(), |p: Person| p.name).into()),
        ];
        made = Some(v.tr("plan-hours-made", &args));
    }
    let fields = back.unwrap_or(fields);
    let title = v.ta("plan-hours-title", "name", person.name.as_str());
    let body = Hours {
        v,
        handle: person.handle,
        name: person.name,
        may,
        known: own.is_some(),
        facts,
        made,
        problem: fields.error("").map(str::to_owned),
        fields,
    };
    Ok(Page::new(&title, body).at("people"))
}

pub async fn save(v: Visit, Path(handle): Path<String>, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, &handle, v.today()).await?;
    let done = match wish(&fields) {
        Ok(_) if fields.text("act") == "end" => hours::end(&mut work, &person.id).await,
        Ok(new) => hours::agree(&mut work, &person.id, new).await,
        Err(stop) => Err(stop),
    };
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&format!("/people/{handle}/working-time"), "said-plan-hours"),
        None => {
            let page = draw(&v, &handle, Some(fields)).await?;
            v.page_refused(page)
        }
    })
}

fn wish(fields: &Fields) -> Done<NewHours> {
    let time = |name: &str| match fields.text(name) {
        "" => Ok(None),
        text => minutes(text).map(Some).ok_or_else(|| Stop::at(name, "plan-change-time")),
    };
    let number = |name: &str, max: i64| match fields.text(name) {
        "" => Ok(None),
        _ => fields.int(name, 15, max).map(Some),
    };
    Ok(NewHours {
        not_before: time("not_before")?,
        not_after: time("not_after")?,
        day_minutes: number("day_minutes", 720)?,
        break_minutes: number("break_minutes", 240)?,
        way_minutes: match fields.text("way_minutes") {
            "" => None,
            _ => Some(fields.int("way_minutes", 0, 720)?),
        },
        note: fields.text("note").to_owned(),
        until: if fields.text("until").is_empty() { None } else { Some(fields.day("until")?) },
    })
}
