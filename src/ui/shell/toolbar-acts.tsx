import { createSignal, onCleanup, Show, untrack } from "solid-js";
import type { Command } from "../commands/registry.ts";
import { SearchBox } from "../filter/search-box.tsx";
import { useApp } from "../state/app-model.ts";
import type { Flag } from "../state/flag.ts";
import { shellText } from "../text/shell.ts";
import { toolbarText } from "../text/toolbar.ts";
import { viewsText } from "../text/views.ts";
import { ViewsMenu } from "../views/views-menu.tsx";
import { Icon } from "./icon.tsx";
import { MoreMenu } from "./more-menu.tsx";
import "./toolbar-acts.css";

/** The search and the acts used all day, beside the plan's name. */
export function ToolbarActs(props: { readonly filterPanel: Flag; readonly historyPanel: Flag }) {
  const app = useApp();
  const [menuAnchor, setMenuAnchor] = createSignal<HTMLElement>();
  const [viewsAnchor, setViewsAnchor] = createSignal<HTMLElement>();
  const { filterPanel, historyPanel } = untrack(() => props);
  onCleanup(app.desk.commands.register({ "filter.panel": panel(filterPanel), "view.history": panel(historyPanel) }));
  const open = (dialog: "import" | "export") => {
    app.grid()?.commitEdit();
    app.showDialog(dialog);
  };
  return (
    <>
      <div class="toolbar__search">
        <SearchBox />
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
        <button
          type="button"
          class="button-quiet toolbar__views"
          title={viewsText.button}
          aria-haspopup="menu"
          aria-expanded={viewsAnchor() !== undefined}
          onClick={(event) => setViewsAnchor(event.currentTarget)}
        >
          <Icon name="eye" />
          <span class="toolbar__label">{viewsText.button}</span>
        </button>
        <Show when={viewsAnchor()}>{(anchor) => <ViewsMenu anchor={anchor()} onClose={() => setViewsAnchor()} />}</Show>
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
          aria-label={toolbarText.historyPanel}
          title={toolbarText.historyPanel}
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
    </>
  );
}

function panel({ isOn, set }: Flag): Command {
  return { run: () => set(!isOn()), isOn };
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
      <Icon name={props.name} />
    </button>
  );
}
