import { describe, expect, test } from "vitest";
import { thanhHoaRegistry } from "../agency/index.ts";
import { builtInColumns } from "../model/index.ts";
import { deadlineReader } from "../rules/index.ts";
import { TaskIndex } from "./index.ts";

const TODAY = "2026-05-20";
const setup = {
  columns: builtInColumns(),
  registry: thanhHoaRegistry(),
  deadlines: deadlineReader({ firstYear: 2026, lastYear: 2030 }),
};
const task = (id: string, cells: Record<string, string>) => ({ id, sectionId: "I", cells });

function indexOf(...cells: Record<string, string>[]): TaskIndex {
  const index = new TaskIndex(setup);
  cells.forEach((each, at) => {
    index.put(task(String(at + 1), each));
  });
  return index;
}

describe("TaskIndex", () => {
  test("a task of several clauses is found by each of them", () => {
    const index = indexOf({ deadline: "Kế hoạch: tháng 1/2026. Báo cáo: quý III/2026; thường xuyên" });
    expect(index.query({ year: 2026, quarter: 1 }, TODAY)).toEqual(["1"]);
    expect(index.query({ year: 2026, quarter: 3 }, TODAY)).toEqual(["1"]);
    expect(index.query({ year: 2026, quarter: 2 }, TODAY)).toEqual([]);
    expect(index.query({ deadlineKinds: ["ongoing"] }, TODAY)).toEqual(["1"]);
  });

  test("an edit moves a task from one answer to the other", () => {
    const index = indexOf({ lead: "Sở Nội vụ" }, { lead: "Sở Y tế" });
    const leadBy = (id: string) => index.query({ agencies: { ids: [id], mode: "any", withGroups: false } }, TODAY);
    index.put(task("2", { lead: "Sở Nội vụ" }));
    expect(leadBy("so-noi-vu")).toEqual(["1", "2"]);
    expect(leadBy("so-y-te")).toEqual([]);
    index.remove("1");
    expect(leadBy("so-noi-vu")).toEqual(["2"]);
    expect(index.size).toBe(1);
  });

  test("a cell that says who supports is found under that, whatever its column", () => {
    const index = indexOf({ lead: "Sở Nội vụ chủ trì, phối hợp với Sở Y tế" });
    const of = (id: string, role: "lead" | "support") =>
      index.query({ agencies: { ids: [id], mode: "any", withGroups: false, role } }, TODAY);
    expect([of("so-noi-vu", "lead"), of("so-noi-vu", "support")]).toEqual([["1"], []]);
    expect([of("so-y-te", "lead"), of("so-y-te", "support")]).toEqual([[], ["1"]]);
  });

  test("a rhythm bounded by its years is found only within them", () => {
    const index = indexOf({ deadline: "hằng năm, giai đoạn 2026 - 2027" });
    const years = [2025, 2026, 2027, 2028].filter((year) => index.count({ year }, TODAY) === 1);
    expect(years).toEqual([2026, 2027]);
  });

  test("a task added in between takes its place when the plan is arranged", () => {
    const index = indexOf({}, {});
    index.put(task("new", {}));
    expect(index.query({}, TODAY)).toEqual(["1", "2", "new"]);
    index.arrange(["1", "new", "2"]);
    expect(index.query({}, TODAY)).toEqual(["1", "new", "2"]);
    expect(() => index.arrange(["1"])).toThrow("arranged 1 of 3 tasks");
  });

  test("done tasks are neither overdue nor soon due, and show their own status", () => {
    const index = indexOf(
      { deadline: "Quý I/2026", status: "Hoàn thành" },
      { deadline: "Quý I/2026" },
      { deadline: "30/5/2026", status: "Hoàn thành" },
      { deadline: "30/5/2026", status: "Đang thực hiện" },
      { deadline: "Quý I/2026", status: "tạm dừng" },
    );
    expect(index.query({ overdue: true }, TODAY)).toEqual(["2", "5"]);
    expect(index.query({ dueWithinDays: 30 }, TODAY)).toEqual(["4"]);
    expect(index.query({ statuses: ["Quá hạn"] }, TODAY)).toEqual(["2"]);
    expect(Object.fromEntries(index.statusCounts({}, TODAY))).toEqual({
      "Đang thực hiện": 1,
      "Hoàn thành": 2,
      "Quá hạn": 1,
      unknown: 1,
    });
  });

  test("a plan without deadline and status columns has unknown deadlines and tasks not begun", () => {
    const index = new TaskIndex({ ...setup, columns: [{ id: "content", role: "content", type: "text" }] });
    index.put(task("1", { content: "Rà soát", deadline: "Quý I/2026" }));
    expect(index.query({ deadlineKinds: ["unknown"], statuses: ["Chưa thực hiện"] }, TODAY)).toEqual(["1"]);
    expect(index.query({ text: "quy i" }, TODAY)).toEqual([]);
  });

  test("a cell key that is a property of every object is only text", () => {
    const index = new TaskIndex({
      ...setup,
      columns: [
        { id: "__proto__", role: "extra", type: "text" },
        { id: "toString", role: "extra", type: "text" },
      ],
    });
    index.put(task("1", Object.fromEntries([["__proto__", "Thử nghiệm"]])));
    expect(index.query({ text: "thu nghiem" }, TODAY)).toEqual(["1"]);
    expect(index.query({ text: "native code" }, TODAY)).toEqual([]);
  });

  test("a name outside the register is listed once for all its spellings and can be filtered by", () => {
    const index = indexOf(
      { lead: "- Sở Ngoại vụ. - Sở Nội vụ" },
      { lead: "sở ngoại vụ" },
      { lead: "Sở Y tế", support: "Ban A" },
    );
    const [found, ...others] = index.unregisteredAgencies({}, TODAY);
    expect([found, others]).toEqual([{ id: "?songoaivu", name: "Sở Ngoại vụ", count: 2 }, []]);
    expect(index.query({ agencies: { ids: ["?songoaivu"], mode: "any", withGroups: true } }, TODAY)).toEqual([
      "1",
      "2",
    ]);
    expect(index.unregisteredAgencies({}, TODAY, "either").map(({ name }) => name)).toEqual(["Sở Ngoại vụ", "Ban A"]);
  });

  test("an agency the register does not know is led nowhere", () => {
    const index = indexOf({ lead: "Sở Nội vụ" });
    expect(index.query({ agencies: { ids: ["khong-co"], mode: "any", withGroups: true } }, TODAY)).toEqual([]);
    expect(index.agencyCounts({}, TODAY)).toEqual(new Map([["so-noi-vu", 1]]));
  });
});

