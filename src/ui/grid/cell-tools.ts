import type { Commands } from "../commands/registry.ts";
import { formatDay } from "../state/format-day.ts";
import { gridMenuText } from "../text/grid-menu.ts";
import { GridClipboard } from "./clipboard/grid-clipboard.ts";
import { explainButton } from "./explain-button.ts";
import { cellCommands } from "./fill/cell-commands.ts";
import { FillHandle } from "./fill/fill-handle.ts";
import { GridEditing } from "./grid-editing.ts";
import { cellButton } from "./picks/cell-button.ts";
import { CellChoices } from "./picks/cell-choices.ts";
import { CellPicks } from "./picks/cell-picks.ts";
import type { PickPlace } from "./picks/pick-place.ts";
import type { SelectionTools } from "./selection/selection-tools.ts";
import { SpokenCell } from "./spoken-cell.ts";
import type { GridTools, ToolDesk, ToolPlace } from "./tool-contract.ts";

/** What is done to the texts of cells: editing, choosing, filling, the clipboard; and what is said of the focused one. */
export interface CellTools
  extends Pick<GridTools, "picks" | "choices" | "editing" | "onChange" | "finishWord" | "keepsOpen"> {
  readonly commands: Commands;
  /** Offers a key while no cell is edited. "left": it is the clipboard's, and the browser is to have it. */
  clipboardKey(event: KeyboardEvent): ReturnType<GridClipboard["key"]>;
  destroy(): void;
}

export function makeCellTools(place: ToolPlace, desk: ToolDesk, selectionTools: SelectionTools): CellTools {
  const { model, focus, surface, facts, editor } = place;
  const { area } = editor;
  const { selection, outline } = selectionTools;
  const pickPlace: PickPlace = { ...place, area, register: () => desk.snapshot().agency };
  const picks = new CellPicks(pickPlace);
  const choices = new CellChoices(pickPlace, picks);
  const spoken = new SpokenCell(model, surface, area, () => editor.isOpen);
  const showButton = cellButton(pickPlace, picks);
  const showExplain = explainButton(place, desk.commands);
  focus.onShow((cell, address) => {
    showButton(cell, address);
    showExplain(cell, address);
    spoken.show(cell, address);
  });
  area.setAttribute("aria-description", gridMenuText.editingHelp);
  const editing = new GridEditing(editor, facts, () => focus.address, place.move);
  const fillHandle = new FillHandle({ ...place, selectionTools, isEditing: () => editor.isOpen });
  const clipboard = new GridClipboard({ ...place, ...desk, area, selection, ask: desk.askPaste, outline });
  const today = () => formatDay(desk.today());
  return {
    picks,
    choices,
    editing,
    commands: {
      ...cellCommands({ model, facts, editing, selection, notices: desk.notices, actions: place.actions, today }),
      ...clipboard.commands,
      "edit.pick": { run: () => picks.pick(), isEnabled: () => picks.canPick },
    },
    clipboardKey: (event) => clipboard.key(event),
    finishWord: (then) => editing.finishWord(then),
    keepsOpen: (focused) => editing.keepsOpen(focused),
    onChange() {
      const { address } = focus;
      if (address) spoken.update(address);
      area.ariaHasPopup = (address && choices.popupOf(address)) ?? null;
      fillHandle.draw();
      editing.tell();
    },
    destroy: () => clipboard.destroy(),
  };
}
