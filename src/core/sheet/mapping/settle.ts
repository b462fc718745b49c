import { fitOf } from "../contents/fit-of-role.ts";
import type { Claim, Finding } from "./claim.ts";
import { NAMED } from "./claim-by-name.ts";
import { type HeadedColumn, namesSolution } from "./headed-column.ts";

/** What a column's contents weigh where two columns bear names of one role. */
const CONTENTS_OF_RIVALS = 0.3;
/** Of two columns of numbers the one that numbers more rows tells more of them. */
const COVERAGE_OF_RIVALS = 0.6;
/** TT stands before codes. */
const FIRST_OF_RIVALS = 0.1;
/** An agency leads rather than the person beside it. */
const PERSONS_OF_RIVALS = 0.2;
/** A task comes before the way it is solved: "Nội dung cải tiến" beside "Giải pháp thực hiện". */
const SOLUTION_OF_RIVALS = 0.2;

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
    if (role === undefined || rivals.length < 2 || !rivals.includes(claim)) return claim;
    const contents = byIndex.get(claim.index)?.contents();
    const fit = (contents && fitOf(role, contents)) ?? 0;
    const coverage = role === "number" ? (contents?.coverage ?? 0) : 0;
    const isFirst = role === "number" && byIndex.get(claim.index)?.isFirst === true;
    const persons = role === "lead" ? (contents?.share("person") ?? 0) : 0;
    const isSolution = role === "content" && namesSolution(byIndex.get(claim.index)?.labels ?? []);
    const told =
      CONTENTS_OF_RIVALS * fit +
      COVERAGE_OF_RIVALS * coverage +
      (isFirst ? FIRST_OF_RIVALS : 0) -
      PERSONS_OF_RIVALS * persons -
      (isSolution ? SOLUTION_OF_RIVALS : 0);
    return { ...claim, weight: claim.weight + told, confidence: Math.min(claim.confidence, 0.85) };
  });
}
