// docs/tour.md and its pictures, and those of the guides: the loop, page by page, as the people of the demonstration see it.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openChrome, window } from "./lib/chrome.mjs";
import { openHouse } from "./lib/house.mjs";

const DOCS = join(dirname(fileURLToPath(import.meta.url)), "../docs");
const PLANNER = "mei.lin";
const AGENT = "liga.ozolina";
/** In the middle of thirty days. */
const PRACTISING = "kristaps.vilks";
const MANAGER = "andris.kalnins";
const TRAINER = "sigrid.aune";
const COACH = "juris.liepa";
const ADMINISTRATOR = "kari.nordby";

/** `path` may lead over pages: each following entry is the link to follow from there. */
const STOPS = [
  { name: "demo", title: "The front door", path: ["/demo"], text: "Fjordlink is invented: about 300 people in three cities and at home, a year of calls, trainings and meetings. One link per role lets you be somebody there, and the clock can be moved on." },
  { name: "needs", as: PLANNER, title: "Listen: what is needed, and where", path: ["/needs"], text: "Customers, employees and call reviews are heard together: teams down, skills across, the darker the more needed. A cell with too little behind it says so." },
  { name: "need", as: PLANNER, title: "One need, with the voices behind it", path: ["/needs", /^\/needs\/[^?]+$/], text: "The level with its interval, the three voices side by side, and the very sentences it rests on. From here a training is chosen, or it is said why training will not fix it." },
  { name: "plan", as: PLANNER, title: "Plan: a month that keeps the phones answered", path: ["/plan"], text: "Sessions over rooms and days, and under them how many people the phones can spare in the tightest half hour. Whoever has no seat has a reason, and what would place them." },
  { name: "course", as: PLANNER, title: "What is taught", path: ["/courses", /^\/courses\/(?!\?)[^/?]+$/], text: "What a course is for, what it asks of you and which ways there are to take it. Ten courses come along, in five languages." },
  { name: "today", as: AGENT, narrow: true, title: "Today, as an agent sees it", path: ["/today"], text: "What to do now, what comes next and whether one is ready for it. Nothing here needs more than a thumb." },
  { name: "memo", as: AGENT, title: "Prepare: the memo", path: ["/training", /^\/sessions\/[^/]+\/memo/], text: "Two weeks before: where, when, with whom, why, and what to bring, as a letter in the reader’s own language. It leaves only when it is whole." },
  { name: "goal", as: AGENT, title: "A goal of one’s own", path: ["/training", /^\/sessions\/[^/]+\/goal/], text: "One sentence about what shall be heard on a call afterwards. The manager talks about it before the class, and then it counts." },
  { name: "session", as: TRAINER, title: "Deliver: the session", path: ["/sessions", /^\/sessions\/[^/?]+$/], text: "Who comes, who has read the memo and written a goal, and how the group is made up. Marking who was there starts the follow-ups and the thirty days of practice." },
  { name: "follow-ups", as: MANAGER, title: "Coach: what waits on a manager", path: ["/follow-ups"], text: "Both halves of every step: the learner’s left, the partner’s right. Late belongs to a promise, and each late line leads to the act that ends it." },
  { name: "follow-up", as: MANAGER, title: "The meeting after two weeks", path: ["/follow-ups", /^\/follow-ups\/[^/?]+$/], text: "Five questions, the goal they belong to, and what was seen on calls since. What the manager promises becomes a task with a date." },
  { name: "practice", as: PRACTISING, narrow: true, title: "Practise: four minutes a day", path: ["/practice"], text: "Cards return when they are about to be forgotten, and some ask for something to be tried on the next call. After thirty days there is a verdict, with its evidence." },
  { name: "certificate", as: AGENT, title: "Recognise: a certificate that can be checked", path: ["/certificates", /^\/certificates\/[^/?]+$/], text: "It says what was shown and when, not only that somebody sat in a room. Anybody with the code can check it." },
  { name: "effects", as: PLANNER, title: "Evaluate: did it change anything?", path: ["/effects", /^\/effects\/[^/?]+$/], text: "Trained teams against the others, before and after, with the uncertainty said. The answer goes back into the history of the need it came from." },
];

/** What only a guide of docs/guides shows. */
const FOR_GUIDES = [
  { name: "administrator", as: ADMINISTRATOR, path: ["/today"] },
  { name: "person", as: ADMINISTRATOR, path: ["/people/liga.ozolina/place"] },
  { name: "imports", as: ADMINISTRATOR, path: ["/imports"] },
  { name: "site", as: ADMINISTRATOR, path: ["/sites", /^\/sites\/[^/?]+$/] },
  { name: "audit", as: ADMINISTRATOR, path: ["/audit"] },
  { name: "steps", as: COACH, path: ["/follow-ups"] },
  { name: "call", as: COACH, path: ["/calls", /^\/calls\/(?!new)[^/?]+$/] },
  { name: "coaching", as: COACH, path: ["/coaching"] },
];

async function arrive(page, base, path) {
  const [start, ...clicks] = path;
  await page.goto(base + start);
  for (const wanted of clicks) {
    const hrefs = await page.locator("main a[href]").evaluateAll((all) => all.map((a) => a.getAttribute("href").split("#")[0]));
    const href = hrefs.find((h) => wanted.test(h));
    if (!href) throw new Error(`${page.url()} has no link like ${wanted}`);
    await page.goto(base + href);
  }
  const heading = await page.locator("h1").first().textContent();
  return heading.trim();
}

const house = await openHouse();
const chrome = await openChrome();
const lines = ["# The tour", "", "The loop once around, in the demonstration centre. Made by `cargo xtask tour`; walk it yourself with `cargo xtask demo`.", ""];
const missing = [];
try {
  await mkdir(join(DOCS, "tour"), { recursive: true });
  for (const stop of [...STOPS, ...FOR_GUIDES]) {
    const { page, context } = await window(chrome, house.base, { as: stop.as, width: stop.narrow ? 390 : 1280 });
    try {
      const heading = await arrive(page, house.base, stop.path);
      await page.setViewportSize(stop.narrow ? { width: 390, height: 844 } : { width: 1280, height: 860 });
      await page.screenshot({ path: join(DOCS, "tour", `${stop.name}.png`) });
      if (stop.title) lines.push(`## ${stop.title}`, "", stop.text, "", `![${heading.replace(/[[\]]/g, "")}](tour/${stop.name}.png)`, "");
      console.log(`${stop.name}: ${heading}`);
    } catch (error) {
      missing.push(`${stop.name}: ${String(error).split("\n")[0]}`);
    }
    await context.close();
  }
} finally {
  await chrome.close();
  await house.stop();
}
await writeFile(join(DOCS, "tour.md"), `${lines.join("\n").trimEnd()}\n`);
for (const line of missing) console.error(`not shown: ${line}`);
process.exitCode = missing.length === 0 ? 0 : 1;
