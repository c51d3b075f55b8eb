//! Thanks: what one received, what teams let each other see, and the form. No ranking, no counts beside names.

use axum::{extract::Path, response::Response};
use kit::{Day, Done, Kind, Lang, PersonId, Role, Stop, time};
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    model::{Kudos, KudosId, Shows},
    store as rows, verbs,
};

const OWN_SHOWN: i64 = 20;
const BOARD_SHOWN: i64 = 12;
const QUOTES_SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "kudos/show.html")]
struct Thanks<'a> {
    v: &'a Visit,
    /// The way to the reward log.
    manager: bool,
    own: Vec<Line>,
    team: Vec<Line>,
    house: Vec<Line>,
    to: Option<(String, String)>,
    people: Vec<(String, String)>,
    skills: Vec<(String, String)>,
    quotes: Vec<(String, String, &'static str, String)>,
    fields: &'a Fields,
}

struct Line {
    id: KudosId,
    head: String,
    text: String,
    lang: Lang,
    foot: String,
    quote: Option<(String, Lang, String)>,
    shows: Option<Shows>,
    choices: Vec<(&'static str, String, bool)>,
}

pub async fn show(v: Visit) -> Reply {
    let mut look = v.look().await?;
    let mut fields = Fields::default();
    fields.set("to", v.query("to"));
    Ok(v.page(page(&v, &mut look, &fields).await?))
}

async fn page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let (me, today) = (v.who()?.id.clone(), v.today());
    let mine = people::person(look, &me, today).await?;
    let team = mine.team().cloned();
    let own = rows::kudos_of(look, &me, OWN_SHOWN).await?;
    let of_team = match &team {
        Some(team) => rows::kudos_of_team(look, team, BOARD_SHOWN).await?,
        None => Vec::new(),
    };
    let mut of_house = rows::kudos_of_house(look, BOARD_SHOWN).await?;
    of_house.retain(|k| of_team.iter().all(|t| t.id != k.id));
    let names = Names::read(v, look, [&own, &of_team, &of_house]).await?;
    let to = asked(look, fields.text("to"), today).await?.filter(|p| p.id != me);
    let near = near(look, &mine, today).await?;
    let body = Thanks {
        manager: v.is(Role::Manager),
        own: own.iter().map(|k| names.line(v, k, &me)).collect(),
        team: of_team.iter().map(|k| names.line(v, k, &me)).collect(),
        house: of_house.iter().map(|k| names.line(v, k, &me)).collect(),
        people: near.iter().map(|p| (p.handle.clone(), p.name.clone())).collect(),
        skills: names.skills.clone(),
        quotes: match &to {
            Some(person) => quotes(v, look, &me, &person.id, today).await?,
            None => Vec::new(),
        },
        to: to.map(|p| (p.handle.clone(), p.name.clone())),
        fields,
        v,
    };
    Ok(Page::new(&v.t("recognise-kudos"), body).at("me"))
}

/// Whom the address names, who works here.
async fn asked(look: &mut Work, handle: &str, today: Day) -> Done<Option<people::Person>> {
    if handle.is_empty() {
        return Ok(None);
    }
    match people::by_handle(look, handle, today).await {
        Ok(person) => Ok(Some(person).filter(|p| p.employed(today))),
        Err(Stop::Refused(_)) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// The own team, who is led, and who leads: whom somebody mostly thanks.
async fn near(look: &mut Work, me: &people::Person, today: Day) -> Done<Vec<people::Person>> {
    let mut ids = people::team_mates(look, &me.id, today).await?;
    ids.extend(people::reports(look, &me.id, today).await?.into_iter().map(|p| p.id));
    ids.extend(me.manager().cloned());
    let known = people::people_by_id(look, &ids, today).await?;
    let mut near: Vec<people::Person> = known.into_values().filter(|p| p.employed(today) && p.id != me.id).collect();
    people::Person::sort(&mut near);
    Ok(near)
}

/// Customers' good words about contacts of this person: only for partners in the person's learning.
async fn quotes(
    v: &Visit,
    look: &mut Work,
    me: &PersonId,
    to: &PersonId,
    today: Day,
) -> Done<Vec<(String, String, &'static str, String)>> {
    if !coach::is_partner(look, me, to, today).await? {
        return Ok(Vec::new());
    }
    let known = listen::praise_of(look, to, time::plus_days(today, -verbs::QUOTES_DAYS)).await?;
    let line = |p: listen::Praise| (p.id.0, p.text, p.lang.tag(), v.day_short(p.day));
    Ok(known.into_iter().take(QUOTES_SHOWN).map(line).collect())
}

struct Names {
    people: std::collections::HashMap<PersonId, people::Person>,
    skills: Vec<(String, String)>,
}

impl Names {
    async fn read(v: &Visit, look: &mut Work, lists: [&Vec<Kudos>; 3]) -> Done<Names> {
        let ids: Vec<PersonId> =
            lists.iter().flat_map(|l| l.iter()).flat_map(|k| [k.to.clone(), k.from.clone()]).collect();
        let skills = curriculum::skills(look).await?;
        Ok(Names {
            people: people::people_by_id(look, &ids, v.today()).await?,
            skills: skills.into_iter().map(|s| (s.id.0, s.name.get(v.lang()).to_owned())).collect(),
        })
    }

    fn line(&self, v: &Visit, k: &Kudos, me: &PersonId) -> Line {
        let name = |id: &PersonId| self.people.get(id).map_or("", |p| p.name.as_str());
        let skill = self.skills.iter().find(|s| s.0 == k.skill.0).map_or("", |s| s.1.as_str());
        let choice = |shows: Shows, key: &str| (shows.code(), v.t(key), k.shows == Some(shows));
        Line {
            id: k.id.clone(),
            head: v.tr("recognise-kudos-to", &[("name", name(&k.to).into()), ("skill", skill.into())]),
            text: k.text.clone(),
            lang: k.lang,
            foot: format!("{} · {}", name(&k.from), v.day_short(k.given_at.day(v.zone()))),
            quote: k.quote.as_ref().map(|(text, lang, day)| {
                (text.clone(), *lang, v.ta("recognise-kudos-customer", "day", v.day_short(*day)))
            }),
            shows: k.shows,
            choices: if k.to == *me {
                vec![
                    choice(Shows::Own, "recognise-shows-self"),
                    choice(Shows::Team, "recognise-shows-team"),
                    choice(Shows::House, "recognise-shows-house"),
                ]
            } else {
                Vec::new()
            },
        }
    }
}

pub async fn give(v: Visit, fields: Fields) -> Reply {
    match given(&v, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn given(v: &Visit, fields: &Fields) -> Done<Response> {
    let mut work = v.work().await?;
    let to = people::by_handle(&mut work, fields.text("to"), v.today()).await?;
    let text = fields.needed("text", 600)?;
    let quote = Some(fields.text("quote")).filter(|q| !q.is_empty());
    verbs::give(&mut work, &to.id, &fields.text("skill").into(), &text, v.lang(), quote).await?;
    work.commit().await?;
    Ok(v.go("/kudos", "said-recognise-kudos-given"))
}

pub async fn decide(v: Visit, Path(id): Path<String>, fields: Fields) -> Reply {
    let shows = Shows::from_code(fields.text("shows")).ok_or_else(|| Stop::at("shows", "web-field-needed"))?;
    let mut work = v.work().await?;
    verbs::decide(&mut work, &KudosId(id), shows).await?;
    work.commit().await?;
    Ok(v.go("/kudos", "said-recognise-kudos-shown"))
}
