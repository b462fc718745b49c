import { describe, expect, test } from "vitest";
import { apply, invert, isEmptyChange } from "../change/index.ts";
import { builtInColumns, cellText, outlineOf, type PlanSnapshot, snapshotOf, type Task } from "../model/index.ts";
import type { ColumnMapping, ImportedRow } from "../sheet/index.ts";
import {
  cellKey,
  countRows,
  decide,
  linksToRemember,
  type MergeInput,
  type MergeProposal,
  proposeMerge,
} from "./index.ts";

const TITLES = ["Cải cách thể chế", "Cải cách thủ tục hành chính"];
const LAND = "Rà soát văn bản quy phạm pháp luật về đất đai";
const LAW = "Theo dõi thi hành pháp luật hằng năm";
const LIST = "Công bố danh mục thủ tục hành chính nội bộ";
const RATE = "Đánh giá kết quả giải quyết thủ tục hành chính";

type TaskSketch = readonly [content: string, lead: string];

/** Two sections; task `t01` is the second of the first. */
function plan(
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
  return snapshotOf([
    {
      kind: "plan",
      id: "p",
      title: "Kế hoạch",
      documentType: "Quyết định",
      number: "1/QĐ",
      issuedOn: "2026-01-05",
      issuer: "UBND",
      firstYear: 2026,
      lastYear: 2030,
    },
    ...builtInColumns(),
    ...sections.map((_, s) => ({ kind: "section", id: `s${s}`, order: `a${s}`, title: TITLES[s] ?? "" }) as const),
    ...sections.flatMap((tasks, s) =>
      tasks.map(([content, lead], t): Task => {
        return { kind: "task", id: `t${s}${t}`, sectionId: `s${s}`, order: `a${t}`, cells: { content, lead } };
      }),
    ),
  ]);
}

const MAPPING: ColumnMapping = {
  headerRows: { first: 1, last: 1 },
  columns: [
    { index: 0, letter: "A", header: "TT", role: "number", confidence: 1 },
    { index: 1, letter: "B", header: "Nội dung", role: "content", confidence: 1 },
    { index: 2, letter: "C", header: "Chủ trì", role: "lead", confidence: 1 },
    { index: 3, letter: "D", header: "Kinh phí", confidence: 0 },
  ],
};

interface RowSketch {
  readonly tt?: string;
  readonly section?: readonly [numeral: string, title: string];
  readonly content?: string;
  readonly lead?: string;
  readonly cost?: string;
}

const ONE: readonly [string, string] = ["I", "Cải cách thể chế"];
const TWO: readonly [string, string] = ["II", "Cải cách thủ tục hành chính"];

/** Rows 2, 3, … of a file. */
function rowsOf(...sketches: RowSketch[]): ImportedRow[] {
  return sketches.map(({ tt, section, content = "", lead, cost }, i) => ({
    rowNumber: i + 2,
    ...(section ? { sectionNumeral: section[0], sectionTitle: section[1] } : {}),
    ...(tt === undefined ? {} : { number: tt }),
    cells: { content, ...(lead === undefined ? {} : { lead }) },
    extra: cost === undefined ? {} : { D: cost },
  }));
}

function propose(rows: readonly ImportedRow[], options: Partial<MergeInput> = {}): MergeProposal {
  return proposeMerge({ snapshot: plan(), rows, mapping: MAPPING, newId: (key) => `new ${key}`, ...options });
}

/** Each section's title, then the contents of its tasks, after the import. */
function contentsAfter({ snapshot, change }: MergeProposal): string[][] {
  return outlineOf(apply(snapshot, change)).map(({ section, tasks }) => [
    section.title,
    ...tasks.map(({ task }) => cellText(task, "content")),
  ]);
}

function textAfter({ snapshot, change }: MergeProposal, taskId: string, columnId: string): string | undefined {
  return apply(snapshot, change).task.get(taskId)?.cells[columnId];
}

