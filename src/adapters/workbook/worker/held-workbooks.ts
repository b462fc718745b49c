import type { Issue } from "../../../core/issue/index.ts";
import type { RawWorkbook } from "../../../core/sheet/index.ts";

/** A workbook as it was read, with what the reader had to say of it. */
export interface ReadWorkbook {
  readonly workbook: RawWorkbook;
  readonly issues: readonly Issue[];
}

/**
 * Cells of all workbooks at hand together; the one read last is held whatever its size. It is few: a returned file is
 * read again in milliseconds, while the cells of hundreds cost more time in the collection of garbage than that saves.
 */
const MOST_CELLS = 20_000;

export interface HeldWorkbooks {
  get(id: string): ReadWorkbook | undefined;
  put(id: string, read: ReadWorkbook): void;
}

/** The workbooks read last, so that a correction does not read the file again. */
export function createHeldWorkbooks(): HeldWorkbooks {
  const held = new Map<string, { readonly read: ReadWorkbook; readonly cells: number }>();
  return {
    get(id) {
      const found = held.get(id);
      if (!found) return undefined;
      held.delete(id);
      held.set(id, found);
      return found.read;
    },
    put(id, read) {
      held.delete(id);
      held.set(id, { read, cells: cellCount(read.workbook) });
      let cells = [...held.values()].reduce((sum, one) => sum + one.cells, 0);
      for (const [oldest, one] of held) {
        if (cells <= MOST_CELLS || oldest === id) break;
        held.delete(oldest);
        cells -= one.cells;
      }
    },
  };
}

function cellCount({ sheets }: RawWorkbook): number {
  return sheets.reduce((sum, { rows }) => rows.reduce((count, row) => count + row.length, sum), 0);
}
