import { createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { openAppModel } from "../../../../test/contracts/open-app-model.ts";
import { understandWorkbook } from "../../../core/sender/index.ts";
import type { RawSheet } from "../../../core/sheet/index.ts";
import type { WorkbookReader } from "../../../workspace/ports.ts";
import type { AppModel } from "../../state/app-model.ts";
import { createBroughtBefore } from "./brought-before.ts";
import { commitPart } from "./commit-part.ts";
import { keepCompared } from "./comparing.ts";
import { createFileSession, type FileSession } from "./file-session.ts";
import { findHeaderAgain, pointAtHeader } from "./header-pointing.ts";
import type { PartSession } from "./part-session.ts";
import { issuesOfPart } from "./session-issues.ts";
import { withRole } from "./sheet-choices.ts";

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
const OTHER = sheetOf("PL 2", HEADER, ["1", "Tổ chức hội nghị trực tuyến", "Sở Y tế", "Tháng 6/2026"]);

const unused = () => Promise.reject(new Error("not asked for here"));

/** A reader that has the sheets at hand. */
function readerOf(sheets: readonly RawSheet[]): WorkbookReader {
  return {
    read: unused,
    rows: unused,
    understand: async ({ name: fileName }, options) => ({
      ok: true,
      file: { ...understandWorkbook({ fileName, format: "xlsx", sheets }, options), format: "xlsx", issues: [] },
    }),
  };
}

interface Opened {
  readonly app: AppModel;
  readonly session: FileSession;
  readonly part: PartSession;
  commit(): ReturnType<typeof commitPart>;
}

async function openSession(...sheets: RawSheet[]): Promise<Opened> {
  const { model, dispose } = await openAppModel();
  const app: AppModel = { ...model, services: { ...model.services, reader: async () => readerOf(sheets) } };
  const [isPreviewed, setPreviewed] = createSignal(false);
  const source = { id: "f", name: "so-tu-phap.xlsx", bytes: async () => new Uint8Array([7, 8, 9]).buffer };
  const session = createRoot((end) => {
    cleanups.push(end, dispose);
    const made = createFileSession({ app, source, brought: createBroughtBefore(), isLookedAt: isPreviewed });
    keepCompared(made.parts);
    return made;
  });
  await session.read();
  setPreviewed(true);
  const part = session.parts()[0];
  if (!part) throw new Error("no sheet of the file is taken in");
  return { app, session, part, commit: () => commitPart(app, session, part, new Set()) };
}

const leadOf = (app: AppModel) => app.workspace.snapshot.task.get("t1")?.cells.lead;

test("how much of a file is read is known while the reader tells of it, and not before or after", async () => {
  const { model, dispose } = await openAppModel();
  const shares: (number | undefined)[] = [];
  const reader: WorkbookReader = {
    ...readerOf([CHANGED]),
    understand: async (file, options, { onProgress } = {}) => {
      for (const share of [0, 0.25, 0.5, 1]) {
        onProgress?.(share);
        shares.push(session.readShare());
      }
      return readerOf([CHANGED]).understand(file, options);
    },
  };
  const app: AppModel = { ...model, services: { ...model.services, reader: async () => reader } };
  const source = { id: "f", name: "so-y-te.xlsx", bytes: async () => new ArrayBuffer(0) };
  const session = createRoot((end) => {
    cleanups.push(end, dispose);
    return createFileSession({ app, source, brought: createBroughtBefore(), isLookedAt: () => false });
  });
  await session.read();
  expect(shares).toEqual([undefined, 0.25, 0.5, undefined]);
});

describe("a file on its way into the plan", () => {
  test("is committed exactly as shown, with the file as it came, and undone in one step", async () => {
    const { app, part, commit } = await openSession(CHANGED);
    const shown = part.proposal();
    const outcome = await commit();
    expect(outcome.ok && outcome.transaction.change).toEqual(shown?.change);
    expect(outcome.ok && outcome.transaction.detail).toEqual({ file: "so-tu-phap.xlsx", added: 1, changed: 1 });
    expect(part.importedCount()).toBe(2);
    expect(leadOf(app)).toBe("Sở Tư pháp");
    expect(app.workspace.snapshot.task.size).toBe(3);
    await app.workspace.undo();
    expect(leadOf(app)).toBeUndefined();
    expect(app.workspace.snapshot.task.size).toBe(2);
  });

  test("taken in again, it has nothing to add", async () => {
    const { part, commit } = await openSession(CHANGED);
    await commit();
    expect(part.proposal()).toMatchObject({ newRows: [], changedRows: [] });
    expect(await commit()).toEqual({ ok: false, refusal: "unchanged" });
  });

  test("a rejected row leaves the plan alone; taking one of its cells takes that cell only", async () => {
    const { app, part, commit } = await openSession(CHANGED);
    part.setRows([3, 5], false);
    part.setCell(3, "lead", true);
    await commit();
    expect(app.workspace.snapshot.task.get("t1")?.cells).toMatchObject({ lead: "Sở Tư pháp", deadline: "Quý I/2026" });
    expect(app.workspace.snapshot.task.size).toBe(2);
  });

  test("an edit made meanwhile makes the preview anew and is said; decisions stay", async () => {
    const { app, part, commit } = await openSession(CHANGED);
    part.setRows([5], false);
    expect(part.hasMovedOn()).toBe(false);
    app.actions.editCell("t1", "lead", "Sở Tư pháp");
    expect(part.hasMovedOn()).toBe(true);
    expect(part.proposal()?.changedRows[0]?.cells.map(({ columnId }) => columnId)).toEqual(["deadline"]);
    expect(part.proposal()?.newRows[0]?.isAccepted).toBe(false);
    expect((await commit()).ok).toBe(true);
  });

  test("known columns need no look; without a content column there are no tasks", async () => {
    expect((await openSession(CHANGED)).session.standing()).toBe("clear");
    const { session } = await openSession(CHANGED);
    await session.choose(0, (choices) => withRole(choices, { index: 1 }, null));
    expect(session.standing()).toBe("no-tasks");
  });

  test("every sheet that holds tasks is a part of its own", async () => {
    const { session } = await openSession(CHANGED, sheetOf("Trống"), OTHER);
    expect(session.parts().map(({ index }) => index)).toEqual([0, 2]);
  });

  test("a role goes to one column: choosing it elsewhere takes it from the first", async () => {
    const { session, part } = await openSession(CHANGED);
    await session.choose(0, (choices) => withRole(choices, { index: 3 }, "lead"));
    const roles = part.sheet()?.mapping?.columns.map(({ role }) => role);
    expect(roles?.filter((role) => role === "lead")).toHaveLength(1);
    expect(roles?.[3]).toBe("lead");
    expect(part.proposal()?.changedRows[0]?.cells[0]?.to).toBe("Quý II/2026");
  });

  test("a row told about by the comparison is not told about twice", async () => {
    const twice = sheetOf("PL", HEADER, ["1", "Việc mới", "Sở A", ""], ["2", "Việc mới", "Sở A", ""]);
    const { session, part } = await openSession(twice);
    expect(issuesOfPart(session, part).filter(({ code }) => code === "row.duplicate")).toHaveLength(1);
  });
});

describe("a sheet that holds a table nobody knows the header of", () => {
  const STRANGE = sheetOf(
    "Khác",
    ["x1", "y1"],
    ["rau", "Rà soát hồ sơ tồn đọng"],
    ["cá", "Lập danh sách hộ nghèo"],
    ["thịt", "Báo cáo tháng"],
  );

  test("needs a look, whatever else of the file is clear", async () => {
    const { session } = await openSession(CHANGED, STRANGE);
    expect([session.leftInDoubt(), session.standing()]).toEqual([[1], "doubtful"]);
  });

  test("is taken in by pointing at its header, and left again with it", async () => {
    const { session } = await openSession(CHANGED, STRANGE);
    await pointAtHeader(session, 1, 1);
    expect([session.leftInDoubt(), session.parts().map(({ index }) => index)]).toEqual([[], [0, 1]]);
    await findHeaderAgain(session, 1);
    expect([session.leftInDoubt(), session.parts().map(({ index }) => index)]).toEqual([[1], [0]]);
  });

  test("is settled by saying that there are no tasks in it", async () => {
    const { session } = await openSession(CHANGED, STRANGE);
    await session.choose(1, (choices) => ({ ...choices, isTaken: false }));
    expect(session.leftInDoubt()).toEqual([]);
    await pointAtHeader(session, 1, 1);
    expect(session.parts()).toHaveLength(2);
  });

  test("pointing at the header of a sheet that is taken in chooses nothing more", async () => {
    const { session } = await openSession(CHANGED);
    await pointAtHeader(session, 0, 1);
    expect(session.choices().get(0)).toEqual({ headerRow: 1 });
  });
});
