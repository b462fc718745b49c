import type { DocumentParagraph, DocumentTable } from "../../../core/document/index.ts";

/** A table as lines, one for each row; a cell of several lines has them all. */
export function linesOfTable({ rows }: DocumentTable): DocumentParagraph[] {
  return rows.flatMap((cells) => {
    const filled = cells.map(({ paragraphs }) => paragraphs.filter(isFilled)).filter((held) => held.length > 0);
    return filled.flatMap((held, cell) =>
      held.map((paragraph, place): DocumentParagraph => {
        const isLastOfCell = place === held.length - 1 && cell < filled.length - 1;
        return isLastOfCell ? { ...paragraph, end: " " } : paragraph;
      }),
    );
  });
}

function isFilled({ pieces, notes }: DocumentParagraph): boolean {
  return notes !== undefined || pieces.some(({ text }) => text.trim() !== "");
}
