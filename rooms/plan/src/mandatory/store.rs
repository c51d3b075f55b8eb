//! SQL of mandatory training.

use std::collections::HashMap;

use kit::{At, CourseId, Day, Done, PersonId, Role, Stop};
use store::{Row, Work, sql};

use super::model::{Audience, Counts, Duty, Exemption, ExemptionId, Proof, Rule, RuleId, State};

const RULE: &str = "SELECT id, course_id, role, position, department_id, team_id, site_id, hired_from, counts_from, due_days, due_on, \
                    every_months, from_on, until_on, notice_days, lead_days, why, made_at, made_by, ended_at FROM mandatory_rule ";
const EXEMPTION: &str =
    "SELECT id, rule_id, person_id, reason, from_on, until_on, given_at, given_by, ended_on FROM duty_exemption ";

/// How a row `d` stands on day `$1`: the rank of a `State`.
macro_rules! rank {
    () => {
        "CASE WHEN EXISTS (SELECT 1 FROM duty_exemption x WHERE x.rule_id = d.rule_id AND x.person_id = d.person_id \
         AND x.from_on <= $1 AND x.until_on >= $1 AND (x.ended_on IS NULL OR x.ended_on > $1)) THEN 3 \
         WHEN d.done_on IS NOT NULL AND (d.due_on IS NULL OR d.due_on >= $1) THEN 4 \
         WHEN d.due_on < $1 THEN 1 ELSE 2 END"
    };
}

macro_rules! duties {
    ($rest:literal) => {
        concat!(
            "SELECT * FROM (SELECT d.rule_id, d.person_id, d.from_on, d.until_on, d.due_on, d.done_on, d.version, d.certificate, \
             d.told, d.told_on, ",
            rank!(),
            " AS rank FROM duty d WHERE d.from_on <= $1 AND (d.until_on IS NULL OR d.until_on > $1) ",
            $rest
        )
    };
}

/// All rules, those that run first, then the newest first.
pub async fn rules(work: &mut Work) -> Done<Vec<Rule>> {
    let rows =
        sql(RULE).then("ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, made_at DESC, id").all(work).await?;
    rows.iter().map(read_rule).collect()
}

