import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repairLetters } from "../../src/core/letters/index.ts";
import type { RawCell, RawSheet } from "../../src/core/sheet/raw-sheet.ts";
import { appendixTasks } from "../golden/golden-table.ts";
import { asLetters, tcvn3Bytes, utf8AsLetters, vniText, windows1258Bytes } from "../samples/encodings.ts";

const SEEDED = { seed: 20260105, numRuns: 300 };

const appendix = appendixTasks()
  .flatMap(({ section, content, product, lead, support, deadline }) => [
    section,
    content,
    product,
    lead,
    support,
    deadline,
  ])
  .map((text) => text.replace(/[“”]/g, '"').replaceAll("…", "..."));

/** Syllables by their parts, whether or not such words exist. */
const syllable = fc
  .tuple(
    fc.constantFrom("b", "ch", "đ", "kh", "l", "m", "nh", "ph", "s", "th", "tr", "v", "x"),
    fc.constantFrom(
      "àn",
      "ân",
      "ậu",
      "ắm",
      "ề",
      "iện",
      "iếp",
      "ình",
      "ổi",
      "ớp",
      "uộc",
      "ữa",
      "ươn",
      "ượng",
      "ởi",
      "ão",
    ),
  )
  .map((parts) => parts.join(""));
const words = fc.array(syllable, { minLength: 1, maxLength: 12 }).map((syllables) => syllables.join(" "));
const phrase = fc.constantFrom(...appendix).chain((text) => {
  const all = text.split(/\s+/);
  return fc
    .tuple(fc.nat(all.length - 1), fc.nat(12))
    .map(([from, count]) => all.slice(from, from + count + 1).join(" "));
});
const vietnamese = fc.oneof(words, phrase, fc.constantFrom(...appendix));

/** TCVN3 has no capitals with tones: they come back small. */
const withSmallTones = (text: string) => text.replace(/(?![ĂÂÊÔƠƯĐ])\P{ASCII}/gu, (letter) => letter.toLowerCase());

interface Writing {
  readonly write: (text: string) => string;
  readonly read?: (text: string) => string;
  readonly font?: string;
}

const writings: Readonly<Record<string, Writing>> = {
  "TCVN3 as Latin letters": { write: (text) => asLetters(tcvn3Bytes(text)), read: withSmallTones, font: ".VnTime" },
  "TCVN3 as bytes": {
    write: (text) => String.fromCharCode(...tcvn3Bytes(text)),
    read: withSmallTones,
    font: ".VnArial",
  },
  VNI: { write: vniText, font: "VNI-Times" },
  "windows-1258 as Latin letters": { write: (text) => asLetters(windows1258Bytes(text)) },
  "windows-1258": { write: (text) => asLetters(windows1258Bytes(text), "windows-1258") },
  "UTF-8 as windows-1252": { write: (text) => utf8AsLetters(text) },
  "UTF-8 as windows-1252, twice": { write: (text) => utf8AsLetters(text, 2) },
  "UTF-8 as windows-1258": { write: (text) => utf8AsLetters(text, 1, "windows-1258") },
  "letters and marks apart": { write: (text) => text.normalize("NFD") },
};

const cellOf = (text: string, font?: string): RawCell => ({ text, type: "text", ...(font ? { font } : {}) });

function sheetOf(cells: readonly RawCell[]): RawSheet {
  return { name: "Sheet1", hidden: false, rows: [cells], merges: [], hiddenRows: [], hiddenColumns: [] };
}

function repairedText(cell: RawCell): string | undefined {
  return repairLetters([sheetOf([cell])]).sheets[0]?.rows[0]?.[0]?.text;
}

const markedWords = (text: string) => text.split(/\s+/).filter((word) => /\P{ASCII}/u.test(word)).length;

describe.each(Object.entries(writings))("%s", (_, { write, read = (text: string) => text, font }) => {
  test("is read by its words alone in 99 of 100 texts that have four with marks", () => {
    const texts = fc.sample(
      vietnamese.filter((text) => markedWords(text) > 3),
      SEEDED,
    );
    const wrong = texts.filter((text) => repairedText(cellOf(write(text))) !== read(text));
    expect(wrong.length, wrong.slice(0, 3).join("\n")).toBeLessThanOrEqual(texts.length / 100);
  });

  test("is not changed by a second repair", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = repairLetters([sheetOf([cellOf(write(text), font)])]);
        const twice = repairLetters(once.sheets);
        expect(twice.sheets[0]).toBe(once.sheets[0]);
        expect(twice.issues.filter(({ code }) => code === "cell.converted")).toEqual([]);
      }),
      SEEDED,
    );
  });
});

test.each(Object.entries(writings).filter(([, { font }]) => font !== undefined))(
  "%s is read by its font, whatever the text",
  (_, { write, read = (text: string) => text, font }) => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(repairedText(cellOf(write(text), font))).toBe(read(text));
      }),
      SEEDED,
    );
  },
);

describe("clean texts are the same objects afterwards", () => {
  const sentences = readdirSync("src/ui/text")
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(`src/ui/text/${file}`, "utf8").match(/"[^"\n]+"|`[^`\n]+`/g) ?? []);
  const foreign = [
    "The quick brown fox jumps over the lazy dog; naïve café, résumé, façade, coöperate.",
    "Les procédures à réviser dès l'été: où, côté, forêt, hôtel, cœur, garçon, maïs, dû.",
    "Müller, Grüße, Straße, Äpfel, Öl, für, über, schön, können, Bär, Tür, groß.",
  ].flatMap((text) => [text, ...text.split(/[ ,.:;]+/)]);

  test.each([
    ["the appendix", appendix],
    ["every sentence of the app", sentences],
    ["English, French, German", foreign],
  ])("%s", (_, texts) => {
    const sheet = sheetOf(texts.map((text) => cellOf(text)));
    expect(repairLetters([sheet])).toEqual({ sheets: [sheet], issues: [] });
    expect(repairLetters([sheet]).sheets[0]).toBe(sheet);
  });

  test("random Vietnamese in a font of another coding", () => {
    fc.assert(
      fc.property(vietnamese, fc.constantFrom(".VnTime", ".VnTimeH", "VNI-Times"), (text, font) => {
        fc.pre(/[\u1ea0-\u1ef9]/.test(text));
        expect(repairedText(cellOf(text, font))).toBe(text);
      }),
      SEEDED,
    );
  });
});

test("any characters at all are taken, and stay or become composed", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.constantFrom(undefined, ".VnTime", "VNI-Times"),
      (text, font) => {
        const cell = repairLetters([sheetOf([cellOf(text, font)])]).sheets[0]?.rows[0]?.[0];
        expect(cell?.original ?? cell?.text).toBe(text);
      },
    ),
    SEEDED,
  );
});
