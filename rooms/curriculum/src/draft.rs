//! A course being written: its parts, what a row of each is made of, and how a form becomes a part.

use kit::{At, Day, Lang, PersonId, Refusal, Say, SkillId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    model::Terms,
    types::{CourseType, Separation},
};

/// One part as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftRow {
    pub slug: String,
    pub part: String,
    /// None where a part has no words of its own (`facts`, `offerings`).
    pub lang: Option<Lang>,
    /// JSON: an object for `facts` and `words`, else a list.
    pub body: String,
    /// Grows by one with every saving; who saves on an older one is told so.
    pub revision: i64,
    pub saved_at: At,
    pub saved_by: Option<PersonId>,
}

impl DraftRow {
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or(Value::Null)
    }
}

/// One that was published, and what was different from the one before.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    pub version: i64,
    pub published_at: At,
    pub published_by: Option<PersonId>,
    pub changes: Vec<Say>,
    pub note: String,
}

/// What is true of a course in every language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    pub kind: CourseType,
    /// both | new_hire | advanced
    pub track: String,
    pub skills: Vec<SkillId>,
    pub prerequisites: Vec<String>,
    pub separation: Separation,
    pub mixed: bool,
    pub soft: bool,
    pub review_by_on: Day,
    pub terms: Terms,
    /// The language it was begun in; drafts from before this was asked say nothing of it.
    pub source: Option<Lang>,
}

impl Facts {
    /// The language written first, of which the others are translations.
    pub fn source(&self, house: &[Lang]) -> Lang {
        self.source.or(house.first().copied()).unwrap_or(Lang::En)
    }
    /// Every language the draft is written in: its source, whether or not the house still has it, then the house's others.
    pub fn languages(&self, house: &[Lang]) -> Vec<Lang> {
        let source = self.source(house);
        std::iter::once(source).chain(house.iter().copied().filter(|l| *l != source)).collect()
    }
}

/// What a column holds, and so how it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    Line,
    /// Markdown, or simply more than a line.
    Long,
    /// Whole, 0 when left empty.
    Number,
    /// An amount in the organisation's currency, kept in its smallest unit.
    Money,
    /// One of a list of codes.
    Skill,
    Objective,
    Activity,
    Card,
    Per,
    Method,
}

impl As {
    /// Written again in every language; the rest is the same in all.
    pub fn is_words(self) -> bool {
        matches!(self, As::Line | As::Long)
    }
}

#[derive(Debug)]
pub struct Part {
    pub code: &'static str,
    /// The beginning of the ids of its rows; empty when they have none.
    pub ids: &'static str,
    pub columns: &'static [(&'static str, As)],
    pub in_languages: bool,
}

/// Answers that a question may have.
pub const ANSWERS: usize = 4;
const ROWS_MAX: usize = 60;
const LINE_MAX: usize = 300;
const LONG_MAX: usize = 20_000;

/// Every part but `facts`, in the order in which one writes them. `words` is one row, the others are lists.
pub const PARTS: [Part; 9] = [
    Part {
        code: "words",
        ids: "",
        columns: &[
            ("title", As::Line),
            ("short", As::Line),
            ("summary", As::Long),
            ("why", As::Long),
            ("preparation", As::Long),
            ("topics", As::Long),
            ("dress", As::Line),
        ],
        in_languages: true,
    },
    Part { code: "objectives", ids: "o", columns: &[("text", As::Line), ("skill", As::Skill)], in_languages: true },
    Part {
        code: "lessons",
        ids: "l",
        columns: &[("title", As::Line), ("minutes", As::Number), ("body", As::Long)],
        in_languages: true,
    },
    Part {
        code: "activities",
        ids: "",
        columns: &[("kind", As::Activity), ("title", As::Line), ("minutes", As::Number), ("body", As::Long)],
        in_languages: true,
    },
    Part {
        code: "quiz",
        ids: "q",
        columns: &[("question", As::Line), ("objective", As::Objective)],
        in_languages: true,
    },
    Part {
        code: "cards",
        ids: "c",
        columns: &[("front", As::Line), ("back", As::Line), ("kind", As::Card), ("objective", As::Objective)],
        in_languages: true,
    },
    Part { code: "materials", ids: "m", columns: &[("text", As::Line), ("per", As::Per)], in_languages: true },
    Part {
        code: "scenarios",
        ids: "",
        columns: &[("title", As::Line), ("agent", As::Long), ("customer", As::Long), ("observer", As::Long)],
        in_languages: true,
    },
    Part {
        code: "offerings",
        ids: "",
        columns: &[
            ("method", As::Method),
            ("minutes", As::Number),
            ("group_min", As::Number),
            ("group_max", As::Number),
            ("subgroup_min", As::Number),
            ("subgroup_max", As::Number),
            ("price_session_minor", As::Money),
            ("price_head_minor", As::Money),
        ],
        in_languages: false,
    },
];

