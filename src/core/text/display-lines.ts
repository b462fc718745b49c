/**
 * A bullet begins an item after the end of another: "Kế hoạch. - Báo cáo", "A; + B", "gồm: • C".
 * Without that end before it a dash joins: "2021 - 2030", "Quý II - III", "Nghị định - Thông tư".
 */
export const INNER_BULLET = /(?<=[.;:!?…])\s+(?=[-–—+*•●▪]\s*[\p{L}\p{N}"“(])/gu;
export const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\v]/g;

/**
 * The lines a cell is shown on: its own line breaks, and each bullet on a line of its own.
 * "- A. - B." → ["- A.", "- B."]. Joined again without white space, the lines hold the very characters of the text.
 */
export function displayLines(text: string): string[] {
  const lines = text.split(LINE_BREAK).flatMap((line) => line.split(INNER_BULLET).map((part) => part.trim()));
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, last + 1);
}
