import { createEffect, createMemo, createSignal, For, Index, Match, Show, Switch } from "solid-js";
import { columnLetter, type RecognisedSheet } from "../../../core/sheet/index.ts";
import { understandingText } from "../../text/import-understanding.ts";
import { sheetTitle } from "../../text/sheet-title.ts";
import { Pager } from "../pager.tsx";
import type { FileSession } from "../session/file-session.ts";
import { ColumnHead } from "./column-head.tsx";
import { HeaderOffer } from "./header-offer.tsx";
import { createLineKeys } from "./line-keys.ts";
import { LineMargin } from "./line-margin.tsx";
import { RowCells } from "./row-cells.tsx";
import type { RowWindow } from "./row-window.ts";
import "./sheet-table.css";

export interface SheetTableProps {
  readonly session: FileSession;
  readonly index: number;
  readonly sheet: RecognisedSheet | undefined;
  readonly rows: RowWindow;
}

/** The sheet as the file has it: over each column what it is taken for, beside each row what it is. */
export function SheetTable(props: SheetTableProps) {
  let frame!: HTMLDivElement;
  const [showsOriginals, setShowsOriginals] = createSignal(false);
  const columns = createMemo(() => props.sheet?.mapping?.columns ?? []);
  const indexes = createMemo(() => {
    const width = Math.max(0, ...(props.rows.rows.latest() ?? []).map(({ texts }) => texts.length));
    const last = Math.max(width - 1, ...columns().map(({ index }) => index));
    return Array.from({ length: last + 1 }, (_, index) => index);
  });
  const hasOriginals = () => (props.rows.rows.latest() ?? []).some(({ originals }) => originals !== undefined);
  const firstFilled = createMemo(() =>
    props.rows.rows.latest()?.find(({ texts }) => texts.some((text) => text.trim() !== "")),
  );
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
            <table class="sheet-table__table" aria-label={understandingText.table(sheetTitle(props.sheet?.name ?? ""))}>
              <thead>
                <tr>
                  <th scope="col" class="sheet-table__corner">
                    {understandingText.margin}
                  </th>
                  <Index each={indexes()}>
                    {(index) => (
                      <ColumnHead
                        session={props.session}
                        sheetIndex={props.index}
                        letter={columnLetter(index())}
                        column={columns().find((column) => column.index === index())}
                        sheet={props.sheet}
                      />
                    )}
                  </Index>
                </tr>
              </thead>
              <tbody>
                <For each={props.rows.rows.latest()}>
                  {(row) => (
                    <tr class={`sheet-line sheet-line--${props.rows.lineOf(row.rowNumber)?.kind ?? "unknown"}`}>
                      <Show
                        when={props.sheet?.mapping}
                        fallback={
                          <HeaderOffer
                            session={props.session}
                            index={props.index}
                            rowNumber={row.rowNumber}
                            texts={row.texts}
                            isFirst={row === firstFilled()}
                            onPointed={() => props.rows.goTo(row.rowNumber)}
                          />
                        }
                      >
                        <LineMargin
                          session={props.session}
                          index={props.index}
                          rowNumber={row.rowNumber}
                          texts={row.texts}
                          line={props.rows.lineOf(row.rowNumber)}
                          isFirst={row === props.rows.rows.latest()?.[0]}
                        />
                      </Show>
                      <RowCells row={row} width={indexes().length} showsOriginals={showsOriginals()} />
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </Match>
      </Switch>
    </div>
  );
}
