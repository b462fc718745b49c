import type { DeadlineContext } from "../deadline.ts";
import { partOf } from "../words.ts";
import { datedForm } from "./dated.ts";
import type { DeadlineForm, FormReading, Words } from "./form.ts";
import { monthlyForm } from "./monthly.ts";
import { ongoingForm } from "./ongoing.ts";
import { planSpanForm } from "./plan-span.ts";
import { rangeForm } from "./range.ts";
import { rhythmForm } from "./rhythm.ts";
import { yearlyForm } from "./yearly.ts";

/** Where the words that bound a rhythm may begin: "hằng năm | giai đoạn 2026 - 2030", "hằng quý | (từ năm 2026". */
const SPAN_AHEAD =
  /(?:,? ?\(|,? | - )(?=(?:trong |ca |suot |toan )*(?:giai doan|thoi ky|cac nam|nhiem ky)|(?:trong |ca )?nam \d|tu |bat dau |ke tu |tinh tu |(?:cho )?den |(?:199|20[0-6])\d|trong )/g;
/** Where a rhythm may begin behind its bounds: "từ năm 2026 | hằng quý". */
const RHYTHM_AHEAD = /(?:,? ?\(|,? | - )(?=thuong ?xuyen|lien tuc|dinh ky|hang |moi )/g;
const MOST_PLACES = 8;

/** hằng năm giai đoạn 2026 - 2030 · thường xuyên trong năm 2026 · từ năm 2026, hằng quý · hằng quý (từ năm 2026 đến năm 2028) */
export const spannedForm: DeadlineForm = {
  name: "spanned",
  read(words, context) {
    return readSplit(words, SPAN_AHEAD, context, true) ?? readSplit(words, RHYTHM_AHEAD, context, false);
  },
};

function readSplit(
  words: Words,
  ahead: RegExp,
  context: DeadlineContext,
  isRhythmFirst: boolean,
): FormReading | undefined {
  for (const match of [...words.text.matchAll(ahead)].slice(0, MOST_PLACES)) {
    const before = partOf(words, 0, match.index);
    const from = match.index + match[0].length;
    const isBracketed = match[0].endsWith("(") && words.text.endsWith(")");
    const after = partOf(words, from, words.text.length - (isBracketed ? 1 : 0));
    const [what, when] = isRhythmFirst ? [before, after] : [after, before];
    if (!isRhythmFirst && !/20\d\d/.test(when.text)) continue;
    const reading = spanned(readRhythm(what, context), () => readSpan(when, context));
    if (reading) return reading;
  }
  return undefined;
}

function readRhythm(words: Words, context: DeadlineContext): FormReading | undefined {
  for (const form of [ongoingForm, rhythmForm, yearlyForm, monthlyForm]) {
    const reading = form.read(words, context);
    if (reading) return reading;
  }
  return undefined;
}

function readSpan(words: Words, context: DeadlineContext): FormReading | undefined {
  return planSpanForm.read(words, context) ?? datedForm.read(words, context) ?? rangeForm.read(words, context);
}

function spanned(rhythm: FormReading | undefined, readTime: () => FormReading | undefined): FormReading | undefined {
  const time = rhythm && readTime();
  if (!rhythm || !time || (time.first === undefined && time.last === undefined) || !bounds(rhythm, time)) return;
  const { first = rhythm.first, last } = time;
  const ownInferred = (rhythm.inferred ?? []).filter(({ what }) => what !== "start" || time.first === undefined);
  return {
    ...rhythm,
    ...(rhythm.rrule && last && { rrule: `${rhythm.rrule};UNTIL=${last.replaceAll("-", "")}` }),
    ...(first && { first }),
    ...(last && { last }),
    inferred: [...ownInferred, ...(time.inferred ?? []).filter(({ what }) => what === "year")],
  };
}

/** A month or quarter beside a rhythm is a second time, not its bounds: "hằng quý, tháng 6/2026". */
function bounds({ kind }: FormReading, { bound, precision }: FormReading): boolean {
  if (bound === "before") return false;
  return (
    bound !== "within" || precision === "year" || precision === "range" || (kind === "ongoing" && precision !== "day")
  );
}
