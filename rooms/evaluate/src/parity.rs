//! Whether people who work from home are reached like those on site: who waits for training, has a seat, was there, has taken
//! it, and what they can do with it. Counted at night over a year; the page reads the sums.

use std::collections::{HashMap, HashSet};

use ::store::{Actor, Db, Work};
use kit::{At, Chance, Day, Done, PersonId, SessionId, time};

use crate::{
    reaction::{Round, SMALL_GROUP},
    store as db,
};

pub const WINDOW_DAYS: i64 = 365;
/// Fewer people than this on a side are not compared.
pub const HEADS_MIN: i64 = 10;

/// What is counted, in the order of the page: people of whom it is true.
pub const MEASURES: [&str; 5] = ["asked", "seats", "far", "attended", "completed"];

/// One side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// home | site
    pub slice: String,
    pub heads: i64,
    /// People by [`MEASURES`].
    pub people: [i64; 5],
    /// Answers to what they can do with it, and their sum (1 to 5 each).
    pub answers: i64,
    pub able: i64,
    pub counted_on: Day,
}

impl Side {
    pub fn share(&self, measure: usize) -> Option<f64> {
        (self.heads > 0).then(|| self.people[measure] as f64 / self.heads as f64)
    }
    /// The mean, from so many answers on that nobody is known by them.
    pub fn able_mean(&self) -> Option<f64> {
        (self.answers >= SMALL_GROUP as i64).then(|| self.able as f64 / self.answers as f64)
    }
}

/// What the figures allow to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    TooFew,
    /// The difference may well be chance.
    Alike,
    HomeLess,
    HomeMore,
}

/// Compares two shares by the 95 % interval of their difference (Agresti and Caffo 2000: one success and one failure added
/// to each side, which holds for small groups too).
pub fn verdict(home: &Side, site: &Side, measure: usize) -> Verdict {
    if home.heads < HEADS_MIN || site.heads < HEADS_MIN {
        return Verdict::TooFew;
    }
    let share = |s: &Side| (s.people[measure] as f64 + 1.0) / (s.heads as f64 + 2.0);
    let (a, b) = (share(home), share(site));
    let spread = |p: f64, n: i64| p * (1.0 - p) / (n as f64 + 2.0);
    let half = 1.96 * (spread(a, home.heads) + spread(b, site.heads)).sqrt();
    match a - b {
        d if d + half < 0.0 => Verdict::HomeLess,
        d if d - half > 0.0 => Verdict::HomeMore,
        _ => Verdict::Alike,
    }
}

/// Counts both sides anew. Reads in one go, and writes two rows in a short work.
pub async fn count_parity(db: &Db, now: At, chance: &mut Chance) -> Done<()> {
    let mut look = db.look(None, now).await?;
    let sides = sides(&mut look).await?;
    drop(look);
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    self::db::parity::put(&mut work, &sides).await?;
    work.commit().await
}

async fn sides(look: &mut Work) -> Done<[Side; 2]> {
    let today = people::today(look).await?;
    let settings = people::settings(look).await?;
    let since = time::at_local(time::plus_days(today, -WINDOW_DAYS), 0, settings.zone);
    let home: HashMap<PersonId, bool> =
        people::people(look, today).await?.into_iter().map(|p| (p.id, p.home)).collect();
    let now = look.now;
    let sessions = plan::sessions(look, since, now.plus_days(WINDOW_DAYS)).await?;
    let far: HashSet<SessionId> = sessions.iter().filter(|s| s.venue.is_none()).map(|s| s.id.clone()).collect();
    let ids: Vec<SessionId> = sessions.into_iter().map(|s| s.id).collect();
    let (mut seated, mut seated_far) = (HashSet::new(), HashSet::new());
    for seat in plan::enrolments(look, &ids).await? {
        if far.contains(&seat.session) {
            seated_far.insert(seat.person.clone());
        }
        seated.insert(seat.person);
    }
    let attended = deliver::attendance(look, &ids).await?.into_iter().filter(|(_, state)| state != "absent");
    let attended: HashSet<PersonId> = attended.map(|((_, person), _)| person).collect();
    let asked: HashSet<PersonId> = plan::asked_since(look, since).await?.into_iter().collect();
    let completed: HashSet<PersonId> =
        records::completed_since(look, since).await?.into_iter().map(|(person, _)| person).collect();
    let side = |slice: &str, of_home: bool| {
        let count = |set: &HashSet<PersonId>| set.iter().filter(|p| home.get(*p) == Some(&of_home)).count() as i64;
        Side {
            slice: slice.to_owned(),
            heads: home.values().filter(|h| **h == of_home).count() as i64,
            people: [count(&asked), count(&seated), count(&seated_far), count(&attended), count(&completed)],
            counted_on: today,
            ..Side::default()
        }
    };
    let mut both = [side("home", true), side("site", false)];
    for r in db::reactions::reactions(look, &ids).await?.into_iter().filter(|r| r.round == Round::Class) {
        let Some(at_home) = home.get(&r.person) else { continue };
        let side = &mut both[usize::from(!at_home)];
        side.answers += 1;
        side.able += r.able;
    }
    Ok(both)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(heads: i64, n: i64) -> Side {
        Side { heads, people: [n; 5], ..Side::default() }
    }

    #[test]
    fn a_difference_is_said_only_where_chance_is_a_poor_excuse() {
        assert_eq!(verdict(&side(9, 0), &side(200, 150), 0), Verdict::TooFew);
        assert_eq!(verdict(&side(40, 10), &side(200, 120), 0), Verdict::HomeLess);
        assert_eq!(verdict(&side(40, 22), &side(200, 120), 0), Verdict::Alike);
        assert_eq!(verdict(&side(40, 40), &side(200, 120), 0), Verdict::HomeMore);
        // Nobody on either side is no difference.
        assert_eq!(verdict(&side(12, 0), &side(12, 0), 0), Verdict::Alike);
    }

    #[test]
    fn few_answers_are_not_shown() {
        let few = Side { answers: 4, able: 18, ..Side::default() };
        assert_eq!((few.able_mean(), Side { answers: 5, able: 20, ..few.clone() }.able_mean()), (None, Some(4.0)));
    }
}