pub async fn rule(work: &mut Work, id: &RuleId) -> Done<Rule> {
    read_rule(&sql(RULE).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Rules about this course that have not been ended.
pub async fn rules_for(work: &mut Work, course: &CourseId) -> Done<Vec<Rule>> {
    let rows = sql(RULE).then("WHERE ended_at IS NULL AND course_id = $1 ORDER BY id").bind(course).all(work).await?;
    rows.iter().map(read_rule).collect()
}

pub(super) async fn add_rule(work: &mut Work, r: &Rule) -> Done<()> {
    let a = &r.audience;
    sql("INSERT INTO mandatory_rule (id, course_id, role, position, department_id, team_id, site_id, hired_from, counts_from, \
         due_days, due_on, every_months, from_on, until_on, notice_days, lead_days, why, made_at, made_by) VALUES ($1, $2, $3, $4, \
         $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)")
        .bind(&r.id)
        .bind(&r.course)
        .bind(a.role.map(Role::code))
        .bind(a.position.clone())
        .bind(a.department.clone().as_ref())
        .bind(a.team.clone().as_ref())
        .bind(a.site.clone().as_ref())
        .bind(a.hired_from)
        .bind(r.counts.code())
        .bind(r.due_days)
        .bind(r.due_on)
        .bind(r.every_months)
        .bind(r.from)
        .bind(r.until)
        .bind(r.notice_days)
        .bind(r.lead_days)
        .bind(r.why.clone())
        .bind(r.made_at)
        .bind(r.made_by.clone())
        .run(work)
        .await?;
    Ok(())
}

/// Ends it and everybody's stage of it with the day before `on`. `false` when it had ended.
pub(super) async fn end_rule(work: &mut Work, id: &RuleId, on: Day) -> Done<bool> {
    let by = work.who().cloned();
    let query = sql("UPDATE mandatory_rule SET ended_at = $1, ended_by = $2 WHERE id = $3 AND ended_at IS NULL");
    let ended = query.bind(work.now).bind(by).bind(id).run(work).await? == 1;
    sql("DELETE FROM duty WHERE rule_id = $1 AND from_on >= $2").bind(id).bind(on).run(work).await?;
    sql("UPDATE duty SET until_on = $1 WHERE rule_id = $2 AND (until_on IS NULL OR until_on > $1)")
        .bind(on)
        .bind(id)
        .run(work)
        .await?;
    Ok(ended)
}

fn read_rule(row: &Row) -> Done<Rule> {
    let counts: String = row.get("counts_from")?;
    Ok(Rule {
        id: row.get("id")?,
        course: row.get("course_id")?,
        audience: Audience {
            role: row.get::<Option<String>>("role")?.as_deref().and_then(Role::from_code),
            position: row.get("position")?,
            department: row.get("department_id")?,
            team: row.get("team_id")?,
            site: row.get("site_id")?,
            hired_from: row.get("hired_from")?,
        },
        counts: Counts::from_code(&counts).ok_or_else(|| Stop::fault(format!("a rule counts from {counts}")))?,
        due_days: row.get("due_days")?,
        due_on: row.get("due_on")?,
        every_months: row.get("every_months")?,
        from: row.get("from_on")?,
        until: row.get("until_on")?,
        notice_days: row.get("notice_days")?,
        lead_days: row.get("lead_days")?,
        why: row.get("why")?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        ended_at: row.get("ended_at")?,
    })
}

/// Which rows of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Which<'a> {
    pub rule: &'a RuleId,
    pub on: Day,
    /// `None`: in any state.
    pub state: Option<State>,
}

/// A piece of the list: what is overdue first, then by the day.
pub async fn listed(work: &mut Work, which: Which<'_>, offset: i64, limit: i64) -> Done<Vec<(Duty, State)>> {
    let rows = sql(duties!(
        "AND d.rule_id = $2) t WHERE ($3 = 0 OR rank = $3) ORDER BY rank, coalesce(due_on, '9'), person_id LIMIT $4 OFFSET $5"
    ))
    .bind(which.on)
    .bind(which.rule)
    .bind(which.state.map_or(0, State::rank))
    .bind(limit)
    .bind(offset)
    .all(work)
    .await?;
    rows.iter().map(read_ranked).collect()
}

/// How many people of each rule stand how on that day.
pub async fn counts(work: &mut Work, on: Day) -> Done<HashMap<(RuleId, State), i64>> {
    let rows = sql(concat!(
        "SELECT rule_id, rank, count(*) AS n FROM (SELECT d.rule_id, ",
        rank!(),
        " AS rank FROM duty d WHERE d.from_on <= $1 AND (d.until_on IS NULL OR d.until_on > $1)) t GROUP BY rule_id, rank"
    ))
    .bind(on)
    .all(work)
    .await?;
    rows.iter().map(|row| Ok(((row.get("rule_id")?, state(row.get("rank")?)), row.get("n")?))).collect()
}

/// The same of one rule.
pub async fn count(work: &mut Work, rule: &RuleId, on: Day) -> Done<HashMap<State, i64>> {
    let rows = sql(concat!(
        "SELECT rank, count(*) AS n FROM (SELECT ",
        rank!(),
        " AS rank FROM duty d WHERE d.from_on <= $1 AND (d.until_on IS NULL OR d.until_on > $1) AND d.rule_id = $2) t GROUP BY rank"
    ))
    .bind(on)
    .bind(rule)
    .all(work)
    .await?;
    rows.iter().map(|row| Ok((state(row.get("rank")?), row.get("n")?))).collect()
}

/// How these people stand that day with every rule that means them.
pub async fn of_people(work: &mut Work, people: &[PersonId], on: Day) -> Done<Vec<(Duty, State)>> {
    let mut out = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql(duties!("AND d.person_id IN ("))
            .bind(on)
            .list(chunk)
            .then(")) t ORDER BY rank, coalesce(due_on, '9'), person_id, rule_id")
            .all(work)
            .await?;
        for row in &rows {
            out.push(read_ranked(row)?);
        }
    }
    Ok(out)
}

/// What has been overdue for so many days and more, of all rules: how many.
pub async fn count_overdue(work: &mut Work, on: Day, before: Day) -> Done<i64> {
    let row = sql(concat!(
        "SELECT count(*) AS n FROM (SELECT ",
        rank!(),
        " AS rank FROM duty d WHERE d.until_on IS NULL AND d.from_on <= $1 AND d.due_on <= $2) t WHERE rank = 1"
    ));
    row.bind(on).bind(before).one(work).await?.get("n")
}

