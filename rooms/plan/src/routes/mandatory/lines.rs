//! People with how they stand, as lines of a list.

use std::collections::HashMap;

use kit::{CourseId, Day, Done, PersonId};
use store::Work;
use web::{Html, Visit};

use crate::{
    mandatory::{
        self, Duty, Exemption, Rule, RuleId, State,
        words::{badge, small},
    },
    store as db,
};

#[derive(Debug)]
pub struct Line {
    pub name: String,
    pub handle: String,
    /// Position and team that day.
    pub place: String,
    pub course: String,
    pub badge: Html,
    pub small: String,
    /// A seat that is to come.
    pub booked: Option<String>,
    pub certificate: Option<String>,
    pub exemption: Option<Exempt>,
}

#[derive(Debug)]
pub struct Exempt {
    pub id: String,
    /// Until when, and by whom.
    pub until: String,
    pub reason: String,
}

/// Lines in the order of `found`. `course`: the title of each rule's course.
pub async fn lines(
    v: &Visit,
    look: &mut Work,
    on: Day,
    found: &[(Duty, State)],
    rules: &HashMap<RuleId, Rule>,
    title: impl Fn(&CourseId) -> String,
) -> Done<Vec<Line>> {
    let ids: Vec<PersonId> = found.iter().map(|(d, _)| d.person.clone()).collect();
    let people = people::people_by_id(look, &ids, on).await?;
    let seats = db::sessions::next_seats(look, &ids, v.now()).await?;
    let mut exempt: HashMap<(RuleId, PersonId), Exemption> = HashMap::new();
    let mut of: HashMap<&RuleId, Vec<PersonId>> = HashMap::new();
    for (d, state) in found {
        if *state == State::Exempt {
            of.entry(&d.rule).or_default().push(d.person.clone());
        }
    }
    for (rule, ids) in of {
        for e in mandatory::exemptions(look, rule, &ids).await?.into_iter().filter(|e| e.holds(on)) {
            exempt.insert((rule.clone(), e.person.clone()), e);
        }
    }
    let givers: Vec<PersonId> = exempt.values().filter_map(|e| e.given_by.clone()).collect();
    let givers = people::people_by_id(look, &givers, on).await?;
    let line = |(duty, state): &(Duty, State)| {
        let person = people.get(&duty.person)?;
        let rule = rules.get(&duty.rule)?;
        let place = person.placement.as_ref().map_or_else(String::new, |p| {
            format!("{} · {}", mandatory::words::position_words(v, &p.position), p.team_name.get(v.lang()))
        });
        let open = matches!(state, State::Overdue | State::Due);
        let seat = seats.get(&(duty.person.clone(), rule.course.clone())).filter(|_| open);
        let exemption = exempt.get(&(duty.rule.clone(), duty.person.clone())).map(|e| Exempt {
            id: e.id.to_string(),
            until: v.tr(
                "plan-exempt-until-by",
                &[
                    ("day", v.day_dated(e.until).into()),
                    ("name", e.given_by.as_ref().and_then(|id| givers.get(id)).map_or("–", |p| p.name.as_str()).into()),
                ],
            ),
            reason: e.reason.clone(),
        });
        Some(Line {
            name: person.name.clone(),
            handle: person.handle.clone(),
            place,
            course: title(&rule.course),
            badge: badge(v, *state),
            small: if *state == State::Exempt { String::new() } else { small(v, duty, *state) },
            booked: seat.map(|at| v.ta("plan-duty-booked", "when", v.moment(*at))),
            certificate: duty.done.as_ref().and_then(|p| p.certificate.clone()).filter(|_| *state == State::Done),
            exemption,
        })
    };
    Ok(found.iter().filter_map(line).collect())
}

/// `(href, label)` of the pages before and after.
pub fn pages(v: &Visit, here: &str, page: i64, more: bool) -> Vec<(String, String)> {
    let joint = if here.contains('?') { '&' } else { '?' };
    let mut out = Vec::new();
    if page > 1 {
        out.push((format!("{here}{joint}page={}", page - 1), v.t("plan-page-before")));
    }
    if more {
        out.push((format!("{here}{joint}page={}", page + 1), v.t("plan-page-after")));
    }
    out
}
