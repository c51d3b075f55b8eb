//! Published sessions can be found by course, day and room: by who teaches, who has a seat, and the partners
//! of those; planners and administrators find all.

use std::collections::{BTreeMap, HashMap};

use ::store::{
    Act, Entry, EntryText, Found, Work,
    search::reader::{person, role},
};
use kit::{CourseId, Done, Event, Lang, Role, SessionId, Stop, VenueId, tongue};
use web::{Search, SearchHit, Visit};

use crate::{model::Session, store as db};

const KIND: &str = "session";
/// Who looks after every session.
const ALL: [Role; 2] = [Role::Planner, Role::Administrator];

pub(crate) const SEARCH: Search = Search { kind: KIND, name: "nav-sessions", all, show };

fn all(work: &mut Work) -> Act<'_, Vec<Entry>> {
    Box::pin(async move {
        let sessions = db::sessions::published(work).await?;
        entries(work, &sessions).await
    })
}

/// After they were published, moved or cancelled, or a seat was given or given back.
pub(crate) async fn changed(work: &mut Work, ids: &[SessionId]) -> Done<()> {
    work.unindex(KIND, ids).await?;
    let mut by_id = db::sessions::sessions_by_id(work, ids).await?;
    by_id.retain(|_, s| s.published_at.is_some() && s.cancelled_at.is_none());
    let sessions: Vec<Session> = ids.iter().filter_map(|id| by_id.remove(id)).collect();
    let entries = entries(work, &sessions).await?;
    work.index_new(&entries).await
}

/// A course or a room has other words now.
pub(crate) async fn renamed(work: &mut Work, event: &Event) -> Done<()> {
    let course = event.read::<curriculum::CoursePublished>().transpose()?.map(|news| news.course);
    let venue = event.read::<curriculum::VenueAdded>().transpose()?.map(|news| news.venue);
    let mut sessions = db::sessions::published(work).await?;
    sessions.retain(|s| course.as_ref() == Some(&s.course) || (venue.is_some() && s.venue == venue));
    let entries = entries(work, &sessions).await?;
    work.index(&entries).await
}

async fn entries(work: &mut Work, sessions: &[Session]) -> Done<Vec<Entry>> {
    if sessions.is_empty() {
        return Ok(Vec::new());
    }
    let courses: HashMap<CourseId, curriculum::Course> =
        curriculum::courses(work).await?.into_iter().map(|c| (c.id.clone(), c)).collect();
    let venues: HashMap<VenueId, curriculum::Venue> =
        curriculum::venues(work).await?.into_iter().map(|v| (v.id.clone(), v)).collect();
    let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
    let mut readers: BTreeMap<SessionId, Vec<String>> = BTreeMap::new();
    for seat in db::sessions::enrolments(work, &ids).await? {
        readers.entry(seat.session).or_default().push(person(&seat.person));
    }
    for (session, people) in db::co_teachers::co_teachers(work, &ids).await? {
        readers.entry(session).or_default().extend(people.iter().map(person));
    }
    let entry = |s: &Session| {
        let course = courses.get(&s.course)?;
        let venue = s.venue.as_ref().and_then(|id| venues.get(id));
        let text = |lang: Lang| {
            let day = tongue::day_full(lang, s.day(), tongue::Case::Name);
            let room = venue.map_or("", |v| v.name.get(lang));
            EntryText { lang: Some(lang), title: course.title(lang).to_owned(), more: format!("{day} {room}") }
        };
        let mut readers = readers.remove(&s.id).unwrap_or_default();
        readers.extend(s.trainer.as_ref().map(person));
        readers.extend(ALL.into_iter().map(role));
        Some(Entry {
            kind: KIND,
            id: s.id.0.clone(),
            href: format!("/sessions/{}", s.id),
            readers,
            texts: Lang::ALL.into_iter().map(text).collect(),
        })
    };
    Ok(sessions.iter().filter_map(entry).collect())
}

/// With day and time; those to come and just past before the others.
fn show<'a>(v: &'a Visit, work: &'a mut Work, found: Vec<Found>) -> Act<'a, Vec<SearchHit>> {
    Box::pin(async move {
        let ids: Vec<SessionId> = found.iter().map(|f| f.id.clone().into()).collect();
        let sessions = db::sessions::sessions_by_id(work, &ids).await?;
        let mut shown: Vec<(&Session, Found)> =
            found.into_iter().filter_map(|f| Some((sessions.get(&SessionId(f.id.clone()))?, f))).collect();
        shown.retain(|(s, _)| s.published_at.is_some() && s.cancelled_at.is_none());
        shown.sort_by_key(|(s, _)| (s.starts_at.0 - v.now().0).abs());
        let hit = |(s, f): (&Session, Found)| SearchHit {
            title: f.title,
            note: tongue::moment(v.lang(), s.starts_at, s.zone),
            href: f.href,
        };
        Ok::<_, Stop>(shown.into_iter().map(hit).collect())
    })
}
