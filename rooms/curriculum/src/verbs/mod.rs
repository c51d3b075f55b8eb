//! One verb per file.

mod add_course;
mod add_skill;
mod add_venue;
mod license_trainer;

pub use add_course::{NewCourse, NewOffering, add_course, course_problems};
pub use add_skill::add_skill;
pub use add_venue::{NewVenue, add_venue};
pub use license_trainer::license_trainer;