impl Part {
    pub fn from_code(code: &str) -> Option<&'static Part> {
        PARTS.iter().find(|p| p.code == code)
    }
    pub fn is_list(&self) -> bool {
        self.code != "words"
    }
    pub fn is_quiz(&self) -> bool {
        self.code == "quiz"
    }
    pub fn empty(&self) -> Value {
        if self.is_list() { json!([]) } else { json!({}) }
    }

    /// A form's fields (`title-0`, `title-1` … for a list) as this part's JSON. Rows without any word are dropped, except in
    /// a translation, whose rows stand opposite those of the source. Refused at the field that cannot be read.
    pub fn read(&self, field: &dyn Fn(&str) -> String, translation: bool) -> Result<Value, Refusal> {
        if !self.is_list() {
            return Ok(Value::Object(self.row(field, "")?));
        }
        let mut rows: Vec<Map<String, Value>> = Vec::new();
        for i in 0..ROWS_MAX {
            let row = self.row(field, &format!("-{i}"))?;
            if translation && field(&format!("there-{i}")).is_empty() {
                continue;
            }
            if translation || self.is_written(&row) {
                rows.push(row);
            }
        }
        self.number(&mut rows);
        Ok(Value::Array(rows.into_iter().map(Value::Object).collect()))
    }

    fn is_written(&self, row: &Map<String, Value>) -> bool {
        let has = |name: &str| row.get(name).and_then(Value::as_str).is_some_and(|s| !s.is_empty());
        self.columns.iter().any(|(name, kind)| (kind.is_words() || *kind == As::Method) && has(name))
    }

    fn row(&self, field: &dyn Fn(&str) -> String, end: &str) -> Result<Map<String, Value>, Refusal> {
        let mut row = Map::new();
        if !self.ids.is_empty() {
            row.insert("id".into(), field(&format!("id{end}")).into());
        }
        for (name, kind) in self.columns {
            let at = format!("{name}{end}");
            row.insert((*name).into(), cell(*kind, &at, field(&at))?);
        }
        if let Some(topics) = row.get_mut("topics") {
            let lines = topics.as_str().unwrap_or("").lines().map(str::trim).filter(|l| !l.is_empty());
            *topics = lines.map(Value::from).collect();
        }
        if self.is_quiz() {
            row.insert("answers".into(), answers(field, end)?);
        }
        Ok(row)
    }

    /// New rows get the next free number; known ones keep theirs, because translations and cards point to them.
    fn number(&self, rows: &mut [Map<String, Value>]) {
        if self.ids.is_empty() {
            return;
        }
        let of = |row: &Map<String, Value>| row.get("id").and_then(Value::as_str).unwrap_or("").to_owned();
        let mut taken: Vec<String> = rows.iter().map(of).filter(|id| !id.is_empty()).collect();
        for row in rows.iter_mut().filter(|r| of(r).is_empty()) {
            let free = (1..).map(|n| format!("{}{n}", self.ids)).find(|id| !taken.contains(id)).unwrap_or_default();
            taken.push(free.clone());
            row.insert("id".into(), free.into());
        }
    }

    /// The translation's rows opposite the source's: by id where rows have one, else by place. What is no word comes from
    /// the source.
    pub fn aligned(&self, source: &Value, other: &Value) -> Value {
        let Some(rows) = source.as_array() else { return if other.is_null() { self.empty() } else { other.clone() } };
        let theirs: &[Value] = other.as_array().map_or(&[], Vec::as_slice);
        let of = |i: usize, row: &Value| match row.get("id").and_then(Value::as_str) {
            Some(id) => theirs.iter().find(|t| t.get("id").and_then(Value::as_str) == Some(id)),
            None => theirs.get(i),
        };
        rows.iter().enumerate().map(|(i, row)| self.opposite(row, of(i, row))).collect()
    }

    fn opposite(&self, source: &Value, other: Option<&Value>) -> Value {
        let mut out = source.clone();
        for (name, kind) in self.columns {
            if kind.is_words() {
                out[*name] = other.and_then(|o| o.get(*name)).cloned().unwrap_or_else(|| "".into());
            }
        }
        let Some(answers) = out.get_mut("answers").and_then(Value::as_array_mut) else { return out };
        for (i, answer) in answers.iter_mut().enumerate() {
            let theirs = other.and_then(|o| o.get("answers")).and_then(|a| a.get(i));
            for name in ["text", "why"] {
                answer[name] = theirs.and_then(|t| t.get(name)).cloned().unwrap_or_else(|| "".into());
            }
        }
        out
    }

    /// How many words the source has that the translation (already aligned) has not.
    pub fn missing(&self, source: &Value, other: &Value) -> usize {
        let one = |s: &Value, o: &Value| {
            let lacks = |name: &str, s: &Value, o: &Value| usize::from(said(s.get(name)) && !said(o.get(name)));
            let own: usize = self.columns.iter().filter(|(_, k)| k.is_words()).map(|(name, _)| lacks(name, s, o)).sum();
            let answers = |v: &Value| v.get("answers").and_then(Value::as_array).cloned().unwrap_or_default();
            let (a, b) = (answers(s), answers(o));
            own + a.iter().zip(&b).map(|(a, b)| lacks("text", a, b) + lacks("why", a, b)).sum::<usize>()
        };
        match (source.as_array(), other.as_array()) {
            (Some(s), Some(o)) => s.iter().zip(o).map(|(s, o)| one(s, o)).sum(),
            (Some(s), None) => s.len(),
            _ => one(source, other),
        }
    }
}

