//! 1,972 real reviews of 150 cards; the memory state after each as py-fsrs 6.3.2 computes it (tests/data, MIT).
use habit::{Card, Memory, Rating, review};

struct Row {
    card: String,
    /// Seconds since the epoch.
    at: f64,
    rating: Rating,
    state: String,
    stability: f64,
    difficulty: f64,
    due: f64,
}

fn rows() -> Vec<Row> {
    let number = |text: &str| text.parse::<f64>().expect("number");
    include_str!("data/expected_states.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let cell: Vec<&str> = line.split(',').collect();
            let rating = Rating::from_number(number(cell[3]) as u8).expect("rating 1..4");
            Row {
                card: cell[0].into(),
                at: seconds(cell[2]),
                rating,
                state: cell[5].into(),
                stability: number(cell[7]),
                difficulty: number(cell[8]),
                due: seconds(cell[9]),
            }
        })
        .collect()
}

/// Civil date to day number after Howard Hinnant's days_from_civil.
fn seconds(text: &str) -> f64 {
    let (date, clock) = text.trim_end_matches("+00:00").split_once('T').expect("date and time");
    let d: Vec<i64> = date.split('-').map(|x| x.parse().expect("date")).collect();
    let year = if d[1] <= 2 { d[0] - 1 } else { d[0] };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((d[1] + 9) % 12) + 2) / 5 + d[2] - 1;
    let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    clock.split(':').map(|x| x.parse::<f64>().expect("clock")).fold(0.0, |sum, x| sum * 60.0 + x)
        + days as f64 * 86_400.0
}

#[test]
fn states_agree_with_py_fsrs_to_four_decimals() {
    let mut before: Option<(String, f64, Card)> = None;
    let mut checked = 0;
    for row in rows() {
        // py-fsrs counts whole 24-hour spans between two reviews; the card's own day line follows them.
        let card = match &before {
            Some((id, at, card)) if *id == row.card => {
                let span = ((row.at - at) / 86_400.0).floor() as i64;
                review(Some(card), row.rating, card.last_review_day + span)
            }
            _ => review(None, row.rating, 0),
        };
        assert!(
            (card.stability - row.stability).abs() < 5e-5,
            "{} stability {} is not {}",
            row.card,
            card.stability,
            row.stability
        );
        assert!(
            (card.difficulty - row.difficulty).abs() < 5e-5,
            "{} difficulty {} is not {}",
            row.card,
            card.difficulty,
            row.difficulty
        );
        if row.state == "Review" {
            let days = ((row.due - row.at) / 86_400.0).round() as i64;
            assert_eq!(card.due_day - card.last_review_day, days, "{} due", row.card);
        }
        before = Some((row.card, row.at, card));
        checked += 1;
    }
    assert_eq!(checked, 1972);
}

#[test]
fn the_crate_says_the_same_within_single_precision() {
    let scheduler = fsrs::FSRS::default();
    for stability in [0.01, 0.5, 3.0, 20.0, 90.0, 700.0] {
        for difficulty in [1.0, 4.5, 9.9] {
            for elapsed in [0, 1, 7, 40, 300] {
                let state = fsrs::MemoryState { stability, difficulty };
                let next = scheduler.next_states(Some(state), 0.9, elapsed).expect("valid state");
                for (rating, theirs) in Rating::ALL.into_iter().zip([next.again, next.hard, next.good, next.easy]) {
                    let before = Memory { stability: f64::from(stability), difficulty: f64::from(difficulty) };
                    let ours = Memory::after(Some(before), elapsed, rating);
                    let apart = (ours.stability / f64::from(theirs.memory.stability) - 1.0).abs();
                    assert!(apart < 1e-4, "{ours:?} {theirs:?}");
                    assert!((ours.difficulty - f64::from(theirs.memory.difficulty)).abs() < 1e-4);
                }
            }
        }
    }
}
