import { describe, expect, test } from "vitest";
import { long, type OldWordParts, oldWordFile, word } from "../../../../test/samples/documents/old-word-file.ts";
import { joined } from "../bytes/joined.ts";
import { READING_LIMITS } from "../reading/limits.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";

async function textsOf(parts: OldWordParts) {
  const outcome = await readWorkbookBytes("x.doc", oldWordFile(parts), READING_LIMITS);
  if (!outcome.ok) return outcome.issue.code;
  return outcome.workbook.sheets.map(({ rows }) => rows.map((row) => row.map((found) => found?.text ?? "")));
}

const IN_TABLE = [...word(0x2416), 1];
const ROW_END = [...IN_TABLE, ...word(0x2417), 1];
/** A row of cells an inch wide, without what is said of each. */
const drawn = (cells: number) => {
  const edges = Array.from({ length: cells + 1 }, (_, i) => word(i * 300)).flat();
  return [...word(0xd608), ...word(edges.length + 2), cells, ...edges];
};
const CELL = "\u0007";

/** A table of one cell in each row. */
function rows(texts: readonly string[], changes: readonly number[] = IN_TABLE): OldWordParts {
  const stretches = texts.flatMap((text, i) => {
    const from = texts.slice(0, i).join("").length + i * 2;
    const end = from + text.length + 1;
    return [
      { from, to: end, changes },
      { from: end, to: end + 1, changes: [...ROW_END, ...drawn(1)] },
    ];
  });
  return { text: texts.map((text) => text + CELL + CELL).join(""), paragraphs: [stretches] };
}

/** Styles of paragraphs ([MS-DOC] 2.9.271), each with what it is based on. */
function styleSheet(styles: readonly { readonly basedOn: number; readonly said: readonly number[] }[]): Uint8Array {
  const header = [...word(18), ...word(styles.length), ...word(10), ...new Array(14).fill(0)];
  const definitions = styles.map(({ basedOn, said }) => {
    const ownPart = [...word(2 + said.length), ...word(0), ...said];
    const fixed = [...word(0), ...word((basedOn << 4) | 1), ...new Array(6).fill(0)];
    const definition = [...fixed, ...word(0), ...word(0), ...ownPart];
    return Uint8Array.from([...word(definition.length), ...definition]);
  });
  return joined([Uint8Array.from(header), ...definitions]);
}

test("a table is read by what is said of its stretches", async () => {
  expect(await textsOf(rows(["TT", "1"]))).toEqual([[["TT"], ["1"]]]);
});

test("a mark of the byte order within a text moves nothing", async () => {
  const text = `a${CELL}${CELL}`;
  const paragraphs = [
    { from: 0, to: 3, changes: IN_TABLE },
    { from: 3, to: 4, changes: [...ROW_END, ...drawn(1)] },
  ];
  expect(await textsOf({ text: `\ufeff${text}`, paragraphs: [paragraphs] })).toEqual([[["\ufeffa"]]]);
});

describe("a document of the old Word that means harm", () => {
  test("rows by the million that say of one another how they are drawn are counted before they are kept", async () => {
    const count = 2_000_000;
    const stretch = { from: 0, to: count, changes: [...ROW_END, ...drawn(63)] };
    expect(await textsOf({ text: CELL.repeat(count), paragraphs: [[stretch]] })).toBe("file.too-many-cells");
  });

  test("lines by the million are counted too", async () => {
    expect(await textsOf({ text: "\r".repeat(3_000_000) })).toBe("file.too-many-cells");
  });

  test("looks by the million are counted before they are kept", async () => {
    const page = Array.from({ length: 101 }, (_, i) => ({ from: i, to: i + 1, changes: [] }));
    const characters = new Array(20_000).fill(page);
    expect(await textsOf({ text: `a${CELL}${CELL}`, characters })).toBe("file.too-many-cells");
  });

  test("what a style says a thousand times is read once, not for each paragraph or each style based on it", async () => {
    const styles = 2_000;
    const said = new Array(15_000).fill([...word(0x2407), 0]).flat();
    const part = styleSheet([{ basedOn: 0xfff, said }, ...new Array(styles).fill({ basedOn: 0, said: [] })]);
    const { text, paragraphs = [] } = rows(["TT"]);
    const lines = Array.from({ length: styles }, (_, i) => {
      const from = text.length + i * 50;
      return { from, to: from + 50, changes: [], style: i + 1 };
    });
    const pages = Array.from({ length: Math.ceil(styles / 20) }, (_, i) => lines.slice(i * 20, (i + 1) * 20));
    expect(
      await textsOf({ text: text + "\r".repeat(styles * 50), paragraphs: [...paragraphs, ...pages], styles: part }),
    ).toEqual([[["TT"]]]);
  });

  test("styles based on each other come to an end", async () => {
    const inTable = { said: IN_TABLE };
    const styles = styleSheet([
      { ...inTable, basedOn: 1 },
      { ...inTable, basedOn: 0 },
    ]);
    expect(await textsOf({ ...rows(["TT"], []), styles })).toEqual([[["TT"]]]);
  });

  test("a list whose mark is a book says no more than a mark in each row", async () => {
    const mark = "x".repeat(60_000);
    const level = [...long(1), 0, ...new Array(23).fill(0), ...word(mark.length), ...Buffer.from(mark, "utf16le")];
    const lists = Uint8Array.from([...word(1), ...long(7), ...new Array(22).fill(0), 1, 0, ...level]);
    const listUses = Uint8Array.from([...long(1), ...long(7), ...new Array(12).fill(0), ...long(-1)]);
    const outcome = await textsOf({ ...rows(["", ""], [...IN_TABLE, ...word(0x460b), ...word(1)]), lists, listUses });
    expect(Array.isArray(outcome) && outcome[0]?.flat().map(({ length }) => length)).toEqual([255, 255]);
  });
});
