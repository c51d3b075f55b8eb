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
    /// Slugs of courses, and skills at a level as `skill:<id>:<level>` (`skills_before`).
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
    pub terms: Terms,
    pub titles: BTreeMap<Lang, String>,
    /// For narrow places; where there is none, the title stands in.
    pub shorts: BTreeMap<Lang, String>,
    /// The first is the main one.
    pub offerings: Vec<Offering>,
    /// Ways of an earlier version; sessions that were planned with them keep them.
    pub retired: Vec<Offering>,
}

/// Who looks after a course, where it comes from, and how one gets a seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Looks at it again by the review date.
    pub owner: Option<PersonId>,
    /// A code of `PROVIDERS`.
    pub provider: String,
    /// A code of `FITS`.
    pub fit: String,
    /// A code of `APPROVALS`: what happens when somebody asks for a seat.
    pub approval: String,
    /// Working days in which a manager answers.
    pub approval_days: i64,
    /// The share of those with a seat whom the house wants to see there, percent.
    pub attendance_pct: i64,
}

/// Made here, bought, or open to the public.
pub const PROVIDERS: [&str; 3] = ["own", "bought", "public"];
/// Made for everybody, or for this house.
pub const FITS: [&str; 2] = ["generic", "tailored"];
/// The manager decides and silence goes one step up; the manager decides and silence is a yes; nobody has to be asked.
pub const APPROVALS: [&str; 3] = ["ask", "ask_or_yes", "open"];

impl Default for Terms {
    fn default() -> Self {
        Terms {
            owner: None,
            provider: "own".into(),
            fit: "tailored".into(),
            approval: "ask".into(),
            approval_days: 3,
            attendance_pct: 90,
        }
    }
}

/// A prerequisite that is a skill: `skill:empathy:2`. No slug of a course has a colon.
pub fn skill_before(prerequisite: &str) -> Option<(SkillId, i64)> {
    let (skill, level) = prerequisite.strip_prefix("skill:")?.rsplit_once(':')?;
    Some((skill.into(), level.parse().ok()?))
}

impl Course {
    /// In the reader's language, else in English, else in any.
    pub fn title(&self, lang: Lang) -> &str {
        let any = || self.titles.get(&Lang::En).or_else(|| self.titles.values().next());
        self.titles.get(&lang).or_else(any).map_or(self.slug.as_str(), String::as_str)
    }
    /// The title in every language it has, for sentences that are read later.
    pub fn words(&self) -> Words {
        let source =
            if self.titles.contains_key(&Lang::En) { Some(Lang::En) } else { self.titles.keys().next().copied() };
        Words { source: source.unwrap_or(Lang::En), text: self.titles.clone() }
    }
    /// The short title in the language the title would be shown in, else the title.
    pub fn short(&self, lang: Lang) -> &str {
        let written = [lang, Lang::En].into_iter().find(|l| self.titles.contains_key(l));
        let lang = written.or_else(|| self.titles.keys().next().copied()).unwrap_or(lang);
        self.shorts.get(&lang).filter(|s| !s.is_empty()).map_or_else(|| self.title(lang), String::as_str)
    }
    /// The skills one needs before, each at its level.
    pub fn skills_before(&self) -> Vec<(SkillId, i64)> {
        self.prerequisites.iter().filter_map(|p| skill_before(p)).collect()
    }
    pub fn offering(&self, id: &OfferingId) -> Option<&Offering> {
        self.offerings.iter().chain(&self.retired).find(|o| o.id == *id)
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
    /// Each time it is used, beside the hours.
    pub use_minor: i64,
    /// Nobody else is in it so long before and after a class.
    pub setup_minutes: i64,
    pub clear_minutes: i64,
    /// Outside the house: from the site to it, one way; 0 in the house.
    pub way_minutes: i64,
    /// What a person's trip there and back costs.
    pub fare_minor: i64,
    /// How to get there from the street door.
    pub directions: Words,
    /// What is in it: projector, flip chart, headsets.
    pub equipment: Words,
}

/// Somebody who may teach a course.
#[derive(Clone, Debug, PartialEq)]
pub struct Trainer {
    pub person: PersonId,
    pub course: CourseId,
    pub hour_minor: i64,
    /// The first and the last day; none: always.
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// The number of the path that led to it; none: licensed without one.
    pub path: Option<i64>,
}

impl Trainer {
    pub fn may(&self, on: Day) -> bool {
        self.from.is_none_or(|d| d <= on) && self.to.is_none_or(|d| d >= on)
    }
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

/// Somebody teaches a course until a day, and no longer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LicenceEnded {
    pub person: PersonId,
    pub course: CourseId,
}
impl News for LicenceEnded {
    const NAME: &'static str = "curriculum.licence_ended";
    fn subject(&self) -> String {
        self.person.0.clone()
    }
}

/// Somebody looked at a course again and gave it its next review date.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CourseReviewed {
    pub course: CourseId,
}
impl News for CourseReviewed {
    const NAME: &'static str = "curriculum.course_reviewed";
    fn subject(&self) -> String {
        self.course.0.clone()
    }
}

/// Every kind of news this room tells.
pub(crate) fn news() -> Vec<NewsKind> {
    news_of![
        CoursePublished,
        SkillAdded,
        VenueAdded,
        TrainerLicensed,
        LicenceEnded,
        CourseReviewed,
        crate::equipment::EquipmentSet,
        crate::tracks::TrackPublished,
        crate::tracks::TrackAcknowledged,
        crate::variants::VariantWritten,
        crate::variants::VariantDropped
    ]
}
