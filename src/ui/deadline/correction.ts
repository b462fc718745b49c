import type { DeadlineClause } from "../../core/deadline/index.ts";
import type { IsoDate, RuleClause } from "../../core/model/index.ts";
import { type Rhythm, rhythmOf, rhythmRule } from "../../core/rules/index.ts";
import { readDay } from "../plan-info/plan-fields.ts";
import { formatDay } from "../state/format-day.ts";

export const SHAPES = ["by", "range", "from", "recurring", "ongoing", "waiting", "none"] as const;

/** What kind of deadline a person says it is. */
export type Shape = (typeof SHAPES)[number];

/** A reading while it is being written: days as typed. */
export interface Correction {
  readonly shape: Shape;
  /** Of `range` and `from`. */
  readonly first: string;
  /** Of `by` and `range`. */
  readonly last: string;
  /** Of `by`: the day itself is too late. */
  readonly isBefore: boolean;
  readonly rhythm: Rhythm;
  readonly event: string;
  readonly label: string;
}

export type CorrectionField = "first" | "last" | "event";
export type CorrectionProblems = Readonly<Partial<Record<CorrectionField, "day" | "order" | "event">>>;

export type ReadCorrection =
  | { readonly ok: true; readonly meaning: readonly RuleClause[] }
  | { readonly ok: false; readonly problems: CorrectionProblems };

const YEARS_END: Rhythm = { round: "year", weekDay: "FR", day: "last", month: 12 };

/** Where a correction begins: at what is understood now. */
export function correctionOf(clause: DeadlineClause | undefined): Correction {
  const { first, last, rrule, event = "", label = "" } = clause ?? {};
  return {
    shape: clause ? shapeOf(clause) : "none",
    first: typed(first),
    last: typed(last),
    isBefore: clause?.bound === "before",
    rhythm: (rrule === undefined ? undefined : rhythmOf(rrule)) ?? YEARS_END,
    event,
    label,
  };
}

/** The reading that was written, or what is wrong with it. */
export function readCorrection(correction: Correction): ReadCorrection {
  const { shape, isBefore, rhythm } = correction;
  const [first, last] = [readDay(correction.first), readDay(correction.last)];
  const event = tidy(correction.event);
  const label = tidy(correction.label);
  const meaning = (clause: RuleClause): ReadCorrection => ({
    ok: true,
    meaning: [label === "" ? clause : { ...clause, label }],
  });
  const wrong = (problems: CorrectionProblems): ReadCorrection => ({ ok: false, problems });
  switch (shape) {
    case "by":
      return last === undefined
        ? wrong({ last: "day" })
        : meaning({ kind: "dated", last, bound: isBefore ? "before" : "by" });
    case "range":
      if (first === undefined || last === undefined)
        return wrong({ ...(first === undefined && { first: "day" }), ...(last === undefined && { last: "day" }) });
      return last < first ? wrong({ last: "order" }) : meaning({ kind: "dated", first, last, bound: "within" });
    case "from":
      return first === undefined
        ? wrong({ first: "day" })
        : meaning({ kind: "dated", first, startsBy: first, bound: "from" });
    case "recurring":
      return meaning({ kind: "recurring", rrule: rhythmRule(rhythm) });
    case "ongoing":
      return meaning({ kind: "ongoing" });
    case "waiting":
      return event === "" ? wrong({ event: "event" }) : meaning({ kind: "waiting", event });
    case "none":
      return { ok: true, meaning: [] };
  }
}

function shapeOf({ kind, first, last, bound }: DeadlineClause): Shape {
  if (kind === "unknown") return "by";
  if (kind !== "dated") return kind;
  if (bound === "from") return "from";
  return first !== undefined && last !== undefined && first !== last ? "range" : "by";
}

function typed(day: IsoDate | undefined): string {
  return day === undefined ? "" : formatDay(day);
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
