import { readFileSync } from "node:fs";

interface Assertion {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly Assertion[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly Suite[];
}

/** The head of a failure: what was expected, where it stood; a whole trace would hide the others. */
const SHOWN_LINES = 12;
const head = (message: string) => message.split("\n").slice(0, SHOWN_LINES).join("\n    ");

const [file = ""] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, "utf8")) as Report;
// A file that could not be loaded has no test to count, but it did fail.
const unloadable = report.testResults.filter(
  (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
);
console.log(`${report.numPassedTests} ${report.numFailedTests + unloadable.length}`);

// Who sees only the end of a long run still has to learn which tests failed, and how.
for (const suite of unloadable) console.log(`FAILED: ${suite.name}\n    ${head(suite.message ?? "")}`);
for (const suite of report.testResults) {
  for (const test of suite.assertionResults) {
    if (test.status !== "failed") continue;
    console.log(`FAILED: ${suite.name} > ${test.fullName}`);
    for (const message of test.failureMessages ?? []) console.log(`    ${head(message)}`);
  }
}
