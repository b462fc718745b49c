import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const viteBin = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");

/**
 * Builds `dist` in a process of its own: under a test runner NODE_ENV is "test", with which the service worker and
 * Solid would come out as debug builds. Says nothing unless the build fails; then throws with all that it said.
 */
export function buildForProduction(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [viteBin, "build"], {
    env: { ...process.env, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed\n${stdout}\n${stderr}`);
}
