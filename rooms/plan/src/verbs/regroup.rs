//! Groups of four to five, formed for a class and again from who is there.

use std::collections::{BTreeMap, HashSet};

use curriculum::Offering;
use kit::{Day, Done, PersonId, SessionId, Stop};
use people::Person;
use store::Work;

use crate::{model::Regrouped, store as db};

/// One who is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Here {
    pub person: PersonId,
    pub group: i64,
    pub department: String,
    pub manager: Option<PersonId>,
}

impl Here {
    fn of(person: &PersonId, group: i64, known: Option<&Person>) -> Here {
        let place = known.and_then(|p| p.placement.as_ref());
        Here {
            person: person.clone(),
            group,
            department: place.map_or_else(String::new, |x| x.department.0.clone()),
            manager: known.and_then(Person::manager).cloned(),
        }
    }
}

/// The breakout group of each, in order, of a class that has none yet: as a plan forms them, departments mixed and nobody
/// beside the own manager. 0 where the course is taught without.
pub(super) async fn first_groups(
    work: &mut Work,
    offering: &Offering,
    people: &[PersonId],
    day: Day,
) -> Done<Vec<i64>> {
    if offering.subgroup_max == 0 {
        return Ok(vec![0; people.len()]);
    }
    let known = people::people_by_id(work, people, day).await?;
    let here: Vec<Here> = people.iter().map(|id| Here::of(id, 0, known.get(id))).collect();
    Ok(groups_of(offering, &here))
}

fn groups_of(offering: &Offering, here: &[Here]) -> Vec<i64> {
    groups(here, offering.subgroup_min.max(1) as usize, offering.subgroup_max as usize)
}

/// Forms the breakout groups of a session again when no-shows have left one too small (B11): as few people as possible change
/// places. Returns how many groups there are and who moved; nothing is done while the groups are fine. Tells
/// `plan.regrouped`.
pub async fn regroup(work: &mut Work, id: &SessionId, present: &[PersonId]) -> Done<Vec<PersonId>> {
    let session = db::sessions::session(work, id).await?;
    let course = curriculum::course(work, &session.course).await?;
    let offering = course.offering(&session.offering).ok_or_else(Stop::missing)?;
    if offering.subgroup_max == 0 || present.is_empty() {
        return Ok(Vec::new());
    }
    let seats = db::sessions::enrolled(work, id).await?;
    let known = people::people_by_id(work, present, session.day()).await?;
    let here: Vec<Here> = seats
        .iter()
        .filter(|s| present.contains(&s.person))
        .filter_map(|s| known.get(&s.person).map(|p| Here::of(&s.person, s.subgroup, Some(p))))
        .collect();
    let after = groups_of(offering, &here);
    let mut moved = Vec::new();
    for (h, group) in here.iter().zip(&after) {
        if h.group != *group {
            db::sessions::set_subgroup(work, id, &h.person, *group).await?;
            moved.push(h.person.clone());
        }
    }
    if !moved.is_empty() {
        let groups = after.iter().collect::<HashSet<_>>().len() as i64;
        work.tell(&Regrouped { session: id.clone(), groups, moved: moved.clone() }).await?;
    }
    Ok(moved)
}

/// The group of each, in order. Groups that are fine stay as they are.
pub fn groups(here: &[Here], min: usize, max: usize) -> Vec<i64> {
    let mut now: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (i, h) in here.iter().enumerate() {
        now.entry(h.group).or_default().push(i);
    }
    if !now.contains_key(&0) && now.values().all(|g| (min..=max).contains(&g.len())) {
        return here.iter().map(|h| h.group).collect();
    }
    let sizes = sizes(here.len(), min, max);
    // The fullest groups stay; who has none, or sits in one that is given up or too full, looks for a place.
    let mut kept: Vec<(i64, Vec<usize>)> = now.into_iter().filter(|(n, _)| *n > 0).collect();
    kept.sort_by_key(|(n, g)| (std::cmp::Reverse(g.len()), *n));
    kept.truncate(sizes.len());
    let mut free =
        (1..).filter(|n| !kept.iter().any(|(k, _)| k == n)).take(sizes.len()).collect::<Vec<i64>>().into_iter();
    while kept.len() < sizes.len() {
        kept.push((free.next().unwrap_or(1), Vec::new()));
    }
    for ((_, group), size) in kept.iter_mut().zip(&sizes) {
        group.truncate(*size);
    }
    let placed: HashSet<usize> = kept.iter().flat_map(|(_, g)| g.iter().copied()).collect();
    for i in (0..here.len()).filter(|i| !placed.contains(i)) {
        // Which of the groups is the larger one is settled by who goes where.
        let (large, small) = (sizes.first().copied().unwrap_or(0), sizes.last().copied().unwrap_or(0));
        let larger = sizes.iter().filter(|s| **s > small).count();
        let full = kept.iter().filter(|(_, g)| g.len() > small).count();
        let open = kept.iter_mut().filter(|(_, g)| g.len() < small || (g.len() < large && full < larger));
        let best = open.min_by_key(|(n, g)| (cost(here, g, i), g.len(), *n));
        if let Some((_, group)) = best {
            group.push(i);
        }
    }
    let mut out = vec![0; here.len()];
    // Numbered from 1 without a gap, in the order people know.
    kept.sort_by_key(|(n, _)| *n);
    for (n, (_, group)) in kept.iter().enumerate() {
        group.iter().for_each(|i| out[*i] = n as i64 + 1);
    }
    out
}

