use std::collections::HashMap;

use curriculum::Course;
use kit::{CourseId, Day, Done, PersonId, SessionId, Stop};
use store::Work;

use super::{
    Wish,
    answer::agree,
    ask::{due, seated},
    held, letters, open_by_person, rows, tell,
};

/// The night. A wish for a session that has begun or was cancelled ends in words. What nobody answered in time becomes a yes
/// where the course says so, else goes one step up, in the end to the planners, where it stays until somebody answers; what
/// asked somebody who left, or leads the person no more, goes to who leads them now. Every step is written to the person.
pub async fn wishes_overdue(work: &mut Work) -> Done<()> {
    let today = people::today(work).await?;
    let open = open_by_person(work).await?;
    if open.is_empty() {
        return Ok(());
    }
    let ids: Vec<SessionId> = open.iter().filter_map(|w| w.session.clone()).collect();
    let sessions = plan::sessions_by_id(work, &ids).await?;
    let courses: HashMap<CourseId, Course> =
        curriculum::courses(work).await?.into_iter().map(|c| (c.id.clone(), c)).collect();
    let now = work.now;
    for wish in open {
        let wish = held(work, &wish).await?;
        if !wish.open() {
            continue;
        }
        let session = wish.session.as_ref().and_then(|id| sessions.get(id));
        if session.is_some_and(|s| s.cancelled_at.is_some() || s.starts_at <= now) {
            rows::answer(work, &wish, "over", "").await?;
            tell(work, &wish, "over").await?;
            letters::answered(work, &wish, "over", "").await?;
        } else if let Some(course) = courses.get(&wish.course) {
            if answerer_gone(work, &wish, today).await? {
                let now_leads = people::manager_of(work, &wish.person, today).await?;
                raise(work, wish, now_leads, course, today).await?;
            } else if wish.due_on < today {
                overdue(work, wish, course, today).await?;
            }
        }
    }
    Ok(())
}

/// Whether who was asked has left the house, or leads the person no more.
async fn answerer_gone(work: &mut Work, wish: &Wish, today: Day) -> Done<bool> {
    let Some(of) = &wish.asked_of else { return Ok(false) };
    let found = people::people_by_id(work, std::slice::from_ref(of), today).await?;
    let stood_in = people::deputies(work, today).await?.iter().any(|d| d.absent == *of && d.holds(today));
    let here = stood_in || found.get(of).is_some_and(|p| p.employed(today));
    Ok(!(here && people::is_manager_of(work, of, &wish.person, today).await?))
}

async fn overdue(work: &mut Work, wish: Wish, course: &Course, today: Day) -> Done<()> {
    if course.terms.approval == "ask_or_yes" || seated(work, &wish.person, &wish.course).await?.is_some() {
        match agree(work, wish.clone(), false, "").await {
            Ok(()) => return Ok(()),
            // The plan's rules stand against this session: somebody has to look at it. Nothing was written before the refusal.
            Err(Stop::Refused(_)) => return raise(work, wish, None, course, today).await,
            Err(stop) => return Err(stop),
        }
    }
    let Some(now) = wish.asked_of.clone() else { return Ok(()) };
    let next: Option<PersonId> = people::manager_of(work, &now, today).await?;
    raise(work, wish, next, course, today).await
}

/// Asks `to` (none: the planners) with a new day, and tells both.
pub(super) async fn raise(
    work: &mut Work,
    mut wish: Wish,
    to: Option<PersonId>,
    course: &Course,
    today: Day,
) -> Done<()> {
    if wish.asked_of.is_none() && to.is_none() {
        return Ok(());
    }
    wish.due_on = due(work, to.as_ref(), today, course.terms.approval_days).await?;
    wish.asked_of = to;
    rows::raise(work, &wish).await?;
    tell(work, &wish, "raised").await?;
    letters::to_answerer(work, &wish).await?;
    letters::answered(work, &wish, "raised", "").await
}
