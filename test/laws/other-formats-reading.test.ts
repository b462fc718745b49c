import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type BookType, type CellObject, utils, type WorkBook, write } from "xlsx";
import { bareLibraryFacts, differences, takenInFacts } from "../workbooks/both-readers.ts";

const SEED = 20260105;

const words = [
  "Sở ",
  "Nội vụ",
  "&",
  "<b>",
  '"',
  "'",
  "]]>",
  "\n",
  "  ",
  "_x0041_",
  "😀",
  "ư",
  "- ",
  "=1+1",
  "§",
  "\u00ad",
];
const shortText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
/**
 * Longer than a record of .xls, in letters of one byte and of two. The library never ends writing such a text into the
 * table of shared ones: `long-strings.xls` of the samples has it there.
 */
const longText = fc
  .tuple(fc.constantFrom("a", "ư", "aư"), fc.integer({ min: 3_000, max: 9_000 }))
  .map(([letters, count]) => letters.repeat(count));
const formats = ["General", "0", "#,##0.00", "dd/mm/yyyy", "mm/yyyy", "yyyy", "0.0%", '0" m"', "@"];
/** The library takes it for a day; in formats that keep what is shown, nothing tells the two apart. */
const DURATION = "[h]:mm";

const number = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }),
  fc.integer({ min: 1, max: 99_999_999 }).map((value) => value / 1000),
  fc.integer({ min: -99_999, max: 0 }).map((value) => value / 8),
);
const contentIn = (formats: readonly string[]): fc.Arbitrary<CellObject> =>
  fc.oneof(
    { weight: 4, arbitrary: shortText.map((v): CellObject => ({ t: "s", v })) },
    {
      weight: 4,
      arbitrary: fc.tuple(number, fc.constantFrom(...formats)).map(([v, z]): CellObject => ({ t: "n", v, z })),
    },
    { weight: 1, arbitrary: fc.boolean().map((v): CellObject => ({ t: "b", v })) },
    { weight: 1, arbitrary: fc.constantFrom(0x07, 0x17, 0x2a).map((v): CellObject => ({ t: "e", v })) },
    { weight: 1, arbitrary: longText.map((v): CellObject => ({ t: "s", v })) },
  );
const merge = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.integer({ min: 1, max: 3 }));
const sheetIn = (formats: readonly string[]) =>
  fc.record({
    cells: fc.array(fc.tuple(fc.nat(40), fc.nat(12), contentIn(formats)), { minLength: 1, maxLength: 12 }),
    merges: fc.array(merge, { maxLength: 2 }),
    hiddenRows: fc.uniqueArray(fc.nat(10), { maxLength: 3 }),
    hiddenColumns: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
    isHidden: fc.boolean(),
  });
type RandomSheets = readonly (ReturnType<typeof sheetIn> extends fc.Arbitrary<infer T> ? T : never)[];

