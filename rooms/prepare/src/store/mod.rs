//! Every SQL statement of the room; letters and goals here, the rest beside.

pub mod feeds;
pub mod lists;
pub mod replies;
pub mod texts;

use kit::{At, Day, Done, PersonId, Say, SessionId};
use store::{Row, Work, sql};

use crate::{
    letter::Letter,
    model::{Goal, GoalId, Memo},
};

const MEMO: &str = "SELECT session_id, person_id, lang, signed_by, due_at, sent_at, refused, read_at, late_reason, sequence, told_at \
     FROM memo WHERE ended_at IS NULL AND ";

fn read_memo(row: &Row) -> Done<Memo> {
    let refused: Option<String> = row.get("refused")?;
    Ok(Memo {
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        lang: row.get("lang")?,
        signed_by: row.get("signed_by")?,
        due_at: row.get("due_at")?,
        sent_at: row.get("sent_at")?,
        refused: refused.map_or_else(|| Ok(Vec::new()), |r| serde_json::from_str(&r))?,
        read_at: row.get("read_at")?,
        late_reason: row.get("late_reason")?,
        sequence: row.get("sequence")?,
        told: row.get::<Option<At>>("told_at")?.is_some(),
    })
}

/// Every memo of these sessions.
pub async fn memos(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<Memo>> {
    let mut out = Vec::new();
    for chunk in sessions.chunks(400) {
        let query = sql(MEMO).then("session_id IN (").list(chunk).then(") ORDER BY session_id, person_id");
        for row in query.all(work).await? {
            out.push(read_memo(&row)?);
        }
    }
    Ok(out)
}

/// The letter of one person about one session, when the person has a seat.
pub async fn memo(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<Option<Memo>> {
    let query = sql(MEMO).then("session_id = $1 AND person_id = $2");
    query.bind(session).bind(person).maybe(work).await?.as_ref().map(read_memo).transpose()
}

/// The letter as it was written; `None` while something is missing.
pub async fn letter(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<Option<Letter>> {
    let query = sql("SELECT letter FROM memo WHERE ended_at IS NULL AND session_id = $1 AND person_id = $2");
    let row = query.bind(session).bind(person).found(work).await?;
    Ok(serde_json::from_str(&row.get::<String>("letter")?)?)
}

/// Every memo of one person, newest last.
pub async fn memos_of(work: &mut Work, person: &PersonId) -> Done<Vec<Memo>> {
    let rows = sql(MEMO).then("person_id = $1 ORDER BY due_at, session_id").bind(person).all(work).await?;
    rows.iter().map(read_memo).collect()
}

/// Letters that cannot leave because something is missing; soonest first.
pub async fn memos_refused(work: &mut Work) -> Done<Vec<Memo>> {
    let query = sql(MEMO).then("sent_at IS NULL AND refused IS NOT NULL ORDER BY due_at, session_id, person_id");
    query.all(work).await?.iter().map(read_memo).collect()
}

/// Sessions with an unsent letter due by `until`. The letters themselves are not read.
pub async fn sessions_due(work: &mut Work, until: At) -> Done<Vec<SessionId>> {
    let rows = sql("SELECT DISTINCT session_id FROM memo WHERE sent_at IS NULL AND due_at <= $1 ORDER BY session_id")
        .bind(until)
        .all(work)
        .await?;
    rows.iter().map(|row| row.get("session_id")).collect()
}

/// Not sent and due by `until`; of one session or of all.
pub async fn memos_due(work: &mut Work, until: At, session: Option<&SessionId>) -> Done<Vec<Memo>> {
    let query = match session {
        Some(id) => sql(MEMO).then("sent_at IS NULL AND due_at <= $1 AND session_id = $2").bind(until).bind(id),
        None => sql(MEMO).then("sent_at IS NULL AND due_at <= $1").bind(until),
    };
    query.then(" ORDER BY session_id, person_id").all(work).await?.iter().map(read_memo).collect()
}

/// New letters; one that ended with its seat begins anew when the seat is given again.
pub async fn add_memos(work: &mut Work, memos: &[(Memo, Option<Letter>)]) -> Done<()> {
    for chunk in memos.chunks(100) {
        let mut rows = Vec::with_capacity(chunk.len());
        for (m, letter) in chunk {
            rows.push(vec![
                (&m.session).into(),
                (&m.person).into(),
                m.lang.into(),
                serde_json::to_string(letter)?.into(),
                m.signed_by.as_ref().into(),
                m.due_at.into(),
                refused(&m.refused)?.into(),
                m.late_reason.clone().into(),
                m.sequence.into(),
            ]);
        }
        sql("INSERT INTO memo (session_id, person_id, lang, letter, signed_by, due_at, refused, late_reason, sequence) VALUES ")
            .rows(rows)
            .then(
                " ON CONFLICT (session_id, person_id) DO UPDATE SET lang = excluded.lang, letter = excluded.letter, \
                 signed_by = excluded.signed_by, due_at = excluded.due_at, refused = excluded.refused, \
                 late_reason = excluded.late_reason, sequence = excluded.sequence, sent_at = NULL, read_at = NULL, \
                 told_at = NULL, ended_at = NULL WHERE memo.ended_at IS NOT NULL",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

/// A letter that has left before is true no more: what it says now, and that it must be read again. `false` when the change
/// was told before.
pub async fn set_changed(work: &mut Work, m: &Memo, letter: Option<&Letter>) -> Done<bool> {
    let rows = sql("UPDATE memo SET lang = $1, letter = $2, signed_by = $3, due_at = $4, sent_at = $5, refused = $6, \
                    late_reason = $7, sequence = $8, read_at = NULL \
                    WHERE session_id = $9 AND person_id = $10 AND sequence < $8 AND ended_at IS NULL")
    .bind(m.lang)
    .bind(serde_json::to_string(&letter)?)
    .bind(m.signed_by.as_ref())
    .bind(m.due_at)
    .bind(m.sent_at)
    .bind(refused(&m.refused)?)
    .bind(m.late_reason.clone())
    .bind(m.sequence)
    .bind(&m.session)
    .bind(&m.person)
    .run(work)
    .await?;
    Ok(rows == 1)
}

/// The seat is gone: letter and goal end with it. `false` when they had ended before.
pub async fn end(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<bool> {
    let now = work.now;
    let n = sql("UPDATE memo SET ended_at = $1 WHERE session_id = $2 AND person_id = $3 AND ended_at IS NULL")
        .bind(now)
        .bind(session)
        .bind(person)
        .run(work)
        .await?;
    sql("UPDATE goal SET ended_at = $1 WHERE session_id = $2 AND person_id = $3 AND ended_at IS NULL")
        .bind(now)
        .bind(session)
        .bind(person)
        .run(work)
        .await?;
    Ok(n == 1)
}

/// Goals that are not agreed yet are due with the session's new day.
pub async fn set_goals_due(work: &mut Work, session: &SessionId, due_on: Day) -> Done<()> {
    sql("UPDATE goal SET due_on = $1 WHERE session_id = $2 AND agreed_at IS NULL AND ended_at IS NULL")
        .bind(due_on)
        .bind(session)
        .run(work)
        .await?;
    Ok(())
}

fn refused(items: &[Say]) -> Done<Option<String>> {
    Ok(if items.is_empty() { None } else { Some(serde_json::to_string(items)?) })
}

/// Writes what sending found out; `false` when it was sent in the meantime.
pub async fn set_memo(work: &mut Work, m: &Memo, letter: Option<&Letter>) -> Done<bool> {
    let rows =
        sql("UPDATE memo SET lang = $1, letter = $2, signed_by = $3, sent_at = $4, refused = $5, late_reason = $6, sequence = $7, \
             told_at = coalesce(told_at, $4) \
             WHERE session_id = $8 AND person_id = $9 AND sent_at IS NULL")
        .bind(m.lang)
        .bind(serde_json::to_string(&letter)?)
        .bind(m.signed_by.as_ref())
        .bind(m.sent_at)
        .bind(refused(&m.refused)?)
        .bind(m.late_reason.clone())
        .bind(m.sequence)
        .bind(&m.session)
        .bind(&m.person)
        .run(work)
        .await?;
    Ok(rows == 1)
}

/// `false` when it was read before.
pub async fn set_read(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<bool> {
    let rows = sql("UPDATE memo SET read_at = $1 WHERE session_id = $2 AND person_id = $3 AND read_at IS NULL")
        .bind(work.now)
        .bind(session)
        .bind(person)
        .run(work)
        .await?;
    Ok(rows == 1)
}

const GOAL: &str = "SELECT id, session_id, person_id, manager_id, due_on, text, written_at, talked_on, agreed_at, agreed_by, \
                    version FROM goal WHERE ended_at IS NULL AND ";

fn read_goal(row: &Row) -> Done<Goal> {
    Ok(Goal {
        id: row.get("id")?,
        session: row.get("session_id")?,
        person: row.get("person_id")?,
        manager: row.get("manager_id")?,
        due_on: row.get("due_on")?,
        text: row.get("text")?,
        written_at: row.get("written_at")?,
        talked_on: row.get("talked_on")?,
        agreed_at: row.get("agreed_at")?,
        agreed_by: row.get("agreed_by")?,
        version: row.get("version")?,
    })
}

/// One goal; 404 when there is none.
pub async fn goal(work: &mut Work, id: &GoalId) -> Done<Goal> {
    read_goal(&sql(GOAL).then("id = $1").bind(id).found(work).await?)
}

/// The goal of one person for one session; 404 when the person has no seat there.
pub async fn goal_of(work: &mut Work, session: &SessionId, person: &PersonId) -> Done<Goal> {
    let query = sql(GOAL).then("session_id = $1 AND person_id = $2");
    read_goal(&query.bind(session).bind(person).found(work).await?)
}

/// Every goal for these sessions.
pub async fn goals(work: &mut Work, sessions: &[SessionId]) -> Done<Vec<Goal>> {
    let mut out = Vec::new();
    for chunk in sessions.chunks(400) {
        let query = sql(GOAL).then("session_id IN (").list(chunk).then(") ORDER BY due_on, id");
        for row in query.all(work).await? {
            out.push(read_goal(&row)?);
        }
    }
    Ok(out)
}

/// Every goal of one person, newest last.
pub async fn goals_of(work: &mut Work, person: &PersonId) -> Done<Vec<Goal>> {
    let rows = sql(GOAL).then("person_id = $1 ORDER BY due_on, id").bind(person).all(work).await?;
    rows.iter().map(read_goal).collect()
}

/// Goals whose talk with this manager is still to come, written or not; soonest first. The manager of today, who is the one
/// that may agree: the row keeps who it was when the plan was published.
pub async fn goals_waiting_for(work: &mut Work, manager: &PersonId) -> Done<Vec<Goal>> {
    let today = people::today(work).await?;
    let mut reports: Vec<PersonId> = Vec::new();
    for leader in people::charge_of(work, manager, today).await? {
        reports.extend(people::reports(work, &leader, today).await?.into_iter().map(|p| p.id));
    }
    let mut out = Vec::new();
    for chunk in reports.chunks(400) {
        let query = sql(GOAL).then("agreed_at IS NULL AND person_id IN (").list(chunk).then(")");
        for row in query.all(work).await? {
            out.push(read_goal(&row)?);
        }
    }
    out.sort_by(|a, b| (a.due_on, &a.id.0).cmp(&(b.due_on, &b.id.0)));
    Ok(out)
}

pub async fn add_goals(work: &mut Work, goals: &[Goal]) -> Done<()> {
    for chunk in goals.chunks(150) {
        let rows = chunk
            .iter()
            .map(|g| {
                vec![
                    (&g.id).into(),
                    (&g.session).into(),
                    (&g.person).into(),
                    g.manager.as_ref().into(),
                    g.due_on.into(),
                    g.version.into(),
                ]
            })
            .collect();
        sql("INSERT INTO goal (id, session_id, person_id, manager_id, due_on, version) VALUES ")
            .rows(rows)
            .then(
                " ON CONFLICT (session_id, person_id) DO UPDATE SET due_on = excluded.due_on, manager_id = \
                 excluded.manager_id, ended_at = NULL WHERE goal.ended_at IS NOT NULL",
            )
            .run(work)
            .await?;
    }
    Ok(())
}

/// `false` when somebody else changed it in the meantime.
pub async fn set_text(work: &mut Work, goal: &Goal, text: &str) -> Done<bool> {
    let rows = sql("UPDATE goal SET text = $1, written_at = $2, version = version + 1 \
                    WHERE id = $3 AND version = $4 AND agreed_at IS NULL")
    .bind(text)
    .bind(work.now)
    .bind(&goal.id)
    .bind(goal.version)
    .run(work)
    .await?;
    Ok(rows == 1)
}

/// `false` when somebody else changed it in the meantime.
pub async fn set_agreed(work: &mut Work, goal: &Goal, text: &str, talked_on: Day, by: &PersonId) -> Done<bool> {
    // Written together in the talk: then the learner's half is done with it.
    let written_at = goal.written_at.unwrap_or(work.now);
    let rows = sql("UPDATE goal SET text = $1, talked_on = $2, agreed_at = $3, agreed_by = $4, written_at = $5, \
                    version = version + 1 WHERE id = $6 AND version = $7 AND agreed_at IS NULL")
    .bind(text)
    .bind(talked_on)
    .bind(work.now)
    .bind(by)
    .bind(written_at)
    .bind(&goal.id)
    .bind(goal.version)
    .run(work)
    .await?;
    Ok(rows == 1)
}
