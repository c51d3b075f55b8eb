// What was never translated, and what breaks when words are a third longer. The house must speak a language made by
// `cargo xtask pseudo <code>`: every text of ours is accented then, so that a plain one is either the organisation's own or forgotten.
// Words that carry a language of their own (`lang="en"` on a course that is written in English only) are not looked at.
//   node browser/pseudo.mjs <code> [handle …]
import { openChrome, window } from "./lib/chrome.mjs";
import { crawl, links } from "./lib/crawl.mjs";
import { openHouse } from "./lib/house.mjs";
import { sideways } from "./lib/judges.mjs";

const PEOPLE = ["liga.ozolina", "andris.kalnins", "sigrid.aune", "mei.lin", "kari.nordby", "juris.liepa"];
const PAGES_MAX = 75;
const [lang, ...chosen] = process.argv.slice(2);
if (!lang) throw new Error("which language? node browser/pseudo.mjs <code> [handle …]");

/** Texts and spoken labels of the page in its own language that bear no accent and look like words of a sentence. */
function plainTexts() {
  const found = [];
  const page = document.documentElement.lang;
  const own = (e) => e.closest("[lang]")?.lang === page && !e.closest("script, style, pre, code, kbd, blockquote, q");
  const words = (text) => (text.match(/(?<![\p{L}\p{N}@./_-])[A-Za-z’']{3,}(?![\p{L}\p{N}@/_-])/gu) ?? []).filter((w) => /^[a-z]/.test(w) && w !== "min");
  const keep = (text, where) => {
    const line = text.replace(/\s+/g, " ").trim();
    if (words(line).length > 0 && !/[åéöûçđŕšŧñ]/.test(line)) found.push([line.slice(0, 90), where]);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (e && own(e)) keep(walker.currentNode.data, e.tagName.toLowerCase() + (e.className ? `.${e.className}` : ""));
  }
  for (const name of ["aria-label", "title", "placeholder", "alt", "data-l"]) {
    for (const e of document.querySelectorAll(`[${name}]`)) if (own(e)) keep(e.getAttribute(name), name);
  }
  keep(document.title, "title");
  return found;
}

const texts = new Map();
const wide = [];
let pages = 0;

async function look({ page }, base, address) {
  const answer = await page.goto(base + address).catch(() => null);
  if (!answer || !(answer.headers()["content-type"] ?? "").startsWith("text/html")) return [];
  pages += 1;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    wide.push(...(await sideways(page, `${address} ${width}`)));
  }
  for (const [text, where] of await page.evaluate(plainTexts)) if (!texts.has(text)) texts.set(text, `${address} (${where})`);
  return links(page, base);
}

const house = await openHouse();
const chrome = await openChrome();
try {
  const seen = new Set();
  for (const who of chosen.length > 0 ? chosen : PEOPLE) {
    const visitor = await window(chrome, house.base, { as: who, lang });
    const menu = await visitor.page.locator("nav.nav a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    for (const start of [...menu, "/me", "/search?q=call"]) {
      const found = await look(visitor, house.base, start);
      await crawl(found, seen, seen.size + PAGES_MAX, (address) => look(visitor, house.base, address));
    }
    await visitor.context.close();
  }
} finally {
  await chrome.close();
  await house.stop();
}
console.log(`${pages} pages in ${lang}\n\nToo wide (${wide.length}):`);
for (const finding of wide) console.log(`  ${finding}`);
console.log(`\nPlain (${texts.size}), each with the first page that showed it:`);
for (const [text, where] of [...texts].sort()) console.log(`  ${text} · ${where}`);
