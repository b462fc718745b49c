import { createMemo, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import type { Column, ColumnType, PlanSnapshot } from "../../core/model/index.ts";
import { settledOptions, understandingOf } from "../../core/values/index.ts";
import {
  type ColumnNameProblem,
  type ColumnPlan,
  columnNameProblem,
  columnTexts,
} from "../../workspace/commands/index.ts";

/** How the texts of a column fare under the type chosen. */
export interface TypeCheck {
  /** Cells with a text, and how many of those are not understood. */
  readonly filled: number;
  readonly unread: number;
  /** One of the texts not understood; empty without one. */
  readonly example: string;
}

/** What is filled in about a column, new or there already, and what is wrong with it. */
export interface ColumnForm {
  readonly fields: { readonly name: string; readonly type: ColumnType; readonly options: string };
  set(values: Partial<ColumnForm["fields"]>): void;
  readonly nameProblem: () => ColumnNameProblem | undefined;
  readonly lacksOptions: () => boolean;
  /** Of a column that is there already, where another type or other choices are chosen. */
  readonly check: () => TypeCheck | undefined;
  /** Texts of the column that are not among the choices yet, the most frequent first. */
  readonly offeredTexts: () => readonly string[];
  /** What was decided; undefined where something is wrong, which shows from then on. */
  read(): ColumnPlan | undefined;
}

/** More choices than this are no list to choose from. */
const MOST_OFFERED = 40;

/** Call under an owner: it keeps memos. `column` is the one being changed. */
export function createColumnForm(snapshot: () => PlanSnapshot, column: Column | undefined): ColumnForm {
  const [fields, set] = createStore({
    name: column?.name ?? "",
    type: column?.type ?? ("text" as ColumnType),
    options: (column?.options ?? []).join("\n"),
  });
  const [isTried, setTried] = createSignal(false);
  const options = createMemo(() => settledOptions(fields.options.split("\n")));
  const texts = createMemo(() => (column ? columnTexts(snapshot(), column.id) : []));
  const nameProblem = () => columnNameProblem(snapshot(), fields.name, column?.id);
  const isKeptName = () => fields.name === column?.name;
  const lacksOptions = () => fields.type === "list" && options().length === 0;
  const hasNewMeaning = () =>
    fields.type !== column?.type || options().join("\n") !== (column?.options ?? []).join("\n");
  return {
    fields,
    set,
    nameProblem: () => (isTried() && !isKeptName() ? nameProblem() : undefined),
    lacksOptions: () => isTried() && lacksOptions(),
    check: createMemo(() => {
      if (!column || !hasNewMeaning() || texts().length === 0) return undefined;
      const isUnderstood = understandingOf({ type: fields.type, options: options() }, snapshot());
      const unread = texts().filter((text) => !isUnderstood(text));
      return { filled: texts().length, unread: unread.length, example: unread[0] ?? "" };
    }),
    offeredTexts: createMemo(() => (fields.type === "list" ? frequentTexts(texts(), options()) : [])),
    read() {
      setTried(true);
      if ((!isKeptName() && nameProblem()) || lacksOptions()) return undefined;
      return { name: fields.name, type: fields.type, options: options() };
    },
  };
}

function frequentTexts(texts: readonly string[], options: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (!text.includes("\n")) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  return settledOptions([...options, ...byCount]).slice(options.length, options.length + MOST_OFFERED);
}
