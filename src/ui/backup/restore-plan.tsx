import { createMemo, Index, Show } from "solid-js";
import type { RestoreMode } from "../../core/merge/index.ts";
import { planOf } from "../../core/model/index.ts";
import { ChoiceGroup } from "../export/choice-group.tsx";
import { createPage, Pager } from "../import/pager.tsx";
import { createColumnNames } from "../import/preview/column-names.ts";
import { TextDiff } from "../import/preview/text-diff.tsx";
import { taskTitle } from "../import/task-title.ts";
import "../import/import-table.css";
import { restoreText } from "../text/backup.ts";
import type { RestoreItem } from "./restore-state.ts";
import { countKinds, digestOf, type TaskChange } from "./task-changes.ts";

const MODES: readonly RestoreMode[] = ["merge", "replace"];

/** One plan of the backup: what restoring it would do here. */
export function RestorePlan(props: { readonly item: RestoreItem }) {
  const plan = () => planOf(props.item.copy.snapshot);
  return (
    <section class="restore-plan">
      <header class="restore-plan__head">
        <label class="restore-plan__take">
          <input
            type="checkbox"
            checked={props.item.isTaken() && props.item.hasSomething()}
            disabled={!props.item.hasSomething()}
            aria-label={restoreText.take(plan().title)}
            onChange={(event) => props.item.setTaken(event.currentTarget.checked)}
          />
          <span class="restore-plan__title">{plan().title}</span>
        </label>
        <Show when={props.item.isOpen}>
          <span class="restore-plan__open">{restoreText.isOpen}</span>
        </Show>
      </header>
      <p class="restore-plan__line">{restoreText.planLine(plan().number, props.item.copy.snapshot.task.size)}</p>
      <Show when={props.item.current()} fallback={<p>{restoreText.isNew(props.item.copy.journal.length)}</p>}>
        <ChoiceGroup
          legend={restoreText.mode}
          value={props.item.mode()}
          onChoose={props.item.setMode}
          choices={MODES.map((value) => ({
            value,
            label: restoreText.modes[value],
            hint: restoreText.modeHints[value],
          }))}
        />
        <Show when={props.item.hasSomething()} fallback={<p>{restoreText.isSame}</p>}>
          <Changes item={props.item} />
        </Show>
      </Show>
    </section>
  );
}

function Changes(props: { readonly item: RestoreItem }) {
  const nameOf = createColumnNames(() => undefined);
  const digest = createMemo(() => {
    const change = props.item.change();
    const current = props.item.current();
    return change && current ? digestOf(change, current) : { tasks: [], others: 0 };
  });
  const summary = () => {
    const { added, changed, removed } = countKinds(digest());
    return restoreText.summary(restoreText.changes(added, changed, removed), digest().others);
  };
  const page = createPage(() => digest().tasks.length);
  return (
    <>
      <div class="restore-plan__bar">
        <p aria-live="polite">{summary()}</p>
        <Pager page={page} />
      </div>
      <Show when={digest().tasks.length > 0}>
        <table class="import-table changed-rows">
          <thead>
            <tr>
              <th scope="col" class="changed-rows__take">
                {restoreText.columns.task}
              </th>
              <th scope="col">{restoreText.columns.here}</th>
              <th scope="col">{restoreText.columns.copy}</th>
            </tr>
          </thead>
          <Index each={page.slice(digest().tasks)}>{(change) => <TaskLines change={change()} nameOf={nameOf} />}</Index>
        </table>
      </Show>
    </>
  );
}

function TaskLines(props: { readonly change: TaskChange; readonly nameOf: (columnId: string) => string }) {
  return (
    <tbody class="import-table__group">
      <tr class="import-table__group-head">
        <th scope="rowgroup" colSpan={3}>
          <div class="import-table__group-title">
            <span class={`restore-plan__kind restore-plan__kind--${props.change.kind}`}>
              {restoreText.kinds[props.change.kind]}
            </span>
            <span class="restore-plan__number">{restoreText.task(props.change.number)}</span>
            <span class="import-table__excerpt">{taskTitle(props.change.task)}</span>
          </div>
        </th>
      </tr>
      <Index each={props.change.cells}>
        {(cell) => (
          <tr>
            <th scope="row" class="changed-rows__cell">
              {props.nameOf(cell().columnId)}
            </th>
            <TextDiff before={cell().from} after={cell().to} />
          </tr>
        )}
      </Index>
      <Show when={props.change.isMoved}>
        <tr>
          <th scope="row" class="changed-rows__cell">
            {restoreText.moved}
          </th>
          <td>{restoreText.movedHere}</td>
          <td>{restoreText.movedCopy}</td>
        </tr>
      </Show>
    </tbody>
  );
}
