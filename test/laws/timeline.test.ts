import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, parseDeadline } from "../../src/core/deadline/index.ts";
import { dueEvents, dueItems, laneOf, type TimedTask, upcoming } from "../../src/core/timeline/index.ts";

const SEEDED = { seed: 20260105, numRuns: 200 };
const CONTEXT = { firstYear: 2026, lastYear: 2030, issuedOn: "2026-01-05" };

const words = fc.constantFrom(
  "",
  "Thường xuyên",
  "Quý I/2026",
  "trước ngày 15/12/2027",
  "Từ năm 2026",
  "Bắt đầu từ Quý II/2027",
  "giai đoạn 2026 - 2028",
  "tháng 12 hằng năm",
  "hằng quý",
  "trước ngày 15 hằng tháng",
  "thứ Sáu hằng tuần",
  "hằng ngày",
  "Sau khi có văn bản của Trung ương",
  "Kế hoạch: quý I hằng năm. Báo cáo: tháng 12/2026",
  "30/6/2026; 31/12/2026",
  "không rõ",
);
const day = fc.integer({ min: 0, max: 2200 }).map((count) => addDays("2025-06-01", count));
const days = fc
  .tuple(day, fc.integer({ min: 0, max: 900 }))
  .map(([first, length]) => ({ first, last: addDays(first, length) }));
const tasks: fc.Arbitrary<TimedTask[]> = fc
  .array(fc.tuple(words, fc.boolean()), { maxLength: 12 })
  .map((cells) =>
    cells.map(([text, isDone], at) => ({ id: String(at), deadline: parseDeadline(text, CONTEXT), isDone })),
  );

const named = (items: readonly { readonly day: string; readonly taskId: string; readonly clause: number }[]) =>
  items.map((item) => `${item.day} ${item.taskId} ${item.clause}`);

describe("laws of time", () => {
  test("what is due in two stretches of days, one after the other, is what is due in both together", () => {
    fc.assert(
      fc.property(tasks, days, fc.integer({ min: 1, max: 300 }), (given, { first, last }, more) => {
        const end = addDays(last, more);
        const parts = [dueItems(given, { first, last }), dueItems(given, { first: addDays(last, 1), last: end })];
        expect(named(parts.flat())).toEqual(named(dueItems(given, { first, last: end })));
      }),
      SEEDED,
    );
  });

  test("what is late lies before today, what is ahead within the days, and neither is done", () => {
    fc.assert(
      fc.property(tasks, day, fc.integer({ min: 0, max: 90 }), (given, today, length) => {
        const { overdue, ahead } = upcoming(given, today, length);
        expect(overdue.every((item) => item.day < today)).toBe(true);
        expect(ahead.every((item) => item.day >= today && item.day <= addDays(today, length))).toBe(true);
        expect([...overdue, ...ahead].some(({ isDone }) => isDone)).toBe(false);
        expect(new Set(overdue.map(({ taskId }) => taskId)).size).toBe(overdue.length);
      }),
      SEEDED,
    );
  });

  test("the marks of a line lie within the days shown, and its days are those on which something is due", () => {
    fc.assert(
      fc.property(tasks, days, (given, shown) => {
        for (const task of given) {
          const marks = laneOf(task.deadline, shown);
          expect(marks.every(({ first, last }) => shown.first <= first && first <= last && last <= shown.last)).toBe(
            true,
          );
          if (marks.some(({ kind }) => kind === "daily")) continue;
          const single = marks.filter(({ kind }) => kind === "due" || kind === "rhythm").map(({ first }) => first);
          expect(single.sort()).toEqual(dueItems([task], shown).map((item) => item.day));
        }
      }),
      SEEDED,
    );
  });

  test("each clause due in these days is one event, which begins with its first due day", () => {
    fc.assert(
      fc.property(tasks, days, (given, range) => {
        const open = given.filter(({ isDone }) => !isDone);
        const firsts = new Map<string, string>();
        for (const item of dueItems(open, range)) {
          const key = `${item.taskId} ${item.clause}`;
          if (!firsts.has(key)) firsts.set(key, item.day);
        }
        const events = dueEvents(given, range);
        expect(new Map(events.map((event) => [`${event.taskId} ${event.clause}`, event.day]))).toEqual(firsts);
        expect(events).toHaveLength(firsts.size);
      }),
      SEEDED,
    );
  });
});
