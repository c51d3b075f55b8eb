//! Whose partner the reader is: managers of those below them, coaches of their own team. And which sessions that opens.

use std::collections::HashSet;

use kit::{Done, PersonId, Role, SessionId};
use people::Person;
use plan::Session;
use store::Work;
use web::Visit;

/// Everybody the reader leads, at any depth; empty for anybody who leads nobody.
pub fn led(v: &Visit, everybody: &[Person]) -> Done<HashSet<PersonId>> {
    let me = v.who()?;
    Ok(if me.is(Role::Manager) { people::below(everybody, &me.id) } else { HashSet::new() })
}

/// The reader's own team where the reader is its coach, the reader not among them.
pub fn coached(v: &Visit, everybody: &[Person]) -> Done<HashSet<PersonId>> {
    let me = v.who()?;
    let own = everybody.iter().find(|p| p.id == me.id).and_then(Person::team).filter(|_| me.is(Role::Coach));
    let team = everybody.iter().filter(|p| own.is_some() && p.team() == own && p.id != me.id);
    Ok(team.map(|p| p.id.clone()).collect())
}

/// Who looks after every session.
pub fn sees_all(v: &Visit) -> bool {
    v.is(Role::Planner) || v.is(Role::Administrator)
}

/// Those of these sessions the reader has to do with: teaches or taught, sits in, or has somebody of their own in.
pub async fn visible(v: &Visit, look: &mut Work, sessions: Vec<Session>) -> Done<Vec<Session>> {
    if sees_all(v) {
        return Ok(sessions);
    }
    let everybody = people::people(look, v.today()).await?;
    let me = &v.who()?.id;
    let mut own = led(v, &everybody)?;
    own.extend(coached(v, &everybody)?);
    own.insert(me.clone());
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let seats = plan::enrolments(look, &ids).await?;
    let with: HashSet<SessionId> = seats.into_iter().filter(|e| own.contains(&e.person)).map(|e| e.session).collect();
    Ok(sessions.into_iter().filter(|s| s.trainer.as_ref() == Some(me) || with.contains(&s.id)).collect())
}
