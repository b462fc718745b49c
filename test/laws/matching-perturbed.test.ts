import fc from "fast-check";
import { expect, test } from "vitest";
import { decision54 } from "../../src/app/built-in/decision-54.ts";
import { proposeMerge } from "../../src/core/merge/index.ts";
import { outlineOf, type PlanSnapshot } from "../../src/core/model/index.ts";
import { columnLetter, type ImportedRow } from "../../src/core/sheet/index.ts";

const whole = decision54();
const ROLES = ["number", "content", "product", "lead", "support", "deadline"] as const;
const MAPPING = {
  headerRows: { first: 1, last: 1 },
  columns: ROLES.map((role, index) => ({ index, letter: columnLetter(index), header: role, role, confidence: 1 })),
};

const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ["TTHC", "thủ tục hành chính"],
  ["UBND", "Ủy ban nhân dân"],
  ["Kế hoạch", "KH"],
  ["cải cách hành chính", "CCHC"],
  ["chuyển đổi số", "CĐS"],
];

/** What a hand does to a content; `at` from 0 to 1 says where. */
const HANDS: readonly ((content: string, at: number) => string)[] = [
  (content) => content,
  (content) => content.toLowerCase().normalize("NFD"),
  (content, at) => {
    const i = Math.floor(at * (content.length - 1));
    return content.slice(0, i) + (content[i + 1] ?? "") + (content[i] ?? "") + content.slice(i + 2);
  },
  (content, at) => {
    const i = Math.floor(at * content.length);
    return content.slice(0, i) + content.slice(i + 1);
  },
  (content) => SHORT_FORMS.reduce((text, [from, to]) => text.replaceAll(from, to), content),
  (content, at) => `${["Tiếp tục", "Triển khai", "Chủ động"][Math.floor(at * 3)] ?? ""} ${content}`,
  (content, at) =>
    content
      .split(" ")
      .slice(0, -Math.ceil(at * 12))
      .join(" ") || content,
  (content, at) =>
    content
      .split(" ")
      .filter((_, i) => i % 7 !== Math.floor(at * 7))
      .join(" "),
];

const drawn = fc.record({
  hands: fc.array(fc.record({ hand: fc.nat(HANDS.length - 1), at: fc.double({ min: 0, max: 0.999, noNaN: true }) }), {
    minLength: 69,
    maxLength: 69,
  }),
  /** Tasks the plan lacks: rows for them are new, whatever task of the plan they are like. */
  unknown: fc.uniqueArray(fc.nat(68), { maxLength: 15 }),
  /** Tasks the file lacks. */
  left: fc.uniqueArray(fc.nat(68), { maxLength: 10 }),
  numbers: fc.constantFrom("kept", "none", "by-section", "anew"),
  hasHeadings: fc.boolean(),
  order: fc.constantFrom("kept", "by-agency"),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function planWithout(unknown: readonly number[]): PlanSnapshot {
  const gone = new Set(unknown.map((i) => `nhiem-vu-${i + 1}`));
  return { ...whole, task: new Map([...whole.task].filter(([id]) => !gone.has(id))) };
}

/** The rows, and the task each of them is of. */
function fileOf({ hands, left, numbers, hasHeadings, order }: Drawn, plan: PlanSnapshot) {
  const known = new Map(outlineOf(plan).flatMap(({ tasks }) => tasks.map(({ number, task }) => [task.id, number])));
  const lines = outlineOf(whole).flatMap(({ section, tasks }) =>
    tasks.map(({ task, number }, i) => ({ section, task, index: number - 1, inSection: i + 1 })),
  );
  const kept = lines.filter(({ index }) => !left.includes(index));
  if (order === "by-agency") kept.sort((a, b) => ((a.task.cells.lead ?? "") < (b.task.cells.lead ?? "") ? -1 : 1));
  const truth = new Map<number, string>();
  const rows = kept.map(({ section, task, index, inSection }, i): ImportedRow => {
    const { hand = 0, at = 0 } = hands[index] ?? {};
    const number = { kept: known.get(task.id), none: undefined, "by-section": inSection, anew: i + 1 }[numbers];
    truth.set(i + 2, task.id);
    return {
      rowNumber: i + 2,
      ...(number === undefined ? {} : { number: String(number) }),
      ...(hasHeadings ? { sectionTitle: section.title } : {}),
      cells: { ...task.cells, content: HANDS[hand]?.(task.cells.content ?? "", at) ?? "" },
      extra: {},
    };
  });
  return { rows, truth };
}

test("copies of the appendix changed by hand are paired rightly or not at all, and few rows are left in doubt", () => {
  let [paired, wrong, doubtful, lost] = [0, 0, 0, 0];
  fc.assert(
    fc.property(drawn, (choice) => {
      const plan = planWithout(choice.unknown);
      const { rows, truth } = fileOf(choice, plan);
      const proposal = proposeMerge({ snapshot: plan, rows, mapping: MAPPING, newId: (key) => key });
      paired += proposal.matches.length;
      wrong += proposal.matches.filter(({ rowNumber, taskId }) => truth.get(rowNumber) !== taskId).length;
      doubtful += proposal.doubtful.length;
      lost += proposal.newRows.filter(({ row }) => plan.task.has(truth.get(row.rowNumber) ?? "")).length;
    }),
    { seed: 20260105, numRuns: 60 },
  );
  const all = paired + doubtful;
  expect({ wrong, lost }).toEqual({ wrong: 0, lost: 0 });
  expect(doubtful / all).toBeLessThan(0.03);
  expect(paired).toBeGreaterThan(2_500);
});
