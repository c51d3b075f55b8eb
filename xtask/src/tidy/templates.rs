//! Pages keep to the content security policy: no style, script or handler inside the page.

use super::{Finding, Tree};

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in tree.files.iter().filter(|f| f.path.contains("/templates/") && f.path.ends_with(".html")) {
        // Mail programs know no style sheets; a mail is no page.
        let is_mail = file.path.contains("/templates/mail");
        for (at, line) in file.text.lines().enumerate() {
            let trouble = if is_mail { None } else { trouble(line) };
            found.extend(trouble.map(|what| file.finding(at + 1, what)));
        }
    }
    found
}

fn trouble(line: &str) -> Option<String> {
    let low = line.to_ascii_lowercase();
    if attributes(&low).any(|name| name == "style") {
        return Some("a style attribute; use a class of shell/web/assets/tandem.css".into());
    }
    if low.contains("<style") {
        return Some("a style element; use shell/web/assets/tandem.css".into());
    }
    if low.match_indices("<script").any(|(at, _)| !low[at..].split('>').next().is_some_and(|tag| tag.contains(" src=")))
    {
        return Some("a script inside the page; use a module in shell/web/assets".into());
    }
    if let Some(name) =
        attributes(&low).find(|name| name.starts_with("on") && name[2..].chars().all(|c| c.is_ascii_lowercase()))
    {
        return Some(format!("the handler {name}; every page works without script"));
    }
    low.contains("javascript:").then(|| "an address that is a script".into())
}

/// Names before `="`.
fn attributes(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("=\"").filter_map(|(at, _)| {
        let before = &line[..at];
        let start = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).map_or(0, |i| i + 1);
        before[..start].ends_with([' ', '\t']).then(|| &before[start..]).filter(|name| name.len() > 2)
    })
}

#[cfg(test)]
mod tests {
    use super::{super::tree::tree, *};

    #[test]
    fn what_the_policy_would_block_is_found() {
        for bad in
            ["<p style=\"a\">", "<script>a</script>", "<b onclick=\"x\">", "<a href=\"javascript:x\">", "<STYLE>"]
        {
            assert!(trouble(bad).is_some(), "{bad}");
        }
        for good in ["<script src=\"/a.js\" defer></script>", "<p data-style=\"a\" class=\"on\">", "{{ a(\"on=\") }}"] {
            assert!(trouble(good).is_none(), "{good}");
        }
    }

    #[test]
    fn the_line_is_said() {
        let found = check(&tree(&[("rooms/a/templates/b.html", "<p>\n<p style=\"x\">\n")]));
        assert_eq!((found[0].line, found.len()), (2, 1));
    }
}
