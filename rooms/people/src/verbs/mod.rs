//! One verb per file.

mod by_hand;
mod correct_person;
mod create_administrator;
mod end_token;
mod found_organisation;
mod grant_role;
mod invite;
mod issue_token;
mod part_with;
mod set_bio;
mod set_password;
mod structure;

pub(crate) use by_hand::PLACES;
pub use by_hand::{NewPerson, Place, add_person, close_person, end_person, place_person, set_roles};
pub use correct_person::{Correction, correct_person};
pub use create_administrator::{NewAdministrator, create_administrator};
pub(crate) use create_administrator::{free_handle, looks_like_email};
pub use end_token::end_token;
pub use found_organisation::{NewOrganisation, change_settings, found_organisation};
pub(crate) use found_organisation::{check_settings, currency_stays};
pub use grant_role::grant_role;
pub use invite::{accept_invitation, invite, invite_all, invited, uninvited};
pub use issue_token::issue_token;
pub use part_with::{may_part_with, part_with};
pub use set_bio::set_bio;
pub use set_password::{PASSWORD_MIN, long_enough, set_password};
pub use structure::{
    NewDepartment, NewSite, NewTeam, add_department, add_site, add_team, change_site, set_centre_manager,
};

use kit::{Done, Role, Stop};
use store::Work;

/// The system may; a person only with one of the roles.
pub async fn must_be(work: &mut Work, any_of: &[Role]) -> Done<()> {
    if work.is_system() {
        return Ok(());
    }
    let person = work.who().cloned().ok_or_else(Stop::forbidden)?;
    let today = crate::today(work).await?;
    let roles = crate::roles(work, &person, today).await?;
    if any_of.iter().any(|r| roles.contains(r)) { Ok(()) } else { Err(Stop::forbidden()) }
}
