import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import type { Issue } from "../../../core/issue/index.ts";
import { countRows, type FillMode, type MergeProposal } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import "../count-tabs.css";
import { IssueList } from "../issue-list.tsx";
import { createPage, Pager } from "../pager.tsx";
import { createDoubtfulList, type Links } from "./doubtful-list.ts";
import "./preview.css";
import type { PreviewActs } from "./preview-acts.ts";
import { PREVIEW_KINDS, type PreviewKind, PreviewList } from "./preview-list.tsx";
import { PreviewOptions } from "./preview-options.tsx";

export interface PreviewProps {
  readonly proposal: MergeProposal;
  readonly acts: PreviewActs;
  readonly fill: FillMode;
  /** What the person said rows stand for. */
  readonly links: Links;
  /** What a person should know about the file and its rows. */
  readonly issues: readonly Issue[];
}

/** Kinds that are not named while there is none of them: they ask for something. */
const ASKING: ReadonlySet<PreviewKind> = new Set(["conflict", "doubtful"]);

/** What a sheet would do, kind by kind, row by row and cell by cell; everything can be left out. */
export function Preview(props: PreviewProps) {
  const sum = createMemo(() => countRows(props.proposal));
  const doubtful = createDoubtfulList(
    () => props.proposal,
    () => props.links,
  );
  const counts = createMemo(
    (): Record<PreviewKind, number> => ({
      changed: sum().changed,
      new: sum().added,
      conflict: sum().conflict,
      doubtful: sum().doubtful,
      untouched: sum().unchanged,
      leftOut: sum().leftOut,
      missing: props.proposal.missing.length,
    }),
  );
  const [kind, setKind] = createSignal<PreviewKind>(
    PREVIEW_KINDS.find((candidate) => counts()[candidate] > 0) ?? "untouched",
  );
  const length = () => (kind() === "doubtful" ? doubtful().length : counts()[kind()]);
  const page = createPage(length);
  createEffect(on(kind, () => page.goTo(0), { defer: true }));
  let tabs!: HTMLFieldSetElement;
  /** A row that is linked leaves its list once it is compared; the focus that was in it goes to the list's tab. */
  let hasLinked = false;
  const acts: PreviewActs = {
    ...props.acts,
    link(rowNumber, taskId) {
      hasLinked = true;
      props.acts.link(rowNumber, taskId);
    },
  };
  createEffect(
    on(
      [() => props.proposal, () => props.links],
      () => {
        if (!hasLinked || document.activeElement !== document.body) return;
        hasLinked = false;
        tabs.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  const isSame = () => counts().changed + counts().new + counts().conflict + counts().doubtful === 0;
  const isOffered = (candidate: PreviewKind) =>
    !ASKING.has(candidate) || counts()[candidate] > 0 || candidate === kind() || isSettled(candidate);
  const isSettled = (candidate: PreviewKind) => candidate === "doubtful" && doubtful().length > 0;
  return (
    <div class="preview">
      <div class="preview__bar">
        <fieldset class="count-tabs" ref={tabs}>
          <legend class="visually-hidden">{importText.kindsLabel}</legend>
          <For each={PREVIEW_KINDS}>
            {(candidate) => (
              <Show when={isOffered(candidate)}>
                <button
                  type="button"
                  class="button-quiet count-tab"
                  classList={{ "count-tab--asking": ASKING.has(candidate) && counts()[candidate] > 0 }}
                  aria-pressed={kind() === candidate}
                  onClick={() => setKind(candidate)}
                >
                  {importText.kinds[candidate]}
                  <span class="count-tab__count tabular-numbers">{counts()[candidate].toLocaleString("vi-VN")}</span>
                </button>
              </Show>
            )}
          </For>
        </fieldset>
        <Pager page={page} />
      </div>
      <p class="preview__sum">{previewText.sum(sum())}</p>
      <Show when={isSame()}>
        <p class="preview__same">{importText.nothingToChange}</p>
      </Show>
      <PreviewOptions acts={props.acts} fill={props.fill} offered={props.proposal.offeredColumns} />
      <IssueList issues={props.issues} />
      <Show when={length() > 0} fallback={<p class="preview__hint">{importText.noneOfKind}</p>}>
        <PreviewList
          kind={kind()}
          proposal={props.proposal}
          acts={acts}
          links={props.links}
          doubtful={doubtful()}
          page={page}
        />
      </Show>
    </div>
  );
}
