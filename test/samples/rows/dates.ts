/** A cell of a sheet of dates: a text, or a number with the format it is shown in. */
export type DatedCell = string | { readonly serial: number; readonly format: string };

const DAY_FIRST = "dd/mm/yyyy";
const FIRST_DAY = Date.UTC(1899, 11, 30);

function stored(year: number, month: number, day: number, format = DAY_FIRST): DatedCell {
  return { serial: (Date.UTC(year, month - 1, day) - FIRST_DAY) / 86_400_000, format };
}

function sheetOf(...deadlines: readonly DatedCell[]): DatedCell[][] {
  const tasks = deadlines.map((deadline, i): DatedCell[] => [
    String(i + 1),
    `Nhiệm vụ số ${i + 1}`,
    "Sở Nội vụ",
    deadline,
  ]);
  return [["TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"], ...tasks];
}

/** Columns of deadlines as spreadsheets leave them, by the name of their sample file. */
export const DATED_SHEETS: Readonly<Record<string, DatedCell[][]>> = {
  // Typed 05/12, 03/06, 10/04 and 07/08/2026 in a spreadsheet set to English; it could make nothing of the texts.
  "dates-exchanged": sheetOf(
    stored(2026, 5, 12),
    stored(2026, 3, 6),
    "25/12/2026",
    stored(2026, 10, 4),
    "30/6/2026",
    stored(2026, 7, 8),
  ),
  "dates-and-texts": sheetOf(stored(2026, 6, 30), "Quý III/2026", "15/7/2026", stored(2026, 12, 25)),
  "months-as-dates": sheetOf(
    stored(2026, 6, 1, "mm/yyyy"),
    stored(2026, 9, 1, '"Tháng "m/yyyy'),
    stored(2026, 12, 1, "mmm-yy"),
  ),
  "english-dates": sheetOf(
    stored(2026, 12, 5, "d-mmm-yy"),
    stored(2026, 12, 25, "yyyy-mm-dd hh:mm:ss"),
    "2026-06-30 00:00:00",
  ),
  "dates-without-format": sheetOf(stored(2026, 12, 5, "General"), stored(2026, 6, 30, "0.0E+00"), "Quý I/2026"),
};
