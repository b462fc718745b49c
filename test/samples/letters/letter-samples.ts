import { asLetters, tcvn3Bytes, utf8AsLetters, vniText, windows1258Bytes } from "../encodings.ts";
import { HEADER, type Row, SMALL_TABLE } from "../tables.ts";
import { type FontCell, fontWorkbook } from "./font-workbook.ts";

const TABLE = SMALL_TABLE.map((row: Row) => HEADER.map((_, i) => String(row[i] ?? "")));
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const tcvn3 = (text: string) => asLetters(tcvn3Bytes(text));
const delimited = (delimiter: string, rows: readonly (readonly string[])[] = TABLE) =>
  rows.map((row) => row.join(delimiter)).join("\r\n");

/** The small table with every text as `write` has it, all in one font. */
function table(write: (text: string) => string, font?: string): Uint8Array {
  return fontWorkbook(
    TABLE.map((row) => row.map((text): FontCell => ({ text: write(text), ...(font ? { font } : {}) }))),
  );
}

const CAPITALS = ".VnTimeH";
const ROMAN = "Times New Roman";

/** Every sample by name; what becomes of each is in `src/adapters/workbook/letter-samples.test.ts`. */
export const letterSamples: Readonly<Record<string, () => Uint8Array>> = {
  "vn-time.xlsx": () => table(tcvn3, ".VnTime"),
  "vn-time-capitals.xlsx": () =>
    fontWorkbook([
      [{ text: tcvn3("phụ lục"), font: CAPITALS }],
      [{ text: [run(tcvn3("Ủy ban nhân dân tỉnh "), CAPITALS), run(tcvn3("(dự thảo)"), ".VnTime")], font: CAPITALS }],
      ...TABLE.map((row) => row.map((text): FontCell => ({ text: tcvn3(text), font: ".VnArial" }))),
    ]),
  "vn-time-by-1258.xlsx": () => table((text) => asLetters(tcvn3Bytes(text), "windows-1258"), ".VnTime"),
  "vni-times.xlsx": () => table(vniText, "VNI-Times"),
  "tcvn3-without-font.xlsx": () => table(tcvn3),
  "vni-without-font.xlsx": () => table(vniText),
  "runs-of-fonts.xlsx": () =>
    fontWorkbook([
      ...TABLE.slice(0, 2).map((row) => row.map((text): FontCell => ({ text }))),
      [
        { text: "1" },
        { text: [run("Xây dựng ", ROMAN), run(tcvn3("kế hoạch kiểm tra"), ".VnTime"), run(" và rà soát", ROMAN)] },
        { text: [run(vniText("- Báo cáo "), "VNI-Times"), run(tcvn3("kết quả."), ".VnTime")] },
        { text: `- Sở Tư pháp (${tcvn3("Sở Nội vụ phối hợp thực hiện")})` },
      ],
    ]),
  "utf-8-as-1252.xlsx": () => table(utf8AsLetters),
  "utf-8-as-1258.xlsx": () => table((text) => utf8AsLetters(text, 1, "windows-1258")),
  "utf-8-saved-twice.csv": () => utf8(utf8AsLetters(delimited(";"), 2)),
  "utf-8-lost-spaces.csv": () =>
    utf8(utf8AsLetters(delimited("\t")).replaceAll("\u00a0", " ").replaceAll("\u00ad", "")),
  "decomposed.xlsx": () => table((text) => text.normalize("NFD")),
  "combining-1258.xlsx": () => table((text) => asLetters(windows1258Bytes(text), "windows-1258")),
  "unicode-in-vn-time.xlsx": () => table((text) => text, ".VnTime"),
  "lost-letters.xlsx": () => table((text) => text.replace(/[\u0100-\u1eff]/g, "?")),
  "vni.csv": () =>
    latin(
      vniText(
        delimited(
          ",",
          TABLE.map((row) => row.map((text) => `"${text}"`)),
        ),
      ),
    ),
  "tcvn3-tabs.txt": () => tcvn3Bytes(delimited("\t")),
  "combining-1258-bars.csv": () => windows1258Bytes(delimited("|")),
  "broken-utf-8.csv": () => utf8(delimited(";")).map((byte, i) => (i === 8 ? 0xff : byte)),
  "french-1252.csv": () =>
    latin("Nº;Tâche;Échéance\r\n1;Réviser les procédures à Besançon;été 2026\r\n2;Créer un modèle;déjà prêt"),
  "title-lines.csv": () =>
    utf8(`PHỤ LỤC, kèm theo Quyết định số 54/QĐ-UBND, ngày 05/01/2026\r\nĐơn vị: "Sở Nội vụ"\r\n\r\n${delimited(";")}`),
  "lone-quote.csv": () => utf8(delimited(";").replace("- Sở Tư pháp.", '"- Sở Tư pháp.')),
};

function run(text: string, font: string) {
  return { text, font };
}
