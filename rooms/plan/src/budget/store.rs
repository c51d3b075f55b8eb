//! SQL of the books.

use std::collections::HashMap;

use ::store::{Row, Work, sql};
use kit::{At, CourseId, Day, DepartmentId, Done, DraftId, PersonId, SessionId, Stop, val::Val};

use super::model::{Approval, ApprovalId, Budget, BudgetId, Cost, Line, LineId, Used};
use crate::model::Session;

const BUDGET: &str =
    "SELECT id, department_id, from_on, until_on, amount_minor, alone_minor, note, made_at, ended_at FROM budget ";
const LINE: &str = "SELECT id, department_id, day_on, session_id, course_id, what, supplier, trainers_minor, rooms_minor, \
                    prices_minor, travel_minor, wages_minor, cover_minor, planned_minor, people, minutes, committed_at, \
                    actual_minor, actual_by, actual_why, released_at, released_why FROM cost_line ";
const APPROVAL: &str = "SELECT id, budget_id, about, draft_id, line_id, course_id, starts_at, path, cost_minor, left_minor, why, \
                        asked_at, asked_by, asked_of, due_on, raised_at, answered_at, answered_by, answer, reason FROM approval ";

/// Those that have not been ended (or all), the latest first.
pub async fn budgets(work: &mut Work, ended_too: bool) -> Done<Vec<Budget>> {
    let rows = sql(BUDGET)
        .then(if ended_too { "" } else { "WHERE ended_at IS NULL " })
        .then("ORDER BY until_on DESC, department_id, id")
        .all(work)
        .await?;
    let mut out = rows.iter().map(read_budget).collect::<Done<Vec<_>>>()?;
    let approvers = sql("SELECT budget_id, person_id, limit_minor FROM budget_approver \
                         ORDER BY CASE WHEN limit_minor IS NULL THEN 1 ELSE 0 END, limit_minor, person_id")
    .all(work)
    .await?;
    let at: HashMap<BudgetId, usize> = out.iter().enumerate().map(|(i, b)| (b.id.clone(), i)).collect();
    for row in approvers {
        if let Some(i) = at.get(&row.get("budget_id")?) {
            out[*i].approvers.push((row.get("person_id")?, row.get("limit_minor")?));
        }
    }
    Ok(out)
}

pub async fn budget(work: &mut Work, id: &BudgetId) -> Done<Budget> {
    let mut budget = read_budget(&sql(BUDGET).then("WHERE id = $1").bind(id).found(work).await?)?;
    let approvers = sql("SELECT person_id, limit_minor FROM budget_approver WHERE budget_id = $1 \
                         ORDER BY CASE WHEN limit_minor IS NULL THEN 1 ELSE 0 END, limit_minor, person_id")
    .bind(id)
    .all(work)
    .await?;
    for row in approvers {
        budget.approvers.push((row.get("person_id")?, row.get("limit_minor")?));
    }
    Ok(budget)
}

/// The one that runs for a department on a day.
pub async fn budget_of(work: &mut Work, department: &DepartmentId, on: Day) -> Done<Option<Budget>> {
    Ok(budgets(work, false).await?.into_iter().find(|b| b.department == *department && b.runs(on)))
}

fn read_budget(row: &Row) -> Done<Budget> {
    Ok(Budget {
        id: row.get("id")?,
        department: row.get("department_id")?,
        from: row.get("from_on")?,
        until: row.get("until_on")?,
        amount_minor: row.get("amount_minor")?,
        alone_minor: row.get("alone_minor")?,
        note: row.get("note")?,
        made_at: row.get("made_at")?,
        ended_at: row.get("ended_at")?,
        approvers: Vec::new(),
    })
}

