//! One reading of a file of people.

use std::collections::{BTreeSet, HashMap, HashSet};

use ::store::{Act, Work};
use kit::{At, Chance, Done, PersonId};
use web::{Planner, RowPlan, import::Cells};

use super::{Known, check::Whole, compare, read};

/// What is known, what the whole file says, and what its rows have taken so far.
#[derive(Debug)]
pub(super) struct People {
    pub known: Known,
    pub whole: Whole,
    pub handles: Handles,
    /// New places that an earlier row has already spoken of.
    pub announced: BTreeSet<String>,
    /// Team → the department its first row names.
    pub departments: HashMap<String, String>,
    chance: Chance,
    now: At,
}

impl People {
    pub async fn new(look: &mut Work, chance: Chance) -> Done<People> {
        Ok(People::of(Known::load(look).await?, chance, look.now))
    }

    pub fn of(mut known: Known, chance: Chance, now: At) -> People {
        let handles = Handles { taken: std::mem::take(&mut known.handles), next: HashMap::new() };
        People {
            known,
            whole: Whole::default(),
            handles,
            announced: BTreeSet::new(),
            departments: HashMap::new(),
            chance,
            now,
        }
    }

    /// Pure: everything that can be said about rows whose people are known.
    pub fn judge(&mut self, rows: &[(i64, Cells)], read: Vec<(super::Incoming, read::Problems)>) -> Vec<RowPlan> {
        let mut plans = Vec::with_capacity(rows.len());
        for ((line, _), (mut row, problems)) in rows.iter().zip(read) {
            let label = if row.name.is_empty() { row.staff_number.clone() } else { row.name.clone() };
            let mut plan = RowPlan { line: *line, outcome: "same".into(), label, problems, ..RowPlan::default() };
            self.check(&mut plan, &mut row);
            if plan.problems.is_empty() {
                compare::compare(self, &mut plan, row);
            } else {
                plan.outcome = "error".into();
            }
            plans.push(plan);
        }
        plans
    }

    pub fn new_person(&mut self) -> PersonId {
        PersonId(self.chance.uuid(self.now))
    }
}

impl Planner for People {
    fn hear(&mut self, rows: &[(i64, Cells)]) {
        for (line, cells) in rows {
            self.hear_row(*line, cells);
        }
    }
    fn plan<'a>(&'a mut self, look: &'a mut Work, rows: &'a [(i64, Cells)]) -> Act<'a, Vec<RowPlan>> {
        Box::pin(async move {
            let (incoming, problems): (Vec<_>, Vec<_>) = rows.iter().map(|(_, cells)| read::read(cells)).unzip();
            self.known.attend(look, &incoming).await?;
            Ok(self.judge(rows, incoming.into_iter().zip(problems).collect()))
        })
    }
}

/// Handles that are taken, and where counting goes on among people of one name.
#[derive(Debug, Default)]
pub(super) struct Handles {
    pub taken: HashSet<String>,
    next: HashMap<String, usize>,
}

impl Handles {
    /// `base`, or `base.2`, `base.3` …; taken from now on.
    pub fn free(&mut self, base: &str) -> String {
        let base = if base.is_empty() { "person" } else { base };
        let mut handle = base.to_owned();
        if self.taken.contains(&handle) {
            let n = self.next.entry(base.to_owned()).or_insert(2);
            loop {
                handle = format!("{base}.{n}");
                *n += 1;
                if !self.taken.contains(&handle) {
                    break;
                }
            }
        }
        self.taken.insert(handle.clone());
        handle
    }
}
