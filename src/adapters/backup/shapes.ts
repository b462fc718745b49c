import * as v from "valibot";
import { type FieldValue, type JournalEntry, TRANSACTION_EVENTS } from "../../core/change/index.ts";
import {
  AGENCY_KINDS,
  type ColumnRole,
  type ColumnType,
  isOrderKey,
  type PlanRecord,
  RECORD_KINDS,
} from "../../core/model/index.ts";

export const text = v.string();
export const nonNegativeInteger = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const timestamp = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const id = v.pipe(v.string(), v.nonEmpty());
const order = v.pipe(v.string(), v.check(isOrderKey));
const year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** An object with any keys; those named like properties of every object (`constructor`) are keys like any other. */
function mapOf<T>(values: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.custom<object>((input) => typeof input === "object" && input !== null && !Array.isArray(input)),
    v.transform((input) => Object.entries(input)),
    v.array(v.tuple([v.string(), values])),
    v.transform((entries): Record<string, T> => Object.fromEntries(entries)),
  );
}

/** One of the names of a type, given as keys so that the compiler asks for each there is. */
function anyOf<Name extends string>(names: Readonly<Record<Name, true>>) {
  return v.picklist(Object.keys(names) as Name[]);
}

const reportingPeriod = v.exactOptional(
  v.strictObject({ cutOffDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)) }),
);

const plan = v.strictObject({
  kind: v.literal("plan"),
  id,
  title: text,
  documentType: text,
  number: text,
  issuedOn: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  issuer: text,
  firstYear: year,
  lastYear: year,
  numbering: v.exactOptional(v.picklist(["by-section", "kept"])),
  reporting: v.exactOptional(
    v.strictObject({
      monthly: reportingPeriod,
      quarterly: reportingPeriod,
      halfYearly: reportingPeriod,
      yearly: reportingPeriod,
    }),
  ),
});

const column = v.strictObject({
  kind: v.literal("column"),
  id,
  order,
  name: text,
  type: anyOf<ColumnType>({
    text: true,
    agencies: true,
    deadline: true,
    status: true,
    percent: true,
    number: true,
    date: true,
    list: true,
  }),
  role: anyOf<ColumnRole>({
    content: true,
    product: true,
    lead: true,
    support: true,
    deadline: true,
    status: true,
    progress: true,
    result: true,
    note: true,
    extra: true,
  }),
  options: v.exactOptional(v.array(text)),
});

const section = v.strictObject({
  kind: v.literal("section"),
  id,
  order,
  title: text,
  label: v.exactOptional(text),
});

const task = v.strictObject({
  kind: v.literal("task"),
  id,
  sectionId: id,
  order,
  label: v.exactOptional(text),
  cells: mapOf(text),
});

const agency = v.strictObject({
  kind: v.literal("agency"),
  id,
  name: text,
  aliases: v.array(text),
  groups: v.array(id),
  isGroup: v.boolean(),
  agencyKind: v.exactOptional(v.picklist(AGENCY_KINDS)),
  shortNames: v.exactOptional(v.array(text)),
  validFrom: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  validTo: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  contact: v.exactOptional(text),
});

const view = v.strictObject({
  kind: v.literal("view"),
  id,
  order,
  name: text,
  settings: v.strictObject({
    filter: text,
    sort: v.array(v.strictObject({ columnId: text, direction: text })),
    group: text,
    folded: v.array(text),
    columns: v.array(
      v.strictObject({ columnId: text, width: v.number(), isHidden: v.boolean(), isFrozen: v.boolean() }),
    ),
    paddingBlock: v.number(),
    zoom: v.exactOptional(v.number()),
  }),
});

const day = v.pipe(v.string(), v.isoDate());

const rule = v.strictObject({
  kind: v.literal("rule"),
  id,
  text,
  taskId: v.exactOptional(id),
  meaning: v.array(
    v.strictObject({
      kind: v.picklist(["dated", "recurring", "ongoing", "waiting"]),
      label: v.exactOptional(text),
      first: v.exactOptional(day),
      last: v.exactOptional(day),
      startsBy: v.exactOptional(day),
      bound: v.exactOptional(v.picklist(["by", "before", "within", "from", "endOf"])),
      rrule: v.exactOptional(text),
      event: v.exactOptional(text),
    }),
  ),
});

const sender = v.strictObject({
  kind: v.literal("sender"),
  id,
  name: text,
  keys: v.array(text),
  columns: v.array(
    v.strictObject({ header: text, choice: v.nullable(v.union([text, v.strictObject({ columnId: text })])) }),
  ),
  lines: v.array(v.strictObject({ text, kind: text })),
  sheets: v.array(v.strictObject({ name: text, isTaken: v.boolean() })),
  links: v.array(v.strictObject({ content: text, taskId: v.nullable(id) })),
  headers: v.exactOptional(v.array(v.strictObject({ words: v.array(text), rows: nonNegativeInteger }))),
});

const planRecord: v.GenericSchema<unknown, PlanRecord> = v.variant("kind", [
  plan,
  column,
  section,
  task,
  agency,
  view,
  rule,
  sender,
]);

const fieldValue: v.GenericSchema<unknown, FieldValue> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.lazy(() => fieldValue)),
  mapOf(v.lazy(() => fieldValue)),
]);

/** JSON has no `undefined`: an absent side is a field that was absent. */
const fieldChange = v.pipe(
  v.strictObject({ from: v.optional(fieldValue), to: v.optional(fieldValue) }),
  v.transform(({ from, to }) => ({ from, to })),
);

const change = v.strictObject({
  added: v.array(planRecord),
  removed: v.array(planRecord),
  updated: v.array(v.strictObject({ kind: v.picklist(RECORD_KINDS), id, fields: mapOf(fieldChange) })),
});

const event = v.picklist(TRANSACTION_EVENTS);

const journalEntry: v.GenericSchema<unknown, JournalEntry> = v.strictObject({
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  transaction: v.strictObject({
    id,
    planId: id,
    at: timestamp,
    event,
    detail: mapOf(v.union([v.string(), v.number()])),
    change,
    target: v.exactOptional(id),
  }),
});

/** One plan of a backup: its records, its journal, and which parts are its kept files. */
export const planPart = v.strictObject({
  records: v.array(planRecord),
  journal: v.array(journalEntry),
  files: v.array(v.strictObject({ id, name: text, at: timestamp, transactionId: id, part: text })),
});

export type PlanPart = v.InferOutput<typeof planPart>;
