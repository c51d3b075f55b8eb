//! Whom a path is for.

use kit::tongue;
use people::{Department, Person};
use serde::{Deserialize, Serialize};
use web::Visit;

/// Whoever has one of these positions in one of these departments; where none is named, any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    pub positions: Vec<String>,
    /// Slugs.
    pub departments: Vec<String>,
}

impl Audience {
    pub fn is_everybody(&self) -> bool {
        self.positions.is_empty() && self.departments.is_empty()
    }

    pub fn means(&self, person: &Person) -> bool {
        match &person.placement {
            Some(p) => self.has(&p.position, &p.department_slug),
            None => self.is_everybody(),
        }
    }

    fn has(&self, position: &str, department: &str) -> bool {
        let among = |list: &[String], one: &str| list.is_empty() || list.iter().any(|x| x == one);
        among(&self.positions, position) && among(&self.departments, department)
    }

    /// In the reader's words: the positions, then the departments.
    pub fn words(&self, v: &Visit, departments: &[Department]) -> String {
        if self.is_everybody() {
            return v.t("curriculum-track-everybody");
        }
        let positions: Vec<String> = self.positions.iter().map(|p| position_words(v, p)).collect();
        let named = departments.iter().filter(|d| self.departments.contains(&d.slug));
        let departments: Vec<String> = named.map(|d| d.name.get(v.lang()).to_owned()).collect();
        let mut parts = [positions, departments].map(|names| tongue::commas(v.lang(), &names)).to_vec();
        parts.retain(|p| !p.is_empty());
        parts.join(" · ")
    }
}

pub(crate) fn position_words(v: &Visit, position: &str) -> String {
    people::position_key(position).map_or_else(|| position.to_owned(), |key| v.t(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_for_who_leads_is_not_that_of_the_back_office() {
        let list = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<String>>();
        let leaders = Audience { positions: list(&["lead", "supervisor"]), departments: Vec::new() };
        assert!(leaders.has("lead", "back-office"));
        assert!(!leaders.has("agent", "back-office"));
        let sellers = Audience { positions: Vec::new(), departments: list(&["sales"]) };
        assert!(sellers.has("agent", "sales"));
        assert!(!sellers.has("lead", "back-office"));
        assert!(Audience::default().has("agent", "back-office"));
    }
}