describe("matching", () => {
  test.each<[string, RowSketch, string | undefined]>([
    ["number and content", { tt: "1", content: LAND }, "number-and-content"],
    [
      "content without accents",
      { tt: "9", section: ONE, content: "ra soat van ban quy pham phap luat ve dat dai" },
      "content-in-section",
    ],
    ["content under another heading", { section: TWO, content: LAND }, "content"],
    ["number and reworded content", { tt: "01.", content: "Rà soát các văn bản về đất đai" }, "number-and-similar"],
    ["nearly the same content", { content: `${LAND}, tài nguyên` }, "similar"],
    ["the number alone", { tt: "1", content: "Xây dựng trụ sở làm việc mới" }, undefined],
    ["content that is only somewhat alike", { content: "Rà soát văn bản về nhà ở" }, undefined],
  ])("by %s", (_name, sketch, reason) => {
    expect(propose(rowsOf(sketch)).matches[0]?.reason).toBe(reason);
  });

  test("a task moved to another number is found by its content, not by the number", () => {
    const rows = rowsOf({ tt: "2", section: ONE, content: LAND }, { tt: "1", section: ONE, content: LAW });
    expect(propose(rows).matches.map(({ rowNumber, taskId }) => [rowNumber, taskId])).toEqual([
      [2, "t00"],
      [3, "t01"],
    ]);
  });

  test("of tasks with one content a row takes the one whose other cells it has", () => {
    const snapshot = plan([
      [
        ["Báo cáo", "Sở Nội vụ"],
        ["Báo cáo", "Sở Tài chính"],
      ],
    ]);
    const rows = rowsOf({ section: ONE, content: "Báo cáo", lead: "Sở Tài chính" });
    const { matches, change } = propose(rows, { snapshot });
    expect(matches).toEqual([{ rowNumber: 2, taskId: "t01", reason: "repeated-content", similarity: 1 }]);
    expect(isEmptyChange(change)).toBe(true);
  });

  test("two tasks equally like a row leave it unmatched", () => {
    const snapshot = plan([
      [
        ["Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho cán bộ cấp xã năm 2026", ""],
        ["Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho cán bộ cấp xã năm 2027", ""],
      ],
    ]);
    const content = "Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho cán bộ cấp xã năm 2028";
    expect(propose(rowsOf({ content }), { snapshot }).matches).toEqual([]);
  });
});

describe("files made to take long", () => {
  const many = 6_000;
  const times = <T>(item: (i: number) => T) => Array.from({ length: many }, (_, i) => item(i));

  test.each<[string, (i: number) => RowSketch]>([
    ["one content in every row", () => ({ content: LAND })],
    ["rows near one task", (i) => ({ content: `${LAND} ${"thêm ".repeat(i % 40)}` })],
    ["rows of one word after the other", (i) => ({ content: `a${i} ${LAND}` })],
    ["one number in every row", (i) => ({ tt: "1", content: `Rà soát ${i}` })],
  ])(
    "%s",
    (_name, row) => {
      const rows = rowsOf(...times(row));
      const snapshot = plan([times(() => [LAND, "Sở Tư pháp"] as const)]);
      for (const state of [snapshot, plan()]) {
        const from = performance.now();
        const proposal = propose(rows, { snapshot: state });
        expect(Object.values(countRows(proposal)).reduce((sum, count) => sum + count, 0)).toBe(many);
        expect(performance.now() - from).toBeLessThan(15_000);
      }
    },
    40_000,
  );
});

