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
  readonly status?: string;
  readonly progress?: string;
  readonly result?: string;
  readonly note?: string;
}

type PlainColumn = Exclude<keyof PlainRow, "id" | "height">;

/** The six columns of the appendix, as wide as in the app (CSS pixels), so that texts take as many lines. */
const textColumns: readonly (readonly [PlainColumn, number])[] = [
  ["number", 72],
  ["content", 412],
  ["product", 246],
  ["lead", 212],
  ["support", 212],
  ["deadline", 188],
];

/** The app shows four blank columns of progress beside them: AG Grid alone would have to know of them too. */
export const plainColumns: readonly (readonly [PlainColumn, number])[] = [
  ...textColumns,
  ["status", 148],
  ["progress", 112],
  ["result", 260],
  ["note", 220],
];

const LINE_HEIGHT = 20;
const LETTER_WIDTH = 7;

/** The appendix as rows about as high as the app's, so that both fill the screen with as many. */
export function plainRows(count: number): PlainRow[] {
  return appendixTasks(count).map(({ content, product, lead, support, deadline }, index) => {
    const cells: Omit<PlainRow, "id" | "height"> = {
      number: String(index + 1),
      content,
      product,
      lead,
      support,
      deadline,
    };
    const lines = textColumns.map(([column, width]) =>
      Math.ceil(((cells[column]?.length ?? 0) * LETTER_WIDTH) / (width - 16)),
    );
    return { id: String(index), height: Math.max(...lines) * LINE_HEIGHT + 8, ...cells };
  });
}
