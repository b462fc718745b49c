import type { Issue } from "../issue/index.ts";
import type { RawCell, RawSheet } from "../sheet/raw-sheet.ts";
import { looksDamaged } from "./damage.ts";
import { Evidence } from "./evidence.ts";
import type { LetterReader } from "./letter-reader.ts";
import { isDoubtful, lookAt } from "./look.ts";
import { repairCell, takeEvidence } from "./repair-cell.ts";
import { SheetFindings } from "./sheet-findings.ts";

/** A sheet converted, and what is to be told of it. */
export interface RepairedSheet {
  readonly sheet: RawSheet;
  readonly issues: readonly Issue[];
}

type Row = RawSheet["rows"][number];

/** Which cells of a sheet are to be looked at again, by row; most rows have none. */
type Doubtful = ReadonlyMap<number, readonly number[]>;

/** Goes over the cells twice: what proves a coding by itself comes first, for the others to borrow from. */
export function repairSheet(sheet: RawSheet, reader: LetterReader): RepairedSheet {
  const evidence = new Evidence();
  const doubtful = gather(sheet, reader, evidence);
  const findings = new SheetFindings();
  const repair = (cell: RawCell, row: number, column: number): RawCell => {
    const found = withComment(repairCell(cell, column, reader, evidence), reader, evidence);
    if (found.coding !== cell.coding) findings.converted(found.coding, row, column);
    if (found.type === "text" && looksDamaged(found.text)) findings.damaged(row, column);
    return found;
  };
  const rows = sheet.rows.map((row, r) => {
    const columns = doubtful.get(r);
    return columns ? repairRow(row, columns, (cell, column) => repair(cell, r, column)) : row;
  });
  const name = reader.read(sheet.name, evidence.expectedAnywhere())?.text ?? sheet.name;
  const isSame = name === sheet.name && rows.every((row, r) => row === sheet.rows[r]);
  return { sheet: isSame ? sheet : { ...sheet, name, rows }, issues: findings.issues(name) };
}

function gather(sheet: RawSheet, reader: LetterReader, evidence: Evidence): Doubtful {
  const doubtful = new Map<number, number[]>();
  for (let r = 0; r < sheet.rows.length; r++) {
    const row = sheet.rows[r] ?? [];
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (!cell || !takeEvidence(cell, column, reader, evidence)) continue;
      const columns = doubtful.get(r);
      if (columns) columns.push(column);
      else doubtful.set(r, [column]);
    }
  }
  return doubtful;
}

function repairRow(row: Row, columns: readonly number[], repair: (cell: RawCell, column: number) => RawCell): Row {
  let repaired: (RawCell | undefined)[] | undefined;
  for (const column of columns) {
    const cell = row[column];
    const found = cell && repair(cell, column);
    if (found === cell) continue;
    repaired ??= [...row];
    repaired[column] = found;
  }
  return repaired ?? row;
}

function withComment(cell: RawCell, reader: LetterReader, evidence: Evidence): RawCell {
  if (cell.comment === undefined || !isDoubtful(lookAt(cell.comment))) return cell;
  const read = reader.read(cell.comment, evidence.expectedAnywhere());
  return read ? { ...cell, comment: read.text } : cell;
}
