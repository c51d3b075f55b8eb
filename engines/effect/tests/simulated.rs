//! Simulated roll-outs with a known truth: a staggered training in a centre with weekly values per person.
use effect::{Panel, Settings, Verdict, permutation, study};
use rand_core::{RngCore, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

struct World {
    waves: Vec<(Option<i64>, usize)>,
    effect: f64,
    /// What the trained gain per week without any training.
    drift: f64,
    gap_share: f64,
}

fn normal(chance: &mut Xoshiro256PlusPlus) -> f64 {
    // Sum of twelve uniforms less six: mean 0, variance 1.
    (0..12).map(|_| (chance.next_u64() >> 11) as f64 / (1_u64 << 53) as f64).sum::<f64>() - 6.0
}

impl World {
    fn staggered(effect: f64) -> Self {
        Self {
            waves: vec![(Some(10), 12), (Some(14), 12), (Some(18), 12), (None, 12)],
            effect,
            drift: 0.0,
            gap_share: 0.1,
        }
    }

    /// Season for all, a level per person, autocorrelated weeks, gaps at random.
    fn panel(&self, seed: u64) -> Vec<Panel> {
        let mut chance = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut rows = Vec::new();
        let people = self.waves.iter().flat_map(|(wave, n)| std::iter::repeat_n(*wave, *n));
        for (person, trained_from) in (0..).zip(people) {
            let level = 70.0 + 6.0 * normal(&mut chance);
            let mut week = 0.0;
            for period in 0..26 {
                week = 0.4 * week + 4.0 * normal(&mut chance);
                let season = 5.0 * (period as f64 / 4.0).sin();
                let gain = if trained_from.is_some_and(|f| period >= f) { self.effect } else { 0.0 };
                let drift = if trained_from.is_some() { self.drift * period as f64 } else { 0.0 };
                let gap = (chance.next_u64() >> 11) as f64 / ((1_u64 << 53) as f64) < self.gap_share;
                if !gap {
                    rows.push(Panel { person, period, value: level + week + season + gain + drift, trained_from });
                }
            }
        }
        rows
    }
}

#[test]
fn a_known_effect_is_recovered() {
    let settings = Settings::default();
    let world = World::staggered(4.0);
    let rounds = 200;
    let (mut sum, mut covered, mut better) = (0.0, 0, 0);
    for seed in 0..rounds {
        let effect = study(&world.panel(seed), &settings).effect;
        sum += effect.estimate;
        covered += usize::from(effect.low <= 4.0 && 4.0 <= effect.high);
        better += usize::from(effect.verdict == Verdict::Better);
    }
    let mean = sum / rounds as f64;
    println!("mean {mean:.3} covered {covered} better {better} of {rounds}");
    assert!((mean - 4.0).abs() < 0.2, "mean estimate {mean}");
    assert!((180..=199).contains(&covered), "95 % intervals covered {covered} of {rounds}");
    assert!(better >= 180, "seen as better in {better} of {rounds}");
}

#[test]
fn false_alarms_stay_near_five_percent() {
    let settings = Settings::default();
    let few = World { waves: vec![(Some(12), 6), (None, 8)], effect: 0.0, drift: 0.0, gap_share: 0.2 };
    let singles = World {
        waves: (8..18).map(|w| (Some(w), 1)).chain([(None, 10)]).collect(),
        effect: 0.0,
        drift: 0.0,
        gap_share: 0.0,
    };
    let rounds = 1000;
    for (name, world) in [("staggered", World::staggered(0.0)), ("few", few), ("waves of one", singles)] {
        let alarms = (0..rounds)
            .filter(|s| study(&world.panel(10_000 + s), &settings).effect.verdict != Verdict::NoVisibleEffect)
            .count();
        println!("{name}: {alarms} of {rounds}");
        // 5 % of 1,000 with room for chance (sd 7) and for the small groups.
        assert!((25..=80).contains(&alarms), "{name}: {alarms} of {rounds}");
    }
}

#[test]
fn event_study_is_flat_before_and_lifts_after() {
    let found = study(&World::staggered(6.0).panel(3), &Settings::default());
    let mean = |keep: &dyn Fn(i64) -> bool| {
        let list: Vec<f64> = found.events.iter().filter(|e| keep(e.relative)).map(|e| e.estimate).collect();
        list.iter().sum::<f64>() / list.len() as f64
    };
    assert!(mean(&|e| e < 0).abs() < 2.0);
    assert!((mean(&|e| e >= 0) - 6.0).abs() < 2.5);
    assert_eq!((found.effect.n_trained, found.effect.n_comparison), (36, 36));
}

#[test]
fn an_earlier_drift_is_named() {
    let alike = (0..200)
        .filter(|s| {
            study(&World::staggered(0.0).panel(500 + s), &Settings::default()).pre_trend.is_some_and(|t| t.alike)
        })
        .count();
    let world = World { drift: 0.8, waves: vec![(Some(14), 20), (None, 20)], ..World::staggered(0.0) };
    let caught = (0..100)
        .filter(|s| study(&world.panel(900 + s), &Settings::default()).pre_trend.is_some_and(|t| !t.alike))
        .count();
    println!("alike {alike} of 200, drift caught {caught} of 100");
    assert!(alike >= 165, "two looks at 5 % each: {alike} of 200");
    assert!(caught >= 90, "{caught}");
}

#[test]
fn people_sent_after_a_bad_spell_show_a_dip() {
    let world = World { waves: vec![(Some(14), 20), (None, 20)], ..World::staggered(0.0) };
    let mut panel = world.panel(77);
    for row in panel.iter_mut().filter(|r| r.trained_from.is_some() && (10..14).contains(&r.period)) {
        row.value -= 8.0;
    }
    let found = study(&panel, &Settings::default());
    let before = found.pre_trend.expect("ten periods before");
    assert!(!before.alike && before.dip.is_some_and(|d| d < -5.0), "{before:?}");
    // The recovery looks like an effect; that is why the dip is shown beside it.
    assert_eq!(found.effect.verdict, Verdict::Better);
}

#[test]
fn shuffling_agrees() {
    let clear = permutation(&World::staggered(6.0).panel(1), &Settings::default(), 199, 5).expect("estimate");
    assert!(clear <= 0.02, "{clear}");
    let again = permutation(&World::staggered(6.0).panel(1), &Settings::default(), 199, 5);
    assert_eq!(again, Some(clear));
    let none = permutation(&World::staggered(0.0).panel(2), &Settings::default(), 199, 5).expect("estimate");
    assert!(none > 0.02, "{none}");
}

#[test]
fn too_few_people_is_an_answer() {
    let world = World { waves: vec![(Some(12), 2), (None, 30)], ..World::staggered(5.0) };
    let found = study(&world.panel(1), &Settings::default());
    assert_eq!(found.effect.verdict, Verdict::NotEnoughData);
    assert_eq!(study(&[], &Settings::default()).effect.verdict, Verdict::NotEnoughData);
    let all_trained = World { waves: vec![(Some(0), 20)], ..World::staggered(5.0) };
    assert_eq!(study(&all_trained.panel(1), &Settings::default()).effect.verdict, Verdict::NotEnoughData);
}

#[test]
fn less_handling_time_is_better() {
    let settings = Settings { higher_is_better: false, ..Settings::default() };
    assert_eq!(study(&World::staggered(-6.0).panel(4), &settings).effect.verdict, Verdict::Better);
    assert_eq!(study(&World::staggered(6.0).panel(4), &settings).effect.verdict, Verdict::Worse);
}

proptest::proptest! {
    #[test]
    fn any_panel_gets_an_answer(rows in proptest::collection::vec((0u64..6, -5i64..15, -1e6f64..1e6, proptest::option::of(-3i64..12)), 0..80)) {
        let panel: Vec<Panel> = rows.into_iter().map(|(person, period, value, trained_from)| Panel { person, period, value, trained_from }).collect();
        let found = study(&panel, &Settings { min_trained: 1, min_comparison: 1, ..Settings::default() });
        proptest::prop_assert!(found.effect.estimate.is_finite() && (0.0..=1.0).contains(&found.effect.p));
        proptest::prop_assert!(found.events.iter().all(|e| e.estimate.is_finite() && !e.low.is_nan()));
    }
}
