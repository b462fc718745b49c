import { describe, expect, test, vi } from "vitest";
import { samplePlan } from "../../test/contracts/sample-plan.ts";
import { createMemoryStorage } from "../adapters/storage/memory-storage.ts";
import { createMemoryTabs } from "../adapters/tabs/index.ts";
import { cellText, type PlanSnapshot, planOf } from "../core/model/index.ts";
import { deleteTasks, editCell } from "./commands/index.ts";
import { type PlanStorage, StorageFailure, type TabChannel } from "./ports.ts";
import { Workspace } from "./workspace.ts";

const NO_TABS: TabChannel = { announce: () => undefined, listen: () => () => undefined };

async function newStorage(): Promise<PlanStorage> {
  const storage = createMemoryStorage();
  await storage.create(samplePlan(), []);
  return storage;
}

let lastId = 0;

async function open(storage: PlanStorage, tabs: TabChannel = NO_TABS): Promise<Workspace> {
  const planId = planOf(samplePlan()).id;
  const stored = await storage.load(planId);
  if (!stored) throw new Error("the plan was not stored");
  const clock = { now: () => "2026-03-02T01:02:03.004Z", today: () => "2026-03-02" };
  return new Workspace({ planId, stored, storage: async () => storage, tabs, clock, newId: () => `id-${++lastId}` });
}

function cell(snapshot: PlanSnapshot, taskId: string, columnId: string): string | undefined {
  const task = snapshot.task.get(taskId);
  return task && cellText(task, columnId);
}

