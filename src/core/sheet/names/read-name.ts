import { cellSign } from "../contents/cell-sign.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import { LONGEST_PHRASE, PHRASE_USES, type PhraseKind } from "./name-phrases.ts";
import { rolesOfKinds } from "./name-roles.ts";
import { LONGEST_NAME, nameWords } from "./name-words.ts";
import { rolesOfStrange } from "./roles-of-outcomes.ts";
import { roleOfLostLetters, roleOfMistypedName, roleOfWholeName } from "./whole-names.ts";

/** What a header's words say of their column. */
export interface NameMeaning {
  /** What it can be, likeliest first; none: it is understood, and no role of a plan. */
  readonly roles: readonly MappedRole[];
  /** 0 to 1: how sure it is that one of the roles is right, or that none is. */
  readonly confidence: number;
  /** What its head is. */
  readonly head: PhraseKind | "whole";
  /** Every word was understood. */
  readonly isWhole: boolean;
  /** It names a column only beside surer names: rows begin with such words as well. */
  readonly isShy?: boolean;
}

/** Words that name a column only with others beside them. */
const SHY_NAMES: ReadonlySet<string> = new Set(
  `nam, thang, quy, ngay, ten, noi, cap, phong, lam, viec, giao, chinh, ai, nguoi, thu tuc, trinh, muc, thuc hien, hoan thanh,
  yeu cau, minh chung, de an, du an, chuong trinh, van de, moc, viec, phu trach, ho so, danh muc, phan cong, thuong truc, hinh thuc`
    .split(",")
    .map((name) => name.trim()),
);

/** Names at least so sure can stand behind a stroke. */
const SURE_ALONE = 0.9;

/** With so many plain words before its head a name is about something else: "Chi tiết cần lưu ý". */
const MOST_PLAIN_BEFORE = 2;

/** Reads one label of a header; undefined when nothing in it is known. */
export function readName(text: string): NameMeaning | undefined {
  if (text.length > LONGEST_NAME || isStatement(text)) return undefined;
  const words = nameWords(text);
  const whole = roleOfWholeName(words);
  if (whole) return { roles: [whole], confidence: 1, head: "whole", isWhole: true };
  const read = readCode(words) ?? readNumberOf(text, words) ?? readStates(text) ?? readEither(text, words);
  const bare = read?.isWhole ? undefined : withoutRemark(text);
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
  return { roles: [], confidence: 0.9, head: "other", isWhole: true };
}

/** "Số" with its accents, or without them. */
const OPENS_WITH_NUMBER = /^\s*s[oố](?!\p{L})/iu;
/** What counts or numbers the tasks themselves; "Số, ngành" has lost its accent. */
const NUMBERED: ReadonlySet<string> = new Set(["tt", "thu", "nganh", "ban", "hieu", "nv"]);

/** "Đúng hạn/Quá hạn", "Hoàn thành/Chưa hoàn thành": the states that stand under it. */
function readStates(text: string): NameMeaning | undefined {
  if (!text.includes("/") || !text.split("/").every((part) => cellSign(part) === "state")) return undefined;
  return { roles: ["status"], confidence: 0.75, head: "standing", isWhole: true };
}

/** "Lĩnh vực/Nội dung công việc", "Cấp trình/Sản phẩm": where the first of two names is none of a plan, the second may be. */
function readEither(text: string, words: readonly string[]): NameMeaning | undefined {
  const read = readPhrases(words);
  const stroke = text.indexOf("/");
  if (read?.head !== "other" || stroke < 0) return read;
  const second = readPhrases(nameWords(text.slice(stroke + 1)));
  const isSure = second?.isWhole === true && second.confidence >= SURE_ALONE && second.roles.length > 0;
  return isSure ? { ...second, confidence: 0.75 } : read;
}

/** "Đơn vị báo cáo: Sở Nội vụ" says something; a name ends at its colon, unless that explains it: "… (CT: chủ trì)". */
function isStatement(text: string): boolean {
  const colon = text.indexOf(":");
  return colon >= 0 && text.slice(colon + 1).trim() !== "" && !text.slice(0, colon).includes("(");
}

/** English names say their head last: "Task owner" is an owner. "Tên" only leads in what is named: "Tên đầu việc". */
const LEADING_IN: ReadonlySet<string> = new Set(
  "ten, task, tasks, activity, activities, action, actions, action item, work item, milestone, deliverable, deliverables, output, product, step, feature".split(
    ", ",
  ),
);

/** "6" of "6 tháng", "ii" of "quý II". */
const COUNT = /^(?:\d+|[ivx]+)$/;

/** People who lead or support in so many words do so whatever else is said: "Đơn vị chủ trì rà soát". */
const PEOPLE: ReadonlySet<PhraseKind> = new Set(["who", "lead", "support", "assigned", "named", "superior"]);
/** How sure such a name is: surer than one of who only does it. */
const TOLD = 0.91;
/** How sure a name is whose first words are unknown, or that says what happens on a day in words that are. */
const OPEN = 0.45;

function readPhrases(words: readonly string[]): NameMeaning | undefined {
  const kinds: PhraseKind[] = [];
  let isModified = false;
  let isStrange = false;
  let unknown = 0;
  let unknownBefore = 0;
  let plainBefore = 0;
  for (let at = 0; at < words.length; ) {
    const { kind, length } = phraseAt(words, at, kinds.length > 0);
    if (kind === undefined) unknown++;
    if (kind === undefined && !COUNT.test(words[at] ?? "")) isStrange = true;
    if (kind === undefined && kinds.length === 0) unknownBefore++;
    if (kind === "plain" && kinds.length === 0) plainBefore++;
    if (kinds.length === 0 && LEADING_IN.has(words.slice(at, at + length).join(" "))) isModified = true;
    if (kind !== undefined && kind !== "plain") kinds.push(kind);
    at += length;
  }
  if (isModified && kinds.length > 1 && !(words[0] === "ten" && kinds[1] === "other")) kinds.shift();
  const [head] = kinds;
  if (head === undefined) return undefined;
  const { roles, confidence } =
    (isStrange ? rolesOfStrange(head, kinds.slice(1)) : undefined) ?? rolesOfKinds(head, kinds.slice(1));
  const share = unknown / words.length;
  const isOpen = unknownBefore > 0 || (head === "day" && unknown > 0);
  const isTold = PEOPLE.has(head) && kinds.some((kind) => kind === "lead" || kind === "support");
  const known = isTold ? Math.min(confidence, TOLD) : Math.min(confidence, 0.85) - 0.35 * share;
  const certainty = isOpen ? OPEN : unknown > 0 ? known : confidence;
  const isShy = SHY_NAMES.has(words.join(" ")) || plainBefore >= MOST_PLAIN_BEFORE;
  const meaning = { roles, head, isWhole: unknown === 0 };
  return isShy ? { ...meaning, confidence: Math.min(certainty, 0.5), isShy } : { ...meaning, confidence: certainty };
}

/** The longest known phrase at a place. Behind the head, a phrase that can be plain and is no role of people is plain. */
function phraseAt(words: readonly string[], at: number, isBehind: boolean): { kind?: PhraseKind; length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const use = PHRASE_USES.get(length === 1 ? (words[at] ?? "") : words.slice(at, at + length).join(" "));
    if (!use) continue;
    const isWholeName = !isBehind && at === 0 && length === words.length;
    const kind = use.head !== undefined && (!use.isPlain || isBehind || isWholeName) ? use.head : "plain";
    return { kind, length };
  }
  return { length: 1 };
}
