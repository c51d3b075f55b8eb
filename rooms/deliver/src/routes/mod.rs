mod attendance;
mod lessons;
mod quiz;

use curriculum::Course;
use kit::{Lang, Role};
use web::{Access, Doors, Sample};

const MARKERS: Access = Access::Roles(&[Role::Facilitator, Role::Planner, Role::Administrator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.post("/sessions/{session}/attendance", MARKERS, Sample::form(&[("p-nobody", "present")]), attendance::mark);
    doors.get("/courses/{slug}/lessons/{n}", Access::SignedIn, Sample::PLAIN, lessons::show);
    doors.post("/courses/{slug}/lessons/{n}/readings", Access::SignedIn, Sample::PLAIN, lessons::read);
    doors.get("/courses/{slug}/quiz", Access::SignedIn, Sample::PLAIN, quiz::show);
    doors.post(
        "/courses/{slug}/quiz",
        Access::SignedIn,
        Sample::form(&[("shown", "0"), ("q-q1", "0"), ("q-q2", "1"), ("q-q3", "0")]),
        quiz::answer,
    );
    doors
}

/// The language in which a reader of `lang` gets this course: the same choice as `curriculum::text` makes.
fn lang_shown(course: &Course, lang: Lang) -> Lang {
    let has = |l: &Lang| course.titles.contains_key(l);
    [lang, Lang::En].into_iter().find(has).or_else(|| course.titles.keys().next().copied()).unwrap_or(lang)
}
