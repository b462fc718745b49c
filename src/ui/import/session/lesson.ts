import { apply, compose, EMPTY_CHANGE, isEmptyChange, type PlanChange } from "../../../core/change/index.ts";
import { linksToRemember, type MergeProposal } from "../../../core/merge/index.ts";
import type { PlanSnapshot } from "../../../core/model/index.ts";
import { columnsToRemember, type Lesson, learn } from "../../../core/sender/index.ts";
import { type ColumnMapping, headerKey, headerWords, type RememberedHeader } from "../../../core/sheet/index.ts";
import type { FileSession } from "./file-session.ts";
import type { PartSession } from "./part-session.ts";

/** A sheet that is taken in, with what it shows. */
export interface TakenPart {
  readonly session: FileSession;
  readonly part: PartSession;
  readonly proposal: MergeProposal;
}

/** The change that makes the plan remember what was corrected in the files that are taken in. */
export function lessonsOf(snapshot: PlanSnapshot, taken: readonly TakenPart[]): PlanChange {
  let state = snapshot;
  let change = EMPTY_CHANGE;
  for (const one of taken) {
    const sender = one.session.sender();
    if (!sender) continue;
    const known = sender.keys.flatMap((key) => [...state.sender.values()].find(({ keys }) => keys.includes(key)) ?? []);
    const learned = learn(known[0], sender, lessonOf(one), () => crypto.randomUUID());
    if (isEmptyChange(learned)) continue;
    change = isEmptyChange(change) ? learned : compose(change, learned);
    state = apply(state, learned);
  }
  return change;
}

/** What the person decided for a sheet and would decide again, known by words instead of places. */
function lessonOf({ session, part, proposal }: TakenPart): Lesson {
  const sheets = session.understood()?.workbook.sheets ?? [];
  const { mapping } = part.sheet() ?? {};
  const choices = session.choices().get(part.index);
  return {
    headers: mapping && choices?.headerRow !== undefined ? [pointedHeader(mapping)] : [],
    columns: mapping && choices ? columnsToRemember(mapping, choices) : [],
    lines: [...(choices?.lines ?? [])].flatMap(([row, kind]) => {
      const text = session.lineWords(part.index, row);
      return text === undefined || text === "" ? [] : [{ text, kind }];
    }),
    sheets: [...session.choices()].flatMap(([index, { isTaken }]) => {
      const name = headerKey(sheets[index]?.name ?? "");
      return isTaken === undefined || name === "" ? [] : [{ name, isTaken }];
    }),
    links: linksToRemember(proposal, part.links()),
  };
}

/** Tables under the first one can come and go. */
function pointedHeader(mapping: ColumnMapping): RememberedHeader {
  const { first, last } = mapping.headerRows;
  const own = mapping.columns.filter(({ headerRow }) => headerRow === undefined);
  return { words: headerWords(own.map(({ header }) => header)), rows: last - first + 1 };
}
