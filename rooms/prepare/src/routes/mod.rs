mod calendars;
mod checklist;
mod go;
mod goals;
mod memos;
mod replies;
mod texts;

use kit::Role;
use web::{Access, Doors, Sample};

const MANAGERS: Access = Access::Roles(&[Role::Manager]);
const LEADERS: Access = Access::Roles(&[Role::Planner, Role::Administrator, Role::Manager]);
const STAFF: Access = Access::Roles(&[Role::Facilitator, Role::Planner, Role::Administrator, Role::Manager]);
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
    let coming = Sample::form(&[("answer", "no"), ("why", "On leave that week.")]);
    doors.post("/sessions/{session}/replies", Access::SignedIn, coming, replies::answer);
    let kept = Sample::form(&[("person", "nobody"), ("decision", "keep")]);
    doors.post("/sessions/{session}/settlements", LEADERS, kept, replies::settle);
    doors.get("/go", PLANNERS, Sample::PLAIN, go::show);
    let no = Sample::form(&[("verdict", "go"), ("why", "Three more have asked to come.")]);
    doors.post("/sessions/{session}/go", PLANNERS, no, go::decide);
    doors.get("/calendars", Access::SignedIn, Sample::PLAIN, calendars::show);
    doors.post(
        "/calendars",
        Access::SignedIn,
        Sample::form(&[("kind", "person"), ("subject", "nobody")]),
        calendars::renew,
    );
    doors.get("/calendars/{feed}", Access::Public, Sample::PLAIN, calendars::read);
    doors.get("/sessions/{session}/checklist", STAFF, Sample::PLAIN, checklist::show);
    doors.post("/sessions/{session}/checklist", STAFF, Sample::form(&[("done", "pen")]), checklist::sign);
    doors.get("/sessions/{session}/name-cards", STAFF, Sample::PLAIN, checklist::cards);
    doors.get("/sessions/{session}/workbook", STAFF, Sample::PLAIN, checklist::workbook);
    doors.post("/sessions/{session}/prework", Access::SignedIn, Sample::form(&[("done", "yes")]), checklist::prepared);
    doors.get("/courses/{slug}/memo", PLANNERS, Sample::query("lang=en"), texts::show);
    let words = Sample::form(&[("lang", "en"), ("version", "0"), ("why", "TBD")]);
    doors.post("/courses/{slug}/memo", PLANNERS, words, texts::write);
    doors.get("/memos/late", LEADERS, Sample::PLAIN, texts::late);
    doors
}
