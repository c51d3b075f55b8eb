// A new house as its first user meets it: `tandem serve` on an empty folder, then the first steps that Today lists, until a
// session is published and its people are told. By keyboard and click alone, with and without JavaScript. What is filled in
// and clicked is counted: at a slow pace it has to fit into ten minutes.
import { openChrome, window } from "./lib/chrome.mjs";
import { openHouse } from "./lib/house.mjs";
import { Report } from "./lib/report.mjs";
import { begins, en } from "./lib/texts.mjs";

/**
 * Seconds that a newcomer takes to find their way on a page, to turn to a field and type a character (keystroke-level model of
 * Card, Moran and Newell, 1980: mental 1.35, pointing 1.1, an average typist 0.28), to choose or click.
 */
const PACE = { page: 8, field: 2.5, key: 0.28, click: 2.5 };
const MINUTES_MAX = 10;

const LEARNERS = ["Carla Lind", "Dace Roze", "Emil Strand"];
const TRAINER = "Ben Ozols";

/** The first weekday three weeks ahead: the memo goes out two weeks before. */
function dayOfClass() {
  const day = new Date(Date.now() + 21 * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

class Newcomer {
  seconds = 0;
  constructor(page, base) {
    this.page = page;
    this.base = base;
    page.on("load", () => (this.seconds += PACE.page));
  }
  async fill(name, text) {
    this.seconds += PACE.field + PACE.key * text.length;
    await this.page.locator(`main [name="${name}"]`).fill(text);
  }
  async choose(name, label) {
    this.seconds += PACE.click;
    await this.page.locator(`main select[name="${name}"]`).selectOption({ label });
  }
  async tick(name, value) {
    this.seconds += PACE.click;
    await this.page.locator(`main [name="${name}"][value="${value}"]`).check();
  }
  async open(summary) {
    this.seconds += PACE.click;
    const details = this.page.locator("main details", { hasText: en(summary) });
    if (!(await details.evaluate((d) => d.open))) await details.locator("summary").click();
  }
  async press(key) {
    this.seconds += PACE.click;
    await this.page.locator("main").getByRole("button", { name: begins(key) }).first().click();
    await this.page.waitForLoadState("load");
  }
  async follow(key) {
    this.seconds += PACE.click;
    await this.page.locator("main").getByRole("link", { name: begins(key) }).first().click();
    await this.page.waitForLoadState("load");
  }
  /** Back to the list of first steps, and into one of them. */
  async step(key) {
    this.seconds += PACE.click;
    await this.page.locator("nav.nav").getByRole("link", { name: en("nav-today") }).click();
    await this.follow(key);
  }
  async said(key) {
    const toast = this.page.locator(".toast");
    const main = async () => (await this.page.locator("main").innerText()).replace(/\s+/g, " ").slice(0, 400);
    const text = (await toast.count()) ? await toast.first().textContent() : `nothing, but: ${await main()}`;
    if (!text.includes(en(key).split(".")[0])) throw new Error(`at ${this.page.url()} the page says ${text} instead of “${en(key)}”`);
  }
}

const STEPS = {
  "the house is founded": async (me) => {
    await me.page.goto(me.base);
    await me.fill("house", "Little Lines");
    await me.fill("name", "Anna Berg");
    await me.fill("email", "anna@little.example");
    await me.fill("password", "a kettle sings at noon");
    for (const other of ["nb", "lv", "zh", "vi"]) {
      me.seconds += PACE.click;
      await me.page.locator(`main [name=languages][value=${other}]`).uncheck();
    }
    await me.press("setup-start");
    await me.said("said-setup-done");
  },
  "a trainer, then a team of three": async (me) => {
    for (const [i, name] of [TRAINER, ...LEARNERS].entries()) {
      if (i === 0) await me.step("desk-first-people");
      else await me.page.goto(`${me.base}/joiners`);
      await me.fill("name", name);
      await me.fill("email", `${name.split(" ")[0].toLowerCase()}@little.example`);
      if (i === 0) {
        await me.fill("new_team", "Front desk");
        await me.fill("department", "Service");
        await me.fill("site", "Riga");
        await me.tick("roles", "facilitator");
      } else {
        await me.choose("team", "Front desk");
        await me.fill("manager_id", "Anna Berg");
      }
      await me.press("people-by-hand-add");
      await me.said("said-people-joined");
    }
  },
  "a course with what its type asks for": async (me) => {
    await me.step("desk-first-course");
    await me.fill("title", "Calm calls");
    await me.tick("kind", "customer_service");
    await me.press("curriculum-draft-begin");
    await me.said("said-curriculum-draft-begun");
    const draft = me.page.url().split("?")[0];
    await me.page.goto(`${draft}/facts`);
    await me.tick("skills", "empathy");
    await me.press("curriculum-draft-save");
    await me.said("said-curriculum-draft-saved");
    await me.page.goto(`${draft}/parts/objectives?lang=en`);
    await me.fill("text-0", "Names what the customer feels before solving anything.");
    me.seconds += PACE.click;
    await me.page.locator('main select[name="skill-0"]').selectOption("empathy");
    await me.press("curriculum-draft-save");
    await me.said("said-curriculum-draft-saved");
    await me.page.goto(`${draft}/parts/activities?lang=en`);
    const activities = ["Hard calls", "Causes", "First lines", "The call"];
    for (const [i, title] of activities.entries()) {
      await me.fill(`title-${i}`, title);
      await me.fill(`body-${i}`, "In pairs.");
    }
    await me.press("curriculum-draft-save");
    await me.said("said-curriculum-draft-saved");
    await me.page.goto(draft);
    me.seconds += PACE.click;
    await me.page.locator('form[action$="/publications"] button[type=submit]').click();
    await me.said("said-curriculum-published");
  },
  "a room and who teaches": async (me) => {
    await me.step("desk-first-venue");
    await me.fill("name", "Corner room");
    await me.fill("seats", "8");
    await me.press("curriculum-venue-add");
    await me.said("said-curriculum-venue");
    await me.step("desk-first-trainer");
    await me.fill("person", TRAINER);
    await me.press("curriculum-trainer-add");
    await me.said("said-curriculum-licensed");
  },
  "a date, checked and published": async (me) => {
    await me.step("desk-first-session");
    await me.choose("course", "Calm calls");
    await me.press("plan-by-hand-next");
    await me.fill("day", dayOfClass());
    await me.fill("time", "10:00");
    me.seconds += PACE.click;
    await me.page.locator('main select[name="venue"]').selectOption({ index: 1 });
    await me.choose("trainer", TRAINER);
    await me.fill("others", LEARNERS.join(", "));
    await me.press("plan-change-check");
    const publish = me.page.locator('form[action$="/sessions"] button[type=submit]');
    if (!(await publish.count())) throw new Error(`nothing to publish: ${(await me.page.locator("main").innerText()).slice(0, 600)}`);
    me.seconds += PACE.click;
    await publish.click();
    await me.said("said-plan-by-hand");
    const text = await me.page.locator("main").innerText();
    for (const name of LEARNERS) if (!text.includes(name)) throw new Error(`${name} is not in the session`);
  },
  "it took no more than ten minutes": async (me) => {
    await me.page.goto(`${me.base}/today`);
    if ((await me.page.locator("main").innerText()).includes(en("desk-first-title"))) throw new Error("Today still lists first steps");
    const minutes = me.seconds / 60;
    if (minutes > MINUTES_MAX) throw new Error(`${minutes.toFixed(1)} minutes at a newcomer's pace`);
    console.log(`  ${minutes.toFixed(1)} minutes at a newcomer's pace`);
  },
};

const report = new Report();
const chrome = await openChrome();
try {
  for (const script of [true, false]) {
    const house = await openHouse({ empty: true });
    const { page, complaints } = await window(chrome, house.base, { script });
    const me = new Newcomer(page, house.base);
    for (const [what, act] of Object.entries(STEPS)) {
      const findings = [];
      try {
        await act(me);
      } catch (error) {
        findings.push(`${page.url()} · ${String(error).split("\n").slice(0, 3).join(" ")}`);
      }
      findings.push(...complaints.splice(0).map((c) => `${page.url()} · complaint · ${c}`));
      report.test(`${what} (${script ? "with" : "without"} script)`, findings);
      if (findings.length > 0) break;
    }
    await page.context().close();
    await house.stop();
  }
} finally {
  await chrome.close();
}
report.end();
