// Every page that a role can reach, before outside judges: valid HTML, accessible, no sideways scrolling, no complaint of the
// browser. Each page in English at two widths and two themes, and once in each of the other languages.
//   node browser/pages.mjs [handle …]     only these people
import { readdirSync } from "node:fs";
import { openChrome, window } from "./lib/chrome.mjs";
import { crawl, links } from "./lib/crawl.mjs";
import { openHouse } from "./lib/house.mjs";
import { access, sideways, validate } from "./lib/judges.mjs";
import { Report } from "./lib/report.mjs";

const PEOPLE = ["liga.ozolina", "andris.kalnins", "sigrid.aune", "mei.lin", "kari.nordby", "juris.liepa"];
const STRANGER = { starts: ["/demo", "/sign-in", "/nothing/here"] };
const OTHER_LANGS = readdirSync(new URL("../locales", import.meta.url)).filter((lang) => lang !== "en").sort();
const PAGES_MAX = 75;
const NARROW = 360;

const report = new Report();
const seen = new Set();

async function settle(page) {
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

/** The page as it is in one language: markup, whole texts, width. */
async function inLanguage(visitor, base, address, lang, findings) {
  const { page, complaints, speak } = visitor;
  complaints.length = 0;
  await speak(lang);
  const answer = await page.goto(base + address);
  const where = `${address} · ${lang}`;
  const kind = answer.headers()["content-type"] ?? "";
  const expected = address.startsWith("/nothing") ? 404 : 200;
  if (answer.status() !== expected) findings.push(`${where} · status · ${answer.status()}`);
  if (!kind.startsWith("text/html")) return false;
  await settle(page);
  const text = await answer.text();
  findings.push(...(await validate(text, where)));
  const missing = [...new Set(text.match(/⟦[^⟧]*⟧/g) ?? [])];
  if (missing.length > 0) findings.push(`${where} · missing text · ${missing.length} texts, like ${missing.slice(0, 3).join(" ")}`);
  await page.setViewportSize({ width: NARROW, height: 800 });
  findings.push(...(await sideways(page, `${where} ${NARROW}`)));
  return true;
}

async function english(visitor, base, address, findings) {
  const { page } = visitor;
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const where = `${address} · en ${width} ${colorScheme}`;
      findings.push(...(await access(page, where)), ...(await sideways(page, where)));
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function visit(visitor, base, who, address) {
  const findings = [];
  let found = [];
  const note = () => findings.push(...visitor.complaints.filter((c) => !address.startsWith("/nothing") || !c.includes("404")).map((c) => `${address} · browser · complaint · ${c}`));
  try {
    if (await inLanguage(visitor, base, address, "en", findings)) {
      found = await links(visitor.page, base);
      await english(visitor, base, address, findings);
      note();
      for (const lang of OTHER_LANGS) {
        await inLanguage(visitor, base, address, lang, findings);
        await visitor.page.setViewportSize({ width: lang === "lv" || lang === "zh" ? 390 : 1280, height: 900 });
        findings.push(...(await access(visitor.page, `${address} · ${lang}`)));
        note();
      }
    }
  } catch (error) {
    // A download is a page that the browser does not show; that it comes is all there is to see.
    if (!/Download is starting/.test(String(error))) findings.push(`${address} · browser · broken · ${String(error).split("\n")[0]}`);
  }
  report.test(`page ${address} (${who})`, findings);
  return found;
}

/** The search behind Ctrl-K: found, chosen and left by key, whole at each step; the focus goes back to where it was. */
async function palette(visitor, base, who) {
  const { page, complaints, speak } = visitor;
  const findings = [];
  complaints.length = 0;
  try {
    await speak("en");
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${base}/me`);
    await page.locator("a[data-palette]").focus();
    await page.keyboard.press("Control+k");
    const dialog = page.locator("dialog.palette[open]");
    await dialog.waitFor();
    findings.push(...(await access(page, "palette · en empty")), ...(await sideways(page, "palette · en 390")));
    await page.keyboard.press("?");
    await dialog.locator("kbd", { hasText: "Ctrl K" }).waitFor();
    findings.push(...(await access(page, "palette · en keys")));
    await page.keyboard.type("ozolina lig");
    const found = dialog.locator('[role=option][href="/people/liga.ozolina"]');
    await found.waitFor();
    findings.push(...(await access(page, "palette · en found")));
    await page.keyboard.press("Escape");
    const back = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    if (back !== "/search") findings.push(`palette · en · focus · goes to ${back} when the palette closes`);
    await page.keyboard.press("Control+k");
    await dialog.waitFor();
    await page.keyboard.type("ozolina liga");
    await page.waitForFunction(() => document.querySelector("[role=option][aria-selected=true]")?.getAttribute("href") === "/people/liga.ozolina");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/people/liga.ozolina");
  } catch (error) {
    findings.push(`palette · en · act · ${String(error).split("\n")[0]}`);
  }
  findings.push(...complaints.map((c) => `palette · en · complaint · ${c}`));
  report.test(`palette (${who})`, findings);
}

async function role(chrome, base, who) {
  const visitor = await window(chrome, base, { as: who });
  const { page, context } = visitor;
  const menu = who ? await page.locator("nav.nav a").evaluateAll((all) => all.map((a) => a.getAttribute("href"))) : STRANGER.starts;
  if (who && menu.length === 0) report.test(`menu of ${who}`, [`${page.url()} · en · no menu`]);
  const own = new Set();
  // Places of the menu belong to each role; deeper pages of one shape are seen once.
  for (const address of menu) own.add(address);
  const later = [];
  for (const address of own) {
    if (seen.has(`${who} ${address}`)) continue;
    seen.add(`${who} ${address}`);
    later.push(...(await visit(visitor, base, who ?? "nobody", address)));
  }
  await crawl([...later, ...(who ? ["/me", "/search?q=call"] : [])].filter((a) => !own.has(a)), seen, PAGES_MAX, (address) => visit(visitor, base, who ?? "nobody", address));
  if (who) await palette(visitor, base, who);
  await context.close();
}

const house = await openHouse();
const chrome = await openChrome();
try {
  const people = process.argv.length > 2 ? process.argv.slice(2) : [null, ...PEOPLE];
  const queue = [...people];
  const worker = async () => {
    while (queue.length > 0) await role(chrome, house.base, queue.shift());
  };
  await Promise.all([worker(), worker()]);
} finally {
  await chrome.close();
  await house.stop();
}
report.end();
