import { withoutMarks } from "../../text/index.ts";
import { AREAS, COLLECTIVES, isPlainText, phrases } from "../reading/lexicon.ts";
import { openingAt } from "../reading/opening.ts";
import { separatorBefore } from "../reading/separators.ts";
import { type Word, wordsIn } from "../reading/words.ts";

const GOVERNMENTS = phrases("ubnd, ủy ban nhân dân, chính quyền");
const DEPARTMENTS = ["sở", "ban ngành", "sở ngành", "sở ban ngành", "ngành"];
const BESIDE_DEPARTMENTS = [
  "ban",
  "ban đảng",
  "đoàn thể",
  "đơn vị",
  "cơ quan",
  "hội",
  "hội đoàn thể",
  "tổ chức",
  "địa phương",
];
const ANYBODY = ["cơ quan", "đơn vị", "cơ quan liên quan"];
const BESIDE_ANYBODY = ["địa phương", "tổ chức", "ban ngành", "ban", "ngành"];
const COMMUNES = ["xã", "phường", "thị trấn", "đặc khu", "cấp xã", "xã phường"];
const DISTRICTS = ["huyện", "quận", "thị xã", "thành phố", "tp", "cấp huyện"];
const SCOPE =
  /^(?:(?:(?:o )?cap tinh|(?:cua |thuoc |truc thuoc )?(?:ubnd )?(?:tinh|thanh pho|tp)|co lien quan|lien quan|(?:tren|trong) dia ban(?: tinh)?|trong tinh|toan tinh)(?: |$))*$/;

/**
 * What kind of many a text names, whatever words it takes: "Các sở, ban, ngành, đoàn thể cấp tỉnh" and "các sở, ngành"
 * are both "departments". Undefined for one agency, for a group of another kind, or one narrowed by more words.
 */
export function collectiveClass(text: string): string | undefined {
  const isPlain = isPlainText(text);
  const words = wordsIn(text).filter(({ isRemark }) => !isRemark);
  const governed = GOVERNMENTS.at(words, 0, isPlain);
  const opening = openingAt(words, governed, isPlain);
  if (!opening || opening.kind === "proper" || opening.kind === "official" || opening.kind === "place")
    return undefined;
  const { nouns, end } = membersFrom(words, opening.nounStart, isPlain);
  const scope = foldedWords(words.slice(end));
  if (!SCOPE.test(scope)) return undefined;
  const isMany = opening.isPlural || nouns.length > 1 || nouns[0]?.startsWith("cấp ") || scope !== "";
  if (!isMany) return undefined;
  const isAll = (names: readonly string[]) => nouns.every((noun) => names.includes(noun));
  if (isAll(COMMUNES)) return "communes";
  if (isAll(DISTRICTS)) return "districts";
  if (governed > 0) return undefined;
  if (ANYBODY.includes(nouns[0] ?? ""))
    return isAll([...ANYBODY, ...BESIDE_ANYBODY]) && !scope.includes("tinh") ? "anybody" : undefined;
  if (nouns.some((noun) => DEPARTMENTS.includes(noun)))
    return isAll([...DEPARTMENTS, ...BESIDE_DEPARTMENTS]) ? "departments" : undefined;
  return undefined;
}

/** A text without the words that say which of the many: "các doanh nghiệp trên địa bàn tỉnh" → "các doanh nghiệp". */
export function withoutScope(text: string): string {
  const words = wordsIn(text);
  for (let at = 1; at < words.length; at++)
    if (SCOPE.test(foldedWords(words.slice(at)))) return text.slice(0, words[at - 1]?.end);
  return text;
}

function foldedWords(words: readonly Word[]): string {
  return withoutMarks(words.map(({ lower }) => lower).join(" "));
}

/** The members a collective lists, and where they end. */
function membersFrom(words: readonly Word[], start: number, isPlain: boolean): { nouns: string[]; end: number } {
  const nouns: string[] = [];
  let at = start;
  for (;;) {
    const isApart = nouns.length === 0 || separatorBefore(words, at, isPlain)?.kind !== "blank";
    const count = Math.max(COLLECTIVES.at(words, at, isPlain), isApart ? AREAS.at(words, at, isPlain) : 0);
    if (count === 0) return { nouns, end: at };
    nouns.push(
      words
        .slice(at, at + count)
        .map(({ lower }) => lower)
        .join(" "),
    );
    at = memberAfter(words, at + count, isPlain);
  }
}

/** Past "và", a comma and "các", where another member follows. */
function memberAfter(words: readonly Word[], at: number, isPlain: boolean): number {
  const separator = separatorBefore(words, at, isPlain);
  if (!separator || separator.kind === "blank") return at;
  const next = openingAt(words, at + separator.words, isPlain);
  return next && (next.kind === "collective" || next.kind === "area") ? next.nounStart : at + separator.words;
}
