import { SSF } from "xlsx";
import { calendarDay } from "./calendar-day.ts";
import { plainWriter, roundedHalfUp } from "./plain-formats.ts";
import { withVietnameseNames } from "./vietnamese-names.ts";

/** The format programs write for "the short date of whoever looks": shown the Vietnamese way. */
const OPTIONS = { dateNF: "dd/mm/yyyy" };
/** A format that hides numbers has none of these; one of days or times shows nothing outside its calendar. */
const TIME_LETTERS = /[ymdhs]/i;
const GENERAL_AMONG_OTHERS = /"[^"]*"|\\.|general/gi;
/**
 * Whole numbers without a format keep all their digits: Excel shows those of twelve digits and more, as numbers of
 * papers and accounts have, in a short form that cannot be told back.
 */
const MOST_WHOLE = 1e15;

/** How a format shows numbers. `isDate` says that it shows days. */
export function textWriter(format: string, isDate: boolean, date1904: boolean): (value: number) => string {
  if (format === "" || format === "General" || format === "@") return generalText;
  const plain = plainWriter(format, date1904);
  const decimals = decimalsOf(format);
  const written = (value: number) => libraryText(value, { format, decimals, isDate, date1904 });
  return plain ? (value) => plain(value) ?? written(value) : written;
}

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < MOST_WHOLE) return String(value === 0 ? 0 : value);
  return String(SSF.format("General", value));
}

interface LibraryFormat {
  readonly format: string;
  readonly decimals: number;
  readonly isDate: boolean;
  readonly date1904: boolean;
}

/** Formats that the library does not know leave the number as it is; a day before the calendar is one of them. */
function libraryText(value: number, { format, decimals, isDate, date1904 }: LibraryFormat): string {
  try {
    const day = isDate ? calendarDay(value, date1904) : undefined;
    const named = day ? withVietnameseNames(format, day) : withGeneralText(format, value);
    const text = String(
      SSF.format(named, isDate ? value : roundedHalfUp(value, decimals), { ...OPTIONS, date1904 }),
    ).trim();
    return text === "" && TIME_LETTERS.test(format) ? generalText(value) : text;
  } catch {
    return String(value);
  }
}

/** The most decimals a format shows; a share has two more in its number. */
function decimalsOf(format: string): number {
  const runs = format.match(/\.[0#?]+/g) ?? [];
  return Math.max(0, ...runs.map((run) => run.length - 1)) + (format.includes("%") ? 2 : 0);
}

/** "General" beside other words, as in `General" cái"`, is put in as the text it stands for; a section of its own for negative ones writes their sign. */
function withGeneralText(format: string, value: number): string {
  if (!/general./i.test(format) && !/.general/i.test(format)) return format;
  const shown = generalText(format.includes(";") ? Math.abs(value) : value);
  return format.replace(GENERAL_AMONG_OTHERS, (part) => (/^general$/i.test(part) ? `"${shown}"` : part));
}
