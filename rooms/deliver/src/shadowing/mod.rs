//! Sitting beside somebody who can: watch, try with them watching, then own contacts with help near. Two people tick each
//! contact, and nothing opens before enough was seen.

mod verbs;

pub use verbs::{NewPair, end_shadowing, may_see, note_contact, pair_up, tick_contact};

use kit::{At, Day, News, PersonId, id};
use serde::{Deserialize, Serialize};

pub use crate::store::shadowing::{contacts, shadowing, shadowings_of};

id! {
    ShadowingId,
}

/// In the order in which they open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The partner speaks, the newcomer listens.
    Observe,
    /// The newcomer speaks, the partner listens.
    Reverse,
    /// Own contacts, the partner near.
    Supported,
}

impl Step {
    pub const ALL: [Step; 3] = [Step::Observe, Step::Reverse, Step::Supported];

    pub fn code(self) -> &'static str {
        match self {
            Step::Observe => "observe",
            Step::Reverse => "reverse",
            Step::Supported => "supported",
        }
    }
    pub fn from_code(code: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|s| s.code() == code)
    }
}

/// Two people, from a day to a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Shadowing {
    pub id: ShadowingId,
    /// For its address.
    pub number: i64,
    pub person: PersonId,
    pub partner: PersonId,
    pub from_on: Day,
    pub to_on: Day,
    /// The main kinds of contacts, in the words of the house.
    pub kinds: Vec<String>,
    /// So many of each kind are observed before the newcomer speaks.
    pub needed: i64,
    /// So long the newcomer sits beside the partner on a day, off the phones.
    pub minutes_a_day: i64,
    pub made_by: Option<PersonId>,
    pub ended_at: Option<At>,
}

/// One contact they sat together for.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    pub id: String,
    pub step: Step,
    pub kind: String,
    /// What the newcomer learned about customers.
    pub note: String,
    pub on_day: Day,
    pub person_at: Option<At>,
    pub partner_at: Option<At>,
}

impl Contact {
    /// Both have ticked it.
    pub fn counts(&self) -> bool {
        self.person_at.is_some() && self.partner_at.is_some()
    }
}

/// How far a kind has come in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub done: i64,
    pub needed: i64,
}

/// What is open, and what is missing for the next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// By kind: observe, reverse, supported.
    pub cells: Vec<(String, [Cell; 3])>,
    /// The furthest step that is open.
    pub open: Step,
    /// Every kind was handled alone, with somebody near: the newcomer may take contacts alone.
    pub ready: bool,
    /// What is missing before the next step, kind by kind.
    pub missing: Vec<(String, i64)>,
}

/// A contact that only one has ticked counts nowhere. One contact of each kind is enough where the newcomer speaks.
pub fn progress(s: &Shadowing, contacts: &[Contact]) -> Progress {
    let done =
        |kind: &str, step: Step| contacts.iter().filter(|c| c.counts() && c.kind == kind && c.step == step).count();
    let cell = |kind: &str, step: Step| Cell {
        done: done(kind, step) as i64,
        needed: if step == Step::Observe { s.needed } else { 1 },
    };
    let cells: Vec<(String, [Cell; 3])> =
        s.kinds.iter().map(|k| (k.clone(), Step::ALL.map(|step| cell(k, step)))).collect();
    let whole = |step: usize| cells.iter().all(|(_, c)| c[step].done >= c[step].needed);
    let open = match (whole(0), whole(0) && whole(1)) {
        (_, true) => Step::Supported,
        (true, _) => Step::Reverse,
        _ => Step::Observe,
    };
    let at = open as usize;
    let missing = cells
        .iter()
        .filter(|(_, c)| c[at].done < c[at].needed)
        .map(|(kind, c)| (kind.clone(), c[at].needed - c[at].done))
        .collect();
    Progress { ready: open == Step::Supported && whole(2), open, missing, cells }
}

/// Two people were put side by side.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PairedUp {
    pub shadowing: ShadowingId,
    pub person: PersonId,
    pub partner: PersonId,
}
impl News for PairedUp {
    const NAME: &'static str = "deliver.paired_up";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// A contact was written down or ticked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ContactTicked {
    pub shadowing: ShadowingId,
    /// observe | reverse | supported
    pub step: String,
    /// Both have.
    pub counts: bool,
}
impl News for ContactTicked {
    const NAME: &'static str = "deliver.contact_ticked";
    fn subject(&self) -> String {
        self.shadowing.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShadowingEnded {
    pub shadowing: ShadowingId,
}
impl News for ShadowingEnded {
    const NAME: &'static str = "deliver.shadowing_ended";
    fn subject(&self) -> String {
        self.shadowing.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> Shadowing {
        let day = Day::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        Shadowing {
            id: "s".into(),
            number: 1,
            person: "a".into(),
            partner: "b".into(),
            from_on: day,
            to_on: day,
            kinds: vec!["bill".into(), "line".into()],
            needed: 2,
            minutes_a_day: 120,
            made_by: None,
            ended_at: None,
        }
    }
    fn seen(kind: &str, step: Step, both: bool) -> Contact {
        Contact {
            id: String::new(),
            step,
            kind: kind.into(),
            note: String::new(),
            on_day: Day::default(),
            person_at: Some(At(0)),
            partner_at: both.then_some(At(0)),
        }
    }

    #[test]
    fn nobody_speaks_before_enough_was_seen_of_every_kind() {
        let mut list = vec![seen("bill", Step::Observe, true); 5];
        assert_eq!(progress(&pair(), &list).open, Step::Observe);
        // One that only the newcomer ticked does not open anything.
        list.extend([seen("line", Step::Observe, true), seen("line", Step::Observe, false)]);
        let p = progress(&pair(), &list);
        assert_eq!((p.open, p.missing), (Step::Observe, vec![("line".to_owned(), 1)]));
        list.push(seen("line", Step::Observe, true));
        assert_eq!(progress(&pair(), &list).open, Step::Reverse);
        list.extend([seen("bill", Step::Reverse, true), seen("line", Step::Reverse, true)]);
        let p = progress(&pair(), &list);
        assert_eq!((p.open, p.ready), (Step::Supported, false));
        list.extend([seen("bill", Step::Supported, true), seen("line", Step::Supported, true)]);
        assert!(progress(&pair(), &list).ready);
    }
}
