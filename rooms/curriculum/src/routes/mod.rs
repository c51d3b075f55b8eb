//! What the house sees of this room.

mod courses;

use web::{Access, Doors, Sample};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/courses", Access::SignedIn, Sample::PLAIN, courses::index);
    doors.get("/courses/{slug}", Access::SignedIn, Sample::PLAIN, courses::show);
    doors.get("/api/v1/courses", Access::SignedIn, Sample::PLAIN, courses::api_index);
    doors.get("/api/v1/courses/{slug}", Access::SignedIn, Sample::PLAIN, courses::api_show);
    doors
}
