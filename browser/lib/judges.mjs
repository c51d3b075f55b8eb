// Judges of a page that we did not write: html-validate and axe-core. A finding is "page · where · rule · element".
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";

const require = createRequire(import.meta.url);
const AXE = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The recommended rules; switched off is only what is taste, not validity or access. */
export const HTML_RULES = {
  extends: ["html-validate:recommended"],
  rules: {
    // Several boxes of one name are how a form asks for a list (languages of a house).
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // A box that scrolls sideways is a region with a name and a place for the keyboard; `section` would say the same.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
};
const html = new HtmlValidate(HTML_RULES);

/** Findings of html-validate in the page as it left the server. */
export async function validate(text, where) {
  const report = await html.validateString(text);
  return report.results.flatMap((r) =>
    r.messages.map((m) => `${where} · ${m.ruleId} · ${m.message} (${m.selector ?? ""}, line ${m.line})`),
  );
}

/** Findings of axe-core in the page as the browser shows it. */
export async function access(page, where) {
  const has = await page.evaluate(() => "axe" in globalThis);
  if (!has) await page.evaluate(AXE);
  const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return found.violations.flatMap((v) =>
    v.nodes.slice(0, 5).map((n) => `${where} · axe/${v.id} · ${n.target.join(" ")} (${n.failureSummary?.split("\n")[1]?.trim() ?? v.help})`),
  );
}

/** A page that has to be pushed sideways. */
export async function sideways(page, where) {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    // Whoever reaches over the edge and does not lie in a box that scrolls by itself.
    const over = [...document.body.querySelectorAll("*")].filter((e) => {
      if (e.getBoundingClientRect().right <= root.clientWidth + 1) return false;
      for (let p = e.parentElement; p; p = p.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return false;
      return true;
    });
    const e = over.at(-1) ?? document.body;
    return `${e.tagName.toLowerCase()}.${e.getAttribute("class") ?? ""} reaches ${Math.round(root.scrollWidth)} px`;
  });
  return wide ? [`${where} · sideways · ${wide}`] : [];
}
