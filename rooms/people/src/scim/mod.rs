//! SCIM 2.0 (RFC 7643, 7644): the directory of the firm brings people in, changes them and lets them go, by the same verbs as
//! the pages, so that days, checks and news are the same.
//!
//! A user is a person: `userName` is the e-mail address (the handle of whoever has none), `externalId` and `employeeNumber` are
//! the staff number, `title` the position, `division` the team, `active` whether the house lets them in.

mod about;
mod change;
mod filter;
mod model;
mod patch;
mod routes;

use kit::Role;
use web::{Access, Doors, Sample};

pub(crate) fn doors(doors: &mut Doors) {
    const WHO: Access = Access::Roles(&[Role::Administrator]);
    doors.get("/scim/v2/ServiceProviderConfig", WHO, Sample::PLAIN, routes::config);
    doors.get("/scim/v2/ResourceTypes", WHO, Sample::PLAIN, routes::types);
    doors.get("/scim/v2/Schemas", WHO, Sample::PLAIN, routes::schemas);
    doors.get("/scim/v2/Groups", WHO, Sample::PLAIN, routes::groups);
    doors.get("/scim/v2/Users", WHO, Sample::query("startIndex=1&count=10"), routes::index);
    doors.post("/scim/v2/Users", WHO, Sample::PLAIN, routes::create);
    doors.get("/scim/v2/Users/{person}", WHO, Sample::PLAIN, routes::show);
    doors.put("/scim/v2/Users/{person}", WHO, Sample::PLAIN, routes::replace);
    doors.patch("/scim/v2/Users/{person}", WHO, Sample::PLAIN, routes::change);
    doors.delete("/scim/v2/Users/{person}", WHO, Sample::PLAIN, routes::leave);
}
