import { partOf } from "../words.ts";
import { findCitation, withoutCitations } from "./citation.ts";
import type { DeadlineForm } from "./form.ts";
import { ongoingForm } from "./ongoing.ts";
import { rhythmForm } from "./rhythm.ts";

const FOLLOWING = /,? theo (?=\S)/;

/** Thường xuyên theo kế hoạch · hằng năm theo quy định · định kỳ theo hướng dẫn của Bộ Nội vụ */
export const followingForm: DeadlineForm = {
  name: "following",
  read(words, context) {
    const match = FOLLOWING.exec(words.text);
    if (!match) return undefined;
    const what = partOf(words, 0, match.index);
    const reading = ongoingForm.read(what, context) ?? rhythmForm.read(what, context);
    const event = words.verbatim(match.index + match[0].length, words.text.length);
    // Numbers outside a citation may be a due day: then this is more than a manner of doing it.
    if (!reading || /\d/.test(withoutCitations(event))) return undefined;
    const citation = findCitation(event);
    return { ...reading, event, ...(citation && { citation }) };
  },
};
