import { AREAS, COLLECTIVES, PLURALS, STRONG_HEADS } from "./lexicon.ts";
import { type Opening, openingAt } from "./opening.ts";
import { type Separator, separatorBefore } from "./separators.ts";
import type { Word } from "./words.ts";

/** Two parts of an item side by side: a name so far, and what may begin the next one. */
export interface Joint {
  readonly words: readonly Word[];
  readonly isPlain: boolean;
  /** Where the name on the left begins and how. */
  readonly start: number;
  readonly opening: Opening | undefined;
  /** Where the separator begins, and the first word behind it. */
  readonly at: number;
  readonly right: number;
  readonly separator: Separator["kind"];
}

/** Whether a new name begins behind the separator. */
export function isCut(joint: Joint): boolean {
  const { words, right, isPlain } = joint;
  const next = openingAt(words, right, isPlain);
  if (!next || joint.separator === "colon") return false;
  if (joint.separator === "blank") return isLostBreak(joint, next);
  if (joint.separator === "stop") return next.kind !== "area" && isSentenceEnd(joint);
  if (joint.separator === "dash") return isSameHead(joint, next);
  return isCutBefore(joint, next);
}

function isCutBefore(joint: Joint, next: Opening): boolean {
  const left = joint.opening;
  switch (next.kind) {
    case "official":
      return left?.kind !== "official" || left.nounEnd < joint.at;
    case "proper":
      return !isOneOffice(joint) && !isOneOfMany(joint, next);
    case "place":
      return left?.kind === "place" || (left?.kind === "proper" && hasArea(joint));
    case "area":
      if (next.isPlural) return !(left?.kind === "area" || hasManyAreas(joint));
      return left?.kind === "proper" && !hasArea(joint);
    case "collective":
      return next.isPlural ? !isMoreOfTheSame(joint, next) : isNewCollective(joint);
  }
}

/** "các sở, các ban, các ngành" is one group in three words. */
function isMoreOfTheSame(joint: Joint, next: Opening): boolean {
  const { words, opening, separator, isPlain } = joint;
  const left = governing(joint);
  if (separator === "and" || opening?.kind === "proper" || left?.kind !== "collective" || isClosed(joint)) return false;
  const noun = words[next.nounStart]?.lower ?? "";
  const isBare = next.nounEnd === words.length || separatorBefore(words, next.nounEnd, isPlain)?.kind !== "blank";
  return isBare && ["sở", "ban", "ngành", "bộ", "phòng", "đoàn"].includes(noun);
}

/** "Cục" in "các Vụ, Cục liên quan": written large, and still one of the many. */
function isOneOfMany(joint: Joint, next: Opening): boolean {
  const { words, isPlain } = joint;
  const isMany = governing(joint)?.kind === "collective" && !isClosed(joint);
  const isKind = COLLECTIVES.at(words, next.nounStart, isPlain) >= next.nounEnd - next.nounStart;
  return isMany && isKind && words[next.nounEnd]?.isCapital !== true;
}

/** "đơn vị liên quan" goes on with "các sở, ban" and begins anew behind a name or a group that was closed. */
function isNewCollective(joint: Joint): boolean {
  const left = governing(joint);
  if (left === undefined) return false;
  if (left.kind === "collective" || left.kind === "area") return isClosed(joint);
  return true;
}

/** What the name on the left is about, an official before it left out. */
function governing({ words, opening, isPlain, at }: Joint): Opening | undefined {
  if (opening?.kind !== "official") return opening;
  return opening.nounEnd < at ? (openingAt(words, opening.nounEnd, isPlain) ?? opening) : opening;
}

/** Whether more than the members of the group is said: "các sở, ban, ngành cấp tỉnh". */
function isClosed(joint: Joint): boolean {
  const { words, at, isPlain } = joint;
  let place = governing(joint)?.nounEnd ?? at;
  while (place < at) {
    const separator = separatorBefore(words, place, isPlain);
    if (!separator || !["comma", "and", "slash", "dash"].includes(separator.kind)) return true;
    const member = place + separator.words;
    const noun = member + PLURALS.at(words, member, isPlain);
    const count = Math.max(COLLECTIVES.at(words, noun, isPlain), AREAS.at(words, noun, isPlain));
    if (count === 0) return true;
    place = noun + count;
  }
  return false;
}

/** "Văn phòng HĐND và UBND tỉnh", "Báo và Đài …": one office of two bodies, as long as no place closed its name. */
function isOneOffice(joint: Joint): boolean {
  const { words, start, at, right } = joint;
  const first = words[start]?.lower ?? "";
  if (first === "báo") return at === start + 1;
  if (!["văn", "vp", "trưởng", "chánh", "phó"].includes(first) || hasArea(joint)) return false;
  const next = words[right]?.lower ?? "";
  const body = next === "ủy" || next === "hội" ? (words[right + 2]?.lower ?? "") : next;
  return at > start + 1 && ["hđnd", "ubnd", "nhân", "vpubnd"].includes(body);
}

/** A line break that was lost: "Sở Nội vụ Sở Tài chính", "Bộ Công Thương Các bộ, ngành". */
function isLostBreak(joint: Joint, next: Opening): boolean {
  const { words, right, opening, at, isPlain } = joint;
  if (opening?.kind !== "proper" || opening.nounEnd >= at || !words[right]?.isCapital) return false;
  if (STRONG_HEADS.at(words, opening.nounStart, isPlain) === 0) return false;
  return next.kind === "proper" ? isSameHead(joint, next) : next.isPlural && next.kind !== "place";
}

function isSameHead({ words, opening, at }: Joint, next: Opening): boolean {
  if (opening?.kind !== "proper" || next.kind !== "proper" || opening.nounEnd >= at) return false;
  const headOf = ({ nounStart, nounEnd }: Opening) =>
    words
      .slice(nounStart, nounEnd)
      .map(({ lower }) => lower)
      .join(" ");
  return headOf(opening) === headOf(next) && ["sở", "bộ", "ubnd", "phòng", "vụ", "cục"].includes(headOf(next));
}

/** A full stop ends a name before a capital, unless it shortens a word: "TP. Thanh Hóa", "VP. UBND". */
function isSentenceEnd({ words, at, right }: Joint): boolean {
  const last = words[at - 1];
  return words[right]?.isCapital === true && last !== undefined && !(last.isCapital && last.lower.length <= 2);
}

function hasArea(joint: Joint): boolean {
  return areaPlaces(joint).length > 0;
}

function hasManyAreas(joint: Joint): boolean {
  const { words, isPlain } = joint;
  return areaPlaces(joint).some(
    (place) => words[place]?.lower === "cấp" || PLURALS.at(words, place - 1, isPlain) === 1,
  );
}

function areaPlaces({ words, start, at, isPlain }: Joint): number[] {
  const places: number[] = [];
  for (let place = start; place < at; place++)
    if (!words[place]?.isRemark && AREAS.at(words, place, isPlain) > 0) places.push(place);
  return places;
}
