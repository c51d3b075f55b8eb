//! Minutes that float: memo, practice, and the talks this very plan will cause. They are done in quiet half hours, so that
//! is where they are counted.

use std::collections::HashMap;

use kit::{PersonId, time::plus_days};

use super::{Gathered, Grid, SLOT_MINUTES};
use crate::model::Span;

/// What one seat will cost on a working day of its month besides the session: memo 10, goal talk 15, follow-up 20 and
/// practice 30 × 4 minutes, spread over the eight weeks around it.
const BUNDLE_MINUTES_A_DAY: i64 = 3;

/// Raises `required` (queue by slot) by one person in as many of each day's quietest half hours as the floating minutes
/// fill. `base` is who is on the phones.
pub(super) fn reserve(
    g: &Gathered,
    grid: &Grid,
    queue_of: &HashMap<&PersonId, usize>,
    calls: &[(f64, f64)],
    base: &[i32],
    required: &mut [i32],
) {
    let slots = grid.slots as usize;
    let days = (grid.slots as i64 * SLOT_MINUTES / 1440 + 2) as usize;
    let mut minutes = vec![0i64; g.queues.len() * days];
    for booking in &g.bookings {
        let (Span::Floating { from, to, minutes_a_day }, Some(queue)) = (booking.span, queue_of.get(&booking.person))
        else {
            continue;
        };
        for d in 0..days {
            let day = plus_days(g.month, d as i64);
            if from <= day && day <= to {
                minutes[queue * days + d] += minutes_a_day;
            }
        }
    }
    for demand in &g.demands {
        if let Some(queue) = queue_of.get(&demand.person) {
            minutes[queue * days..(queue + 1) * days].iter_mut().for_each(|m| *m += BUNDLE_MINUTES_A_DAY);
        }
    }
    for q in 0..g.queues.len() {
        for d in 0..days {
            let range = grid.day(plus_days(g.month, d as i64), g.settings.zone);
            let mut open: Vec<usize> =
                range.map(|t| q * slots + t as usize).filter(|at| calls[*at].0 > 0.0 && base[*at] > 0).collect();
            // The most to spare first; of equals the earlier, so that the same question gives the same answer.
            open.sort_by_key(|at| (required[*at] - base[*at], *at));
            let seats = (minutes[q * days + d] as f64 / SLOT_MINUTES as f64).round() as usize;
            for at in open.iter().cycle().take(if open.is_empty() { 0 } else { seats }) {
                required[*at] += 1;
            }
        }
    }
}
