//! Calendar files judged by the Python packages icalendar and vobject (`tests/house/calendars.py`).

use std::{path::PathBuf, process::Command};

use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Read {
    pub method: String,
    pub events: Vec<Event>,
}

#[derive(Debug, Deserialize)]
pub struct Event {
    pub uid: String,
    pub sequence: i64,
    pub status: String,
    pub summary: String,
    pub starts: String,
    pub attendees: Vec<String>,
}

fn python() -> String {
    std::env::var("TANDEM_PYTHON").unwrap_or_else(|_| "python3".into())
}

/// Whether the judges are there.
pub fn installed() -> bool {
    Command::new(python()).args(["-c", "import icalendar, vobject"]).output().is_ok_and(|o| o.status.success())
}

/// What both readers find in the files; `Err` with what one of them refuses. `name` keeps parallel tests apart.
pub fn read(name: &str, files: &[String]) -> Result<Vec<Read>, String> {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").into());
    let folder = std::env::temp_dir().join(format!("tandem-calendars-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let mut paths: Vec<PathBuf> = Vec::new();
    for (i, text) in files.iter().enumerate() {
        let path = folder.join(format!("{i}.ics"));
        std::fs::write(&path, text).map_err(|e| e.to_string())?;
        paths.push(path);
    }
    let script = PathBuf::from(here).join("calendars.py");
    let judged = Command::new(python()).arg(script).args(&paths).output().map_err(|e| e.to_string())?;
    let _ = std::fs::remove_dir_all(&folder);
    if !judged.status.success() {
        return Err(format!("a calendar is refused: {}", String::from_utf8_lossy(&judged.stderr)));
    }
    let said = String::from_utf8_lossy(&judged.stdout).into_owned();
    said.lines().map(|line| serde_json::from_str(line).map_err(|e| format!("{e}: {line}"))).collect()
}
