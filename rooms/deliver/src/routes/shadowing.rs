//! `/shadowings`: who sits beside whom, and how far they have come.

use std::collections::HashMap;

use axum::extract::Path;
use kit::{Done, PersonId, Role, Stop, time};
use store::Work;
use web::{Access, Doors, Fields, Html, Page, Reply, Sample, Template, Visit, ui};

use super::ANSWERERS;
use crate::{
    shadowing::{self, Contact, NewPair, Shadowing, Step},
    store::shadowing as rows,
};

const SHOWN: i64 = 60;
/// How long two people usually sit together, days.
const USUAL_DAYS: i64 = 14;

pub fn doors(doors: &mut Doors) {
    doors.get("/shadowings", Access::SignedIn, Sample::PLAIN, index);
    let new =
        Sample::form(&[("person", "liga.ozolina"), ("partner", "roberts.zarins"), ("needed", "3"), ("hours", "2")]);
    doors.post("/shadowings", ANSWERERS, new, pair);
    doors.get("/shadowings/{n}", Access::SignedIn, Sample::PLAIN, show);
    let contact = Sample::form(&[("step", "observe"), ("kind", "Bill"), ("note", "")]);
    doors.post("/shadowings/{n}/contacts", Access::SignedIn, contact, note);
    doors.post("/shadowings/{n}/ticks", Access::SignedIn, Sample::form(&[("contact", "none")]), tick);
    doors.post("/shadowings/{n}/ends", ANSWERERS, Sample::PLAIN, end);
}

struct Line {
    href: String,
    who: String,
    days: String,
    state: Html,
}

#[derive(Template)]
#[template(path = "shadowing/index.html")]
struct Index<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    mine: Vec<Line>,
    /// Of the people one leads.
    theirs: Vec<Line>,
    pairs: bool,
}

pub async fn index(v: Visit) -> Reply {
    let mut fields = Fields::default();
    fields.set("from_on", v.today().to_string());
    fields.set("to_on", time::plus_days(v.today(), USUAL_DAYS).to_string());
    fields.set("needed", "3");
    fields.set("hours", "2");
    let page = index_page(&v, &fields).await?;
    Ok(v.page(page))
}

async fn index_page(v: &Visit, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let mine = shadowing::shadowings_of(&mut look, &me.id).await?;
    let all = me.is_any(&[Role::Planner, Role::Administrator]);
    let theirs = if all {
        rows::running(&mut look, None, SHOWN).await?
    } else if me.is(Role::Manager) {
        let mut led = Vec::new();
        for manager in people::charge_of(&mut look, &me.id, v.today()).await? {
            led.extend(people::led(&mut look, &manager, v.today()).await?.into_iter().map(|(p, _)| p));
        }
        rows::running(&mut look, Some(&led), SHOWN).await?
    } else {
        Vec::new()
    };
    let body = Index {
        v,
        fields,
        mine: lines(v, &mut look, &mine).await?,
        theirs: lines(v, &mut look, &theirs).await?,
        pairs: all || me.is(Role::Manager),
    };
    Ok(Page::new(&v.t("deliver-shadowings"), body).at("people"))
}

async fn lines(v: &Visit, look: &mut Work, pairs: &[Shadowing]) -> Done<Vec<Line>> {
    let ids: Vec<&shadowing::ShadowingId> = pairs.iter().map(|s| &s.id).collect();
    let mut by_pair: HashMap<shadowing::ShadowingId, Vec<Contact>> = HashMap::new();
    for (id, contact) in rows::contacts_of(look, &ids).await? {
        by_pair.entry(id).or_default().push(contact);
    }
    let people: Vec<PersonId> = pairs.iter().flat_map(|s| [s.person.clone(), s.partner.clone()]).collect();
    let names = people::people_by_id(look, &people, v.today()).await?;
    let name = |id: &PersonId| names.get(id).map_or_else(String::new, |p| p.name.clone());
    let line = |s: &Shadowing| Line {
        href: format!("/shadowings/{}", s.number),
        who: v.tr("deliver-shadow-pair", &[("person", name(&s.person).into()), ("partner", name(&s.partner).into())]),
        days: days(v, s),
        state: state(v, s, by_pair.get(&s.id).map_or(&[], Vec::as_slice)),
    };
    Ok(pairs.iter().map(line).collect())
}

