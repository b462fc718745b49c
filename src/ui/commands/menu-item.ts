import type { MenuCommand, MenuItem } from "../shell/menu.tsx";
import { type CommandId, commandText } from "../text/commands.ts";
import type { CommandRegistry } from "./registry.ts";
import { shortcutLabel } from "./shortcuts.ts";

/** What a menu says otherwise than the table of commands. */
export type ItemLook = Partial<Pick<MenuCommand, "label" | "icon" | "isDanger">>;

/** A command as an item of a menu, with its keys; nothing where it cannot be given in this place at all. */
export function commandItem(commands: CommandRegistry, id: CommandId, look: ItemLook = {}): MenuCommand | undefined {
  const command = commands.get(id);
  if (!command) return undefined;
  const shortcut = shortcutLabel(id);
  const isChecked = command.isOn?.();
  return {
    label: commandText[id].title,
    ...(shortcut === undefined ? {} : { shortcut }),
    ...(isChecked === undefined ? {} : { isChecked }),
    isDisabled: !commands.canRun(id),
    ...look,
    onSelect: () => void commands.run(id),
  };
}

/** Groups of items with a line between them; groups without items leave no line. */
export function menuOfGroups(groups: readonly (readonly (MenuItem | undefined)[])[]): MenuItem[] {
  const filled = groups.map((group) => group.filter((item) => item !== undefined)).filter(({ length }) => length > 0);
  return filled.flatMap((group, at) => (at === 0 ? group : ["separator" as const, ...group]));
}
