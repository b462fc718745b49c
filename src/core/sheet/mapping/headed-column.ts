import type { ColumnContents } from "../contents/column-contents.ts";
import { headerKey } from "../names/name-words.ts";
import type { MappedRole } from "../recognised-sheet.ts";

/** A column of the header with what is known before its rival columns are. */
export interface HeadedColumn {
  readonly index: number;
  readonly labels: readonly string[];
  /** No column of the header stands left of it. */
  readonly isFirst: boolean;
  contents(): ColumnContents;
  /** How clearly what stands in the column shows a role by itself, where it does so at least so clearly. */
  shows(role: MappedRole, least: number): number | undefined;
}

const SOLUTION = /^(?:giai phap|bien phap)(?: |$)/;

/** Whether a name says how something is done or mended, rather than what. */
export function namesSolution(labels: readonly string[]): boolean {
  return SOLUTION.test(headerKey(labels.at(-1) ?? ""));
}

const DONE: ReadonlySet<string> = new Set(["th", "thuc hien", "thuc te"]);

/** Whether a column under a group's heading says how it went rather than how it was planned: "Thời gian / TH" beside "KH". */
export function namesActual(labels: readonly string[]): boolean {
  return labels.length > 1 && DONE.has(headerKey(labels.at(-1) ?? ""));
}

const BEFORE = / (?:tuan|thang|quy|ky|nam) truoc(?: |$)/;

/** Whether a name tells of the last period rather than of this: "Kết quả tuần trước". */
export function namesBefore(labels: readonly string[]): boolean {
  return BEFORE.test(headerKey(labels.at(-1) ?? ""));
}

const CODE = /^(?:ma|ms|id|code)(?: |$)/;

/** Whether a name says that rows are called by a code, rather than counted. */
export function namesCode(labels: readonly string[]): boolean {
  return CODE.test(headerKey(labels.at(-1) ?? ""));
}

const DOING = / (?:xu ly|giai quyet|thuc hien|trien khai|tra loi|khac phuc|tiep thu)(?: |$)/;
const LEFT = / (?:chua|con|ton) /;

/** Whether a name tells of doing what something else names: "Nội dung giải quyết"; "Nội dung chưa thực hiện" tells what is left. */
export function namesDoing(labels: readonly string[]): boolean {
  const key = headerKey(labels.at(-1) ?? "");
  return DOING.test(key) && !LEFT.test(key);
}

const TROUBLE = /(?:^| )(?:kho khan|vuong mac|ton tai|han che|bat cap)(?: |$)/;
const REMEDY =
  /^(?:(?:noi dung |de xuat )?(?:phuong an|giai phap|bien phap|huong)(?: (?:xu ly|khac phuc|thao go|giai quyet|thuc hien))?|(?:nhiem vu|cong viec|viec) (?:xu ly|khac phuc|thao go|giai quyet))$/;

/** Whether a name tells of what stands in the way: "Nội dung khó khăn, vướng mắc". */
export function namesTrouble(labels: readonly string[]): boolean {
  return TROUBLE.test(headerKey(labels.at(-1) ?? ""));
}

/** Whether a name tells of what is to be done about a trouble: "Phương án xử lý", "Hướng khắc phục". */
export function namesRemedy(labels: readonly string[]): boolean {
  return REMEDY.test(headerKey(labels.at(-1) ?? ""));
}
