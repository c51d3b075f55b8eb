mod attention;
mod call;
mod calls;
mod coaching;
mod follow_ups;
mod growth;
mod observations;
mod recording;
mod scorecards;
mod sharing;
mod support_tasks;

use axum::{extract::DefaultBodyLimit, handler::Handler};
use kit::Role;
use web::{Access, Doors, Sample};

const PARTNERS: Access = Access::Roles(&[Role::Manager, Role::Coach, Role::Facilitator]);
const MANAGERS: Access = Access::Roles(&[Role::Manager]);
const PLANNERS: Access = Access::Roles(&[Role::Planner, Role::Administrator]);
/// Who gives somebody a coach.
const ASSIGNERS: Access = Access::Roles(&[Role::Manager, Role::Planner]);
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
    coaching_doors(&mut doors);
    call_doors(&mut doors);
    doors
}

fn coaching_doors(doors: &mut Doors) {
    let new = &[
        ("person", "liga.ozolina"),
        ("coach", "juris.liepa"),
        ("task", "skill"),
        ("skill", "listening"),
        ("minutes", "30"),
        ("weeks", "4"),
        ("from", "2026-11-30"),
    ];
    doors.get("/coaching", Access::SignedIn, Sample::PLAIN, coaching::index::show);
    let asked = Sample::query("person=liga.ozolina&skill=listening&task=skill&minutes=30&weeks=4");
    doors.get("/coaching/new", ASSIGNERS, asked, coaching::new::show);
    doors.post("/coaching", ASSIGNERS, Sample::form(new), coaching::new::assign);
    doors.get("/coaching/attention", ASSIGNERS, Sample::PLAIN, attention::show);
    doors.get("/coaching/attention.csv", ASSIGNERS, Sample::PLAIN, attention::csv);
    doors.get("/coaching/{assignment}", Access::SignedIn, Sample::PLAIN, coaching::show::show);
    let at = Sample::form(&[("at", "1796040000000")]);
    doors.post("/coaching/{assignment}/sessions", Access::SignedIn, at, coaching::show::arrange);
    doors.post("/coaching/{assignment}/ends", Access::SignedIn, Sample::PLAIN, coaching::show::end);
    doors.get("/coaching-sessions/{meeting}", Access::SignedIn, Sample::PLAIN, coaching::meeting::show);
    let notes =
        Sample::form(&[("notes", "We listened to two calls"), ("behaviour", "Wait two seconds"), ("version", "1")]);
    doors.post("/coaching-sessions/{meeting}/notes", Access::SignedIn, notes, coaching::meeting::write);
    doors.post(
        "/coaching-sessions/{meeting}/cancellations",
        Access::SignedIn,
        Sample::PLAIN,
        coaching::meeting::call_off,
    );
    let marks = &[("patience", "4"), ("clarity", "4"), ("habits", "5"), ("words", "It helped to hear it")];
    doors.post("/coaching-sessions/{meeting}/feedback", Access::SignedIn, Sample::form(marks), coaching::meeting::give);
    doors.post("/coaching-sessions/{meeting}/watchings", PARTNERS, Sample::form(marks), coaching::meeting::watch);
    doors.get("/people/{handle}/coaching", Access::SignedIn, Sample::PLAIN, coaching::profile::show);
    let coach = Access::Roles(&[Role::Coach]);
    doors.post("/people/{handle}/coaching", coach, Sample::form(marks), coaching::profile::describe);
    let hours = Sample::form(&[("hours", "6")]);
    doors.post("/people/{handle}/coaching-hours", ASSIGNERS, hours, coaching::profile::cap);
    doors.post("/coaching-feedback/readings", Access::SignedIn, Sample::PLAIN, coaching::profile::read);
    doors.get("/sharing", Access::SignedIn, Sample::PLAIN, sharing::show);
    doors.post("/sharing", Access::SignedIn, Sample::form(&[("skill", "listening"), ("on", "yes")]), sharing::offer);
    let ask =
        Sample::form(&[("helper", "zane.balode"), ("skill", "product-knowledge"), ("text", "How do you say it?")]);
    doors.post("/sharing-asks", Access::SignedIn, ask, sharing::ask);
    doors.post("/sharing-asks/{ask}/answers", Access::SignedIn, Sample::form(&[("answer", "yes")]), sharing::answer);
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
