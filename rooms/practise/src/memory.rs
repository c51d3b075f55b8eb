//! What is remembered, of oneself and for the coach; and how a team is doing together.

use std::collections::{BTreeSet, HashMap};

use kit::{Day, Done, PersonId, TeamId, time};
use store::Work;

use crate::{
    model::{Card, Practice, PracticeId, number},
    store as rows,
    strip::planned_days,
};

/// Of ten cards seen before, how many would be remembered today, and over how many cards; `None` before the first answer.
pub async fn retention(work: &mut Work, person: &PersonId, today: Day) -> Done<Option<(i64, usize)>> {
    let cards = rows::cards_of(work, person).await?;
    Ok(of_ten(&cards, today))
}

pub fn of_ten(cards: &[Card], today: Day) -> Option<(i64, usize)> {
    let seen: Vec<habit::Card> = cards.iter().filter(|c| c.kind != "behaviour").filter_map(Card::engine).collect();
    let found = habit::retention(&seen, number(today));
    found.mean.map(|mean| ((mean * 10.0).round() as i64, found.cards))
}

/// The cards least likely to be remembered, the weakest first, with that chance; behaviours are not recalled but done.
pub fn weakest(cards: &[Card], today: Day, n: usize) -> Vec<(&Card, f64)> {
    let seen: Vec<(&Card, habit::Card)> =
        cards.iter().filter(|c| c.kind != "behaviour").filter_map(|c| Some((c, c.engine()?))).collect();
    let engine: Vec<habit::Card> = seen.iter().map(|(_, e)| *e).collect();
    let order = habit::weakest(&engine, number(today), n);
    order.into_iter().map(|i| (seen[i].0, habit::recall(&engine[i], number(today)))).collect()
}

/// One team's week.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamWeek {
    pub team: TeamId,
    /// People in a month of practice this week.
    pub people: usize,
    /// Share of working days with practice, percent, Monday until today; `None` under five people or before the first day.
    pub share_pct: Option<i64>,
    pub goal_pct: Option<i64>,
}

/// The week of these teams, without naming anybody.
pub async fn team_weeks(work: &mut Work, teams: &[TeamId], today: Day) -> Done<Vec<TeamWeek>> {
    let monday = time::monday(today);
    let team_of: HashMap<PersonId, TeamId> = people::members(work, teams, today).await?.into_iter().collect();
    let ids: Vec<PersonId> = team_of.keys().cloned().collect();
    let mut running = rows::practices_of_people(work, &ids).await?;
    running.retain(|p| p.starts_on <= today && p.ends_on >= monday);
    let practice_ids: Vec<PracticeId> = running.iter().map(|p| p.id.clone()).collect();
    let days = rows::practice_days(work, &practice_ids).await?;
    let planned = planned_days(work, &running).await?;
    let goals = rows::team_goals(work).await?;
    let mut out = Vec::new();
    for team in teams {
        let of_team: Vec<&Practice> = running.iter().filter(|p| team_of.get(&p.person) == Some(team)).collect();
        let people: BTreeSet<&PersonId> = of_team.iter().map(|p| &p.person).collect();
        out.push(TeamWeek {
            team: team.clone(),
            people: people.len(),
            share_pct: share(&of_team, &days, &planned, monday, today)
                .filter(|_| people.len() as i64 >= listen::SMALL_GROUP),
            goal_pct: goals.get(team).copied(),
        });
    }
    Ok(out)
}

/// Days count once per person, however many months run side by side; today counts only when it was practised.
fn share(
    practices: &[&Practice],
    days: &HashMap<PracticeId, BTreeSet<Day>>,
    planned: &HashMap<PracticeId, BTreeSet<Day>>,
    monday: Day,
    today: Day,
) -> Option<i64> {
    let (mut asked, mut done) = (BTreeSet::<(&PersonId, Day)>::new(), BTreeSet::<(&PersonId, Day)>::new());
    let week = |d: &&Day| **d >= monday && **d <= today;
    for p in practices {
        let gone = planned.get(&p.id).into_iter().flatten().filter(week).filter(|d| **d < today);
        asked.extend(gone.map(|d| (&p.person, *d)));
        done.extend(days.get(&p.id).into_iter().flatten().filter(week).map(|d| (&p.person, *d)));
    }
    let all = asked.union(&done).count();
    (all > 0).then(|| (done.len() as f64 * 100.0 / all as f64).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Memory;

    fn card(id: &str, kind: &str, stability: f64, lapses: i64) -> Card {
        Card {
            id: id.into(),
            practice: "p".into(),
            person: "x".into(),
            course: "c".into(),
            version: 1,
            item: id.into(),
            kind: kind.into(),
            due_on: Day::default(),
            memory: Some(Memory { stability, difficulty: 5.0, last_on: Day::from_ymd_opt(2026, 11, 1).unwrap() }),
            reviews: 3,
            lapses,
            own: None,
        }
    }

    #[test]
    fn the_weakest_card_is_the_one_most_likely_forgotten_and_behaviours_are_no_memory() {
        let today = Day::from_ymd_opt(2026, 11, 21).unwrap();
        let cards =
            [card("strong", "recall", 90.0, 0), card("weak", "recall", 2.0, 3), card("do", "behaviour", 1.0, 9)];
        let weak = weakest(&cards, today, 5);
        assert_eq!(weak.iter().map(|(c, _)| c.id.as_str()).collect::<Vec<_>>(), ["weak", "strong"]);
        assert!(weak[0].1 < weak[1].1);
        let (of_ten, n) = of_ten(&cards, today).unwrap();
        assert_eq!(n, 2);
        assert!((1..=9).contains(&of_ten));
        assert_eq!(super::of_ten(&[], today), None);
    }
}
