//! Which column of a file is which of ours: by name, by hand, as remembered, or by a recipe.

use std::collections::{BTreeMap, HashMap};

use kit::{Kind, Refusal, Say};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use web::{Importer, import::Cells};

use super::{
    Table,
    dates::{Column, Seen},
    words::columns_named,
};
use crate::fold::slug_of;

/// How the rows of a file become ours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    /// Header of the file → our column.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// Our column → recipes, tried in turn until one comes out whole: `{Unit} ({Organisation})`. In braces stands a header;
    /// `{=id}` is our own column written for an address, `{?Header}` nothing at all but asks that the cell is not empty,
    /// `{#}` counts rows that would otherwise be the same.
    #[serde(default)]
    pub fill: BTreeMap<String, Vec<String>>,
    /// Cells that stand for nothing, whatever their case: `N/D`.
    #[serde(default)]
    pub nothing: Vec<String>,
}

/// `Hired on`, `hired-on` and `HIRED_ON` are one column.
pub fn plain(header: &str) -> String {
    header.trim().to_lowercase().replace([' ', '-'], "_")
}

/// A set of headers as one text, whatever their order.
pub fn header_set(header: &[String]) -> String {
    let mut names: Vec<String> = header.iter().map(|h| plain(h)).filter(|h| !h.is_empty()).collect();
    names.sort();
    names.dedup();
    names.join("\u{1f}")
}

/// Longer values of a recipe are shortened: the fields take no more.
const ID_CHARS: usize = 60;
const TEXT_CHARS: usize = 120;

