//! Lists the course files that exist, so that a writer adds a course by adding a folder and nothing else.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("courses");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut out =
        String::from("/// `(course folder, file name, text)`.\npub(crate) const FILES: &[(&str, &str, &str)] = &[\n");
    for folder in entries(&root)?.into_iter().filter(|p| p.is_dir()) {
        println!("cargo:rerun-if-changed={}", folder.display());
        for file in entries(&folder)?.into_iter().filter(|p| p.extension().is_some_and(|e| e == "toml")) {
            println!("cargo:rerun-if-changed={}", file.display());
            let line = format!(
                "    ({:?}, {:?}, include_str!({:?})),",
                name(&folder),
                name(&file),
                file.display().to_string()
            );
            writeln!(out, "{line}").map_err(io::Error::other)?;
        }
    }
    out.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?).join("course_files.rs"), out)
}

/// Paths in a folder, sorted, so that the list does not depend on the file system; none when there is no folder.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}
