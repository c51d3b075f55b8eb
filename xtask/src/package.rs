//! The Debian package: one folder, put together with `dpkg-deb`.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use crate::{
    Done, assets, root,
    shell::{cargo, command, must, output, which},
    test,
};

/// What goes where, and how it may be read.
const FILES: [(&str, &str, u32); 7] = [
    ("packaging/tandem.service", "usr/lib/systemd/system/tandem.service", 0o644),
    ("packaging/tandem.default", "etc/default/tandem", 0o640),
    ("packaging/tandem.sysusers", "usr/lib/sysusers.d/tandem.conf", 0o644),
    ("packaging/postinst", "DEBIAN/postinst", 0o755),
    ("packaging/prerm", "DEBIAN/prerm", 0o755),
    ("docs/operating.md", "usr/share/doc/tandem/operating.md", 0o644),
    ("docs/configuration.md", "usr/share/doc/tandem/configuration.md", 0o644),
];

/// The release build as a package, in `target/`.
pub fn run() -> Done {
    assets::run()?;
    must(&mut cargo(&["build", "--release", "-p", "tandem"]))?;
    let package = make(&test::target()?.join("release/tandem"))?;
    println!("{}", package.display());
    Ok(())
}

/// A package around a program that is built already.
pub fn make(program: &Path) -> Done<PathBuf> {
    if which("dpkg-deb").is_none() {
        return Err("dpkg-deb is missing; packages are made on Debian or Ubuntu".into());
    }
    let (version, architecture) = (version()?, output(&mut command("dpkg", &["--print-architecture"]))?);
    let architecture = architecture.trim();
    let folder = test::target()?.join("package");
    let name = format!("tandem_{version}_{architecture}");
    let tree = folder.join(&name);
    let _ = fs::remove_dir_all(&tree);
    put(program, &tree.join("usr/bin/tandem"), 0o755)?;
    if which("strip").is_some() {
        must(command("strip", &["--strip-debug"]).arg(tree.join("usr/bin/tandem")))?;
    }
    for (from, to, mode) in FILES {
        put(&root().join(from), &tree.join(to), mode)?;
    }
    let licences = ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"].map(|name| fs::read_to_string(root().join(name)));
    let licences: Vec<String> = licences.into_iter().collect::<Result<_, _>>().map_err(|e| e.to_string())?;
    write(&tree.join("usr/share/doc/tandem/copyright"), &licences.join("\n\n"), 0o644)?;
    write(&tree.join("DEBIAN/conffiles"), "/etc/default/tandem\n", 0o644)?;
    write(&tree.join("DEBIAN/control"), &control(&version, architecture), 0o644)?;
    let package = folder.join(format!("{name}.deb"));
    must(command("dpkg-deb", &["--root-owner-group", "-Zxz", "--build"]).arg(&tree).arg(&package))?;
    Ok(package)
}

fn version() -> Done<String> {
    let text = fs::read_to_string(root().join("Cargo.toml")).map_err(|e| e.to_string())?;
    let manifest: toml::Table = text.parse().map_err(|e| format!("Cargo.toml: {e}"))?;
    let version = manifest["workspace"]["package"]["version"].as_str();
    version.map(str::to_owned).ok_or_else(|| "Cargo.toml names no version".into())
}

fn control(version: &str, architecture: &str) -> String {
    format!(
        "Package: tandem\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: The Tandem authors <tandem@localhost>\n\
         Section: web\nPriority: optional\nDepends: libc6, systemd | systemd-sysusers\nSuggests: postgresql-client, ca-certificates\n\
         Description: training system of a customer-service organisation\n \
         Finds out which training is needed, plans it so that the phones stay answered, and\n \
         follows what was learned until it is a habit. One program with an embedded database,\n \
         or PostgreSQL.\n"
    )
}

fn put(from: &Path, to: &Path, mode: u32) -> Done {
    let bytes = fs::read(from).map_err(|e| format!("{}: {e}", from.display()))?;
    place(to, &bytes, mode)
}

