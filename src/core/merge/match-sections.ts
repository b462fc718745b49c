import type { ImportedRow } from "../sheet/index.ts";
import { comparable, fold } from "../text/index.ts";
import type { NewSection, TargetSection } from "./merge-proposal.ts";
import type { PlanSection } from "./plan-index.ts";
import { similarity } from "./similarity.ts";

/** A title with the same numeral is the same section from here on, though it is worded otherwise. */
const ALIKE_TITLE = 0.6;

export interface SectionLinks {
  /** The section a row stands under; undefined when the file names none for it. */
  sectionOf(row: ImportedRow): TargetSection | undefined;
  readonly newSections: readonly NewSection[];
  /** Ids of the sections the file names, in its order. */
  readonly order: readonly string[];
  /** Sections the file words otherwise; the plan's title stays. */
  readonly differing: readonly DifferingTitle[];
}

export interface DifferingTitle {
  readonly title: string;
  readonly fileTitle: string;
  /** The first row under the heading. */
  readonly rowNumber: number;
}

/** Links every heading of the file to a section of the plan: by title, by numeral and similar title, or as a new one. */
export function matchSections(
  known: readonly PlanSection[],
  rows: readonly ImportedRow[],
  newId: (key: string) => string,
): SectionLinks {
  const links = new Map<string, TargetSection>();
  const newSections: NewSection[] = [];
  const differing: DifferingTitle[] = [];
  const headingOf = headingReader();
  for (const row of rows) {
    const heading = headingOf(row);
    if (heading === undefined || links.has(heading)) continue;
    const title = (row.sectionTitle ?? "").normalize("NFC").trim();
    const section = findSection(known, row.sectionNumeral, fold(title));
    if (section) {
      if (title !== "" && comparable(section.title) !== comparable(title))
        differing.push({ title: section.title, fileTitle: title, rowNumber: row.rowNumber });
      links.set(heading, { id: section.id, title: section.title, isNew: false });
    } else {
      const added = { id: newId(`section ${heading}`), title: title || (row.sectionNumeral ?? "") };
      newSections.push(added);
      links.set(heading, { ...added, isNew: true });
    }
  }
  return {
    sectionOf: (row) => links.get(headingOf(row) ?? ""),
    newSections,
    order: [...new Set([...links.values()].map(({ id }) => id))],
    differing,
  };
}

/** Both the same, then the title, then the numeral with a title not unlike. */
function findSection(known: readonly PlanSection[], numeral: string | undefined, key: string): PlanSection | undefined {
  const byTitle = known.filter((candidate) => candidate.key === key && key !== "");
  const byNumeral = known.find((candidate) => candidate.numeral === numeral);
  return (
    byTitle.find((candidate) => candidate === byNumeral) ??
    byTitle[0] ??
    (byNumeral && isNotUnlike(byNumeral.key, key) ? byNumeral : undefined)
  );
}

function isNotUnlike(a: string, b: string): boolean {
  return a === "" || b === "" || similarity(a, b) >= ALIKE_TITLE;
}

/** A heading as the file has it, worked out once for the rows that follow each other under it; undefined above all. */
function headingReader(): (row: ImportedRow) => string | undefined {
  let last: { numeral: string | undefined; title: string | undefined; heading: string } | undefined;
  return ({ sectionNumeral: numeral, sectionTitle: title }) => {
    if (numeral === undefined && title === undefined) return undefined;
    if (last?.numeral !== numeral || last?.title !== title)
      last = { numeral, title, heading: JSON.stringify([numeral ?? "", fold(title ?? "")]) };
    return last?.heading;
  };
}
