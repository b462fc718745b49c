import type { CommandRegistry } from "../commands/registry.ts";
import { SHORTCUTS, shortcutLabel } from "../commands/shortcuts.ts";
import { type CommandId, type CommandTitle, commandGroups, commandText } from "../text/commands.ts";
import { paletteText } from "../text/palette.ts";
import type { PaletteEntry } from "./palette-entry.ts";

/** Every command that can be given outside a cell being edited; those that cannot be given now say so. */
export function commandEntries(commands: CommandRegistry): PaletteEntry[] {
  const known = Object.entries(commandText) as [CommandId, CommandTitle][];
  return known.flatMap(([id, { title, group, words = "" }]) => {
    const command = commands.get(id);
    if (!command || id === "palette.open" || SHORTCUTS[id]?.scope === "edit") return [];
    return {
      id,
      title,
      words,
      group: commandGroups[group],
      keys: shortcutLabel(id),
      isOn: command.isOn?.(),
      obstacle: commands.canRun(id) ? undefined : paletteText.notNow,
      run: () => void commands.run(id),
    };
  });
}
