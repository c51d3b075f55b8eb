//! Whose partner the reader is: managers of those below them, coaches of their own team. And which sessions that opens.

use std::collections::HashSet;

use kit::{Done, PersonId, Role, SessionId};
use plan::Session;
use store::Work;
use web::Visit;

/// Everybody the reader leads, at any depth; empty for anybody who leads nobody.
pub async fn led(v: &Visit, look: &mut Work) -> Done<HashSet<PersonId>> {
    let me = v.who()?;
    if !me.is(Role::Manager) {
        return Ok(HashSet::new());
    }
    Ok(people::led(look, &me.id, v.today()).await?.into_iter().map(|(person, _)| person).collect())
}

/// The reader's own team where the reader is its coach, the reader not among them.
pub async fn coached(v: &Visit, look: &mut Work) -> Done<HashSet<PersonId>> {
    let me = v.who()?;
    if !me.is(Role::Coach) {
        return Ok(HashSet::new());
    }
    Ok(people::team_mates(look, &me.id, v.today()).await?.into_iter().collect())
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
    let me = &v.who()?.id;
    let mut own = led(v, look).await?;
    own.extend(coached(v, look).await?);
    own.insert(me.clone());
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let seats = plan::enrolments(look, &ids).await?;
    let with: HashSet<SessionId> = seats.into_iter().filter(|e| own.contains(&e.person)).map(|e| e.session).collect();
    let along = plan::co_taught(look, std::slice::from_ref(me)).await?;
    let along: HashSet<SessionId> = along.into_iter().map(|(_, s)| s.id).collect();
    let mine = |s: &Session| s.trainer.as_ref() == Some(me) || along.contains(&s.id) || with.contains(&s.id);
    Ok(sessions.into_iter().filter(mine).collect())
}
