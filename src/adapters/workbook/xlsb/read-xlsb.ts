import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import type { RichText } from "../biff/rich-text.ts";
import { CellCount, MOST_SHEETS } from "../cells/cell-count.ts";
import { createNumberDisplay } from "../cells/number-display.ts";
import type { SheetHead } from "../cells/sheet-builder.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { type PartOf, partLookup } from "../zip/part-lookup.ts";
import type { ZipPart } from "../zip/zip-directory.ts";
import { type BinaryWorkbook, readSheet } from "./read-sheet.ts";
import { KIND, recordsOf, wideText } from "./records.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { readRichText } from "./rich-text.ts";
import { readStyles } from "./styles-part.ts";

interface ListedSheet extends SheetHead {
  readonly relation: string;
}

/** Reads an .xlsb, the binary form of .xlsx ([MS-XLSB]). Throws `Refusal`. */
export function readXlsb(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: ReadingLimits,
): Omit<RawWorkbook, "fileName"> {
  const partOf = partLookup(bytes, parts);
  const main = parts.find(({ name }) => /(^|\/)workbook\.bin$/i.test(name))?.name ?? "";
  const content = partOf(main);
  if (!content) throw new Refusal("file.damaged");
  const { listed, date1904 } = readList(content);
  const relations = relationsOf(main, partOf);
  const part = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.part ?? "";
  const workbook: BinaryWorkbook = {
    strings: readStrings(partOf(part("sharedStrings"))),
    styles: readStyles(partOf(part("styles"))),
    show: createNumberDisplay(date1904),
    count: new CellCount(limits.cells),
  };
  if (listed.length > MOST_SHEETS) throw new Refusal("file.too-many-sheets", { limit: MOST_SHEETS });
  const given = new Set<string>();
  const sheets = listed.flatMap((head) => {
    const relation = relations.get(head.relation);
    // A part that was read before says nothing new, and a list can name it without end.
    if (relation?.kind !== "worksheet" || given.has(relation.part)) return [];
    given.add(relation.part);
    return [readListedSheet(head, relation, partOf, workbook)];
  });
  if (sheets.length === 0) throw new Refusal("file.damaged");
  const holds = (name: RegExp) => parts.some((found) => name.test(found.name));
  return {
    format: "xlsb",
    sheets,
    ...(holds(/(^|\/)vbaProject\.bin$/i) ? { hasMacros: true } : undefined),
    ...(holds(/(^|\/)externalLinks\//i) ? { hasLinks: true } : undefined),
  };
}

function readListedSheet(head: ListedSheet, { part }: Relation, partOf: PartOf, workbook: BinaryWorkbook) {
  const content = partOf(part);
  if (!content) throw new Refusal("file.damaged");
  const comments = [...relationsOf(part, partOf).values()].find(({ kind }) => kind === "comments");
  return readSheet(head, content, comments && partOf(comments.part), workbook);
}

function readList(part: Uint8Array): { readonly listed: readonly ListedSheet[]; readonly date1904: boolean } {
  const listed: ListedSheet[] = [];
  let date1904 = false;
  for (const { kind, data } of recordsOf(part)) {
    if (kind === KIND.workbookProperties) date1904 = (data.long() & 1) !== 0;
    if (kind !== KIND.sheet) continue;
    const hidden = data.long() !== 0;
    data.skip(4);
    listed.push({ hidden, relation: wideText(data), name: wideText(data) });
  }
  return { listed, date1904 };
}

function readStrings(part: Uint8Array | undefined): RichText[] {
  const strings: RichText[] = [];
  for (const { kind, data } of part ? recordsOf(part) : [])
    if (kind === KIND.sharedString) strings.push(readRichText(data));
  return strings;
}
