//! The ladder: what is there, what is missing, and who decides.

use axum::extract::Path;
use kit::{Done, Kind, Role, Stop};
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use super::certificates::figures;
use crate::{
    credit,
    ladder::{self, Criterion},
    model::{Credit, Rung, RungRule},
    store as rows, verbs,
};

#[derive(Template)]
#[template(path = "ladder/show.html")]
struct Ladder<'a> {
    v: &'a Visit,
    here: String,
    name: String,
    steps: Html,
    lede: String,
    next: Option<Next>,
    credit: Vec<Html>,
    history: Vec<(String, String)>,
    administrator: bool,
    fields: &'a Fields,
}

struct Next {
    code: &'static str,
    name: String,
    rows: Vec<(String, String, Html)>,
    missing: usize,
    rights: Option<String>,
    /// The reader may decide.
    decides: bool,
}

pub async fn own(v: Visit) -> Reply {
    let handle = v.who()?.handle.clone();
    Ok(v.go(&format!("/people/{handle}/ladder"), ""))
}

pub async fn show(v: Visit, Path(handle): Path<String>) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(page(&v, &mut look, &handle, &Fields::default()).await?))
}

async fn page(v: &Visit, look: &mut Work, handle: &str, fields: &Fields) -> Done<Page> {
    let today = v.today();
    let person = people::by_handle(look, handle, today).await?;
    if !people::may_see_own(v, look, &person).await? {
        return Err(Stop::forbidden());
    }
    let rung = ladder::rung_of(look, &person).await?;
    let names: Vec<String> = Rung::ALL.iter().map(|r| v.t(r.key())).collect();
    let at = Rung::ALL.iter().position(|r| *r == rung).unwrap_or(0);
    let given = credit::credit(look, &person.id).await?;
    let body = Ladder {
        here: format!("/people/{handle}"),
        steps: ui::steps(&v.t("recognise-ladder"), &names, at),
        lede: v.ta("recognise-ladder-at", "rung", v.t(rung.key())),
        next: next(v, look, &person, rung).await?,
        credit: if given == Credit::default() { Vec::new() } else { figures(v, &given) },
        history: history(v, look, &person).await?,
        administrator: v.is(Role::Administrator),
        name: person.name,
        fields,
        v,
    };
    Ok(Page::new(&v.t("recognise-ladder"), body).at("me"))
}

async fn next(v: &Visit, look: &mut Work, person: &people::Person, rung: Rung) -> Done<Option<Next>> {
    let Some(to) = rung.next() else { return Ok(None) };
    let Some(rule) = rows::rung_rules(look).await?.into_iter().find(|r| r.rung == to) else { return Ok(None) };
    let evidence = ladder::evidence(look, person, v.today()).await?;
    let courses = curriculum::courses(look).await?;
    let found = ladder::against(&rule, &evidence);
    let words = |c: &Criterion| match c {
        Criterion::Months(n) => (v.tn("recognise-asks-months", *n), v.tn("recognise-has-months", evidence.months)),
        Criterion::Certificates(n) => {
            (v.tn("recognise-asks-certificates", *n), v.tn("recognise-has-certificates", evidence.courses.len()))
        }
        Criterion::Shown(n) => {
            let has = [("shown", evidence.shown.into()), ("n", evidence.contacts.into())];
            (v.ta("recognise-asks-shown", "share", v.percent(*n as f64, 0)), v.tr("recognise-has-shown", &has))
        }
        Criterion::Outcomes(n) => {
            (v.tn("recognise-asks-outcomes", *n), v.tn("recognise-has-outcomes", evidence.outcomes))
        }
        Criterion::Course(id) => {
            let title = courses.iter().find(|c| c.id == *id).map_or("", |c| c.title(v.lang()));
            (v.ta("recognise-asks-course", "course", title), String::new())
        }
    };
    let mark = |yes: bool| {
        if yes { ui::badge("a", &v.t("recognise-there")) } else { ui::badge("due", &v.t("recognise-missing")) }
    };
    let me = v.who()?;
    let leads = ladder::leads(look, &me.id, &person.id, v.today()).await?;
    Ok(Some(Next {
        code: to.code(),
        name: v.t(to.key()),
        missing: found.iter().filter(|f| !f.1).count(),
        rows: found
            .iter()
            .map(|(c, there)| {
                let (asks, has) = words(c);
                (asks, has, mark(*there))
            })
            .collect(),
        rights: rights(v, &rule),
        decides: me.id != person.id && (leads || me.is(Role::Administrator)),
    }))
}

/// "May coach and facilitate".
pub fn rights(v: &Visit, rule: &RungRule) -> Option<String> {
    let names: Vec<String> = rule.roles.iter().map(|r| v.t(&format!("people-role-{}", r.code()))).collect();
    (!names.is_empty()).then(|| v.ta("recognise-rights", "roles", kit::tongue::list(v.lang(), &names)))
}

async fn history(v: &Visit, look: &mut Work, person: &people::Person) -> Done<Vec<(String, String)>> {
    let grants = rows::grants_of(look, &person.id).await?;
    let by: Vec<kit::PersonId> = grants.iter().filter_map(|g| g.by.clone()).collect();
    let names = people::people_by_id(look, &by, v.today()).await?;
    Ok(grants
        .iter()
        .map(|g| {
            let name = g.by.as_ref().and_then(|b| names.get(b)).map_or("", |p| p.name.as_str());
            let args = [
                ("rung", v.t(g.rung.key()).into()),
                ("name", name.into()),
                ("day", v.day_short(g.at.day(v.zone())).into()),
            ];
            (v.tr("recognise-rung-given", &args), g.reason.clone())
        })
        .collect())
}

pub async fn grant(v: Visit, Path(handle): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let person = people::by_handle(&mut work, &handle, v.today()).await?;
    let rung = Rung::from_code(fields.text("rung")).ok_or_else(Stop::missing)?;
    let reason = fields.optional("reason", 500)?;
    match verbs::grant(&mut work, &person.id, rung, &reason).await {
        Ok(()) => work.commit().await?,
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            drop(work);
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            return Ok(v.page_refused(page(&v, &mut look, &handle, &fields).await?));
        }
        Err(other) => return Err(other.into()),
    }
    Ok(v.go(&format!("/people/{handle}/ladder"), "said-recognise-granted"))
}
