//! What letters are made of, read once for any number of people and sessions.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
};

use curriculum::{
    Course, CourseText, Venue,
    variants::{self, Variant},
};
use kit::{CourseId, Day, Done, Lang, PersonId, Say, SessionId, SiteId, VenueId, Zone, time};
use people::{Person, Settings, Site};
use plan::{
    Session,
    series::{Meeting, Series},
};
use store::Work;

use crate::{
    letter::{Letter, Parts, Place, Teacher, compose, source_of},
    mail::Entry,
    model::MemoText,
    store::texts::memo_texts,
    verbs::overlaid,
};

#[derive(Debug)]
pub struct Gathered {
    pub settings: Settings,
    courses: HashMap<CourseId, Course>,
    texts: HashMap<(CourseId, i64, Lang), CourseText>,
    /// What sites say in their own words.
    variants: HashMap<(CourseId, SiteId, Lang), Vec<Variant>>,
    /// How several meetings hang together, and the later ones.
    series: HashMap<SessionId, Series>,
    later: HashMap<SessionId, Vec<Meeting>>,
    venues: HashMap<VenueId, Venue>,
    sites: HashMap<SiteId, Site>,
    people: HashMap<PersonId, Person>,
}

/// Whose letter it is.
#[derive(Clone, Copy, Debug)]
pub enum Reader<'a> {
    One {
        person: &'a Person,
        reason: &'a Say,
    },
    /// A preview for whoever may see it; signed for the session's own site.
    Everybody(Lang),
}

impl Gathered {
    /// `readers`: everybody who gets a letter about one of `sessions`.
    pub async fn read(work: &mut Work, sessions: &[&Session], readers: &[PersonId], on: Day) -> Done<Gathered> {
        let settings = people::settings(work).await?;
        let sites: HashMap<SiteId, Site> = people::sites(work).await?.into_iter().map(|s| (s.id.clone(), s)).collect();
        let venues = curriculum::venues(work).await?.into_iter().map(|v| (v.id.clone(), v)).collect();
        let mut ids: BTreeSet<PersonId> = readers.iter().cloned().collect();
        ids.extend(sessions.iter().filter_map(|s| s.trainer.clone()));
        ids.extend(sites.values().filter_map(|s| s.manager.clone()));
        let ids: Vec<PersonId> = ids.into_iter().collect();
        let people = people::people_by_id(work, &ids, on).await?;
        let courses: HashMap<CourseId, Course> =
            curriculum::courses(work).await?.into_iter().map(|c| (c.id.clone(), c)).collect();
        let versions: BTreeSet<(CourseId, i64)> =
            sessions.iter().map(|s| (s.course.clone(), s.course_version)).collect();
        let mut texts = curriculum::texts(work, &versions).await?;
        // The memo's own words stand in the course's place.
        let ids: Vec<CourseId> =
            sessions.iter().map(|s| s.course.clone()).collect::<BTreeSet<_>>().into_iter().collect();
        let own = memo_texts(work, &ids).await?;
        for ((course, _, lang), text) in &mut texts {
            if let Some(own) = own.get(&(course.clone(), *lang)) {
                *text = overlaid(std::mem::take(text), own);
            }
        }
        let mut local: HashMap<(CourseId, SiteId, Lang), Vec<Variant>> = HashMap::new();
        for v in variants::variants_of_courses(work, &ids).await? {
            local.entry((v.course.clone(), v.site.clone(), v.lang)).or_default().push(v);
        }
        let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
        let series = plan::series::series_of(work, &ids).await?;
        let later = plan::series::meetings_of(work, &ids).await?;
        Ok(Gathered { settings, courses, texts, variants: local, series, later, venues, sites, people })
    }

