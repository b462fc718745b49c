import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser, noteFile } from "./find.ts";

interface Way {
  readonly name: string;
  possible(): boolean;
  /** Leaves a browser where `findBrowser` sees it. Throws or changes nothing when it cannot. */
  install(): void | Promise<void>;
}

const ways: readonly Way[] = [
  {
    name: "apt-get install chromium",
    possible: () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"),
    install() {
      if (run("apt-get", ["update"])) run("apt-get", ["install", "-y", "chromium"]);
    },
  },
  { name: "playwright install chromium", possible: () => true, install: installPlaywrights },
  {
    name: "the npm package @sparticuz/chromium",
    possible: () => process.platform === "linux" && process.arch === "x64",
    install: unpackFromNpm,
  },
];

const found = findBrowser() ?? (await firstInstalled());
if (!found) {
  console.error("No Chromium could be installed. Install one and set CHROMIUM to its path.");
  process.exit(1);
}
console.log(`Browser for the tests: ${found} (${versionOf(found)})`);

async function firstInstalled(): Promise<string | undefined> {
  for (const way of ways.filter((candidate) => candidate.possible())) {
    console.log(`No Chromium on this machine; trying ${way.name} …`);
    try {
      await way.install();
    } catch (error) {
      console.log(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const path = findBrowser();
    if (path) return path;
  }
  return undefined;
}

async function installPlaywrights(): Promise<void> {
  const root = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  if (!run(process.execPath, [join(root, "cli.js"), "install", "chromium"])) return;
  const { chromium } = await import("playwright-core");
  note(chromium.executablePath());
}

/** Kept out of package.json: 67 MB that only a machine without any browser needs. */
async function unpackFromNpm(): Promise<void> {
  const folder = join(dirname(noteFile), "chromium");
  mkdirSync(folder, { recursive: true });
  const installed = run(npm(), ["install", "--no-save", "--prefix", folder, "@sparticuz/chromium@153.0.0"]);
  if (!installed) return;
  // Makes the package unpack its own shared libraries, which a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const entry = createRequire(join(folder, "package.json")).resolve("@sparticuz/chromium");
  const loaded = (await import(pathToFileURL(entry).href)) as { default: { executablePath(): Promise<string> } };
  note(await loaded.default.executablePath());
}

function note(path: string): void {
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, path);
}

function npm(): string {
  return process.platform === "win32" ? "npm.cmd" : "npm";
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, [...args], { stdio: "inherit" }).status === 0;
}

function versionOf(path: string): string {
  // Chrome for Windows opens a window when asked for its version.
  if (process.platform === "win32") return "version not asked";
  return execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
}
