import { partOf } from "../words.ts";
import type { DeadlineForm } from "./form.ts";
import { ongoingForm } from "./ongoing.ts";
import { rangeForm } from "./range.ts";
import { rhythmForm } from "./rhythm.ts";

const SPAN = /,? ?\(?((?:trong )?(?:ca )?(?:giai doan|thoi ky|cac nam|tu nam) .+?)\)?$/;

/** hằng năm giai đoạn 2026 - 2030 · thường xuyên trong giai đoạn 2026 - 2030 · hằng quý (từ năm 2026 đến năm 2028) */
export const spannedForm: DeadlineForm = {
  name: "spanned",
  read(words, context) {
    const match = SPAN.exec(words.text);
    if (!match) return undefined;
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const what = partOf(words, 0, match.index);
    const rhythm = ongoingForm.read(what, context) ?? rhythmForm.read(what, context);
    const span = rhythm && rangeForm.read(partOf(words, start, start + (match[1]?.length ?? 0)), context);
    if (span?.first === undefined || span.last === undefined) return undefined;
    const until = rhythm?.rrule && { rrule: `${rhythm.rrule};UNTIL=${span.last.replaceAll("-", "")}` };
    return rhythm && { ...rhythm, ...until, first: span.first, last: span.last };
  },
};
