//! Dates as people write them, in any of our languages.

use super::{EN_MONTHS, LV_MONTH_STEMS, NB_MONTHS};
use crate::Day;

/// Words that may stand in a written date and say nothing by themselves.
const FILLERS: [&str; 8] = ["gada", "tháng", "năm", "ngày", "年", "月", "日", "of"];

/// `2026-11-30`, `30.11.2026`, `30/11/2026`, `2026年11月30日`, `30. november 2026`, `2026. gada 30. novembris`; the day
/// before the month, always, and the year in four digits. `None` for anything else, and for a day no calendar has.
pub fn read_day(text: &str) -> Option<Day> {
    let (mut numbers, mut month) = (Vec::new(), None);
    for piece in pieces(text)? {
        match piece.parse::<u32>() {
            Ok(n) => numbers.push((n, piece.len())),
            Err(_) if FILLERS.contains(&piece.as_str()) => {}
            Err(_) if month.is_none() => month = Some(month_named(&piece)?),
            Err(_) => return None,
        }
    }
    let (year, month, day) = match (numbers.as_slice(), month) {
        ([(y, 4), (m, 1..=2), (d, 1..=2)] | [(d, 1..=2), (m, 1..=2), (y, 4)], None) => (*y, *m, *d),
        ([(y, 4), (d, 1..=2)] | [(d, 1..=2), (y, 4)], Some(m)) => (*y, m, *d),
        _ => return None,
    };
    Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Runs of digits and runs of letters, lower case; `None` when something stands there that no date holds.
fn pieces(text: &str) -> Option<Vec<String>> {
    let mut out: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in text.trim().to_lowercase().chars() {
        let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
        match kind(c) {
            (false, false) if c.is_whitespace() || ['-', '.', '/', ','].contains(&c) => {}
            (false, false) => return None,
            same => match out.last_mut() {
                Some(last) if kind(before) == same => last.push(c),
                _ => out.push(c.to_string()),
            },
        }
        before = c;
    }
    Some(out)
}

/// The month's number; three letters are enough.
fn month_named(word: &str) -> Option<u32> {
    let begins = |month: &str| month.to_lowercase().starts_with(word) || (word.len() > 3 && word.starts_with(month));
    if word.chars().count() < 3 {
        return None;
    }
    (0..12).find(|m| begins(EN_MONTHS[*m]) || begins(NB_MONTHS[*m]) || begins(LV_MONTH_STEMS[*m])).map(|m| m as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::super::{Case, day_dated, day_full};
    use super::*;
    use crate::Lang;

    #[test]
    fn dates_as_people_write_them() {
        let day = Day::from_ymd_opt(2026, 11, 30);
        for text in [
            "2026-11-30",
            "30.11.2026",
            "30.11.2026.",
            "30/11/2026",
            " 30. november 2026 ",
            "30 Nov 2026",
            "2026. gada 30. novembrī",
            "2026年11月30日",
            "2026/11/30",
            "30 tháng 11, 2026",
        ] {
            assert_eq!(read_day(text), day, "{text}");
        }
        for text in ["", "30.2.2026", "30.11.26", "November 2026", "tomorrow", "30-11", "11 30 2026 1", "30:11:2026"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    #[test]
    fn what_we_write_can_be_read_back() {
        for month in 1..=12 {
            let day = Day::from_ymd_opt(2025, month, 3).unwrap();
            for lang in Lang::ALL {
                for case in [Case::Name, Case::On, Case::By] {
                    assert_eq!(read_day(&day_full(lang, day, case)), Some(day), "{}", day_full(lang, day, case));
                }
                assert_eq!(read_day(&day_dated(lang, day)), Some(day), "{}", day_dated(lang, day));
            }
        }
    }
}
