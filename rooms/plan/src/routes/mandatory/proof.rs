//! The proof for an auditor: everybody a rule meant on a day, with how they stood, to print and as a table.

use std::collections::HashMap;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use web::{Page, Reply, Template, Visit, sheet::Sheet};

use super::{lines, lines::Line, on, page_number};
use crate::mandatory::{
    self, RuleId, State, Which,
    words::{Names, deadline, position_words, state_name},
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
    why: String,
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
        why: rule.why.clone(),
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
    let mut offset = 0;
    loop {
        let which = Which { rule: &id, on: day, state: None };
        let found = mandatory::listed(&mut look, which, offset, SHOWN).await?;
        let ids: Vec<kit::PersonId> = found.iter().map(|(d, _)| d.person.clone()).collect();
        let people = people::people_by_id(&mut look, &ids, day).await?;
        let exempt: Vec<kit::PersonId> =
            found.iter().filter(|(_, s)| *s == State::Exempt).map(|(d, _)| d.person.clone()).collect();
        let exemptions = mandatory::exemptions(&mut look, &id, &exempt).await?;
        for (duty, state) in &found {
            let Some(person) = people.get(&duty.person) else { continue };
            let place = person.placement.as_ref();
            let because = exemptions.iter().find(|e| e.person == duty.person && e.holds(day));
            let text = |day: Option<kit::Day>| day.map_or_else(String::new, |d| d.to_string());
            sheet.row([
                person.staff_number.clone(),
                person.name.clone(),
                place.map_or_else(String::new, |p| position_words(&v, &p.position)),
                place.map_or_else(String::new, |p| p.team_name.get(v.lang()).to_owned()),
                place.map_or_else(String::new, |p| p.site_name.get(v.lang()).to_owned()),
                state_name(&v, *state),
                text(duty.due),
                text(duty.done.as_ref().map(|p| p.on)),
                duty.done.as_ref().and_then(|p| p.version).map_or_else(String::new, |n| n.to_string()),
                duty.done.as_ref().and_then(|p| p.certificate.clone()).unwrap_or_default(),
                text(because.map(|e| e.until)),
                because.map_or_else(String::new, |e| e.reason.clone()),
            ])?;
        }
        offset += SHOWN;
        if (found.len() as i64) < SHOWN {
            break;
        }
    }
    let name = format!("attachment; filename=\"mandatory-{}-{day}.csv\"", rule.course);
    let head = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    let answer: Response = (head, sheet.finish()?).into_response();
    Ok(answer)
}
