import type { Issue } from "../../core/issue/index.ts";
import type { FileSession } from "./file-session.ts";

/** Trouble with the file and its sheet, worst first. The proposal's own words on a row replace the sheet's. */
export function issuesOf(session: FileSession): Issue[] {
  const now = session.state();
  const told = new Set((session.proposal()?.issues ?? []).map(({ code }) => code));
  const fromFile = now.kind === "read" ? now.issues : [];
  const fromSheet = (session.sheet()?.issues ?? []).filter(({ code }) => !told.has(code));
  const rank = { error: 0, warning: 1, info: 2 };
  return [...fromFile, ...fromSheet, ...(session.proposal()?.issues ?? [])].sort(
    (a, b) => rank[a.severity] - rank[b.severity],
  );
}
