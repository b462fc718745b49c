import type { FontRun, RawCell } from "../sheet/raw-sheet.ts";
import type { DocumentParagraph, TextPiece } from "./document-block.ts";

/** Paragraphs as one cell, a line each; blank lines at both ends are dropped. Undefined where nothing is left. */
export function textCell(paragraphs: readonly DocumentParagraph[]): RawCell | undefined {
  const pieces = withoutBlankEnds(piecesOf(paragraphs));
  const text = pieces.map((piece) => piece.text).join("");
  const comment = paragraphs.flatMap(({ notes = [] }) => notes).join("\n");
  if (text === "" && comment === "") return undefined;
  const font = mainFont(pieces);
  const runs = otherRuns(pieces, font);
  return {
    text,
    type: text === "" ? "blank" : "text",
    ...(font === undefined ? {} : { font }),
    ...(runs.length === 0 ? {} : { runs }),
    ...(isBold(pieces) ? { bold: true } : {}),
    ...(comment === "" ? {} : { comment }),
  };
}

function piecesOf(paragraphs: readonly DocumentParagraph[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let separator: string | undefined;
  for (const paragraph of paragraphs) {
    if (separator) pieces.push({ ...pieces.at(-1), text: separator });
    for (const piece of paragraph.pieces) pieces.push(piece);
    separator = paragraph.end ?? "\n";
  }
  return pieces;
}

function withoutBlankEnds(pieces: readonly TextPiece[]): TextPiece[] {
  const first = pieces.findIndex(({ text }) => text.trim() !== "");
  if (first < 0) return [];
  const last = pieces.findLastIndex(({ text }) => text.trim() !== "");
  return pieces.slice(first, last + 1).map((piece, place, all) => {
    let { text } = piece;
    if (place === 0) text = text.replace(/^\n+/, "");
    if (place === all.length - 1) text = withoutBlankLinesAfter(text);
    return text === piece.text ? piece : { ...piece, text };
  });
}

function withoutBlankLinesAfter(text: string): string {
  const said = text.trimEnd();
  return text.includes("\n", said.length) ? said : text;
}

/** The font most of the text is in. */
function mainFont(pieces: readonly TextPiece[]): string | undefined {
  const lengths = new Map<string | undefined, number>();
  for (const { font, text } of pieces) lengths.set(font, (lengths.get(font) ?? 0) + text.trim().length);
  let main: string | undefined;
  let longest = 0;
  for (const [font, length] of lengths) {
    if (length <= longest) continue;
    main = font;
    longest = length;
  }
  return main;
}

/** Stretches in another font than the cell's; "" is a font the document does not name. */
function otherRuns(pieces: readonly TextPiece[], main: string | undefined): FontRun[] {
  const runs: FontRun[] = [];
  let start = 0;
  for (const { text, font } of pieces) {
    const end = start + text.length;
    const last = runs.at(-1);
    if (font !== main && text !== "") {
      if (last?.end === start && last.font === (font ?? "")) runs[runs.length - 1] = { ...last, end };
      else runs.push({ start, end, font: font ?? "" });
    }
    start = end;
  }
  return runs;
}

function isBold(pieces: readonly TextPiece[]): boolean {
  const seen = pieces.filter(({ text }) => text.trim() !== "");
  return seen.length > 0 && seen.every(({ bold }) => bold === true);
}
