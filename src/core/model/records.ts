/** The built-in columns are named; a plan's extra columns get generated ids. Never the header's text, so no header can collide with a property name. */
export type ColumnId = string;

/** A calendar day, `yyyy-mm-dd`. */
export type IsoDate = string;

/** A fractional-index key: siblings sort by it as plain strings, ties by id. */
export type OrderKey = string;

/** What a column's text means. The text itself is always kept as typed. */
export type ColumnType = "text" | "agencies" | "deadline" | "status" | "percent" | "number" | "date" | "list";

/** What a column is for in a plan of this kind; `extra` is a column this plan alone has. */
export type ColumnRole =
  | "content"
  | "product"
  | "lead"
  | "support"
  | "deadline"
  | "status"
  | "progress"
  | "result"
  | "note"
  | "extra";

/** The document that issued the plan, and its title. One per plan; its id is the plan's id. */
export interface Plan {
  readonly kind: "plan";
  readonly id: string;
  /** "Kế hoạch cải cách hành chính …". */
  readonly title: string;
  /** The kind of document: "Quyết định". */
  readonly documentType: string;
  /** "54/QĐ-UBND". */
  readonly number: string;
  /** Absent while it is not known; a deadline that counts from it is then not understood. */
  readonly issuedOn?: IsoDate;
  /** "Ủy ban nhân dân tỉnh Thanh Hóa". */
  readonly issuer: string;
  /** First and last year the plan covers; a deadline without a year is read within them. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Absent: a regular report is due on the last day of its period. */
  readonly reporting?: ReportingPeriods;
  /**
   * What stands in TT: places counted through the whole plan when absent, or anew in each section, or the numbers the
   * document gave (`Task.label`).
   */
  readonly numbering?: "by-section" | "kept";
}

/** When the figures of a regular report close. The next period begins the day after. */
export type ReportingPeriod = {
  /** A day of the last month of the period, 1 to 31: 14 after Điều 12 of Nghị định 09/2019/NĐ-CP. */
  readonly cutOffDay: number;
};

/** The regular reports whose periods the plan sets; one it leaves out closes with its calendar period. */
export type ReportingPeriods = {
  readonly monthly?: ReportingPeriod;
  readonly quarterly?: ReportingPeriod;
  readonly halfYearly?: ReportingPeriod;
  readonly yearly?: ReportingPeriod;
};

export interface Column {
  readonly kind: "column";
  readonly id: ColumnId;
  readonly order: OrderKey;
  /** The header as the plan writes it: "Cơ quan chủ trì". */
  readonly name: string;
  readonly type: ColumnType;
  readonly role: ColumnRole;
  /** The choices of a "list" column, in order, each once; other text may stand in its cells all the same. */
  readonly options?: readonly string[];
}

/** A heading row that groups tasks. Its numeral follows from its position, unless the document has one of its own. */
export interface Section {
  readonly kind: "section";
  readonly id: string;
  readonly order: OrderKey;
  readonly title: string;
  /** The numeral the plan's document gives it, where that is not its position: "A", "I.1", "". Then all have one. */
  readonly label?: string;
}

/** One row of work. Its number (TT) follows from its position, unless the plan keeps the document's; never its identity. */
export interface Task {
  readonly kind: "task";
  readonly id: string;
  readonly sectionId: string;
  readonly order: OrderKey;
  /** The number the plan's document gives it, in a plan that keeps them: "1.2", "NV-07"; "" where it has none. */
  readonly label?: string;
  /** Verbatim text by column; a missing key reads as blank. */
  readonly cells: Readonly<Record<ColumnId, string>>;
}

/** What an agency is, for people to find and count it by. */
export const AGENCY_KINDS = ["department", "ward", "commune", "unit", "company", "outside"] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** A body the plan's cells name: one agency, or a group such as "Các sở, ban, ngành cấp tỉnh". */
export interface Agency {
  readonly kind: "agency";
  readonly id: string;
  readonly name: string;
  /** Other ways of writing the name; compared folded, never shown in its place. */
  readonly aliases: readonly string[];
  /** Ids of the groups this agency belongs to. */
  readonly groups: readonly string[];
  readonly isGroup: boolean;
  /** Unknown when absent, as is everything below. */
  readonly agencyKind?: AgencyKind;
  /** What it is called for short, where a name has little room; understood in cells too. */
  readonly shortNames?: readonly string[];
  /** First and last day it exists under this name: agencies are merged and renamed. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Where to send it things: an address, a person, a number, as written. */
  readonly contact?: string;
}

