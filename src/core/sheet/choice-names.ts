import type { LineKind, MappedRole } from "./recognised-sheet.ts";

const ROLES: Readonly<Record<MappedRole, true>> = {
  number: true,
  content: true,
  product: true,
  lead: true,
  support: true,
  deadline: true,
  status: true,
  progress: true,
  result: true,
  note: true,
  "lead-and-support": true,
  mark: true,
};

const LINE_KINDS: Readonly<Record<LineKind, true>> = {
  blank: true,
  title: true,
  header: true,
  numbering: true,
  section: true,
  task: true,
  continuation: true,
  total: true,
  note: true,
  signature: true,
  outside: true,
};

/** The role of a stored name; undefined for a name this program does not know. */
export function columnChoiceOf(name: string): MappedRole | undefined {
  return Object.hasOwn(ROLES, name) ? (name as MappedRole) : undefined;
}

export function isLineKind(name: string): name is LineKind {
  return Object.hasOwn(LINE_KINDS, name);
}
