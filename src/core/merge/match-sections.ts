import { outlineOf, type PlanSnapshot, type Section } from "../model/index.ts";
import type { ImportedRow } from "../sheet/index.ts";
import { comparable, fold } from "../text/index.ts";
import type { NewSection, TargetSection } from "./merge-proposal.ts";
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
  snapshot: PlanSnapshot,
  rows: readonly ImportedRow[],
  newId: (key: string) => string,
): SectionLinks {
  const known = outlineOf(snapshot).map(
    ({ numeral, section }): KnownSection => ({ numeral, section, key: fold(section.title) }),
  );
  const links = new Map<string, TargetSection>();
  const newSections: NewSection[] = [];
  const differing: DifferingTitle[] = [];
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

interface KnownSection {
  readonly numeral: string;
  readonly section: Section;
  readonly key: string;
}

/** Both the same, then the title, then the numeral with a title not unlike. */
function findSection(known: readonly KnownSection[], numeral: string | undefined, key: string): Section | undefined {
  const byTitle = known.filter((candidate) => candidate.key === key && key !== "");
  const byNumeral = known.find((candidate) => candidate.numeral === numeral);
  const found =
    byTitle.find((candidate) => candidate === byNumeral) ??
    byTitle[0] ??
    (byNumeral && isNotUnlike(byNumeral.key, key) ? byNumeral : undefined);
  return found?.section;
}

function isNotUnlike(a: string, b: string): boolean {
  return a === "" || b === "" || similarity(a, b) >= ALIKE_TITLE;
}

/** A heading as the file has it; undefined for a row above every heading. */
function headingOf({ sectionNumeral, sectionTitle }: ImportedRow): string | undefined {
  if (sectionNumeral === undefined && sectionTitle === undefined) return undefined;
  return JSON.stringify([sectionNumeral ?? "", fold(sectionTitle ?? "")]);
}
