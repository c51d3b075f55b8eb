//! Demands.

use std::collections::{HashMap, HashSet};

use kit::{At, CourseId, Day, Done, NeedId, PersonId, Say, val::Val};
use store::{Row, Work, sql};

use crate::model::{Demand, DemandId, NewDemand, RuleId};

const COLUMNS: &str =
    "SELECT id, person_id, course_id, need_id, why, due_on, opened_at, closed_at, rule_id FROM demand ";

/// Open demands of these people for the course.
pub async fn open_of(work: &mut Work, people: &[PersonId], course: &CourseId) -> Done<Vec<Demand>> {
    let mut out = Vec::new();
    for chunk in people.chunks(500) {
        let rows = sql(COLUMNS)
            .then("WHERE closed_at IS NULL AND course_id = $1 AND person_id IN (")
            .bind(course)
            .list(chunk)
            .then(") ORDER BY due_on, id")
            .all(work)
            .await?;
        for row in &rows {
            out.push(read(row)?);
        }
    }
    Ok(out)
}

/// Every demand that was opened for a need, open and closed, the oldest first.
pub async fn of_need(work: &mut Work, need: &NeedId) -> Done<Vec<Demand>> {
    let rows = sql(COLUMNS).then("WHERE need_id = $1 ORDER BY opened_at, id").bind(need).all(work).await?;
    rows.iter().map(read).collect()
}

