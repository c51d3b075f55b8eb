//! Budgets: what is published is committed, what goes further waits for a yes, what is held is spent, what is cancelled is free.

use std::sync::Arc;

use kit::{Day, DraftId, SessionId};
use plan::budget::{self, BudgetId, LineKind, Standing, Used};
use store::sql;

use crate::{
    doors,
    guest::Guest,
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("money/a draft that costs too much waits for a yes, and is published with it", |s, k| Box::pin(draft(s, k)));
    add("money/what is cancelled is free again, what is held is spent and can be mended", |s, k| Box::pin(books(s, k)));
    add("money/a purchase waits, goes to the next who may, and is declined", |s, k| Box::pin(purchase(s, k)));
}

async fn speaks(stage: &Stage, handle: &str) -> Result<Guest, String> {
    let mut guest = stage.as_(handle).await?;
    guest.speak("en");
    Ok(guest)
}

async fn used(stage: &Stage, id: &BudgetId) -> Result<Used, String> {
    let mut look = stage.look().await?;
    let found = budget::used(&mut look, std::slice::from_ref(id)).await.map_err(said)?;
    Ok(found.get(id).copied().unwrap_or_default())
}

/// A year's budget of so little that nothing fits; Andris may say yes.
async fn tight(stage: &Stage) -> Result<(BudgetId, DraftId, String), String> {
    let samples = doors::samples(stage).await?;
    let draft = DraftId(samples.get("draft").cloned().unwrap_or_default());
    let (department, month) = {
        let mut look = stage.look().await?;
        let found = plan::draft(&mut look, &draft).await.map_err(said)?;
        let figures = found.figures.ok_or("the draft has no figures")?;
        // What departments pay adds up to what the plan costs, but for what rounding leaves.
        let all: i64 = figures.departments.iter().map(|d| d.cost.all()).sum();
        equal((all - figures.cost()).abs() <= figures.cost() / 100, true)?;
        let dearest = figures.departments.into_iter().max_by_key(|d| d.cost.all()).ok_or("no department pays")?;
        (dearest.department, found.month)
    };
    let mut admin = speaks(stage, "kari.nordby").await?;
    let there = {
        let mut look = stage.look().await?;
        budget::budgets(&mut look, false).await.map_err(said)?.into_iter().find(|b| b.department == department)
    };
    if let Some(b) = there {
        admin.does(&format!("/budget/{}/ends", b.id), &[]).await?;
    }
    let form = [
        ("department", department.as_str()),
        ("period", "2026"),
        ("amount", "1,00"),
        ("approver", "andris.kalnins"),
        ("approver_limit", ""),
    ];
    let answer = admin.post("/budget", &form).await?;
    equal(answer.status, 303)?;
    let id = answer.location.trim_start_matches("/budget/").split('?').next().unwrap_or("").to_owned();
    // Two at a time would be two answers to one question; and nobody but an administrator makes one.
    equal(admin.post("/budget", &form).await?.status, 422)?;
    let mut planner = speaks(stage, "mei.lin").await?;
    equal(planner.post("/budget", &form).await?.status, 403)?;
    Ok((id.into(), draft, month))
}

