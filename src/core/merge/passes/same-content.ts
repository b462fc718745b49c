import type { ColumnSource } from "../column-sources.ts";
import { textsOfRow, textsOfTask } from "../compared-texts.ts";
import type { Pairing } from "../pairing.ts";
import type { PlanIndex, PlanTask } from "../plan-index.ts";
import type { RowSide } from "../row-side.ts";

/** Groups larger than this are paired in their order: weighing every pair would take too long. */
const LARGEST_WEIGHED_GROUP = 50;

/** The number and the content, letter for letter: most rows of most files. Nothing is folded for it. */
export function pairVerbatim(rows: readonly RowSide[], { byNumber }: PlanIndex, pairing: Pairing): void {
  for (const row of rows) {
    const tasks = byNumber.get(row.number);
    const task = tasks?.length === 1 ? tasks[0] : undefined;
    if (task && task.content !== "" && row.verbatim === task.verbatim) pairing.pair(row, task, "number-and-content");
  }
}

/** The number, and the content but for case, accents and spacing. */
export function pairNumberAndContent(rows: readonly RowSide[], plan: PlanIndex, pairing: Pairing): void {
  for (const row of rows) {
    const tasks = (plan.byNumber.get(row.number) ?? []).filter(({ content }) => content === row.content);
    const [task] = tasks;
    if (task && tasks.length === 1) pairing.pair(row, task, "number-and-content");
  }
}

/** The content stands once in the section, on both sides. */
export function pairContentInSection(rows: readonly RowSide[], plan: PlanIndex, pairing: Pairing): void {
  for (const [row, task] of onceOnBothSides(rows, plan, pairing, (side) => side.sectionId))
    pairing.pair(row, task, "content-in-section");
}

/** The content stands once in the file and once in the plan. */
export function pairContent(rows: readonly RowSide[], plan: PlanIndex, pairing: Pairing): void {
  for (const [row, task] of onceOnBothSides(rows, plan, pairing, () => "")) pairing.pair(row, task, "content");
}

/** The content stands several times: within a section first, each row takes the task whose other cells are most alike. */
export function pairRepeatedContent(
  rows: readonly RowSide[],
  plan: PlanIndex,
  pairing: Pairing,
  sources: readonly ColumnSource[],
): void {
  for (const sectionOf of [(side: Placed) => side.sectionId, () => ""]) {
    for (const { rows: group, tasks } of groups(rows, plan, pairing, sectionOf))
      for (const [row, task] of pairGroup(group, tasks, sources)) pairing.pair(row, task, "repeated-content");
  }
}

type Placed = { readonly sectionId: string | undefined };
type SectionOf = (side: Placed) => string | undefined;

interface Group {
  readonly rows: readonly RowSide[];
  readonly tasks: readonly PlanTask[];
}

function onceOnBothSides(
  rows: readonly RowSide[],
  plan: PlanIndex,
  pairing: Pairing,
  sectionOf: SectionOf,
): (readonly [RowSide, PlanTask])[] {
  return groups(rows, plan, pairing, sectionOf).flatMap(({ rows: [row, ...moreRows], tasks: [task, ...moreTasks] }) =>
    row && task && moreRows.length + moreTasks.length === 0 ? [[row, task] as const] : [],
  );
}

/** Free rows and free tasks of one content, section by section; those without a section stand with none. */
function groups(rows: readonly RowSide[], plan: PlanIndex, pairing: Pairing, sectionOf: SectionOf): Group[] {
  const made = new Map<string, { rows: RowSide[]; tasks: readonly PlanTask[] }>();
  for (const row of rows) {
    const section = sectionOf(row);
    if (section === undefined || row.content === "" || !pairing.isFree(row)) continue;
    const key = `${section}\n${row.content}`;
    const group = made.get(key);
    if (group) {
      group.rows.push(row);
      continue;
    }
    const tasks = (plan.byContent.get(row.content) ?? []).filter(
      (task) => !pairing.isUsed(task) && sectionOf({ sectionId: task.section.id }) === section,
    );
    made.set(key, { rows: [row], tasks });
  }
  return [...made.values()];
}

function pairGroup(
  rows: readonly RowSide[],
  tasks: readonly PlanTask[],
  sources: readonly ColumnSource[],
): (readonly [RowSide, PlanTask])[] {
  if (Math.max(rows.length, tasks.length) > LARGEST_WEIGHED_GROUP)
    return rows.flatMap((row, i) => (tasks[i] ? [[row, tasks[i]] as const] : []));
  const left = tasks.map((task) => ({ task, texts: textsOfTask(task.task, sources) }));
  return rows.flatMap((row) => {
    const own = textsOfRow(row.row, sources);
    const scores = left.map(({ texts }) => texts.filter((text, i) => text === own[i]).length);
    const [taken] = left.splice(Math.max(0, scores.indexOf(Math.max(...scores))), 1);
    return taken ? [[row, taken.task] as const] : [];
  });
}
