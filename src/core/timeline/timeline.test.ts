import { describe, expect, test } from "vitest";
import { parseDeadline } from "../deadline/index.ts";
import { builtInColumns, type PlanRecord, snapshotOf } from "../model/index.ts";
import {
  contains,
  dueEvents,
  dueItems,
  itemsByDay,
  joined,
  laneOf,
  nextDueDay,
  quartersOf,
  type TimedTask,
  timedTasks,
  upcoming,
} from "./index.ts";

const CONTEXT = { firstYear: 2026, lastYear: 2030, issuedOn: "2026-01-05" };
const PLAN_DAYS = { first: "2026-01-01", last: "2030-12-31" };
const TODAY = "2026-05-20";
const read = (words: string) => parseDeadline(words, CONTEXT);
const timed = (id: string, words: string, isDone = false): TimedTask => ({ id, deadline: read(words), isDone });
const days = (items: readonly { readonly day: string; readonly taskId: string }[]) =>
  items.map(({ day, taskId }) => `${day} ${taskId}`);

describe("due items", () => {
  const tasks = [
    timed("a", "30/6/2026"),
    timed("b", "Kế hoạch: quý II/2026. Báo cáo: tháng 12 hằng năm"),
    timed("c", "Thường xuyên"),
    timed("d", "hằng ngày"),
  ];

  test("stand by day, on one day in the order of the tasks; what goes on every day marks none", () => {
    const items = dueItems(tasks, { first: "2026-06-01", last: "2027-12-31" });
    expect(days(items)).toEqual(["2026-06-30 a", "2026-06-30 b", "2026-12-31 b", "2027-12-31 b"]);
    expect(items.map(({ words }) => words)).toEqual([
      "30/6/2026",
      "Kế hoạch: quý II/2026",
      "Báo cáo: tháng 12 hằng năm",
      "Báo cáo: tháng 12 hằng năm",
    ]);
  });

  test("both ends of the days asked for count", () => {
    expect(days(dueItems([timed("a", "30/6/2026")], { first: "2026-06-30", last: "2026-06-30" }))).toHaveLength(1);
    expect(days(dueItems([timed("a", "30/6/2026")], { first: "2026-07-01", last: "2026-07-31" }))).toEqual([]);
  });

  test("are found by their day", () => {
    const found = itemsByDay(dueItems(tasks, { first: "2026-06-01", last: "2026-12-31" }));
    expect([...found].map(([day, items]) => [day, items.length])).toEqual([
      ["2026-06-30", 2],
      ["2026-12-31", 1],
    ]);
  });
});

test("the next day with something due lies after the day itself", () => {
  const tasks = [timed("a", "30/6/2026"), timed("b", "tháng 12 hằng năm"), timed("c", "hằng ngày")];
  expect(nextDueDay(tasks, "2026-06-29")).toBe("2026-06-30");
  expect(nextDueDay(tasks, "2026-06-30")).toBe("2026-12-31");
  expect(nextDueDay([timed("a", "30/6/2026")], "2026-06-30")).toBeUndefined();
  expect(nextDueDay([timed("a", "hằng ngày; 31/12/2026")], "2026-06-30")).toBe("2026-12-31");
});

describe("what wants attention", () => {
  test("late tasks come first, the oldest at the top, each once; then what is due from today on", () => {
    const tasks = [
      timed("late", "10/3/2026; 1/5/2026"),
      timed("later", "Quý I/2026"),
      timed("today", "20/5/2026"),
      timed("last", "19/6/2026"),
      timed("out", "20/6/2026"),
      timed("done", "1/5/2026", true),
      timed("done soon", "1/6/2026", true),
      timed("goes on", "1/3/2026; thường xuyên"),
    ];
    const { overdue, ahead } = upcoming(tasks, TODAY, 30);
    expect(days(overdue)).toEqual(["2026-03-31 later", "2026-05-01 late"]);
    expect(days(ahead)).toEqual(["2026-05-20 today", "2026-06-19 last"]);
  });
});