/// A mapping fitted to one file. One per reading: `{#}` counts along.
#[derive(Clone, Debug)]
pub struct Bound {
    mapping: Mapping,
    sources: Vec<(&'static str, Source)>,
    width: usize,
    dates: BTreeMap<&'static str, Column>,
    counts: HashMap<String, usize>,
}

#[derive(Clone, Debug)]
enum Source {
    Cell(usize),
    Recipes(Vec<Vec<Part>>),
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Cell(usize),
    Asked(usize),
    Ours(String),
    Count,
}

impl Bound {
    /// Columns by the mapping, the others by their names. Refuses what leaves a needed column open.
    pub fn new(table: &Table, importer: &dyn Importer, mapping: Mapping) -> Result<Bound, Refusal> {
        let mut sources: Vec<(&'static str, Source)> = Vec::new();
        for (i, header) in table.header.iter().enumerate() {
            let plain = plain(header);
            let wanted = mapping.columns.iter().find(|(theirs, _)| self::plain(theirs) == plain).map(|(_, ours)| ours);
            let Some(ours) = column(importer, wanted.map_or(&plain, |w| w)) else { continue };
            // A name that fits by chance steps back behind one that was chosen.
            let chosen = mapping.columns.values().any(|v| v == ours);
            if wanted.is_none() && (chosen || mapping.fill.contains_key(ours)) {
                continue;
            }
            if sources.iter().any(|(column, _)| *column == ours) {
                let say = Say::new("people-file-column-twice").with("column", columns_named(&[ours]));
                return Err(Refusal::at("file", say));
            }
            sources.push((ours, Source::Cell(i)));
        }
        for (ours, recipes) in &mapping.fill {
            let Some(ours) = column(importer, ours) else { continue };
            let parts: Vec<Vec<Part>> = recipes.iter().filter_map(|r| parts(r, &table.header)).collect();
            if !parts.is_empty() && !sources.iter().any(|(column, _)| *column == ours) {
                sources.push((ours, Source::Recipes(parts)));
            }
        }
        let there = |column: &str| sources.iter().any(|(ours, _)| *ours == column);
        let missing: Vec<&str> =
            importer.columns().iter().filter(|(c, needed)| *needed && !there(c)).map(|(c, _)| *c).collect();
        if !missing.is_empty() {
            let say = Say::new("people-file-columns-missing")
                .with("columns", columns_named(&missing))
                .with("n", missing.len())
                .with("found", table.header.join(", "));
            return Err(Refusal { kind: Kind::Invalid, says: vec![("columns".into(), say)] });
        }
        // Our own columns that recipes speak of come first.
        sources.sort_by_key(|(_, source)| matches!(source, Source::Recipes(r) if r.iter().flatten().any(|p| matches!(p, Part::Ours(_)))));
        let mut bound =
            Bound { mapping, sources, width: table.header.len(), dates: BTreeMap::new(), counts: HashMap::new() };
        bound.read_dates(table, importer);
        Ok(bound)
    }

    fn read_dates(&mut self, table: &Table, importer: &dyn Importer) {
        let of = |c: &str| importer.dates().iter().copied().find(|d| *d == c);
        let columns: Vec<(&'static str, usize)> = self
            .sources
            .iter()
            .filter_map(|(column, source)| match source {
                Source::Cell(i) => Some((of(column)?, *i)),
                Source::Recipes(_) => None,
            })
            .collect();
        let mut seen: Vec<Seen> = vec![Seen::default(); columns.len()];
        for (_, row) in table.rows() {
            for ((_, i), seen) in columns.iter().zip(&mut seen) {
                if let Some(cell) = row.get(*i) {
                    seen.look(cell);
                }
            }
        }
        self.dates = columns.iter().zip(seen).map(|((c, _), seen)| (*c, seen.decide())).collect();
    }

    /// The decision about each column of dates.
    pub fn dates(&self) -> &BTreeMap<&'static str, Column> {
        &self.dates
    }

    /// Header of the file → our column, as far as a column comes from one alone.
    pub fn columns(&self, header: &[String]) -> BTreeMap<String, String> {
        let one = |(ours, source): &(&'static str, Source)| {
            let i = match source {
                Source::Cell(i) => i,
                Source::Recipes(recipes) => match recipes.as_slice() {
                    [only] => match only.as_slice() {
                        [Part::Cell(i)] => i,
                        _ => return None,
                    },
                    _ => return None,
                },
            };
            Some((header.get(*i)?.clone(), (*ours).to_owned()))
        };
        self.sources.iter().filter_map(one).collect()
    }

    /// A row by our columns, and the first cell that stands behind the last header.
    pub fn cells(&mut self, row: &[String]) -> (Cells, Option<String>) {
        let extra = row.iter().skip(self.width).find(|c| !c.is_empty()).cloned();
        let mut cells = Cells::new();
        for (column, source) in &self.sources {
            let value = match source {
                Source::Cell(i) => {
                    row.get(*i).map(|c| if nothing(&self.mapping, c) { "" } else { c.as_str() }.to_owned())
                }
                Source::Recipes(recipes) => recipes
                    .iter()
                    .find_map(|r| cook(r, row, &cells, &self.mapping, &mut self.counts))
                    .map(|made| shorten(column, made)),
            };
            let Some(mut value) = value else { continue };
            if let Some(day) = self.dates.get(column).and_then(|dates| dates.day(&value)) {
                value = day.to_string();
            }
            cells.insert((*column).to_owned(), value);
        }
        (cells, extra)
    }
}

fn column(importer: &dyn Importer, name: &str) -> Option<&'static str> {
    importer.columns().iter().map(|(c, _)| *c).find(|c| *c == name)
}

fn nothing(mapping: &Mapping, cell: &str) -> bool {
    mapping.nothing.iter().any(|n| n.eq_ignore_ascii_case(cell))
}

/// `None` when the recipe speaks of a header that the file does not have.
fn parts(recipe: &str, header: &[String]) -> Option<Vec<Part>> {
    let find = |name: &str| header.iter().position(|h| plain(h) == plain(name));
    let mut parts = Vec::new();
    let mut rest = recipe;
    while let Some((before, behind)) = rest.split_once('{') {
        if !before.is_empty() {
            parts.push(Part::Text(before.to_owned()));
        }
        let (name, behind) = behind.split_once('}')?;
        parts.push(match (name, name.chars().next()) {
            ("#", _) => Part::Count,
            (_, Some('=')) => Part::Ours(name[1..].to_owned()),
            (_, Some('?')) => Part::Asked(find(&name[1..])?),
            _ => Part::Cell(find(name)?),
        });
        rest = behind;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.to_owned()));
    }
    Some(parts)
}

