//! Somebody gets a coach: first whom and what for, then who would suit, with reasons.

use axum::response::Response;
use kit::{Day, Done, Kind, PersonId, Role, SkillId, Stop, time};
use people::Person;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::skills_of_choice;
use crate::coaching::{self, Candidate, MINUTES, NewAssignment, TASKS, WEEKS};

/// Direct reports that may be ticked.
const LED_SHOWN: usize = 40;

#[derive(Template)]
#[template(path = "coaching/new.html")]
struct New<'a> {
    v: &'a Visit,
    /// `(handle, name, ticked)`
    people: Vec<(String, String, bool)>,
    inputs: Vec<Html>,
    /// Asked for: who they are, and who would suit.
    asked: Option<Asked>,
    fields: &'a Fields,
}

struct Asked {
    names: String,
    hidden: Vec<(&'static str, String)>,
    fits: Vec<Fit>,
    other: Html,
    from: Html,
}

struct Fit {
    handle: String,
    name: String,
    place: String,
    /// `(speaks for it, sentence)`
    reasons: Vec<(bool, String)>,
    chosen: bool,
    full: bool,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let query = v.path_and_query().split_once('?').map_or("", |(_, q)| q);
    let mut fields = Fields::from_pairs(web::fields::decode(query.as_bytes()));
    for (name, value) in [("minutes", "30"), ("weeks", "4"), ("task", "skill")] {
        if fields.text(name).is_empty() {
            fields.set(name, value);
        }
    }
    fields.set("from", v.today().to_string());
    Ok(v.page(page(&v, &mut look, &fields).await?))
}

async fn page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let mut near: Vec<Person> = Vec::new();
    for manager in people::charge_of(look, &me, today).await? {
        near.extend(people::reports(look, &manager, today).await?);
    }
    near.retain(|p| p.employed(today) && p.id != me);
    near.truncate(LED_SHOWN);
    let chosen = chosen(v, look, fields, &me).await?;
    // Whoever was asked for from elsewhere stands in the list too.
    for p in &chosen {
        if near.iter().all(|n| n.id != p.id) {
            near.push(p.clone());
        }
    }
    Person::sort(&mut near);
    let skills = curriculum::skills(look).await?;
    let mut choice = skills_of_choice(v, &skills);
    choice.insert(0, (String::new(), v.t("coach-side-no-skill")));
    let minutes: Vec<(String, String)> = MINUTES.iter().map(|m| (m.to_string(), v.duration(*m))).collect();
    let weeks: Vec<(String, String)> = WEEKS.iter().map(|w| (w.to_string(), v.tn("coach-side-weeks", *w))).collect();
    let tasks: Vec<(String, String)> =
        TASKS.iter().map(|t| ((*t).to_owned(), v.t(&format!("coach-side-task-{t}")))).collect();
    let asked = match chosen.is_empty() {
        true => None,
        false => Some(asked(v, look, fields, &chosen, &skills).await?),
    };
    let mut inputs = vec![
        ui::select(fields, "task", &v.t("coach-side-task"), &tasks),
        ui::select(fields, "skill", &v.t("coach-side-skill"), &choice),
        ui::select(fields, "minutes", &v.t("coach-side-week"), &minutes),
        ui::select(fields, "weeks", &v.t("coach-side-for"), &weeks),
    ];
    if v.is(Role::Planner) {
        inputs.push(ui::field(fields, "other", "text", &v.t("coach-side-other"), &v.t("coach-side-handle-hint")));
    }
    let body = New {
        v,
        people: near
            .into_iter()
            .map(|p| {
                let on = chosen.iter().any(|c| c.id == p.id);
                (p.handle, p.name, on)
            })
            .collect(),
        inputs,
        asked,
        fields,
    };
    Ok(Page::new(&v.t("coach-side-assign"), body).at("coaching"))
}

/// Whom the form names, as far as the reader may give them a coach.
async fn chosen(v: &Visit, look: &mut Work, fields: &Fields, me: &PersonId) -> Done<Vec<Person>> {
    let today = v.today();
    let mut out: Vec<Person> = Vec::new();
    for handle in fields.all("person").chain(fields.all("other")).take(coaching::GROUP_MAX).filter(|h| !h.is_empty()) {
        match people::by_handle(look, handle, today).await {
            Ok(p) if p.employed(today) && coaching::may_assign(look, me, &p.id, today).await? => out.push(p),
            Ok(_) => {}
            Err(stop) if stop.refusal().is_some() => {}
            Err(stop) => return Err(stop),
        }
    }
    out.dedup_by(|a, b| a.id == b.id);
    Ok(out)
}

