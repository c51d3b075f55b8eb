#![doc = include_str!("../README.md")]

mod place;
mod sweep;
mod upload;

pub use place::{FileId, Files, Pieces};
pub use upload::{Kept, Upload, WINDOW_BYTES};

#[cfg(test)]
mod tests;
