//! Published tables and their coefficients.
use agree::{Level, Unclear, alpha, alpha_interval, ambiguous, fleiss};

fn table(text: &str) -> Vec<Vec<Option<f64>>> {
    text.lines().skip(1).map(|line| line.split(',').skip(1).map(|cell| cell.trim().parse().ok()).collect()).collect()
}

fn krippendorff() -> Vec<Vec<Option<f64>>> {
    table(include_str!("data/krippendorff2011_12x4.csv"))
}

#[test]
fn krippendorff_2011() {
    let ratings = krippendorff();
    for (level, published) in
        [(Level::Nominal, 0.7434), (Level::Ordinal, 0.8154), (Level::Interval, 0.8491), (Level::Ratio, 0.7974)]
    {
        let value = alpha(&ratings, level).expect("defined");
        assert!((value - published).abs() < 5e-5, "{level:?}: {value} is not {published}");
    }
}

#[test]
fn fleiss_1971() {
    let counts: Vec<Vec<u32>> = table(include_str!("data/fleiss_10x14x5.csv"))
        .iter()
        .map(|row| row.iter().flatten().map(|&c| c as u32).collect())
        .collect();
    let value = fleiss(&counts).expect("defined");
    assert!((value - 0.2099).abs() < 5e-5, "{value}");
}

#[test]
fn interval_holds_the_estimate_and_follows_the_seed() {
    let ratings = krippendorff();
    let one = alpha_interval(&ratings, Level::Nominal, 0.95, 1000, 7).expect("defined");
    assert_eq!(one, alpha_interval(&ratings, Level::Nominal, 0.95, 1000, 7).expect("defined"));
    assert_ne!(one, alpha_interval(&ratings, Level::Nominal, 0.95, 1000, 8).expect("defined"));
    assert!(one.low < one.estimate && one.estimate < one.high && one.high <= 1.0, "{one:?}");
    assert_eq!((one.units, one.scores), (11, 40));
}

#[test]
fn the_unit_people_differ_on_comes_first() {
    let list = ambiguous(&krippendorff(), Level::Nominal).expect("defined");
    assert_eq!(list[0].unit, 5, "unit 6 got four different scores");
    assert!((list.iter().map(|a| a.share).sum::<f64>() - 1.0).abs() < 1e-9);
}

#[test]
fn empty_and_flat_tables_are_unclear() {
    assert_eq!(alpha(&[], Level::Nominal), Err(Unclear::NothingToCompare));
    assert_eq!(alpha(&[vec![Some(1.0), None]], Level::Nominal), Err(Unclear::NothingToCompare));
    assert_eq!(alpha(&[vec![Some(1.0), Some(1.0)]], Level::Interval), Err(Unclear::NoVariation));
    assert_eq!(alpha(&[vec![Some(1.0)], vec![]], Level::Interval), Err(Unclear::Malformed));
}

proptest::proptest! {
    #[test]
    fn alpha_never_exceeds_one(rows in proptest::collection::vec(proptest::collection::vec(proptest::option::of(0u8..5), 3), 1..20)) {
        let ratings: Vec<Vec<Option<f64>>> = rows.iter().map(|r| r.iter().map(|v| v.map(f64::from)).collect()).collect();
        for level in [Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio] {
            if let Ok(value) = alpha(&ratings, level) {
                proptest::prop_assert!(value <= 1.0 + 1e-12 && value.is_finite());
            }
        }
    }
}
