//! Everybody who works here can be found, by name, handle and team.

use ::store::{Act, Entry, EntryText, Found, Work, search::EVERYBODY};
use kit::{Done, PersonId, Role, TeamId};
use web::{Search, SearchHit, Visit};

use crate::store::{findable, people};

pub(crate) const KIND: &str = "person";

pub(crate) const SEARCH: Search = Search { kind: KIND, name: "nav-people", all, show };

/// Whoever has left by now is found no more; who starts later is found already.
fn all(work: &mut Work) -> Act<'_, Vec<Entry>> {
    Box::pin(async move { Ok(findable::everybody(work).await?.into_iter().map(entry).collect()) })
}

fn entry(p: findable::Findable) -> Entry {
    let more =
        std::iter::once(p.handle.as_str()).chain(p.teams.iter().flat_map(|t| t.text.values().map(String::as_str)));
    Entry {
        kind: KIND,
        href: format!("/people/{}", p.handle),
        readers: vec![EVERYBODY.to_owned()],
        texts: vec![EntryText { lang: None, more: more.collect::<Vec<_>>().join(" "), title: p.name }],
        id: p.id,
    }
}

/// After a change of name, handle, placement or last day.
pub(crate) async fn changed(work: &mut Work, ids: &[PersonId]) -> Done<()> {
    work.unindex(KIND, ids).await?;
    came(work, ids).await
}

/// Somebody is erased before the night has come.
pub(crate) async fn gone(work: &mut Work, person: &PersonId) -> Done<()> {
    work.unindex(KIND, std::slice::from_ref(person)).await
}

/// People nobody could find before.
pub(crate) async fn came(work: &mut Work, ids: &[PersonId]) -> Done<()> {
    let entries: Vec<Entry> = findable::of(work, ids).await?.into_iter().map(entry).collect();
    work.index_new(&entries).await
}

/// After a change of the team's name.
pub(crate) async fn team_changed(work: &mut Work, team: &TeamId) -> Done<()> {
    let ids = findable::in_team(work, team).await?;
    changed(work, &ids).await
}

/// Whoever had their last day before today is found no more. For the night.
pub async fn forget_leavers(work: &mut Work) -> Done<()> {
    let gone = findable::left_lately(work).await?;
    work.unindex(KIND, &gone).await
}

fn show<'a>(v: &'a Visit, work: &'a mut Work, found: Vec<Found>) -> Act<'a, Vec<SearchHit>> {
    Box::pin(async move {
        let ids: Vec<PersonId> = found.iter().map(|f| f.id.clone().into()).collect();
        let people = people::people_by_id(work, &ids, v.today()).await?;
        // Who prepares the house for somebody finds them before the first day.
        let early = v.is(Role::Planner) || v.is(Role::Administrator);
        let shown = (ids.iter().filter_map(|id| people.get(id)))
            .filter(|p| p.employed(v.today()) || early && p.hired_on.is_some_and(|d| d > v.today()));
        let team = |p: &crate::Person| p.placement.as_ref().map(|l| l.team_name.get(v.lang()).to_owned());
        Ok(shown
            .map(|p| SearchHit {
                title: p.name.clone(),
                note: team(p).unwrap_or_default(),
                href: format!("/people/{}", p.handle),
            })
            .collect())
    })
}
