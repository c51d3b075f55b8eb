// The demonstration on a free loopback port, in a folder that is thrown away.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const PROGRAM = process.env.TANDEM_BIN ?? join(ROOT, "target/debug/tandem");
export const AS_OF = process.env.TANDEM_AS_OF ?? "2026-11-24";
const START_SECONDS_MAX = 300;

async function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Builds and serves a demonstration, or an empty house; `stop()` ends it and removes its folder. */
export async function openHouse({ empty = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "tandem-house-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const kind = empty ? ["serve"] : ["demo", "--as-of", AS_OF];
  const program = spawn(PROGRAM, [...kind, "--data", folder, "--listen", `127.0.0.1:${port}`]);
  let said = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (d) => (said += d));
  let ended = null;
  program.on("error", (e) => (ended = e.message));
  program.on("exit", (code) => (ended ??= `it ended with ${code}`));
  const stop = async () => {
    if (ended === null) {
      const gone = new Promise((resolve) => program.once("exit", resolve));
      program.kill("SIGTERM");
      const late = setTimeout(() => program.kill("SIGKILL"), 5000);
      await gone;
      clearTimeout(late);
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (let second = 0; second < START_SECONDS_MAX; second += 0.2) {
    if (ended !== null) {
      await stop();
      throw new Error(`the demonstration did not start: ${ended}\n${said}`);
    }
    const ready = await fetch(`${base}/readyz`).catch(() => null);
    if (ready?.ok) return { base, stop, said: () => said };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`the demonstration did not answer in ${START_SECONDS_MAX} seconds\n${said}`);
}
