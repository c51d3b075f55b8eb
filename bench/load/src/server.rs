//! The program under measurement as a process of its own.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    Done,
    client::{Answer, Client},
};

/// The day of the demonstration, as in tests and pictures.
pub const AS_OF: &str = "2026-11-24";
const WAIT_SECONDS_MAX: u64 = 600;

pub struct Server {
    child: Child,
    pub port: u16,
}

impl Server {
    /// Starts the demonstration in `folder`; `answers` when it has begun to.
    pub fn start(program: &Path, folder: &Path) -> Done<Self> {
        let port = free_port()?;
        let child = Command::new(program)
            .args(["demo", "--as-of", AS_OF, "--listen", &format!("127.0.0.1:{port}"), "--data"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("{} does not start: {e}", program.display()))?;
        Ok(Self { child, port })
    }

    /// Waits until `path` answers 200, and says how long after `from` that was.
    pub async fn answers(&mut self, path: &str, from: Instant) -> Done<Duration> {
        self.waits(path, from, |answer| answer.status == 200).await
    }

    /// Waits until there is a page at `path`, were it one that asks for patience.
    pub async fn shows(&mut self, path: &str, from: Instant) -> Done<Duration> {
        self.waits(path, from, |answer| answer.html).await
    }

    async fn waits(&mut self, path: &str, from: Instant, good: impl Fn(&Answer) -> bool) -> Done<Duration> {
        let mut client = Client::stranger(self.port)?;
        while from.elapsed().as_secs() < WAIT_SECONDS_MAX {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("the server ended with {status} before it answered"));
            }
            if client.get(path).await.is_ok_and(|answer| good(&answer)) {
                return Ok(from.elapsed());
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Err(format!("{path} did not answer within {WAIT_SECONDS_MAX} s"))
    }

    /// Processor time of all its threads so far. Threads that ended are not counted: the server's stay.
    pub fn cpu(&self) -> Done<Duration> {
        cpu(self.child.id())
    }

    /// Resident memory in MB (of 1,000,000 bytes), now.
    pub fn resident_mb(&self) -> Done<f64> {
        status_mb(self.child.id(), "VmRSS")
    }

    pub fn stop(mut self) -> Done {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().map_err(|e| e.to_string())?;
        self.child.wait().map(drop).map_err(|e| e.to_string())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn free_port() -> Done<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|e| e.to_string())?;
    listener.local_addr().map(|a| a.port()).map_err(|e| e.to_string())
}

/// See `man 5 proc`: the first number of a thread's `schedstat` is its time on a processor in nanoseconds.
fn cpu(pid: u32) -> Done<Duration> {
    let mut total = 0;
    for thread in fs::read_dir(format!("/proc/{pid}/task")).map_err(|e| format!("/proc/{pid}/task: {e}"))? {
        let file = thread.map_err(|e| e.to_string())?.path().join("schedstat");
        // A thread may end between being listed and being read.
        let Ok(text) = fs::read_to_string(file) else { continue };
        total += text.split_whitespace().next().and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
    }
    Ok(Duration::from_nanos(total))
}

/// A line such as `VmHWM:  12345 kB` of `/proc/PID/status`, in MB.
pub fn status_mb(pid: u32, name: &str) -> Done<f64> {
    let text = fs::read_to_string(format!("/proc/{pid}/status")).map_err(|e| e.to_string())?;
    let line = text.lines().find(|l| l.starts_with(name)).ok_or_else(|| format!("no {name}"))?;
    let kibi: f64 = line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).ok_or("no number")?;
    Ok(kibi * 1024.0 / 1e6)
}
