import { readdirSync, readFileSync } from "node:fs";
import { importsOf } from "./imports.ts";
import { violations } from "./violations.ts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  // Tests may reach across: a contract suite runs on two adapters at once.
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file));
const graph = new Map(files.map((file) => [file, importsOf(readFileSync(`src/${file}`, "utf8"), file)]));

const found = violations(graph);
for (const violation of found) console.error(violation);
console.log(`${files.length} files, ${found.length} imports against the layers`);
process.exitCode = found.length > 0 ? 1 : 0;
