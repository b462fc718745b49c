import type { CellSign } from "../contents/cell-sign.ts";
import type { ColumnContents } from "../contents/column-contents.ts";
import { shownFit } from "../contents/shown-fit.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Sharing } from "./sharing.ts";

/** What a sheet tells of the columns under a header. */
export interface TableFacts {
  contents(column: number): ColumnContents;
  /** The title over the header calls the table a report of what was done. */
  isReport(): boolean;
  sharing(group: number, parts: number, work: readonly number[]): Sharing;
}

/** Asked of one sheet and again of the next: made by a function of its own, so that it holds on to nothing of a sheet. */
export type Question<Answer> = (facts: TableFacts) => Answer;

export type Ask = <Answer extends string | number | boolean | undefined>(question: Question<Answer>) => Answer;

export const isReport: Question<boolean> = (facts) => facts.isReport();

export function sharing(group: number, parts: number, work: readonly number[]): Question<Sharing> {
  return (facts) => facts.sharing(group, parts, work);
}

/** How clearly a column shows a role, where it does so at least so clearly. */
export function showing(
  column: number,
  role: MappedRole,
  least: number,
  isFirst: boolean,
): Question<number | undefined> {
  return (facts) => {
    const fit = shownFit(role, facts.contents(column), isFirst);
    return fit !== undefined && fit >= least ? fit : undefined;
  };
}

/** What stands in a column, found out by asking. */
export function askedContents(column: number, ask: Ask): ColumnContents {
  const trait = <Trait extends keyof Traits>(name: Trait): Traits[Trait] => ask(traitOf(column, name));
  return {
    get cellCount() {
      return trait("cellCount");
    },
    get meanLength() {
      return trait("meanLength");
    },
    get coverage() {
      return trait("coverage");
    },
    get variety() {
      return trait("variety");
    },
    get counts() {
      return trait("counts");
    },
    get areCodes() {
      return trait("areCodes");
    },
    get numbered() {
      return trait("numbered");
    },
    share: (...signs) => ask(shareOf(column, signs)),
    labelled: () => ask(partOf(column, "labelled")),
    happened: () => ask(partOf(column, "happened")),
  };
}

type Traits = Omit<ColumnContents, "share" | "labelled" | "happened">;

function traitOf<Trait extends keyof Traits>(column: number, trait: Trait): Question<Traits[Trait]> {
  return (facts) => facts.contents(column)[trait];
}

function shareOf(column: number, signs: readonly CellSign[]): Question<number> {
  return (facts) => facts.contents(column).share(...signs);
}

function partOf(column: number, cells: "labelled" | "happened"): Question<number> {
  return (facts) => facts.contents(column)[cells]();
}
