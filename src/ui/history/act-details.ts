import type { FieldChange, FieldValue, PlanChange } from "../../core/change/index.ts";
import {
  type ColumnType,
  cellText,
  type PlanRecord,
  type PlanSnapshot,
  type RecordKind,
} from "../../core/model/index.ts";
import { columnTypeText } from "../text/column-types.ts";
import { historyText } from "../text/history.ts";

/** One change inside an act: a field with its old and new text, or a whole record that came or went. */
export interface DetailLine {
  readonly title: string;
  /** Absent where only the fact is told. */
  readonly from?: string;
  readonly to?: string;
}

export interface ActDetails {
  readonly lines: readonly DetailLine[];
  /** How many further lines were left out. */
  readonly more: number;
}

/** What the lines need to know of the plan as it stands now. */
export interface DetailContext {
  readonly snapshot: PlanSnapshot;
  readonly numberOf: (taskId: string) => string | undefined;
}

/** More than a screenful is not read; an import of a thousand rows must not build a thousand lines. */
const SHOWN_LINES = 20;

/** What an act changed, old beside new, the first lines of it. */
export function actDetails(change: PlanChange, context: DetailContext): ActDetails {
  const lines: DetailLine[] = [];
  let count = 0;
  const put = (line: () => DetailLine) => {
    if (count++ < SHOWN_LINES) lines.push(line());
  };
  for (const record of change.added) put(() => recordLine(record, historyText.added));
  for (const record of change.removed) put(() => recordLine(record, historyText.removed));
  const columnName = columnNames(change, context.snapshot);
  for (const { kind, id, fields } of change.updated)
    for (const [path, field] of visibleFields(fields))
      put(() => fieldLine({ kind, id, path, field }, context, columnName));
  return { lines, more: count - lines.length };
}

/** A row that went to another section changes its place too; one line says both. */
function visibleFields(fields: Readonly<Record<string, FieldChange>>): [string, FieldChange][] {
  const entries = Object.entries(fields);
  return "sectionId" in fields ? entries.filter(([path]) => path !== "order") : entries;
}

function recordLine(record: PlanRecord, sentence: (subject: string) => string): DetailLine {
  const text = nameOf(record);
  const title = sentence(subjectOf(record.kind));
  return text === "" ? { title } : { title, to: text };
}

interface ChangedField {
  readonly kind: RecordKind;
  readonly id: string;
  readonly path: string;
  readonly field: FieldChange;
}

type ColumnName = (columnId: string) => string;

/** Names of columns that are there, or that this change took away; others went since. */
function columnNames({ removed }: PlanChange, { column: columns }: PlanSnapshot): ColumnName {
  const gone = new Map(removed.flatMap((record) => (record.kind === "column" ? [[record.id, record.name]] : [])));
  return (columnId) => columns.get(columnId)?.name ?? gone.get(columnId) ?? historyText.goneColumn;
}

function fieldLine(
  { kind, id, path, field }: ChangedField,
  context: DetailContext,
  columnName: ColumnName,
): DetailLine {
  const subject = kind === "task" ? historyText.subjects.task(context.numberOf(id)) : subjectOf(kind);
  // Settings mean nothing written out; that they changed does.
  if (path.startsWith("settings/")) return { title: historyText.inSubject(historyText.viewSettings, subject) };
  if (path === "order") return { title: historyText.inSubject(historyText.moved, subject) };
  const text = textOf(path, context.snapshot);
  return {
    title: historyText.inSubject(fieldName(path, columnName), subject),
    from: text(field.from),
    to: text(field.to),
  };
}

function fieldName(path: string, columnName: ColumnName): string {
  if (path === "sectionId") return historyText.movedSection;
  if (path.startsWith("cells/")) return columnName(path.slice("cells/".length));
  return historyText.fields[path] ?? path;
}

function textOf(path: string, snapshot: PlanSnapshot): (value: FieldValue | undefined) => string {
  if (path === "sectionId") return sectionTitle(snapshot);
  return path === "type" ? typeName : plainText;
}

function typeName(value: FieldValue | undefined): string {
  return typeof value === "string" && Object.hasOwn(columnTypeText, value)
    ? columnTypeText[value as ColumnType].name
    : plainText(value);
}

function sectionTitle(snapshot: PlanSnapshot): (value: FieldValue | undefined) => string {
  return (value) => snapshot.section.get(String(value))?.title ?? historyText.goneSection;
}

function plainText(value: FieldValue | undefined): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(plainText).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function nameOf(record: PlanRecord): string {
  switch (record.kind) {
    case "task":
      return cellText(record, "content");
    case "column":
    case "agency":
    case "view":
    case "sender":
      return record.name;
    case "rule":
      return record.text;
    default:
      return record.title;
  }
}

function subjectOf(kind: RecordKind): string {
  return historyText.subjects[kind === "task" ? "newTask" : kind];
}
