import { readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { expect, test } from "vitest";

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join("/"));

/** Clipboard samples are pairs, told and tested by their common name. */
const nameOf = (file: string) => (file.includes("/clipboard/") ? basename(file).replace(/\.\w+$/, "") : basename(file));

const samples = filesUnder("samples").filter((file) => !file.endsWith("README.md"));
const readme = readFileSync("samples/README.md", "utf8");
/** Tests, and the drawings in which every row stands with what it must be taken for. */
const SAYS_WHAT_BECOMES = /\.test\.tsx?$|samples\/rows\/layouts\.ts$|samples\/layouts\/\w+-tables\.ts$/;
const tests = [...filesUnder("src"), ...filesUnder("test")]
  .filter((file) => SAYS_WHAT_BECOMES.test(file) && !file.endsWith("every-sample.test.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

test("there are samples of many kinds", () => {
  expect(samples.length).toBeGreaterThan(150);
});

/** By its name, or in one row with others of its name that end otherwise. */
function isTold(name: string): boolean {
  const [, stem = name, ending = ""] = /^(.+)(\.\w+)$/.exec(name) ?? [];
  return readme.includes(name) || readme.split("\n").some((row) => row.includes(stem) && row.includes(`\`${ending}\``));
}

/** Whole, or as the first word of a text where a test puts the ending to it. */
const isNamed = (name: string) => tests.includes(name) || tests.includes(`"${name.replace(/\.\w+$/, "")}`);

test.each(samples)("%s is told in the README and named by a test", (file) => {
  expect(isTold(nameOf(file))).toBe(true);
  expect(isNamed(nameOf(file))).toBe(true);
});
