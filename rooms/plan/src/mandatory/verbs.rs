//! What planners and managers do with rules.

use kit::{At, CourseId, Day, Done, PersonId, Say, Stop, time::plus_days};
use store::Work;

use super::{
    assess,
    model::{Audience, CameBack, Counts, Exempted, Exemption, ExemptionId, Rule, RuleEnded, RuleId, RuleMade},
    store as rows,
};
use crate::{store as db, verbs::PLANNERS};

const NOTICE_DAYS_MAX: i64 = 90;
const DAYS_MAX: i64 = 1_000;
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
    pub why: String,
}

/// A rule begins; how everybody stands is counted in pieces from now on. Tells `plan.rule_made`.
pub async fn make_rule(work: &mut Work, new: NewRule) -> Done<RuleId> {
    people::must_be(work, PLANNERS).await?;
    let today = people::today(work).await?;
    let course = curriculum::course(work, &new.course).await?;
    if course.published_at.is_none() {
        return Err(Stop::at("course", "plan-rule-unpublished"));
    }
    check(&new, today)?;
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
        why: new.why.trim().to_owned(),
        made_at,
        made_by,
        ended_at: None,
    };
    rows::add_rule(work, &rule).await?;
    assess::begin(work, format!("rule/{id}"), "").await?;
    work.tell(&RuleMade { rule: id.clone(), course: rule.course }).await?;
    Ok(id)
}

fn check(new: &NewRule, today: Day) -> Done<()> {
    let within = |field: &str, n: i64, max: i64| {
        if (0..=max).contains(&n) {
            Ok(())
        } else {
            Err(kit::Refusal::at(field, Say::new("web-field-number").with("min", 0).with("max", max)))
        }
    };
    within("due_days", new.due_days, DAYS_MAX)?;
    within("every_months", new.every_months.unwrap_or(0), MONTHS_MAX)?;
    within("notice_days", new.notice_days, NOTICE_DAYS_MAX)?;
    within("lead_days", new.lead_days, 365)?;
    if new.why.trim().is_empty() || new.why.chars().count() > WORDS_MAX {
        return Err(Stop::at("why", "plan-rule-why-needed"));
    }
    if new.until.is_some_and(|u| u < new.from || u < today) {
        return Err(Stop::at("until", "plan-rule-until-early"));
    }
    if new.counts == Counts::Day && new.due_on.is_none_or(|d| d < new.from) {
        return Err(Stop::at("due_on", "plan-rule-day-needed"));
    }
    Ok(())
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
