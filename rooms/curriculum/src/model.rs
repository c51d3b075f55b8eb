//! The nouns of the room.

use std::collections::BTreeMap;

use kit::{At, CourseId, Day, Lang, News, NewsKind, OfferingId, PersonId, SiteId, SkillId, VenueId, Words, news_of};
use serde::{Deserialize, Serialize};

use crate::types::{CourseType, Separation};

#[derive(Clone, Debug, PartialEq)]
pub struct Skill {
    pub id: SkillId,
    pub name: Words,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub id: CourseId,
    pub slug: String,
    pub kind: CourseType,
    /// both | new_hire | advanced
    pub track: String,
    pub skills: Vec<SkillId>,
    /// Slugs of courses that come before.
    pub prerequisites: Vec<String>,
    pub separation: Separation,
    /// `separation` is hard: never in class with the own manager.
    pub separation_hard: bool,
    /// Departments are mixed.
    pub mixed: bool,
    /// A soft skill: needs interaction.
    pub soft: bool,
    pub version: i64,
    pub review_by_on: Day,
    pub published_at: Option<At>,
    pub titles: BTreeMap<Lang, String>,
    /// For narrow places; where there is none, the title stands in.
    pub shorts: BTreeMap<Lang, String>,
    /// The first is the main one.
    pub offerings: Vec<Offering>,
}

impl Course {
    /// In the reader's language, else in English, else in any.
    pub fn title(&self, lang: Lang) -> &str {
        let any = || self.titles.get(&Lang::En).or_else(|| self.titles.values().next());
        self.titles.get(&lang).or_else(any).map_or(self.slug.as_str(), String::as_str)
    }
    /// The short title in the language the title would be shown in, else the title.
    pub fn short(&self, lang: Lang) -> &str {
        let lang = if self.titles.contains_key(&lang) { lang } else { Lang::En };
        self.shorts.get(&lang).filter(|s| !s.is_empty()).map_or_else(|| self.title(lang), String::as_str)
    }
    pub fn offering(&self, id: &OfferingId) -> Option<&Offering> {
        self.offerings.iter().find(|o| o.id == *id)
    }
    pub fn main_offering(&self) -> Option<&Offering> {
        self.offerings.first()
    }
    /// Past its review date: may not be scheduled until somebody has looked at it.
    pub fn stale(&self, on: Day) -> bool {
        self.review_by_on < on
    }
}

/// A course by one method.
#[derive(Clone, Debug, PartialEq)]
pub struct Offering {
    pub id: OfferingId,
    pub course: CourseId,
    /// A code of `methods`.
    pub method: String,
    pub minutes: i64,
    /// Heads.
    pub group_min: i64,
    pub group_max: i64,
    /// Heads in a role-play or simulation group; 0 where there are none.
    pub subgroup_min: i64,
    pub subgroup_max: i64,
    pub needs_trainer: bool,
    pub needs_room: bool,
    /// In the organisation's currency.
    pub price_session_minor: i64,
    pub price_head_minor: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Venue {
    pub id: VenueId,
    pub slug: String,
    pub site: SiteId,
    pub name: Words,
    pub seats: i64,
    pub hour_minor: i64,
    /// How to get there from the street door.
    pub directions: Words,
}

/// Somebody who may teach a course.
#[derive(Clone, Debug, PartialEq)]
pub struct Trainer {
    pub person: PersonId,
    pub course: CourseId,
    pub hour_minor: i64,
}

/// A course was published, or a new version of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CoursePublished {
    pub course: CourseId,
    pub version: i64,
}
impl News for CoursePublished {
    const NAME: &'static str = "curriculum.course_published";
    fn subject(&self) -> String {
        self.course.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SkillAdded {
    pub skill: SkillId,
}
impl News for SkillAdded {
    const NAME: &'static str = "curriculum.skill_added";
    fn subject(&self) -> String {
        self.skill.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VenueAdded {
    pub venue: VenueId,
}
impl News for VenueAdded {
    const NAME: &'static str = "curriculum.venue_added";
    fn subject(&self) -> String {
        self.venue.0.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TrainerLicensed {
    pub person: PersonId,
    pub course: CourseId,
}
impl News for TrainerLicensed {
    const NAME: &'static str = "curriculum.trainer_licensed";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![CoursePublished, SkillAdded, VenueAdded, TrainerLicensed]
}
