//! The demonstration, with everything it needs.

use crate::{
    Done, assets, machine,
    shell::{cargo, must},
};

pub fn run(options: &[&str]) -> Done {
    let missing = machine::see_to(&[machine::COMPILER]);
    if !missing.is_empty() {
        return Err(format!("{} is missing", missing.join(", ")));
    }
    assets::run()?;
    must(cargo(&["run", "--quiet", "-p", "tandem", "--", "demo"]).args(options))
}
