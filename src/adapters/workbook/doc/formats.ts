import type { RunFormat } from "../docx/run-format.ts";
import type { ListPlace } from "../docx/styles.ts";
import { isSet, MODIFIER, modifiersIn } from "./modifiers.ts";
import { changeTable, type TableRow } from "./table-row.ts";

/** What is said directly of a stretch of text. */
export interface CharacterFormat {
  readonly run: RunFormat;
  /** Bold where the style is not, and the other way round. */
  readonly isBoldTurned: boolean;
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  /** A sign: its font and its number in it. */
  readonly symbol?: { readonly font: string; readonly code: number };
}

/** What is said of a paragraph. */
export interface ParagraphFormat {
  /** How many tables it lies in. */
  readonly depth: number;
  readonly isRowEnd: boolean;
  readonly isInnerCellEnd: boolean;
  readonly isInnerRowEnd: boolean;
  readonly startsPage: boolean;
  readonly list: ListPlace;
  /** The row that ends with it. */
  readonly row?: TableRow;
}

/** As the style says, and the opposite of it ([MS-DOC] 2.9.326). */
const TOGGLE = { turned: 0x81, asStyle: 0x80 };

export function characterFormat(changes: Uint8Array, fonts: readonly string[]): CharacterFormat {
  const run: RunFormat = {};
  let [isBoldTurned, isDeleted, isInserted] = [false, false, false];
  let symbol: CharacterFormat["symbol"];
  for (const modifier of modifiersIn(changes)) {
    const { code, operand } = modifier;
    if (code === MODIFIER.font) run.ascii = fonts[operand.word(0)] ?? "";
    else if (code === MODIFIER.otherFont) run.other = fonts[operand.word(0)] ?? "";
    else if (code === MODIFIER.characterStyle) run.style = String(operand.word(0));
    else if (code === MODIFIER.isDeleted) isDeleted = isSet(modifier);
    else if (code === MODIFIER.isInserted) isInserted = isSet(modifier);
    else if (code === MODIFIER.symbol) symbol = { font: fonts[operand.word(0)] ?? "", code: operand.word(2) };
    else if (code === MODIFIER.isHidden) run.isHidden = isSet(modifier);
    else if (code === MODIFIER.isBold) {
      isBoldTurned = operand.byte(0) === TOGGLE.turned;
      if (operand.byte(0) < TOGGLE.asStyle) run.isBold = isSet(modifier);
    }
  }
  return { run, isBoldTurned, isDeleted, isInserted, ...(symbol ? { symbol } : {}) };
}

/** A paragraph of which nothing is said. */
export const PLAIN_PARAGRAPH: ParagraphFormat = {
  depth: 0,
  isRowEnd: false,
  isInnerCellEnd: false,
  isInnerRowEnd: false,
  startsPage: false,
  list: {},
};

/** What a paragraph is after changes: those of the styles from the outermost on come first, its own last. */
export function changedParagraph(before: ParagraphFormat, changes: Uint8Array): ParagraphFormat {
  let { depth, isRowEnd, isInnerCellEnd, isInnerRowEnd, startsPage, row } = before;
  const list: ListPlace = { ...before.list };
  for (const modifier of modifiersIn(changes)) {
    const { code, operand } = modifier;
    if (code === MODIFIER.isInTable) depth = isSet(modifier) ? Math.max(1, depth) : 0;
    else if (code === MODIFIER.depth) depth = operand.long(0);
    else if (code === MODIFIER.isRowEnd) isRowEnd = isSet(modifier);
    else if (code === MODIFIER.isInnerCellEnd) isInnerCellEnd = isSet(modifier);
    else if (code === MODIFIER.isInnerRowEnd) isInnerRowEnd = isSet(modifier);
    else if (code === MODIFIER.startsPage) startsPage = isSet(modifier);
    else if (code === MODIFIER.listLevel) list.level = operand.byte(0);
    else if (code === MODIFIER.list) list.listId = String(operand.word(0));
    else row = changeTable(modifier, row);
  }
  return { depth, isRowEnd, isInnerCellEnd, isInnerRowEnd, startsPage, list, ...(row ? { row } : {}) };
}
