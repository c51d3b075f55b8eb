#![doc = include_str!("../README.md")]

mod hears;
mod model;
mod routes;
mod store;

pub use model::{Certificate, Issued};
pub use store::{certificate, certificates_of};

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room {
        name: "recognise",
        doors: routes::doors(),
        news: model::news(),
        hears: hears::hears(),
        ..web::Room::default()
    }
}
