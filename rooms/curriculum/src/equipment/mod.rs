//! What a class needs besides a room and a trainer: what stands in the rooms, what is carried about on a site, and what courses ask for.

mod store;
mod verbs;

use std::collections::HashMap;

use ::store::{Fresh, Work, remembered};
use kit::{CourseId, Done, News, SiteId, VenueId, Words, id};
use serde::{Deserialize, Serialize};

use crate::model::Venue;

pub use verbs::{ask_for, name_equipment, put_at};

id! {
    /// A slug such as `headset`.
    EquipmentId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Equipment {
    pub id: EquipmentId,
    pub name: Words,
}

/// Where pieces are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// They stay in this room.
    Venue(VenueId),
    /// They are carried to any room of this site.
    Site(SiteId),
}

impl Place {
    pub(crate) fn id(&self) -> &str {
        match self {
            Place::Venue(v) => v.as_str(),
            Place::Site(s) => s.as_str(),
        }
    }
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Place::Venue(_) => "venue",
            Place::Site(_) => "site",
        }
    }
}

/// What a course asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub item: EquipmentId,
    pub pieces: i64,
    /// For each person.
    pub each: bool,
}

impl Asked {
    pub fn for_heads(&self, heads: i64) -> i64 {
        if self.each { self.pieces * heads } else { self.pieces }
    }
}

/// Everything that is known of equipment: little, and read at once.
#[derive(Clone, Debug, Default)]
pub struct Stores {
    /// By name of the slug.
    pub items: Vec<Equipment>,
    there: HashMap<(EquipmentId, String), i64>,
    asked: HashMap<CourseId, Vec<Asked>>,
}

/// So many pieces are missing, or are carried there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pieces {
    pub item: EquipmentId,
    pub pieces: i64,
}

impl Stores {
    pub fn pieces(&self, item: &EquipmentId, place: &Place) -> i64 {
        self.there.get(&(item.clone(), place.id().to_owned())).copied().unwrap_or(0)
    }

    pub fn asked(&self, course: &CourseId) -> &[Asked] {
        self.asked.get(course).map_or(&[], Vec::as_slice)
    }

    /// What must be carried to a room for so many people.
    pub fn carried(&self, course: &CourseId, heads: i64, venue: &Venue) -> Vec<Pieces> {
        let room = Place::Venue(venue.id.clone());
        let short = |a: &Asked| {
            let pieces = a.for_heads(heads) - self.pieces(&a.item, &room);
            (pieces > 0).then(|| Pieces { item: a.item.clone(), pieces })
        };
        self.asked(course).iter().filter_map(short).collect()
    }

    /// What a room lacks for so many people although the site carries what it has.
    pub fn lacking(&self, course: &CourseId, heads: i64, venue: &Venue) -> Vec<Pieces> {
        let site = Place::Site(venue.site.clone());
        let mut short = self.carried(course, heads, venue);
        for p in &mut short {
            p.pieces -= self.pieces(&p.item, &site);
        }
        short.retain(|p| p.pieces > 0);
        short
    }

    /// The most people, up to `most`, for whom a room has or gets what the course asks for.
    pub fn heads(&self, course: &CourseId, most: i64, venue: &Venue) -> i64 {
        (1..=most).rev().find(|n| self.lacking(course, *n, venue).is_empty()).unwrap_or(0)
    }

    pub fn name(&self, item: &EquipmentId, lang: kit::Lang) -> String {
        self.items.iter().find(|i| i.id == *item).map_or_else(|| item.to_string(), |i| i.name.get(lang).to_owned())
    }
}

/// Reads all of it.
pub async fn stores(work: &mut Work) -> Done<Stores> {
    Ok((*remembered!(work, "curriculum/equipment", Fresh::after(&["curriculum."]), store::all(work))).clone())
}

/// Somebody wrote what there is, or what a course asks for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EquipmentSet {
    /// A room, a site, a course or a kind of equipment.
    pub about: String,
}
impl News for EquipmentSet {
    const NAME: &'static str = "curriculum.equipment_set";
    fn subject(&self) -> String {
        self.about.clone()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    #[test]
    fn a_room_is_enough_for_as_many_as_it_and_the_site_equip() {
        let venue = Venue {
            id: "v".into(),
            slug: "v".into(),
            site: "s".into(),
            name: Words::one(kit::Lang::En, "V"),
            seats: 12,
            hour_minor: 0,
            use_minor: 0,
            setup_minutes: 0,
            clear_minutes: 0,
            way_minutes: 0,
            fare_minor: 0,
            directions: Words::one(kit::Lang::En, ""),
            equipment: Words::one(kit::Lang::En, ""),
        };
        let course = CourseId::from("c");
        let mut all = Stores::default();
        assert_eq!(all.heads(&course, 12, &venue), 12);
        let ask = |item: &str, pieces, each| Asked { item: item.into(), pieces, each };
        all.asked.insert(course.clone(), vec![ask("projector", 1, false), ask("headset", 1, true)]);
        assert_eq!(all.heads(&course, 12, &venue), 0);
        all.there.insert(("projector".into(), "v".into()), 1);
        all.there.insert(("headset".into(), "v".into()), 4);
        all.there.insert(("headset".into(), "s".into()), 5);
        assert_eq!(all.heads(&course, 12, &venue), 9);
        assert_eq!(all.carried(&course, 6, &venue), [Pieces { item: "headset".into(), pieces: 2 }]);
        assert_eq!(all.lacking(&course, 10, &venue), [Pieces { item: "headset".into(), pieces: 1 }]);
    }
}