    /// Words that are only tried out: the letter as it would be.
    pub fn say_instead(&mut self, course: &CourseId, lang: Lang, words: &MemoText) {
        for ((c, _, l), text) in &mut self.texts {
            if c == course && *l == lang {
                *text = overlaid(std::mem::take(text), words);
            }
        }
    }

    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.get(id)
    }

    /// The person's site; for a preview, that of the place where it is held.
    fn site(&self, session: &Session, reader: Reader<'_>) -> Option<&Site> {
        let site = match reader {
            Reader::One { person, .. } => person.placement.as_ref().map(|p| &p.site),
            Reader::Everybody(_) => {
                let venue = session.venue.as_ref().and_then(|v| self.venues.get(v)).map(|v| &v.site);
                let trainer = session.trainer.as_ref().and_then(|t| self.people.get(t));
                venue.or_else(|| trainer.and_then(|t| t.placement.as_ref()).map(|p| &p.site))
            }
        };
        self.sites.get(site?)
    }

    /// The centre manager of that site.
    pub fn signer(&self, session: &Session, reader: Reader<'_>) -> Option<&Person> {
        self.site(session, reader)?.manager.as_ref().and_then(|m| self.people.get(m))
    }

    /// The course's words in a language as they are read at the reader's site.
    fn text(&self, session: &Session, reader: Reader<'_>, lang: Lang) -> Option<Cow<'_, CourseText>> {
        let text = self.texts.get(&(session.course.clone(), session.course_version, lang))?;
        let site = self.site(session, reader);
        let own = site.and_then(|s| self.variants.get(&(session.course.clone(), s.id.clone(), lang)));
        let (Some(site), Some(own)) = (site, own) else { return Some(Cow::Borrowed(text)) };
        let mut text = text.clone();
        variants::overlay(&mut text, own, &site.name);
        Some(Cow::Owned(text))
    }

    /// Where somebody is told the time: in a room the room's, else the reader's own.
    pub fn zone(&self, session: &Session, reader: Reader<'_>) -> Zone {
        match reader {
            Reader::One { person, .. } if session.venue.is_none() => person.zone().unwrap_or(session.zone),
            _ => session.zone,
        }
    }

    /// Whether the lead in calendar days holds for this session: not for what one begins when one likes.
    pub fn lead_holds(&self, session: &Session) -> bool {
        self.method(session).is_none_or(|m| m.dated)
    }

    pub fn goal_due(&self, session: &Session) -> Day {
        time::plus_days(session.starts_at.day(session.zone), -self.settings.goal_lead_days)
    }

    pub fn letter(&self, session: &Session, reader: Reader<'_>, on: Day) -> Result<Letter, Vec<Say>> {
        let (lang, name, reason) = match reader {
            Reader::One { person, reason } => (person.lang, Some(person.name.as_str()), Some(reason)),
            Reader::Everybody(lang) => (lang, None, None),
        };
        let text = self.text(session, reader, lang);
        let source = source_of(text.as_deref(), lang).and_then(|l| self.text(session, reader, l));
        compose(&Parts {
            lang,
            on,
            name,
            reason,
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            zone: self.zone(session, reader),
            goal_by: self.goal_due(session),
            text: text.as_deref(),
            source: source.as_deref(),
            later: self.later(session),
            needed: self.series.get(&session.id).filter(|s| s.parts > 1).map(|s| s.needed),
            joining: self.joining(session),
            place: self.place(session),
            teacher: self.teacher(session),
            signer: self.signer(session, reader).map(|p| p.name.as_str()),
        })
    }

    /// What a calendar entry of a session says.
    pub fn entry<'a>(
        &'a self,
        session: &'a Session,
        organiser: Option<&'a Person>,
        title: &'a str,
        lang: Lang,
    ) -> Entry<'a> {
        let (later, joining) = (self.later(session), self.joining(session));
        Entry { session, organiser, title, location: self.location(session, lang), later, joining }
    }

    /// The meetings after the first.
    pub fn later(&self, session: &Session) -> &[Meeting] {
        self.later.get(&session.id).map_or(&[], Vec::as_slice)
    }

    /// A number to dial or an address to open.
    pub fn joining(&self, session: &Session) -> Option<&str> {
        self.series.get(&session.id).map(|s| s.joining.as_str()).filter(|j| !j.is_empty())
    }

    /// One short line for a calendar entry.
    pub fn location(&self, session: &Session, lang: Lang) -> Option<&str> {
        self.venue(session.venue.as_ref(), lang)
    }

    /// The name of a room; `None` where there is none.
    pub fn venue(&self, id: Option<&VenueId>, lang: Lang) -> Option<&str> {
        Some(self.venues.get(id?)?.name.get(lang))
    }

    pub fn title(&self, session: &Session, lang: Lang) -> String {
        self.courses.get(&session.course).map_or_else(String::new, |c| c.title(lang).to_owned())
    }

    fn method(&self, session: &Session) -> Option<&'static curriculum::Method> {
        let offering = self.courses.get(&session.course)?.offering(&session.offering)?;
        curriculum::Method::from_code(&offering.method)
    }

    fn place(&self, session: &Session) -> Place<'_> {
        if let Some(venue) = session.venue.as_ref().and_then(|v| self.venues.get(v)) {
            let address = self.sites.get(&venue.site).map(|s| &s.address);
            return Place::Room { name: &venue.name, address, directions: &venue.directions };
        }
        match self.method(session) {
            Some(m) if !m.needs_room && m.dated => Place::Online,
            Some(m) if !m.needs_room => Place::OwnPace,
            _ => Place::Unknown,
        }
    }

    fn teacher(&self, session: &Session) -> Teacher<'_> {
        if let Some(trainer) = session.trainer.as_ref().and_then(|t| self.people.get(t)) {
            return Teacher::Person { name: &trainer.name, bio: trainer.bio.as_ref() };
        }
        match self.method(session) {
            Some(m) if !m.needs_trainer && !m.external && m.dated => Teacher::Turns,
            Some(m) if !m.needs_trainer && !m.external => Teacher::Nobody,
            _ => Teacher::Unknown,
        }
    }
}
