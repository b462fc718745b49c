import { writeWorkbookBytes } from "../../src/adapters/workbook/writing/write-workbook-bytes.ts";
import { decision54 } from "../../src/app/built-in/decision-54.ts";
import { APPENDIX_COLUMNS } from "../../src/core/model/index.ts";
import { type LaidOutRow, type LaidOutSheet, layoutPlan } from "../../src/core/sheet/index.ts";

type TaskRow = Extract<LaidOutRow, { kind: "task" }>;

/** As `cells` has them, after TT. */
const [CONTENT, , LEAD, , DEADLINE] = [1, 2, 3, 4, 5];

/** The first two sections as far as task 13, as they were sent out. */
function sentOut(withMarks: boolean): LaidOutSheet {
  const taskIds = new Set(Array.from({ length: 13 }, (_, i) => `nhiem-vu-${i + 1}`));
  return layoutPlan(decision54(), { columns: APPENDIX_COLUMNS.map(({ id }) => id), taskIds, withMarks });
}

/** A copy in which each row of a task is what `edit` makes of it; TT names the row. */
function edited(sheet: LaidOutSheet, edit: (row: TaskRow, tt: string) => readonly TaskRow[]): LaidOutSheet {
  const rows = sheet.rows.flatMap((row): readonly LaidOutRow[] =>
    row.kind === "task" ? edit(row, row.cells[0] ?? "") : [row],
  );
  return { ...sheet, rows };
}

const withCell = (row: TaskRow, column: number, text: string): TaskRow => ({
  ...row,
  cells: row.cells.with(column, text),
});

/** Other rows in the place of the tasks; headings are gone. */
function reordered(sheet: LaidOutSheet, order: (rows: readonly TaskRow[]) => readonly TaskRow[]): LaidOutSheet {
  const tasks = sheet.rows.filter((row) => row.kind === "task");
  const above = sheet.rows.filter(({ kind }) => kind !== "task" && kind !== "section");
  return { ...sheet, rows: [...above, ...order(tasks)] };
}

const byLead = (rows: readonly TaskRow[]) =>
  rows.toSorted((a, b) => ((a.cells[LEAD] ?? "") < (b.cells[LEAD] ?? "") ? -1 : 1));

const changedDeadlines = (deadlines: Readonly<Record<string, string>>, withMarks: boolean) =>
  edited(sentOut(withMarks), (row, tt) => [deadlines[tt] === undefined ? row : withCell(row, DEADLINE, deadlines[tt])]);

const copiedRow = () =>
  edited(sentOut(true), (row, tt) => {
    if (tt !== "5") return [row];
    const copy = withCell(row, CONTENT, "Công bố Quy hoạch tỉnh Thanh Hóa sau khi được điều chỉnh.");
    return [row, withCell(copy, LEAD, "- Sở Xây dựng.")];
  });

const REWORDED: Readonly<Record<string, string>> = {
  "1": "Hoàn thiện văn bản quy phạm pháp luật trong các lĩnh vực",
  "7": "Xây dựng và thực hiện KH kiểm soát thủ tục hành chính hàng năm",
  "10": "Kiểm soát chặt chẽ việc ban hành mới TTHC tại các dự án, dự thảo VB QPPL",
  "11": "Công bố, công khai đầy đủ, kịp thời TTHC nội bộ thuộc thẩm quyền",
};

/** Typed anew: contents shortened, TT beginning again in the second section. */
const shortened = () =>
  edited(sentOut(false), (row, tt) => {
    const number = Number(tt) > 6 ? String(Number(tt) - 6) : tt;
    return [withCell(withCell(row, 0, number), CONTENT, REWORDED[tt] ?? row.cells[CONTENT] ?? "")];
  });

/** Task 2 is gone, what follows counts one less; task 9 is worded otherwise. */
const renumbered = () =>
  edited(sentOut(false), (row, tt) => {
    if (tt === "2") return [];
    const content = row.cells[CONTENT] ?? "";
    const worded = tt === "9" ? content.replace("Ban hành kịp thời các", "Kịp thời ban hành") : content;
    return [withCell(withCell(row, 0, String(Number(tt) > 2 ? Number(tt) - 1 : tt)), CONTENT, worded)];
  });

/** Tasks 10 and 11 in one row; task 8 in two. */
const splitAndJoined = () => {
  const sheet = sentOut(false);
  const contentOf = (tt: string) => {
    const found = sheet.rows.find((row) => row.kind === "task" && row.cells[0] === tt);
    return found?.kind === "task" ? (found.cells[CONTENT] ?? "") : "";
  };
  const [first = "", second = ""] = contentOf("8").split(" nhằm ");
  return edited(sheet, (row, tt) => {
    if (tt === "8") return [withCell(row, CONTENT, first), withCell(withCell(row, CONTENT, second), 0, "")];
    if (tt === "10") return [withCell(row, CONTENT, `${contentOf("10")} ${contentOf("11")}`)];
    return tt === "11" ? [] : [row];
  });
};

const xlsx = (make: () => LaidOutSheet) => () => writeWorkbookBytes(make(), "xlsx");

/** Sheets as agencies send them back. */
export const returnedSamples: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "marks-both-changed.xlsx": xlsx(() => changedDeadlines({ "3": "- Quý II/2026.", "5": "- Quý III/2026." }, true)),
  "marks-copied-row.xlsx": xlsx(copiedRow),
  "marks-sorted-by-agency.xlsx": xlsx(() => reordered(sentOut(true), byLead)),
  "marks-left-behind.xlsx": xlsx(() =>
    reordered(sentOut(true), (rows) => byLead(rows).map(({ cells }, i) => ({ ...rows[i], kind: "task", cells }))),
  ),
  "renumbered.xlsx": xlsx(renumbered),
  "shortened.xlsx": xlsx(shortened),
  "split-and-joined.xlsx": xlsx(splitAndJoined),
  "disagree-1.xlsx": xlsx(() => changedDeadlines({ "3": "- Quý II/2026.", "4": "- Năm 2026." }, false)),
  "disagree-2.xlsx": xlsx(() => changedDeadlines({ "3": "- Quý IV/2026.", "6": "- Năm 2027." }, false)),
};
