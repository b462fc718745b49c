import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { walkLocalNames, type XmlHandler } from "../xml/walk-local-names.ts";
import { partLookup } from "../zip/part-lookup.ts";
import type { ZipPart } from "../zip/zip-directory.ts";
import { ContentReading } from "./content-reading.ts";
import { StyleSheet } from "./style-sheet.ts";

/** The two parts of an .ods that hold cells and their looks, unpacked. */
interface OpenDocumentParts {
  readonly content: Uint8Array;
  readonly styles: Uint8Array | undefined;
}

type ReadOpenDocument = Omit<RawWorkbook, "fileName">;

/** Macros stand in a library or a folder of scripts; the list of an empty library is none. */
const MACROS = /^(basic\/[^/]+\/(?!script-lb\.xml$)[^/]+\.xml|scripts\/.+)$/i;

/** Reads an .ods, or an .sxc of OpenOffice 1. Throws `Refusal`. */
export function readZippedOpenDocument(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: ReadingLimits,
): ReadOpenDocument {
  const partOf = partLookup(bytes, parts);
  const content = partOf("content.xml");
  if (!content) throw new Refusal("file.damaged");
  const hasMacros = parts.some(({ name, size }) => size > 0 && MACROS.test(name));
  return {
    ...readOpenDocument({ content, styles: partOf("styles.xml") }, limits),
    ...(hasMacros ? { hasMacros } : undefined),
  };
}

/** Reads an .fods: one XML file that has everything. Throws `Refusal`. */
export function readFlatOpenDocument(bytes: Uint8Array, limits: ReadingLimits): ReadOpenDocument {
  return readOpenDocument({ content: bytes, styles: undefined }, limits);
}

function readOpenDocument({ content, styles }: OpenDocumentParts, limits: ReadingLimits): ReadOpenDocument {
  const styleSheet = new StyleSheet();
  if (styles) walkLocalNames(styles, stylesAlone(styleSheet));
  const reading = new ContentReading(styleSheet, new CellCount(limits.cells));
  walkLocalNames(content, reading);
  return { format: "ods", sheets: reading.sheets, ...(reading.hasLinks ? { hasLinks: true } : undefined) };
}

function stylesAlone(styleSheet: StyleSheet): XmlHandler {
  return {
    open: (name, attributes) => styleSheet.open(name, attributes),
    close: (name) => styleSheet.close(name),
    text: () => undefined,
  };
}