fn said(value: Option<&Value>) -> bool {
    match value {
        Some(Value::String(s)) => !s.trim().is_empty(),
        Some(Value::Array(list)) => !list.is_empty(),
        _ => false,
    }
}

fn cell(kind: As, at: &str, text: String) -> Result<Value, Refusal> {
    let text = text.trim();
    let max = if kind == As::Long { LONG_MAX } else { LINE_MAX };
    let n = text.chars().count();
    if n > max {
        return Err(Refusal::at(at, Say::new("web-field-too-long").with("max", max).with("n", n)));
    }
    let number = |most: i64, n: Option<i64>| match n {
        Some(n) if (0..=most).contains(&n) => Ok(Value::from(n)),
        _ => Err(Refusal::at(at, Say::new("web-field-number").with("min", 0).with("max", most))),
    };
    match kind {
        As::Number if text.is_empty() => Ok(0.into()),
        As::Number => number(10_000, text.parse().ok()),
        As::Money => number(100_000_000, minor(text)).map_err(|mut r| {
            r.says = vec![(at.to_owned(), Say::new("curriculum-amount"))];
            r
        }),
        _ => Ok(text.into()),
    }
}

/// `12`, `12.5` or `12,50` in the smallest unit; nothing is 0.
pub(crate) fn minor(text: &str) -> Option<i64> {
    if text.is_empty() {
        return Some(0);
    }
    let text = text.replace(',', ".");
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let plain = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    if rest.len() > 2 || whole.is_empty() || !plain(whole) || !plain(rest) {
        return None;
    }
    let cents: i64 = format!("{rest:0<2}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)
}

fn answers(field: &dyn Fn(&str) -> String, end: &str) -> Result<Value, Refusal> {
    let right = field(&format!("right{end}"));
    let mut out = Vec::new();
    for k in 0..ANSWERS {
        let (at, why) = (format!("answer{end}-{k}"), format!("why{end}-{k}"));
        let (text, reason) = (cell(As::Line, &at, field(&at))?, cell(As::Line, &why, field(&why))?);
        if said(Some(&text)) || !field(&format!("there{end}-{k}")).is_empty() {
            out.push(json!({ "text": text, "why": reason, "right": right == k.to_string() }));
        }
    }
    Ok(out.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(part: &str, pairs: &[(&str, &str)]) -> Result<Value, Refusal> {
        let field = |name: &str| pairs.iter().find(|(n, _)| *n == name).map_or(String::new(), |(_, v)| (*v).to_owned());
        Part::from_code(part).map_or_else(|| Ok(Value::Null), |p| p.read(&field, false))
    }

    #[test]
    fn empty_rows_are_dropped_and_new_ones_numbered_once() {
        let form = [("id-0", "l2"), ("title-0", "Listen"), ("minutes-0", "5"), ("title-3", "Ask"), ("minutes-2", "")];
        let ids = |v: &Value| v.as_array().map(|a| a.iter().map(|r| r["id"].clone()).collect::<Vec<_>>());
        let read = read("lessons", &form).ok();
        assert_eq!(read.as_ref().and_then(ids), Some(vec!["l2".into(), "l1".into()]));
    }

    #[test]
    fn a_number_that_is_none_is_refused_at_its_field() {
        let refused = read("lessons", &[("title-0", "Listen"), ("minutes-0", "five")]).err();
        assert_eq!(refused.map(|r| r.says[0].0.clone()), Some("minutes-0".into()));
        assert_eq!(minor("12,5"), Some(1_250));
        assert_eq!(minor("-1"), None);
    }

    #[test]
    fn a_draft_begins_with_its_own_language_and_an_old_one_with_the_houses_first() {
        let house = [Lang::En, Lang::Lv];
        let mut facts = json!({ "kind": "technical", "track": "both", "skills": [], "prerequisites": [],
            "separation": "off", "mixed": true, "soft": false, "review_by_on": "2027-06-30", "terms": {} });
        let old: Facts = serde_json::from_value(facts.clone()).unwrap();
        assert_eq!(old.languages(&house), house);
        facts["source"] = "vi".into();
        let new: Facts = serde_json::from_value(facts).unwrap();
        assert_eq!(new.languages(&house), [Lang::Vi, Lang::En, Lang::Lv]);
    }

    #[test]
    fn a_translation_stands_opposite_its_source() {
        let part = &PARTS[2];
        let source = json!([{ "id": "l2", "title": "Listen", "minutes": 5, "body": "x" }, { "id": "l1", "title": "Ask", "minutes": 3, "body": "" }]);
        let other = json!([{ "id": "l1", "title": "Jautā", "minutes": 9, "body": "" }, { "id": "l2", "title": "", "body": "y" }]);
        let aligned = part.aligned(&source, &other);
        assert_eq!((&aligned[1]["title"], &aligned[1]["minutes"]), (&json!("Jautā"), &json!(3)));
        assert_eq!(part.missing(&source, &aligned), 1);
    }
}
