//! The real program as a process of its own: this test binary, started again under another name, or the one that
//! TANDEM_BIN names.

use std::{
    net::SocketAddr,
    process::{Child, Command, ExitStatus, Output, Stdio},
    time::Duration,
};

use store::backup::Home;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Set in the process that is to be `tandem` and not the tests.
pub const AS_PROGRAM: &str = "HOUSE_AS_TANDEM";

/// `tandem …`, with nothing of this process' configuration.
pub fn command(args: &[&str]) -> Result<Command, String> {
    let exe = match std::env::var_os("TANDEM_BIN") {
        Some(named) => named.into(),
        None => std::env::current_exe().map_err(|e| e.to_string())?,
    };
    let mut command = Command::new(exe);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("TANDEM_")) {
        command.env_remove(name);
    }
    command.env(AS_PROGRAM, "yes").args(args).stdin(Stdio::null());
    Ok(command)
}

/// The options that say where a house is.
pub fn place(home: &Home) -> Vec<String> {
    let mut args = vec!["--data".to_owned(), home.folder.display().to_string()];
    if let Some(url) = &home.url {
        args.extend(["--database".to_owned(), url.clone()]);
    }
    args
}

/// Runs to the end.
pub async fn run(args: &[&str], home: &Home) -> Result<Output, String> {
    let mut command = command(args)?;
    command.args(place(home));
    tokio::task::spawn_blocking(move || command.output()).await.map_err(|e| e.to_string())?.map_err(|e| e.to_string())
}

/// A house that serves.
pub struct Program {
    child: Child,
    pub port: u16,
}

impl Program {
    /// Starts and waits until it answers, which takes at most half a minute.
    pub async fn serve(home: &Home, more: &[&str]) -> Result<Program, String> {
        let mut program = Self::start(home, more)?;
        program.answers().await?;
        Ok(program)
    }

    /// Starts and waits for nothing.
    pub fn start(home: &Home, more: &[&str]) -> Result<Program, String> {
        let port = free_port()?;
        let mut command = command(&["serve", "--listen", &format!("127.0.0.1:{port}")])?;
        command.args(place(home)).args(more).stdout(Stdio::null());
        std::fs::create_dir_all(&home.folder).map_err(|e| e.to_string())?;
        let log = home.folder.join("serve.log");
        let log = std::fs::File::options().create(true).append(true).open(log).map_err(|e| e.to_string())?;
        let child = command.stderr(log).spawn().map_err(|e| e.to_string())?;
        Ok(Program { child, port })
    }

    pub async fn answers(&mut self) -> Result<(), String> {
        for _ in 0..600 {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("the server ended with {status} before it answered"));
            }
            if ask(self.port, "GET", "/readyz", &[], "").await.is_ok_and(|a| a.status == 200) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err("the server did not answer within half a minute".into())
    }

    /// `kill -9`.
    pub fn kill(mut self) -> Result<(), String> {
        self.child.kill().map_err(|e| e.to_string())?;
        self.child.wait().map(|_| ()).map_err(|e| e.to_string())
    }

    /// The polite request of a service manager.
    pub fn ask_to_stop(&self) -> Result<(), String> {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        sent.map(|_| ()).map_err(|e| e.to_string())
    }

    /// Waits for the end, at most so many seconds.
    pub async fn ended(&mut self, seconds: u64) -> Result<ExitStatus, String> {
        for _ in 0..seconds * 20 {
            if let Some(status) = self.child.try_wait().map_err(|e| e.to_string())? {
                return Ok(status);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(format!("still running after {seconds} s"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub struct Heard {
    pub status: u16,
    pub location: String,
    pub head: String,
    pub body: String,
}

/// One request over a connection of its own. An error means that nothing was acknowledged: the server may or may not have
/// done what it was asked.
pub async fn ask(
    port: u16,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<Heard, std::io::Error> {
    let mut stream = TcpStream::connect(SocketAddr::from(([127, 0, 0, 1], port))).await?;
    // HTTP/1.0: the answer comes in one piece and ends with the connection.
    let mut request =
        format!("{method} {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    request.push_str(body);
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let text = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").ok_or(std::io::ErrorKind::UnexpectedEof)?;
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).ok_or(std::io::ErrorKind::InvalidData)?;
    let location =
        head.lines().find_map(|l| l.to_ascii_lowercase().starts_with("location: ").then(|| l[10..].to_owned()));
    Ok(Heard { status, location: location.unwrap_or_default(), head: head.to_owned(), body: body.to_owned() })
}

pub fn free_port() -> Result<u16, String> {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").map_err(|e| e.to_string())?;
    socket.local_addr().map(|a| a.port()).map_err(|e| e.to_string())
}
