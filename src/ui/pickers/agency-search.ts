import { type AgencyReader, cellNames, nameKey } from "../../core/agency/index.ts";
import { fold } from "../../core/text/index.ts";
import type { AgencyOption } from "./agency-options.ts";

/**
 * The options that hold every word of the query, accents or not, in any order; those that begin with it first, and
 * before all the one it means by another way of writing ("Sở GD&ĐT"). A blank query finds all, in their order.
 */
export function optionsFor(options: readonly AgencyOption[], query: string, meant?: string): readonly AgencyOption[] {
  const folded = fold(query);
  if (folded === "") return options;
  const words = folded.split(" ");
  const rank = (option: AgencyOption) => {
    if (meant !== undefined && (option.text === meant || option.registeredAs === meant)) return 0;
    if (option.folded.startsWith(folded)) return 1;
    if (option.folded.includes(`| ${folded}`)) return 2;
    return words.every((word) => option.folded.includes(word)) ? 3 : undefined;
  };
  return options
    .flatMap((option) => {
      const place = rank(option);
      return place === undefined ? [] : [{ option, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ option }) => option);
}

/**
 * The name that a query would add to the register: the query itself, where it is one name and none of the options and
 * no other way of writing one is the same.
 */
export function nameToAdd(options: readonly AgencyOption[], query: string, read: AgencyReader): string | undefined {
  const names = cellNames(query.normalize("NFC").replace(/\s+/g, " "));
  const name = names.length === 1 ? names[0]?.text : undefined;
  if (name === undefined || nameKey(name) === "" || read(name)[0]?.agencyId !== undefined) return undefined;
  const key = nameKey(name);
  return options.some(({ text }) => nameKey(text) === key) ? undefined : name;
}
