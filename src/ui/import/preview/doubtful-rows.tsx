import { createSignal, createUniqueId, For, Index, type JSX, Show } from "solid-js";
import type { DoubtfulRow } from "../../../core/merge/index.ts";
import { useApp } from "../../state/app-model.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import { shortTitle, taskTitle } from "../task-title.ts";
import type { Links } from "./doubtful-list.ts";
import type { PreviewActs } from "./preview-acts.ts";
import { TaskSearch } from "./task-search.tsx";

export interface DoubtfulRowsProps {
  readonly acts: PreviewActs;
  readonly links: Links;
  /** The rows of this page. */
  readonly rows: readonly DoubtfulRow[];
}

/** Rows that may stand for a task, but not surely: each with its candidates, and nothing taken in until one is chosen. */
export function DoubtfulRows(props: DoubtfulRowsProps) {
  return (
    <>
      <p class="preview__hint">{previewText.doubtfulHint}</p>
      <ul class="doubtful-rows">
        <Index each={props.rows}>
          {(row) => (
            <li class="doubtful-row">
              <DoubtfulChoice acts={props.acts} row={row()} links={props.links} />
            </li>
          )}
        </Index>
      </ul>
    </>
  );
}

function DoubtfulChoice(props: { readonly acts: PreviewActs; readonly row: DoubtfulRow; readonly links: Links }) {
  const { plan } = useApp();
  const group = createUniqueId();
  const [isSearching, setSearching] = createSignal(false);
  const rowNumber = () => props.row.row.rowNumber;
  const chosen = () => props.links.get(rowNumber());
  const isCandidate = () => props.row.candidates.some(({ task }) => task.task.id === chosen());
  /** A task that was searched for. */
  const other = () => {
    const id = chosen();
    if (id === undefined || id === null || isCandidate()) return undefined;
    return plan
      .outline()
      .flatMap(({ tasks }) => tasks)
      .find(({ task }) => task.id === id);
  };
  const link = (taskId: string | null | undefined) => {
    setSearching(false);
    props.acts.link(rowNumber(), taskId);
  };
  return (
    <fieldset class="doubtful-row__choice">
      <legend class="doubtful-row__legend">{previewText.doubtfulLegend(rowNumber())}</legend>
      <p class="doubtful-row__text">{shortTitle(props.row.row.cells.content ?? "")}</p>
      <For each={props.row.candidates}>
        {({ task, match }) => (
          <Way name={group} isChosen={chosen() === task.task.id} onChoose={() => link(task.task.id)}>
            <b>{previewText.candidate(importText.task(task.label), Math.floor(match.similarity * 100))}</b>{" "}
            {taskTitle(task.task)}
          </Way>
        )}
      </For>
      <Way name={group} isChosen={chosen() === null} onChoose={() => link(null)}>
        {previewText.newTask(props.row.section.title)}
      </Way>
      <Way name={group} isChosen={other() !== undefined || isSearching()} onChoose={() => setSearching(true)}>
        <Show when={other()} fallback={previewText.otherTask}>
          {(found) => (
            <>
              <b>{importText.task(found().label)}</b> {taskTitle(found().task)}
            </>
          )}
        </Show>
      </Way>
      <Show when={isSearching()}>
        <TaskSearch onChoose={link} />
      </Show>
      <Way name={group} isChosen={chosen() === undefined && !isSearching()} onChoose={() => link(undefined)}>
        {previewText.leave}
      </Way>
    </fieldset>
  );
}

interface WayProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: JSX.Element;
}

function Way(props: WayProps) {
  return (
    <label class="doubtful-row__way">
      <input type="radio" name={props.name} checked={props.isChosen} onChange={() => props.onChoose()} />
      <span>{props.children}</span>
    </label>
  );
}
