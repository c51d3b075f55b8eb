//! How long people are on the way to where they learn, and what it costs: between sites, out to a venue that is not in the house,
//! and from home for who agreed to come.

mod store;
mod verbs;

use std::collections::HashMap;

use ::store::Work;
use curriculum::Venue;
use kit::{Done, News, PersonId, SiteId};
use people::Person;
use serde::{Deserialize, Serialize};

pub use verbs::{NewWay, set_ways};

/// One way in minutes; there and back in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    pub minutes: i64,
    pub fare_minor: i64,
}

/// Every way that is known.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// By two sites, the lesser first.
    between: HashMap<(SiteId, SiteId), Way>,
    /// Between any two sites of which nothing is said.
    usual: Option<Way>,
    /// From home to the own site, for those who agreed to come.
    home: HashMap<PersonId, i64>,
}

impl Ways {
    /// `None`: nobody travels there.
    pub fn between(&self, a: &SiteId, b: &SiteId) -> Option<Way> {
        if a == b {
            return Some(Way::default());
        }
        self.said(a, b).or(self.usual)
    }

    /// Only what was written about these two.
    pub fn said(&self, a: &SiteId, b: &SiteId) -> Option<Way> {
        self.between.get(&pair(a, b)).copied()
    }

    pub fn usual(&self) -> Option<Way> {
        self.usual
    }

    /// From home to the own site, where that was agreed.
    pub fn home(&self, person: &PersonId) -> Option<i64> {
        self.home.get(person).copied()
    }

    /// To a venue; `None`: out of reach.
    pub fn to(&self, person: &Person, venue: &Venue) -> Option<Way> {
        let site = &person.placement.as_ref()?.site;
        let from_home = if person.home { self.home(&person.id)? } else { 0 };
        let between = self.between(site, &venue.site)?;
        Some(Way {
            minutes: from_home + between.minutes + venue.way_minutes,
            fare_minor: between.fare_minor + venue.fare_minor,
        })
    }

    /// The same; nothing where it is out of reach or there is no venue.
    pub fn of_person(&self, person: &Person, venue: Option<&Venue>) -> Way {
        venue.and_then(|v| self.to(person, v)).unwrap_or_default()
    }
}

fn pair(a: &SiteId, b: &SiteId) -> (SiteId, SiteId) {
    if a <= b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) }
}

/// Reads them all: few sites, few who come from home.
pub async fn ways(work: &mut Work) -> Done<Ways> {
    let (between, usual) = store::all(work).await?;
    let today = people::today(work).await?;
    let own = crate::hours::all(work).await?;
    let home = own.into_iter().filter(|o| o.holds(today)).filter_map(|o| Some((o.person, o.way_minutes?))).collect();
    Ok(Ways { between, usual, home })
}

/// Somebody wrote how long the ways are.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WaysSet {
    /// How many pairs of sites were given a way of their own.
    pub pairs: usize,
}
impl News for WaysSet {
    const NAME: &'static str = "plan.ways_set";
    fn subject(&self) -> String {
        "organisation".into()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub fn known(between: &[(&str, &str, i64, i64)], home: &[(&str, i64)]) -> Ways {
        let between = between.iter().map(|(a, b, minutes, fare_minor)| {
            (pair(&SiteId::from(*a), &SiteId::from(*b)), Way { minutes: *minutes, fare_minor: *fare_minor })
        });
        Ways {
            between: between.collect(),
            usual: None,
            home: home.iter().map(|(p, n)| (PersonId::from(*p), *n)).collect(),
        }
    }

    #[test]
    fn a_way_is_the_same_in_both_directions_and_legs_add_up() {
        let g = crate::sample::gathered();
        let mut person = g.people[1].clone();
        let mut venue = Venue { site: "oslo".into(), way_minutes: 15, fare_minor: 300, ..g.venues[0].clone() };
        let ways = known(&[("riga", "oslo", 90, 4_000)], &[("p1", 40)]);
        assert_eq!(ways.between(&"oslo".into(), &"riga".into()), ways.between(&"riga".into(), &"oslo".into()));
        assert_eq!(ways.to(&person, &venue), Some(Way { minutes: 105, fare_minor: 4_300 }));
        person.home = true;
        assert_eq!(ways.to(&person, &venue).map(|w| w.minutes), Some(145));
        // Who has not agreed to come learns online.
        person.id = "p2".into();
        assert_eq!(ways.to(&person, &venue), None);
        venue.site = "hcmc".into();
        assert_eq!(ways.to(&g.people[1], &venue), None);
    }
}
