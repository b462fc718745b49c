import { isAgencyName } from "../agency/index.ts";
import type { Sender } from "../model/index.ts";
import type { RecognisedWorkbook } from "../sheet/index.ts";
import { fold } from "../text/index.ts";

/** Who a file seems to come from. */
export interface FoundSender {
  /** For a person: the agency in the title block, else the folder, else the file's name without its dates. */
  readonly name: string;
  /** Folded, best evidence first; what the sender is known by next time. */
  readonly keys: readonly string[];
  /** A sender of the plan that is known by one of these keys. */
  readonly senderId?: string;
}

/** Lines over a table that are looked at for the name of an agency. */
const TITLE_LINES = 12;
/** The issuing agency's own words stand alone in their line; a sentence that names it is longer. */
const LONGEST_NAME = 80;
/** The authority over the agency stands in the line above it: it sends nothing itself. */
const AUTHORITY = /^(?:uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan) tinh|^tinh uy|^cong hoa xa hoi|^doc lap/;

/** The sender of a file, by what stands over its tables, by its folder and by its name. */
export function findSender(workbook: RecognisedWorkbook, senders: Iterable<Sender>): FoundSender {
  const agency = agencyInTitles(workbook);
  const { folder, stem } = placeOf(workbook.fileName);
  const names = [agency, folder, stem].filter((name): name is string => name !== undefined && fold(name) !== "");
  const keys = [...new Set(names.map(fold))];
  const known = [...senders];
  const sender = keys.map((key) => known.find((candidate) => candidate.keys.includes(key))).find((found) => found);
  return { name: names[0] ?? workbook.fileName, keys, ...(sender ? { senderId: sender.id } : {}) };
}

function agencyInTitles({ sheets }: RecognisedWorkbook): string | undefined {
  for (const { leftover } of sheets) {
    const lines = leftover
      .filter(({ place }) => place === "above")
      .slice(0, TITLE_LINES)
      .flatMap(({ texts }) => texts.flatMap((text) => text.split("\n")));
    const named = withAuthoritiesJoined(lines).map((line) => line.replace(SENDER_LABEL, ""));
    const found = named.find(isAgencyAlone);
    if (found) return found;
  }
  return undefined;
}

/** "ỦY BAN NHÂN DÂN" over "XÃ HÀ TRUNG" is one name on two lines. */
function withAuthoritiesJoined(lines: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.replace(/\s+/g, " ").trim());
  return trimmed.map((line, at) =>
    BARE_AUTHORITY.test(fold(line)) ? `${line} ${trimmed[at + 1] ?? ""}`.trim() : line,
  );
}

/** "Đơn vị báo cáo: Sở Công Thương" says it in so many words. */
const SENDER_LABEL =
  /^(?:tên\s+)?(?:đơn vị|cơ quan|nơi)\s*(?:thực hiện\s+)?(?:lập\s+)?(?:báo cáo|gửi|tổng hợp|lập biểu)?\s*:\s*/iu;

const BARE_AUTHORITY = /^(?:uy ban nhan dan|ubnd)$/;

/** A line that is one agency's name and nothing else. */
function isAgencyAlone(line: string): boolean {
  if (line === "" || line.length > LONGEST_NAME) return false;
  const folded = fold(line);
  return !AUTHORITY.test(folded) && !BARE_AUTHORITY.test(folded) && isAgencyName(line);
}

/** "Sở Y tế/Bao cao CCHC thang 5-2026 (2).xlsx" is folder "Sở Y tế" and stem "Bao cao CCHC". */
function placeOf(fileName: string): { readonly folder: string | undefined; readonly stem: string } {
  const parts = fileName.split(/[/\\›]/).map((part) => part.trim());
  const file = parts.at(-1) ?? "";
  return { folder: parts.at(-2)?.replace(/\.zip$/i, ""), stem: withoutDates(file.replace(/\.[a-z]{2,5}$/i, "")) };
}

const EDITION =
  /\((?:\d+|copy|bản sao)\)|\b(?:tháng|thang|quý|quy|năm|nam|ngày|ngay|lần|lan|tuần|tuan|đợt|dot)[\s_-]*(?:[ivx]+|\d+)\b|\b(?:v|ver|version)\s*\d+\b|\b(?:final|copy|new|bản cuối|ban cuoi|bản sao|sửa|sua)\b|\d+/giu;

function withoutDates(stem: string): string {
  const kept = stem
    .normalize("NFC")
    .replace(/_/g, " ")
    .replace(EDITION, " ")
    .replace(/[-.,\s]+/g, " ")
    .trim();
  return kept === "" ? stem : kept;
}
