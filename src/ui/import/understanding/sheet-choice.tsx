import { For, Show } from "solid-js";
import type { RecognisedSheet } from "../../../core/sheet/index.ts";
import { Icon } from "../../shell/icon.tsx";
import { understandingText } from "../../text/import-understanding.ts";
import { sheetTitle } from "../../text/sheet-title.ts";
import type { FileSession } from "../session/file-session.ts";

export interface SheetChoiceProps {
  readonly session: FileSession;
  readonly index: number;
  lookAt(sheet: number): void;
}

/** The sheets of the file: which hold tasks, why, and one press to think otherwise. */
export function SheetChoice(props: SheetChoiceProps) {
  const sheets = () => props.session.understood()?.workbook.sheets ?? [];
  const verdict = () => sheets()[props.index]?.verdict;
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
                  <span class="sheet-choice__count">
                    {sheet.verdict.isTaken
                      ? understandingText.sheetTasks(sheet.rows.length)
                      : understandingText.sheetLeft}
                  </span>
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