describe("one tab", () => {
  test("an edit shows at once and is called saved only when storage has it", async () => {
    const storage = await newStorage();
    const workspace = await open(storage);
    workspace.run(editCell("t1", "lead", "- Sở Nội vụ."));
    expect(cell(workspace.snapshot, "t1", "lead")).toBe("- Sở Nội vụ.");
    expect(workspace.saveState).toEqual({ kind: "saving", pending: 1 });
    await workspace.whenSaved();
    expect(workspace.saveState.kind).toBe("saved");
    const stored = await storage.load(workspace.planId);
    expect(stored && cell(stored.snapshot, "t1", "lead")).toBe("- Sở Nội vụ.");
  });

  test("a command that changes nothing leaves no trace", async () => {
    const workspace = await open(await newStorage());
    expect(workspace.run(editCell("t2", "lead", "Sở Nội vụ"))).toEqual({ ok: false, refusal: "unchanged" });
    expect(workspace.run(editCell("gone", "lead", "x"))).toEqual({ ok: false, refusal: "not-found" });
    expect(workspace.history.undo).toEqual([]);
    expect(workspace.saveState.kind).toBe("saved");
  });

  test("text is stored composed (NFC), otherwise as typed", async () => {
    const workspace = await open(await newStorage());
    workspace.run(editCell("t1", "note", "  =1+1\n- Sở Nội vụ".normalize("NFD")));
    expect(cell(workspace.snapshot, "t1", "note")).toBe("  =1+1\n- Sở Nội vụ".normalize("NFC"));
  });

  test("undo and redo go one act at a time and reach over a reload", async () => {
    const storage = await newStorage();
    const first = await open(storage);
    first.run(editCell("t1", "lead", "một"));
    first.run(editCell("t1", "lead", "hai"));
    await first.whenSaved();
    const second = await open(storage);
    await second.undo();
    expect(cell(second.snapshot, "t1", "lead")).toBe("một");
    await second.undo();
    expect(cell(second.snapshot, "t1", "lead")).toBe("");
    expect(await second.undo()).toEqual({ ok: false, refusal: "nothing" });
    await second.whenSaved();
    const third = await open(storage);
    await third.redo();
    await third.redo();
    expect(cell(third.snapshot, "t1", "lead")).toBe("hai");
    expect(await third.redo()).toEqual({ ok: false, refusal: "nothing" });
  });

  test("undo asked for while the history is still being read leaves alone what is done meanwhile", async () => {
    const storage = await newStorage();
    const earlier = await open(storage);
    earlier.run(editCell("t1", "lead", "một"));
    earlier.run(editCell("t1", "lead", "hai"));
    await earlier.whenSaved();
    let read = () => {};
    const waited = new Promise<void>((resolve) => {
      read = resolve;
    });
    const slow: PlanStorage = { ...storage, journal: (...args) => waited.then(() => storage.journal(...args)) };
    const workspace = await open(slow);
    const undone = [workspace.undo()];
    workspace.run(editCell("t2", "note", "gõ sau đó"));
    await workspace.whenSaved();
    undone.push(workspace.undo(), workspace.undo());
    workspace.run(editCell("t1", "note", "gõ sau cùng"));
    read();
    await Promise.all(undone);
    expect(cell(workspace.snapshot, "t1", "lead")).toBe("");
    expect(cell(workspace.snapshot, "t2", "note")).toBe("");
    expect(cell(workspace.snapshot, "t1", "note")).toBe("gõ sau cùng");
  });

  test("undo and redo come before what is done right after they were asked for", async () => {
    const workspace = await open(await newStorage());
    await workspace.loadHistory();
    workspace.run(editCell("t1", "lead", "một"));
    const undone = workspace.undo();
    workspace.run(editCell("t2", "note", "hai"));
    expect(await undone).toMatchObject({ ok: true });
    expect(cell(workspace.snapshot, "t1", "lead")).toBe("");
    const again = [workspace.undo(), workspace.redo()];
    workspace.run(editCell("t2", "lead", "ba"));
    expect(await Promise.all(again)).toMatchObject([{ ok: true }, { ok: true }]);
    expect(cell(workspace.snapshot, "t2", "note")).toBe("hai");
    expect(cell(workspace.snapshot, "t2", "lead")).toBe("ba");
  });

  test("an act of long ago is taken back alone, keeping cells edited since", async () => {
    const workspace = await open(await newStorage());
    const removal = workspace.run(deleteTasks(["t2"]));
    const early = workspace.run(editCell("t1", "lead", "một"));
    workspace.run(editCell("t1", "note", "ghi chú"));
    if (!removal.ok || !early.ok) throw new Error("refused");
    expect(await workspace.revert(removal.transaction.id)).toMatchObject({ ok: true, kept: 0 });
    expect(cell(workspace.snapshot, "t2", "content")).toBe("Công bố thủ tục");
    workspace.run(editCell("t1", "lead", "hai"));
    expect(await workspace.revert(early.transaction.id)).toEqual({ ok: false, refusal: "kept-all" });
    expect(cell(workspace.snapshot, "t1", "lead")).toBe("hai");
    expect(cell(workspace.snapshot, "t1", "note")).toBe("ghi chú");
  });
});

