//! Near its end: the re-check instead of the whole course.

use axum::extract::Path;
use kit::{Role, Stop, tongue, tongue::Case};
use web::{Html, Page, Reply, Template, Visit, ui};

use crate::{
    ladder,
    model::{Standing, plain},
    recheck::{self, CONTACTS, OPENS_DAYS},
    store as rows, verbs,
};

#[derive(Template)]
#[template(path = "certificates/recheck.html")]
struct Recheck<'a> {
    v: &'a Visit,
    code: String,
    name: String,
    title: String,
    lede: String,
    quiz: String,
    quiz_state: Html,
    quiz_href: Option<String>,
    contacts: String,
    contacts_state: Html,
    complete: bool,
}

pub async fn show(v: Visit, Path(code): Path<String>) -> Reply {
    let mut look = v.look().await?;
    let c = rows::certificate(&mut look, &plain(&code)).await?;
    let (me, today) = (v.who()?.id.clone(), v.today());
    let near = me == c.person
        || v.who()?.is_any(&[Role::Planner, Role::Administrator])
        || ladder::leads(&mut look, &me, &c.person, today).await?
        || coach::is_partner(&mut look, &me, &c.person, today).await?;
    if !near {
        return Err(Stop::forbidden().into());
    }
    let Some(found) = recheck::recheck(&mut look, &c).await? else { return Err(Stop::missing().into()) };
    let person = people::person(&mut look, &c.person, today).await?;
    let course = match &c.course {
        Some(id) => Some(curriculum::course(&mut look, id).await?),
        None => None,
    };
    let day = |d| tongue::day_full(v.lang(), d, Case::On);
    let open = found.since <= today && matches!(c.standing(today), Standing::Valid | Standing::Expired);
    let lede = match c.valid_until {
        Some(until) if found.since > today => v.tr(
            "recognise-recheck-later",
            &[("until", day(until).into()), ("from", day(found.since).into()), ("n", OPENS_DAYS.into())],
        ),
        Some(until) if until < today => v.ta("recognise-recheck-past", "until", day(until)),
        Some(until) => v.ta("recognise-recheck-lede", "until", day(until)),
        None => String::new(),
    };
    let (right, all) = found.quiz.unwrap_or_default();
    let there = |yes: bool| {
        if yes { ui::badge("a", &v.t("recognise-there")) } else { ui::badge("due", &v.t("recognise-missing")) }
    };
    let body = Recheck {
        code: c.code.clone(),
        name: person.name,
        title: course.as_ref().map_or_else(String::new, |x| x.title(v.lang()).to_owned()),
        lede,
        quiz: match found.quiz {
            Some(_) => v.tr("recognise-recheck-quiz", &[("right", right.into()), ("all", all.into())]),
            None => v.t("recognise-recheck-quiz-none"),
        },
        quiz_state: there(found.quiz_passed()),
        quiz_href: course.filter(|_| me == c.person).map(|x| format!("/courses/{}/quiz", x.slug)),
        contacts: v.tr(
            "recognise-recheck-contacts",
            &[("shown", found.shown.into()), ("n", found.contacts.into()), ("least", CONTACTS.into())],
        ),
        contacts_state: there(found.behaviour_seen()),
        complete: open && found.complete(),
        v: &v,
    };
    Ok(v.page(Page::new(&v.t("recognise-recheck"), body).at("me")))
}

pub async fn renew(v: Visit, Path(code): Path<String>) -> Reply {
    let mut work = v.work().await?;
    let new = verbs::renew(&mut work, &plain(&code)).await?;
    work.commit().await?;
    Ok(v.go(&format!("/certificates/{new}"), "said-recognise-renewed"))
}
