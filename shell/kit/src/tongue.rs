//! Numbers, money, dates and times as each language writes them.
//!
//! Own tables instead of CLDR: the rule sheets differ from CLDR in the places people notice (Latvian cases and clock,
//! Norwegian four-digit numbers, Chinese weekdays in brackets); see docs/decisions/0003-own-date-tables.md.

use chrono::Datelike;

use crate::{At, Day, Lang, Money, Zone};

mod languages;
mod read;

pub use languages::{Speech, language};
pub use read::read_day;

const NBSP: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// The grammatical place of a date: a heading, "on Thursday", "by Thursday". Only some languages differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Name,
    On,
    By,
}

/// `value` with `decimals` digits after the mark, grouped; a real minus.
pub fn number(lang: Lang, value: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let (group, mark, from) = match lang {
        Lang::En | Lang::Zh => (',', '.', 4),
        Lang::Nb => (NBSP, ',', 4),
        Lang::Lv => (NBSP, ',', 5),
        Lang::Vi => ('.', ',', 4),
    };
    let mut out = String::new();
    let zero = text.bytes().all(|b| b == b'0' || b == b'.');
    if value < 0.0 && !zero {
        out.push(MINUS);
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && whole.len() >= from && (whole.len() - i) % 3 == 0 {
            out.push(group);
        }
        out.push(digit);
    }
    if !part.is_empty() {
        out.push(mark);
        out.push_str(part);
    }
    out
}

/// A signed difference: `+2.1`, `−0.4`.
pub fn signed(lang: Lang, value: f64, decimals: usize) -> String {
    let text = number(lang, value, decimals);
    if value > 0.0 && !text.starts_with(MINUS) { format!("+{text}") } else { text }
}

/// `value` is already in percent: 92.4 → `92.4 %`.
pub fn percent(lang: Lang, value: f64, decimals: usize) -> String {
    let n = number(lang, value, decimals);
    match lang {
        Lang::Zh | Lang::Vi => format!("{n}%"),
        _ => format!("{n}{NBSP}%"),
    }
}

/// Whole units when there are no minor ones, else two digits.
pub fn money(lang: Lang, m: &Money) -> String {
    let unit = 10_f64.powi(Money::exponent(&m.currency) as i32);
    let decimals = if m.minor as f64 % unit == 0.0 { 0 } else { Money::exponent(&m.currency) as usize };
    let n = number(lang, m.minor as f64 / unit, decimals);
    let sign = match m.currency.as_str() {
        "EUR" => "€",
        "NOK" if lang == Lang::Nb => "kr",
        "VND" if lang == Lang::Vi => "₫",
        "CNY" if lang == Lang::Zh => "¥",
        "GBP" => "£",
        code => code,
    };
    match lang {
        Lang::En if sign.chars().count() == 1 => match n.strip_prefix(MINUS) {
            Some(rest) => format!("{MINUS}{sign}{rest}"),
            None => format!("{sign}{n}"),
        },
        Lang::Zh if sign == "¥" => format!("¥{n}"),
        Lang::Zh => format!("{n}{NBSP}{}", m.currency),
        Lang::Lv => format!("{n}{NBSP}{}", m.currency),
        _ => format!("{n}{NBSP}{sign}"),
    }
}

/// `09:30`, in Latvian `9.30`.
pub fn clock(lang: Lang, minutes: i64) -> String {
    let (h, m) = (minutes.rem_euclid(1440) / 60, minutes.rem_euclid(60));
    match lang {
        Lang::Lv => format!("{h}.{m:02}"),
        _ => format!("{h:02}:{m:02}"),
    }
}

/// `09:30–12:30`.
pub fn clock_range(lang: Lang, from: i64, to: i64) -> String {
    let dash = if lang == Lang::Zh { '—' } else { '–' };
    format!("{}{dash}{}", clock(lang, from), clock(lang, to))
}

/// `Thursday 3 December`, with weekday, without year.
pub fn day_long(lang: Lang, day: Day, case: Case) -> String {
    let (d, m, w) = (day.day(), day.month0() as usize, weekday_index(day));
    match lang {
        Lang::En => format!("{} {d} {}", EN_DAYS[w], EN_MONTHS[m]),
        Lang::Nb => format!("{} {d}.{NBSP}{}", NB_DAYS[w], NB_MONTHS[m]),
        Lang::Lv => format!("{}, {d}.{NBSP}{}", lv_weekday(w, case), lv_month(m, case)),
        Lang::Zh => format!("{}月{d}日（周{}）", m + 1, ZH_DAYS[w]),
        Lang::Vi => format!("{}, {d:02}/{:02}/{}", VI_DAYS[w], m + 1, day.year()),
    }
}

