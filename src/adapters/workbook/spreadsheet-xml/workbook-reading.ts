import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import { createNumberDisplay } from "../cells/number-display.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import type { XmlAttributes, XmlHandler } from "../xml/walk-local-names.ts";
import type { NumberRules } from "./cell-value.ts";
import { DataText } from "./data-text.ts";
import { SheetReading } from "./sheet-reading.ts";
import { StyleTable } from "./style-table.ts";

interface OpenCell {
  readonly data: DataText;
  readonly comment: DataText;
}

/** Follows a SpreadsheetML workbook from element to element (XML Spreadsheet Reference, Office 2003). */
export class WorkbookReading implements XmlHandler {
  readonly sheets: RawSheet[] = [];
  hasLinks = false;
  readonly #styles = new StyleTable();
  readonly #count: CellCount;
  #rules: NumberRules = { show: createNumberDisplay(false), date1904: false };
  #sheet: SheetReading | undefined;
  #isHidden = false;
  #isInTable = false;
  #cell: OpenCell | undefined;
  #isInComment = false;
  #reading: DataText | undefined;
  #isInVisibility = false;

  constructor(limits: ReadingLimits) {
    this.#count = new CellCount(limits.cells);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#reading) this.#reading.open(name, attributes);
    else if (this.#cell) this.#openInCell(this.#cell, name, attributes);
    else if (this.#isInTable) this.#openInTable(name, attributes);
    else if (name === "Worksheet") this.#beginSheet(attributes);
    else if (name === "Table") this.#isInTable = this.#sheet !== undefined;
    else if (name === "Visible") this.#isInVisibility = true;
    else if (name === "Date1904") this.#countFrom1904();
    else if (name === "SupBook" || name === "ExternalBook") this.hasLinks = true;
    else this.#styles.open(name, attributes);
  }

  close(name: string): void {
    if (this.#reading && name !== "Data") this.#reading.close(name);
    else if (name === "Data") this.#reading = undefined;
    else if (name === "Comment") this.#isInComment = false;
    else if (name === "Cell" && this.#cell) this.#endCell(this.#cell);
    else if (name === "Table" && !this.#cell) this.#isInTable = false;
    else if (name === "Worksheet") this.#endSheet();
    else if (name === "Visible") this.#isInVisibility = false;
  }

  text(text: string): void {
    if (this.#reading) this.#reading.add(text);
    else if (this.#isInVisibility) this.#isHidden ||= /Hidden/.test(text);
  }

  #openInCell(cell: OpenCell, name: string, attributes: XmlAttributes): void {
    if (name === "Comment") this.#isInComment = true;
    if (name !== "Data") return;
    this.#reading = this.#isInComment ? cell.comment : cell.data;
    this.#reading.type = attributes.get("Type");
  }

  #openInTable(name: string, attributes: XmlAttributes): void {
    if (name === "Column") this.#sheet?.takeColumn(attributes);
    else if (name === "Row") this.#sheet?.beginRow(attributes);
    else if (name === "Cell") {
      this.#cell = { data: new DataText(), comment: new DataText() };
      this.#sheet?.beginCell(attributes);
    }
  }

  #endCell({ data, comment }: OpenCell): void {
    this.#sheet?.endCell(data, comment);
    this.#cell = undefined;
  }

  #beginSheet(attributes: XmlAttributes): void {
    const head = { name: attributes.get("Name") ?? "", hidden: false };
    this.#sheet = new SheetReading(head, this.#styles, this.#rules, this.#count);
    this.#isHidden = false;
  }

  #endSheet(): void {
    if (this.#sheet) this.sheets.push(this.#sheet.finish(this.#isHidden));
    this.#sheet = undefined;
  }

  #countFrom1904(): void {
    this.#rules = { show: createNumberDisplay(true), date1904: true };
  }
}