fn write(to: &Path, text: &str, mode: u32) -> Done {
    place(to, text.as_bytes(), mode)
}

fn place(to: &Path, bytes: &[u8], mode: u32) -> Done {
    let said = |e: std::io::Error| format!("{}: {e}", to.display());
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(said)?;
    }
    fs::write(to, bytes).map_err(said)?;
    fs::set_permissions(to, fs::Permissions::from_mode(mode)).map_err(said)
}

/// Makes a package around the program of the tests, installs it into a root of its own, and starts it as its unit says.
pub fn try_out(program: &Path) -> Done {
    let package = make(program)?;
    let place = test::target()?.join("package/root");
    let _ = fs::remove_dir_all(&place);
    for folder in ["var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/tandem", "etc"] {
        fs::create_dir_all(place.join(folder)).map_err(|e| e.to_string())?;
    }
    for (name, text) in
        [("var/lib/dpkg/status", ""), ("var/lib/dpkg/available", ""), ("etc/passwd", ""), ("etc/group", "")]
    {
        write(&place.join(name), text, 0o644)?;
    }
    // Its own root and no chroot: the scripts of the package see DPKG_ROOT.
    let mut install = command("dpkg", &["--force-not-root", "--force-script-chrootless", "--force-depends"]);
    must(install.arg(format!("--root={}", place.display())).arg("--install").arg(&package))?;
    let unit = place.join("usr/lib/systemd/system/tandem.service");
    if which("systemd-analyze").is_some() {
        // The program of the unit lies in this root, not in the system's.
        must(
            command("systemd-analyze", &["verify", "--recursive-errors=no", "--man=no"])
                .arg(format!("--root={}", place.display()))
                .arg("tandem.service"),
        )?;
    }
    serves_as_its_unit_says(&place, &unit)
}

fn serves_as_its_unit_says(place: &Path, unit: &Path) -> Done {
    let text = fs::read_to_string(unit).map_err(|e| e.to_string())?;
    let start = text.lines().find_map(|line| line.strip_prefix("ExecStart=")).ok_or("the unit starts nothing")?;
    let mut words = start.split_whitespace();
    let program = place.join(words.next().unwrap_or_default().trim_start_matches('/'));
    let defaults = fs::read_to_string(place.join("etc/default/tandem")).map_err(|e| e.to_string())?;
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|s| s.local_addr()).map_err(|e| e.to_string())?.port();
    let mut serve = Command::new(program);
    serve.args(words).current_dir(place.join("var/lib/tandem")).stdout(Stdio::null());
    for (name, value) in defaults.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='))
    {
        let value = match name {
            "TANDEM_FOLDER" => place.join(value.trim_start_matches('/')).display().to_string(),
            "TANDEM_LISTEN" => format!("127.0.0.1:{port}"),
            _ => value.to_owned(),
        };
        serve.env(name, value);
    }
    let mut child = serve.spawn().map_err(|e| format!("{serve:?}: {e}"))?;
    let answered = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(200));
        answers(port)
    });
    must(&mut command("kill", &["-TERM", &child.id().to_string()]))?;
    let status = child.wait().map_err(|e| e.to_string())?;
    if !answered {
        return Err("the installed program did not answer".into());
    }
    if !status.success() {
        return Err(format!("asked to stop, the installed program ended with {status}"));
    }
    if !place.join("var/lib/tandem/tandem.db").is_file() {
        return Err("the installed program made no database in its folder".into());
    }
    println!("The package was installed into {}, served and stopped.", place.display());
    Ok(())
}

fn answers(port: u16) -> bool {
    use std::io::{Read, Write};
    let mut text = String::new();
    std::net::TcpStream::connect(("127.0.0.1", port))
        .and_then(|mut stream| {
            stream.write_all(b"GET /readyz HTTP/1.0\r\nHost: tandem\r\n\r\n")?;
            stream.read_to_string(&mut text)
        })
        .is_ok_and(|_| text.starts_with("HTTP/1.0 200"))
}
