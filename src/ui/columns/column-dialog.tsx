import { createUniqueId, Show } from "solid-js";
import { isOwnColumn } from "../../workspace/commands/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { ownColumnText } from "../text/own-columns.ts";
import { createColumnActs } from "./column-acts.ts";
import "./column-dialog.css";
import { createColumnForm } from "./column-form.ts";
import type { ColumnWish } from "./column-wish.ts";
import { OptionsField } from "./options-field.tsx";
import { TypeChoice } from "./type-choice.tsx";
import { TypeNote } from "./type-note.tsx";

type FormWish = Exclude<ColumnWish, { readonly kind: "delete-column" }>;

/** Name, type and choices of a column, new or there already. Saving is one act that can be undone. */
export function ColumnDialog(props: { readonly wish: FormWish }) {
  const app = useApp();
  const acts = createColumnActs(app);
  const { wish } = props;
  const column = wish.kind === "edit-column" ? app.plan.snapshot().column.get(wish.columnId) : undefined;
  const form = createColumnForm(app.plan.snapshot, column);
  const formId = createUniqueId();
  let element!: HTMLFormElement;
  const isAboutType = wish.kind === "edit-column" && wish.part === "type";
  const close = () => app.showDialog(undefined);
  const focusOn = (name: string) =>
    element.querySelector<HTMLElement>(`[name="${name}"]:is(:not([type]), :checked)`)?.focus();

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const plan = form.read();
    if (!plan) return focusOn(form.nameProblem() ? "name" : "options");
    close();
    const refusal = wish.kind === "add-column" ? acts.add(plan, wish.place) : acts.edit(wish.columnId, plan);
    if (refusal) app.notices.show({ text: ownColumnText.gone, tone: "warning" });
  };

  return (
    <Dialog
      title={column ? ownColumnText.editTitle(column.name) : ownColumnText.addTitle}
      onClose={close}
      footer={
        <>
          <TypeNote type={form.fields.type} check={form.check()} />
          <button type="button" onClick={close}>
            {ownColumnText.cancel}
          </button>
          <button type="submit" form={formId} class="button-primary">
            {column ? ownColumnText.save : ownColumnText.add}
          </button>
        </>
      }
    >
      <form id={formId} ref={element} class="column-dialog" noValidate onSubmit={save}>
        <NameField
          isFirst={!isAboutType}
          value={form.fields.name}
          problem={form.nameProblem()}
          onInput={(name) => form.set({ name })}
        />
        <Show
          when={!column || isOwnColumn(column)}
          fallback={<p class="column-dialog__hint">{ownColumnText.fixedType}</p>}
        >
          <TypeChoice value={form.fields.type} isFirst={isAboutType} onChoose={(type) => form.set({ type })} />
          <Show when={form.fields.type === "list"}>
            <OptionsField form={form} />
          </Show>
        </Show>
      </form>
    </Dialog>
  );
}

function NameField(props: {
  /** Has the focus when the dialog opens. */
  readonly isFirst: boolean;
  readonly value: string;
  readonly problem: keyof typeof ownColumnText.nameProblems | undefined;
  readonly onInput: (name: string) => void;
}) {
  const id = createUniqueId();
  const noteId = `${id}-note`;
  return (
    <div class="column-dialog__field">
      <label class="column-dialog__label" for={id}>
        {ownColumnText.name}
      </label>
      <input
        id={id}
        name="name"
        autofocus={props.isFirst}
        value={props.value}
        autocomplete="off"
        aria-required="true"
        aria-invalid={props.problem !== undefined}
        aria-describedby={noteId}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p id={noteId} class="column-dialog__hint" classList={{ "column-dialog__problem": props.problem !== undefined }}>
        <Show when={props.problem} fallback={ownColumnText.nameHint}>
          {(problem) => (
            <>
              <Icon name="warning" />
              {ownColumnText.nameProblems[problem()]}
            </>
          )}
        </Show>
      </p>
    </div>
  );
}
