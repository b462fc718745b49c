import type { ImportedRow } from "./recognised-sheet.ts";

/** Nearly all different tasks differ in so many characters. */
const LONGEST_OPENING = 40;
/** The opening of most contents: composed letters and single blanks only, and none that the next could change. */
const PLAIN_OPENING = /^(?! )(?:[!-~À-ɏḀ-ỿ]| (?! )){41}/;

/**
 * Rows that say what an earlier one says, with that row: one of the same section before one of another. Whole rows are
 * compared only where the contents begin with the same words, so that a sheet of any length is read through once.
 */
export function repeatedRows(rows: readonly ImportedRow[]): ReadonlyMap<ImportedRow, ImportedRow> {
  const repeated = new Map<ImportedRow, ImportedRow>();
  for (const group of alike(rows, openingOf).flatMap((group) => alike(group, contentOf))) {
    const inSection = new Map<string, ImportedRow>();
    const anywhere = new Map<string, ImportedRow>();
    for (const row of group) {
      const key = keyOf(row);
      const keyInSection = JSON.stringify([row.sectionTitle, key]);
      const first = inSection.get(keyInSection) ?? anywhere.get(key);
      if (first) repeated.set(row, first);
      if (!inSection.has(keyInSection)) inSection.set(keyInSection, row);
      if (!anywhere.has(key)) anywhere.set(key, row);
    }
  }
  return repeated;
}

/** The rows of which several have one key, by key; those whose key is "" are like no other. */
function alike(rows: readonly ImportedRow[], keyOf: (row: ImportedRow) => string): ImportedRow[][] {
  const firsts = new Map<string, ImportedRow>();
  const groups = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const first = firsts.get(key);
    const group = groups.get(key);
    if (group) group.push(row);
    else if (first) groups.set(key, [first, row]);
    else firsts.set(key, row);
  }
  return [...groups.values()];
}

/** Rows with different openings say different things; whole contents are compared with the rest of their rows. */
function openingOf({ cells: { content = "" } }: ImportedRow): string {
  return PLAIN_OPENING.test(content)
    ? content.slice(0, LONGEST_OPENING)
    : normalised(content.slice(0, 4 * LONGEST_OPENING)).slice(0, LONGEST_OPENING);
}

function contentOf({ cells }: ImportedRow): string {
  return normalised(cells.content ?? "");
}

function keyOf({ cells, extra }: ImportedRow): string {
  return JSON.stringify([cells, extra].map((texts) => Object.entries(texts).map(normalisedEntry)));
}

function normalisedEntry([key, text]: [string, string | undefined]): [string, string] {
  return [key, normalised(text ?? "")];
}

function normalised(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}
