//! What planners and managers do with rules.

use kit::{At, CourseId, Day, Done, Kind, Lang, PersonId, Refusal, Say, Stop, Words, time::plus_days};
use store::Work;

use super::{
    assess,
    model::{Audience, CameBack, Counts, Exempted, Exemption, ExemptionId, Rule, RuleEnded, RuleId, RuleMade},
    store as rows,
};
use crate::{
    store as db,
    verbs::{PLANNERS, UNDO_DAYS},
};

const NOTICE_DAYS_MAX: i64 = 90;
const DAYS_MAX: i64 = 1_000;
const LEAD_DAYS_MAX: i64 = 365;
const MONTHS_MAX: i64 = 120;
/// An exemption ends by itself, at the latest after so many days.
const EXEMPT_DAYS_MAX: i64 = 730;
const WORDS_MAX: usize = 500;

#[derive(Clone, Debug)]
pub struct NewRule {
    pub course: CourseId,
    pub audience: Audience,
    pub counts: Counts,
    pub due_days: i64,
    pub due_on: Option<Day>,
    pub every_months: Option<i64>,
    pub from: Day,
    pub until: Option<Day>,
    pub notice_days: i64,
    pub lead_days: i64,
    /// Needed in its source language; readers of others without theirs see that.
    pub why: Words,
}

/// A rule begins; how everybody stands is counted in pieces from now on. Tells `plan.rule_made`.
///
/// # Errors
/// Everything that keeps it from being a rule, each at its field.
pub async fn make_rule(work: &mut Work, new: NewRule) -> Done<RuleId> {
    people::must_be(work, PLANNERS).await?;
    let today = people::today(work).await?;
    let course = curriculum::course(work, &new.course).await?;
    let mut says = problems(&new, today);
    if course.published_at.is_none() {
        says.push(("course".to_owned(), Say::new("plan-rule-unpublished")));
    }
    if !says.is_empty() {
        return Err(Refusal { kind: Kind::Invalid, says }.into());
    }
    let id: RuleId = work.id();
    let (made_at, made_by): (At, _) = (work.now, work.who().cloned());
    let rule = Rule {
        id: id.clone(),
        course: new.course,
        audience: new.audience,
        counts: new.counts,
        due_days: if new.counts.takes_days() { new.due_days } else { 0 },
        due_on: if new.counts == Counts::Day { new.due_on } else { None },
        every_months: new.every_months,
        from: new.from,
        until: new.until,
        notice_days: new.notice_days,
        lead_days: new.lead_days,
        why: new.why,
        made_at,
        made_by,
        ended_at: None,
    };
    rows::add_rule(work, &rule).await?;
    assess::begin(work, format!("rule/{id}"), "").await?;
    work.tell(&RuleMade { rule: id.clone(), course: rule.course }).await?;
    Ok(id)
}

/// `(field, sentence)` for everything that keeps a rule from beginning. Pure; the course is not looked up.
pub(crate) fn problems(new: &NewRule, today: Day) -> Vec<(String, Say)> {
    let mut out: Vec<(String, Say)> = Vec::new();
    let within = [
        ("due_days", new.due_days, DAYS_MAX),
        ("every_months", new.every_months.unwrap_or(0), MONTHS_MAX),
        ("notice_days", new.notice_days, NOTICE_DAYS_MAX),
        ("lead_days", new.lead_days, LEAD_DAYS_MAX),
    ];
    for (field, n, max) in within {
        if !(0..=max).contains(&n) {
            out.push((field.to_owned(), Say::new("web-field-number").with("min", 0).with("max", max)));
        }
    }
    let source = new.why.source;
    let mut why: Vec<Lang> =
        new.why.text.iter().filter(|(_, text)| text.chars().count() > WORDS_MAX).map(|(lang, _)| *lang).collect();
    if new.why.exact(source).is_none() {
        why.push(source);
    }
    out.extend(why.into_iter().map(|lang| (format!("why_{}", lang.code()), Say::new("plan-rule-why-needed"))));
    if new.until.is_some_and(|u| u < new.from || u < today) {
        out.push(("until".to_owned(), Say::new("plan-rule-until-early")));
    }
    if new.counts == Counts::Day && new.due_on.is_none_or(|d| d < new.from) {
        out.push(("due_on".to_owned(), Say::new("plan-rule-day-needed")));
    }
    out
}

/// From today on it means nobody any more; what was, stays provable. Tells `plan.rule_ended`.
pub async fn end_rule(work: &mut Work, id: &RuleId) -> Done<()> {
    people::must_be(work, PLANNERS).await?;
    rows::rule(work, id).await?;
    let today = people::today(work).await?;
    if rows::end_rule(work, id, today).await? {
        db::demands::let_go_all(work, id).await?;
        work.tell(&RuleEnded { rule: id.clone() }).await?;
    }
    Ok(())
}

/// The end of a rule is taken back within a day: it means everybody again whom it meant, and how they stand is counted in
/// pieces. Tells `plan.rule_made`.
///
/// # Errors
/// `web-undo-late` when it ended before.
pub async fn restore_rule(work: &mut Work, id: &RuleId) -> Done<()> {
    people::must_be(work, PLANNERS).await?;
    let rule = rows::rule(work, id).await?;
    if rule.ended_at.is_none() {
        return Ok(());
    }
    let now = work.now;
    if !rows::reopen_rule(work, id, now.plus_days(-UNDO_DAYS)).await? {
        return Err(Stop::conflict(Say::new("web-undo-late")));
    }
    assess::begin(work, format!("rule/{id}/{}", now.0), "").await?;
    work.tell(&RuleMade { rule: id.clone(), course: rule.course }).await?;
    Ok(())
}

