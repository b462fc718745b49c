import { splitAgencies } from "../agency/index.ts";
import { isoDay } from "../deadline/index.ts";
import type { IsoDate } from "../model/index.ts";
import type { RecognisedWorkbook } from "../sheet/index.ts";
import { fold } from "../text/index.ts";
import { titleOf } from "./plan-title.ts";

/** What a plan says of itself; what the file does not say is blank, for the person to fill in. */
export interface PlanFacts {
  readonly title: string;
  /** The title is only the file's name: no line over a table reads like one. */
  readonly isTitledByFile: boolean;
  readonly documentType: string;
  readonly number: string;
  /** Absent where no day stands over the table. */
  readonly issuedOn?: IsoDate;
  readonly issuer: string;
  /** Both or none. */
  readonly firstYear?: number;
  readonly lastYear?: number;
}

const DOCUMENT_TYPES = ["Quyết định", "Kế hoạch", "Chương trình", "Nghị quyết", "Công văn", "Đề án", "Thông báo"];
/** "54/QĐ-UBND", "2668/KH-UBND", "Số: 06/QĐ-TTg" (Nghị định 30/2020/NĐ-CP, Phụ lục III: number, slash, type, issuer). */
const DOCUMENT_NUMBER = /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ]+(?:\s*-\s*[\p{Lu}][\p{L}]*)*/u;
const SPELLED_DAY = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})|ngày\s*(\d{1,2})\/(\d{1,2})\/(\d{4})/iu;
/** Before such a day, unaccented: it says until or since when. */
const UNTIL_THEN = /\b(?:den|truoc|tu|sau|het|chot|cham nhat)(?: (?:het|vao))?\s*$/;
const YEARS = /(?:giai đoạn|các năm|năm)\s*(\d{4})(?:\s*[-–—]\s*(\d{4}))?/giu;

/** What can be told of a foreign plan from the lines over its tables, the sheets' names and the file's name. */
export function guessPlanFacts(workbook: RecognisedWorkbook): PlanFacts {
  const lines = linesAbove(workbook);
  const cited = lines.find((line) => DOCUMENT_NUMBER.test(line)) ?? "";
  const years = yearsIn([...lines, workbook.fileName]);
  const day = dayIn(cited) ?? lines.map(dayIn).find((found) => found);
  const title = titleOf(lines);
  return {
    title: title ?? withoutExtension(workbook.fileName),
    isTitledByFile: title === undefined,
    documentType: typeOf(cited) ?? typeOf(lines.join(" ")) ?? "",
    number: DOCUMENT_NUMBER.exec(cited)?.[0].replace(/\s+/g, "") ?? "",
    issuer: issuerOf(cited) ?? lines.find(isIssuer) ?? "",
    ...(day === undefined ? {} : { issuedOn: day }),
    ...years,
  };
}

function linesAbove({ sheets }: RecognisedWorkbook): string[] {
  return sheets.flatMap(({ leftover }) =>
    leftover
      .filter(({ place }) => place === "above")
      .flatMap(({ texts }) => texts.flatMap((text) => text.normalize("NFC").split("\n")))
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== ""),
  );
}

function typeOf(text: string): string | undefined {
  const folded = fold(text);
  return DOCUMENT_TYPES.map((type) => ({ type, at: folded.indexOf(fold(type)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.type;
}

/** "… của Ủy ban nhân dân tỉnh Thanh Hóa)" names who issued it. */
function issuerOf(line: string): string | undefined {
  const [, words] = /\bcủa\s+([^()]+?)\s*\)?\.?$/iu.exec(line) ?? [];
  return words;
}

function isIssuer(line: string): boolean {
  return /^(?:uy ban nhan dan|ubnd|so|bo|chinh phu|thu tuong)/.test(fold(line)) && splitAgencies(line).length === 1;
}

/** The day a line gives for its document; none where it says until when something is counted or due. */
function dayIn(line: string): IsoDate | undefined {
  const found = SPELLED_DAY.exec(line);
  if (!found || UNTIL_THEN.test(fold(line.slice(0, found.index)))) return undefined;
  const [date, month, year] = [found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6]].map(Number);
  return date && month && year ? isoDay(year, month, date) : undefined;
}

function yearsIn(lines: readonly string[]): Pick<PlanFacts, "firstYear" | "lastYear"> {
  for (const line of lines) {
    const spans = [...line.matchAll(YEARS)].filter(([words]) => !/^năm/iu.test(words) || !SPELLED_DAY.test(line));
    const [, first, last] = spans.find(([, , to]) => to !== undefined) ?? spans[0] ?? [];
    if (first !== undefined) return { firstYear: Number(first), lastYear: Number(last ?? first) };
  }
  return {};
}

function withoutExtension(fileName: string): string {
  const name = fileName.split(/[/\\›]/).at(-1) ?? fileName;
  return name.replace(/\.[a-z]{2,5}$/i, "").trim();
}
