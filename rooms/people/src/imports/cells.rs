//! What people write into cells: times, numbers, yes and no. Each answers with the sentence that says what to write.

use kit::{Day, Lang, Say};

use super::dates::{self, Form};

/// A date that exists; the reader of files has brought it into this shape, however the file writes it.
pub fn day_in(cell: &str) -> Result<Day, Say> {
    let wrong = || {
        if dates::is_written(cell) {
            Say::new("people-cell-day")
        } else {
            Say::new("people-cell-day-form").with("forms", Form::ALL.map(Form::example).join(", "))
        }
    };
    cell.trim().parse().map_err(|_| wrong())
}

/// `08:30`, `8.30`, `8:30:00`, `0830`: minutes after midnight; `24:00` is the end of the day.
pub fn clock_in(cell: &str) -> Result<i64, Say> {
    clock(cell).ok_or_else(|| Say::new("people-cell-clock"))
}

fn clock(cell: &str) -> Option<i64> {
    let cell = cell.trim();
    let (h, m) = match cell.split_once([':', '.']) {
        Some((h, rest)) => (h, rest.split([':', '.']).next().unwrap_or("")),
        None if cell.len() == 4 && cell.is_ascii() => cell.split_at(2),
        None => return None,
    };
    if h.is_empty() || m.len() != 2 {
        return None;
    }
    let (h, m): (i64, i64) = (h.parse().ok()?, m.parse().ok()?);
    let fits = (0..24).contains(&h) && (0..60).contains(&m) || (h, m) == (24, 0);
    fits.then_some(h * 60 + m)
}

/// `37.5`, `37,5`, `1 234,5`.
pub fn decimal_in(cell: &str, min: f64, max: f64) -> Result<f64, Say> {
    let plain: String = cell.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '%').collect();
    let found = plain.replace(',', ".").parse::<f64>().ok().filter(|n| (min..=max).contains(n));
    found.ok_or_else(|| Say::new("people-cell-number").with("min", min).with("max", max))
}

/// Hours a week: a number, or a share of full time (`0.8 FTE`) of `full` hours.
pub fn hours_in(cell: &str, full: f64) -> Result<f64, Say> {
    match cell.trim().to_lowercase().strip_suffix("fte") {
        // Job shares are counted together in some files; nobody works more than all week.
        Some(share) => decimal_in(share, 0.0, 1e6).map(|n| (n * full).min(80.0)),
        None => decimal_in(cell, 0.0, 80.0),
    }
}

/// Yes or no in any of our languages; an empty cell is no.
pub fn yes_in(cell: &str) -> Result<bool, Say> {
    match cell.trim().to_lowercase().as_str() {
        "true" | "yes" | "y" | "1" | "x" | "ja" | "jā" | "是" | "có" => Ok(true),
        "" | "false" | "no" | "n" | "0" | "nei" | "nē" | "否" | "không" => Ok(false),
        _ => Err(Say::new("people-cell-yes")),
    }
}

/// A list inside a cell: `lv|en`, `lv, en`, `lv;en`, `lv en`.
pub fn list_in(cell: &str) -> Vec<String> {
    let parts = cell.split(['|', ',', ';', ' ']).map(|p| p.trim().to_lowercase());
    parts.filter(|p| !p.is_empty()).collect()
}

/// Codes of all languages that have one of two letters (ISO 639-1).
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz \
     ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
     kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr \
     nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk \
     tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Working languages, best first. One that is not among ours (`ru`, `pl`) is no mistake: no session is held in it.
pub fn languages_in(cell: &str) -> Result<Vec<Lang>, Say> {
    let mut ours = Vec::new();
    for code in list_in(cell) {
        let base = code.split(['-', '_']).next().unwrap_or("");
        match Lang::from_code(&code) {
            Some(lang) => ours.push(lang),
            None if LANGUAGES.split_whitespace().any(|known| known == base) => {}
            None => return Err(Say::new("people-cell-languages").with("code", code)),
        }
    }
    Ok(ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_numbers() {
        assert_eq!(clock_in("08:30").ok(), Some(510));
        assert_eq!(clock_in("8.30").ok(), Some(510));
        assert_eq!(clock_in("0830").ok(), Some(510));
        assert_eq!(clock_in("22:00:00").ok(), Some(1320));
        assert_eq!(clock_in("24:00").ok(), Some(1440));
        for cell in ["25:00", "8:3", "half past", "", "24:01", "é1:"] {
            assert!(clock_in(cell).is_err(), "{cell}");
        }
        assert_eq!(decimal_in("37,5", 0.0, 80.0).ok(), Some(37.5));
        assert!(decimal_in("NaN", 0.0, 80.0).is_err());
        assert!(decimal_in("81", 0.0, 80.0).is_err());
        assert_eq!(hours_in("0,8 FTE", 40.0).ok(), Some(32.0));
        assert_eq!(hours_in("36", 40.0).ok(), Some(36.0));
    }

    #[test]
    fn a_date_that_does_not_exist_is_another_mistake_than_one_in_words() {
        let key = |cell: &str| day_in(cell).err().map(|say| say.key).unwrap_or_default();
        assert_eq!(key("31.11.2026"), "people-cell-day");
        for cell in ["30. nov. 2026", "tomorrow", "30.11.26"] {
            assert_eq!(key(cell), "people-cell-day-form", "{cell}");
        }
        assert_eq!(key("2026-11-30"), "");
    }

    #[test]
    fn yes_no_and_lists() {
        assert_eq!(yes_in("Jā").ok(), Some(true));
        assert_eq!(yes_in("").ok(), Some(false));
        assert!(yes_in("maybe").is_err());
        assert_eq!(list_in("lv|EN, ru"), ["lv", "en", "ru"]);
        assert_eq!(languages_in("lv|nb-NO, ru").ok(), Some(vec![Lang::Lv, Lang::Nb]));
        assert_eq!(languages_in("lv xx").err().map(|say| say.key).as_deref(), Some("people-cell-languages"));
    }
}
