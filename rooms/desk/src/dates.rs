//! Days in words: "by Thursday", "5 days late", "in 9 days", and the tile of a day.

use chrono::Datelike;
use kit::{Day, Lang, time, tongue};
use plan::Session;
use web::{Html, Visit, ui};

/// `by Thursday` within a week, else `by 17 Dec`; a day that has passed without being late yet counts as today.
pub fn by(v: &Visit, day: Day) -> String {
    match time::days_between(v.today(), day) {
        ..=0 => v.t("desk-by-today"),
        1..=6 => v.ta("desk-by-weekday", "weekday", day.weekday().number_from_monday()),
        _ => v.ta("desk-by-day", "day", v.day_short(day)),
    }
}

/// The badge of something due: late in working days, or by when.
pub fn due_badge(v: &Visit, due_on: Day, late_days: i64) -> Html {
    if late_days > 0 {
        return ui::badge("late", &v.tn("desk-days-late", late_days));
    }
    let soon = time::days_between(v.today(), due_on) <= 7;
    ui::badge(if soon { "due" } else { "" }, &by(v, due_on))
}

/// `in 9 days`, `today`, `tomorrow`, or `day 12` after it.
pub fn from_today(v: &Visit, day: Day) -> String {
    match time::days_between(v.today(), day) {
        0 => v.t("desk-today"),
        1 => v.t("desk-tomorrow"),
        n if n > 0 => v.tn("desk-in-days", n),
        n => v.tn("desk-day-n", -n),
    }
}

/// `12 of 19 days`, or from when on.
pub fn practised(v: &Visit, starts_on: Day, done: i64, gone: i64) -> String {
    if gone == 0 {
        return v.ta("desk-habit-from", "day", v.day_short(starts_on));
    }
    v.tr("desk-days-of", &[("done", done.into()), ("gone", gone.into())])
}

/// `09:30–12:30` in the session's own zone.
pub fn hours(v: &Visit, s: &Session) -> String {
    tongue::hours(v.lang(), s.starts_at, s.ends_at, s.zone)
}

/// A calendar leaf.
pub struct Tile {
    pub weekday: String,
    pub number: u32,
    pub month: String,
}

pub fn tile(v: &Visit, day: Day) -> Tile {
    Tile { weekday: weekday_short(v.lang(), day), number: day.day(), month: month_short(v.lang(), day) }
}

/// `Thu`: the tag of the day without the day.
fn weekday_short(lang: Lang, day: Day) -> String {
    match lang {
        Lang::Zh => tongue::weekday_tag(lang, day),
        _ => tongue::day_tag(lang, day).split_whitespace().next().unwrap_or_default().to_owned(),
    }
}

/// `Dec`: narrow enough for the tile.
fn month_short(lang: Lang, day: Day) -> String {
    match lang {
        Lang::Zh => tongue::month_name(lang, day),
        Lang::Vi => format!("thg {}", day.month()),
        _ => tongue::month_name(lang, day).chars().take(3).collect(),
    }
}

/// A day and what is said about it: Chinese sets a space, the others a comma.
pub fn and(v: &Visit, day: &str, rest: &str) -> String {
    let between = if v.lang() == Lang::Zh { " " } else { ", " };
    format!("{day}{between}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_is_narrow_in_every_language() {
        let day = Day::from_ymd_opt(2026, 12, 3).unwrap();
        let tiles: Vec<(String, String)> =
            Lang::ALL.into_iter().map(|l| (weekday_short(l, day), month_short(l, day))).collect();
        let text = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        let wanted =
            [text("Thu", "Dec"), text("tor.", "des"), text("C", "dec"), text("周四", "12月"), text("T5", "thg 12")];
        assert_eq!(tiles, wanted);
    }
}
