//! One row: cells to facts, every mistake named.

use std::collections::BTreeSet;

use kit::{Lang, Role, Say};
use web::import::Cells;

use super::Incoming;
use crate::{
    imports::cells::{day_in, decimal_in, hours_in, languages_in, list_in, yes_in},
    verbs::looks_like_email,
};

pub(super) type Problems = Vec<(String, String, Say)>;

pub(super) fn read(cells: &Cells) -> (Incoming, Problems) {
    let mut r = Reader { cells, problems: Vec::new() };
    let incoming = Incoming {
        staff_number: r.needed("id", 60),
        name: r.needed("name", 120),
        email: r.email(),
        handle: r.handle(),
        lang: r.with("language", |c| Lang::from_code(c).ok_or_else(|| Say::new("people-cell-language"))),
        spoken: r.with("languages", languages_in),
        site: r.needed("site", 160),
        home: r.with("home", yes_in),
        department: r.needed("department", 160),
        team: r.needed("team", 160),
        position: r.text("position").map(|p| p.to_lowercase()),
        manager: r.present("manager_id"),
        roles: r.with("role", roles_in),
        hired_on: r.with("hired_on", day_in),
        ended_on: r.with("ended_on", day_in),
        contract: r.text("contract").map(|c| c.to_lowercase()),
        weekly_minutes: r.with("weekly_hours", |c| hours_in(c, 40.0).map(|h| (h * 60.0).round() as i64)),
        wage_minor_per_hour: r.with("wage_minor_per_hour", |c| decimal_in(c, 0.0, 1e9).map(|n| n.round() as i64)),
        bio_en: r.text("bio_en"),
        queue: r.present("queue"),
    };
    if let (Some(hired), Some(ended)) = (incoming.hired_on, incoming.ended_on)
        && ended < hired
    {
        r.wrong("ended_on", Say::new("people-cell-ended-before-hired"));
    }
    (incoming, r.problems)
}

fn roles_in(cell: &str) -> Result<BTreeSet<Role>, Say> {
    let mut roles = BTreeSet::from([Role::Learner]);
    for word in list_in(cell) {
        roles.insert(Role::from_code(&word).ok_or_else(|| Say::new("people-cell-role"))?);
    }
    Ok(roles)
}

struct Reader<'a> {
    cells: &'a Cells,
    problems: Problems,
}

impl Reader<'_> {
    fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", |c| c.trim())
    }
    fn wrong(&mut self, column: &str, say: Say) {
        let found = self.cell(column).to_owned();
        self.problems.push((column.to_owned(), found, say));
    }
    fn needed(&mut self, column: &str, max: usize) -> String {
        let text = self.cell(column).to_owned();
        if text.is_empty() {
            self.wrong(column, Say::new("people-cell-needed"));
        } else if text.chars().count() > max {
            self.wrong(column, Say::new("people-cell-long").with("max", max));
        }
        text
    }
    fn text(&self, column: &str) -> Option<String> {
        Some(self.cell(column)).filter(|c| !c.is_empty()).map(str::to_owned)
    }
    /// The cell, empty or not, where the file has the column.
    fn present(&self, column: &str) -> Option<String> {
        self.cells.contains_key(column).then(|| self.cell(column).to_owned())
    }
    fn with<T>(&mut self, column: &str, read: impl Fn(&str) -> Result<T, Say>) -> Option<T> {
        let cell = self.text(column)?;
        match read(&cell) {
            Ok(value) => Some(value),
            Err(say) => {
                self.wrong(column, say);
                None
            }
        }
    }
    fn email(&mut self) -> String {
        let email = self.needed("email", 200);
        if !email.is_empty() && !looks_like_email(&email) {
            self.wrong("email", Say::new("people-email-shape"));
        }
        email
    }
    fn handle(&mut self) -> Option<String> {
        let handle = self.text("handle")?.to_lowercase();
        let fits = handle.len() <= 60 && handle.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b));
        if !fits {
            self.wrong("handle", Say::new("people-cell-handle"));
        }
        Some(handle)
    }
}
