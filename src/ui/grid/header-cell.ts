import type { IHeaderComp, IHeaderParams } from "ag-grid-community";
import { gridText } from "../text/grid.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import { element, glyph } from "./element.ts";

/** A column's name and the button of its menu. The menu itself is opened by whoever hears the click or the key. */
export class HeaderCell implements IHeaderComp {
  readonly #root = element("div", "plan-grid__header");

  init(params: IHeaderParams): void {
    this.#draw(params);
  }

  getGui(): HTMLElement {
    return this.#root;
  }

  refresh(params: IHeaderParams): boolean {
    this.#draw(params);
    return true;
  }

  #draw(params: IHeaderParams): void {
    // Else the button's name would be part of the column's.
    params.eGridHeader.ariaLabel = params.displayName;
    const name = element("span", "plan-grid__header-name", params.displayName);
    if (params.column.getColId() === NUMBER_COLUMN) {
      this.#root.replaceChildren(name);
      return;
    }
    const button = element("button", "plan-grid__header-menu");
    button.type = "button";
    button.tabIndex = -1;
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-label", gridText.columnMenu(params.displayName));
    button.append(glyph("more"));
    this.#root.replaceChildren(name, button);
  }
}
