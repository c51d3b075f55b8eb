use kit::{CourseId, Done, PersonId, Role, Say, Stop, TeamId};
use store::Work;

use super::{TEXT_MAX, Wish, ask::seated, crowds, letters, night::raise, rows, tell};

const PLANNERS: &[Role] = &[Role::Planner, Role::Administrator];

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
            rows::answer(work, &wish, "no", reason).await?;
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
    let today = people::today(work).await?;
    let mine = match (work.who().cloned(), &wish.asked_of) {
        (Some(who), Some(of)) if who != wish.person => people::charge_of(work, &who, today).await?.contains(of),
        _ => false,
    };
    if !mine {
        people::must_be(work, PLANNERS).await?;
    }
    work.lock("seat-wish", &wish.person.0).await?;
    let wish = rows::numbered(work, number).await?;
    if wish.answered_at.is_some() {
        return Err(Stop::conflict(Say::new("deliver-wish-answered")));
    }
    Ok(wish)
}

/// A yes: the seat, or the word that there will be one.
pub(crate) async fn agree(work: &mut Work, mut wish: Wish, later: bool, reason: &str) -> Done<()> {
    if let Some(there) = seated(work, &wish.person, &wish.course).await? {
        // Somebody has given a seat meanwhile: the answer is written down, nothing else is to do.
        wish.session = Some(there);
    } else if later {
        wish.session = None;
    } else if let Some(id) = &wish.session {
        plan::seat_asked(work, id, &wish.person).await?;
    }
    rows::answer(work, &wish, "yes", reason).await?;
    tell(work, &wish, "yes").await?;
    let kind = if wish.session.is_some() { "seat" } else { "yes" };
    letters::answered(work, &wish, kind, reason).await
}

/// The person wants it no more: before the answer, or before anybody planned for it.
pub async fn take_back_wish(work: &mut Work, number: i64) -> Done<()> {
    let wish = rows::numbered(work, number).await?;
    if work.who() != Some(&wish.person) {
        return Err(Stop::forbidden());
    }
    work.lock("seat-wish", &wish.person.0).await?;
    let wish = rows::numbered(work, number).await?;
    if !wish.pending() {
        return Err(Stop::conflict(Say::new("deliver-wish-answered")));
    }
    rows::answer(work, &wish, "back", "").await?;
    tell(work, &wish, "back").await
}

/// A planner makes demands of what people of a team wish for. Gives how many people that are.
pub async fn plan_wishes(work: &mut Work, course: &CourseId, team: &TeamId) -> Done<usize> {
    people::must_be(work, PLANNERS).await?;
    curriculum::refuse_stale(work, course).await?;
    work.lock("seat-wish", "crowds").await?;
    let crowd = crowds(work).await?.into_iter().find(|c| c.course == *course && c.team == *team);
    let crowd = crowd.ok_or_else(|| Stop::conflict(Say::new("deliver-wish-answered")))?;
    plan::open_wished(work, course, &crowd.people).await?;
    let wishes: Vec<Wish> = rows::agreed(work).await?;
    let theirs = |w: &&Wish| w.course == *course && crowd.people.contains(&w.person);
    let wishes: Vec<Wish> = wishes.iter().filter(theirs).cloned().collect();
    let people: Vec<PersonId> = wishes.iter().map(|w| w.person.clone()).collect();
    rows::set_planned(work, course, &people).await?;
    for wish in &wishes {
        tell(work, wish, "planned").await?;
    }
    Ok(crowd.people.len())
}
