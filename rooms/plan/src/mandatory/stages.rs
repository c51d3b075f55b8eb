//! How a person stands with a rule on every day: pure.

use chrono::Months;
use kit::{Day, time::plus_days};
use people::History;

use super::model::{Audience, Counts, Proof, Rule};

/// First and last day.
pub type Span = (Day, Option<Day>);

/// One stage: from a day until (not included) another, with what is due then or valid until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub from: Day,
    pub until: Option<Day>,
    pub due: Option<Day>,
    pub done: Option<Proof>,
}

/// The days on which the audience had the person in it, in order; neighbours are one.
pub fn meant(audience: &Audience, history: &History) -> Vec<Span> {
    if audience.hired_from.is_some_and(|from| history.hired_on.is_none_or(|h| h < from)) {
        return Vec::new();
    }
    let here: Span = (history.hired_on.unwrap_or(Day::MIN), history.ended_on);
    let placed = |s: &people::Stay| {
        audience.position.as_ref().is_none_or(|x| *x == s.position)
            && audience.department.as_ref().is_none_or(|x| *x == s.department)
            && audience.team.as_ref().is_none_or(|x| *x == s.team)
            && audience.site.as_ref().is_none_or(|x| *x == s.site)
    };
    let anywhere = audience.position.is_none()
        && audience.department.is_none()
        && audience.team.is_none()
        && audience.site.is_none();
    let mut spans = match anywhere {
        // Without a first day at work the first day at a place stands for it.
        true => vec![(history.hired_on.or(history.stays.first().map(|s| s.from)).unwrap_or(Day::MIN), here.1)],
        false => history.stays.iter().filter(|s| placed(s)).map(|s| (s.from, s.to)).collect(),
    };
    spans = both(&spans, &[here]);
    if let Some(role) = audience.role {
        let granted: Vec<Span> = history.roles.iter().filter(|r| r.0 == role).map(|r| (r.1, r.2)).collect();
        spans = both(&spans, &joined(granted));
    }
    joined(spans)
}

/// What both have.
fn both(a: &[Span], b: &[Span]) -> Vec<Span> {
    let mut out = Vec::new();
    for x in a {
        for y in b {
            let from = x.0.max(y.0);
            let to = match (x.1, y.1) {
                (Some(p), Some(q)) => Some(p.min(q)),
                (p, q) => p.or(q),
            };
            if to.is_none_or(|to| from <= to) {
                out.push((from, to));
            }
        }
    }
    out
}

/// In order, and neighbours together: who is moved from one team to another was meant all the time.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort();
    let mut out: Vec<Span> = Vec::new();
    for (from, to) in spans {
        match out.last_mut() {
            Some(last) if last.1.is_none_or(|end| from <= plus_days(end, 1)) => {
                last.1 = last.1.and_then(|end| to.map(|to| to.max(end)));
            }
            _ => out.push((from, to)),
        }
    }
    out
}

/// The stages of one person. `learned` and `returns`: by day. Nothing is due sooner than it would be for somebody who began
/// with the rule itself: a new rule finds nobody late.
pub fn stages(rule: &Rule, history: &History, learned: &[Proof], returns: &[Day], today: Day) -> Vec<Stage> {
    let mut out = Vec::new();
    for (began, ended) in meant(&rule.audience, history) {
        let from = began.max(rule.from);
        let end = [ended, rule.until].into_iter().flatten().min();
        if from > today || end.is_some_and(|end| end < from) {
            continue;
        }
        let starts: Vec<Day> = match rule.counts {
            Counts::Return => returns.iter().copied().filter(|r| *r >= from && end.is_none_or(|e| *r <= e)).collect(),
            _ => vec![from],
        };
        for (i, start) in starts.iter().enumerate() {
            let next = starts.get(i + 1).copied();
            let until = next.or(end.map(|end| plus_days(end, 1)));
            let first_due = match rule.counts {
                Counts::Hire => plus_days(history.hired_on.unwrap_or(began).max(rule.from), rule.due_days),
                Counts::Start | Counts::Return => plus_days(*start, rule.due_days),
                Counts::Day => rule.due_on.unwrap_or(rule.from),
            };
            round(rule, learned, *start, until, first_due, &mut out);
        }
    }
    out
}

/// From one beginning on: what was brought along, then a stage for every time the course was learned.
fn round(rule: &Rule, learned: &[Proof], start: Day, until: Option<Day>, first_due: Day, out: &mut Vec<Stage>) {
    let valid_until = |p: &Proof| rule.every_months.map(|n| plus_months(p.on, n));
    // Whoever comes back is asked again, whatever they had learned before.
    let brought =
        learned.iter().rev().find(|p| p.on <= start).filter(|p| rule.counts != Counts::Return || p.on == start);
    let first = match brought {
        Some(p) if valid_until(p).is_none_or(|d| d >= start) => {
            Stage { from: start, until: None, due: valid_until(p), done: Some(p.clone()) }
        }
        _ => Stage { from: start, until: None, due: Some(first_due), done: None },
    };
    let mut all = vec![first];
    for p in learned.iter().filter(|p| p.on > start && until.is_none_or(|u| p.on < u)) {
        // Learned once is learned, where nothing runs out.
        if rule.every_months.is_none() && all.last().is_some_and(|s| s.done.is_some()) {
            continue;
        }
        if let Some(last) = all.last_mut() {
            last.until = Some(p.on);
        }
        all.push(Stage { from: p.on, until: None, due: valid_until(p), done: Some(p.clone()) });
    }
    if let Some(last) = all.last_mut() {
        last.until = until;
    }
    out.extend(all);
}

