//! What only the whole file and the whole house can tell about a row.

use std::collections::{BTreeMap, HashMap};

use kit::{PersonId, Say};
use web::{RowPlan, import::Cells};

use super::{Incoming, cycles, place_key, plan::People};

/// The file as heard before its rows are planned.
#[derive(Debug, Default)]
pub(super) struct Whole {
    /// Staff number → who that is, by the first row that has it.
    pub numbers: HashMap<String, Heard>,
    /// Lower-case address, handle → the first line that has it.
    emails: HashMap<String, i64>,
    handles: HashMap<String, i64>,
    /// Staff number → number of the manager, as the file says it; empty: nobody.
    above: HashMap<String, String>,
    /// Found once, when the first row is planned.
    rings: Option<Rings>,
}

#[derive(Debug)]
pub(super) struct Heard {
    line: i64,
    name: String,
    pub person: PersonId,
}

#[derive(Debug, Default)]
struct Rings {
    rings: Vec<Vec<String>>,
    /// Staff number → `(ring, place in it)`.
    on: HashMap<String, (usize, usize)>,
}

/// Names of a ring that are spelled out.
const RING_SHOWN: usize = 6;

/// What files write where nobody is above: unless somebody has that number.
fn stands_for_nobody(cell: &str) -> bool {
    ["xx", "-", "–", "n/a", "none", "null", "0"].contains(&cell.to_lowercase().as_str())
}

impl People {
    pub fn hear_row(&mut self, line: i64, cells: &Cells) {
        let cell = |column: &str| cells.get(column).map_or("", |c| c.trim());
        let (number, email) = (cell("id").to_owned(), cell("email").to_lowercase());
        if !number.is_empty() && !self.whole.numbers.contains_key(&number) {
            let person = self.known.found(&number, &email).map(|p| p.id.clone());
            let person = person.unwrap_or_else(|| self.new_person());
            let heard = Heard { line, name: cell("name").to_owned(), person };
            self.whole.numbers.insert(number.clone(), heard);
            if cells.contains_key("manager_id") {
                self.whole.above.insert(number, cell("manager_id").to_owned());
            }
        }
        if !email.is_empty() {
            self.whole.emails.entry(email).or_insert(line);
        }
        let handle = cell("handle").to_lowercase();
        if !handle.is_empty() {
            self.whole.handles.entry(handle).or_insert(line);
        }
    }

    /// Adds the problems of a row that was read; a manager who stands for nobody becomes nobody.
    pub fn check(&mut self, plan: &mut RowPlan, row: &mut Incoming) {
        self.twice(plan, row);
        self.department(plan, row);
        if let Some(manager) = row.manager.as_deref()
            && self.is_nobody(manager)
        {
            row.manager = Some(String::new());
        }
        self.manager(plan, row);
    }

    fn someone(&self, number: &str) -> bool {
        self.whole.numbers.contains_key(number) || self.known.everybody.contains_key(number)
    }

    fn is_nobody(&self, manager: &str) -> bool {
        stands_for_nobody(manager) && !self.someone(manager)
    }

    /// The same staff number, address or handle in two rows; an address or handle that somebody else has already.
    fn twice(&self, plan: &mut RowPlan, row: &Incoming) {
        let line = plan.line;
        let mut wrong = |field: &str, value: &str, say: Say| {
            plan.problems.push((field.to_owned(), value.to_owned(), say));
        };
        if let Some(first) = self.whole.numbers.get(&row.staff_number).filter(|h| h.line != line) {
            wrong("id", &row.staff_number, Say::new("people-cell-id-twice").with("line", first.line.to_string()));
        }
        let me = self.known.found(&row.staff_number, &row.email);
        let email = row.email.to_lowercase();
        if let Some(first) = self.whole.emails.get(&email).filter(|first| **first != line) {
            wrong("email", &row.email, Say::new("people-cell-email-twice").with("line", first.to_string()));
        }
        if let Some(owner) = self.known.owner(&email).filter(|o| me.is_none_or(|me| me.id != o.id))
            && !email.is_empty()
        {
            wrong("email", &row.email, Say::new("people-cell-email-taken").with("name", &owner.name));
        }
        if let Some(handle) = &row.handle {
            if let Some(first) = self.whole.handles.get(handle).filter(|first| **first != line) {
                wrong("handle", handle, Say::new("people-cell-handle-twice").with("line", first.to_string()));
            } else if me.is_none_or(|p| p.handle != *handle) && self.handles.taken.contains(handle) {
                wrong("handle", handle, Say::new("people-cell-handle-taken"));
            }
        }
    }

