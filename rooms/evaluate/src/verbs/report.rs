use std::collections::{BTreeMap, BTreeSet, HashMap};

use kit::{
    At, Chance, CourseId, Day, DepartmentId, Done, PersonId, Say, Stop, TeamId, Zone, time::days_between,
    time::plus_days,
};
use listen::MetricWeek;
use people::Person;
use store::{Actor, Db, Work};

use super::may_change;
use crate::{
    gather::worth,
    model::{EffectId, Metric, Outcome, Report, Reported},
    panel::{Groups, outcome, waves},
    store as db,
};

/// Weeks of figures read before the first training.
const WEEKS_BEFORE: i64 = 26;
/// How long a new person's figures improve by themselves.
const INDUCTION_DAYS: i64 = 182;
/// Another course within so many days of this one makes it hard to say which of them worked.
const ELSEWHERE_DAYS: i64 = 84;

/// Computes and keeps a report: what the course changed in the figure (`aht_seconds`, `fcr_pct`, `csat`, `qa_pct`).
/// Refused at `metric` for any other word; conflict when nobody has completed the course yet, or everybody who has did so
/// before there were figures.
///
/// Reads from a snapshot, computes on a thread without a connection, and writes in a short work of `actor`.
pub async fn report(
    db: &Db,
    actor: Actor,
    now: At,
    chance: &mut Chance,
    course: &CourseId,
    metric: &str,
) -> Done<EffectId> {
    let mut look = db.look(None, now).await?;
    look.actor = actor.clone();
    let work = &mut look;
    may_change(work).await?;
    let metric = Metric::from_code(metric).ok_or_else(|| Stop::at("metric", "evaluate-metric-unknown"))?;
    let course = curriculum::course(work, course).await?;
    let zone = people::settings(work).await?.zone;
    let today = people::today(work).await?;
    let completions = completions(work, zone).await?;
    let mut trained = first_days(&completions, &course.id);
    let before = brought_along(work, &course.id).await?;
    trained.retain(|person, _| !before.contains(person));
    let Some(first) = trained.values().min().copied() else {
        let why = if before.is_empty() { "evaluate-nobody-trained" } else { "evaluate-all-before" };
        return Err(Stop::conflict(Say::new(why)));
    };
    let weeks = listen::metric_weeks(work, plus_days(first, -7 * WEEKS_BEFORE)).await?;
    let ids: Vec<PersonId> = weeks.iter().map(|w| w.person.clone()).chain(trained.keys().cloned()).collect();
    let folk = people::people_by_id(work, &ids, today).await?;
    drop(look);
    let of = course.id.clone();
    let (mut outcome, read) = tokio::task::spawn_blocking(move || {
        let weeks = after_induction(weeks, &folk);
        let outcome = think(&trained, &before, &weeks, &folk, &completions, &of, metric);
        (outcome, (trained, weeks, folk))
    })
    .await?;
    let (trained, weeks, folk) = read;
    let mut look = db.look(None, now).await?;
    outcome.worth = worth(&mut look, &course, metric, &outcome, &trained, &weeks, &folk).await?;
    drop(look);
    let mut work = db.work(actor, now, chance.fork()).await?;
    let id = write(&mut work, course.id, metric, outcome).await?;
    work.commit().await?;
    Ok(id)
}

/// Pure: from what was read to what is shown.
fn think(
    trained: &HashMap<PersonId, Day>,
    before: &BTreeSet<PersonId>,
    weeks: &[MetricWeek],
    folk: &HashMap<PersonId, Person>,
    completions: &[Completion],
    course: &CourseId,
    metric: Metric,
) -> Outcome {
    let with_figures: BTreeSet<&PersonId> = weeks.iter().map(|w| &w.person).collect();
    // Whoever learned it before there are figures can neither show a change nor stand for the untrained.
    let with_figures = with_figures.into_iter().filter(|p| !before.contains(*p)).collect();
    let departments = departments(trained.clone(), &with_figures, folk);
    let mut outcome = outcome(&departments, weeks, metric);
    outcome.teams = teams(&departments, folk);
    outcome.also_elsewhere = also_elsewhere(&departments, completions, course);
    outcome
}

