import { type Accessor, createMemo, createSignal } from "solid-js";
import { agencyReader, cellNames, withName, withoutName } from "../../core/agency/index.ts";
import { pickerText } from "../text/pickers.ts";
import { type AgencyOption, agencyOptions, newAgencyOption, type OptionSource } from "./agency-options.ts";
import { nameToAdd, optionsFor } from "./agency-search.ts";

/** A line of the list: a name to tick, or one that would join the register. */
export type AgencyLine =
  | { readonly kind: "option"; readonly option: AgencyOption }
  | { readonly kind: "add"; readonly name: string };

/** Choosing the agencies of one cell: nothing is written until somebody takes `text` and `added`. */
export interface AgencyPick {
  /** The cell as it would be written. */
  readonly text: Accessor<string>;
  /** Names in it that the register is to get. */
  added(): string[];
  readonly query: Accessor<string>;
  /** Looks for a name. The line it means stands out. */
  search(query: string): void;
  readonly lines: Accessor<readonly AgencyLine[]>;
  isChosen(option: AgencyOption): boolean;
  isNew(option: AgencyOption): boolean;
  /** The place of the line that stands out, or -1. */
  readonly current: Accessor<number>;
  /** Whether that line was pointed out and nothing done with it yet. */
  readonly isPointed: Accessor<boolean>;
  step(by: number): void;
  /** Ticks or unticks a line; an untouched query is done with. */
  toggle(line: AgencyLine): void;
  /** What the last tick did, for a screen reader. */
  readonly said: Accessor<string>;
}

export function createAgencyPick(source: OptionSource): AgencyPick {
  const read = agencyReader([...source.register.values()]);
  const [text, setText] = createSignal(source.text.normalize("NFC"));
  const [options, setOptions] = createSignal(agencyOptions({ ...source, text: text() }));
  const [news, setNews] = createSignal<ReadonlySet<string>>(new Set());
  const [query, setQuery] = createSignal("");
  const [current, setCurrent] = createSignal(-1);
  const [isPointed, setPointed] = createSignal(false);
  const [said, setSaid] = createSignal("");
  const names = createMemo(() => cellNames(text()).map((name) => name.text));
  const lines = createMemo((): AgencyLine[] => {
    const id = read(query())[0]?.agencyId;
    const meant = id === undefined ? undefined : source.register.get(id)?.name;
    const found = optionsFor(options(), query(), meant);
    const name = nameToAdd(options(), query(), read);
    const listed = found.map((option): AgencyLine => ({ kind: "option", option }));
    return name === undefined ? listed : [...listed, { kind: "add", name }];
  });
  const point = (place: number) => {
    setCurrent(place);
    setPointed(place >= 0);
  };
  const search = (wanted: string) => {
    setQuery(wanted);
    point(wanted.trim() === "" || lines().length === 0 ? -1 : 0);
  };
  const write = (name: string) => {
    const place = names().indexOf(name);
    setText(place < 0 ? withName(text(), name) : withoutName(text(), place));
    setSaid((place < 0 ? pickerText.chosen : pickerText.unchosen)(name, names().length));
  };
  const join = (name: string): AgencyOption => {
    const option = newAgencyOption(name);
    const behindCell = options().findIndex((other) => !names().includes(other.text));
    setOptions((all) => all.toSpliced(behindCell < 0 ? all.length : behindCell, 0, option));
    setNews((all) => new Set(all).add(name));
    return option;
  };
  return {
    text,
    added: () => names().filter((name) => news().has(name)),
    query,
    search,
    lines,
    isChosen: (option) => names().includes(option.text),
    isNew: (option) => news().has(option.text),
    current,
    isPointed,
    step(by) {
      const count = lines().length;
      if (count === 0) return;
      const from = current() < 0 && by < 0 ? 0 : current();
      point((((from + by) % count) + count) % count);
    },
    toggle(line) {
      const option = line.kind === "option" ? line.option : join(line.name);
      write(option.text);
      setQuery("");
      setCurrent(lines().findIndex((shown) => shown.kind === "option" && shown.option === option));
      setPointed(false);
    },
    said,
  };
}