/// `3 December 2026`, for letters and certificates.
pub fn day_full(lang: Lang, day: Day, case: Case) -> String {
    let (y, d, m) = (day.year(), day.day(), day.month0() as usize);
    match lang {
        Lang::En => format!("{d} {} {y}", EN_MONTHS[m]),
        Lang::Nb => format!("{d}.{NBSP}{} {y}", NB_MONTHS[m]),
        Lang::Lv => format!("{y}. gada {d}.{NBSP}{}", lv_month(m, case)),
        Lang::Zh => format!("{y}年{}月{d}日", m + 1),
        Lang::Vi => format!("{d:02}/{:02}/{y}", m + 1),
    }
}

/// `3 Dec`, for tables.
pub fn day_short(lang: Lang, day: Day) -> String {
    let (d, m) = (day.day(), day.month0() as usize);
    match lang {
        Lang::En => format!("{d}{NBSP}{}", &EN_MONTHS[m][..3]),
        Lang::Nb => format!("{d}.{NBSP}{}", NB_SHORT[m]),
        Lang::Lv => format!("{d}.{NBSP}{}", LV_SHORT[m]),
        Lang::Zh => format!("{}月{d}日", m + 1),
        Lang::Vi => format!("{d:02}/{:02}", m + 1),
    }
}

/// `3 Dec 2025`: for lists that reach over a year.
pub fn day_dated(lang: Lang, day: Day) -> String {
    let (y, d, m) = (day.year(), day.day(), day.month());
    match lang {
        Lang::En | Lang::Nb => format!("{} {y}", day_short(lang, day)),
        Lang::Lv => format!("{d:02}.{m:02}.{y}."),
        Lang::Zh => format!("{y}年{m}月{d}日"),
        Lang::Vi => format!("{d:02}/{m:02}/{y}"),
    }
}

/// `40 min`, `7 h`, `1 h 30 min`.
pub fn duration(lang: Lang, minutes: i64) -> String {
    let (h, m) = (minutes.max(0) / 60, minutes.max(0) % 60);
    let (hour, minute, space) = match lang {
        Lang::En | Lang::Lv => ("h", "min", NBSP.to_string()),
        Lang::Nb => ("t", "min", NBSP.to_string()),
        Lang::Zh => ("小时", "分钟", String::new()),
        Lang::Vi => ("giờ", "phút", NBSP.to_string()),
    };
    match (h, m) {
        (0, m) => format!("{m}{space}{minute}"),
        (h, 0) => format!("{h}{space}{hour}"),
        (h, m) => format!("{h}{space}{hour}{space}{m}{space}{minute}"),
    }
}

/// `Thu 3 Dec`: short weekday and day.
pub fn day_tag(lang: Lang, day: Day) -> String {
    let w = weekday_index(day);
    match lang {
        Lang::En => format!("{} {}", &EN_DAYS[w][..3], day_short(lang, day)),
        Lang::Nb => format!("{}. {}", NB_DAYS[w].chars().take(3).collect::<String>(), day_short(lang, day)),
        Lang::Lv => format!("{} {}", LV_TAGS[w], day_short(lang, day)),
        Lang::Zh => format!("{}（周{}）", day_short(lang, day), ZH_DAYS[w]),
        Lang::Vi => format!("{} {}", VI_TAGS[w], day_short(lang, day)),
    }
}

/// `Thu`, in narrow columns `Th`.
pub fn weekday_tag(lang: Lang, day: Day) -> String {
    let w = weekday_index(day);
    match lang {
        Lang::En => EN_DAYS[w][..2].to_owned(),
        Lang::Nb => NB_DAYS[w].chars().take(2).collect(),
        Lang::Lv => LV_TAGS[w].to_owned(),
        Lang::Zh => format!("周{}", ZH_DAYS[w]),
        Lang::Vi => VI_TAGS[w].to_owned(),
    }
}