fn state(rank: i64) -> State {
    State::ALL.into_iter().find(|s| s.rank() == rank).unwrap_or(State::Due)
}

fn read_ranked(row: &Row) -> Done<(Duty, State)> {
    Ok((read_duty(row)?, state(row.get("rank")?)))
}

fn read_duty(row: &Row) -> Done<Duty> {
    let done: Option<Day> = row.get("done_on")?;
    let (version, certificate) = (row.get("version")?, row.get("certificate")?);
    Ok(Duty {
        rule: row.get("rule_id")?,
        person: row.get("person_id")?,
        from: row.get("from_on")?,
        until: row.get("until_on")?,
        due: row.get("due_on")?,
        done: done.map(|on| Proof { on, version, certificate }),
        told: row.get("told")?,
        told_on: row.get("told_on")?,
    })
}

/// Every stage of these people with the rule, by first day.
pub(super) async fn stages_of(
    work: &mut Work,
    rule: &RuleId,
    people: &[PersonId],
) -> Done<HashMap<PersonId, Vec<Duty>>> {
    let rows = sql(
        "SELECT rule_id, person_id, from_on, until_on, due_on, done_on, version, certificate, told, told_on FROM duty \
                    WHERE rule_id = $1 AND person_id IN (",
    )
    .bind(rule)
    .list(people)
    .then(") ORDER BY person_id, from_on")
    .all(work)
    .await?;
    let mut out: HashMap<PersonId, Vec<Duty>> = HashMap::new();
    for row in &rows {
        let duty = read_duty(row)?;
        out.entry(duty.person.clone()).or_default().push(duty);
    }
    Ok(out)
}

/// Puts these in the place of everything the people have with the rule.
pub(super) async fn replace(work: &mut Work, rule: &RuleId, people: &[PersonId], duties: &[Duty]) -> Done<()> {
    for chunk in people.chunks(400) {
        sql("DELETE FROM duty WHERE rule_id = $1 AND person_id IN (")
            .bind(rule)
            .list(chunk)
            .then(")")
            .run(work)
            .await?;
    }
    for chunk in duties.chunks(80) {
        let mut rows = Vec::with_capacity(chunk.len());
        for d in chunk {
            let id: String = work.id();
            rows.push(vec![
                id.into(),
                (&d.rule).into(),
                (&d.person).into(),
                d.from.into(),
                d.until.into(),
                d.due.into(),
                d.done.as_ref().map(|p| p.on).into(),
                d.done.as_ref().and_then(|p| p.version).into(),
                d.done.as_ref().and_then(|p| p.certificate.clone()).into(),
                d.told.into(),
                d.told_on.into(),
            ]);
        }
        sql("INSERT INTO duty (id, rule_id, person_id, from_on, until_on, due_on, done_on, version, certificate, told, told_on) VALUES ")
            .rows(rows)
            .run(work)
            .await?;
    }
    Ok(())
}

/// When somebody is written to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Steps {
    pub today: Day,
    /// The person, of what is due by then.
    pub notice: Day,
    /// The manager's manager, of what was due by then.
    pub above: Day,
    /// The planners, of what was due by then.
    pub planners: Day,
}

/// Whose next letter about the rule is due, at most `limit`; each step comes at least as long after the one before as it would
/// if all had gone in time. Nobody who is exempt.
pub(super) async fn to_tell(work: &mut Work, rule: &RuleId, steps: Steps, limit: i64) -> Done<Vec<Duty>> {
    let rows = sql(duties!(
        "AND d.rule_id = $2 AND d.until_on IS NULL AND d.due_on IS NOT NULL AND ((d.told = 0 AND d.due_on <= $3) \
         OR (d.told = 1 AND d.due_on <= $1 AND d.told_on < $1) OR (d.told = 2 AND d.due_on <= $4 AND d.told_on <= $4) \
         OR (d.told = 3 AND d.due_on <= $5 AND d.told_on <= $4))) t WHERE rank <> 3 ORDER BY person_id LIMIT $6"
    ))
    .bind(steps.today)
    .bind(rule)
    .bind(steps.notice)
    .bind(steps.above)
    .bind(steps.planners)
    .bind(limit)
    .all(work)
    .await?;
    rows.iter().map(read_duty).collect()
}

