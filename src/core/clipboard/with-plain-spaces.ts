/**
 * Rows read from markup, with spaces as the plain text has them: markup folds runs of spaces, plain text often folds
 * line breaks. A cell takes its plain text only where both say the same, line by line.
 */
export function withPlainSpaces(
  rows: readonly (readonly string[])[],
  plain: readonly (readonly string[])[],
): string[][] {
  if (rows.length !== plain.length) return rows.map((row) => [...row]);
  return rows.map((row, place) => row.map((text, column) => agreed(text, plain[place]?.[column])));
}

function agreed(text: string, plain: string | undefined): string {
  if (plain === undefined || plain === text) return text;
  return folded(plain) === folded(text) ? plain : text;
}

function folded(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n");
}
