//! What is known before the file.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use ::store::Work;
use kit::{Day, Done, PersonId, Role, Words, fold};

use super::Incoming;
use crate::{
    model::{Department, Person, Site, Team},
    store::{
        access, organisation, people,
        placements::{self, Held},
    },
};

/// Of everybody what they are found by; of the people of one chunk everything.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub today: Day,
    /// By staff number.
    pub everybody: HashMap<String, access::IndexRow>,
    /// Lower-case e-mail → staff number.
    by_email: HashMap<String, String>,
    /// Staff number of people by id.
    pub number_of: HashMap<PersonId, String>,
    pub handles: HashSet<String>,
    pub places: Places,
    people: HashMap<PersonId, Person>,
    roles: HashMap<PersonId, BTreeSet<Role>>,
    held: HashMap<PersonId, Held>,
}

impl Known {
    pub async fn load(look: &mut Work) -> Done<Known> {
        let today = crate::today(look).await?;
        let everybody = access::index(look, today).await?;
        let handles = access::handles(look).await?.into_iter().collect();
        Ok(Known::of(today, everybody, handles, Places::load(look).await?))
    }

    pub fn of(today: Day, everybody: Vec<access::IndexRow>, handles: HashSet<String>, places: Places) -> Known {
        Known {
            today,
            by_email: everybody.iter().map(|p| (p.email.to_lowercase(), p.staff_number.clone())).collect(),
            number_of: everybody.iter().map(|p| (p.id.clone(), p.staff_number.clone())).collect(),
            everybody: everybody.into_iter().map(|p| (p.staff_number.clone(), p)).collect(),
            handles,
            places,
            ..Known::default()
        }
    }

    /// Learns all about the people a chunk speaks of, and forgets those of the chunk before.
    pub async fn attend(&mut self, look: &mut Work, incoming: &[Incoming]) -> Done<()> {
        let ids: Vec<PersonId> =
            incoming.iter().filter_map(|r| self.found(&r.staff_number, &r.email)).map(|p| p.id.clone()).collect();
        let people = people::people_placed(look, &ids, self.today).await?;
        let mut roles: HashMap<PersonId, BTreeSet<Role>> = HashMap::new();
        for (_, person, role, _) in access::grants_of(look, &ids, self.today).await? {
            roles.entry(person).or_default().insert(role);
        }
        let held = placements::held(look, &ids, self.today).await?;
        self.meet(people, roles, held);
        Ok(())
    }

    pub fn meet(
        &mut self,
        people: HashMap<PersonId, Person>,
        roles: HashMap<PersonId, BTreeSet<Role>>,
        held: HashMap<PersonId, Held>,
    ) {
        (self.people, self.roles, self.held) = (people, roles, held);
    }

    /// The person a row is about: by staff number, else an account made by hand with the same address.
    pub fn found(&self, number: &str, email: &str) -> Option<&access::IndexRow> {
        let by_hand = || {
            let number = self.by_email.get(&email.to_lowercase())?;
            self.everybody.get(number).filter(|p| p.staff_number == p.handle)
        };
        self.everybody.get(number).or_else(by_hand)
    }

    /// Who has this address.
    pub fn owner(&self, email: &str) -> Option<&access::IndexRow> {
        self.everybody.get(self.by_email.get(&email.to_lowercase())?)
    }

    /// The same with everything; only of people of this chunk.
    pub fn person(&self, incoming: &Incoming) -> Option<&Person> {
        self.people.get(&self.found(&incoming.staff_number, &incoming.email)?.id)
    }

    /// Where the person stands, or will; only of people of this chunk.
    pub fn held(&self, person: &PersonId) -> Option<&Held> {
        self.held.get(person)
    }

    pub fn roles(&self, person: &PersonId) -> BTreeSet<Role> {
        self.roles.get(person).cloned().unwrap_or_default()
    }
}

/// Sites, departments and teams by slug and by any of their names.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub sites: BTreeMap<String, Site>,
    pub departments: BTreeMap<String, Department>,
    pub teams: BTreeMap<String, Team>,
}

impl Places {
    pub async fn load(work: &mut Work) -> Done<Self> {
        let mut places = Places::default();
        for site in organisation::sites(work).await? {
            for key in keys(&site.slug, &site.name) {
                places.sites.insert(key, site.clone());
            }
        }
        for department in organisation::departments(work).await? {
            for key in keys(&department.slug, &department.name) {
                places.departments.insert(key, department.clone());
            }
        }
        for team in organisation::teams(work).await? {
            for key in keys(&team.slug, &team.name) {
                places.teams.insert(key, team.clone());
            }
        }
        Ok(places)
    }
}

pub(super) fn keys(slug: &str, name: &Words) -> Vec<String> {
    name.text.values().map(|t| fold(t)).chain([slug.to_owned()]).collect()
}

/// The key under which a cell's place is looked up.
pub(super) fn place_key(cell: &str) -> String {
    fold(cell)
}