/// `None` when a cell the recipe needs is empty.
fn cook(
    recipe: &[Part],
    row: &[String],
    ours: &Cells,
    mapping: &Mapping,
    counts: &mut HashMap<String, usize>,
) -> Option<String> {
    let cell = |i: &usize| row.get(*i).map(|c| c.trim()).filter(|c| !c.is_empty() && !nothing(mapping, c));
    let mut out = String::new();
    for part in recipe {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Cell(i) => out.push_str(cell(i)?),
            Part::Asked(i) => {
                cell(i)?;
            }
            Part::Ours(column) => out.push_str(&for_address(ours.get(column).filter(|c| !c.is_empty())?)),
            Part::Count => {
                let n = counts.entry(out.clone()).or_insert(0);
                *n += 1;
                if *n > 1 {
                    out.push_str(&format!(" {n}"));
                }
            }
        }
    }
    Some(out.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Letters that an address takes; two different texts never become one.
fn for_address(text: &str) -> String {
    let slug = slug_of(text);
    if slug == text.to_lowercase() {
        slug
    } else {
        format!("{slug}-{}", digest(text)).trim_start_matches('-').to_owned()
    }
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(4).map(|b| format!("{b:02x}")).collect()
}

fn shorten(column: &str, made: String) -> String {
    let max = if column.ends_with("id") { ID_CHARS } else { TEXT_CHARS };
    if made.chars().count() <= max {
        return made;
    }
    match column {
        // What identifies must stay different from every other.
        _ if column.ends_with("id") => {
            format!("{}~{}", made.chars().take(max - 9).collect::<String>().trim_end(), digest(&made))
        }
        "email" => made,
        _ => format!("{}…", made.chars().take(max - 1).collect::<String>().trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::{PeopleImporter, ShiftsImporter, read_table, shipped};

    fn bound(text: &str, importer: &dyn Importer, mapping: Mapping) -> Result<Vec<Cells>, Refusal> {
        let table = read_table(text.as_bytes())?;
        let mut bound = Bound::new(&table, importer, mapping)?;
        Ok(table.rows().map(|(_, row)| bound.cells(&row).0).collect())
    }

    #[test]
    fn columns_are_found_by_name_or_by_mapping() {
        let found = bound("Person ID,DATE,Start,end,colour\n1,30/11/2026,x,y,z", &ShiftsImporter, Mapping::default());
        assert_eq!(found.map(|rows| rows[0]["date"].clone()), Ok("2026-11-30".to_owned()));
        let text = "who,date,start,end\n1,2,3,4";
        let refused = bound(text, &ShiftsImporter, Mapping::default());
        assert_eq!(refused.err().map(|r| r.says[0].1.key.clone()).as_deref(), Some("people-file-columns-missing"));
        let named = Mapping { columns: [("Who".into(), "person_id".into())].into(), ..Mapping::default() };
        assert_eq!(bound(text, &ShiftsImporter, named).map(|rows| rows[0]["person_id"].clone()), Ok("1".to_owned()));
        assert_eq!(header_set(&["B b".into(), "a".into()]), header_set(&["A".into(), "b-b".into()]));
    }

    #[test]
    fn posts_of_the_state_become_people() {
        let senior = "Post Unique Reference,Name,Job Title,Organisation,Unit,Reports to Senior Post,FTE\n\
                      A/7,N/D,Director,Office,Law,XX,0.5\nB,Vacant,Head,Office,Law,A/7,N/D\n";
        let rows = bound(senior, &PeopleImporter, shipped::find("people", "uk-organogram").unwrap_or_default());
        let rows = rows.unwrap_or_default();
        assert_eq!((rows[0]["name"].as_str(), rows[0]["weekly_hours"].as_str()), ("Director (A/7)", "0.5 FTE"));
        assert_eq!((rows[0]["manager_id"].as_str(), rows[1]["manager_id"].as_str()), ("XX", "A/7"));
        assert!(rows[0]["email"].starts_with("a7-") && rows[1]["email"].starts_with("b@"), "{rows:?}");
        assert!(!rows[1].contains_key("weekly_hours"));
        let junior = "Organisation,Unit,Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE,Professional/Occupational Group\n\
                      Office,Law,B,AO,Clerk,4,Law\nOffice,Law,B,AO,Clerk,2.5,Law\n";
        let rows = bound(junior, &PeopleImporter, shipped::find("people", "uk-organogram").unwrap_or_default());
        let rows = rows.unwrap_or_default();
        assert_eq!(rows[1]["id"], format!("{} 2", rows[0]["id"]));
        assert_ne!(rows[0]["email"], rows[1]["email"]);
        assert_eq!(rows[0]["manager_id"], "B");
    }

    #[test]
    fn a_long_identity_stays_different_from_every_other() {
        let long = |end: &str| shorten("id", format!("{}{end}", "x".repeat(80)));
        assert!(long("a").chars().count() <= ID_CHARS && long("a") != long("b"));
    }
}
