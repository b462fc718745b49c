import { isPeriod } from "../header/period-labels.ts";
import { headerKey } from "../names/name-words.ts";
import type { NameMeaning } from "../names/read-name.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import { earlierIn } from "./earlier-columns.ts";
import type { HeadedColumn } from "./headed-column.ts";

const FEWEST_IN_SERIES = 3;

/** What the other columns say of one. */
export interface Among {
  /** Some column names supporting agencies without a doubt. */
  readonly hasSupport: boolean;
  /** Some column names what is to come of the tasks without a doubt. */
  readonly hasProduct: boolean;
  /** Several columns are called "Kết quả" alone, or several the content. */
  readonly hasOutcomes: boolean;
  readonly hasContents: boolean;
  /** The table is called a report of what was done, or some column says how the tasks stand. */
  isReport(): boolean;
  /** The tasks are documents to be written, so that their form is no product of them. */
  readonly listsDocuments: boolean;
  /** Columns of a calendar, by index. */
  readonly calendar: ReadonlySet<number>;
  /** Columns that say of an earlier day or period what another says of the last. */
  readonly earlier: ReadonlySet<number>;
}

type Meanings = ReadonlyMap<number, NameMeaning | undefined>;

export function amongColumns(columns: readonly HeadedColumn[], meanings: Meanings, isReport: () => boolean): Among {
  return {
    hasSupport: hasSupportIn(meanings),
    hasProduct: countSure("product", meanings) > 0,
    hasOutcomes: [...meanings.values()].filter(isOpenOutcome).length > 1,
    hasContents: countSure("content", meanings) > 1,
    isReport: () => tellsStanding(meanings) || isReport(),
    listsDocuments: listsDocuments(columns, meanings),
    calendar: calendarIn(columns, meanings),
    earlier: earlierIn(columns, meanings),
  };
}

function hasSupportIn(meanings: Meanings): boolean {
  return [...meanings.values()].some((meaning) => meaning?.roles[0] === "support" && meaning.isWhole);
}

/** Names that say how far tasks are, or what keeps them from it. */
function tellsStanding(meanings: Meanings): boolean {
  return [...meanings.values()].some((meaning) => meaning?.isWhole === true && STANDING.has(meaning.head));
}

const STANDING: ReadonlySet<NameMeaning["head"]> = new Set(["standing", "trouble", "state"]);

/** From here on a name leaves no doubt. */
const SURE = 0.9;

/** "Kết quả", which is a product or a result. */
function isOpenOutcome(meaning: NameMeaning | undefined): boolean {
  return meaning?.head === "outcome" && meaning.roles[0] === "product" && meaning.roles.includes("result");
}

/** How many columns name a role without a doubt. */
function countSure(role: MappedRole, meanings: Meanings): number {
  return [...meanings.values()].filter(
    (meaning) => meaning?.roles[0] === role && meaning.isWhole && meaning.confidence >= SURE,
  ).length;
}

function listsDocuments(columns: readonly HeadedColumn[], meanings: Meanings): boolean {
  return columns.some(
    ({ index, labels }) =>
      meanings.get(index)?.roles[0] === "content" && / van ban(?: |$)/.test(` ${headerKey(labels.at(-1) ?? "")}`),
  );
}

/** Columns of a calendar: three and more headed "Quý I", "Quý II" or "2026", "2027" are no deadline each. */
function calendarIn(columns: readonly HeadedColumn[], meanings: Meanings): ReadonlySet<number> {
  const parts = columns.filter(({ index, labels }) => {
    const meaning = meanings.get(index);
    return meaning?.roles[0] === "deadline" && (!meaning.isWhole || isPeriod(labels.at(-1) ?? ""));
  });
  return new Set(parts.length < FEWEST_IN_SERIES ? [] : parts.map(({ index }) => index));
}
