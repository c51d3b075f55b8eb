mod goals;
mod memos;

use kit::Role;
use web::{Access, Doors, Sample};

const MANAGERS: Access = Access::Roles(&[Role::Manager]);
const PLANNERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/sessions/{session}/memo", Access::SignedIn, Sample::PLAIN, memos::show);
    doors.post("/sessions/{session}/memo/readings", Access::SignedIn, Sample::PLAIN, memos::read);
    doors.post("/sessions/{session}/memo/sendings", PLANNERS, Sample::PLAIN, memos::send);
    doors.get("/sessions/{session}/goal", Access::SignedIn, Sample::PLAIN, goals::mine);
    doors.post(
        "/sessions/{session}/goal",
        Access::SignedIn,
        Sample::form(&[("choice", "own"), ("text", "I say what happens next, by whom and by when."), ("version", "1")]),
        goals::write,
    );
    doors.get("/goals/{goal}", Access::SignedIn, Sample::PLAIN, goals::show);
    doors.post(
        "/goals/{goal}/agreements",
        MANAGERS,
        Sample::form(&[("text", "I say what happens next."), ("talked_on", "2026-11-20"), ("version", "2")]),
        goals::agree,
    );
    doors
}
