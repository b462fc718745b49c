/** How often something comes round, as a person chooses it. */
export const ROUNDS = ["day", "week", "month", "quarter", "half-year", "year"] as const;

export type Round = (typeof ROUNDS)[number];

/** Monday first, as calendars in Vietnam have it. */
export const WEEK_DAY_CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

export interface Rhythm {
  readonly round: Round;
  /** Of a weekly round. */
  readonly weekDay: (typeof WEEK_DAY_CODES)[number];
  /** Of the last month of the round, 1 to 31; "last" is the month's last day. */
  readonly day: number | "last";
  /** Of a yearly round, 1 to 12. */
  readonly month: number;
}

const MONTHS: Readonly<Partial<Record<Round, readonly number[]>>> = {
  quarter: [3, 6, 9, 12],
  "half-year": [6, 12],
};

/** The rhythm as a recurrence rule of the kind `dueDates` understands. A month too short for the day ends on its last. */
export function rhythmRule({ round, weekDay, day, month }: Rhythm): string {
  if (round === "day") return "FREQ=DAILY";
  if (round === "week") return `FREQ=WEEKLY;BYDAY=${weekDay}`;
  if (round === "month") return `FREQ=MONTHLY;${monthDays(day)}`;
  return `FREQ=YEARLY;BYMONTH=${(MONTHS[round] ?? [month]).join(",")};${monthDays(day)}`;
}

/** The rhythm of a rule; undefined for a rule that says more than a rhythm can. */
export function rhythmOf(rrule: string): Rhythm | undefined {
  const parts = new Map(rrule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const weekDay = WEEK_DAY_CODES.find((code) => code === parts.get("BYDAY")) ?? "FR";
  const day = dayOf(parts.get("BYMONTHDAY"));
  const months = parts.get("BYMONTH");
  const [month = 12] = (months ?? "")
    .split(",")
    .filter((text) => text !== "")
    .map(Number);
  const round = ROUNDS.find((candidate) => rhythmRule({ round: candidate, weekDay, day, month }) === rrule);
  return round && { round, weekDay, day, month };
}

/** Several days with the last that the month has: the 31st of June is its 30th. */
function monthDays(day: number | "last"): string {
  if (day === "last") return "BYMONTHDAY=-1";
  if (day <= 28) return `BYMONTHDAY=${day}`;
  const days = [28, 29, 30, 31].filter((candidate) => candidate <= day);
  return `BYMONTHDAY=${days.join(",")};BYSETPOS=-1`;
}

function dayOf(days: string | undefined): number | "last" {
  const last = Number(days?.split(",").at(-1) ?? "-1");
  return last === -1 ? "last" : last;
}
