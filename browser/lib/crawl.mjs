// Which pages there are: links of the menu, and what they lead to.

const DEPTH_MAX = 2;

/** `/people/liga.ozolina?day=1` → `/people/*?day`: pages of one shape are seen once. */
export function shape(address) {
  const url = new URL(address, "http://x");
  const parts = url.pathname.split("/").slice(1);
  // Odd places name a thing, even ones a kind of page; single-word places stay themselves.
  const plain = ["demo", "me", "api", "outbox"].includes(parts[0]) && parts[1] !== undefined;
  const path = parts.map((part, i) => ((plain ? i === 2 : i % 2 === 1) ? "*" : part)).join("/");
  const query = [...new Set(url.searchParams.keys())].filter((k) => k !== "said" && k !== "n" && k !== "undo").sort();
  return `/${path}${query.length ? `?${query.join("&")}` : ""}`;
}

/** Addresses of this house that a plain click leads to. */
export async function links(page, base) {
  const all = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((a) => a.href));
  const own = all.filter((href) => href.startsWith(`${base}/`)).map((href) => href.slice(base.length).split("#")[0]);
  return [...new Set(own)].filter((href) => !/^\/(assets|demo\/sign-in|sign-out)|[?&]csv=/.test(href));
}

/** Pages of one person in breadth-first order, through `visit(address)`, which returns the links found there. */
export async function crawl(starts, seen, pagesMax, visit) {
  let level = [...starts];
  for (let depth = 0; depth <= DEPTH_MAX && level.length > 0; depth += 1) {
    const next = [];
    for (const address of level) {
      const key = shape(address);
      if (seen.has(key) || seen.size >= pagesMax) continue;
      seen.add(key);
      next.push(...(await visit(address)));
    }
    level = next;
  }
}
