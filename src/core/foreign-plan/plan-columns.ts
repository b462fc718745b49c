import { generateNKeysBetween } from "fractional-indexing";
import { APPENDIX_COLUMNS, type Column, PROGRESS_COLUMNS } from "../model/index.ts";
import {
  columnKey,
  columnText,
  type ImportedRow,
  isCellRole,
  type MappedColumn,
  type RecognisedSheet,
} from "../sheet/index.ts";

/** A column of the new plan and where its texts stand in each sheet, by sheet index. */
export interface SourcedColumn {
  readonly column: Column;
  readonly sources: ReadonlyMap<number, MappedColumn>;
}

const SPECS = [...APPENDIX_COLUMNS, ...PROGRESS_COLUMNS];

/**
 * The columns of the sheets as columns of a plan, in the order and by the names of the file. Sheets share a column by
 * its role, or by its name where it has none. The number column is none: TT follows from the rows. A column that names
 * lead and supporting agencies together stays one column, for the lead.
 */
export function planColumns(sheets: readonly RecognisedSheet[], newId: () => string): SourcedColumn[] {
  const found = new Map<string, { mapped: MappedColumn; sources: Map<number, MappedColumn> }>();
  sheets.forEach((sheet, index) => {
    for (const mapped of sheet.mapping?.columns ?? []) {
      if (mapped.role === "number" || mapped.role === "mark" || !holdsText(mapped, sheet.rows)) continue;
      const key = keyOf(mapped);
      const held = found.get(key) ?? { mapped, sources: new Map() };
      if (!held.sources.has(index)) held.sources.set(index, mapped);
      found.set(key, held);
    }
  });
  const orders = generateNKeysBetween(null, null, found.size);
  return [...found.values()].map(({ mapped, sources }, place) => ({
    column: columnOf(mapped, orders[place] ?? "", newId),
    sources,
  }));
}

/** A column with a role is one of the plan even while it is blank: it waits to be filled in. */
function holdsText(mapped: MappedColumn, rows: readonly ImportedRow[]): boolean {
  return isCellRole(mapped.role) || rows.some((row) => (columnText(row, mapped) ?? "").trim() !== "");
}

function keyOf(mapped: MappedColumn): string {
  const { role, header } = mapped;
  if (role !== undefined) return `role ${role === "lead-and-support" ? "lead" : role}`;
  return header === "" ? `letter ${columnKey(mapped)}` : `name ${header}`;
}

function columnOf(mapped: MappedColumn, order: string, newId: () => string): Column {
  const role = mapped.role === "lead-and-support" ? "lead" : mapped.role;
  const spec = SPECS.find((candidate) => candidate.role === role);
  const name = nameOf(mapped) || spec?.name || mapped.letter;
  if (!spec) return { kind: "column", id: newId(), order, name, type: "text", role: "extra" };
  return { kind: "column", id: spec.id, order, name, type: spec.type, role: spec.role };
}

/** A header's line breaks are its layout. */
function nameOf({ header }: MappedColumn): string {
  return header.normalize("NFC").replace(/\s+/g, " ").trim();
}
