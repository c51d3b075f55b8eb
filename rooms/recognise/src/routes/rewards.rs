//! The manager's reward log, and how fairly recognition falls.

use std::collections::HashSet;

use axum::response::Response;
use kit::{Amiss, Done, Kind, PersonId, Stop, time};
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{model::Reward, store as rows, verbs};

/// "Never" means in the last year.
const WINDOW_DAYS: i64 = 365;
const SHOWN: usize = 40;

#[derive(Template)]
#[template(path = "rewards/show.html")]
struct Rewards<'a> {
    v: &'a Visit,
    lines: Vec<Line>,
    fairness: Vec<Fair>,
    open: Option<String>,
    people: Vec<(String, String)>,
    skills: Vec<(String, String)>,
    fields: &'a Fields,
}

struct Line {
    who: String,
    what: String,
    why: String,
    skill: String,
    by: String,
    day: String,
}

struct Fair {
    name: String,
    people: i64,
    never: i64,
    share: String,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut fields = Fields::default();
    fields.set("given_on", v.today().to_string());
    Ok(v.page(page(&v, &mut look, &fields).await?))
}

async fn page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let from = time::plus_days(today, -WINDOW_DAYS);
    let led = people::led(look, &me, today).await?;
    let ids: Vec<PersonId> = led.into_iter().map(|(person, _)| person).chain([me.clone()]).collect();
    let mut everyone: Vec<people::Person> = people::people_by_id(look, &ids, today).await?.into_values().collect();
    people::Person::sort(&mut everyone);
    // Managers in the own line, oneself among them.
    let managers: HashSet<PersonId> = everyone.iter().filter_map(|p| p.manager().cloned()).collect();
    let seen: Vec<PersonId> = everyone.iter().map(|p| p.id.clone()).filter(|id| managers.contains(id)).collect();
    let rewards = rows::rewards_of(look, &seen, from).await?;
    let named: Vec<PersonId> = rewards.iter().map(|r| r.person.clone()).collect();
    let named = people::people_by_id(look, &named, today).await?;
    let recognised = rows::recognised_since(look, time::at_local(from, 0, v.zone()), from).await?;
    let skills: Vec<(String, String)> =
        curriculum::skills(look).await?.into_iter().map(|s| (s.id.0, s.name.get(v.lang()).to_owned())).collect();
    let name = |id: &PersonId| {
        let found = everyone.iter().find(|p| p.id == *id).or_else(|| named.get(id));
        found.map_or_else(String::new, |p| p.name.clone())
    };
    let line = |r: &Reward| Line {
        who: name(&r.person),
        what: r.what.clone(),
        why: r.why.clone(),
        skill: skills.iter().find(|s| s.0 == r.skill.0).map_or_else(String::new, |s| s.1.clone()),
        by: name(&r.manager),
        day: v.day_short(r.given_on),
    };
    let fair = |manager: &PersonId| {
        let team: Vec<&people::Person> = everyone.iter().filter(|p| p.manager() == Some(manager)).collect();
        let never = team.iter().filter(|p| !recognised.contains(&p.id)).count();
        let share = v.percent(never as f64 * 100.0 / team.len().max(1) as f64, 0);
        Fair { name: name(manager), people: team.len() as i64, never: never as i64, share }
    };
    let fairness: Vec<Fair> = seen.iter().map(fair).collect();
    // Whom this manager has not rewarded; thanks that somebody keeps to herself stay hers.
    let mine: HashSet<&PersonId> = rewards.iter().filter(|r| r.manager == me).map(|r| &r.person).collect();
    let team: Vec<&people::Person> = everyone.iter().filter(|p| p.manager() == Some(&me)).collect();
    let open: Vec<String> = team.iter().filter(|p| !mine.contains(&p.id)).map(|p| p.name.clone()).collect();
    let body = Rewards {
        lines: rewards.iter().take(v.rows(SHOWN)).map(line).collect(),
        fairness,
        open: (!open.is_empty()).then(|| v.ta("recognise-reward-open", "names", kit::tongue::list(v.lang(), &open))),
        people: team.iter().map(|p| (p.handle.clone(), p.name.clone())).collect(),
        skills,
        fields,
        v,
    };
    Ok(Page::new(&v.t("recognise-rewards"), body).at("people"))
}

pub async fn log(v: Visit, fields: Fields) -> Reply {
    match logged(&v, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn logged(v: &Visit, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, fields.text("person"), v.today()).await?;
    let mut amiss = Amiss::default();
    let what = amiss.read(fields.needed("what", 200), String::new())?;
    let why = amiss.read(fields.needed("why", 500), String::new())?;
    let given_on = amiss.read(fields.day("given_on"), v.today())?;
    let done = verbs::reward(&mut work, &person.id, &fields.text("skill").into(), &what, &why, given_on).await;
    amiss.read(done.map(drop), ())?;
    amiss.end()?;
    work.commit().await?;
    Ok(v.go("/rewards", "said-recognise-rewarded"))
}
