//! Who is reached by training, and who never is: heads by department, position and type of training over a year. Counted at
//! night, because it looks at everybody; the page reads the sums.

use std::collections::{BTreeMap, HashMap, HashSet};

use ::store::{Actor, Db, Work};
use curriculum::CourseType;
use kit::{At, Chance, CourseId, Day, Done, PersonId, Zone, time};

use crate::store as db;

/// Days of completed training that count.
pub const WINDOW_DAYS: i64 = 365;
/// Days of shifts by which somebody is a night worker, and the share (of a hundred) of them that makes one.
const SHIFT_DAYS: i64 = 28;
const NIGHT_PCT: usize = 33;
/// A shift that begins at or after this local hour, or ends before the other, is a night's.
const NIGHT_FROM_MINUTES: i64 = 20 * 60;
const NIGHT_TO_MINUTES: i64 = 7 * 60;

/// Slices across departments that planners forget.
pub const GROUPS: [&str; 5] = ["everybody", "temporary", "home", "night", "managers"];

/// One sum. `kind` is a type of training, or empty for any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// department | group
    pub part: String,
    /// Id of the department, or one of [`GROUPS`].
    pub slice: String,
    /// The position; empty for a group.
    pub level: String,
    pub kind: String,
    pub heads: i64,
    pub reached: i64,
    pub counted_on: Day,
}

/// What is counted of one person.
struct One {
    department: String,
    level: String,
    groups: Vec<&'static str>,
    kinds: HashSet<CourseType>,
}

/// Counts everybody anew. Reads in one go, thinks, and writes the sums in a short work.
pub async fn count_reach(db: &Db, now: At, chance: &mut Chance) -> Done<()> {
    let mut look = db.look(None, now).await?;
    let today = people::today(&mut look).await?;
    let all = everybody(&mut look, today).await?;
    drop(look);
    let sums = sums(&all, today);
    let mut work = db.work(Actor::System, now, chance.fork()).await?;
    self::db::reach::put(&mut work, &sums).await?;
    work.commit().await
}

async fn everybody(look: &mut Work, today: Day) -> Done<Vec<One>> {
    let settings = people::settings(look).await?;
    let since = time::at_local(time::plus_days(today, -WINDOW_DAYS), 0, settings.zone);
    let kinds: HashMap<CourseId, CourseType> =
        curriculum::courses(look).await?.into_iter().map(|c| (c.id, c.kind)).collect();
    let mut learned: HashMap<PersonId, HashSet<CourseType>> = HashMap::new();
    for (person, course) in records::completed_since(look, since).await? {
        if let Some(kind) = kinds.get(&course) {
            learned.entry(person).or_default().insert(*kind);
        }
    }
    let people = people::people(look, today).await?;
    let night = night_workers(look, &people, settings.zone, today).await?;
    let led_by = |p: &people::Person| p.placement.as_ref().and_then(|place| place.manager.clone());
    let managers: HashSet<PersonId> = people.iter().filter_map(led_by).collect();
    let one = |p: people::Person| {
        let place = p.placement.as_ref()?;
        let groups = [
            ("everybody", true),
            ("temporary", place.contract != "permanent"),
            ("home", p.home),
            ("night", night.contains(&p.id)),
            ("managers", managers.contains(&p.id)),
        ];
        Some(One {
            department: place.department.0.clone(),
            level: place.position.clone(),
            groups: groups.into_iter().filter(|(_, on)| *on).map(|(name, _)| name).collect(),
            kinds: learned.get(&p.id).cloned().unwrap_or_default(),
        })
    };
    Ok(people.into_iter().filter_map(one).collect())
}