/** Where a column stands in a view. */
export type ViewColumn = {
  readonly columnId: ColumnId;
  /** CSS pixels at the natural size. */
  readonly width: number;
  readonly isHidden: boolean;
  readonly isFrozen: boolean;
};

/** How the plan is looked at. What it names may be gone from the plan: a reader passes over that. */
export type ViewSettings = {
  /** The filter as the query of an address; empty lets every task through. */
  readonly filter: string;
  readonly sort: readonly { readonly columnId: ColumnId; readonly direction: string }[];
  /** Under which headings tasks stand. */
  readonly group: string;
  /** Ids of the headings whose rows are folded away. */
  readonly folded: readonly string[];
  readonly columns: readonly ViewColumn[];
  /** CSS pixels above and below a text at the natural size. */
  readonly paddingBlock: number;
  /** 1 is the natural size; absent where the view takes the zoom as it is. */
  readonly zoom?: number;
};

/** A way of looking at the plan that was given a name. It changes nothing of the plan itself. */
export interface View {
  readonly kind: "view";
  readonly id: string;
  readonly order: OrderKey;
  readonly name: string;
  readonly settings: ViewSettings;
}

/** One clause of a deadline as a person reads it. */
export type RuleClause = {
  readonly kind: "dated" | "recurring" | "ongoing" | "waiting";
  /** What is due: "Báo cáo kết quả". */
  readonly label?: string;
  readonly first?: IsoDate;
  /** The due day, or the end of the time in which the task runs. */
  readonly last?: IsoDate;
  /** With bound `from`: the last day of the period in which it starts. */
  readonly startsBy?: IsoDate;
  readonly bound?: "by" | "before" | "within" | "from" | "endOf";
  /** RFC 5545 rule of a recurring clause. */
  readonly rrule?: string;
  /** What a waiting clause waits for. */
  readonly event?: string;
};

/** How a person reads the words of a deadline, in place of what the app makes of them. The words stay as they are. */
export interface Rule {
  readonly kind: "rule";
  readonly id: string;
  /** The words of a cell, or of one clause of it, verbatim; they are compared folded. */
  readonly text: string;
  /** Only in the deadline of this task, and only as long as it has these words. Absent: wherever they stand. */
  readonly taskId?: string;
  /** Empty: the words name no deadline. */
  readonly meaning: readonly RuleClause[];
}

/** What was chosen for a sender's sheets, known again by words. Texts are folded. */
export type SenderColumn = {
  readonly header: string;
  readonly choice: string | { readonly columnId: ColumnId } | null;
};
/** A header that was pointed at: the words of its columns, and how many rows it has. */
export type SenderHeader = { readonly words: readonly string[]; readonly rows: number };
export type SenderLine = { readonly text: string; readonly kind: string };
export type SenderSheet = { readonly name: string; readonly isTaken: boolean };
/** The task a row was linked to, or null for one that stands for itself. */
export type SenderLink = { readonly content: string; readonly taskId: string | null };

/** Who sends files, and how they were understood: what a person corrected once holds for the next file. */
export interface Sender {
  readonly kind: "sender";
  readonly id: string;
  /** As the person sees it: the agency in the title block, or the file's name without dates. */
  readonly name: string;
  /** Folded words by which a file of this sender is known. */
  readonly keys: readonly string[];
  readonly columns: readonly SenderColumn[];
  readonly lines: readonly SenderLine[];
  readonly sheets: readonly SenderSheet[];
  readonly links: readonly SenderLink[];
  /** Absent where none was ever pointed at. */
  readonly headers?: readonly SenderHeader[];
}

export interface RecordsByKind {
  readonly plan: Plan;
  readonly column: Column;
  readonly section: Section;
  readonly task: Task;
  readonly agency: Agency;
  readonly view: View;
  readonly rule: Rule;
  readonly sender: Sender;
}

export type RecordKind = keyof RecordsByKind;
export type PlanRecord = RecordsByKind[RecordKind];

/** In this order kinds are stored, listed and applied. */
export const RECORD_KINDS: readonly RecordKind[] = [
  "plan",
  "column",
  "agency",
  "section",
  "task",
  "view",
  "rule",
  "sender",
];
