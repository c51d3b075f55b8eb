//! Rules and states in the reader's words.

use std::{collections::HashMap, sync::Arc};

use kit::{CourseId, Done, PersonId};
use store::Work;
use web::{Html, Visit, ui};

use super::{
    model::{Counts, Duty, Rule, RuleId, State},
    store as rows,
};

/// What the words of rules are made of.
#[derive(Debug)]
pub(crate) struct Names {
    pub courses: Vec<curriculum::Course>,
    pub teams: Arc<Vec<people::Team>>,
    pub departments: Vec<people::Department>,
    pub sites: Vec<people::Site>,
}

impl Names {
    pub async fn read(look: &mut Work) -> Done<Names> {
        Ok(Names {
            courses: curriculum::courses(look).await?,
            teams: people::known_teams(look).await?,
            departments: people::departments(look).await?,
            sites: people::sites(look).await?,
        })
    }

    pub fn course(&self, v: &Visit, id: &CourseId) -> String {
        self.courses.iter().find(|c| c.id == *id).map_or("", |c| c.title(v.lang())).to_owned()
    }

    pub fn slug(&self, id: &CourseId) -> &str {
        self.courses.iter().find(|c| c.id == *id).map_or("", |c| c.slug.as_str())
    }

    /// Whom it means.
    pub fn audience(&self, v: &Visit, rule: &Rule) -> String {
        let a = &rule.audience;
        let lang = v.lang();
        let mut parts = Vec::new();
        if let Some(role) = a.role {
            parts.push(v.ta("plan-rule-of-role", "role", v.t(&format!("people-role-{}", role.code()))));
        }
        if let Some(position) = &a.position {
            parts.push(position_words(v, position));
        }
        if let Some(team) = a.team.as_ref().and_then(|id| self.teams.iter().find(|t| t.id == *id)) {
            parts.push(team.name.get(lang).to_owned());
        }
        if let Some(d) = a.department.as_ref().and_then(|id| self.departments.iter().find(|d| d.id == *id)) {
            parts.push(d.name.get(lang).to_owned());
        }
        if let Some(site) = a.site.as_ref().and_then(|id| self.sites.iter().find(|s| s.id == *id)) {
            parts.push(site.name.get(lang).to_owned());
        }
        if parts.is_empty() {
            parts.push(v.t("plan-rule-everybody"));
        }
        if let Some(day) = a.hired_from {
            parts.push(v.ta("plan-rule-hired-since", "day", v.day_dated(day)));
        }
        parts.join(" · ")
    }
}

pub(crate) fn position_words(v: &Visit, position: &str) -> String {
    people::position_key(position).map_or_else(|| position.to_owned(), |key| v.t(&key))
}

/// By when, how often again, from when until when.
pub(crate) fn deadline(v: &Visit, rule: &Rule) -> String {
    let mut parts = vec![match (rule.counts, rule.due_on) {
        (Counts::Day, Some(day)) => v.ta("plan-rule-by-day", "day", v.day_dated(day)),
        (counts, _) => v.tn(&format!("plan-rule-within-{}", counts.code()), rule.due_days),
    }];
    if let Some(n) = rule.every_months {
        parts.push(v.tn("plan-rule-again", n));
    }
    parts.push(match rule.until {
        None => v.ta("plan-rule-from", "day", v.day_dated(rule.from)),
        Some(until) => v.tr(
            "plan-rule-from-until",
            &[("from", v.day_dated(rule.from).into()), ("until", v.day_dated(until).into())],
        ),
    });
    parts.join(" · ")
}

pub(crate) fn state_name(v: &Visit, state: State) -> String {
    v.t(&format!("plan-duty-{}", state.code()))
}

pub(crate) fn badge(v: &Visit, state: State) -> Html {
    let kind = match state {
        State::Overdue => "late",
        State::Due => "due",
        State::Done => "a",
        State::Exempt => "",
    };
    ui::badge(kind, &state_name(v, state))
}

/// What stands beside the state: since when, by when, until when.
pub(crate) fn small(v: &Visit, duty: &Duty, state: State) -> String {
    let done = duty.done.as_ref().map(|p| match p.version {
        Some(version) => {
            v.tr("plan-duty-done-version", &[("day", v.day_dated(p.on).into()), ("version", version.into())])
        }
        None => v.ta("plan-duty-done-on", "day", v.day_dated(p.on)),
    });
    let due = duty.due.map(|d| v.day_dated(d));
    match (state, done, due) {
        (State::Overdue, Some(done), Some(due)) => format!("{done} · {}", v.ta("plan-duty-ran-out", "day", due)),
        (State::Overdue, None, Some(due)) => v.ta("plan-duty-since", "day", due),
        (State::Done, Some(done), Some(due)) => format!("{done} · {}", v.ta("plan-duty-valid", "day", due)),
        (_, Some(done), _) => done,
        (_, None, Some(due)) => v.ta("plan-duty-by", "day", due),
        _ => String::new(),
    }
}

/// What a rule rests on, for a reader.
#[derive(Debug)]
pub struct Why {
    pub text: String,
    /// The tag of the language it is in.
    pub lang: &'static str,
    /// That language by name, where it is not the reader's.
    pub badge: Option<Html>,
}

/// In the reader's language where it was written in it, else in that of the rule.
pub(crate) fn why(v: &Visit, rule: &Rule) -> Why {
    let lang = if rule.why.exact(v.lang()).is_some() { v.lang() } else { rule.why.source };
    let badge = (lang != v.lang()).then(|| ui::badge("", &v.language(lang)));
    Why { text: rule.why.get(lang).to_owned(), lang: lang.tag(), badge }
}

/// One's own required training, for one's own pages.
#[derive(Debug)]
pub struct OwnDuty {
    pub course: String,
    pub href: String,
    pub badge: Html,
    pub small: String,
    /// Why everybody it means is asked, in the words of who made the rule.
    pub why: Why,
    pub state: State,
    /// To be done within the rule's notice, or run out by then.
    pub soon: bool,
}

/// The reader's own, what is due first at the top.
pub async fn own(v: &Visit, look: &mut Work) -> Done<Vec<OwnDuty>> {
    let me: PersonId = v.who()?.id.clone();
    let mine = rows::of_people(look, std::slice::from_ref(&me), v.today()).await?;
    if mine.is_empty() {
        return Ok(Vec::new());
    }
    let rules: HashMap<RuleId, Rule> = rows::rules(look).await?.into_iter().map(|r| (r.id.clone(), r)).collect();
    let courses = curriculum::courses(look).await?;
    let line = |(duty, state): &(Duty, State)| {
        let rule = rules.get(&duty.rule)?;
        let course = courses.iter().find(|c| c.id == rule.course)?;
        let near = kit::time::plus_days(v.today(), rule.notice_days);
        Some(OwnDuty {
            course: course.title(v.lang()).to_owned(),
            href: format!("/courses/{}", course.slug),
            badge: badge(v, *state),
            small: small(v, duty, *state),
            why: why(v, rule),
            state: *state,
            soon: *state != State::Exempt && duty.due.is_some_and(|d| d <= near),
        })
    };
    Ok(mine.iter().filter_map(line).collect())
}
