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
  const trimmed = text.normalize("NFC").trim().toLocaleLowerCase("vi");
  const known = STATUSES.find((status) => status.toLocaleLowerCase("vi") === trimmed);
  const status = trimmed === "" ? STATUSES[0] : known;
  if (status === undefined) return "unknown";
  return isOverdue && status !== "Hoàn thành" ? "Quá hạn" : status;
}
