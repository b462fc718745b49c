import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import type { CellCount } from "../cells/cell-count.ts";
import type { XmlAttributes, XmlHandler } from "../xml/walk-local-names.ts";
import { PARAGRAPH_PARTS, ParagraphReading } from "./paragraph-reading.ts";
import { SheetReading } from "./sheet-reading.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** Parts that hold paragraphs or cells which are no cells of a sheet: drawn shapes, changes kept aside, forms. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...["tracked-changes", "shapes", "forms", "dde-links", "data-pilot-tables", "content-validations", "scripts", "meta"],
  ...["frame", "custom-shape", "g", "rect", "line", "ellipse", "circle", "polyline", "polygon", "path", "connector"],
  ...["caption", "control", "measure", "regular-polygon", "page-thumbnail", "master-styles", "settings"],
]);

/** 'file:///C:/other.ods'#Sheet1 */
const OF_OTHER_FILE = /^'file:\/\/.{1,2000}'#/is;

/**
 * Reads the body of an OpenDocument spreadsheet, and the styles in the same file as they come before it. One table of
 * the document is one sheet; a table inside a cell is passed over.
 */
export class ContentReading implements XmlHandler {
  readonly sheets: RawSheet[] = [];
  hasLinks = false;
  readonly #styles: StyleSheet;
  readonly #count: CellCount;
  #passing: { readonly name: string; depth: number } | undefined;
  #sheet: SheetReading | undefined;
  #paragraphs: ParagraphReading | undefined;

  constructor(styles: StyleSheet, count: CellCount) {
    this.#styles = styles;
    this.#count = count;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#passing) {
      if (this.#passing.name === name) this.#passing.depth++;
    } else if (PASSED_OVER.has(name) || (name === "table" && this.#isNoSheet(attributes)))
      this.#passing = { name, depth: 1 };
    else if (name === "table") this.#sheet = this.#beginSheet(attributes);
    else if (this.#sheet) this.#openInSheet(this.#sheet, name, attributes);
    else this.#styles.open(name, attributes);
  }

  close(name: string): void {
    if (this.#passing) this.#leave(name);
    else if (name === "table" && this.#sheet) this.#endSheet(this.#sheet);
    else if (this.#sheet) this.#closeInSheet(this.#sheet, name);
    else this.#styles.close(name);
  }

  text(text: string): void {
    if (!this.#passing) this.#paragraphs?.text(text);
  }

  #leave(name: string): void {
    if (this.#passing?.name !== name) return;
    if (--this.#passing.depth === 0) this.#passing = undefined;
  }

  /** A table inside a cell; or what was last seen in another file, which LibreOffice keeps as a table under that file's name. */
  #isNoSheet(attributes: XmlAttributes): boolean {
    if (this.#sheet) return true;
    const isOfOtherFile = OF_OTHER_FILE.test(attributes.get("name") ?? "");
    this.hasLinks ||= isOfOtherFile;
    return isOfOtherFile;
  }

  #beginSheet(attributes: XmlAttributes): SheetReading {
    const style = attributes.get("style-name");
    const head = { name: attributes.get("name") ?? "", hidden: this.#styles.isTableHidden(style) };
    return new SheetReading(head, this.#styles, this.#count);
  }

  #endSheet(sheet: SheetReading): void {
    this.sheets.push(sheet.finish());
    this.#sheet = undefined;
  }

  #openInSheet(sheet: SheetReading, name: string, attributes: XmlAttributes): void {
    if (PARAGRAPH_PARTS.has(name)) this.#paragraphs?.open(name, attributes);
    else if (name === "table-column") sheet.takeColumn(attributes);
    else if (name === "table-row") sheet.beginRow(attributes);
    else if (name === "table-source" || name === "cell-range-source") this.hasLinks = true;
    else if (name === "table-cell" || name === "covered-table-cell") {
      this.hasLinks ||= /'file:/.test(attributes.get("formula") ?? "");
      this.#paragraphs = new ParagraphReading(this.#styles);
      sheet.beginCell(attributes);
    }
  }

  #closeInSheet(sheet: SheetReading, name: string): void {
    if (PARAGRAPH_PARTS.has(name)) this.#paragraphs?.close(name);
    else if (name === "table-row") sheet.endRow();
    else if ((name === "table-cell" || name === "covered-table-cell") && this.#paragraphs) {
      sheet.endCell(this.#paragraphs);
      this.#paragraphs = undefined;
    }
  }
}
