#![doc = include_str!("../README.md")]

pub mod badge;
mod credit;
mod hears;
mod holds;
mod ladder;
mod model;
mod recheck;
mod routes;
mod skills;
mod store;
mod verbs;

pub use credit::credit;
pub use ladder::rung_of;
pub use model::{
    Certificate, CertificateKind, CertificateRule, Credit, Issued, Kudos, KudosId, Rung, RungRule, Shows, Standing,
};
pub use recheck::{Recheck, recheck};
pub use store::{certificate, certificates_of, ending, kudos_of};
pub use verbs::{decide, give, grant, notices, renew, reward, set_certificate_rule, set_rung_rule};

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "recognise",
        doors: routes::doors(),
        news: model::news(),
        hears: hears::hears(),
        holds: holds::HOLDS,
        ..web::Room::default()
    }
}
