import { createMemo, createSignal, createUniqueId, Match, Show, Switch } from "solid-js";
import type { Agency } from "../../core/model/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { registerText } from "../text/register.ts";
import { AgencyForm } from "./agency-form.tsx";
import { AgencyTable } from "./agency-table.tsx";
import "./register-dialog.css";
import { createRegisterState } from "./register-state.ts";
import { type RegisterTab, RegisterTabs } from "./register-tabs.tsx";
import { VariantList } from "./variant-list.tsx";

/** The agency being edited, or a new one. */
type Editing = { readonly agency?: Agency };

/** The plan's agencies: looked up, changed, their ways of writing merged. Every change is one act that can be undone. */
export function RegisterDialog() {
  const app = useApp();
  const state = createRegisterState(app);
  const [tab, setTab] = createSignal<RegisterTab>("list");
  const [editing, setEditing] = createSignal<Editing>();
  const formId = createUniqueId();
  const close = () => app.showDialog(undefined);
  const title = createMemo(() => {
    const form = editing();
    if (!form) return registerText.title;
    return form.agency ? registerText.form.editTitle(form.agency.name) : registerText.form.addTitle;
  });
  return (
    <Dialog
      title={title()}
      size="large"
      onClose={() => (editing() ? setEditing() : close())}
      footer={
        <>
          <p class="register__told" role="status">
            {state.told()}
            <Show when={state.canUndo()}>
              <button type="button" class="button-quiet" onClick={() => state.undo()}>
                {registerText.undo}
              </button>
            </Show>
          </p>
          <Show
            when={editing()}
            fallback={
              <button type="button" class="button-primary" onClick={close}>
                {registerText.done}
              </button>
            }
          >
            <button type="button" onClick={() => setEditing()}>
              {registerText.form.cancel}
            </button>
            <button type="submit" form={formId} class="button-primary">
              {registerText.form.save}
            </button>
          </Show>
        </>
      }
    >
      <Show
        when={editing()}
        keyed
        fallback={
          <>
            <RegisterTabs
              tab={tab()}
              listCount={state.agencies().length}
              variantCount={state.clusters().length}
              onChoose={setTab}
            />
            <Switch>
              <Match when={tab() === "list"}>
                <AgencyTable
                  state={state}
                  onAdd={() => setEditing({})}
                  onEdit={(agency) => setEditing({ agency })}
                  onClose={close}
                />
              </Match>
              <Match when={tab() === "variants"}>
                <VariantList state={state} />
              </Match>
            </Switch>
          </>
        }
      >
        {(form) => <AgencyForm id={formId} agency={form.agency} state={state} onDone={() => setEditing()} />}
      </Show>
    </Dialog>
  );
}
