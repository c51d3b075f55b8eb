use habit::{Practice, Rating, Window, plan, preview, recall, retention, review, weakest};
use proptest::prelude::*;

fn new_cards(n: usize, minutes: f64) -> Vec<Practice> {
    (0..n).map(|i| Practice { id: format!("card-{i}"), minutes, card: None }).collect()
}

#[test]
fn new_cards_are_spread_and_rest_days_stay_free() {
    let mut window = Window::thirty_days(100, 5.0);
    window.rest_days = (100..130).filter(|d| d % 7 >= 5).collect();
    let plan = plan(&new_cards(28, 1.0), &window);
    assert!(plan.left_over.is_empty());
    assert_eq!(plan.days.len(), 30);
    for day in &plan.days {
        assert!(day.minutes <= 5.0 + 1e-9);
        assert!(!window.rest_days.contains(&day.day) || day.dealt.is_empty());
        assert!(day.dealt.iter().filter(|d| d.fresh).count() <= 3, "no pile on one day: {day:?}");
    }
}

#[test]
fn a_fortnight_away_leaves_no_mountain() {
    // Forty cards all fell due during an absence; four minutes a day must still hold.
    let cards: Vec<Practice> = (0..40)
        .map(|i| Practice {
            id: format!("c{i}"),
            minutes: 1.0,
            card: Some(review(None, Rating::Good, i64::from(i % 10))),
        })
        .collect();
    let plan = plan(&cards, &Window::thirty_days(24, 4.0));
    assert!(plan.days.iter().all(|d| d.minutes <= 4.0));
    assert!(plan.left_over.is_empty());
    let first: Vec<&str> = plan.days[0].dealt.iter().map(|d| d.id.as_str()).collect();
    assert_eq!(first, ["c0", "c10", "c20", "c30"], "longest overdue first");
}

#[test]
fn what_cannot_fit_is_named() {
    let plan = plan(&new_cards(3, 10.0), &Window::thirty_days(0, 5.0));
    assert_eq!(plan.left_over.len(), 3);
}

#[test]
fn better_answers_lead_further() {
    let card = review(None, Rating::Good, 10);
    let next = preview(Some(&card), 12);
    assert!(next.again <= next.hard && next.hard <= next.good && next.good <= next.easy, "{next:?}");
    assert!(next.again > 12, "never the same day again");
    assert!((recall(&card, 10) - 1.0).abs() < 1e-12 && recall(&card, 40) < recall(&card, 20));
    let hard = review(None, Rating::Again, 10);
    assert_eq!(weakest(&[card, hard], 15, 1), [1]);
    let both = retention(&[card, hard], 15);
    assert_eq!((both.cards, both.due), (2, 2));
    assert_eq!(retention(&[], 1).mean, None);
}

proptest! {
    #[test]
    fn no_answer_sequence_breaks_a_card(answers in prop::collection::vec((1u8..=4, -3i64..400), 1..60)) {
        let (mut card, mut day) = (None, 0);
        for (number, step) in answers {
            day += step;
            let next = review(card.as_ref(), Rating::from_number(number).expect("1..4"), day);
            prop_assert!(next.stability.is_finite() && next.stability > 0.0);
            prop_assert!((1.0..=10.0).contains(&next.difficulty));
            prop_assert!(next.due_day > next.last_review_day);
            card = Some(next);
        }
    }

    #[test]
    fn budget_holds_whatever_is_asked(n in 0usize..80, minutes in 0.1f64..6.0, budget in 0.0f64..12.0, rest in prop::collection::btree_set(0i64..30, 0..20)) {
        let mut window = Window::thirty_days(0, budget);
        window.rest_days = rest.clone();
        for day in plan(&new_cards(n, minutes), &window).days {
            prop_assert!(day.minutes <= budget + 1e-6);
            prop_assert!(!rest.contains(&day.day) || day.dealt.is_empty());
        }
    }
}
