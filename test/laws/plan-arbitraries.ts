import fc from "fast-check";
import { type FieldValue, type PlanChange, type RecordUpdate, updateOf } from "../../src/core/change/index.ts";
import {
  type Column,
  type PlanRecord,
  type PlanSnapshot,
  recordsOf,
  type Section,
  type Task,
} from "../../src/core/model/index.ts";
import { planWith } from "../contracts/sample-plan.ts";

export const SEED = 20260105;

/** A column somebody added. An edit of it goes to any such column the plan has by then. */
const OWN_COLUMN = "own";

const ownColumn = (id: string, order: string): Column => ({
  kind: "column",
  id,
  order,
  name: id,
  type: "list",
  role: "extra",
  options: ["A", "B"],
});

/** Few values, so that edits meet; some that a careless program would trip over. */
const text = fc.oneof(
  fc.constantFrom("", "A", "B", "- Rà soát;\n- Báo cáo", "=1+1", "Quý I/2026"),
  fc.string({ maxLength: 4, unit: "grapheme" }),
);
const columnId = fc.constantFrom("content", "lead", "deadline", OWN_COLUMN, "constructor", "__proto__", "a/b");
const order = fc.constantFrom("Zz", "a0", "a0V", "a1", "a2");

const cells = fc
  .array(fc.tuple(columnId, text), { maxLength: 4 })
  .map((entries) => Object.fromEntries(entries) as Task["cells"]);

const section = (id: string): fc.Arbitrary<Section> =>
  fc.record({ kind: fc.constant("section"), id: fc.constant(id), order, title: text });

const task = (id: string, sectionIds: readonly string[]): fc.Arbitrary<Task> =>
  fc.record({
    kind: fc.constant("task"),
    id: fc.constant(id),
    sectionId: fc.constantFrom(...sectionIds),
    order,
    cells,
  });

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** A plan with 1 to 3 sections and up to 6 tasks, every task in a section. */
export const snapshots: fc.Arbitrary<PlanSnapshot> = fc.nat(2).chain((more) => {
  const sectionIds = names("s", more + 1);
  return fc
    .tuple(
      fc.tuple(...sectionIds.map(section)),
      fc.nat(6).chain((count) => fc.tuple(...names("t", count).map((id) => task(id, sectionIds)))),
      fc.array(text, { maxLength: 3 }),
    )
    .map(([sections, tasks, aliases]) =>
      planWith(
        ownColumn(OWN_COLUMN, "a9"),
        {
          kind: "view",
          id: "v0",
          order: "a0",
          name: "Quá hạn",
          settings: {
            filter: "qua-han=1",
            sort: [{ columnId: "deadline", direction: "ascending" }],
            group: "section",
            folded: aliases,
            columns: [{ columnId: "content", width: 412, isHidden: false, isFrozen: true }],
            paddingBlock: 7,
          },
        },
        { kind: "agency", id: "g0", name: "Sở Nội vụ", aliases, groups: [], isGroup: false },
        {
          ...{ kind: "agency", id: "g1", name: "Sở Tư pháp", aliases: [], groups: [], isGroup: false },
          ...{ agencyKind: "department", shortNames: aliases, validFrom: "2025-07-01", validTo: "2030-12-31" },
          contact: "vanthu@sotuphap.example",
        },
        ...sections,
        ...tasks,
      ),
    );
});

/** What to do to a snapshot not known yet: numbers pick records, fields and values when it is. */
export interface Intent {
  readonly act: "edit" | "edit" | "move" | "remove" | "add-task" | "add-section" | "add-column" | "remove-column";
  readonly pick: number;
  readonly columnId: string;
  readonly value: string | undefined;
  readonly order: string;
}

export const intents: fc.Arbitrary<readonly Intent[]> = fc.array(
  fc.record({
    act: fc.constantFrom(
      "edit",
      "edit",
      "edit",
      "move",
      "move",
      "remove",
      "add-task",
      "add-section",
      "add-column",
      "remove-column",
    ),
    pick: fc.nat(1000),
    columnId,
    value: fc.option(text, { nil: undefined }),
    order,
  }),
  { maxLength: 5 },
);

/** A change made for the snapshot: no record named twice, no task left without its section. New ids begin with `prefix`. */
export function changeFor(snapshot: PlanSnapshot, acts: readonly Intent[], prefix: string): PlanChange {
  const added: PlanRecord[] = [];
  const removed = new Map<string, PlanRecord>();
  const updates = new Map<string, RecordUpdate>();
  const leaving = new Set<string>();
  for (const [index, intent] of acts.entries()) {
    const id = `${prefix}${index}`;
    if (intent.act === "add-column") added.push(ownColumn(id, intent.order));
    else if (intent.act === "remove-column") leaving.add(ownColumnOf(snapshot, intent.pick) ?? "");
    else if (intent.act === "add-section")
      added.push({ kind: "section", id, order: intent.order, title: intent.value ?? "" });
    else if (intent.act === "add-task") {
      const newSections = added.filter((record) => record.kind === "section");
      const sectionId = pickOf([...snapshot.section.values(), ...newSections], intent.pick).id;
      added.push({
        kind: "task",
        id,
        sectionId,
        order: intent.order,
        cells: { [columnOf(snapshot, intent)]: intent.value ?? "" },
      });
    } else if (intent.act === "remove") {
      for (const record of removable(snapshot, intent.pick)) removed.set(nameOf(record), record);
    } else {
      const record = pickOf(editable(snapshot), intent.pick);
      const [update] = updateOf(record, valuesOf(record, snapshot, intent)).updated;
      if (update) updates.set(nameOf(record), update);
    }
  }
  const change = { added, removed: [...removed.values()], updated: [...updates.values()] };
  return withoutColumns(snapshot, keepHoused(snapshot, change), leaving);
}

