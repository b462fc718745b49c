import type { IsoDate, ReportingPeriods } from "../model/index.ts";

/** thường xuyên · định kỳ · có hạn · chờ văn bản hoặc sự kiện · chưa rõ */
export const CLAUSE_KINDS = ["ongoing", "recurring", "dated", "waiting", "unknown"] as const;

export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/**
 * How the words hold to the dates: `by` at the latest ("chậm nhất", "đến"), `before` ("trước"), `within` the period,
 * `from` it on ("từ", "bắt đầu từ"), at the `endOf` it ("cuối", "hết").
 */
export type Bound = "by" | "before" | "within" | "from" | "endOf";

/** How finely the words name a time: a quarter stays a quarter. */
export type Precision = "day" | "week" | "month" | "quarter" | "half-year" | "year" | "range";

/** A document the words lean on. Its date is when it was signed, never a deadline. */
export interface Citation {
  /** "Kế hoạch", as written; empty when only the number is given. */
  readonly document: string;
  /** "220/KH- UBND", as written. */
  readonly number: string;
  readonly date?: IsoDate;
}

/** Something that is not in the words of the clause, and where it was taken from. */
export interface Inference {
  /** `day`: the last day of a period; `part`: what "đầu", "giữa" of a period means; `century`: of a two-digit year. */
  readonly what: "year" | "day" | "part" | "century" | "start";
  readonly from: "plan" | "sibling" | "convention";
}

/** A day of any year: "--06-30". */
export type MonthDay = string;

/** A stretch of the calendar in a year that the words leave open, or in every year. */
export interface YearlessSpan {
  readonly first: MonthDay;
  readonly last: MonthDay;
}

/** What the words of one clause mean. */
export interface ClauseMeaning {
  readonly kind: ClauseKind;
  /** First day of the time named, and of `from` the first possible start. Absent when the words give none. */
  readonly first?: IsoDate;
  /** Last day of the time named: the due day. Absent for a start, and where the year is not known. */
  readonly last?: IsoDate;
  /** For bound `from`: the last day of the period in which it starts. */
  readonly startsBy?: IsoDate;
  readonly bound?: Bound;
  readonly precision?: Precision;
  /** The time named without a year, where neither words nor plan give one; of a range that comes round, its stretch. */
  readonly yearless?: YearlessSpan;
  /**
   * RFC 5545 recurrence rule: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1". Complete by itself, save that one with an
   * INTERVAL counts from `first`.
   */
  readonly rrule?: string;
  /** What is waited for or followed, in the cell's own words: "có văn bản của Trung ương". */
  readonly event?: string;
  /** The event is a document, plan or custom that is kept to ("theo"), rather than awaited ("sau khi", "khi"). */
  readonly follows?: true;
  readonly citation?: Citation;
  readonly inferred: readonly Inference[];
  /** Words that were not understood; empty when the whole clause was. */
  readonly unread: string;
}

/** One statement of a deadline cell. */
export interface DeadlineClause extends ClauseMeaning {
  /** The verbatim slice of the cell, label included, without bullet and closing punctuation. */
  readonly source: string;
  /** Where the slice begins in the cell, in UTF-16 units. */
  readonly start: number;
  /** What is due: the words before the colon ("Báo cáo kết quả"), or after it where the time comes first. Empty without one. */
  readonly label: string;
}

/** A deadline cell as understood. No clauses: the cell is blank. */
export interface Deadline {
  readonly clauses: readonly DeadlineClause[];
}

/** What is known about the plan the cell stands in. */
export interface DeadlineContext {
  /** A time without a year is read in this year when the plan covers just one. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** The day the plan was issued; "kể từ ngày ban hành Kế hoạch này" is counted from it. */
  readonly issuedOn?: IsoDate;
  /** On which days regular reports are due; what is absent is due on the last day of its period. */
  readonly reporting?: ReportingPeriods;
}

/**
 * The kinds a deadline is found under. A clause that waits for, or goes on with, something of a fixed rhythm
 * ("theo Kế hoạch hằng năm") is recurring too. A blank cell is `unknown`.
 */
export function deadlineKinds(deadline: Deadline): ReadonlySet<ClauseKind> {
  const kinds = new Set<ClauseKind>();
  for (const { kind, rrule } of deadline.clauses) {
    kinds.add(kind);
    if (rrule !== undefined) kinds.add("recurring");
  }
  return kinds.size > 0 ? kinds : new Set<ClauseKind>(["unknown"]);
}
