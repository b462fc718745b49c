import type { CommandRegistry } from "../commands/registry.ts";
import { deadlineMarkText } from "../text/deadline-mark.ts";
import type { CellFacts } from "./cell-facts.ts";
import type { ShowCell } from "./cell-focus.ts";
import { element } from "./element.ts";
import { isOn } from "./grid-pointer.ts";
import type { GridSurface } from "./grid-surface.ts";

/** CSS pixels that the two buttons take one below the other, where they hide less of the words than side by side. */
const TWO_BUTTONS = 58;

/**
 * The button that explains the focused deadline, beside the one that chooses it. By keyboard it is a command, so screen
 * readers pass it over.
 */
export function explainButton(
  { facts, surface }: { readonly facts: CellFacts; readonly surface: GridSurface },
  commands: CommandRegistry,
): ShowCell {
  const button = element("span", "plan-grid__explain");
  button.ariaHidden = "true";
  button.title = deadlineMarkText.explain;
  surface.host.addEventListener("click", (event) => {
    if (isOn(event, ".plan-grid__explain")) commands.run("deadline.explain");
  });
  return (cell, address) => {
    if (facts.columnOf(address)?.type !== "deadline" || facts.textOf(address) === "") return button.remove();
    if (button.parentElement !== cell) cell.append(button);
    button.classList.toggle("plan-grid__explain--below", cell.clientHeight >= TWO_BUTTONS);
  };
}
