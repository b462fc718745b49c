import type { CommandRegistry } from "../commands/registry.ts";
import type { GridEditing } from "../grid/grid-editing.ts";

/**
 * What a key means in the bar's field. Returns whether it was taken; otherwise it is the field's own. While no edit is
 * open the field is only read: Tab goes on over the page.
 */
export function formulaKey(event: KeyboardEvent, editing: GridEditing, commands: CommandRegistry): boolean {
  // An input method at work: it will say itself when a key is ours. It leaves none but these to us in mid-word.
  const isItsOwn = event.isComposing && event.key !== "Enter" && event.key !== "Tab";
  if (isItsOwn || event.keyCode === 229) return false;
  if (!editing.state().isOpen) return keyWhileReading(event, editing);
  if (commands.runKey(event, ["edit"])) return true;
  const step = event.shiftKey ? -1 : 1;
  if (event.key === "Enter") editing.leave({ name: "enter", step });
  else if (event.key === "Tab") editing.leave({ name: "tab", step });
  else if (event.key === "Escape") {
    editing.end(false);
    editing.focusGrid();
  } else return false;
  return true;
}

function keyWhileReading(event: KeyboardEvent, editing: GridEditing): boolean {
  if (event.key === "F2") editing.begin("revise");
  else if (event.key === "Enter" || event.key === "Escape") editing.focusGrid();
  else return false;
  return true;
}