pub(super) async fn add_budget(work: &mut Work, b: &Budget) -> Done<()> {
    let by = work.who().cloned();
    sql(
        "INSERT INTO budget (id, department_id, from_on, until_on, amount_minor, alone_minor, note, made_at, made_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&b.id)
    .bind(&b.department)
    .bind(b.from)
    .bind(b.until)
    .bind(b.amount_minor)
    .bind(b.alone_minor)
    .bind(&b.note)
    .bind(b.made_at)
    .bind(by)
    .run(work)
    .await?;
    let rows = b.approvers.iter().map(|(p, limit)| vec![(&b.id).into(), p.into(), (*limit).into()]).collect();
    sql("INSERT INTO budget_approver (budget_id, person_id, limit_minor) VALUES ").rows(rows).run(work).await?;
    Ok(())
}

pub(super) async fn end_budget(work: &mut Work, id: &BudgetId) -> Done<bool> {
    let by = work.who().cloned();
    let query = sql("UPDATE budget SET ended_at = $1, ended_by = $2 WHERE id = $3 AND ended_at IS NULL");
    Ok(query.bind(work.now).bind(by).bind(id).run(work).await? == 1)
}

/// It stands again. `false` when it did not end since then.
pub(super) async fn reopen_budget(work: &mut Work, id: &BudgetId, since: At) -> Done<bool> {
    let query = sql("UPDATE budget SET ended_at = NULL, ended_by = NULL WHERE id = $1 AND ended_at >= $2");
    Ok(query.bind(id).bind(since).run(work).await? == 1)
}

/// How far these are used.
pub async fn used(work: &mut Work, ids: &[BudgetId]) -> Done<HashMap<BudgetId, Used>> {
    let mut out = HashMap::new();
    for chunk in ids.chunks(400) {
        let rows = sql("SELECT b.id, \
             CAST(sum(CASE WHEN l.actual_minor IS NULL AND l.committed_at IS NOT NULL THEN l.planned_minor ELSE 0 END) AS BIGINT) AS committed, \
             CAST(sum(coalesce(l.actual_minor, 0)) AS BIGINT) AS spent, \
             CAST(sum(CASE WHEN l.committed_at IS NULL THEN l.planned_minor ELSE 0 END) AS BIGINT) AS waiting \
             FROM budget b JOIN cost_line l ON l.department_id = b.department_id AND l.day_on >= b.from_on AND l.day_on <= b.until_on \
             WHERE l.released_at IS NULL AND b.id IN (")
        .list(chunk)
        .then(") GROUP BY b.id")
        .all(work)
        .await?;
        for row in rows {
            let used =
                Used { committed: row.get("committed")?, spent: row.get("spent")?, waiting: row.get("waiting")? };
            out.insert(row.get("id")?, used);
        }
    }
    Ok(out)
}

/// What departments have used from a day to a day that no budget speaks of.
pub async fn unbudgeted(work: &mut Work, from: Day, to: Day) -> Done<Vec<(DepartmentId, Used)>> {
    let rows = sql("SELECT l.department_id, \
         CAST(sum(CASE WHEN l.actual_minor IS NULL AND l.committed_at IS NOT NULL THEN l.planned_minor ELSE 0 END) AS BIGINT) AS committed, \
         CAST(sum(coalesce(l.actual_minor, 0)) AS BIGINT) AS spent FROM cost_line l \
         WHERE l.released_at IS NULL AND l.day_on >= $1 AND l.day_on <= $2 AND NOT EXISTS (SELECT 1 FROM budget b \
         WHERE b.ended_at IS NULL AND b.department_id = l.department_id AND b.from_on <= l.day_on AND b.until_on >= l.day_on) \
         GROUP BY l.department_id ORDER BY l.department_id")
    .bind(from)
    .bind(to)
    .all(work)
    .await?;
    rows.iter()
        .map(|row| {
            let used = Used { committed: row.get("committed")?, spent: row.get("spent")?, waiting: 0 };
            Ok((row.get("department_id")?, used))
        })
        .collect()
}

/// What a budget's lines are made of, as planned.
pub async fn sums(work: &mut Work, b: &Budget) -> Done<Cost> {
    let row = sql("SELECT CAST(coalesce(sum(trainers_minor), 0) AS BIGINT) AS trainers, CAST(coalesce(sum(rooms_minor), 0) AS BIGINT) AS rooms, \
         CAST(coalesce(sum(prices_minor), 0) AS BIGINT) AS prices, CAST(coalesce(sum(travel_minor), 0) AS BIGINT) AS travel, \
         CAST(coalesce(sum(wages_minor), 0) AS BIGINT) AS wages, CAST(coalesce(sum(cover_minor), 0) AS BIGINT) AS cover, \
         CAST(coalesce(sum(people), 0) AS BIGINT) AS people, CAST(coalesce(sum(minutes), 0) AS BIGINT) AS minutes FROM cost_line \
         WHERE released_at IS NULL AND session_id IS NOT NULL AND department_id = $1 AND day_on >= $2 AND day_on <= $3")
    .bind(&b.department)
    .bind(b.from)
    .bind(b.until)
    .one(work)
    .await?;
    Ok(Cost {
        trainers: row.get("trainers")?,
        rooms: row.get("rooms")?,
        prices: row.get("prices")?,
        travel: row.get("travel")?,
        wages: row.get("wages")?,
        cover: row.get("cover")?,
        people: row.get("people")?,
        minutes: row.get("minutes")?,
    })
}

/// What was bought in a budget's time and is not released.
pub async fn bought(work: &mut Work, b: &Budget) -> Done<i64> {
    let row = sql("SELECT CAST(coalesce(sum(coalesce(actual_minor, planned_minor)), 0) AS BIGINT) AS n FROM cost_line \
                   WHERE released_at IS NULL AND committed_at IS NOT NULL AND session_id IS NULL AND department_id = $1 \
                   AND day_on >= $2 AND day_on <= $3")
    .bind(&b.department)
    .bind(b.from)
    .bind(b.until)
    .one(work)
    .await?;
    row.get("n")
}

/// Which lines of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    All,
    Committed,
    Spent,
    /// Released ones stand in no other list but all.
    Released,
    Purchases,
}

