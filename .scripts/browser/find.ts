import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where `ensure.ts` notes a browser it had to unpack itself. */
export const noteFile: string = fileURLToPath(new URL("../../node_modules/.cache/chromium-path", import.meta.url));

const knownPlaces: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chromium to test with: the one CHROMIUM names, else an installed one, else the one noted; undefined if none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names a file that does not exist: ${named}`);
    return named;
  }
  const noted = existsSync(noteFile) ? readFileSync(noteFile, "utf8").trim() : "";
  return [...knownPlaces, noted].find((path) => path !== "" && existsSync(path));
}

/** As `findBrowser`, but throws with what to do. */
export function requireBrowser(): string {
  const path = findBrowser();
  if (!path) throw new Error("no Chromium found: run `npm run browser`, or set CHROMIUM to the path of one");
  return path;
}

/** The same quiet browser everywhere: no sandbox (containers run as root), no network of its own. */
export const browserArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