describe("a person's links", () => {
  const rows = rowsOf(
    { content: "Rà soát về đất", lead: "Sở A" },
    { tt: "2", section: ONE, content: LAW, lead: "Sở B" },
  );

  test("come before every other evidence", () => {
    const links = new Map([
      [2, "t00"],
      [3, "t10"],
    ]);
    expect(propose(rows, { links }).matches.map(({ taskId, reason }) => [taskId, reason])).toEqual([
      ["t00", "linked"],
      ["t10", "linked"],
    ]);
  });

  test("can say that a row is a task of its own, though its content stands in the plan", () => {
    expect(propose(rows, { links: new Map([[3, null]]) }).newRows.map(({ row }) => row.rowNumber)).toContain(3);
  });

  test("to a task that is gone are passed over", () => {
    expect(propose(rows, { links: new Map([[3, "gone"]]) }).matches[1]).toMatchObject({ taskId: "t01" });
  });

  test("of an earlier file hold by content; null only keeps a row from being in doubt", () => {
    const remembered = new Map([["ra soat ve dat", "t00"]]);
    expect(propose(rows, { rememberedLinks: remembered }).matches[0]).toMatchObject({
      taskId: "t00",
      reason: "remembered",
    });
    const doubted = rowsOf({ content: `${LAND} đô thị và nhà ở xã hội` });
    expect(propose(doubted).doubtful).toHaveLength(1);
    const rememberedLinks = new Map([
      ["ra soat van ban quy pham phap luat ve dat dai do thi va nha o xa hoi", null],
      ["theo doi thi hanh phap luat hang nam", null],
    ]);
    expect(propose(doubted, { rememberedLinks }).newRows).toHaveLength(1);
    expect(propose(rowsOf({ content: LAW }), { rememberedLinks }).untouched).toHaveLength(1);
  });

  test("of rows that are taken in are worth remembering, a new task by its id", () => {
    const links = new Map([
      [2, null],
      [3, "t10"],
    ]);
    const proposal = propose(rows, { links });
    expect(linksToRemember(proposal, links)).toEqual([
      { content: "ra soat ve dat", taskId: "new row 2" },
      { content: "theo doi thi hanh phap luat hang nam", taskId: "t10" },
    ]);
    const decisions = { rejectedRows: new Set([2]), rejectedCells: new Set<string>() };
    expect(linksToRemember(propose(rows, { links, decisions }), links)).toHaveLength(1);
  });
});

describe("without a sure task", () => {
  test("a row that may be a task waits with its candidates and changes nothing", () => {
    const proposal = propose(rowsOf({ content: "Rà soát quy phạm về đất đai, nhà ở" }));
    expect(proposal.doubtful).toMatchObject([{ candidates: [{ task: { number: 1 } }], section: { id: "s1" } }]);
    expect(isEmptyChange(proposal.change)).toBe(true);
    expect(proposal.missing).toHaveLength(4);
  });

  test("numbers that begin again in each section are read within it", () => {
    const rows = rowsOf(
      { tt: "1", section: ONE, content: LAND },
      { tt: "2", section: ONE, content: LAW },
      { tt: "1", section: TWO, content: "Công bố danh mục thủ tục" },
    );
    expect(propose(rows).matches[2]).toMatchObject({ taskId: "t10", reason: "number-and-similar" });
  });

  test("between sure neighbours a reworded row is known by its place", () => {
    const rows = rowsOf({ content: LAND }, { content: "Theo dõi việc thi hành pháp luật" }, { content: LIST });
    expect(propose(rows).matches[1]).toMatchObject({ taskId: "t01", reason: "in-order" });
  });

  test("another year is another task", () => {
    const snapshot = plan([[["Tổ chức hội nghị tổng kết cải cách hành chính năm 2026", "Sở Nội vụ"]]]);
    const rows = rowsOf({ tt: "1", section: ONE, content: "Tổ chức hội nghị tổng kết cải cách hành chính năm 2027" });
    expect(propose(rows, { snapshot }).matches).toEqual([]);
  });
});

test("filling blanks writes only where the plan has nothing", () => {
  const snapshot = plan([
    [
      [LAND, ""],
      [LAW, "Sở Tư pháp"],
    ],
  ]);
  const rows = rowsOf({ content: LAND, lead: "Sở A" }, { content: LAW, lead: "Sở B" });
  const proposal = propose(rows, { snapshot, fill: "blanks" });
  expect(proposal.changedRows.map(({ task }) => task.number)).toEqual([1]);
  expect(proposal.untouched.map(({ task }) => task.number)).toEqual([2]);
});

test("a row of a task that was deleted since the sheet was sent is new, and it is said", () => {
  const mapping = {
    ...MAPPING,
    columns: [...MAPPING.columns, { index: 4, letter: "E", header: "phu-luc:1", role: "mark", confidence: 1 } as const],
  };
  const marked = rowsOf({ content: LAND }, { content: "Việc đã bị xóa" }).map((row, i) => ({
    ...row,
    mark: i === 0 ? "t00" : "gone",
  }));
  const told = (rows: readonly ImportedRow[]) =>
    propose(rows, { mapping }).issues.map(({ code, place }) => [code, place.row]);
  expect(told(marked)).toEqual([["row.task-deleted", 3]]);
  expect(told(marked.slice(1))).toEqual([]);
});

