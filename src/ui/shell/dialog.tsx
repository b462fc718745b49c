import { createUniqueId, type JSX, onCleanup, onMount, Show } from "solid-js";
import { shellText } from "../text/shell.ts";
import "./dialog.css";
import { Icon } from "./icon.tsx";
import { noteOpen } from "./open-dialogs.ts";
import { returnFocus } from "./return-focus.ts";

export interface DialogProps {
  readonly title: string;
  readonly size?: "small" | "medium" | "large";
  readonly children: JSX.Element;
  /** Buttons at the bottom; they stay in sight while the body scrolls. */
  readonly footer?: JSX.Element;
  /** Asked when the person presses Esc or the close button. */
  readonly onClose: () => void;
}

/** A modal dialog: the page behind is inert, Esc closes, the focus returns to where it was. Mount it to open it. */
export function Dialog(props: DialogProps) {
  let element!: HTMLDialogElement;
  const titleId = createUniqueId();
  const opener = document.activeElement;
  onMount(() => {
    element.showModal();
    onCleanup(noteOpen(element));
  });
  onCleanup(() => {
    element.close();
    returnFocus(opener);
  });
  return (
    <dialog
      ref={element}
      class={`dialog dialog--${props.size ?? "medium"}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header class="dialog__header">
        <h2 id={titleId} class="dialog__title">
          {props.title}
        </h2>
        <button
          type="button"
          class="button-quiet dialog__close"
          aria-label={shellText.close}
          onClick={() => props.onClose()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog__body">{props.children}</div>
      <Show when={props.footer}>
        <footer class="dialog__footer">{props.footer}</footer>
      </Show>
    </dialog>
  );
}
