import { createMemo, createSignal, createUniqueId } from "solid-js";
import { LONGEST_VIEW_NAME, settledViewName, viewNameProblem } from "../../workspace/commands/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { viewsText } from "../text/views.ts";
import { percentOf } from "./scale-steps.ts";
import { keepView } from "./view-acts.ts";
import "./views-dialog.css";

/** Gives the present view a name. */
export function SaveViewDialog() {
  const app = useApp();
  const ids = { name: createUniqueId(), told: createUniqueId() };
  const [name, setName] = createSignal("");
  const [withZoom, setWithZoom] = createSignal(false);
  const [isTried, setTried] = createSignal(false);
  const problem = createMemo(() => viewNameProblem(app.plan.snapshot(), name()));
  const sameName = () => {
    const wanted = settledViewName(name()).toLocaleLowerCase("vi");
    return [...app.plan.snapshot().view.values()].find((view) => view.name.toLocaleLowerCase("vi") === wanted);
  };
  const isReplacing = () => problem() === "taken-view-name";
  const told = () => {
    const found = problem();
    if (found === "taken-view-name") return viewsText.willReplace;
    return found && isTried() ? viewsText.problems[found] : "";
  };
  const close = () => app.showDialog(undefined);
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problem() && !isReplacing()) return;
    const old = sameName();
    close();
    keepView(app, old?.name ?? settledViewName(name()), withZoom(), old?.id);
  };
  return (
    <Dialog
      title={viewsText.saveTitle}
      size="small"
      onClose={close}
      footer={
        <>
          <button type="button" onClick={close}>
            {viewsText.cancel}
          </button>
          <button type="button" class="button-primary" onClick={save}>
            {isReplacing() ? viewsText.replace : viewsText.save}
          </button>
        </>
      }
    >
      <form class="save-view" onSubmit={save}>
        <label for={ids.name}>{viewsText.name}</label>
        <input
          id={ids.name}
          type="text"
          autofocus
          autocomplete="off"
          maxLength={LONGEST_VIEW_NAME}
          placeholder={viewsText.namePlaceholder}
          aria-describedby={ids.told}
          aria-invalid={told() !== "" && !isReplacing()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p
          id={ids.told}
          class="save-view__told"
          classList={{ "save-view__told--problem": !isReplacing() }}
          role="status"
        >
          {told()}
        </p>
        <label class="save-view__zoom">
          <input type="checkbox" checked={withZoom()} onChange={(event) => setWithZoom(event.currentTarget.checked)} />
          {viewsText.withZoom(percentOf(app.layout.scale()))}
        </label>
        <p class="save-view__intro">{viewsText.saveIntro}</p>
      </form>
    </Dialog>
  );
}
