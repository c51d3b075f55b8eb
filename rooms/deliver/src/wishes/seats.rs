use kit::{CourseId, Done, PersonId, SessionId};
use store::Work;

use super::{answer::promise, ask::seated, held, open_by_person, rows, tell};

/// These people have a seat in the session: who was told yes sees so on the page, and who still waited for an answer has it
/// with the seat, if the seat still stands when the news is heard.
pub(crate) async fn seats_given(work: &mut Work, id: &SessionId, course: &CourseId, people: &[PersonId]) -> Done<()> {
    for mut wish in rows::promised(work, course, people).await? {
        wish.session = Some(id.clone());
        rows::keep(work, &wish).await?;
        tell(work, &wish, "seated").await?;
    }
    for wish in open_by_person(work).await? {
        if wish.course != *course || !people.contains(&wish.person) {
            continue;
        }
        let mut wish = held(work, &wish).await?;
        if wish.open()
            && let Some(there) = seated(work, &wish.person, course).await?
        {
            wish.session = Some(there);
            promise(work, &wish, "").await?;
        }
    }
    Ok(())
}
