//! One verb per file.

mod add_course;
mod add_skill;
mod add_to_draft;
mod add_venue;
mod draft_course;
mod license_trainer;
mod publish_course;
mod review_course;

pub use add_course::{NewCourse, NewOffering, add_course, course_problems};
pub use add_skill::{add_first_skills, add_skill};
pub use add_to_draft::{NewRow, add_to_draft};
pub use add_venue::{NewVenue, add_venue};
pub(crate) use draft_course::slug_for;
pub use draft_course::{draft_course, drop_draft, edit_draft, may_write, redraft_course, restore_draft};
pub use license_trainer::{end_licence, license, license_trainer};
pub use publish_course::{Proof, proof, publish_course};
pub use review_course::{refuse_all_stale, refuse_stale, remind_owners, review_course, why_stale};
