import { cellNames } from "../../../core/agency/index.ts";
import type { Agency } from "../../../core/model/index.ts";
import { fold, type TextRange } from "../../../core/text/index.ts";
import { type AgencyOption, registerOptions } from "../../pickers/agency-options.ts";
import { optionsFor } from "../../pickers/agency-search.ts";

/** Fewer letters would offer half the register. */
const LEAST_LETTERS = 2;
const MOST_NAMES = 8;

export interface NameSuggestions {
  /** The name begun at the caret, which a choice takes the place of. */
  readonly range: TextRange;
  readonly names: readonly string[];
}

/** Names of the register for the one being written at the caret; undefined where none is, or it is whole. */
export function nameSuggestions(
  text: string,
  caret: number,
  register: ReadonlyMap<string, Agency>,
): NameSuggestions | undefined {
  const begun = cellNames(text).find(({ start, end }) => start < caret && caret <= end);
  if (!begun || fold(begun.text).length < LEAST_LETTERS) return undefined;
  const found = optionsFor(optionsOf(register), begun.text).map((option) => option.text);
  if (found.length === 0 || found.includes(begun.text.normalize("NFC"))) return undefined;
  return { range: begun, names: found.slice(0, MOST_NAMES) };
}

const made = new WeakMap<ReadonlyMap<string, Agency>, readonly AgencyOption[]>();

/** The register's options, made once for as long as it stays the same. */
function optionsOf(register: ReadonlyMap<string, Agency>): readonly AgencyOption[] {
  const known = made.get(register);
  if (known) return known;
  const options = registerOptions(register);
  made.set(register, options);
  return options;
}
