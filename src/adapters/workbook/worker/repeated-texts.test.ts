import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understandWorkbook } from "../../../core/sender/index.ts";
import type { RawCell } from "../../../core/sheet/index.ts";
import type { WorkerAnswer } from "./messages.ts";
import { leaveOutRepeated, putBackRepeated } from "./repeated-texts.ts";

const HEADER = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Ý kiến khác"];

/** The answer for a file with one sheet for each table. */
function file(...tables: readonly (readonly (readonly string[])[])[]): WorkerAnswer {
  const sheets = tables.map((rows, index) => ({
    name: `Trang ${index + 1}`,
    hidden: false,
    rows: [HEADER, ...rows].map((row) => row.map((text): RawCell => ({ text, type: "text" }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  }));
  const understood = understandWorkbook(
    { fileName: "a.xlsx", format: "xlsx", sheets },
    { planColumns: [], senders: [] },
  );
  return { kind: "understood", outcome: { ok: true, file: { ...understood, format: "xlsx", issues: [] } } };
}

const failed: WorkerAnswer = { kind: "failed", message: "no such part" };
const several = (...answers: readonly WorkerAnswer[]): WorkerAnswer => ({ kind: "several", answers });

function sent(answer: WorkerAnswer): WorkerAnswer {
  const message = structuredClone(answer);
  leaveOutRepeated(message);
  return structuredClone(message);
}

function arrived(answer: WorkerAnswer): WorkerAnswer {
  const message = sent(answer);
  putBackRepeated(message);
  return message;
}

const TASKS = [
  ["1", "Rà soát thủ tục hành chính", "Sở Nội vụ", ""],
  ["2", "Công khai kết quả trên Cổng", "Sở Khoa học và Công nghệ", "Đã xong"],
];
const OTHERS = TASKS.map(([number = "", content = ""], row) => [number, content, `Sở ${row}`, `${row}`]);

describe("texts that the file before has", () => {
  test("are not sent again, and are there when the message has arrived", () => {
    const answer = several(file(TASKS), file(OTHERS), file(TASKS));
    const message = JSON.stringify(sent(answer));
    expect(message.split("Rà soát thủ tục hành chính")).toHaveLength(2);
    expect(message.split("Sở Nội vụ")).toHaveLength(3);
    expect(arrived(answer)).toEqual(answer);
  });

  test("are found on the sheet and in the row of the same place, past what is no file", () => {
    const answer = several(file(TASKS, OTHERS), failed, file(TASKS), file(OTHERS, TASKS), file(TASKS.slice(1)));
    expect(arrived(answer)).toEqual(answer);
  });

  test("an answer for one file is sent as it is", () => {
    expect(sent(file(TASKS))).toEqual(file(TASKS));
    expect(arrived(failed)).toEqual(failed);
  });

  test("whatever the files say, they arrive as they were", () => {
    const text = fc.constantFrom("", "1", "2", "Rà soát", "Rà soát thủ tục", "Sở Nội vụ", "null");
    const table = fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 5 });
    const answers = fc.oneof(
      { weight: 4, arbitrary: fc.array(table, { maxLength: 3 }).map((tables) => file(...tables)) },
      { weight: 1, arbitrary: fc.constant(failed) },
    );
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 5 }), (all) => {
        expect(arrived(several(...all))).toEqual(several(...all));
      }),
      { seed: 20260105, numRuns: 200 },
    );
  });
});
