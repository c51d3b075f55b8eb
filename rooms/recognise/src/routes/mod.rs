//! What the house sees of this room.

mod badge;
mod certificates;
mod kudos;
mod ladder;
mod recheck;
mod rewards;
mod rules;
mod skills;
mod team_skills;
mod tracks;

use kit::Role;
use web::{Access, Doors, Sample};

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    let administrator = Access::Roles(&[Role::Administrator]);
    let manager = Access::Roles(&[Role::Manager]);
    doors.get("/certificates", Access::SignedIn, Sample::PLAIN, certificates::index);
    doors.get("/certificates/rules", administrator, Sample::PLAIN, rules::certificates);
    let rule = Sample::form(&[("subject", "skills"), ("months", "12")]);
    doors.post("/certificates/rules", administrator, rule, rules::set_certificate);
    doors.get("/certificates/{code}", Access::Public, Sample::PLAIN, certificates::show);
    doors.get("/certificates/{code}/credential", Access::Public, Sample::PLAIN, badge::credential);
    doors.get("/.well-known/jwks.json", Access::Public, Sample::PLAIN, badge::keys);
    doors.get("/keys/{key}", Access::Public, Sample::PLAIN, badge::key);
    doors.get("/issuer", Access::Public, Sample::PLAIN, badge::issuer);
    doors.get("/certificates/{code}/recheck", Access::SignedIn, Sample::PLAIN, recheck::show);
    doors.post("/certificates/{code}/renewals", Access::SignedIn, Sample::PLAIN, recheck::renew);
    doors.get("/ladder", Access::SignedIn, Sample::PLAIN, ladder::own);
    doors.get("/ladder/rules", administrator, Sample::PLAIN, rules::rungs);
    let rung = Sample::form(&[
        ("rung", "senior"),
        ("months", "12"),
        ("certificates", "2"),
        ("shown_pct", "70"),
        ("outcomes", "0"),
    ]);
    doors.post("/ladder/rules", administrator, rung, rules::set_rung);
    doors.get("/people/{handle}/ladder", Access::SignedIn, Sample::PLAIN, ladder::show);
    let grant = Sample::form(&[("rung", "senior"), ("reason", "She has taught two newcomers.")]);
    doors.post("/people/{handle}/rungs", Access::Roles(&[Role::Manager, Role::Administrator]), grant, ladder::grant);
    doors.get("/my-skills", Access::SignedIn, Sample::PLAIN, skills::own);
    doors.get("/people/{handle}/skills", Access::SignedIn, Sample::PLAIN, skills::show);
    let level = Sample::form(&[("skill", "listening"), ("level", "2"), ("reason", "Three calls heard this week.")]);
    doors.post("/people/{handle}/skills", Access::SignedIn, level, skills::say);
    let leads = Access::Roles(&[Role::Manager, Role::Planner]);
    doors.get("/skills", leads, Sample::PLAIN, team_skills::show);
    doors.get("/skills.csv", leads, Sample::PLAIN, team_skills::csv);
    doors.get("/tracks", Access::SignedIn, Sample::PLAIN, tracks::index);
    doors.get("/tracks/{track}", Access::SignedIn, Sample::PLAIN, tracks::show);
    doors.post("/tracks/{track}/acknowledgements", Access::SignedIn, Sample::PLAIN, tracks::acknowledge);
    doors.get("/kudos", Access::SignedIn, Sample::query("to=liga.ozolina"), kudos::show);
    let thanks = Sample::form(&[("to", "roberts.zarins"), ("skill", "calming-anger"), ("text", "You waited.")]);
    doors.post("/kudos", Access::SignedIn, thanks, kudos::give);
    doors.post("/kudos/{kudos}/choices", Access::SignedIn, Sample::form(&[("shows", "team")]), kudos::decide);
    doors.get("/rewards", manager, Sample::PLAIN, rewards::show);
    let reward = Sample::form(&[
        ("person", "liga.ozolina"),
        ("skill", "calming-anger"),
        ("what", "A free afternoon"),
        ("why", "Three hard calls kept calm"),
        ("given_on", "2026-11-20"),
    ]);
    doors.post("/rewards", manager, reward, rewards::log);
    doors
}
