//! Whom a coach should listen to: people in their month of practice whom nobody has heard on a call yet.

use std::collections::HashMap;

use kit::{Done, PersonId, SessionId};
use people::Person;
use store::Work;
use web::{Html, Template, Visit};

use super::Item;
use crate::routes::part as render;

/// A coach's list is one team; a longer one is cut, the rest comes tomorrow.
const LISTENED_MAX: usize = 24;

#[derive(Template)]
#[template(path = "today/coach.html")]
struct Coach<'a> {
    v: &'a Visit,
    items: Vec<Item>,
    nobody: bool,
}

pub async fn part(v: &Visit, look: &mut Work, me: &Person) -> Done<Html> {
    let (now, today) = (v.now(), v.today());
    let days = people::settings(look).await?.practice_days;
    let sessions = plan::sessions(look, now.plus_days(-days - 7), now).await?;
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let team: HashMap<PersonId, Person> = people::people(look, today)
        .await?
        .into_iter()
        .filter(|p| p.team().is_some() && p.team() == me.team() && p.id != me.id)
        .map(|p| (p.id.clone(), p))
        .collect();
    let mut running = practise::practices(look, &ids).await?;
    running.retain(|p| p.starts_on <= today && p.ends_on >= today && team.contains_key(&p.person));
    running.sort_by(|a, b| a.ends_on.cmp(&b.ends_on).then(a.person.cmp(&b.person)));
    let meetings: HashMap<(SessionId, PersonId), coach::FollowUp> =
        coach::follow_ups(look, &ids).await?.into_iter().map(|f| ((f.session.clone(), f.person.clone()), f)).collect();
    let courses = curriculum::courses(look).await?;
    let mut items = Vec::new();
    for p in running.iter().take(LISTENED_MAX) {
        if !coach::observations(look, &p.person, &p.course).await?.is_empty() {
            continue;
        }
        let Some(person) = team.get(&p.person) else { continue };
        let course = courses.iter().find(|c| c.id == p.course).map_or("", |c| c.title(v.lang()));
        let left = kit::time::days_between(today, p.ends_on);
        let href = match meetings.get(&(p.session.clone(), p.person.clone())) {
            Some(f) => format!("/follow-ups/{}#h-seen", f.id),
            None => format!("/people/{}", person.handle),
        };
        items.push(Item {
            text: person.name.clone(),
            small: format!("{course} · {}", v.tn("desk-days-left", left)),
            badge: Html::default(),
            href,
            link: v.t("desk-note-heard"),
        });
    }
    render(Coach { v, items, nobody: running.is_empty() })
}