/// Somebody need not, for a reason, from today until (and with) a day. Tells `plan.exempted`.
pub async fn exempt(work: &mut Work, id: &RuleId, person: &PersonId, reason: &str, until: Day) -> Done<ExemptionId> {
    people::must_be(work, PLANNERS).await?;
    let rule = rows::rule(work, id).await?;
    let today = people::today(work).await?;
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > WORDS_MAX {
        return Err(Stop::at("reason", "plan-exempt-reason"));
    }
    if until < today || until > plus_days(today, EXEMPT_DAYS_MAX) {
        return Err(Stop::at("until", "plan-exempt-until"));
    }
    let one = std::slice::from_ref(person);
    if !rows::of_people(work, one, today).await?.iter().any(|(d, _)| d.rule == *id) {
        return Err(Stop::at("person", "plan-exempt-not-meant"));
    }
    if rows::exemptions(work, id, one).await?.iter().any(|e| e.holds(today)) {
        return Err(Stop::at("person", "plan-exempt-already"));
    }
    let exemption = Exemption {
        id: work.id(),
        rule: id.clone(),
        person: person.clone(),
        reason: reason.to_owned(),
        from: today,
        until,
        given_at: work.now,
        given_by: work.who().cloned(),
        ended_on: None,
    };
    rows::add_exemption(work, &exemption).await?;
    assess::assess(work, &[rule], one).await?;
    let news = Exempted { rule: id.clone(), person: person.clone(), exemption: exemption.id.clone(), given: true };
    work.tell(&news).await?;
    Ok(exemption.id)
}

/// Taken back from today on. Tells `plan.exempted`.
pub async fn end_exemption(work: &mut Work, id: &ExemptionId) -> Done<RuleId> {
    people::must_be(work, PLANNERS).await?;
    let exemption = rows::exemption(work, id).await?;
    let today = people::today(work).await?;
    if !exemption.holds(today) {
        return Ok(exemption.rule);
    }
    rows::end_exemption(work, id, today).await?;
    let rule = rows::rule(work, &exemption.rule).await?;
    assess::assess(work, std::slice::from_ref(&rule), std::slice::from_ref(&exemption.person)).await?;
    let news = Exempted { rule: rule.id.clone(), person: exemption.person, exemption: id.clone(), given: false };
    work.tell(&news).await?;
    Ok(rule.id)
}

/// The end of an exemption is taken back on the same day. Tells `plan.exempted`.
///
/// # Errors
/// `web-undo-late` when it ended on another day, or the person has another one by now.
pub async fn restore_exemption(work: &mut Work, id: &ExemptionId) -> Done<RuleId> {
    people::must_be(work, PLANNERS).await?;
    let exemption = rows::exemption(work, id).await?;
    let today = people::today(work).await?;
    if exemption.holds(today) {
        return Ok(exemption.rule);
    }
    let one = std::slice::from_ref(&exemption.person);
    let another = rows::exemptions(work, &exemption.rule, one).await?.iter().any(|e| e.holds(today));
    if another || exemption.ended_on != Some(today) || exemption.until < today {
        return Err(Stop::conflict(Say::new("web-undo-late")));
    }
    rows::reopen_exemption(work, id).await?;
    let rule = rows::rule(work, &exemption.rule).await?;
    assess::assess(work, std::slice::from_ref(&rule), one).await?;
    let news = Exempted { rule: rule.id.clone(), person: exemption.person, exemption: id.clone(), given: true };
    work.tell(&news).await?;
    Ok(rule.id)
}

/// Somebody is back after a long absence: by a planner, or by who leads the person. Tells `plan.came_back`.
pub async fn say_back(work: &mut Work, person: &PersonId, on: Day) -> Done<()> {
    let today = people::today(work).await?;
    crate::verbs::may_speak_for(work, person).await?;
    if on > plus_days(today, 90) || on < plus_days(today, -365) {
        return Err(Stop::at("back_on", "plan-back-day"));
    }
    if rows::add_return(work, person, on).await? {
        let rules = rows::rules(work).await?;
        assess::assess(work, &rules, std::slice::from_ref(person)).await?;
        work.tell(&CameBack { person: person.clone(), on }).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_wrong_with_a_rule_is_named_at_once() {
        let day = |d: u32| Day::from_ymd_opt(2026, 6, d).unwrap_or_default();
        let new = NewRule {
            course: "c".into(),
            audience: Audience::default(),
            counts: Counts::Day,
            due_days: -1,
            due_on: None,
            every_months: None,
            from: day(10),
            until: Some(day(9)),
            notice_days: 91,
            lead_days: 60,
            why: Words::one(Lang::Nb, " ").with(Lang::En, "The contract asks for it."),
        };
        let at = |new: &NewRule| problems(new, day(1)).into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        assert_eq!(at(&new), ["due_days", "notice_days", "why_nb", "until", "due_on"]);
        let why = Words::one(Lang::Nb, "Avtalen krever det.");
        let good = NewRule { counts: Counts::Start, due_days: 3, notice_days: 2, until: None, why, ..new };
        assert!(at(&good).is_empty());
    }
}
