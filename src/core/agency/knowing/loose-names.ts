import type { Agency } from "../../model/index.ts";
import { nameKey } from "../name-key.ts";
import { waysOfWriting } from "../ways-of-writing.ts";
import { collectiveClass, withoutScope } from "./collective-class.ts";
import { isShortFor } from "./initials.ts";
import { nameIds } from "./name-ids.ts";
import { slipsBetween } from "./slips.ts";
import { fullWords, type WrittenName } from "./written-name.ts";

export type LooseProof = "initials" | "kind" | "slip";

/** What a name nobody registered may stand for: `null` where it fits two agencies, undefined where none. */
export type LooseNames = (
  written: WrittenName,
) => { readonly agencyId: string | null; readonly proof: LooseProof } | undefined;

/** Looks names up by initials, as a group of a kind, and in spite of a slip of the finger, in this order. */
export function looseNames(registry: readonly Agency[]): LooseNames {
  const full = registry.flatMap((agency) =>
    waysOfWriting(agency).map((name) => ({ id: agency.id, words: fullWords(name) })),
  );
  const allGroups = registry.filter(({ isGroup }) => isGroup);
  const kinds = nameIds(allGroups, collectiveClass);
  const groups = nameIds(allGroups, (name) => nameKey(withoutScope(name)));
  return (written) => {
    const short = only(full.filter(({ words }) => isShortFor(written, words)));
    if (short !== undefined) return { agencyId: short, proof: "initials" };
    const kind = kinds.get(collectiveClass(written.text) ?? "") ?? groups.get(nameKey(withoutScope(written.text)));
    if (kind !== undefined) return { agencyId: kind, proof: "kind" };
    const slip = only(full.filter(({ words }) => slipsBetween(written, words) !== undefined));
    return slip === undefined ? undefined : { agencyId: slip, proof: "slip" };
  };
}

/** The only agency found; `null` among several, undefined among none. */
function only(found: readonly { readonly id: string }[]): string | null | undefined {
  const ids = new Set(found.map(({ id }) => id));
  const [first] = ids;
  return ids.size > 1 ? null : first;
}
