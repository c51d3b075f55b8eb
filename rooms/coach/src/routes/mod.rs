mod call;
mod calls;
mod follow_ups;
mod growth;
mod observations;
mod recording;
mod scorecards;
mod support_tasks;

use axum::{extract::DefaultBodyLimit, handler::Handler};
use kit::Role;
use web::{Access, Doors, Sample};

const PARTNERS: Access = Access::Roles(&[Role::Manager, Role::Coach, Role::Facilitator]);
const MANAGERS: Access = Access::Roles(&[Role::Manager]);
const PLANNERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);
/// Whoever decides about an item another person reviewed.
const DECIDERS: Access = Access::Roles(&[Role::Manager, Role::Planner]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/follow-ups/{follow_up}", Access::SignedIn, Sample::PLAIN, follow_ups::show);
    doors.post(
        "/follow-ups/{follow_up}/meetings",
        MANAGERS,
        Sample::form(&[
            ("felt", "Calm"),
            ("learned", "To wait"),
            ("goals", "Two of three"),
            ("reached", "partly"),
            ("version", "1"),
        ]),
        follow_ups::hold,
    );
    doors.post("/support-tasks/{task}/keepings", MANAGERS, Sample::PLAIN, support_tasks::keep);
    doors.post(
        "/observations",
        PARTNERS,
        Sample::form(&[("person", "liga.ozolina"), ("course", "calming-anger"), ("objective", "o1"), ("seen", "yes")]),
        observations::observe,
    );
    doors.get("/my-plan", Access::SignedIn, Sample::PLAIN, growth::own);
    doors.get("/people/{handle}/plan", Access::SignedIn, Sample::PLAIN, growth::show);
    let line = Sample::form(&[("goal_1", "Lead a class"), ("by_1", "2027-03-01"), ("chosen_1", "own")]);
    doors.post("/people/{handle}/plan/proposals", Access::SignedIn, line, growth::propose);
    doors.post("/people/{handle}/plan/answers", Access::SignedIn, Sample::form(&[("answer", "yes")]), growth::answer);
    let liked = Sample::form(&[("ways", "watch"), ("pace", "own")]);
    doors.post("/preferences", Access::SignedIn, liked, growth::prefer);
    call_doors(&mut doors);
    doors
}

fn call_doors(doors: &mut Doors) {
    doors.get("/calls", Access::SignedIn, Sample::PLAIN, calls::index);
    doors.get("/calls/new", PARTNERS, Sample::query("person=liga.ozolina"), calls::new);
    doors.post(
        "/calls",
        PARTNERS,
        Sample::form(&[("person", "liga.ozolina"), ("channel", "call"), ("contact", "A-1"), ("on", "2026-11-20")]),
        calls::open,
    );
    doors.get("/calls/{call}", Access::SignedIn, Sample::PLAIN, call::show);
    let answers = Sample::form(&[("a-i0", "yes"), ("r-i0", ""), ("advice", "Wait a little"), ("version", "1")]);
    doors.post("/calls/{call}/answers", PARTNERS, answers, call::write);
    doors.post(
        "/calls/{call}/comments",
        Access::SignedIn,
        Sample::form(&[("at", "2:14"), ("text", "Here you waited")]),
        call::comment,
    );
    let limit = DefaultBodyLimit::max(recording::BODY_BYTES_MAX);
    doors.get("/calls/{call}/recording", Access::SignedIn, Sample::PLAIN, recording::hear);
    doors.post("/calls/{call}/recordings", PARTNERS, Sample::PLAIN, recording::add.layer(limit));
    doors.post("/calls/{call}/recording-removals", PARTNERS, Sample::PLAIN, recording::remove);
    doors.post("/calls/{call}/acknowledgements", Access::SignedIn, Sample::PLAIN, call::acknowledge);
    doors.post(
        "/calls/{call}/disputes",
        Access::SignedIn,
        Sample::form(&[("item", "i0"), ("reason", "She had said her name before")]),
        call::dispute,
    );
    doors.post(
        "/disputes/{dispute}/decisions",
        DECIDERS,
        Sample::form(&[("answer", "yes"), ("words", "It can be heard")]),
        call::decide,
    );
    doors.get("/scorecards", Access::SignedIn, Sample::PLAIN, scorecards::index);
    doors.get("/scorecards/new", PLANNERS, Sample::PLAIN, scorecards::new);
    doors.get("/scorecards/{scorecard}", PLANNERS, Sample::PLAIN, scorecards::show);
    doors.post(
        "/scorecards",
        PLANNERS,
        Sample::form(&[("name", "Chats"), ("text-0", "Answers in one minute"), ("weight-0", "10")]),
        scorecards::publish,
    );
}