async fn draft(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let (id, draft, month) = tight(&stage).await?;
    let mut planner = speaks(&stage, "mei.lin").await?;
    let version = {
        let mut look = stage.look().await?;
        plan::draft(&mut look, &draft).await.map_err(said)?.version.to_string()
    };
    let page = planner.sees(&format!("/plan/{month}?draft={draft}")).await?;
    page.says("Nothing is published before somebody has said yes.")?;
    equal(page.links(&format!("/drafts/{draft}/publications")).len(), 0)?;
    let publish = format!("/drafts/{draft}/publications");
    equal(planner.post(&publish, &[("version", &version)]).await?.status, 409)?;
    let ask = format!("/drafts/{draft}/approvals");
    equal(planner.post(&ask, &[("why", " ")]).await?.status, 422)?;
    planner.does(&ask, &[("why", "Two teams wait for it.")]).await?.says("Andris Kalniņš is asked for")?;
    // Asked once is asked.
    equal(planner.post(&ask, &[("why", "Again")]).await?.status, 409)?;
    let mut andris = speaks(&stage, "andris.kalnins").await?;
    andris.sees("/today").await?.says("Requests for a yes")?;
    andris.sees("/approvals").await?.says("Two teams wait for it.")?;
    let approval = open(&stage, &id).await?;
    let answer = format!("/approvals/{approval}/answers");
    equal(speaks(&stage, "paula.vitola").await?.post(&answer, &[("answer", "yes")]).await?.status, 403)?;
    equal(planner.post(&answer, &[("answer", "yes")]).await?.status, 403)?;
    equal(andris.post(&answer, &[("answer", "no"), ("reason", "")]).await?.status, 422)?;
    andris.does(&answer, &[("answer", "yes"), ("reason", "Worth it.")]).await?;
    equal(andris.post(&answer, &[("answer", "no"), ("reason", "Late")]).await?.status, 409)?;
    let before = used(&stage, &id).await?;
    planner.sees(&format!("/plan/{month}?draft={draft}")).await?.says("Worth it.")?;
    planner.does(&publish, &[("version", &version)]).await?;
    let after = used(&stage, &id).await?;
    equal(after.committed > before.committed, true)?;
    let mut programme = stage.programme("mei.lin").await?;
    let told = programme.get("/api/v1/budgets?on=2026-12-01").await?;
    let told: serde_json::Value = serde_json::from_str(&told.body).map_err(|e| e.to_string())?;
    let mine = told["budgets"].as_array().and_then(|l| l.iter().find(|b| b["id"] == id.as_str())).ok_or("not told")?;
    equal(mine["committed_minor"].as_i64(), Some(after.committed))?;
    equal(mine["left_minor"].as_i64(), Some(after.left(100)))?;
    let lines = programme.get(&format!("/api/v1/budgets/{id}/lines")).await?;
    let lines: serde_json::Value = serde_json::from_str(&lines.body).map_err(|e| e.to_string())?;
    let sum: i64 = lines["lines"]
        .as_array()
        .ok_or("no lines")?
        .iter()
        .filter(|l| l["state"] == "committed")
        .filter_map(|l| l["planned_minor"].as_i64())
        .sum();
    equal(lines["next"].is_null(), true)?;
    equal(sum, after.committed)?;
    planner.sees(&format!("/budget/{id}")).await?.says("overspent")?;
    let sheet = planner.get(&format!("/budget/{id}/lines.csv")).await?;
    equal(sheet.body.contains(",committed,"), true)?;
    equal(planner.get("/budget.csv").await?.body.contains("2026-12-31"), true)?;
    one_more(&stage, &mut planner, &mut andris, &id).await
}

