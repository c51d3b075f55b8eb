// What the pages say in English, from the same files that the program reads.
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../locales/en");
const all = new Map();
for (const file of await readdir(FOLDER)) {
  const text = await readFile(join(FOLDER, file), "utf8");
  for (const [, key, value] of text.matchAll(/^([a-z][a-z0-9-]*) =(.*)$/gm)) all.set(key, value.trim());
}

/** The text of a key that has no gaps. */
export function en(key) {
  const text = all.get(key);
  if (!text || text.includes("{")) throw new Error(`locales/en has no plain text for ${key}`);
  return text;
}

const plain = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Any of these texts, as the beginning of what stands there. */
export function begins(...keys) {
  return new RegExp(`^\\s*(${keys.map((key) => plain(en(key))).join("|")})`);
}
