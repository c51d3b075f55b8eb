//! Needs can be found by skill and team, by whoever decides about them.

use std::collections::BTreeMap;

use ::store::{
    Act, Entry, EntryText, Work,
    search::reader::{leads, role},
};
use kit::{Done, Lang, Role, SkillId, TeamId, Words};
use web::Search;

use crate::{model::Need, store};

const KIND: &str = "need";

pub(crate) const SEARCH: Search = Search { kind: KIND, name: "nav-needs", all, show: web::search::as_found };

fn all(work: &mut Work) -> Act<'_, Vec<Entry>> {
    Box::pin(async move {
        let needs = store::all_needs(work).await?;
        entries(work, &needs).await
    })
}

/// After every need has been measured again.
pub(crate) async fn changed(work: &mut Work, needs: &[Need]) -> Done<()> {
    let entries = entries(work, needs).await?;
    work.index(&entries).await
}

async fn entries(work: &mut Work, needs: &[Need]) -> Done<Vec<Entry>> {
    let teams: BTreeMap<TeamId, Words> = people::teams(work).await?.into_iter().map(|t| (t.id, t.name)).collect();
    let skills: BTreeMap<SkillId, Words> =
        curriculum::skills(work).await?.into_iter().map(|s| (s.id, s.name)).collect();
    let entry = |n: &Need| {
        let (skill, team) = (skills.get(&n.skill)?, teams.get(&n.team)?);
        let text = |lang| EntryText {
            lang: Some(lang),
            title: format!("{} · {}", skill.get(lang), team.get(lang)),
            more: String::new(),
        };
        Some(Entry {
            kind: KIND,
            id: n.id.0.clone(),
            href: format!("/needs/{}", n.id),
            readers: vec![role(Role::Planner), role(Role::Administrator), leads(&n.team)],
            texts: Lang::ALL.into_iter().map(text).collect(),
        })
    };
    Ok(needs.iter().filter_map(entry).collect())
}
