import { createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { openAppModel } from "../../../test/contracts/open-app-model.ts";
import type { RawSheet } from "../../core/sheet/index.ts";
import type { ReadOutcome } from "../../workspace/ports.ts";
import type { AppModel } from "../state/app-model.ts";
import { createFileSession, type FileSession } from "./file-session.ts";
import { issuesOf } from "./session-issues.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

function sheetOf(name: string, ...rows: readonly (readonly string[])[]): RawSheet {
  return {
    name,
    hidden: false,
    rows: rows.map((cells) => cells.map((text) => (text === "" ? undefined : { text, type: "text" as const }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

const HEADER = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian hoàn thành"];
const CHANGED = sheetOf(
  "PL",
  HEADER,
  ["I", "Cải cách thể chế"],
  ["1", "- Rà soát văn bản\n- Báo cáo", "Sở Tư pháp", "Quý II/2026"],
  ["2", "Công bố thủ tục", "Sở Nội vụ", ""],
  ["3", "Xây dựng đề án chuyển đổi số", "Sở Khoa học và Công nghệ", "Năm 2026"],
);

const unused = () => Promise.reject(new Error("not asked for here"));

async function openSession(...sheets: RawSheet[]): Promise<{ app: AppModel; session: FileSession }> {
  const { model, dispose } = await openAppModel();
  const workbook = { fileName: "so-tu-phap.xlsx", format: "xlsx" as const, sheets };
  const outcome: ReadOutcome = { ok: true, workbook, issues: [] };
  const app: AppModel = {
    ...model,
    services: {
      ...model.services,
      reader: async () => ({ read: async () => outcome, understand: unused, rows: unused }),
    },
  };
  const [isPreviewed, setPreviewed] = createSignal(false);
  const file = new File([new Uint8Array([7, 8, 9])], "so-tu-phap.xlsx");
  const session = createRoot((end) => {
    cleanups.push(end, dispose);
    return createFileSession(app, file, isPreviewed);
  });
  await session.read();
  setPreviewed(true);
  return { app, session };
}

const leadOf = (app: AppModel) => app.workspace.snapshot.task.get("t1")?.cells.lead;

describe("a file on its way into the plan", () => {
  test("is committed exactly as shown, with the file as it came, and undone in one step", async () => {
    const { app, session } = await openSession(CHANGED);
    const shown = session.proposal();
    const outcome = session.commit();
    expect(outcome?.ok && outcome.transaction.change).toEqual(shown?.change);
    expect(outcome?.ok && outcome.transaction.detail).toEqual({ file: "so-tu-phap.xlsx", added: 1, changed: 1 });
    expect(session.importedCount()).toBe(2);
    expect(leadOf(app)).toBe("Sở Tư pháp");
    expect(app.workspace.snapshot.task.size).toBe(3);
    await app.workspace.undo();
    expect(leadOf(app)).toBeUndefined();
    expect(app.workspace.snapshot.task.size).toBe(2);
  });

  test("taken in again, it has nothing to add", async () => {
    const { session } = await openSession(CHANGED);
    session.commit();
    expect(session.proposal()).toMatchObject({ newRows: [], changedRows: [] });
    expect(session.commit()).toEqual({ ok: false, refusal: "unchanged" });
  });

  test("a rejected row leaves the plan alone; taking one of its cells takes that cell only", async () => {
    const { app, session } = await openSession(CHANGED);
    session.setRows([3, 5], false);
    session.setCell(3, "lead", true);
    session.commit();
    expect(app.workspace.snapshot.task.get("t1")?.cells).toMatchObject({ lead: "Sở Tư pháp", deadline: "Quý I/2026" });
    expect(app.workspace.snapshot.task.size).toBe(2);
  });

  test("an edit made meanwhile makes the preview anew and is said; decisions stay", async () => {
    const { app, session } = await openSession(CHANGED);
    session.setRows([5], false);
    expect(session.hasMovedOn()).toBe(false);
    app.actions.editCell("t1", "lead", "Sở Tư pháp");
    expect(session.hasMovedOn()).toBe(true);
    expect(session.proposal()?.changedRows[0]?.cells.map(({ columnId }) => columnId)).toEqual(["deadline"]);
    expect(session.proposal()?.newRows[0]?.isAccepted).toBe(false);
    expect(session.commit()?.ok).toBe(true);
  });

  test("known columns need no look; unknown ones, or a second sheet with tasks, do", async () => {
    expect((await openSession(CHANGED)).session.isSure()).toBe(true);
    expect((await openSession(CHANGED, { ...CHANGED, name: "PL 2" })).session.isSure()).toBe(false);
    const odd = sheetOf("PL", ["TT", "Nội dung cần làm ngay", "Chủ trì"], ["1", "Việc", "Sở A"]);
    expect((await openSession(odd)).session.isSure()).toBe(false);
  });

  test("a role goes to one column: choosing it elsewhere takes it from the first", async () => {
    const { session } = await openSession(CHANGED);
    session.chooseRole(3, "lead");
    const roles = session.sheet()?.mapping?.columns.map(({ role }) => role);
    expect(roles?.filter((role) => role === "lead")).toHaveLength(1);
    expect(roles?.[3]).toBe("lead");
    expect(session.proposal()?.changedRows[0]?.cells[0]?.to).toBe("Quý II/2026");
  });

  test("a row told about by the comparison is not told about twice", async () => {
    const twice = sheetOf("PL", HEADER, ["1", "Việc mới", "Sở A", ""], ["2", "Việc mới", "Sở A", ""]);
    const { session } = await openSession(twice);
    expect(issuesOf(session).filter(({ code }) => code === "row.duplicate")).toHaveLength(1);
  });
});