describe("values of columns", () => {
  const only = (columnId: string, ...values: string[]) =>
    ({ columns: { [columnId]: { mode: "only", values } } }) as const;
  const index = indexOf(
    { lead: "- Sở Nội vụ. - Sở Y tế.", note: "Gấp", deadline: "Quý I/2026" },
    { lead: "Sở Y tế", note: "gấp " },
    { lead: "Ai đó", note: "Gấp " },
    { note: "- ".repeat(30) },
  );
  const found = (columnId: string, ...values: string[]) => index.query(only(columnId, ...values), TODAY);
  const valuesOf = (columnId: string) => index.valuesOf(columnId, {}, TODAY).map(({ key, count }) => `${key} ${count}`);

  test("of a column of agencies are the agencies, however they are written", () => {
    expect(valuesOf("lead").sort()).toEqual([" 1", "?aido 1", "so-noi-vu 1", "so-y-te 2"]);
    expect(found("lead", "so-y-te")).toEqual(["1", "2"]);
    expect(found("lead", "", "?aido")).toEqual(["3", "4"]);
    expect(index.valueText("lead", "?aido")).toBe("Ai đó");
  });

  test("of other columns are their texts, spaces at the ends aside; long ones go by a short key", () => {
    expect(found("note", "Gấp")).toEqual(["1", "3"]);
    const long = index.valuesOf("note", {}, TODAY).find(({ text }) => text.startsWith("- "));
    expect(long?.key).toMatch(/^#[0-9a-z]+$/);
    expect(found("note", long?.key ?? "")).toEqual(["4"]);
  });

  test("of the status column are states as they are shown", () => {
    expect(valuesOf("status").sort()).toEqual(["Chưa thực hiện 3", "Quá hạn 1"]);
    expect(found("status", "Quá hạn")).toEqual(["1"]);
  });

  test("are let through all but some, where the filter says so", () => {
    const except = { columns: { lead: { mode: "except", values: ["so-y-te", ""] } } } as const;
    expect(index.query(except, TODAY)).toEqual(["1", "3"]);
  });

  test("are counted under the rest of the filter, their own column aside", () => {
    const filter = { ...only("note", "Gấp"), text: "so y te" };
    expect(index.valuesOf("note", filter, TODAY)).toHaveLength(2);
    expect(index.valuesOf("lead", filter, TODAY).map(({ key }) => key)).toEqual(["so-noi-vu", "so-y-te"]);
  });

  test("of one cell are what the filter names them by", () => {
    const first = { id: "1", sectionId: "s", cells: { lead: "- Sở Nội vụ. - Sở Y tế.", note: "Gấp" } };
    expect(index.keysOf("lead", first, TODAY)).toEqual(["so-noi-vu", "so-y-te"]);
    expect(index.keysOf("note", first, TODAY)).toEqual(["Gấp"]);
    expect(index.keysOf("product", first, TODAY)).toEqual([""]);
    const [shown = ""] = index.keysOf("status", first, TODAY);
    expect(found("status", shown)).toContain("1");
    expect(index.keysOf("lead", { ...first, id: "gone" }, TODAY)).toEqual([]);
  });

  test("of a column that is gone filter nothing", () => {
    expect(found("gone", "x")).toHaveLength(4);
    expect(index.valuesOf("gone", {}, TODAY)).toEqual([]);
  });
});
