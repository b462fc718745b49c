import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type PluginOption, preview } from "vite";
import solid from "vite-plugin-solid";

export interface ServedPage {
  /** With a slash at the end. */
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** Builds `test/bench/pages/<name>` as the app itself is built, into `.bench/<name>`, and serves it. */
export async function builtPage(name: string, plugins: readonly PluginOption[] = []): Promise<ServedPage> {
  const outDir = resolve(".bench", name);
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    root: resolve("test/bench/pages", name),
    base: "./",
    plugins: [solid(), ...plugins],
    build: { outDir, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
    worker: { format: "es" },
  });
  return served(outDir);
}

/** Serves a folder that is built already. */
export async function served(folder: string): Promise<ServedPage> {
  const server = await preview({
    configFile: false,
    logLevel: "error",
    root: join(folder, ".."),
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("the preview server gave no address");
  return { address, folder, close: () => server.close() };
}
