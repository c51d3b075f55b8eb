use kit::{Done, Stop};
use store::Work;

use super::reader;
use crate::{
    jobs,
    model::{FeedbackId, Heard, Message, Source, Suggested, Suggestion},
    read::redacted,
    store as db,
};

const TEXT_MAX: usize = 4_000;

/// Hears an employee: personal data is masked, the person is not kept (only the team), and the text is read like any
/// other. Needs are measured again shortly after. Refused when there is no text.
pub async fn suggest(work: &mut Work, suggestion: Suggestion) -> Done<FeedbackId> {
    let text = suggestion.text.trim();
    if text.is_empty() {
        return Err(Stop::at("text", "web-field-needed"));
    }
    if text.chars().count() > TEXT_MAX {
        return Err(Stop::at("text", "listen-suggestion-long"));
    }
    let today = people::today(work).await?;
    let team = match (suggestion.team, suggestion.person) {
        (Some(team), _) => Some(team),
        (None, Some(person)) => people::person(work, &person, today).await?.placement.map(|p| p.team),
        (None, None) => None,
    };
    let (text, _) = redacted(text, suggestion.lang);
    let message = Message {
        source: Source::Employee,
        channel: suggestion.channel,
        team,
        person: None,
        lang: suggestion.lang,
        score: None,
        text,
        day: today,
    };
    let id: FeedbackId = work.id_of_day();
    let tags = reader(work).await?.tags(&message.text, message.lang);
    db::add_heard(work, None, &[Heard { id: id.clone(), message, tags }]).await?;
    work.tell(&Suggested { on: today }).await?;
    jobs::measure_soon(work).await?;
    Ok(id)
}