/// The own manager weighs more than any number of colleagues of the same department.
fn cost(here: &[Here], group: &[usize], one: usize) -> usize {
    let same = group.iter().filter(|i| here[**i].department == here[one].department).count();
    let leads = |a: usize, b: usize| here[a].manager.as_ref() == Some(&here[b].person);
    same + 100 * group.iter().filter(|i| leads(one, **i) || leads(**i, one)).count()
}

/// Sizes that differ by one at most, within the limits where that can be; else one group rather than groups too small.
fn sizes(n: usize, min: usize, max: usize) -> Vec<usize> {
    let fits = (1..=n).find(|k| n.div_ceil(*k) <= max && n / k >= min);
    let k = fits.unwrap_or_else(|| (n / min.max(1)).max(1));
    let mut out: Vec<usize> = (0..k).map(|i| n / k + usize::from(i < n % k)).collect();
    out.sort_unstable_by(|a, b| b.cmp(a));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here(list: &[(&str, i64, &str)]) -> Vec<Here> {
        let one = |(person, group, department): &(&str, i64, &str)| Here {
            person: (*person).into(),
            group: *group,
            department: (*department).into(),
            manager: None,
        };
        list.iter().map(one).collect()
    }

    #[test]
    fn groups_that_are_fine_stay() {
        let all = here(&[("a", 1, "x"), ("b", 1, "x"), ("c", 1, "y"), ("d", 1, "y")]);
        assert_eq!(groups(&all, 4, 5), [1, 1, 1, 1]);
    }

    #[test]
    fn eight_who_have_no_group_yet_are_two_groups_of_four_with_both_departments() {
        let all = here(&[
            ("a", 0, "x"),
            ("b", 0, "x"),
            ("c", 0, "x"),
            ("d", 0, "x"),
            ("e", 0, "y"),
            ("f", 0, "y"),
            ("g", 0, "y"),
            ("h", 0, "y"),
        ]);
        assert_eq!(groups(&all, 4, 5), [1, 2, 1, 2, 1, 2, 1, 2]);
    }

    #[test]
    fn two_no_shows_in_one_group_move_one_person_only() {
        // Ten in two groups of five; group 2 lost two: eight are left, four and four.
        let mut all: Vec<(String, i64)> = (0..5).map(|i| (format!("a{i}"), 1)).collect();
        all.extend((0..3).map(|i| (format!("b{i}"), 2)));
        let list: Vec<(&str, i64, &str)> = all.iter().map(|(p, g)| (p.as_str(), *g, "x")).collect();
        let before = here(&list);
        let after = groups(&before, 4, 5);
        let moved = before.iter().zip(&after).filter(|(h, g)| h.group != **g).count();
        assert_eq!(moved, 1);
        assert_eq!(after.iter().filter(|g| **g == 1).count(), 4);
    }

    #[test]
    fn too_few_for_two_groups_are_one() {
        let all = here(&[("a", 1, "x"), ("b", 1, "x"), ("c", 1, "x"), ("d", 2, "y"), ("e", 2, "y"), ("f", 2, "y")]);
        assert_eq!(groups(&all, 4, 5), [1; 6]);
        assert_eq!(sizes(7, 4, 5), [7]);
        assert_eq!(sizes(13, 4, 5), [5, 4, 4]);
        assert_eq!(sizes(3, 4, 5), [3]);
    }

    #[test]
    fn whoever_moves_goes_to_the_other_department_and_not_to_the_own_manager() {
        let mut all = here(&[
            ("a", 1, "x"),
            ("b", 1, "x"),
            ("c", 1, "x"),
            ("d", 1, "x"),
            ("e", 2, "y"),
            ("f", 2, "y"),
            ("g", 2, "y"),
            ("h", 2, "y"),
            ("i", 3, "y"),
        ]);
        assert_eq!(groups(&all, 4, 5)[8], 1, "to the group of the other department");
        all[8].manager = Some("a".into());
        assert_eq!(groups(&all, 4, 5)[8], 2, "not beside the own manager");
    }
}
