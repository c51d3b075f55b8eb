#![doc = include_str!("../README.md")]

mod board;
mod called;
mod dates;
mod partners;
mod routes;

/// Everything this room brings to the house.
pub fn room() -> web::Room {
    web::Room { name: "desk", doors: routes::doors(), ..web::Room::default() }
}
