use kit::{CourseId, Done, Role, Say, Stop, TeamId};
use store::Work;

use super::{TEXT_MAX, Wish, ask::seated, crowds, held, letters, night::raise, rows, tell};

const PLANNERS: &[Role] = &[Role::Planner, Role::Administrator];
/// So long a wish that was taken back can be wished again as it was.
const UNDO_DAYS: i64 = 1;

/// Yes, or no with a reason: by whom was asked, or by planners. What is answered stays answered. A yes to a session gives the
/// seat through `plan`, which refuses in words what its rules refuse; `later` says yes to the course, not to this session;
/// `planners` leaves it to those who may set a rule of the plan aside.
pub async fn answer_wish(work: &mut Work, number: i64, answer: &str, reason: &str) -> Done<()> {
    let wish = answerable(work, number).await?;
    let reason = reason.trim();
    if reason.chars().count() > TEXT_MAX || (answer == "no" && reason.is_empty()) {
        return Err(Stop::at("reason", "deliver-wish-reason"));
    }
    match answer {
        "no" => {
            written(rows::answer(work, &wish, "no", reason).await?)?;
            tell(work, &wish, "no").await?;
            letters::answered(work, &wish, "no", reason).await
        }
        "yes" | "later" => agree(work, wish, answer == "later", reason).await,
        "planners" => pass_on(work, wish).await,
        _ => Err(Stop::at("answer", "deliver-wish-choose")),
    }
}

async fn pass_on(work: &mut Work, wish: Wish) -> Done<()> {
    if wish.asked_of.is_none() {
        return Err(Stop::at("answer", "deliver-wish-choose"));
    }
    let today = people::today(work).await?;
    let course = curriculum::course(work, &wish.course).await?;
    raise(work, wish, None, &course, today).await
}

async fn answerable(work: &mut Work, number: i64) -> Done<Wish> {
    let wish = rows::numbered(work, number).await?;
    if !is_asked(work, &wish).await? {
        people::must_be(work, PLANNERS).await?;
    }
    let wish = held(work, &wish).await?;
    if !wish.open() {
        return Err(Stop::conflict(Say::new("deliver-wish-answered")));
    }
    Ok(wish)
}

/// Whether who acts was asked, or stands in for who was; and that one leads the person to this day.
async fn is_asked(work: &mut Work, wish: &Wish) -> Done<bool> {
    let (Some(me), Some(of)) = (work.who().cloned(), &wish.asked_of) else { return Ok(false) };
    let today = people::today(work).await?;
    let in_charge = me != wish.person && people::charge_of(work, &me, today).await?.contains(of);
    Ok(in_charge && people::is_manager_of(work, of, &wish.person, today).await?)
}

/// A yes: the seat, or the word that there will be one.
pub(super) async fn agree(work: &mut Work, mut wish: Wish, later: bool, reason: &str) -> Done<()> {
    if let Some(there) = seated(work, &wish.person, &wish.course).await? {
        // Somebody has given a seat meanwhile: the answer is written down, nothing else is to do.
        wish.session = Some(there);
    } else if later {
        wish.session = None;
    } else if let Some(id) = &wish.session {
        plan::seat_asked(work, id, &wish.person).await?;
    }
    promise(work, &wish, reason).await
}

/// Writes the yes, tells it, and writes to the person.
pub(super) async fn promise(work: &mut Work, wish: &Wish, reason: &str) -> Done<()> {
    written(rows::answer(work, wish, "yes", reason).await?)?;
    tell(work, wish, "yes").await?;
    let kind = if wish.session.is_some() { "seat" } else { "yes" };
    letters::answered(work, wish, kind, reason).await
}

fn written(hit: bool) -> Done<()> {
    if hit { Ok(()) } else { Err(Stop::conflict(Say::new("deliver-wish-answered"))) }
}

/// The person wants it no more: before the answer, or before anybody planned for it.
pub async fn take_back_wish(work: &mut Work, number: i64) -> Done<()> {
    let wish = rows::numbered(work, number).await?;
    if work.who() != Some(&wish.person) {
        return Err(Stop::forbidden());
    }
    let wish = held(work, &wish).await?;
    if !wish.pending() {
        return Err(Stop::conflict(Say::new("deliver-wish-answered")));
    }
    rows::take_back(work, &wish).await?;
    tell(work, &wish, "back").await
}

/// The person wants it all the same: within a day, and where they have not asked for the course again.
///
/// # Errors
/// Forbidden for anybody else; `web-undo-late` after that day, `deliver-wish-again` where they have asked again.
pub async fn restore_wish(work: &mut Work, number: i64) -> Done<()> {
    let wish = rows::numbered(work, number).await?;
    if work.who() != Some(&wish.person) {
        return Err(Stop::forbidden());
    }
    let wish = held(work, &wish).await?;
    let Some(taken_back_at) = wish.taken_back_at else { return Ok(()) };
    if taken_back_at < work.now.plus_days(-UNDO_DAYS) {
        return Err(Stop::conflict(Say::new("web-undo-late")));
    }
    let again = |w: &Wish| w.course == wish.course && w.pending();
    let asked = rows::of(work, &wish.person).await?.iter().any(again);
    if asked || seated(work, &wish.person, &wish.course).await?.is_some() {
        return Err(Stop::conflict(Say::new("deliver-wish-again")));
    }
    rows::restore(work, &wish).await?;
    tell(work, &wish, if wish.answer.is_some() { "yes" } else { "asked" }).await
}

/// A planner makes demands of what people of a team wish for. Gives how many people that are.
pub async fn plan_wishes(work: &mut Work, course: &CourseId, team: &TeamId) -> Done<usize> {
    people::must_be(work, PLANNERS).await?;
    curriculum::refuse_stale(work, course).await?;
    work.lock("seat-wish", "crowds").await?;
    let crowd = crowds(work).await?.into_iter().find(|c| c.course == *course && c.team == *team);
    let crowd = crowd.ok_or_else(|| Stop::conflict(Say::new("deliver-wish-answered")))?;
    let mut people = crowd.people;
    people.sort();
    for person in &people {
        work.lock("seat-wish", &person.0).await?;
    }
    // Read again under the locks: somebody may have taken a wish back meanwhile.
    let mut wishes: Vec<Wish> = rows::agreed(work).await?;
    wishes.retain(|w| w.course == *course && people.contains(&w.person));
    people.retain(|p| wishes.iter().any(|w| w.person == *p));
    plan::open_wished(work, course, &people).await?;
    rows::set_planned(work, &wishes).await?;
    for wish in &wishes {
        tell(work, wish, "planned").await?;
    }
    Ok(people.len())
}
