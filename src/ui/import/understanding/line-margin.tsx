import { createSignal, Show } from "solid-js";
import type { LineKind, RecognisedLine } from "../../../core/sheet/index.ts";
import { Icon } from "../../shell/icon.tsx";
import { Menu, type MenuItem } from "../../shell/menu.tsx";
import { understandingText } from "../../text/import-understanding.ts";
import type { FileSession } from "../session/file-session.ts";
import { findHeaderAgain, pointAtHeader } from "../session/header-pointing.ts";
import { SURE } from "../session/part-doubts.ts";

export interface LineMarginProps {
  readonly session: FileSession;
  readonly index: number;
  readonly rowNumber: number;
  readonly texts: readonly string[];
  /** Absent where no table was found. */
  readonly line: RecognisedLine | undefined;
  /** The first row on show is the one Tab comes to. */
  readonly isFirst: boolean;
}

type Choice = keyof typeof understandingText.choices;
const CHOICES: readonly Choice[] = ["task", "section", "continuation", "header", "note"];

/** What a row was taken for and why; a press offers what else it may be. */
export function LineMargin(props: LineMarginProps) {
  let button!: HTMLButtonElement;
  const [isOpen, setOpen] = createSignal(false);
  const isSure = () => (props.line?.confidence ?? 1) >= SURE;
  const label = () => {
    const { line, rowNumber } = props;
    if (!line) return understandingText.unknownLine(rowNumber);
    const { lineKinds, lineReasons } = understandingText;
    return understandingText.line(rowNumber, lineKinds[line.kind], lineReasons[line.reason], isSure());
  };
  return (
    <th scope="row" class="line-margin" classList={{ "line-margin--unsure": !isSure() }}>
      <button
        ref={button}
        type="button"
        class="button-quiet line-margin__button"
        data-row={props.rowNumber}
        tabIndex={props.isFirst ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={isOpen()}
        aria-label={label()}
        title={label()}
        onClick={() => setOpen(true)}
      >
        <span class="line-margin__number tabular-numbers">{props.rowNumber}</span>{" "}
        <Show when={props.line}>
          {(line) => (
            <span class="line-margin__words">
              <span class={`line-kind line-kind--${line().kind}`}>{understandingText.lineKinds[line().kind]}</span>{" "}
              <span class="line-margin__reason">
                <Show when={!isSure()}>
                  <Icon name="warning" />
                </Show>
                {understandingText.lineReasons[line().reason]}
              </span>
            </span>
          )}
        </Show>
      </button>
      <Show when={isOpen()}>
        <Menu
          label={understandingText.lineMenu(props.rowNumber)}
          anchor={button}
          items={itemsFor(props)}
          onClose={() => setOpen(false)}
        />
      </Show>
    </th>
  );
}

function itemsFor({ session, index, rowNumber, texts, line }: LineMarginProps): readonly MenuItem[] {
  const choose = (kind: LineKind | undefined) =>
    void (kind === "header"
      ? pointAtHeader(session, index, rowNumber)
      : session.chooseLine(index, rowNumber, texts, kind));
  const items = CHOICES.map((kind) => ({
    label: understandingText.choices[kind],
    isChecked: line?.kind === kind,
    onSelect: () => choose(kind),
  }));
  const chosen = session.choices().get(index);
  const guessAgain = chosen?.lines?.has(rowNumber)
    ? () => choose(undefined)
    : chosen?.headerRow === rowNumber && (() => void findHeaderAgain(session, index));
  if (!guessAgain) return items;
  return [...items, "separator", { label: understandingText.guessAgain, onSelect: guessAgain }];
}
