//! Who may build on whom: shell/tandem → rooms → shell/web → shell/files → shell/store → shell/kit, and among rooms only upwards.

use serde_json::Value;

use super::{Finding, Tree};

const PAGE: &str = "ARCHITECTURE.md";

/// What an engine or a format, being arithmetic, has no use for.
const NOT_IN_ENGINES: [&str; 4] = ["tokio", "sqlx", "axum", "reqwest"];

pub fn check(tree: &Tree, meta: &Value) -> Vec<Finding> {
    let Some(order) = tree.get(PAGE).and_then(|page| order(&page.text)) else {
        return vec![Finding {
            path: PAGE.into(),
            line: 1,
            what: "the order of the rooms (people, curriculum, …) is not there".into(),
        }];
    };
    let root = meta["workspace_root"].as_str().unwrap_or_default();
    let members: Vec<Crate> =
        meta["packages"].as_array().into_iter().flatten().filter_map(|p| Crate::read(p, root)).collect();
    let mut found = Vec::new();
    for member in &members {
        for (name, development) in &member.needs {
            let other = members.iter().find(|m| m.name == *name).map(|m| m.home.as_str());
            if let Some(what) = trouble(&member.home, name, other, *development, &order) {
                found.push(Finding { path: format!("{}/Cargo.toml", member.home), line: 1, what });
            }
        }
        if let Some(room) = member.home.strip_prefix("rooms/")
            && !order.iter().any(|r| r == room)
        {
            found.push(Finding { path: PAGE.into(), line: 1, what: format!("{room} has no place on the stair") });
        }
    }
    found
}

/// The list of rooms under "The stair".
fn order(page: &str) -> Option<Vec<String>> {
    let stair = &page[page.find("## The stair")?..];
    let list = &stair[stair.find("people, curriculum")?..];
    let list = list.split('.').next()?;
    Some(list.split(',').map(|room| room.trim().to_owned()).collect())
}

struct Crate {
    name: String,
    /// Its folder, like `rooms/plan`.
    home: String,
    /// Names of what it needs, and whether only its tests do.
    needs: Vec<(String, bool)>,
}

impl Crate {
    fn read(package: &Value, root: &str) -> Option<Crate> {
        if !package["source"].is_null() {
            return None;
        }
        let manifest = package["manifest_path"].as_str()?.strip_prefix(root)?;
        let home = manifest.trim_start_matches('/').trim_end_matches("/Cargo.toml").to_owned();
        let needs = package["dependencies"].as_array()?.iter();
        let needs = needs.filter_map(|d| Some((d["name"].as_str()?.to_owned(), d["kind"].as_str() == Some("dev"))));
        Some(Crate { name: package["name"].as_str()?.into(), home, needs: needs.collect() })
    }
}

/// Why `home` may not need `name`, which lies in `other` when it is one of ours.
fn trouble(home: &str, name: &str, other: Option<&str>, development: bool, order: &[String]) -> Option<String> {
    let is_engine = |h: &str| h.starts_with("engines/") || h.starts_with("formats/");
    let place = |h: &str| h.strip_prefix("rooms/").and_then(|room| order.iter().position(|r| r == room));
    if is_engine(home) && NOT_IN_ENGINES.contains(&name) && !development {
        return Some(format!("engines and formats do no I/O; {name} does"));
    }
    let other = other?;
    let good = match home {
        h if is_engine(h) => other == "shell/kit" || is_engine(other),
        "shell/kit" => false,
        "shell/store" => other == "shell/kit",
        "shell/files" => matches!(other, "shell/kit" | "shell/store"),
        "shell/web" => matches!(other, "shell/kit" | "shell/store" | "shell/files"),
        h if h.starts_with("rooms/") => match (place(h), place(other)) {
            (Some(mine), Some(theirs)) => theirs < mine,
            _ => {
                matches!(other, "shell/kit" | "shell/store" | "shell/files" | "shell/web")
                    || is_engine(other)
                    || (development && other == "cast")
            }
        },
        "shell/tandem" => !other.starts_with("tests/") && other != "xtask",
        "cast" => other == "shell/kit" || is_engine(other),
        "xtask" => false,
        _ => true,
    };
    (!good).then(|| format!("{home} may not build on {other} (the stair of {PAGE})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARCHITECTURE: &str = "## The stair\n\nA room may call rooms above it, never below:\npeople, curriculum, plan,\ndesk. What happens later";

    #[test]
    fn the_order_is_read_from_the_page() {
        assert_eq!(order(ARCHITECTURE), Some(["people", "curriculum", "plan", "desk"].map(String::from).to_vec()));
        assert_eq!(order("nothing"), None);
    }

    #[test]
    fn only_upwards() {
        let order = order(ARCHITECTURE).unwrap_or_default();
        let good = |home: &str, name: &str, other: Option<&str>| trouble(home, name, other, false, &order).is_none();
        assert!(good("rooms/plan", "people", Some("rooms/people")));
        assert!(!good("rooms/people", "plan", Some("rooms/plan")));
        assert!(!good("rooms/plan", "plan", Some("rooms/plan")));
        assert!(good("rooms/plan", "timetable", Some("engines/timetable")));
        assert!(!good("engines/timetable", "store", Some("shell/store")));
        assert!(!good("engines/timetable", "tokio", None));
        assert!(good("engines/timetable", "rand_core", None));
        assert!(!good("shell/web", "people", Some("rooms/people")));
        assert!(!good("rooms/plan", "cast", Some("cast")));
        assert!(trouble("rooms/plan", "cast", Some("cast"), true, &order).is_none());
    }
}
