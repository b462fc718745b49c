import { fold } from "../../text/index.ts";
import { monthEndRule } from "../recurrence.ts";
import { findCitation, withoutCitations } from "./citation.ts";
import { eventStart } from "./event-words.ts";
import type { DeadlineForm, FormReading, Words } from "./form.ts";

const EVERY_YEAR = / (?:dinh ky )?(?:hang|moi) nam$/;
/** A due day said beside what is waited for: more than an event, and not to be passed over in silence. */
const DUE_BESIDE =
  /(?:truoc|cham nhat|hoan thanh|xong|han|den|den het|trong|muon nhat|khong qua) (?:la |trong |vao |truoc )?(?:ngay \d|\d{1,2} ?\/|thang \d|quy (?:[iv1-4]))/;

/** Words that fold to an opening and are none: "sáu bước", "sâu rộng", "khí tượng", "cho các xã". */
function opensWithAnotherWord(words: Words): boolean {
  const opening = /^(?:sau|khi|theo|cho)(?= )/.exec(words.text)?.[0];
  if (opening === undefined) return false;
  const written = words.verbatim(0, opening.length).normalize("NFC").toLowerCase();
  if (opening !== "cho") return written !== opening;
  return written !== "chờ" && !isWithoutMarks(words.verbatim(0, words.text.length));
}

/** Typed without any marks, where only the folded words can be gone by. */
function isWithoutMarks(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/** Sau khi có văn bản của Trung ương · Theo Kế hoạch số 101/KH-UBND ngày 25/5/2025 · đột xuất */
export const waitingForm: DeadlineForm = {
  name: "waiting",
  read(words): FormReading | undefined {
    const found = eventStart(words.text);
    if (!found || opensWithAnotherWord(words)) return undefined;
    const event = words.verbatim(found.start, words.text.length);
    const citation = findCitation(event);
    const beside = DUE_BESIDE.test(fold(withoutCitations(event)));
    return {
      kind: "waiting",
      event,
      ...(found.follows && { follows: true }),
      ...(citation && { citation }),
      ...(EVERY_YEAR.test(words.text) && {
        rrule: monthEndRule([12]),
        inferred: [{ what: "day", from: "convention" }] as const,
      }),
      ...(beside && { unread: event }),
    };
  },
};
