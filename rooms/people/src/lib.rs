#![doc = include_str!("../README.md")]

mod called;
mod deputies;
mod directory;
mod fold;
mod holds;
pub mod imports;
mod model;
mod routes;
mod scim;
mod search;
mod store;
mod verbs;
mod working;

pub use called::person_called;
pub use deputies::{Deputy, acts_for, charge_of, deputies, end_deputy, name_deputy};
pub use directory::{PeopleDirectory, hash_password};
pub use fold::{handle_of, slug_of};
pub use imports::{PeopleImporter, ShiftsImporter};
pub use kit::fold;
pub use model::*;
pub use routes::{InView, in_view, in_view_of, may_see_own};
pub use search::forget_leavers;
pub use store::access::sort_again;
pub use store::history::{History, Stay, histories, ids_after, positions, with_role};
pub use store::invitations::forget_invitations;
pub use store::organisation::{
    departments, known_teams, settings, site_of, sites, team_typed, teams, teams_by_id, today,
};
pub use store::people::{
    Called, Census, HEADS_CHANGED, by_handle, by_handles, called, census, has_role, heads, heads_of, in_queues,
    is_manager_of, led, manager_of, members, names, near_with_role, people, people_by_id, person, queue_zones, reports,
    roles, staff_numbers, team_mates, teams_between,
};
pub use store::shifts::{days_late, days_late_of, shifts, shifts_of, shifts_of_people, working_days, working_days_of};
pub use verbs::*;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "people",
        doors: routes::doors(),
        news: model::news(),
        search: vec![search::SEARCH],
        importers: vec![Box::new(PeopleImporter), Box::new(ShiftsImporter)],
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
