import { fold } from "../../text/index.ts";
import { monthEndRule } from "../recurrence.ts";
import { findCitation, withoutCitations } from "./citation.ts";
import type { DeadlineForm, FormReading, Words } from "./form.ts";

// sau khi có văn bản · ngay sau khi · sau cuộc kiểm tra · khi có yêu cầu · chờ hướng dẫn
const AFTER = /^(?:ngay )?(?:sau khi|sau|khi|cho den khi|den khi|cho|ke tu khi) (?=\S)/;
// theo lộ trình Kế hoạch số … · theo hướng dẫn · căn cứ · phù hợp với
const FOLLOWING =
  /^(?:(?:bao dam |dam bao )?(?:dung )?theo(?: dung)?|can cu(?: vao)?|phu hop (?:voi|theo)|tuy theo|tuy thuoc(?: vao)?) (?=\S)/;
// trong vòng 30 ngày kể từ ngày … · chậm nhất 15 ngày sau khi … · sau 5 ngày làm việc kể từ
const COUNTED =
  /^(?:(?:cham nhat|trong vong|trong thoi han|trong|sau|khong qua|truoc) )?(?:la )?\d{1,3} (?:ngay|thang|tuan|gio)(?: lam viec)?,? (?:ke tu|tinh tu|sau|tu) (?=\S)/;
// đột xuất · khi cần thiết · khi phát sinh
const ON_DEMAND = /^(?:hoac )?(?:dot xuat(?: (?:khi co|theo) yeu cau)?|khi can(?: thiet)?|khi (?:co )?phat sinh)$/;
const DOCUMENT_ITSELF =
  /^(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|cong van|chi thi|de an|chuong trinh|thong bao) so \d/;
const EVERY_YEAR = / (?:dinh ky )?(?:hang|moi) nam$/;
/** A due day said beside what is waited for: more than an event, and not to be passed over in silence. */
const DUE_BESIDE =
  /(?:truoc|cham nhat|hoan thanh|xong|han|den het|trong) (?:la |trong |vao )?(?:ngay \d|\d{1,2} ?\/|thang \d|quy (?:[iv1-4]))/;

/** Sau khi có văn bản của Trung ương · Theo Kế hoạch số 101/KH-UBND ngày 25/5/2025 · đột xuất */
export const waitingForm: DeadlineForm = {
  name: "waiting",
  read(words) {
    const { text } = words;
    if (ON_DEMAND.test(text)) return { kind: "waiting", event: words.verbatim(0, text.length) };
    const start = eventStart(text);
    return start === undefined ? undefined : waitingReading(words, start);
  },
};

function eventStart(text: string): number | undefined {
  if (COUNTED.test(text) || DOCUMENT_ITSELF.test(text)) return 0;
  return (AFTER.exec(text) ?? FOLLOWING.exec(text))?.[0].length;
}

function waitingReading(words: Words, start: number): FormReading {
  const event = words.verbatim(start, words.text.length);
  const citation = findCitation(event);
  const beside = DUE_BESIDE.exec(fold(withoutCitations(event)));
  return {
    kind: "waiting",
    event,
    ...(citation && { citation }),
    ...(EVERY_YEAR.test(words.text) && {
      rrule: monthEndRule([12]),
      inferred: [{ what: "day", from: "convention" }] as const,
    }),
    ...(beside && { unread: event }),
  };
}
