import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { differences, libraryFacts, ownFacts } from "../workbooks/both-readers.ts";

/** Files that are refused or damaged on purpose stand in a folder of their own, with a test of their own. */
const isMeantToBeRead = (name: string) =>
  /\.xls[xm]$/.test(name) && !name.startsWith("hostile/") && !NOT_YET_PACKAGES.has(name);
/** What comes before the package is taken off before either reader has it: encryption, what a server wrote. */
const NOT_YET_PACKAGES = new Set(["formats/default-password.xlsx", "xlsx/stray-start.xlsx"]);
const names = (await readdir("samples", { recursive: true })).filter(isMeantToBeRead).sort();

/** Refused by both, before any cell is read. */
const REFUSED = new Set(["cut-off.xlsx", "damaged.xlsx", "empty.xlsx", "password.xlsx", "zip-bomb.xlsx"]);

/** Handed to the library: our own reader is not certain to understand them. */
const HANDED_ON = new Set(["xlsx/document-type.xlsx"]);

/** Where the two readers differ, and why ours is right. */
const JUSTIFIED: ReadonlyMap<string, { readonly why: string; readonly found: readonly string[] }> = new Map([
  [
    "xlsx/shared-formulas.xlsx",
    {
      why: "all cells of an array formula are computed, not the first alone",
      found: ['5/3: ["hai","text",null,null,true] against ["hai","text",null,null,false]'],
    },
  ],
  [
    "xlsx/comments.xlsx",
    {
      why: "the note on an empty cell is kept; the guards take comments out before the library reads",
      found: ['9/8: ["","blank",null,null,false] against undefined'],
    },
  ],
  [
    "xlsx/number-formats.xlsx",
    {
      why: "a duration is no day; whole numbers of twelve digits and more keep all of them",
      found: [
        '10/2: ["36:00","number",1.5,null,false] against ["36:00","date","1900-01-01",null,false]',
        '13/2: ["12345678901234","number",12345678901234,null,false] against ["1.23457E+13","number",12345678901234,null,false]',
      ],
    },
  ],
]);

/** The library cannot follow names of parts with blanks, needs the types, and takes a sheet of a chart for one of cells. */
const OURS_ALONE = new Set(["xlsx/other-part-names.xlsx", "xlsx/no-types.xlsx", "xlsx/chart-sheet-first.xlsx"]);

const bytesOf = async (name: string) => new Uint8Array(await readFile(`samples/${name}`));

describe("both readers of .xlsx", () => {
  test.each(names.filter((name) => !REFUSED.has(name) && !HANDED_ON.has(name) && !OURS_ALONE.has(name)))(
    "%s: say the same of every cell, or differ for a reason",
    async (name) => {
      const bytes = await bytesOf(name);
      expect(differences(await ownFacts(bytes), libraryFacts(bytes))).toEqual(JUSTIFIED.get(name)?.found ?? []);
    },
  );

  test.each([...HANDED_ON])("%s: is handed on whole", async (name) => {
    await expect(ownFacts(await bytesOf(name))).rejects.toThrow("unfamiliar");
  });

  test.each([...REFUSED])("%s: is refused by both", async (name) => {
    const bytes = await bytesOf(name);
    await expect(ownFacts(bytes)).rejects.toThrow("refused");
    expect(() => libraryFacts(bytes)).toThrow("refused");
  });
});
