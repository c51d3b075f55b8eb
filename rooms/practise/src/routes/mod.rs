//! What the house sees of this room.

mod card;
mod choice;
mod coachee;
mod notes;
mod rest;
mod team;

pub use notes::came_words;
pub use rest::remembered_words;

use kit::Role;
use web::{Access, Doors, Sample};

const DECIDERS: Access = Access::Roles(&[Role::Planner, Role::Manager, Role::Administrator]);
const PARTNERS: Access = Access::Roles(&[Role::Coach, Role::Manager, Role::Facilitator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    let learner = Access::Roles(&[Role::Learner]);
    doors.get("/practice", Access::SignedIn, Sample::PLAIN, card::next);
    doors.get("/practice/months", Access::SignedIn, Sample::PLAIN, rest::overview);
    doors.get("/practice/notes", Access::SignedIn, Sample::PLAIN, notes::index);
    doors.get("/practice/team", Access::SignedIn, Sample::PLAIN, team::show);
    doors.get("/practice/{card}", Access::SignedIn, Sample::PLAIN, card::show);
    doors.post("/practice/{card}/ratings", learner, Sample::form(&[("rating", "3")]), card::rate);
    let pause = Sample::form(&[("from", "2026-12-01"), ("to", "2026-12-03")]);
    doors.post("/practice/pauses", Access::SignedIn, pause, rest::pause);
    doors.post("/practice/notes", Access::SignedIn, Sample::form(&[("text", "Wait two seconds.")]), notes::write);
    doors.post("/notes/{note}/ends", Access::SignedIn, Sample::PLAIN, notes::end);
    doors.post("/note-returns/{return}/readings", Access::SignedIn, Sample::PLAIN, notes::read);
    let goal = Sample::form(&[("team", "technical-riga"), ("share", "70")]);
    doors.post("/practice/team-goals", Access::Roles(&[Role::Manager, Role::Administrator]), goal, team::set);
    doors.get("/people/{handle}/practice", Access::SignedIn, Sample::PLAIN, coachee::show);
    let advice =
        Sample::form(&[("course", "customer-record"), ("front", "Say the next step first"), ("kind", "behaviour")]);
    doors.post("/people/{handle}/cards", PARTNERS, advice, coachee::advise);
    doors.post("/reports/{report}/checks", PARTNERS, Sample::form(&[("heard", "yes")]), coachee::check);
    doors.get("/needs/{need}/choices", DECIDERS, Sample::query("course=calming-anger"), choice::show);
    doors.post("/needs/{need}/choices", DECIDERS, Sample::form(&[("course", "calming-anger")]), choice::choose);
    doors
}
