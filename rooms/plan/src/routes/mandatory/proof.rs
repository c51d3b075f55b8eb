//! The proof for an auditor: everybody a rule meant on a day, with how they stood, to print and as a table.

use std::collections::HashMap;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kit::{Day, Done, PersonId};
use store::Work;
use web::{Page, Reply, Template, Visit, sheet::Sheet};

use super::{lines, lines::Line, on, page_number};
use crate::mandatory::{
    self, Duty, Exemption, RuleId, State, Which,
    words::{Names, Why, deadline, position_words, state_name, why},
};

/// So many on one printed page of the browser; the table has all.
const SHOWN: i64 = 500;

#[derive(Template)]
#[template(path = "mandatory/proof.html")]
struct Proof<'a> {
    v: &'a Visit,
    id: RuleId,
    course: String,
    audience: String,
    deadline: String,
    why: Why,
    day: String,
    drawn: String,
    counts: Vec<(String, String)>,
    lines: Vec<Line>,
    pages: Vec<(String, String)>,
    csv: String,
}

pub async fn show(v: Visit, Path(id): Path<String>) -> Reply {
    let id = RuleId(id);
    let mut look = v.look().await?;
    let (rule, names) = (mandatory::rule(&mut look, &id).await?, Names::read(&mut look).await?);
    let (day, page) = (on(&v)?, page_number(&v));
    let counts = mandatory::count(&mut look, &id, day).await?;
    let which = Which { rule: &id, on: day, state: None };
    let mut found = mandatory::listed(&mut look, which, (page - 1) * SHOWN, SHOWN + 1).await?;
    let more = found.len() as i64 > SHOWN;
    found.truncate(SHOWN as usize);
    let rules = HashMap::from([(rule.id.clone(), rule.clone())]);
    let lines = lines::lines(&v, &mut look, day, &found, &rules, |c| names.course(&v, c)).await?;
    let all: i64 = counts.values().sum();
    let n = |s: &State| counts.get(s).copied().unwrap_or(0);
    let mut figures = vec![(v.t("plan-duty-all"), v.int(all))];
    figures.extend(State::ALL.iter().map(|s| (state_name(&v, *s), v.int(n(s)))));
    let body = Proof {
        v: &v,
        course: names.course(&v, &rule.course),
        audience: names.audience(&v, &rule),
        deadline: deadline(&v, &rule),
        why: why(&v, &rule),
        day: v.day_dated(day),
        drawn: v.ta("plan-proof-drawn", "when", v.moment_dated(v.now())),
        counts: figures,
        lines,
        pages: lines::pages(&v, &format!("/mandatory/{id}/proof?on={day}"), page, more),
        csv: format!("/mandatory/{id}/proof.csv?on={day}"),
        id,
    };
    Ok(v.page(Page::new(&v.t("plan-proof"), body).at("plan")))
}

/// Read piece by piece, so that the list of a large house is no larger in memory than its file.
pub async fn csv(v: Visit, Path(id): Path<String>) -> Reply {
    let id = RuleId(id);
    let mut look = v.look().await?;
    let rule = mandatory::rule(&mut look, &id).await?;
    let day = on(&v)?;
    let columns = [
        "staff_number",
        "name",
        "position",
        "team",
        "site",
        "state",
        "due_on",
        "done_on",
        "version",
        "certificate",
        "exempt_until",
        "exempt_reason",
    ];
    let mut sheet = Sheet::new(columns)?;
    let text = |day: Option<Day>| day.map_or_else(String::new, |d| d.to_string());
    let mut from = Some(0);
    while let Some(offset) = from {
        let (stood, next) = piece(&mut look, &id, day, offset).await?;
        for Stood { duty, state, person, because } in stood {
            let place = person.placement.as_ref();
            sheet.row([
                person.staff_number.clone(),
                person.name.clone(),
                place.map_or_else(String::new, |p| position_words(&v, &p.position)),
                place.map_or_else(String::new, |p| p.team_name.get(v.lang()).to_owned()),
                place.map_or_else(String::new, |p| p.site_name.get(v.lang()).to_owned()),
                state_name(&v, state),
                text(duty.due),
                text(duty.done.as_ref().map(|p| p.on)),
                duty.done.as_ref().and_then(|p| p.version).map_or_else(String::new, |n| n.to_string()),
                duty.done.and_then(|p| p.certificate).unwrap_or_default(),
                text(because.as_ref().map(|e| e.until)),
                because.map_or_else(String::new, |e| e.reason),
            ])?;
        }
        from = next;
    }
    let name = format!("attachment; filename=\"mandatory-{}-{day}.csv\"", rule.course);
    let head = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    let answer: Response = (head, sheet.finish()?).into_response();
    Ok(answer)
}

/// How somebody stood on the day, and why they need not where they need not.
pub(super) struct Stood {
    pub duty: Duty,
    pub state: State,
    pub person: people::Person,
    pub because: Option<Exemption>,
}

/// A piece of the proof, and where the next one begins.
pub(super) async fn piece(look: &mut Work, rule: &RuleId, on: Day, offset: i64) -> Done<(Vec<Stood>, Option<i64>)> {
    let found = mandatory::listed(look, Which { rule, on, state: None }, offset, SHOWN).await?;
    let next = (found.len() as i64 == SHOWN).then_some(offset + SHOWN);
    let ids: Vec<PersonId> = found.iter().map(|(d, _)| d.person.clone()).collect();
    let mut people = people::people_by_id(look, &ids, on).await?;
    let exempt: Vec<PersonId> =
        found.iter().filter(|(_, s)| *s == State::Exempt).map(|(d, _)| d.person.clone()).collect();
    let exemptions = mandatory::exemptions(look, rule, &exempt).await?;
    let stood = |(duty, state): (Duty, State)| {
        let person = people.remove(&duty.person)?;
        let because = exemptions.iter().find(|e| e.person == duty.person && e.holds(on)).cloned();
        Some(Stood { duty, state, person, because })
    };
    Ok((found.into_iter().filter_map(stood).collect(), next))
}
