//! Budgets of some departments, what was bought outside, and one purchase that waits for a manager's yes.

use std::collections::HashMap;

use kit::{Day, DepartmentId, Done, PersonId, Stop, time};
use plan::budget::{self, NewBudget, NewPurchase};
use store::Actor;

use super::Hand;

/// Half a thousand, in minor units.
const STEP: i64 = 50_000;

/// The next half thousand above.
fn round(minor: i64) -> i64 {
    (minor / STEP + 1) * STEP
}

pub async fn budgets(hand: &mut Hand<'_>) -> Done<()> {
    let now = hand.at(0);
    let mut work = hand.work(now).await?;
    let year = time::year_of(hand.as_of);
    let (from, until) = (day(year, 1, 1)?, day(year, 12, 31)?);
    let month = time::month_of(time::plus_days(hand.as_of, 21));
    let drafts = plan::drafts_of_month(&mut work, &month).await?;
    let figures = drafts.into_iter().find_map(|d| d.figures);
    let draft: HashMap<DepartmentId, i64> =
        figures.iter().flat_map(|f| &f.departments).map(|d| (d.department.clone(), d.cost.all())).collect();
    let used: HashMap<DepartmentId, i64> = budget::unbudgeted(&mut work, from, until)
        .await?
        .into_iter()
        .map(|(department, used)| (department, used.committed + used.spent))
        .collect();
    let departments: HashMap<String, DepartmentId> =
        people::departments(&mut work).await?.into_iter().map(|d| (d.slug, d.id)).collect();
    let department =
        |slug: &str| departments.get(slug).cloned().ok_or_else(|| Stop::fault(format!("no department {slug}")));
    let person = async |work: &mut store::Work, handle: &str| -> Done<PersonId> {
        Ok(people::by_handle(work, handle, hand.as_of).await?.id)
    };
    let (kari, planner) = (person(&mut work, "kari.nordby").await?, person(&mut work, "mei.lin").await?);
    let andris = person(&mut work, "andris.kalnins").await?;
    let head = people::manager_of(&mut work, &andris, hand.as_of).await?.unwrap_or_else(|| kari.clone());
    let mut alone = 0;
    for slug in ["technical-support", "billing", "fibre", "mandarin-desk"] {
        let Some(id) = departments.get(slug).cloned() else { continue };
        let (spent, coming) = (used.get(&id).copied().unwrap_or(0), draft.get(&id).copied().unwrap_or(0));
        let most = round(2 * coming + 150_000);
        let lead = slug == "technical-support";
        if lead {
            alone = most;
        }
        work.actor = Actor::Person(kari.clone());
        let new = NewBudget {
            department: id,
            from,
            until,
            amount_minor: round(spent * 5 / 4 + 2 * coming + if lead { 2 * most } else { 100_000 }),
            alone_minor: Some(most),
            note: String::new(),
            approvers: if lead && andris != head {
                vec![(andris.clone(), Some(2 * most)), (head.clone(), None)]
            } else {
                vec![(head.clone(), None)]
            },
        };
        budget::make_budget(&mut work, new).await?;
    }
    work.actor = Actor::Person(planner);
    let seminar = NewPurchase {
        department: department("billing")?,
        day: time::plus_days(hand.as_of, -20).max(from),
        what: "Seminar: bills that explain themselves, two seats".to_owned(),
        supplier: "Skaidra valoda".to_owned(),
        course: None,
        amount_minor: 64_000,
        why: String::new(),
    };
    let (line, _) = budget::buy(&mut work, seminar).await?;
    budget::settle(&mut work, &line, 59_000, "Early booking.").await?;
    let actor = NewPurchase {
        department: department("technical-support")?,
        day: time::plus_days(hand.as_of, 7).min(until),
        what: "An actor for two days of difficult calls".to_owned(),
        supplier: "Rīga Stage".to_owned(),
        course: None,
        amount_minor: alone + 40_000,
        why: "Eight people practise with somebody who is really angry, and nobody has to play it to a colleague."
            .to_owned(),
    };
    budget::buy(&mut work, actor).await?;
    work.commit().await?;
    hand.settle(now).await
}

fn day(year: i32, month: u32, day: u32) -> Done<Day> {
    Day::from_ymd_opt(year, month, day).ok_or_else(|| Stop::fault("no such day"))
}
