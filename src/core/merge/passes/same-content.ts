import type { MatchedPair, MatchPass, MatchSide } from "../match-pass.ts";

/** Groups larger than this are paired in their order: weighing every pair would take too long. */
const LARGEST_WEIGHED_GROUP = 50;

/** The content stands once in the section, on both sides. */
export const sameContentInSection: MatchPass = (rows, tasks) => onceOnBothSides(rows, tasks, sectionAndContent);

/** The content stands once in the file and once in the plan. */
export const sameContent: MatchPass = (rows, tasks) => onceOnBothSides(rows, tasks, ({ content }) => content);

/** The content stands several times: within a section first, each row takes the task whose other cells are most alike. */
export const repeatedContent: MatchPass = (rows, tasks) => {
  const inSection = pairGroups(rows, tasks, sectionAndContent);
  const used = new Set(inSection.flatMap(({ row, task }) => [row, task]));
  const free = (side: MatchSide) => !used.has(side);
  return [...inSection, ...pairGroups(rows.filter(free), tasks.filter(free), ({ content }) => content)];
};

function sectionAndContent({ sectionId, content }: MatchSide): string | undefined {
  return sectionId === undefined ? undefined : `${sectionId}\n${content}`;
}

type KeyOf = (side: MatchSide) => string | undefined;

function onceOnBothSides(rows: readonly MatchSide[], tasks: readonly MatchSide[], keyOf: KeyOf): MatchedPair[] {
  const groups = grouped(tasks, keyOf);
  return [...grouped(rows, keyOf)].flatMap(([key, [row, ...moreRows]]) => {
    const [task, ...moreTasks] = groups.get(key) ?? [];
    return row && task && moreRows.length + moreTasks.length === 0 ? [{ row, task, similarity: 1 }] : [];
  });
}

function pairGroups(rows: readonly MatchSide[], tasks: readonly MatchSide[], keyOf: KeyOf): MatchedPair[] {
  const groups = grouped(tasks, keyOf);
  return [...grouped(rows, keyOf)].flatMap(([key, group]) => pairGroup(group, groups.get(key) ?? []));
}

function pairGroup(rows: readonly MatchSide[], tasks: readonly MatchSide[]): MatchedPair[] {
  const left = [...tasks];
  if (left.length === 0) return [];
  const isWeighed = Math.max(rows.length, tasks.length) <= LARGEST_WEIGHED_GROUP;
  return rows.flatMap((row) => {
    const at = isWeighed ? mostAlike(row, left) : 0;
    const [task] = left.splice(at, 1);
    return task ? [{ row, task, similarity: 1 }] : [];
  });
}

/** The index of the task with most texts the same; the first of equals. */
function mostAlike(row: MatchSide, tasks: readonly MatchSide[]): number {
  const own = row.texts();
  const scores = tasks.map(({ texts }) => texts().filter((text, i) => text === own[i]).length);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

function grouped(sides: readonly MatchSide[], keyOf: KeyOf): Map<string, MatchSide[]> {
  const groups = new Map<string, MatchSide[]>();
  for (const side of sides) {
    const key = keyOf(side);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(side);
    else groups.set(key, [side]);
  }
  return groups;
}