pub fn plus_months(day: Day, months: i64) -> Day {
    day.checked_add_months(Months::new(u32::try_from(months.max(0)).unwrap_or(0))).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::{At, Role};
    use people::Stay;

    fn day(m: u32, d: u32) -> Day {
        Day::from_ymd_opt(2026, m, d).unwrap_or_default()
    }

    fn rule() -> Rule {
        Rule {
            id: "r".into(),
            course: "c".into(),
            audience: Audience { team: Some("t1".into()), ..Audience::default() },
            counts: Counts::Start,
            due_days: 30,
            due_on: None,
            every_months: None,
            from: day(2, 1),
            until: None,
            notice_days: 14,
            lead_days: 60,
            why: kit::Words::one(kit::Lang::En, ""),
            made_at: At(0),
            made_by: None,
            ended_at: None,
        }
    }

    fn stay(team: &str, from: Day, to: Option<Day>) -> Stay {
        Stay { team: team.into(), department: "d".into(), site: "s".into(), position: "agent".into(), from, to }
    }

    fn history() -> History {
        History {
            hired_on: Some(day(1, 10)),
            ended_on: None,
            stays: vec![
                stay("t1", day(1, 10), Some(day(3, 31))),
                stay("t2", day(4, 1), Some(day(8, 31))),
                stay("t1", day(9, 1), None),
            ],
            roles: vec![(Role::Learner, day(1, 10), None)],
        }
    }

    fn proof(m: u32, d: u32) -> Proof {
        Proof { on: day(m, d), version: Some(1), certificate: None }
    }

    fn told(stages: &[Stage]) -> Vec<(Day, Option<Day>, Option<Day>, bool)> {
        stages.iter().map(|s| (s.from, s.until, s.due, s.done.is_some())).collect()
    }

    #[test]
    fn the_rule_means_whoever_is_there_and_a_new_one_finds_nobody_late() {
        let got = stages(&rule(), &history(), &[], &[], day(11, 1));
        let wanted = [(day(2, 1), Some(day(4, 1)), Some(day(3, 3)), false), (day(9, 1), None, Some(day(10, 1)), false)];
        assert_eq!(told(&got), wanted);
        let hired = Rule { counts: Counts::Hire, ..rule() };
        assert_eq!(stages(&hired, &history(), &[], &[], day(11, 1))[1].due, Some(day(3, 3)));
        assert!(stages(&Rule { from: day(12, 1), ..rule() }, &history(), &[], &[], day(11, 1)).is_empty());
    }

    #[test]
    fn what_was_learned_before_counts_and_runs_out() {
        let once = stages(&rule(), &history(), &[proof(1, 20), proof(2, 20)], &[], day(11, 1));
        assert_eq!(told(&once)[0], (day(2, 1), Some(day(4, 1)), None, true));
        assert_eq!(once.len(), 2, "learned once is learned");
        let yearly = Rule { every_months: Some(6), ..rule() };
        let got = stages(&yearly, &history(), &[proof(1, 20), proof(9, 20)], &[], day(11, 1));
        let wanted = [
            (day(2, 1), Some(day(4, 1)), Some(day(7, 20)), true),
            // Run out meanwhile: asked as anew.
            (day(9, 1), Some(day(9, 20)), Some(day(10, 1)), false),
            (day(9, 20), None, Day::from_ymd_opt(2027, 3, 20), true),
        ];
        assert_eq!(told(&got), wanted);
    }

    #[test]
    fn a_return_asks_again_whatever_was_learned() {
        let back = Rule { counts: Counts::Return, due_days: 10, ..rule() };
        assert!(stages(&back, &history(), &[], &[], day(11, 1)).is_empty(), "nobody was away");
        let got = stages(&back, &history(), &[proof(2, 20), proof(10, 15)], &[day(10, 10)], day(11, 1));
        let wanted = [(day(10, 10), Some(day(10, 15)), Some(day(10, 20)), false), (day(10, 15), None, None, true)];
        assert_eq!(told(&got), wanted);
    }

    #[test]
    fn neighbours_are_one_and_who_has_left_is_meant_no_more() {
        let mut h = history();
        h.ended_on = Some(day(10, 15));
        let all = Audience { role: Some(Role::Learner), ..Audience::default() };
        assert_eq!(meant(&all, &h), [(day(1, 10), Some(day(10, 15)))]);
        let two = Audience { department: Some("d".into()), ..Audience::default() };
        assert_eq!(meant(&two, &history()), [(day(1, 10), None)]);
        let new = Audience { hired_from: Some(day(2, 1)), ..Audience::default() };
        assert!(meant(&new, &h).is_empty());
        let until = Rule { until: Some(day(9, 30)), ..rule() };
        assert_eq!(stages(&until, &history(), &[], &[], day(11, 1))[1].until, Some(day(10, 1)));
    }
}