async fn asked(
    v: &Visit,
    look: &mut Work,
    fields: &Fields,
    chosen: &[Person],
    skills: &[curriculum::Skill],
) -> Done<Asked> {
    let skill = skills.iter().find(|s| s.id.0 == fields.text("skill")).map(|s| s.id.clone());
    let minutes = fields.text("minutes").parse().unwrap_or(30);
    let weeks: i64 = fields.text("weeks").parse().unwrap_or(4);
    let from = v.today();
    let days: (Day, Day) = (from, time::plus_days(from, weeks.clamp(1, 12) * 7 - 1));
    let found = coaching::suggest(look, chosen, skill.as_ref(), minutes, days).await?;
    let first = found.iter().find(|c| c.has_room(minutes)).map(|c| c.coach.handle.clone());
    let ticked = if fields.text("coach").is_empty() { first } else { Some(fields.text("coach").to_owned()) };
    let names: Vec<String> = chosen.iter().map(|p| p.name.clone()).collect();
    let mut hidden: Vec<(&'static str, String)> = chosen.iter().map(|p| ("person", p.handle.clone())).collect();
    for name in ["task", "skill", "minutes", "weeks"] {
        hidden.push((name, fields.text(name).to_owned()));
    }
    Ok(Asked {
        names: kit::tongue::list(v.lang(), &names),
        hidden,
        fits: found.iter().map(|c| fit(v, c, minutes, ticked.as_deref(), skills, skill.as_ref())).collect(),
        other: ui::field(fields, "mentor", "text", &v.t("coach-side-someone"), &v.t("coach-side-handle-hint")),
        from: ui::field(fields, "from", "date", &v.t("coach-side-begins"), ""),
    })
}

fn fit(
    v: &Visit,
    c: &Candidate,
    minutes: i64,
    ticked: Option<&str>,
    skills: &[curriculum::Skill],
    skill: Option<&SkillId>,
) -> Fit {
    let mut reasons = Vec::new();
    let name = skill.and_then(|id| skills.iter().find(|s| s.id == *id)).map_or("", |s| s.name.get(v.lang()));
    match c.level {
        Some(0) => reasons.push((false, v.ta("coach-side-why-no-level", "skill", name))),
        Some(level) => {
            let level = v.t(&records::level_key(level));
            reasons.push((true, v.tr("coach-side-why-level", &[("skill", name.into()), ("level", level.into())])));
        }
        None => {}
    }
    let languages: Vec<String> = c.shares.iter().map(|l| v.language(*l)).collect();
    match languages.is_empty() {
        true => reasons.push((false, v.t("coach-side-why-no-language"))),
        false => {
            let list = kit::tongue::list(v.lang(), &languages);
            reasons.push((true, v.ta("coach-side-why-language", "languages", list)));
        }
    }
    reasons.push((c.common_days > 3, v.tn("coach-side-why-days", c.common_days)));
    if c.same_team {
        reasons.push((true, v.t("coach-side-why-team")));
    } else if c.same_site {
        reasons.push((true, v.t("coach-side-why-site")));
    }
    let room = [("load", v.duration(c.load).into()), ("cap", v.duration(c.cap).into())];
    let full = !c.has_room(minutes);
    reasons.push((!full, v.tr(if full { "coach-side-why-full" } else { "coach-side-why-room" }, &room)));
    Fit {
        handle: c.coach.handle.clone(),
        name: c.coach.name.clone(),
        place: c.coach.placement.as_ref().map_or("", |p| p.team_name.get(v.lang())).to_owned(),
        reasons,
        chosen: ticked == Some(c.coach.handle.as_str()),
        full,
    }
}

pub async fn assign(v: Visit, fields: Fields) -> Reply {
    match assigned(&v, &fields).await {
        Ok(response) => Ok(response),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let mut look = v.look().await?;
            let fields = fields.refused(&v, &refusal);
            Ok(v.page_refused(page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn assigned(v: &Visit, fields: &Fields) -> Done<Response> {
    let (from, today) = (fields.day("from")?, v.today());
    let minutes_a_week = fields.int("minutes", 15, 90)?;
    let weeks = fields.int("weeks", 1, 12)?;
    let mut work = v.work().await?;
    let mut people = Vec::new();
    for handle in fields.all("person").take(coaching::GROUP_MAX + 1) {
        people.push(people::by_handle(&mut work, handle, today).await?.id);
    }
    let named = fields.text("mentor");
    let coach = match (named, fields.text("coach")) {
        ("", "") => return Err(Stop::at("coach", "coach-side-choose")),
        ("", handle) => people::by_handle(&mut work, handle, today).await?,
        (name, _) => people::person_called(&mut work, "mentor", name, today).await?,
    };
    let skill = Some(fields.text("skill")).filter(|s| !s.is_empty()).map(|s| SkillId(s.to_owned()));
    let task = fields.text("task").to_owned();
    let new = NewAssignment { coach: coach.id, people, task, skill, minutes_a_week, from, weeks };
    let id = coaching::assign(&mut work, new).await?;
    work.commit().await?;
    Ok(v.go(&format!("/coaching/{id}"), "said-coach-assigned"))
}
