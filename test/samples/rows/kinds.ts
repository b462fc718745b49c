import type { RecognisedSheet } from "../../../src/core/sheet/index.ts";

/** What each row was taken for, in the letters of a sketch. */
export function kindsOf({ lines, sections }: RecognisedSheet): string[] {
  return lines.map(({ kind, rowNumber }) => {
    if (kind === "section") return `S${sections.find((section) => section.rowNumber === rowNumber)?.level}`;
    const letters = { task: "T", continuation: "C", blank: "B", header: "h", numbering: "X" } as const;
    return kind in letters ? letters[kind as keyof typeof letters] : "X";
  });
}
