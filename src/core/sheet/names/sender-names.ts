import { isAgencyName } from "../../agency/index.ts";
import type { NameMeaning } from "./name-meaning.ts";
import { nameWords } from "./name-words.ts";
import { readPhrases } from "./read-phrases.ts";

/** "Xã đã làm được", "UBND xã An Phú tự đánh giá": whoever sends a table says what it did by its own name, or by its level. */
export function readSubject(text: string, words: readonly string[]): NameMeaning | undefined {
  if (!words.slice(1).some((word) => word === "da" || word === "tu")) return undefined;
  const [, body = "", act = "", rest = ""] = SUBJECT.exec(text.normalize("NFC")) ?? [];
  if (!LEVEL.test(body) && !isAgencyName(body)) return undefined;
  return act.toLowerCase() === "đã" ? readPhrases(nameWords(`đơn vị ${act} ${rest}`)) : readPhrases(nameWords(rest));
}

const SUBJECT = /^(\S[^\n]{0,60}?)\s+(đã|tự)\s+(\S.*)$/isu;
const LEVEL = /^(?:xã|phường|sở|ngành|huyện|tỉnh|thôn|trường|địa phương)$/iu;

/** "STT theo phụ lục của tỉnh", "TT gốc": the number a task has in the plan it was taken from. */
export function readOwnCount([first = "", second = ""]: readonly string[]): NameMeaning | undefined {
  return COUNTS.has(first) && OWN.has(second)
    ? { roles: ["number"], confidence: 0.9, head: "whole", isWhole: true }
    : undefined;
}

const COUNTS: ReadonlySet<string> = new Set(["tt", "stt"]);
const OWN: ReadonlySet<string> = new Set(["theo", "trong", "tai", "cua", "goc", "cu"]);
