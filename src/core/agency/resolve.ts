import type { Agency } from "../model/index.ts";
import type { TextSlice } from "../text/index.ts";
import { knownNames, type NameProof } from "./knowing/known-names.ts";
import { namesByRegister } from "./knowing/names-by-register.ts";
import { type CellName, readCell } from "./reading/read-cell.ts";
import type { CellRole } from "./reading/roles.ts";

/** A name in a cell, where it stands, and the agency or group it stands for; no id: the register does not know it. */
export interface AgencyReading extends TextSlice {
  /** In full where a list says the head once: "Sở Tài chính" for "Tài chính" in "Các sở: Nội vụ, Tài chính". */
  readonly full: string;
  readonly agencyId?: string;
  /** How the agency was known: by a registered name, by initials, as a group of a kind, in spite of a slip. */
  readonly proof?: NameProof;
  /** Where the cell itself says who leads and who supports. */
  readonly role?: CellRole;
}

/** Reads cells against one register; build it once and keep it for as long as the register stays the same. */
export type AgencyReader = (text: string) => AgencyReading[];

export function agencyReader(registry: readonly Agency[]): AgencyReader {
  const made = readers.get(registry);
  if (made) return made;
  const known = knownNames(registry);
  const read: AgencyReader = (text) =>
    namesByRegister(text, readCell(text), known).map((name: CellName) => ({ ...name, ...known.find(name.full) }));
  readers.set(registry, read);
  return read;
}

/** A register is never changed in place, so that a reader made of it holds as long as it does. */
const readers = new WeakMap<readonly Agency[], AgencyReader>();

/** What the names of one cell stand for. For many cells keep an `agencyReader`. */
export function resolveAgencies(text: string, registry: readonly Agency[]): AgencyReading[] {
  return agencyReader(registry)(text);
}
