import type { CommandRegistry } from "../commands/registry.ts";
import type { CellAddress, LateWishes } from "./contract.ts";
import { commandOf } from "./key-map.ts";
import type { ToolPlace } from "./tool-contract.ts";

/** Keys that are only held while another one is pressed. */
const HELD_KEYS: readonly string[] = ["Shift", "Control", "Alt", "AltGraph", "Meta"];

/**
 * Gives keys that were pressed before there were tools their meaning. Each acts on the cell it was pressed in; a person
 * who has gone on to another cell since is left there, unless the key itself leads elsewhere.
 */
export function lateKeys(
  { model, focus, editor, placeFocus }: ToolPlace,
  commands: CommandRegistry,
  key: (event: KeyboardEvent) => void,
): LateWishes["lateKey"] {
  const isFocused = ({ rowId, columnId }: CellAddress) =>
    focus.address?.rowId === rowId && focus.address.columnId === columnId;
  /** Where the person has gone. */
  let home: CellAddress | undefined;
  const pressIn = (address: CellAddress, event: KeyboardEvent) => {
    // Where its row is gone by now, the key is for the row that took its place.
    if (isFocused(address) || !model.row(address.rowId)) return key(event);
    home ??= focus.address;
    placeFocus(address);
    key(event);
    // After what an act shows.
    queueMicrotask(() => {
      const hasLedOn = !isFocused(address) || editor.isOpen || document.activeElement !== editor.area;
      if (home && !hasLedOn) placeFocus(home);
      home = undefined;
    });
  };
  return (event, address) => {
    const isDone = HELD_KEYS.includes(event.key) || (address && commandOf(event));
    if (isDone) return true;
    if (editor.isOpen) return false;
    if (address) pressIn(address, event);
    else commands.runKey(event, ["page", "app"]);
    return true;
  };
}