/// They have been written to.
pub(super) async fn set_told(work: &mut Work, duty: &Duty, told: i64, on: Day) -> Done<()> {
    sql("UPDATE duty SET told = $1, told_on = $2 WHERE rule_id = $3 AND person_id = $4 AND from_on = $5")
        .bind(told)
        .bind(on)
        .bind(&duty.rule)
        .bind(&duty.person)
        .bind(duty.from)
        .run(work)
        .await?;
    Ok(())
}

/// Every exemption of these people from the rule, the newest first.
/// It runs again. `false` when it did not end since then.
pub(super) async fn reopen_rule(work: &mut Work, id: &RuleId, since: At) -> Done<bool> {
    let query = sql("UPDATE mandatory_rule SET ended_at = NULL, ended_by = NULL WHERE id = $1 AND ended_at >= $2");
    Ok(query.bind(id).bind(since).run(work).await? == 1)
}

pub async fn exemptions(work: &mut Work, rule: &RuleId, people: &[PersonId]) -> Done<Vec<Exemption>> {
    let mut out = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql(EXEMPTION)
            .then("WHERE rule_id = $1 AND person_id IN (")
            .bind(rule)
            .list(chunk)
            .then(") ORDER BY from_on DESC, id DESC")
            .all(work)
            .await?;
        for row in &rows {
            out.push(read_exemption(row)?);
        }
    }
    Ok(out)
}

pub(super) async fn exemption(work: &mut Work, id: &ExemptionId) -> Done<Exemption> {
    read_exemption(&sql(EXEMPTION).then("WHERE id = $1").bind(id).found(work).await?)
}

pub(super) async fn add_exemption(work: &mut Work, e: &Exemption) -> Done<()> {
    sql("INSERT INTO duty_exemption (id, rule_id, person_id, reason, from_on, until_on, given_at, given_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(&e.id)
    .bind(&e.rule)
    .bind(&e.person)
    .bind(&e.reason)
    .bind(e.from)
    .bind(e.until)
    .bind(e.given_at)
    .bind(e.given_by.clone())
    .run(work)
    .await?;
    Ok(())
}

pub(super) async fn end_exemption(work: &mut Work, id: &ExemptionId, on: Day) -> Done<()> {
    let by = work.who().cloned();
    sql("UPDATE duty_exemption SET ended_on = $1, ended_by = $2 WHERE id = $3 AND ended_on IS NULL")
        .bind(on)
        .bind(by)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

pub(super) async fn reopen_exemption(work: &mut Work, id: &ExemptionId) -> Done<()> {
    let query = sql("UPDATE duty_exemption SET ended_on = NULL, ended_by = NULL WHERE id = $1");
    query.bind(id).run(work).await?;
    Ok(())
}

fn read_exemption(row: &Row) -> Done<Exemption> {
    Ok(Exemption {
        id: row.get("id")?,
        rule: row.get("rule_id")?,
        person: row.get("person_id")?,
        reason: row.get("reason")?,
        from: row.get("from_on")?,
        until: row.get("until_on")?,
        given_at: row.get("given_at")?,
        given_by: row.get("given_by")?,
        ended_on: row.get("ended_on")?,
    })
}

/// `false` when that day is known already.
pub(super) async fn add_return(work: &mut Work, person: &PersonId, on: Day) -> Done<bool> {
    let (id, by): (String, _) = (work.id(), work.who().cloned());
    let rows = sql("INSERT INTO duty_return (id, person_id, back_on, said_at, said_by) VALUES ($1, $2, $3, $4, $5) \
                    ON CONFLICT (person_id, back_on) DO NOTHING")
    .bind(id)
    .bind(person)
    .bind(on)
    .bind(work.now)
    .bind(by)
    .run(work)
    .await?;
    Ok(rows == 1)
}

/// By day.
pub(super) async fn returns(work: &mut Work, people: &[PersonId]) -> Done<HashMap<PersonId, Vec<Day>>> {
    let mut out: HashMap<PersonId, Vec<Day>> = HashMap::new();
    for chunk in people.chunks(500) {
        let rows = sql("SELECT person_id, back_on FROM duty_return WHERE person_id IN (")
            .list(chunk)
            .then(") ORDER BY back_on")
            .all(work)
            .await?;
        for row in rows {
            out.entry(row.get("person_id")?).or_default().push(row.get("back_on")?);
        }
    }
    Ok(out)
}
