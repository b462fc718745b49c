import type { Issue } from "../../core/issue/index.ts";
import type { FileSession } from "./file-session.ts";

/**
 * Trouble with the file and its sheet, worst first, each with the file and, where it is about a row, the sheet. The
 * proposal's own words on a row replace the sheet's.
 */
export function issuesOf(session: FileSession): Issue[] {
  const now = session.state();
  const fromProposal = session.proposal()?.issues ?? [];
  const told = new Set(fromProposal.map(keyOf));
  const fromFile = now.kind === "read" ? now.issues : [];
  const fromSheet = (session.sheet()?.issues ?? []).filter((issue) => !told.has(keyOf(issue)));
  const rank = { error: 0, warning: 1, info: 2 };
  const sheet = session.workbook()?.sheets[session.sheetIndex()]?.name;
  return [...fromFile, ...fromSheet, ...fromProposal]
    .map((issue): Issue => ({ ...issue, place: placeOf(issue, session.file.name, sheet) }))
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function keyOf({ code, place }: Issue): string {
  return `${code} ${place.row ?? ""}`;
}

function placeOf({ place }: Issue, file: string, sheet: string | undefined): Issue["place"] {
  return { file, ...(place.row !== undefined && sheet !== undefined && { sheet }), ...place };
}
