import type { Issue } from "../../../core/issue/index.ts";
import type { FileSession } from "./file-session.ts";
import type { PartSession } from "./part-session.ts";

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Trouble with the file and one of its sheets, worst first, each with the file and, where it is about a row, the sheet. */
export function issuesOfSheet(session: FileSession, index: number): Issue[] {
  const file = session.understood();
  const sheet = file?.workbook.sheets[index];
  return sorted([...(file?.issues ?? []), ...(sheet?.issues ?? [])], session.source.name, sheet?.name);
}

/** The same for a sheet compared with the plan: the comparison's own words on a row replace the sheet's. */
export function issuesOfPart(session: FileSession, part: PartSession): Issue[] {
  const file = session.understood();
  const sheet = part.sheet();
  const fromProposal = part.proposal()?.issues ?? [];
  const told = new Set(fromProposal.map(keyOf));
  const fromSheet = (sheet?.issues ?? []).filter((issue) => !told.has(keyOf(issue)));
  return sorted([...(file?.issues ?? []), ...fromSheet, ...fromProposal], session.source.name, sheet?.name);
}

function sorted(issues: readonly Issue[], file: string, sheet: string | undefined): Issue[] {
  return issues
    .map((issue): Issue => ({ ...issue, place: placeOf(issue, file, sheet) }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function keyOf({ code, place }: Issue): string {
  return `${code} ${place.row ?? ""}`;
}

function placeOf({ place }: Issue, file: string, sheet: string | undefined): Issue["place"] {
  return { file, ...(place.row !== undefined && sheet !== undefined && { sheet }), ...place };
}
