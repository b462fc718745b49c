import { listenToClipboard } from "./cell-clipboard.ts";
import type { CellFacts } from "./cell-facts.ts";
import type { CellFocus } from "./cell-focus.ts";
import { ChoiceList } from "./choice-list.ts";
import type { CellAddress, RowTarget } from "./contract.ts";
import { GridMenus, type OpenMenu } from "./grid-menus.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import "./grid-tools.css";
import { type HeaderMeanings, listenToHeaderKeys } from "./header-keys.ts";
import { RowDrag } from "./row-drag.ts";

/** The parts of a mounted grid that its tools work on, and whom they tell. */
export interface ToolPlace extends HeaderMeanings {
  readonly model: GridModel;
  readonly focus: CellFocus;
  readonly surface: GridSurface;
  readonly facts: CellFacts;
  /** The editor's text area. */
  readonly area: HTMLTextAreaElement;
  /** The focused cell while none is edited. */
  atRest(): CellAddress | undefined;
  choose(choice: string): void;
  moveRow(rowId: string, target: RowTarget): void;
  showMenu(menu: OpenMenu): void;
}

export interface GridTools {
  readonly choices: ChoiceList;
  readonly drag: RowDrag;
  readonly menus: GridMenus;
}

/** What showing rows, moving and typing do without: it comes after the first paint. */
export function makeGridTools(place: ToolPlace): GridTools {
  const { model, focus, surface, facts, area } = place;
  listenToClipboard(area, facts, place.atRest);
  listenToHeaderKeys(surface, model, place);
  return {
    choices: new ChoiceList(surface.host, area, place.choose),
    drag: new RowDrag(surface, model, place.moveRow),
    menus: new GridMenus(model, focus, surface, place.showMenu),
  };
}

export type MakeGridTools = typeof makeGridTools;
