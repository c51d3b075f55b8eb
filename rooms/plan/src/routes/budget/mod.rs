//! `/budget`: what training may cost each department, what is committed and what it did cost; `/approvals`: whose yes is asked for.

mod api;
pub(super) mod approvals;
mod csv;
mod index;
pub(super) mod part;
mod show;

use kit::{Day, Done, Role, Stop, time};
use web::{Access, Doors, Fields, Sample, Visit};

use super::{LOOKERS, PLANNERS};
use crate::budget::Budget;

const ADMINISTRATOR: Access = Access::Roles(&[Role::Administrator]);

pub fn doors(doors: &mut Doors) {
    doors.get("/budget", LOOKERS, Sample::PLAIN, index::show);
    let new = Sample::form(&[("department", "nothing"), ("period", "2026"), ("amount", "1000")]);
    doors.post("/budget", ADMINISTRATOR, new, index::make);
    doors.get("/budget.csv", LOOKERS, Sample::PLAIN, csv::budgets);
    doors.get("/budget/{budget}", Access::SignedIn, Sample::PLAIN, show::show);
    doors.get("/budget/{budget}/lines.csv", Access::SignedIn, Sample::PLAIN, csv::lines);
    doors.post("/budget/{budget}/ends", ADMINISTRATOR, Sample::form(&[]), index::end);
    doors.post("/budget/{budget}/undo", ADMINISTRATOR, Sample::form(&[]), index::restore);
    let bought = Sample::form(&[("what", "A day with an actor"), ("amount", "0"), ("day", "2026-12-01")]);
    doors.post("/budget/{budget}/purchases", PLANNERS, bought, show::buy);
    doors.post("/cost-lines/{line}/actuals", PLANNERS, Sample::form(&[("amount", "x")]), show::settle);
    doors.post("/cost-lines/{line}/releases", PLANNERS, Sample::form(&[]), show::release);
    doors.get("/approvals", Access::SignedIn, Sample::PLAIN, approvals::index);
    let answer = Sample::form(&[("answer", "no"), ("reason", "")]);
    doors.post("/approvals/{approval}/answers", Access::SignedIn, answer, approvals::answer);
    doors.post("/approvals/{approval}/ends", Access::SignedIn, Sample::form(&[]), approvals::end);
    doors.post("/drafts/{draft}/approvals", PLANNERS, Sample::form(&[("why", "")]), approvals::ask_draft);
    let hand = Sample::form(&[("course", "calming-anger"), ("why", "")]);
    doors.post("/plan/{month}/approvals", PLANNERS, hand, approvals::ask_hand);
    doors.get("/api/v1/budgets", LOOKERS, Sample::query("on=2026-11-24"), api::budgets);
    doors.get("/api/v1/budgets/{budget}/lines", LOOKERS, Sample::query("after="), api::lines);
}

/// An amount as people write it, in minor units; `None` where nothing is written.
pub(in crate::routes) fn amount(v: &Visit, fields: &Fields, name: &str) -> Done<Option<i64>> {
    let text = fields.text(name);
    if text.is_empty() {
        return Ok(None);
    }
    let digits = kit::Money::exponent(&v.app().house().currency);
    minor(text, digits).map(Some).ok_or_else(|| Stop::at(name, "plan-budget-amount"))
}

/// `1 250,50` with two digits behind the mark is 125050. Thousands are parted by spaces only.
fn minor(text: &str, digits: u32) -> Option<i64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let number = |s: &str| s.chars().all(|c| c.is_ascii_digit()) && s.len() <= 12;
    if whole.is_empty() || !number(whole) || !number(part) || part.len() > digits as usize {
        return None;
    }
    let padded = format!("{part:0<width$}", width = digits as usize);
    format!("{whole}{padded}").parse().ok()
}

/// An amount for a field: `1250.50`.
pub(in crate::routes) fn plain(v: &Visit, minor: i64) -> String {
    let digits = kit::Money::exponent(&v.app().house().currency);
    if digits == 0 {
        return minor.to_string();
    }
    let one = 10_i64.pow(digits);
    format!("{}.{:0width$}", minor / one, minor.rem_euclid(one), width = digits as usize)
}

/// `2026`, `2026-Q4`: a year, or a quarter of it.
fn days_of(code: &str) -> Option<(Day, Day)> {
    let (year, quarter) = match code.split_once("-Q") {
        Some((year, quarter)) => (year, Some(quarter.parse::<u32>().ok().filter(|q| (1..=4).contains(q))?)),
        None => (code, None),
    };
    let year: i32 = year.parse().ok().filter(|y| (2000..3000).contains(y))?;
    let (first, months) = quarter.map_or((1, 12), |q| (3 * q - 2, 3));
    let from = Day::from_ymd_opt(year, first, 1)?;
    let after = if first + months > 12 {
        Day::from_ymd_opt(year + 1, 1, 1)?
    } else {
        Day::from_ymd_opt(year, first + months, 1)?
    };
    Some((from, time::plus_days(after, -1)))
}

/// A budget's time in words: its year or quarter, else its days.
pub(super) fn period(v: &Visit, b: &Budget) -> String {
    let year = time::year_of(b.from);
    let codes = (1..=4).map(|q| format!("{year}-Q{q}")).chain([year.to_string()]);
    let mut codes = codes.filter(|c| days_of(c) == Some((b.from, b.until)));
    match codes.next() {
        Some(code) => named(v, &code),
        None => format!("{} – {}", v.day_dated(b.from), v.day_dated(b.until)),
    }
}

fn named(v: &Visit, code: &str) -> String {
    match code.split_once("-Q") {
        Some((year, q)) => v.tr("plan-budget-quarter", &[("q", q.into()), ("year", year.into())]),
        None => v.ta("plan-budget-year", "year", code),
    }
}

/// This year, the next one, and the quarters from this one on.
fn periods(v: &Visit) -> Vec<(String, String)> {
    let today = v.today();
    let year = time::year_of(today);
    let mut codes = vec![year.to_string(), (year + 1).to_string()];
    let all = [year, year + 1].into_iter().flat_map(|y| (1..=4).map(move |q| format!("{y}-Q{q}")));
    codes.extend(all.filter(|c| days_of(c).is_some_and(|(_, until)| until >= today)).take(5));
    codes.into_iter().map(|c| (c.clone(), named(v, &c))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        assert_eq!(minor("1 250,50", 2), Some(125_050));
        assert_eq!(minor("1250.5", 2), Some(125_050));
        assert_eq!(minor("1250", 2), Some(125_000));
        assert_eq!(minor("1250", 0), Some(1_250));
        for wrong in ["", "1,250.50", "-3", "12.345", "x", ".5"] {
            assert_eq!(minor(wrong, 2), None, "{wrong}");
        }
        assert_eq!(minor("1.5", 0), None);
    }

    #[test]
    fn a_quarter_ends_before_the_next_begins() {
        let day = |y, m, d| Day::from_ymd_opt(y, m, d).unwrap_or_default();
        assert_eq!(days_of("2026"), Some((day(2026, 1, 1), day(2026, 12, 31))));
        assert_eq!(days_of("2026-Q4"), Some((day(2026, 10, 1), day(2026, 12, 31))));
        assert_eq!(days_of("2027-Q1"), Some((day(2027, 1, 1), day(2027, 3, 31))));
        assert_eq!(days_of("2027-Q5"), None);
    }
}
