import { describe, expect, test } from "vitest";
import { type DeadlineClause, parseDeadline } from "../../core/deadline/index.ts";
import { type Correction, correctionOf, readCorrection, SHAPES } from "./correction.ts";

const clauseOf = (text: string): DeadlineClause | undefined =>
  parseDeadline(text, { firstYear: 2026, lastYear: 2030 }).clauses[0];

const BLANK = correctionOf(undefined);
const written = (correction: Partial<Correction>) => readCorrection({ ...BLANK, ...correction });

test.each([
  ["Trước ngày 15/12/2026", "by"],
  ["Quý II/2026", "range"],
  ["Bắt đầu từ Quý I/2026", "from"],
  ["Thường xuyên", "ongoing"],
  ["Tháng 12 hằng năm", "recurring"],
  ["Sau khi có văn bản của Trung ương", "waiting"],
  ["lúc nào tiện", "by"],
])("%s is corrected from the shape “%s”", (text, shape) => {
  expect(correctionOf(clauseOf(text)).shape).toBe(shape);
});

describe("what was written", () => {
  test("becomes a clause with its label", () => {
    expect(written({ shape: "by", last: "5/6/2026", label: "  Báo  cáo " })).toEqual({
      ok: true,
      meaning: [{ kind: "dated", last: "2026-06-05", bound: "by", label: "Báo cáo" }],
    });
    expect(written({ shape: "recurring", rhythm: { ...BLANK.rhythm, round: "quarter", day: 14 } })).toEqual({
      ok: true,
      meaning: [{ kind: "recurring", rrule: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14" }],
    });
  });

  test("may be that there is no deadline", () => {
    expect(written({ shape: "none" })).toEqual({ ok: true, meaning: [] });
  });

  test.each<[Partial<Correction>, object]>([
    [{ shape: "by", last: "31/02/2026" }, { last: "day" }],
    [
      { shape: "range", first: "", last: "x" },
      { first: "day", last: "day" },
    ],
    [{ shape: "range", first: "2/1/2026", last: "1/1/2026" }, { last: "order" }],
    [{ shape: "from", first: "hôm nay" }, { first: "day" }],
    [{ shape: "waiting", event: " " }, { event: "event" }],
  ])("%j is refused with %j", (correction, problems) => {
    expect(written(correction)).toEqual({ ok: false, problems });
  });
});

test("every shape can be chosen and either reads or says what is missing", () => {
  for (const shape of SHAPES) expect(written({ shape })).toHaveProperty("ok");
});