    /// A team stands in one department: the one it is known in, else the one its first row names.
    fn department(&mut self, plan: &mut RowPlan, row: &Incoming) {
        let (places, key) = (&self.known.places, place_key(&row.team));
        let known = places.departments.get(&place_key(&row.department));
        let cell = known.map_or(row.department.clone(), |d| d.slug.clone());
        let home = match places.teams.get(&key) {
            Some(team) => team.department_slug.clone(),
            None => self.departments.entry(key).or_insert_with(|| cell.clone()).clone(),
        };
        if !row.department.is_empty() && !row.team.is_empty() && place_key(&home) != place_key(&cell) {
            let say = Say::new("people-cell-team-elsewhere").with("team", &row.team).with("department", home);
            plan.problems.push(("department".into(), row.department.clone(), say));
        }
    }

    /// Managers nobody knows, and lines of reporting that end where they began.
    fn manager(&mut self, plan: &mut RowPlan, row: &Incoming) {
        if self.whole.rings.is_none() {
            self.whole.rings = Some(self.rings());
        }
        let Some(manager) = row.manager.as_deref().filter(|m| !m.is_empty()) else { return };
        let mut wrong = |say: Say| plan.problems.push(("manager_id".into(), manager.to_owned(), say));
        if !self.someone(manager) {
            wrong(Say::new("people-cell-manager-unknown"));
        }
        let Some(rings) = &self.whole.rings else { return };
        let Some((ring, place)) = rings.on.get(&row.staff_number) else { return };
        let ring = &rings.rings[*ring];
        if ring.len() == 1 {
            wrong(Say::new("people-cell-manager-self").with("name", &row.name));
            return;
        }
        let seen = ring[*place..].iter().chain(&ring[..*place]);
        let mut names: Vec<&str> = seen.take(RING_SHOWN).map(|n| self.name(n)).collect();
        if ring.len() > RING_SHOWN {
            names.push("…");
        }
        wrong(Say::new("people-cell-manager-ring").with("ring", names.join(" → ")));
    }

    /// What somebody is called, in the file or here; the number itself where nobody has it.
    pub fn name<'a>(&'a self, number: &'a str) -> &'a str {
        let heard = self.whole.numbers.get(number).map(|h| h.name.as_str());
        heard.or_else(|| self.known.everybody.get(number).map(|p| p.name.as_str())).unwrap_or(number)
    }

    fn rings(&self) -> Rings {
        let mut above: BTreeMap<&str, &str> = BTreeMap::new();
        for person in self.known.everybody.values() {
            if let Some(manager) = person.manager.as_ref().and_then(|m| self.known.number_of.get(m)) {
                above.insert(&person.staff_number, manager);
            }
        }
        for (number, manager) in &self.whole.above {
            if manager.is_empty() || self.is_nobody(manager) {
                above.remove(number.as_str());
            } else {
                above.insert(number, manager);
            }
        }
        let rings = cycles::cycles(&above);
        let mut on = HashMap::new();
        for (r, ring) in rings.iter().enumerate() {
            on.extend(ring.iter().enumerate().map(|(i, number)| (number.clone(), (r, i))));
        }
        Rings { rings, on }
    }
}
