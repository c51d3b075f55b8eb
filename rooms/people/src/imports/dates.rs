//! How a file writes its dates: decided for each column over the whole file, and said before anything is applied.

use std::collections::BTreeSet;

use kit::Day;
use serde::{Deserialize, Serialize};

/// A way to write 30 November 2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// `2026-11-30`
    YearFirst,
    /// `30.11.2026`, and `30.11.2026.` as in Latvia
    Dots,
    /// `30/11/2026`
    DayFirst,
    /// `11/30/2026`
    MonthFirst,
    /// `2026年11月30日`
    Chinese,
}

impl Form {
    pub const ALL: [Form; 5] = [Form::YearFirst, Form::Dots, Form::DayFirst, Form::MonthFirst, Form::Chinese];

    /// 30 November 2026 written so.
    pub fn example(self) -> &'static str {
        match self {
            Form::YearFirst => "2026-11-30",
            Form::Dots => "30.11.2026",
            Form::DayFirst => "30/11/2026",
            Form::MonthFirst => "11/30/2026",
            Form::Chinese => "2026年11月30日",
        }
    }
}

/// What the cells of one column have shown so far.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    forms: BTreeSet<Form>,
    slashes: bool,
    /// A first, a second number that can be no month.
    first_over: bool,
    second_over: bool,
    /// First and last day under either order of day and month.
    span: Span,
    span_month_first: Span,
}

type Span = Option<(Day, Day)>;

/// The decision for one column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    pub forms: BTreeSet<Form>,
    pub span: Span,
}

impl Seen {
    pub fn look(&mut self, cell: &str) {
        match parts(cell) {
            Some(Parts::Sure(form, day)) => {
                self.forms.insert(form);
                widen(&mut self.span, day);
                widen(&mut self.span_month_first, day);
            }
            Some(Parts::Slashes(a, b, year)) => {
                self.slashes = true;
                self.first_over |= a > 12;
                self.second_over |= b > 12;
                if let Some(day) = Day::from_ymd_opt(year, b, a) {
                    widen(&mut self.span, day);
                }
                if let Some(day) = Day::from_ymd_opt(year, a, b) {
                    widen(&mut self.span_month_first, day);
                }
            }
            None => {}
        }
    }

    /// Month before day only where the column proves it: some day above 12 in the second place and none in the first.
    pub fn decide(&self) -> Column {
        let month_first = self.second_over && !self.first_over;
        let mut forms = self.forms.clone();
        if self.slashes {
            forms.insert(if month_first { Form::MonthFirst } else { Form::DayFirst });
        }
        Column { forms, span: if month_first { self.span_month_first } else { self.span } }
    }
}

fn widen(span: &mut Span, day: Day) {
    *span = Some(span.map_or((day, day), |(a, b)| (a.min(day), b.max(day))));
}

impl Column {
    /// The day a cell of this column means; `None` when it is no date that exists.
    pub fn day(&self, cell: &str) -> Option<Day> {
        match parts(cell)? {
            Parts::Sure(_, day) => Some(day),
            Parts::Slashes(a, b, year) if self.forms.contains(&Form::MonthFirst) => Day::from_ymd_opt(year, a, b),
            Parts::Slashes(a, b, year) => Day::from_ymd_opt(year, b, a),
        }
    }
}

/// Whether a cell has the shape of a date, be there such a day or not: three numbers, one of them a year in full.
pub fn is_written(cell: &str) -> bool {
    let plain = cell.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "-./年月日".contains(c));
    let numbers: Vec<&str> = cell.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
    plain && numbers.len() == 3 && numbers.iter().any(|n| n.len() == 4)
}

enum Parts {
    Sure(Form, Day),
    /// First number, second number, year.
    Slashes(u32, u32, i32),
}

fn parts(cell: &str) -> Option<Parts> {
    let cell = cell.trim();
    if let Some((year, rest)) = cell.split_once('年') {
        let (month, rest) = rest.split_once('月')?;
        let day = rest.strip_suffix('日').unwrap_or(rest);
        return Some(Parts::Sure(Form::Chinese, Day::from_ymd_opt(year_of(year)?, number(month)?, number(day)?)?));
    }
    // A time of day behind the date is of no interest: exports write midnight.
    let date = match cell.split_once(['T', ' ']) {
        Some((date, time)) if time.contains(':') => date,
        _ => cell,
    };
    let date = date.trim_end_matches('.');
    let separator = ['-', '.', '/'].into_iter().find(|s| date.contains(*s))?;
    let mut pieces = date.split(separator).map(str::trim);
    let (a, b, c) = (pieces.next()?, pieces.next()?, pieces.next()?);
    if pieces.next().is_some() {
        return None;
    }
    if a.len() == 4 {
        return Some(Parts::Sure(Form::YearFirst, Day::from_ymd_opt(year_of(a)?, number(b)?, number(c)?)?));
    }
    let (a, b, year) = (number(a)?, number(b)?, year_of(c)?);
    if separator == '/' {
        return Some(Parts::Slashes(a, b, year));
    }
    Some(Parts::Sure(Form::Dots, Day::from_ymd_opt(year, b, a)?))
}

/// One or two digits.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let fits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// Four digits.
fn year_of(text: &str) -> Option<i32> {
    let text = text.trim();
    (text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn column(cells: &[&str]) -> Column {
        let mut seen = Seen::default();
        cells.iter().for_each(|c| seen.look(c));
        seen.decide()
    }

    #[test]
    fn dates_as_five_countries_write_them() {
        let november = Day::from_ymd_opt(2026, 11, 30);
        let cells =
            ["2026-11-30", "30.11.2026", "30/11/2026", "30.11.2026.", " 30. 11. 2026 ", "2026年11月30日", "2026/11/30"];
        for cell in cells {
            assert_eq!(column(&[cell]).day(cell), november, "{cell}");
        }
        assert_eq!(column(&[]).day("03.12.2026."), Day::from_ymd_opt(2026, 12, 3));
        assert_eq!(column(&[]).day("2026-11-30T00:00:00"), november);
        for cell in ["31.11.2026", "30.11.26", "tomorrow", "", "2026-13-01", "1-2", "+1.2.2026", "2026年13月1日"] {
            assert_eq!(column(&[cell]).day(cell), None, "{cell}");
        }
    }

    #[test]
    fn month_before_day_only_when_the_whole_column_says_so() {
        let american = column(&["03/04/2026", "11/30/2026"]);
        assert_eq!(american.forms, [Form::MonthFirst].into());
        assert_eq!(american.day("03/04/2026"), Day::from_ymd_opt(2026, 3, 4));
        assert_eq!(american.day("30/11/2026"), None);
        let doubtful = column(&["03/04/2026", "05/06/2026"]);
        assert_eq!(
            (doubtful.day("03/04/2026"), doubtful.forms),
            (Day::from_ymd_opt(2026, 4, 3), [Form::DayFirst].into())
        );
        let torn = column(&["30/11/2026", "11/30/2026"]);
        assert_eq!((torn.day("30/11/2026"), torn.day("11/30/2026")), (Day::from_ymd_opt(2026, 11, 30), None));
        assert_eq!(american.span, Day::from_ymd_opt(2026, 3, 4).zip(Day::from_ymd_opt(2026, 11, 30)));
    }

    proptest! {
        #[test]
        fn no_cell_panics(cells in prop::collection::vec("[0-9年月日/. T:+-]{0,14}", 0..6)) {
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            let column = column(&cells);
            for cell in cells {
                if let (Some(day), Some((from, to))) = (column.day(cell), column.span) {
                    prop_assert!(from <= day && day <= to);
                }
            }
        }
    }
}
