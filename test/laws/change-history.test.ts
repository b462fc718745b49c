import fc from "fast-check";
import { expect, test } from "vitest";
import {
  apply,
  EMPTY_HISTORY,
  historyOf,
  isEmptyChange,
  type PlanChange,
  recordTransaction,
  refit,
  type Transaction,
  type TransactionEvent,
  takeBack,
  type UndoHistory,
} from "../../src/core/change/index.ts";
import type { PlanSnapshot } from "../../src/core/model/index.ts";
import { changeFor, homelessTasks, type Intent, intents, SEED, snapshots } from "./plan-arbitraries.ts";

type Step = { readonly do: "act"; readonly acts: readonly Intent[] } | { readonly do: "undo" | "redo" };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: intents.map((acts) => ({ do: "act", acts }) as const) },
    { weight: 3, arbitrary: fc.constant({ do: "undo" } as const) },
    { weight: 2, arbitrary: fc.constant({ do: "redo" } as const) },
  ),
  { maxLength: 12 },
);

/** One tab's plan with its journal. */
class Session {
  state: PlanSnapshot;
  history: UndoHistory = EMPTY_HISTORY;
  readonly journal: Transaction[] = [];

  constructor(start: PlanSnapshot) {
    this.state = start;
  }

  act(acts: readonly Intent[]): void {
    this.record("cell.edit", changeFor(this.state, acts, `n${this.journal.length}-`));
  }

  undo(target = this.history.undo.at(-1)): void {
    if (target) this.record("history.undo", takeBack(target.change, this.state).change, target.id);
  }

  redo(): void {
    const target = this.history.redo.at(-1);
    if (target) this.record("history.redo", refit(target.change, this.state, this.state), target.id);
  }

  private record(event: TransactionEvent, change: PlanChange, target?: string): void {
    const transaction: Transaction = {
      id: `x${this.journal.length}`,
      planId: "plan-54",
      at: "2026-03-02T01:02:03.004Z",
      event,
      detail: {},
      change,
      ...(target === undefined ? {} : { target }),
    };
    this.state = apply(this.state, change);
    this.history = recordTransaction(this.history, transaction);
    this.journal.push(transaction);
  }
}

test("undo and redo walk a stack of states, and the journal alone leads to the same history", () => {
  fc.assert(
    fc.property(snapshots, steps, (start, walk) => {
      const session = new Session(start);
      const past: PlanSnapshot[] = [];
      const future: PlanSnapshot[] = [];
      for (const step of walk) {
        const before = session.state;
        if (step.do === "act") {
          session.act(step.acts);
          past.push(before);
          future.length = 0;
        } else {
          const [from, to] = step.do === "undo" ? [past, future] : [future, past];
          session[step.do]();
          const expected = from.pop();
          if (expected) to.push(before);
          expect(session.state).toEqual(expected ?? before);
        }
        expect([session.history.undo.length, session.history.redo.length]).toEqual([past.length, future.length]);
      }
      expect(historyOf(session.journal)).toEqual(session.history);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test("everything undone gives the starting plan", () => {
  fc.assert(
    fc.property(snapshots, fc.array(intents, { maxLength: 8 }), (start, acts) => {
      const session = new Session(start);
      for (const act of acts) session.act(act);
      while (session.history.undo.length > 0) session.undo();
      expect(session.state).toEqual(start);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test("acts can be reverted in any order without a task losing its section, and each only once", () => {
  fc.assert(
    fc.property(snapshots, fc.array(intents, { maxLength: 6 }), fc.array(fc.nat()), (start, acts, picks) => {
      const session = new Session(start);
      for (const act of acts) session.act(act);
      for (const pick of picks) {
        const { undo } = session.history;
        session.undo(undo[pick % Math.max(1, undo.length)]);
        expect(homelessTasks(session.state)).toEqual([]);
      }
      expect(session.history.undo.length).toBe(Math.max(0, acts.length - picks.length));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test("what is done twice has no effect the second time", () => {
  fc.assert(
    fc.property(snapshots, intents, (start, acts) => {
      const session = new Session(start);
      session.act(acts);
      const [act] = session.history.undo;
      session.undo();
      expect(act && isEmptyChange(takeBack(act.change, session.state).change)).toBe(true);
    }),
    { seed: SEED, numRuns: 200 },
  );
});
