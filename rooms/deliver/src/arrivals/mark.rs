//! Marks in a part, and what they say of the whole session.

use std::collections::{BTreeMap, HashMap, HashSet};

use kit::{Done, PersonId, SessionId, Stop};
use plan::Session;
use store::Work;

use super::{ArrivalOpened, Cut, PartMarked, Parts, parts, rows};
use crate::{
    model::{STATES, was_there},
    store as all_rows, verbs,
};

/// Who types the code later than this after the part began was late, minutes.
pub(super) const GRACE_MINUTES: i64 = 10;
/// The longest number or initials, characters.
const DIALLED_MAX: usize = 60;

/// What the roster says of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartMark {
    pub person: PersonId,
    pub state: String,
    /// The number or initials somebody dialled in with; may be empty.
    pub dialled: String,
}

/// Begins to take attendance by part, or cuts the session otherwise as long as nobody is marked. By whoever may mark it.
pub async fn open_arrival(work: &mut Work, id: &SessionId, cut: &str) -> Done<()> {
    let session = plan::session(work, id).await?;
    verbs::may_mark(work, &session).await?;
    if session.published_at.is_none() || session.cancelled_at.is_some() {
        return Err(Stop::missing());
    }
    verbs::lock(work, id).await?;
    let stands = parts(work, &session, session.lang).await?;
    let cut = if cut.is_empty() || stands.needed.is_some() { Some(stands.cut) } else { Cut::from_code(cut) };
    let cut = cut.ok_or_else(|| Stop::at("cut", "web-field-needed"))?;
    if cut == Cut::Activities && !stands.activities {
        return Err(Stop::at("cut", "deliver-arrival-no-activities"));
    }
    if stands.opened && stands.cut == cut {
        return Ok(());
    }
    if !rows::part_rows(work, id).await?.is_empty() {
        return Err(Stop::at("cut", "deliver-arrival-cut-marked"));
    }
    let secret = format!("{:016x}{:016x}{:016x}", work.chance.u64(), work.chance.u64(), work.chance.u64());
    rows::put_arrival(work, id, cut.code(), &secret).await?;
    work.tell(&ArrivalOpened { session: id.clone(), cut: cut.code().to_owned() }).await?;
    Ok(())
}

/// The roster of one part; people who are not named keep what they had. By whoever may mark the session, once the part has
/// begun, and corrected on the day of its first marking. `how`: roster | dial_in.
pub async fn mark_part(work: &mut Work, id: &SessionId, part: i64, marks: &[PartMark], how: &'static str) -> Done<()> {
    let session = plan::session(work, id).await?;
    verbs::may_mark(work, &session).await?;
    if session.published_at.is_none() || session.cancelled_at.is_some() {
        return Err(Stop::missing());
    }
    if session.starts_at > work.now {
        return Err(Stop::at("", "deliver-not-begun"));
    }
    if marks.is_empty() {
        return Err(Stop::at("", "deliver-nobody-marked"));
    }
    verbs::lock(work, id).await?;
    let parts = parts(work, &session, session.lang).await?;
    let Some(at) = parts.part(part) else { return Err(Stop::missing()) };
    if at.from > work.now {
        return Err(Stop::at("", "deliver-part-early"));
    }
    put(work, &session, &parts, part, marks, how).await
}

/// The list of a part was saved on another day, and is closed. Each date of a series has its own day.
pub async fn is_closed(
    work: &mut Work,
    session: &Session,
    parts: &Parts,
    part: i64,
    marked: &[super::PartRow],
) -> Done<bool> {
    let (series, today) = (parts.needed.is_some(), work.now.day(session.zone));
    let mut own = marked.iter().filter(|r| !series || r.part == part);
    if own.any(|r| r.at.day(session.zone) != today) {
        return Ok(true);
    }
    let first = if series { None } else { all_rows::first_marked(work, &session.id, session.zone).await? };
    Ok(first.is_some_and(|day| day != today))
}

/// The code has said who it is; nobody has to be asked whether they may.
pub(super) async fn by_code(
    work: &mut Work,
    session: &Session,
    parts: &Parts,
    part: i64,
    person: &PersonId,
    state: &str,
) -> Done<()> {
    verbs::lock(work, &session.id).await?;
    let there = rows::part_rows(work, &session.id).await?;
    if there.iter().any(|r| r.part == part && r.person == *person && was_there(&r.state)) {
        // Who types it twice is here once.
        return Ok(());
    }
    let mark = PartMark { person: person.clone(), state: state.to_owned(), dialled: String::new() };
    put(work, session, parts, part, &[mark], "code").await
}

