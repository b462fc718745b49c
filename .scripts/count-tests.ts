import { readFileSync } from "node:fs";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const [file = ""] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, "utf8")) as Report;
// A file that could not be loaded has no test to count, but it did fail.
const unloadable = report.testResults.filter(
  (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
);
console.log(`${report.numPassedTests} ${report.numFailedTests + unloadable.length}`);
