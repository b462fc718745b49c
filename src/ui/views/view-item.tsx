import { createSignal, Show } from "solid-js";
import type { View } from "../../core/model/index.ts";
import { LONGEST_VIEW_NAME } from "../../workspace/commands/index.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { viewsText } from "../text/views.ts";
import { isShown } from "./shown-view.ts";
import { nameView, openView, removeView, updateView } from "./view-acts.ts";

/** One named view: look at it, rename it, give it what is looked at now, delete it. */
export function ViewItem(props: { readonly viewId: string }) {
  const app = useApp();
  const [isNaming, setNaming] = createSignal(false);
  const view = () => app.plan.snapshot().view.get(props.viewId);
  return (
    <Show when={view()}>
      {(shown) => (
        <li class="view-item">
          <Show when={!isNaming()} fallback={<NameForm view={shown()} onDone={() => setNaming(false)} />}>
            <span class="view-item__name">
              {shown().name}
              <Show when={isShown(app, shown())}>
                <span class="view-item__shown">{viewsText.shown}</span>
              </Show>
            </span>
            <button type="button" aria-label={viewsText.show(shown().name)} onClick={() => openView(app, shown())}>
              {viewsText.showShort}
            </button>
            <button
              type="button"
              aria-label={viewsText.update(shown().name)}
              title={viewsText.update(shown().name)}
              onClick={() => updateView(app, shown())}
            >
              {viewsText.updateShort}
            </button>
            <IconButton name="edit" label={viewsText.rename(shown().name)} onPress={() => setNaming(true)} />
            <IconButton name="delete" label={viewsText.remove(shown().name)} onPress={() => removeView(app, shown())} />
          </Show>
        </li>
      )}
    </Show>
  );
}

function NameForm(props: { readonly view: View; readonly onDone: () => void }) {
  const app = useApp();
  let box!: HTMLInputElement;
  const [told, setTold] = createSignal("");
  const keep = (event: Event) => {
    event.preventDefault();
    const problem = nameView(app, props.view, box.value);
    if (problem) setTold(viewsText.problems[problem]);
    else props.onDone();
  };
  return (
    <form class="view-item__form" onSubmit={keep}>
      <input
        ref={(element) => {
          box = element;
          queueMicrotask(() => element.select());
        }}
        type="text"
        value={props.view.name}
        maxLength={LONGEST_VIEW_NAME}
        aria-label={viewsText.newName(props.view.name)}
        aria-invalid={told() !== ""}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.isComposing) return;
          // The dialog stays: only the naming ends.
          event.preventDefault();
          event.stopPropagation();
          props.onDone();
        }}
      />
      <button type="submit" class="button-primary">
        {viewsText.keepName}
      </button>
      <p class="view-item__told" role="status">
        {told()}
      </p>
    </form>
  );
}

function IconButton(props: { readonly name: "edit" | "delete"; readonly label: string; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      class="button-quiet view-item__icon"
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onPress()}
    >
      <Icon name={props.name} />
    </button>
  );
}