async fn put(
    work: &mut Work,
    session: &Session,
    parts: &Parts,
    part: i64,
    marks: &[PartMark],
    how: &'static str,
) -> Done<()> {
    let enrolled: HashSet<PersonId> = plan::enrolled(work, &session.id).await?.into_iter().map(|e| e.person).collect();
    for mark in marks {
        let at = format!("p-{}", mark.person);
        if !STATES.contains(&mark.state.as_str()) {
            return Err(Stop::at(&at, "deliver-state-unknown"));
        }
        if !enrolled.contains(&mark.person) {
            return Err(Stop::at(&at, "deliver-no-seat"));
        }
        if mark.dialled.chars().count() > DIALLED_MAX {
            return Err(Stop::at(&at, "deliver-arrival-dialled-long"));
        }
    }
    let before = rows::part_rows(work, &session.id).await?;
    if is_closed(work, session, parts, part, &before).await? {
        return Err(Stop::at("", "deliver-marked-earlier"));
    }
    let same = |m: &PartMark| {
        before.iter().any(|r| {
            r.part == part
                && r.person == m.person
                && r.state == m.state
                && (r.dialled == m.dialled || m.dialled.is_empty())
        })
    };
    let new: Vec<PartMark> = marks.iter().filter(|m| !same(m)).cloned().collect();
    if new.is_empty() {
        return Ok(());
    }
    rows::put_parts(work, &session.id, part, &new, how).await?;
    let people: Vec<PersonId> = new.iter().map(|m| m.person.clone()).collect();
    work.tell(&PartMarked { session: session.id.clone(), part, how: how.to_owned(), people: people.clone() }).await?;
    let mut by_part: HashMap<PersonId, BTreeMap<i64, String>> = HashMap::new();
    for row in rows::part_rows(work, &session.id).await? {
        by_part.entry(row.person).or_default().insert(row.part, row.state);
    }
    let last = parts.parts.len() as i64;
    let said = |states: &BTreeMap<i64, String>| match parts.needed {
        Some(needed) => often(states, needed, last),
        None => whole(states, last),
    };
    let whole = |p: &PersonId| by_part.get(p).and_then(said).map(|s| (p.clone(), s));
    let states: Vec<(PersonId, &str)> = people.iter().filter_map(whole).collect();
    let had = all_rows::attendance(work, std::slice::from_ref(&session.id)).await?;
    let is_new = |(p, s): &(PersonId, &str)| had.get(&(session.id.clone(), p.clone())).map(String::as_str) != Some(*s);
    let states: Vec<(PersonId, &str)> = states.into_iter().filter(is_new).collect();
    if states.is_empty() { Ok(()) } else { verbs::mark_checked(work, session, &states).await }
}

/// What the parts say of the session: there in the first is there, there only later is late, and away in every one is absent
/// once all are marked.
fn whole(states: &BTreeMap<i64, String>, last: i64) -> Option<&'static str> {
    if !states.values().any(|s| was_there(s)) {
        return (states.len() as i64 == last).then_some("absent");
    }
    Some(if states.get(&1).is_none_or(|s| s == "present") && states.contains_key(&1) { "present" } else { "late" })
}

/// Of a series: there often enough is there; absent once all are marked and it was not.
fn often(states: &BTreeMap<i64, String>, needed: i64, last: i64) -> Option<&'static str> {
    let there = states.values().filter(|s| was_there(s)).count() as i64;
    if there >= needed {
        return Some("present");
    }
    (states.len() as i64 == last).then_some("absent")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_counts_how_often() {
        let of = |list: &[&str]| often(&(1..).zip(list.iter().map(|s| (*s).to_owned())).collect(), 3, 4);
        assert_eq!(of(&["present", "absent", "present"]), None);
        assert_eq!(of(&["present", "absent", "present", "late"]), Some("present"));
        assert_eq!(of(&["present", "present", "present"]), Some("present"));
        assert_eq!(of(&["present", "absent", "present", "absent"]), Some("absent"));
    }

    #[test]
    fn the_parts_say_what_the_session_was() {
        let of = |list: &[(i64, &str)]| whole(&list.iter().map(|(n, s)| (*n, (*s).to_owned())).collect(), 2);
        assert_eq!(of(&[(1, "present")]), Some("present"));
        assert_eq!(of(&[(1, "present"), (2, "absent")]), Some("present"));
        assert_eq!(of(&[(1, "late")]), Some("late"));
        assert_eq!(of(&[(1, "absent"), (2, "present")]), Some("late"));
        assert_eq!(of(&[(2, "present")]), Some("late"));
        // Nobody is away before the last part is over.
        assert_eq!(of(&[(1, "absent")]), None);
        assert_eq!(of(&[(1, "absent"), (2, "absent")]), Some("absent"));
    }
}
