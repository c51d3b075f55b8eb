// The loop through a real browser, by clicking: a need becomes a plan, an invitation becomes a class, a meeting, a habit.
// Walked twice, with and without JavaScript, each time in a demonstration of its own.
import { openChrome, window } from "./lib/chrome.mjs";
import { AS_OF, openHouse } from "./lib/house.mjs";
import { Report } from "./lib/report.mjs";
import { begins, en } from "./lib/texts.mjs";

const PLANNER = "mei.lin";
const LEARNER = "liga.ozolina";
const LEARNER_NAME = "Līga";
const MANAGER = "andris.kalnins";
const TRAINER = "sigrid.aune";
const SEARCH_SECONDS_MAX = 120;

const day = (n) => new Date(Date.parse(`${AS_OF}T12:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

function check(good, what) {
  if (!good) throw new Error(what);
}

/** The page says what was done. */
async function says(page, key) {
  const toast = page.locator(".toast");
  await toast.waitFor({ state: "visible" }).catch(() => {});
  const text = (await toast.count()) ? await toast.first().textContent() : `nothing, but: ${await main(page)}`;
  check(text.includes(en(key)), `after the click the page says ${text.trim().slice(0, 300)} instead of “${en(key)}”`);
}

const main = async (page) => (await page.locator("main").innerText()).replace(/\s+/g, " ").slice(0, 300);
const menu = (page, key) => page.locator("nav.nav").getByRole("link", { name: en(key) }).click();
const button = (page, ...keys) => page.getByRole("button", { name: begins(...keys) }).first();

/** The acts of the story, in order; what one learns the next may use. */
const ACTS = {
  "the planner chooses a training for a need": async ({ visit }) => {
    const page = await visit(PLANNER);
    await menu(page, "nav-needs");
    const cells = await page.locator("table.heat a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    check(cells.length > 0, "no need on the map");
    for (const href of cells.slice(0, 30)) {
      await page.locator(`table.heat a[href="${href}"]`).first().click();
      check((await page.locator("blockquote").count()) > 0, `${href} stands without the voices behind it`);
      if (await button(page, "listen-choose-this").count()) break;
      await page.goBack();
    }
    await button(page, "listen-choose-this").click();
    await says(page, "said-listen-chosen");
  },
  "the planner makes a draft and publishes it": async ({ visit }) => {
    const page = await visit(PLANNER);
    await menu(page, "nav-plan");
    await button(page, "plan-new").click();
    await says(page, "said-plan-draft-made");
    const publish = page.getByText(/^\s*Publish to \d/).first();
    const stop = button(page, "plan-stop");
    for (let second = 0; second < SEARCH_SECONDS_MAX; second += 2) {
      if ((await publish.count()) && !(await stop.count())) break;
      await page.waitForTimeout(2000);
      // With script the page renews itself when the search ends, and that may cut our own reload short.
      await page.reload().catch(() => page.waitForLoadState("load"));
    }
    check(await publish.count(), `no plan to publish after ${SEARCH_SECONDS_MAX} seconds: ${await main(page)}`);
    const late = page.getByLabel(en("plan-late-reason"));
    if (await late.count()) {
      await late.fill("A fault on the line is expected; the class cannot wait for the next month.");
      await page.locator("section[aria-labelledby=h-late]").getByRole("button").click();
    } else {
      await publish.click();
    }
    await says(page, "said-plan-published");
  },
  "the agent reads the memo and writes a goal": async ({ visit, known }) => {
    const page = await visit(LEARNER);
    await menu(page, "nav-training");
    const training = page.locator(".sess a").first();
    known.title = (await training.innerText()).trim();
    await page.locator('.sess a[href$="/memo"]').first().click();
    check(await page.locator("article.letter").count(), `no letter: ${await main(page)}`);
    if (await button(page, "prepare-i-have-read").count()) {
      await button(page, "prepare-i-have-read").click();
      await says(page, "said-prepare-read");
    }
    await page.getByRole("link", { name: en("prepare-my-goal") }).first().click();
    await page.getByLabel(en("prepare-goal-own")).check();
    await page.getByLabel(en("prepare-goal-words")).fill("Vispirms izklausu, tad saku, kas notiks tālāk.");
    await button(page, "prepare-goal-save", "prepare-goal-change").click();
    await says(page, "said-prepare-goal-written");
  },
  "the manager agrees on the goal after a talk": async ({ visit }) => {
    const page = await visit(MANAGER);
    await menu(page, "nav-follow-ups");
    await page.getByRole("link", { name: new RegExp(`${en("desk-act-agree")}.*${LEARNER_NAME}`) }).first().click();
    check((await main(page)).includes("izklausu"), `the goal is not shown: ${await main(page)}`);
    await page.getByLabel(en("prepare-talked-on")).fill(day(0));
    await button(page, "prepare-agree").click();
    await says(page, "said-prepare-goal-agreed");
  },
  "the trainer marks who came": async ({ visit, days, known }) => {
    await days("demo-next-week");
    for (let n = 7; n < 14; n += 1) {
      const page = await visit(TRAINER);
      await menu(page, "nav-sessions");
      for (let month = 0; month < 2 && !(await page.getByRole("link", { name: known.title }).count()); month += 1) {
        await page.locator("a[rel=next]").click();
      }
      await page.getByRole("link", { name: known.title }).first().click();
      if (await button(page, "desk-save-attendance").count()) {
        for (const here of await page.locator(".att input[value=present]").all()) await here.check();
        await button(page, "desk-save-attendance").click();
        await says(page, "said-deliver-marked");
        known.held = n;
        return;
      }
      await days("demo-next-day");
    }
    throw new Error("attendance never opened");
  },
  "the manager holds the follow-up after two weeks": async ({ visit, days, known }) => {
    await days("demo-two-weeks");
    const page = await visit(MANAGER);
    await menu(page, "nav-follow-ups");
    await page.getByRole("link", { name: new RegExp(`${en("desk-act-meet")}.*${LEARNER_NAME}`) }).first().click();
    for (const key of ["coach-q-felt", "coach-q-learned", "coach-q-goals", "coach-q-suggestion", "coach-q-support"]) {
      await page.getByLabel(en(key)).fill("Divi zvani, noklausīti kopā.");
    }
    await page.getByLabel(en("coach-reached-partly"), { exact: true }).check();
    await page.getByLabel(en("coach-support-by")).fill(day(known.held + 21));
    await page.getByLabel(en("coach-on")).fill(day(known.held + 14));
    await button(page, "coach-save").click();
    await says(page, "said-coach-held");
  },
  "the agent practises": async ({ visit }) => {
    const page = await visit(LEARNER);
    await menu(page, "nav-practice");
    check(await page.locator(".pc").count(), `no card is due: ${await main(page)}`);
    const first = await page.locator(".pc-q").innerText();
    await page.locator(".pc summary").click();
    await page.locator(".rate button[value='3']").click();
    await page.waitForLoadState();
    const next = page.locator(".pc-q");
    check(!(await next.count()) || (await next.innerText()) !== first, "the same card came again");
  },
  "the planner reads whether anything changed, and sends it back": async ({ visit }) => {
    const page = await visit(PLANNER);
    await menu(page, "nav-effects");
    const report = page.locator("main .head ~ * a[href^='/effects/']").first();
    if (await report.count()) {
      await report.click();
    } else {
      await button(page, "evaluate-compute").click();
      await says(page, "said-evaluate-computed");
    }
    check((await page.locator("p.verdict").innerText()).length > 20, `a report without a finding: ${await main(page)}`);
    if (await button(page, "evaluate-send-back").count()) {
      await button(page, "evaluate-send-back").click();
      await says(page, "said-evaluate-sent");
    }
  },
};

async function walk(chrome, report, script) {
  const house = await openHouse();
  const complaints = [];
  const open = [];
  const visit = async (as) => {
    for (const context of open.splice(0)) await context.close();
    const visitor = await window(chrome, house.base, { as, script });
    open.push(visitor.context);
    visitor.page.on("close", () => complaints.push(...visitor.complaints));
    return visitor.page;
  };
  const days = async (key) => {
    const page = await visit(PLANNER);
    page.setDefaultTimeout(120_000);
    await page.goto(`${house.base}/demo`);
    await button(page, key).click();
    await says(page, "said-demo-later");
  };
  const known = {};
  let broken = false;
  try {
    for (const [name, act] of Object.entries(ACTS)) {
      const findings = [];
      if (broken) {
        findings.push(`story · ${name} · not reached · an earlier act failed`);
      } else {
        await act({ visit, days, known }).catch((error) => {
          broken = true;
          const at = open.length ? open[0].pages()[0]?.url().slice(house.base.length) : "";
          findings.push(`story · ${at} · act · ${String(error.message ?? error).split("\n").slice(0, 3).join(" ")}`);
        });
        for (const context of open.splice(0)) await context.close();
        findings.push(...complaints.splice(0).map((c) => `story · ${name} · complaint · ${c}`));
      }
      report.test(`story, ${script ? "with" : "without"} script: ${name}`, findings);
    }
  } finally {
    await house.stop();
  }
}

const report = new Report();
const chrome = await openChrome();
try {
  for (const script of [true, false]) await walk(chrome, report, script);
} finally {
  await chrome.close();
}
report.end();
