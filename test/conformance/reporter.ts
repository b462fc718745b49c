import { basename } from "node:path";
import type { Reporter, TestCase, TestModule } from "vitest/node";

const FOLDER = "/test/flows/excel/";
const MARKS = { passed: "yes", failed: "NO", skipped: "not run", pending: "not run" } as const;

/**
 * Prints, after a run, which habits of a spreadsheet's hands were found to hold: every test of `test/flows/excel`, one
 * line each, by the file it stands in. Nothing is printed where none of them ran.
 */
export class ConformanceTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tested = modules.filter(({ moduleId }) => moduleId.replaceAll("\\", "/").includes(FOLDER));
    const ran = tested.map((module) => ({ name: titleOf(module), tests: [...module.children.allTests()] }));
    const lines = ran.filter(({ tests }) => tests.length > 0).sort((a, b) => a.name.localeCompare(b.name));
    if (lines.length === 0) return;
    const all = lines.flatMap(({ tests }) => tests);
    const held = all.filter((test) => test.result().state === "passed").length;
    console.log(lines.map(({ name, tests }) => `\n${name}\n${tests.map(lineOf).join("\n")}`).join("\n"));
    console.log(`\nHabits of a spreadsheet's hands that hold here: ${held} of ${all.length}\n`);
  }
}

/** "vietnamese-typing.test.ts" reads "vietnamese typing". */
function titleOf({ moduleId }: TestModule): string {
  return basename(moduleId, ".test.ts").replaceAll("-", " ");
}

function lineOf(test: TestCase): string {
  return `  ${MARKS[test.result().state].padEnd(8)}${test.fullName}`;
}
