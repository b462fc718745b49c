import { existsSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildForProduction } from "../../../.scripts/build/production-build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    readonly appAddress: string;
  }
}

/** Builds the app once and serves it for every flow. BUILT=1 takes the `dist` that is there. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.BUILT !== "1" || !existsSync("dist/index.html")) buildForProduction();
  const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("the preview server gave no address");
  project.provide("appAddress", address);
  return () => server.close();
}