function bytesOf(random: RandomSheets, bookType: BookType): Uint8Array {
  const book: WorkBook = utils.book_new();
  random.forEach(({ cells, merges, hiddenRows, hiddenColumns }, index) => {
    const made = utils.aoa_to_sheet([["TT"]]);
    for (const [r, c, value] of cells) made[utils.encode_cell({ r, c })] = { ...value };
    made["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: 45, c: 20 } });
    made["!merges"] = apart(merges).map(([r, c, down, right]) => ({ s: { r, c }, e: { r: r + down, c: c + right } }));
    made["!rows"] = Array.from({ length: 11 }, (_, row) => (hiddenRows.includes(row) ? { hidden: true } : {}));
    made["!cols"] = Array.from({ length: 7 }, (_, column) => (hiddenColumns.includes(column) ? { hidden: true } : {}));
    utils.book_append_sheet(book, made, `Trang ${index + 1}`);
  });
  book.Workbook = { Sheets: random.map(({ isHidden }, index) => ({ Hidden: isHidden && index > 0 ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: "array", bookType, cellStyles: true }));
}

/** No program makes merges that lie over each other; the second is left out where they could. */
function apart(merges: RandomSheets[number]["merges"]): RandomSheets[number]["merges"] {
  const [first, second] = merges;
  if (!first || !second) return merges;
  return Math.abs(first[0] - second[0]) > 3 || Math.abs(first[1] - second[1]) > 3 ? merges : [first];
}

/** Text, type, value, precision, whether there is a formula: a cell as `differences` writes it. */
type Facts = readonly [text: string, type: string, value: unknown, precision: unknown, isFormula: boolean];

interface Difference {
  readonly ours: Facts;
  readonly theirs: Facts;
}

interface Reason {
  readonly why: string;
  readonly holds: (difference: Difference) => boolean;
}

const isSameNumber = ({ ours, theirs }: Difference) => ours[1] === "number" && ours[2] === theirs[2];

const NUMBERS: readonly Reason[] = [
  {
    why: "a number no calendar has is shown as it is, not as nothing",
    holds: (found) => isSameNumber(found) && Number(found.ours[0]) < 0 && found.theirs[0] === "",
  },
  {
    why: "a duration is no day",
    holds: ({ ours, theirs }) => ours[1] === "number" && theirs[1] === "date" && /^\d+:\d\d$/.test(ours[0]),
  },
  {
    why: "the 15 digits are rounded, not the binary number",
    holds: (found) => isSameNumber(found) && isHalf(Number(found.ours[2]), found.ours[0]),
  },
];

/** Whether a number lies in the middle between two texts of its format. */
function isHalf(value: number, shown: string): boolean {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  const count = value * 10 ** (decimals + (shown.endsWith("%") ? 2 : 0));
  return Math.abs(Math.abs(count % 1) - 0.5) < 1e-4;
}

/** Escapes like _x0041_ are part of OOXML alone (ECMA-376 part 1, 22.9.2.19); the library undoes them everywhere. */
const ESCAPES: Reason = {
  why: "_x0041_ stays what it is",
  holds: ({ ours, theirs }) => theirs[1] === "text" && withoutEscapes(ours[0]) === theirs[0],
};
const withoutEscapes = (text: string) => text.replaceAll("_x0041_", "A");

const SPACES: Reason = {
  why: "spaces around the lines of a cell and empty first lines are kept: each line is a paragraph of its own",
  holds: ({ ours, theirs }) =>
    theirs[1] === "text" && withoutEdges(withoutEscapes(ours[0])) === withoutEdges(theirs[0]),
};
const withoutEdges = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();

const DAYS: Reason = {
  why: "the library writes the number of a day where its text belongs; LibreOffice shows the day",
  holds: ({ ours, theirs }) =>
    ours[1] === "date" && ours.slice(1).join() === theirs.slice(1).join() && /^\d+(\.\d+)?$/.test(theirs[0]),
};

const FORMATS: readonly (readonly [bookType: BookType, reasons: readonly Reason[]])[] = [
  ["biff8", NUMBERS],
  ["biff5", NUMBERS],
  ["xlsb", NUMBERS],
  ["ods", [ESCAPES, SPACES, DAYS]],
  ["fods", [ESCAPES, SPACES, DAYS]],
  ["xlml", [...NUMBERS, ESCAPES]],
];

/** Lines that no reason explains. */
function unexplained(lines: readonly string[], reasons: readonly Reason[]): string[] {
  return lines.filter((line) => {
    const [, own, other] = /^\d+\/\d+: (\[.*\]) against (\[.*\])$/s.exec(line) ?? [];
    if (own === undefined || other === undefined) return true;
    const found: Difference = { ours: JSON.parse(own), theirs: JSON.parse(other) };
    return !reasons.some(({ holds }) => holds(found));
  });
}

// The library complains of every format with a condition.
beforeAll(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("the readers of other formats", { timeout: 60_000 }, () => {
  test.each(FORMATS)("%s: say the same as the library of every cell of any workbook", async (bookType, reasons) => {
    const sheets = fc.array(sheetIn(reasons.includes(DAYS) ? formats : [...formats, DURATION]), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(sheets, async (random) => {
        const bytes = bytesOf(random, bookType);
        const found = differences(await takenInFacts(bytes), bareLibraryFacts(bytes));
        expect(unexplained(found, reasons)).toEqual([]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
