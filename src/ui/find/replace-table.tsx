import { createEffect, createMemo, For } from "solid-js";
import type { CellReplacement } from "../../core/find/index.ts";
import "../import/import-table.css";
import { useApp } from "../state/app-model.ts";
import { findText } from "../text/find.ts";
import { MarkedText } from "./marked-text.tsx";
import type { ReplacePlan } from "./replace-plan.ts";

export interface ReplaceTableProps {
  readonly plan: ReplacePlan;
  /** Those of this page. */
  readonly rows: readonly CellReplacement[];
  readonly replacement: string;
}

/** Where, what stands there, what will stand there; each cell can be left out. */
export function ReplaceTable(props: ReplaceTableProps) {
  const { plan } = useApp();
  const numbers = createMemo(
    () =>
      new Map(
        plan
          .outline()
          .flatMap(({ section, numeral, tasks }) => [
            [section.id, numeral] as const,
            ...tasks.map(({ task, label }) => [task.id, label] as const),
          ]),
      ),
  );
  const columnOf = ({ columnId }: CellReplacement) =>
    columnId === undefined ? findText.sectionTitle : (plan.snapshot().column.get(columnId)?.name ?? "");
  const numberOf = ({ rowId }: CellReplacement) => numbers().get(rowId) ?? "";
  return (
    <table class="import-table replace-table">
      <thead>
        <tr>
          <th scope="col" class="replace-table__take">
            <TakeAll plan={props.plan} />
          </th>
          <th scope="col" class="replace-table__number">
            {findText.number}
          </th>
          <th scope="col" class="replace-table__column">
            {findText.column}
          </th>
          <th scope="col">{findText.before}</th>
          <th scope="col">{findText.after}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr classList={{ "import-table__line--out": !props.plan.isTaken(row) }}>
              <td>
                <label class="import-table__take">
                  <input
                    type="checkbox"
                    checked={props.plan.isTaken(row)}
                    aria-label={findText.take(numberOf(row), columnOf(row))}
                    onChange={(event) => props.plan.take([row], event.currentTarget.checked)}
                  />
                </label>
              </td>
              <td class="tabular-numbers">{numberOf(row)}</td>
              <th scope="row" class="replace-table__column">
                {columnOf(row)}
              </th>
              <td class="text-diff">
                <MarkedText text={row.before} ranges={row.ranges} />
              </td>
              <td class="text-diff">
                <MarkedText text={row.before} ranges={row.ranges} replacement={props.replacement} />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** One tick for all, on every page; half-ticked while some are left out. */
function TakeAll(props: { readonly plan: ReplacePlan }) {
  let box!: HTMLInputElement;
  const [all, taken] = [() => props.plan.all(), () => props.plan.taken().length];
  createEffect(() => {
    box.indeterminate = taken() > 0 && taken() < all().length;
  });
  return (
    <label class="take-all">
      <input
        ref={box}
        type="checkbox"
        checked={taken() === all().length}
        aria-label={findText.takeAll}
        onChange={(event) => props.plan.take(all(), event.currentTarget.checked)}
      />
    </label>
  );
}