describe("cells", () => {
  test("a changed cell is shown with both texts and taken verbatim, composed", () => {
    const proposal = propose(rowsOf({ tt: "1", content: LAND, lead: "- Sở Tài chính;\n- Sở Nội vụ".normalize("NFD") }));
    expect(proposal.changedRows[0]?.cells).toEqual([
      { columnId: "lead", from: "Sở Tư pháp", to: "- Sở Tài chính;\n- Sở Nội vụ", isAccepted: true },
    ]);
    expect(textAfter(proposal, "t00", "lead")).toBe("- Sở Tài chính;\n- Sở Nội vụ");
  });

  test("another Unicode form, line breaks and spacing are no change", () => {
    const proposal = propose(rowsOf({ tt: "1", content: `  ${LAND.replace(" ", "\n")} `.normalize("NFD") }));
    expect(proposal.untouched).toHaveLength(1);
    expect(isEmptyChange(proposal.change)).toBe(true);
  });

  test("a blank cell keeps the plan's text and is listed; only on request it clears it", () => {
    const rows = rowsOf({ tt: "1", content: LAND, lead: " " });
    expect(propose(rows).untouched[0]?.keptBlanks).toEqual(["lead"]);
    expect(isEmptyChange(propose(rows).change)).toBe(true);
    expect(textAfter(propose(rows, { fill: "all" }), "t00", "lead")).toBe("");
  });

  test("a column that is not mapped is not blank: nothing changes even where blanks clear", () => {
    const proposal = propose(rowsOf({ tt: "1", content: LAND }), { fill: "all" });
    expect(isEmptyChange(proposal.change)).toBe(true);
  });

  test("an unknown column is offered, and taken in as a new column when ticked", () => {
    const rows = rowsOf({ tt: "1", content: LAND, cost: "50 triệu" }, { tt: "2", content: LAW, cost: "" });
    expect(propose(rows).offeredColumns).toEqual([{ letter: "D", name: "Kinh phí", filled: 1, isTaken: false }]);
    expect(isEmptyChange(propose(rows).change)).toBe(true);
    const { snapshot, change } = propose(rows, { takenColumns: new Set(["D"]) });
    const after = apply(snapshot, change);
    expect(after.column.get("new column D")).toMatchObject({ name: "Kinh phí", role: "extra", type: "text" });
    expect(after.task.get("t00")?.cells["new column D"]).toBe("50 triệu");
    expect(apply(after, invert(change))).toEqual(snapshot);
  });
});

describe("new rows", () => {
  test("stand after the row before them in the file, in its order", () => {
    const rows = rowsOf(
      { section: ONE, content: "Mở đầu hoàn toàn mới" },
      { tt: "1", section: ONE, content: LAND },
      { section: ONE, content: "Việc thứ nhất thêm vào" },
      { section: ONE, content: "Việc thứ hai bổ sung" },
      { tt: "2", section: ONE, content: LAW },
      { section: TWO, content: "Kết thúc bằng nhiệm vụ khác" },
    );
    expect(contentsAfter(propose(rows))).toEqual([
      [TITLES[0], "Mở đầu hoàn toàn mới", LAND, "Việc thứ nhất thêm vào", "Việc thứ hai bổ sung", LAW],
      [TITLES[1], LIST, RATE, "Kết thúc bằng nhiệm vụ khác"],
    ]);
  });

  test("between tasks that share an order key still land between them", () => {
    const base = plan();
    const twin = { ...(base.task.get("t01") as Task), order: "a0" };
    const snapshot = { ...base, task: new Map([...base.task, ["t01", twin]]) };
    const rows = rowsOf({ tt: "1", section: ONE, content: LAND }, { section: ONE, content: "Chen vào chỗ trùng" });
    expect(contentsAfter(propose(rows, { snapshot }))[0]).toEqual([TITLES[0], LAND, "Chen vào chỗ trùng", LAW]);
  });

  test("under an unknown heading bring a new section, placed as in the file", () => {
    const rows = rowsOf(
      { tt: "1", section: ONE, content: LAND },
      { section: ["II", "Chuyển đổi số quốc gia"], content: "Xây dựng kho dữ liệu" },
    );
    const proposal = propose(rows);
    expect(contentsAfter(proposal).map(([title]) => title)).toEqual([TITLES[0], "Chuyển đổi số quốc gia", TITLES[1]]);
    expect(isEmptyChange(decide(proposal, { rejectedRows: new Set([3]), rejectedCells: new Set() }).change)).toBe(true);
  });

  test("under a heading worded a little otherwise go to the section of that numeral, and it is said", () => {
    const proposal = propose(rowsOf({ section: ["II", "Cải cách các thủ tục hành chính"], content: "Việc mới tinh" }));
    expect(proposal.newRows[0]?.section).toEqual({ id: "s1", title: TITLES[1], isNew: false });
    expect(proposal.issues).toContainEqual(expect.objectContaining({ code: "section.title-differs" }));
  });

  test("bring their numbers where the plan keeps those of its document", () => {
    const rows = rowsOf({ tt: "NV-12", section: ONE, content: "Việc mới tinh" });
    const labelIn = (snapshot: PlanSnapshot) =>
      propose(rows, { snapshot }).change.added.map((added) => "label" in added);
    expect(labelIn(plan())).toEqual([false]);
    const [own] = plan().plan.values();
    const kept = own && { ...plan(), plan: new Map([[own.id, { ...own, numbering: "kept" as const }]]) };
    expect(kept && propose(rows, { snapshot: kept }).change.added).toMatchObject([{ label: "NV-12" }]);
  });

  test("in a plan without sections bring one", () => {
    const proposal = propose(rowsOf({ content: "Việc đầu tiên" }), { snapshot: plan([]) });
    expect(contentsAfter(proposal)).toEqual([["", "Việc đầu tiên"]]);
  });
});