/// The money is gone: a seat more in what is published needs a yes of its own too.
async fn one_more(stage: &Stage, planner: &mut Guest, andris: &mut Guest, id: &BudgetId) -> Result<(), String> {
    let (session, others) = {
        let mut look = stage.look().await?;
        let row = sql(
            "SELECT l.session_id AS s, l.department_id AS d FROM cost_line l JOIN session s ON s.id = l.session_id \
                       JOIN budget b ON b.department_id = l.department_id WHERE b.id = $1 AND l.released_at IS NULL \
                       AND s.starts_at > $2 AND s.venue_id IS NOT NULL ORDER BY s.starts_at LIMIT 1",
        );
        let row = row.bind(id).bind(stage.now()).one(&mut look).await.map_err(said)?;
        let (session, department) =
            (SessionId(row.get("s").map_err(said)?), row.get::<kit::DepartmentId>("d").map_err(said)?);
        let people = people::people(&mut look, as_of()).await.map_err(said)?;
        let of = |p: &people::Person| p.placement.as_ref().is_some_and(|x| x.department == department);
        (session, people.into_iter().filter(of).map(|p| p.id).collect::<Vec<_>>())
    };
    let (ask, seat) = (format!("/sessions/{session}/approvals"), format!("/sessions/{session}/seats"));
    for person in others {
        let form =
            [("act", "seat"), ("person", person.as_str()), ("accepted", "yes"), ("ask_why", "She waits for it.")];
        let page = planner.get(&format!("/sessions/{session}/changes?act=seat&person={person}&accepted=yes")).await?;
        if page.status != 200 || page.links(&ask).is_empty() {
            continue;
        }
        let given = [("person", person.as_str()), ("accepted", "yes"), ("late_reason", "She asked for it.")];
        equal(planner.post(&seat, &given).await?.status, 422)?;
        equal(planner.post(&ask, &form[..3]).await?.status, 422)?;
        planner.does(&ask, &form).await?.says("Andris Kalniņš is asked for")?;
        let approval = open(stage, id).await?;
        andris.sees("/approvals").await?.says("She waits for it.")?;
        andris.does(&format!("/approvals/{approval}/answers"), &[("answer", "yes"), ("reason", "")]).await?;
        if planner.post(&seat, &given).await?.status == 303 {
            return Ok(());
        }
    }
    Err("nobody of the department could have another seat".into())
}

async fn open(stage: &Stage, id: &BudgetId) -> Result<String, String> {
    let mut look = stage.look().await?;
    let row = sql("SELECT id FROM approval WHERE budget_id = $1 AND answered_at IS NULL").bind(id);
    row.one(&mut look).await.map_err(said)?.get("id").map_err(said)
}

async fn of_session(stage: &Stage, id: &SessionId) -> Result<Vec<budget::Line>, String> {
    let mut look = stage.look().await?;
    let mut out = Vec::new();
    let day = |m, d| Day::from_ymd_opt(2026, m, d).unwrap_or_default();
    for d in people::departments(&mut look).await.map_err(said)? {
        let year = budget::Budget {
            id: "any".into(),
            department: d.id,
            from: day(1, 1),
            until: day(12, 31),
            amount_minor: 0,
            alone_minor: None,
            note: String::new(),
            made_at: kit::At(0),
            ended_at: None,
            approvers: Vec::new(),
        };
        let found = budget::lines(&mut look, &year, LineKind::All, 0, 1_000).await.map_err(said)?;
        out.extend(found.into_iter().filter(|l| l.session.as_ref() == Some(id)));
    }
    Ok(out)
}

