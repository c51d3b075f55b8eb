use std::collections::HashMap;

use curriculum::Course;
use kit::{CourseId, Day, Done, PersonId, Refusal, Say, SessionId, Stop, time::plus_days};
use plan::Session;
use store::Work;

use super::{TEXT_MAX, Wish, letters, rows, tell};

/// Sessions so far ahead are offered, days.
const AHEAD_DAYS: i64 = 180;

/// A coming session of a course, and the seats that are free in it.
#[derive(Clone, Debug)]
pub struct Chance {
    pub session: Session,
    /// At least one.
    pub free: i64,
}

/// The coming sessions of a course that have a free seat, in a language the person speaks, the next one first.
pub async fn chances(work: &mut Work, course: &Course, person: &people::Person) -> Done<Vec<Chance>> {
    let now = work.now;
    let mut sessions = plan::sessions(work, now, now.plus_days(AHEAD_DAYS)).await?;
    sessions.retain(|s| s.course == course.id && s.starts_at > now);
    sessions.retain(|s| s.lang == person.lang || person.spoken.contains(&s.lang));
    with_free(work, sessions, std::slice::from_ref(course)).await
}

/// How many seats are free in the coming sessions of each of these courses; courses without one are left out.
pub async fn free_seats(work: &mut Work, courses: &[Course]) -> Done<HashMap<CourseId, i64>> {
    let now = work.now;
    let mut sessions = plan::sessions(work, now, now.plus_days(AHEAD_DAYS)).await?;
    sessions.retain(|s| s.starts_at > now);
    let mut out = HashMap::new();
    for chance in with_free(work, sessions, courses).await? {
        *out.entry(chance.session.course).or_default() += chance.free;
    }
    Ok(out)
}

async fn with_free(work: &mut Work, sessions: Vec<Session>, courses: &[Course]) -> Done<Vec<Chance>> {
    if sessions.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let mut taken: HashMap<SessionId, i64> = HashMap::new();
    for seat in plan::enrolments(work, &ids).await? {
        *taken.entry(seat.session).or_default() += 1;
    }
    let seats: HashMap<_, i64> = curriculum::venues(work).await?.into_iter().map(|x| (x.id, x.seats)).collect();
    let free = |session: Session| {
        let course = courses.iter().find(|c| c.id == session.course)?;
        let group = course.offering(&session.offering).map(|o| o.group_max).filter(|n| *n > 0);
        let room = session.venue.as_ref().and_then(|id| seats.get(id).copied());
        let most = [group, room].into_iter().flatten().min()?;
        let free = most - taken.get(&session.id).copied().unwrap_or(0);
        (free > 0).then_some(Chance { session, free })
    };
    Ok(sessions.into_iter().filter_map(free).collect())
}

/// Asks for a seat in a course, for who acts: in `session`, or in one that is still to be planned. An open course needs
/// nobody's answer. Refused when the course is past its review date, taken, asked for already, or builds on one that was not
/// taken; a seat that is given at once also when `plan` refuses it.
pub async fn ask_seat(work: &mut Work, slug: &str, session: Option<SessionId>, note: &str) -> Done<Wish> {
    let me = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let course = curriculum::course_by_slug(work, slug).await?;
    if note.chars().count() > TEXT_MAX {
        let say = Say::new("web-field-too-long").with("max", TEXT_MAX).with("n", note.chars().count());
        return Err(Refusal::at("note", say).into());
    }
    work.lock("seat-wish", &me.0).await?;
    let today = people::today(work).await?;
    let who = people::person(work, &me, today).await?;
    if session.is_none() {
        curriculum::refuse_stale(work, &course.id).await?;
    }
    refuse_needless(work, &who, &course, session.is_none()).await?;
    let seat = match &session {
        None => None,
        Some(id) => {
            let free = chances(work, &course, &who).await?;
            let found = free.into_iter().find(|c| c.session.id == *id);
            Some(found.ok_or_else(|| Stop::at("session", "deliver-wish-full"))?.session)
        }
    };
    let asked_of = who.manager().cloned();
    let mut due_on = due(work, asked_of.as_ref(), today, course.terms.approval_days).await?;
    if let Some(s) = &seat {
        // An answer on the day itself comes too late to be of use, unless there is no other.
        due_on = due_on.min(plus_days(s.day(), -1)).max(today);
    }
    work.lock("seat-wish", "number").await?;
    let wish = Wish {
        id: work.id(),
        number: store::next_number(work, "seat_wish").await?,
        person: me,
        course: course.id.clone(),
        session,
        note: note.trim().to_owned(),
        asked_at: work.now,
        due_on,
        asked_of,
        raised_at: None,
        answered_at: None,
        answered_by: None,
        answer: None,
        reason: String::new(),
        planned_at: None,
        taken_back_at: None,
    };
    rows::add(work, &wish).await?;
    if course.terms.approval == "open" {
        if let Some(id) = &wish.session {
            plan::seat_asked(work, id, &wish.person).await?;
        }
        rows::answer(work, &wish, "yes", "").await?;
        tell(work, &wish, "yes").await?;
    } else {
        tell(work, &wish, "asked").await?;
        letters::to_answerer(work, &wish).await?;
    }
    rows::numbered(work, wish.number).await
}

/// Taken before, waiting already, or not yet possible: each in words. `any`: no session was named.
async fn refuse_needless(work: &mut Work, who: &people::Person, course: &Course, any: bool) -> Done<()> {
    let me = &who.id;
    let one = std::slice::from_ref(me);
    let taken: Vec<CourseId> = records::completed(work, one).await?.into_iter().map(|(_, c)| c).collect();
    if taken.contains(&course.id) {
        return Err(Stop::at("", "deliver-wish-taken"));
    }
    if seated(work, me, &course.id).await?.is_some() {
        return Err(Stop::at("", "deliver-wish-seated"));
    }
    // Who waits in a demand may still take a free seat: that is what the demand is for.
    let waits = any && !plan::open_demands_of(work, one, &course.id).await?.is_empty();
    let asked = |w: &Wish| w.course == course.id && (w.open() || (any && w.pending()));
    if waits || rows::of(work, me).await?.iter().any(asked) {
        return Err(Stop::at("", "deliver-wish-again"));
    }
    let today = people::today(work).await?;
    let missing = records::missing_for(work, std::slice::from_ref(me), course, today).await?.remove(me);
    let missing = records::missing_words(work, &missing.unwrap_or_default(), who.lang).await?;
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::at("", Say::new("deliver-wish-first").with("missing", missing.join(" "))).into())
}

/// The coming session of the course in which the person has a seat.
pub(super) async fn seated(work: &mut Work, person: &PersonId, course: &CourseId) -> Done<Option<SessionId>> {
    let now = work.now;
    let mine = plan::sessions_of(work, person).await?;
    Ok(mine.into_iter().find(|s| s.course == *course && s.ends_at > now).map(|s| s.id))
}

/// The answerer's working days from tomorrow on; calendar days where nobody in particular answers.
pub(super) async fn due(work: &mut Work, of: Option<&PersonId>, today: Day, days: i64) -> Done<Day> {
    let Some(of) = of else { return Ok(plus_days(today, days)) };
    let last = plus_days(today, 30 + 2 * days);
    let working = people::working_days(work, of, plus_days(today, 1), last).await?;
    Ok(working.get((days - 1).max(0) as usize).copied().unwrap_or(last))
}
