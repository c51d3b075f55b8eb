use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{Card, Day, Rating, review};

/// One thing to practise and what it takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Practice {
    pub id: String,
    /// Minutes for one repetition, above zero.
    pub minutes: f64,
    /// `None` for a card never seen.
    pub card: Option<Card>,
}

/// When a person can practise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Window {
    pub start: Day,
    /// Length of the window, 30 by default.
    pub days: u32,
    /// Most minutes on an ordinary day.
    pub minutes_per_day: f64,
    /// Days with other minutes: a short shift, a busy forecast.
    pub minutes_on: BTreeMap<Day, f64>,
    /// Days off, leave, rest: no practice at all, whatever `minutes_on` says.
    pub rest_days: BTreeSet<Day>,
    /// New cards are introduced evenly over this many first days of the window, so that each can still come back.
    pub new_within_days: u32,
}

impl Window {
    /// Thirty days from `start`, new cards within the first 20.
    pub fn thirty_days(start: Day, minutes_per_day: f64) -> Self {
        Self {
            start,
            days: 30,
            minutes_per_day,
            minutes_on: BTreeMap::new(),
            rest_days: BTreeSet::new(),
            new_within_days: 20,
        }
    }

    fn minutes(&self, day: Day) -> f64 {
        let minutes = if self.rest_days.contains(&day) {
            0.0
        } else {
            *self.minutes_on.get(&day).unwrap_or(&self.minutes_per_day)
        };
        if minutes.is_finite() { minutes.max(0.0) } else { 0.0 }
    }
}

/// One repetition on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dealt {
    pub id: String,
    /// First time this card is shown.
    pub fresh: bool,
    /// Days it waited because earlier days were full or free.
    pub moved_days: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DayPlan {
    pub day: Day,
    /// Minutes dealt, never above the day's budget.
    pub minutes: f64,
    pub dealt: Vec<Dealt>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThirtyDays {
    /// Every day of the window in order, rest days with nothing dealt.
    pub days: Vec<DayPlan>,
    /// Cards that fit on no day of the window: more minutes or fewer cards are needed.
    pub left_over: Vec<String>,
}

/// Spreads practice over the window. Later repetitions are foreseen as if every answer were "good"; the true answers move them.
///
/// On each day cards already begun come first, the longest overdue first, then as many new cards as keep an even pace. What does
/// not fit today stays due and flows forward. A card longer than the whole day's budget waits for a longer day.
pub fn plan(practices: &[Practice], window: &Window) -> ThirtyDays {
    let mut begun: BTreeMap<usize, Card> =
        practices.iter().enumerate().filter_map(|(i, p)| p.card.map(|c| (i, c))).collect();
    let mut fresh: std::collections::VecDeque<usize> =
        (0..practices.len()).filter(|i| practices[*i].card.is_none()).collect();
    let mut days = Vec::new();
    let last = window.start.saturating_add(i64::from(window.days));
    for day in window.start..last {
        let mut today = Today { left: window.minutes(day), plan: DayPlan { day, minutes: 0.0, dealt: Vec::new() } };
        deal_begun(practices, &mut begun, &mut today, window.start);
        deal_fresh(practices, &mut begun, &mut fresh, &mut today, window);
        days.push(today.plan);
    }
    let seen: BTreeSet<&str> = days.iter().flat_map(|d| d.dealt.iter().map(|x| x.id.as_str())).collect();
    let overdue = |i: &usize| practices[*i].card.is_none_or(|c| c.due_day < last);
    let left_over =
        (0..practices.len()).filter(overdue).map(|i| &practices[i].id).filter(|id| !seen.contains(id.as_str()));
    ThirtyDays { left_over: left_over.cloned().collect(), days }
}

struct Today {
    left: f64,
    plan: DayPlan,
}

impl Today {
    fn take(&mut self, practice: &Practice, fresh: bool, moved_days: i64) -> bool {
        let minutes = if practice.minutes.is_finite() { practice.minutes.max(0.1) } else { f64::INFINITY };
        if minutes > self.left + 1e-9 {
            return false;
        }
        self.left -= minutes;
        self.plan.minutes += minutes;
        self.plan.dealt.push(Dealt { id: practice.id.clone(), fresh, moved_days });
        true
    }
}

fn deal_begun(practices: &[Practice], begun: &mut BTreeMap<usize, Card>, today: &mut Today, start: Day) {
    let day = today.plan.day;
    let mut due: Vec<(Day, usize)> =
        begun.iter().filter(|(_, c)| c.due_day <= day).map(|(i, c)| (c.due_day, *i)).collect();
    due.sort_unstable();
    for (due_day, i) in due {
        if today.take(&practices[i], false, day - due_day.max(start)) {
            begun.insert(i, review(begun.get(&i), Rating::Good, day));
        }
    }
}

/// New cards by an even pace over the working days that are left for them; a pace missed earlier is caught up slowly, not at once.
fn deal_fresh(
    practices: &[Practice],
    begun: &mut BTreeMap<usize, Card>,
    fresh: &mut std::collections::VecDeque<usize>,
    today: &mut Today,
    window: &Window,
) {
    let day = today.plan.day;
    let end = window.start + i64::from(window.new_within_days.clamp(1, window.days.max(1)));
    let open_days = (day..end).filter(|d| window.minutes(*d) > 0.0).count().max(1);
    let pace = fresh.len().div_ceil(open_days);
    for _ in 0..pace.min(fresh.len()) {
        let Some(i) = fresh.pop_front() else { break };
        if today.take(&practices[i], true, 0) {
            begun.insert(i, review(None, Rating::Good, day));
        } else {
            fresh.push_back(i);
        }
    }
}