impl LineKind {
    pub const ALL: [LineKind; 5] =
        [LineKind::All, LineKind::Committed, LineKind::Spent, LineKind::Purchases, LineKind::Released];

    pub fn code(self) -> &'static str {
        match self {
            LineKind::All => "all",
            LineKind::Committed => "committed",
            LineKind::Spent => "spent",
            LineKind::Released => "released",
            LineKind::Purchases => "purchases",
        }
    }

    fn condition(self) -> &'static str {
        match self {
            LineKind::All => "",
            LineKind::Committed => "AND released_at IS NULL AND actual_minor IS NULL AND committed_at IS NOT NULL ",
            LineKind::Spent => "AND released_at IS NULL AND actual_minor IS NOT NULL ",
            LineKind::Released => "AND released_at IS NOT NULL ",
            LineKind::Purchases => "AND session_id IS NULL ",
        }
    }
}

/// A piece of a budget's lines, the latest day first.
pub async fn lines(work: &mut Work, b: &Budget, kind: LineKind, offset: i64, limit: i64) -> Done<Vec<Line>> {
    let rows = sql(LINE)
        .then("WHERE department_id = $1 AND day_on >= $2 AND day_on <= $3 ")
        .then(kind.condition())
        .then("ORDER BY day_on DESC, id DESC LIMIT $4 OFFSET $5")
        .bind(&b.department)
        .bind(b.from)
        .bind(b.until)
        .bind(limit)
        .bind(offset)
        .all(work)
        .await?;
    rows.iter().map(read_line).collect()
}

/// A piece of a budget's lines by id, after one of them.
pub async fn lines_after(work: &mut Work, b: &Budget, after: &str, limit: i64) -> Done<Vec<Line>> {
    let rows = sql(LINE)
        .then("WHERE department_id = $1 AND day_on >= $2 AND day_on <= $3 AND id > $4 ORDER BY id LIMIT $5")
        .bind(&b.department)
        .bind(b.from)
        .bind(b.until)
        .bind(after)
        .bind(limit)
        .all(work)
        .await?;
    rows.iter().map(read_line).collect()
}

