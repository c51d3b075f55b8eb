//! Somebody listened for what a person had reported.

use kit::{Done, Lang, Say, Stop};
use store::Work;

use crate::{
    model::{ReportChecked, ReviewId},
    store as rows,
};

/// A report is practice; only this makes it evidence: a partner heard it, or did not, and the observation stands beside the
/// others. A card made of advice has no objective of its own and counts for the course's first.
pub async fn check(work: &mut Work, id: &ReviewId, heard: bool) -> Done<()> {
    let report = rows::report(work, id).await?;
    let card = rows::card_of_report(work, &report).await?;
    let by = super::must_be_partner(work, &card.person).await?;
    if report.rating == 1 {
        return Err(Stop::conflict(Say::new("practise-check-not-done")));
    }
    if !rows::set_checked(work, id, &by, heard).await? {
        return Err(Stop::conflict(Say::new("practise-checked-already")));
    }
    // The version the card was dealt from: a later one may have given its behaviour to another objective, or dropped it.
    let text = curriculum::text(work, &card.course, card.version, Lang::En).await?;
    let objective = if card.own.is_some() {
        text.objectives.first().map(|o| o.id.clone())
    } else {
        let dealt = text.cards.iter().find(|c| c.id == card.item).map(|c| &c.objective);
        text.objectives.iter().find(|o| Some(&o.id) == dealt).map(|o| o.id.clone())
    };
    if let Some(objective) = objective {
        coach::observe(work, &card.person, &card.course, &objective, heard, "").await?;
    }
    work.tell(&ReportChecked { review: id.clone(), person: card.person, heard }).await?;
    Ok(())
}