async fn books(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let coming = SessionId(samples.get("session").cloned().unwrap_or_default());
    let lines = of_session(&stage, &coming).await?;
    equal(lines.iter().all(|l| l.standing() == Standing::Committed), true)?;
    let heads: i64 = lines.iter().map(|l| l.cost.people).sum();
    let mut planner = speaks(&stage, "mei.lin").await?;
    // One seat less is less money.
    let seated = {
        let mut look = stage.look().await?;
        plan::enrolled(&mut look, &coming).await.map_err(said)?
    };
    equal(heads, seated.len() as i64)?;
    let cost = |l: &[budget::Line]| l.iter().filter(|l| l.released_at.is_none()).map(budget::Line::minor).sum::<i64>();
    let out = seated[0].person.to_string();
    planner.does(&format!("/sessions/{coming}/withdrawals"), &[("person", &out)]).await?;
    let fewer = of_session(&stage, &coming).await?;
    equal(cost(&fewer) < cost(&lines), true)?;
    planner.does(&format!("/sessions/{coming}/cancellations"), &[("why", "Too few can come.")]).await?;
    let gone = of_session(&stage, &coming).await?;
    equal(gone.iter().all(|l| l.released_why.as_deref() == Some("cancelled")), true)?;
    equal(cost(&gone), 0)?;
    // What was held in the year is spent; Olga was ill, and her paid time was not.
    let (held, absent) = {
        let mut look = stage.look().await?;
        let row =
            sql("SELECT a.session_id AS s, a.person_id AS p FROM attendance a JOIN session x ON x.id = a.session_id \
                       WHERE a.state = 'absent' AND x.held_at IS NOT NULL ORDER BY x.starts_at DESC LIMIT 1");
        let row = row.one(&mut look).await.map_err(said)?;
        (SessionId(row.get("s").map_err(said)?), kit::PersonId(row.get("p").map_err(said)?))
    };
    let spent = of_session(&stage, &held).await?;
    equal(spent.iter().all(|l| l.standing() == Standing::Actual), true)?;
    let ill = {
        let mut look = stage.look().await?;
        people::person(&mut look, &absent, as_of()).await.map_err(said)?.placement.ok_or("nowhere")?.department
    };
    let hers = spent.iter().find(|l| l.department == ill).ok_or("no line of hers")?;
    equal(hers.actual_minor < Some(hers.planned_minor), true)?;
    let write = format!("/cost-lines/{}/actuals", hers.id);
    equal(planner.post(&write, &[("amount", "12,345")]).await?.status, 422)?;
    equal(planner.post(&write, &[("amount", "12.34"), ("why", "")]).await?.status, 422)?;
    equal(planner.post(&write, &[("amount", "12.34"), ("why", "The room was free.")]).await?.status, 303)?;
    let now = of_session(&stage, &held).await?;
    let hers = now.iter().find(|l| l.id == hers.id).ok_or("gone")?;
    equal((hers.actual_minor, hers.actual_why.as_deref()), (Some(1_234), Some("The room was free.")))
}

async fn purchase(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let samples = doors::samples(&stage).await?;
    let id = BudgetId(samples.get("budget").cloned().unwrap_or_default());
    let approval = samples.get("approval").cloned().unwrap_or_default();
    let waiting = used(&stage, &id).await?;
    equal(waiting.waiting > 0, true)?;
    // Silence goes to the next who may, and the first may still answer.
    stage.days(8).await?;
    let (of, name) = {
        let mut look = stage.look().await?;
        let row = sql("SELECT asked_of FROM approval WHERE id = $1").bind(approval.as_str());
        let of = kit::PersonId(row.one(&mut look).await.map_err(said)?.get("asked_of").map_err(said)?);
        let person = people::person(&mut look, &of, as_of()).await.map_err(said)?;
        (person.handle, person.name)
    };
    equal(of != "andris.kalnins", true)?;
    let mut planner = speaks(&stage, "mei.lin").await?;
    planner.sees("/approvals").await?.says(&name)?;
    let mut head = speaks(&stage, &of).await?;
    head.sees("/approvals").await?.says("An actor for two days of difficult calls")?;
    let answer = format!("/approvals/{approval}/answers");
    head.does(&answer, &[("answer", "no"), ("reason", "Next year.")]).await?;
    equal(used(&stage, &id).await?, Used { waiting: 0, ..waiting })?;
    planner.sees(&format!("/budget/{id}?kind=released")).await?.says("declined")?;
    // A small one needs nobody; called off, its money is free.
    let buy = format!("/budget/{id}/purchases");
    let form = [("what", "Two books"), ("amount", "40"), ("day", "2026-12-10")];
    planner.does(&buy, &form).await?.says("Two books")?;
    equal(used(&stage, &id).await?.committed, waiting.committed + 4_000)?;
    equal(planner.post(&buy, &[("what", "Later"), ("amount", "40"), ("day", "2027-01-10")]).await?.status, 422)?;
    let line: String = {
        let mut look = stage.look().await?;
        sql("SELECT id FROM cost_line WHERE what = 'Two books'")
            .one(&mut look)
            .await
            .map_err(said)?
            .get("id")
            .map_err(said)?
    };
    equal(planner.post(&format!("/cost-lines/{line}/releases"), &[]).await?.status, 303)?;
    equal(used(&stage, &id).await?.committed, waiting.committed)
}
