import type { Agency } from "../../model/index.ts";
import { spellingKey } from "../../text/index.ts";
import { waysOfWriting } from "../ways-of-writing.ts";

const PLACE_TAIL = /\s(tỉnh|thành phố)\s+(\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*)+)$/u;
const NAME_TAIL = /^(?:\s+\p{Lu}\p{L}*){1,4}$/u;
/** So many words of a name are enough without the word "tỉnh" before the place. */
const ENOUGH_WORDS = 3;

/** Where a register is at home. */
export interface HomePlace {
  /** "tinh" or "thanh pho". */
  readonly rank: string;
  /** "thanh hoa". */
  readonly name: string;
}

/**
 * The places a register is at home in: "Thanh Hóa" where it knows "UBND tỉnh Thanh Hóa", or one agency both with the
 * place behind its name and without it. Who writes them out means the same agency.
 */
export function homePlaces(registry: readonly Agency[]): HomePlace[] {
  const places = new Map<string, HomePlace>();
  const add = (rank: string, place: string) => {
    const name = spellingKey(place);
    places.set(name, places.get(name) ?? { rank: spellingKey(rank), name });
  };
  for (const agency of registry) {
    const names = waysOfWriting(agency).map((each) => each.normalize("NFC"));
    for (const each of names) {
      const [, rank, place] = PLACE_TAIL.exec(each) ?? [];
      if (rank !== undefined && place !== undefined) add(rank, place);
      for (const longer of names) {
        const tail = longer.startsWith(each) ? longer.slice(each.length) : "";
        if (NAME_TAIL.test(tail)) add("tỉnh", tail);
      }
    }
  }
  return [...places.values()];
}

/** A name without the home place behind it, then with its rank alone there: "Công an tỉnh Thanh Hóa" → "Công an tỉnh". */
export function withoutHome(name: string, places: readonly HomePlace[]): string[] {
  const words = name.trim().split(/\s+/);
  const endsIn = (tail: string) => spellingKey(words.slice(-tail.split(" ").length).join(" ")) === tail;
  const first = (count: number) => words.slice(0, words.length - count).join(" ");
  for (const { rank, name: place } of places) {
    const ranked = `${rank} ${place}`;
    const [rankSize, placeSize] = [rank.split(" ").length, place.split(" ").length];
    if (words.length > rankSize + placeSize && endsIn(ranked)) return [first(placeSize), first(rankSize + placeSize)];
    if (words.length >= ENOUGH_WORDS + placeSize && endsIn(place) && !OTHER_RANK.test(spellingKey(first(placeSize))))
      return [first(placeSize)];
  }
  return words.length > ENOUGH_WORDS && endsIn("tinh") ? [first(1)] : [];
}

const OTHER_RANK = /(?:^| )(?:huien|huyen|xa|phuong|thi xa|thi tran|thanh pho|tp|quan|dac khu)$/;
