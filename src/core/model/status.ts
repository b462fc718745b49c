/** The states a person can set, as they are written in the cell. */
export const STATUSES = ["Chưa thực hiện", "Đang thực hiện", "Hoàn thành"] as const;

export type Status = (typeof STATUSES)[number];

/** What the status column shows: the state set, or `overdue` where a due day has passed and the task is not done. */
export type DerivedStatus = Status | "Quá hạn" | "unknown";

/**
 * Reads a status cell. Blank is "Chưa thực hiện"; words that are no known state stay `unknown` and are shown as typed.
 * `isOverdue` says whether the last due day of the deadline lies before today.
 */
export function deriveStatus(text: string, isOverdue: boolean): DerivedStatus {
  const status = text === "" ? STATUSES[0] : statusOf(text.normalize("NFC").trim().toLocaleLowerCase("vi"));
  if (status === undefined) return "unknown";
  return isOverdue && status !== "Hoàn thành" ? "Quá hạn" : status;
}

const BY_LOWER_CASE = new Map<string, Status>(STATUSES.map((status) => [status.toLocaleLowerCase("vi"), status]));

function statusOf(lowerCase: string): Status | undefined {
  return lowerCase === "" ? STATUSES[0] : BY_LOWER_CASE.get(lowerCase);
}
