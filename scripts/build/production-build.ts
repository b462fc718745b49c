import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const viteBin = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");

/**
 * Builds `dist` in a process of its own: under a test runner NODE_ENV is "test", with which the service worker and
 * Solid would come out as debug builds. Throws when the build fails.
 */
export function buildForProduction(): void {
  execFileSync(process.execPath, [viteBin, "build", "--logLevel", "warn"], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
}
