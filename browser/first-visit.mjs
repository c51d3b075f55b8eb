// What a first visit brings over the wire: Chromium with an empty profile opens Today and waits until nothing more comes.
//   node browser/first-visit.mjs OUT.json
import { writeFile } from "node:fs/promises";
import { openChrome, window } from "./lib/chrome.mjs";
import { openHouse } from "./lib/house.mjs";

const WHO = "liga.ozolina";
const PAGE = "/today";

const house = await openHouse();
const chrome = await openChrome();
try {
  // The sign-in happens elsewhere: what is measured is the page that an agent opens on a new telephone.
  const first = await window(chrome, house.base, { as: WHO });
  const cookies = await first.context.cookies();
  await first.context.close();
  const { page, context } = await window(chrome, house.base, { width: 390 });
  await context.addCookies(cookies);
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  const asked = new Map();
  wire.on("Network.requestWillBeSent", (e) => asked.set(e.requestId, { url: e.request.url, bytes: 0 }));
  wire.on("Network.loadingFinished", (e) => {
    const one = asked.get(e.requestId);
    if (one) one.bytes = e.encodedDataLength;
  });
  await page.goto(house.base + PAGE, { waitUntil: "networkidle" });
  const all = [...asked.values()].filter((one) => one.url.startsWith("http"));
  for (const { url, bytes } of all) console.log(`${bytes} ${url}`);
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
  await writeFile(process.argv[2], JSON.stringify({ page: PAGE, requests: all.length, bytes }));
} finally {
  await chrome.close();
  await house.stop();
}