describe("rows left out", () => {
  test("a row without content, and its number does not save it", () => {
    const proposal = propose(rowsOf({ tt: "1", lead: "Sở Y tế" }));
    expect(proposal.leftOut).toMatchObject([{ why: "no-content", row: { rowNumber: 2 } }]);
    expect(isEmptyChange(proposal.change)).toBe(true);
  });

  test("the second of two rows for one task, said to be identical or not", () => {
    const proposal = propose(
      rowsOf(
        { section: ONE, tt: "1", content: LAND, lead: "Sở A" },
        { section: ONE, tt: "1", content: LAND, lead: "Sở B" },
        { section: ONE, content: "Việc mới", lead: "Sở C" },
        { section: ONE, content: "Việc mới", lead: "Sở  C" },
      ),
    );
    expect(proposal.leftOut).toMatchObject([
      { why: "duplicate", first: 2, isIdentical: false, row: { rowNumber: 3 } },
      { why: "duplicate", first: 4, isIdentical: true, row: { rowNumber: 5 } },
    ]);
    expect(textAfter(proposal, "t00", "lead")).toBe("Sở A");
    expect(proposal.newRows).toHaveLength(1);
  });
});

describe("decisions", () => {
  const rows = rowsOf(
    { section: ONE, tt: "1", content: LAND, lead: "Sở A" },
    { section: ONE, tt: "2", content: `${LAW} và báo cáo`, lead: "Sở B" },
    { section: ONE, content: "Việc mới" },
  );

  test("a rejected cell stays, the row's other cells are taken", () => {
    const proposal = decide(propose(rows), { rejectedRows: new Set(), rejectedCells: new Set([cellKey(3, "lead")]) });
    expect(textAfter(proposal, "t01", "lead")).toBe("Sở Tư pháp");
    expect(textAfter(proposal, "t01", "content")).toBe(`${LAW} và báo cáo`);
  });

  test("rejecting every row leaves nothing; deciding again takes them back in", () => {
    const proposal = propose(rows);
    const none = decide(proposal, { rejectedRows: new Set([2, 3, 4]), rejectedCells: new Set() });
    expect(isEmptyChange(none.change)).toBe(true);
    expect(none.changedRows.map(({ isAccepted }) => isAccepted)).toEqual([false, false]);
    expect(decide(none, { rejectedRows: new Set(), rejectedCells: new Set() }).change).toEqual(proposal.change);
  });
});

test("tasks the file does not have are told and stay", () => {
  const proposal = propose(rowsOf({ tt: "1", content: LAND }));
  expect(proposal.missing.map(({ number }) => number)).toEqual([2, 3, 4]);
  expect(isEmptyChange(proposal.change)).toBe(true);
});