describe("the line of a task", () => {
  const marks = (words: string, range = PLAN_DAYS) =>
    laneOf(read(words), range).map(({ kind, first, last }) => `${kind} ${first} ${last}`);

  test.each([
    ["Quý II/2026", ["span 2026-04-01 2026-06-30", "due 2026-06-30 2026-06-30"]],
    ["trước ngày 15/12/2026", ["due 2026-12-15 2026-12-15"]],
    ["Bắt đầu từ Quý I/2027", ["start 2027-01-01 2030-12-31"]],
    ["Thường xuyên", ["ongoing 2026-01-01 2030-12-31"]],
    ["hằng ngày", ["daily 2026-01-01 2030-12-31"]],
    ["Sau khi có văn bản của Trung ương", ["waiting 2026-01-01 2030-12-31"]],
    ["không rõ", []],
    ["", []],
  ])("%s", (words, expected) => {
    expect(marks(words)).toEqual(expected);
  });

  test("a rhythm is a mark for each time it comes round", () => {
    expect(marks("hằng quý", { first: "2026-01-01", last: "2026-12-31" })).toEqual([
      "rhythm 2026-03-31 2026-03-31",
      "rhythm 2026-06-30 2026-06-30",
      "rhythm 2026-09-30 2026-09-30",
      "rhythm 2026-12-31 2026-12-31",
    ]);
  });

  test("a rhythm too dense to be told apart is one band", () => {
    expect(marks("hằng tuần", { first: "2026-01-01", last: "2026-06-30" }).length).toBeGreaterThan(20);
    expect(marks("hằng tuần")).toHaveLength(1);
  });

  test("is cut where the days end, and empty where nothing falls into them", () => {
    const year = { first: "2027-01-01", last: "2027-12-31" };
    expect(marks("giai đoạn 2026 - 2030", year)).toEqual(["span 2027-01-01 2027-12-31"]);
    expect(marks("Từ năm 2026", year)).toEqual(["start 2027-01-01 2027-12-31"]);
    expect(marks("Quý II/2026", year)).toEqual([]);
  });
});

describe("events for other calendars", () => {
  test("are one for each clause, a rhythm once with its rule, what is done left out", () => {
    const tasks = [
      timed("a", "Kế hoạch: quý II/2026. Báo cáo: tháng 12 hằng năm"),
      timed("b", "hằng ngày"),
      timed("c", "31/12/2026", true),
    ];
    expect(dueEvents(tasks, { first: TODAY, last: "2030-12-31" }).map(({ said: _, ...event }) => event)).toEqual([
      { taskId: "a", clause: 0, day: "2026-06-30" },
      {
        taskId: "a",
        clause: 1,
        day: "2026-12-31",
        rrule: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20301231",
      },
    ]);
  });

  test("a day that is past is no event, and a rhythm begins with the next time", () => {
    expect(dueEvents([timed("a", "Quý I/2026")], { first: TODAY, last: "2030-12-31" })).toEqual([]);
    expect(dueEvents([timed("a", "hằng quý")], { first: TODAY, last: "2030-12-31" })[0]?.day).toBe("2026-06-30");
  });
});

describe("quarters and stretches of days", () => {
  test("a plan's years have four quarters each, without a gap", () => {
    const quarters = quartersOf(CONTEXT);
    expect(quarters).toHaveLength(20);
    expect(quarters[1]).toEqual({ year: 2026, quarter: 2, first: "2026-04-01", last: "2026-06-30" });
    expect(quarters.at(-1)?.last).toBe("2030-12-31");
  });

  test("a stretch drawn backwards is the same stretch", () => {
    const [first, second, third] = quartersOf(CONTEXT);
    if (!first || !second || !third) throw new Error("a plan has quarters");
    expect(joined(third, first)).toEqual({ first: "2026-01-01", last: "2026-09-30" });
    expect(joined(first, third)).toEqual(joined(third, first));
    expect(contains(joined(first, third), second)).toBe(true);
    expect(contains(first, joined(first, second))).toBe(false);
  });
});

test("tasks are read as the plan reads them, by its rules and states", () => {
  const plan = { kind: "plan", id: "p", title: "", documentType: "", number: "", issuer: "", ...CONTEXT } as const;
  const task = (id: string, cells: Record<string, string>): PlanRecord => ({
    kind: "task",
    id,
    sectionId: "s",
    order: id,
    cells,
  });
  const snapshot = snapshotOf([
    plan,
    ...builtInColumns(),
    { kind: "section", id: "s", order: "a", title: "" },
    task("a", { deadline: "Khi trời mát", status: "hoàn thành" }),
    task("b", { deadline: "Quý II" }),
    { kind: "rule", id: "r", text: "Khi trời mát", meaning: [{ kind: "dated", last: "2026-10-31" }] },
  ]);
  const tasks = timedTasks(snapshot, ["b", "gone", "a"]);
  expect(tasks.map(({ id, isDone }) => [id, isDone])).toEqual([
    ["b", false],
    ["a", true],
  ]);
  expect(days(dueItems(tasks, PLAN_DAYS))).toEqual(["2026-10-31 a"]);
});
