//! What every page costs the processor. Pages are found as `browser/pages.mjs` finds them: links, two steps deep.

use std::collections::BTreeSet;

use crate::{Done, client::Client, server::Server};

/// One of each role.
pub const PEOPLE: [&str; 6] =
    ["liga.ozolina", "andris.kalnins", "sigrid.aune", "mei.lin", "kari.nordby", "juris.liepa"];
const FIRST: &str = "/today";
const DEPTH_MAX: usize = 2;
const WARM: usize = 3;
const TIMES: usize = 20;

pub struct Page {
    pub address: String,
    pub who: &'static str,
    pub cpu_ms: f64,
    pub bytes: usize,
}

/// Every page once, for the person by whom it was found first, the dearest first.
pub async fn measure(server: &Server) -> Done<Vec<Page>> {
    let mut seen = BTreeSet::new();
    let mut pages = Vec::new();
    for who in PEOPLE {
        let mut client = Client::signed_in(server.port, who).await?;
        let mut level = vec![FIRST.to_owned()];
        for _ in 0..=DEPTH_MAX {
            let mut next = Vec::new();
            for address in level {
                // Everybody's first page is another one; below it a shape is seen once.
                let key = if address == FIRST { format!("{who} {FIRST}") } else { shape(&address) };
                if !seen.insert(key) {
                    continue;
                }
                let answer = client.get(&address).await?;
                if answer.status != 200 {
                    continue;
                }
                next.extend(links(&answer.text()));
                if answer.html {
                    pages.push(cost(server, &mut client, who, address, answer.body.len()).await?);
                }
            }
            level = next;
        }
    }
    pages.sort_by(|a, b| b.cpu_ms.total_cmp(&a.cpu_ms));
    Ok(pages)
}

async fn cost(server: &Server, client: &mut Client, who: &'static str, address: String, bytes: usize) -> Done<Page> {
    for _ in 0..WARM {
        client.get(&address).await?;
    }
    let before = server.cpu()?;
    for _ in 0..TIMES {
        client.get(&address).await?;
    }
    let cpu_ms = (server.cpu()? - before).as_secs_f64() * 1000.0 / TIMES as f64;
    Ok(Page { address, who, cpu_ms, bytes })
}

/// `/people/liga.ozolina?day=1` → `/people/*?day`: pages of one shape are measured once.
pub fn shape(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let plain = parts.len() > 1 && ["demo", "me", "api", "outbox"].contains(&parts[0]);
    let named = |i: usize| if plain { i == 2 } else { i % 2 == 1 };
    let path: Vec<&str> = parts.iter().enumerate().map(|(i, p)| if named(i) { "*" } else { *p }).collect();
    let keys: BTreeSet<&str> = query
        .split('&')
        .filter_map(|pair| pair.split('=').next())
        .filter(|k| !["", "said", "n", "undo"].contains(k))
        .collect();
    format!("/{}?{}", path.join("/"), keys.into_iter().collect::<Vec<_>>().join("&"))
}

/// Addresses of this house that a plain click leads to.
pub fn links(page: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, _) in page.match_indices("<a ") {
        let tag = page[at..].split('>').next().unwrap_or_default();
        let Some(href) = tag.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()) else { continue };
        let href = href.replace("&amp;", "&").replace("&#38;", "&");
        let href = href.split('#').next().unwrap_or_default();
        let leaves =
            href.contains("csv=") || ["/assets", "/demo/sign-in", "/sign-out"].iter().any(|p| href.starts_with(p));
        if href.starts_with('/') && !leaves {
            out.push(href.to_owned());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_one_shape_are_one() {
        assert_eq!(shape("/people/liga.ozolina?day=1&said=x"), "/people/*?day");
        assert_eq!(shape("/outbox/3"), "/outbox/3?");
        assert_eq!(shape("/demo/who/3"), "/demo/who/*?");
    }

    #[test]
    fn links_of_this_house_are_found() {
        let page = r##"<a class="x" href="/plan?a=1&amp;b=2#spot">x</a> <a href="https://example.org">y</a> <a href="/sign-out">z</a>"##;
        assert_eq!(links(page), ["/plan?a=1&b=2"]);
    }
}
