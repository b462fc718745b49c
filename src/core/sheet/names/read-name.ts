import { cellSign } from "../contents/cell-sign.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { NameMeaning } from "./name-meaning.ts";
import { LONGEST_NAME, nameWords } from "./name-words.ts";
import { readPhrases } from "./read-phrases.ts";
import { isSender, readOwnCount, readSubject } from "./sender-names.ts";
import { roleOfLostLetters, roleOfMistypedName, roleOfWholeName } from "./whole-names.ts";

export type { NameMeaning };

/** Names at least so sure can stand behind a stroke. */
const SURE_ALONE = 0.9;

/** Reads one label of a header; undefined when nothing in it is known. */
export function readName(text: string): NameMeaning | undefined {
  if (text.length > LONGEST_NAME || isStatement(text)) return undefined;
  const words = nameWords(text);
  const whole = roleOfWholeName(words);
  if (whole) return { roles: [whole], confidence: 1, head: "whole", isWhole: true };
  const read =
    readOwnCount(words) ??
    readSubject(text, words) ??
    readCode(words) ??
    readNumberOf(text, words) ??
    readStates(text) ??
    readEither(text, words);
  const bare = read?.isWhole ? ofSender(text, read) : (withoutRemark(text) ?? ofNamedBody(text));
  if (bare !== undefined) return bare;
  const mistyped = read?.isWhole ? undefined : (roleOfMistypedName(words) ?? roleOfLostLetters(text));
  if (mistyped) return { roles: [mistyped], confidence: 0.8, head: "whole", isWhole: false };
  return read;
}

/** "Thời hạn hoàn thành (SLA)": words in brackets behind a name only say more of what it is understood to be. */
function withoutRemark(text: string): NameMeaning | undefined {
  const bracket = text.lastIndexOf("(");
  if (bracket <= 0 || !text.trimEnd().endsWith(")")) return undefined;
  const read = readName(text.slice(0, bracket));
  return read?.isWhole ? { ...read, confidence: Math.min(read.confidence, SURE_ALONE) } : undefined;
}

/** "Kết quả của Sở Y tế": whoever sends a table can put its own name for "đơn vị". */
function ofNamedBody(text: string): NameMeaning | undefined {
  const [, named, body = ""] = OF_BODY.exec(text.normalize("NFC")) ?? [];
  return named !== undefined && isSender(body) ? readName(`${named} đơn vị`) : undefined;
}

/** "Kết quả của xã": a place, where those who sent the table are meant. */
function ofSender(text: string, { head, roles, confidence }: NameMeaning): NameMeaning | undefined {
  return head === "outcome" && roles.length === 1 && confidence <= DOUBTED ? ofNamedBody(text) : undefined;
}

const DOUBTED = 0.5;

const OF_BODY = /^(.+)\scủa\s+(\S.*)$/isu;

const CODES: ReadonlySet<string> = new Set(["ma", "id", "code", "wbs"]);

/** "Mã hoạt động", "ID tác vụ": the number of what the content names; "Mã thiết bị" is that of a thing. */
function readCode(words: readonly string[]): NameMeaning | undefined {
  if (!CODES.has(words[0] ?? "") || words.length === 1) return undefined;
  const named = readPhrases(words.slice(1));
  if (!named?.isWhole || named.roles[0] !== "content") return undefined;
  const isOfTasks = named.head !== "goal";
  return { roles: isOfTasks ? ["number"] : [], confidence: 0.95, head: isOfTasks ? "whole" : "other", isWhole: true };
}

/** "Số lớp", "Số dự án": how many there are, or the number of a document; "Sở, ngành" is none of them. */
function readNumberOf(text: string, words: readonly string[]): NameMeaning | undefined {
  if (
    words[0] !== "so" ||
    words.length === 1 ||
    NUMBERED.has(words[1] ?? "") ||
    !OPENS_WITH_NUMBER.test(text.normalize("NFC"))
  )
    return undefined;
  if (ISSUED.test(words.join(" "))) return { roles: ["result"], confidence: 0.5, head: "document", isWhole: false };
  return { roles: [], confidence: 0.9, head: "other", isWhole: true };
}

/** "Số, ký hiệu văn bản đã ban hành": by the documents that stand there what came of the task, or their numbers alone. */
const ISSUED = / da (?:ban hanh|trinh|ky)(?: |$)/;

/** "Số" with its accents, or without them. */
const OPENS_WITH_NUMBER = /^\s*s[oố](?!\p{L})/iu;
/** What counts or numbers the tasks themselves; "Số, ngành" has lost its accent, "So với" never had one. */
const NUMBERED: ReadonlySet<string> = new Set(["tt", "thu", "nganh", "ban", "hieu", "nv", "voi"]);

/** "Đúng hạn/Quá hạn", "Hoàn thành/Chưa hoàn thành": the states that stand under it. */
function readStates(text: string): NameMeaning | undefined {
  if (!text.includes("/") || !text.split("/").every((part) => cellSign(part) === "state")) return undefined;
  return { roles: ["status"], confidence: 0.75, head: "standing", isWhole: true };
}

/** What the second of two names can be; "Nghị quyết/Kế hoạch liên quan" is of papers, not of who supports. */
const NAMED_SECOND: ReadonlySet<MappedRole | undefined> = new Set(["content", "product", "result", "deadline", "lead"]);

/** "Lĩnh vực/Nội dung công việc", "Cấp trình/Sản phẩm": where the first of two names is none of a plan, the second may be. */
function readEither(text: string, words: readonly string[]): NameMeaning | undefined {
  const read = readPhrases(words);
  const stroke = text.indexOf("/");
  if (read?.head === "outcome") return WITH_PROOF.test(words.join(" ")) ? TOLD_BY_PROOF : read;
  if (read?.head !== "other" || stroke < 0) return read;
  const second = readPhrases(nameWords(text.slice(stroke + 1)));
  const isSure = second?.isWhole === true && second.confidence >= SURE_ALONE && NAMED_SECOND.has(second.roles[0]);
  return isSure ? { ...second, confidence: 0.75 } : read;
}

/** "Kết quả, số liệu", "Kết quả/Minh chứng": beside what proves it, what came of a task. */
const WITH_PROOF = /^ket qua (?:va )?(?:so lieu|minh chung|tai lieu|hinh anh|ton tai|kho khan|vuong mac)(?: |$)/;
const TOLD_BY_PROOF: NameMeaning = { roles: ["result", "status"], confidence: 0.75, head: "outcome", isWhole: true };

/** "Đơn vị báo cáo: Sở Nội vụ" says something; a name ends at its colon, unless that explains it: "… (CT: chủ trì)". */
function isStatement(text: string): boolean {
  const colon = text.indexOf(":");
  return colon >= 0 && text.slice(colon + 1).trim() !== "" && !text.slice(0, colon).includes("(");
}
