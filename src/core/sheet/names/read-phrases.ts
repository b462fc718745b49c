import type { NameMeaning } from "./name-meaning.ts";
import { LONGEST_PHRASE, PHRASE_USES, type PhraseKind } from "./name-phrases.ts";
import { rolesOfKinds } from "./name-roles.ts";
import { rolesOfStrange } from "./roles-of-outcomes.ts";
import { rolesOfThoseTo } from "./roles-of-people.ts";
import type { SaidRoles } from "./said-roles.ts";

/** Words that name a column only with others beside them. */
const SHY_NAMES: ReadonlySet<string> = new Set(
  `nam, thang, quy, ngay, ten, noi, cap, phong, lam, viec, giao, chinh, ai, nguoi, thu tuc, trinh, muc, thuc hien, hoan thanh,
  yeu cau, minh chung, de an, du an, chuong trinh, van de, moc, viec, phu trach, ho so, danh muc, phan cong, thuong truc, hinh thuc`
    .split(",")
    .map((name) => name.trim()),
);

/** With so many plain words before its head a name is about something else: "Chi tiết cần lưu ý". */
const MOST_PLAIN_BEFORE = 2;

/** English names say their head last: "Task owner" is an owner. "Tên" only leads in what is named: "Tên đầu việc". */
const LEADING_IN: ReadonlySet<string> = new Set(
  "ten, task, tasks, activity, activities, action, actions, action item, work item, milestone, deliverable, deliverables, output, product, step, feature".split(
    ", ",
  ),
);

/** "Tên cơ sở, địa điểm": what is named is no task of its own; "Tên thửa đất" sounds like "đạt" without its accents. */
const NAMED_BY: ReadonlySet<PhraseKind | undefined> = new Set(["other", "reached"]);

/** "6" of "6 tháng", "ii" of "quý II". */
const COUNT = /^(?:\d+|[ivx]+)$/;

/** People who lead or support in so many words do so whatever else is said: "Đơn vị chủ trì rà soát". */
const PEOPLE: ReadonlySet<PhraseKind> = new Set(["who", "lead", "support", "assigned", "named", "superior"]);
/** How sure such a name is: surer than one of who only does it. */
const TOLD = 0.91;
/** "Hộ thực hiện", "Cơ sở thực hiện": a thing or somebody that has to do with it, and nothing that came of it. */
const DOERS: SaidRoles = { roles: ["lead"], confidence: 0.4 };
/** How sure a name is whose first words are unknown, or that says what happens on a day in words that are. */
const OPEN = 0.45;
/** "Bộ, cơ quan chủ trì": one body is not known, and beside it stands one that leads. */
const AMONG_OTHERS = 0.75;
/** "Kế hoạch năm", "Đến ngày": a day, or what is planned for a year; what stands there tells. */
const HALF = 0.5;

/** What the words of a name say by the phrases they make; undefined when none of them is known. */
export function readPhrases(words: readonly string[]): NameMeaning | undefined {
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
    if (kind !== undefined && kind !== "plain") kinds.push(kind === "amount" && kinds.length > 0 ? "other" : kind);
    at += length;
  }
  if (isModified && kinds.length > 1 && !(words[0] === "ten" && NAMED_BY.has(kinds[1]))) kinds.shift();
  const [head] = kinds;
  if (head === undefined) return undefined;
  const { roles, confidence } =
    (unknownBefore > 0 && head === "doing" ? DOERS : undefined) ??
    (isStrange ? strange(words, head, kinds.slice(1)) : undefined) ??
    rolesOfKinds(head, kinds.slice(1));
  const share = unknown / words.length;
  const isOpen = unknownBefore > 0 || (head === "day" && unknown > 0);
  const isTold = PEOPLE.has(head) && kinds.some((kind) => kind === "lead" || kind === "support");
  const known = isTold ? Math.min(confidence, TOLD) : Math.min(confidence, 0.85) - 0.35 * share;
  const told = isTold && head === "who" && unknownBefore === 1 ? AMONG_OTHERS : OPEN;
  const isHalf = head === "day" && plainBefore > 0;
  const certainty = isOpen ? told : unknown > 0 ? known : isHalf ? Math.min(confidence, HALF) : confidence;
  const isShy =
    SHY_NAMES.has(words.join(" ")) || (head === "done" && roles[0] === "result") || plainBefore >= MOST_PLAIN_BEFORE;
  const meaning = { roles, head, isWhole: unknown === 0 };
  return isShy ? { ...meaning, confidence: Math.min(certainty, 0.5), isShy } : { ...meaning, confidence: certainty };
}

/** What a name says with a word in it that is not known, where that changes it. */
function strange(words: readonly string[], head: PhraseKind, behind: readonly PhraseKind[]): SaidRoles | undefined {
  return head === "who" ? rolesOfThoseTo(words, behind) : rolesOfStrange(head, behind);
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
