import { sheetsOfDocument } from "../../../core/document/index.ts";
import type { Issue } from "../../../core/issue/index.ts";
import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import { checkTables } from "../document/check-tables.ts";
import { StyleSheet } from "../opendocument/style-sheet.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { walkLocalNames } from "../xml/walk-local-names.ts";
import type { PartOf } from "../zip/part-lookup.ts";
import { ListStyles } from "./list-styles.ts";
import { TextReading } from "./text-reading.ts";

interface ReadTextDocument extends Omit<RawWorkbook, "fileName"> {
  readonly issues: readonly Issue[];
}

/**
 * The tables of an OpenDocument text, a sheet each. Throws `Refusal`: `file.damaged`, `file.too-many-cells`, and
 * `file.no-table` for a document without a table.
 */
export function readOdt(partOf: PartOf, limits: ReadingLimits): ReadTextDocument {
  const content = partOf("content.xml");
  if (!content) throw new Refusal("file.damaged");
  const styles = new StyleSheet();
  const lists = new ListStyles();
  const stylePart = partOf("styles.xml");
  if (stylePart)
    walkLocalNames(stylePart, {
      open(name, attributes) {
        styles.open(name, attributes);
        lists.open(name, attributes);
      },
      close(name) {
        styles.close(name);
        lists.close(name);
      },
      text: () => undefined,
    });
  const reading = new TextReading(styles, lists, new CellCount(limits.cells));
  walkLocalNames(content, reading);
  checkTables(reading.blocks);
  const issues: Issue[] = reading.hasTrackedChanges
    ? [{ code: "document.tracked-changes", severity: "info", place: {} }]
    : [];
  return { format: "docx", sheets: sheetsOfDocument(reading.blocks), issues };
}
