//! For everybody left out: why, and what would come nearest.
//!
//! Each unplaced need is tried in every session of its course and at every start of every offering; each
//! try lists the rules in its way. The nearest is the try with the fewest and easiest of them. This is
//! the cheap form: it does not solve again with a rule relaxed.

mod test;
mod tries;

use std::collections::BTreeMap;

use crate::prepare::Prepared;
use crate::rules::{self, Rule};
use crate::solution::Solution;
use crate::state::State;
use crate::write::{SolveError, load};

use tries::{Try, every_try};

/// Why one try fails. Ids are of the instance, `session` is a position in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Nothing is in the way: solving longer, or by hand, would place it and save so much.
    StillPossible {
        saving_cents: i64,
    },
    /// It fits, but costs so much more than leaving it out.
    DearerThanLeavingOut {
        by_cents: i64,
    },
    GroupBelowMinimum {
        together: usize,
        least: usize,
    },
    Full {
        seats: usize,
    },
    /// The queue would fall below its required staff by more than allowed.
    CoverShort {
        queue: usize,
        slot: i32,
    },
    Budget {
        over_cents: i64,
    },
    DepartmentMix,
    Subgroups,
    NoRoom {
        site: usize,
    },
    NoTrainer {
        language: usize,
    },
    Busy {
        course: usize,
        slot: i32,
    },
    PrerequisiteUnplaced {
        course: usize,
    },
    PrerequisiteLater {
        course: usize,
    },
    /// A course that builds on this one is planned earlier.
    FollowOnEarlier {
        course: usize,
    },
    Published,
    /// The own manager or a direct report sits in the session or teaches it.
    OwnManager {
        person: usize,
    },
    /// The person is the only trainer free for it.
    TeachesIt,
    MealBreak,
    OffShift,
    Away {
        slot: i32,
    },
    NoDate,
    Language {
        language: usize,
    },
    OutOfReach {
        site: usize,
    },
    /// Neither taken nor asked for.
    PrerequisiteMissing {
        course: usize,
    },
    NoOffering,
}

/// The answer to "why not?" for one need.
#[derive(Debug, Clone, PartialEq)]
pub struct Why {
    pub need: usize,
    /// What is in the way at the nearest try, the hardest first; never empty.
    pub reasons: Vec<Reason>,
    /// The nearest try; none when the course cannot be tried at all.
    pub nearest: Option<Nearest>,
    /// How many tries each rule (by key) stands in the way of, most first.
    pub tally: Vec<(&'static str, usize)>,
}

/// Where the need would fit if its reasons were lifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nearest {
    /// An existing session; none means a new one.
    pub session: Option<usize>,
    pub offering: usize,
    pub language: usize,
    pub place: Option<usize>,
    pub start: i32,
    /// What the plan would save (below 0: cost) if the need were placed there, its own seat only.
    pub saving_cents: i64,
}

/// Explains every unplaced need of a plan, in the order of needs.
/// Errors only when a published session does not fit the instance.
pub fn why(prepared: &Prepared, solution: &Solution) -> Result<Vec<Why>, SolveError> {
    let mut st = State::new(prepared);
    let origin: BTreeMap<u32, usize> = load(&mut st, solution)?.into_iter().collect();
    let mut open: Vec<u32> = st.unplaced.clone();
    open.sort_unstable();
    Ok(open.into_iter().map(|k| explain(&mut st, &origin, k)).collect())
}