/// `December`, in Chinese with the year's own form.
pub fn month_name(lang: Lang, day: Day) -> String {
    let m = day.month0() as usize;
    match lang {
        Lang::En => EN_MONTHS[m].to_owned(),
        Lang::Nb => NB_MONTHS[m].to_owned(),
        Lang::Lv => lv_month(m, Case::Name),
        Lang::Zh => format!("{}月", m + 1),
        Lang::Vi => format!("tháng {}", m + 1),
    }
}

/// An instant as day and clock in `zone`: `Thu 3 Dec, 09:30`.
pub fn moment(lang: Lang, at: At, zone: Zone) -> String {
    let (day, time) = (at.day(zone), clock(lang, at.local_minutes(zone)));
    match lang {
        Lang::Zh => format!("{}{time}", day_short(lang, day)),
        Lang::Vi => format!("{time}, {}", day_tag(lang, day)),
        _ => format!("{}, {time}", day_tag(lang, day)),
    }
}

/// `09:30–12:30`; over midnight with the second day, `21:00 – Mon 21 Dec, 00:30`; what takes days is said in days.
pub fn hours(lang: Lang, from: At, to: At, zone: Zone) -> String {
    let start = from.local_minutes(zone);
    // The midnight at its end belongs to the day before.
    if from.day(zone) == to.plus_minutes(-1).day(zone) {
        return clock_range(lang, start, to.local_minutes(zone));
    }
    let dash = if lang == Lang::Zh { "—" } else { " – " };
    if to.minutes_since(from) < 24 * 60 {
        return format!("{}{dash}{}", clock(lang, start), moment(lang, to, zone));
    }
    format!("{}{dash}{}", day_short(lang, from.day(zone)), day_short(lang, to.day(zone)))
}

/// `a, b and c`; quiet about empty lists.
pub fn list(lang: Lang, items: &[String]) -> String {
    let and = match lang {
        Lang::En => " and ",
        Lang::Nb => " og ",
        Lang::Lv => " un ",
        Lang::Zh => "和",
        Lang::Vi => " và ",
    };
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => format!("{}{and}{last}", commas(lang, head)),
    }
}

/// `a, b, c`, where there is no room for a sentence.
pub fn commas(lang: Lang, items: &[String]) -> String {
    items.join(if lang == Lang::Zh { "、" } else { ", " })
}

fn weekday_index(day: Day) -> usize {
    day.weekday().num_days_from_monday() as usize
}

const EN_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const EN_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const NB_DAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
const NB_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const NB_SHORT: [&str; 12] =
    ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];
const LV_TAGS: [&str; 7] = ["P", "O", "T", "C", "Pk", "S", "Sv"];
// Shortened throughout: a whole word would need its case ("līdz 3. martam").
const LV_SHORT: [&str; 12] =
    ["janv.", "febr.", "mar.", "apr.", "mai.", "jūn.", "jūl.", "aug.", "sept.", "okt.", "nov.", "dec."];
const ZH_DAYS: [&str; 7] = ["一", "二", "三", "四", "五", "六", "日"];
const VI_DAYS: [&str; 7] = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
const VI_TAGS: [&str; 7] = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

fn lv_weekday(w: usize, case: Case) -> &'static str {
    const NAME: [&str; 7] =
        ["pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena"];
    const ON: [&str; 7] = ["pirmdien", "otrdien", "trešdien", "ceturtdien", "piektdien", "sestdien", "svētdien"];
    const BY: [&str; 7] =
        ["pirmdienai", "otrdienai", "trešdienai", "ceturtdienai", "piektdienai", "sestdienai", "svētdienai"];
    match case {
        Case::Name => NAME[w],
        Case::On => ON[w],
        Case::By => BY[w],
    }
}

const LV_MONTH_STEMS: [&str; 12] = [
    "janvār", "februār", "mart", "aprīl", "maij", "jūnij", "jūlij", "august", "septembr", "oktobr", "novembr",
    "decembr",
];

