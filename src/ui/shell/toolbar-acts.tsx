import { createSignal, Show } from "solid-js";
import { SearchBox } from "../filter/search-box.tsx";
import { useApp } from "../state/app-model.ts";
import type { Flag } from "../state/flag.ts";
import { shellText } from "../text/shell.ts";
import { toolbarText } from "../text/toolbar.ts";
import { Icon } from "./icon.tsx";
import { MoreMenu } from "./more-menu.tsx";
import "./toolbar-acts.css";

/** The search and the acts used all day, beside the plan's name. */
export function ToolbarActs(props: { readonly historyPanel: Flag }) {
  const app = useApp();
  const [menuAnchor, setMenuAnchor] = createSignal<HTMLElement>();
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
