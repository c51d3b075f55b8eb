//! The people that tests, guides and screenshots sign in as.

use crate::people::Person;
use serde::Serialize;

/// A person with a part to play in tests.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sample {
    /// agent | coach | trainer | manager | planner | administrator | centre_manager | agent_nb | agent_vi | agent_zh
    pub part: &'static str,
    pub id: String,
    pub handle: String,
    pub email: String,
    pub name: String,
    pub language: &'static str,
}

const PARTS: [(&str, &str); 10] = [
    ("agent", "liga.ozolina"),
    ("coach", "juris.liepa"),
    ("trainer", "sigrid.aune"),
    ("manager", "andris.kalnins"),
    ("planner", "mei.lin"),
    ("administrator", "kari.nordby"),
    ("centre_manager", "ingrid.haugland"),
    ("agent_nb", "marte.lunde"),
    ("agent_vi", "tran.minh.quan"),
    ("agent_zh", "chen.xiaowen"),
];

pub(crate) fn find(people: &[Person]) -> Vec<Sample> {
    PARTS
        .into_iter()
        .filter_map(|(part, handle)| people.iter().find(|p| p.handle == handle).map(|p| (part, p)))
        .map(|(part, p)| Sample {
            part,
            id: p.id.clone(),
            handle: p.handle.clone(),
            email: p.email.clone(),
            name: p.name.clone(),
            language: p.language,
        })
        .collect()
}
