import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type LineKind,
  type MappedRole,
  type RawCell,
  type RawSheet,
  type RecogniseOptions,
  recogniseSheet,
} from "../../src/core/sheet/index.ts";

const RUN = { seed: 20260105, numRuns: 300 } as const;
const HEADER = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn", "Ghi chú"];

const ROLES = new Map<number, MappedRole>([
  [0, "number"],
  [1, "content"],
  [2, "lead-and-support"],
  [3, "deadline"],
  [4, "note"],
]);

const number = fc.constantFrom("", "", "1", "2", "1.1", "I", "II.", "A", "a)", "-", "NV-01", "Phần I", "…", "1 (tiếp)");
const content = fc.constantFrom(
  "", "Xây dựng kế hoạch", "- Lập danh mục;", "và trình phê duyệt.", "I. Thể chế", "CÁC NHIỆM VỤ CHUNG",
  "Tổng cộng", "Ghi chú: xem phụ lục", "(Ghi rõ tên)", "Nơi nhận:", "1.2. Rà soát", "__proto__", "x".repeat(300),
); // biome-ignore format: a table of texts
const other = fc.constantFrom(
  "",
  "",
  "Sở Nội vụ",
  "Sở A chủ trì, phối hợp với Sở B",
  "Quý I/2026",
  "5.000",
  "…",
  "25/12/2026",
);
const row = fc.tuple(number, content, other, other, other).map((texts): string[] => [...texts]);
const rows = fc.array(row, { maxLength: 14 });
/** A merge of neighbouring cells under the header: down, or across. */
const merge = fc.tuple(fc.nat(12), fc.nat(4), fc.nat(2), fc.nat(3)).map(([top, left, down, right]) => ({
  top: top + 1,
  left,
  bottom: top + 1 + down,
  right: Math.min(4, left + (down > 0 ? 0 : right)),
}));
const merges = fc.array(merge, { maxLength: 2 });

function sheetOf(texts: readonly (readonly string[])[], merged: RawSheet["merges"] = []): RawSheet {
  const cell = (text: string): RawCell | undefined => (text === "" ? undefined : { text, type: "text" });
  const covered = (row: number, column: number) =>
    merged.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && (row !== top || column !== left),
    );
  return {
    name: "S",
    hidden: false,
    rows: texts.map((line, r) => line.map((text, c) => (covered(r, c) ? undefined : cell(text)))),
    merges: merged,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

const read = (raw: RawSheet, options: RecogniseOptions = {}) =>
  recogniseSheet(raw, { headerRow: 1, headerHeight: 1, roles: ROLES, ...options });
/** What is said of tasks, wherever they stand. */
const tasksOf = (raw: RawSheet) =>
  read(raw).rows.map(({ cells, extra, number, sectionTitle }) => ({ cells, extra, number, sectionTitle }));

describe("rows under a header", () => {
  test("every row is one line, in order", () => {
    fc.assert(
      fc.property(rows, merges, (texts, merged) => {
        const raw = sheetOf([HEADER, ...texts], merged);
        expect(read(raw).lines.map(({ rowNumber }) => rowNumber)).toEqual(raw.rows.map((_, i) => i + 1));
      }),
      RUN,
    );
  });

  test("no text is lost: each is in a task, a heading or what was left over", () => {
    fc.assert(
      fc.property(rows, merges, (texts, merged) => {
        const raw = sheetOf([HEADER, ...texts], merged);
        const { rows: tasks, sections, leftover, lines } = read(raw);
        const kept = [
          ...tasks.map(({ rowNumber, lastRow = rowNumber, number, cells, extra }) => ({
            first: rowNumber,
            last: lastRow,
            text: [number, ...Object.values(cells), ...Object.values(extra)].join("\n"),
          })),
          ...sections.map(({ rowNumber, numeral, title, extra }) => ({
            first: rowNumber,
            last: rowNumber,
            text: [numeral, title, ...Object.values(extra ?? {})].join("\n"),
          })),
          ...leftover.map(({ rowNumber, texts: held }) => ({
            first: rowNumber,
            last: rowNumber,
            text: held.join("\n"),
          })),
        ];
        raw.rows.forEach((cells, r) => {
          const kind = lines[r]?.kind;
          if (r === 0 || kind === "header" || kind === "numbering") return;
          const text = kept
            .filter(({ first, last }) => first <= r + 1 && r + 1 <= last)
            .map((each) => each.text)
            .join("\n");
          for (const cell of cells) for (const word of wordsOf(cell?.text ?? "")) expect(text).toContain(word);
        });
      }),
      RUN,
    );
  });

  test("blank rows between tasks change no task", () => {
    const plain = fc.array(
      fc
        .tuple(fc.constantFrom("1", "2", "7"), fc.constantFrom("Việc một", "Việc hai"), other)
        .map(([n, c, o]) => [n, c, o]),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(plain, fc.nat(8), (texts, place) => {
        const at = Math.min(place, texts.length);
        const withBlank = [...texts.slice(0, at), [], ...texts.slice(at)];
        expect(tasksOf(sheetOf([HEADER, ...withBlank]))).toEqual(tasksOf(sheetOf([HEADER, ...texts])));
      }),
      RUN,
    );
  });

  test("the header said again before a numbered task changes no task, unless recipients or notes have ended the table", () => {
    fc.assert(
      fc.property(rows, fc.nat(14), (texts, place) => {
        const numbered: string[] = ["9", "Việc chín", "Sở Y tế", "Quý I", ""];
        const at = Math.min(place, texts.length);
        fc.pre(!texts.slice(0, at).some(([, text]) => text === "Nơi nhận:" || text === "Ghi chú: xem phụ lục"));
        const plain = [...texts.slice(0, at), numbered, ...texts.slice(at)];
        const again = [...texts.slice(0, at), HEADER, numbered, ...texts.slice(at)];
        expect(tasksOf(sheetOf([HEADER, ...again]))).toEqual(tasksOf(sheetOf([HEADER, ...plain])));
      }),
      RUN,
    );
  });

  test("what a person said of a row holds, whatever stands in it", () => {
    const kinds = fc.constantFrom<LineKind>("task", "section", "continuation", "note", "outside", "total", "header");
    fc.assert(
      fc.property(rows, merges, fc.nat(13), kinds, (texts, merged, at, kind) => {
        fc.pre(at < texts.length);
        const sheet = read(sheetOf([HEADER, ...texts], merged), { lines: new Map([[at + 2, kind]]) });
        expect(sheet.lines[at + 1]).toEqual({ rowNumber: at + 2, kind, reason: "corrected", confidence: 1 });
        expect(sheet.rows.some(({ rowNumber }) => rowNumber === at + 2)).toBe(kind === "task");
        expect(sheet.sections.some(({ rowNumber }) => rowNumber === at + 2)).toBe(kind === "section");
      }),
      RUN,
    );
  });

  test("levels begin at 1 and never skip one", () => {
    fc.assert(
      fc.property(rows, (texts) => {
        const levels = read(sheetOf([HEADER, ...texts])).sections.map(({ level }) => level);
        const isStep = (level: number, i: number) => level >= 1 && level <= (levels[i - 1] ?? 0) + 1;
        expect(levels.every(isStep)).toBe(true);
      }),
      RUN,
    );
  });
});

/** Numerals lose their stops, brackets and "Phần", and dots alone are no words. */
function wordsOf(text: string): string[] {
  return text.split(/[\s.)…:]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && word !== "Phần");
}