/// Read day by day: a year's shifts of a large house need not be in memory at once.
async fn night_workers(look: &mut Work, all: &[people::Person], house: Zone, today: Day) -> Done<HashSet<PersonId>> {
    let zone = |p: &people::Person| Some((p.id.clone(), p.placement.as_ref()?.zone));
    let zones: HashMap<PersonId, Zone> = all.iter().filter_map(zone).collect();
    let mut counts: HashMap<PersonId, (usize, usize)> = HashMap::new();
    for back in (1..=SHIFT_DAYS).rev() {
        let [from, to] = [back, back - 1].map(|b| time::at_local(time::plus_days(today, -b), 0, house));
        let begun = people::shifts(look, from, to).await?.into_iter().filter(|s| s.starts_at >= from);
        for shift in begun {
            let zone = zones.get(&shift.person).copied().unwrap_or(house);
            let (starts, ends) = (shift.starts_at.local_minutes(zone), shift.ends_at.local_minutes(zone));
            let count = counts.entry(shift.person).or_default();
            count.0 += usize::from(at_night(starts, ends));
            count.1 += 1;
        }
    }
    Ok(counts.into_iter().filter(|(_, (night, all))| night * 100 > all * NIGHT_PCT).map(|(p, _)| p).collect())
}

fn at_night(starts: i64, ends: i64) -> bool {
    !(NIGHT_TO_MINUTES - 120..NIGHT_FROM_MINUTES).contains(&starts) || ends <= NIGHT_TO_MINUTES
}

fn sums(all: &[One], counted_on: Day) -> Vec<Sum> {
    let mut found: BTreeMap<(&str, &str, &str, &str), (i64, i64)> = BTreeMap::new();
    for one in all {
        let own = std::iter::once(("department", one.department.as_str(), one.level.as_str()));
        for (part, slice, level) in own.chain(one.groups.iter().map(|g| ("group", *g, ""))) {
            let mut add = |kind, reached: bool| {
                let sum = found.entry((part, slice, level, kind)).or_default();
                sum.0 += 1;
                sum.1 += i64::from(reached);
            };
            add("", !one.kinds.is_empty());
            CourseType::ALL.into_iter().for_each(|k| add(k.code(), one.kinds.contains(&k)));
        }
    }
    let sum = |((part, slice, level, kind), (heads, reached)): ((&str, &str, &str, &str), (i64, i64))| Sum {
        part: part.to_owned(),
        slice: slice.to_owned(),
        level: level.to_owned(),
        kind: kind.to_owned(),
        heads,
        reached,
        counted_on,
    };
    found.into_iter().map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(department: &str, groups: &[&'static str], kinds: &[CourseType]) -> One {
        One {
            department: department.into(),
            level: "agent".into(),
            groups: groups.to_vec(),
            kinds: kinds.iter().copied().collect(),
        }
    }

    #[test]
    fn heads_are_counted_once_per_slice() {
        let day = Day::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        let all = [
            one("billing", &["everybody", "home"], &[CourseType::Technical, CourseType::CustomerService]),
            one("billing", &["everybody"], &[]),
            one("sales", &["everybody"], &[CourseType::Technical]),
        ];
        let sums = sums(&all, day);
        let of = |part: &str, slice: &str, kind: &str| {
            sums.iter().find(|s| s.part == part && s.slice == slice && s.kind == kind).map(|s| (s.heads, s.reached))
        };
        assert_eq!(of("department", "billing", ""), Some((2, 1)));
        assert_eq!(of("department", "billing", "technical"), Some((2, 1)));
        assert_eq!(of("department", "sales", "customer_service"), Some((1, 0)));
        assert_eq!(of("group", "everybody", ""), Some((3, 2)));
        assert_eq!(of("group", "home", "technical"), Some((1, 1)));
        assert_eq!(of("group", "night", ""), None);
    }

    #[test]
    fn nights_are_told_from_early_mornings() {
        assert!(at_night(22 * 60, 6 * 60));
        assert!(at_night(23 * 60 + 30, 7 * 60));
        assert!(!at_night(6 * 60, 14 * 60));
        assert!(!at_night(8 * 60, 16 * 60));
    }
}
