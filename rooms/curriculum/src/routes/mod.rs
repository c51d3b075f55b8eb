//! What the house sees of this room.

mod courses;
mod drafts;
mod equipment;
mod parts;
mod tracks;
mod trainers;
mod variants;
mod venues;
mod versions;

use kit::Role;
pub use trainers::amount;
use web::{Access, Doors, Sample};

/// Who writes courses; trainers begin some of their own and propose to those they teach, the verbs check which.
const WRITERS: Access = Access::Roles(&[Role::Planner, Role::Administrator, Role::Facilitator]);
const PLANNERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/courses/{slug}", Access::SignedIn, Sample::PLAIN, courses::show);
    doors.get("/api/v1/courses", Access::SignedIn, Sample::PLAIN, courses::api_index);
    doors.get("/api/v1/courses/{slug}", Access::SignedIn, Sample::PLAIN, courses::api_show);
    doors.get("/course-drafts", WRITERS, Sample::PLAIN, drafts::index);
    let begin = Sample::form(&[("kind", "technical"), ("title", "The new screen")]);
    doors.post("/course-drafts", WRITERS, begin, drafts::begin);
    doors.post("/courses/{slug}/drafts", WRITERS, Sample::PLAIN, drafts::redraft);
    doors.get("/course-drafts/{slug}", WRITERS, Sample::PLAIN, drafts::show);
    doors.get("/course-drafts/{slug}/facts", WRITERS, Sample::PLAIN, parts::facts);
    doors.post("/course-drafts/{slug}/facts", WRITERS, Sample::form(&[("track", "both")]), parts::save_facts);
    doors.get("/course-drafts/{slug}/parts/{part}", WRITERS, Sample::query("lang=lv"), parts::show);
    doors.post("/course-drafts/{slug}/parts/{part}", WRITERS, Sample::form(&[("title-0", "One")]), parts::save);
    doors.post("/course-drafts/{slug}/publications", PLANNERS, Sample::PLAIN, drafts::publish);
    doors.get("/courses/{slug}/versions", Access::SignedIn, Sample::PLAIN, versions::show);
    let next = Sample::form(&[("review_by_on", "2027-11-30")]);
    doors.post("/courses/{slug}/reviews", WRITERS, next, versions::review);
    doors.get("/course-reviews", WRITERS, Sample::PLAIN, versions::reviews);
    doors.post("/course-drafts/{slug}/endings", PLANNERS, Sample::PLAIN, drafts::end);
    doors.post("/course-drafts/{slug}/undo", PLANNERS, Sample::PLAIN, drafts::restore);
    doors.get("/courses/{slug}/trainers", PLANNERS, Sample::PLAIN, trainers::show);
    let licence = Sample::form(&[("person", "kari.nordby"), ("from", "2026-12-01")]);
    doors.post("/courses/{slug}/trainers", PLANNERS, licence, trainers::add);
    doors.post("/courses/{slug}/trainers/{handle}/endings", PLANNERS, Sample::PLAIN, trainers::end);
    doors.get("/courses/{slug}/variants", Access::SignedIn, Sample::query("site=riga&lang=lv"), variants::show);
    let own =
        Sample::form(&[("site", "riga"), ("lang", "lv"), ("part", "words"), ("item", "preparation"), ("act", "drop")]);
    doors.post("/courses/{slug}/variants", Access::SignedIn, own, variants::save);
    doors.get("/tracks/{track}/edit", PLANNERS, Sample::PLAIN, tracks::show);
    let track = Sample::form(&[("name_en", "New colleagues"), ("course_1", "no-such-course")]);
    doors.post("/tracks/{track}/versions", PLANNERS, track, tracks::publish);
    doors.get("/equipment", PLANNERS, Sample::PLAIN, equipment::index);
    doors.post("/equipment", PLANNERS, Sample::form(&[("name", "")]), equipment::add);
    doors.post("/equipment/stocks", PLANNERS, Sample::PLAIN, equipment::carry);
    doors.get("/courses/{slug}/equipment", PLANNERS, Sample::PLAIN, equipment::of_course);
    doors.post("/courses/{slug}/equipment", PLANNERS, Sample::form(&[("n.headset", "x")]), equipment::ask);
    doors.get("/venues", PLANNERS, Sample::PLAIN, venues::index);
    let room = Sample::form(&[("name", "Room 3"), ("seats", "12"), ("new_site", "Annex")]);
    doors.post("/venues", PLANNERS, room, venues::add);
    doors.get("/venues/{venue}", PLANNERS, Sample::PLAIN, venues::show);
    doors.post("/venues/{venue}", PLANNERS, Sample::form(&[("name", "Room 3"), ("seats", "0")]), venues::change);
    doors
}
