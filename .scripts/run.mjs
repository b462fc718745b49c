// Runs a TypeScript script on any Node the project supports: node .scripts/run.mjs .scripts/name.ts [arguments]
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [script, ...rest] = process.argv.slice(2);
if (!script) throw new Error("usage: node .scripts/run.mjs .scripts/name.ts [arguments]");
const path = resolve(script);
process.argv = [process.argv[0] ?? "node", path, ...rest];
await runnerImport(path, { configFile: false, logLevel: "error" });