/** The change with columns taken away too, each with every text in it. */
function withoutColumns(snapshot: PlanSnapshot, change: PlanChange, ids: ReadonlySet<string>): PlanChange {
  const columns = [...snapshot.column.values()].filter(({ id }) => ids.has(id));
  if (columns.length === 0) return change;
  const without = <T>(cells: Readonly<Record<string, T>>, prefix = "") =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => !columns.some(({ id }) => key === prefix + id)));
  const updates = new Map(
    change.updated.map((update) => [nameOf(update), { ...update, fields: without(update.fields, "cells/") }]),
  );
  const gone = new Set(change.removed.map(nameOf));
  for (const task of snapshot.task.values()) {
    const [blanked] = updateOf(task, Object.fromEntries(columns.map(({ id }) => [`cells/${id}`, undefined]))).updated;
    if (!blanked || gone.has(nameOf(task))) continue;
    updates.set(nameOf(task), { ...blanked, fields: { ...updates.get(nameOf(task))?.fields, ...blanked.fields } });
  }
  return {
    added: change.added.map((record) =>
      record.kind === "task" ? { ...record, cells: without(record.cells) as Task["cells"] } : record,
    ),
    removed: [...change.removed, ...columns],
    updated: [...updates.values()].filter(({ fields }) => Object.keys(fields).length > 0),
  };
}

function ownColumnOf(snapshot: PlanSnapshot, pick: number): string | undefined {
  const own = [...snapshot.column.values()].filter(({ role }) => role === "extra");
  return own[pick % Math.max(1, own.length)]?.id;
}

/** A column somebody deleted takes no more texts. */
function columnOf(snapshot: PlanSnapshot, { columnId: wanted, pick }: Intent): string {
  return wanted === OWN_COLUMN ? (ownColumnOf(snapshot, pick) ?? "content") : wanted;
}

function valuesOf(record: PlanRecord, snapshot: PlanSnapshot, intent: Intent): Record<string, FieldValue | undefined> {
  if (record.kind === "agency") return { aliases: [intent.value ?? ""], contact: intent.value };
  if (record.kind === "view") return { "settings/filter": intent.value ?? "", "settings/zoom": intent.pick };
  if (record.kind !== "task") return { title: intent.value ?? "" };
  if (intent.act === "edit") {
    // In a column of one's own a text is written or blanked; it is absent only before and after the column.
    const value = intent.columnId === OWN_COLUMN ? (intent.value ?? "") : intent.value;
    return { [`cells/${columnOf(snapshot, intent)}`]: value };
  }
  return {
    sectionId: pickOf([...snapshot.section.values()], intent.pick + intent.order.length).id,
    order: intent.order,
  };
}

function editable(snapshot: PlanSnapshot): PlanRecord[] {
  return recordsOf(snapshot).filter(({ kind }) => kind !== "column");
}

/** A task, or a section with its tasks; the first section always stays. */
function removable(snapshot: PlanSnapshot, pick: number): PlanRecord[] {
  const sections = [...snapshot.section.values()].filter(({ id }) => id !== "s0");
  const candidates = [...snapshot.task.values(), ...sections];
  if (candidates.length === 0) return [];
  const record = pickOf(candidates, pick);
  const tasks = [...snapshot.task.values()].filter(({ sectionId }) => sectionId === record.id);
  return [record, ...tasks];
}

/** Leaves out what would clash: edits of what goes, and sections that go although a task comes into them. */
function keepHoused(snapshot: PlanSnapshot, change: PlanChange): PlanChange {
  const gone = new Set(change.removed.map(nameOf));
  const updated = change.updated.filter((update) => !gone.has(nameOf(update)));
  const places = new Set([
    ...change.added.map((record) => record.kind === "task" && record.sectionId),
    ...updated.map(({ fields }) => fields.sectionId?.to),
    ...[...snapshot.task.values()].filter((held) => !gone.has(nameOf(held))).map(({ sectionId }) => sectionId),
  ]);
  const removed = change.removed.filter(({ kind, id }) => kind !== "section" || !places.has(id));
  return { added: change.added, removed, updated };
}

export function nameOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

function pickOf<T>(list: readonly T[], pick: number): T {
  const chosen = list[pick % list.length];
  if (chosen === undefined) throw new RangeError("nothing to pick from");
  return chosen;
}

/** Tasks whose section is not there: no change may make one. */
export function homelessTasks(snapshot: PlanSnapshot): Task[] {
  return [...snapshot.task.values()].filter(({ sectionId }) => !snapshot.section.has(sectionId));
}

/** Texts in columns that `before` or `change` knew and that are gone: nobody would see them again. */
export function strayTexts(state: PlanSnapshot, before: PlanSnapshot, ...changes: readonly PlanChange[]): string[] {
  const known = new Set([
    ...before.column.keys(),
    ...changes.flatMap(({ added }) => added.filter(({ kind }) => kind === "column").map(({ id }) => id)),
  ]);
  return [...state.task.values()].flatMap(({ cells: texts }) =>
    Object.keys(texts).filter((id) => known.has(id) && !state.column.has(id)),
  );
}

/** Freezes everything inside; maps are guarded by comparing with a copy. */
export function deepFreeze<T>(value: T): T {
  if (value instanceof Map) for (const held of value.values()) deepFreeze(held);
  else if (typeof value === "object" && value !== null) {
    for (const held of Object.values(value)) deepFreeze(held);
    Object.freeze(value);
  }
  return value;
}
