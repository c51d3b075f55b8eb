//! What waits on a manager: the first rows of the board, and who has stopped practising.

use kit::Done;
use store::Work;
use web::{Html, Template, Visit, ui::HabitDay};

use super::Item;
use crate::{
    board::{self, Board, facts::Habit},
    dates,
    routes::{
        follow_ups::{ChoreRow, chores, late_words},
        part as render,
    },
};

/// More than this stands on the board.
const SHOWN: usize = 6;
/// Mandatory training is shown so many days before.
const REQUIRED_DAYS: i64 = 14;
/// A week without its working days: so long nobody asks.
const QUIET_DAYS: i64 = 5;

#[derive(Template)]
#[template(path = "today/manager.html")]
struct Manager<'a> {
    v: &'a Visit,
    waits: String,
    late: Option<String>,
    chores: Vec<ChoreRow>,
    /// More wait than are shown here.
    more: bool,
    /// Who has let the practice go for some days.
    quiet: Vec<Item>,
    declines: Vec<super::Item>,
    /// Seats that were asked for and wait for an answer.
    wishes: Option<String>,
    /// Mandatory training of the manager's people.
    required: Option<String>,
}

pub async fn part(v: &Visit, look: &mut Work) -> Done<Html> {
    let board = board::gather(v, look).await?;
    let open = prepare::declines_waiting_for(look, &v.who()?.id).await?;
    let mut declines = super::declines(v, look, open).await?;
    declines.extend(proposals(v, look).await?);
    declines.extend(outside(v, look).await?);
    let late = board.chores.iter().filter(|c| c.late_days > 0).count();
    render(Manager {
        v,
        waits: v.tn("desk-waits", board.chores.len()),
        late: late_words(v, board.chores.len(), late),
        chores: chores(v, &board, SHOWN),
        more: board.chores.len() > SHOWN,
        quiet: quiet(v, &board),
        declines,
        wishes: wishes(v, look).await?,
        required: required(v, look).await?,
    })
}

/// Development plans that somebody of the manager's own proposes.
async fn proposals(v: &Visit, look: &mut Work) -> Done<Vec<Item>> {
    let reports = people::reports(look, &v.who()?.id, v.today()).await?;
    let ids: Vec<kit::PersonId> = reports.iter().map(|p| p.id.clone()).collect();
    let waiting = coach::growth::waiting_for(look, &ids).await?;
    let from = |p: &coach::growth::Plan| {
        let person = reports.iter().find(|r| r.id == p.person && p.proposed_by == p.person)?;
        Some(super::proposal(v, person, &person.handle))
    };
    Ok(waiting.iter().filter_map(from).collect())
}

/// Courses elsewhere that somebody asks to go to.
async fn outside(v: &Visit, look: &mut Work) -> Done<Vec<Item>> {
    let waiting = deliver::outside_waiting(v, look).await?;
    let ids: Vec<kit::PersonId> = waiting.iter().map(|o| o.person.clone()).collect();
    let names = people::people_by_id(look, &ids, v.today()).await?;
    let item = |o: &deliver::outside::Outside| Item {
        text: names.get(&o.person).map_or_else(String::new, |p| p.name.clone()),
        small: format!("{} · {}", o.title, v.money(o.cost_minor)),
        badge: Html::default(),
        href: format!("/outside-courses/{}", o.number),
        link: v.t("desk-open"),
    };
    Ok(waiting.iter().filter(|o| o.person != me(v)).map(item).collect())
}

fn me(v: &Visit) -> kit::PersonId {
    v.me().map_or_else(|| String::new().into(), |me| me.id.clone())
}

/// How many wait, and the first day by which one is to be answered.
async fn wishes(v: &Visit, look: &mut Work) -> Done<Option<String>> {
    let waiting = deliver::wishes_for(look, &v.who()?.id).await?;
    let Some(first) = waiting.first() else { return Ok(None) };
    let args = [("n", waiting.len().into()), ("day", v.day_by(first.due_on).into())];
    Ok(Some(v.tr("desk-wishes", &args)))
}

/// How many of the own people have something overdue or due within two weeks.
async fn required(v: &Visit, look: &mut Work) -> Done<Option<String>> {
    let led = people::led(look, &v.who()?.id, v.today()).await?;
    let ids: Vec<kit::PersonId> = led.into_iter().map(|(p, _)| p).collect();
    let soon = kit::time::plus_days(v.today(), REQUIRED_DAYS);
    let near = |(d, s): &(plan::mandatory::Duty, plan::mandatory::State)| {
        *s != plan::mandatory::State::Exempt && d.due.is_some_and(|d| d <= soon)
    };
    let found = plan::mandatory::of_people(look, &ids, v.today()).await?;
    let open: std::collections::BTreeSet<&kit::PersonId> =
        found.iter().filter(|x| near(x)).map(|(d, _)| &d.person).collect();
    Ok((!open.is_empty()).then(|| v.tn("desk-required-team", open.len())))
}

/// Months of practice in which the last days went by without a card; a question to ask, never a fault.
fn quiet(v: &Visit, board: &Board) -> Vec<Item> {
    let today = v.today();
    let runs = |h: &&Habit| h.starts_on <= today && h.ends_on >= today;
    let mut found: Vec<(i64, Item)> = board
        .lines
        .iter()
        .filter_map(|line| {
            let habit = line.facts.habit.as_ref().filter(runs)?;
            let days = quiet_days(&habit.strip);
            let person = board.people.get(&line.person).filter(|_| days >= QUIET_DAYS)?;
            let course = board.courses.get(&line.course).map_or("", |c| c.title(v.lang()));
            let done = dates::practised(v, habit.starts_on, habit.done, habit.gone);
            let item = Item {
                text: person.name.clone(),
                small: format!("{course} · {done} · {}", v.tn("desk-quiet-days", days)),
                badge: Html::default(),
                href: match &line.facts.follow_up {
                    Some(f) => format!("/follow-ups/{}", f.id),
                    None => format!("/people/{}", person.handle),
                },
                link: v.t("desk-open"),
            };
            Some((days, item))
        })
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.text.cmp(&b.1.text)));
    found.into_iter().take(SHOWN).map(|(_, item)| item).collect()
}

/// Days missed in a row up to yesterday; none when today is practised already.
fn quiet_days(strip: &[HabitDay]) -> i64 {
    let past = strip.iter().take_while(|d| !matches!(d, HabitDay::Today | HabitDay::Coming));
    let past: Vec<&HabitDay> = past.collect();
    past.iter().rev().take_while(|d| ***d == HabitDay::Missed).count() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_days_are_counted_back_from_yesterday() {
        use HabitDay::{Coming, Done, Missed, Today};
        assert_eq!(quiet_days(&[Done, Missed, Missed, Today, Coming]), 2);
        assert_eq!(quiet_days(&[Missed, Missed, Done, Coming]), 0);
        assert_eq!(quiet_days(&[Coming]), 0);
    }
}
