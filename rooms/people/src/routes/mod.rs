//! What the house sees of this room.

mod biography;
mod by_hand;
mod deputies;
mod imports;
mod in_view;
mod invitations;
mod me;
mod people;
mod settings;
mod sites;
mod tokens;
mod words;
mod wrong;

pub use in_view::{InView, in_view, in_view_of};
pub use people::may_see_own;

use kit::Role;
use web::{Access, Doors, Sample};

const ADMINISTRATOR: Access = Access::Roles(&[Role::Administrator]);

pub fn doors() -> Doors {
    let mut doors = Doors::new();
    doors.get("/people", Access::SignedIn, Sample::query("q=a"), people::index);
    doors.get("/people/{handle}", Access::SignedIn, Sample::PLAIN, people::show);
    doors.get("/api/v1/people", Access::SignedIn, Sample::PLAIN, people::api_index);
    doors.get("/me", Access::SignedIn, Sample::PLAIN, me::show);
    let password =
        Sample::form(&[("password", "wrong"), ("new", "a long new password"), ("again", "a long new password")]);
    doors.post("/me/password", Access::SignedIn, password, me::change_password);
    doors.get("/settings", ADMINISTRATOR, Sample::PLAIN, settings::show);
    let numbers = Sample::form(&[
        ("name", "Fjordlink"),
        ("currency", "EUR"),
        ("zone", "Europe/Oslo"),
        ("opens", "08:00"),
        ("closes", "20:00"),
        ("lang_en", "yes"),
        ("lang_nb", "yes"),
        ("lang_lv", "yes"),
        ("lang_zh", "yes"),
        ("lang_vi", "yes"),
        ("name_order", "nb"),
        ("memo_lead_days", "14"),
        ("goal_lead_days", "7"),
        ("follow_up_days", "14"),
        ("practice_days", "30"),
        ("recording_days", "90"),
        ("talks_a_week", "20"),
    ]);
    doors.post("/settings", ADMINISTRATOR, numbers, settings::change);
    doors.post("/people/{handle}/invitations", ADMINISTRATOR, Sample::PLAIN, invitations::invite);
    doors.post("/invitations", ADMINISTRATOR, Sample::PLAIN, invitations::invite_all);
    doors.get("/welcome/{code}", Access::Public, Sample::PLAIN, invitations::welcome);
    let welcome = Sample::form(&[("new", "a long new password"), ("again", "a long new password")]);
    doors.post("/welcome/{code}", Access::Public, welcome, invitations::accept);
    doors.get("/settings/tokens", ADMINISTRATOR, Sample::PLAIN, tokens::index);
    let token = Sample::form(&[("name", "Payroll"), ("person", "kari.nordby")]);
    doors.post("/settings/tokens", ADMINISTRATOR, token, tokens::issue);
    doors.post("/settings/tokens/{token}/endings", ADMINISTRATOR, Sample::PLAIN, tokens::end);
    doors.get("/sites", ADMINISTRATOR, Sample::PLAIN, sites::index);
    doors.get("/sites/{site}", ADMINISTRATOR, Sample::PLAIN, sites::show);
    let site = Sample::form(&[("name_en", "Riga"), ("address_en", "Brīvības iela 1"), ("zone", "Europe/Riga")]);
    doors.post("/sites/{site}", ADMINISTRATOR, site, sites::change);
    doors.get("/people/{handle}/biography", Access::SignedIn, Sample::PLAIN, biography::show);
    let bio = Sample::form(&[("bio_en", "Eight years on the phones in Riga.")]);
    doors.post("/people/{handle}/biography", Access::SignedIn, bio, biography::write);
    doors.get("/joiners", ADMINISTRATOR, Sample::PLAIN, by_hand::joiner);
    let joiner = Sample::form(&[("name", "Jānis Zars"), ("email", "janis.zars@fjordlink.example")]);
    doors.post("/joiners", ADMINISTRATOR, joiner, by_hand::join);
    doors.get("/people/{handle}/place", ADMINISTRATOR, Sample::PLAIN, by_hand::show);
    let place = Sample::form(&[("team", "technical-riga"), ("from", "2026-12-01"), ("position", "agent")]);
    doors.post("/people/{handle}/places", ADMINISTRATOR, place, by_hand::move_person);
    let correction = Sample::form(&[("name", "Jānis Zars"), ("email", "janis@x.example"), ("language", "lv")]);
    doors.post("/people/{handle}/corrections", ADMINISTRATOR, correction, by_hand::correct);
    doors.post("/people/{handle}/roles", ADMINISTRATOR, Sample::form(&[("roles", "coach")]), by_hand::set_roles);
    doors.post("/people/{handle}/endings", ADMINISTRATOR, Sample::form(&[("last", "soon")]), by_hand::end);
    let leads = Access::Roles(&[Role::Manager, Role::Administrator]);
    doors.get("/deputies", leads, Sample::PLAIN, deputies::show);
    let deputy = Sample::form(&[("deputy", "paula.vitola"), ("from", "2026-12-01"), ("to", "2026-12-08")]);
    doors.post("/deputies", leads, deputy, deputies::name);
    doors.post("/deputies/{deputy}/endings", leads, Sample::PLAIN, deputies::end);
    doors.post("/deputies/{deputy}/undo", leads, Sample::PLAIN, deputies::restore);
    imports::doors(&mut doors);
    crate::scim::doors(&mut doors);
    doors
}
