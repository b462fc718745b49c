import type { XmlAttributes } from "../xml/walk-local-names.ts";
import { formatCode } from "./named-formats.ts";

export interface CellLook {
  readonly font: string | undefined;
  readonly bold: boolean;
  readonly format: string;
}

interface Style {
  readonly parent: string | undefined;
  font?: string | undefined;
  bold?: boolean;
  format?: string;
}

const DEFAULT = "Default";
const LONGEST_LINE_OF_PARENTS = 20;

/** The styles of a SpreadsheetML workbook; each takes from its parent, and all from "Default", what it does not say. */
export class StyleTable {
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, CellLook>();
  #current: Style | undefined;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "Style") {
      this.#current = { parent: attributes.get("Parent") };
      this.#styles.set(attributes.get("ID") ?? "", this.#current);
    } else if (name === "Font" && this.#current) {
      const bold = attributes.get("Bold");
      this.#current.font = attributes.get("FontName");
      if (bold !== undefined) this.#current.bold = bold !== "0";
    } else if (name === "NumberFormat" && this.#current) {
      this.#current.format = formatCode(attributes.get("Format") ?? "General");
    }
  }

  look(id: string | undefined): CellLook {
    const known = this.#looks.get(id ?? DEFAULT);
    if (known) return known;
    const line = this.#lineOf(id ?? DEFAULT);
    const look = {
      font: line.find(({ font }) => font !== undefined)?.font,
      bold: line.find(({ bold }) => bold !== undefined)?.bold ?? false,
      format: line.find(({ format }) => format !== undefined)?.format ?? "General",
    };
    this.#looks.set(id ?? DEFAULT, look);
    return look;
  }

  #lineOf(id: string): Style[] {
    const line: Style[] = [];
    let next: string | undefined = id;
    while (next !== undefined && line.length < LONGEST_LINE_OF_PARENTS) {
      const style = this.#styles.get(next);
      if (style) line.push(style);
      next = style ? (style.parent ?? (next === DEFAULT ? undefined : DEFAULT)) : undefined;
    }
    return line;
  }
}
