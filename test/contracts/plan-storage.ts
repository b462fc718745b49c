import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cellText, type PlanRecord, type PlanSnapshot, recordsOf } from "../../src/core/model/index.ts";
import { type KeptFile, type PlanStorage, StorageFailure } from "../../src/workspace/ports.ts";
import { cellEdit, samplePlan, sampleTask, sampleTransaction } from "./sample-plan.ts";

/** What every `PlanStorage` keeps to. */
export function describePlanStorage(name: string, open: () => PlanStorage): void {
  describe(`${name} keeps the plan storage contract`, () => {
    let storage: PlanStorage;
    beforeEach(() => {
      storage = open();
    });
    afterEach(() => storage.close());

    const leadOfFirstTask = async () => {
      const task = (await storage.load("plan-54"))?.snapshot.task.get("t1");
      return task && cellText(task, "lead");
    };
    const revisions = async (range: { after: number; last?: number }) =>
      (await storage.journal("plan-54", range)).map(({ revision }) => revision);

    test("nothing is stored at first", async () => {
      expect(await storage.listPlans()).toEqual([]);
      expect(await storage.load("plan-54")).toBeUndefined();
      expect(await storage.journal("plan-54", { after: 0 })).toEqual([]);
      expect(await storage.files("plan-54")).toEqual([]);
    });

    test("a created plan is listed and loads as it was", async () => {
      const journal = [{ revision: 1, transaction: cellEdit("x1", undefined, "Sở Y tế") }];
      expect(await storage.create(samplePlan(), journal)).toEqual({ ok: true, revision: 1 });
      const stored = await storage.load("plan-54");
      expect(stored?.snapshot).toEqual(samplePlan());
      expect(stored?.revision).toBe(1);
      expect(await storage.journal("plan-54", { after: 0 })).toEqual(journal);
    });

    test("a created plan keeps the files it came with", async () => {
      const transaction = cellEdit("x1", undefined, "Sở Y tế");
      const file = keptFile("file-1");
      await storage.create(samplePlan(), [{ revision: 1, transaction }], [file]);
      expect(await storage.files("plan-54")).toEqual([file]);
    });

    test("where a file cannot be stored there is no plan either", async () => {
      const unstorable: KeptFile = Object.assign(keptFile("file-1"), { bytes: () => undefined });
      await expect(storage.create(samplePlan(), [], [unstorable])).rejects.toThrow(StorageFailure);
      expect(await storage.listPlans()).toEqual([]);
    });

    test("a plan without a journal stands at revision 0", async () => {
      expect(await storage.create(samplePlan(), [])).toEqual({ ok: true, revision: 0 });
      expect((await storage.load("plan-54"))?.revision).toBe(0);
    });

    test("an id that is taken is refused with the stored revision, and nothing changes", async () => {
      await storage.create(samplePlan(), [{ revision: 1, transaction: cellEdit("x1", undefined, "A") }]);
      await storage.commit("plan-54", [cellEdit("x2", undefined, "B")], 1);
      expect(await storage.create(samplePlan(), [])).toEqual({ ok: false, revision: 2 });
      expect(await leadOfFirstTask()).toBe("B");
    });

    test("plans are listed in the order of their ids and do not mix", async () => {
      await storage.create(samplePlan("plan-b"), []);
      await storage.create(samplePlan("plan-a"), []);
      await storage.create(samplePlan("plan-a2"), []);
      expect((await storage.listPlans()).map(({ id }) => id)).toEqual(["plan-a", "plan-a2", "plan-b"]);
      expect((await storage.load("plan-a"))?.snapshot).toEqual(samplePlan("plan-a"));
    });

    test("a plan that nothing was committed to is taken away whole, and no other", async () => {
      await storage.create(samplePlan("plan-53"), []);
      await storage.create(samplePlan(), [{ revision: 1, transaction: cellEdit("x1", undefined, "A") }]);
      expect(await storage.remove("plan-54", 1)).toEqual({ ok: true, revision: 1 });
      expect((await storage.listPlans()).map(({ id }) => id)).toEqual(["plan-53"]);
      expect([await storage.load("plan-54"), await storage.journal("plan-54", { after: 0 })]).toEqual([undefined, []]);
      expect(await storage.create(samplePlan(), [])).toEqual({ ok: true, revision: 0 });
      expect(await storage.remove("plan-9", 7)).toEqual({ ok: true, revision: 7 });
    });

    test("a plan that moved on is not taken away", async () => {
      await storage.create(samplePlan(), [{ revision: 1, transaction: cellEdit("x1", undefined, "A") }]);
      await storage.commit("plan-54", [cellEdit("x2", undefined, "B")], 1);
      expect(await storage.remove("plan-54", 1)).toEqual({ ok: false, revision: 2 });
      expect((await storage.load("plan-54"))?.revision).toBe(2);
    });

    test("a commit writes the records, the journal and the revision", async () => {
      await storage.create(samplePlan(), []);
      const edit = cellEdit("x1", undefined, "Sở Y tế");
      expect(await storage.commit("plan-54", [edit], 0)).toEqual({ ok: true, revision: 1 });
      const stored = await storage.load("plan-54");
      expect(stored?.revision).toBe(1);
      expect(stored?.snapshot.task.get("t1")?.cells).toEqual({
        content: "- Rà soát văn bản\n- Báo cáo",
        deadline: "Quý I/2026",
        lead: "Sở Y tế",
      });
      expect(await storage.journal("plan-54", { after: 0 })).toEqual([{ revision: 1, transaction: edit }]);
    });

    test("one commit can add, change and remove the same records many times", async () => {
      await storage.create(samplePlan(), []);
      const second = samplePlan().task.get("t2");
      if (!second) throw new Error("the sample has a task t2");
      const transactions = [
        sampleTransaction("x1", { added: [sampleTask("t3", "a2", { content: "Mới" })], removed: [second] }),
        sampleTransaction("x2", {
          updated: [{ kind: "task", id: "t3", fields: { "cells/lead": { from: undefined, to: "Sở Y tế" } } }],
        }),
        cellEdit("x3", undefined, "A"),
        cellEdit("x4", "A", undefined),
      ];
      expect(await storage.commit("plan-54", transactions, 0)).toEqual({ ok: true, revision: 4 });
      const snapshot = (await storage.load("plan-54"))?.snapshot;
      expect([...(snapshot?.task.values() ?? [])]).toEqual([
        samplePlan().task.get("t1"),
        sampleTask("t3", "a2", { content: "Mới", lead: "Sở Y tế" }),
      ]);
      expect(await revisions({ after: 0 })).toEqual([1, 2, 3, 4]);
    });

    test("records the commit does not name stay as they were", async () => {
      await storage.create(samplePlan(), []);
      await storage.commit("plan-54", [cellEdit("x1", undefined, "A")], 0);
      const loaded = await storage.load("plan-54");
      expect(loaded && untouchedRecords(loaded.snapshot)).toEqual(untouchedRecords(samplePlan()));
    });

    test("the second of two commits after one revision is refused and writes nothing", async () => {
      await storage.create(samplePlan(), []);
      const file = keptFile("f1");
      const results = await Promise.all([
        storage.commit("plan-54", [cellEdit("x1", undefined, "A")], 0),
        storage.commit("plan-54", [cellEdit("x2", undefined, "B")], 0, [file]),
      ]);
      expect(results).toEqual([
        { ok: true, revision: 1 },
        { ok: false, revision: 1 },
      ]);
      expect(await leadOfFirstTask()).toBe("A");
      expect(await revisions({ after: 0 })).toEqual([1]);
      expect(await storage.files("plan-54")).toEqual([]);
    });

    test("a caller that knows the plan gets the same answers, stored or refused", async () => {
      await storage.create(samplePlan(), []);
      const commit = (id: string, text: string) =>
        storage.commit("plan-54", [cellEdit(id, undefined, text)], 0, [], samplePlan());
      expect(await Promise.all([commit("x1", "A"), commit("x2", "B")])).toEqual([
        { ok: true, revision: 1 },
        { ok: false, revision: 1 },
      ]);
      expect(await leadOfFirstTask()).toBe("A");
      expect(await revisions({ after: 0 })).toEqual([1]);
      const taken = sampleTransaction("x3", { added: [sampleTask("t1", "a0", {})] });
      await expect(storage.commit("plan-54", [taken], 1, [], samplePlan())).rejects.toMatchObject({ code: "unknown" });
      expect(await revisions({ after: 0 })).toEqual([1]);
    });

    test("three hundred commits racing from two sides lose none", async () => {
      await storage.create(samplePlan(), []);
      const commitAll = async (side: string) => {
        let after = 0;
        for (let done = 0; done < 150; ) {
          const added = [sampleTask(`${side}${done}`, "b0", {})];
          const result = await storage.commit("plan-54", [sampleTransaction(`${side}${done}`, { added })], after);
          after = result.revision;
          if (result.ok) done++;
        }
      };
      await Promise.all([commitAll("left"), commitAll("right")]);
      const stored = await storage.load("plan-54");
      expect(stored?.revision).toBe(300);
      expect(stored?.snapshot.task.size).toBe(302);
    });

    test.each([
      ["updates a record that is not there", { updated: [{ kind: "task", id: "gone", fields: {} }] }],
      ["updates a field that holds something else", cellEdit("x1", "wrong", "A").change],
      ["adds a record that is there", { added: [sampleTask("t1", "a0", {})] }],
      ["removes a record that is not there", { removed: [sampleTask("gone", "a0", {})] }],
    ] as const)("a commit that %s fails and writes nothing", async (_, change) => {
      await storage.create(samplePlan(), []);
      const good = cellEdit("x0", undefined, "A", "support");
      const failing = storage.commit("plan-54", [good, sampleTransaction("x1", change)], 0, [keptFile("f1")]);
      await expect(failing).rejects.toMatchObject({ name: "StorageFailure", code: "unknown" });
      const stored = await storage.load("plan-54");
      expect(stored).toEqual({ snapshot: samplePlan(), revision: 0 });
      expect(await storage.journal("plan-54", { after: 0 })).toEqual([]);
      expect(await storage.files("plan-54")).toEqual([]);
    });

    test.each([
      ["fails", undefined],
      ["fails for a caller that still knows it: a browser may have cleared everything", samplePlan()],
    ])("a commit to a plan that is not there %s", async (_, known) => {
      const failing = storage.commit("plan-54", [cellEdit("x1", undefined, "A")], 0, [], known);
      await expect(failing).rejects.toMatchObject({ code: "unknown" });
      expect(await storage.load("plan-54")).toBeUndefined();
      expect(await storage.journal("plan-54", { after: 0 })).toEqual([]);
    });

    test("the journal is read after a revision, and only so many of the newest", async () => {
      await storage.create(samplePlan(), []);
      for (let after = 0; after < 5; after++)
        await storage.commit("plan-54", [cellEdit(`x${after}`, after ? `${after}` : undefined, `${after + 1}`)], after);
      expect(await revisions({ after: 0 })).toEqual([1, 2, 3, 4, 5]);
      expect(await revisions({ after: 3 })).toEqual([4, 5]);
      expect(await revisions({ after: 5 })).toEqual([]);
      expect(await revisions({ after: 0, last: 2 })).toEqual([4, 5]);
      expect(await revisions({ after: 4, last: 2 })).toEqual([5]);
      expect(await revisions({ after: 0, last: 0 })).toEqual([]);
    });

    test("kept files come back byte for byte, by plan", async () => {
      await storage.create(samplePlan(), []);
      await storage.create(samplePlan("plan-55"), []);
      const files = [keptFile("f2"), keptFile("f1")];
      await storage.commit("plan-54", [cellEdit("x1", undefined, "A")], 0, files);
      expect(await storage.files("plan-54")).toEqual([keptFile("f1"), keptFile("f2")]);
      expect(await storage.files("plan-55")).toEqual([]);
    });

    test("a field taken away is journalled as such", async () => {
      await storage.create(samplePlan(), []);
      await storage.commit("plan-54", [cellEdit("x1", "Quý I/2026", undefined, "deadline")], 0);
      const [entry] = await storage.journal("plan-54", { after: 0 });
      expect(entry?.transaction.change.updated[0]?.fields).toStrictEqual({
        "cells/deadline": { from: "Quý I/2026", to: undefined },
      });
      expect((await storage.load("plan-54"))?.snapshot.task.get("t1")?.cells).not.toHaveProperty("deadline");
    });

    test("a column named __proto__ is a column like any other", async () => {
      await storage.create(samplePlan(), []);
      await storage.commit("plan-54", [cellEdit("x1", undefined, "text", "__proto__")], 0);
      const task = (await storage.load("plan-54"))?.snapshot.task.get("t1");
      expect(task && cellText(task, "__proto__")).toBe("text");
    });

    test("after closing every call fails as closed", async () => {
      await storage.create(samplePlan(), []);
      storage.close();
      const calls = [
        storage.listPlans(),
        storage.remove("plan-54", 1),
        storage.load("plan-54"),
        storage.create(samplePlan("plan-55"), []),
        storage.commit("plan-54", [cellEdit("x1", undefined, "A")], 0),
        storage.journal("plan-54", { after: 0 }),
        storage.files("plan-54"),
      ];
      for (const outcome of await Promise.allSettled(calls)) {
        const reason = outcome.status === "rejected" ? outcome.reason : undefined;
        expect(reason).toBeInstanceOf(StorageFailure);
        expect(reason.code).toBe("closed");
      }
    });
  });
}

function untouchedRecords(snapshot: PlanSnapshot): PlanRecord[] {
  const untouched = recordsOf(snapshot).filter(({ id }) => id !== "t1");
  return untouched.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
}

function keptFile(id: string): KeptFile {
  return {
    id,
    planId: "plan-54",
    name: "Sở Y tế.xlsx",
    at: "2026-03-02T01:02:03.004Z",
    bytes: new Uint8Array([0, 255, 10, 13, 128]),
    transactionId: "x1",
  };
}
