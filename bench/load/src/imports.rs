//! People from a file, as the first day of an organisation begins.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{Done, server::status_mb};

pub struct Import {
    pub people: usize,
    pub seconds: f64,
    pub peak_mb: f64,
}

/// `tandem import people FILE` into `folder`; teams of ten below a manager each, managers of ten below one each.
pub fn measure(program: &Path, folder: &Path, people: usize) -> Done<Import> {
    fs::create_dir_all(folder).map_err(|e| e.to_string())?;
    let file = folder.join(format!("{people}-people.csv"));
    write(&file, people)?;
    let from = Instant::now();
    let mut child = Command::new(program)
        .args(["import", "people"])
        .arg(&file)
        .arg("--data")
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| e.to_string())?;
    let mut peak_mb: f64 = 0.0;
    let status = loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            break status;
        }
        // Gone while it was being looked at: the loop sees that next.
        peak_mb = peak_mb.max(status_mb(child.id(), "VmHWM").unwrap_or(0.0));
        std::thread::sleep(Duration::from_millis(5));
    };
    let seconds = from.elapsed().as_secs_f64();
    if !status.success() {
        let said = child.wait_with_output().map(|o| String::from_utf8_lossy(&o.stderr).into_owned());
        return Err(format!("import of {people} people: {status}: {}", said.unwrap_or_default()));
    }
    fs::remove_file(&file).map_err(|e| e.to_string())?;
    Ok(Import { people, seconds, peak_mb })
}

fn write(file: &Path, people: usize) -> Done {
    let out = fs::File::create(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let mut out = std::io::BufWriter::new(out);
    let mut line = |text: String| writeln!(out, "{text}").map_err(|e| e.to_string());
    line(
        "id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,\
          weekly_hours,wage_minor_per_hour,queue"
            .to_owned(),
    )?;
    for n in 0..people {
        let manager = if n == 0 { String::new() } else { format!("L{}", (n - 1) / 10) };
        let role = if n * 10 + 1 < people { "learner|manager" } else { "learner" };
        let lang = ["en", "nb", "lv", "zh", "vi"][n % 5];
        let (team, department, site) = (n / 10, n / 1000 % 20, n / 100 % 40);
        line(format!(
            "L{n},Robin Number{n},robin{n}@example.org,robin.{n},{lang},{lang},Site {site},false,Department {department},\
             Team {team},agent,{manager},{role},2024-03-{:02},permanent,37.5,1900,",
            n % 28 + 1
        ))?;
    }
    out.flush().map_err(|e| e.to_string())
}
