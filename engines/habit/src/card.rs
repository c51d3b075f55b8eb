use serde::{Deserialize, Serialize};

use crate::{Day, Memory, Rating, interval_days};

/// Share that should still be remembered when a card comes back.
pub(crate) const WANTED: f64 = 0.9;

/// A card after at least one review; a card never seen is `None` where an `Option<&Card>` is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Days after which 90 % would still be remembered.
    pub stability: f64,
    /// 1 easy to 10 hard.
    pub difficulty: f64,
    pub last_review_day: Day,
    /// Next practice, at least one day after the last review.
    pub due_day: Day,
    pub reviews: u32,
    /// Times a card seen before was answered "again".
    pub lapses: u32,
}

/// Where each of the four answers would lead.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    pub again: Day,
    pub hard: Day,
    pub good: Day,
    pub easy: Day,
}

/// What a person probably still remembers on one day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Retention {
    /// Mean chance of recall over the cards, 0..1; `None` without cards.
    pub mean: Option<f64>,
    pub cards: usize,
    pub due: usize,
}

/// The card after an answer on `day`. A day before the last review counts as the same day.
pub fn review(card: Option<&Card>, rating: Rating, day: Day) -> Card {
    let memory = Memory::after(card.map(memory_of), card.map_or(0, |c| elapsed(c, day)), rating);
    let day = card.map_or(day, |c| day.max(c.last_review_day));
    Card {
        stability: memory.stability,
        difficulty: memory.difficulty,
        last_review_day: day,
        due_day: day.saturating_add(interval_days(memory.stability, WANTED)),
        reviews: card.map_or(0, |c| c.reviews).saturating_add(1),
        lapses: card.map_or(0, |c| c.lapses.saturating_add(u32::from(rating == Rating::Again))),
    }
}

/// The next due day for each answer, for the four buttons.
pub fn preview(card: Option<&Card>, day: Day) -> Preview {
    let due = |rating| review(card, rating, day).due_day;
    Preview { again: due(Rating::Again), hard: due(Rating::Hard), good: due(Rating::Good), easy: due(Rating::Easy) }
}

/// Chance, 0..1, that this card is remembered on `day`.
pub fn recall(card: &Card, day: Day) -> f64 {
    memory_of(card).recall(elapsed(card, day))
}

/// The same over a person's cards.
pub fn retention(cards: &[Card], day: Day) -> Retention {
    let sum: f64 = cards.iter().map(|c| recall(c, day)).sum();
    Retention {
        mean: (!cards.is_empty()).then(|| sum / cards.len() as f64),
        cards: cards.len(),
        due: cards.iter().filter(|c| c.due_day <= day).count(),
    }
}

/// Positions of up to `n` cards least likely to be remembered on `day`, the weakest first; what a coach should look at.
pub fn weakest(cards: &[Card], day: Day, n: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cards.len()).collect();
    order.sort_by(|&a, &b| {
        let by_recall = recall(&cards[a], day).total_cmp(&recall(&cards[b], day));
        by_recall.then(cards[b].lapses.cmp(&cards[a].lapses)).then(a.cmp(&b))
    });
    order.truncate(n);
    order
}

fn memory_of(card: &Card) -> Memory {
    Memory { stability: card.stability, difficulty: card.difficulty }
}

fn elapsed(card: &Card, day: Day) -> u32 {
    u32::try_from(day.saturating_sub(card.last_review_day).max(0)).unwrap_or(u32::MAX)
}