/// Open demands whose person has no published seat in a session of the course that is still to come.
pub async fn waiting(work: &mut Work) -> Done<Vec<Demand>> {
    let rows = sql(COLUMNS)
        .then(
            "WHERE closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM enrolment e JOIN session s ON s.id = e.session_id \
             WHERE e.person_id = demand.person_id AND s.course_id = demand.course_id AND e.cancelled_at IS NULL \
             AND s.published_at IS NOT NULL AND s.held_at IS NULL AND s.cancelled_at IS NULL) ORDER BY due_on, id",
        )
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// At most `max` of such demands of one course, the most urgent first.
pub async fn waiting_for(work: &mut Work, course: &CourseId, max: usize) -> Done<Vec<Demand>> {
    let rows = sql(COLUMNS)
        .then(
            "WHERE closed_at IS NULL AND course_id = $1 AND NOT EXISTS (SELECT 1 FROM enrolment e JOIN session s ON s.id = e.session_id \
             WHERE e.person_id = demand.person_id AND s.course_id = demand.course_id AND e.cancelled_at IS NULL \
             AND s.published_at IS NOT NULL AND s.held_at IS NULL AND s.cancelled_at IS NULL) ORDER BY due_on, id LIMIT $2",
        )
        .bind(course)
        .bind(max as i64)
        .all(work)
        .await?;
    rows.iter().map(read).collect()
}

/// How many such demands there are, of one course or of all.
pub async fn count_waiting(work: &mut Work, course: Option<&CourseId>) -> Done<i64> {
    let row = sql(
        "SELECT count(*) AS n FROM demand WHERE closed_at IS NULL AND (CAST($1 AS TEXT) IS NULL OR course_id = CAST($1 AS TEXT)) \
         AND NOT EXISTS (SELECT 1 FROM enrolment e JOIN session s ON s.id = e.session_id \
         WHERE e.person_id = demand.person_id AND s.course_id = demand.course_id AND e.cancelled_at IS NULL \
         AND s.published_at IS NOT NULL AND s.held_at IS NULL AND s.cancelled_at IS NULL)",
    );
    row.bind(course).one(work).await?.get("n")
}

/// Opens them. Gives those that were really opened, in the order of `new`: who waits for the course already, or is made to
/// wait by another window at this moment, is left out.
pub async fn add(work: &mut Work, new: &[NewDemand]) -> Done<Vec<DemandId>> {
    let by = work.who().cloned();
    let mut ids = Vec::new();
    let mut rows: Vec<(&NewDemand, Vec<Val>)> = Vec::new();
    for d in new {
        let id: DemandId = work.id();
        let row = vec![
            (&id).into(),
            (&d.person).into(),
            (&d.course).into(),
            d.need.clone().into(),
            serde_json::to_string(&d.why)?.into(),
            d.due_on.into(),
            work.now.into(),
            by.clone().into(),
            d.rule.as_ref().into(),
        ];
        rows.push((d, row));
        ids.push(id);
    }
    // Two windows that open the same demands meet them in one order: the second waits for the first, neither for the other.
    rows.sort_by(|(a, _), (b, _)| (&a.person, &a.course).cmp(&(&b.person, &b.course)));
    let mut opened: HashSet<DemandId> = HashSet::new();
    for chunk in rows.chunks(150) {
        let found =
            sql("INSERT INTO demand (id, person_id, course_id, need_id, why, due_on, opened_at, opened_by, rule_id) VALUES ")
                .rows(chunk.iter().map(|(_, row)| row.clone()).collect())
                .then(" ON CONFLICT (person_id, course_id) WHERE closed_at IS NULL DO NOTHING RETURNING id")
                .all(work)
                .await?;
        for row in found {
            opened.insert(row.get("id")?);
        }
    }
    ids.retain(|id| opened.contains(id));
    Ok(ids)
}

/// Closes the open demands of these people for the course.
pub async fn close(work: &mut Work, course: &CourseId, people: &[PersonId], at: At, why: &str) -> Done<u64> {
    let mut n = 0;
    for chunk in people.chunks(400) {
        n += sql("UPDATE demand SET closed_at = $1, closed_why = $2 WHERE closed_at IS NULL AND course_id = $3 AND person_id IN (")
            .bind(at)
            .bind(why)
            .bind(course)
            .list(chunk)
            .then(")")
            .run(work)
            .await?;
    }
    Ok(n)
}

/// A rule asks for what was asked for already: the earlier day counts, and having had the course before is no answer. Gives
/// the demand.
pub async fn claim(
    work: &mut Work,
    rule: &RuleId,
    course: &CourseId,
    person: &PersonId,
    due_on: Day,
) -> Done<Option<DemandId>> {
    let row = sql("UPDATE demand SET rule_id = $1, due_on = CASE WHEN due_on < $2 THEN due_on ELSE $2 END \
                   WHERE closed_at IS NULL AND course_id = $3 AND person_id = $4 RETURNING id")
    .bind(rule)
    .bind(due_on)
    .bind(course)
    .bind(person)
    .maybe(work)
    .await?;
    row.map(|row| row.get("id")).transpose()
}

/// Who waits for a seat because of the rule, with the day by which.
pub async fn of_rule(work: &mut Work, rule: &RuleId, people: &[PersonId]) -> Done<HashMap<PersonId, Day>> {
    let rows = sql("SELECT person_id, due_on FROM demand WHERE closed_at IS NULL AND rule_id = $1 AND person_id IN (")
        .bind(rule)
        .list(people)
        .then(")")
        .all(work)
        .await?;
    rows.iter().map(|row| Ok((row.get("person_id")?, row.get("due_on")?))).collect()
}

/// The rule asks no more: what only it asked for is closed, what a need asked for too stays.
pub async fn let_go(work: &mut Work, rule: &RuleId, people: &[PersonId]) -> Done<()> {
    for chunk in people.chunks(400) {
        let now = work.now;
        sql("UPDATE demand SET closed_at = $1, closed_why = 'rule' WHERE closed_at IS NULL AND need_id IS NULL \
             AND rule_id = $2 AND person_id IN (")
        .bind(now)
        .bind(rule)
        .list(chunk)
        .then(")")
        .run(work)
        .await?;
        sql("UPDATE demand SET rule_id = NULL WHERE closed_at IS NULL AND rule_id = $1 AND person_id IN (")
            .bind(rule)
            .list(chunk)
            .then(")")
            .run(work)
            .await?;
    }
    Ok(())
}

/// The same for everybody.
pub async fn let_go_all(work: &mut Work, rule: &RuleId) -> Done<()> {
    let now = work.now;
    sql("UPDATE demand SET closed_at = $1, closed_why = 'rule' WHERE closed_at IS NULL AND need_id IS NULL AND rule_id = $2")
        .bind(now)
        .bind(rule)
        .run(work)
        .await?;
    sql("UPDATE demand SET rule_id = NULL WHERE closed_at IS NULL AND rule_id = $1").bind(rule).run(work).await?;
    Ok(())
}

fn read(row: &Row) -> Done<Demand> {
    let why: String = row.get("why")?;
    Ok(Demand {
        id: row.get("id")?,
        person: row.get("person_id")?,
        course: row.get("course_id")?,
        need: row.get("need_id")?,
        why: serde_json::from_str(&why).unwrap_or_else(|_| Say::new("plan-why-open")),
        due_on: row.get("due_on")?,
        opened_at: row.get("opened_at")?,
        closed_at: row.get("closed_at")?,
        rule: row.get("rule_id")?,
    })
}

/// Whoever waited for a seat since an instant, each once.
pub async fn asked_since(work: &mut Work, since: At) -> Done<Vec<PersonId>> {
    let rows = sql("SELECT DISTINCT person_id FROM demand WHERE opened_at >= $1 OR closed_at IS NULL")
        .bind(since)
        .all(work)
        .await?;
    rows.iter().map(|row| row.get("person_id")).collect()
}
