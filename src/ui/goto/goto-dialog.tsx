import { createSignal, createUniqueId, Show } from "solid-js";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { gotoText } from "../text/goto.ts";
import { type Arrival, goToPlace } from "./go-to-place.ts";
import "./goto-dialog.css";

/** A small box that takes a number, a range of numbers or a section's numeral, and goes there. */
export function GotoDialog() {
  const app = useApp();
  const [text, setText] = createSignal("");
  const [trouble, setTrouble] = createSignal<Exclude<Arrival, { kind: "there" }>>();
  const [fieldId, troubleId, formId] = [createUniqueId(), createUniqueId(), createUniqueId()];
  let field!: HTMLInputElement;
  const close = () => app.showDialog(undefined);

  const go = () => {
    const arrival = goToPlace(app, text());
    if (arrival.kind !== "there") {
      setTrouble(arrival);
      field.select();
      return;
    }
    close();
  };
  const goUnfiltered = () => {
    app.filter.setFilter({});
    go();
  };

  return (
    <Dialog
      title={gotoText.title}
      size="small"
      onClose={close}
      footer={
        <>
          <Show when={trouble()?.kind === "hidden"}>
            <button type="button" onClick={goUnfiltered}>
              {gotoText.clearFilter}
            </button>
          </Show>
          <button type="submit" form={formId} class="button-primary">
            {gotoText.go}
          </button>
        </>
      }
    >
      <form
        id={formId}
        class="goto-dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <label for={fieldId}>{gotoText.label}</label>
        <input
          id={fieldId}
          ref={field}
          type="text"
          autofocus
          autocomplete="off"
          spellcheck={false}
          aria-invalid={trouble() !== undefined}
          aria-describedby={troubleId}
          value={text()}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setTrouble(undefined);
          }}
        />
        <p
          id={troubleId}
          class="goto-dialog__note"
          classList={{ "goto-dialog__note--trouble": trouble() !== undefined }}
          role="status"
        >
          {trouble()?.reason ?? gotoText.hint}
        </p>
      </form>
    </Dialog>
  );
}
