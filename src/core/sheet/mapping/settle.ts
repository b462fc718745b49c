import { fitOf } from "../contents/fit-of-role.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Claim, Finding } from "./claim.ts";
import { NAMED } from "./claim-by-name.ts";
import { type HeadedColumn, namesActual, namesBefore, namesCode, namesSolution } from "./headed-column.ts";

/** What a column's contents weigh where two columns bear names of one role. */
const CONTENTS_OF_RIVALS = 0.3;
/** Of two columns of numbers the one that numbers more rows tells more of them. */
const COVERAGE_OF_RIVALS = 0.6;
/** TT stands before codes. */
const FIRST_OF_RIVALS = 0.1;
/** Whatever stands first, TT counts the rows and "ID" and "Mã" only call them. */
const CODE_OF_RIVALS = 0.2;
/** What came of this period comes before what came of the last. */
const BEFORE_OF_RIVALS = 0.3;
/** What such a day weighs, whatever its body is called, in which a task passes from one to another; and the last of them more. */
const STAGED = 1;
const LAST_OF_STAGES = 0.05;
/** An agency leads rather than the person beside it. */
const PERSONS_OF_RIVALS = 0.2;
/** A task comes before the way it is solved: "Nội dung cải tiến" beside "Giải pháp thực hiện". */
const SOLUTION_OF_RIVALS = 0.2;
/** When it is to be done comes before when it was. */
const ACTUAL_OF_RIVALS = 0.3;

/** Gives each role to the column with the weightiest claim, of equals to the left one; each column has one role. */
export function settle(columns: readonly HeadedColumn[], claims: readonly Claim[]): Map<number, Finding> {
  const settled = new Map<number, Finding>();
  const given = new Set<string>();
  const byWeight = weighRivals(columns, claims).sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { index, weight: _, ...finding } of byWeight) {
    const wanted = finding.role ?? `column ${finding.columnId}`;
    if (settled.has(index) || given.has(wanted)) continue;
    settled.set(index, finding);
    given.add(wanted);
  }
  return settled;
}

/** Columns whose names say the same are told apart by what stands in them, and neither is sure any more. */
function weighRivals(columns: readonly HeadedColumn[], claims: readonly Claim[]): Claim[] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  const named = claims.filter(({ weight }) => weight >= NAMED && weight <= NAMED + 1);
  return claims.map((claim) => {
    const { role } = claim;
    const rivals = named.filter((each) => each.role === role);
    if (role === "deadline" && rivals.length < 2) return amongStages(claim, claims, byIndex);
    if (role === undefined || rivals.length < 2 || !rivals.includes(claim)) return claim;
    const column = byIndex.get(claim.index);
    const told = column ? CONTENTS_OF_RIVALS * agreement(role, column) + toldOf(role, column) : 0;
    return { ...claim, weight: claim.weight + told, confidence: Math.min(claim.confidence, 0.85) };
  });
}

/**
 * "Thời gian trình / Đảng ủy | Ban Thường vụ": of the days a task passes on its way the last ends it, unless that column
 * is the emptier one.
 */
function amongStages(claim: Claim, claims: readonly Claim[], byIndex: ReadonlyMap<number, HeadedColumn>): Claim {
  const column = byIndex.get(claim.index);
  const [group, ...others] = column?.labels ?? [];
  if (!column || others.length === 0) return claim;
  const stages = claims.filter(({ role, index }) => role === claim.role && byIndex.get(index)?.labels[0] === group);
  if (stages.length < 2) return claim;
  const told = COVERAGE_OF_RIVALS * column.contents().coverage + (stages.at(-1) === claim ? LAST_OF_STAGES : 0);
  return { ...claim, weight: STAGED + told, confidence: Math.min(claim.confidence, 0.85) };
}

/** A rival for TT may count in letters as well. */
function agreement(role: MappedRole, { contents }: HeadedColumn): number {
  return role === "number" ? contents().numbered : (fitOf(role, contents()) ?? 0);
}

/** What else parts a column from its rivals for a role. */
function toldOf(role: MappedRole, { contents, isFirst, labels }: HeadedColumn): number {
  switch (role) {
    case "number":
      return (
        COVERAGE_OF_RIVALS * contents().coverage +
        (isFirst ? FIRST_OF_RIVALS : 0) -
        (namesCode(labels) ? CODE_OF_RIVALS : 0)
      );
    case "lead":
      return -PERSONS_OF_RIVALS * contents().share("person");
    case "content":
      return namesSolution(labels) ? -SOLUTION_OF_RIVALS : 0;
    case "result":
      return namesBefore(labels) ? -BEFORE_OF_RIVALS : 0;
    case "deadline":
      return namesActual(labels) ? -ACTUAL_OF_RIVALS : 0;
    default:
      return 0;
  }
}
