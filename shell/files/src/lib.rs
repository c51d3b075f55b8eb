#![doc = include_str!("../README.md")]

mod place;
mod proof;
mod sweep;
mod upload;

pub use place::{FileId, Files, Pieces};
pub use proof::Proof;
pub use upload::{Kept, Upload, WINDOW_BYTES};

#[cfg(test)]
mod tests;