async fn write(work: &mut Work, course: CourseId, metric: Metric, outcome: Outcome) -> Done<EffectId> {
    // Two reports at once get two numbers.
    work.lock("effect_report", "number").await?;
    let report = Report {
        id: work.id(),
        number: store::next_number(work, "effect_report").await?,
        course,
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

/// Weeks in which people had found their feet. A new person's figures improve every week, whatever the course; counted on
/// either side they would look like an effect of it, or hide one.
fn after_induction(weeks: Vec<MetricWeek>, folk: &HashMap<PersonId, Person>) -> Vec<MetricWeek> {
    let settled = |w: &MetricWeek| {
        let hired = folk.get(&w.person).and_then(|p| p.hired_on);
        hired.is_none_or(|day| days_between(day, w.week) >= INDUCTION_DAYS)
    };
    weeks.into_iter().filter(settled).collect()
}

type Completion = (PersonId, CourseId, Day);

async fn completions(work: &mut Work, zone: Zone) -> Done<Vec<Completion>> {
    Ok(records::completions(work).await?.into_iter().map(|(p, c, at)| (p, c, at.day(zone))).collect())
}

/// Who had completed the course in an earlier system.
async fn brought_along(work: &mut Work, course: &CourseId) -> Done<BTreeSet<PersonId>> {
    let all = records::brought_along(work).await?;
    Ok(all.into_iter().filter(|(_, c)| c == course).map(|(p, _)| p).collect())
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

/// By department: who was trained, and the comparison: people with figures, never trained, in a position that trained
/// people of the department have.
fn departments(
    trained: HashMap<PersonId, Day>,
    with_figures: &BTreeSet<&PersonId>,
    folk: &HashMap<PersonId, Person>,
) -> Vec<Groups> {
    let place = |p: &PersonId| folk.get(p)?.placement.as_ref().map(|l| (l.department.clone(), l.position.clone()));
    let mut out: BTreeMap<DepartmentId, Groups> = BTreeMap::new();
    let mut places: BTreeSet<(DepartmentId, String)> = BTreeSet::new();
    for (person, day) in trained.iter().filter(|(p, _)| with_figures.contains(p)) {
        let Some(place) = place(person) else { continue };
        out.entry(place.0.clone()).or_default().trained.insert(person.clone(), *day);
        places.insert(place);
    }
    for person in with_figures.iter().filter(|p| !trained.contains_key(**p)) {
        if let Some(place) = place(person).filter(|p| places.contains(p)) {
            out.entry(place.0).or_default().comparison.insert((*person).clone());
        }
    }
    out.into_values().collect()
}

fn teams(departments: &[Groups], folk: &HashMap<PersonId, Person>) -> Vec<TeamId> {
    let trained = departments.iter().flat_map(|g| g.trained.keys());
    let teams: BTreeSet<&TeamId> = trained.filter_map(|p| folk.get(p)?.team()).collect();
    teams.into_iter().cloned().collect()
}

fn also_elsewhere(departments: &[Groups], completions: &[Completion], course: &CourseId) -> usize {
    let near = |a: Day, b: Day| days_between(a, b).abs() <= ELSEWHERE_DAYS;
    let trained = |person: &PersonId| departments.iter().find_map(|g| g.trained.get(person));
    let people: BTreeSet<&PersonId> = completions
        .iter()
        .filter(|(person, other, day)| other != course && trained(person).is_some_and(|on| near(*on, *day)))
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

/// Courses that somebody has completed, the most people first. What an earlier system knew is no wave: a course that is
/// known from there alone has nobody.
pub(crate) async fn trained_groups(work: &mut Work) -> Done<Vec<CourseGroups>> {
    let zone = people::settings(work).await?.zone;
    let mut courses: BTreeMap<CourseId, (i64, Vec<Day>)> = BTreeMap::new();
    for (course, at, people) in records::first_completions(work).await? {
        let (n, days) = courses.entry(course).or_default();
        *n += people;
        days.push(at.day(zone));
    }
    for course in records::brought_courses(work).await? {
        courses.entry(course).or_default();
    }
    let mut list: Vec<CourseGroups> = courses
        .into_iter()
        .map(|(course, (n, days))| CourseGroups { course, people: n as usize, waves: waves(days.iter()).len() })
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
        let groups = [Groups { trained: first, ..Groups::default() }];
        assert_eq!(also_elsewhere(&groups, &done, &"x".into()), 0);
        let busy = [("a".into(), "y".into(), day("2026-03-30"))];
        assert_eq!(also_elsewhere(&groups, &busy, &"x".into()), 1);
    }
}
