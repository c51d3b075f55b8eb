use std::collections::{BTreeMap, BTreeSet, HashMap};

use kit::{CourseId, Day, Done, PersonId, Say, Stop, TeamId, Zone, time::days_between, time::plus_days};
use people::Person;
use store::Work;

use super::may_change;
use crate::{
    model::{EffectId, Metric, Report, Reported},
    panel::{Groups, outcome},
    store as db,
};

/// Weeks of figures read before the first training.
const WEEKS_BEFORE: i64 = 26;
/// Another course within so many days of this one makes it hard to say which of them worked.
const ELSEWHERE_DAYS: i64 = 84;

/// Computes a report: what the course changed in the figure. Conflict when nobody has completed the course yet.
pub async fn compute(work: &mut Work, course: &CourseId, metric: Metric) -> Done<EffectId> {
    may_change(work).await?;
    let course = curriculum::course(work, course).await?;
    let zone = people::settings(work).await?.zone;
    let today = people::today(work).await?;
    let completions = completions(work, zone).await?;
    let trained = first_days(&completions, &course.id);
    let Some(first) = trained.values().min().copied() else {
        return Err(Stop::conflict(Say::new("evaluate-nobody-trained")));
    };
    let weeks = listen::metric_weeks(work, plus_days(first, -7 * WEEKS_BEFORE)).await?;
    let ids: Vec<PersonId> = weeks.iter().map(|w| w.person.clone()).chain(trained.keys().cloned()).collect();
    let folk = people::people_by_id(work, &ids, today).await?;
    let with_figures: BTreeSet<&PersonId> = weeks.iter().map(|w| &w.person).collect();
    let groups = groups(trained, &with_figures, &folk);
    let mut outcome = outcome(&groups, &weeks, metric);
    outcome.teams = teams(&groups, &folk);
    outcome.also_elsewhere = also_elsewhere(&groups, &completions, &course.id);
    work.lock("effect_report", "number").await?;
    let report = Report {
        id: work.id(),
        number: db::next_number(work).await?,
        course: course.id,
        metric,
        outcome,
        made_at: work.now,
        made_by: work.who().cloned(),
        noted_at: None,
    };
    db::add(work, &report).await?;
    let effect = &report.outcome.study.effect;
    work.tell(&Reported {
        effect: report.id.clone(),
        course: report.course.clone(),
        metric: metric.code().to_owned(),
        verdict: effect.verdict,
        estimate: effect.estimate,
        low: effect.low,
        high: effect.high,
    })
    .await?;
    Ok(report.id)
}

type Completion = (PersonId, CourseId, Day);

async fn completions(work: &mut Work, zone: Zone) -> Done<Vec<Completion>> {
    Ok(records::completions(work).await?.into_iter().map(|(p, c, at)| (p, c, at.day(zone))).collect())
}

/// The first day on which each person completed the course.
fn first_days(completions: &[Completion], course: &CourseId) -> HashMap<PersonId, Day> {
    let mut out: HashMap<PersonId, Day> = HashMap::new();
    for (person, _, day) in completions.iter().filter(|c| c.1 == *course) {
        let first = out.entry(person.clone()).or_insert(*day);
        *first = (*first).min(*day);
    }
    out
}

/// The comparison: people with figures, never trained, who work in a department and position that trained people have.
fn groups(
    trained: HashMap<PersonId, Day>,
    with_figures: &BTreeSet<&PersonId>,
    folk: &HashMap<PersonId, Person>,
) -> Groups {
    let trained: HashMap<PersonId, Day> = trained.into_iter().filter(|(p, _)| with_figures.contains(p)).collect();
    let place = |p: &Person| p.placement.as_ref().map(|l| (l.department.clone(), l.position.clone()));
    let places: BTreeSet<_> = trained.keys().filter_map(|p| place(folk.get(p)?)).collect();
    let alike = |p: &&&PersonId| folk.get(**p).and_then(&place).is_some_and(|p| places.contains(&p));
    let comparison =
        with_figures.iter().filter(|p| !trained.contains_key(**p)).filter(alike).map(|p| (*p).clone()).collect();
    Groups { trained, comparison }
}

fn teams(groups: &Groups, folk: &HashMap<PersonId, Person>) -> Vec<TeamId> {
    let teams: BTreeSet<&TeamId> = groups.trained.keys().filter_map(|p| folk.get(p)?.team()).collect();
    teams.into_iter().cloned().collect()
}

fn also_elsewhere(groups: &Groups, completions: &[Completion], course: &CourseId) -> usize {
    let near = |a: Day, b: Day| days_between(a, b).abs() <= ELSEWHERE_DAYS;
    let people: BTreeSet<&PersonId> = completions
        .iter()
        .filter(|(person, other, day)| other != course && groups.trained.get(person).is_some_and(|on| near(*on, *day)))
        .map(|c| &c.0)
        .collect();
    people.len()
}

/// What can be computed: a course with its trained people and the number of its waves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CourseGroups {
    pub course: CourseId,
    pub people: usize,
    pub waves: usize,
}

/// Courses that somebody has completed, the most people first.
pub(crate) async fn trained_groups(work: &mut Work) -> Done<Vec<CourseGroups>> {
    let zone = people::settings(work).await?.zone;
    let completions = completions(work, zone).await?;
    let mut courses: BTreeMap<&CourseId, Groups> = BTreeMap::new();
    for (person, course, day) in &completions {
        let first = courses.entry(course).or_default().trained.entry(person.clone()).or_insert(*day);
        *first = (*first).min(*day);
    }
    let mut list: Vec<CourseGroups> = courses
        .into_iter()
        .map(|(course, g)| CourseGroups { course: course.clone(), people: g.trained.len(), waves: g.waves().len() })
        .collect();
    list.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| a.course.cmp(&b.course)));
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn a_repeat_counts_from_its_first_time() {
        let done = [
            ("a".into(), "x".into(), day("2026-05-04")),
            ("a".into(), "x".into(), day("2026-03-02")),
            ("b".into(), "y".into(), day("2026-03-02")),
        ];
        let first = first_days(&done, &"x".into());
        assert_eq!(first, HashMap::from([("a".into(), day("2026-03-02"))]));
        let groups = Groups { trained: first, ..Groups::default() };
        assert_eq!(also_elsewhere(&groups, &done, &"x".into()), 0);
        let busy = [("a".into(), "y".into(), day("2026-03-30"))];
        assert_eq!(also_elsewhere(&groups, &busy, &"x".into()), 1);
    }
}
