mod aids;
mod arrivals;
mod ask;
mod attendance;
mod briefing;
mod briefings;
mod catalogue;
mod lessons;
mod notes;
mod outside;
mod proposals;
mod quiz;
mod shadowing;
mod trainer_paths;
mod wishes;

use kit::Role;
use web::{Access, Doors, Sample};

pub use lessons::aid_links;
pub use outside::waiting as outside_waiting;
pub use wishes::{OwnWish, own_wishes};

const MARKERS: Access = Access::Roles(&[Role::Facilitator, Role::Planner, Role::Administrator]);
const ANSWERERS: Access = Access::Roles(&[Role::Manager, Role::Planner, Role::Administrator]);
const PLANNERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.post("/sessions/{session}/attendance", MARKERS, Sample::form(&[("p-nobody", "present")]), attendance::mark);
    doors.get("/sessions/{session}/arrivals", MARKERS, Sample::PLAIN, arrivals::roster);
    let one = Sample::form(&[("part", "1"), ("p-nobody", "present")]);
    doors.post("/sessions/{session}/arrivals", MARKERS, one, arrivals::mark);
    doors.post("/sessions/{session}/arrivals/cuts", MARKERS, Sample::form(&[("cut", "halves")]), arrivals::open);
    let list = Sample::form(&[("part", "1"), ("list", "name\nNobody")]);
    doors.post("/sessions/{session}/arrivals/bridges", MARKERS, list, arrivals::bridge);
    doors.get("/sessions/{session}/code", MARKERS, Sample::query("part=1"), arrivals::code);
    doors.get("/sessions/{session}/code/progress", MARKERS, Sample::query("part=1"), arrivals::code_again);
    doors.get("/sessions/{session}/arrival", Access::SignedIn, Sample::query("code=123456"), arrivals::arrive_form);
    let code = Sample::form(&[("code", "123456")]);
    doors.post("/sessions/{session}/arrival", Access::SignedIn, code, arrivals::arrive);
    let narrow = Sample::query("q=calm&type=customer_service&lang=en&seats=open");
    doors.get("/courses", Access::SignedIn, narrow, catalogue::index);
    doors.get("/courses.csv", Access::SignedIn, Sample::PLAIN, catalogue::csv);
    doors.get("/sessions/{session}/notes", Access::SignedIn, Sample::PLAIN, notes::show);
    let note = Sample::form(&[("person", "nobody"), ("step-nobody", "alone"), ("text-nobody", "Calm.")]);
    doors.post("/sessions/{session}/notes", Access::Roles(&[Role::Facilitator]), note, notes::write);
    aids::doors(&mut doors);
    briefings::doors(&mut doors);
    shadowing::doors(&mut doors);
    trainer_paths::doors(&mut doors);
    outside::doors(&mut doors);
    proposals::doors(&mut doors);
    doors.get("/courses/{slug}/lessons/{n}", Access::SignedIn, Sample::PLAIN, lessons::show);
    doors.post("/courses/{slug}/lessons/{n}/readings", Access::SignedIn, Sample::PLAIN, lessons::read);
    doors.get("/courses/{slug}/quiz", Access::SignedIn, Sample::PLAIN, quiz::show);
    doors.post(
        "/courses/{slug}/quiz",
        Access::SignedIn,
        Sample::form(&[("shown", "0"), ("q-q1", "0"), ("q-q2", "1"), ("q-q3", "0")]),
        quiz::answer,
    );
    doors.get("/wishes", Access::SignedIn, Sample::PLAIN, wishes::index);
    doors.get("/courses/{slug}/wishes", Access::SignedIn, Sample::PLAIN, ask::show);
    doors.post("/courses/{slug}/wishes", Access::SignedIn, Sample::form(&[("session", ""), ("note", "")]), ask::ask);
    let no = Sample::form(&[("answer", "no"), ("reason", "In spring")]);
    doors.post("/wishes/{n}/answers", ANSWERERS, no, wishes::answer);
    doors.post("/wishes/{n}/withdrawals", Access::SignedIn, Sample::PLAIN, wishes::take_back);
    doors.post("/wishes/{n}/undo", Access::SignedIn, Sample::PLAIN, wishes::restore);
    let crowd = Sample::form(&[("course", "calming-an-angry-caller"), ("team", "technical-riga")]);
    doors.post("/wishes/plans", PLANNERS, crowd, wishes::plan);
    doors
}
