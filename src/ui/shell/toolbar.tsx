import { createSignal, lazy, Show, Suspense } from "solid-js";
import { planOf } from "../../core/model/index.ts";
import { useApp } from "../state/app-model.ts";
import { formatDay } from "../state/days.ts";
import type { Flag } from "../state/flag.ts";
import { shellText } from "../text/shell.ts";
import { Icon, type IconName } from "./icon.tsx";
import { MoreMenu } from "./more-menu.tsx";
import "./toolbar.css";

const SearchBox = lazy(async () => ({ default: (await import("../filter/search-box.tsx")).SearchBox }));

/** The bar at the top: the plan's name, search, the acts used all day. */
export function Toolbar(props: {
  readonly filterPanel: Flag;
  readonly historyPanel: Flag;
  /** The rows are on the screen: what is loaded by itself may come now. */
  readonly isPainted: boolean;
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
        <Icon name="filter" />
        {shellText.filterPanel}
      </button>
      <button type="button" class="button-quiet toolbar__plan" onClick={() => app.showDialog("plan")}>
        <h1 class="toolbar__title">{plan().title}</h1>
        <span class="toolbar__issued">
          {shellText.issued(plan().number, formatDay(plan().issuedOn), plan().issuer)}
        </span>
      </button>
      <div class="toolbar__search">
        <Show when={props.isPainted}>
          <Suspense>
            <SearchBox />
          </Suspense>
        </Show>
      </div>
      <div class="toolbar__group">
        <IconButton
          name="undo"
          label={shellText.undo}
          keys={shellText.undoKeys}
          isDisabled={app.plan.history().undo.length === 0}
          onPress={() => app.actions.undo()}
        />
        <IconButton
          name="redo"
          label={shellText.redo}
          keys={shellText.redoKeys}
          isDisabled={app.plan.history().redo.length === 0}
          onPress={() => app.actions.redo()}
        />
      </div>
      <div class="toolbar__group">
        <button type="button" title={shellText.import} onClick={() => open("import")}>
          <Icon name="import" />
          <span class="toolbar__label">{shellText.import}</span>
        </button>
        <button type="button" class="button-primary" title={shellText.export} onClick={() => open("export")}>
          <Icon name="export" />
          <span class="toolbar__label">{shellText.export}</span>
        </button>
      </div>
      <div class="toolbar__group">
        <button
          type="button"
          class="button-quiet toolbar__icon"
          aria-pressed={props.historyPanel.isOn()}
          aria-label={shellText.historyPanel}
          title={shellText.historyPanel}
          onClick={() => props.historyPanel.set(!props.historyPanel.isOn())}
        >
          <Icon name="history" />
        </button>
        <button
          type="button"
          class="button-quiet toolbar__icon"
          aria-haspopup="menu"
          aria-expanded={menuAnchor() !== undefined}
          aria-label={shellText.more}
          title={shellText.more}
          onClick={(event) => setMenuAnchor(event.currentTarget)}
        >
          <Icon name="more" />
        </button>
        <Show when={menuAnchor()}>{(anchor) => <MoreMenu anchor={anchor()} onClose={() => setMenuAnchor()} />}</Show>
      </div>
    </header>
  );
}

function IconButton(props: {
  readonly name: IconName;
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
      <Icon name={props.name} />
    </button>
  );
}
