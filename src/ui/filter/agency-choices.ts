import { protocolOrder } from "../../core/agency/index.ts";
import type { UnregisteredAgency } from "../../core/filter/index.ts";
import type { Agency } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";

/** Choices are listed kind by kind: bodies of the register, its groups, and names it does not know. */
export const CHOICE_KINDS = ["agency", "group", "unregistered"] as const;

export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** An agency, group or name that can be chosen, with how many tasks it leads under the other filters. */
export interface AgencyChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: ChoiceKind;
  readonly count: number;
  /** Its name and other ways of writing it, folded: what it is found by. */
  readonly folded: string;
}

export interface AgencyCounts {
  readonly agencies: ReadonlyMap<string, number>;
  readonly unregistered: readonly UnregisteredAgency[];
}

/** All choices in the order of protocol; those the protocol does not list by name. */
export function agencyChoices(
  register: Iterable<Agency>,
  { agencies, unregistered }: AgencyCounts = { agencies: new Map(), unregistered: [] },
): AgencyChoice[] {
  const listed = [...register].map(
    ({ id, name, aliases, isGroup }): AgencyChoice => ({
      id,
      name,
      kind: isGroup ? "group" : "agency",
      count: agencies.get(id) ?? 0,
      folded: fold([name, ...aliases].join(" | ")),
    }),
  );
  const others = unregistered.map(
    ({ id, name, count }): AgencyChoice => ({ id, name, kind: "unregistered", count, folded: fold(name) }),
  );
  return [...listed, ...others].sort(protocolOrder());
}

/** The choices that hold every word of the query, accents or not, in any order. */
export function choicesFor(choices: readonly AgencyChoice[], query: string): readonly AgencyChoice[] {
  const words = fold(query).split(" ");
  return choices.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
