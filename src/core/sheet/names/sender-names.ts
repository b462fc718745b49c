import { isAgencyName } from "../../agency/index.ts";
import type { NameMeaning } from "./name-meaning.ts";
import { nameWords } from "./name-words.ts";
import { readPhrases } from "./read-phrases.ts";

/**
 * "Xã đã làm được", "UBND xã An Phú tự đánh giá", "Đơn vị cam kết hoàn thành": whoever sends a table says what it did,
 * judges or promises by its own name, or by its level.
 */
export function readSubject(text: string, words: readonly string[]): NameMeaning | undefined {
  if (!words.slice(1).some((word) => ACTS.has(word))) return undefined;
  const [, body = "", act = "", rest = ""] = SUBJECT.exec(text.normalize("NFC")) ?? [];
  if (!isSender(body)) return undefined;
  if (act.toLowerCase() !== "đã") return readPhrases(nameWords(act.toLowerCase() === "tự" ? rest : `${act} ${rest}`));
  const done = readPhrases(nameWords(`đơn vị đã ${rest}`));
  return done?.roles[0] === "result" ? done : readPhrases(DONE_BY_UNIT);
}

/** "xã", "UBND xã An Phú": who can have sent a table, by its level or its own name. */
export function isSender(body: string): boolean {
  return LEVEL.test(body) || isAgencyName(body);
}

/** "Sở đã chủ trì" is read as this. */
const DONE_BY_UNIT = nameWords("Đơn vị đã thực hiện");
/** Words of `SUBJECT`, folded, that tell cheaply whether it can fit. */
const ACTS: ReadonlySet<string> = new Set(["da", "tu", "cam", "du"]);
const SUBJECT = /^(\S[^\n]{0,60}?)\s+(đã|tự|cam kết|dự kiến(?=\s+(?:hoàn thành|xong)))\s+(\S.*)$/isu;
const LEVEL =
  /^(?:xã|phường|sở|ngành|huyện|tỉnh|thôn|trường|địa phương|đơn vị|cơ quan|phòng|ban|cục|chi cục|trung tâm|công ty)$/iu;

/** "STT theo phụ lục của tỉnh", "TT gốc": the number a task has in the plan it was taken from. */
export function readOwnCount([first = "", second = ""]: readonly string[]): NameMeaning | undefined {
  return COUNTS.has(first) && OWN.has(second)
    ? { roles: ["number"], confidence: 0.9, head: "whole", isWhole: true }
    : undefined;
}

const COUNTS: ReadonlySet<string> = new Set(["tt", "stt"]);
const OWN: ReadonlySet<string> = new Set(["theo", "trong", "tai", "cua", "goc", "cu"]);
