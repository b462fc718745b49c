import type { Agency } from "../../model/index.ts";
import { nameKey } from "../name-key.ts";
import { lowerWord } from "../reading/words.ts";
import { homePlaces, withoutHome } from "./home-place.ts";
import { type LooseNames, type LooseProof, looseNames } from "./loose-names.ts";
import { nameIds } from "./name-ids.ts";
import { type WrittenName, writtenNames } from "./written-name.ts";

/** How a written name was known, surest first. */
export type NameProof = "name" | LooseProof;

export interface KnownName {
  readonly agencyId: string;
  readonly proof: NameProof;
}

/** Looks written names up in one register. A way of writing that fits two agencies stands for neither. */
export interface KnownNames {
  find(written: string): KnownName | undefined;
  /** By its name or another way of writing that was registered, and in no looser way. */
  isRegistered(written: string): boolean;
}

/** No agency has a longer name; what is longer is not looked at. */
export const LONGEST_NAME = 300;

export function knownNames(registry: readonly Agency[]): KnownNames {
  const exact = exactNames(registry);
  const places = homePlaces(registry);
  const remembered = new Map<string, KnownName | undefined>();
  // Most names are registered: what the looser ways need is made when one is asked for.
  let loose: LooseNames | undefined;
  const find = (text: string): KnownName | undefined => {
    const own = exact(text);
    if (own) return { agencyId: own, proof: "name" };
    const ways = waysToRead(text, (name) => withoutHome(name, places));
    const id = ways.map((way) => exact(way.text)).find((found) => found !== undefined);
    if (id !== undefined) return id === null ? undefined : { agencyId: id, proof: "name" };
    loose ??= looseNames(registry);
    const found = ways.map(loose).find((known) => known !== undefined);
    return found && found.agencyId !== null ? { agencyId: found.agencyId, proof: found.proof } : undefined;
  };
  return {
    find(written) {
      if (written.length > LONGEST_NAME) return undefined;
      if (!remembered.has(written)) remembered.set(written, find(written));
      return remembered.get(written);
    },
    isRegistered: (written) => written.length <= LONGEST_NAME && typeof exact(written) === "string",
  };
}

/** The id a registered name has, with its marks or without; `null` where two agencies claim it. */
function exactNames(registry: readonly Agency[]): (text: string) => string | null | undefined {
  const marked = nameIds(registry, markedKey);
  const folded = nameIds(registry, nameKey);
  return (text) => marked.get(markedKey(text)) ?? folded.get(nameKey(text));
}

function waysToRead(text: string, withoutPlace: (name: string) => string[]): WrittenName[] {
  return writtenNames(text).flatMap((name) => [
    name,
    ...withoutPlace(name.text).flatMap((each) => writtenNames(each).slice(0, 1)),
  ]);
}

/** As `nameKey`, with the marks: "Hoằng Lộc" and "Hoàng Lộc" stay apart. */
function markedKey(name: string): string {
  const words =
    name
      .normalize("NFC")
      .replace(/\([^()]*\)/g, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map(lowerWord)
    .filter((word) => !["và", "các", "có"].includes(word))
    .join("");
}