fn days(v: &Visit, s: &Shadowing) -> String {
    v.tr("deliver-shadow-from-to", &[("from", v.day_dated(s.from_on).into()), ("to", v.day_dated(s.to_on).into())])
}

fn state(v: &Visit, s: &Shadowing, contacts: &[Contact]) -> Html {
    let p = shadowing::progress(s, contacts);
    match (s.ended_at.is_some(), p.ready) {
        (_, true) => ui::badge("a", &v.t("deliver-shadow-ready")),
        (true, _) => ui::badge("", &v.t("deliver-briefing-is-ended")),
        _ => ui::badge("due", &v.t(&format!("deliver-step-{}", p.open.code()))),
    }
}

pub async fn pair(v: Visit, mut fields: Fields) -> Reply {
    let mut work = v.work().await?;
    Ok(match v.keep(paired(&v, &mut work, &fields).await, work, &mut fields).await? {
        Some(s) => v.go(&format!("/shadowings/{}", s.number), "said-deliver-paired"),
        None => v.page_refused(index_page(&v, &fields).await?),
    })
}

async fn paired(v: &Visit, work: &mut Work, fields: &Fields) -> Done<Shadowing> {
    fields.all_needed(&["person", "partner", "from_on", "to_on", "kinds", "needed", "hours"])?;
    let person = people::person_called(work, "person", &fields.needed("person", 200)?, v.today()).await?;
    let partner = people::person_called(work, "partner", &fields.needed("partner", 200)?, v.today()).await?;
    let lines = fields.needed("kinds", 1_000)?;
    let new = NewPair {
        person: person.id,
        partner: partner.id,
        from_on: fields.day("from_on")?,
        to_on: fields.day("to_on")?,
        kinds: lines.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect(),
        needed: fields.int("needed", 1, 20)?,
        minutes_a_day: super::outside::minutes(fields.text("hours"))
            .ok_or_else(|| Stop::at("hours", "deliver-shadow-hours-wrong"))?,
    };
    shadowing::pair_up(work, new).await
}

struct Row {
    kind: String,
    cells: Vec<(String, Html)>,
}

struct Told {
    id: String,
    head: String,
    note: String,
    /// Waits for the reader's tick.
    tick: bool,
    state: Html,
}

#[derive(Template)]
#[template(path = "shadowing/show.html")]
struct Show<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    number: i64,
    title: String,
    days: String,
    gate: String,
    ready: bool,
    /// Not of a pair that ended on the way.
    steps: Option<Html>,
    rows: Vec<Row>,
    told: Vec<Told>,
    /// Of the two: may write and tick.
    writes: bool,
    options: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    ends: bool,
}

pub async fn show(v: Visit, Path(n): Path<String>) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let page = show_page(&v, number, &Fields::default()).await?;
    Ok(v.page(page))
}

