import type { Issue } from "../issue/index.ts";
import type { DifferingTitle } from "./match-sections.ts";
import type { LeftOutRow } from "./merge-proposal.ts";
import type { RowSide } from "./row-side.ts";

/** What the person should know about rows and headings that are not taken as they stand. */
export function mergeIssues(
  leftOut: readonly LeftOutRow[],
  differing: readonly DifferingTitle[],
  newcomers: readonly RowSide[],
): Issue[] {
  return [
    ...newcomers
      .filter(({ isOfLostTask }) => isOfLostTask)
      .map(({ row }): Issue => ({ code: "row.task-deleted", severity: "warning", place: { row: row.rowNumber } })),
    ...leftOut.map((left): Issue => {
      const place = { row: left.row.rowNumber };
      if (left.why === "no-content") return { code: "row.no-content", severity: "warning", place };
      const detail = { first: left.first, identical: left.isIdentical ? 1 : 0 };
      return { code: "row.duplicate", severity: left.isIdentical ? "info" : "warning", place, detail };
    }),
    ...differing.map(
      ({ title, fileTitle, rowNumber }): Issue => ({
        code: "section.title-differs",
        severity: "info",
        place: { row: rowNumber },
        detail: { title, fileTitle },
      }),
    ),
  ];
}
