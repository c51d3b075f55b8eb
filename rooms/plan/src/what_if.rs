//! What somebody supposes for one draft: the month's question with a few answers changed. The draft keeps it, so that a plan
//! can say months later what it was made for.

use curriculum::Separation;
use kit::{Done, Say};
use serde::{Deserialize, Serialize};
use store::Work;
use web::{Fields, Visit};

use crate::snapshot::{Gathered, Lead};

/// Until when one may learn where evenings are supposed, minutes after midnight.
const EVENING_MINUTES: i64 = 22 * 60;
const MINOR: i64 = 100;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WhatIf {
    /// Service level of every queue instead of its own, percent.
    pub sl_pct: Option<i64>,
    /// People of a queue away at once although it falls below what it needs, instead of its own.
    pub max_drop: Option<i64>,
    /// Prices, rooms and trainers of the month together, at most.
    pub budget_minor: Option<i64>,
    /// Seats more (or fewer) per group than the courses say.
    pub group_more: i64,
    pub evenings: bool,
    /// Sessions may begin before the memo lead is over; publishing asks for the reason then.
    pub no_memo_lead: bool,
    /// Departments may fill a mixed course alone.
    pub no_mixing: bool,
    /// To see what it costs: a plan in which somebody sits beside their own manager cannot be published.
    pub no_separation: bool,
}

impl WhatIf {
    pub fn from_fields(fields: &Fields) -> Done<Self> {
        let number = |name: &str, min: i64, max: i64| match fields.text(name).trim() {
            "" => Ok(None),
            _ => fields.int(name, min, max).map(Some),
        };
        Ok(Self {
            sl_pct: number("sl_pct", 50, 99)?,
            max_drop: number("max_drop", 0, 10_000)?,
            budget_minor: number("budget", 0, 1_000_000_000)?.map(|major| major * MINOR),
            group_more: number("group_more", -4, 20)?.unwrap_or(0),
            evenings: fields.has("evenings", "yes"),
            no_memo_lead: fields.has("no_memo_lead", "yes"),
            no_mixing: fields.has("no_mixing", "yes"),
            no_separation: fields.has("no_separation", "yes"),
        })
    }

    pub fn lead(&self) -> Lead {
        if self.no_memo_lead { Lead::Overridden } else { Lead::Kept }
    }

    /// Why a plan made for this can only be looked at: no supposition moves the rule that keeps managers and their people
    /// apart.
    pub fn never_published(&self) -> Option<Say> {
        self.no_separation.then(|| Say::new("plan-publish-supposed"))
    }

    pub fn apply(&self, g: &mut Gathered) {
        for queue in &mut g.queues {
            queue.sl_pct = self.sl_pct.unwrap_or(queue.sl_pct);
            queue.max_drop = self.max_drop.unwrap_or(queue.max_drop);
        }
        for course in &mut g.courses {
            course.mixed &= !self.no_mixing;
            course.separation_hard &= !self.no_separation;
            if self.no_separation {
                course.separation = Separation::Off;
            }
            for offering in course.offerings.iter_mut().filter(|o| o.group_max > 2) {
                offering.group_max = (offering.group_max + self.group_more).max(offering.group_min).max(3);
            }
        }
        if self.evenings {
            g.settings.closes_minutes = g.settings.closes_minutes.max(EVENING_MINUTES);
        }
        g.budget_minor = self.budget_minor;
    }

    /// One line per supposition, in the reader's language; none where nothing is supposed.
    pub fn says(&self, v: &Visit) -> Vec<String> {
        let mut out = Vec::new();
        out.extend(self.sl_pct.map(|n| v.ta("plan-if-says-level", "pct", v.percent(n as f64, 0))));
        out.extend(self.max_drop.map(|n| v.tn("plan-if-says-away", n)));
        out.extend(self.budget_minor.map(|n| v.ta("plan-if-says-budget", "money", v.money(n))));
        match self.group_more {
            0 => {}
            n if n > 0 => out.push(v.tn("plan-if-says-larger", n)),
            n => out.push(v.tn("plan-if-says-smaller", -n)),
        }
        let flags = [
            (self.evenings, "plan-if-says-evenings"),
            (self.no_memo_lead, "plan-if-says-memo"),
            (self.no_mixing, "plan-if-says-mixing"),
            (self.no_separation, "plan-if-says-separation"),
        ];
        out.extend(flags.into_iter().filter(|(on, _)| *on).map(|(_, key)| v.t(key)));
        out
    }
}

/// The month's question under a supposition.
pub async fn question(work: &mut Work, month: &str, what_if: &WhatIf, lead: Lead) -> Done<crate::snapshot::Snapshot> {
    let mut gathered = crate::snapshot::gather(work, month).await?;
    what_if.apply(&mut gathered);
    crate::snapshot::build(&gathered, month, lead)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        sample::gathered,
        snapshot::{Lead, build},
    };
    use timetable::instance::Separation;

    fn supposed(what_if: &WhatIf) -> timetable::Instance {
        let mut g = gathered();
        what_if.apply(&mut g);
        build(&g, "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}")).instance
    }

    #[test]
    fn nothing_supposed_changes_nothing() {
        let plain = build(&gathered(), "2026-12", Lead::Kept).unwrap_or_else(|e| panic!("{e:?}")).instance;
        assert_eq!(supposed(&WhatIf::default()), plain);
    }

    #[test]
    fn each_supposition_reaches_the_question() {
        let plain = supposed(&WhatIf::default());
        let all = supposed(&WhatIf {
            sl_pct: Some(95),
            max_drop: Some(3),
            budget_minor: Some(12_300),
            group_more: 2,
            evenings: true,
            no_memo_lead: false,
            no_mixing: true,
            no_separation: true,
        });
        assert_eq!((all.queues[0].sl_pct, all.queues[0].max_drop), (95.0, 3));
        assert!(all.queues[0].required.iter().sum::<i32>() > plain.queues[0].required.iter().sum::<i32>());
        assert_eq!((all.budget_cents, plain.budget_cents), (Some(12_300), None));
        assert_eq!(all.offerings[0].max_group, plain.offerings[0].max_group + 2);
        assert_eq!((plain.courses[0].separation, all.courses[0].separation), (Separation::Hard, Separation::Off));
        let starts = |i: &timetable::Instance| i.offerings[0].starts.as_ref().map_or(0, Vec::len);
        assert!(starts(&all) > starts(&plain));
    }

    #[test]
    fn an_older_draft_supposes_nothing() {
        assert_eq!(serde_json::from_str::<WhatIf>("{}").ok(), Some(WhatIf::default()));
    }

    #[test]
    fn nobody_is_published_beside_their_own_manager() {
        let apart = WhatIf { sl_pct: Some(70), no_mixing: true, ..WhatIf::default() };
        assert_eq!(apart.never_published(), None);
        let beside = WhatIf { no_separation: true, ..apart };
        assert_eq!(beside.never_published().map(|s| s.key), Some("plan-publish-supposed".to_owned()));
    }
}
