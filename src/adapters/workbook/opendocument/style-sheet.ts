import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";

/** What a style says of the cells or stretches of text set in it. */
export interface FoundStyle {
  readonly font: string | undefined;
  readonly bold: boolean;
  readonly precision: RawCell["precision"];
  /** Numbers set in it are shown as days. */
  readonly isOfDays: boolean;
}

interface Style {
  readonly parent: string | undefined;
  readonly dataStyle: string | undefined;
  font?: string;
  bold?: boolean;
  isHidden?: boolean;
}

const LONGEST_LINE_OF_PARENTS = 20;
const NO_STYLE: FoundStyle = { font: undefined, bold: false, precision: undefined, isOfDays: false };
const PARTS_OF_DAYS = ["day", "day-of-week", "month", "year"];

/**
 * Gathers the styles of both parts of an OpenDocument file (OpenDocument 1.3 part 3, 16 and 19): font, weight,
 * how much of a date is shown, whether a sheet is displayed.
 */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #fontFaces = new Map<string, string>();
  readonly #dateParts = new Map<string, Set<string>>();
  readonly #found = new Map<string, FoundStyle>();
  #current: Style | undefined;
  #dateStyle: Set<string> | undefined;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "font-face") this.#addFontFace(attributes);
    else if (name === "style" || name === "default-style") this.#begin(attributes);
    else if (name === "date-style") this.#beginDateStyle(attributes);
    else if (name === "text-properties" || name === "properties") this.#takeText(attributes);
    else if (name === "table-properties") this.#takeTable(attributes);
    else this.#dateStyle?.add(name);
  }

  close(name: string): void {
    if (name === "style" || name === "default-style") this.#current = undefined;
    else if (name === "date-style") this.#dateStyle = undefined;
  }

  cell(name: string | undefined): FoundStyle {
    return this.#lookUp("table-cell", name);
  }

  text(name: string | undefined): FoundStyle {
    return this.#lookUp("text", name);
  }

  paragraph(name: string | undefined): FoundStyle {
    return this.#lookUp("paragraph", name);
  }

  isTableHidden(name: string | undefined): boolean {
    return this.#styles.get(key("table", name))?.isHidden === true;
  }

  #addFontFace(attributes: XmlAttributes): void {
    const family = attributes.get("font-family");
    if (family !== undefined) this.#fontFaces.set(attributes.get("name") ?? "", bareName(family));
  }

  #begin(attributes: XmlAttributes): void {
    const family = attributes.get("family") ?? "";
    this.#current = { parent: attributes.get("parent-style-name"), dataStyle: attributes.get("data-style-name") };
    this.#styles.set(key(family, attributes.get("name")), this.#current);
  }

  #beginDateStyle(attributes: XmlAttributes): void {
    this.#dateStyle = new Set();
    this.#dateParts.set(attributes.get("name") ?? "", this.#dateStyle);
  }

  #takeText(attributes: XmlAttributes): void {
    if (!this.#current) return;
    const face = attributes.get("font-name");
    const family = attributes.get("font-family");
    const font = face === undefined ? family && bareName(family) : (this.#fontFaces.get(face) ?? face);
    if (font !== undefined) this.#current.font = font;
    const weight = attributes.get("font-weight");
    if (weight !== undefined) this.#current.bold = weight === "bold" || Number(weight) >= 600;
  }

  #takeTable(attributes: XmlAttributes): void {
    if (this.#current) this.#current.isHidden = attributes.get("display") === "false";
  }

  #lookUp(family: string, name: string | undefined): FoundStyle {
    const known = this.#found.get(key(family, name));
    if (known) return known;
    const found = this.#resolve(family, name);
    this.#found.set(key(family, name), found);
    return found;
  }

  /** What a style does not say itself its parents say, and last the default of its family. */
  #resolve(family: string, name: string | undefined): FoundStyle {
    const line: Style[] = [];
    let next = name;
    while (next !== undefined && line.length < LONGEST_LINE_OF_PARENTS) {
      const style = this.#styles.get(key(family, next));
      if (style) line.push(style);
      next = style?.parent;
    }
    const last = family === "text" ? undefined : this.#styles.get(key(family, undefined));
    if (last) line.push(last);
    const dataStyle = line.find((style) => style.dataStyle !== undefined)?.dataStyle;
    const parts = dataStyle === undefined ? undefined : this.#dateParts.get(dataStyle);
    return {
      ...NO_STYLE,
      font: line.find(({ font }) => font !== undefined)?.font,
      bold: line.find(({ bold }) => bold !== undefined)?.bold ?? false,
      precision: parts && precisionOf(parts),
      isOfDays: PARTS_OF_DAYS.some((part) => parts?.has(part)),
    };
  }
}

function precisionOf(parts: ReadonlySet<string>): RawCell["precision"] {
  if (parts.has("day") || parts.has("day-of-week")) return undefined;
  if (parts.has("month")) return "month";
  return parts.has("year") ? "year" : undefined;
}

function key(family: string, name: string | undefined): string {
  return `${family}\n${name ?? ""}`;
}

/** The first family of a list, without quotes. */
function bareName(family: string): string {
  return (family.split(",")[0] ?? "").trim().replace(/^(['"])(.*)\1$/, "$2");
}
