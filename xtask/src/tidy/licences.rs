//! What we build on may be given away with the product under its own two licences.

use serde_json::Value;

use super::{Finding, Tree, spdx::satisfied};

const ALLOWED: [&str; 16] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSD-0-Clause",
    "0BSD",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "MPL-2.0",
    "Unlicense",
    "BSL-1.0",
    "BlueOak-1.0.0",
];

/// Every package of the lock file, those of other systems too.
pub fn crates(meta: &Value) -> Vec<Finding> {
    let packages = meta["packages"].as_array().into_iter().flatten();
    packages
        .filter_map(|package| {
            let (name, version) = (package["name"].as_str()?, package["version"].as_str()?);
            let licence = package["license"].as_str().unwrap_or_default();
            trouble(licence).map(|what| Finding {
                path: "Cargo.lock".into(),
                line: 1,
                what: format!("{name} {version}: {what}"),
            })
        })
        .collect()
}

/// The same for the packages of the browser modules and tests.
pub fn npm(tree: &Tree) -> Vec<Finding> {
    let Some(file) = tree.get("browser/package-lock.json") else { return Vec::new() };
    let Ok(lock) = serde_json::from_str::<Value>(&file.text) else { return vec![file.finding(1, "is no JSON")] };
    let mut found = Vec::new();
    for (name, package) in lock["packages"].as_object().into_iter().flatten().filter(|(name, _)| !name.is_empty()) {
        let line = file.text.lines().position(|l| l.contains(&format!("\"{name}\""))).map_or(1, |at| at + 1);
        let licence = package["license"].as_str().unwrap_or_default();
        found.extend(trouble(licence).map(|what| file.finding(line, format!("{name}: {what}"))));
        if package["integrity"].as_str().is_none() {
            found.push(file.finding(line, format!("{name}: no checksum")));
        }
    }
    found
}

fn trouble(licence: &str) -> Option<String> {
    if licence.is_empty() {
        Some("names no licence".into())
    } else if satisfied(licence, &ALLOWED) {
        None
    } else {
        Some(format!("{licence} is not in the list of xtask/src/tidy/licences.rs"))
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    #[test]
    fn a_licence_outside_the_list_is_found() {
        let meta = serde_json::json!({"packages": [
            {"name": "good", "version": "1.0.0", "license": "LGPL-3.0-or-later OR MPL-2.0"},
            {"name": "bad", "version": "2.0.0", "license": "AGPL-3.0"},
            {"name": "mute", "version": "3.0.0", "license": null},
        ]});
        let found: Vec<String> = crates(&meta).into_iter().map(|f| f.what).collect();
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with("bad 2.0.0: AGPL-3.0") && found[1] == "mute 3.0.0: names no licence", "{found:?}");
    }

    #[test]
    fn npm_packages_are_weighed_too() {
        let lock = "{\"packages\": {\"\": {},\n\"node_modules/a\": {\"license\": \"MIT\", \"integrity\": \"x\"},\n\"node_modules/b\": {\"license\": \"SSPL-1.0\", \"integrity\": \"x\"}}}";
        let found = npm(&tree(&[("browser/package-lock.json", lock)]));
        assert_eq!((found.len(), found[0].line), (1, 3));
    }
}