fn explain(st: &mut State, origin: &BTreeMap<u32, usize>, k: u32) -> Why {
    let need = k as usize;
    if let Some(course) = st.p.needs[need].missing {
        return Why { need, reasons: vec![Reason::PrerequisiteMissing { course }], nearest: None, tally: Vec::new() };
    }
    let tries = every_try(st, origin, k);
    let mut count: BTreeMap<&'static str, usize> = BTreeMap::new();
    tries.iter().flat_map(|t| &t.reasons).for_each(|r| *count.entry(r.key()).or_default() += 1);
    let mut tally: Vec<(&'static str, usize)> = count.into_iter().collect();
    tally.sort_by_key(|(key, n)| (std::cmp::Reverse(*n), *key));
    let Some(best) = tries.into_iter().min_by_key(Try::distance) else {
        return Why { need, reasons: vec![Reason::NoOffering], nearest: None, tally };
    };
    let mut reasons = best.reasons;
    reasons.sort_by_key(|r| std::cmp::Reverse(r.weight()));
    Why { need, reasons, nearest: Some(best.nearest), tally }
}

impl Reason {
    /// How hard it is to lift, for ranking tries: money and company are easier than shifts and languages.
    pub fn weight(&self) -> u32 {
        use Reason::*;
        match self {
            StillPossible { .. } => 0,
            DearerThanLeavingOut { .. } => 1,
            GroupBelowMinimum { .. } | Full { .. } | CoverShort { .. } | Budget { .. } | DepartmentMix | Subgroups => 4,
            NoRoom { .. } | NoTrainer { .. } | Busy { .. } | Published => 5,
            PrerequisiteUnplaced { .. }
            | PrerequisiteLater { .. }
            | FollowOnEarlier { .. }
            | OwnManager { .. }
            | TeachesIt => 6,
            MealBreak => 20,
            // more than several easy reasons together: only when no date is better
            OffShift | Away { .. } => 30,
            NoDate | Language { .. } | OutOfReach { .. } | PrerequisiteMissing { .. } | NoOffering => 40,
        }
    }

    /// The rule behind it; none for money and for what is still possible.
    pub fn rule(&self) -> Option<&'static Rule> {
        use Reason::*;
        rules::by_key(match self {
            StillPossible { .. } | DearerThanLeavingOut { .. } | Published | NoOffering => return None,
            GroupBelowMinimum { .. } | Full { .. } => "rule-group-size",
            CoverShort { .. } => "rule-cover",
            Budget { .. } => "rule-budget",
            DepartmentMix => "rule-department-mix",
            Subgroups => "rule-subgroups",
            NoRoom { .. } => "rule-room",
            NoTrainer { .. } | TeachesIt => "rule-trainer",
            Busy { .. } => "rule-one-place",
            PrerequisiteUnplaced { .. }
            | PrerequisiteLater { .. }
            | FollowOnEarlier { .. }
            | PrerequisiteMissing { .. } => "rule-prerequisite",
            OwnManager { .. } => "rule-own-manager",
            MealBreak => "rule-meal-break",
            OffShift | OutOfReach { .. } => "rule-on-shift",
            Away { .. } => "rule-absent",
            NoDate => "rule-start-time",
            Language { .. } => "rule-language",
        })
    }

    /// Key of the sentence in `locales/`, with the fields as its arguments.
    pub fn key(&self) -> &'static str {
        use Reason::*;
        match self {
            StillPossible { .. } => "why-still-possible",
            DearerThanLeavingOut { .. } => "why-dearer",
            GroupBelowMinimum { .. } => "why-group-below-minimum",
            Full { .. } => "why-full",
            CoverShort { .. } => "why-cover-short",
            Budget { .. } => "why-budget",
            DepartmentMix => "why-department-mix",
            Subgroups => "why-subgroups",
            NoRoom { .. } => "why-no-room",
            NoTrainer { .. } => "why-no-trainer",
            Busy { .. } => "why-busy",
            PrerequisiteUnplaced { .. } => "why-prerequisite-unplaced",
            PrerequisiteLater { .. } => "why-prerequisite-later",
            FollowOnEarlier { .. } => "why-follow-on-earlier",
            Published => "why-published",
            OwnManager { .. } => "why-own-manager",
            TeachesIt => "why-teaches-it",
            MealBreak => "why-meal-break",
            OffShift => "why-off-shift",
            Away { .. } => "why-away",
            NoDate => "why-no-date",
            Language { .. } => "why-language",
            OutOfReach { .. } => "why-out-of-reach",
            PrerequisiteMissing { .. } => "why-prerequisite-missing",
            NoOffering => "why-no-offering",
        }
    }

    /// The arguments of its sentence: ids (as numbers), slots, counts or cents, by name.
    pub fn arguments(&self) -> Vec<(&'static str, i64)> {
        use Reason::*;
        match *self {
            StillPossible { saving_cents } => vec![("saving_cents", saving_cents)],
            DearerThanLeavingOut { by_cents } => vec![("by_cents", by_cents)],
            GroupBelowMinimum { together, least } => vec![("together", together as i64), ("least", least as i64)],
            Full { seats } => vec![("seats", seats as i64)],
            CoverShort { queue, slot } => vec![("queue", queue as i64), ("slot", i64::from(slot))],
            Budget { over_cents } => vec![("over_cents", over_cents)],
            NoRoom { site } => vec![("site", site as i64)],
            NoTrainer { language } => vec![("language", language as i64)],
            Busy { course, slot } => vec![("course", course as i64), ("slot", i64::from(slot))],
            PrerequisiteUnplaced { course } => vec![("course", course as i64)],
            PrerequisiteLater { course } => vec![("course", course as i64)],
            FollowOnEarlier { course } => vec![("course", course as i64)],
            OwnManager { person } => vec![("person", person as i64)],
            Away { slot } => vec![("slot", i64::from(slot))],
            Language { language } => vec![("language", language as i64)],
            OutOfReach { site } => vec![("site", site as i64)],
            PrerequisiteMissing { course } => vec![("course", course as i64)],
            DepartmentMix | Subgroups | Published | TeachesIt | MealBreak | OffShift | NoDate | NoOffering => {
                Vec::new()
            }
        }
    }

    /// The sentence in English, with ids for names.
    pub fn sentence(&self) -> String {
        use Reason::*;
        match self {
            StillPossible { saving_cents } => {
                format!("It still fits and would save {saving_cents} cents: solve longer.")
            }
            DearerThanLeavingOut { by_cents } => {
                format!("It fits, but costs {by_cents} cents more than leaving it out.")
            }
            GroupBelowMinimum { together, least } => {
                format!("Only {together} could come together; the group needs {least}.")
            }
            Full { seats } => format!("All {seats} seats are taken."),
            CoverShort { queue, slot } => format!("At slot {slot} queue {queue} would fall below its required staff."),
            Budget { over_cents } => format!("The budget would be overspent by {over_cents} cents."),
            DepartmentMix => "One department would fill more than its share of the group.".to_owned(),
            Subgroups => "The group could not be split into subgroups of the asked size.".to_owned(),
            NoRoom { site } => format!("No large enough room is free at site {site}."),
            NoTrainer { language } => format!("No trainer for language {language} is free."),
            Busy { course, slot } => format!("The person is in course {course} at slot {slot}."),
            PrerequisiteUnplaced { course } => format!("Course {course}, on which it builds, has no seat either."),
            PrerequisiteLater { course } => format!("Course {course}, on which it builds, ends later."),
            FollowOnEarlier { course } => format!("Course {course}, which builds on it, is planned earlier."),
            Published => "The session is already announced and may not change.".to_owned(),
            OwnManager { person } => format!("Person {person}, the own manager or a direct report, is in the session."),
            TeachesIt => "The person is the trainer of it.".to_owned(),
            MealBreak => "The meal break would be lost.".to_owned(),
            OffShift => "No start lies inside the person's shift.".to_owned(),
            Away { slot } => format!("The person is away at slot {slot}."),
            NoDate => "There is no date left in the horizon after the memo lead time.".to_owned(),
            Language { language } => format!("The person does not speak language {language}."),
            OutOfReach { site } => format!("Site {site} is out of reach."),
            PrerequisiteMissing { course } => {
                format!("Course {course}, on which it builds, is neither taken nor asked for.")
            }
            NoOffering => "Nobody offers the course.".to_owned(),
        }
    }
}
