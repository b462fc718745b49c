export { type BlockRow, blockOf, blockOfTexts, type ClipboardBlock } from "./block.ts";
export { isBlank, keptText } from "./clipboard-text.ts";
export { type CopiedPlaces, joinAreas } from "./joined-areas.ts";
export { CELL_LIMIT, CHARACTER_LIMIT } from "./limits.ts";
export { clearedByMove } from "./moved-cells.ts";
export type {
  CellWrite,
  PasteArea,
  PasteOutcome,
  PastePlan,
  PasteRefusal,
  PasteShape,
  ShownRow,
  TitleWrite,
} from "./paste-shape.ts";
export { planPaste } from "./plan-paste.ts";
export { isTabular, readPlainText } from "./read-plain-text.ts";
export { type TableCell, unfoldMerges } from "./unfold-merges.ts";
export { withPlainSpaces } from "./with-plain-spaces.ts";
export { COPY_MARK, type CopiedRow, type CopiedTable, writeHtml } from "./write-html.ts";
export { writePlainText } from "./write-plain-text.ts";
