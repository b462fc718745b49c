import type { InlineConfig } from "vitest/node";
import { ConformanceTable } from "./conformance/reporter.ts";

/** What a run prints; `reportFile` is where it also leaves its counts as JSON. */
export function reporters(reportFile: string | undefined): NonNullable<InlineConfig["reporters"]> {
  const printed = ["default", new ConformanceTable()] as const;
  return reportFile ? [...printed, ["json", { outputFile: reportFile }]] : [...printed];
}