async fn show_page(v: &Visit, number: i64, fields: &Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let me = v.who()?.clone();
    let s = shadowing::shadowing(&mut look, number).await?;
    if !shadowing::may_see(&mut look, &s).await? {
        return Err(Stop::forbidden());
    }
    let contacts = shadowing::contacts(&mut look, &s.id).await?;
    let p = shadowing::progress(&s, &contacts);
    let names = people::people_by_id(&mut look, &[s.person.clone(), s.partner.clone()], v.today()).await?;
    let name = |id: &PersonId| names.get(id).map_or_else(String::new, |p| p.name.clone());
    let of_two = me.id == s.person || me.id == s.partner;
    let step = |x: Step| v.t(&format!("deliver-step-{}", x.code()));
    let cell = |c: &shadowing::Cell| {
        let text = v.tr("deliver-parts-of", &[("n", c.done.min(c.needed).into()), ("all", c.needed.into())]);
        ui::badge(if c.done >= c.needed { "a" } else { "" }, &text)
    };
    let row = |(kind, cells): &(String, [shadowing::Cell; 3])| Row {
        kind: kind.clone(),
        cells: Step::ALL.iter().zip(cells).map(|(x, c)| (step(*x), cell(c))).collect(),
    };
    let told = |c: &Contact| {
        let own = if me.id == s.person { c.person_at } else { c.partner_at };
        Told {
            id: c.id.clone(),
            head: format!("{} · {} · {}", v.day_dated(c.on_day), c.kind, step(c.step)),
            note: c.note.clone(),
            tick: of_two && own.is_none() && s.ended_at.is_none(),
            state: if c.counts() {
                ui::badge("a", &v.t("deliver-shadow-both"))
            } else if s.ended_at.is_some() {
                ui::badge("", &v.t("deliver-shadow-one"))
            } else {
                let waits = if c.person_at.is_none() { &s.person } else { &s.partner };
                ui::badge("due", &v.ta("deliver-shadow-waits", "name", name(waits)))
            },
        }
    };
    let missing: Vec<String> = p
        .missing
        .iter()
        .map(|(kind, n)| v.tr("deliver-shadow-missing", &[("kind", kind.as_str().into()), ("n", (*n).into())]))
        .collect();
    let gate = if p.ready {
        v.ta("deliver-shadow-ready-text", "name", name(&s.person))
    } else if s.ended_at.is_some() {
        v.t("deliver-shadow-over")
    } else {
        let key = format!("deliver-gate-{}", p.open.code());
        v.ta(&key, "missing", kit::tongue::list(v.lang(), &missing))
    };
    let at = if p.ready { Step::ALL.len() } else { p.open as usize };
    let steps = ui::steps(&v.t("deliver-shadow-steps"), &Step::ALL.map(step), at);
    let body = Show {
        v,
        fields,
        number,
        title: v.tr("deliver-shadow-pair", &[("person", name(&s.person).into()), ("partner", name(&s.partner).into())]),
        days: format!("{} · {}", days(v, &s), v.ta("deliver-shadow-a-day", "length", v.duration(s.minutes_a_day))),
        gate,
        ready: p.ready,
        steps: Some(steps).filter(|_| p.ready || s.ended_at.is_none()),
        rows: p.cells.iter().map(row).collect(),
        told: contacts.iter().map(told).collect(),
        writes: of_two && s.ended_at.is_none(),
        options: Step::ALL.into_iter().filter(|x| *x <= p.open).map(|x| (x.code().to_owned(), step(x))).rev().collect(),
        kinds: s.kinds.iter().map(|k| (k.clone(), k.clone())).collect(),
        ends: s.ended_at.is_none() && !of_two || s.made_by.as_ref() == Some(&me.id) && s.ended_at.is_none(),
    };
    let title = body.title.clone();
    Ok(Page::new(&title, body).at("people"))
}

/// The page again with the sentence, or on to it.
async fn told(v: &Visit, number: i64, work: Work, mut fields: Fields, said: &str, done: Done<()>) -> Reply {
    Ok(match v.keep(done, work, &mut fields).await? {
        Some(()) => v.go(&format!("/shadowings/{number}"), said),
        None => v.page_refused(show_page(v, number, &fields).await?),
    })
}

pub async fn note(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let [step, kind, note] = ["step", "kind", "note"].map(|f| fields.text(f).to_owned());
    let done = shadowing::note_contact(&mut work, number, &step, &kind, &note).await;
    told(&v, number, work, fields, "said-deliver-contact-noted", done).await
}

pub async fn tick(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let done = shadowing::tick_contact(&mut work, number, fields.text("contact")).await;
    told(&v, number, work, fields, "said-deliver-contact-ticked", done).await
}

pub async fn end(v: Visit, Path(n): Path<String>, fields: Fields) -> Reply {
    let number: i64 = n.parse().map_err(|_| Stop::missing())?;
    let mut work = v.work().await?;
    let done = shadowing::end_shadowing(&mut work, number).await;
    told(&v, number, work, fields, "said-deliver-shadow-ended", done).await
}
