//! PostgreSQL's own tools: a dump they made can be read by every later version.

use std::{
    collections::BTreeMap,
    path::Path,
    process::{Command, Stdio},
};

use kit::{Done, Stop};

use crate::{Unfit, proof, query::sql, work::Work};

/// Dumps what `look` sees, and counts it.
pub async fn dump(url: &str, look: &mut Work, to: &Path) -> Done<BTreeMap<String, i64>> {
    let snapshot: String = sql("SELECT pg_export_snapshot() AS s").one(look).await?.get("s")?;
    let mut command = tool("pg_dump", url)?;
    command.args(["--format=custom", "--no-owner", "--no-privileges"]);
    command.arg(format!("--snapshot={snapshot}")).arg("--file").arg(to);
    run(command).await?;
    proof::counts(look).await
}

/// Fills an empty database, as a whole or not at all.
pub async fn restore(url: &str, from: &Path) -> Done<()> {
    let mut command = tool("pg_restore", url)?;
    command.args(["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]).arg(from);
    run(command).await
}

/// The major version of a tool.
pub fn version(name: &str) -> Result<u32, String> {
    let missing = || format!("{name} is not installed; on Debian and Ubuntu: apt-get install postgresql-client");
    let out = Command::new(name).arg("--version").output().map_err(|_| missing())?;
    // `pg_dump (PostgreSQL) 15.18 (Debian …)`
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    let number = said.split_whitespace().find_map(|word| word.split('.').next()?.parse().ok());
    number.ok_or_else(missing)
}

/// A tool with its connection. The password goes by the environment: the list of processes is public.
fn tool(name: &str, url: &str) -> Done<Command> {
    version(name).map_err(Unfit)?;
    let (address, password) = without_password(url);
    let mut command = Command::new(name);
    command.arg("--no-password").arg("--dbname").arg(address);
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    Ok(command)
}

async fn run(mut command: Command) -> Done<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let out = tokio::task::spawn_blocking(move || command.stdin(Stdio::null()).output()).await?;
    let out = out.map_err(|e| Stop::fault(format!("{name} cannot be started: {e}")))?;
    if out.status.success() {
        return Ok(());
    }
    Err(Unfit(format!("{name} failed: {}", String::from_utf8_lossy(&out.stderr).trim())).into())
}

/// `postgres://user:secret@host/name` → the address without the secret, and the secret.
fn without_password(url: &str) -> (String, Option<String>) {
    let split = || {
        let (scheme, rest) = url.split_once("://")?;
        let end = rest.find('/').unwrap_or(rest.len());
        let at = rest[..end].rfind('@')?;
        let (user, password) = rest[..at].split_once(':')?;
        Some((format!("{scheme}://{user}{}", &rest[at..]), Some(decoded(password))))
    };
    split().unwrap_or_else(|| (url.to_owned(), None))
}

/// `%40` → `@`.
fn decoded(text: &str) -> String {
    let (mut out, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, others)) = rest.split_first() {
        let two = others.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        match two.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = &others[2..];
            }
            None => {
                out.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_leaves_the_address() {
        let (address, password) = without_password("postgres://tandem:p%40ss:w@db.example:5433/house?sslmode=require");
        assert_eq!(address, "postgres://tandem@db.example:5433/house?sslmode=require");
        assert_eq!(password.as_deref(), Some("p@ss:w"));
        assert_eq!(without_password("postgres://tandem@localhost/a@b").1, None);
        assert_eq!(decoded("50%"), "50%");
    }
}
