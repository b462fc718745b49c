import { For } from "solid-js";
import type { PasteAnswer, PasteQuestion } from "../grid/clipboard/paste-question.ts";
import { Dialog } from "../shell/dialog.tsx";
import { clipboardText } from "../text/clipboard.ts";
import "./paste-dialog.css";

export interface PasteDialogProps {
  readonly question: PasteQuestion;
  readonly onClose: () => void;
}

/** Asks what to do with a block that is larger than the room for it. */
export function PasteDialog(props: PasteDialogProps) {
  const answer = (answer: PasteAnswer) => {
    props.onClose();
    props.question.answer(answer);
  };
  return (
    <Dialog
      title={clipboardText.overflow.title}
      size="small"
      onClose={() => answer("nothing")}
      footer={
        <For each={[...props.question.choices].reverse()}>
          {(choice) => (
            <button
              type="button"
              classList={{ "button-primary": choice === props.question.choices[0] }}
              autofocus={choice === props.question.choices[0]}
              onClick={() => answer(choice.answer)}
            >
              {choice.label}
            </button>
          )}
        </For>
      }
    >
      <For each={props.question.lines}>{(line) => <p class="paste-dialog__line">{line}</p>}</For>
    </Dialog>
  );
}
