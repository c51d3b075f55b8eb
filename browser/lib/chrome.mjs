// Chromium with an empty profile, and visits that notice whatever the browser complains about.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function openChrome() {
  const executablePath = process.env.TANDEM_CHROMIUM ?? PLACES.find(existsSync);
  if (!executablePath) throw new Error("Chromium is not installed (Debian: apt-get install chromium)");
  // No sandbox: test machines often run as root, and only our own pages are opened.
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
}

/** A browser window of one person in one language; `complaints` gathers console errors, policy violations and failed requests. */
export async function window(chrome, base, { lang = "en", script = true, width = 1280, as = null } = {}) {
  const context = await chrome.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  context.setDefaultTimeout(15_000);
  const speak = (code) => context.addCookies([{ name: "lang", value: code, url: base }]);
  await speak(lang);
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (m) => m.type() === "error" && complaints.push(m.text()));
  page.on("pageerror", (e) => complaints.push(String(e)));
  page.on("requestfailed", (r) => {
    const why = r.failure()?.errorText ?? "";
    // A picture that was still coming when the person clicked on is no complaint.
    if (!why.includes("ERR_ABORTED")) complaints.push(`${r.url()} failed: ${why}`);
  });
  page.on("response", (r) => {
    if (r.request().resourceType() !== "document" && r.status() >= 400) complaints.push(`${r.url()}: ${r.status()}`);
  });
  if (as) await page.goto(`${base}/demo/sign-in/${as}`);
  return { page, context, complaints, speak };
}
