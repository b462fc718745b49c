import { onMount } from "solid-js";
import "./working.css";

export interface WorkingProps {
  readonly sentence: string;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** Long work under way, in place of the button that started it: the focus goes to the way to stop it. */
export function Working(props: WorkingProps) {
  let button!: HTMLButtonElement;
  onMount(() => button.focus());
  return (
    <div class="working">
      <progress class="working__progress" aria-label={props.sentence} />
      <p role="status">{props.sentence}</p>
      <button ref={button} type="button" class="working__cancel" onClick={() => props.onCancel()}>
        {props.cancel}
      </button>
    </div>
  );
}

/** For a button that comes back after the work: takes the focus that would otherwise be lost. */
export function takeLostFocus(button: HTMLButtonElement): void {
  queueMicrotask(() => {
    if (document.activeElement === document.body) button.focus();
  });
}
