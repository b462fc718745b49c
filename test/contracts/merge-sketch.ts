import { apply } from "../../src/core/change/index.ts";
import { type MergeInput, type MergeProposal, proposeMerge } from "../../src/core/merge/index.ts";
import { cellText, outlineOf, type PlanSnapshot, type Task } from "../../src/core/model/index.ts";
import type { ColumnMapping, ImportedRow } from "../../src/core/sheet/index.ts";
import { planWith } from "./sample-plan.ts";

export const TITLES = ["Cải cách thể chế", "Cải cách thủ tục hành chính"];
export const LAND = "Rà soát văn bản quy phạm pháp luật về đất đai";
export const LAW = "Theo dõi thi hành pháp luật hằng năm";
export const LIST = "Công bố danh mục thủ tục hành chính nội bộ";
export const RATE = "Đánh giá kết quả giải quyết thủ tục hành chính";

type TaskSketch = readonly [content: string, lead: string];

/** Two sections; task `t01` is the second of the first. */
export function sketchedPlan(
  sections: readonly (readonly TaskSketch[])[] = [
    [
      [LAND, "Sở Tư pháp"],
      [LAW, "Sở Tư pháp"],
    ],
    [
      [LIST, "Sở Nội vụ"],
      [RATE, "Sở Nội vụ"],
    ],
  ],
): PlanSnapshot {
  return planWith(
    ...sections.map((_, s) => ({ kind: "section", id: `s${s}`, order: `a${s}`, title: TITLES[s] ?? "" }) as const),
    ...sections.flatMap((tasks, s) =>
      tasks.map(([content, lead], t): Task => {
        return { kind: "task", id: `t${s}${t}`, sectionId: `s${s}`, order: `a${t}`, cells: { content, lead } };
      }),
    ),
  );
}

export const MAPPING: ColumnMapping = {
  headerRows: { first: 1, last: 1 },
  columns: [
    { index: 0, letter: "A", header: "TT", role: "number", confidence: 1 },
    { index: 1, letter: "B", header: "Nội dung", role: "content", confidence: 1 },
    { index: 2, letter: "C", header: "Chủ trì", role: "lead", confidence: 1 },
    { index: 3, letter: "D", header: "Kinh phí", confidence: 0 },
  ],
};

export interface RowSketch {
  readonly tt?: string;
  readonly section?: readonly [numeral: string, title: string];
  readonly content?: string;
  readonly lead?: string;
  readonly cost?: string;
}

export const ONE: readonly [string, string] = ["I", "Cải cách thể chế"];
export const TWO: readonly [string, string] = ["II", "Cải cách thủ tục hành chính"];

/** Rows 2, 3, … of a file. */
export function rowsOf(...sketches: RowSketch[]): ImportedRow[] {
  return sketches.map(({ tt, section, content = "", lead, cost }, i) => ({
    rowNumber: i + 2,
    ...(section ? { sectionNumeral: section[0], sectionTitle: section[1] } : {}),
    ...(tt === undefined ? {} : { number: tt }),
    cells: { content, ...(lead === undefined ? {} : { lead }) },
    extra: cost === undefined ? {} : { D: cost },
  }));
}

/** What the rows of a file propose for the sketched plan. */
export function proposeRows(rows: readonly ImportedRow[], options: Partial<MergeInput> = {}): MergeProposal {
  return proposeMerge({ snapshot: sketchedPlan(), rows, mapping: MAPPING, newId: (key) => `new ${key}`, ...options });
}

/** Each section's title, then the contents of its tasks, after the import. */
export function contentsAfter({ snapshot, change }: MergeProposal): string[][] {
  return outlineOf(apply(snapshot, change)).map(({ section, tasks }) => [
    section.title,
    ...tasks.map(({ task }) => cellText(task, "content")),
  ]);
}

/** The text of a cell after the import. */
export function textAfter({ snapshot, change }: MergeProposal, taskId: string, columnId: string): string | undefined {
  return apply(snapshot, change).task.get(taskId)?.cells[columnId];
}
