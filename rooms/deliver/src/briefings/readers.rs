//! Who has read a briefing and who has not yet: for whoever leads them, and for routing.

use std::collections::{HashMap, HashSet};

use kit::{Day, Done, PersonId, Role, Stop, TeamId};
use people::Person;
use store::Work;

use super::{Briefing, BriefingId, Reading, rows};

/// Somebody a briefing is for who has not acknowledged it.
#[derive(Clone, Debug)]
pub struct Unbriefed {
    pub person: Person,
    pub number: i64,
    pub due_on: Day,
}

fn is_for(b: &Briefing, t: &people::Team) -> bool {
    match b.audience.as_str() {
        "team" => t.id.0 == b.audience_id,
        "department" => t.department.0 == b.audience_id,
        "site" => t.site.0 == b.audience_id,
        _ => b.audience == "everybody",
    }
}

/// Those of each one's audience whom who acts may see, with what each has done: everybody for planners and administrators,
/// else the people they lead or stand in for.
pub async fn readers_of(work: &mut Work, briefings: &[Briefing]) -> Done<Vec<Vec<(PersonId, Reading)>>> {
    let today = people::today(work).await?;
    let mine = seen(work, today).await?;
    let teams = people::known_teams(work).await?;
    let (by_queue, by_team): (Vec<&Briefing>, Vec<&Briefing>) = briefings.iter().partition(|b| b.audience == "queue");
    let wanted: Vec<TeamId> =
        teams.iter().filter(|t| by_team.iter().any(|b| is_for(b, t))).map(|t| t.id.clone()).collect();
    let members = match &mine {
        Some(mine) => mine.clone(),
        None => people::members(work, &wanted, today).await?,
    };
    let queues: Vec<String> = by_queue.iter().map(|b| b.audience_id.clone()).collect();
    let in_queues = if queues.is_empty() { Vec::new() } else { people::in_queues(work, &queues, today).await? };
    let ids: Vec<&BriefingId> = briefings.iter().map(|b| &b.id).collect();
    let mut read: HashMap<(BriefingId, PersonId), Reading> = rows::readers(work, &ids).await?;
    let may_see = |p: &PersonId| mine.as_ref().is_none_or(|mine| mine.iter().any(|(m, _)| m == p));
    let mut out = Vec::new();
    for b in briefings {
        let there: Vec<PersonId> = if b.audience == "queue" {
            in_queues.iter().filter(|(p, q)| *q == b.audience_id && may_see(p)).map(|(p, _)| p.clone()).collect()
        } else {
            let theirs: HashSet<&TeamId> = teams.iter().filter(|t| is_for(b, t)).map(|t| &t.id).collect();
            members.iter().filter(|(_, t)| theirs.contains(t)).map(|(p, _)| p.clone()).collect()
        };
        let mut of = |p: PersonId| {
            let reading = read.remove(&(b.id.clone(), p.clone())).unwrap_or_default();
            (p, reading)
        };
        let others = there.into_iter().filter(|p| b.made_by.as_ref() != Some(p));
        out.push(others.map(&mut of).collect());
    }
    Ok(out)
}

/// Whom who acts may see, with their teams. `None`: everybody.
async fn seen(work: &mut Work, today: Day) -> Done<Option<Vec<(PersonId, TeamId)>>> {
    if work.is_system() {
        return Ok(None);
    }
    let who = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let roles = people::roles(work, &who, today).await?;
    if roles.contains(&Role::Planner) || roles.contains(&Role::Administrator) {
        return Ok(None);
    }
    if !roles.contains(&Role::Manager) {
        return Err(Stop::forbidden());
    }
    let mut mine = Vec::new();
    for manager in people::charge_of(work, &who, today).await? {
        mine.extend(people::led(work, &manager, today).await?);
    }
    Ok(Some(mine))
}

/// Everybody who has not acknowledged a briefing that stands, by name and briefing; for routing. By planners and
/// administrators for the house, by managers for their people.
pub async fn unbriefed(work: &mut Work) -> Done<Vec<Unbriefed>> {
    let today = people::today(work).await?;
    let standing = rows::standing(work).await?;
    let readers = readers_of(work, &standing).await?;
    let mut open: Vec<(PersonId, i64, Day)> = Vec::new();
    for (b, readers) in standing.iter().zip(readers) {
        let waiting = readers.into_iter().filter(|(_, r)| r.acknowledged_at.is_none());
        open.extend(waiting.map(|(p, _)| (p, b.number, b.due_on)));
    }
    let ids: HashSet<PersonId> = open.iter().map(|(p, ..)| p.clone()).collect();
    let known = people::people_by_id(work, &ids.into_iter().collect::<Vec<_>>(), today).await?;
    let line =
        |(p, number, due_on): (PersonId, i64, Day)| Some(Unbriefed { person: known.get(&p)?.clone(), number, due_on });
    let mut out: Vec<Unbriefed> = open.into_iter().filter_map(line).collect();
    out.sort_by(|a, b| a.person.sort_key.cmp(&b.person.sort_key).then(a.number.cmp(&b.number)));
    Ok(out)
}
