import { For, Show } from "solid-js";
import type { ProposedPart, RowCounts } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { importBatchText } from "../../text/import-batch.ts";
import "../preview/preview.css";
import { shownName } from "../../text/shown-name.ts";
import { createPage, Pager } from "../pager.tsx";
import { ConflictRows } from "../preview/conflict-rows.tsx";
import type { BatchState } from "./batch-state.ts";

/** All clear files together, before they are taken in: what each brings, and where two of them disagree. */
export function BatchReview(props: { readonly batch: BatchState }) {
  const parts = () => props.batch.proposal()?.parts ?? [];
  const disagreeing = () =>
    parts().flatMap((part, at) => (part.proposal.conflictRows.length > 0 ? [{ part, at }] : []));
  /** Rows that are like tasks another file brings; alone, their file was clear. */
  const hasDoubts = () => parts().some(({ counts }) => counts.doubtful > 0);
  const page = createPage(() => parts().length);
  return (
    <Show when={props.batch.proposal()} fallback={<p>{importText.comparing}</p>}>
      <section class="batch-review" aria-label={importBatchText.title}>
        <h3 class="batch-review__title">{importBatchText.title}</h3>
        <p class="preview__hint">{importBatchText.hint}</p>
        <Show when={hasDoubts()}>
          <p class="preview__hint">{importBatchText.doubtfulHint}</p>
        </Show>
        <For each={disagreeing()}>
          {({ part, at }) => <Disagreement batch={props.batch} part={part} at={at} all={parts()} />}
        </For>
        <table class="import-table batch-review__files">
          <thead>
            <tr>
              <th scope="col">{importBatchText.file}</th>
              <th scope="col">{importBatchText.added}</th>
              <th scope="col">{importBatchText.changed}</th>
              <th scope="col">{importBatchText.cells}</th>
              <Show when={hasDoubts()}>
                <th scope="col">{importBatchText.doubtful}</th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={page.slice(parts())}>
              {({ file, taken, counts }) => (
                <tr>
                  <th scope="row">
                    <bdi>{shownName(file)}</bdi>
                    <Show when={bringsNothing(counts)}>
                      <p class="batch-review__note">{importBatchText.nothingMore}</p>
                    </Show>
                  </th>
                  <td class="tabular-numbers">{taken.added.toLocaleString("vi-VN")}</td>
                  <td class="tabular-numbers">{taken.changed.toLocaleString("vi-VN")}</td>
                  <td class="tabular-numbers">{taken.cells.toLocaleString("vi-VN")}</td>
                  <Show when={hasDoubts()}>
                    <td class="tabular-numbers">{counts.doubtful.toLocaleString("vi-VN")}</td>
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <Pager page={page} />
      </section>
    </Show>
  );
}

/** Files before it said the same. */
function bringsNothing({ added, changed, conflict, doubtful }: RowCounts): boolean {
  return added + changed + conflict + doubtful === 0;
}

interface DisagreementProps {
  readonly batch: BatchState;
  readonly part: ProposedPart;
  readonly at: number;
  readonly all: readonly ProposedPart[];
}

/** Cells in which a file says otherwise than a file before it. */
function Disagreement(props: DisagreementProps) {
  const earlier = () => {
    const places = props.part.proposal.conflictRows.flatMap(({ cells }) =>
      cells.flatMap(({ earlierPart }) => earlierPart ?? []),
    );
    return [...new Set(places)].flatMap((at) => props.all[at]?.file ?? []);
  };
  return (
    <Show when={props.batch.actsOf(props.at)}>
      {(acts) => (
        <section class="batch-review__disagreement">
          <h4>{importBatchText.differs(props.part.file, earlier())}</h4>
          <ConflictRows
            proposal={props.part.proposal}
            acts={acts()}
            rows={props.part.proposal.conflictRows}
            all={props.part.proposal.conflictRows}
          />
        </section>
      )}
    </Show>
  );
}
