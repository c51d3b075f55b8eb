//! Generated centres of 50 people (bench/planner/instances): plans keep every rule, can be made again,
//! and are far better than nothing.

use timetable::{
    Instance, Prepared, Progress, Solution, SolveOptions, instance::Absence, score, solve, violations, why,
};

fn read(name: &str) -> Instance {
    let path = format!("{}/../../bench/planner/instances/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("the instance is committed");
    Instance::parse(&text).expect("the generator writes sound instances")
}

fn plan(instance: &Instance, seed: u64, moves: u64, warm: Option<&Solution>) -> Solution {
    solve(instance, &SolveOptions { seed, moves, warm }, &mut |_| false).expect("nothing published stands in the way")
}

#[test]
fn plans_keep_every_rule_and_beat_the_empty_plan_fourfold() {
    for name in ["cc-50-s1", "cc-50-s2"] {
        let instance = read(name);
        let prepared = Prepared::new(&instance);
        let empty = score(&prepared, &Solution::empty(&instance)).total();
        let first = plan(&instance, 1, 0, None);
        let best = plan(&instance, 1, 100_000, None);
        for p in [&first, &best] {
            assert_eq!(violations(&prepared, p), []);
        }
        assert!(score(&prepared, &best).total() <= score(&prepared, &first).total());
        assert!(4 * score(&prepared, &best).total() < empty, "{name}");
    }
}

#[test]
fn the_requirement_is_what_erlang_gives() {
    for name in ["cc-50-s1", "cc-50-s2"] {
        assert_eq!(timetable::rules::required_by_erlang(&read(name)), []);
    }
}

#[test]
fn the_same_seed_gives_the_same_plan() {
    let instance = read("cc-50-s1");
    assert_eq!(plan(&instance, 7, 30_000, None), plan(&instance, 7, 30_000, None));
    assert_ne!(plan(&instance, 7, 30_000, None), plan(&instance, 8, 30_000, None));
}

#[test]
fn it_stops_when_told_and_still_answers() {
    let instance = read("cc-50-s2");
    let prepared = Prepared::new(&instance);
    let (mut last, mut seen) = (0, i64::MAX);
    let mut stop = |p: &Progress| {
        assert!(p.best_cents <= seen);
        (last, seen) = (p.moves, p.best_cents);
        p.moves >= 20_000
    };
    let answer = solve(&instance, &SolveOptions { seed: 1, moves: 50_000_000, warm: None }, &mut stop).expect("solves");
    assert!((20_000..22_000).contains(&last));
    assert_eq!(violations(&prepared, &answer), []);
    assert!(score(&prepared, &answer).total() <= seen);
}

#[test]
fn published_sessions_stay_and_the_absent_stay_away() {
    let mut instance = read("cc-50-s1");
    let mut first = plan(&instance, 1, 50_000, None);
    // the earlier half, so that what a published course builds on is published too
    let half = first.sessions.len() / 2;
    first.sessions[..half].iter_mut().for_each(|s| s.published = true);
    let published: Vec<_> = first.sessions.iter().filter(|s| s.published).cloned().collect();
    let busy: Vec<usize> = published.iter().flat_map(|s| &s.needs).map(|k| instance.needs[*k].person).collect();
    let sick = (0..instance.people.len()).filter(|p| !busy.contains(p)).take(5);
    instance.absences = sick.map(|person| Absence { person, start: 700, end: 1_400 }).collect();
    assert!(!instance.absences.is_empty() && published.len() > 5);
    // a fortnight later: what was announced is inside its lead time now
    instance.now_slot = 14 * instance.slots_per_day;
    let second = plan(&instance, 2, 50_000, Some(&first));
    let prepared = Prepared::new(&instance);
    assert_eq!(violations(&prepared, &second), []);
    let kept: Vec<_> = second.sessions.iter().filter(|s| s.published).cloned().collect();
    assert_eq!(kept, published);
}

#[test]
fn everybody_left_out_hears_why() {
    let instance = read("cc-50-s1");
    let prepared = Prepared::new(&instance);
    let best = plan(&instance, 1, 100_000, None);
    let left_out = instance.needs.len() - best.sessions.iter().map(|s| s.needs.len()).sum::<usize>();
    let answers = why(&prepared, &best).expect("the plan loads");
    assert_eq!(answers.len(), left_out);
    assert!(answers.iter().all(|w| !w.reasons.is_empty()));
}

#[test]
fn a_tight_budget_is_kept() {
    let mut instance = read("cc-50-s2");
    instance.budget_cents = Some(120_000);
    let prepared = Prepared::new(&instance);
    let best = plan(&instance, 1, 50_000, None);
    assert_eq!(violations(&prepared, &best), []);
    assert!(!best.sessions.is_empty());
}

#[test]
fn a_broken_instance_is_refused_with_path_value_and_repair() {
    let mut instance = read("cc-50-s1");
    instance.needs[3].course = 99;
    let text = serde_json::to_string(&instance).expect("writes");
    let error = Instance::parse(&text).expect_err("course 99 does not exist");
    assert_eq!(error.to_string(), "needs[3].course is 99: name an entry of courses, 0 to 8");
    let error = Instance::parse("\u{1f}\u{8b}").expect_err("gzip is not read");
    assert!(error.to_string().contains("plain (not gzipped) JSON"));
}
