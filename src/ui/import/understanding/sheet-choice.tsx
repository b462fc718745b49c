import { For, Show } from "solid-js";
import type { RecognisedSheet } from "../../../core/sheet/index.ts";
import { Icon } from "../../shell/icon.tsx";
import { understandingText } from "../../text/import-understanding.ts";
import { sheetTitle } from "../../text/sheet-title.ts";
import type { FileSession } from "../session/file-session.ts";
import { SURE } from "../session/part-doubts.ts";

export interface SheetChoiceProps {
  readonly session: FileSession;
  readonly index: number;
  lookAt(sheet: number): void;
}

/** The sheets of the file: which hold tasks, why, and one press to think otherwise. */
export function SheetChoice(props: SheetChoiceProps) {
  const sheets = () => props.session.understood()?.workbook.sheets ?? [];
  /** A sheet without a table has nothing that could be taken: a row is pointed at instead. */
  const verdict = () => {
    const sheet = sheets()[props.index];
    return sheet?.mapping && sheet.verdict;
  };
  const standingOf = ({ verdict: found, rows }: RecognisedSheet, index: number) => {
    if (found.isTaken) return understandingText.sheetTasks(rows.length);
    return props.session.leftInDoubt().includes(index) ? understandingText.sheetInDoubt : understandingText.sheetLeft;
  };
  return (
    <div class="sheet-choice">
      <Show when={sheets().length > 1}>
        <ul class="sheet-choice__list" aria-label={understandingText.sheets}>
          <For each={sheets()}>
            {(sheet, index) => (
              <li>
                <button
                  type="button"
                  class="button-quiet sheet-choice__sheet"
                  aria-current={index() === props.index ? "true" : undefined}
                  onClick={() => props.lookAt(index())}
                >
                  <Show when={sheet.verdict.isTaken}>
                    <Icon name="check" />
                  </Show>
                  <span class="sheet-choice__name">{nameOf(sheet)}</span>
                  <span class="sheet-choice__count">{standingOf(sheet, index())}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={verdict()}>
        {(found) => (
          <div class="sheet-choice__verdict">
            <label class="sheet-choice__take">
              <input
                type="checkbox"
                checked={found().isTaken}
                onChange={(event) => {
                  const isTaken = event.currentTarget.checked;
                  void props.session.choose(props.index, (choices) => ({ ...choices, isTaken }));
                }}
              />
              {understandingText.takeSheet}
            </label>
            <span class="sheet-choice__reason">{understandingText.sheetReasons[found().reason]}</span>
            <Show when={found().isTaken && found().confidence < SURE}>
              <span class="header-choice__unsure">{understandingText.unsureSheet}</span>
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}

function nameOf({ name, hidden }: RecognisedSheet): string {
  const shown = name === "" ? understandingText.unnamedSheet : sheetTitle(name);
  return hidden ? understandingText.hiddenSheet(shown) : shown;
}
