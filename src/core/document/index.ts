export type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentTable,
  TextPiece,
} from "./document-block.ts";
export { sheetsOfDocument } from "./sheets-of-document.ts";
export { tableNumber, tableSheetName } from "./table-sheet-name.ts";
