import { pickerText } from "../../text/pickers.ts";
import type { ShowCell } from "../cell-focus.ts";
import { element } from "../element.ts";
import { isOn } from "../grid-pointer.ts";
import type { CellPicks } from "./cell-picks.ts";
import { pickKindOf } from "./pick-kind.ts";
import type { PickPlace } from "./pick-place.ts";

/**
 * The quiet button of the focused cell, where it has something to choose from. There is one, moved from cell to cell; by
 * keyboard the same is done with Alt+down, so screen readers pass it over.
 */
export function cellButton({ facts, surface }: PickPlace, picks: CellPicks): ShowCell {
  const button = element("span", "plan-grid__choose");
  button.ariaHidden = "true";
  surface.host.addEventListener("click", (event) => {
    if (isOn(event, ".plan-grid__choose")) picks.pick();
  });
  return (cell, address) => {
    const column = facts.columnOf(address);
    const kind = column && pickKindOf(column);
    if (kind === undefined) return button.remove();
    button.title = pickerText.open[kind];
    button.classList.toggle("plan-grid__choose--calendar", kind === "date" || kind === "deadline");
    // Moved while it is pressed it would not be clicked.
    if (button.parentElement !== cell) cell.append(button);
  };
}
