//! How contacts fall over the day and the week, before anybody counts how many.

use crate::org::Queue;
use chrono::{Datelike, NaiveDate};

/// Half hours of a day.
pub(crate) const SLOTS: usize = 48;

/// Opening half hours of `queue` on `day`, `from..to`; empty when closed.
pub(crate) fn open(queue: &Queue, day: NaiveDate) -> std::ops::Range<usize> {
    let (from, to) = match day.weekday().number_from_monday() {
        6 => queue.open[1],
        7 => queue.open[2],
        _ => queue.open[0],
    };
    from..to
}

/// Relative number of contacts in half hour `slot` of `day`: two humps on office lines, a strong evening on mobile,
/// chat and fibre, a quiet night. 0 when closed. Monday is the heaviest day.
pub(crate) fn shape(queue: &Queue, day: NaiveDate, slot: usize) -> f64 {
    if !open(queue, day).contains(&slot) {
        return 0.0;
    }
    let hour = slot as f64 / 2.0 + 0.25;
    let hump = |at: f64, width: f64| (-((hour - at) / width).powi(2) / 2.0).exp();
    let (morning, afternoon, evening, floor) = match queue.slug {
        "technical-lv" => (0.85, 1.1, 0.6, 0.06),
        "technical-nb" => (0.75, 1.05, 0.55, 0.2),
        "mobile-lv" => (0.7, 1.15, 0.4, 0.25),
        "fibre-vi" => (0.8, 1.15, 0.6, 0.22),
        "chat" => (0.4, 1.1, 0.7, 0.28),
        "retention-nb" => (0.7, 1.05, 0.2, 0.3),
        _ => (0.9, 0.9, 0.0, 0.3),
    };
    let curve = floor + morning * hump(10.5, 1.5) + afternoon * hump(14.25, 2.0) + evening * hump(18.75, 1.8);
    let week = match day.weekday().number_from_monday() {
        1 => 1.14,
        2 => 1.05,
        5 => 0.95,
        6 => 0.66,
        7 => 0.58,
        _ => 1.0,
    };
    curve * week
}
