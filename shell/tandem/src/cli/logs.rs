//! What is written to standard error: lines for people or JSON for machines. Ids and numbers, never names or bodies.

use std::io::IsTerminal;

use clap::{Args, ValueEnum};
use tracing_subscriber::EnvFilter;

#[derive(Args, Debug)]
pub struct Logs {
    /// What is logged, as `tracing` filters are written; `warn,tandem=info` when left out.
    #[arg(long, env = "TANDEM_LOG", global = true, value_name = "FILTER")]
    log: Option<String>,
    /// How a line of the log looks.
    #[arg(long, env = "TANDEM_LOG_FORMAT", global = true, value_enum, default_value_t = Format::Text)]
    log_format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// `quiet`: no line per request, as in the demonstration, where a person looks at the terminal.
pub fn begin(logs: &Logs, quiet: bool) {
    let usual = if quiet { "warn,tandem=info,tandem::requests=warn" } else { "warn,tandem=info" };
    let filter = EnvFilter::try_new(logs.log.as_deref().unwrap_or(usual)).unwrap_or_else(|error| {
        eprintln!("tandem: the log filter cannot be read ({error}); using {usual}");
        EnvFilter::new(usual)
    });
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    // Colours are for a terminal, not for a file.
    let lines = lines.with_ansi(std::io::stderr().is_terminal());
    match logs.log_format {
        Format::Text => lines.init(),
        Format::Json => lines.json().flatten_event(true).init(),
    }
}
