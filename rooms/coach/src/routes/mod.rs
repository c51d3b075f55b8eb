mod follow_ups;
mod observations;
mod support_tasks;

use kit::Role;
use web::{Access, Doors, Sample};

const PARTNERS: Access = Access::Roles(&[Role::Manager, Role::Coach, Role::Facilitator]);
const MANAGERS: Access = Access::Roles(&[Role::Manager]);

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
    doors
}