pub async fn line(work: &mut Work, id: &LineId) -> Done<Line> {
    read_line(&sql(LINE).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Committed lines of these sessions.
pub(crate) async fn open_of_sessions(work: &mut Work, ids: &[SessionId]) -> Done<Vec<Line>> {
    let mut out = Vec::new();
    for chunk in ids.chunks(400) {
        let rows = sql(LINE)
            .then("WHERE released_at IS NULL AND actual_minor IS NULL AND session_id IN (")
            .list(chunk)
            .then(") ORDER BY id")
            .all(work)
            .await?;
        for row in &rows {
            out.push(read_line(row)?);
        }
    }
    Ok(out)
}

/// Lines of a session whose actual nobody has written by hand.
pub(super) async fn unsettled_of_session(work: &mut Work, id: &SessionId) -> Done<Vec<Line>> {
    let rows = sql(LINE)
        .then("WHERE released_at IS NULL AND actual_by IS NULL AND session_id = $1 ORDER BY id")
        .bind(id)
        .all(work)
        .await?;
    rows.iter().map(read_line).collect()
}

fn read_line(row: &Row) -> Done<Line> {
    Ok(Line {
        id: row.get("id")?,
        department: row.get("department_id")?,
        day: row.get("day_on")?,
        session: row.get("session_id")?,
        course: row.get("course_id")?,
        what: row.get("what")?,
        supplier: row.get("supplier")?,
        cost: Cost {
            trainers: row.get("trainers_minor")?,
            rooms: row.get("rooms_minor")?,
            prices: row.get("prices_minor")?,
            travel: row.get("travel_minor")?,
            wages: row.get("wages_minor")?,
            cover: row.get("cover_minor")?,
            people: row.get("people")?,
            minutes: row.get("minutes")?,
        },
        planned_minor: row.get("planned_minor")?,
        committed_at: row.get("committed_at")?,
        actual_minor: row.get("actual_minor")?,
        actual_by: row.get("actual_by")?,
        actual_why: row.get("actual_why")?,
        released_at: row.get("released_at")?,
        released_why: row.get("released_why")?,
    })
}

/// Committed at once: their sessions are published.
pub(super) async fn add_for_sessions(work: &mut Work, new: Vec<(&Session, DepartmentId, Cost)>) -> Done<()> {
    let (now, by) = (work.now, work.who().cloned());
    let mut rows: Vec<Vec<Val>> = Vec::new();
    for (s, department, c) in new {
        let id: LineId = work.id();
        rows.push(vec![
            (&id).into(),
            department.into(),
            s.day().into(),
            (&s.id).into(),
            (&s.course).into(),
            "".into(),
            "".into(),
            c.trainers.into(),
            c.rooms.into(),
            c.prices.into(),
            c.travel.into(),
            c.wages.into(),
            c.cover.into(),
            c.all().into(),
            c.people.into(),
            c.minutes.into(),
            now.into(),
            by.clone().into(),
            now.into(),
        ]);
    }
    for chunk in rows.chunks(50) {
        sql(
            "INSERT INTO cost_line (id, department_id, day_on, session_id, course_id, what, supplier, trainers_minor, rooms_minor, \
             prices_minor, travel_minor, wages_minor, cover_minor, planned_minor, people, minutes, made_at, made_by, committed_at) VALUES ",
        )
        .rows(chunk.to_vec())
        .run(work)
        .await?;
    }
    Ok(())
}

/// A purchase: committed at once, or waiting for a yes.
pub(super) async fn add_purchase(work: &mut Work, line: &Line) -> Done<()> {
    let by = work.who().cloned();
    sql("INSERT INTO cost_line (id, department_id, day_on, course_id, what, supplier, trainers_minor, rooms_minor, prices_minor, \
         travel_minor, wages_minor, cover_minor, planned_minor, people, minutes, made_at, made_by, committed_at) \
         VALUES ($1, $2, $3, $4, $5, $6, 0, 0, $7, 0, 0, 0, $7, 0, 0, $8, $9, $10)")
    .bind(&line.id)
    .bind(&line.department)
    .bind(line.day)
    .bind(line.course.clone())
    .bind(&line.what)
    .bind(&line.supplier)
    .bind(line.planned_minor)
    .bind(work.now)
    .bind(by)
    .bind(line.committed_at)
    .run(work)
    .await?;
    Ok(())
}

pub(super) async fn rewrite(work: &mut Work, id: &LineId, c: &Cost) -> Done<()> {
    sql("UPDATE cost_line SET trainers_minor = $1, rooms_minor = $2, prices_minor = $3, travel_minor = $4, wages_minor = $5, \
         cover_minor = $6, planned_minor = $7, people = $8, minutes = $9 WHERE id = $10")
    .bind(c.trainers)
    .bind(c.rooms)
    .bind(c.prices)
    .bind(c.travel)
    .bind(c.wages)
    .bind(c.cover)
    .bind(c.all())
    .bind(c.people)
    .bind(c.minutes)
    .bind(id)
    .run(work)
    .await?;
    Ok(())
}

pub(super) async fn commit_line(work: &mut Work, id: &LineId) -> Done<()> {
    let query =
        sql("UPDATE cost_line SET committed_at = $1 WHERE id = $2 AND committed_at IS NULL AND released_at IS NULL");
    query.bind(work.now).bind(id).run(work).await?;
    Ok(())
}

pub(super) async fn release(work: &mut Work, ids: &[LineId], why: &str) -> Done<()> {
    let by = work.who().cloned();
    for chunk in ids.chunks(400) {
        sql("UPDATE cost_line SET released_at = $1, released_by = $2, released_why = $3 WHERE released_at IS NULL AND id IN (")
            .bind(work.now)
            .bind(by.clone())
            .bind(why)
            .list(chunk)
            .then(")")
            .run(work)
            .await?;
    }
    Ok(())
}

/// What it cost; `by`: who wrote it, with the reason.
pub(super) async fn settle(
    work: &mut Work,
    id: &LineId,
    minor: i64,
    by: Option<PersonId>,
    why: Option<&str>,
) -> Done<()> {
    sql("UPDATE cost_line SET actual_minor = $1, actual_at = $2, actual_by = $3, actual_why = $4 WHERE id = $5")
        .bind(minor)
        .bind(work.now)
        .bind(by)
        .bind(why)
        .bind(id)
        .run(work)
        .await?;
    Ok(())
}

// ---- who says yes

pub(super) async fn add_approval(work: &mut Work, a: &Approval) -> Done<()> {
    sql("INSERT INTO approval (id, budget_id, about, draft_id, line_id, course_id, starts_at, path, cost_minor, left_minor, why, \
         asked_at, asked_by, asked_of, due_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)")
    .bind(&a.id)
    .bind(&a.budget)
    .bind(&a.about)
    .bind(a.draft.clone())
    .bind(a.line.as_ref())
    .bind(a.course.clone())
    .bind(a.starts_at)
    .bind(&a.path)
    .bind(a.cost_minor)
    .bind(a.left_minor)
    .bind(&a.why)
    .bind(a.asked_at)
    .bind(a.asked_by.clone())
    .bind(&a.asked_of)
    .bind(a.due)
    .run(work)
    .await?;
    Ok(())
}

pub(super) async fn approval(work: &mut Work, id: &ApprovalId) -> Done<Approval> {
    read_approval(&sql(APPROVAL).then("WHERE id = $1").bind(id).found(work).await?)
}

/// Everything asked about one thing and not taken back, the newest first.
pub(super) async fn approvals_about(work: &mut Work, about: &str) -> Done<Vec<Approval>> {
    let rows = sql(APPROVAL)
        .then("WHERE about = $1 AND (answer IS NULL OR answer <> 'back') ORDER BY asked_at DESC, id DESC")
        .bind(about)
        .all(work)
        .await?;
    rows.iter().map(read_approval).collect()
}

/// What waits for the answer of one of these people, the earliest day first.
pub async fn approvals_for(work: &mut Work, people: &[PersonId]) -> Done<Vec<Approval>> {
    let rows = sql(APPROVAL)
        .then("WHERE answered_at IS NULL AND asked_of IN (")
        .list(people)
        .then(") ORDER BY due_on, id")
        .all(work)
        .await?;
    rows.iter().map(read_approval).collect()
}

/// The newest of a budget.
pub async fn approvals_of(work: &mut Work, budgets: &[BudgetId], limit: i64) -> Done<Vec<Approval>> {
    if budgets.is_empty() {
        return Ok(Vec::new());
    }
    let rows = sql(APPROVAL)
        .bind(limit)
        .then("WHERE budget_id IN (")
        .list(budgets.iter().take(400))
        .then(") ORDER BY CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END, asked_at DESC, id DESC LIMIT $1")
        .all(work)
        .await?;
    rows.iter().map(read_approval).collect()
}

/// Month and number of drafts that somebody's yes is asked for.
pub(super) async fn drafts(work: &mut Work, ids: &[DraftId]) -> Done<HashMap<DraftId, (String, i64)>> {
    let mut out = HashMap::new();
    for chunk in ids.chunks(400) {
        for row in sql("SELECT id, month, number FROM draft WHERE id IN (").list(chunk).then(")").all(work).await? {
            out.insert(row.get("id")?, (row.get("month")?, row.get("number")?));
        }
    }
    Ok(out)
}

/// What was, or shall be, bought with these lines.
pub(super) async fn purchases(work: &mut Work, ids: &[LineId]) -> Done<HashMap<LineId, String>> {
    let mut out = HashMap::new();
    for chunk in ids.chunks(400) {
        for row in sql("SELECT id, what FROM cost_line WHERE id IN (").list(chunk).then(")").all(work).await? {
            out.insert(row.get("id")?, row.get("what")?);
        }
    }
    Ok(out)
}

/// Asked about drafts that are published or discarded meanwhile, or about a session whose time has come.
pub(super) async fn outlived(work: &mut Work) -> Done<Vec<ApprovalId>> {
    let rows = sql("SELECT a.id FROM approval a LEFT JOIN draft d ON d.id = a.draft_id WHERE a.answered_at IS NULL \
                    AND (d.published_at IS NOT NULL OR d.discarded_at IS NOT NULL OR a.starts_at < $1) ORDER BY a.id")
    .bind(work.now)
    .all(work)
    .await?;
    rows.iter().map(|row| row.get("id")).collect()
}

pub(super) async fn open_approvals(work: &mut Work) -> Done<Vec<Approval>> {
    let rows = sql(APPROVAL).then("WHERE answered_at IS NULL ORDER BY id").all(work).await?;
    rows.iter().map(read_approval).collect()
}

/// `false` when it was answered before.
pub(super) async fn answer(work: &mut Work, id: &ApprovalId, answer: &str, reason: &str) -> Done<bool> {
    let by = work.who().cloned();
    let query = sql("UPDATE approval SET answered_at = $1, answered_by = $2, answer = $3, reason = $4 \
                     WHERE id = $5 AND answered_at IS NULL");
    Ok(query.bind(work.now).bind(by).bind(answer).bind(reason).bind(id).run(work).await? == 1)
}

pub(super) async fn raise(work: &mut Work, a: &Approval) -> Done<()> {
    sql("UPDATE approval SET asked_of = $1, due_on = $2, raised_at = $3 WHERE id = $4")
        .bind(&a.asked_of)
        .bind(a.due)
        .bind(work.now)
        .bind(&a.id)
        .run(work)
        .await?;
    Ok(())
}

fn read_approval(row: &Row) -> Done<Approval> {
    let budget: BudgetId = row.get("budget_id")?;
    let asked_of: Option<PersonId> = row.get("asked_of")?;
    Ok(Approval {
        id: row.get("id")?,
        budget,
        about: row.get("about")?,
        draft: row.get("draft_id")?,
        line: row.get("line_id")?,
        course: row.get::<Option<CourseId>>("course_id")?,
        starts_at: row.get("starts_at")?,
        path: row.get("path")?,
        cost_minor: row.get("cost_minor")?,
        left_minor: row.get("left_minor")?,
        why: row.get("why")?,
        asked_at: row.get("asked_at")?,
        asked_by: row.get("asked_by")?,
        asked_of: asked_of.ok_or_else(|| Stop::fault("an approval asked of nobody"))?,
        due: row.get("due_on")?,
        raised_at: row.get("raised_at")?,
        answered_at: row.get("answered_at")?,
        answered_by: row.get("answered_by")?,
        answer: row.get("answer")?,
        reason: row.get("reason")?,
    })
}
