import type { Deadline, DeadlineClause } from "../deadline/index.ts";
import type { CheckKind } from "./finding.ts";

/** What is amiss with one cell. */
export interface CellTrouble {
  readonly kind: CheckKind;
  readonly words: readonly string[];
}

/** The years a plan covers. */
export interface PlanYears {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** "Rõ thời gian hoàn thành": what keeps a deadline from saying when. */
export function deadlineTroubles({ clauses }: Deadline, years: PlanYears): CellTrouble[] {
  if (clauses.length === 0) return [{ kind: "no-deadline", words: [] }];
  const troubles: CellTrouble[] = [];
  const tell = (kind: CheckKind, words: readonly string[]) => {
    if (words.length > 0) troubles.push({ kind, words: [...new Set(words)] });
  };
  tell(
    "unread-deadline",
    clauses.map(unreadWords).filter((words) => words !== ""),
  );
  tell(
    "outside-years",
    clauses.filter((clause) => isOutside(clause, years)).map(({ source }) => source),
  );
  if (clauses.every(({ kind, rrule }) => kind === "waiting" && rrule === undefined))
    tell(
      "waiting-deadline",
      clauses.map(({ source }) => source),
    );
  return troubles;
}

function unreadWords({ kind, unread, source }: DeadlineClause): string {
  return kind === "unknown" && unread === "" ? source : unread;
}

function isOutside({ first, last, startsBy }: DeadlineClause, { firstYear, lastYear }: PlanYears): boolean {
  const years = [first, last, startsBy].filter((day) => day !== undefined).map((day) => Number(day.slice(0, 4)));
  return years.some((year) => year < firstYear || year > lastYear);
}
