//! Browser enhancements: pinned by `browser/package-lock.json`, copied where the program embeds them, never committed.

use std::{fs, path::Path};

use crate::{Done, machine::Node, root, shell::must};

/// Distribution file in `browser/node_modules`, and its name in `shell/web/assets/vendor`.
const FILES: [(&str, &str); 1] = [("htmx.org/dist/htmx.min.js", "htmx.min.js")];

/// Without Node or network this says so and succeeds: every page works without the enhancements.
pub fn run() -> Done {
    let brought = Node::find().and_then(|node| bring(&node));
    if let Err(why) = brought {
        println!("Browser enhancements are left out: {why}. Every page works without them.");
    }
    Ok(())
}

/// `npm ci`, when what is there is not yet what the lock says, and the copies.
pub fn bring(node: &Node) -> Done {
    let browser = root().join("browser");
    let (lock, stamp) = (read(&browser.join("package-lock.json"))?, browser.join("node_modules/.tandem-lock"));
    if fs::read_to_string(&stamp).ok().as_deref() != Some(lock.as_str()) {
        must(&mut node.npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]))?;
        fs::write(&stamp, &lock).map_err(|e| format!("{}: {e}", stamp.display()))?;
    }
    let vendor = root().join("shell/web/assets/vendor");
    fs::create_dir_all(&vendor).map_err(|e| format!("{}: {e}", vendor.display()))?;
    for (from, name) in FILES {
        let wanted = read(&browser.join("node_modules").join(from))?;
        let to = vendor.join(name);
        // An untouched file keeps its time: nothing is built again for it.
        if fs::read_to_string(&to).ok().as_deref() != Some(wanted.as_str()) {
            fs::write(&to, wanted).map_err(|e| format!("{}: {e}", to.display()))?;
        }
    }
    Ok(())
}

fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}
