import { createSignal, Show } from "solid-js";
import { planOf } from "../../core/model/index.ts";
import { useApp } from "../state/app-model.ts";
import type { Flag } from "../state/flag.ts";
import { formatDay } from "../state/format-day.ts";
import { toolbarText } from "../text/toolbar.ts";
import type { LaterParts } from "./later.tsx";
import { LineIcon, TOOLBAR_PATHS } from "./line-icon.tsx";
import "./toolbar.css";

/** The bar at the top: the plan's name, search, the acts used all day. */
export function Toolbar(props: {
  readonly filterPanel: Flag;
  readonly historyPanel: Flag;
  readonly later: LaterParts | undefined;
}) {
  const app = useApp();
  const plan = () => planOf(app.plan.snapshot());
  const [menuAnchor, setMenuAnchor] = createSignal<HTMLElement>();
  const open = (dialog: "import" | "export") => {
    app.grid()?.commitEdit();
    app.showDialog(dialog);
  };
  return (
    <header class="toolbar">
      <button
        type="button"
        class="button-quiet toolbar__filter"
        aria-pressed={props.filterPanel.isOn()}
        onClick={() => props.filterPanel.set(!props.filterPanel.isOn())}
      >
        <LineIcon path={TOOLBAR_PATHS.filter} />
        {toolbarText.filterPanel}
      </button>
      <button type="button" class="button-quiet toolbar__plan" onClick={() => app.showDialog("plan")}>
        <h1 class="toolbar__title">{plan().title}</h1>
        <span class="toolbar__issued">
          {toolbarText.issued(plan().number, formatDay(plan().issuedOn), plan().issuer)}
        </span>
      </button>
      <div class="toolbar__search">
        <Show when={props.later} keyed>
          {(later) => <later.SearchBox />}
        </Show>
      </div>
      <div class="toolbar__group">
        <IconButton
          name="undo"
          label={toolbarText.undo}
          keys={toolbarText.undoKeys}
          isDisabled={app.plan.history().undo.length === 0}
          onPress={() => app.actions.undo()}
        />
        <IconButton
          name="redo"
          label={toolbarText.redo}
          keys={toolbarText.redoKeys}
          isDisabled={app.plan.history().redo.length === 0}
          onPress={() => app.actions.redo()}
        />
      </div>
      <div class="toolbar__group">
        <button type="button" title={toolbarText.import} onClick={() => open("import")}>
          <LineIcon path={TOOLBAR_PATHS.import} />
          <span class="toolbar__label">{toolbarText.import}</span>
        </button>
        <button type="button" class="button-primary" title={toolbarText.export} onClick={() => open("export")}>
          <LineIcon path={TOOLBAR_PATHS.export} />
          <span class="toolbar__label">{toolbarText.export}</span>
        </button>
      </div>
      <div class="toolbar__group">
        <button
          type="button"
          class="button-quiet toolbar__icon"
          aria-pressed={props.historyPanel.isOn()}
          aria-label={toolbarText.historyPanel}
          title={toolbarText.historyPanel}
          onClick={() => props.historyPanel.set(!props.historyPanel.isOn())}
        >
          <LineIcon path={TOOLBAR_PATHS.history} />
        </button>
        <button
          type="button"
          class="button-quiet toolbar__icon"
          aria-haspopup="menu"
          aria-expanded={menuAnchor() !== undefined}
          aria-label={toolbarText.more}
          title={toolbarText.more}
          onClick={(event) => setMenuAnchor(event.currentTarget)}
        >
          <LineIcon path={TOOLBAR_PATHS.more} />
        </button>
        <Show when={menuAnchor() && props.later} keyed>
          {(later) => <later.MoreMenu anchor={menuAnchor() as HTMLElement} onClose={() => setMenuAnchor()} />}
        </Show>
      </div>
    </header>
  );
}

function IconButton(props: {
  readonly name: "undo" | "redo";
  readonly label: string;
  readonly keys: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="button-quiet toolbar__icon"
      aria-label={props.label}
      aria-disabled={props.isDisabled}
      title={`${props.label} (${props.keys})`}
      onClick={() => props.onPress()}
    >
      <LineIcon path={TOOLBAR_PATHS[props.name]} />
    </button>
  );
}
