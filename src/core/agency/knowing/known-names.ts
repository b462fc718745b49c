import type { Agency } from "../../model/index.ts";
import { nameKey } from "../name-key.ts";
import { lowerWord } from "../reading/words.ts";
import { waysOfWriting } from "../ways-of-writing.ts";
import { collectiveClass, withoutScope } from "./collective-class.ts";
import { homePlaces, withoutHome } from "./home-place.ts";
import { isShortFor } from "./initials.ts";
import { slipsBetween } from "./slips.ts";
import { fullWords, type WrittenName, writtenNames } from "./written-name.ts";

/** How a written name was known, surest first. */
export type NameProof = "name" | "initials" | "kind" | "slip";

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
  const marked = idsBy(registry, markedKey);
  const folded = idsBy(registry, nameKey);
  const groups = idsBy(
    registry.filter(({ isGroup }) => isGroup),
    (name) => nameKey(withoutScope(name)),
  );
  const classes = idsByClass(registry);
  const full = registry.flatMap((agency) =>
    waysOfWriting(agency).map((each) => ({ id: agency.id, words: fullWords(each) })),
  );
  const places = homePlaces(registry);
  const exact = (text: string): string | null | undefined => {
    const exactly = marked.get(markedKey(text));
    return exactly === undefined || exactly === null ? folded.get(nameKey(text)) : exactly;
  };
  const loosely = (written: WrittenName): KnownName | null | undefined => {
    const short = only(full.filter(({ words }) => isShortFor(written, words)));
    if (short !== undefined) return proved(short, "initials");
    const kind = collectiveClass(written.text);
    const group = kind === undefined ? undefined : classes.get(kind);
    if (group !== undefined) return proved(group, "kind");
    const bare = groups.get(nameKey(withoutScope(written.text)));
    if (bare !== undefined) return proved(bare, "kind");
    const slip = only(full.filter(({ words }) => slipsBetween(written, words) !== undefined));
    return slip === undefined ? undefined : proved(slip, "slip");
  };
  const find = (text: string): KnownName | undefined => {
    const ways = writtenNames(text).flatMap((name) => [
      name,
      ...withoutHome(name.text, places).flatMap((each) => writtenNames(each).slice(0, 1)),
    ]);
    const key = ways.map(({ text: way }) => exact(way)).find((id) => id !== undefined);
    if (key !== undefined) return key === null ? undefined : { agencyId: key, proof: "name" };
    return ways.map(loosely).find((known) => known !== undefined) ?? undefined;
  };
  const remembered = new Map<string, KnownName | undefined>();
  return {
    find(written) {
      if (written.length > LONGEST_NAME) return undefined;
      if (!remembered.has(written)) remembered.set(written, find(written));
      return remembered.get(written);
    },
    isRegistered: (written) => written.length <= LONGEST_NAME && typeof exact(written) === "string",
  };
}

function proved(agencyId: string | null, proof: NameProof): KnownName | null {
  return agencyId === null ? null : { agencyId, proof };
}

/** Ids by what the ways of writing their names share; `null` where two agencies claim it. */
function idsBy(registry: readonly Agency[], keyOf: (name: string) => string): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const agency of registry)
    for (const key of waysOfWriting(agency).map(keyOf)) {
      const { id } = agency;
      if (key !== "") ids.set(key, (ids.get(key) ?? id) === id && ids.get(key) !== null ? id : null);
    }
  return ids;
}

/** The one group of a kind; `null` where the register has several. */
function idsByClass(registry: readonly Agency[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const agency of registry)
    for (const text of agency.isGroup ? waysOfWriting(agency) : []) {
      const { id } = agency;
      const kind = collectiveClass(text);
      if (kind !== undefined) ids.set(kind, (ids.get(kind) ?? id) === id && ids.get(kind) !== null ? id : null);
    }
  return ids;
}

/** The only agency found; `null` among several, undefined among none. */
function only(found: readonly { readonly id: string }[]): string | null | undefined {
  const ids = new Set(found.map(({ id }) => id));
  const [first] = ids;
  return ids.size > 1 ? null : first;
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
