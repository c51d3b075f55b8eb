//! For the administrator: how long certificates hold, and what each rung asks for.

use axum::response::Response;
use kit::{Amiss, Done, Kind, Role, Stop};
use store::Work;
use web::{Fields, Page, Reply, Template, Visit, ui};

use crate::{
    model::{CertificateRule, Rung, RungRule},
    store as rows, verbs,
};

#[derive(Template)]
#[template(path = "certificates/rules.html")]
struct CertificateRules<'a> {
    v: &'a Visit,
    rows: Vec<(String, String)>,
    subjects: Vec<(String, String)>,
    /// What a coach's certificate asks for now.
    coach: String,
    fields: &'a Fields,
}

pub async fn certificates(v: Visit) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(certificate_page(&v, &mut look, &Fields::default()).await?))
}

async fn certificate_page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let set = rows::certificate_rules(look).await?;
    let courses = curriculum::courses(look).await?;
    let coach = rows::rule_for_coaches(look).await?;
    let all = set.iter().find(|r| r.subject == "skills").cloned().unwrap_or_else(|| rows::shipped("skills"));
    let holds =
        |months: i64| if months == 0 { v.t("recognise-rule-good") } else { v.tn("recognise-rule-months", months) };
    let mut rows =
        vec![(v.t("recognise-rule-skills"), holds(all.months)), (v.t("recognise-rule-coach"), holds(coach.months))];
    let mut subjects =
        vec![("skills".to_owned(), v.t("recognise-rule-skills")), ("coach".to_owned(), v.t("recognise-rule-coach"))];
    for c in &courses {
        let title = c.title(v.lang()).to_owned();
        if let Some(rule) = set.iter().find(|r| r.subject == c.id.0) {
            rows.push((title.clone(), holds(rule.months)));
        }
        subjects.push((c.id.0.clone(), title));
    }
    let asks =
        [("minutes", coach.minutes.into()), ("outcomes", coach.outcomes.into()), ("feedback", coach.feedback.into())];
    let coach = v.tr("recognise-rule-coach-now", &asks);
    let body = CertificateRules { v, rows, subjects, coach, fields };
    Ok(Page::new(&v.t("recognise-rules"), body).at("settings"))
}

pub async fn set_certificate(v: Visit, fields: Fields) -> Reply {
    match certificate_set(&v, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(certificate_page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn certificate_set(v: &Visit, fields: &Fields) -> Done<Response> {
    let subject = fields.text("subject").to_owned();
    let mut work = v.work().await?;
    let known = subject == "skills"
        || subject == "coach"
        || curriculum::courses(&mut work).await?.iter().any(|c| c.id.0 == subject);
    if !known {
        return Err(Stop::missing());
    }
    let before = rows::rule_for_coaches(&mut work).await?;
    // The three thresholds are asked for only of coaches; a form without them leaves them as they are.
    let number = |name: &str, old: i64| match fields.text(name) {
        "" => Ok(old),
        _ => fields.int(name, 0, 100_000),
    };
    let coach = subject == "coach";
    let mut amiss = Amiss::default();
    let rule = CertificateRule {
        months: amiss.read(fields.int("months", 0, 120), 0)?,
        minutes: if coach { amiss.read(number("minutes", before.minutes), 0)? } else { 0 },
        outcomes: if coach { amiss.read(number("outcomes", before.outcomes), 0)? } else { 0 },
        feedback: if coach { amiss.read(number("feedback", before.feedback), 0)? } else { 0 },
        subject,
    };
    amiss.end()?;
    verbs::set_certificate_rule(&mut work, &rule).await?;
    work.commit().await?;
    Ok(v.go("/certificates/rules", "said-recognise-rule-set"))
}

#[derive(Template)]
#[template(path = "ladder/rules.html")]
struct RungRules<'a> {
    v: &'a Visit,
    rungs: Vec<RungForm<'a>>,
}

struct RungForm<'a> {
    code: &'static str,
    name: String,
    numbers: Vec<RungNumber<'a>>,
    courses: Vec<(String, String, bool)>,
    roles: Vec<(&'static str, String, bool)>,
}

struct RungNumber<'a> {
    field: &'static str,
    label: String,
    /// As it is kept, or as it was typed where the form is refused.
    value: String,
    error: Option<&'a str>,
}

pub async fn rungs(v: Visit) -> Reply {
    let mut look = v.look().await?;
    Ok(v.page(rung_page(&v, &mut look, &Fields::default()).await?))
}

async fn rung_page(v: &Visit, look: &mut Work, fields: &Fields) -> Done<Page> {
    let courses = curriculum::courses(look).await?;
    let rules = rows::rung_rules(look).await?;
    let number = |rule: &RungRule, field: &'static str, label: &str, kept: i64| {
        let sent = fields.has("rung", rule.rung.code());
        RungNumber {
            field,
            label: v.t(label),
            value: if sent { fields.text(field).to_owned() } else { kept.to_string() },
            error: fields.error(field).filter(|_| sent),
        }
    };
    let form = |rule: &RungRule| RungForm {
        code: rule.rung.code(),
        name: v.t(rule.rung.key()),
        numbers: vec![
            number(rule, "months", "recognise-rule-months-here", rule.months),
            number(rule, "certificates", "recognise-rule-certificates", rule.certificates),
            number(rule, "shown_pct", "recognise-rule-shown", rule.shown_pct),
            number(rule, "outcomes", "recognise-rule-outcomes", rule.outcomes),
        ],
        courses: courses
            .iter()
            .map(|c| (c.id.0.clone(), c.title(v.lang()).to_owned(), rule.courses.contains(&c.id)))
            .collect(),
        roles: [Role::Coach, Role::Facilitator]
            .into_iter()
            .map(|r| (r.code(), v.t(&format!("people-role-{}", r.code())), rule.roles.contains(&r)))
            .collect(),
    };
    // Where one begins asks for nothing.
    let rungs = rules.iter().filter(|r| r.rung != Rung::NewHire).map(form).collect();
    Ok(Page::new(&v.t("recognise-rung-rules"), RungRules { v, rungs }).at("settings"))
}

pub async fn set_rung(v: Visit, fields: Fields) -> Reply {
    match rung_set(&v, &fields).await {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) if refusal.kind == Kind::Invalid => {
            let fields = fields.refused(&v, &refusal);
            let mut look = v.look().await?;
            Ok(v.page_refused(rung_page(&v, &mut look, &fields).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn rung_set(v: &Visit, fields: &Fields) -> Done<Response> {
    let rung = Rung::from_code(fields.text("rung")).filter(|r| *r != Rung::NewHire).ok_or_else(Stop::missing)?;
    let mut work = v.work().await?;
    let courses = curriculum::courses(&mut work).await?;
    let mut amiss = Amiss::default();
    let rule = RungRule {
        rung,
        months: amiss.read(fields.int("months", 0, 480), 0)?,
        certificates: amiss.read(fields.int("certificates", 0, 100), 0)?,
        shown_pct: amiss.read(fields.int("shown_pct", 0, 100), 0)?,
        outcomes: amiss.read(fields.int("outcomes", 0, 1_000), 0)?,
        courses: courses.iter().filter(|c| fields.has("courses", c.id.as_str())).map(|c| c.id.clone()).collect(),
        roles: [Role::Coach, Role::Facilitator].into_iter().filter(|r| fields.has("roles", r.code())).collect(),
    };
    amiss.end()?;
    verbs::set_rung_rule(&mut work, &rule).await?;
    work.commit().await?;
    Ok(v.go("/ladder/rules", "said-recognise-rule-set"))
}
