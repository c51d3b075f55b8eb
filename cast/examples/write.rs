//! Writes the six CSV files of the demonstration organisation into a folder:
//! `cargo run -p cast --example write -- 2026-11-24 1 /tmp/fjordlink`

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(as_of), Some(seed), Some(folder)) = (words.next(), words.next(), words.next()) else {
        return Err("usage: write <as-of date> <seed> <folder>".into());
    };
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder)?;
    for (name, text) in cast::Cast::new(as_of.parse()?, seed.parse()?).files() {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}
