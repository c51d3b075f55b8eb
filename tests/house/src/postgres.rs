//! One throw-away PostgreSQL cluster per run, on a socket of its own.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

pub struct Cluster {
    folder: PathBuf,
    bin: PathBuf,
    port: u16,
}

/// The folder of `initdb` and `postgres`; Debian keeps them out of the path.
pub fn find() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|e| e.ok().map(|e| e.path().join("bin")))
        .filter(|p| p.join("initdb").exists())
        .collect();
    found.sort();
    found.pop().or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|p| p.join("initdb").exists() && p.join("postgres").exists())
    })
}

impl Cluster {
    pub fn start(bin: PathBuf) -> Result<Cluster, String> {
        let folder = std::env::temp_dir().join(format!("tandem-pg-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        let cluster = Cluster { port: crate::program::free_port()?, folder, bin };
        if am_root() {
            run(Command::new("chown").arg("postgres").arg(&cluster.folder))?;
        }
        let data = cluster.folder.join("data");
        // A database in another locale than C: text columns must bring their own order.
        run(cluster.command("initdb").arg("-D").arg(&data).args([
            "-U",
            "tandem",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
        ]))?;
        let options = format!(
            "-p {} -k {} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
             -c max_connections=200",
            cluster.port,
            cluster.folder.display()
        );
        run(cluster
            .command("pg_ctl")
            .arg("-D")
            .arg(&data)
            .args(["-w", "-l"])
            .arg(cluster.folder.join("log"))
            .arg("-o")
            .arg(options)
            .arg("start"))?;
        Ok(cluster)
    }

    pub fn url(&self, database: &str) -> String {
        format!("postgres://tandem@127.0.0.1:{}/{database}", self.port)
    }

    /// `CREATE DATABASE name [TEMPLATE template]`.
    pub fn create(&self, name: &str, template: Option<&str>) -> Result<(), String> {
        let template = template.map_or(String::new(), |t| format!(" TEMPLATE {t}"));
        self.says(&[format!("CREATE DATABASE {name}{template}")])
    }

    /// Takes databases away. One that somebody still holds on to goes with the cluster.
    pub fn forget(&self, names: &[String]) {
        let words: Vec<String> = names.iter().map(|n| format!("DROP DATABASE IF EXISTS {n} WITH (FORCE)")).collect();
        let _ = self.says(&words);
    }

    fn says(&self, statements: &[String]) -> Result<(), String> {
        let mut psql = self.command("psql");
        psql.args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", "tandem", "-d", "postgres", "-q"]);
        for statement in statements {
            psql.args(["-c", statement]);
        }
        run(&mut psql)
    }

    pub fn stop(&self) {
        let _ = run(self.command("pg_ctl").arg("-D").arg(self.folder.join("data")).args(["-m", "immediate", "stop"]));
        let _ = std::fs::remove_dir_all(&self.folder);
    }

    /// PostgreSQL refuses to run as root: then as the user the package made.
    fn command(&self, tool: &str) -> Command {
        let tool = self.bin.join(tool);
        let tool: &Path = if tool.exists() { &tool } else { Path::new("psql") };
        if am_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(tool);
            command
        } else {
            Command::new(tool)
        }
    }
}

fn am_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|o| o.stdout.starts_with(b"0\n"))
}

fn run(command: &mut Command) -> Result<(), String> {
    // The server started by pg_ctl keeps our pipes open: give it none.
    let out = command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    match out {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} ended with {status}")),
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}
