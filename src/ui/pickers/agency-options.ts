import { type AgencyReader, agencyReader, cellNames } from "../../core/agency/index.ts";
import { type Agency, type ColumnId, cellText, type Task } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";
import { agencyChoices } from "../filter/agency-choices.ts";

/** A name that can be ticked for a cell. */
export interface AgencyOption {
  /** What is written into the cell: the cell's own words, or the register's name. Unique among the options. */
  readonly text: string;
  /** The register's name, where the cell has other words for it. */
  readonly registeredAs?: string | undefined;
  readonly isGroup: boolean;
  /** The register knows it, or will when the cell is stored. */
  readonly isKnown: boolean;
  /** What it is found by: its words, name and other ways of writing it, folded; initials last. */
  readonly folded: string;
}

/** What the options of one cell are made of. */
export interface OptionSource {
  readonly text: string;
  readonly columnId: ColumnId;
  readonly register: ReadonlyMap<string, Agency>;
  readonly tasks: Iterable<Task>;
}

/** The names of the cell in its order, then the register: most used in the column first, then in order of protocol. */
export function agencyOptions({ text, columnId, register, tasks }: OptionSource): AgencyOption[] {
  const read = agencyReader([...register.values()]);
  const inCell = new Map(cellNames(text).map((name) => [name.text, agencyIn(name.text, read)]));
  const taken = new Set(inCell.values());
  const uses = usesOf(columnId, tasks, read);
  const others = agencyChoices(register.values())
    .filter(({ id, name }) => !taken.has(id) && !inCell.has(name))
    .map(({ id }) => id)
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  return [
    ...[...inCell].map(([words, id]) => optionOf(words, id === undefined ? undefined : register.get(id))),
    ...others.flatMap((id) => {
      const agency = register.get(id);
      return agency ? [optionOf(agency.name, agency)] : [];
    }),
  ];
}

/** The option for a name that joins the register with the cell. */
export function newAgencyOption(name: string): AgencyOption {
  return { text: name, isGroup: false, isKnown: true, folded: searchedText([name]) };
}

/** The register alone, in order of protocol. */
export function registerOptions(register: ReadonlyMap<string, Agency>): AgencyOption[] {
  return agencyChoices(register.values()).flatMap(({ id }) => {
    const agency = register.get(id);
    return agency ? [optionOf(agency.name, agency)] : [];
  });
}

function optionOf(text: string, agency: Agency | undefined): AgencyOption {
  if (!agency) return { text, isGroup: false, isKnown: false, folded: searchedText([text]) };
  const { name, aliases, isGroup } = agency;
  const registeredAs = name === text ? undefined : name;
  return { text, registeredAs, isGroup, isKnown: true, folded: searchedText([...new Set([text, name]), ...aliases]) };
}

/** Initials too: "Sở Nông nghiệp và Môi trường" is found by "snnvmt". */
function searchedText(names: readonly string[]): string {
  const folded = names.map(fold);
  const initials = folded.map((name) =>
    name
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.charAt(0))
      .join(""),
  );
  return [...folded, ...initials].join(" | ");
}

function agencyIn(name: string, read: AgencyReader): string | undefined {
  return read(name)[0]?.agencyId;
}

/** In how many tasks the column names each agency; equal cells are read once. */
function usesOf(columnId: ColumnId, tasks: Iterable<Task>, read: AgencyReader): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const task of tasks) {
    const text = cellText(task, columnId);
    cells.set(text, (cells.get(text) ?? 0) + 1);
  }
  const uses = new Map<string, number>();
  for (const [text, count] of cells)
    for (const { agencyId } of read(text))
      if (agencyId !== undefined) uses.set(agencyId, (uses.get(agencyId) ?? 0) + count);
  return uses;
}
