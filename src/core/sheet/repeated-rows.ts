import type { ImportedRow } from "./recognised-sheet.ts";

const LONGEST_OPENING = 24;

/**
 * Rows that say what an earlier one says, with that row: one of the same section before one of another. Whole rows are
 * compared only where the contents begin with the same words, so that a sheet of any length is read through once.
 */
export function repeatedRows(rows: readonly ImportedRow[]): ReadonlyMap<ImportedRow, ImportedRow> {
  const repeated = new Map<ImportedRow, ImportedRow>();
  const known = new Map<string, SameOpening>();
  for (const row of rows) {
    const opening = openingOf(row.cells.content ?? "");
    if (opening === "") continue;
    const same = known.get(opening);
    if (!same) known.set(opening, new SameOpening(row));
    else {
      const first = same.add(row);
      if (first) repeated.set(row, first);
    }
  }
  return repeated;
}

/** The rows whose contents begin alike. Most have only one, which is never looked at closer. */
class SameOpening {
  #only: ImportedRow | undefined;
  readonly #contents = new Map<string, SameContent>();

  constructor(first: ImportedRow) {
    this.#only = first;
  }

  /** The first row that says the same, if there is one. */
  add(row: ImportedRow): ImportedRow | undefined {
    if (this.#only) this.#put(this.#only);
    this.#only = undefined;
    return this.#put(row);
  }

  #put(row: ImportedRow): ImportedRow | undefined {
    const content = normalised(row.cells.content ?? "");
    const same = this.#contents.get(content);
    if (same) return same.add(row);
    this.#contents.set(content, new SameContent(row));
    return undefined;
  }
}

/** The rows with one content; the rest of a row is looked at when there is a second one. */
class SameContent {
  #only: ImportedRow | undefined;
  readonly #inSection = new Map<string, ImportedRow>();
  readonly #anywhere = new Map<string, ImportedRow>();

  constructor(first: ImportedRow) {
    this.#only = first;
  }

  add(row: ImportedRow): ImportedRow | undefined {
    if (this.#only) this.#look(this.#only);
    this.#only = undefined;
    return this.#look(row);
  }

  #look(row: ImportedRow): ImportedRow | undefined {
    const key = JSON.stringify([row.cells, row.extra].map((texts) => Object.entries(texts).map(normalisedEntry)));
    const keyInSection = JSON.stringify([row.sectionTitle, key]);
    const found = this.#inSection.get(keyInSection) ?? this.#anywhere.get(key);
    if (!this.#inSection.has(keyInSection)) this.#inSection.set(keyInSection, row);
    if (!this.#anywhere.has(key)) this.#anywhere.set(key, row);
    return found;
  }
}

function normalisedEntry([key, text]: [string, string | undefined]): [string, string] {
  return [key, normalised(text ?? "")];
}

/** Rows with different openings say different things; whole contents are compared with the rest of their rows. */
function openingOf(content: string): string {
  return normalised(content.slice(0, 4 * LONGEST_OPENING)).slice(0, LONGEST_OPENING);
}

function normalised(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}
