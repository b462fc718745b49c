import { pickerText } from "../text/pickers.ts";

/** What the keys do, and the same by mouse. */
export function PickerFoot(props: {
  readonly keys: string;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}) {
  return (
    <footer class="picker__foot">
      <span class="picker__keys">{props.keys}</span>
      <button type="button" class="picker__button" onClick={() => props.onCancel()}>
        {pickerText.cancel}
      </button>
      <button type="button" class="picker__button button-primary" onClick={() => props.onDone()}>
        {pickerText.done}
      </button>
    </footer>
  );
}
