import { expect, test } from "vitest";
import { EMPTY_CHANGE, historyOf, type Transaction, type TransactionEvent } from "../../core/change/index.ts";
import { actsOf } from "./act-list.ts";

const act = (id: string, minute: number, event: TransactionEvent = "cell.edit", target?: string): Transaction => ({
  id,
  planId: "p",
  at: `2026-01-05T08:${String(minute).padStart(2, "0")}:00.000Z`,
  event,
  detail: {},
  change: EMPTY_CHANGE,
  ...(target === undefined ? {} : { target }),
});

const lines = (...journal: Transaction[]) =>
  actsOf(historyOf(journal)).map(
    ({ transaction, isUndone, steps }) => `${transaction.id}${isUndone ? "~" : ""} ${steps}`,
  );

test("acts stand newest first, each with the steps that undo what came after it", () => {
  expect(lines(act("a", 1), act("b", 2), act("c", 3))).toEqual(["c 0", "b 1", "a 2"]);
});

test("undone acts keep their place and know how many to redo", () => {
  expect(
    lines(act("a", 1), act("b", 2), act("c", 3), act("u", 4, "history.undo", "c"), act("v", 5, "history.undo", "b")),
  ).toEqual(["c~ 2", "b~ 1", "a 0"]);
});

test("an act reverted by itself stays between its neighbours", () => {
  expect(lines(act("a", 1), act("b", 2), act("c", 3), act("r", 4, "history.revert", "b"))).toEqual([
    "c 0",
    "b~ 1",
    "a 1",
  ]);
});
