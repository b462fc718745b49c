import "../count-tabs.css";
import { createEffect, createMemo, createSignal, For, Match, on, Show, Switch } from "solid-js";
import type { Issue } from "../../../core/issue/index.ts";
import type { FillMode, MergeProposal } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { IssueList } from "../issue-list.tsx";
import { createPage, Pager } from "../pager.tsx";
import { ChangedRows } from "./changed-rows.tsx";
import { NewRows } from "./new-rows.tsx";
import "./preview.css";
import type { PreviewActs } from "./preview-acts.ts";
import { PreviewOptions } from "./preview-options.tsx";
import { LeftOutRows, MissingTasks, UntouchedRows } from "./quiet-rows.tsx";

type Kind = keyof typeof importText.kinds;

const KINDS: readonly Kind[] = ["changed", "new", "untouched", "leftOut", "missing"];

export interface PreviewProps {
  readonly proposal: MergeProposal;
  readonly acts: PreviewActs;
  readonly fill: FillMode;
  /** What a person should know about the file and its rows. */
  readonly issues: readonly Issue[];
  /** Another one is another sheet: its list begins at its first page. */
  readonly subject: unknown;
}

/** What a sheet would do, kind by kind, row by row and cell by cell; everything can be left out. */
export function Preview(props: PreviewProps) {
  const counts = createMemo(() => countsOf(props.proposal));
  const [kind, setKind] = createSignal<Kind>(KINDS.find((candidate) => counts()[candidate] > 0) ?? "untouched");
  const page = createPage(() => counts()[kind()]);
  createEffect(on([kind, () => props.subject], () => page.goTo(0), { defer: true }));
  const isSame = () => counts().changed + counts().new === 0;
  return (
    <div class="preview">
      <div class="preview__bar">
        <fieldset class="count-tabs">
          <legend class="visually-hidden">{importText.kindsLabel}</legend>
          <For each={KINDS}>
            {(candidate) => (
              <button
                type="button"
                class="button-quiet count-tab"
                aria-pressed={kind() === candidate}
                onClick={() => setKind(candidate)}
              >
                {importText.kinds[candidate]}
                <span class="count-tab__count tabular-numbers">{counts()[candidate].toLocaleString("vi-VN")}</span>
              </button>
            )}
          </For>
        </fieldset>
        <Pager page={page} />
      </div>
      <Show when={isSame()}>
        <p class="preview__same">{importText.nothingToChange}</p>
      </Show>
      <PreviewOptions acts={props.acts} fill={props.fill} offered={props.proposal.offeredColumns} />
      <IssueList issues={props.issues} />
      <Show when={counts()[kind()] > 0} fallback={<p class="preview__hint">{importText.noneOfKind}</p>}>
        <Switch>
          <Match when={kind() === "changed"}>
            <ChangedRows
              proposal={props.proposal}
              acts={props.acts}
              rows={page.slice(props.proposal.changedRows)}
              all={props.proposal.changedRows}
            />
          </Match>
          <Match when={kind() === "new"}>
            <NewRows
              proposal={props.proposal}
              acts={props.acts}
              rows={page.slice(props.proposal.newRows)}
              all={props.proposal.newRows}
            />
          </Match>
          <Match when={kind() === "untouched"}>
            <UntouchedRows rows={page.slice(props.proposal.untouched)} />
          </Match>
          <Match when={kind() === "leftOut"}>
            <LeftOutRows rows={page.slice(props.proposal.leftOut)} />
          </Match>
          <Match when={kind() === "missing"}>
            <MissingTasks tasks={page.slice(props.proposal.missing)} />
          </Match>
        </Switch>
      </Show>
    </div>
  );
}

function countsOf(proposal: MergeProposal): Record<Kind, number> {
  return {
    changed: proposal.changedRows.length,
    new: proposal.newRows.length,
    untouched: proposal.untouched.length,
    leftOut: proposal.leftOut.length,
    missing: proposal.missing.length,
  };
}
