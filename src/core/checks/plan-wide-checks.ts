import { nameKey, nearestAgency } from "../agency/index.ts";
import type { Agency } from "../model/index.ts";
import type { CheckKind, Finding, Mend, Place } from "./finding.ts";
import type { TaskReading } from "./task-checks.ts";

/** Things met in several tasks, under what they have in common, in the order they were first met. */
type Gathered<Thing> = ReadonlyMap<string, readonly [Thing, ...Thing[]]>;

/** Names the register does not have, each once with every cell it stands in, and the registered one it is most like. */
export function unknownAgencies(readings: readonly TaskReading[], registry: readonly Agency[]): Finding[] {
  const met = gather(
    readings.flatMap(({ unknownNames }) => unknownNames),
    ({ name }) => nameKey(name),
  );
  return [...met].map(([key, all]) => {
    const [{ name }] = all;
    const nearest = nearestAgency(name, registry);
    const alias: readonly Mend[] = nearest ? [{ by: "alias", name, agencyId: nearest.id }] : [];
    const mends: readonly Mend[] = [...alias, { by: "agency", name }];
    return finding("unknown-agency", key, all, [...new Set(all.map((each) => each.name))], mends);
  });
}

/** Numbers written in several ways, or with several days of signing. */
export function citations(readings: readonly TaskReading[]): Finding[] {
  const met = gather(
    readings.flatMap(({ citations: cited }) => cited),
    ({ cited }) => cited.key,
  );
  return [...met].flatMap(([key, all]) => {
    const found: Finding[] = [];
    const spellings = byFrequency(all.map(({ cited }) => cited.number));
    const [to = "", ...from] = spellings;
    if (from.length > 0)
      found.push(
        finding(
          "citation-spelling",
          key,
          all.filter(({ cited }) => cited.number !== to),
          spellings,
          [{ by: "spelling", from, to }],
        ),
      );
    const days = byFrequency(all.flatMap(({ cited }) => cited.signed ?? []));
    if (days.length > 1) {
      const dated = all.filter(({ cited }) => cited.signed !== undefined);
      found.push(finding("citation-date", key, dated, [to, ...days], []));
    }
    return found;
  });
}

/** Tasks whose content is the same but for case, marks and punctuation. */
export function duplicateTasks(readings: readonly (TaskReading & { readonly place: Place })[]): Finding[] {
  const met = gather(
    readings.filter(({ contentKey }) => contentKey !== ""),
    ({ contentKey }) => contentKey,
  );
  return [...met.values()].flatMap((all) =>
    all.length > 1 ? [finding("duplicate-task", all[0].place.taskId, all, [], [])] : [],
  );
}

function finding(
  kind: CheckKind,
  key: string,
  met: readonly { readonly place: Place }[],
  words: readonly string[],
  mends: readonly Mend[],
): Finding {
  const [first, ...rest] = distinct(met.map(({ place }) => place));
  if (!first) throw new RangeError(`no place for ${kind} ${key}`);
  return { id: `${kind} ${key}`, kind, places: [first, ...rest], words, mends };
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.taskId} ${place.columnId}`, place])).values()];
}

function gather<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Gathered<Thing> {
  const gathered = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const before = gathered.get(key);
    if (before) before.push(thing);
    else gathered.set(key, [thing]);
  }
  return gathered;
}

/** Each once: the most frequent first, among equals the one without needless blanks, then the one met first. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || a.length - b.length).map(([text]) => text);
}