describe("storage that fails", () => {
  test("the work stays, the reason is told, and trying again stores it", async () => {
    const storage = await newStorage();
    let isFull = true;
    const failing: PlanStorage = {
      ...storage,
      commit: (...args) => (isFull ? Promise.reject(new StorageFailure("full")) : storage.commit(...args)),
    };
    const workspace = await open(failing);
    workspace.run(editCell("t1", "lead", "một"));
    await expect(workspace.whenSaved()).rejects.toMatchObject({ code: "full" });
    expect(workspace.saveState).toEqual({ kind: "failed", code: "full", pending: 1 });
    expect(cell(workspace.snapshot, "t1", "lead")).toBe("một");
    isFull = false;
    await workspace.catchUp();
    expect(workspace.saveState.kind).toBe("saved");
    expect(cell((await storage.load(workspace.planId))?.snapshot ?? samplePlan(), "t1", "lead")).toBe("một");
    workspace.close();
  });

  test("a failure that may pass is tried again by itself; one that cannot is not", async () => {
    vi.useFakeTimers();
    try {
      const storage = await newStorage();
      let code: "timeout" | "outdated" = "timeout";
      const commit = vi.fn(() => Promise.reject(new StorageFailure(code)));
      const workspace = await open({ ...storage, commit });
      workspace.run(editCell("t1", "lead", "một"));
      await vi.advanceTimersByTimeAsync(1);
      expect(commit).toHaveBeenCalledTimes(1);
      code = "outdated";
      await vi.advanceTimersByTimeAsync(5_000);
      expect(commit).toHaveBeenCalledTimes(2);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(commit).toHaveBeenCalledTimes(2);
      expect(workspace.saveState).toEqual({ kind: "failed", code: "outdated", pending: 1 });
      workspace.close();
    } finally {
      vi.useRealTimers();
    }
  });

  test("a commit that reached the disk though it seemed to fail is not done twice", async () => {
    const storage = await newStorage();
    let isFirst = true;
    const late: PlanStorage = {
      ...storage,
      async commit(...args) {
        const result = await storage.commit(...args);
        if (!isFirst) return result;
        isFirst = false;
        throw new StorageFailure("timeout");
      },
    };
    const workspace = await open(late);
    workspace.run(editCell("t1", "lead", "một"));
    await expect(workspace.whenSaved()).rejects.toThrow();
    await workspace.catchUp();
    expect(workspace.saveState.kind).toBe("saved");
    expect(await storage.journal(workspace.planId, { after: 0 })).toHaveLength(1);
    workspace.close();
  });
});

describe("two tabs", () => {
  async function openTwo() {
    const storage = await newStorage();
    const tabs = createMemoryTabs();
    const left = await open(storage, tabs());
    const right = await open(storage, tabs());
    return { storage, left, right };
  }

  async function settle(...workspaces: readonly Workspace[]) {
    for (const workspace of workspaces) await workspace.whenSaved();
    for (const workspace of workspaces) await workspace.catchUp();
  }

  test("edits of different cells made at the same moment both stand in both", async () => {
    const { left, right, storage } = await openTwo();
    left.run(editCell("t1", "lead", "trái"));
    right.run(editCell("t1", "note", "phải"));
    await settle(left, right);
    for (const { snapshot } of [
      left,
      right,
      { snapshot: (await storage.load(left.planId))?.snapshot ?? samplePlan() },
    ]) {
      expect(cell(snapshot, "t1", "lead")).toBe("trái");
      expect(cell(snapshot, "t1", "note")).toBe("phải");
    }
  });

  test("edits of one cell: the later commit wins and the journal holds both", async () => {
    const { left, right, storage } = await openTwo();
    left.run(editCell("t1", "lead", "trái"));
    right.run(editCell("t1", "lead", "phải"));
    await settle(left, right);
    expect(cell(left.snapshot, "t1", "lead")).toBe(cell(right.snapshot, "t1", "lead"));
    const texts = (await storage.journal(left.planId, { after: 0 })).map(({ transaction }) => transaction.detail.text);
    expect(texts.sort()).toEqual(["phải", "trái"]);
  });

  test("an edit of a task deleted in the other tab brings the task back with the edit", async () => {
    const { left, right } = await openTwo();
    left.run(deleteTasks(["t1"]));
    right.run(editCell("t1", "lead", "phải"));
    await settle(left, right);
    expect(cell(left.snapshot, "t1", "lead")).toBe("phải");
    expect(cell(left.snapshot, "t1", "content")).toBe(cell(samplePlan(), "t1", "content"));
    expect(cell(right.snapshot, "t1", "lead")).toBe("phải");
  });

  test("an act of the other tab is told as remote and can be undone here", async () => {
    const { left, right } = await openTwo();
    const origins: string[] = [];
    right.subscribe((event) => event.type === "changed" && origins.push(event.origin));
    left.run(editCell("t1", "lead", "trái"));
    await left.whenSaved();
    await right.catchUp();
    expect(origins).toEqual(["remote"]);
    await right.undo();
    await settle(left, right);
    expect(cell(left.snapshot, "t1", "lead")).toBe("");
  });
});
