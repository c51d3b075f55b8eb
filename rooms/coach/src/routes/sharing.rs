//! `/sharing`: who is glad to be asked, and asking.

use std::collections::HashMap;

use axum::{extract::Path, response::Response};
use kit::{Done, PersonId, SkillId};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::sharing::{self, AskId, Offer};

/// Offers shown of one skill.
const SHOWN: i64 = 30;

#[derive(Template)]
#[template(path = "sharing/show.html")]
struct Show<'a> {
    v: &'a Visit,
    /// `(skill, name, offered)`
    mine: Vec<(String, String, bool)>,
    to_me: Vec<Waiting>,
    asked: Vec<(String, Html)>,
    find: Html,
    offers: Vec<Line>,
    chosen: bool,
}

struct Waiting {
    id: String,
    head: String,
    text: String,
    lang: &'static str,
}

struct Line {
    handle: String,
    name: String,
    skill: String,
    skill_name: String,
    field: Html,
    open: bool,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &Fields::default()).await?))
}

async fn page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let mut skills: Vec<(String, String)> =
        curriculum::skills(look).await?.into_iter().map(|s| (s.id.0, s.name.get(v.lang()).to_owned())).collect();
    kit::Order::of(v.lang()).sort(&mut skills, |s| &s.1);
    let skill_name = |id: &SkillId| skills.iter().find(|s| s.0 == id.0).map_or("", |s| s.1.as_str()).to_owned();
    let wanted = match fields.text("skill") {
        "" => v.query("skill").to_owned(),
        skill => skill.to_owned(),
    };
    let own = sharing::offers_of(look, std::slice::from_ref(&me)).await?;
    let found: Vec<Offer> = if wanted.is_empty() {
        let mates = people::team_mates(look, &me, today).await?;
        sharing::offers_of(look, &mates).await?
    } else {
        sharing::offers_in(look, &SkillId(wanted.clone()), SHOWN).await?
    };
    let to_me = sharing::asks_to(look, &me).await?;
    let asked = sharing::asks_of(look, &me).await?;
    let ids: Vec<PersonId> = found
        .iter()
        .map(|o| o.person.clone())
        .chain(to_me.iter().map(|a| a.from.clone()))
        .chain(asked.iter().map(|a| a.helper.clone()))
        .collect();
    let people: HashMap<PersonId, people::Person> = people::people_by_id(look, &ids, today).await?;
    let name = |id: &PersonId| people.get(id).map_or("", |p| p.name.as_str()).to_owned();
    let mut choice = vec![(String::new(), v.t("coach-sharing-team"))];
    choice.extend(skills.iter().cloned());
    let begin = Fields::from_pairs([("skill".to_owned(), wanted.clone())]);
    let empty = Fields::default();
    let offers = found.iter().filter(|o| o.person != me).filter_map(|o| {
        let p = people.get(&o.person).filter(|p| p.employed(today))?;
        let this = fields.text("helper") == p.handle && fields.text("skill") == o.skill.0;
        let id = format!("{}-{}", p.handle, o.skill.0);
        Some(Line {
            handle: p.handle.clone(),
            name: p.name.clone(),
            skill: o.skill.0.clone(),
            skill_name: skill_name(&o.skill),
            field: question(v, if this { fields } else { &empty }, &id),
            open: this,
        })
    });
    let body = Show {
        v,
        offers: offers.collect(),
        mine: skills.iter().map(|s| (s.0.clone(), s.1.clone(), own.iter().any(|o| o.skill.0 == s.0))).collect(),
        to_me: to_me
            .iter()
            .map(|a| Waiting {
                id: a.id.0.clone(),
                head: format!("{} · {}", name(&a.from), skill_name(&a.skill)),
                text: a.text.clone(),
                lang: a.lang.tag(),
            })
            .collect(),
        asked: asked
            .iter()
            .map(|a| {
                let (kind, key) = match a.answer.as_deref() {
                    Some("yes") => ("a", "coach-sharing-yes"),
                    Some(_) => ("", "coach-sharing-no"),
                    None => ("due", "coach-sharing-open"),
                };
                (format!("{} · {}", name(&a.helper), skill_name(&a.skill)), ui::badge(kind, &v.t(key)))
            })
            .collect(),
        find: ui::select(&begin, "skill", &v.t("coach-side-skill"), &choice),
        chosen: !wanted.is_empty(),
    };
    Ok(Page::new(&v.t("coach-sharing"), body).at("coaching"))
}

/// One field of many alike on a page: its id says whose it is.
fn question(v: &Visit, fields: &Fields, id: &str) -> Html {
    let label = ui::escape(&v.t("coach-sharing-text"));
    let (bad, error) = match fields.error("text") {
        Some(e) => (" bad", format!(r#"<p class="err" id="e-{id}">{}{}</p>"#, ui::icon("warn"), ui::escape(e))),
        None => ("", String::new()),
    };
    let about = if bad.is_empty() { String::new() } else { format!(r#" aria-describedby="e-{id}""#) };
    Html(format!(
        r#"<div class="field{bad}"><label for="f-{id}">{label}</label>{error}<textarea id="f-{id}" name="text" rows="2"{about}>{}</textarea></div>"#,
        ui::escape(fields.text("text"))
    ))
}

pub async fn offer(v: Visit, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    sharing::offer_help(&mut work, &SkillId(fields.text("skill").to_owned()), fields.text("on") == "yes").await?;
    work.commit().await?;
    Ok(v.go("/sharing", "said-coach-offered"))
}

pub async fn ask(v: Visit, mut fields: Fields) -> Reply {
    let done = asked(&v, &fields).await;
    if let Some(answer) = fields.done(&v, done)? {
        return Ok(answer);
    }
    let mut look = v.look().await?;
    Ok(v.page_refused(page(&v, &mut look, &fields).await?))
}

async fn asked(v: &Visit, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let helper = people::by_handle(&mut work, fields.text("helper"), v.today()).await?;
    let skill = SkillId(fields.text("skill").to_owned());
    sharing::ask_help(&mut work, &helper.id, &skill, fields.text("text"), v.lang()).await?;
    work.commit().await?;
    Ok(v.go("/sharing", "said-coach-asked"))
}

pub async fn answer(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let yes = fields.text("answer") == "yes";
    let mut work = v.work().await?;
    sharing::answer_ask(&mut work, &AskId(id), yes).await?;
    work.commit().await?;
    Ok(v.go(if yes { "/coaching" } else { "/sharing" }, if yes { "said-coach-helps" } else { "said-coach-helps-not" }))
}
