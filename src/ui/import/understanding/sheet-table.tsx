import { createEffect, createMemo, createSignal, Index, Match, Show, Switch } from "solid-js";
import { type RecognisedSheet, tablesOf } from "../../../core/sheet/index.ts";
import { understandingText } from "../../text/import-understanding.ts";
import { Pager } from "../pager.tsx";
import type { FileSession } from "../session/file-session.ts";
import { createLineKeys } from "./line-keys.ts";
import { pageParts } from "./page-parts.ts";
import type { RowWindow } from "./row-window.ts";
import { TablePart } from "./table-part.tsx";
import "./sheet-table.css";

export interface SheetTableProps {
  readonly session: FileSession;
  readonly index: number;
  readonly sheet: RecognisedSheet | undefined;
  readonly rows: RowWindow;
}

/** The sheet as the file has it, table by table: over each column what it is taken for, beside each row what it is. */
export function SheetTable(props: SheetTableProps) {
  let frame!: HTMLDivElement;
  const [showsOriginals, setShowsOriginals] = createSignal(false);
  const parts = createMemo(() => pageParts(props.rows.rows.latest() ?? [], props.sheet?.mapping));
  const width = createMemo(() => {
    const { mapping } = props.sheet ?? {};
    const columns = mapping ? tablesOf(mapping).flatMap((table) => table.columns) : [];
    const texts = (props.rows.rows.latest() ?? []).map((row) => row.texts.length);
    return Math.max(0, ...texts, ...columns.map(({ index }) => index + 1));
  });
  const hasOriginals = () => (props.rows.rows.latest() ?? []).some(({ originals }) => originals !== undefined);
  const keys = createLineKeys(() => frame);
  createEffect(() => {
    const wanted = props.rows.wanted();
    if (wanted === undefined || props.rows.rows.isPending()) return;
    if (keys.focusRow(wanted)) props.rows.arrived();
  });
  return (
    <div class="sheet-table">
      <div class="sheet-table__bar">
        <Show when={hasOriginals()}>
          <label class="sheet-table__originals">
            <input
              type="checkbox"
              checked={showsOriginals()}
              onChange={(event) => setShowsOriginals(event.currentTarget.checked)}
            />
            {understandingText.originals}
          </label>
        </Show>
        <Pager page={{ number: props.rows.page, count: props.rows.pageCount, goTo: props.rows.goToPage }} />
      </div>
      <Switch>
        <Match when={props.rows.rows.latest() === undefined && props.rows.rows.isPending()}>
          <p role="status">{understandingText.rowsLoading}</p>
        </Match>
        <Match when={props.rows.rows.latest() === undefined}>
          <div class="import-problem sheet-table__unread" role="alert">
            <p>{understandingText.rowsUnread}</p>
            <button type="button" onClick={() => props.rows.retry()}>
              {understandingText.retryRows}
            </button>
          </div>
        </Match>
        <Match when={props.rows.rows.latest()?.length === 0}>
          <p class="import-problem">{understandingText.rowsGone}</p>
        </Match>
        <Match when={true}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons in it */}
          <div class="sheet-table__frame" ref={frame} onKeyDown={keys.onKeyDown}>
            <Index each={parts()}>
              {(part) => (
                <TablePart
                  session={props.session}
                  index={props.index}
                  sheet={props.sheet}
                  table={part().table}
                  rows={part().rows}
                  width={width()}
                  showsOriginals={showsOriginals()}
                  window={props.rows}
                />
              )}
            </Index>
          </div>
        </Match>
      </Switch>
    </div>
  );
}
