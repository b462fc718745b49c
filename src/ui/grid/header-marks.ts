import type { Direction } from "../../core/arrange/index.ts";
import { gridText } from "../text/grid.ts";
import { gridMenuText } from "../text/grid-menu.ts";
import { lineDrawing } from "./element.ts";
import type { GridSurface } from "./grid-surface.ts";

/** What the header of a column shows beside its name. */
export interface HeaderMark {
  readonly direction: Direction | undefined;
  readonly isFiltered: boolean;
}

const PATHS = {
  ascending: "M8 13V3.5M4.5 7 8 3.5 11.5 7",
  descending: "M8 3v9.5M4.5 9 8 12.5 11.5 9",
  filtered: "M2.5 3.5h11L9.5 8.5v4l-3 1.5v-5.5z",
} as const;

/**
 * Arrows of sorted columns and funnels of filtered ones, drawn on the buttons of their menus as Excel does: headers
 * need no more room. AG Grid draws headers anew when columns change; they are marked again then.
 */
export class HeaderMarks {
  readonly #surface: GridSurface;
  readonly #observer: MutationObserver;
  #marks: ReadonlyMap<string, HeaderMark> = new Map();

  constructor(surface: GridSurface) {
    this.#surface = surface;
    this.#observer = new MutationObserver(() => this.#draw());
    const header = surface.host.querySelector(".ag-header");
    if (header) this.#observer.observe(header, { childList: true, subtree: true });
  }

  /** By column id; columns without a mark are left out. */
  show(marks: ReadonlyMap<string, HeaderMark>): void {
    this.#marks = marks;
    this.#draw();
  }

  destroy(): void {
    this.#observer.disconnect();
  }

  #draw(): void {
    for (const button of this.#surface.host.querySelectorAll<HTMLElement>(".plan-grid__header-menu")) {
      const columnId = this.#surface.headerColumn(button);
      const mark = columnId === undefined ? undefined : this.#marks.get(columnId);
      const names = [mark?.direction, mark?.isFiltered ? ("filtered" as const) : undefined].filter(
        (name) => name !== undefined,
      );
      // What is marked so already is left alone: marking is itself a change that is observed.
      if ((button.dataset.mark ?? "") === names.join(" ")) continue;
      button.dataset.mark = names.join(" ");
      const paths = names.length > 0 ? names.map((name) => PATHS[name]) : [MENU_PATH];
      button.replaceChildren(...paths.map((path) => lineDrawing("plan-grid__glyph plan-grid__glyph--more", path)));
      this.#describe(button, mark);
    }
  }

  #describe(button: HTMLElement, mark: HeaderMark | undefined): void {
    const cell = button.closest(".ag-header-cell");
    const name = cell?.querySelector(".plan-grid__header-name")?.textContent ?? "";
    const label = gridText.columnMenu(name);
    button.setAttribute("aria-label", mark ? gridMenuText.markedColumn(label, mark.direction, mark.isFiltered) : label);
    if (mark?.direction) cell?.setAttribute("aria-sort", mark.direction);
    else cell?.removeAttribute("aria-sort");
  }
}

const MENU_PATH = "M8 3.8h.01M8 8h.01M8 12.2h.01";
