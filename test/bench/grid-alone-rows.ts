import { appendixTasks } from "./plan-rows.ts";

/** A task as AG Grid alone would be given it, with its height known beforehand. */
export interface PlainRow {
  readonly id: string;
  readonly height: number;
  readonly number: string;
  readonly content: string;
  readonly product: string;
  readonly lead: string;
  readonly support: string;
  readonly deadline: string;
}

export type PlainColumn = Exclude<keyof PlainRow, "id" | "height">;

/** CSS pixels, about those of the app. */
export const plainColumns: readonly (readonly [PlainColumn, number])[] = [
  ["number", 56],
  ["content", 360],
  ["product", 220],
  ["lead", 180],
  ["support", 200],
  ["deadline", 180],
];

const LINE_HEIGHT = 20;
const LETTER_WIDTH = 7;

/** The appendix as rows about as high as the app's, so that both fill the screen with as many. */
export function plainRows(count: number): PlainRow[] {
  return appendixTasks(count).map(({ content, product, lead, support, deadline }, index) => {
    const cells = { number: String(index + 1), content, product, lead, support, deadline };
    const lines = plainColumns.map(([column, width]) =>
      Math.ceil((cells[column].length * LETTER_WIDTH) / (width - 16)),
    );
    return { id: String(index), height: Math.max(...lines) * LINE_HEIGHT + 8, ...cells };
  });
}
