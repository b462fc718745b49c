import type { FieldChange, FieldValue, PlanChange } from "../../core/change/index.ts";
import { cellText, type PlanRecord, type PlanSnapshot, type RecordKind } from "../../core/model/index.ts";
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
  readonly numberOf: (taskId: string) => number | undefined;
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
  for (const { kind, id, fields } of change.updated)
    for (const [path, field] of visibleFields(fields)) put(() => fieldLine({ kind, id, path, field }, context));
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

function fieldLine({ kind, id, path, field }: ChangedField, context: DetailContext): DetailLine {
  const subject = kind === "task" ? historyText.subjects.task(context.numberOf(id)) : subjectOf(kind);
  // Settings mean nothing written out; that they changed does.
  if (path.startsWith("settings/")) return { title: historyText.inSubject(historyText.viewSettings, subject) };
  if (path === "order") return { title: historyText.inSubject(historyText.moved, subject) };
  const text = path === "sectionId" ? sectionTitle(context.snapshot) : plainText;
  return {
    title: historyText.inSubject(fieldName(path, context.snapshot), subject),
    from: text(field.from),
    to: text(field.to),
  };
}

function fieldName(path: string, snapshot: PlanSnapshot): string {
  if (path === "sectionId") return historyText.movedSection;
  const columnId = path.startsWith("cells/") ? path.slice("cells/".length) : undefined;
  if (columnId !== undefined) return snapshot.column.get(columnId)?.name ?? columnId;
  return historyText.fields[path] ?? path;
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
      return record.name;
    default:
      return record.title;
  }
}

function subjectOf(kind: RecordKind): string {
  return historyText.subjects[kind === "task" ? "newTask" : kind];
}
