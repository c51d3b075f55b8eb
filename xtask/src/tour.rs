//! The tour: a dozen pages of the demonstration in the order of the loop, with pictures.

use crate::{
    Done, assets,
    machine::{self, CHROMIUM, FONTS, Node},
    shell::must,
    test,
};

/// The day of the demonstration in tests and pictures.
pub const AS_OF: &str = "2026-11-24";

pub fn run() -> Done {
    let missing = machine::see_to(&[CHROMIUM, FONTS]);
    if !missing.is_empty() {
        return Err(format!("no pictures without {}", missing.join(", ")));
    }
    let node = Node::find()?;
    assets::bring(&node)?;
    must(&mut test::browser(&node, "browser/tour.mjs")?)
}
