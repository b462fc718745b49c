import type { DocumentBlock } from "../../../core/document/index.ts";
import { MOST_SHEETS } from "../cells/cell-count.ts";
import { Refusal } from "../reading/refusal.ts";

/** Throws `Refusal` for a text document without a table (`file.no-table`), or with too many (`file.too-many-sheets`). */
export function checkTables(blocks: readonly DocumentBlock[]): void {
  const tables = blocks.filter(({ kind }) => kind === "table").length;
  if (tables === 0) throw new Refusal("file.no-table");
  if (tables > MOST_SHEETS) throw new Refusal("file.too-many-sheets", { limit: MOST_SHEETS });
}