/// Nominative -is/-s, locative -ī/-ā, dative -im/-am. `marts`, `augusts` follow the first declension.
fn lv_month(m: usize, case: Case) -> String {
    let first = matches!(m, 2 | 4 | 5 | 6 | 7);
    let end = match (case, first) {
        (Case::Name, true) => "s",
        (Case::Name, false) => "is",
        (Case::On, true) => "ā",
        (Case::On, false) => "ī",
        (Case::By, true) => "am",
        (Case::By, false) => "im",
    };
    format!("{}{end}", LV_MONTH_STEMS[m])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn third_of_december() -> Day {
        Day::from_ymd_opt(2026, 12, 3).unwrap()
    }

    #[test]
    fn dates_as_the_rule_sheets_write_them() {
        let d = third_of_december();
        assert_eq!(day_long(Lang::En, d, Case::On), "Thursday 3 December");
        assert_eq!(day_long(Lang::Nb, d, Case::On), "torsdag 3.\u{a0}desember");
        assert_eq!(day_long(Lang::Lv, d, Case::On), "ceturtdien, 3.\u{a0}decembrī");
        assert_eq!(day_long(Lang::Lv, d, Case::By), "ceturtdienai, 3.\u{a0}decembrim");
        assert_eq!(day_long(Lang::Zh, d, Case::On), "12月3日（周四）");
        assert_eq!(day_long(Lang::Vi, d, Case::On), "thứ Năm, 03/12/2026");
        assert_eq!(day_full(Lang::Lv, d, Case::Name), "2026. gada 3.\u{a0}decembris");
        assert_eq!(day_short(Lang::Lv, Day::from_ymd_opt(2026, 3, 14).unwrap()), "14.\u{a0}mar.");
        assert_eq!(day_dated(Lang::En, d), "3\u{a0}Dec 2026");
        assert_eq!(day_dated(Lang::Lv, d), "03.12.2026.");
        assert_eq!(
            [40, 420, 90].map(|m| duration(Lang::Nb, m)),
            ["40\u{a0}min", "7\u{a0}t", "1\u{a0}t\u{a0}30\u{a0}min"]
        );
        assert_eq!(duration(Lang::Zh, 90), "1小时30分钟");
        assert_eq!(month_name(Lang::Lv, Day::from_ymd_opt(2026, 3, 1).unwrap()), "marts");
    }

    #[test]
    fn a_night_has_its_hours_and_its_second_day() {
        let at = |days, minutes| {
            crate::time::at_local(crate::time::plus_days(third_of_december(), days), minutes, Zone::UTC)
        };
        let from = at(0, 21 * 60);
        let said = |lang, to| hours(lang, from, to, Zone::UTC);
        assert_eq!(said(Lang::En, at(0, 22 * 60)), "21:00–22:00");
        assert_eq!(said(Lang::En, at(1, 0)), "21:00–00:00");
        assert_eq!(said(Lang::En, at(1, 30)), "21:00 – Fri 4\u{a0}Dec, 00:30");
        assert_eq!(said(Lang::Zh, at(1, 30)), "21:00—12月4日00:30");
        assert_eq!(said(Lang::En, at(30, 0)), "3\u{a0}Dec – 2\u{a0}Jan");
    }

    #[test]
    fn numbers_as_the_rule_sheets_write_them() {
        assert_eq!(number(Lang::En, 14860.0, 0), "14,860");
        assert_eq!(number(Lang::Nb, 4310.0, 0), "4\u{a0}310");
        assert_eq!(number(Lang::Lv, 4860.0, 0), "4860");
        assert_eq!(number(Lang::Lv, 14860.5, 1), "14\u{a0}860,5");
        assert_eq!(number(Lang::Vi, 1234567.8, 1), "1.234.567,8");
        assert_eq!(number(Lang::Nb, -0.4, 1), "−0,4");
        assert_eq!(number(Lang::Nb, -0.01, 1), "0,0");
        assert_eq!(percent(Lang::Nb, 92.0, 0), "92\u{a0}%");
        assert_eq!(percent(Lang::Zh, 82.4, 1), "82.4%");
        assert_eq!(money(Lang::En, &Money::new(1_486_000, "EUR")), "€14,860");
        assert_eq!(money(Lang::Vi, &Money::new(1_500_000, "VND")), "1.500.000\u{a0}₫");
        assert_eq!(clock(Lang::Lv, 9 * 60), "9.00");
        assert_eq!(list(Lang::Zh, &["王芳".into(), "李娜".into(), "陈静".into()]), "王芳、李娜和陈静");
        assert_eq!(commas(Lang::Zh, &["王芳".into(), "李娜".into()]), "王芳、李娜");
        assert_eq!(commas(Lang::Lv, &["Anna".into(), "Jānis".into()]), "Anna, Jānis");
    }
}
